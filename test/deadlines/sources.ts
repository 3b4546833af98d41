import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readLibrary } from "../../src/storage/read-library.ts";
import { readBundledLedger } from "../../src/storage/read-obligations.ts";

const corpus = fileURLToPath(new URL("../../corpus", import.meta.url));
export const library = readLibrary(corpus, "wsis20-report");
export const sources = { ...readBundledLedger(corpus, "wsis20-report", library), problems: [] };

/** One item of the gold list; `actors` are the bodies named, by concept id, none where the text names nobody. */
export interface GoldDeadline {
  readonly id: string;
  readonly paragraphs: readonly string[];
  readonly date_in: readonly string[];
  readonly actors: readonly string[];
  readonly text: string;
  readonly year: number | null;
  readonly years: readonly number[];
  readonly year_implied: boolean;
  readonly event: string | null;
  readonly kind: string;
  readonly optional: boolean;
}

export const gold = JSON.parse(
  readFileSync(new URL("../fixtures/deadlines-gold.json", import.meta.url), "utf8"),
) as readonly GoldDeadline[];
