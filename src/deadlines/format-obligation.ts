import { loadYaml } from "../corpus/load-yaml.ts";
import type { Citation } from "../domain/citation.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Obligation, Party } from "../domain/obligation.ts";
import type { ParagraphId } from "../domain/paragraph-id.ts";
import { asksForDuty, hasDeadline } from "./duty.ts";

/** An obligation as an item of `obligations.yaml`, as `parseObligations` reads it. */
export function formatObligation(obligation: Obligation, library: Library): string {
  const { id, kind, modality, isDuty, fallsDue, actor, recipient, about, action, deadline, citations, review } =
    obligation;
  const { text, year, years, month, date, end_date, precision, every, certainty, event } = deadline;
  const due = {
    text,
    year,
    years: years.length > 1 ? years : null,
    month,
    date,
    end_date,
    precision,
    every,
    certainty,
    event,
  };
  const { language: source } = library.document.structure;
  const item = {
    id,
    kind,
    force: modality,
    actor: actor && formatParty(actor, source),
    ...(recipient && { recipient: formatParty(recipient, source) }),
    ...(about.length > 0 && { about }),
    action: { [source]: action[source], en: action.en },
    due: hasDeadline(obligation)
      ? Object.fromEntries(Object.entries(due).filter(([, value]) => value !== null))
      : "none",
    ...(isDuty !== asksForDuty(kind, modality) && { duty: isDuty }),
    ...(hasDeadline(obligation) && !fallsDue && { deadline: false }),
    quotes: [...new Set(citations.map(({ paragraph }) => paragraph))].flatMap((paragraph) =>
      formatQuotes(paragraph, citations, library),
    ),
    review,
  };
  return loadYaml().stringify([item], { lineWidth: 0 });
}

function formatParty({ concepts, wording }: Party, source: Language): object {
  return { concepts, [source]: wording[source], en: wording.en };
}

/** One item a language, so that each may say which occurrence it means. */
function formatQuotes(paragraph: ParagraphId, citations: readonly Citation[], library: Library): object[] {
  return citations
    .filter((citation) => citation.paragraph === paragraph)
    .map(({ language, quote, start }) => {
      const text = library.versions.get(language)?.texts.get(paragraph)?.text ?? "";
      const before = text.slice(0, start).split(quote).length;
      const alone = text.indexOf(quote) === text.lastIndexOf(quote);
      return { paragraph, [language]: quote, ...(!alone && { occurrence: before }) };
    });
}
