import type { Command } from "commander";
import type { App, ensureIndex } from "../app.ts";
import type { Composer, Models } from "../composer.ts";
import type { Check } from "../domain/check.ts";
import type { DocumentStructure } from "../domain/document-structure.ts";
import type { StateStore } from "../ports/state-store.ts";
import type { TextsApp } from "../program/open-texts.ts";
import type { Io } from "./io.ts";

/** What the commands work with; the program is put together only when a command needs it. */
export interface CliDeps {
  readonly io: Io;
  readonly openApp: () => Promise<App>;
  /** The texts alone: what looks paragraphs up needs no index. */
  readonly openTexts: () => Promise<TextsApp>;
  /** The models that are set; null where none is. */
  readonly openModels: () => Promise<Models | null>;
  /** How much of a document a model is given, in tokens. */
  readonly contextTokens: number;
  /** What answers with models, on top of the program. @param store null: nothing is counted, and nothing remembered */
  readonly openComposer: (app: App, models: Models, store: StateStore | null) => Promise<Composer>;
  readonly serve: () => Promise<number>;
  readonly ensureIndex: typeof ensureIndex;
  /** Opens what the bot remembers; null where nothing can be. */
  readonly openStore: () => Promise<StateStore | null>;
  /** Looks at everything the bot stands on, and changes nothing. */
  readonly examine: () => Promise<readonly Check[]>;
  /** For what names paragraphs and needs no index. */
  readonly readStructure: () => Promise<DocumentStructure>;
  /** The version of the program. */
  readonly version: string;
}

/** Adds a command with its options to the program. What the command returns is the exit code. */
export type DefineCommand = (program: Command, deps: CliDeps, done: (code: number) => void) => void;
