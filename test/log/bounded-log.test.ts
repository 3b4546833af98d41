import { describe, expect, it } from "vitest";
import { createBoundedLog } from "../../src/log/bounded-log.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";

describe("createBoundedLog", () => {
  it("writes ten lines of one message a minute, and then how many were held back", () => {
    const written = createRecordingLog();
    let now = 0;
    const log = createBoundedLog(written, () => now);
    for (let i = 0; i < 1000; i++) log.warn({ i }, "the same again");
    log.warn({}, "another");
    log.error({}, "the same again");
    expect(written.lines).toHaveLength(12);
    now = 60_000;
    log.warn({ i: 1000 }, "the same again");
    log.warn({ i: 1001 }, "the same again");
    expect(written.lines.slice(12).map(({ fields }) => fields)).toEqual([{ i: 1000, held_back: 990 }, { i: 1001 }]);
  });

  it("counts messages beyond two hundred as one", () => {
    const written = createRecordingLog();
    const log = createBoundedLog(written, () => 0);
    for (let i = 0; i < 1000; i++) log.info({}, `message ${i}`);
    expect(written.lines).toHaveLength(210);
  });
});
