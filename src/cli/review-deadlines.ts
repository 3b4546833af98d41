import { proposeObligations } from "../deadlines/find/propose-obligations.ts";
import { isFinderLanguage } from "../deadlines/find/types.ts";
import { formatObligation } from "../deadlines/format-obligation.ts";
import { fillLanguages } from "../deadlines/local-text.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { Language } from "../domain/language.ts";
import type { LocalText } from "../domain/language-text.ts";
import type { Obligation, Party } from "../domain/obligation.ts";
import {
  columnAction,
  columnActor,
  columnDue,
  columnRecipient,
  modalities,
  reviewDone,
  reviewNeedsTerminal,
  reviewNoRules,
  reviewNothing,
  reviewQuestion,
} from "../messages/deadlines.ts";
import { nameActor } from "../messages/format-due.ts";
import { formatMessage } from "../messages/format-message.ts";
import { formatLabel } from "../messages/labels.ts";
import type { ReviewFiles } from "../storage/review-files.ts";
import type { DefineCommand } from "./cli-deps.ts";
import type { DeadlinesDeps } from "./deadlines-deps.ts";
import { EXIT, type Io } from "./io.ts";
import type { Keyboard } from "./keyboard.ts";
import { openKeyboard } from "./keyboard.ts";

export const defineReview: DefineCommand = (deadlines, { io, openApp }, done) => {
  deadlines
    .command("review")
    .description("confirm, one by one, what the finder proposes")
    .action(async () => {
      const app = await openApp();
      const own = { ...app.ledgerSources(), library: app.library, files: app.reviewFiles };
      done(await runReview(own, openKeyboard(), io));
    });
};

export type ReviewDeps = Omit<DeadlinesDeps, "problems" | "today"> & { readonly files: ReviewFiles };
type Decision = "confirmed" | "rejected" | "quit";

/**
 * `wsis deadlines review`: shows what the finder proposes one by one and asks. Confirmed entries go to the operator's
 * `obligations.yaml`, those turned down are not proposed again.
 * @param keyboard null where there is no terminal; then nothing is done
 * @returns 0, 1 where the finder has no rules for the source's language, or 2 without a terminal
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
  const { structure } = library.document;
  const source = structure.language;
  if (!isFinderLanguage(source)) {
    io.stderr.write(`${formatMessage(reviewNoRules, language, { language: source })}\n`);
    return EXIT.refused;
  }
  const rejected = files.rejected();
  const open = proposeObligations(library, calendar, obligations, source).filter(({ id }) => !rejected.has(id));
  if (open.length === 0) io.stdout.write(`${formatMessage(reviewNothing, language)}\n`);
  const counts = { confirmed: 0, rejected: 0 };
  for (const [i, proposal] of open.entries()) {
    io.stdout.write(`\n${i + 1}/${open.length} ${describe(proposal, language, structure)}\n`);
    const { decision, obligation } = await decide(proposal, structure, keyboard, io);
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
  structure: DocumentStructure,
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
    obligation = await edit(obligation, structure.language, keyboard, io.language);
    io.stdout.write(`${describe(obligation, io.language, structure)}\n`);
  }
}

/** Asks for the wording in the source's language and in English. */
async function edit(
  obligation: Obligation,
  source: Language,
  keyboard: Keyboard,
  language: Language,
): Promise<Obligation> {
  const { actor, action } = obligation;
  const asked = [...new Set<Language>([source, "en"])];
  const read = async (message: typeof columnActor, texts: LocalText | undefined): Promise<LocalTexts> => {
    const lines: LocalTexts = {};
    for (const code of asked)
      lines[code] = await keyboard.readLine(`${formatMessage(message, language)} (${code}): `, texts?.[code] ?? "");
    return lines;
  };
  const names = await read(columnActor, actor?.wording);
  const actions = await read(columnAction, action);
  const said = Object.fromEntries(asked.map((code) => [code, actions[code] || action[code]])) as LocalTexts;
  return {
    ...obligation,
    actor: reword(actor, names),
    action: fillLanguages({ ...said, en: said.en ?? action.en }),
  };
}

type LocalTexts = { [L in Language]?: string };

/** A name given in one language stands for the others that were asked for. No words at all: nobody is named. */
function reword(actor: Party | null, names: LocalTexts): Party | null {
  const any = Object.values(names).find((name) => name !== "");
  if (any === undefined) return null;
  const said = Object.fromEntries(Object.entries(names).map(([code, name]) => [code, name || any])) as LocalTexts;
  return {
    concepts: actor?.concepts ?? [],
    wording: { ...fillLanguages({ en: said.en ?? any }), ...actor?.wording, ...said },
  };
}

function describe(
  { paragraphs, actor, recipient, action, deadline, modality, citations }: Obligation,
  language: Language,
  structure: DocumentStructure,
): string {
  const line = (message: typeof columnActor, text: string): string => `  ${formatMessage(message, language)}: ${text}`;
  return [
    paragraphs.map((id) => formatLabel(id, language, structure)).join(", "),
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
