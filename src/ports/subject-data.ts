import type { AcceptedQuestion, CommandSource } from "../domain/accepted-question.ts";
import type { CalendarFeed } from "../domain/calendar-feed.ts";
import type { Delivery } from "../domain/delivery.ts";
import type { Feedback } from "../domain/feedback.ts";
import type { Language } from "../domain/language.ts";
import type { Snooze } from "../domain/snooze.ts";
import type { Destination, Subscription } from "../domain/subscription.ts";
import type { FollowedThread, ThreadSubject } from "../domain/thread.ts";

/** Whose data: a person's or a channel's, in one workspace or (team null) in any. */
export interface DataSubject {
  readonly kind: "person" | "channel";
  readonly id: string;
  readonly team: string | null;
}

/** That there is a calendar under a secret address, without what would help to find the address. */
export interface KeptFeed extends Omit<CalendarFeed, "tokenHash"> {
  /** Nothing is kept of an address once it is revoked or replaced: whatever can be listed is in force. */
  readonly revoked: false;
}

/** A message from a channel that was taken for answering, by Slack's time stamp; its text is not kept. */
export interface KeptMessage {
  readonly channel: string;
  readonly ts: string;
  /** Epoch ms. */
  readonly at: number;
}

/** A question that waits for its answer; without the address at which a command is answered, which is a secret. */
export interface KeptQuestion extends Omit<AcceptedQuestion, "source" | "key"> {
  /** Null where Slack has the words. */
  readonly words: CommandSource["words"] | null;
  readonly ts: string | null;
}

/** The place in the queue that keeps Slack's limit for one channel: when the last message was posted there. */
export interface KeptPlace {
  readonly queue: string;
  /** Epoch ms. */
  readonly at: number;
}

/** How much of the model a person's questions used on a day. */
export interface KeptUse {
  /** ISO date. */
  readonly day: string;
  /** In tokens. */
  readonly amount: number;
}

/** That a person or channel wants answers without a model, or (a channel) no thread followed. */
export interface KeptChoice {
  readonly destination: Destination;
  /** Epoch ms. */
  readonly at: number;
}

/** In which language a person wants to be spoken with. */
export interface KeptLanguage extends KeptChoice {
  readonly language: Language;
}

/** One list for each kind of record that can belong to a person or channel. */
export interface SubjectData {
  readonly subscriptions: readonly Subscription[];
  readonly deliveries: readonly Delivery[];
  readonly snoozes: readonly Snooze[];
  readonly feedback: readonly Feedback[];
  readonly calendarFeeds: readonly KeptFeed[];
  readonly acceptedQuestions: readonly KeptQuestion[];
  readonly seenMessages: readonly KeptMessage[];
  readonly postPlaces: readonly KeptPlace[];
  readonly modelUse: readonly KeptUse[];
  readonly quotesOnly: readonly KeptChoice[];
  readonly threadSubjects: readonly ThreadSubject[];
  readonly followedThreads: readonly FollowedThread[];
  readonly threadsOff: readonly KeptChoice[];
  readonly languages: readonly KeptLanguage[];
}

export type PurgeCounts = Readonly<Record<keyof SubjectData, number>>;
