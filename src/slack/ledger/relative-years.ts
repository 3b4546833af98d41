/** How people say this year and the next in the six languages, as far as it stands in a short command. */
const SAID: readonly (readonly [number, RegExp])[] = [
  [
    0,
    /(?<!\p{L})(?:this year|(?:в )?этом году|этот год|этого года|cette année|este año|هذا العام|هذه السنة)(?!\p{L})|今年/giu,
  ],
  [
    1,
    /(?<!\p{L})(?:next year|(?:в )?следующем году|следующий год|следующего года|l[’']an(?:née)? prochaine?|(?:el )?año que viene|(?:el )?próximo año|العام (?:المقبل|القادم)|السنة (?:المقبلة|القادمة))(?!\p{L})|明年/giu,
  ],
];

/** Writes "this year" and "next year" as numbers. */
export function spellYears(text: string, thisYear: number): string {
  return SAID.reduce((spelt, [ahead, said]) => spelt.replace(said, ` ${thisYear + ahead} `), text.normalize("NFC"));
}
