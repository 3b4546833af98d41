/** A question that was acknowledged to Slack and is not answered yet: where it stands, and its words only where Slack keeps none. */
export interface AcceptedQuestion {
  /** The same for the same question, in whichever way it arrives. */
  readonly key: string;
  readonly team: string;
  readonly channel: string;
  readonly person: string;
  readonly source: MessageSource | CommandSource;
  /** Epoch ms. */
  readonly at: number;
}

/** A message: Slack gives its words back by its time stamp. */
export interface MessageSource {
  readonly kind: "message";
  readonly ts: string;
  readonly threadTs: string;
}

/** A slash command: Slack shows it to nobody, so nobody could give its words back. */
export interface CommandSource {
  readonly kind: "command";
  readonly words: string;
  /** Where it is answered: a secret, of use for half an hour. */
  readonly responseUrl: string;
}
