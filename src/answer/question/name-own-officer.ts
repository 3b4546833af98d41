import type { Concept } from "../../domain/concept.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { findSpans } from "../../text/find-matches.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** Whose office the asker calls their own: those who ask work for the body that the document is of. */
const OFFICER = "itu_secretary_general";

/** The officer as the asker's own, folded. */
const OWN_OFFICER = phrasePattern(
  [
    "наш\\p{L}{0,2} (?:генсек\\p{L}*|генеральн\\p{L}+ секретар\\p{L}+)",
    "our (?:own )?(?:sg|secretary[- ]general)",
    "notre (?:propre )?(?:sg|secretaire generale?)(?: a nous)?",
    "nuestr[oa] (?:propi[oa] )?(?:sg|secretari[oa] general)",
    "امينت?نا العامه?",
  ],
  "(?:我们|咱们|我们组织|本组织)的?(?:秘书长|SG|sg)",
  "gu",
);

/** A text with the name of the office where its asker calls it their own: "our SG" is the Secretary-General of ITU, and no other. */
export function nameOwnOfficer(concepts: readonly Concept[], { text, language }: Query): string {
  const office = concepts.find(({ id }) => id === OFFICER)?.names[language].name;
  if (office === undefined || fold(text).search(OWN_OFFICER) < 0) return text;
  return takeOutWords(text, (folded) => findSpans(folded, OWN_OFFICER), office);
}
