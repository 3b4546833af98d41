import type { AnswerSentence } from "../../domain/answer.ts";
import type { Language } from "../../domain/language.ts";
import type { Library } from "../../domain/library.ts";
import type { Entry } from "../../domain/obligation.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import { citeSentence, sourceVersion } from "../cite.ts";
import type { DraftedAnswer } from "./drafted-answer.ts";

/** What falls due comes from the ledger, which has been reviewed. */
export function answerLedger(library: Library, entries: readonly Entry[], language: Language): DraftedAnswer {
  return {
    outcome: "answered",
    draft: { mode: "list", sentences: citeEntries(entries, language, library) },
    closest: [],
    related: [],
    missing: [],
    gate: null,
  };
}

/**
 * The sentences that entries of the ledger stand on, each once, in document order: whole sentences, since the ledger's own
 * quotes may be parts of one.
 */
function citeEntries(entries: readonly Entry[], language: Language, library: Library): AnswerSentence[] {
  const wanted = new Map<ParagraphId, Set<number>>();
  for (const { obligation } of entries) {
    for (const { paragraph, start, end, status } of obligation.citations) {
      if (status !== "source") continue;
      const spans = sourceVersion(library).texts.get(paragraph)?.sentences ?? [];
      const touched = spans.flatMap((span, k) => (span.start < end && start < span.end ? [k] : []));
      wanted.set(paragraph, new Set([...(wanted.get(paragraph) ?? []), ...touched]));
    }
  }
  return library.document.paragraphs.flatMap(({ id }) =>
    [...(wanted.get(id) ?? [])].sort((a, b) => a - b).map((sentence) => citeSentence(library, language, id, sentence)),
  );
}
