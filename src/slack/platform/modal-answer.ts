import type { ModalView } from "@slack/types";

/** Shows something in a window that was just submitted, as often as there is something to show. */
export interface ModalAnswer {
  show(view: ModalView): Promise<void>;
}

export interface ModalAnswerDeps {
  /** Answers the submission itself; Slack waits three seconds for it, and takes one. */
  readonly acknowledge: (view: ModalView) => Promise<unknown>;
  /** Changes the window after that. */
  readonly update: (view: ModalView) => Promise<unknown>;
  /** What stands there while the work takes longer than Slack waits. */
  readonly waiting: ModalView;
  readonly patienceMs?: number;
}

/** Slack's three seconds, less the way there and back. */
const PATIENCE_MS = 2000;

/**
 * Answers with the outcome itself where it is known in time: an acknowledgement and a change of the window sent together
 * may arrive in either order. Only slow work is acknowledged first, and shown when it is done.
 */
export function createModalAnswer({ acknowledge, update, waiting, patienceMs }: ModalAnswerDeps): ModalAnswer {
  let acknowledged: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    acknowledged = acknowledge(waiting);
    // Whoever shows something later hears of it.
    acknowledged.catch(() => undefined);
  }, patienceMs ?? PATIENCE_MS);
  return {
    async show(view) {
      clearTimeout(timer);
      if (acknowledged === undefined) {
        acknowledged = acknowledge(view);
        await acknowledged;
      } else {
        await acknowledged;
        await update(view);
      }
    },
  };
}
