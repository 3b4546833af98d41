import type { ReasonName } from "./reason.ts";

/** The prompts that the program has; each is a file of that name. */
export const PROMPT_NAMES = ["answer", "look-up", "repair", "rewrite", "second-reader"] as const;
export type PromptName = (typeof PROMPT_NAMES)[number];

/** What the program puts into each prompt, by the names of its slots. */
export const PROMPT_SLOTS = {
  answer: ["title", "language", "document", "question", "before", "nearest", "duties"],
  "look-up": ["most", "schema"],
  repair: ["language", "question", "failed"],
  rewrite: ["language", "before", "question"],
  "second-reader": ["sentences"],
} as const satisfies Readonly<Record<PromptName, readonly string[]>>;

/** A value for each slot of a prompt. */
export type SlotValues<Name extends PromptName> = Readonly<Record<(typeof PROMPT_SLOTS)[Name][number], string>>;

/** What a model may call to read more of a document; the prompt of this name tells it of them. */
export const LOOK_UP_TOOLS = ["search", "paragraph", "duties"] as const;
export type LookUpTool = (typeof LOOK_UP_TOOLS)[number];

/** What a model is told in place of what it wanted to look up: that it may not any more, that there is none, that there is no room. */
export const LOOK_UP_NOTES = ["spent", "nothing", "full"] as const;
export type LookUpNote = (typeof LOOK_UP_NOTES)[number];

/** What a model is told of a tool. */
export interface ToolDescription {
  readonly description: string;
  /** The JSON schema of what it is called with. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

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

/** A prompt with tools goes with the orders of another, and has no reply of its own. */
export interface LookUpPrompt extends Omit<Prompt, "output"> {
  readonly tools: Readonly<Record<LookUpTool, ToolDescription>>;
  readonly notes: Readonly<Record<LookUpNote, string>>;
}

/** A prompt that tells why sentences did not hold. */
export interface RepairPrompt extends Prompt {
  /** With the slots of each. */
  readonly reasons: Readonly<Record<ReasonName, string>>;
}

export type Prompts = Readonly<Record<Exclude<PromptName, "look-up" | "repair">, Prompt>> & {
  readonly "look-up": LookUpPrompt;
  readonly repair: RepairPrompt;
};
