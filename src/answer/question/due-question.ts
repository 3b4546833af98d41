import { LANGUAGES } from "../../domain/language.ts";
import type { Kind } from "../../domain/obligation.ts";
import { byLanguage } from "../../text/by-language.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { wholeWords } from "../../text/whole-words.ts";
import type { CalendarUnit } from "../../time/calendar-period.ts";
import { DOCUMENT_WORDS } from "./document-words.ts";
import { isListQuestion } from "./list-question.ts";

/** Of which kind of entries somebody asks what is due. */
export type DueKind = Extract<Kind, "review" | "report">;

/**
 * What somebody wants of the ledger who asks what is due: what comes next, one or all that is to come, or what falls into the
 * running period or the one after it; of entries of one kind, or of any.
 */
export type DueAim = { readonly of?: DueKind } & (
  | { readonly kind: "next"; readonly isMany: boolean }
  | { readonly kind: "period"; readonly unit: CalendarUnit; readonly ahead: 0 | 1 }
);

/** No alternative of a language. */
const NONE = "(?!)";

const pattern = (lists: readonly string[], han: string) => phrasePattern(lists, han, "gu");

/** Words for what falls due: of which kind of entries, and whether of one or of several. */
interface DueWords {
  readonly of?: DueKind;
  /** Undefined where the words do not tell. */
  readonly isMany?: boolean;
  readonly said: RegExp;
}

/** What falls due is called, folded, in the six languages. Chinese nouns have no number; what asks "which ones" has. */
const NAMES: readonly DueWords[] = [
  {
    isMany: true,
    said: pattern(
      [
        "deadlines|due dates",
        "echeances|delais",
        "plazos|vencimientos",
        "срок(?:и|ов|ам|ах)|дедлайн(?:ы|ов)",
        "(?:ال)?مواعيد(?: (?:ال)?نهائيه)?",
      ],
      NONE,
    ),
  },
  {
    isMany: false,
    said: pattern(
      ["deadline|due date", "echeance|delai", "plazo|vencimiento", "срока?|дедлайна?", "(?:ال)?موعد(?: (?:ال)?نهائي)?"],
      NONE,
    ),
  },
  {
    of: "review",
    isMany: true,
    said: pattern(
      ["reviews", "examens|bilans", "examenes|revisiones", "обзор(?:ы|ов)", "(?:ال)?(?:استعراضات|مراجعات)"],
      NONE,
    ),
  },
  {
    of: "review",
    isMany: false,
    said: pattern(["review", "examen|bilan", "examen|revision", "обзора?", "(?:ال)?(?:استعراض|مراجعه)"], NONE),
  },
  {
    of: "report",
    isMany: true,
    said: pattern(["reports", "rapports", "informes", "(?:отчет|доклад)(?:ы|ов)", "(?:ال)?تقارير"], NONE),
  },
  {
    of: "report",
    isMany: false,
    said: pattern(["report", "rapport", "informe", "(?:отчет|доклад)а?", "(?:ال)?تقرير"], NONE),
  },
  { of: "review", said: pattern([NONE], "审查|审评|评审") },
  { of: "report", said: pattern([NONE], "报告") },
  {
    said: pattern(
      [
        "due|owed?|to be done|(?:fall|falls|falling|coming) due|submit(?:ted)?|hand(?:ed)? in",
        "(?:a )?rendre|(?:a )?remettre|(?:a )?soumettre|a faire|dus?|dues?",
        "vencen?|entregar|presentar|hacer",
        "сда(?:ть|ем|вать|ется)|представ(?:ить|ляем|ляется)|сделать|истека(?:ет|ют)",
        "(?:ال)?مستحق(?:ه|ات)?|[يت]ستحق|(?:ال)?مطلوب|[نيت]قدم|تقديم",
      ],
      "截止日期|截止期限|截止时间|截止|到期|期限|要交|提交|要做|要完成|需要完成",
    ),
  },
];

/** Asks which ones, in the plural, folded. */
const WHICH_ONES = pattern(["quel(?:le)?s", "cuales", "как(?:ие|их)"], "哪些|哪几[个项份次]?");

/** That something is the next one, folded. */
const NEXT = pattern(
  [
    "next|upcoming|coming|nearest|soon(?:est)?",
    "prochaine?s?|suivante?s?|a venir",
    "proxim[oa]s?|siguientes?",
    "следующ(?:ий|ие|его|их)|ближайш(?:ий|ие|его|их)|предстоящ(?:ий|ие|его|их)",
    "(?:ال)?تالي(?:ه)?|(?:ال)?قادم(?:ه)?|(?:ال)?مقبل(?:ه)?|اقرب",
  ],
  "下一?[个次份项]|最近的|最近一[个次份项]|最近|即将到来的|接下来的|接下来",
);

/** Running periods and those after them, folded. */
const PERIODS: readonly (readonly [unit: CalendarUnit, ahead: 0 | 1, said: RegExp])[] = [
  ["day", 0, pattern(["today", "aujourd'hui", "hoy", "сегодня", "اليوم"], "今天|今日")],
  ["day", 1, pattern(["tomorrow", "demain", "manana", "завтра", "غدا"], "明天|明日")],
  [
    "week",
    0,
    pattern(
      [
        "(?:this|the current) week",
        "cette semaine|la semaine en cours",
        "esta semana",
        "(?:на |в )?(?:этой|эту|текущей|текущую) недел[еию]",
        "هذا الاسبوع|الاسبوع (?:الحالي|الجاري)",
      ],
      "这个?星期|本星期|这一?周|本周",
    ),
  ],
  [
    "week",
    1,
    pattern(
      [
        "(?:the )?(?:next|coming) week",
        "la semaine prochaine|semaine prochaine",
        "proxima semana|semana (?:que viene|proxima)",
        "(?:на )?(?:следующей|следующую|будущей) недел[еию]",
        "الاسبوع (?:المقبل|القادم)",
      ],
      "下个?星期|下一?周",
    ),
  ],
  [
    "month",
    0,
    pattern(
      [
        "(?:this|the current) month",
        "ce mois(?:-ci)?|le mois en cours",
        "este mes",
        "(?:в )?(?:этом|текущем) месяце",
        "هذا الشهر|الشهر (?:الحالي|الجاري)",
      ],
      "这个?月|本月",
    ),
  ],
  [
    "month",
    1,
    pattern(
      [
        "(?:the )?(?:next|coming) month",
        "(?:le )?mois prochain",
        "proximo mes|mes (?:que viene|proximo)",
        "(?:в )?(?:следующем|будущем) месяце",
        "الشهر (?:المقبل|القادم)",
      ],
      "下个?月",
    ),
  ],
  [
    "year",
    0,
    pattern(
      [
        "(?:this|the current) year",
        "cette annee|l'annee en cours",
        "este ano",
        "(?:в )?(?:этом|текущем) году",
        "هذ(?:ا العام|ه السنه)|العام الحالي|السنه الحاليه",
      ],
      "今年|本年度?",
    ),
  ],
  [
    "year",
    1,
    pattern(
      [
        "(?:the )?(?:next|coming) year",
        "l'an(?:nee)? prochaine?|an(?:nee)? prochaine?",
        "proximo ano|ano que viene",
        "(?:в )?(?:следующем|будущем) году",
        "العام (?:المقبل|القادم)|السنه (?:المقبله|القادمه)",
      ],
      "明年",
    ),
  ],
];

/** Words that may stand around them and ask for nothing more, folded. */
const AROUND = pattern(
  [
    "what|what's|whats|which|when|will|overall|held|take place|takes place|happens?|scheduled|planned|when's|is|are|s|the|our|my|any|anything|something|show|list|tell|give|me|us|please|comes?|up|there|has|have|we|i|do|does|to|be|must|needs?|should|in|on|by|for|of|under|all|and|else|it|now",
    "qu'est-ce|qu'avons-nous|quel(?:le)?s?|que|quoi|qui|quand|est|sont|y|a-t-il|il|la|le|les|l'|des?|du|d'|nos|notre|mes|montre[sz]?(?:-moi)?|donne[sz]?(?:-moi)?|moi|au|aux|pour|on|nous|doit-on|devons-nous|devons|doit|faut-il|s'il vous plait|ce|et|avons|avons-nous|aura|a lieu|lieu|aura-t-il|sera|tiendra|se|prevue?s?|d'ensemble|general",
    "cual(?:es)?|cuando|que|es|son|el|la|los|las|hay|un|una|nuestr[oa]s?|mis?|muestra(?:me)?|dime|para|en|de|del|tenemos|debemos|por favor|y|a|se|general|sera|tendra lugar|celebrara?|previst[oa]s?",
    "как(?:ой|ая|ие|ое|их)|когда|каков[аы]?|что|у|нас|наш[иа]?|мне|покажи(?:те)?|скажи(?:те)?|есть|ли|в|на|к|должны|мы|надо|нужно|пожалуйста|и|а|все|наступа(?:ет|ют)|самый|ближе|общий|будет|состоится|пройдет|запланирован[аоы]?",
    "ما|ماذا|متي|هو|هي|هل|لدينا|علينا|في|من|الذي|التي|يوجد|هناك|لنا|اي|اعرض|اظهر|لي|هذا|(?:ال)?عام|(?:ال)?شامل|س[يت]كون|س?[يت]عقد|س?[يت]جري",
  ],
  "请问|请|我们|有没有|有|是|什么时候|何时|哪天|什么|哪些|的|吗|呢|要|在|会|需要|都|所有|全部|列出|显示|事项|事|全面|总体|举行|进行|召开|将|于",
);

const DOCUMENT = byLanguage((language) => wholeWords(DOCUMENT_WORDS[language], "gu"));

/** Who asks for no more than this asks in few words. */
const MAX_CHARS = 100;

/**
 * What a question asks the ledger for that asks for nothing else: every word of it says what is due, when, or nothing. "The
 * next deadline of ITU" names more, and is a question about the document.
 */
export function readDueQuestion(question: string): DueAim | undefined {
  if (question.length > MAX_CHARS) return undefined;
  const folded = fold(question);
  for (const [unit, ahead, said] of PERIODS) {
    const left = cut(folded, said);
    if (left !== folded) {
      const due = readDue(left);
      return due && { kind: "period", unit, ahead, ...ofKind(due) };
    }
  }
  const left = cut(folded, NEXT);
  const due = left === folded ? undefined : readDue(left);
  return due && { kind: "next", isMany: due.isMany ?? isListQuestion(question), ...ofKind(due) };
}

/** Whether a question names deadlines, and nothing else but the document: "what are the deadlines in the resolution?". */
export function asksForDeadlines(question: string): boolean {
  if (question.length > MAX_CHARS) return false;
  const folded = fold(question);
  if (NAMES.every(({ said }) => folded.search(said) < 0)) return false;
  const due = readDue(LANGUAGES.reduce((left, language) => cut(left, DOCUMENT[language]), folded));
  return due !== undefined && due.of === undefined && due.isMany === true;
}

/** What is said of what is due where nothing else is said; undefined where something else is, or nothing is due. */
function readDue(text: string): { readonly of: DueKind | undefined; readonly isMany: boolean | undefined } | undefined {
  const found: DueWords[] = [];
  let left = text;
  for (const words of NAMES) {
    const rest = cut(left, words.said);
    if (rest !== left) found.push(words);
    left = rest;
  }
  const kinds = new Set(found.flatMap(({ of }) => of ?? []));
  if (found.length === 0 || kinds.size > 1 || writeOut(/[\p{L}\p{N}]/u).test(cut(left, AROUND))) return undefined;
  const isMany =
    found.find((words) => words.isMany !== undefined)?.isMany ?? (left.search(WHICH_ONES) >= 0 || undefined);
  return { of: [...kinds][0], isMany };
}

function ofKind({ of }: { readonly of: DueKind | undefined }): Pick<DueAim, "of"> {
  return of === undefined ? {} : { of };
}

function cut(text: string, said: RegExp): string {
  return text.replace(said, " ");
}
