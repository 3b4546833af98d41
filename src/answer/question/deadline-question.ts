import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { yearsOf } from "../../text/years.ts";

/** Words by which a question asks what falls due, folded, in the six languages. */
const DUE = writeOut(
  /(?<!\p{L})(?:срок\p{L}*|дедлайн\p{L}*|отчит\p{L}*|ждут|ждем|сда(?:ем|ть|ют|дут|дим)|должн(?!ост)\p{L}*|обязан\p{L}*|к выполнению|произойдет|сделать|owe|owes|owed|due|happens?|needs? to (?:be done|happen)|deadlines?|deliverables?|deliver|report back|echeances?|delais?|a rendre|rendre|attendus?|remettre|doit-on|devons|plazos?|venc\p{L}+|entregar|debemos|(?:ال)?(?:مواعيد|موعد|مستحق\p{L}*)|المطلوب\p{L}*)(?!\p{L})|截止|期限|到期|要交|提交什么|节点/u,
);

/** Words that speak of handing in: with a year they ask the same, without one they may be about anything. */
const HANDED_IN = writeOut(
  /(?<!\p{L})(?:доклад\p{L}*|доложит\p{L}*|отчет\p{L}*|представ(?:ит|ят|ить|ляет|ляют|ляем)\p{L}*|reports?|reporting|reported|submit\p{L}*|rapports?|presenter|soumettre|informes?|presentar\p{L}*|(?:ال)?تقارير|(?:ال)?تقرير|تقدم|يقدم)(?!\p{L})|报告|提交|汇报/u,
);

/** What a question asks the ledger for: what falls due, or the reports alone. */
export type DeadlineAim = "due" | "reports";

/** What a question asks the ledger for, in a year it names or altogether; undefined where it asks for nothing of the kind. */
export function deadlineAim(question: string, isListQuestion: boolean): DeadlineAim | undefined {
  const [folded, namesYear] = [fold(question), yearsOf(question).length > 0];
  if (DUE.test(folded) && (isListQuestion || namesYear)) return "due";
  return HANDED_IN.test(folded) && namesYear ? "reports" : undefined;
}
