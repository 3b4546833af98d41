/** One workspace that has installed the bot. Tokens are not among it: they come from the configuration. */
export interface Installation {
  readonly team: string;
  readonly name: string;
  readonly botUser: string;
  readonly scopes: readonly string[];
  /** Epoch ms of the first and of the last start in this workspace. */
  readonly installedAt: number;
  readonly lastSeenAt: number;
}
