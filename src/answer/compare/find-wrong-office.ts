import type { Span } from "../../domain/document.ts";
import type { Language } from "../../domain/language.ts";
import type { Name, NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { buildNameFinder } from "../../text/name-finder.ts";
import type { NameIndex } from "../names/name-index.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { readNamedValues } from "./read-named-values.ts";
import { alignToFolded, wordsAt } from "./read-typed-values.ts";
import { tellingKeys } from "./telling-keys.ts";

/** "As the …": what leads to an office, and how it may begin; folded. The office goes on to the next mark or verb. */
const AS: Readonly<Record<Language, RegExp>> = {
  ar: /(?:بصفت(?:ه|ها)|بوصف(?:ه|ها)|باعتبار(?:ه|ها))\s+(?<office>[^،؟?.,]+)/u,
  en: writeOut(
    /(?<!\p{L})(?:(?:as|in (?:his|her) (?:role|capacity) as)(?: the| an?)?) (?<office>(?:[\p{L}'-]+ ){0,3}(?:president|director|minister|chair(?:man|woman|person)?|head|secretary|ambassador|commissioner|envoy|administrator|deputy|ceo)[^?.,;]*)/u,
  ),
  es: /(?<!\p{L})(?:como|en calidad de|en su calidad de) (?:el |la )?(?<office>(?:[\p{L}'-]+ ){0,2}(?:president|director|ministr|secretari|embajador|comisari|jef|administrador|relator)\p{L}*[^?.,;]*)/u,
  fr: /(?<!\p{L})(?:en (?:sa |tant que |qualite )(?:qualite )?(?:de |d')?|comme )(?:le |la |l')?(?<office>(?:[\p{L}'-]+ ){0,2}(?:president|direct(?:eur|rice)|ministre|secretaire|ambassad(?:eur|rice)|commissaire|chef|administrat(?:eur|rice))\p{L}*[^?.,;]*)/u,
  ru: writeOut(
    /(?<!\p{L})(?:в (?:роли|качестве|должности|статусе)|как|будучи|на посту) (?<office>(?:[\p{L}-]+ ){0,2}(?:президент|председател|директор|министр|секретар|посол|посл|глав|комиссар|администратор|генсек)\p{L}*[^?.,;]*)/u,
  ),
  zh: /(?:以|作为|身为)(?<office>[\p{Script=Han}A-Z]{2,20}?(?:主席|总干事|部长|秘书长|署长|大使|专员|主任))/u,
};
/** Of the words of an office that a question says so many must be of those that the person has. */
const MIN_SHARED = 0.5;

/**
 * Finds an office that a question gives to a person who has another: an office of somebody else of the document, or, where
 * the question says "as …", one that shares too few words with those of the person.
 */
export function findWrongOffice(names: NameIndex, { text, language }: Query): CorrectedPremise | undefined {
  const match = AS[language].exec(fold(text));
  // An office that has a holder in the document is no second person: "Baerbock, speaking as the UN Secretary-General".
  const isOffice = ({ start, end }: Span) =>
    match !== null && start >= match.index && end <= match.index + match[0].length;
  const persons = names
    .finder(language)(text)
    .filter((span) => !isOffice(span))
    .flatMap(({ id }) => names.names.get(id) ?? [])
    .filter(({ kind, offices }) => kind === "person" && offices !== null);
  const [person] = persons;
  if (!person || new Set(persons.map(({ id }) => id)).size > 1) return undefined;
  const office = match?.groups?.office?.trim();
  if (match && office && !hasQuestionWord(office) && !sharesOffice(office, person, language)) {
    const start = match.index + match[0].lastIndexOf(office);
    return quoteOffice(names, person, wordsAt(text, { start, end: start + office.length }) ?? office, language);
  }
  const beside = findBeside(text, person, names, language);
  return beside === undefined ? undefined : quoteOffice(names, person, beside, language);
}

/** An office that stands right before or behind a person's name: "Генеральный секретарь ООН Дорин Богдан-Мартин". */
const OFFICE: Readonly<Record<Language, RegExp>> = {
  ar: /(?:الامين|الامينه|رئيس|رئيسه|مدير|مديره|وزير|وزيره)/u,
  en: /(?:president|director|minister|chair|head|secretary)/u,
  es: /(?:president|director|ministr|secretari|jef)/u,
  fr: /(?:president|direct|ministre|secretaire|chef)/u,
  ru: /(?:председател|президент|директор|министр|генеральн|генсек|глав)/u,
  zh: /(?:主席|总干事|部长|秘书长)/u,
};
/** "The Secretary-General and Malatsi" are two persons. */
const AND = writeOut(/(?:(?<!\p{L})(?:and|и|et|y|e)|[和与及、&]|(?<!\p{L})و)\s*$/u);
/** The rest of an office goes on to the next mark. */
const MAX_OFFICE_CHARS = 70;
/** What tells of who has an office is no part of it: "the minister who spoke for ITU". */
const WHO = writeOut(
  /\s(?:котор\p{L}+|who(?:m|se)?|that|which|qui|que|dont|quien(?:es)?|الذي|التي|اللي)(?!\p{L}).*$/su,
);

/** An office beside a person's name that names another body or country than the person's own offices do. */
function findBeside(text: string, person: Name, names: NameIndex, language: Language): string | undefined {
  const span = names
    .finder(language)(text)
    .find(({ id }) => id === person.id);
  if (!span) return undefined;
  const words =
    /[^,;:.?!،؟。，？]*$/u.exec(text.slice(Math.max(0, span.start - MAX_OFFICE_CHARS), span.start))?.[0] ?? "";
  const own = AND.test(fold(words)) ? "" : words.replace(WHO, "");
  const behind =
    /^\s?[,،，(–—-]\s?([^,;:.?!)،؟。，？]*)/u.exec(text.slice(span.end, span.end + MAX_OFFICE_CHARS))?.[1] ?? "";
  const start = fold(own).search(OFFICE[language]);
  const before = language === "zh" ? own : own.slice(Math.max(0, start));
  if (start >= 0 && namesOther(before, person, names, language)) return before.trim();
  // Before a name anything may stand before the office; behind it, between commas, only whose it is: "Kenya's minister".
  const office = behind.replace(WHO, "");
  if (!OFFICE[language].test(fold(office))) return undefined;
  const isOther = namesOther(office, person, names, language) || isOfOtherCountry(office, person, names, language);
  return isOther ? office.trim() : undefined;
}

function namesOther(office: string, person: Name, names: NameIndex, language: Language): boolean {
  return areOthers(office, person, language, (text) =>
    names
      .finder(language)(text)
      .filter(({ id, isWithin }) => !isWithin && PARTIES.has(names.names.get(id)?.kind))
      .map(({ id }) => id),
  );
}

/** The same of countries, those among them that the document does not name. */
function isOfOtherCountry(office: string, person: Name, names: NameIndex, language: Language): boolean {
  return areOthers(office, person, language, (text) =>
    readNamedValues(alignToFolded(text), language, names)
      .filter(({ kind }) => kind === "country")
      .map(({ value }) => value),
  );
}

function areOthers(
  office: string,
  { offices }: Name,
  language: Language,
  partiesOf: (text: string) => readonly string[],
): boolean {
  const own = (offices?.[language] ?? []).flatMap(partiesOf);
  const said = partiesOf(office);
  return own.length > 0 && said.length > 0 && !said.some((id) => own.includes(id));
}

const PARTIES: ReadonlySet<NameKind | undefined> = new Set(["body", "country"]);

function sharesOffice(office: string, { offices }: Name, language: Language): boolean {
  const own = new Set((offices?.[language] ?? []).flatMap((one) => tellingKeys(one, language)));
  const said = tellingKeys(office, language);
  const shared = said.filter((key) => own.has(key)).length;
  return said.length === 0 || shared / Math.min(said.length, own.size) > MIN_SHARED;
}

/** The sentence that names a person with an office, of several the one that is most like what a question says. */
function quoteOffice(names: NameIndex, person: Name, given: string, language: Language): CorrectedPremise | undefined {
  const offices = person.offices?.[language] ?? [];
  const find = buildNameFinder(
    offices.map((office) => ({ id: office, forms: [office], isOpen: false })),
    language,
  );
  const said = tellingKeys(given, language);
  const likeness = (office: string) => tellingKeys(office, language).filter((key) => said.includes(key)).length;
  for (const { paragraph, sentence, text, spans } of names.sentences(language)) {
    const named = spans.some(({ id }) => id === person.id) ? find(text).map(({ id }) => id) : [];
    const [office] = named.toSorted((a, b) => likeness(b) - likeness(a));
    if (office !== undefined) return { paragraph, sentence, premise: { given, found: [office] } };
  }
  return undefined;
}
