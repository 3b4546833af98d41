/** The prompts that the program has; each is a file of that name. */
export const PROMPT_NAMES = ["answer", "repair", "rewrite", "second-reader"] as const;
export type PromptName = (typeof PROMPT_NAMES)[number];

/** What the program puts into each prompt, by the names of its slots. */
export const PROMPT_SLOTS = {
  answer: ["title", "language", "document", "question", "before", "nearest", "duties"],
  repair: ["language", "question", "failed"],
  rewrite: ["language", "before", "question"],
  "second-reader": ["sentences"],
} as const satisfies Readonly<Record<PromptName, readonly string[]>>;

/** A value for each slot of a prompt. */
export type SlotValues<Name extends PromptName> = Readonly<Record<(typeof PROMPT_SLOTS)[Name][number], string>>;

/** What is said to a model: texts with slots, `{{question}}`, and the shape of the reply. */
export interface Prompt {
  readonly purpose: string;
  /** Goes up with every change: it is part of the key under which a reply is remembered. */
  readonly version: number;
  /** The JSON schema of the reply. */
  readonly output: Readonly<Record<string, unknown>>;
  /** Empty where the prompt goes on in the conversation of another. */
  readonly system: string;
  /** Empty where the prompt has no document. */
  readonly document: string;
  readonly user: string;
}

export type Prompts = Readonly<Record<PromptName, Prompt>>;
