import type { AnswerSentence } from "../../domain/answer.ts";
import { isPreferred } from "../../domain/document-structure.ts";
import type { Library } from "../../domain/library.ts";
import type { Ledger, Obligation } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SentencePlace } from "../../domain/sentence-id.ts";
import { placeKey } from "../../retrieval/list-sentences.ts";
import { groupQuotes, placeOf, sourceVersion } from "../cite.ts";

/** For a sentence, by its key, those of another part of the document that say the same. */
export type SaidAgain = ReadonlyMap<string, readonly SentencePlace[]>;

/**
 * Finds which sentences say the same in the preferred part and in another: those that a duty of the register stands on in
 * both. Where it stands on as many in one as in the other, the first says the same as the first, and so on.
 * @param register as it stands on any day
 */
export function findSaidAgain({ entries }: Ledger, library: Library): SaidAgain {
  const map = new Map<string, SentencePlace[]>();
  const add = (one: SentencePlace, other: SentencePlace) => {
    const known = map.get(placeKey(one)) ?? [];
    if (!known.some((place) => placeKey(place) === placeKey(other))) map.set(placeKey(one), [...known, other]);
  };
  for (const { obligation } of entries) {
    const places = placesOf(obligation, library);
    const own = places.filter(({ paragraph }) => isPreferred(library.document.structure, paragraph));
    const others = places.filter((place) => !own.includes(place));
    for (const [i, one] of own.entries()) {
      for (const other of own.length === others.length ? others.slice(i, i + 1) : others) {
        add(one, other);
        add(other, one);
      }
    }
  }
  return map;
}

/**
 * The paragraphs that say the same as what is quoted and are not quoted, in the order of the quotes: those of other parts for
 * the preferred one. The other way round only those that are cited beside: what another part adds ("coordinated by ITU") may
 * be what was asked.
 */
export function findSayingSame(said: SaidAgain, library: Library, sentences: readonly AnswerSentence[]): ParagraphId[] {
  const places = sentences.map((sentence) => placeOf(library, sentence));
  const quoted = new Set(places.map(({ paragraph }) => paragraph));
  const named = sentences.flatMap(({ citations }, i) => {
    const place = places[i] as SentencePlace;
    const isOwn = isPreferred(library.document.structure, place.paragraph);
    const others = (isOwn && said.get(placeKey(place))) || groupQuotes(citations).slice(1).flat();
    return others.map(({ paragraph }) => paragraph);
  });
  return [...new Set(named)].filter((paragraph) => !quoted.has(paragraph));
}

/** The sentences of the source that a duty stands on, each once, in the order of its quotes. */
function placesOf({ citations }: Obligation, library: Library): SentencePlace[] {
  const { language: source, texts } = sourceVersion(library);
  const places = citations.flatMap(({ paragraph, language, start }): SentencePlace[] => {
    const sentences = (language === source && texts.get(paragraph)?.sentences) || [];
    const at = sentences.findIndex((span) => span.start <= start && start < span.end);
    return at < 0 ? [] : [{ paragraph, number: at + 1 }];
  });
  return [...new Map(places.map((place) => [placeKey(place), place])).values()];
}
