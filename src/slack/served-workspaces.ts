import type { Workspace } from "./create-workspace.ts";
import type { InstallPages } from "./platform/http-receiver.ts";

/** The workspaces that the bot serves: the one whose token it was given, or all that have installed it. */
export interface ServedWorkspaces {
  /** Undefined where the bot is not installed. @throws WsisError where that cannot be known at the moment */
  find(team: string | undefined): Promise<Workspace | undefined>;
  /** Makes sure of what must be known before anything arrives. @throws SlackError with what to do */
  start(): Promise<void>;
  isReady(): boolean;
  /** Answers browsers in which the bot is installed. */
  readonly install?: InstallPages;
}
