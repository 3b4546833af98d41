import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks what the document at hand is about, folded. */
const ABOUT_DOCUMENT = phrasePattern(
  [
    "о чем (?:вообще )?(?:этот |весь |данный |сам )?(?:отчет|доклад|документ|текст)|что это за (?:отчет|доклад|документ)|(?:зачем|почему) (?:нужен |подготовлен )?этот (?:отчет|доклад|документ)",
    "what(?:'s| is| was) (?:the|this|that) (?:whole |entire )?(?:report|document|paper|text|file) (?:all )?(?:about|on|for)|what (?:does|is) (?:the|this) (?:report|document|paper) (?:cover\\p{L}*|deal\\p{L}* with)|what (?:report|document|paper) is (?:this|that|it)|why (?:was )?this (?:report|document|paper)(?: (?:written|prepared|made))?",
    "de quoi (?:parle|traite|s'agit)(?:-t-il)?(?: \\p{L}+){0,3} (?:rapport|document|texte)|sur quoi porte (?:le|ce) (?:rapport|document|texte)|(?:rapport|document|texte) (?:parle de|traite de|porte sur) quoi|pourquoi (?:donc )?(?:ce|un tel) (?:rapport|document)",
    "(?:de|sobre) que (?:trata|habla|va|es) (?:el|este) (?:informe|documento|texto)|(?:por|para) que (?:se hizo |se preparo )?este (?:informe|documento)",
    "(?:عم|عماذا|عن ماذا|ما الذي) (?:يتحدث|يتناول|يدور)(?: عنه)? (?:هذا )?ال(?:تقرير|نص)|ما موضوع (?:هذا )?ال(?:تقرير|نص|وثيقه)|(?:عم|عماذا|عن ماذا) تتحدث (?:هذه )?الوثيقه|لماذا (?:اعد )?هذا التقرير|لماذا (?:اعدت )?هذه الوثيقه",
  ],
  "(?:报告|文件|文档)(?:主要)?(?:是)?(?:讲|说|写|谈|关于)(?:的是?|了)?(?:什么|啥)|为(?:什么|何|啥)(?:要|会)?(?:有|写|编写|提交|出)(?:了)?这[份个](?:报告|文件)",
);

/** True where a question asks what the document is about: it has a subject, though no word of it names another. */
export function asksOfDocument(text: string): boolean {
  return ABOUT_DOCUMENT.test(fold(text));
}
