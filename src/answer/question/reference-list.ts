import type { Language } from "../../domain/language.ts";
import { headingKeyOf, type ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";

/** What people call the list of references of a document, folded; "references to women" are mentions. */
const CALLED: Readonly<Record<Language, RegExp>> = {
  ar: /(?<!\p{L})(?:[بلوف]?ال|لل)?مراجع(?!\p{L})/u,
  en: /(?<!\p{L})(?:references(?! (?:made )?to(?!\p{L}))|reference list|bibliography)(?!\p{L})/u,
  es: /(?<!\p{L})(?:referencias(?! a(?!\p{L}))|bibliografia)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:references(?! (?:faites )?aux?(?!\p{L}))|bibliographie)(?!\p{L})/u,
  ru: writeOut(/(?<!\p{L})(?:справочн\p{L}+ материал\p{L}*|библиографи\p{L}+|список литературы)(?!\p{L})/u),
  zh: /参考(?:资料|文件|文献|书目)/u,
};
/** Wants what stands elsewhere too, folded. */
const ELSEWHERE = writeOut(
  /(?<!\p{L})(?:остальн\p{L}+|во всем|весь|whole|entire|rest|elsewhere|anywhere|body|reste|ailleurs|partout|entier|resto|cuerpo|otras partes|باقي|بقيه|كامل)(?!\p{L})|其余|其他|正文|全文|任何地方|整[份个]/u,
);

/** The list of references of a document, where a question asks of that alone: "which documents are in the references?". */
export function findReferenceList(
  { library }: Pick<SearchIndex, "library">,
  text: string,
  language: Language,
): ParagraphId | undefined {
  const folded = fold(text);
  if (!CALLED[language].test(folded) || ELSEWHERE.test(folded)) return undefined;
  const headings = library.versions.get(language)?.headings;
  const isCalled = (id: ParagraphId) => CALLED[language].test(fold(headings?.get(headingKeyOf(id)) ?? ""));
  return library.document.paragraphs.find(({ id }) => isCalled(id))?.id;
}
