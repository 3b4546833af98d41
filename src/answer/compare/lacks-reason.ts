import type { ParagraphId } from "../../domain/paragraph-id.ts";
import type { SearchIndex } from "../../retrieval/search-index.ts";
import { askedThings } from "../../text/asked-things.ts";
import { fold } from "../../text/fold.ts";

/** Words of cause, purpose and concern, folded, in the languages of reports: what has one may say why. */
const REASON =
  /(?<!\p{L})(?:поскольку|так как|потому|в связи с|из-за|ввиду|благодаря|в целях|с целью|для|чтобы|призван|направлен|с учетом|в силу|вызван|вызыва|проблем|беспоко|обеспоко|недостаточн|because|since|due to|owing to|in order to|so that|with a view|for the purpose|concern)/u;

/**
 * True where a question asks why, and neither what people ask the best paragraph for nor the quoted words tell of a reason.
 * @param quoted the source's own words of the first quote
 */
export function lacksReason(
  { givenThings }: SearchIndex,
  question: string,
  best: ParagraphId,
  quoted: string,
): boolean {
  const given = givenThings.get(best);
  return (
    askedThings(question).includes("reason") && given !== undefined && !given.has("reason") && !tellsReason(quoted)
  );
}

/** Whether a text, in the language of the report, has words of cause, purpose or concern. */
export function tellsReason(text: string): boolean {
  return REASON.test(fold(text));
}
