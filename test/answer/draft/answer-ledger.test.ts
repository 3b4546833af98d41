import { beforeAll, describe, expect, it } from "vitest";
import { checkCitation } from "../../../src/answer/check/verify.ts";
import { answerLedger } from "../../../src/answer/draft/answer-ledger.ts";
import type { App } from "../../../src/app.ts";
import { openBundledApp } from "../../fixtures/bundled-app.ts";

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

describe("the answer to what falls due", () => {
  it("quotes the sentences that the entries stand on, each once, in document order", () => {
    const { entries } = app.ledger();
    const { outcome, draft } = answerLedger(app.library, [...entries, ...entries].reverse(), "ru");
    expect([outcome, draft.mode]).toEqual(["answered", "list"]);
    const quoted = draft.sentences.map(({ citations }) => citations[0]);
    const order = app.library.document.paragraphs.map(({ id }) => id);
    const places = quoted.map((one) => order.indexOf(one?.paragraph as never) * 1e6 + (one?.start ?? 0));
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    for (const { obligation } of entries) {
      const source = obligation.citations.filter(({ status }) => status === "source");
      for (const { paragraph, start } of source)
        if (paragraph === source[0]?.paragraph)
          expect(
            quoted.some((one) => one?.paragraph === paragraph && one.start <= start && start < one.end),
            obligation.id,
          ).toBe(true);
    }
  });

  it("names each entry with the sentences of the paragraph it stands on", () => {
    const { entries } = app.duties();
    const { draft, duties = [] } = answerLedger(app.library, entries, "ru");
    expect(duties.map(({ id }) => id)).toEqual(entries.map(({ obligation }) => obligation.id));
    for (const { paragraphs, sentences } of duties) {
      expect(sentences.length).toBeGreaterThan(0);
      for (const i of sentences) expect(draft.sentences[i]?.citations[0]?.paragraph).toBe(paragraphs[0]);
    }
  });

  it("quotes whole sentences to the letter, in the language asked for", () => {
    const { draft } = answerLedger(app.library, app.ledger().entries, "fr");
    for (const { citations } of draft.sentences) {
      expect(citations.map(({ language }) => language)).toEqual(["fr", "ru"]);
      for (const citation of citations) expect(checkCitation(citation, app.library)).toBeUndefined();
    }
  });
});
