import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { lacksGroup } from "../compare/lacks-group.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { FollowUp } from "./complete-question.ts";

/** Some of those who were told of, folded. */
const AMONG_THEM = phrasePattern(
  [
    "из них|из таких|среди них",
    "(?:of|among) (?:them|these|those)",
    "parmi (?:eux|elles)|d'entre (?:eux|elles)",
    "(?:de|entre) (?:ell[oa]s|est[oa]s)",
    "من(?:هم|هن|ها)|بينهم",
  ],
  "其中",
);

/** "And of these in the country?" after women's share asks of women in the country. */
export function lacksGroupAmong(
  names: NameIndex,
  { asked, own, before }: Pick<FollowUp, "asked" | "own" | "before">,
): boolean {
  if (!AMONG_THEM.test(fold(asked))) return false;
  const { text, language } = before.question.query;
  return language === own.language && lacksGroup(names, { text: `${withoutEnd(text)} ${own.text}`, language });
}

function withoutEnd(text: string): string {
  return text.replace(/[?？؟\s]+$/u, "");
}
