import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import type { CalendarUnit } from "../../time/calendar-period.ts";

/** What somebody wants of the ledger who asks what is due: what comes next, or what falls into the running period or the one after it. */
export type DueAim =
  | { readonly kind: "next" }
  | { readonly kind: "period"; readonly unit: CalendarUnit; readonly ahead: 0 | 1 };

const pattern = (lists: readonly string[], han: string) => phrasePattern(lists, han, "gu");

/** What falls due is called, folded, in the six languages. */
const NAMES = pattern(
  [
    "deadlines?|due dates?|due|owed?|to be done|(?:fall|falls|falling|coming) due",
    "echeances?|delais?|(?:a )?rendre|a remettre|a faire|dus?|dues?",
    "plazos?|vencimientos?|vencen?|entregar|hacer",
    "срок(?:и|ов|а)?|дедлайн(?:ы|ов|а)?|сда(?:ть|ем|вать|ется)|сделать|истека(?:ет|ют)",
    "(?:ال)?موعد(?: (?:ال)?نهائي)?|(?:ال)?مواعيد(?: (?:ال)?نهائيه)?|(?:ال)?مستحق(?:ه|ات)?|[يت]ستحق|(?:ال)?مطلوب",
  ],
  "截止日期|截止期限|截止时间|截止|到期|期限|要交|要做|要完成|需要完成",
);

/** That something is the next one, folded. */
const NEXT = pattern(
  [
    "next|upcoming|coming|nearest|soon(?:est)?",
    "prochaine?s?|suivante?s?|a venir",
    "proxim[oa]s?|siguientes?",
    "следующ(?:ий|ие|его|их)|ближайш(?:ий|ие|его|их)|предстоящ(?:ий|ие|его|их)",
    "(?:ال)?تالي(?:ه)?|(?:ال)?قادم(?:ه)?|(?:ال)?مقبل(?:ه)?|اقرب",
  ],
  "下一个|下个|最近的|最近|即将到来的|接下来的",
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
    "what|what's|whats|which|when|when's|is|are|s|the|our|my|any|anything|something|show|list|tell|give|me|us|please|comes?|up|there|has|have|we|i|do|does|to|be|must|needs?|should|in|on|by|for|of|all|and|else|it|now",
    "qu'est-ce|qu'avons-nous|quel(?:le)?s?|que|quoi|qui|quand|est|sont|y|a-t-il|il|la|le|les|l'|des?|du|d'|nos|notre|mes|montre[sz]?(?:-moi)?|donne[sz]?(?:-moi)?|moi|au|aux|pour|on|nous|doit-on|devons-nous|devons|doit|faut-il|s'il vous plait|ce|et|avons|avons-nous",
    "cual(?:es)?|cuando|que|es|son|el|la|los|las|hay|un|una|nuestr[oa]s?|mis?|muestra(?:me)?|dime|para|en|de|del|tenemos|debemos|por favor|y|a|se",
    "как(?:ой|ая|ие|ое|их)|когда|каков[аы]?|что|у|нас|наш[иа]?|мне|покажи(?:те)?|скажи(?:те)?|есть|ли|в|на|к|должны|мы|надо|нужно|пожалуйста|и|а|все|наступа(?:ет|ют)|самый|ближе",
    "ما|ماذا|متي|هو|هي|هل|لدينا|علينا|في|من|الذي|التي|يوجد|هناك|لنا|اي|اعرض|اظهر|لي|هذا",
  ],
  "请问|请|我们|有没有|有|是|什么时候|何时|哪天|什么|哪些|的|吗|呢|要|在|会|需要|都|列出|显示|事项|事",
);

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
    if (left !== folded) return asksDue(left) ? { kind: "period", unit, ahead } : undefined;
  }
  const left = cut(folded, NEXT);
  return left !== folded && asksDue(left) ? { kind: "next" } : undefined;
}

function asksDue(text: string): boolean {
  const left = cut(text, NAMES);
  return left !== text && !/[\p{L}\p{N}]/u.test(cut(left, AROUND));
}

function cut(text: string, said: RegExp): string {
  return text.replace(said, " ");
}
