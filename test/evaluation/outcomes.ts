import type { Answer } from "../../src/domain/answer.ts";
import { type ParagraphId, paragraphId } from "../../src/domain/paragraph-id.ts";
import type { CaseOutcome } from "../../src/evaluation/metrics.ts";
import type { Case } from "../../src/evaluation/parse-cases.ts";

/** What a made-up case expects, and what came of it. */
export interface Made {
  readonly gold?: readonly number[];
  readonly alsoOk?: readonly number[];
  readonly mustContain?: readonly string[];
  /** Numbers of the annex, as found by search. */
  readonly found?: readonly number[];
  /** The paragraphs cited; none where it was refused. */
  readonly cited?: readonly number[];
  readonly says?: string;
  readonly mode?: Answer["mode"];
  readonly gate?: number | null;
  readonly case?: Partial<Case>;
  readonly milliseconds?: number;
}

/** An outcome made by hand: answerable where it has gold, answered where something is cited. */
export function made(given: Made): CaseOutcome {
  const { gold = [], alsoOk = [], mustContain = [], found = [], cited = [], says = "words" } = given;
  const sentences = cited.map((number) => {
    const citation = {
      paragraph: annex(number),
      language: "en",
      status: "unofficial",
      quote: says,
      start: 0,
      end: says.length,
    } as const;
    return { text: says, citations: [citation] };
  });
  const question = "a question";
  return {
    case: {
      id: "c1",
      language: "en",
      type: "fact",
      question,
      gold: gold.map(annex),
      alsoOk: alsoOk.map(annex),
      answerable: gold.length > 0,
      mustContain,
      ...given.case,
    },
    answer: {
      question,
      language: "en",
      outcome: cited.length > 0 ? "answered" : "not_found",
      mode: given.mode ?? "extractive",
      headline: null,
      sentences,
      closest: [],
      related: [],
      missing: [],
      premise: null,
      gaps: [],
      unmentioned: [],
      gate: given.gate ?? null,
      edition: "An edition",
      timings_ms: { retrieve: 0, answer: 0, total: 0 },
    },
    results: found.map((number, i) => ({ paragraph: annex(number), score: 1 - i / 10 })),
    milliseconds: given.milliseconds ?? 1,
  };
}

function annex(number: number): ParagraphId {
  return paragraphId(`annex/${number}`);
}
