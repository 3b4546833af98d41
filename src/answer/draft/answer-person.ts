import type { Headline } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import { buildNameFinder } from "../../text/name-finder.ts";
import { citeSentence } from "../cite.ts";
import type { NameIndex } from "../names/name-index.ts";
import type { PersonQuestion } from "../question/person-question.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** Who somebody is: the sentence that gives a person with an office. The question asks for the office, or for who holds it. */
export function answerPerson(
  library: Library,
  index: NameIndex,
  { person, asks }: PersonQuestion,
  language: Language,
): DraftedAnswer {
  const offices = person.offices?.[language] ?? [];
  const office = buildNameFinder([{ id: "office", forms: offices, isOpen: false }], language);
  const place = index
    .sentences(language)
    .find(({ text, spans }) => spans.some(({ id }) => id === person.id) && office(text).length > 0);
  const sentence = place && citeSentence(library, language, place.paragraph, place.sentence);
  const span = place && (asks === "office" ? office(place.text)[0] : place.spans.find(({ id }) => id === person.id));
  const [shown] = sentence?.citations ?? [];
  const headline: Headline | null =
    shown && span
      ? {
          text: shown.quote.slice(span.start, span.end),
          kind: "person",
          citation: shown,
          name: (asks === "office" ? offices : person.forms[language])[0] as string,
        }
      : null;
  return {
    outcome: sentence ? "answered" : "not_found",
    draft: { mode: "extractive", sentences: sentence ? [sentence] : [] },
    headline,
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}
