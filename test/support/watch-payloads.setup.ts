import { afterEach, beforeEach, expect } from "vitest";
import { takeWatched, watchPayloads } from "./block-kit/watch-payloads.ts";

/*
 * Every payload that a test of the bot sends to Slack passes the check that stands apart from the emulator's. Tests of the
 * emulator itself send wrong ones on purpose.
 */
const WATCHED = /\/test\/(?:replay|e2e|slack|serve|scheduler)\//u;

watchPayloads();

beforeEach(() => void takeWatched());

afterEach(() => {
  const { faults } = takeWatched();
  const { testPath = "" } = expect.getState();
  if (WATCHED.test(testPath) && faults.length > 0)
    throw new Error(`Slack's documentation does not allow what was sent:\n${faults.join("\n")}`);
});
