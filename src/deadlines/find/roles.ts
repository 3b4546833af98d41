import type { Concept } from "../../domain/concept.ts";
import { LANGUAGES } from "../../domain/language.ts";
import type { Role } from "./types.ts";

/** What the English name's words say a thing is; the first kind that fits counts. */
const KINDS: readonly (readonly [Role, RegExp])[] = [
  [
    "document",
    /\b(?:agenda|plan|declaration|compact|pact|resolution|report|vision|statement|road ?map|matrix|document|commitment|prizes|stocktaking|goals|lines|inputs|res)\b/iu,
  ],
  ["gathering", /\b(?:forum|dialogue|event|summit|meeting)\b/iu],
  [
    "body",
    /\b(?:union|organization|nations|assembly|group|commissions?|council|conference|programme|partnership|facilitators|co-facilitators|secretary-general|president|office|entity|department|states|stakeholders|panel|force|sector|coalition|committee|board|fund|bank|agency|authority|bureau|secretariat|court)\b/iu,
  ],
];

/** A forum or dialogue with an acronym of its own is a standing body as well as a gathering. */
const STANDING_EVENTS = /\b(?:forum|dialogue)\b/iu;
const PLURAL = /s$/u;

/** Whether a concept can owe something, is an occasion, or is a text: read from the head of its English name. */
export function roleOf(concept: Concept): Role {
  const head = concept.names.en.name.split(/ (?:of|on|for|from|to) /u)[0] as string;
  const role = KINDS.find(([, pattern]) => pattern.test(head))?.[0] ?? "other";
  const named = LANGUAGES.some((language) => concept.names[language].acronyms.length > 0);
  if (role === "gathering" && named && STANDING_EVENTS.test(head)) return "standing";
  return role === "body" && !named && PLURAL.test(head) ? "collective" : role;
}

/** True for what can act: a body, a group of them, or a gathering that is one. */
export function acts(role: Role): boolean {
  return role === "body" || role === "standing" || role === "collective";
}

/** True for what takes place. */
export function takesPlace(role: Role): boolean {
  return role === "gathering" || role === "standing";
}
