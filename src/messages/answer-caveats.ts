import type { Answer, Difference, FalsePremise, MissingAspect } from "../domain/answer.ts";
import type { Language } from "../domain/language.ts";
import { formatAskedPeriod } from "./format-asked-period.ts";
import { formatMessage, type Message } from "./format-message.ts";
import { localeOf } from "./locale.ts";
import { joinNames } from "./punctuation.ts";

/**
 * What is to be said beside the quotes: the days that were asked about, where the question and the text disagree on a year or percentage, what was asked for and is not
 * given, who or what the question names and the text does not.
 * @param write what the place of writing needs done to words that come from a question
 * @returns sentences; none where there is nothing to say
 */
export function formatNotes(answer: Answer, write: (words: string) => string = (words) => words): string[] {
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
  } = answer;
  const names = joinNames(unmentioned.map(write), language);
  return [
    ...(nothingMore ? [formatMessage(NOTHING_MORE, language)] : []),
    ...(due ? [formatAskedPeriod(due, language)] : []),
    ...(premise ? [formatPremise(premise, language, write)] : []),
    ...(differences.length > 0 ? [formatDifferences(differences, language)] : []),
    ...gaps.map((gap) => formatMessage(GAPS[gap], language)),
    ...(names === "" || headline?.kind === "no"
      ? []
      : [formatMessage(outcome === "answered" ? UNMENTIONED : UNKNOWN, language, { names })]),
  ];
}

function formatPremise({ given, found }: FalsePremise, language: Language, write: (words: string) => string): string {
  return formatMessage(PREMISE, language, { given: write(given), found: write(joinNames(found, language)) });
}

/** Sums read from left to right in Arabic, too. */
function formatDifferences(differences: readonly Difference[], language: Language): string {
  const write = new Intl.NumberFormat(localeOf(language)).format;
  const sums = differences.map(
    ({ more, less, points, isAbout }) => `${write(more)} − ${write(less)} ${isAbout ? "≈" : "="} ${write(points)}`,
  );
  const isolated = language === "ar" ? sums.map((sum) => `\u2066${sum}\u2069`) : sums;
  return formatMessage(DIFFERENCES, language, { sums: joinNames(isolated, language) });
}

const DIFFERENCES: Message = {
  ar: "محسوب من النص المقتبس، بالنقاط المئوية: {sums}.",
  en: "Reckoned from the quoted text, in percentage points: {sums}.",
  es: "Calculado a partir del texto citado, en puntos porcentuales: {sums}.",
  fr: "Calculé d’après le texte cité, en points de pourcentage : {sums}.",
  ru: "Подсчитано по цитируемому тексту, в процентных пунктах: {sums}.",
  zh: "根据引文计算，单位为百分点：{sums}。",
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

const GAPS: Readonly<Record<MissingAspect, Message>> = {
  day: {
    ar: "يذكر النص المقتبس السنة دون اليوم والشهر.",
    en: "The quoted text gives the year, but no day or month.",
    es: "El texto citado indica el año, pero no el día ni el mes.",
    fr: "Le texte cité donne l’année, mais ni le jour ni le mois.",
    ru: "Цитируемый текст называет год, но не день и не месяц.",
    zh: "引文只写明年份，没有写明月、日。",
  },
  date: {
    ar: "لا يذكر النص المقتبس أي تاريخ.",
    en: "The quoted text gives no date.",
    es: "El texto citado no indica ninguna fecha.",
    fr: "Le texte cité ne donne aucune date.",
    ru: "Даты цитируемый текст не называет.",
    zh: "引文没有写明日期。",
  },
  figure: {
    ar: "لا يذكر النص المقتبس أي رقم.",
    en: "The quoted text gives no figure.",
    es: "El texto citado no da ninguna cifra.",
    fr: "Le texte cité ne donne aucun chiffre.",
    ru: "Числа цитируемый текст не называет.",
    zh: "引文没有给出数字。",
  },
  person: {
    ar: "لا يذكر النص المقتبس اسم أي شخص.",
    en: "The quoted text names no person.",
    es: "El texto citado no nombra a ninguna persona.",
    fr: "Le texte cité ne nomme personne.",
    ru: "Имени цитируемый текст не называет.",
    zh: "引文没有提到人名。",
  },
  link: {
    ar: "لا يتضمن النص المقتبس أي رابط.",
    en: "The quoted text gives no link.",
    es: "El texto citado no incluye ningún enlace.",
    fr: "Le texte cité ne donne aucun lien.",
    ru: "Ссылки в цитируемом тексте нет.",
    zh: "引文中没有链接。",
  },
  title: {
    ar: "لا يذكر النص المقتبس موضوع تلك الوثيقة.",
    en: "The quoted text does not say what that document is about.",
    es: "El texto citado no indica de qué trata ese documento.",
    fr: "Le texte cité n’indique pas de quoi traite ce document.",
    ru: "О чем этот документ, цитируемый текст не говорит.",
    zh: "引文没有说明该文件的内容。",
  },
  city: {
    ar: "لا يذكر النص المقتبس المدينة أو المكان المطلوب.",
    en: "The quoted text does not give the city or venue asked for.",
    es: "El texto citado no indica la ciudad ni el lugar por los que se pregunta.",
    fr: "Le texte cité n’indique pas la ville ou le lieu demandé.",
    ru: "Цитируемый текст не называет город или место, о которых спрашивают.",
    zh: "引文没有写明所问的城市或地点。",
  },
  country: {
    ar: "لا يذكر النص المقتبس البلد المطلوب.",
    en: "The quoted text does not give the country asked for.",
    es: "El texto citado no indica el país por el que se pregunta.",
    fr: "Le texte cité n’indique pas le pays demandé.",
    ru: "Цитируемый текст не называет страну, о которой спрашивают.",
    zh: "引文没有写明所问的国家。",
  },
  sum: {
    ar: "لا يذكر النص المقتبس أي مبلغ.",
    en: "The quoted text gives no sum of money.",
    es: "El texto citado no indica ninguna suma de dinero.",
    fr: "Le texte cité n’indique aucun montant.",
    ru: "Денежной суммы цитируемый текст не называет.",
    zh: "引文没有写明金额。",
  },
  exact_day: {
    ar: "لا يحدد النص المقتبس اليوم.",
    en: "The quoted text does not give the day.",
    es: "El texto citado no indica el día.",
    fr: "Le texte cité n’indique pas le jour.",
    ru: "День цитируемый текст не называет.",
    zh: "引文没有写明具体日期。",
  },
  clock_time: {
    ar: "لا يذكر النص المقتبس الساعة.",
    en: "The quoted text does not give the time of day.",
    es: "El texto citado no indica la hora.",
    fr: "Le texte cité n’indique pas l’heure.",
    ru: "Время суток цитируемый текст не называет.",
    zh: "引文没有写明具体时间。",
  },
  room: {
    ar: "لا يذكر النص المقتبس القاعة.",
    en: "The quoted text does not name the room.",
    es: "El texto citado no indica la sala.",
    fr: "Le texte cité n’indique pas la salle.",
    ru: "Помещение цитируемый текст не называет.",
    zh: "引文没有写明会议室。",
  },
  donor: {
    ar: "لا يذكر النص المقتبس الجهة الممولة.",
    en: "The quoted text does not say who paid.",
    es: "El texto citado no dice quién pagó.",
    fr: "Le texte cité ne dit pas qui a financé.",
    ru: "Кто платил, цитируемый текст не говорит.",
    zh: "引文没有写明由谁出资。",
  },
  votes: {
    ar: "لا يذكر النص المقتبس شيئاً عن التصويت.",
    en: "The quoted text says nothing of a vote.",
    es: "El texto citado no dice nada de una votación.",
    fr: "Le texte cité ne dit rien d’un vote.",
    ru: "О голосовании цитируемый текст ничего не говорит.",
    zh: "引文没有提到表决情况。",
  },
  method: {
    ar: "لا يذكر النص المقتبس كيفية الحساب.",
    en: "The quoted text does not say how it was calculated.",
    es: "El texto citado no dice cómo se calculó.",
    fr: "Le texte cité ne dit pas comment cela a été calculé.",
    ru: "Как это подсчитано, цитируемый текст не говорит.",
    zh: "引文没有说明计算方法。",
  },
  contact: {
    ar: "لا يتضمن النص المقتبس بيانات اتصال.",
    en: "The quoted text gives no contact details.",
    es: "El texto citado no incluye datos de contacto.",
    fr: "Le texte cité ne donne pas de coordonnées.",
    ru: "Контактов в цитируемом тексте нет.",
    zh: "引文没有给出联系方式。",
  },
  other_office: {
    ar: "لا يذكر النص المقتبس منصباً سابقاً أو لاحقاً.",
    en: "The quoted text names no earlier or later office.",
    es: "El texto citado no menciona ningún cargo anterior ni posterior.",
    fr: "Le texte cité ne mentionne aucune fonction antérieure ou ultérieure.",
    ru: "О прежней или будущей должности цитируемый текст не говорит.",
    zh: "引文没有提到此前或此后的职务。",
  },
  company: {
    ar: "لا يسمي النص المقتبس الجهات المطلوبة.",
    en: "The quoted text does not name those asked about.",
    es: "El texto citado no nombra a las entidades por las que se pregunta.",
    fr: "Le texte cité ne nomme pas les entités demandées.",
    ru: "Цитируемый текст не называет тех, о ком спрашивают.",
    zh: "引文没有点名所问的机构。",
  },
  speaker: {
    ar: "لا يذكر النص المقتبس من قال ذلك بالاسم.",
    en: "The quoted text does not say which of them spoke.",
    es: "El texto citado no dice quién de ellos intervino.",
    fr: "Le texte cité ne dit pas lequel d’entre eux s’est exprimé.",
    ru: "Кто именно это сказал, цитируемый текст не называет.",
    zh: "引文没有写明具体是谁说的。",
  },
  member: {
    ar: "لا يسمي النص المقتبس المعنيين بالاسم.",
    en: "The quoted text does not say who they are.",
    es: "El texto citado no dice quiénes son.",
    fr: "Le texte cité ne dit pas de qui il s’agit.",
    ru: "Кто это именно, цитируемый текст не называет.",
    zh: "引文没有写明具体是哪些人。",
  },
  breakdown: {
    ar: "لا يفصّل النص المقتبس هذا العدد.",
    en: "The quoted text does not break this number down.",
    es: "El texto citado no desglosa esta cifra.",
    fr: "Le texte cité ne ventile pas ce chiffre.",
    ru: "Это число цитируемый текст не разбивает.",
    zh: "引文没有细分这一数字。",
  },
  beginning: {
    ar: "لا يذكر النص المقتبس منذ متى.",
    en: "The quoted text does not say since when.",
    es: "El texto citado no dice desde cuándo.",
    fr: "Le texte cité ne dit pas depuis quand.",
    ru: "С какого времени, цитируемый текст не говорит.",
    zh: "引文没有说明始于何时。",
  },
  other_time: {
    ar: "لا يذكر النص المقتبس الرقم في ذلك الوقت.",
    en: "The quoted text does not give the figure at that time.",
    es: "El texto citado no da la cifra de ese momento.",
    fr: "Le texte cité ne donne pas le chiffre de cette époque.",
    ru: "Показателя за это время цитируемый текст не приводит.",
    zh: "引文没有给出那时的数字。",
  },
  recording: {
    ar: "لا يذكر النص المقتبس أي تسجيل.",
    en: "The quoted text mentions no recording.",
    es: "El texto citado no menciona ninguna grabación.",
    fr: "Le texte cité ne mentionne aucun enregistrement.",
    ru: "О записи цитируемый текст не говорит.",
    zh: "引文没有提到录像或实录。",
  },
  procedure: {
    ar: "لا يذكر النص المقتبس كيفية القيام بذلك.",
    en: "The quoted text does not say how to do this.",
    es: "El texto citado no dice cómo hacerlo.",
    fr: "Le texte cité ne dit pas comment procéder.",
    ru: "Как это сделать, цитируемый текст не говорит.",
    zh: "引文没有说明如何办理。",
  },
  consequence: {
    ar: "لا يذكر النص المقتبس أي عواقب.",
    en: "The quoted text names no consequences.",
    es: "El texto citado no menciona consecuencias.",
    fr: "Le texte cité ne mentionne aucune conséquence.",
    ru: "О последствиях цитируемый текст не говорит.",
    zh: "引文没有提到后果。",
  },
  reason: {
    ar: "لا يذكر النص المقتبس سبباً.",
    en: "The quoted text gives no reason.",
    es: "El texto citado no indica el motivo.",
    fr: "Le texte cité ne donne pas de raison.",
    ru: "Причины цитируемый текст не называет.",
    zh: "引文没有说明原因。",
  },
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
