import { readDueQuestion } from "../../answer/question/due-question.ts";
import { spellYears } from "../ledger/relative-years.ts";
import { readWord } from "../platform/command-words.ts";
import { partWords } from "../platform/part-words.ts";
import type { Where } from "../platform/place.ts";
import { parseReminder } from "./parse-reminder.ts";

/** What a person wants of the bot, by slash command, mention or direct message. */
export type Command =
  | { readonly kind: "help" }
  /** A verb that says nothing without words after it. */
  | { readonly kind: "incomplete"; readonly verb: "para" | "ask" | "search" }
  | { readonly kind: "paragraph"; readonly references: string }
  | { readonly kind: "search"; readonly words: string }
  | { readonly kind: "sources" }
  | { readonly kind: "deadlines"; readonly words: string }
  | { readonly kind: "duties"; readonly words: string }
  | { readonly kind: "digest"; readonly words: string }
  | { readonly kind: "calendar"; readonly switch: "on" | "off" }
  | { readonly kind: "data" }
  | { readonly kind: "model"; readonly switch: "on" | "off"; readonly where: Where }
  | { readonly kind: "language"; readonly word: string }
  | { readonly kind: "threads"; readonly switch: "on" | "off" | null }
  | { readonly kind: "ask"; readonly question: string };

/** What others may read too; the rest is of settings, of addresses that are secret, and of the person. */
const SHAREABLE: ReadonlySet<Command["kind"]> = new Set([
  "ask",
  "paragraph",
  "search",
  "sources",
  "deadlines",
  "duties",
]);

/** What is understood without a mention too. "Source?" and "search the archive" are also what people say to each other. */
const PLAIN: ReadonlySet<Command["kind"]> = new Set(["paragraph", "deadlines", "duties"]);

/** Whether words in a thread are a command that gives something to read, not a question. */
export function isNamedCommand(words: string): boolean {
  return PLAIN.has(parseCommand(words).kind);
}

/** Whether the answer to words may be passed on to a channel. */
export function isShareable(words: string): boolean {
  return SHAREABLE.has(parseCommand(words).kind);
}

const HELP = /^(?:help|справка|помощь|aide|ayuda|مساعدة|帮助|\?)$/iu;
/** Elsewhere than in English two words: one alone is more likely asked about. */
const DATA = /^(?:(?:my )?data|мои данные|mes données|mis datos|بياناتي|我的数据)$/iu;
/** English alone: it is a setting of this bot, and "model" is a word of many questions. */
const MODEL = /^model (?<switch>on|off)(?: (?<where>here|me))?$/iu;
/** English alone, as for the model: "lang" and "threads". */
const THREADS = /^threads(?: (?<switch>on|off))?$/iu;
const LANGUAGE = /^lang(?: (?<word>\S+))?$/iu;
const VERB = /^(?<verb>para|ask|search)(?:\s+(?<rest>[\s\S]+))?$/iu;
/** Elsewhere the verb only: "поиск" and "recherche" are words of many questions. */
const SEARCH = /^(?:найти|найди|chercher|buscar|ابحث عن|搜索|查找)\s+(?<words>[\s\S]+)$/iu;
const SOURCES = /^(?:sources?|источники?|fuentes?|المصادر|المصدر|出处|来源)\s?[?？؟]?$/iu;
const LEDGER = /^(?<verb>[\p{L}\p{M}]+)(?:\s+(?<rest>[\s\S]+))?$/u;

const LEDGER_VERBS: Readonly<Record<"deadlines" | "duties" | "digest" | "calendar", RegExp>> = {
  deadlines: /^(?:deadlines?|сроки|échéances|plazos|المواعيد|期限)$/iu,
  duties: /^(?:duties|поручения|obligations|obligaciones|المهام|职责)$/iu,
  digest: /^(?:digest|дайджест|сводка|résumé|resumen|ملخص|摘要)$/iu,
  calendar: /^(?:calendar|календарь|calendrier|calendario|تقويم|日历)$/iu,
};
/** A list of deadlines is asked for in few words; more of them make a question. */
const LIST_WORDS = 4;
/** … unless all of them are years and acronyms. */
const MAX_NAMES = 12;
const ACRONYM = /^[\p{Lu}\d&+/-]{2,}[,;]?$/u;
const SOME_YEAR = 2000;

/**
 * Reads what stands after `/wsis`, or a message's own text. Nothing and `help` ask for help; `para`, `ask` and `search` want
 * something after them; `data` asks what is kept about the person; `model on|off` says whether a model may
 * compose answers, for them or (`here`) for the channel; `threads on|off` whether it follows threads of the channel; `lang …` in which language it speaks with the person; `para …`
 * names paragraphs, `search …` looks for them, `sources` asks where the texts come from; `deadlines`, `duties`, `digest` and `calendar` are about the ledger where what follows fits
 * them, as who asks for all deadlines to come asks for the list, and "remind me every Monday" for a digest; `ask …` and everything else is a question.
 */
export function parseCommand(text: string): Command {
  const trimmed = text.trim();
  if (trimmed === "" || HELP.test(trimmed)) return { kind: "help" };
  if (DATA.test(trimmed)) return { kind: "data" };
  const model = MODEL.exec(trimmed.replace(/\s+/gu, " "))?.groups;
  if (model) {
    const [power, where] = [model.switch, model.where].map((word) => word?.toLowerCase());
    return { kind: "model", switch: power === "on" ? "on" : "off", where: where === "here" ? "here" : "me" };
  }
  const threads = THREADS.exec(trimmed.replace(/\s+/gu, " "));
  if (threads) return { kind: "threads", switch: readSwitch(threads.groups?.switch) };
  const language = LANGUAGE.exec(trimmed.replace(/\s+/gu, " "));
  if (language) return { kind: "language", word: language.groups?.word ?? "" };
  if (SOURCES.test(trimmed)) return { kind: "sources" };
  if (asksForList(trimmed)) return { kind: "deadlines", words: "" };
  const reminder = parseReminder(trimmed);
  if (reminder !== undefined) return { kind: "digest", words: reminder };
  return (
    parseVerb(trimmed) ??
    parseSearch(trimmed) ??
    parseLedgerCommand(trimmed) ??
    parseHanDigest(trimmed) ?? { kind: "ask", question: trimmed }
  );
}

/** All that is to come is the list; one that is next, or those of one kind, are a question. */
function asksForList(text: string): boolean {
  const aim = readDueQuestion(text);
  return aim?.kind === "next" && aim.isMany && aim.of === undefined;
}

/** The commands that take whatever follows them. */
function parseVerb(text: string): Command | undefined {
  const groups = VERB.exec(text)?.groups;
  if (groups === undefined) return undefined;
  const rest = groups.rest?.trim() ?? "";
  const verb = (["para", "search"] as const).find((one) => one === groups.verb?.toLowerCase()) ?? "ask";
  if (rest === "") return { kind: "incomplete", verb };
  if (verb === "para") return { kind: "paragraph", references: rest };
  return verb === "search" ? { kind: "search", words: rest } : { kind: "ask", question: rest };
}

function parseSearch(text: string): Command | undefined {
  const words = SEARCH.exec(text)?.groups?.words?.trim() ?? "";
  return words === "" || /[?？؟]$/u.test(words) ? undefined : { kind: "search", words };
}

function readSwitch(word: string | undefined): "on" | "off" | null {
  const folded = word?.toLowerCase();
  return folded === "on" || folded === "off" ? folded : null;
}

/** A digest whose words Chinese writes together with its name: "摘要每周一". */
function parseHanDigest(text: string): Command | undefined {
  const parted = partWords(text);
  return parted === text || !LEDGER_VERBS.digest.test(parted.split(" ")[0] ?? "")
    ? undefined
    : parseLedgerCommand(parted);
}

/** "digest of the report?" and "сроки подготовки дорожной карты" are questions, whatever they begin with. */
function parseLedgerCommand(text: string): Command | undefined {
  const { verb = "", rest = "" } = LEDGER.exec(text)?.groups ?? {};
  const words = rest.trim();
  const count = words === "" ? 0 : words.split(/\s+/u).length;
  if (/[?？؟]$/u.test(words)) return undefined;
  const first = readWord(words.split(/\s/u)[0] ?? "");
  if (LEDGER_VERBS.deadlines.test(verb))
    return isListing(verb, words, count) ? { kind: "deadlines", words } : undefined;
  if (LEDGER_VERBS.duties.test(verb)) return isListing(verb, words, count) ? { kind: "duties", words } : undefined;
  if (LEDGER_VERBS.digest.test(verb)) {
    return count === 0 || isWish(words) || /^\d/u.test(words) ? { kind: "digest", words } : undefined;
  }
  if (!LEDGER_VERBS.calendar.test(verb) || count > 1) return undefined;
  if (count === 0) return { kind: "calendar", switch: "on" };
  return first?.kind === "verb" && (first.verb === "on" || first.verb === "off")
    ? { kind: "calendar", switch: first.verb }
    : undefined;
}

/** "here on …", "every weekday …": what a digest is set by; "of the report", "for the Council" are of a question. */
function isWish(words: string): boolean {
  const said = words.split(/\s+/u).map(readWord);
  const first = said[0];
  if (first !== undefined && first.kind !== "filler" && first.kind !== "label") return true;
  const next = said.find((word) => word?.kind !== "filler");
  return next?.kind === "days" || next?.kind === "weekday";
}

/** The English verb is our own; the others are also ordinary words, so only years or "all" may follow them. */
function isListing(verb: string, words: string, count: number): boolean {
  const isPlain = (word: string) => /^(?:\d{4})?[,;،、]?$/u.test(word) || readWord(word)?.kind === "everybody";
  const spelt = spellYears(words, SOME_YEAR).split(/\s+/u);
  if (!/^(?:deadlines?|duties)$/iu.test(verb)) return spelt.every(isPlain);
  return count <= LIST_WORDS || (count <= MAX_NAMES && spelt.every((word) => isPlain(word) || ACRONYM.test(word)));
}
