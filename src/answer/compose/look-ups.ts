import { z } from "zod";
import type { Library } from "../../domain/library.ts";
import type { Ledger } from "../../domain/obligation.ts";
import { type ParagraphId, parseParagraphId } from "../../domain/paragraph-id.ts";
import { LOOK_UP_TOOLS, type LookUpPrompt, type LookUpTool } from "../../domain/prompt.ts";
import { parseSentenceId } from "../../domain/sentence-id.ts";
import type { ModelCall, ModelTools } from "../../ports/language-model.ts";
import type { SearchResults } from "../search.ts";
import { findDutiesOn, formatDuty, paragraphsOf } from "./format-duties.ts";
import { findNeighbours } from "./open-reading.ts";
import type { Reading } from "./reading.ts";

/** What looking up works on. */
export interface LookUpDeps {
  readonly library: Library;
  readonly duties: () => Ledger;
  readonly extractive: { search(query: string, limit: number): Promise<SearchResults> };
}

/** For one question, however many a model makes at a time. */
export const MAX_LOOK_UPS = 6;
/** A model that goes on though it was told to answer is left. */
const MAX_ROUNDS = MAX_LOOK_UPS + 1;
const MAX_FOUND = 5;
const MAX_DUTIES = 20;
const MAX_QUERY_CHARACTERS = 300;

const QUERY = z.object({ query: z.string().trim().min(1).max(MAX_QUERY_CHARACTERS) });
const PARAGRAPH = z.object({ id: z.string().trim().min(1).max(MAX_QUERY_CHARACTERS) });

/** The tools by which a model reads more of a document than it was given. What they give may be named from then on. */
export function createLookUps(deps: LookUpDeps, prompt: LookUpPrompt, reading: Reading): ModelTools {
  let left = MAX_LOOK_UPS;
  return {
    list: LOOK_UP_TOOLS.map((name) => ({ name, ...prompt.tools[name] })),
    maxRounds: MAX_ROUNDS,
    async run(call) {
      if (left === 0) return prompt.notes.spent;
      left -= 1;
      const found = await lookUp(deps, call);
      if (found.paragraphs.length === 0) return prompt.notes.nothing;
      const text = reading.show(found.paragraphs);
      return text === "" ? prompt.notes.full : [...found.lines, text].join("\n");
    },
  };
}

interface Found {
  readonly paragraphs: readonly ParagraphId[];
  /** What is told before their sentences. */
  readonly lines: readonly string[];
}

const NOTHING: Found = { paragraphs: [], lines: [] };

/** What a model calls a tool with is as foreign as its replies: what does not read as it should finds nothing. */
async function lookUp(deps: LookUpDeps, { name, args }: ModelCall): Promise<Found> {
  switch (name as LookUpTool) {
    case "search":
      return { paragraphs: await search(deps, args), lines: [] };
    case "paragraph":
      return { paragraphs: findParagraphs(deps, args), lines: [] };
    case "duties":
      return findDuties(deps, await search(deps, args));
    default:
      return NOTHING;
  }
}

async function search({ extractive }: LookUpDeps, args: unknown): Promise<ParagraphId[]> {
  const asked = QUERY.safeParse(args);
  if (!asked.success) return [];
  const { results } = await extractive.search(asked.data.query, MAX_FOUND);
  return results.map(({ paragraph }) => paragraph);
}

/** By its id or by that of one of its sentences, with those around it. */
function findParagraphs({ library }: LookUpDeps, args: unknown): ParagraphId[] {
  const asked = PARAGRAPH.safeParse(args);
  if (!asked.success) return [];
  const { id: text } = asked.data;
  const { document } = library;
  const named = [
    parseParagraphId(text),
    parseParagraphId(`${document.structure.preferred}/${text}`),
    parseSentenceId(document.structure, text)?.paragraph,
  ];
  const found = document.paragraphs.find(({ id }) => named.includes(id));
  return found ? [found.id, ...findNeighbours(library, found.id)] : [];
}

/** The duties that stand in the paragraphs that were found. */
function findDuties({ library, duties }: LookUpDeps, paragraphs: readonly ParagraphId[]): Found {
  const entries = findDutiesOn(duties(), paragraphs).slice(0, MAX_DUTIES);
  const lines = entries.map((entry) => `- ${formatDuty(library, entry)}`);
  return { paragraphs: [...new Set(entries.flatMap(paragraphsOf))], lines };
}
