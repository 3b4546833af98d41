import type { StandingDigest } from "../../digest/list-digests.ts";
import type { Concept } from "../../domain/concept.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Ledger } from "../../domain/obligation.ts";
import type { Snooze } from "../../domain/snooze.ts";

/** How a person's answers are made; `none`: no model is set. */
export type AnswerMode = "none" | "model" | "quotes_only";

/** The deadlines a person sees, and what they said about them and their digest. */
export interface HomeDeadlines {
  readonly ledger: Ledger;
  readonly concepts: readonly Concept[];
  /** Null where nothing can be remembered, unknown while the database is out of reach. */
  readonly kept: { readonly snoozes: readonly Snooze[]; readonly digest: StandingDigest } | "unknown" | null;
  /** Epoch ms. */
  readonly now: number;
}

/** All that a person's Home shows. */
export interface HomeState {
  readonly language: Language;
  /** What the person chose; null: as in Slack; undefined where no choice can be kept. */
  readonly chosenLanguage: Language | null | undefined;
  readonly library: Library;
  /** Undefined where this bot keeps no ledger. */
  readonly deadlines: HomeDeadlines | undefined;
  readonly mode: AnswerMode;
  /** Whether the mode can be changed. */
  readonly canChooseMode: boolean;
  /** Whether people are shown what is kept about them. */
  readonly hasData: boolean;
}
