import { writeOut } from "../../text/letters.ts";

/** "With" and "without", as they are written where people chat in English: "together w/ who?". */
const SHORTHAND = writeOut(/(?<![\p{L}\p{N}/])w\/(o(?![\p{L}\p{N}]))?(?![\p{N}/])/giu);

/** Small words as they are typed where people chat, and as they are written, in English, Russian, French, Spanish and Cantonese. */
const TYPED: readonly (readonly [typed: string, written: string])[] = [
  ["w[aou]t", "what"],
  ["abt", "about"],
  ["(?<!-)yr", "year"],
  ["скок[ао]?", "сколько"],
  ["ваще", "вообще"],
  ["ща", "сейчас"],
  // It asks for no time.
  ["теперь,? когда", "после того как"],
  // The Plenipotentiary Conference of a year, and no paragraph of that number.
  ["pp(18|22|26|30)", "PP-$1"],
  // The General Assembly, as its staff write it.
  ["(?<=\\p{L}['’])ag", "Assemblée générale"],
  ["(?<=(?:^|[^\\p{L}])la )ag", "Asamblea General"],
  ["cb(?= d(?:e |['’])| y )", "combien"],
  ["qq(?:ch|chose)", "quelque chose"],
  ["qqn|qq1", "quelqu'un"],
  ["qqpart", "quelque part"],
  ["kel(le)?(s)?", "quel$1$2"],
  ["ko[iï]", "quoi"],
  ["ke", "que"],
  ["pko[iï]|pourko[iï]", "pourquoi"],
  ["(?<=(?:en|de|a|para|por|con|lo|y|es|desde|hasta|sobre) )q(?= \\p{L})", "que"],
];
const TYPED_WORDS = TYPED.map(
  ([typed, written]) => [writeOut(new RegExp(`(?<!\\p{L})(?:${typed})(?!\\p{L})`, "giu")), written] as const,
);

/** The same of Chinese, which puts no spaces. */
const CANTONESE: readonly (readonly [spoken: RegExp, written: string])[] = [
  [/喺?邊度/gu, "在哪里"],
  [/邊個/gu, "谁"],
  [/邊年/gu, "哪年"],
  [/幾時/gu, "什么时候"],
  [/點解/gu, "为什么"],
  [/乜嘢?/gu, "什么"],
  [/(?<=\p{Script=Han})[㗎喎啫]/gu, ""],
];

/** Words of Taiwan, in either characters, for those of the versions; "數位代表" are several delegates. */
const TAIWANESE: readonly (readonly [own: RegExp, written: string])[] = [
  [/[數数]位落差/gu, "数字鸿沟"],
  [/[數数]位(?!代表|部[長长]|女士|先生|[專专]家|官[員员]|主席|嘉[賓宾]|[講讲]者)/gu, "数字"],
  [/落差/gu, "差距"],
  [/基[礎础]建[設设]/gu, "基础设施"],
  [/[資资][訊讯]/gu, "信息"],
  [/[網网](?:[際际][網网])?路/gu, "互联网"],
  [/人工智慧/gu, "人工智能"],
  [/行[動动](?=[電电][話话])/gu, "移动"],
  [/永[續续]/gu, "可持续"],
  [/高峰[會会](?!议|議)/gu, "峰会"],
  [/支援/gu, "支持"],
  [/[檔档]案/gu, "文件"],
];

/** How Chinese colleagues call bodies, documents and persons among themselves, for how the versions write them. */
const COLLOQUIAL: readonly (readonly [short: RegExp, written: string])[] = [
  [/科技(?:促发展?|发展)?委(?!员)|科技(?:促)?发展委员会/gu, "科技促进发展委员会"],
  [/(?<!全球)数字契约/gu, "全球数字契约"],
  [/(?<!联合国)信息社会(?:小组|工作组)/gu, "联合国信息社会小组"],
  [/贸发会(?!议)/gu, "贸发会议"],
  [/区域经(?:委会|济委员会)/gu, "区域委员会"],
  [/(?<!联合国)开发计划署|(?<![\p{Script=Han}])计划署/gu, "开发署"],
  [/内部(?:工作[组队]|专责小组)/gu, "内部任务组"],
  [/[融筹]资(?:内部)?(?:任务组|工作队|专责小组)/gu, "数字发展融资内部任务组"],
  // Names of persons, by other characters of the same sound.
  [/莱德/gu, "赖德"],
  [/贝尔[博布波]克/gu, "贝尔伯克"],
  [/[博波]格丹/gu, "伯格丹"],
  [/马拉[茨西奇其]/gu, "马拉齐"],
];

/** Chinese ways of asking for what the versions say in other words: by whom a secretariat is housed, and two groups in one word. */
const CHINESE_WAYS: readonly (readonly [said: RegExp, written: string])[] = [
  [/设在(?:(?:哪家|哪个|哪一家)(?:机构|单位|组织)?|谁(?:那[儿里]?|家))/gu, "由哪个机构承担"],
  [/城乡/gu, "城市和农村"],
  [/贫富(?=国家)/gu, "高收入和低收入"],
  [/男女(?=(?:之间)?的?差)/gu, "男性和女性"],
];

/** How little is enough, in Chinese: nothing is asked by it. */
const LITTLE_IS_ENOUGH = /(?:哪怕|就算|即使)(?:只有)?一[句处次段]话?也(?:行|好|可以|算)/gu;

/** "A single paragraph" is not the first. */
const SINGLE_PARAGRAPH = writeOut(/(?<!\p{L})فقر[ةه] واحد[ةه](?!\p{L})/gu);

/** What was done is said within a verb of two characters: "发了言" is "发言". */
const WITHIN_VERB = /(?<=发)[了过](?=言)|(?<=讲)[了过](?=话)|(?<=开)[了过](?=会)|(?<=致)[了过](?=[辞词])/gu;

/** Who bodies and countries are is asked like who persons are, and means which. */
const WHO_OF_BODIES = /(?<=(?:国家|机构|组织|实体|部门|团体|主办方|成员国|伙伴|城市)(?:都|分别)?[有是])谁/gu;

/** "Which few" of things that are counted is "which". */
const WHICH_FEW = /哪几[项份家位]/gu;

/** "Is there a passage that speaks of …" asks whether it is spoken of. */
const SOME_PASSAGE = /(?<=有没有|有无|是否有)哪一?(?:段|处|节|条|句)话?(?=谈|讲|提|说|写|涉)/gu;

/** What Chinese puts at the end of a clause and asks nothing by. */
const PARTICLES = /(?<=\p{Script=Han})[啊呀哈哦喔噢呗哇咯嘞]+(?=[\s?？!！。，,、~～…]|$)/gu;

/** Code, and a mark of it that is left. One within a word is the letter ё of who types Russian with Latin letters in the keyboard. */
const CODE = writeOut(/(?<!`)`+([^`]+)`+|(?<![\p{L}`])`+|(?<!`)`+(?![\p{L};,.'[\]])/gu);

/**
 * Takes out of a question what is written beside words wherever people chat: emoji codes, and the marks of bold, code and
 * quotation; and writes out shorthand. What only Slack writes (mentions, links, entities) is read where it comes in.
 */
export function cleanQuestion(text: string): string {
  const shortened = text
    .replace(/:[a-z0-9_+-]+:/giu, " ")
    .replace(SHORTHAND, (_, without?: string) => (without ? "without " : "with "));
  return [...TYPED_WORDS, ...CANTONESE, ...TAIWANESE, ...COLLOQUIAL, ...CHINESE_WAYS]
    .reduce((written, [pattern, word]) => written.replace(pattern, word), shortened)
    .replace(LITTLE_IS_ENOUGH, "")
    .replace(PARTICLES, "")
    .replace(WITHIN_VERB, "")
    .replace(WHO_OF_BODIES, "哪些")
    .replace(WHICH_FEW, "哪些")
    .replace(SOME_PASSAGE, "")
    .replace(SINGLE_PARAGRAPH, "فقرة بعينها")
    .replace(CODE, " $1 ")
    .replace(/[*_~]+|^\s*>+/gmu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}
