/** What Slack said of a token that it was shown. */
export type TokenFinding =
  | {
      readonly kind: "accepted";
      /** The workspace's name; empty where the answer names none. */
      readonly workspace: string;
      /** What the token may do; null where the answer does not say. */
      readonly scopes: readonly string[] | null;
    }
  /** Slack's own word for it, such as "invalid_auth". */
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unreachable" };
