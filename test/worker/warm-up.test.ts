import { describe, expect, it } from "vitest";
import { InvariantError } from "../../src/domain/error.ts";
import { warmUp } from "../../src/worker/warm-up.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

describe("warming up", () => {
  it("asks beginnings of the document's sentences in every language", async () => {
    const app = createSampleApp();
    await warmUp(app);
    expect(app.asked.length).toBe(12 * app.library.versions.size);
    expect(app.asked.every(({ question }) => question.length > 3 && question.length < 300)).toBe(true);
  });

  it("is done also where every question fails: who asks will be told", async () => {
    const app = createSampleApp();
    app.fail = new InvariantError("the ledger cannot be read");
    await expect(warmUp(app)).resolves.toBeUndefined();
  });
});
