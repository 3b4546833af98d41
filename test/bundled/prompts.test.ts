import { beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { buildPrompts } from "../../src/slack/agent/suggest-prompts.ts";
import { parseCommand } from "../../src/slack/ask/parse-command.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";

/** Which paragraphs answer each of the suggested questions; the first that an answer cites must be one of them. */
const GOLD = [["report/III/3", "annex/127"], ["annex/122", "report/IV/1"], ["annex/100"]];

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

describe.each(LANGUAGES)("the questions that are suggested in %s", (language) => {
  it("are answered from the right paragraph, in that language", async () => {
    const prompts = buildPrompts(language).slice(0, -1);
    expect(prompts).toHaveLength(GOLD.length);
    for (const [i, { message, title }] of prompts.entries()) {
      expect(title).toBe(message);
      const answer = await app.ask(message);
      expect(answer, message).toMatchObject({ outcome: "answered", language });
      expect(GOLD[i], message).toContain(answer.sentences[0]?.citations[0]?.paragraph);
    }
  });

  it("end with a paragraph that is there", () => {
    const command = parseCommand(buildPrompts(language).at(-1)?.message ?? "");
    expect(command).toMatchObject({ kind: "paragraph" });
    const references = command.kind === "paragraph" ? command.references : "";
    expect(app.lookUp(references).paragraphs).toMatchObject([{ paragraph: "annex/67" }]);
  });
});
