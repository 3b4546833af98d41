import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks how many duties, reports, deadlines or those who owe them there are, folded: the register lists them. */
const COUNT_OF_DUTIES = phrasePattern(
  [
    "сколько (?:\\p{L}+ ){0,2}(?:поручен|задач|обязан|обязательств|отчет|доклад|срок|дедлайн|требован|просьб|орган|учрежден|структур)\\p{L}*",
    "how many (?:[\\p{L}-]+ ){0,2}(?:dut(?:y|ies)|tasks?|obligations?|reports?|deadlines?|requests?|asks|commitments?|bodies|agencies|entities)",
    "combien (?:de |d')(?:[\\p{L}-]+ ){0,2}(?:taches|obligations|rapports|echeances|demandes|engagements|organismes|entites)",
    "cuant[oa]s (?:[\\p{L}-]+ ){0,2}(?:tareas|obligaciones|informes|plazos|peticiones|compromisos|organismos|entidades)",
    "كم (?:\\p{L}+ ){0,1}(?:ال)?(?:مهم[هة]|مهام|تقريرا?|تقارير|التزاما?|موعدا?|طلبا?|جهه|هيئه)|عدد (?:ال)?(?:مهام|تقارير|التزامات|مواعيد|طلبات|جهات|هيئات)",
  ],
  "(?:多少|几)(?:个|项|份|家)?(?:任务|报告|汇报|成果|期限|要求|义务|机构)|(?:任务|报告|汇报|成果|期限|要求|义务|事项)(?:一共|总共|共)?有?(?:多少|几)[个项份]",
);

/** True where a question asks for the number of what the register lists. */
export function asksCountOfDuties(question: string): boolean {
  return COUNT_OF_DUTIES.test(fold(question));
}
