import { beforeAll, describe, expect, it } from "vitest";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openSmallIndex } from "../fixtures/small-index.ts";

const MEETING = paragraphId("report/I/1");
let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

describe("restatements", () => {
  it("are none between unrelated paragraphs", () => {
    expect([...index.restatements]).toEqual([]);
    expect(index.positions.get(MEETING)).toBe(1);
  });
});
