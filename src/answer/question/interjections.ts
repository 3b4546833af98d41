import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Sounds that tell nothing: nobody asks for them. */
const SOUNDS = [
  "ага|угу|ого|хм+|гм+|ой|эм+|мм+|ah+|aha|oh+|hm+|huh|uh+|um+|wow|euh|aj[aá]|eh|mm+|اها|اه",
  "哦+|噢|喔|嗯+|呃|啊哈|哎|诶",
] as const;
/** Words that are as empty where a mark follows them, folded. */
const EMPTY_WORDS = [
  "ясно|понятно|ладно|ну|так|стоп|погоди(?:те)?|подожди(?:те)?|блин",
  "right|well|nice|i see|got it|cool|great|yeah|yep|yes|wait|hang on|interesting",
  "bon|tiens|d'accord|je vois|ouais|oui|attends|attendez",
  "bueno|vale|ya|claro|entiendo|entendido|espera|si",
  "طيب|حسنا|تمام|اوكي|اوك|ماشي|فهمت|نعم",
].join("|");
const EMPTY_HAN = "好的?|对了|等等|等一下|明白了?|原来如此|这样啊|是吗";

const INTERJECTION = phrasePattern([SOUNDS[0], EMPTY_WORDS], `(?:${SOUNDS[1]}|${EMPTY_HAN})`, "gu");
const SOUND = phrasePattern([SOUNDS[0]], `(?:${SOUNDS[1]})`);
/** What may stand before a sound, and behind it. */
const LEADING = /^[\s\p{P}]*/u;

/** Whether some words are none but interjections: "ah bueno", "hm, right". */
export function isInterjection(words: string): boolean {
  const folded = fold(words);
  return folded.search(INTERJECTION) >= 0 && !/\p{L}/u.test(folded.replace(INTERJECTION, " "));
}

/** How many characters of a text are a sound that it begins with, and the space behind it; 0 where nothing else is said. */
export function openingSound(text: string): number {
  const start = LEADING.exec(text)?.[0].length ?? 0;
  const sound = SOUND.exec(text.slice(start).toLowerCase());
  if (sound?.index !== 0) return 0;
  const end = start + sound[0].length;
  const length = end + (LEADING.exec(text.slice(end))?.[0].length ?? 0);
  return length < text.length ? length : 0;
}
