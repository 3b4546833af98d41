import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";
import { suggestCommands } from "../../../src/slack/ask/suggest-commands.ts";

const MEANT: readonly (readonly [string, readonly string[]])[] = [
  ["digset here", ["digest here"]],
  ["dedlines", ["deadlines"]],
  ["Dealines 2027 ITU", ["deadlines 2027 ITU"]],
  ["calender on", ["calendar on"]],
  ["dutes", ["duties"]],
  ["hlep", ["help"]],
  ["дайжест", ["дайджест"]],
  ["calendrie", ["calendrier"]],
  ["settings", ["digest"]],
  ["Настройки", ["digest"]],
  ["Réglages", ["digest"]],
  ["الإعدادات", ["digest"]],
  ["设置", ["digest"]],
  ["unsubscribe", ["digest me off", "digest here off"]],
  ["退订", ["digest me off", "digest here off"]],
  ["version", ["sources"]],
  ["版本", ["sources"]],
  ["menu", ["help"]],
  ["Language", ["lang"]],
  ["язык", ["lang"]],
  ["поиск", ["help"]],
  ["serach broadband", ["search broadband"]],
  ["sorces", ["sources"]],
  ["дедлайны", ["сроки"]],
];

describe("words that were meant as a command", () => {
  it.each(MEANT)("%s: %j", (words, commands) => expect(suggestCommands(words)).toEqual(commands));

  it.each(MEANT)("%s: what is suggested is a command", (_, commands) => {
    for (const command of commands) expect(parseCommand(command).kind).not.toBe("ask");
  });

  it.each(
    "AI|IGF|ITU|cities|parties|headlines|guidelines|digital|dignity|data protection|gender|paradise|Paris|held|settings of the Forum|dedlines?|digset of the report|дорожная карта|cuentas|期限在哪里|calendar year of the review|research partners|resources|sourcing|обязательства".split(
      "|",
    ),
  )("%s is a question", (words) => expect(suggestCommands(words)).toEqual([]));
});
