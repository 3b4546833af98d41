import { LANGUAGES } from "../domain/language.ts";
import { MODALITIES, type Modality } from "../domain/obligation.ts";
import { modalities } from "./deadlines.ts";
import { formatMessage } from "./format-message.ts";

/** A verb of asking by its id or as any language shows it: "calls upon", "calls_upon", "просит". Undefined for other words. */
export function parseModality(text: string): Modality | undefined {
  const wanted = spaced(text);
  return MODALITIES.find((modality) =>
    [modality, ...LANGUAGES.map((language) => formatMessage(modalities[modality], language))].some(
      (name) => spaced(name) === wanted,
    ),
  );
}

function spaced(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/gu, " ")
    .trim();
}
