/** Says that something comes again and again, folded. */
const PERIODIC =
  /периодическ|регулярн(?!ост)|periodic(?!idad)|periodique|regular(?!idad)|regulier|(?:^|[\s\p{P}])[بو]?(?:ال)?(?:دوري|منتظم)|定期/u;

/** Whether a question says itself that something is periodic: "how many years is that?" is not told by that word again. @param folded the question */
export function saysPeriodic(folded: string): boolean {
  return PERIODIC.test(folded);
}
