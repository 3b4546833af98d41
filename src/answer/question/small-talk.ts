import type { SmallTalk } from "../../domain/answer.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import { fold } from "../../text/fold.ts";
import { writeOut } from "../../text/letters.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { cleanQuestion } from "./clean-question.ts";
import { POLITENESS_PHRASES } from "./politeness-phrases.ts";

const { zh: HAN, ...LETTERED } = POLITENESS_PHRASES;
const LETTERED_LANGUAGES = LANGUAGES.filter((language) => language !== "zh");

function phrasesOf(language: Language): string[] {
  const { greetings, thanks } = POLITENESS_PHRASES[language];
  return [...greetings, ...thanks];
}

/** Farewells, acknowledgements and what else is said beside greetings and thanks, folded, in the six languages; longer ones before their beginnings. */
const SAID: Readonly<Record<Language, string>> = {
  ru: "привет(?:ики|ствую)|доброй ночи|здорово|спасиб(?:ки|очки)|благодарствую|признател(?:ен|ьна|ьны)|пока|до свидания|до встречи|всего (?:доброго|хорошего)|хорошего (?:дня|вечера)|как дела|понятно|понял[аи]?|ясно|ладно|хорошо|отлично|супер|круто|класс|прекрасно|замечательно|принято|окей|ок|ага|угу|да|нет|не за что|молод(?:ец|цы)|spasibo|privet",
  en: "good night|thankyou|tysm|much appreciated|appreciate it|bye|bye-bye|goodbye|see you(?: later| soon)?|have a (?:good|nice|great) (?:day|one|evening|weekend)|how are you(?: doing)?|what's up|whats up|sup|okay|ok|okey|got it|understood|i see|noted|makes sense|sounds good|all right|alright|great|good|nice|cool|perfect|awesome|excellent|wonderful|well done|good job|great job|nice work|great work|lol|haha|yes|yep|yeah|no|nope|sure|no problem|you're welcome|never ?mind",
  fr: "bonne (?:journee|soiree|nuit)|mille mercis|je (?:vous|te) remercie|au revoir|a bientot|a plus|ca va|comment (?:ca va|allez-vous|vas-tu)|d'accord|compris|c'est note|parfait|super|genial|tres bien|bien recu|oui|non|de rien|enchante",
  es: "(?:te|se|os) lo agradezco|adios|hasta (?:luego|pronto|manana)|chao|que tal|como estas|vale|entendido|de acuerdo|perfecto|genial|estupendo|excelente|muy bien|si|no|de nada|encantado",
  ar: "وعليكم السلام|سلام|هاي|كيف حالك|مشكور\\p{L}*|اشكرك\\p{L}*|الف شكر|جزاك الله خيرا?|جزيل الشكر|مع السلامه|الي اللقاء|وداعا|حسنا|تمام|فهمت|ممتاز|رائع|طيب|نعم|لا|عفوا",
  zh: "你好吗|哈罗|晚安|谢啦|感谢|再见|拜拜|好的|好|行|明白|知道了|了解|收到|没问题|不客气|太棒了|很棒|很好|是的|不是|嗯",
};

/** All of these, with greetings and thanks. */
const SMALL_TALK = phrasePattern(
  LETTERED_LANGUAGES.flatMap((language) => [...phrasesOf(language), SAID[language]]),
  [SAID.zh, ...phrasesOf("zh")].join("|"),
  "gu",
);

/** What stands beside such words without making a question of them. */
const BESIDE = phrasePattern(
  [
    "больш(?:ое|ущее)|огромное|очень|вам|тебе|вас|всем|все|за (?:помощь|ответы?|информацию|все|это)|коллеги|друзья|бот|ребята|а|и|ну|еще раз|заранее|тогда|там|тут|приятно|от души|сердечно",
    "very|so|much|a lot|lots|many|again|all|everyone|everybody|team|folks|guys|there|bot|you|u|my|dear|friend|and|for (?:the |your |that |all |this )*(?:help|answers?|info|information|reply|work|everything)|for (?:that|this|it|everything)|in advance|then|to|that's|it's|oh|ah|wow|really|well|kindly|good|nice",
    "beaucoup|bien|bcp|infiniment|tres|a (?:tous|toutes|vous|toi)|tout le monde|et|pour (?:tout|l'aide|votre aide|ton aide|(?:la|votre|ta) reponse|l'information)|d'avance|encore|alors|le bot|l'equipe|vous|toi|monsieur|madame",
    "muchas|muchisimas|muy|mucho|a (?:todos|todas|ti|usted|ustedes)|por (?:todo|la ayuda|tu ayuda|su ayuda|la respuesta|tu respuesta|su respuesta|la informacion|responder)|de antemano|y|amigos?|equipo|otra vez|bot|tambien",
    "جزيلا|كثيرا|جدا|لك|لكم|بك|بكم|يا|علي (?:المساعده|الاجابه|مساعدتك\\p{L}*|اجابتك|الرد)|مقدما|بوت|صديقي|اصدقاء|جميعا|للجميع|ورحمه الله|وبركاته|و|مره اخري",
  ],
  "非常|十分|很|太|你们|您们|你|您|大家|各位|的|了|啦|呀|哦|啊|吧|哈|朋友|机器人|回答|回复|帮助|帮忙|解答|提前|再次|都|我|先|给|对",
  "gu",
);

/** Letters drawn out: "thanksss", "спасибооо". */
const DRAWN_OUT = writeOut(/(\p{L})\1{2,}/gu);
const WORDS = writeOut(/[\p{L}\p{N}]/u);

/** Questions about the bot itself, folded. */
const ABOUT: Readonly<Record<Language, string>> = {
  ru: "(?:а )?(?:кто|что) (?:ты|вы)(?: так(?:ой|ая|ое|ие))?(?: (?:умеешь|умеете|можешь|можете|делаешь|делаете))?|(?:а )?что (?:умеешь|умеете|можешь|можете)(?: ты| вы)?(?: делать)?|чем (?:ты |вы )?(?:можешь|можете|умеешь|умеете)(?: мне)?(?: помочь| быть полез\\p{L}+)?|как (?:тебя|вас) зовут|как (?:ты|вы) работае(?:шь|те)|как тобой пользоваться|ты (?:бот|человек|робот)",
  en: "who (?:are|r) (?:you|u)|what are you|what can (?:you|u) do(?: for me)?|what do you do|how can you help(?: me)?|how do you work|how does this work|how do i use (?:you|this)|what(?:'s| is) your name|are you (?:a |an )?(?:bot|robot|human|ai)|introduce yourself",
  fr: "(?:qui (?:es-tu|etes-vous|tu es|vous etes)|tu es qui|vous etes qui)|que (?:peux-tu|pouvez-vous|sais-tu|savez-vous) faire|qu'est-ce que (?:tu peux|vous pouvez|tu sais|vous savez) faire|a quoi (?:sers-tu|servez-vous|tu sers)|comment (?:tu t'appelles|vous appelez-vous|t'appelles-tu|fonctionnes-tu|fonctionnez-vous|ca marche)|presente-toi|presentez-vous",
  es: "quien (?:eres|es usted)|que (?:eres|puedes hacer|puede hacer|sabes hacer|haces)(?: por mi)?|como te llamas|como funcionas|como funciona esto|en que (?:puedes|me puedes) ayudar(?:me)?|presentate|eres un (?:bot|robot)",
  ar: "من انت|من انتم|ما انت|ماذا (?:يمكنك|تستطيع|بامكانك)(?: ان)? (?:تفعل|فعله|ان تفعل)|ما الذي (?:يمكنك|تستطيع)(?: ان)? (?:فعله|تفعله|القيام به)|ماذا تفعل|كيف تعمل|كيف يمكنك مساعدتي|ما اسمك|هل انت (?:بوت|روبوت|انسان)|عرف بنفسك",
  zh: "你是谁|您是谁|你叫什么(?:名字)?|你能做什么|你会做什么|你可以做什么|你能干什么|你会什么|怎么用你|你怎么用|你是机器人吗|自我介绍",
};
const ABOUT_BOT = phrasePattern(
  LETTERED_LANGUAGES.map((language) => ABOUT[language]),
  ABOUT.zh,
  "gu",
);

const GREETING = phrasePattern(
  Object.values(LETTERED).flatMap(({ greetings }) => greetings),
  HAN.greetings.join("|"),
);
const THANKS = phrasePattern(
  Object.values(LETTERED).flatMap(({ thanks }) => thanks),
  HAN.thanks.join("|"),
);

/**
 * What is said where nothing is asked of the document: all that is written is a greeting, thanks, a farewell, an
 * acknowledgement, or a question about the bot itself.
 */
export function readSmallTalk(question: string): SmallTalk | undefined {
  const said = fold(cleanQuestion(question)).replace(DRAWN_OUT, "$1");
  const aboutBot = said.replace(ABOUT_BOT, " ");
  if (aboutBot !== said && !WORDS.test(aboutBot.replace(SMALL_TALK, " ").replace(BESIDE, " "))) return "about";
  if (!isSmallTalk(question)) return undefined;
  return GREETING.test(said) && !THANKS.test(said) ? "greeting" : "thanks";
}

/** True when nothing is asked: all that is written is a greeting, thanks, a farewell or an acknowledgement. */
function isSmallTalk(question: string): boolean {
  const said = fold(cleanQuestion(question)).replace(DRAWN_OUT, "$1");
  if (!WORDS.test(said)) return /\p{Extended_Pictographic}/u.test(said);
  const left = said.replace(SMALL_TALK, " ");
  return left !== said && !WORDS.test(left.replace(BESIDE, " "));
}

/** The languages that have the words of some small talk: "merci" is French, "super" is several. */
export function languagesOfSmallTalk(question: string): Language[] {
  const said = fold(cleanQuestion(question)).replace(DRAWN_OUT, "$1");
  return LANGUAGES.filter((language) => {
    const own = [...phrasesOf(language), SAID[language], ABOUT[language]];
    const pattern = language === "zh" ? phrasePattern(["(?!)"], own.join("|")) : phrasePattern(own, "(?!)");
    return pattern.test(said);
  });
}
