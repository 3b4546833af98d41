import type { Kysely, Selectable } from "kysely";
import type { Outcome } from "../../domain/answer.ts";
import type { Feedback } from "../../domain/feedback.ts";
import type { Language } from "../../domain/language.ts";
import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { FeedbackLog } from "../../ports/state-store.ts";
import type { FeedbackTable, Tables } from "../tables.ts";

export function createFeedbackLog(db: Kysely<Tables>): FeedbackLog {
  return {
    async save(feedback) {
      const row: FeedbackTable = { ...feedback, paragraphs: JSON.stringify(feedback.paragraphs) };
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

export function readFeedback(row: Selectable<FeedbackTable>): Feedback {
  return {
    ...row,
    language: row.language as Language,
    outcome: row.outcome as Outcome | null,
    paragraphs: JSON.parse(row.paragraphs) as ParagraphId[],
  };
}
