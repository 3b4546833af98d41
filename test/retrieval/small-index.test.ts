import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import { buildIndex } from "../../src/retrieval/build-index.ts";
import { buildCoverage } from "../../src/retrieval/coverage.ts";
import { buildExactVectors } from "../../src/retrieval/exact-vectors.ts";
import { gateFeatures, judge } from "../../src/retrieval/gate.ts";
import { buildLexicon } from "../../src/retrieval/lexicon.ts";
import { type Query, retrieve } from "../../src/retrieval/retrieve.ts";
import { openIndex, type SearchIndex } from "../../src/retrieval/search-index.ts";
import { readSmallLibrary } from "../fixtures/small-corpus.ts";

const library = readSmallLibrary(mkdtempSync(join(tmpdir(), "wsis-small-")));
const MEETING = paragraphId("report/I/1");
const ROAD_MAP = paragraphId("annex/67");
let index: SearchIndex;

beforeAll(async () => {
  const data = await buildIndex(library);
  index = openIndex(data, buildExactVectors(data.vectors.vectors, data.vectors.dimensions));
});

describe("building an index", () => {
  it("gives the same index for the same library", async () => {
    expect(await buildIndex(library)).toEqual(await buildIndex(library));
  });

  it("tells how far it is, up to the end", async () => {
    const steps: number[] = [];
    await buildIndex(library, (done) => steps.push(done));
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  it("has a vector for each paragraph in each language", () => {
    expect(index.vectors.size).toBe(6 * 2);
    expect([...index.vectorParagraphs].every((place) => place < 6)).toBe(true);
  });
});

describe("retrieving", () => {
  it("finds a paragraph by its words, by its heading, and by what people ask", async () => {
    expect(await first("гендерный разрыв", "ru")).toBe("annex/68");
    expect(await first("сельские районы", "ru")).toBe("report/I/2");
    expect(await first("who prepares it", "en")).toBe("annex/67");
    const { candidates } = await retrieve(index, { text: "Purpose", language: "en" });
    expect(candidates[0]?.paragraph).toBe("report/front/1");
  });

  it("finds it in whichever language the words are, whatever the question's was taken for", async () => {
    expect(await first("дорожная карта", "en")).toBe(ROAD_MAP);
    expect(await first("road map", "ru")).toBe(ROAD_MAP);
  });

  it("gives nothing for words that stand nowhere", async () => {
    expect(await retrieve(index, { text: "🦆", language: "en" })).toEqual({ candidates: [], neighbours: [] });
  });

  it("gives each paragraph once, scores in 0..1, best first", async () => {
    const { candidates } = await retrieve(index, { text: "встреча в Женеве", language: "ru" });
    const scores = candidates.map(({ score }) => score);
    expect(new Set(candidates.map(({ paragraph }) => paragraph)).size).toBe(candidates.length);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores.every((score) => score > 0 && score <= 1 + 1e-9)).toBe(true);
  });

  it("lets only answered questions speak for a paragraph, but shows the others as neighbours", async () => {
    const { neighbours } = await retrieve(index, { text: "сколько стоила встреча", language: "ru" });
    expect(neighbours[0]).toMatchObject({ question: { kind: "not_said" }, score: expect.closeTo(1, 6) });
  });
});

const ru = (text: string): Query => ({ text, language: "ru" });

describe("coverage", () => {
  it("is 1 where the paragraph has every word, 0 where it has none", () => {
    const coverageOf = buildCoverage(index);
    expect(coverageOf(ru("дорожную карту в 2027"), [ROAD_MAP])).toEqual({ all: 1, text: 1 });
    expect(coverageOf(ru("гендерный разрыв"), [ROAD_MAP])).toEqual({ all: 0, text: 0 });
    expect(coverageOf(ru("дорожную карту"), [])).toEqual({ all: 0, text: 0 });
  });

  it("counts what stands only in the questions a paragraph answers, but not as its text", () => {
    const { all, text } = buildCoverage(index)({ text: "who prepares the road map", language: "en" }, [ROAD_MAP]);
    expect(all).toBe(1);
    expect(text).toBeLessThan(1);
  });

  it("adds up over several paragraphs, and grows with each", () => {
    const coverageOf = buildCoverage(index);
    const question = ru("гендерный молодежь дорожная карта");
    const one = coverageOf(question, [ROAD_MAP]).all;
    expect(one).toBeGreaterThan(0);
    expect(one).toBeLessThan(1);
    expect(coverageOf(question, [ROAD_MAP, paragraphId("annex/68")]).all).toBe(1);
  });

  it("finds a word in whichever language it stands, and a body by another of its names", () => {
    const coverageOf = buildCoverage(index);
    expect(coverageOf(ru("road карта"), [ROAD_MAP]).text).toBe(1);
    expect(coverageOf(ru("Consejo"), [paragraphId("report/front/1")]).text).toBe(1);
  });
});

describe("the gate", () => {
  const coverage = { all: 0.5, text: 0.5 };

  it("sees which known questions are likest", async () => {
    const known = await featuresOf("когда была встреча", "ru");
    const unsaid = await featuresOf("сколько стоила встреча", "ru");
    expect(known.answeredShare).toBeGreaterThan(unsaid.answeredShare);
    expect(known.answerability).toBeGreaterThan(unsaid.answerability);
  });

  it("sees whether the paragraph's own words take up all of the question", async () => {
    expect((await featuresOf("x", "en", { all: 1, text: 0.96 })).verbatim).toBe(1);
    expect((await featuresOf("x", "en", { all: 1, text: 0.9 })).verbatim).toBe(0);
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
      judge(index, query, retrieval, { coverage: { all, text: all }, lacks: false }),
    );
    for (const { score, answerable } of judged) expect(answerable).toBe(score >= 0);
    expect(judged.map(({ score }) => score)).toEqual(judged.map(({ score }) => score).sort((a, b) => a - b));
    expect(judged.at(-1)?.answerable).toBe(true);
  });

  async function featuresOf(text: string, language: Language, given = coverage) {
    const query = { text, language };
    return gateFeatures(index, query, await retrieve(index, query), { coverage: given, lacks: false });
  }

  async function verdict(text: string, language: Language) {
    const query = { text, language };
    return judge(index, query, await retrieve(index, query), { coverage: { all: 0, text: 0 }, lacks: false });
  }
});

describe("the lexicon", () => {
  const lexicon = () => buildLexicon(index);

  it.each<[string, Language, boolean]>([
    ["встречу", "ru", true],
    ["встречами", "ru", true],
    ["meetings", "en", true],
    ["стоила", "ru", true],
    ["бульдог", "ru", false],
    ["meeting", "ru", false],
    ["2027", "ru", false],
  ])("knows %s in %s: %s", (word, language, known) => {
    expect(lexicon().knows(word, language)).toBe(known);
  });

  it.each<[string, Language, string | undefined]>([
    ["гендреный", "ru", "гендерн"],
    ["участнки", "ru", "участник"],
    ["secretarait", "en", "secretariat"],
    ["инетрнет", "ru", "интернет"],
    ["интернту", "ru", "интернет"],
    ["тендерный", "ru", undefined],
    ["kecretariat", "en", undefined],
    ["дорошкка", "ru", undefined],
    ["ген", "ru", undefined],
    ["2O27", "en", undefined],
    ["2072", "ru", undefined],
    ["会议", "zh", undefined],
  ])("corrects %s in %s to %s", (word, language, meant) => {
    expect(lexicon().correct(word, language)).toBe(meant);
  });
});

async function first(text: string, language: Language): Promise<ParagraphId | undefined> {
  return (await retrieve(index, { text, language })).candidates[0]?.paragraph;
}

describe("restatements", () => {
  it("are none between unrelated paragraphs", () => {
    expect([...index.restatements]).toEqual([]);
    expect(index.positions.get(MEETING)).toBe(1);
  });
});
