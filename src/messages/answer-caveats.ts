import type { Answer, Difference, FalsePremise } from "../domain/answer.ts";
import type { Document } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import { emend } from "./emend.ts";
import { formatAskedPeriod } from "./format-asked-period.ts";
import { formatMessage, type Message } from "./format-message.ts";
import { GAPS } from "./gap-messages.ts";
import { localeOf } from "./locale.ts";
import { joinNames, joinParts, withAside } from "./punctuation.ts";

/**
 * What is to be said beside the quotes: the days that were asked about, where the question and the text disagree on a year or percentage, what was asked for and is not
 * given, who or what the question names and the text does not, which of several questions is not answered.
 * @param write what the place of writing needs done to words that come from a question
 * @returns sentences; none where there is nothing to say
 */
export function formatNotes(
  answer: Answer,
  document: Pick<Document, "emendations">,
  write: (words: string) => string = (words) => words,
): string[] {
  const {
    premise,
    gaps,
    unmentioned,
    differences = [],
    language,
    outcome,
    headline,
    due,
    nothing_more: nothingMore,
    unanswered = [],
  } = answer;
  const names = joinNames(unmentioned.map(write), language);
  return [
    ...(nothingMore ? [formatMessage(NOTHING_MORE, language)] : []),
    ...(due ? [formatAskedPeriod(due, language)] : []),
    ...(premise ? [formatPremise(premise, language, (words) => write(emend(words, document)))] : []),
    ...(differences.length > 0 ? [formatDifferences(differences, language)] : []),
    ...gaps.map((gap) => formatMessage(GAPS[gap], language)),
    ...(names === "" || headline?.kind === "no"
      ? []
      : [formatMessage(outcome === "answered" ? UNMENTIONED : UNKNOWN, language, { names })]),
    ...unanswered.map((question) => formatMessage(UNANSWERED, language, { question: write(question) })),
  ];
}

function formatPremise({ given, found }: FalsePremise, language: Language, write: (words: string) => string): string {
  return formatMessage(PREMISE, language, { given: write(given), found: write(joinNames(found, language)) });
}

/** Of two the larger first, and that it is. Sums read from left to right in Arabic, too. */
function formatDifferences(differences: readonly Difference[], language: Language): string {
  const write = new Intl.NumberFormat(localeOf(language)).format;
  const largestFirst = differences.toSorted((a, b) => b.points - a.points);
  const sums = largestFirst.map(({ more, less, points, isAbout, about }) => {
    const sum = `${write(more)} − ${write(less)} ${isAbout ? "≈" : "="} ${write(points)}`;
    return withAside(language === "ar" ? `\u2066${sum}\u2069` : sum, about, language);
  });
  const [first, second] = largestFirst;
  const isLarger = first && second && largestFirst.length === 2 && first.points > second.points;
  const told = isLarger
    ? formatMessage(LARGER, language, { larger: sums[0] ?? "", smaller: sums[1] ?? "" })
    : joinParts(sums, language);
  return formatMessage(DIFFERENCES, language, { sums: told });
}

const DIFFERENCES: Message = {
  ar: "محسوب من النص المقتبس، بالنقاط المئوية: {sums}.",
  en: "Reckoned from the quoted text, in percentage points: {sums}.",
  es: "Calculado a partir del texto citado, en puntos porcentuales: {sums}.",
  fr: "Calculé d’après le texte cité, en points de pourcentage : {sums}.",
  ru: "Подсчитано по цитируемому тексту, в процентных пунктах: {sums}.",
  zh: "根据引文计算，单位为百分点：{sums}。",
};

const LARGER: Message = {
  ar: "الأكبر {larger}، ثم {smaller}",
  en: "the larger {larger}, the smaller {smaller}",
  es: "la mayor, {larger}; la menor, {smaller}",
  fr: "le plus grand, {larger} ; le plus petit, {smaller}",
  ru: "больше — {larger}, меньше — {smaller}",
  zh: "较大的是{larger}，较小的是{smaller}",
};

const UNANSWERED: Message = {
  ar: "لم يُعثر على إجابة مؤكدة عن السؤال «{question}».",
  en: "No certain answer was found to “{question}”.",
  es: "No se ha encontrado una respuesta segura a «{question}».",
  fr: "Aucune réponse certaine n’a été trouvée à « {question} ».",
  ru: "На вопрос «{question}» уверенного ответа не найдено.",
  zh: "对“{question}”没有找到确定的答案。",
};

const NOTHING_MORE: Message = {
  ar: "لم يُعثر في الوثيقة على ما يزيد على ما عُرض من قبل.",
  en: "Nothing more was found on it than what was shown before.",
  es: "No se ha encontrado al respecto nada más que lo ya mostrado.",
  fr: "Rien de plus n’a été trouvé à ce sujet que ce qui a déjà été montré.",
  ru: "Больше, чем уже было показано, об этом не найдено.",
  zh: "除前面已显示的内容外，没有找到更多相关内容。",
};

const PREMISE: Message = {
  ar: "يذكر السؤال «{given}»، أما النص المقتبس فيذكر: {found}.",
  en: "The question says “{given}”; the quoted text says: {found}.",
  es: "La pregunta dice «{given}»; el texto citado dice: {found}.",
  fr: "La question dit « {given} » ; le texte cité dit : {found}.",
  ru: "В вопросе сказано «{given}», а в цитируемом тексте: {found}.",
  zh: "问题中说的是“{given}”，引文中写的是：{found}。",
};

const UNMENTIONED: Message = {
  ar: "لا يرد في الفقرات المقتبسة ذكر: {names}.",
  en: "Not mentioned in the quoted paragraphs: {names}.",
  es: "No se menciona en los párrafos citados: {names}.",
  fr: "Non mentionné dans les paragraphes cités : {names}.",
  ru: "В цитируемых пунктах не упоминается: {names}.",
  zh: "所引段落没有提到：{names}。",
};

const UNKNOWN: Message = {
  ar: "لا يرد في الوثيقة كلها ذكر: {names}.",
  en: "Not mentioned anywhere in the document: {names}.",
  es: "No se menciona en ninguna parte del documento: {names}.",
  fr: "Non mentionné dans l’ensemble du document : {names}.",
  ru: "Нигде в документе не упоминается: {names}.",
  zh: "整份文件都没有提到：{names}。",
};
