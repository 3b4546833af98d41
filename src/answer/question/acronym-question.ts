import type { Concept, ConceptNames } from "../../domain/concept.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { stemWords } from "../../text/stem-words.ts";
import { tokenise } from "../../text/tokenise.ts";

/** Words that ask for the full form of a name, folded, in the six languages. */
const FULL_FORM = phrasePattern(
  [
    "расшифр\\p{L}*|полн(?:ое|ым) (?:название|наименование|имя)\\p{L}*|полностью|(?:как )?раскрывается|аббревиатур\\p{L}*|сокращени[ея]",
    "stands? for|standing for|full (?:names?|forms?|titles?)|in full|spell(?:ed|s)?(?: it)? out|expand(?:ed|s)?|expansion|short for|abbreviat\\p{L}+|acronyms?|initials",
    "signification|nom complet|forme complete|en toutes lettres|developp\\p{L}+|sigle|acronyme|abreviation",
    "nombre completo|forma completa|siglas?|acronimo|abreviatura|desarroll\\p{L}+",
    "الاسم الكامل|اسم كامل|كامل اسم|اختصار\\p{L}*|الاختصار|يرمز|ترمز|مختصر",
  ],
  "全称|全名|全文名称|完整名称|缩写|简称|代表什么|代表的是",
);

/** Words that ask what something means: of an acronym they ask for its full form, of a name they ask for more. */
const MEANS = phrasePattern(
  [
    "означа[ею]т|обозначает|значит|значение",
    "means?|meaning",
    "signifie(?:nt)?|veut dire|veulent dire",
    "significan?|quiere decir|significado",
    "يعني|تعني|معني|المقصود|يقصد|تقصد",
  ],
  "什么意思|意思|含义|代表|指什么|指的是",
);

/** What else may stand about the name in such a question. */
const FILLER = phrasePattern(
  [
    "что|как|какое|какова|каково|это|такое|за|у|слов[оа]|буквы|пожалуйста|подскажи(?:те)?|скажи(?:те)?|напиши(?:те)?|дай(?:те)?|а|и|в|отчете|документе|здесь|тут|термин",
    "what|whats|what's|is|are|was|does|do|did|the|an?|of|for|s|please|can you|could you|tell me|give me|and|so|in|this|report|document|here|letters?|words?|term|name|it",
    "que|qu'est-ce|est-ce|qu|ce|c'est|est|quel(?:le)?|quoi|le|la|les|l|du|de|d|des|ca|svp|s'il vous plait|en|dans|rapport|document|mot|terme|veut|dire",
    "el|los|las|lo|del|es|son|cual|por favor|que|se|como|informe|documento|palabra|termino",
    "ما|ماذا|هو|هي|ل|ب|الي|مصطلح|كلمه|من فضلك|في|التقرير|الوثيقه|هذا|هذه|شو|ايش|وش|ايه",
  ],
  "请问|请|求科普|叫|啥|什么|哪个|是|的|指|在|报告|文件|中|里|这个|一下|告诉我|写出|呢|吗|啊",
);

const ASKED = `(?:${[FULL_FORM, MEANS, FILLER].map((words) => words.source).join("|")}|[^\\p{L}\\p{N}]+)`;
const EDGES = new RegExp(`^${ASKED}|${ASKED}$`, "u");
/** No question that asks for a name alone is longer than this, and no longer one is worth the reading. */
const MAX_CHARS = 250;
/** Other names that are acronyms too, such as ЭСКЗА ООН. */
const CAPITALS = /^[\p{Lu}\p{N} +&@-]+$/u;

/**
 * Finds the concept whose name a question asks to be spelt out, as in "What does HLPF stand for?": nothing is left of such
 * a question, without the words that ask, but the acronym or name itself.
 * @returns the concept's id; undefined where the question asks for anything else, or names no known concept
 */
export function findAcronymQuestion(
  question: string,
  concepts: readonly Concept[],
  language: Language,
): string | undefined {
  const folded = fold(question);
  const full = FULL_FORM.test(folded);
  if (folded.length > MAX_CHARS || (!full && !MEANS.test(folded))) return undefined;
  const subject = trimEdges(folded);
  if (subject === "") return undefined;
  return findByAcronym(subject, concepts, language) ?? (full ? findByName(subject, concepts, language) : undefined);
}

/** One word at a time, from either end: words like these also stand within names. */
function trimEdges(text: string): string {
  const trimmed = text.replace(EDGES, "");
  return trimmed === text ? text : trimEdges(trimmed);
}

/** The same letters may be another thing's acronym in another language: the question's own language comes first. */
function findByAcronym(subject: string, concepts: readonly Concept[], language: Language): string | undefined {
  const letters = lettersOf(subject.replace(/^لل/u, "ال"));
  const languages = [language, ...LANGUAGES.filter((other) => other !== language)];
  const having = (spoken: Language) =>
    concepts.find(({ names }) => acronymsOf(names[spoken]).some((acronym) => lettersOf(fold(acronym)) === letters));
  return languages.map(having).find((concept) => concept !== undefined)?.id;
}

function acronymsOf(names: ConceptNames): string[] {
  return [...names.acronyms, ...names.also.filter((name) => CAPITALS.test(name))];
}

/** What has no acronym has nothing to be spelt out. */
function findByName(subject: string, concepts: readonly Concept[], language: Language): string | undefined {
  const asked = joinStems(subject, language);
  const named = (namesByLength(concepts).get(tokenise(subject).length) ?? []).filter(
    ({ name }) => joinStems(name, language) === asked,
  );
  const hasAcronym = ({ names }: Concept) => LANGUAGES.some((spoken) => names[spoken].acronyms.length > 0);
  return named.find(({ concept }) => hasAcronym(concept))?.concept.id;
}

interface NamedConcept {
  readonly concept: Concept;
  readonly name: string;
}

const byLength = new WeakMap<readonly Concept[], ReadonlyMap<number, readonly NamedConcept[]>>();

/** All names of all concepts by how many words they have: they are a thousand, and their words are counted once. */
function namesByLength(concepts: readonly Concept[]): ReadonlyMap<number, readonly NamedConcept[]> {
  const known = byLength.get(concepts);
  if (known) return known;
  const grouped = new Map<number, NamedConcept[]>();
  for (const concept of concepts)
    for (const name of LANGUAGES.flatMap((spoken) => [concept.names[spoken].name, ...concept.names[spoken].also])) {
      const { length } = tokenise(name);
      grouped.set(length, [...(grouped.get(length) ?? []), { concept, name }]);
    }
  byLength.set(concepts, grouped);
  return grouped;
}

function joinStems(text: string, language: Language): string {
  return stemWords(text, language).join(" ");
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
