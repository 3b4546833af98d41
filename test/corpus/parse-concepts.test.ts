import { describe, expect, it } from "vitest";
import { parseConcepts } from "../../src/corpus/parse-concepts.ts";

const names = ["ar", "en", "es", "fr", "ru", "zh"]
  .map((language) => `  ${language}: { name: "${language}", acronyms: [], also: [] }`)
  .join("\n");

describe("parseConcepts", () => {
  it("reads of which group a concept is a member", () => {
    const read = parseConcepts(`group:\n${names}\none:\n  member_of: group\n${names}\n`, "acronyms.yaml");
    expect(read.map(({ id, memberOf }) => [id, memberOf])).toEqual([
      ["group", undefined],
      ["one", "group"],
    ]);
  });

  it("refuses a group that is no concept, with its line", () => {
    expect(() => parseConcepts(`one:\n  member_of: nobody\n${names}\n`, "acronyms.yaml")).toThrow(
      /acronyms\.yaml.*2.*expected the id of a concept, found "nobody"/su,
    );
  });
});
