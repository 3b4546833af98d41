/**
 * The things a question can ask for by their own name: a city and not a country, somebody's name, a sum of money. Each is
 * told by the noun beside the question word, not by the question word alone: "where" may be answered by either, and asks for a
 * place only of what is held.
 */
export const ASKED_THINGS = [
  "city",
  "country",
  "person",
  "sum",
  "count",
  "headcount",
  "share",
  "day",
  "year",
  "clock_time",
  "reason",
  "link",
  "room",
  "donor",
  "votes",
  "method",
  "contact",
  "other_office",
  "company",
  "speaker",
  "exact_day",
  "place",
  "title",
  "member",
  "breakdown",
  "beginning",
  "recording",
  "procedure",
  "consequence",
  "finding",
  "term",
] as const;
export type AskedThing = (typeof ASKED_THINGS)[number];

/** What an answer need not name: a year, why something is so, or a link may be given in words that nobody asked about. */
const INDECISIVE_THINGS = ["year", "reason", "link"] as const satisfies readonly AskedThing[];
export type DecisiveThing = Exclude<AskedThing, (typeof INDECISIVE_THINGS)[number]>;

export function isDecisive(thing: AskedThing): thing is DecisiveThing {
  return !INDECISIVE_THINGS.some((indecisive) => indecisive === thing);
}
