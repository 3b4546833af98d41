import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks for somebody whom no body can be, folded: a contact, a boss, a first author, who came for others. */
const HUMAN = phrasePattern(
  [
    "кто (?:\\p{L}+ )?(?:контактн\\p{L}+ лицо|начальник|босс|шеф|ведущий автор|представлял|представит)\\p{L}*|(?:какой|какого|конкретн\\p{L}+) человек\\p{L}*|кто (?:\\p{L}+ )?(?:возглавит|будет (?:\\p{L}+ )?(?:возглавлять|руководить|председательствовать))",
    "who(?:'s| is| was| are| will be)? (?:the |your |our |their |its )?(?:(?:lead|main|principal) authors?|contact(?: person| point)?|focal point|boss|representatives?)|who (?:represent(?:ed|s)|will represent)|(?:actual|specific|real|which|what) person|who(?:'s| is|'ll| will)? (?:going to |to )?(?:head|chair|preside)",
    "(?:c'est )?qui (?:est |etait |sont )?(?:le |la |l'|les )?(?:boss|patron(?:ne)?|point (?:de contact|focal)|correspondant|auteur principal|representants?)|qui (?:a |ont )?represent\\p{L}+|quelle personne|qui (?:va |doit )(?:la |le |l')?(?:diriger|presider)|qui (?:dirigera|presidera)",
    "quien(?:es)? (?:es |era |son |fue )?(?:el |la |los )?(?:jefe|punto (?:de contacto|focal)|persona de contacto|autor principal|representantes?)|quien represent\\p{L}+|que persona|quien (?:va a (?:dirigir|presidir|encabezar)|dirigira|presidira|encabezara)",
    "(?:مين|من|منو) (?:هو |هي )?(?:مثل|يمثل)(?:ه|ها|ت)?|اي شخص|(?:مين|من|منو) (?:هو |هي )?(?:ال)?(?:مسؤول عن(?!ها| (?:كل|رفع|تقديم|اعداد|(?:ال)?تقرير|(?:ال)?تقارير))|ممثل)\\p{L}*|(?:مين|من|منو) (?:الذي )?س[يت](?:راس|قود)\\p{L}*",
  ],
  "(?:联系人|联络人|主笔|执笔人|老板)(?:是)?(?:谁|哪位|哪一位)|谁(?:执笔|主笔)|(?:哪位|哪一位)(?:专家|代表|官员)|(?:组长|负责人|牵头人)[^，,。]{0,6}谁|(?:哪个|具体)的?人(?!口|数|群)",
);

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

/** Whether a question asks for the name of somebody who holds an office, or for one whom no body can be: "what is the chair's name?", "who represented ITU?" */
export function asksNameOfOfficer(question: string): boolean {
  const folded = fold(question);
  return NAME_OF_OFFICER.test(folded) || HUMAN.test(folded);
}
