import { beforeAll, describe, expect, it } from "vitest";
import { placeOf } from "../../../src/answer/cite.ts";
import { citeTogether } from "../../../src/answer/draft/cite-together.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { formatSentenceId, parseSentenceId, type SentencePlace } from "../../../src/domain/sentence-id.ts";
import type { SearchIndex } from "../../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openBundledIndex();
});

describe("quoting sentences that answer together", () => {
  it.each([
    ["in the order of the paragraph, though the second is better", "20.3 20.1", "20.1 20.3"],
    ["the best paragraph first, wherever it stands", "22.2 20.2 22.1", "22.1 22.2 20.2"],
    ["what it restates before it", "report/IV/3.1 20.2 117.1", "117.1 report/IV/3.1 20.2"],
    ["no restatement before what is restated", "117.1 report/IV/3.1", "117.1 report/IV/3.1"],
    ["one alone", "67.2", "67.2"],
  ])("%s", (_, best, expected) => {
    expect(cited(best)).toEqual(expected.split(" "));
  });

  it("puts the paragraphs that were found first, in their order", () => {
    expect(cited("22.1 21.1 20.1", ["annex/20", "annex/9", "annex/22"])).toEqual(["20.1", "22.1", "21.1"]);
  });

  it("leaves out what would make it long, but never the first", () => {
    expect(cited("67.1 report/I/1.1 report/II/6.1 113.1 67.2")).toEqual([
      "67.1",
      "67.2",
      "report/I/1.1",
      "report/II/6.1",
    ]);
    expect(cited("113.1")).toEqual(["113.1"]);
  });

  it("gives the items that a sentence leads in", () => {
    const first = citeTogether(index, "ru", [toPlace("report/VI/1.1")], []);
    expect(first.length).toBeGreaterThanOrEqual(1);
    expect(first.map((sentence) => placeOf(index.library, sentence).number)).toEqual(first.map((_, i) => i + 1));
  });
});

function cited(best: string, found: readonly string[] = []): string[] {
  const { structure } = index.library.document;
  return citeTogether(index, "ru", best.split(" ").map(toPlace), found.map(paragraphId)).map((sentence) =>
    formatSentenceId(structure, placeOf(index.library, sentence)),
  );
}

function toPlace(id: string): SentencePlace {
  return parseSentenceId(index.library.document.structure, id) as SentencePlace;
}
