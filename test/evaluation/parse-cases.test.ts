import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseCases } from "../../src/evaluation/parse-cases.ts";

const GOOD = {
  id: "d1",
  lang: "ru",
  type: "fact",
  question: "где",
  gold: ["annex/67"],
  also_ok: ["wsis20-report:report/IV/2"],
  answerable: true,
  must_contain: ["2027"],
};

describe("parsing cases", () => {
  it("reads a case a line, passing over blank lines and fields it does not know", () => {
    const { cases, problems } = parseCases(
      `${JSON.stringify({ ...GOOD, note: "x" })}\n\n  \n${JSON.stringify({ ...GOOD, id: "d2" })}\r\n`,
    );
    expect(problems).toEqual([]);
    expect(cases.map(({ id }) => id)).toEqual(["d1", "d2"]);
    expect(cases[0]).toMatchObject({
      language: "ru",
      gold: ["annex/67"],
      alsoOk: ["report/IV/2"],
      mustContain: ["2027"],
      answerable: true,
    });
  });

  it.each([
    ["{", "expected a JSON object"],
    ["[]", "expected a JSON object"],
    ["null", "expected a JSON object"],
    [JSON.stringify({ ...GOOD, id: "" }), "id"],
    [JSON.stringify({ ...GOOD, lang: "de" }), "lang: expected one of ar en es fr ru zh"],
    [JSON.stringify({ ...GOOD, question: "" }), "question"],
    [JSON.stringify({ ...GOOD, gold: ["annex/67", "67"] }), '"67" is no paragraph id'],
    [JSON.stringify({ ...GOOD, answerable: "yes" }), "answerable"],
    [JSON.stringify({ ...GOOD, must_contain: undefined }), "must_contain"],
  ])("tells what is wrong with %s, and where, and keeps the rest", (line, message) => {
    const { cases, problems } = parseCases(`${JSON.stringify(GOOD)}\n\n${line}\n${JSON.stringify(GOOD)}`);
    expect(cases).toHaveLength(2);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining(message) }]);
  });

  it("finds nothing wrong in the development set", () => {
    const { cases, problems } = parseCases(readFileSync(new URL("dev.jsonl", import.meta.url), "utf8"));
    expect(problems).toEqual([]);
    expect(cases).toHaveLength(150);
    expect(cases.filter(({ answerable }) => answerable)).toHaveLength(120);
    for (const { answerable, gold, id } of cases) expect(gold.length > 0, id).toBe(answerable);
    expect(new Set(cases.map(({ id }) => id)).size).toBe(150);
  });
});
