import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseYaml } from "../../src/corpus/parse-yaml.ts";
import type { ParagraphText, Version } from "../../src/domain/document.ts";
import type { ParagraphId } from "../../src/domain/paragraph-id.ts";
import { buildNameFinder, type NamePattern } from "../../src/text/name-finder.ts";
import { namePatterns } from "../../src/text/name-patterns.ts";
import { CORPUS, readBundled } from "../fixtures/bundled-library.ts";

const EXCEPTIONS = z.array(z.object({ reason: z.string().min(1), words: z.array(z.string().min(1)).min(1) }).strict());

const { names, versions, concepts, document } = readBundled();
const source = [...versions.values()].find(({ status }) => status === "source") as Version;

function readExceptions(): string[] {
  const path = join(CORPUS, "wsis20-report", "not-names.yaml");
  return parseYaml(readFileSync(path, "utf8"), EXCEPTIONS, "not-names.yaml").flatMap(({ words }) => words);
}

/** For each name the paragraphs of a version that have it. */
function findPlaces({ language, texts }: Version): Map<string, ParagraphId[]> {
  const find = buildNameFinder(namePatterns(names.names, language), language);
  const places = new Map<string, ParagraphId[]>();
  for (const { paragraph, text } of texts.values())
    for (const id of new Set(find(text).map((span) => span.id))) places.set(id, [...(places.get(id) ?? []), paragraph]);
  return places;
}

/** Links, and the signs of footnotes. */
const NO_WORDS = /https?:\S+|\[(?:footnoteRef:)?\d+(?:\]|:)/giu;

/** Words of a text that may be names: with a capital inside a sentence, in Latin letters or capitals, or with a digit. */
function findNameLike({ text, sentences }: ParagraphText): RegExpExecArray[] {
  const starts = new Set(sentences.map(({ start, end }) => start + text.slice(start, end).search(/[\p{L}\p{N}]/u)));
  const plain = text.replace(NO_WORDS, (found) => " ".repeat(found.length));
  return [...plain.matchAll(/[\p{L}\p{N}+]+/gu)].filter(
    ({ 0: word, index }) =>
      /\p{N}|\p{Script=Latin}|\p{Lu}.*\p{Lu}/u.test(word) || (/^\p{Lu}/u.test(word) && !starts.has(index)),
  );
}

/** What covers the words of the source: names and offices, concepts, and what is no name. */
function buildCover(exceptions: readonly string[]) {
  const { language } = source;
  const offices = names.names.flatMap((name) => name.offices?.[language] ?? []);
  const patterns: NamePattern[] = [
    ...namePatterns(names.names, language),
    ...concepts.map(({ id, names: own }) => {
      const { name, acronyms, also } = own[language];
      return { id, forms: [name, ...acronyms, ...also], isOpen: true };
    }),
    ...[...offices, ...exceptions].map((form) => ({ id: form, forms: [form], isOpen: true })),
  ];
  return buildNameFinder(patterns, language);
}

function findUncovered(exceptions: readonly string[]): { uncovered: string[]; total: number } {
  const find = buildCover(exceptions);
  const all = [...source.texts.values()].flatMap((text) => {
    const spans = find(text.text);
    return findNameLike(text).map(({ 0: word, index }) => ({
      word: `${text.paragraph}: ${word}`,
      covered: spans.some(({ start, end }) => start <= index && index + word.length <= end),
    }));
  });
  return { uncovered: all.filter(({ covered }) => !covered).map(({ word }) => word), total: all.length };
}

describe("names.yaml", () => {
  it("has every place where the source names a thing, and no other", () => {
    const places = findPlaces(source);
    expect(Object.fromEntries(names.names.map(({ id, paragraphs }) => [id, paragraphs]))).toEqual(
      Object.fromEntries(names.names.map(({ id }) => [id, places.get(id) ?? []])),
    );
  });

  it.each([...versions.keys()].filter((language) => language !== source.language))(
    "finds each name in %s where the source has it, but for the places that are listed",
    (language) => {
      const places = findPlaces(versions.get(language) as Version);
      for (const { id, paragraphs, otherwise } of names.names) {
        const [own, found] = [new Set(paragraphs), new Set(places.get(id))];
        const other = document.paragraphs.map((paragraph) => paragraph.id).filter((p) => own.has(p) !== found.has(p));
        expect({ id, other }).toEqual({ id, other: otherwise[language] ?? [] });
      }
    },
  );

  it("names every office to the letter where the person is named, in every language", () => {
    for (const [language, { texts }] of versions)
      for (const { id, offices, paragraphs } of names.names)
        for (const office of offices?.[language] ?? []) {
          const find = buildNameFinder([{ id, forms: [office], isOpen: false }], language);
          const holds = paragraphs.some((paragraph) => find(texts.get(paragraph)?.text ?? "").length > 0);
          expect(holds, `${language}: ${office}`).toBe(true);
        }
  });

  it("has a sentence for every part that bodies play, which names all of them, in every language", () => {
    for (const version of versions.values()) {
      const find = buildNameFinder(namePatterns(names.names, version.language), version.language);
      for (const { about, bodies, paragraphs } of names.roles) {
        const texts = paragraphs.flatMap((paragraph) => version.texts.get(paragraph) ?? []);
        const sentences = texts.flatMap(({ text, sentences: own }) =>
          own.map(({ start, end }) => text.slice(start, end)),
        );
        const named = sentences.map((text) => new Set(find(text).map(({ id }) => id)));
        const isWhole = named.some((ids) => bodies.every((id) => ids.has(id)));
        expect(isWhole, `${version.language}: ${JSON.stringify(about)}`).toBe(true);
      }
    }
  });

  it("leaves no name, acronym or number of the source out: all are in it, in acronyms.yaml or in not-names.yaml", () => {
    const { uncovered, total } = findUncovered(readExceptions());
    expect(uncovered).toEqual([]);
    expect(total).toBeGreaterThan(500);
    console.info(
      `names: ${total - uncovered.length} of ${total} words with a capital, an acronym or a number are covered`,
    );
  });

  it("needs every exception", () => {
    const exceptions = readExceptions();
    const needed = (left: string) => findUncovered(exceptions.filter((one) => one !== left)).uncovered.length > 0;
    expect(exceptions.filter((one) => !needed(one))).toEqual([]);
  });
});
