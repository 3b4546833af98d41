import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks what somebody in an office is called, folded. */
const NAME_OF_OFFICER = phrasePattern(
  [
    "(?:как (?:зовут|звали)|имя|фамили[яюи]|фио) (?:\\p{L}+ ){0,2}(?:председател|глав|руководител|директор|министр|координатор|модератор|сокоординатор|содействующ)\\p{L}*|(?:председател|глав|руководител|директор|министр|координатор|модератор)\\p{L}* (?:\\p{L}+ ){0,3}как (?:его |ее |их )?(?:зовут|фамилия)",
    "names? of (?:\\p{L}+ ){0,3}(?:co-?)?(?:chair|chairman|chairperson|president|head|director|minister|coordinator|facilitator|moderator)s?|what(?:'s| is) the (?:\\p{L}+ ){0,3}(?:chair|chairman|chairperson|president|head|director|minister|coordinator|facilitator|moderator)'s name",
    "(?:s'appell(?:e|ent)|noms? d(?:u|e la|es|e l')) (?:le |la |les |l')?(?:co-?)?(?:president|directeur|directrice|chef|ministre|coordonnateur|facilitateur|moderateur|responsable)\\p{L}*",
    "(?:se llaman?|nombres? del?) (?:el |la |los |las )?(?:co)?(?:president|director|jef|ministr|coordinador|facilitador|moderador|responsable)\\p{L}*",
    "(?:اسم|اسماء|ما اسم) (?:ال)?(?:رئيس|مدير|وزير|منسق|ميسر|محاور)\\p{L}*|(?:ال)?(?:رئيس|مدير|وزير|منسق|ميسر)\\p{L}* (?:\\p{L}+ ){0,6}ما اسم(?:ه|ها|هم)",
  ],
  "(?:主席|主任|部长|组长|负责人|协调人|主持人)[^？?，,]{0,6}(?:叫什么|名字|姓名)",
);

/** Whether a question asks for the name of somebody who holds an office: "what is the chair's name?" */
export function asksNameOfOfficer(question: string): boolean {
  return NAME_OF_OFFICER.test(fold(question));
}
