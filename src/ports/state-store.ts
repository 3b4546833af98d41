import type { AcceptedQuestion } from "../domain/accepted-question.ts";
import type { CalendarFeed } from "../domain/calendar-feed.ts";
import type { Announcement, Delivery, DeliveryMark } from "../domain/delivery.ts";
import type { Feedback } from "../domain/feedback.ts";
import type { Installation, SealedToken } from "../domain/installation.ts";
import type { Language } from "../domain/language.ts";
import type { Retention } from "../domain/retention.ts";
import type { Snooze } from "../domain/snooze.ts";
import type { Destination, Pause, Subscription } from "../domain/subscription.ts";
import type { ThreadId, ThreadSubject } from "../domain/thread.ts";
import type { DataSubject, PurgeCounts, SubjectData } from "./subject-data.ts";

/*
 * Everything the program remembers, in small ports by role. Times are epoch milliseconds and are passed in; nothing here
 * reads a clock. Every method may throw StorageError, and no other error. What a promise has acknowledged survives a
 * SIGKILL of this process.
 */

export interface Subscriptions {
  /** Makes or replaces the one subscription of its destination. */
  save(subscription: Subscription): Promise<void>;
  find(destination: Destination): Promise<Subscription | undefined>;
  /** All of them, paused ones too, of one workspace or of every one. */
  list(team?: string): Promise<Subscription[]>;
  /** @returns false when there was none */
  remove(destination: Destination): Promise<boolean>;
  /** Pauses it unless it is paused or gone. @returns whether this call did it */
  pause(destination: Destination, pause: Pause): Promise<boolean>;
  /** Notes that the owner knows of the pause that began at `pausedAt`. */
  markTold(destination: Destination, pausedAt: number): Promise<void>;
}

/** What a claim needs. */
export interface Claim {
  readonly destination: Destination;
  readonly slot: string;
  readonly token: string;
  readonly now: number;
  readonly expiresAt: number;
  readonly late: boolean;
}

/** Names a claim that is held. */
export interface HeldClaim {
  readonly destination: Destination;
  readonly slot: string;
  readonly token: string;
}

export interface Deliveries {
  /** Claims (destination, slot) by its unique key. @returns what stands there now; it is ours if it has our token */
  claim(claim: Claim): Promise<Delivery>;
  /**
   * Takes over a claim that `seen` shows expired, if it still stands just so (compare and swap); `claimedAt` stays.
   * @returns the claim as now held, or undefined when somebody was faster
   */
  takeOver(seen: Delivery, claim: Claim): Promise<Delivery | undefined>;
  /** Before every post: confirms that the claim is held, counts one more unsure post, notes what it tells. False: drop it. */
  beginPost(held: HeldClaim, expiresAt: number, announcement: Announcement | null): Promise<boolean>;
  /** The post begun last certainly did not happen: uncounts it, and lets anybody take over from `until`. */
  notPosted(held: HeldClaim, until: number): Promise<void>;
  /** Gives a claim back as it is; anybody may take it over from `until`. */
  release(held: HeldClaim, until: number): Promise<void>;
  /**
   * The message stands in Slack. Holds even when the claim was taken over meanwhile: a message that stands is a fact.
   * What the destination was told before it is forgotten: the next digest compares itself with the last one alone.
   * @returns false when the delivery was already marked with another message (then there are two: a defect)
   */
  markSent(held: HeldClaim, messageTs: string): Promise<boolean>;
  /** Nothing was to be said on this occasion. */
  markSilent(held: HeldClaim): Promise<boolean>;
  find(destination: Destination, slot: string): Promise<Delivery | undefined>;
  /** Digests whose local date is `localDate` or later, and every notice; without what they told, which is the bulk. */
  listFrom(localDate: string): Promise<DeliveryMark[]>;
  /** What the last message sent to a destination told. */
  lastAnnouncement(destination: Destination): Promise<Announcement | undefined>;
}

export interface Snoozes {
  /** One per destination and entry: a later one replaces the earlier. */
  save(snooze: Snooze): Promise<void>;
  list(destination: Destination): Promise<Snooze[]>;
  /** @returns false when there was none */
  remove(destination: Destination, entry: string): Promise<boolean>;
}

export interface FeedbackLog {
  /** A second word on the same id replaces the first: a person may change their mind. */
  save(feedback: Feedback): Promise<void>;
  /** Oldest first. */
  list(): Promise<Feedback[]>;
}

export interface Installations {
  /** Notes a start; `installedAt` of an installation already known stays. */
  save(installation: Installation): Promise<void>;
  list(): Promise<Installation[]>;
}

/** What the bot speaks to workspaces with that have installed it. */
export interface WorkspaceTokens {
  /** Makes or replaces the one of its workspace. */
  save(token: SealedToken): Promise<void>;
  /** Puts another in the place of `seen`, if that still stands. @returns whether it did */
  replace(seen: SealedToken, token: SealedToken): Promise<boolean>;
  find(team: string): Promise<SealedToken | undefined>;
  list(): Promise<SealedToken[]>;
  /** @returns false when there was none */
  remove(team: string): Promise<boolean>;
}

export interface CalendarFeeds {
  /** Makes or replaces the one feed of its destination: the secret given out before is worth nothing. @returns whether there was one */
  save(feed: CalendarFeed): Promise<boolean>;
  find(tokenHash: string): Promise<CalendarFeed | undefined>;
  /** The hashes of all secrets that are worth something. */
  listHashes(): Promise<readonly string[]>;
  /** @returns false when there was none */
  remove(destination: Destination): Promise<boolean>;
}

export interface SeenEvents {
  /** True for whoever comes first with this key, false ever after (within the retention). */
  claim(key: string, now: number): Promise<boolean>;
}

/** What a run of the program holds its questions by, and until when. */
export interface Hold {
  /** Never the same for two runs. */
  readonly token: string;
  readonly expiresAt: number;
}

/** A question that somebody accepted and left unanswered. */
export interface LeftQuestion {
  readonly question: AcceptedQuestion;
  /** How often it was taken over, this time included; a question may be what ends its holders. */
  readonly takeovers: number;
}

/** Questions from their acknowledgement to their answer. Each is held by one run of the program at a time. */
export interface AcceptedQuestions {
  /** Keeps a question. @returns false where it is kept already, by whomever */
  accept(question: AcceptedQuestion, hold: Hold): Promise<boolean>;
  /** Holds on to all that the token has. */
  renew(hold: Hold): Promise<void>;
  isHeld(key: string, token: string): Promise<boolean>;
  /** Takes over what nobody holds any more at `now`, at most `limit`. @returns these, oldest first */
  takeOver(hold: Hold, now: number, limit: number): Promise<LeftQuestion[]>;
  /** Gives one back, to be taken over from `until`; taking it did not count. */
  postpone(key: string, token: string, until: number): Promise<void>;
  /** Gives all of a token's back, to be taken over from `until`. */
  release(token: string, until: number): Promise<void>;
  /** Forgets one that is answered, if the token still holds it. */
  settle(key: string, token: string): Promise<void>;
}

/** Places in a queue that all processes share, so that together they keep within Slack's limits. */
export interface PostBudget {
  /** Takes the next free place in the queue `key`. @returns the moment (epoch ms, not before `now`) that is ours */
  reserve(key: string, now: number, intervalMs: number): Promise<number>;
}

/** How many tokens models used, day by day. Days are ISO dates. */
export interface ModelTokens {
  /** Counts tokens for a person, where one is named, and for all. */
  add(person: Destination | null, day: string, tokens: number): Promise<void>;
  used(person: Destination | null, day: string): Promise<{ readonly byPerson: number; readonly byAll: number }>;
}

/** What models replied to a question, under a key that tells nothing of it. */
export interface ModelReplies {
  /** @param since nothing older counts (epoch ms) */
  find(key: string, since: number): Promise<readonly string[] | undefined>;
  save(key: string, replies: readonly string[], now: number): Promise<void>;
}

/** Who wants something otherwise than it is by itself: a person wherever they are, or a channel whoever asks. */
export interface Choices {
  choose(destination: Destination, now: number): Promise<void>;
  /** @returns false where it was not chosen */
  revoke(destination: Destination): Promise<boolean>;
  /** Whether any of them has chosen it. */
  isChosen(destinations: readonly Destination[]): Promise<boolean>;
}

/** In which language the bot speaks with a person, where they chose another than Slack shows them. */
export interface Languages {
  /** Replaces an earlier choice. */
  choose(person: Destination, language: Language, now: number): Promise<void>;
  /** @returns false where none was chosen */
  revoke(person: Destination): Promise<boolean>;
  find(person: Destination): Promise<Language | undefined>;
}

/** What was said in threads, as far as the next question there may lean on it, and which of them the bot follows. */
export interface Threads {
  /** Keeps what a thread is about now, instead of what it was about. */
  saveSubject(subject: ThreadSubject): Promise<void>;
  /** @param since nothing older counts (epoch ms) */
  findSubject(thread: ThreadId, since: number): Promise<ThreadSubject | undefined>;
  /**
   * Begins to follow a thread, or goes on; one that was stopped stays so. @returns whether this call began it
   * @param since what was followed or stopped before is forgotten (epoch ms)
   */
  follow(thread: ThreadId, now: number, since: number): Promise<boolean>;
  /** Follows it no more. */
  stop(thread: ThreadId, now: number): Promise<void>;
  isFollowed(thread: ThreadId, since: number): Promise<boolean>;
}

export interface Records {
  /**
   * Deletes what is older than its time, save what is still needed: the last announcement of each destination that has a
   * subscription, and the notice of a pause that its owner may not have been told of yet. @returns how many records
   */
  expire(retention: Retention, now: number): Promise<number>;
  /** Everything kept about a person or channel. For a person also what they made for channels. */
  exportSubject(subject: DataSubject): Promise<SubjectData>;
  /**
   * Deletes everything kept about a person or channel, at once or not at all. What a person made for a channel belongs to
   * the channel: it stays, without their name (it counts too).
   */
  purgeSubject(subject: DataSubject): Promise<PurgeCounts>;
  /** Deletes everything kept of a workspace, its token too, at once or not at all. @returns how many records */
  purgeTeam(team: string): Promise<number>;
  /**
   * Gives what is kept of a channel to another id of the same channel, at once or not at all. What was already set under the
   * new id stands. @returns how many records
   */
  moveChannel(team: string, from: string, to: string): Promise<number>;
}

export interface StateStore {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly snoozes: Snoozes;
  readonly feedback: FeedbackLog;
  readonly installations: Installations;
  readonly workspaceTokens: WorkspaceTokens;
  readonly calendarFeeds: CalendarFeeds;
  readonly accepted: AcceptedQuestions;
  readonly seen: SeenEvents;
  readonly budget: PostBudget;
  readonly modelTokens: ModelTokens;
  readonly modelReplies: ModelReplies;
  /** Who wants answers without a model. */
  readonly quotesOnly: Choices;
  readonly threads: Threads;
  /** Which channels want no thread followed. */
  readonly threadsOff: Choices;
  readonly languages: Languages;
  readonly records: Records;
  close(): Promise<void>;
}
