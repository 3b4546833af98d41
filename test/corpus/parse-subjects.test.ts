import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseSubjects } from "../../src/corpus/parse-subjects.ts";
import { LANGUAGES } from "../../src/domain/language.ts";
import { ROOT_FOLDER } from "../../src/root-folder.ts";
import { openAnswerDeps } from "../fixtures/answer-deps.ts";

const { versions } = (await openAnswerDeps()).index.library;

describe("subjects of several wordings", () => {
  it("are read by language", () => {
    const text = "gender:\n  wordings: { en: [Gender equality, women and girls] }\n  asked: { en: [sexism] }\n";
    expect(parseSubjects(text, versions, "s.yaml")).toEqual([
      { id: "gender", wordings: { en: ["Gender equality", "women and girls"] }, asked: { en: ["sexism"] } },
    ]);
  });

  it.each([
    [
      "gender:\n  wordings:\n    en: [gender parity]\n",
      /s\.yaml.*3.*expected words of the version "en", found "gender parity"/su,
    ],
    ["gender:\n  wordings: { de: [Gleichstellung] }\n", /s\.yaml/u],
    ["gender:\n  wordings: { en: [] }\n", /s\.yaml/u],
    ["gender:\n  wordings: { en: [gender equality] }\n  said: { en: [sexism] }\n", /s\.yaml/u],
  ])("%s is refused", (text, problem) => {
    expect(() => parseSubjects(text, versions, "s.yaml")).toThrow(problem);
  });

  it("of the bundled document are in every language", () => {
    const text = readFileSync(join(ROOT_FOLDER, "corpus/wsis20-report/subjects.yaml"), "utf8");
    for (const { wordings } of parseSubjects(text, versions, "subjects.yaml"))
      expect(Object.keys(wordings).sort()).toEqual([...LANGUAGES].sort());
  });
});
