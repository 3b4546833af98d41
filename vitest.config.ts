import { defineConfig } from "vitest/config";
import { LongestFirst } from "./test/longest-first.ts";
import { SkipReporter } from "./test/skip-reporter.ts";

/**
 * Tests that want a process of their own: what is loaded, or is kept in memory, is what they test; or how long reading takes, which was
 * fifty times longer for some readers where many tests had run before (V8 stops optimising patterns past a limit of code).
 */
const ALONE = ["test/contract/linear-patterns.test.ts", "test/fuzz/pump.test.ts"];

export default defineConfig({
  test: {
    globalSetup: "test/build-index.ts",
    setupFiles: "test/support/watch-payloads.setup.ts",
    // Left to itself, vitest keeps one core free: on two cores, half the machine.
    maxWorkers: "100%",
    // Some tests start processes, a browser or a database, on machines with two slow cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that asserts nothing cannot fail.
    expect: { requireAssertions: true },
    sequence: { sequencer: LongestFirst },
    reporters: ["default", new SkipReporter()],
    projects: [
      // Modules are loaded once for all files of a worker: to load them anew for each cost as much as the tests.
      { extends: true, test: { name: "shared", include: ["test/**/*.test.ts"], exclude: ALONE, isolate: false } },
      { extends: true, test: { name: "alone", include: ALONE } },
    ],
  },
});
