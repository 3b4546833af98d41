import { describe, expect, it } from "vitest";
import { InvariantError } from "../../src/domain/error.ts";
import type { SampleQuestion } from "../../src/domain/passage.ts";
import { warmUp } from "../../src/worker/warm-up.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

const createApp = (samples: readonly SampleQuestion[] = []) => Object.assign(createSampleApp(), { samples });

describe("warming up", () => {
  it("asks what people ask, and beginnings of sentences in a language in which nobody has written that down", async () => {
    const app = createApp([
      { language: "en", text: "who pays" },
      { language: "en", text: "and when" },
    ]);
    await warmUp(app, 2);
    expect(app.asked.map(({ question }) => question)).toEqual(expect.arrayContaining(["who pays", "and when"]));
    expect(app.asked.length).toBe(2 * app.library.versions.size);
    expect(app.asked.every(({ question }) => question.length > 3 && question.length < 300)).toBe(true);
  });

  it("asks no more than it is told to of each language", async () => {
    const app = createApp([
      { language: "en", text: "who pays" },
      { language: "en", text: "and when" },
    ]);
    await warmUp(app, 1);
    expect(app.asked.length).toBe(app.library.versions.size);
  });

  it("is done also where every question fails: who asks will be told", async () => {
    const app = createApp();
    app.fail = new InvariantError("the ledger cannot be read");
    await expect(warmUp(app)).resolves.toBeUndefined();
  });
});
