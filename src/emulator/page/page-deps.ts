import type { SimulatedUser } from "../simulated-user.ts";
import type { EmulatorState } from "../state.ts";

/** What the page shows, and through whom it acts. */
export interface PageDeps {
  readonly state: EmulatorState;
  /** One of the people, by their id. */
  readonly personAs: (id: string) => SimulatedUser;
  /** Lets the page's own script, and nobody else, use its API. */
  readonly token: string;
}
