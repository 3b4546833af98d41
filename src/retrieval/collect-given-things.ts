import type { AskedThing } from "../domain/asked-thing.ts";
import type { Corpus } from "../domain/library.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { askedThings } from "../text/asked-things.ts";

/** Of fewer questions that a paragraph answers, none about a city tells nothing. */
const MIN_KNOWN = 40;
/** One question may ask in a strange way; two do not. */
const MIN_ASKING = 2;

/**
 * What each paragraph gives of the things that are asked for by name: what people ask of it and get. Written answers hold
 * names of many kinds; that nobody who knows the text asks it for a city tells that it gives none to the point.
 * @returns by position of the paragraph; null where too few questions are known that it answers
 */
export function collectGivenThings({ document, questions, names }: Corpus): (ReadonlySet<AskedThing> | null)[] {
  const asked = new Map<ParagraphId, (readonly AskedThing[])[]>();
  for (const { kind, paragraph, several, text } of questions) {
    // What several paragraphs answer together no single one need give.
    if (kind !== "answered" || paragraph === null || several) continue;
    const things = asked.get(paragraph);
    if (things) things.push(askedThings(text));
    else asked.set(paragraph, [askedThings(text)]);
  }
  // "In which countries?" is asked of those that are named, and of "some countries", which gives none.
  const countries = new Set(
    names.names.filter(({ kind }) => kind === "country").flatMap(({ paragraphs }) => paragraphs),
  );
  return document.paragraphs.map(({ id }) => {
    const known = asked.get(id) ?? [];
    const isNamed = (thing: AskedThing) => thing !== "country" || countries.has(id);
    return known.length < MIN_KNOWN ? null : new Set(thingsAskedOften(known.flat()).filter(isNamed));
  });
}

function thingsAskedOften(things: readonly AskedThing[]): AskedThing[] {
  return [...new Set(things)].filter((thing) => things.filter((other) => other === thing).length >= MIN_ASKING);
}
