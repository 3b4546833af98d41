import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("the list of speakers", () => {
  it.each(["перечень выступавших", "liste des orateurs", "lista de oradores", "发言人名单"])(
    "is the note with its address, then those whom the text names, uncounted: %s",
    async (question) => {
      const { outcome, headline, sentences } = await ask(deps, question);
      const [note, ...named] = sentences.map(({ citations: [first] }) => first);
      expect(outcome).toBe("answered");
      expect(headline).toBeNull();
      expect(note?.quote).toContain("https://");
      expect(named.map((citation) => citation?.paragraph)).toEqual([
        "report/II/1",
        "report/II/2",
        "report/II/5",
        "report/II/6",
      ]);
    },
  );
});
