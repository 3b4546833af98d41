import type { Receiver } from "@slack/bolt";
import type { Answers } from "../app.ts";
import type { AdmissionRules } from "../domain/admission.ts";
import type { Language } from "../domain/language.ts";
import type { CalendarHandler } from "../http/calendar-feed.ts";
import type { Log } from "../log/log.ts";
import type { Clock } from "../ports/clock.ts";
import type { Metrics } from "../ports/metrics.ts";
import type { AcceptedQuestions, Languages, StateStore } from "../ports/state-store.ts";
import type { PostingOptions } from "./platform/create-posting.ts";
import type { DeadlineDeps } from "./platform/deadline-deps.ts";
import type { Dedup } from "./platform/dedup.ts";
import type { FeedbackDeps } from "./platform/feedback-deps.ts";
import type { ModelChoice } from "./platform/model-choice.ts";
import type { PersonalRecords } from "./platform/personal-records.ts";
import type { InstallationDeps } from "./platform/record-installation.ts";
import type { ThreadStore } from "./platform/thread-memory.ts";
import type { WorkspaceChanges } from "./platform/workspace-changes.ts";

/** How Slack reaches the bot: by a socket the bot opens, by requests to a port, or by a receiver handed in. */
export type SlackConnection =
  | { readonly kind: "socket"; readonly appToken: string }
  | { readonly kind: "http"; readonly signingSecret: string; readonly port: number; readonly host?: string }
  | { readonly kind: "receiver"; readonly receiver: Receiver };

/** How workspaces install the bot by OAuth, over HTTP. */
export interface Installing {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Seals the tokens of workspaces; like the previous ones, 64 hexadecimal digits. */
  readonly tokenKey: string;
  /** Keys that tokens were sealed with before. */
  readonly previousKeys: readonly string[];
  /** Where the bot is reached from outside. */
  readonly publicUrl: string;
  /** Where people see Slack, without a path; by default https://slack.com. */
  readonly slackSite?: string;
  readonly store: Pick<StateStore, "workspaceTokens" | "installations" | "seen" | "records">;
  /** Epoch ms. */
  readonly now: () => number;
}

export interface SlackAppOptions {
  readonly app: Answers;
  /** The token of the one workspace that is served; without it, those that install the bot are. */
  readonly botToken?: string;
  readonly installing?: Installing;
  readonly connection: SlackConnection;
  readonly log: Log;
  /** The language for people whose Slack locale is none of the six. */
  readonly language?: Language;
  /** Where Slack's Web API answers: the local workspace, a test, or (by default) Slack. */
  readonly slackApiUrl?: string;
  /** Who may use the bot; by default the members of its workspace. */
  readonly admission?: AdmissionRules;
  readonly seen?: Dedup;
  readonly poster?: PostingOptions;
  /** Where questions are kept from their acknowledgement to their answer; without it they are lost with the process. */
  readonly accepted?: AcceptedQuestions;
  /** Where threads are kept; without it this process remembers them alone. */
  readonly threads?: ThreadStore;
  /** By default the machine's. */
  readonly clock?: Clock;
  /** What deadlines, digests and calendars work with; without it words about them are questions like any other. */
  readonly deadlines?: DeadlineDeps;
  /** What votes on answers are kept in; without it answers have no buttons to vote. */
  readonly feedback?: FeedbackDeps;
  /** Where people see and delete what is kept about them. */
  readonly personal?: PersonalRecords;
  /** Where people say that they want quotes alone; without it no model is set. */
  readonly model?: ModelChoice;
  /** Where people's choice of a language is kept; without it they are spoken with in that of their Slack. */
  readonly languages?: Languages;
  /** Where the bot notes which Slack workspace it serves. */
  readonly installations?: InstallationDeps;
  /** What is changed when Slack says that a workspace is not what it was. */
  readonly changes?: WorkspaceChanges;
  /** Told of posts and of Slack's 429s. */
  readonly metrics?: Metrics;
  /** Serves `/calendar/…` beside Slack's requests, where Slack reaches the bot over HTTP. */
  readonly calendar?: CalendarHandler;
}
