import type { Citation } from "../domain/citation.ts";
import type { Span } from "../domain/document.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Obligation } from "../domain/obligation.ts";

/**
 * What an entry stands on, for a reader of a language: for each quote of the source the words of the translation, then
 * the source's own. Where the ledger holds no quote in that language, the sentences that render the quoted ones.
 */
export function entryCitations(obligation: Obligation, language: Language, library: Library): Citation[] {
  const own = obligation.citations.filter((citation) => citation.status === "source");
  const stored = obligation.citations.filter(
    (citation) => citation.language === language && citation.status !== "source",
  );
  return own.flatMap((citation, i) => {
    if (citation.language === language) return [citation];
    const translated = stored.length === own.length ? stored[i] : translate(citation, language, library);
    return translated === undefined ? [citation] : [translated, citation];
  });
}

/** The sentences of a translation that render those a quote touches. */
function translate(quote: Citation, language: Language, library: Library): Citation | undefined {
  const source = library.versions.get(quote.language)?.texts.get(quote.paragraph);
  const target = library.versions.get(language)?.texts.get(quote.paragraph);
  if (!source || !target) return undefined;
  const touched = source.sentences.flatMap((sentence, k) =>
    overlaps(sentence, quote) ? [target.sentences[k] as Span] : [],
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return undefined;
  const { start, end } = { start: first.start, end: last.end };
  return {
    paragraph: quote.paragraph,
    language,
    status: target.status,
    quote: target.text.slice(start, end),
    start,
    end,
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
