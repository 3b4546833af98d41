import { fold } from "../../text/fold.ts";

/** Sounds that tell nothing, folded: nobody asks for them. */
const SOUNDS =
  "ага|угу|ого|хм+|гм+|ой|эм+|мм+|ah+|aha|oh+|hm+|huh|uh+|um+|wow|euh|aj[aá]|eh|mm+|اها|اه|哦+|噢|喔|嗯+|呃|啊哈|哎|诶";
/** Words that are as empty where a mark follows them. */
const EMPTY_WORDS =
  "ясно|понятно|ладно|ну|так|стоп|погоди(?:те)?|подожди(?:те)?|блин|right|well|nice|i see|got it|cool|great|yeah|yep|yes|wait|hang on|interesting|bon|tiens|d'accord|je vois|ouais|oui|attends|attendez|bueno|vale|ya|claro|entiendo|entendido|espera|si|طيب|حسنا|تمام|اوكي|اوك|ماشي|فهمت|نعم|好的?|对了|等等|等一下|明白了?|原来如此|这样啊|是吗";

/** What is nothing but these. */
const INTERJECTIONS = new RegExp(
  `^\\P{L}*(?:(?:${SOUNDS}|${EMPTY_WORDS})(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Arabic})\\P{L}*)+$`,
  "u",
);
const OPENING_SOUND = new RegExp(`^\\P{L}*(?:${SOUNDS})(?:[\\s\\p{P}]+|(?=\\p{Script=Han}))`, "iu");

/** Whether some words are none but interjections: "ah bueno", "hm, right". */
export function isInterjection(words: string): boolean {
  return INTERJECTIONS.test(fold(words));
}

/** How many characters of a text are a sound that it begins with, and the space behind it; 0 where nothing else is said. */
export function openingSound(text: string): number {
  const sound = OPENING_SOUND.exec(text)?.[0] ?? "";
  return sound.length < text.length ? sound.length : 0;
}
