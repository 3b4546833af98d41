import { isNoteBody } from "../../domain/footnotes.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { citeSentence } from "../cite.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** What a list is called, folded. */
const LIST = phrasePattern(["спис(?:ок|ка|ке)|переч\\p{L}+", "list", "liste", "lista", "قائمه"], "名单|列表|清单");

/**
 * The speakers whom a text names, behind the note that says where all who spoke are listed. More did than are named, so they are not
 * counted.
 */
export function withListOfSpeakers(
  library: Library,
  names: NameIndex,
  listed: DraftedAnswer,
  language: Language,
): DraftedAnswer {
  const note = names
    .sentences(language)
    .find(({ text }) => isNoteBody(text) && text.includes("://") && LIST.test(fold(text)));
  const told = note ? [citeSentence(library, language, note.paragraph, note.sentence)] : [];
  return { ...listed, headline: null, draft: { ...listed.draft, sentences: [...told, ...listed.draft.sentences] } };
}
