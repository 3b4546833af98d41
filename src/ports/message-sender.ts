import type { Destination } from "../domain/subscription.ts";

/**
 * What became of a post.
 * - `sent`: it stands in Slack under `ts`
 * - `not_posted`: certainly not; worth another try after `retryAfterMs`, which holds for the whole workspace or for this one
 * - `unknown`: no word came back, it may stand or come to stand
 * - `gone`: the destination cannot be reached any more, and will not be until a person acts
 */
export type SendResult =
  | { readonly kind: "sent"; readonly ts: string }
  | {
      readonly kind: "not_posted";
      readonly retryAfterMs: number;
      readonly holdsTeam: boolean;
      readonly reason: string;
    }
  | { readonly kind: "unknown"; readonly reason: string }
  | { readonly kind: "gone"; readonly reason: string };

/** `absent` is certain; `unknown` means that Slack could not be asked; `gone` that it will not answer until a person acts. */
export type FindResult =
  | { readonly kind: "found"; readonly ts: string }
  | { readonly kind: "absent" }
  | { readonly kind: "unknown"; readonly retryAfterMs: number; readonly reason: string }
  | { readonly kind: "gone"; readonly reason: string };

/** Puts messages where they belong. Neither method throws, and neither repeats anything by itself. */
export interface MessageSender<Message> {
  /** Posts once, marked with `key`. `signal` ends the wait for Slack's word: then the result is `unknown`. */
  send(destination: Destination, message: Message, key: string, signal: AbortSignal): Promise<SendResult>;
  /** Looks for the message marked with `key` among those posted since `since` (epoch ms, by our clock). */
  find(destination: Destination, key: string, since: number): Promise<FindResult>;
}
