import type { WordClassTable } from "./word-classes.ts";

/** How binding something is said to be, strongest first; `will` and `expect` tell of what is to come. */
export type ModalClass =
  | "must"
  | "should"
  | "instruct"
  | "request"
  | "call"
  | "invite"
  | "encourage"
  | "recommend"
  | "may"
  | "allow"
  | "will"
  | "expect"
  | "decide"
  | "welcome"
  | "appreciate";

/** Verbs and nouns of binding, folded: the finder's verbs (`deadlines/find/directive-verbs.ts`) and what is said in their place. */
export const MODAL_WORDS: WordClassTable<ModalClass> = {
  en: {
    must: String.raw`must|shall|(?:has|have|had|having) to|(?:is|are|was|were|be|been|being) (?:\p{L}+ly )?(?:required|obliged|obligated|bound|compelled)|requires?|required|obliges?|obligations?|obligatory|mandatory|compulsory|needs? to|duty|duties|compels?`,
    should: "should|ought to",
    instruct: String.raw`instruct(?:s|ed|ing|ions?)?|task(?:s|ed|ing)(?! force)|mandated|mandates(?= the)|direct(?:s|ed)(?= (?:the|to))|orders?|ordered|entrust\p{L}*|charged`,
    request: String.raw`request\p{L}*|ask(?:s|ed|ing)?`,
    call: String.raw`call(?:s|ed|ing)?(?: \p{L}+){0,2} (?:up)?on|call(?:s|ed|ing)? (?:for|to)|urg(?:e|es|ed|ing)|appeals?`,
    invite: String.raw`invit\p{L}*`,
    encourage: String.raw`encourag\p{L}*`,
    recommend: "recommend(?:s|ed|ing)?|suggest(?:s|ed|ing)?|advis(?:e|es|ed)",
    may: "may|can|could|might|optional|optionally",
    allow: String.raw`permit\p{L}*|allow(?:s|ed)?|(?:free|entitled) to`,
    will: "will|going to",
    expect: String.raw`expect\p{L}*|anticipat\p{L}*`,
    decide: "decid(?:e|es|ed)",
    welcome: String.raw`welcom\p{L}*`,
    appreciate: String.raw`appreciat\p{L}*|commend\p{L}*|thank\p{L}*|grat\p{L}*`,
  },
  ru: {
    must: String.raw`обязан(?!ност)\p{L}*|обязанност\p{L}*|обязыва\p{L}*|обяза(?:л\p{L}*|ть)|долж(?:ен|на|но|ны)|предпис\p{L}*|надлежит|требу(?:ет|ют|ется|ются)|потребова\p{L}*|вынужден\p{L}*`,
    should: "следует|стоит",
    instruct: String.raw`поруч\p{L}*|распоряд\p{L}*`,
    request: String.raw`прос(?:им|ит|ят|ил\p{L}*|ить)|просьб\p{L}*|попрос\p{L}*`,
    call: String.raw`призыв\p{L}*|призва\p{L}*|настоятельно`,
    invite: String.raw`предлага\p{L}*|предложен\p{L}*|предложи\p{L}*|приглаша\p{L}*|приглас\p{L}*`,
    encourage: String.raw`поощря\p{L}*|поощрени\p{L}*|побужда\p{L}*`,
    recommend: String.raw`рекоменд(?:ует|уют|уется|уются|овал\p{L}*|овано|овать)|советуют?`,
    may: "мо(?:жет|гут|жно)|мог(?:л[аио]|ли бы)?",
    allow: "вправе|позволя(?:ет|ют)|разреш(?:ает|ают|ено)|допуска(?:ет|ется)",
    will: "будет|будут|состо(?:ится|ятся)|прой(?:дет|дут)|провед(?:ет|ут)|представ(?:ит|ят)|подготов(?:ит|ят)|долож(?:ит|ат)|отчита(?:ется|ются)|расшир(?:ит|ят)|созда(?:ст|дут)|разработа(?:ет|ют)|соберется|соберутся",
    expect: "ожида(?:ет|ют|ется|ются|лось)",
    decide: String.raw`реши(?:л\p{L}*)|решает|решено|постанов(?:ил\p{L}*|ляет|ляем)`,
    welcome: String.raw`приветству\p{L}*`,
    appreciate: String.raw`признательн\p{L}*|благодар(?:н|ит|ят|им)\p{L}*|высоко оценива\p{L}*`,
  },
  fr: {
    must: String.raw`doi(?:t|vent)|devr(?:a|ont)|oblig\p{L}*|impos\p{L}*|exig\p{L}*|tenue?s? de|ordonn\p{L}*|requi(?:s|se|ert|erent)|contrai\p{L}*`,
    should: "devrai(?:t|ent)",
    instruct: "charg(?:e|ee|es|ees|er|ent)|confi(?:e|ee|es)",
    request: String.raw`demand\p{L}*|pri(?:e|ent|ee|es|ons)|sollicit\p{L}*`,
    call: String.raw`appel(?:le|lent|er|ee|ons|ant|lee|s)?|exhort\p{L}*|engage(?:nt)?(?= (?:l|a))`,
    invite: String.raw`invit\p{L}*`,
    encourage: String.raw`encourag\p{L}*`,
    recommend: String.raw`recommand(?:e|ent|ee|er|es)|sugger\p{L}*|conseille(?:nt)?`,
    may: String.raw`peu(?:t|vent)|pourr\p{L}*`,
    allow: String.raw`perme(?:t|ttent|ttrait)|permis|autoris\p{L}*`,
    will: String.raw`\p{L}{2,}(?:era|eront|ira|iront|dra|dront)|sera|seront|aura|auront`,
    expect: "attendue?s?|prevue?s?",
    decide: String.raw`decid\p{L}*`,
    welcome: String.raw`salu(?:e|ons|ent|ant)|se felicit\p{L}*|accueil\p{L}* avec`,
    appreciate: String.raw`gratitude|reconnaissan\p{L}*|remerci\p{L}*|appreci\p{L}*|rend\p{L}* hommage`,
  },
  es: {
    must: String.raw`deb(?:e|en|era|eran)|oblig\p{L}*|exig\p{L}*|imp(?:one|onen|uso)|ordena(?:n|do|da)?|tienen? que|han? de|hay que`,
    should: "deberian?",
    instruct: String.raw`encarg(?:a|o|an|ado|ada|ar)|encomend\p{L}*|encomiend\p{L}*|instruy(?:e|o)|encargad\p{L}*`,
    request: String.raw`pid(?:e|en|io|ieron|iendo)|pedi(?:r|do|mos)|solicit\p{L}*|rueg\p{L}*`,
    call: String.raw`exhort\p{L}*|inst(?:a|an|amos)|llam(?:a|an|amos|amiento|amientos)`,
    invite: String.raw`invit\p{L}*`,
    encourage: String.raw`alent\p{L}*|alient\p{L}*|animan?`,
    recommend: String.raw`recom(?:end|iend)(?:a|an|amos|ado|o|ar)|sugier\p{L}*|suger\p{L}*|aconsej\p{L}*`,
    may: String.raw`pued(?:e|en)|podr\p{L}*`,
    allow: "permit(?:e|en|ir|ida|ido)|autoriz(?:a|an|ada|ado)",
    will: "sera|seran|habra|habran",
    expect: "se espera|espera(?:n|da|do)|previst[oa]s?",
    decide: String.raw`decid\p{L}*`,
    welcome: String.raw`acog\p{L}* con|celebramos|bienvenid\p{L}*|beneplacito`,
    appreciate: String.raw`agrade\p{L}*|reconocimiento|gratitud|encomi\p{L}*`,
  },
  ar: {
    must: String.raw`يجب|يتعين|يلزم|تلزم|ملزم\p{L}*|واجب\p{L}*|لا بد|يتوجب|تتوجب|تفرض|يفرض|تجبر|يجبر`,
    should: "ينبغي",
    instruct: String.raw`(?:ي|ت|ن)?كلف\p{L}*|تكليف|مكلف\p{L}*|توعز|يوعز`,
    request: String.raw`(?:ي|ت|ن)?طلب\p{L}*|مطلوب\p{L}*|الطلب`,
    call: String.raw`(?:ي|ت|ن)?دعو\p{L}*|دعت|دعا|دعي|مدعو\p{L}*|(?:ي|ت|ن)هيب|(?:ي|ت|ن)حث|(?:ي|ت|ن)ناشد`,
    invite: String.raw`(?:ي|ت|ن)?دعو\p{L}*|دعت|دعا|دعي|مدعو\p{L}*`,
    encourage: String.raw`(?:ي|ت|ن)شجع\p{L}*`,
    recommend: "(?:ي|ت|ن)وصي|(?:ي|ت|ن)قترح",
    may: String.raw`(?:ي|ت)مكن|قد(?= [يت])|بامكان\p{L}*`,
    allow: "يجوز|(?:ي|ت)سمح|يحق",
    will: String.raw`سوف|سي(?!اس|ما|ناريو|د|بران|ر)\p{L}{3,}`,
    expect: "(?:ال)?متوقع|يتوقع",
    decide: "قررت?|(?:ي|ت)قرر",
    welcome: String.raw`(?:ي|ت|ن)رحب\p{L}*|ترحيب`,
    appreciate: String.raw`تقدير\p{L}*|(?:ي|ت|ن)شكر|امتنان\p{L}*|(?:ي|ت|ن)شيد`,
  },
  zh: {
    must: "必须|务必|有义务|强制|责令|不得不|须(?!知)",
    should: "应该|应当|应(?!用|对|急|邀|成)",
    instruct: "责成|指示",
    request: "(?<!邀|申|提|吁|促)请(?!求|教)|请求|要求",
    call: "呼吁|促请|敦促|吁请",
    invite: "邀请|提请",
    encourage: "鼓励",
    recommend: "建议",
    may: "可以|可能|或许|可(?=提|由|在|向|选|自)",
    allow: "允许|准许",
    will: "将(?=于|在|会|要|继续|为|由|被|提|举|支)",
    expect: "预计|预期|有望",
    decide: "决定",
    welcome: "欢迎",
    appreciate: "赞赏|感谢|赞扬",
  },
};
