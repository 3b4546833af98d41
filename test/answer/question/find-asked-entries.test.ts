import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { findAskedEntries } from "../../../src/answer/question/find-asked-entries.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import type { Entry } from "../../../src/domain/obligation.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const find = (question: string): Entry[] => findAskedEntries(deps, readQuestion(question, deps));

describe("the entries that a question asks for", () => {
  it.each(["что нужно сдать в 2027 году", "everything due in 2027", "tout ce qui est à rendre en 2027"])(
    "are all of the year it names: %s",
    (question) => {
      const due = deps.ledger().entries.filter(({ due: { year } }) => year === 2027);
      expect(due.length).toBeGreaterThan(1);
      expect(find(question)).toEqual(expect.arrayContaining(due));
    },
  );

  it("are those of the body it names", () => {
    const named = find("what reports does the CSTD expect in 2027");
    expect(named.length).toBeGreaterThan(0);
    for (const { obligation } of named) expect(obligation.kind).toBe("report");
  });

  it("are none where nothing that falls due is asked for", () => {
    for (const question of ["who chairs UNGIS", "what happened in 2025", "Кто должен?"])
      expect(find(question)).toEqual([]);
  });

  it("leave the ledger unread where it is not asked for", () => {
    const unread = { ...deps, ledger: () => expect.unreachable("the ledger was read") };
    expect(findAskedEntries(unread, readQuestion("who chairs UNGIS", deps))).toEqual([]);
  });
});
