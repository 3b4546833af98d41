/** One workspace that has installed the bot. Its token is not among it. */
export interface Installation {
  readonly team: string;
  readonly name: string;
  readonly botUser: string;
  readonly scopes: readonly string[];
  /** Epoch ms of the first and of the last start in this workspace. */
  readonly installedAt: number;
  readonly lastSeenAt: number;
}

/** The token of a workspace as it is kept: of no use without the key it was sealed with. */
export interface SealedToken {
  readonly team: string;
  /** Names the key. */
  readonly keyId: string;
  readonly sealed: string;
  /** Epoch ms. */
  readonly at: number;
}
