import type { SqliteStatement } from "kysely";
import { describe, expect, it } from "vitest";
import { keepStatements } from "../../src/storage/keep-statements.ts";

const STATEMENT = {} as SqliteStatement;

function openCounted() {
  const calls: string[] = [];
  const database = keepStatements({
    prepare(sql) {
      calls.push(sql);
      return { ...STATEMENT };
    },
    close: () => void calls.push("close"),
  });
  return { calls, database };
}

describe("a database that keeps statements", () => {
  it("compiles each text once and gives the same statement again", () => {
    const { calls, database } = openCounted();
    const [first, again, other] = ["select 1", "select 1", "select 2"].map((sql) => database.prepare(sql));
    expect(again).toBe(first);
    expect(other).not.toBe(first);
    expect(calls).toEqual(["select 1", "select 2"]);
  });

  it("keeps no more than a bounded number of them", () => {
    const { calls, database } = openCounted();
    for (let i = 0; i < 201; i += 1) database.prepare(`select ${i}`);
    database.prepare("select 200");
    database.prepare("select 0");
    expect(calls.length).toBe(202);
  });

  it("closes the database", () => {
    const { calls, database } = openCounted();
    database.close();
    expect(calls).toEqual(["close"]);
  });
});
