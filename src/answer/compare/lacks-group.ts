import type { Query } from "../../retrieval/retrieve.ts";
import { askedThings } from "../../text/asked-things.ts";
import type { NameIndex } from "../names/name-index.ts";
import { answerTypesOf } from "../question/answer-type.ts";

const YEAR_ID = /^year-\d{4}$/u;

/**
 * Whether a question asks for a measure of a group of which no figure of the document gives it: the share of villagers with 4G, where
 * the text has that of the world, and of villagers their use of the Internet. What some figure is about by itself is a measure, what
 * figures are about only beside one is a group.
 */
export function lacksGroup(names: NameIndex, { text, language }: Query): boolean {
  if (!answerTypesOf(text).includes("number") && !askedThings(text).includes("share")) return false;
  const figures = [...names.names.values()]
    .filter(({ kind }) => kind === "figure")
    .map(({ about }) => about.filter((id) => !YEAR_ID.test(id)));
  const isMeasure = (id: string) => figures.some((about) => about.length === 1 && about[0] === id);
  const asked = new Set(
    names
      .subjects(language)(text)
      .map(({ id }) => id)
      .filter((id) => !YEAR_ID.test(id)),
  );
  const measures = [...asked].filter(isMeasure);
  const groups = [...asked].filter((id) => !isMeasure(id));
  const isGiven = (group: string) =>
    figures.some((about) => about.includes(group) && measures.some((measure) => about.includes(measure)));
  return measures.length > 0 && groups.length > 0 && !groups.every(isGiven);
}
