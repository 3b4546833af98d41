import { writeOut } from "../../text/letters.ts";

/** Asks under which symbol or number a document is kept, folded: it wants no list of documents. */
export const ASKS_SYMBOL = writeOut(
  /(?<!\p{L})(?:(?:условн\p{L}+ обозначени\p{L}*|шифр|номер) (?:этого |того )?(?:документа|доклада|отчета)|под каким (?:номером|шифром|обозначением)|(?:doc|document|official|un|reference) (?:symbol|number|no\.?)|(?:symbol|reference number) of|quelle (?:est la )?cote|(?:cote|numero) (?:du|de) (?:document|rapport)|que signatura|(?:signatura|numero) (?:del|de) (?:documento|informe)|رمز (?:ال)?(?:وثيقه|تقرير)|رقم (?:ال)?(?:وثيقه|تقرير)|(?:ال)?رقم (?:ال)?مرجعي)(?!\p{L})|文号|文件(?:编号|号)|报告(?:编号|的编号)/u,
);
