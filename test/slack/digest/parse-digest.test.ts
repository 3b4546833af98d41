import { describe, expect, it } from "vitest";
import type { Concept, ConceptNames } from "../../../src/domain/concept.ts";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";
import { parseDigest } from "../../../src/slack/digest/parse-digest.ts";

const names: ConceptNames = { name: "International Telecommunication Union", acronyms: ["ITU", "МСЭ"], also: [] };
const ITU: Concept = { id: "itu", names: { ar: names, en: names, es: names, fr: names, ru: names, zh: names } };
const read = (text: string) => parseDigest(text, [ITU]);
const weekly = (weekday: number) => ({ every: "weekly", weekday });

describe("parseDigest", () => {
  it.each([
    ["here on 09:00 Europe/Zurich weekdays", { time: "09:00", zone: "Europe/Zurich", days: { every: "weekdays" } }],
    ["on here 9.30 europe/zurich daily", { time: "09:30", zone: "Europe/Zurich", days: { every: "daily" } }],
    ["here on at 9am New York", { time: "09:00", zone: "America/New_York" }],
    ["here on 12 pm UTC", { time: "12:00", zone: "UTC" }],
    ["here on 8h weekly", { time: "08:00", days: weekly(1) }],
    ["here on weekly on Fridays", { days: weekly(5) }],
    ["here on Friday weekly", { days: weekly(5) }],
    ["here on for ITU 60 days silence", { actor: "itu", horizon: 60, quiet: "silence" }],
    ["here on actor International Telecommunication Union", { actor: "itu" }],
    ["here on horizon 400 quiet line", { horizon: 400, quiet: "line" }],
    ["here on 90d all", { horizon: 90, actor: null }],
    ["here on lang ru", { language: "ru" }],
    ["here on every weekday at 8", { days: { every: "weekdays" }, time: "08:00" }],
    ["here on every working day", { days: { every: "weekdays" } }],
    ["здесь вкл каждый будний день в 8:00", { days: { every: "weekdays" }, time: "08:00" }],
    ["здесь вкл по рабочим дням", { days: { every: "weekdays" } }],
    ["здесь вкл каждый день", { days: { every: "daily" } }],
    ["ici activer chaque jour ouvrable", { days: { every: "weekdays" } }],
    ["aquí activar cada día laborable", { days: { every: "weekdays" } }],
    ["هنا تشغيل كل يوم عمل", { days: { every: "weekdays" } }],
    ["这里 开 每个工作日", { days: { every: "weekdays" } }],
    ["here on 1 day", { horizon: 1 }],
    ["здесь вкл 31 день каждый день", { horizon: 31, days: { every: "daily" } }],
    ["here on 2000 days", { horizon: 2000 }],
    ["here on horizon 2000", { horizon: 2000 }],
    ["ici on en français à 8h30 chaque lundi", { language: "fr", time: "08:30", days: weekly(1) }],
    [
      "здесь вкл 18:05 Москва по понедельникам на русском МСЭ",
      { time: "18:05", zone: "Europe/Moscow", days: weekly(1), language: "ru", actor: "itu" },
    ],
    [
      "here on daily except 2026-12-24..2027-01-03, 2027-04-02 at 8",
      {
        days: { every: "daily" },
        daysOff: [
          { start: "2026-12-24", end: "2027-01-03" },
          { start: "2027-04-02", end: "2027-04-02" },
        ],
        time: "08:00",
      },
    ],
    ["здесь вкл кроме 2026-12-31", { daysOff: [{ start: "2026-12-31", end: "2026-12-31" }] }],
    ["这里 开 除了 2026-12-31", { daysOff: [{ start: "2026-12-31", end: "2026-12-31" }] }],
    ["here on except none", { daysOff: [] }],
    ["aquí activar 9:00 diario español", { time: "09:00", days: { every: "daily" }, language: "es" }],
    ["هنا تشغيل 09:00 يوميا العربية", { time: "09:00", days: { every: "daily" }, language: "ar" }],
    ["这里 开 09:00 工作日 中文 30天", { time: "09:00", days: { every: "weekdays" }, language: "zh", horizon: 30 }],
  ])("%j", (text, settingsPatch) => expect(read(text)).toEqual({ kind: "on", where: "here", settingsPatch }));

  it.each([
    ["", { kind: "list" }],
    ["list", { kind: "list" }],
    ["here", { kind: "list" }],
    ["me", { kind: "list" }],
    ["здесь", { kind: "list" }],
    ["every weekday at 8", { kind: "on", where: null, settingsPatch: { days: { every: "weekdays" }, time: "08:00" } }],
    ["me on", { kind: "on", where: "me", settingsPatch: {} }],
    ["10:00", { kind: "on", where: null, settingsPatch: { time: "10:00" } }],
    ["off", { kind: "off", where: null }],
    ["here off", { kind: "off", where: "here" }],
    ["me test", { kind: "test", where: "me" }],
    ["мне тест", { kind: "test", where: "me" }],
  ])("%j", (text, request) => expect(read(text)).toEqual(request));

  it.each([
    ["here on 25:00", "time", "25:00"],
    ["here on 9:75", "time", "9:75"],
    ["here on 13pm", "time", "13pm"],
    ["here on Europe/Zurch", "zone", "Europe/Zurch"],
    ["here on 0 days", "horizon", "0"],
    ["here on 99999d", "horizon", "99999d"],
    ["here on except Christmas", "days_off", "Christmas"],
    ["here on except 2026-13-01", "days_off", "2026-13-01"],
    ["here on except", "days_off", ""],
    ["2027", "word", "2027"],
    ["here 2027", "word", "2027"],
    ["here on sometimes maybe", "word", "sometimes maybe"],
  ])("%j says what is wrong", (text, problem, found) =>
    expect(read(text)).toEqual({ kind: "problem", problem, found }),
  );
});

describe("parseCommand", () => {
  it.each([
    ["deadlines", { kind: "deadlines", words: "" }],
    ["deadlines 2027 ITU", { kind: "deadlines", words: "2027 ITU" }],
    ["deadlines ITU, UNESCO", { kind: "deadlines", words: "ITU, UNESCO" }],
    ["deadlines ITU UNESCO UNDP 2026 2027", { kind: "deadlines", words: "ITU UNESCO UNDP 2026 2027" }],
    [
      "deadlines for the task force on financing",
      { kind: "ask", question: "deadlines for the task force on financing" },
    ],
    ["сроки 2026, 2027", { kind: "deadlines", words: "2026, 2027" }],
    ["сроки в этом году", { kind: "deadlines", words: "в этом году" }],
    ["期限 今年", { kind: "deadlines", words: "今年" }],
    ["сроки 2027", { kind: "deadlines", words: "2027" }],
    ["сроки подготовки дорожной карты", { kind: "ask", question: "сроки подготовки дорожной карты" }],
    ["deadlines for the road map?", { kind: "ask", question: "deadlines for the road map?" }],
    ["digest", { kind: "digest", words: "" }],
    ["DIGEST here on 09:00", { kind: "digest", words: "here on 09:00" }],
    ["digest every weekday at 8", { kind: "digest", words: "every weekday at 8" }],
    ["digest 2027", { kind: "digest", words: "2027" }],
    ["digest for the Council", { kind: "ask", question: "digest for the Council" }],
    ["digest of the report", { kind: "ask", question: "digest of the report" }],
    ["calendar", { kind: "calendar", switch: "on" }],
    ["calendar off", { kind: "calendar", switch: "off" }],
    ["calendar of events", { kind: "ask", question: "calendar of events" }],
  ])("%j", (text, command) => expect(parseCommand(text)).toEqual(command));
});
