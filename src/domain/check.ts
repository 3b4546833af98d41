/** `ok`: nothing to do; `warn`: the bot works, but not as well as it could; `fail`: something does not work. */
export type CheckStatus = "ok" | "warn" | "fail";

/** What was looked at in how the bot is set up. Nothing in it is secret. */
export interface Check {
  readonly name: string;
  readonly status: CheckStatus;
  /** One sentence. */
  readonly found: string;
  /** What to do; null where there is nothing. */
  readonly remedy: string | null;
}
