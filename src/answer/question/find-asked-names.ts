import { lookUp } from "../../corpus/look-up.ts";
import type { Name } from "../../domain/name.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { cutReferences, findReferences } from "../../references/references.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { readNameListQuestion } from "./name-list-question.ts";
import type { Question } from "./read-question.ts";
import { stripPoliteness } from "./strip-politeness.ts";

/** Things that are asked for by their kind, and the paragraphs in which; undefined for all. */
export interface AskedNames {
  readonly names: readonly Name[];
  readonly among: ReadonlySet<ParagraphId> | undefined;
}

/**
 * The things that a question for all of some kinds asks for, in the order of the document.
 * @returns undefined for any other question, and where the document or the part that is named has none
 */
export function findAskedNames(
  { index: { library, positions }, names, references }: Pick<AnswerDeps, "index" | "names" | "references">,
  { asked, query: { language } }: Question,
): AskedNames | undefined {
  const text = stripPoliteness(asked);
  const list = readNameListQuestion(cutReferences(text, references), language);
  if (!list) return undefined;
  const named = findReferences(text, references);
  const { paragraphs } = lookUp(library, named, {});
  if (named.length > 0 && paragraphs.length === 0) return undefined;
  const among = named.length > 0 ? new Set(paragraphs.map(({ paragraph }) => paragraph)) : undefined;
  const firstPlace = ({ paragraphs: own }: Name) => Math.min(...own.map((id) => positions.get(id) ?? 0));
  const found = [...names.names.values()]
    .filter(({ kind, paragraphs: own }) => list.kinds.includes(kind) && own.some((id) => among?.has(id) ?? true))
    .sort((a, b) => firstPlace(a) - firstPlace(b));
  return found.length > 0 ? { names: found, among } : undefined;
}
