import { describe, expect, it } from "vitest";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";

describe("who wants to be reminded", () => {
  it.each([
    ["remind me every Monday at 8", "me every Monday at 8"],
    ["Remind me daily at 07:30 Europe/Zurich.", "me daily at 07:30 Europe/Zurich"],
    ["remind me on weekdays", "me on weekdays"],
    ["напоминайте мне каждый понедельник в 8:00", "me каждый понедельник в 8:00"],
    ["rappelle-moi chaque lundi à 8h", "me chaque lundi à 8h"],
    ["recuérdame cada lunes a las 8:00", "me cada lunes a las 8:00"],
    ["提醒我 每天 08:00", "me 每天 08:00"],
  ])("%s: a digest", (text, words) => expect(parseCommand(text)).toEqual({ kind: "digest", words }));

  it.each([
    "remind me what paragraph 67 says",
    "remind me on what grounds the task force reports every year",
    "remind me at 8",
    "remind me",
    "напоминай мне о дорожной карте каждый понедельник",
    "who reminds me every Monday?",
  ])("%s: a question", (text) => expect(parseCommand(text).kind).toBe("ask"));
});
