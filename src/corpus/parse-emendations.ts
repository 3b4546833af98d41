import { z } from "zod";
import type { Emendation, Paragraph } from "../domain/document.ts";
import { parseYaml } from "./parse-yaml.ts";

const SIGN = /\[([-‑–—])\]/gu;
const WORDS = z
  .string()
  .refine((shown) => SIGN_INSIDE.test(shown), "expected words with a dash or hyphen in square brackets: 16[–]17");
const SIGN_INSIDE = /\S\[[-‑–—]\]\S/u;
const FILE = z.record(z.array(WORDS).min(1));

/**
 * Reads `emendations.yaml`: paragraph → words of it that lost a dash or a hyphen, with the sign in square brackets.
 * @param paragraphs of the source, where the words must stand without these signs, and in no other paragraph
 * @param file its name, for messages
 * @throws CorpusError with file and line
 */
export function parseEmendations(text: string, paragraphs: readonly Paragraph[], file: string): Emendation[] {
  const schema = FILE.superRefine((read, context) => {
    for (const [id, words] of Object.entries(read))
      for (const [i, shown] of words.entries()) {
        const stored = shown.replace(SIGN, "");
        const found = paragraphs
          .filter((paragraph) => paragraph.text.includes(stored))
          .map((paragraph) => paragraph.id);
        const isListed = (place: string) => read[place]?.includes(shown) ?? false;
        if (found.some((place) => place === id) && found.every(isListed)) continue;
        const message = `expected "${stored}" in this paragraph and, unless listed there, no other; found in: ${found.join(", ") || "none"}`;
        context.addIssue({ code: "custom", path: [id, i], message });
      }
  });
  const shown = Object.values(parseYaml(text, schema, file)).flat();
  return [...new Set(shown)].map((words) => ({ stored: words.replace(SIGN, ""), shown: words }));
}
