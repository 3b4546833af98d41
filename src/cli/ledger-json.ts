import { entryCitations } from "../deadlines/entry-citations.ts";
import type { Language } from "../domain/language.ts";
import type { Library } from "../domain/library.ts";
import type { Due, Entry, Ledger, Party } from "../domain/obligation.ts";
import { nameActor } from "../messages/format-due.ts";

/** The ledger as the JSON of `wsis deadlines --json`: fields may be added, never renamed. */
export function ledgerToJson(ledger: Ledger, language: Language, library: Library): object {
  return { today: ledger.today, entries: ledger.entries.map((entry) => entryToJson(entry, language, library)) };
}

/** In the order of the contract; what was added later stands behind. */
const DUE_FIELDS = [
  "text",
  "year",
  "date",
  "end_date",
  "precision",
  "certainty",
  "date_source",
  "event",
  "years",
  "month",
  "spans",
  "next",
  "source",
  "weight",
  "every",
] as const satisfies readonly (keyof Due)[];

function entryToJson({ obligation, due, status }: Entry, language: Language, library: Library): object {
  const citations = entryCitations(obligation, language, library);
  const { id, kind, modality, paragraphs, actor, addressee, recipient, about, action, review } = obligation;
  return {
    id,
    paragraphs,
    actor: nameActor(actor, language),
    action: action[language],
    recipient: recipient?.wording[language] ?? null,
    due: Object.fromEntries(DUE_FIELDS.map((field) => [field, due[field]])),
    status,
    quote: citations[0]?.quote ?? "",
    citations,
    kind,
    force: modality,
    modality,
    addressee: addressee?.wording[language] ?? null,
    bodies: { actor: ids(actor), addressee: ids(addressee), recipient: ids(recipient), about },
    wording: { actor: actor?.wording ?? null, action, recipient: recipient?.wording ?? null },
    review,
  };
}

function ids(party: Party | null): readonly string[] {
  return party?.concepts ?? [];
}
