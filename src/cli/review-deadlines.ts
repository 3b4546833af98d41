import { proposeObligations } from "../deadlines/find/propose-obligations.ts";
import { formatObligation } from "../deadlines/format-obligation.ts";
import { fillLanguages } from "../deadlines/local-text.ts";
import type { Language } from "../domain/language.ts";
import type { Obligation, Party } from "../domain/obligation.ts";
import {
  columnAction,
  columnActor,
  columnDue,
  columnRecipient,
  modalities,
  reviewDone,
  reviewNeedsTerminal,
  reviewNothing,
  reviewQuestion,
} from "../messages/deadlines.ts";
import { nameActor } from "../messages/format-due.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatLabel } from "../messages/labels.ts";
import type { ReviewFiles } from "../storage/review-files.ts";
import type { DeadlinesDeps } from "./deadlines.ts";
import { EXIT, type Io } from "./io.ts";
import type { Keyboard } from "./keyboard.ts";

export type ReviewDeps = Omit<DeadlinesDeps, "problems" | "today"> & { readonly files: ReviewFiles };
type Decision = "confirmed" | "rejected" | "quit";

/**
 * `wsis deadlines review`: shows what the finder proposes one by one and asks. Confirmed entries go to the operator's
 * `obligations.yaml`, those turned down are not proposed again.
 * @param keyboard null where there is no terminal; then nothing is done
 * @returns 0, or 2 without a terminal
 */
export async function runReview(
  { library, obligations, calendar, files }: ReviewDeps,
  keyboard: Keyboard | null,
  io: Io,
): Promise<number> {
  const { language } = io;
  if (keyboard === null) {
    io.stderr.write(`${formatMessage(reviewNeedsTerminal, language)}\n`);
    return EXIT.wrongUse;
  }
  const rejected = files.rejected();
  const source = [...library.versions.values()][0]?.language === "en" ? "en" : "ru";
  const open = proposeObligations(library, calendar, obligations, source).filter(({ id }) => !rejected.has(id));
  if (open.length === 0) io.stdout.write(`${formatMessage(reviewNothing, language)}\n`);
  const counts = { confirmed: 0, rejected: 0 };
  for (const [i, proposal] of open.entries()) {
    io.stdout.write(`\n${i + 1}/${open.length} ${describe(proposal, language)}\n`);
    const { decision, obligation } = await decide(proposal, keyboard, io);
    if (decision === "quit") break;
    if (decision === "confirmed") files.confirm(formatObligation({ ...obligation, review: "reviewed" }, library));
    else files.reject(proposal.id);
    counts[decision] += 1;
  }
  if (open.length > 0)
    io.stdout.write(
      `${formatMessage(reviewDone, language, { ...counts, left: open.length - counts.confirmed - counts.rejected })}\n`,
    );
  return EXIT.answered;
}

/** Asks until a key decides; `e` changes the wording and asks again. */
async function decide(
  proposal: Obligation,
  keyboard: Keyboard,
  io: Io,
): Promise<{ decision: Decision; obligation: Obligation }> {
  let obligation = proposal;
  for (;;) {
    io.stdout.write(`${formatMessage(reviewQuestion, io.language)} `);
    const key = (await keyboard.readKey()).toLowerCase();
    io.stdout.write(`${key}\n`);
    if (key === "y") return { decision: "confirmed", obligation };
    if (key === "n") return { decision: "rejected", obligation };
    if (key === "q") return { decision: "quit", obligation };
    if (key !== "e") continue;
    obligation = await edit(obligation, keyboard, io.language);
    io.stdout.write(`${describe(obligation, io.language)}\n`);
  }
}

async function edit(obligation: Obligation, keyboard: Keyboard, language: Language): Promise<Obligation> {
  const { actor, action } = obligation;
  const field = (message: typeof columnActor, code: Language): string =>
    `${formatMessage(message, language)} (${code}): `;
  const ru = await keyboard.readLine(field(columnActor, "ru"), actor?.wording.ru ?? "");
  const en = await keyboard.readLine(field(columnActor, "en"), actor?.wording.en ?? "");
  const actionRu = await keyboard.readLine(field(columnAction, "ru"), action.ru);
  const actionEn = await keyboard.readLine(field(columnAction, "en"), action.en);
  return {
    ...obligation,
    actor: reword(actor, ru, en),
    action: fillLanguages({ ru: actionRu || action.ru, en: actionEn || action.en }),
  };
}

/** No words at all: nobody is named. */
function reword(actor: Party | null, ru: string, en: string): Party | null {
  if (ru === "" && en === "") return null;
  return {
    concepts: actor?.concepts ?? [],
    wording: { ...fillLanguages({ en: en || ru }), ...actor?.wording, ru: ru || en, en: en || ru },
  };
}

function describe(
  { paragraphs, actor, recipient, action, deadline, modality, citations }: Obligation,
  language: Language,
): string {
  const line = (message: typeof columnActor, text: string): string => `  ${formatMessage(message, language)}: ${text}`;
  return [
    paragraphs.map((id) => formatLabel(id, language)).join(", "),
    `  “${citations[0]?.quote ?? ""}”`,
    line(
      columnDue,
      `${deadline.text} (${deadline.precision}, ${deadline.certainty}${deadline.event === null ? "" : `, ${deadline.event}`})`,
    ),
    line(columnActor, `${nameActor(actor, language)} [${formatMessage(modalities[modality], language)}]`),
    ...(recipient ? [line(columnRecipient, recipient.wording[language])] : []),
    line(columnAction, action[language]),
  ].join("\n");
}
