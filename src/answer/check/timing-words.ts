import type { WordClassTable } from "./word-classes.ts";

/** Words that say when in the day, in which phase, and before or after what. */
export type TimingClass = "phase" | "time of day" | "already" | "before" | "after";

/** Folded. */
export const TIMING_WORDS: WordClassTable<TimingClass> = {
  en: {
    phase: String.raw`final|concluding|initial|preliminary|interim|temporar\p{L}*|permanent(?:ly)?|partial(?:ly)?`,
    "time of day": "morning|afternoon|evening|noon|monday|tuesday|wednesday|thursday|friday|saturday|sunday",
    already: "already",
    before: String.raw`before|prior to|until|by(?= (?:\d{4}|the end))|up to|to (?=\d{4})`,
    after: "after|since|beyond|post|later than|starting|following",
  },
  ru: {
    phase: String.raw`заключительн\p{L}*|предварительн\p{L}*|временн\p{L}*|постоянн\p{L}*|частичн\p{L}*|начальн\p{L}*|окончательн\p{L}*`,
    "time of day":
      "утр(?:ом|а|у)|вечер(?:ом|а)|полдень|понедельник|вторник|сред[ау] вечером|четверг|пятниц[ау]|суббот[ау]|воскресенье",
    already: "уже",
    before: "до|перед|накануне|не позднее",
    after: "после|начиная|с (?=20)|спустя|позднее|далее",
  },
  fr: {
    phase: String.raw`final\p{L}*|initial\p{L}*|preliminaire|provisoire|temporaire|permanent\p{L}*|partiel\p{L}*`,
    "time of day": "matin|matinee|apres-midi|soir|soiree|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
    already: "deja",
    before: "avant|jusqu'?|d'ici|au plus tard",
    after: "apres|au-dela|depuis|a partir|ensuite",
  },
  es: {
    phase: String.raw`final(?:es|mente)?|inicial(?:es|mente)?|preliminar|provisional|temporal(?:es|mente)?|permanent\p{L}*|parcial\p{L}*`,
    "time of day": "manana|tarde|noche|lunes|martes|miercoles|jueves|viernes|sabado|domingo",
    already: "ya",
    before: "antes|hasta|a mas tardar",
    after: "despues|tras|mas alla|desde|a partir|posterior(?:es)?",
  },
  ar: {
    phase: String.raw`(?:ال)?نهائي\p{L}*|(?:ال)?ختامي\p{L}*|(?:ال)?موقت\p{L}*|(?:ال)?دائم\p{L}*|جزئي\p{L}*`,
    "time of day": "صباحا?|صباح|مساء|ظهرا",
    already: "بالفعل",
    before: "قبل|حتي|بحلول",
    after: "بعد|منذ|عقب|اعتبارا",
  },
  zh: {
    phase: "最终|初步|临时|永久|部分地",
    "time of day": "上午|下午|早上|晚上|星期|周[一二三四五六日]",
    already: "已经",
    before: "之前|以前|截至|到20",
    after: "之后|以后|后的|自20",
  },
};
