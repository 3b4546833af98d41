import { describe, expect, it } from "vitest";
import { createReplyMemory, createTokenBudget } from "../../../src/answer/compose/stored-limits.ts";
import { StorageError } from "../../../src/domain/error.ts";
import { person } from "../../contract/state-samples.ts";
import { ManualClock } from "../../fixtures/compose-deps.ts";

const LIMITS = { perPerson: 100, perDay: 150 };
const DAY = 24 * 60 * 60 * 1000;

describe("createTokenBudget", () => {
  it.each([
    ["a person has tokens left", { byPerson: 99, byAll: 149 }, true],
    ["a person has used theirs", { byPerson: 100, byAll: 100 }, false],
    ["all together have used theirs", { byPerson: 0, byAll: 150 }, false],
  ])("%s", async (_, used, hasLeft) => {
    const days: string[] = [];
    const tokens = {
      add: async () => {},
      used: async (_who: unknown, day: string) => {
        days.push(day);
        return used;
      },
    };
    const clock = new ManualClock();
    await clock.pass(DAY);
    expect(await createTokenBudget(tokens, LIMITS, clock).hasLeft(person())).toBe(hasLeft);
    expect(days).toEqual(["1970-01-02"]);
  });

  it("nobody's share is theirs who are not named", async () => {
    const tokens = { add: async () => {}, used: async () => ({ byPerson: 0, byAll: 149 }) };
    expect(await createTokenBudget(tokens, LIMITS, new ManualClock()).hasLeft(null)).toBe(true);
  });
});

describe("a store that is away", () => {
  const away = () => Promise.reject(new StorageError("away"));
  const silent = () => new Promise<never>(() => {});

  it.each([
    ["fails", away],
    ["says nothing", silent],
  ])("holds no question up: it %s", async (_, answer) => {
    const clock = new ManualClock();
    const budget = createTokenBudget({ add: answer, used: answer }, LIMITS, clock);
    const memory = createReplyMemory({ find: answer, save: answer }, 30, clock);
    const asked = Promise.all([
      budget.hasLeft(person()),
      budget.spend(person(), 5),
      memory.find("k"),
      memory.save("k", []),
    ]);
    await clock.pass(200);
    expect(await asked).toEqual([true, undefined, undefined, undefined]);
  });

  it("hides no defect", async () => {
    const broken = () => Promise.reject(new TypeError("a defect"));
    const budget = createTokenBudget({ add: broken, used: broken }, LIMITS, new ManualClock());
    await expect(budget.hasLeft(null)).rejects.toThrow("a defect");
  });
});
