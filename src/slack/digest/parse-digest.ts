import { findConcept } from "../../deadlines/find-concept.ts";
import { findZone, looksLikeZone } from "../../digest/find-zone.ts";
import { parseDaysOff, parseHorizon, parseTime } from "../../digest/parse-settings.ts";
import type { DigestSettingsPatch } from "../../digest/settings.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { DigestDays } from "../../domain/subscription.ts";
import { isYear } from "../../text/years.ts";
import { readWord, type Word } from "../platform/command-words.ts";
import { partWords } from "../platform/part-words.ts";
import type { Where } from "../platform/place.ts";

export type DigestProblem = "time" | "zone" | "horizon" | "days_off" | "word";

/** `where` is null where the command does not say: the place it was given in. */
export type DigestRequest =
  | { readonly kind: "list" }
  | { readonly kind: "off"; readonly where: Where | null }
  | { readonly kind: "test"; readonly where: Where | null }
  | { readonly kind: "on"; readonly where: Where | null; readonly settingsPatch: DigestSettingsPatch }
  | { readonly kind: "problem"; readonly problem: DigestProblem; readonly found: string };

/** By itself "day" says how often a digest comes; after a number, how far it looks ahead. */
const ONE_DAY = /^(?:day|день|jour|d[ií]a)$/iu;
const ARTICLE = /^l[eo]s$/iu;

interface DraftRequest {
  verb: "on" | "off" | "list" | "test" | null;
  where: Where | null;
  readonly settingsPatch: { -readonly [K in keyof DigestSettingsPatch]: DigestSettingsPatch[K] };
  readonly unread: string[];
  problem: { problem: DigestProblem; found: string } | null;
}

/**
 * Reads what stands after `digest`, in any order and any of the six languages: "here on 09:00 Europe/Zurich weekdays",
 * "me on 8h30 weekly Monday for ITU 60 days silence", "here on daily except 2026-12-24..2027-01-03". Wishes alone mean `on`; nothing at all, or a place alone, means
 * `list`: to look at a setting must not make one.
 */
export function parseDigest(text: string, concepts: readonly Concept[]): DigestRequest {
  const words = partWords(text)
    .split(/[\s,;،，；]+/u)
    .filter((word) => word !== "");
  const reading: DraftRequest = { verb: null, where: null, settingsPatch: {}, unread: [], problem: null };
  for (let i = 0; i < words.length; ) i += readNext(words, i, reading);
  readActor(reading, concepts);
  const { verb, where, settingsPatch, problem } = reading;
  if (problem !== null) return { kind: "problem", ...problem };
  if (verb === "off" || verb === "test") return { kind: verb, where };
  const isList = verb === "list" || (verb === null && Object.keys(settingsPatch).length === 0);
  return isList ? { kind: "list" } : { kind: "on", where, settingsPatch };
}

/** Reads the word at `i`, with those that belong to it. @returns how many words were read */
function readNext(words: readonly string[], i: number, reading: DraftRequest): number {
  const [word = "", next = "", third = ""] = words.slice(i, i + 3);
  const said = readWord(word);
  if (said?.kind === "label" && said.label === "except") return 1 + readDaysOff(words.slice(i + 1), reading);
  const each = said?.kind === "everybody" ? readEach(words.slice(i, i + 3), reading) : 0;
  if (each > 0) return each;
  if (said !== undefined) return readSaid(said, next, reading);
  return /^\d/u.test(word) ? readNumber(word, next, reading) : readZone(word, next, third, reading);
}

/**
 * "Tous les lundis", "todos los días": every one of the days, not everybody's duties.
 * @returns how many words were read; 0 where somebody else is meant
 */
function readEach(words: readonly string[], { settingsPatch }: DraftRequest): number {
  const count = ARTICLE.test(words[1] ?? "") ? 2 : 1;
  const next = readWord(words[count] ?? "");
  if (next?.kind === "weekday" || next?.kind === "days") return count;
  if (next?.kind !== "unit") return 0;
  settingsPatch.days = withDays("daily", settingsPatch.days);
  return count + 1;
}

/** A word with a meaning of its own, and what it announces. */
function readSaid(said: Word, next: string, reading: DraftRequest): number {
  const { settingsPatch } = reading;
  // "en français": the preposition, not the language.
  if (said.kind === "language" && readWord(next)?.kind === "language") return 1;
  if (said.kind === "label" && said.label === "horizon") return 1 + readHorizon(next, reading);
  if (said.kind === "label" && said.label === "at" && /^\d/u.test(next)) return 1 + readTime(next, reading);
  if (said.kind === "verb") reading.verb ??= said.verb;
  if (said.kind === "where") reading.where ??= said.where;
  if (said.kind === "days") settingsPatch.days = withDays(said.every, settingsPatch.days);
  if (said.kind === "weekday") settingsPatch.days = { every: "weekly", weekday: said.weekday };
  if (said.kind === "quiet") settingsPatch.quiet = said.quiet;
  if (said.kind === "language") settingsPatch.language = said.language satisfies Language;
  if (said.kind === "everybody") settingsPatch.actor = null;
  return 1;
}

/** A horizon, or a time of day. */
function readNumber(word: string, next: string, reading: DraftRequest): number {
  const isWhole = /^\d+$/u.test(word);
  if (isWhole && (readWord(next)?.kind === "unit" || ONE_DAY.test(next))) return 1 + readHorizon(word, reading);
  if (/^\d+(?:d|days|дн|дней|дня|jours|dias|días|天)$/iu.test(word)) return readHorizon(word, reading);
  if (isYear(word)) return refuse(word, reading);
  // A bare number that is neither a year nor an hour can only be days.
  if (isWhole && Number(word) > 24) return readHorizon(word, reading);
  if (isWhole && /^[ap]m$/iu.test(next)) return 1 + readTime(`${word}${next}`, reading);
  return readTime(word, reading);
}

/** "except 2026-12-24..2027-01-03 2027-04-02", "except none". @returns how many words were read */
function readDaysOff(words: readonly string[], reading: DraftRequest): number {
  const [first = ""] = words;
  if (readWord(first)?.kind === "none") {
    reading.settingsPatch.daysOff = [];
    return 1;
  }
  const end = words.findIndex((word) => !/^\d{4}-/u.test(word));
  const dates = end < 0 ? words : words.slice(0, end);
  const daysOff = parseDaysOff(dates.join(" "));
  if (dates.length > 0 && daysOff !== undefined) reading.settingsPatch.daysOff = daysOff;
  else reading.problem ??= { problem: "days_off", found: dates.join(" ") || first };
  return Math.max(1, dates.length);
}

/** "Every working day": a plain "day" takes nothing back from a word that says which. */
function withDays(every: "daily" | "weekdays" | "weekly", known: DigestDays | undefined): DigestDays {
  if (every === "weekdays") return { every };
  if (every === "daily") return known ?? { every };
  return known?.every === "weekly" ? known : { every: "weekly", weekday: 1 };
}

function readTime(word: string, reading: DraftRequest): number {
  const time = parseTime(word);
  if (time !== undefined) reading.settingsPatch.time = time;
  else reading.problem ??= { problem: "time", found: word };
  return 1;
}

function readHorizon(word: string, reading: DraftRequest): number {
  const days = parseHorizon(word);
  if (days !== undefined) reading.settingsPatch.horizon = days;
  else reading.problem ??= { problem: "horizon", found: word };
  return 1;
}

function refuse(word: string, reading: DraftRequest): number {
  reading.problem ??= { problem: "word", found: word };
  return 1;
}

function readZone(word: string, next: string, third: string, reading: DraftRequest): number {
  // Cities of several words: "New York", "Ho Chi Minh".
  for (const [count, name] of [
    [3, `${word} ${next} ${third}`],
    [2, `${word} ${next}`],
    [1, word],
  ] as const) {
    const zone = findZone(name);
    if (zone === undefined) continue;
    reading.settingsPatch.zone = zone;
    return count;
  }
  if (looksLikeZone(word)) reading.problem ??= { problem: "zone", found: word };
  else reading.unread.push(word);
  return 1;
}

/** What no other part has read is the name of a body. */
function readActor(reading: DraftRequest, concepts: readonly Concept[]): void {
  const name = reading.unread.join(" ");
  if (name === "") return;
  const concept = findConcept(name, concepts);
  if (concept !== undefined) reading.settingsPatch.actor = concept.id;
  else reading.problem ??= { problem: "word", found: name };
}
