/** How the names of the months begin, folded, in the languages of reports. What also begins other words has its end here. */
export const MONTH_STEMS = {
  ru: "январ|феврал|март|апрел|ма[йяе](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр",
  en: "january|february|march|april|may(?= \\d|, )|june|july|august|september|october|november|december",
} as const;
