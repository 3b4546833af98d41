import type { Due, Modality, Status } from "./obligation.ts";
import type { ParagraphId } from "./paragraph-id.ts";

/** An entry of the register in the words of one language: who, what, to whom, by when, under which paragraphs. */
export interface Duty {
  readonly id: string;
  /** Null where the text names nobody. */
  readonly actor: string | null;
  readonly action: string;
  readonly modality: Modality;
  readonly recipient: string | null;
  readonly due: Due;
  readonly status: Status;
  /** The one it stands on, then those that say the same. */
  readonly paragraphs: readonly ParagraphId[];
}

/** A duty that an answer names. */
export interface AnsweredDuty extends Duty {
  /** Which sentences of the answer it stands on, from 0. */
  readonly sentences: readonly number[];
}
