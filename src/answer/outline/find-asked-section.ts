import { FRONT, partOf, type SectionId, sectionOf } from "../../domain/paragraph-id.ts";
import type { Query, Retrieval } from "../../retrieval/retrieve.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { mentionsUnknownEntity } from "../compare/find-unmentioned.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { AnswerType } from "../question/answer-type.ts";
import { cutAsides } from "../question/cut-asides.ts";
import { cutLeftOut } from "../question/cut-left-out.ts";
import { hasQuestionWord } from "../question/question-words.ts";
import type { Question } from "../question/read-question.ts";
import { SUMMARY_WORDS } from "../question/summary-words.ts";
import { TAG_AT_END } from "../question/tags.ts";
import { WISH_WORDS } from "../question/wish-words.ts";
import type { TopicParagraphs } from "./find-topic-paragraphs.ts";

/** A question that is so much more like what is asked of a section than like any question about one paragraph is about it. */
const CLEAR = { least: 0.45, margin: 0.1 } as const;
/** Where the best paragraph stands in that section, or no word of the question is about less, it need not be as much more. */
const LIKELY = { least: 0.4, margin: 0 } as const;
/** The same where it is nearly what is asked of that. */
const ALIKE = { least: 0.6, margin: -0.05 } as const;
const COVERED = { least: 0.2, margin: -0.35 } as const;
/** Where a summary is wanted, and the best paragraph stands in that section. */
const SUMMARISED = { least: 0.25, margin: -0.2 } as const;
/** The same wherever that stands. */
const SUMMARISED_ELSEWHERE = { least: 0.26, margin: -0.11 } as const;

/** Words for a section, folded: "the section on …", "la parte sobre …". */
const SECTION_WORDS = phrasePattern(
  [
    "раздел(?:а|е|у|ом)?|част(?:ь|и|ью) (?:отчета|доклада|документа|про|об?|где)|глав[аеуы]",
    "sections?|parts? (?:on|about|where|of the report)|chapters?",
    "sections?|parties? (?:sur|consacree|relative|du rapport)|chapitres?|rubriques?",
    "seccion(?:es)?|partes? (?:sobre|de|del|que|donde)|apartados?|capitulos?",
    "(?:ال)?(?:قسم|جزء|فصل|باب)",
  ],
  "(?:部分|章节|一节|一章|这节|小节)",
);

/** Who wants a number, a day or a link wants one sentence. */
const NARROW: readonly AnswerType[] = ["number", "date", "link"];

export interface AskedSection {
  readonly paragraphs: TopicParagraphs;
  /** Whether nothing else can be meant. */
  readonly isClear: boolean;
}

/** The section that a question is about as a whole; undefined where it is about less. */
export function findAskedSection(
  { index, names, findSection }: AnswerDeps,
  { asked, query, types, isListQuestion }: Question,
  { candidates, neighbours }: Retrieval,
): AskedSection | undefined {
  const folded = fold(asked);
  const namesSection = SECTION_WORDS.test(folded);
  const wantsSummary = SUMMARY_WORDS.test(folded) && !speaksOfSummary(index, candidates, folded);
  // "What did China say?" is asked of China, which the document does not name.
  if (namesOne(names, query) || mentionsUnknownEntity(index, query)) return undefined;
  const match = findSection({ ...query, text: cutAsides(withoutUnwanted(query)) });
  const margin = (match?.score ?? 0) - (neighbours[0]?.score ?? 0);
  const reaches = ({ least, margin: behind }: { readonly least: number; readonly margin: number }) =>
    (match?.score ?? 0) >= least && margin >= behind;
  const isSummarised = wantsSummary && reaches(SUMMARISED_ELSEWHERE);
  const isNarrow = types.some((type) => NARROW.includes(type));
  const asksNarrowly = isNarrow && hasQuestionWord(folded);
  const gathered = wantsSummary && !isSummarised && !asksNarrowly ? sharedSection(candidates) : undefined;
  if (gathered !== undefined) return { paragraphs: wholeSection(index, gathered), isClear: false };
  if ((isListQuestion && !namesSection && !wantsSummary) || isNarrow) return undefined;
  if (!match) return undefined;
  const best = candidates[0]?.paragraph;
  const isInSection = best !== undefined && sectionOf(best) === match.section;
  const isClear = reaches(CLEAR);
  const bounds = namesSection ? COVERED : wantsSummary ? SUMMARISED : LIKELY;
  const isLikely =
    (isInSection && (reaches(bounds) || reaches(ALIKE))) || (match.isCovered && reaches(COVERED)) || isSummarised;
  return isClear || isLikely ? { paragraphs: wholeSection(index, match.section), isClear } : undefined;
}

/** "No side events, please" is not asked of the section on them. */
function withoutUnwanted({ text, language }: Query): string {
  const { kept, isUnwanted } = cutLeftOut(text, language);
  return isUnwanted ? kept : text;
}

/** So many of the best paragraphs in one section are a subject of that: it is summed up. */
const GATHERED = 3;

/** The section in which the best paragraphs stand together; undefined where they do not, or have none. */
function sharedSection(candidates: Retrieval["candidates"]): SectionId | undefined {
  const best = candidates.slice(0, GATHERED).map(({ paragraph }) => paragraph);
  const [section, ...others] = new Set(best.map(sectionOf));
  const isPart = best.some((id) => partOf(id) === section);
  if (others.length > 0 || best.length < GATHERED || isPart || section === FRONT) return undefined;
  return section;
}

/** Whether a summary is spoken of in one of the best paragraphs, and asked about: "who passed on the summary of the inputs?" */
function speaksOfSummary(index: SearchIndex, candidates: Retrieval["candidates"], folded: string): boolean {
  const asks = hasQuestionWord(folded) || TAG_AT_END.test(folded);
  const isWish = !asks || SUMMARY_WORDS.test(folded.replace(SUMMARY_NOUNS_ALL, " "));
  if (isWish || WISHES.test(folded)) return false;
  const best = candidates.slice(0, GATHERED).map(({ paragraph }) => paragraph);
  return best.some((id) => sourceSentences(index, id).some((text) => SUMMARY_NOUNS.test(fold(text))));
}

/** Those of the words for a summary that may be the thing that is spoken of. */
const NOUNS = [
  [
    "резюме|сводк\\p{L}{1,3}",
    "summar(?:y|ies)|synthes[ei]s",
    "resumes?|syntheses?",
    "resumen(?:es)?|sintesis",
    "(?:ال)?(?:ملخص|خلاصه|موجز)\\p{L}*",
  ],
  "摘要|汇总",
] as const;
/** That one is to be made, folded, and is not spoken of: "give me a short summary". */
const WISHES = writeOut(new RegExp(`${WISH_WORDS}[^.?!؟？。]{0,25}?(?:${phrasePattern(...NOUNS).source})`, "u"));
const SUMMARY_NOUNS = phrasePattern(...NOUNS);
const SUMMARY_NOUNS_ALL = phrasePattern(...NOUNS, "gu");

/** "What did Malatsi say at the meeting?" is asked of him: whether a question names somebody. */
function namesOne(names: NameIndex, { text, language }: Query): boolean {
  return names
    .finder(language)(text)
    .some(({ id }) => names.names.get(id)?.kind === "person");
}

function wholeSection(index: SearchIndex, section: SectionId): TopicParagraphs {
  const paragraphs = index.library.document.paragraphs.filter(({ id }) => sectionOf(id) === section);
  return new Map(paragraphs.map(({ id }) => [id, new Set(sourceSentences(index, id).keys())]));
}
