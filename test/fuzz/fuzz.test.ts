import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../src/app.ts";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { createFaultFinder } from "./find-faults.ts";
import { buildInputs } from "./inputs.ts";

const SEED = 20261126;
const RUNS = 250;

let app: App;
beforeAll(async () => {
  app = await openBundledApp();
});

describe("whatever anybody writes", () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "is answered to the letter or refused, and never live in Slack (part %i)",
    async (part) => {
      const findFaults = createFaultFinder(app);
      const faults: string[] = [];
      for (const text of fc.sample(buildInputs(), { seed: SEED + part, numRuns: RUNS }))
        faults.push(...(await findFaults(text)).map((fault) => `${JSON.stringify(text.slice(0, 200))}: ${fault}`));
      expect(faults).toEqual([]);
    },
  );
});
