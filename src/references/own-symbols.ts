import type { DocumentStructure } from "../domain/document-structure.ts";
import { fold } from "../text/fold.ts";

/** The symbols under which a document's paragraphs are known: its own, and that of the document whose numbers it reproduces. */
export function ownSymbols({ symbol, numbered }: DocumentStructure): string[] {
  return [symbol, numbered?.symbol ?? null].flatMap((one) => one ?? []);
}

/** True for one of the document's own symbols, in full or as its end alone: "A/RES/80/173", "resolution 80/173". */
export function isOwnSymbol(structure: DocumentStructure, text: string): boolean {
  return ownSymbols(structure).some((symbol) => fold(text).endsWith(fold(symbol.split("/").slice(-2).join("/"))));
}
