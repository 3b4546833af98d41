import type { Language } from "./language.ts";
import type { Destination } from "./subscription.ts";

/** The right to read the deadlines as a calendar under a secret address. There is one for each destination. */
export interface CalendarFeed {
  readonly destination: Destination;
  /** SHA-256 of the secret in hex; the secret itself is kept nowhere. */
  readonly tokenHash: string;
  readonly language: Language;
  /** Epoch ms. */
  readonly createdAt: number;
}
