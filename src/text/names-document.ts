import { fold } from "./fold.ts";
import { phrasePattern } from "./phrases.ts";

/** What a document is called by those who ask about it, folded, in the six languages. */
const DOCUMENT = phrasePattern(
  [
    "документ\\p{L}*|отчет\\p{L}*|доклад\\p{L}*|резолюци\\p{L}+",
    "documents?|reports?|resolutions?",
    "rapports?",
    "informes?|resoluci\\p{L}+|documentos?",
    "(?:ال|بال|لل)?(?:وثيقه|تقرير|قرار)",
  ],
  "文件|报告|决议",
);

/** True where a question names the document or a part of it: then it is asked of that, whatever about. */
export function namesDocument(question: string): boolean {
  return DOCUMENT.test(fold(question));
}
