import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseYaml } from "../../src/corpus/parse-yaml.ts";
import { CorpusError } from "../../src/domain/error.ts";
import { CORPUS } from "../fixtures/bundled-library.ts";

const FILES = readdirSync(CORPUS, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".yaml"));

describe("parseYaml", () => {
  it.each(FILES)("reads %s as the parser that knows lines does", (file) => {
    const text = readFileSync(join(CORPUS, file), "utf8");
    expect(parseYaml(text, z.unknown(), file)).toEqual(parse(text));
  });

  it.each([
    ["a date", "day: 2027-03-05", { day: "2027-03-05" }],
    ["yes and no", "yes: no", { yes: "no" }],
    ["nothing", "", {}],
    ["nothing but a comment", "# none yet\n", {}],
  ])("takes %s for what it is in YAML 1.2", (_, text, value) => {
    expect(parseYaml(text, z.unknown(), "a.yaml")).toEqual(value);
  });

  it.each([
    ["bad YAML", "a: 1\nb: [1, 2\nc: 3\n", /a\.yaml.*3/u],
    ["a key given twice", "a: 1\nb: 2\na: 3\n", /a\.yaml.*3.*unique/u],
    ["a value of another shape", "a: 1\nb:\n  c: x\n", /a\.yaml.*3.*b › c: Expected number, received string/u],
  ])("names the line of %s", (_, text, message) => {
    const schema = z.object({ a: z.number(), b: z.object({ c: z.number() }) });
    expect(() => parseYaml(text, schema, "a.yaml")).toThrow(CorpusError);
    expect(() => parseYaml(text, schema, "a.yaml")).toThrow(message);
  });
});
