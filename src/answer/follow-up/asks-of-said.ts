import type { AskedThing } from "../../domain/asked-thing.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import type { NameIndex } from "../names/name-index.ts";

/** What is asked of an event. */
const OF_EVENTS: ReadonlySet<AskedThing> = new Set(["city", "place", "day", "exact_day"]);

/** Whether a question asks for a place or a day and names nothing that has one: "in which city, on which days?" is asked of what was spoken of. */
export function asksOfSaid(names: NameIndex, { text, language }: Query): boolean {
  if (!askedThings(text).some((thing) => OF_EVENTS.has(thing))) return false;
  const events = new Set(names.facts.flatMap(({ about }) => about.flat()));
  return !names
    .topics(language)(text)
    .some(({ id }) => names.names.has(id) || events.has(id));
}
