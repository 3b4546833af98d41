import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take over a minute: begun last, one of them keeps one core at work while the others wait for it. */
const LONGEST = ["test/e2e/year.test.ts", "test/fuzz/fuzz.test.ts"];

/** Runs the longest files first, the others in vitest's own order, which on a new machine knows their sizes alone. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => LONGEST.some((name) => moduleId.endsWith(name));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
