import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { formatLabel } from "../../src/messages/labels.ts";
import {
  cutReferences,
  findReferences,
  isBareReference,
  parseReferences,
  type Reference,
} from "../../src/references/references.ts";
import { readBundled, readReferenceSystem } from "../fixtures/bundled-library.ts";

const library = readBundled();
const references = readReferenceSystem(library);

describe("references alone", () => {
  it.each([...readCases("references-valid.txt"), ...readCases("references-invalid.txt")])(
    "%j gives %s",
    (text, expected) => {
      expect(show(parseReferences(text, references))).toBe(expected);
    },
  );

  it("keeps each reference as written, and the members of lists and ranges by their numbers", () => {
    const refs = (text: string): string[] => parseReferences(text, references).map(({ ref }) => ref);
    expect(refs("¶68")).toEqual(["¶68"]);
    expect(refs("пункт № 68")).toEqual(["пункт № 68"]);
    expect(refs("paras 109–111, 117")).toEqual(["109", "110", "111", "117"]);
    expect(refs("section IV, para 9")).toEqual(["section IV, para 9"]);
  });

  it("reads back the label of every paragraph in every language", () => {
    const labels = LANGUAGES.flatMap((language) =>
      library.document.paragraphs.map(({ id }) => ({
        id,
        label: formatLabel(id, language, library.document.structure),
      })),
    );
    const wrong = labels.filter(({ id, label }) => show(parseReferences(label, references)) !== id);
    expect(wrong).toEqual([]);
  });

  it("reads back every canonical id, with and without the document", () => {
    for (const { id } of library.document.paragraphs) {
      expect(show(parseReferences(id, references))).toBe(id);
      expect(show(parseReferences(`wsis20-report:${id.toUpperCase()}`, references))).toBe(id);
    }
  });

  it("reads every front heading of every version", () => {
    for (const version of library.versions.values()) {
      for (let k = 1; k <= 5; k += 1)
        expect(show(parseReferences(version.headings.get(`front/${k}`) as string, references))).toBe(
          `report/front/${k}`,
        );
    }
  });

  it("survives any text, and every reference it gives is a piece of it or a number of a list", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        for (const { ref } of [...parseReferences(text, references), ...findReferences(text, references)])
          expect(ref).not.toBe("");
      }),
    );
  });

  it("reads any number under any marker as itself", () => {
    const markers = ["", "para ", "¶", "OP", "п. ", "пункт № ", "par. ", "párr. ", "الفقرة ", "annex/", "Annex, para "];
    fc.assert(
      fc.property(fc.constantFrom(...markers), fc.integer({ min: 0, max: 9999 }), (marker, number) => {
        expect(show(parseReferences(`${marker}${number}`, references))).toBe(`annex/${number}`);
      }),
    );
  });
});

describe("references in sentences", () => {
  it.each(readCases("references-in-sentences.txt"))("%j names %s", (text, expected) => {
    expect(show(findReferences(text, references)) || "none").toBe(expected);
  });
});

describe("look-ups", () => {
  it.each([
    "67",
    "para 22 please",
    "please show para 113",
    "п 67 абз 2",
    "покажи, пожалуйста, пункт 67!",
    "point 53 svp",
    "montrez-moi le paragraphe 67",
    "muéstrame el párrafo 67, por favor",
    "اعرض الفقرة 86 من فضلك",
    "请给我第121段",
    "apartado 3 de la sección V",
    "para CXXI",
    "Purpose",
  ])("%j is nothing but references", (text) => {
    expect(isBareReference(text, references)).toBe(true);
    expect(cutReferences(text, references)).toBe("");
  });

  it.each([
    "",
    "please",
    "I",
    "first",
    "2027",
    "para 72 of the Tunis Agenda",
    "para 67 abc",
    "what does para 67 say",
    "статья 5",
  ])("%j is more or less than that", (text) => {
    expect(isBareReference(text, references)).toBe(false);
  });

  it.each([
    "What is the salary of a P4 officer?",
    "congé parental pour un fonctionnaire P3 ?",
    "P-4 leave entitlements",
  ])("%j names a grade of the staff, and no paragraph", (text) => {
    expect(findReferences(text, references)).toEqual([]);
  });

  it.each([
    ["P4", 4],
    ["what does P67 say?", 67],
    ["and p.4?", 4],
  ])("%j names a paragraph", (text, number) => {
    expect(findReferences(text, references)).toMatchObject([{ kind: "number", number }]);
  });

  it("leaves of a question the words that are its own", () => {
    expect(cutReferences("texte du point 64", references).trim()).toBe("texte du");
    expect(cutReferences("what does para 67 say?", references).replace(/\s+/gu, " ")).toBe("what does say?");
    expect(cutReferences("who chairs UNGIS", references)).toBe("who chairs UNGIS");
  });
});

function show(references: readonly Reference[]): string {
  return references.map(showOne).join(" ");
}

function showOne(reference: Reference): string {
  if (reference.kind === "number") return `annex/${reference.number}`;
  if (reference.kind === "paragraph") return reference.id;
  return reference.kind === "section" ? `§${reference.section}` : `!(${reference.ref})`;
}

function readCases(file: string): [string, string][] {
  const lines = readFileSync(new URL(`../fixtures/${file}`, import.meta.url), "utf8").split("\n");
  return lines
    .filter((line) => line !== "" && !line.startsWith("# "))
    .map((line) => line.split("\t") as [string, string]);
}
