import { isPreferred } from "../../domain/document-structure.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { keepPerObject } from "../../text/keep-per-object.ts";
import { writeOut } from "../../text/letters.ts";
import { sourceSentences } from "../draft/cite-items.ts";
import { asksOwnResolution } from "../question/name-own-resolution.ts";

/** Who asks what was said at the meeting, too, wants both, folded. */
const SPEECHES = writeOut(
  /(?<!\p{L})(?:оратор|выступ|заявлени|совещани|речах|speak|speech|statement|meeting|orateur|intervention|declaration|reunion|orador|discurso|(?:ال)?(?:متحدث|متكلم|كلمات|بيانات|اجتماع))|发言|讲话|会议/u,
);
/** What a paragraph is about is named in so many characters of its beginning. */
const OPENING = 60;

/**
 * Which paragraphs say what is asked for: where a question wants to hear what the resolution says, its own and those of the report that
 * restate them or speak of it, and not what somebody said at the meeting. All, where nobody asks so.
 */
export function findSaying(index: SearchIndex, text: string): (id: ParagraphId) => boolean {
  if (!asksOwnResolution(text) || SPEECHES.test(fold(text))) return () => true;
  const saying = sayingOf(index);
  return (id) => saying.has(id);
}

const sayingOf = keepPerObject((index: SearchIndex): ReadonlySet<ParagraphId> => {
  const { paragraphs, structure } = index.library.document;
  const speaks = (id: ParagraphId) => asksOwnResolution((sourceSentences(index, id)[0] ?? "").slice(0, OPENING));
  const ids = paragraphs.map(({ id }) => id);
  return new Set(ids.filter((id) => isPreferred(structure, id) || index.restatements.has(id) || speaks(id)));
});
