import { describe, expect, it } from "vitest";
import { StorageError } from "../../../src/domain/error.ts";
import { createStorePatience } from "../../../src/slack/platform/store-patience.ts";

const LONG_MS = 60_000;
const never = () => new Promise<never>(() => undefined);

describe("patience with a database", () => {
  it("hands on what it says in time, an error too", async () => {
    const patience = createStorePatience(LONG_MS);
    expect(await patience(Promise.resolve(1))).toBe(1);
    await expect(patience(Promise.reject(new StorageError("full")))).rejects.toThrow("full");
  });

  it("ends, and is short while a call is overdue", async () => {
    let answer = (_: string): void => undefined;
    const asked = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const patience = createStorePatience(20);
    await expect(patience(asked)).rejects.toThrow("silent for 20 ms");
    await expect(patience(never())).rejects.toThrow("silent for 10 ms");
    answer("late");
  });

  it("is whole again once the database has answered what was overdue", async () => {
    let answer = (_: string): void => undefined;
    const asked = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const patience = createStorePatience(20);
    await expect(patience(asked)).rejects.toThrow("silent for 20 ms");
    answer("late");
    await asked;
    await expect(patience(never())).rejects.toThrow("silent for 20 ms");
  });
});
