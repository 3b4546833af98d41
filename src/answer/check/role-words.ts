import type { Language } from "../../domain/language.ts";
import type { WordClassTable } from "./word-classes.ts";

/** What one body is to another: with whom, in whose name, by whose word, by whom, to whom, whose outcomes, for whom it keeps the papers. */
export type Role = "with" | "behalf" | "according" | "by" | "to" | "outcome" | "secretariat" | "seat";

/** Words that give what follows them a role, folded. */
export const ROLE_WORDS: WordClassTable<Role> = {
  en: {
    with: String.raw`(?:in )?(?:cooperation|coordination|consultation|collaboration|partnership|conjunction) with|together with|jointly with|with the (?:\p{L}+ )?(?:support|participation|involvement|assistance) of|supported by|cooperat\p{L}* with|consult(?:s|ing|ed)?`,
    behalf: "on behalf of|in the name of",
    according: "in accordance with|according to|as recommended by|in line with",
    by: String.raw`(?:prepared|coordinated|led|organi[sz]ed|convened|established|provided|conducted|held|adopted|submitted|made|drawn up|drafted|chaired|guided) (?:\p{L}+ )?by`,
    to: String.raw`(?:report|submi|present|transmi|deliver|forward)\p{L}*(?: (?!to )[\p{L}\p{N}&+-]+){0,9}? to`,
    outcome: "(?:outcomes|results) of(?: the (?:work|meetings) of)?",
    secretariat: "secretariat of|secretariat for|(?<=whose )secretariat",
    seat: "headquarters of|seat of",
  },
  ru: {
    with: String.raw`(?:в )?(?:сотрудничестве|координации|консультации|консультациях|партнерстве|взаимодействии) с|совместно с|вместе с|при (?:\p{L}+ )?(?:поддержке|участии|содействии)|консультируясь с`,
    behalf: "от имени|от лица",
    according: "в соответствии с|согласно|по рекомендации",
    by: String.raw`(?:подготовленн|составленн|организованн|созданн|представленн|разработанн|предложенн)\p{L}*`,
    to: "(?:доложить|отчита(?:ться|ется)|отчитаться перед|передал[аи]?|передан[аоы]?|на рассмотрение)",
    outcome: String.raw`(?:итог|результат)\p{L}* (?:работы|деятельности)`,
    secretariat: String.raw`секретариат\p{L}*`,
    seat: String.raw`штаб-?квартир\p{L}*`,
  },
  fr: {
    with: String.raw`(?:en )?(?:cooperation|coordination|consultation|collaboration|partenariat|concertation) avec|conjointement avec|(?:avec|de concert avec)|avec (?:l'appui|le soutien|la participation|le concours) d\p{L}*`,
    behalf: String.raw`au nom d\p{L}*`,
    according: "conformement a|conformement aux|selon",
    by: String.raw`(?:\p{L}+(?:ee?s?|is?e?s?|us?)) par`,
    to: String.raw`(?:rend\p{L}* compte|faire rapport|soum\p{L}*|present\p{L}*|transm\p{L}*|remett\p{L}*)(?: (?!au |aux |a )[\p{L}\p{N}'&+-]+){0,14}? (?:aux?|a)`,
    outcome: "resultats (?:des (?:travaux|reunions) )?d[eu]s?",
    secretariat: "secretariat d[eu]s?|(?<=dont le )secretariat",
    seat: String.raw`siege d\p{L}*`,
  },
  es: {
    with: "(?:en )?(?:cooperacion|coordinacion|consulta|colaboracion|asociacion) con|junto con|conjuntamente con|con (?:el apoyo|la participacion|la asistencia) de",
    behalf: "en nombre de",
    according: "de conformidad con|conforme a|de acuerdo con|segun",
    by: String.raw`(?:\p{L}+[ai]d[oa]s?) por`,
    to: String.raw`(?:inform(?!acion|atic)\p{L}*|present\p{L}*|transmit\p{L}*|rend\p{L}* cuentas|someter\p{L}*)(?: (?!al? |a )[\p{L}\p{N}'&+-]+){0,16}? al?`,
    outcome: "resultados (?:de la labor )?del?",
    secretariat: "secretaria del?|(?<=cuya )secretaria",
    seat: "sede del?",
  },
  ar: {
    with: "بالتعاون مع|بالتنسيق مع|بالتشاور مع|بالاشتراك مع|بالشراكه مع|بدعم من|بمشاركه",
    behalf: "باسم|نيابه عن|بالنيابه عن",
    according: "وفقا ل|وفقا|طبقا ل|عملا ب",
    by: "من قبل|من اعداد",
    to: String.raw`(?:تقديم|تقدم|يقدم|احاله|احال|رفع|(?:ي|ت)رفع)(?: (?!الي )\p{L}+){0,6}? الي`,
    outcome: "نتائج(?: اعمال| عمل)?",
    secretariat: "امانه",
    seat: "مقر",
  },
  zh: {
    with: "会同|协同|协商后",
    behalf: "代表(?=联合国|国际|秘书|[^团性们])",
    according: "依照|根据|按照|遵照",
    by: "由(?=秘书长)",
    to: "提交给?|转交给?|向",
    outcome: "(?<=将|考虑|对)(?=[^,，]{2,20}(?:成果|结果))",
    secretariat: "秘书处",
    seat: "总部设在",
  },
};

/** Where the one who is asked stands by a verb: behind it, before it, or on either side. */
export type AskedSide = "after" | "before" | "beside";

/** Verbs that ask somebody for something, by where the one who is asked stands. */
export const ASKING_VERBS: WordClassTable<AskedSide> = {
  en: {
    after:
      "(?:requests?|invites?|urges?|encourages?|asks?|instructs?|obliges?|calls?(?: also| in particular)? (?:up)?on|(?<!(?:is|are|was|were|be|been|also|further) )(?:requested|invited|urged|encouraged|asked|instructed))",
    before:
      "(?:is|are|was|were) (?:also |further )?(?:requested|invited|called (?:up)?on|asked|instructed|tasked|encouraged|urged)",
    beside: "$^",
  },
  ru: {
    after:
      "просим|просит|призываем|призывает|предлагаем|предлагает|поручаем|поручает|просил[аи]?|предложил[аи]?|призвал[аи]?",
    before: "$^",
    beside: "просят|призывают|предлагают|предлагается|поручается|поручен[оаы]?|предложен[оаы]?",
  },
  fr: {
    after:
      "demand(?:e|ons|ent) (?:aussi )?(?:a|au|aux)|invit(?:e|ons|ent)|pri(?:e|ons|ent)|appel(?:le|ons|lent)|engageons|encourage(?:ons)?|(?:a|ont) (?:ensuite |aussi |egalement )?(?:invite|prie|engage|appele|demande aux?)",
    before: "(?:est|sont) (?:egalement )?(?:invite|prie|appele|charge)e?s?",
    beside: "$^",
  },
  es: {
    after:
      "(?:pide|piden|pedimos|invita|invitan|invitamos|exhorta|exhortan|exhortamos|insta|instan|instamos|solicita|solicitamos|encarga|alentamos|invito|pidio|exhorto|solicito|(?:ha|han) (?:invitado|pedido|exhortado|solicitado))",
    before: "$^",
    beside: "$^",
  },
  ar: {
    after: "(?:ي|ت|ن)طلب(?: الوثيقه| القرار| ايضا| كذلك)?(?: من| الي)?|(?:ي|ت|ن)دعو|(?:ي|ت|ن)هيب ب?",
    before: "$^",
    beside: "$^",
  },
  zh: { after: "(?<!申|提)请(?!求)|邀请|呼吁|促请", before: "$^", beside: "$^" },
};

/** Before such a word stands nobody who is asked: it opens what is said by the way. Folded. */
export const BY_THE_WAY: Readonly<Record<Language, string>> = {
  en: "in|on|at|by|as|with|through|within|under|according|together|jointly|taking|including|for|to",
  ru: "в|на|по|с|со|при|для|через|согласно|кроме|совместно|вместе|включая|чтобы|учитывая",
  fr: "en|dans|sur|par|avec|selon|conformement|conjointement|compte|pour|sous|y compris",
  es: "en|con|por|segun|de conformidad|junto|conforme|para|sobre|dentro|incluid[ao]s?",
  ar: "في|مع|بالتعاون|بالتنسيق|بالتشاور|وفقا|بموجب|من خلال",
  zh: "根据|依照|按照|通过|在",
};

/** The question who is asked, up to the verb that asks. Folded. */
export const WHO: Readonly<Record<Language, string>> = {
  en: "who|which (?:body|bodies|entity|entities)",
  ru: "кого|кому|кто",
  fr: "qui",
  es: "(?:a )?quien(?:es)?",
  ar: "(?:من|ممن)",
  zh: "谁",
};
