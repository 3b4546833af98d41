import type { DeliveryTimes } from "../../src/digest/delivery-protocol.ts";
import type { PlacedDatabase } from "../contract/databases.ts";

/** The protocol's times in small, so that a claim that a kill left behind runs out within the test. */
export const KILL_TIMES: DeliveryTimes = { claim: 2000, post: 500, landing: 500, late: 600_000 };

/** What a child is told. */
export interface KillChildOptions {
  readonly place: PlacedDatabase["place"];
  readonly slackUrl: string;
  readonly botToken: string;
  /** A file with the milliseconds that the child's clock is ahead of the machine's. */
  readonly clockFile: string;
  readonly messagesPerMinute: number;
}
