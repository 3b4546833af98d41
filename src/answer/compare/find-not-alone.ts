import type { Language } from "../../domain/language.ts";
import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import type { Place } from "./on-point.ts";
import { quotedFirst } from "./quoted.ts";

/** Words that give a part to one body alone; folded. */
const ALONE: Readonly<Record<Language, RegExp>> = {
  ar: writeOut(/(?:وحده[اا]?|وحدها|بمفرده[اا]?|بمفردها)(?!\p{L})/u),
  en: writeOut(/(?<!\p{L})(?:alone|on (?:its|their) own|by itself|single-handed(?:ly)?|solely)(?!\p{L})/u),
  es: writeOut(/(?<!\p{L})(?:sol[oa]|en solitario|por si sol[oa]|por su cuenta)(?!\p{L})/u),
  fr: writeOut(/(?<!\p{L})(?:seule?|toute? seule?|a elle seule|en solo)(?!\p{L})/u),
  ru: writeOut(/(?<!\p{L})(?:одн[аои]|один|в одиночку|самостоятельно|единолично)(?!\p{L})/u),
  zh: /独自|单独(?!写|列|说|整理|成段|一段|拿)|独立举办|一家/u,
};
/** "Only" right before a name gives it a part alone. */
const ONLY: Readonly<Record<Language, RegExp>> = {
  ar: /(?:فقط|سوي|حصرا)\s*$/u,
  en: writeOut(/(?<!\p{L})(?:only|just|solely)(?: the| by| by the)? $/u),
  es: writeOut(/(?<!\p{L})(?:solo|solamente|unicamente)(?: la| el| por la| por el| por)? $/u),
  fr: writeOut(
    /(?<!\p{L})(?:seulement|uniquement|(?<=(?<!\p{L})n(?:e |')[^.?!]{1,40})que)(?: la| le| l'| par la| par le| par l'| par)? ?$/u,
  ),
  ru: writeOut(/(?<!\p{L})(?:только|лишь|исключительно) $/u),
  zh: /(?:只有|仅|仅由|只由)$/u,
};
/** Before the noun these words only narrow: "solo el 78 %". */
const NARROWING = writeOut(/(?<!\p{L})(?:solo|solamente) (?:el|la|los|las|un|una|\d)/u);

const ACTING: ReadonlySet<NameKind | undefined> = new Set(["body", "country"]);

/** Finds "alone" or "only" said of a body that has its part with others. */
export function findNotAlone(
  names: NameIndex,
  { text, language }: Query,
  places: readonly Place[],
): CorrectedPremise | undefined {
  const folded = fold(text);
  const spans = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const isActing = (id: string) => ACTING.has(names.names.get(id)?.kind);
  const only = spans.flatMap(({ id, start }) =>
    isActing(id) ? (ONLY[language].exec(fold(text.slice(0, start)))?.[0].trim() ?? []) : [],
  );
  const alone = NARROWING.test(folded) ? undefined : ALONE[language].exec(folded)?.[0];
  const given = only[0] ?? alone;
  if (given === undefined) return undefined;
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
  return { paragraph, sentence, premise: { given, found } };
}
