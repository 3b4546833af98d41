import { z } from "zod";
import type { Composition } from "../../domain/composition.ts";
import { type ParsedReply, parseReply } from "./parse-reply.ts";

/** A sentence that a model wrote, with its ids. */
export const SENTENCE = z.object({ text: z.string().trim().min(1), ids: z.array(z.string()) });
/** A row of a table that a model wrote, with its ids. */
const ROW = z.object({ cells: z.array(z.string()).min(1), ids: z.array(z.string()) });
/** Whether a model found the answer. */
export const STATUS = z.enum(["answered", "partly", "not_in_document"]);

const COMPOSITION = z
  .object({
    status: STATUS,
    first_line: SENTENCE.nullish(),
    sentences: z.array(SENTENCE).nullish(),
    table: z.object({ columns: z.array(z.string()), rows: z.array(ROW) }).nullish(),
    not_given: z.array(z.string()).nullish(),
  })
  .transform(
    (reply): Composition => ({
      status: reply.status,
      firstLine: reply.first_line ?? null,
      sentences: reply.sentences ?? [],
      table: reply.table ?? null,
      notGiven: reply.not_given ?? [],
    }),
  );

/** Reads an answer that a model wrote. What the schema wants and the model leaves out counts as not there. */
export function parseComposition(reply: string): ParsedReply<Composition> {
  return parseReply(reply, COMPOSITION);
}
