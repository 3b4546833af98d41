import { toDuty } from "../../deadlines/to-duty.ts";
import type { Citation } from "../../domain/citation.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { citeSentence, sourceVersion } from "../cite.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** A sentence of the source. */
interface Place {
  readonly paragraph: ParagraphId;
  readonly sentence: number;
}

/**
 * Duties and what falls due come from the register, which has been reviewed: each in the register's words, with the
 * sentences of its first paragraph that it stands on. The paragraphs that say the same again are named beside it.
 */
export function answerLedger(library: Library, entries: readonly Entry[], language: Language): DraftedAnswer {
  const standing = entries.map((entry) => findSentences(entry, library));
  const wanted = new Set(standing.flat().map(keyOf));
  const places = library.document.paragraphs
    .flatMap(({ id }) => allSentences(id, library))
    .filter((place) => wanted.has(keyOf(place)));
  const index = new Map(places.map((place, i) => [keyOf(place), i]));
  return {
    outcome: "answered",
    draft: {
      mode: "list",
      sentences: places.map(({ paragraph, sentence }) => citeSentence(library, language, paragraph, sentence)),
    },
    closest: [],
    duties: entries.map((entry, i) => ({
      ...toDuty(entry, language),
      sentences: (standing[i] ?? []).map((place) => index.get(keyOf(place)) ?? 0).sort((a, b) => a - b),
    })),
    related: [],
    missing: [],
    gate: null,
  };
}

/** Whole sentences of the first paragraph, each once, since the register's own quotes may be parts of one. */
function findSentences({ obligation: { citations } }: Entry, library: Library): Place[] {
  const source = citations.filter(({ status }) => status === "source");
  const own = source.filter(({ paragraph }) => paragraph === source[0]?.paragraph);
  const places = own.flatMap((citation) => touchedBy(citation, library));
  return [...new Map(places.map((place) => [keyOf(place), place])).values()];
}

function touchedBy({ paragraph, start, end }: Citation, library: Library): Place[] {
  const spans = sourceVersion(library).texts.get(paragraph)?.sentences ?? [];
  return spans.flatMap((span, sentence) => (span.start < end && start < span.end ? [{ paragraph, sentence }] : []));
}

function allSentences(paragraph: ParagraphId, library: Library): Place[] {
  const spans = sourceVersion(library).texts.get(paragraph)?.sentences ?? [];
  return spans.map((_, sentence) => ({ paragraph, sentence }));
}

function keyOf({ paragraph, sentence }: Place): string {
  return `${paragraph} ${sentence}`;
}
