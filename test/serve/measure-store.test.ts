import { describe, expect, it } from "vitest";
import { StorageError } from "../../src/domain/error.ts";
import { measureStore } from "../../src/serve/measure-store.ts";
import { createRecordingMetrics } from "../fixtures/recording-metrics.ts";

/** A store of the real one's shape: parts with methods that give promises, some of them reading `this`. */
function createStore() {
  return {
    kind: "sample",
    snoozes: {
      isAway: false,
      async find(id: string) {
        if (this.isAway) throw new StorageError("The database failed");
        return `${id} found`;
      },
    },
    close: async () => "closed",
  };
}

describe("measureStore", () => {
  it("passes everything on, and counts what fails", async () => {
    const inner = createStore();
    const metrics = createRecordingMetrics();
    const store = measureStore(inner, metrics);
    expect([store.kind, await store.snoozes.find("a"), await store.close()]).toEqual(["sample", "a found", "closed"]);
    expect(metrics.told).toEqual([]);
    inner.snoozes.isAway = true;
    await expect(store.snoozes.find("a")).rejects.toThrow(StorageError);
    expect(metrics.told).toEqual(["countStoreError"]);
  });
});
