import type { NameKind } from "../../domain/name.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { FollowUp } from "./complete-question.ts";

const ACTORS: ReadonlySet<NameKind | undefined> = new Set(["person", "body", "country"]);

/** Whether a question names somebody whom the one before it does not: what "she" said of a matter is still hers. */
export function namesSomebodyAnew(names: NameIndex, { own, before }: Pick<FollowUp, "own" | "before">): boolean {
  const actorsIn = ({ text, language }: Query) =>
    names
      .finder(language)(text)
      .map(({ id }) => id)
      .filter((id) => ACTORS.has(names.names.get(id)?.kind));
  const known = actorsIn(before.question.query);
  return actorsIn(own).some((id) => !known.includes(id));
}
