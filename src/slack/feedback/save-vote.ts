import { createHash } from "node:crypto";
import type { Log } from "../../log/log.ts";
import type { FeedbackLog } from "../../ports/state-store.ts";
import type { ButtonClick } from "../platform/button-listener.ts";
import type { Vote } from "./vote-buttons.ts";

type Voter = Pick<ButtonClick, "team" | "channel" | "user" | "messageTs">;

/**
 * Keeps a vote: who, where, on what answer; never the question. The same person's next vote on the same answer replaces
 * it. The log has it under an id that names nobody.
 */
export async function saveVote(
  vote: Vote,
  voter: Voter,
  store: Pick<FeedbackLog, "save">,
  at: number,
  log: Log,
): Promise<void> {
  const { verdict, language, paragraphs, edition, outcome, gate } = vote;
  const { team, user } = voter;
  // A direct message is no channel: what stands there belongs to the person.
  const channel = voter.channel.startsWith("D") ? null : voter.channel;
  const id = idOf(voter);
  const about = { language, paragraphs, edition, outcome, gate };
  await store.save({ id, team, channel, person: user, verdict, question: null, ...about, at });
  log.info({ vote: id, verdict, outcome, gate, paragraphs }, "somebody voted on an answer");
}

/** The same for the same person and answer, so that the last vote counts. */
function idOf({ team, channel, user, messageTs }: Voter): string {
  return createHash("sha256").update([team, channel, messageTs, user].join(" ")).digest("hex").slice(0, 32);
}
