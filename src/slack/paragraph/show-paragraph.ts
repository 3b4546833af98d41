import type { ModalView } from "@slack/types";
import type { Answers } from "../../app.ts";
import type { ParagraphAction } from "../blocks/paragraph-action.ts";
import { findReferring } from "./find-referring.ts";
import { buildParagraphView } from "./paragraph-view.ts";

/** A paragraph in its window, with the ways on from it; undefined where the document has none of this id. */
export function showParagraph(
  app: Pick<Answers, "library" | "lookUp">,
  { paragraph, language, quote }: ParagraphAction,
): ModalView | undefined {
  const { document } = app.library;
  const [found] = app.lookUp(paragraph, { language }).paragraphs;
  if (found === undefined) return undefined;
  const ids = document.paragraphs.map(({ id }) => id);
  const at = ids.indexOf(found.paragraph);
  return buildParagraphView(found, language, document, {
    quote,
    previous: ids[at - 1],
    next: ids[at + 1],
    referring: findReferring(found.paragraph, app),
  });
}
