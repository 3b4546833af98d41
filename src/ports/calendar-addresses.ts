import type { Language } from "../domain/language.ts";
import type { Destination } from "../domain/subscription.ts";

/** Gives out and takes back the addresses of calendar feeds. An address is a secret: it is shown once and never logged. */
export interface CalendarAddresses {
  /** Makes a new address; one given out before stops working. */
  issue(
    destination: Destination,
    language: Language,
  ): Promise<{ readonly address: string; readonly replaced: boolean }>;
  /** @returns false when there was none */
  revoke(destination: Destination): Promise<boolean>;
}
