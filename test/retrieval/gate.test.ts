import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { GATE, gateFeatures, judge } from "../../src/retrieval/gate.ts";
import { retrieve } from "../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../src/retrieval/search-index.ts";
import { openSmallIndex } from "../fixtures/small-index.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openSmallIndex();
});

describe("the gate", () => {
  const coverage = { all: 0.5, text: 0.5, left: 0.5 };

  it("sees which known questions are likest", async () => {
    const known = await featuresOf("когда была встреча", "ru");
    const unsaid = await featuresOf("сколько стоила встреча", "ru");
    expect(known.answeredShare).toBeGreaterThan(unsaid.answeredShare);
    expect(known.answerability).toBeGreaterThan(unsaid.answerability);
  });

  it("sees whether the paragraph's own words take up all of the question", async () => {
    expect((await featuresOf("x", "en", { all: 1, text: 0.96, left: 0 })).verbatim).toBe(1);
    expect((await featuresOf("x", "en", { all: 1, text: 0.9, left: 0 })).verbatim).toBe(0);
  });

  it("sees whether the paragraph and the questions it answers take up all of the question", async () => {
    expect((await featuresOf("x", "en", { all: 0.96, text: 0, left: 0 })).covered).toBe(1);
    expect((await featuresOf("x", "en", { all: 0.9, text: 0, left: 0 })).covered).toBe(0);
  });

  it("tells what the document does not say from what is beside it", async () => {
    expect(await verdict("сколько стоила встреча", "ru")).toMatchObject({ answerable: false, offTopic: false });
    expect(await verdict("какая завтра погода", "ru")).toMatchObject({ answerable: false, offTopic: true });
    expect(await verdict("🦆", "en")).toMatchObject({ answerable: false, offTopic: true });
  });

  it("answers exactly from its threshold on, and the more is covered the sooner", async () => {
    const query = { text: "когда была встреча", language: "ru" as const };
    const retrieval = await retrieve(index, query);
    const judged = [0, 0.5, 1].map((all) =>
      judge(index, query, retrieval, { coverage: { all, text: all, left: 1 - all }, lacks: false, lacksThing: false }),
    );
    // Where no word is found nothing is an answer, and where some are left over one must be surer.
    const least = [Number.POSITIVE_INFINITY, 0.5, 0];
    for (const [i, { score, answerable }] of judged.entries()) expect(answerable).toBe(score >= (least[i] as number));
    expect(judged.map(({ score }) => score)).toEqual(judged.map(({ score }) => score).sort((a, b) => a - b));
    expect(judged.at(-1)?.answerable).toBe(true);
  });

  it("doubts that a paragraph answers which nobody asks for the thing that is asked for", async () => {
    const query = { text: "когда была встреча", language: "ru" as const };
    const retrieval = await retrieve(index, query);
    const [given, lacking] = [false, true].map((lacksThing) =>
      judge(index, query, retrieval, { coverage: { all: 1, text: 1, left: 0 }, lacks: false, lacksThing }),
    );
    expect(GATE.withoutThing).toBeLessThan(0);
    expect(lacking?.score).toBeCloseTo((given?.score ?? 0) + GATE.withoutThing, 6);
  });

  async function featuresOf(text: string, language: Language, given = coverage) {
    const query = { text, language };
    return gateFeatures(index, query, await retrieve(index, query), {
      coverage: given,
      lacks: false,
      lacksThing: false,
    });
  }

  async function verdict(text: string, language: Language) {
    const query = { text, language };
    return judge(index, query, await retrieve(index, query), {
      coverage: { all: 0, text: 0, left: 1 },
      lacks: false,
      lacksThing: false,
    });
  }
});
