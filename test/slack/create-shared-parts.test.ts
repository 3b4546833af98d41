import { describe, expect, it } from "vitest";
import { NO_METRICS } from "../../src/ports/metrics.ts";
import { createSharedParts } from "../../src/slack/create-shared-parts.ts";
import { createRecordingLog } from "../fixtures/recording-log.ts";
import { createSampleApp } from "../fixtures/sample-app.ts";

describe("the length of the posting queue", () => {
  it("is that of all workspaces together", () => {
    const told: number[] = [];
    const metrics = { ...NO_METRICS, setPostingQueue: (length: number) => void told.push(length) };
    const connection = { kind: "socket", appToken: "xapp-invented" } as const;
    const { addQueue } = createSharedParts({ app: createSampleApp(), connection, log: createRecordingLog(), metrics });
    const [first, second] = [addQueue(), addQueue()];
    first(3);
    second(2);
    first(1);
    second(0);
    first(0);
    expect(told).toEqual([3, 5, 3, 1, 0]);
  });
});
