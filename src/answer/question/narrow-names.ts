import type { Language } from "../../domain/language.ts";
import type { Name, NameKind } from "../../domain/name.ts";
import { isCountry, isOrdinaryWord } from "../../text/countries.ts";
import type { NameSpan } from "../../text/name-finder.ts";
import { percentagesOf } from "../../text/percentages.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { generalNames } from "../names/general-names.ts";
import { readSexAsked } from "../names/sex-asked.ts";
import { cutLeftOut } from "./cut-left-out.ts";
import { isKindAlone, namesKind, wantsShares } from "./read-kinds.ts";

type Deps = Pick<AnswerDeps, "index" | "names">;

/**
 * The names of some kinds that a question asks for, less those that it leaves out ("but not those of the Council").
 * @returns none where it speaks of something else too, by which names are not told apart
 */
export function narrowNames(deps: Deps, kinds: readonly NameKind[], text: string, language: Language): readonly Name[] {
  const { kept, leftOut, isUnwanted } = cutLeftOut(text, language);
  const asked = chooseNames(deps, kinds, kept, language);
  if (leftOut === null) return asked;
  const { names } = deps;
  const issued = names
    .findIssuers(language)(leftOut)
    .flatMap(({ id }) => names.issued.get(id) ?? []);
  const out = new Set([
    ...issued,
    ...names
      .finder(language)(leftOut)
      .map(({ id }) => id),
  ]);
  if (out.size > 0) return asked.filter(({ id }) => !out.has(id));
  const subjects = kinds.includes("figure")
    ? names
        .subjects(language)(leftOut)
        .map(({ id }) => id)
    : [];
  // "All the percentages on the Internet, not those on mobile phones"
  if (subjects.length > 0) return asked.filter(({ about }) => !about.some((one) => subjects.includes(one)));
  // "Apart from the cities, which countries …"
  return isUnwanted || namesKind(leftOut, language) ? asked : [];
}

/**
 * Of resolutions and documents those of the bodies that are named, of figures those about the subjects that are, and the
 * percentages alone where these are asked for.
 */
function chooseNames(deps: Deps, kinds: readonly NameKind[], text: string, language: Language): readonly Name[] {
  const { names } = deps;
  const issuers = kinds.includes("resolution") ? issuersIn(names.findIssuers(language)(text), text) : [];
  if (speaksOfOther(deps, kinds, issuers, text, language)) return [];
  const issued = new Set(issuers.flatMap((id) => names.issued.get(id) ?? []));
  const subjects = kinds.includes("figure")
    ? names
        .subjects(language)(text)
        .map(({ id }) => id)
    : [];
  const isOfSex = kinds.includes("person") ? readSexAsked(names, text) : undefined;
  const sharesAlone = kinds.includes("figure") && wantsShares(text, language);
  return [...names.names.values()].filter(
    ({ id, kind, about, forms }) =>
      kinds.includes(kind) &&
      (isOfSex?.(id) ?? true) &&
      (!sharesAlone || kind !== "figure" || percentagesOf(forms.en.join(" ")).length > 0) &&
      (issuers.length === 0 || issued.has(id)) &&
      (subjects.length === 0 || about.some((one) => subjects.includes(one))),
  );
}

/** Between a part of a body and the body stands a preposition, folded: "la AG de la ONU" is the Assembly, and not the whole of the UN too. */
const OF = /^ (?:of(?: the)?|de(?:l| la| l['’]| los)?|d['’]|des|du) ?$/iu;

function issuersIn(spans: readonly NameSpan[], text: string): string[] {
  const isWhole = ({ start }: NameSpan, i: number) => OF.test(text.slice(spans[i - 1]?.end ?? start, start));
  return spans.filter((span, i) => !isWhole(span, i)).map(({ id }) => id);
}

/** Whether a thing is named that is neither of the kinds that are asked for nor what the whole document is about. */
function speaksOfOther(
  { index, names }: Deps,
  kinds: readonly NameKind[],
  issuers: readonly string[],
  text: string,
  language: Language,
): boolean {
  const general = generalNames(names, index.library);
  const isOther = (id: string, words: string) => {
    const kind = names.names.get(id)?.kind;
    // "Member States" are a concept, and a kind.
    if (kind === undefined) return !namesKind(words, language);
    return !kinds.includes(kind) && !general.has(id) && !issuers.includes(id);
  };
  // "Side events" are some of the events.
  const isNarrower = (id: string, words: string) =>
    !names.names.has(id) && namesKind(words, language) && !isKindAlone(words, language);
  const topics = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const concepts = index.languages.get(language)?.findConcepts(text) ?? [];
  const countries = concepts.filter((id) => isCountry(id) && !isOrdinaryWord(id));
  const things = names
    .things(language)(text)
    .filter(({ isWithin }) => !isWithin);
  return (
    (countries.length > 0 && !kinds.includes("country")) ||
    topics.some(({ id, start, end }) => isNarrower(id, text.slice(start, end))) ||
    things.some(({ id, start, end }) => isOther(id, text.slice(start, end)))
  );
}
