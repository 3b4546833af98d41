import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import { FRONT, type SectionId } from "../domain/paragraph-id.ts";
import { joinWithColon } from "./punctuation.ts";

/** What a section is called, in a language: "II. Overview of …", "Annex: Paragraphs of …"; the front page by the headings of its fields. */
export function nameSection({ document, versions }: Library, section: SectionId, language: Language): string {
  const version = versions.get(language) ?? versions.get(document.structure.language);
  const headings = version?.headings ?? new Map<SectionId, string>();
  if (section === FRONT)
    return [...headings].flatMap(([key, heading]) => (key.startsWith(`${FRONT}/`) ? [heading] : [])).join(" · ");
  const heading = headings.get(section) ?? section;
  const { numbered } = document.structure;
  if (section === numbered?.id)
    return numbered.name ? joinWithColon([numbered.name[language], heading], language) : heading;
  // A line whose first letter is Latin would be set from left to right.
  return language === "ar" ? `${heading} (${section})` : `${section}. ${heading}`;
}
