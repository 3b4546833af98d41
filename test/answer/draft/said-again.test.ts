import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { citeSentence } from "../../../src/answer/cite.ts";
import { findSayingSame } from "../../../src/answer/draft/said-again.ts";
import { isPreferred } from "../../../src/domain/document-structure.ts";
import { formatSentenceId, parseSentenceId, type SentencePlace } from "../../../src/domain/sentence-id.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();
const { library } = deps.index;
const { structure } = library.document;
const said = deps.saidAgain();

/** The sentences that are said again, each with what says it. */
const pairs = [...said].map(([key, others]): readonly [SentencePlace, readonly SentencePlace[]] => [
  parseSentenceId(structure, key) as SentencePlace,
  others,
]);

describe("what is said in the annex and again in the report", () => {
  it.each([
    ["67.1", ["report/IV/2.1"]],
    ["67.2", ["report/IV/2.2"]],
    ["122.2", ["report/IV/1.3"]],
    ["122.3", ["report/IV/1.3"]],
    ["127.1", ["report/III/3.1"]],
    ["67.3", []],
    ["21.1", []],
  ])("is known by sentence: %s", (id, expected) => {
    const found = pairs.find(([place]) => formatSentenceId(structure, place) === id)?.[1] ?? [];
    expect(found.map((place) => formatSentenceId(structure, place))).toEqual(expected);
  });

  it("is known of both, each in another part", () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const [place, others] of pairs) {
      for (const other of others) {
        expect(isPreferred(structure, other.paragraph)).not.toBe(isPreferred(structure, place.paragraph));
        expect(said.get(`${other.paragraph}.${other.number}`)).toContainEqual(place);
      }
    }
  });

  it("is named beside the annex, not beside the report, nor where it is quoted", () => {
    const cite = (id: string) => {
      const { paragraph, number } = parseSentenceId(structure, id) as SentencePlace;
      return citeSentence(library, "en", paragraph, number - 1);
    };
    expect(findSayingSame(said, library, [cite("117.1")])).toEqual(["report/IV/3"]);
    expect(findSayingSame(said, library, [cite("report/IV/3.1")])).toEqual([]);
    expect(findSayingSame(said, library, [cite("117.1"), cite("report/IV/3.1")])).toEqual([]);
    expect(findSayingSame(said, library, [cite("67.2"), cite("67.1")])).toEqual(["report/IV/2"]);
  });
});

describe("an answer that both parts give", () => {
  it.each([
    ["annex/127", "report/III/3", "in which year is the next review?"],
    ["annex/121", "report/IV/1", "UNGIS被要求怎么改进自身运作？"],
    ["annex/86", "report/IV/4", "跨机构AI小组承担什么任务?"],
    ["annex/86", "report/IV/4", "Кому поручено собрать сведения обо всех программах ООН по обучению ИИ?"],
    [
      "annex/117",
      "report/IV/3",
      "Le Partenariat sur la mesure des TIC doit présenter ses conclusions à la CSTD en 2026 ?",
    ],
  ])("quotes %s and names %s: %s", async (annex, report, question) => {
    const { sentences, see_also } = await ask(deps, question);
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual([annex]);
    expect(see_also).toEqual([report]);
  });

  it("stays brief: the report, where the annex takes many more words for the same", async () => {
    const { sentences } = await ask(deps, "下次审查哪年?");
    expect(sentences.map(({ citations: [first] }) => first?.paragraph)).toEqual(["report/III/3"]);
  });

  it.each([
    "Кто координирует Партнерство по измерению ИКТ?",
    "which agencies coordinate the Partnership on Measuring ICT?",
    "Qui coordonne le partenariat pour mesurer les TIC ?",
  ])("quotes the report for what it alone says: %s", async (question) => {
    const { sentences, see_also } = await ask(deps, question);
    expect(sentences[0]?.citations[0]?.paragraph).toBe("report/IV/3");
    expect(see_also).toBeUndefined();
  });
});
