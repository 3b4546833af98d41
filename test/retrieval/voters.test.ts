import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParagraphId } from "../../src/domain/paragraph-id.ts";
import type { QuestionLabel } from "../../src/domain/passage.ts";
import { countVotes, groupVoters } from "../../src/retrieval/voters.ts";

const PARAGRAPHS = ["annex/1", "annex/2", "annex/3"] as ParagraphId[];
const POSITIONS = new Map(PARAGRAPHS.map((id, i) => [id, i]));

describe("the votes of known questions", () => {
  it("are those of the best three of a paragraph", () => {
    const votes = vote([own(0), own(0), own(1), own(0), own(0)], [0.2, 0.9, 0.5, 0.4, 0.6]);
    expect(votes[0]).toBeCloseTo(0.9 + 0.6 * 0.6 + 0.4 * 0.4, 6);
    expect(votes[1]).toBeCloseTo(0.5, 6);
    expect(votes[2]).toBe(0);
  });

  it("are worth less where a question is answered by several together, and count for each of these once", () => {
    const votes = vote([shared(0, 2, 2), own(2)], [1, 0.6]);
    expect(votes[0]).toBeCloseTo(0.7, 6);
    expect(votes[1]).toBe(0);
    expect(votes[2]).toBeCloseTo(0.7 + 0.6 * 0.6, 6);
  });

  it("are none of questions that the document does not answer", () => {
    const unsaid: QuestionLabel = {
      kind: "not_said",
      paragraph: PARAGRAPHS[0] as ParagraphId,
      sentence: null,
      language: "en",
    };
    expect([...vote([unsaid], [1])]).toEqual([0, 0, 0]);
  });

  it("are what sorting all scores gives", () => {
    const question = fc.record({
      position: fc.nat(2),
      isShared: fc.boolean(),
      score: fc.double({ min: 0, max: 9, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(question, { maxLength: 30 }), (questions) => {
        const labels = questions.map(({ position, isShared }) => (isShared ? shared(position) : own(position)));
        const votes = vote(
          labels,
          questions.map(({ score }) => score),
        );
        for (const [position, each] of votes.entries()) {
          const scores = questions
            .filter((one) => one.position === position)
            .map((one) => one.score * (one.isShared ? 0.7 : 1));
          const [first = 0, second = 0, third = 0] = scores.sort((a, b) => b - a);
          expect(each).toBeCloseTo(first + 0.6 * second + 0.4 * third, 4);
        }
      }),
    );
  });
});

function vote(labels: readonly QuestionLabel[], scores: readonly number[]): Float32Array {
  const documents = Uint32Array.from(scores.keys());
  return countVotes({ scores: Float32Array.from(scores), documents }, groupVoters(labels, POSITIONS));
}

function own(position: number): QuestionLabel {
  return { kind: "answered", paragraph: PARAGRAPHS[position] as ParagraphId, sentence: 0, language: "en" };
}

function shared(...positions: readonly number[]): QuestionLabel {
  const several = positions.map((position, i) => ({ paragraph: PARAGRAPHS[position] as ParagraphId, number: i + 1 }));
  return {
    kind: "answered",
    paragraph: (several[0] as { paragraph: ParagraphId }).paragraph,
    sentence: null,
    language: "en",
    several,
  };
}
