import type { Language } from "../../domain/language.ts";
import { askedThings } from "../../text/asked-things.ts";
import type { AnswerDeps } from "../answer-deps.ts";
import { readMentionQuestion } from "../question/mention-question.ts";
import type { Question } from "../question/read-question.ts";
import { readTopic } from "../question/read-topic.ts";
import { JOINTS, splitAtJoints } from "../question/split-at-joints.ts";
import { stripPoliteness } from "../question/strip-politeness.ts";
import { findTopicParagraphs, type TopicParagraphs } from "./find-topic-paragraphs.ts";
import { findWholeTopic } from "./find-whole-topic.ts";
import { topicPhrases } from "./topic-phrases.ts";

/**
 * The paragraphs that name a bare subject, or one of several that are joined; each of these must be named somewhere. What may
 * be of several languages ("IA") is looked for in each, the answer's own first.
 * @returns undefined where a question is asked, or no paragraph names the subject
 */
export function findTopic(deps: AnswerDeps, question: Question): TopicParagraphs | undefined {
  const { text, language } = question.query;
  // What names a document does not say what stands in it.
  if (askedThings(text).includes("title")) return undefined;
  const mentioned = findMentioned(deps, question);
  if (mentioned) return mentioned;
  if (question.isListQuestion) return findWhole(deps, question);
  const others = question.language ? [] : [...deps.index.languages.keys()].filter((other) => other !== language);
  for (const one of [language, ...others]) {
    const found = findIn(deps, text, one);
    if (found) return found;
  }
  return findWhole(deps, question);
}

/** A subject that more paragraphs than this name is no subject of a text that says more than its name. */
const MAX_WHOLE_PARAGRAPHS = 12;

function findWhole({ index, lexicon, names }: AnswerDeps, question: Question): TopicParagraphs | undefined {
  const { language } = question.query;
  const topic = findWholeTopic(names, question);
  const found = topic && findTopicParagraphs(index, topicPhrases(index, lexicon, topic, language), language);
  return found && found.size > 1 && found.size <= MAX_WHOLE_PARAGRAPHS ? found : undefined;
}

/** What joins a thing to one of which it was asked whether it is mentioned: "is there anything on AI? And on youth?" */
const ASKED_TOO =
  /[?？؟]\s*¿?\s*(?:and|а|и|et|y|و)\s*(?:also )?(?:(?:of|on|about|про|о|об|des?|du|sur|sobre|عن)\s+)?(?=[^?？؟]*[?？؟]?\s*$)/giu;
/** The same thing by another name: "youth / young people". */
const OTHERWISE = /\s*\/\s*[^/+?？؟]+/gu;

/** The paragraphs that name any of several things of which is asked whether they are mentioned, where all are. */
function findMentioned(deps: AnswerDeps, { asked, query: { language } }: Question): TopicParagraphs | undefined {
  const text = stripPoliteness(asked).replace(ASKED_TOO, " + ").replace(OTHERWISE, "");
  // However short: "AI" is asked of too.
  const things = (readMentionQuestion(text, language) ?? "").split(JOINTS).flatMap((thing) => thing.trim() || []);
  return things.length > 1 ? findAll(deps, things, language) : undefined;
}

function findIn(deps: AnswerDeps, text: string, language: Language): TopicParagraphs | undefined {
  const topic = readTopic(text, language);
  if (topic === undefined) return undefined;
  return findAll(deps, [topic], language) ?? findAll(deps, splitAtJoints(topic), language);
}

/** What more than this share of the paragraphs name tells nothing beside another subject: "women and digital". */
const MAX_BESIDE_SHARE = 0.35;

/** The paragraphs that name any of some subjects; undefined where one is named nowhere. */
function findAll(
  { index, lexicon }: AnswerDeps,
  subjects: readonly string[],
  language: Language,
): TopicParagraphs | undefined {
  const found = subjects.map((subject) =>
    findTopicParagraphs(index, topicPhrases(index, lexicon, subject, language), language),
  );
  if (found.length === 0 || found.some((part) => part.size === 0)) return undefined;
  const telling = found.filter(({ size }) => size <= MAX_BESIDE_SHARE * index.positions.size);
  const parts = telling.length > 0 ? telling : found;
  const ids = index.library.document.paragraphs.map(({ id }) => id);
  const joined = ids.map((id) => [id, new Set(parts.flatMap((part) => [...(part.get(id) ?? [])]))] as const);
  return new Map(joined.filter(([, sentences]) => sentences.size > 0));
}
