import { defineConfig } from "vitest/config";
import { SkipReporter } from "./test/skip-reporter.ts";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Some tests start processes, a browser or a database, on machines with two slow cores.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ["default", new SkipReporter()],
  },
});
