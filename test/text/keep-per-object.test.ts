import { describe, expect, it } from "vitest";
import { keepPerObject } from "../../src/text/keep-per-object.ts";

describe("keepPerObject", () => {
  it("reads an object once, even where nothing is found", () => {
    const read: object[] = [];
    const find = keepPerObject((one: object): undefined => {
      read.push(one);
    });
    const [one, other] = [{}, {}];
    for (const each of [one, other, one]) expect(find(each)).toBeUndefined();
    expect(read).toEqual([one, other]);
  });
});
