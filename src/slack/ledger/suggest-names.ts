import { findNearNames } from "../../deadlines/near-names.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Ledger } from "../../domain/obligation.ts";
import { buildSuggestion } from "../blocks/suggestion.ts";
import type { Reply } from "../platform/say.ts";
import { sayUnread } from "./say-unread.ts";
import type { Selection } from "./select-entries.ts";

/** A command about the ledger that has words which nobody here understands. */
export interface UnreadCommand {
  readonly verb: "deadlines" | "duties";
  /** All that stands after the verb, and of it the words that nobody understands. */
  readonly words: string;
  readonly unread: string;
  /** Of what would be understood. */
  readonly example: string;
  /** What the verb would choose by other words. */
  select(words: string): Selection;
}

/**
 * Says which words say nothing: with the command that was meant, one press away, where they may be names mistyped and those
 * names lead to something; else with an example.
 */
export function suggestNames(
  command: UnreadCommand,
  { entries }: Ledger,
  concepts: readonly Concept[],
  language: Language,
): Reply {
  const obligations = entries.map(({ obligation }) => obligation);
  const near = new Map(
    command.unread.split(" ").map((word) => [word, findNearNames(word, obligations, concepts, language)] as const),
  );
  const most = Math.max(0, ...[...near.values()].map((names) => names.length));
  const meant = Array.from({ length: most }, (_, i) => replaceWords(command.words, near, i));
  const leading = meant.filter((words) => {
    const selected = command.select(words);
    return selected.kind === "entries" && selected.ledger.entries.length > 0;
  });
  if (leading.length === 0) return sayUnread(command.unread, command.example, language);
  const commands = leading.map((words) => `${command.verb} ${words}`);
  return { ...buildSuggestion(commands, `${command.verb} ${command.words}`, language), shares: null };
}

/** Each word that has near names by the one of that rank, or its last. */
function replaceWords(words: string, near: ReadonlyMap<string, readonly string[]>, rank: number): string {
  return words
    .split(/(?<gap>[\s,;،、，；]+)/u)
    .map((word) => near.get(word)?.[rank] ?? near.get(word)?.at(-1) ?? word)
    .join("");
}
