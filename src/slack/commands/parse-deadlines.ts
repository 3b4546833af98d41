import { readWord } from "./digest-words.ts";

/** What `/wsis deadlines …` asks for. */
export interface DeadlinesRequest {
  readonly year: number | null;
  /** The name of a body as written; null for all. */
  readonly actor: string | null;
  readonly all: boolean;
}

/** Reads what stands after `deadlines`, in any order: a year, `all`, and the name of a body. */
export function parseDeadlines(text: string): DeadlinesRequest {
  const words = text.split(/[\s,;]+/u).filter((word) => word !== "");
  const years = words.filter((word) => /^(?:19|20)\d\d$/u.test(word)).map(Number);
  const rest = words.filter((word) => !/^(?:19|20)\d\d$/u.test(word)).map((word) => ({ word, said: readWord(word) }));
  const names = rest.filter(
    ({ said }) => said?.kind !== "everybody" && said?.kind !== "filler" && said?.kind !== "label",
  );
  return {
    year: years[0] ?? null,
    actor: names.length === 0 ? null : names.map(({ word }) => word).join(" "),
    all: rest.some(({ said }) => said?.kind === "everybody"),
  };
}
