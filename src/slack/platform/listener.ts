import type { App as BoltApp } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Answers } from "../../app.ts";
import type { Log } from "../../log/log.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Choices } from "../../ports/state-store.ts";
import type { Boundary } from "./boundary.ts";
import type { DeadlineDeps } from "./deadline-deps.ts";
import type { Dedup } from "./dedup.ts";
import type { FeedbackDeps } from "./feedback-deps.ts";
import type { Homes } from "./homes.ts";
import type { LanguageChoice } from "./language-choice.ts";
import type { Locales } from "./locales.ts";
import type { ModelChoice } from "./model-choice.ts";
import type { PeopleTalk } from "./people-talk.ts";
import type { PersonalRecords } from "./personal-records.ts";
import type { QuestionKeeper } from "./question-keeper.ts";
import type { Removal } from "./removal.ts";
import type { Poster } from "./resilient-poster.ts";
import type { RunningQuestions } from "./running-questions.ts";
import type { StorePatience } from "./store-patience.ts";
import type { TellAsker } from "./tell-asker.ts";
import type { ThreadMemory } from "./thread-memory.ts";
import type { WorkspaceChanges } from "./workspace-changes.ts";

/** What a listener works with. Everything is passed in; nothing is looked up. */
export interface ListenerContext {
  readonly app: Answers;
  /** The one client. Bolt hands every listener another of its own; that one is left alone. */
  readonly client: WebClient;
  /**
   * The workspace that all records are filed under: the installation's own, whatever a payload says. Payloads from shared
   * channels name other workspaces.
   */
  readonly team: () => string;
  readonly boundary: Boundary;
  /** Whether a person may change any channel's digest, by the operator's word. */
  readonly isAdmin: (user: string) => Promise<boolean>;
  /** Whether nobody else may. */
  readonly adminsAlone: boolean;
  readonly locales: Locales;
  /** Undefined where no choice can be kept. */
  readonly languages: LanguageChoice | undefined;
  readonly homes: Homes;
  readonly poster: Poster;
  /** Says to the asker alone what does not belong in an answer's place. */
  readonly tellAsker: TellAsker;
  /** For what an answer asks of the database. */
  readonly patience: StorePatience;
  readonly seen: Dedup;
  readonly questions: QuestionKeeper;
  readonly running: RunningQuestions;
  /** The bot's own id, by which it is mentioned. */
  readonly botUser: () => string;
  /** What was said before in a thread, and which threads the bot follows. */
  readonly threads: ThreadMemory;
  /** Who talks to whom there. */
  readonly talk: PeopleTalk;
  readonly clock: Clock;
  readonly log: Log;
  /** Undefined where this bot keeps no ledger: then words about it are questions like any other. */
  readonly deadlines?: DeadlineDeps | undefined;
  /** Undefined where this bot takes no votes: then answers have no buttons for them. */
  readonly feedback?: FeedbackDeps | undefined;
  /** Null where no channel's wish about its threads can be kept. */
  readonly threadsOff: Choices | null;
  /** Undefined where no model is set: then words about one are questions like any other. */
  readonly model?: ModelChoice | undefined;
  /** Undefined where nobody is shown what is kept: then words about it are questions like any other. */
  readonly personal?: PersonalRecords | undefined;
  /** Undefined where nothing can be remembered. */
  readonly changes?: WorkspaceChanges | undefined;
  /** Undefined where the token is the operator's own: what is kept is theirs to delete. */
  readonly removal?: Removal | undefined;
}

/** One trigger of the bot, and what Slack must grant for it. The manifest is tested against the list of these. */
export interface Listener {
  readonly name: string;
  /** Event subscriptions, by their names in the manifest. */
  readonly events: readonly string[];
  readonly commands: readonly string[];
  /** Callback ids of shortcuts on messages. */
  readonly shortcuts?: readonly string[];
  /** Whether it hears buttons or forms, for which the manifest switches interactivity on. */
  readonly interactive: boolean;
  readonly scopes: readonly string[];
  register(bolt: BoltApp, context: ListenerContext): void;
}
