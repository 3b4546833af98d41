import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { fold } from "../../src/text/fold.ts";
import { readBundled } from "../fixtures/bundled-library.ts";

const library = readBundled();
/** Those that are searched, and those from which the classifier alone learns. */
const known = [...library.questions, ...library.contrasts, ...library.laterContrasts];
const WANTED_PER_LANGUAGE = 6;
/** From here on two questions are nearly the same. */
const NEAR = 0.6;
/** The trigrams of a shorter question say too little: only an equal one counts. */
const SHORT = 12;

interface Shape {
  readonly text: string;
  readonly folded: string;
  readonly trigrams: ReadonlySet<string>;
}

describe("the questions that people ask", () => {
  it("has no question of the development set, nor nearly one", () => {
    const sharing = indexTrigrams(readDevelopmentQuestions().map(readShape));
    const offenders = known
      .map(({ text, paragraph }) => ({ own: readShape(text), paragraph }))
      .flatMap(({ own, paragraph }) =>
        sharing(own)
          .filter((other) => isNear(own, other))
          .map((other) => `${paragraph}: ${own.text} ≈ ${other.text}`),
      );
    expect(offenders).toEqual([]);
  });

  it(`has at least ${WANTED_PER_LANGUAGE} questions in each language for each paragraph`, () => {
    const counts = new Map<string, number>();
    for (const { kind, paragraph, language } of library.questions) {
      if (kind === "answered")
        counts.set(`${paragraph} ${language}`, (counts.get(`${paragraph} ${language}`) ?? 0) + 1);
    }
    const places = library.document.paragraphs.flatMap(({ id }) => LANGUAGES.map((language) => `${id} ${language}`));
    expect(places.filter((place) => (counts.get(place) ?? 0) < WANTED_PER_LANGUAGE)).toEqual([]);
  });

  it("has no question twice for a paragraph", () => {
    const seen = new Set<string>();
    const twice = known.filter(({ paragraph, language, text }) => {
      const key = `${paragraph} ${language} ${fold(text)}`;
      const known = seen.has(key);
      seen.add(key);
      return known;
    });
    expect(twice.map(({ paragraph, text }) => `${paragraph}: ${text}`)).toEqual([]);
  });
});

describe("nearness", () => {
  it.each([
    ["What does para 67 ask of ITU?", "what does para 67 ask of ITU", true],
    ["кто ведёт секретариат ГИО ООН?", "Кто ведет секретариат ГИО ООН", true],
    ["who leads the secretariat of UNGIS", "which agencies measure ICT for development", false],
    ["п. 67", "п. 68", false],
    ["п. 67", "П. 67", true],
  ])("%s / %s: %s", (a, b, near) => {
    expect(isNear(readShape(a), readShape(b))).toBe(near);
  });
});

function readDevelopmentQuestions(): string[] {
  const lines = readFileSync(new URL("../evaluation/dev.jsonl", import.meta.url), "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => (JSON.parse(line) as { question: string }).question);
}

function readShape(text: string): Shape {
  const folded = fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  const padded = ` ${folded} `;
  const trigrams = new Set(Array.from({ length: Math.max(1, padded.length - 2) }, (_, i) => padded.slice(i, i + 3)));
  return { text, folded, trigrams };
}

/** Finds those of some questions that have as many trigrams of another as a near one must: to compare each with all took half a minute. */
function indexTrigrams(shapes: readonly Shape[]): (own: Shape) => Shape[] {
  const having = new Map<string, Shape[]>();
  for (const shape of shapes)
    for (const trigram of shape.trigrams) having.set(trigram, [...(having.get(trigram) ?? []), shape]);
  return ({ trigrams }) => {
    const shared = new Map<Shape, number>();
    for (const trigram of trigrams)
      for (const shape of having.get(trigram) ?? []) shared.set(shape, (shared.get(shape) ?? 0) + 1);
    return [...shared].filter(([, count]) => count >= NEAR * trigrams.size).map(([shape]) => shape);
  };
}

function isNear(a: Shape, b: Shape): boolean {
  if (a.folded === b.folded) return true;
  if (Math.min(a.folded.length, b.folded.length) < SHORT) return false;
  const [small, large] = a.trigrams.size < b.trigrams.size ? [a.trigrams, b.trigrams] : [b.trigrams, a.trigrams];
  if (small.size < NEAR * large.size) return false;
  let shared = 0;
  for (const trigram of small) if (large.has(trigram)) shared += 1;
  return shared / (small.size + large.size - shared) >= NEAR;
}
