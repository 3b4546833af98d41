import { fold } from "../text/fold.ts";
import { yearsOf } from "../text/years.ts";

/** Words by which a question asks what falls due, folded, in the six languages. */
const DUE =
  /(?<!\p{L})(?:срок\p{L}*|дедлайн\p{L}*|отчит\p{L}*|ждут|ждем|сда(?:ем|ть|ют|дут|дим)|должн\p{L}*|обязан\p{L}*|к выполнению|owe|owes|owed|due|deadlines?|deliverables?|deliver|report back|echeances?|delais?|a rendre|rendre|attendus?|remettre|doit-on|devons|plazos?|venc\p{L}+|entregar|debemos|مواعيد|موعد|مستحق\p{L}*|المطلوب\p{L}*)(?!\p{L})|截止|期限|到期|要交|提交什么/u;

/** True when a question asks what falls due, in a year it names or altogether. */
export function asksForDeadlines(question: string, wantsAll: boolean): boolean {
  return DUE.test(fold(question)) && (wantsAll || yearsOf(question).length > 0);
}
