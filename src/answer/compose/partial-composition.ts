import { Allow, parse } from "partial-json";
import { z } from "zod";
import type { ComposedSentence, Composition } from "../../domain/composition.ts";
import { SENTENCE, STATUS } from "./parse-composition.ts";
import { stripThoughts } from "./parse-reply.ts";

/** Each try reads the whole text again: a model that writes brackets alone does not get more than this. */
const MAX_TRIES = 200;

const PARTIAL = z.object({ status: STATUS, first_line: z.unknown(), sentences: z.array(z.unknown()).catch([]) });

/** The beginning of a composition: what of it is complete. */
export interface PartialComposition {
  /** Undefined until the model has said it. */
  readonly status: Composition["status"] | undefined;
  /** The first line, where there is one, and the sentences that are complete. */
  readonly sentences: readonly ComposedSentence[];
}

/** What a model writes, while it writes it. */
export class CompositionReader {
  /** All that has come. */
  text = "";
  #tries = 0;
  #read: PartialComposition = { status: undefined, sentences: [] };

  /** Takes the next piece of a reply. @returns what is complete by now */
  push(piece: string): PartialComposition {
    this.text += piece;
    if (piece.includes("}") && this.#tries < MAX_TRIES) {
      this.#tries += 1;
      this.#read = readBeginning(this.text) ?? this.#read;
    }
    return this.#read;
  }
}

/** A text that is cut behind a bracket ends with a complete object, where it does not end inside a string: that is left out. */
function readBeginning(text: string): PartialComposition | undefined {
  const reply = stripThoughts(text);
  const cut = reply.slice(reply.indexOf("{"), reply.lastIndexOf("}") + 1);
  const result = PARTIAL.safeParse(parsePartial(cut));
  if (!result.success) return undefined;
  const { status, first_line, sentences } = result.data;
  const found = [first_line, ...sentences].flatMap((value) => {
    const sentence = SENTENCE.safeParse(value);
    return sentence.success && sentence.data.ids.length > 0 ? [sentence.data] : [];
  });
  return { status, sentences: found };
}

function parsePartial(text: string): unknown {
  try {
    return parse(text, Allow.OBJ | Allow.ARR);
  } catch {
    return undefined;
  }
}
