import { describe, expect, it } from "vitest";
import { lookUp } from "../../src/corpus/look-up.ts";
import { LANGUAGES, type Language } from "../../src/domain/language.ts";
import type { MissingReference } from "../../src/domain/lookup.ts";
import { formatMissingReason } from "../../src/messages/missing-reference.ts";
import { parseReferences } from "../../src/references/references.ts";
import { readBundled, readReferenceSystem } from "../fixtures/bundled-library.ts";

const library = readBundled();
const references = readReferenceSystem(library);

function say(text: string, language: Language, from = library): string {
  const [missing] = lookUp(from, parseReferences(text, references), { language }).missing as [MissingReference];
  return formatMissingReason(missing, missing.ref, language, from.document.structure);
}

describe("why a reference leads nowhere", () => {
  it.each(LANGUAGES)("above the last of the annex its number is said (%s)", (language) => {
    expect(say("200", language)).toMatch(/200.*\b127\b/u);
    expect(say("68", language)).not.toContain("127");
  });

  it("the number is the document's own", () => {
    const paragraphs = library.document.paragraphs.filter(({ id }) => id !== "annex/127");
    const shorter = { ...library, document: { ...library.document, paragraphs } };
    expect(say("200", "en", shorter)).toBe(
      "“200”: the annex reproduces no paragraph after 122; this document does not show whether the resolution has one.",
    );
  });

  it("of the report's own sections nothing is said about the annex", () => {
    for (const text of ["section IV para 9", "front 6", "section IX"]) expect(say(text, "en")).not.toContain("annex");
  });
});
