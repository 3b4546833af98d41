import type { Language } from "../../domain/language.ts";
import type { Name } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import { buildNameFinder, readWords } from "../../text/name-finder.ts";
import { isStopWord } from "../../text/stop-words.ts";
import type { NameIndex } from "../names/name-index.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { CorrectedPremise } from "./corrected-premise.ts";
import { wordsAt } from "./read-typed-values.ts";

/** "As the …": what leads to an office, and how it may begin; folded. The office goes on to the next mark or verb. */
const AS: Readonly<Record<Language, RegExp>> = {
  ar: /(?:بصفت(?:ه|ها)|بوصف(?:ه|ها)|باعتبار(?:ه|ها))\s+(?<office>[^،؟?.,]+)/u,
  en: /(?<!\p{L})(?:(?:as|in (?:his|her) (?:role|capacity) as)(?: the| an?)?) (?<office>(?:[\p{L}'-]+ ){0,3}(?:president|director|minister|chair(?:man|woman|person)?|head|secretary|ambassador|commissioner|envoy|administrator|deputy|ceo)[^?.,;]*)/u,
  es: /(?<!\p{L})(?:como|en calidad de|en su calidad de) (?:el |la )?(?<office>(?:[\p{L}'-]+ ){0,2}(?:president|director|ministr|secretari|embajador|comisari|jef|administrador|relator)\p{L}*[^?.,;]*)/u,
  fr: /(?<!\p{L})(?:en (?:sa |tant que |qualite )(?:qualite )?(?:de |d')?|comme )(?:le |la |l')?(?<office>(?:[\p{L}'-]+ ){0,2}(?:president|direct(?:eur|rice)|ministre|secretaire|ambassad(?:eur|rice)|commissaire|chef|administrat(?:eur|rice))\p{L}*[^?.,;]*)/u,
  ru: /(?<!\p{L})(?:в (?:роли|качестве|должности|статусе)|как|будучи|на посту) (?<office>(?:[\p{L}-]+ ){0,2}(?:президент|председател|директор|министр|секретар|посол|посл|глав|комиссар|администратор|генсек)\p{L}*[^?.,;]*)/u,
  zh: /(?:以|作为|身为)(?<office>[\p{Script=Han}A-Z]{2,20}?(?:主席|总干事|部长|秘书长|署长|大使|专员|主任))/u,
};
/** Of the words of an office that a question says so many must be of those that the person has. */
const MIN_SHARED = 0.5;

/**
 * Finds an office that a question gives to a person who has another: an office of somebody else of the document, or, where
 * the question says "as …", one that shares too few words with those of the person.
 */
export function findWrongOffice(names: NameIndex, { text, language }: Query): CorrectedPremise | undefined {
  const persons = names
    .finder(language)(text)
    .flatMap(({ id }) => names.names.get(id) ?? [])
    .filter(({ kind, offices }) => kind === "person" && offices !== null);
  const [person] = persons;
  if (!person || new Set(persons.map(({ id }) => id)).size > 1) return undefined;
  const folded = fold(text);
  const match = AS[language].exec(folded);
  const office = match?.groups?.office?.trim();
  if (!match || !office || hasQuestionWord(office) || sharesOffice(office, person, language)) return undefined;
  const start = match.index + match[0].lastIndexOf(office);
  const given = wordsAt(text, { start, end: start + office.length }) ?? office;
  return quoteOffice(names, person, given, language);
}

function sharesOffice(office: string, { offices }: Name, language: Language): boolean {
  const own = new Set((offices?.[language] ?? []).flatMap((one) => tellingKeys(one, language)));
  const said = tellingKeys(office, language);
  const shared = said.filter((key) => own.has(key)).length;
  return said.length === 0 || shared / Math.min(said.length, own.size) > MIN_SHARED;
}

function tellingKeys(text: string, language: Language): string[] {
  const words = readWords(text, language).filter(
    ({ start, end }) => !isStopWord(fold(text.slice(start, end)), language),
  );
  return [...new Set(words.map(({ key }) => key))];
}

/** The sentence that names a person with the office. */
function quoteOffice(names: NameIndex, person: Name, given: string, language: Language): CorrectedPremise | undefined {
  const offices = person.offices?.[language] ?? [];
  const find = buildNameFinder([{ id: "office", forms: offices, isOpen: false }], language);
  for (const { paragraph, sentence, text, spans } of names.sentences(language)) {
    const span = spans.some(({ id }) => id === person.id) ? find(text)[0] : undefined;
    if (span) return { paragraph, sentence, premise: { given, found: [text.slice(span.start, span.end)] } };
  }
  return undefined;
}
