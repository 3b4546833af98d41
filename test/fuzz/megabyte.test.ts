import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBundledApp } from "../fixtures/bundled-app.ts";
import { MEGABYTES } from "./megabytes.ts";
import { type OpenDoors, openDoors } from "./open-doors.ts";

let opened: OpenDoors;
beforeAll(async () => {
  opened = await openDoors(await openBundledApp());
});
afterAll(() => opened.close());

/** What is said of far too much: that it is too long, what was expected, or that a button no bot has made failed; over HTTP 413 (a body) or 431 (an address). */
const TOLD =
  /не больше 4\s000 знаков|longer than 4,000|at most 4,000 characters|como máximo 4000 caracteres|at most \d+ characters|Se esperaba|"zone"|^(?:413|431|closed|acknowledged)$|сообщите код/u;

describe.each(Object.entries(MEGABYTES))("a megabyte of %s", (_, text) => {
  it("is refused at every door in words, or by a status, and ends nothing", async () => {
    const told: string[] = [];
    for (const { name, send } of opened.doors) told.push(`${name}: ${await send(text)}`);
    expect(told).toHaveLength(opened.doors.length);
    expect(told.filter((line) => !TOLD.test(line.slice(line.indexOf(": ") + 2)))).toEqual([]);
  });
});
