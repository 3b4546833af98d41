import type { Reporter, TestModule } from "vitest/node";

/** Names every skipped test at the end of a run, with the reason it gave: `context.skip("no PostgreSQL here")`. */
export class SkipReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const lines = modules.flatMap(listSkipped);
    if (lines.length > 0) console.log(`\n${lines.length} skipped:\n${lines.join("\n")}`);
  }
}

function listSkipped(module: TestModule): string[] {
  return [...module.children.allTests("skipped")].map((test) => {
    const result = test.result();
    const note = result.state === "skipped" ? result.note : undefined;
    return `  ↓ ${test.fullName}: ${note ?? "no reason given"}`;
  });
}
