import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { completeSentences } from "../../../src/answer/draft/complete-sentences.ts";
import type { QuestionLabel } from "../../../src/domain/passage.ts";
import { formatSentenceId, parseSentenceId, type SentencePlace } from "../../../src/domain/sentence-id.ts";
import { readLikelihoods } from "../../../src/retrieval/answer-likelihoods.ts";
import type { QuestionNeighbour } from "../../../src/retrieval/question-neighbours.ts";
import type { Query } from "../../../src/retrieval/retrieve.ts";
import type { SearchIndex } from "../../../src/retrieval/search-index.ts";
import { openBundledIndex } from "../../fixtures/bundled-app.ts";

let index: SearchIndex;
beforeAll(async () => {
  index = await openBundledIndex();
});

/** A known question: the sentences that answer it, or `22` for a whole paragraph; how similar it is. */
type Known = readonly [answer: string, score: number];

describe("the sentences that answer together", () => {
  it.each<[string, string, readonly Known[], string, string]>([
    [
      "those of the set that a known question is answered by",
      "tell me everything about the financing task force",
      [
        ["67.1 67.2", 0.8],
        ["67.1", 0.5],
      ],
      "67.1",
      "67.1 67.2",
    ],
    [
      "sentences of several paragraphs",
      "all reports that are due at the Commission in 2027",
      [["67.2 113.1 117.1", 0.7]],
      "67.2",
      "67.2 113.1 117.1",
    ],
    [
      "one alone, where its own questions are much nearer",
      "what share of the population is covered by 4G",
      [
        ["20.2", 0.9],
        ["20.2", 0.8],
        ["20.2 20.3", 0.3],
      ],
      "20.2",
      "20.2",
    ],
    [
      "a whole paragraph, where it is asked for",
      "summarise all that is said about the gender digital divide",
      [
        ["22", 0.8],
        ["22", 0.7],
      ],
      "22.1",
      "22.1 22.2 22.3 22.4",
    ],
    [
      "both that say the same, where the rules chose both",
      "how does the Partnership on Measuring ICT review the indicators",
      [
        ["report/IV/3.1", 0.7],
        ["117.1", 0.5],
      ],
      "report/IV/3.1 117.1",
      "report/IV/3.1 117.1",
    ],
    [
      "no list of very many sentences as a whole",
      "",
      [["report/front/5", 0.8]],
      "report/front/5.1",
      "report/front/5.1",
    ],
    ["what the rules chose, where no known question is near", "", [], "127.1", "127.1"],
    [
      "not what they chose, where everything speaks for another",
      "",
      [
        ["53.2", 0.9],
        ["53.2", 0.9],
        ["53.2", 0.8],
      ],
      "53.1",
      "53.2",
    ],
  ])("%s", (_, text, known, extracted, expected) => {
    expect(chosen(known, extracted, text).sort()).toEqual(expected.split(" ").sort());
  });

  it("are one alone, where one thing is asked for", () => {
    const known: readonly Known[] = [
      ["86.1 report/IV/5.1", 0.7],
      ["report/IV/5.1", 0.5],
    ];
    const text = "in which year is the first Global Dialogue on AI Governance";
    expect(chosen(known, "report/IV/5.1 86.1", text)).toHaveLength(2);
    expect(chosen(known, "report/IV/5.1 86.1", text, true)).toHaveLength(1);
  });

  it("begin with the shortest of one paragraph that answer about as likely", () => {
    const known: readonly Known[] = [
      ["22.2", 0.5],
      ["22.1", 0.5],
    ];
    expect(chosen(known, "22.2 22.1")[0]).toBe("22.1");
    expect(chosen([["22.2", 0.9]], "22.2")[0]).toBe("22.2");
  });

  it("say nothing twice where the question is narrow, in the words of the annex where these are about as likely", () => {
    const known: readonly Known[] = [
      ["127.1", 0.6],
      ["report/III/3.1", 0.6],
    ];
    const text = "when is the next overall review";
    expect(chosen(known, "127.1 report/III/3.1", text, true)).toEqual(["127.1"]);
    const partnership = "who coordinates the Partnership on Measuring ICT";
    expect(chosen([["report/IV/3.1", 0.9]], "report/IV/3.1 117.1", partnership, true)).toEqual(["report/IV/3.1"]);
  });

  it("are at least one, each once, and only such as something speaks for", () => {
    const ids = ["20.1", "20.2", "20.3", "22.1", "22.4", "report/IV/1.1", "121.1"];
    const known = fc.tuple(
      fc.subarray(ids, { minLength: 1 }).map((some) => some.join(" ")),
      fc.double({ min: 0.1, max: 1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(known, { maxLength: 12 }), fc.subarray(ids, { minLength: 1 }), (questions, extracted) => {
        const found = chosen(questions, extracted.join(" "));
        const named = new Set([...questions.flatMap(([answer]) => answer.split(" ")), ...extracted]);
        expect(found.length).toBeGreaterThan(0);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((id) => !named.has(id))).toEqual([]);
      }),
    );
  });
});

/** @param text what the classifiers of sentences and of breadth read: of nothing they make nothing */
function chosen(known: readonly Known[], extracted: string, text = "", wantsOne = false): string[] {
  const neighbours = known
    .map(([answer, score]): QuestionNeighbour => ({ question: toLabel(answer), score, contained: score }))
    .sort((a, b) => b.score - a.score);
  const { structure } = index.library.document;
  const query: Query = { text, language: "en" };
  const places = extracted.split(" ").map(toPlace);
  return completeSentences(
    index,
    query,
    { candidates: [], neighbours, likelihoods: readLikelihoods(index, query) },
    places,
    { wantsOne },
  ).map((place) => formatSentenceId(structure, place));
}

function toLabel(answer: string): QuestionLabel {
  const label = { kind: "answered", language: "en", sentence: null } as const;
  if (!answer.includes(".")) return { ...label, paragraph: toPlace(`${answer}.1`).paragraph };
  const several = answer.split(" ").map(toPlace);
  const [{ paragraph, number }] = several as [SentencePlace];
  return several.length > 1 ? { ...label, paragraph, several } : { ...label, paragraph, sentence: number - 1 };
}

function toPlace(id: string): SentencePlace {
  return parseSentenceId(index.library.document.structure, id) as SentencePlace;
}
