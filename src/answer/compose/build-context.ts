import type { Answer } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Entry, Ledger } from "../../domain/obligation.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { SlotValues } from "../../domain/prompt.ts";
import { formatSentenceId, formatShortId } from "../../domain/sentence-id.ts";
import { sourceVersion } from "../cite.ts";
import { numberSentences } from "./number-sentences.ts";

/** What a model may be told of the document. */
export interface ContextDeps {
  readonly library: Library;
  /** The ledger as it stands today. */
  readonly ledger: () => Ledger;
}

/** What stands in a slot that nothing belongs in. */
const NOTHING = "–";

/**
 * What a model is told beside its orders: the whole document, the paragraphs that were found near, the duties that may be meant.
 * @param base the answer without a model
 * @param prior what was said before; null where nothing was
 */
export function buildContext(
  deps: ContextDeps,
  base: Answer,
  question: string,
  prior: PriorTurn | null,
): SlotValues<"answer"> {
  const { library } = deps;
  const { structure } = library.document;
  const cited = base.sentences.flatMap(({ citations }) => citations.map(({ paragraph }) => paragraph));
  const near = new Set([...cited, ...base.related.map(({ paragraph }) => paragraph)]);
  return {
    title: formatTitle(structure),
    language: nameLanguage(base.language),
    document: numberSentences(library),
    question,
    before: formatPrior(library, prior),
    nearest: [...near].map((id) => formatShortId(structure, id)).join(", ") || NOTHING,
    duties: isDutyList(base) ? formatDuties(deps, base) : NOTHING,
  };
}

/** In the document's own language and in English. */
function formatTitle({ titles, language }: DocumentStructure): string {
  return language === "en" ? titles.en : `${titles[language]} (${titles.en})`;
}

/** A language as prompts name it: in English. */
export function nameLanguage(language: Language): string {
  return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
}

/** What was said before, as prompts tell it: the question, and the paragraphs it was answered from. */
export function formatPrior({ document: { structure } }: Library, prior: PriorTurn | null): string {
  if (prior === null) return NOTHING;
  return `${prior.question} [${prior.paragraphs.map((id) => formatShortId(structure, id)).join(", ")}]`;
}

/** A list that no gate judged comes from the ledger. */
function isDutyList({ mode, gate }: Answer): boolean {
  return mode === "list" && gate === null;
}

/** The entries that stand on what the base cites: who; what; to whom; by when; ids. */
function formatDuties({ library, ledger }: ContextDeps, { sentences }: Answer): string {
  const cited = sentences.flatMap(({ citations }) => citations);
  const entries = ledger().entries.filter(({ obligation }) =>
    obligation.citations.some((quote) => cited.some((citation) => overlaps(citation, quote))),
  );
  return `\n${entries.map((entry) => `- ${formatDuty(library, entry)}`).join("\n")}`;
}

function overlaps(one: Citation, other: Citation): boolean {
  const isSameText = one.paragraph === other.paragraph && one.language === other.language;
  return isSameText && one.start < other.end && other.start < one.end;
}

/** In the words of the source. */
function formatDuty(library: Library, { obligation }: Entry): string {
  const { language } = sourceVersion(library);
  const { actor, action, recipient, deadline, citations } = obligation;
  const ids = new Set(citations.flatMap((citation) => idsOf(library, citation)));
  return [
    actor?.wording[language] ?? NOTHING,
    action[language],
    recipient?.wording[language] ?? NOTHING,
    deadline.text || NOTHING,
    [...ids].join(", "),
  ].join("; ");
}

/** The sentences that a quote of the source touches. */
function idsOf(library: Library, { paragraph, language, start, end }: Citation): string[] {
  const source = sourceVersion(library);
  const spans = (language === source.language && source.texts.get(paragraph)?.sentences) || [];
  return spans.flatMap((span, i) =>
    span.start < end && start < span.end
      ? [formatSentenceId(library.document.structure, { paragraph, number: i + 1 })]
      : [],
  );
}
