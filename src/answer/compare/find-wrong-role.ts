import type { Language } from "../../domain/language.ts";
import type { NameKind, Role } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import type { Place } from "./on-point.ts";
import { quotedFirst } from "./quoted.ts";

/** Who may play a part. */
const ACTING: ReadonlySet<NameKind | undefined> = new Set(["body", "country"]);

/** What leads to whoever receives something, right before a name; folded. */
const TO: Readonly<Record<Language, RegExp>> = {
  ar: /(?:الي|امام|ل)\s*$/u,
  en: /\bto (?:the )?$/u,
  es: /(?<!\p{L})(?:a la|a los|al|a|ante(?: la| el)?) $/u,
  fr: /(?<!\p{L})(?:a la|a l'|aux?|a|devant(?: la| le)?) ?$/u,
  ru: /(?<!\p{L})(?:перед|в) $/u,
  zh: /[向给]$/u,
};

/**
 * Finds a body that a question puts where the document has others: it names all that a role is about, and one body that
 * neither has the role nor stands beside it. A body that the same paragraphs name counts only where it is said to receive.
 * @param general bodies that the whole document is about, which are named in passing
 */
export function findWrongRole(
  names: NameIndex,
  { text, language }: Query,
  general: ReadonlySet<string>,
  places: readonly Place[],
): CorrectedPremise | undefined {
  const spans = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  const roles = names.roles
    .filter(({ about }) => about.some((all) => all.every((id) => asked.has(id))))
    .sort((a, b) => sizeOf(b, asked) - sizeOf(a, asked));
  for (const role of roles) {
    const given = spans.filter((span) => isStranger(span, role, names, general));
    const [wrong] = given;
    if (!wrong || given.length > 1 || !isOutOfPlace(wrong, role, names, { text, language })) continue;
    const place = quotedFirst(names.sentences(language), places).find(
      ({ paragraph, named }) => role.paragraphs.includes(paragraph) && role.bodies.every((id) => named.has(id)),
    );
    const found = role.bodies.map((id) => names.names.get(id)?.forms[language][0] as string);
    if (place)
      return {
        paragraph: place.paragraph,
        sentence: place.sentence,
        premise: { given: text.slice(wrong.start, wrong.end), found },
      };
  }
  return undefined;
}

function sizeOf({ about }: Role, asked: ReadonlySet<string>): number {
  return Math.max(...about.filter((all) => all.every((id) => asked.has(id))).map((all) => all.length));
}

function isStranger({ id }: NameSpan, role: Role, names: NameIndex, general: ReadonlySet<string>): boolean {
  const own = [...role.bodies, ...role.may, ...role.about.flat()];
  return ACTING.has(names.names.get(id)?.kind) && !own.includes(id) && !general.has(id);
}

/** True unless the paragraphs of the role name the body too, in another part; then only where it is said to receive. */
function isOutOfPlace({ id, start }: NameSpan, role: Role, names: NameIndex, { text, language }: Query): boolean {
  const isBeside = names
    .sentences(language)
    .some(({ paragraph, named }) => role.paragraphs.includes(paragraph) && named.has(id));
  return !isBeside || (role.about.flat().includes("reports") && TO[language].test(fold(text.slice(0, start))));
}
