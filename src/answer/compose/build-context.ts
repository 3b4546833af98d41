import type { Answer } from "../../domain/answer.ts";
import type { Citation } from "../../domain/citation.ts";
import type { DocumentStructure } from "../../domain/document-structure.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Ledger } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { PriorTurn } from "../../domain/prior-turn.ts";
import type { SlotValues } from "../../domain/prompt.ts";
import { formatShortId } from "../../domain/sentence-id.ts";
import { paragraphsShown } from "../cite.ts";
import { findDutiesOn, formatDuty, NOTHING } from "./format-duties.ts";
import type { Reading } from "./reading.ts";

/** What a model may be told of the document. */
export interface ContextDeps {
  readonly library: Library;
  /** The register of duties as it stands today. */
  readonly duties: () => Ledger;
}

/**
 * What a model is told beside its orders: what it is given of the document, the paragraphs that were found near, the duties
 * that may be meant.
 * @param base the answer without a model
 * @param prior what was said before; null where nothing was
 */
export function buildContext(
  deps: ContextDeps,
  base: Answer,
  question: string,
  prior: PriorTurn | null,
  reading: Reading,
): SlotValues<"answer"> {
  const { library } = deps;
  const { structure } = library.document;
  return {
    title: formatTitle(structure),
    language: nameLanguage(base.language),
    document: reading.text,
    question,
    before: formatPrior(library, prior),
    nearest:
      nearestOf(base)
        .map((id) => formatShortId(structure, id))
        .join(", ") || NOTHING,
    duties: formatDuties(deps, base),
  };
}

/** The paragraphs that the answer without a model shows, then those it names as related. */
export function nearestOf(answer: Answer): ParagraphId[] {
  return [...new Set([...paragraphsShown(answer), ...answer.related.map(({ paragraph }) => paragraph)])];
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

/**
 * The duties that may be meant: who; what; to whom; by when; ids. Of a list, which may be long, those that stand on its very
 * sentences; else those of the paragraphs near the question.
 */
function formatDuties({ library, duties }: ContextDeps, base: Answer): string {
  const register = duties();
  const cited = base.sentences.flatMap(({ citations }) => citations);
  const entries =
    base.mode === "list"
      ? register.entries.filter(({ obligation }) =>
          obligation.citations.some((quote) => cited.some((citation) => overlaps(citation, quote))),
        )
      : findDutiesOn(register, nearestOf(base));
  if (entries.length === 0) return NOTHING;
  return `\n${entries.map((entry) => `- ${formatDuty(library, entry)}`).join("\n")}`;
}

function overlaps(one: Citation, other: Citation): boolean {
  const isSameText = one.paragraph === other.paragraph && one.language === other.language;
  return isSameText && one.start < other.end && other.start < one.end;
}
