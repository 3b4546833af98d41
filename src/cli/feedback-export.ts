import { type BuiltCase, buildCase } from "../evaluation/build-case.ts";
import type { FeedbackLog } from "../ports/state-store.ts";
import { EXIT, type Io } from "./io.ts";

/** What is said of votes that make no case. */
const LEFT_OUT: Readonly<Record<Extract<BuiltCase, string>, string>> = {
  no_complaint: "with nothing said against the answer",
  no_consent: "without the question: nobody agreed to have it kept",
  right_paragraph_unknown: "with a question, but without the right paragraph",
};

/**
 * `wsis feedback export`: a line of JSON for each evaluation case, as `wsis eval` reads them; how many votes made none, and
 * why, to stderr. @returns 0, or 1 where there is no case
 */
export async function runFeedbackExport(
  store: { readonly feedback: Pick<FeedbackLog, "list"> },
  io: Io,
): Promise<number> {
  const built = (await store.feedback.list()).map(buildCase);
  const cases = built.filter((one) => typeof one !== "string");
  for (const one of cases) io.stdout.write(`${JSON.stringify(one)}\n`);
  io.stderr.write(`${cases.length} of ${built.length} votes made a case.\n`);
  for (const [reason, words] of Object.entries(LEFT_OUT)) {
    const count = built.filter((one) => one === reason).length;
    if (count > 0) io.stderr.write(`${count} ${words}\n`);
  }
  return cases.length === 0 ? EXIT.refused : EXIT.answered;
}
