import { MAX_DAYS_OFF, MAX_HORIZON_DAYS, MAX_RANGES_OFF, MIN_HORIZON_DAYS } from "../../digest/settings.ts";
import type { Language } from "../../domain/language.ts";
import { badDaysOff, badHorizon, badHorizonNumber, badTime, badWord, badZone } from "../../messages/digest-problems.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { shorten } from "../blocks/limits.ts";
import { escapeMrkdwn, isolate } from "../blocks/mrkdwn.ts";
import { code } from "../platform/say.ts";
import type { DigestProblem } from "./parse-digest.ts";
import type { FieldProblem } from "./parse-digest-form.ts";

const PROBLEMS: Readonly<Record<DigestProblem, Message>> = {
  time: badTime,
  zone: badZone,
  horizon: badHorizon,
  days_off: badDaysOff,
  word: badWord,
};
/** A field may take less than the words of a command do. */
const FIELD_PROBLEMS: typeof PROBLEMS = { ...PROBLEMS, horizon: badHorizonNumber };
/** What messages about the horizon and about days off name. */
const LIMITS = { min: MIN_HORIZON_DAYS, max: MAX_HORIZON_DAYS, ranges: MAX_RANGES_OFF, days: MAX_DAYS_OFF };
const FOUND_TEXT = 60;
/** What a field may hold, where it is not the command that was wrong. */
const EXAMPLES: Readonly<Record<DigestProblem, string>> = {
  time: "08:30",
  zone: "America/New_York",
  horizon: "180",
  days_off: "2026-12-25, 2026-12-30..2027-01-02",
  word: "09:00",
};

/** What was expected in a command and what was found, as mrkdwn. */
export function formatCommandProblem(problem: DigestProblem, text: string, language: Language): string {
  const found = isolate(escapeMrkdwn(shorten(text, FOUND_TEXT)));
  const example = code(
    problem === "days_off"
      ? "/wsis digest here on except 2026-12-24..2027-01-03"
      : "/wsis digest here on 09:00 Europe/Zurich weekdays",
  );
  return formatMessage(PROBLEMS[problem], language, { found, example, ...LIMITS });
}

/** What was expected in a field of the form and what was found, as plain text: Slack shows it below the field. */
export function formatFieldProblem({ problem, found: text }: FieldProblem, language: Language): string {
  // Plain text is never live; angle brackets go all the same, since a copy elsewhere might be.
  const found = isolate(shorten(text, FOUND_TEXT).replace(/</gu, "‹").replace(/>/gu, "›"));
  return formatMessage(FIELD_PROBLEMS[problem], language, { found, example: EXAMPLES[problem], ...LIMITS });
}
