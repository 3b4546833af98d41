import { createHash } from "node:crypto";
import type { Feedback } from "../../domain/feedback.ts";
import type { Log } from "../../log/log.ts";
import type { FeedbackLog } from "../../ports/state-store.ts";
import type { ButtonClick } from "../platform/button-listener.ts";
import type { Vote } from "./vote-buttons.ts";

export type Voter = Pick<ButtonClick, "team" | "channel" | "user" | "messageTs">;

/** What a person says of an answer that did not help; texts only where they agreed to have them kept. */
export type Opinion = Pick<Feedback, "reason" | "rightParagraphs" | "comment" | "question">;

const NO_OPINION: Opinion = { reason: null, rightParagraphs: [], comment: null, question: null };

/**
 * Keeps a vote: who, where, on what answer, and what they say of it. The same person's next vote on the same answer replaces
 * it. The log has it under an id that names nobody, without a word of theirs.
 */
export async function saveVote(
  vote: Vote,
  voter: Voter,
  store: Pick<FeedbackLog, "save">,
  at: number,
  log: Log,
  opinion: Opinion = NO_OPINION,
): Promise<void> {
  const { verdict, language, paragraphs, edition, outcome, gate } = vote;
  const { team, user } = voter;
  // A direct message is no channel: what stands there belongs to the person.
  const channel = voter.channel.startsWith("D") ? null : voter.channel;
  const id = idOf(voter);
  const about = { language, paragraphs, edition, outcome, gate };
  await store.save({ id, team, channel, person: user, verdict, ...about, ...opinion, at });
  log.info({ vote: id, verdict, reason: opinion.reason, outcome, gate, paragraphs }, "somebody voted on an answer");
}

/** The same for the same person and answer, so that the last vote counts. */
function idOf({ team, channel, user, messageTs }: Voter): string {
  return createHash("sha256").update([team, channel, messageTs, user].join(" ")).digest("hex").slice(0, 32);
}
