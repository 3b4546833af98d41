import type { Kysely, Selectable } from "kysely";
import type { Outcome } from "../../domain/answer.ts";
import type { Feedback, FeedbackReason } from "../../domain/feedback.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { FeedbackLog } from "../../ports/state-store.ts";
import type { FeedbackTable, Tables } from "../tables.ts";

export function createFeedbackLog(db: Kysely<Tables>): FeedbackLog {
  return {
    async save({ paragraphs, rightParagraphs, ...rest }) {
      const right = JSON.stringify(rightParagraphs);
      const row: FeedbackTable = { ...rest, paragraphs: JSON.stringify(paragraphs), right_paragraphs: right };
      await db
        .insertInto("feedback")
        .values(row)
        .onConflict((oc) => oc.column("id").doUpdateSet(row))
        .execute();
    },
    async list() {
      const rows = await db.selectFrom("feedback").selectAll().orderBy("at").orderBy("id").execute();
      return rows.map(readFeedback);
    },
  };
}

export function readFeedback({ right_paragraphs: right, ...row }: Selectable<FeedbackTable>): Feedback {
  return {
    ...row,
    language: row.language as Language,
    outcome: row.outcome as Outcome | null,
    paragraphs: JSON.parse(row.paragraphs) as ParagraphId[],
    reason: row.reason as FeedbackReason | null,
    rightParagraphs: JSON.parse(right ?? "[]") as ParagraphId[],
  };
}
