import type { Library } from "../../domain/library.ts";
import { formatSentenceId, parseSentenceId } from "../../domain/sentence-id.ts";
import type { QuotedSentence, SentenceCheck } from "./claim.ts";

/** The sentences that ids name, or what is wrong with the ids. */
export type ResolvedIds = { readonly quoted: readonly QuotedSentence[] } | SentenceCheck;

/**
 * Builds the reader of ids as models give them.
 * @returns a function of the ids and of those that the model was given (all, where undefined)
 */
export function createIdResolver(
  library: Library,
): (ids: readonly string[], given: ReadonlySet<string> | undefined) => ResolvedIds {
  const { structure } = library.document;
  const sentences = readSentences(library);
  const normalise = (id: string) => {
    const place = parseSentenceId(structure, id.trim());
    return place && formatSentenceId(structure, place);
  };
  /** What was given is mostly written as ids are here, and need not be read again for each sentence. */
  const findForeign = (named: readonly { id: string; key: string }[], given: ReadonlySet<string>) => {
    const strange = named.filter(({ key }) => !given.has(key));
    if (strange.length === 0) return [];
    const known = new Set([...given].map((id) => normalise(id) ?? id));
    return strange.filter(({ key }) => !known.has(key));
  };
  return (ids, given) => {
    const named = [...new Set(ids)].map((id) => ({ id, key: normalise(id) ?? "" }));
    const unknown = named.filter(({ key }) => !sentences.has(key)).map(({ id }) => id);
    if (named.length === 0) return { state: "unknown_id", reason: { name: "no_ids" } };
    if (unknown.length > 0) return { state: "unknown_id", reason: { name: "unknown_ids", ids: unknown.join(", ") } };
    const foreign = given === undefined ? [] : findForeign(named, given).map(({ id }) => id);
    if (foreign.length > 0) return { state: "not_given", reason: { name: "foreign_ids", ids: foreign.join(", ") } };
    return { quoted: named.flatMap(({ key }) => sentences.get(key) ?? []) };
  };
}

/** Every sentence of the document by its id. */
function readSentences({ document, versions }: Library): Map<string, QuotedSentence> {
  const sentences = new Map<string, QuotedSentence>();
  for (const { id: paragraph } of document.paragraphs) {
    const stored = [...versions].flatMap(([language, { texts }]) => {
      const text = texts.get(paragraph);
      return text ? [{ language, text: text.text, spans: text.sentences }] : [];
    });
    const count = Math.max(0, ...stored.map(({ spans }) => spans.length));
    for (let number = 1; number <= count; number += 1) {
      const place = { paragraph, number };
      const texts = stored.flatMap(({ language, text, spans }) => {
        const span = spans[number - 1];
        return span ? [[language, text.slice(span.start, span.end)] as const] : [];
      });
      sentences.set(formatSentenceId(document.structure, place), { place, texts: new Map(texts) });
    }
  }
  return sentences;
}
