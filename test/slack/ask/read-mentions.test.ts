import { describe, expect, it } from "vitest";
import { readMentions } from "../../../src/slack/ask/read-mentions.ts";
import { isStop } from "../../../src/slack/ask/stop-words.ts";

describe("whom a message calls", () => {
  it.each([
    ["<@U1BOT> and when?", "bot"],
    ["<@U2> see what <@U1BOT|wsis> says", "bot"],
    ["<@U2> and when?", "others"],
    ["<!subteam^S1|@itu> and when?", "others"],
    ["<!here> and when?", "others"],
    ["@anna and when?", "others"],
    ["and when? write to anna@itu.int", "nobody"],
    ["<https://itu.int|@itu> and when?", "nobody"],
    ["see <#C1|general>", "nobody"],
  ])("%s: %s", (words, called) => {
    expect(readMentions(words, "U1BOT")).toBe(called);
  });
});

describe("stop", () => {
  it.each(["stop", "Stop!", " STOP. ", "Стоп", "хватит", "arrête", "alto", "¡Basta!", "توقف", "停止。"])(
    "%s is it",
    (words) => {
      expect(isStop(words)).toBe(true);
    },
  );

  it.each(["stop the road map?", "when does it stop?", "", "para", "non-stop"])("%j is not", (words) => {
    expect(isStop(words)).toBe(false);
  });
});
