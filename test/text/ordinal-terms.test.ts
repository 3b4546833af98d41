import { describe, expect, it } from "vitest";
import { ordinalTerms } from "../../src/text/ordinal-terms.ts";

describe("ordinalTerms", () => {
  it.each([
    ["двадцать восьмой сессии", ["28"]],
    ["28-й сессии", ["28"]],
    ["its 28th session", ["28"]],
    ["twenty-ninth", ["29"]],
    ["vingt et unième", ["21"]],
    ["第二十八届", ["28"]],
    ["الثامنة والعشرين", ["28"]],
    ["двадцатилетие", ["20"]],
    ["в 2027 году", []],
    ["восьмой", []],
  ])("%s: %j", (text, terms) => {
    expect(ordinalTerms(text)).toEqual(terms);
  });
});
