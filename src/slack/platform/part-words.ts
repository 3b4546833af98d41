/** What Chinese calls the days of a week, in the order of the week. */
const HAN_WEEKDAYS = "一二三四五六日天";
const HAN_WEEKDAY = new RegExp(`(?:每个?|逢)?(?:周|星期|礼拜)(?<day>[${HAN_WEEKDAYS}])`, "gu");
const HAN_DAYS = /每个?工作日|工作日|每天|每日|每周(?![一二三四五六日天])/gu;
const HAN_TIME =
  /(?<half>上午|早上|早晨|中午|下午|晚上)?\s*(?<hour>\d{1,2})\s*[点點时](?:(?<quarter>半)|(?<minute>\d{1,2})分?)?/gu;
const HAN_REMIND = /请?提醒我/gu;
const AFTERNOON = /下午|晚上/u;

/** "Every day Monday" is how Arabic says every Monday; without a day of the week it is every day. */
const ARABIC_EVERY_DAY = /كل يوم(?:\s+(?=(?:ال)?(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)(?!\p{L})))?/gu;

/**
 * Sets the words of a wish for a digest apart where a language writes them together or in two, so that each can be read by
 * itself: "每周一上午8点" as "周一 08:00", "كل يوم اثنين" as "كل اثنين", "كل يوم" as one word.
 */
export function partWords(text: string): string {
  return text
    .replace(ARABIC_EVERY_DAY, (found) => (/\s$/u.test(found) ? "كل " : "يوميا"))
    .replace(HAN_WEEKDAY, (_, day: string) => ` 周${day === "天" ? "日" : day} `)
    .replace(HAN_DAYS, " $& ")
    .replace(HAN_TIME, (...found) => ` ${formatTime(found.at(-1))} `)
    .replace(HAN_REMIND, " 提醒我 ")
    .replace(/\s+/gu, " ")
    .trim();
}

function formatTime({ half = "", hour, quarter, minute }: Readonly<Record<string, string | undefined>>): string {
  const said = Number(hour);
  const hours = AFTERNOON.test(half) && said < 12 ? said + 12 : said;
  return `${String(hours).padStart(2, "0")}:${quarter ? "30" : (minute ?? "0").padStart(2, "0")}`;
}
