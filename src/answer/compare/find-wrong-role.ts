import type { Language } from "../../domain/language.ts";
import type { NameKind, Role } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { calledInText } from "../names/called-in-text.ts";
import type { NameIndex } from "../names/name-index.ts";
import { readSpanQuestion } from "../question/asked-span.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { listsNames } from "./joins-names.ts";
import type { Place } from "./on-point.ts";
import { quotedFirst } from "./quoted.ts";

/** Who may play a part. */
const ACTING: ReadonlySet<NameKind | undefined> = new Set(["body", "country"]);

/** Made when first asked for: most questions name no body that would have to be told from these. */
export interface KnownBodies {
  /** Those that the whole document is about, which are named in passing. */
  readonly general: () => ReadonlySet<string>;
  /** Those of the world that it does not name. */
  readonly unknown: () => ReadonlySet<string>;
}

/** An acronym this short is a word where it is not in capitals: "cada cuanto se ase". */
const SHORT_WORD = /^\p{Ll}{1,3}$/u;

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
 */
export function findWrongRole(
  names: NameIndex,
  { text, language }: Query,
  { general, unknown }: KnownBodies,
  places: readonly Place[],
): CorrectedPremise | undefined {
  const spans = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  const parties = names
    .things(language)(text)
    .filter(({ isWithin, start, end }) => {
      const isPart = isWithin || spans.some((one) => one.start < start && start < one.end);
      return !isPart && !SHORT_WORD.test(text.slice(start, end));
    });
  const roles = names.roles
    .filter(({ about }) => about.some((all) => all.every((id) => asked.has(id))))
    .sort((a, b) => sizeOf(b, asked) - sizeOf(a, asked));
  const isToOther = (span: NameSpan) => asked.has("reports") && TO[language].test(fold(text.slice(0, span.start)));
  for (const role of roles) {
    // Who names all that have the part names others beside them.
    if (role.bodies.every((id) => asked.has(id))) continue;
    const given = eachOnce(parties).filter(
      (span) =>
        !general().has(span.id) &&
        isStranger(span, role, names, unknown, { text, language }) &&
        isInClause(span, role, spans, text),
    );
    // To whom it is reported says nothing of who set it up.
    if (!role.about.flat().includes("reports") && given.some(isToOther)) continue;
    const wrong = findInstead(names, role, spans, asked, { text, language }) ?? given[0];
    if (!wrong) continue;
    const isInstead = role.instead.includes(wrong.id) || isPerson(names, wrong.id);
    // "OECD and the World Bank": several that the document does not have, or that are named side by side, are as wrong as one.
    const areAlike = given.every(({ id }) => unknown().has(id)) || areJoined(given, text);
    const end = !isInstead && areAlike ? Math.max(wrong.end, ...given.map((one) => one.end)) : wrong.end;
    const isWrong = (span: NameSpan) => isOutOfPlace(span, role, names, { text, language });
    if (!isInstead && ((given.length > 1 && !areAlike) || !(areAlike ? given : [wrong]).every(isWrong))) continue;
    const place = quotedFirst(names.sentences(language), places).find(
      ({ paragraph, named }) => role.paragraphs.includes(paragraph) && role.bodies.every((id) => named.has(id)),
    );
    const found = role.bodies.map((id) => calledInText(names, id, language));
    if (place)
      return {
        paragraph: place.paragraph,
        sentence: place.sentence,
        premise: { given: text.slice(wrong.start, end), found },
      };
  }
  return undefined;
}

/** Spans, each name where it stands first: who is wrong may be asked about once more. */
function eachOnce(spans: readonly NameSpan[]): NameSpan[] {
  return spans.filter(({ id }, i) => spans.findIndex((one) => one.id === id) === i);
}

/** That somebody did not do it, said right behind the name, folded: who says so takes nothing for granted. */
const DENIED =
  /^ (?:did not|didn['’]?t|was not|wasn['’]?t|not|(?:сам |сама |лично )?не|n['’]a pas|n['’]etait pas|no|(?:نفسه )?(?:لم|ما)) |^(?:本人|自己|亲自)?(?:没|并未|未|不)/u;

/** What leads to whom somebody else represents, right before the name, folded: "the representative of the Secretary-General". */
const REPRESENTS =
  /(?:представител\p{L}*|representatives? (?:of|for)(?: the)?|envoy of(?: the)?|representante? d(?:u|e la|e|el)|ممثل[هة]?)\s*$/u;

/** Who is taken for those who have the part; who asks who it was takes nobody for granted. */
function findInstead(
  names: NameIndex,
  role: Role,
  spans: readonly NameSpan[],
  asked: ReadonlySet<string>,
  { text, language }: Query,
): NameSpan | undefined {
  const isTold = [...role.may, ...role.bodies].some((id) => asked.has(id));
  if (isTold || readSpanQuestion(text, language)?.kind === "person") return undefined;
  const isMeant = ({ id, start, end }: NameSpan) =>
    role.instead.includes(id) && !DENIED.test(fold(text.slice(end))) && !REPRESENTS.test(fold(text.slice(0, start)));
  const instead = spans.find(isMeant);
  // "Bogdan-Martin, on behalf of the Secretary-General": who is said to have spoken for him is wrong, and not he.
  const isFor = instead && FOR.test(fold(text.slice(0, instead.start)));
  return isFor ? (spans.find(({ id }) => isPerson(names, id) && !role.instead.includes(id)) ?? instead) : instead;
}

/** What leads to whom somebody speaks for, right before the name; folded. */
const FOR =
  /(?:от имени|от лица|за|on behalf of(?: the)?|for(?: the)?|in the name of(?: the)?|au nom d(?:u|e la|e)|pour l[ea]|en nombre del?(?: la)?|por el|باسم|نيابه عن|بالنيابه عن|بدلا من|عن)\s*$|[代替](?:表)?$/u;

function isPerson(names: NameIndex, id: string): boolean {
  return names.names.get(id)?.kind === "person";
}

function areJoined(spans: readonly NameSpan[], text: string): boolean {
  const inOrder = spans.toSorted((a, b) => a.start - b.start);
  return inOrder.every((span, i) => i === 0 || listsNames(text.slice(inOrder[i - 1]?.end, span.start)));
}

function sizeOf({ about }: Role, asked: ReadonlySet<string>): number {
  return Math.max(...about.filter((all) => all.every((id) => asked.has(id))).map((all) => all.length));
}

/** What parts things that are said apart: a mark, or a comma with what joins another clause. */
const CLAUSE_MARK = /[;:?!؛؟；：？]|[,،，]\s*(?:(?:and|but|и|а|но|et|mais|y|e|pero) |و|并|而|那)/u;

/** True where all that the role is about is said in the same clause: another clause may speak of another matter. */
function isInClause(span: NameSpan, { about }: Role, spans: readonly NameSpan[], text: string): boolean {
  const isBeside = (id: string) =>
    spans.some((one) => {
      const [from, to] = one.start < span.start ? [one.end, span.start] : [span.end, one.start];
      return one.id === id && !CLAUSE_MARK.test(text.slice(from, to));
    });
  return about.some((all) => all.every(isBeside));
}

/** True for a body or a country, known to the document or not, that has no part here. */
function isStranger(
  { id, start }: NameSpan,
  role: Role,
  names: NameIndex,
  unknown: () => ReadonlySet<string>,
  { text, language }: Query,
): boolean {
  const own = [...role.bodies, ...role.about.flat(), ...(receives(role, start, { text, language }) ? [] : role.may)];
  const name = names.names.get(id);
  const isParty = name ? ACTING.has(name.kind) : unknown().has(id);
  return isParty && !own.includes(id);
}

function receives(role: Role, start: number, { text, language }: Query): boolean {
  return role.about.flat().includes("reports") && TO[language].test(fold(text.slice(0, start)));
}

/** True unless the paragraphs of the role name the body too, in another part; then only where it is said to receive. */
function isOutOfPlace({ id, start }: NameSpan, role: Role, names: NameIndex, { text, language }: Query): boolean {
  const isBeside = names
    .sentences(language)
    .some(({ paragraph, named }) => role.paragraphs.includes(paragraph) && named.has(id));
  return !isBeside || receives(role, start, { text, language });
}
