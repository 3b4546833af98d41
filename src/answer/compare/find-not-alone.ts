import type { Language } from "../../domain/language.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import type { Place } from "./on-point.ts";
import { quotedFirst } from "./quoted.ts";

/** Words that give a part to one body alone; folded. */
const ALONE: Readonly<Record<Language, RegExp>> = {
  ar: /(?:وحده[اا]?|وحدها|بمفرده[اا]?|بمفردها)(?!\p{L})/u,
  en: /(?<!\p{L})(?:alone|on (?:its|their) own|by itself|single-handed(?:ly)?|solely)(?!\p{L})/u,
  es: /(?<!\p{L})(?:sol[oa]|en solitario|por si sol[oa]|por su cuenta)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:seule?|toute? seule?|a elle seule|en solo)(?!\p{L})/u,
  ru: /(?<!\p{L})(?:одн[аои]|один|в одиночку|самостоятельно|единолично)(?!\p{L})/u,
  zh: /独自|单独|独立举办|一家/u,
};
/** Before the noun these words only narrow: "solo el 78 %". */
const NARROWING = /(?<!\p{L})(?:solo|solamente) (?:el|la|los|las|un|una|\d)/u;

/** Finds "alone" said of a body that has its part with others. */
export function findNotAlone(
  names: NameIndex,
  { text, language }: Query,
  places: readonly Place[],
): CorrectedPremise | undefined {
  const folded = fold(text);
  const match = ALONE[language].exec(folded);
  if (!match || NARROWING.test(folded)) return undefined;
  const spans = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  const role = names.roles.find(
    ({ about, bodies }) =>
      bodies.length > 1 &&
      about.some((all) => all.every((id) => asked.has(id))) &&
      bodies.filter((id) => asked.has(id)).length === 1,
  );
  const place = quotedFirst(names.sentences(language), places).find(
    ({ paragraph, named }) => role?.paragraphs.includes(paragraph) && role.bodies.every((id) => named.has(id)),
  );
  if (!role || !place) return undefined;
  const { paragraph, sentence } = place;
  const found = role.bodies.map((id) => names.names.get(id)?.forms[language][0] as string);
  return { paragraph, sentence, premise: { given: match[0], found } };
}
