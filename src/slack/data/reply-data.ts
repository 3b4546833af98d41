import type { Language } from "../../domain/language.ts";
import { formatMessage } from "../../messages/format-message.ts";
import { dataPrivately } from "../../messages/personal-data.ts";
import type { DataSubject, PurgeCounts, SubjectData } from "../../ports/subject-data.ts";
import type { PersonalRecords } from "../platform/personal-records.ts";
import type { Place } from "../platform/place.ts";
import { code, type Reply, say } from "../platform/say.ts";
import { buildPersonalData } from "./personal-data.ts";

/** `/wsis data`: what is kept about the asker, said to nobody else. */
export async function replyData(place: Place, language: Language, { store }: PersonalRecords): Promise<Reply> {
  if (!place.isPrivate) return say(formatMessage(dataPrivately, language, { command: code("/wsis data") }));
  if (store === null) return buildPersonalData(NOTHING, 0, language);
  const data = await store.exportSubject(subjectOf(place));
  const texts = data.feedback.filter(({ comment, question }) => comment !== null || question !== null).length;
  return buildPersonalData(count(data), texts, language);
}

/** The person who asks, in the bot's own workspace. */
export function subjectOf({ team, user }: Pick<Place, "team" | "user">): DataSubject {
  return { kind: "person", id: user, team };
}

export const NOTHING: PurgeCounts = {
  subscriptions: 0,
  deliveries: 0,
  snoozes: 0,
  feedback: 0,
  calendarFeeds: 0,
  acceptedQuestions: 0,
  seenMessages: 0,
  postPlaces: 0,
  modelUse: 0,
  quotesOnly: 0,
  threadSubjects: 0,
  followedThreads: 0,
  threadsOff: 0,
  languages: 0,
};

function count(data: SubjectData): PurgeCounts {
  return {
    subscriptions: data.subscriptions.length,
    deliveries: data.deliveries.length,
    snoozes: data.snoozes.length,
    feedback: data.feedback.length,
    calendarFeeds: data.calendarFeeds.length,
    acceptedQuestions: data.acceptedQuestions.length,
    seenMessages: data.seenMessages.length,
    postPlaces: data.postPlaces.length,
    modelUse: data.modelUse.length,
    quotesOnly: data.quotesOnly.length,
    threadSubjects: data.threadSubjects.length,
    followedThreads: data.followedThreads.length,
    threadsOff: data.threadsOff.length,
    languages: data.languages.length,
  };
}
