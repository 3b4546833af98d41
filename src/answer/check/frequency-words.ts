import type { WordClassTable } from "./word-classes.ts";

/** Words that say how often something happens: "yearly" as the text has it, and every other pace. */
export type FrequencyClass = "yearly" | "other pace";

/** Folded. */
export const FREQUENCY_WORDS: WordClassTable<FrequencyClass> = {
  en: {
    yearly: "annual(?:ly)?|yearly|(?:every|each) year|once a year",
    "other pace": String.raw`quarterly|monthly|weekly|daily|fortnightly|bi(?:annual|ennial|monthly|weekly)\p{L}*|every (?:month|week|day|quarter|two|second|three|four|five)|(?:once|twice|three times) a (?:year|month|week|quarter)`,
  },
  ru: {
    yearly: String.raw`ежегодн\p{L}*|годов(?:ой|ого|ому|ым|ая|ую|ое|ые|ых|ыми)|кажд(?:ый|ого|ом) год\p{L}*`,
    "other pace": String.raw`ежеквартальн\p{L}*|ежемесячн\p{L}*|еженедельн\p{L}*|ежедневн\p{L}*|раз в (?:год|квартал|месяц|неделю|два|три|пять|полгода)|кажд(?:ый|ого|ую|ые) (?:месяц|недел|день|квартал|два|три|пять)\p{L}*`,
  },
  fr: {
    yearly: String.raw`annuel\p{L}*|chaque annee|tous les ans|par an`,
    "other pace": String.raw`trimestriel\p{L}*|mensuel\p{L}*|hebdomadaire\p{L}*|quotidien\p{L}*|semestriel\p{L}*|biennal\p{L}*|tous les (?:mois|jours|deux|trois|quatre|cinq|six)|chaque (?:mois|semaine|jour|trimestre)|(?:deux|trois) fois par (?:an|mois)`,
  },
  es: {
    yearly: "anual(?:es|mente)?|cada ano|todos los anos|al ano",
    "other pace": String.raw`trimestral\p{L}*|mensual\p{L}*|semanal\p{L}*|diari[oa](?:mente|s)?|semestral\p{L}*|bienal\p{L}*|cada (?:mes|semana|dia|trimestre|dos|tres|cuatro|cinco|seis)|(?:dos|tres) veces al (?:ano|mes)`,
  },
  ar: {
    yearly: String.raw`(?:ال)?سنوي\p{L}*|كل عام|كل سنه|سنويا`,
    "other pace":
      "(?:ال)?فصلي(?:ه|ا)?|(?:ال)?شهري(?:ه|ا)?|(?:ال)?اسبوعي(?:ه|ا)?|(?:ال)?يومي(?:ه|ا)?|كل (?:شهر|اسبوع|يوم|سنتين|عامين)|مرتين في",
  },
  zh: {
    yearly: "每年|年度",
    "other pace": "每(?:月|周|天|日|季度|两年|三年|五年)|半年",
  },
};
