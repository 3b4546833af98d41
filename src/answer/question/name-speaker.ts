import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { Query } from "../../retrieval/retrieve.ts";
import { fold } from "../../text/fold.ts";
import type { NameIndex } from "../names/name-index.ts";
import { SPEAKING } from "./kind-words.ts";

/** A question with the name of who spoke, and the paragraphs that tell of that. */
export interface OfSpeaker {
  readonly text: string;
  readonly paragraphs: readonly ParagraphId[];
}

/**
 * A question of what somebody said, with the name of who spoke in that one's place: what the Secretary-General said at the meeting
 * was said by another, and is found by the other's name.
 * @returns undefined where nobody is named for whom another spoke, or the question says that somebody did
 */
export function nameSpeaker(names: NameIndex, { text, language }: Query): OfSpeaker | undefined {
  const spans = names
    .topics(language)(text)
    .filter(({ isWithin }) => !isWithin);
  const asked = new Set(spans.map(({ id }) => id));
  const role = names.roles.find(({ instead }) => instead.some((id) => asked.has(id)));
  const speaker = names.names.get(role?.bodies[0] ?? "");
  if (!role || speaker?.kind !== "person" || role.may.some((id) => asked.has(id))) return undefined;
  const isOfSpeech = SPEAKING[language].test(fold(text)) || role.about.some((all) => all.every((id) => asked.has(id)));
  const own = spans.find(({ id }) => role.instead.includes(id));
  if (!own || !isOfSpeech || spans.some(({ id }) => id === speaker.id)) return undefined;
  return {
    text: `${text.slice(0, own.start)}${speaker.forms[language][0]}${text.slice(own.end)}`,
    paragraphs: role.paragraphs,
  };
}
