import { fold } from "../text/fold.ts";

/** Verbs by which the source asks somebody for something, or says that somebody was asked. */
const ASKS =
  /(?<!\p{L})(?:просим|предлагаем|призываем|предлагает(?:ся)?|поручено|поручает(?:ся)?|просьб[ауы]|призыв|рекомендует(?:ся)?|постановля\p{L}*|просит|призывает)(?!\p{L})/u;

/** Words by which a question asks what was asked of somebody, folded, in the six languages. */
const ASKED =
  /(?<!\p{L})(?:поруч\p{L}*|предлож\p{L}*|предлага\p{L}*|прос(?:ят|ит|или|им|ьб\p{L}*)|попрос\p{L}*|призва\p{L}*|призыва\p{L}*|обязан\p{L}*|должн?\p{L}*|треб\p{L}*|хот(?:ят|ел\p{L}*)|asked|asks?|requested|requests?|invited?|invites|called (?:up)?on|tasked|expected|supposed|owe|duties|to-?dos?|homework|demande\p{L}*|invit\p{L}*|charg\p{L}*|attend\p{L}*|pide\p{L}*|pid(?:en|io)|solicit\p{L}*|encarg\p{L}*|(?:ال)?مطلوب|طلب\p{L}*|يطلب|دع\p{L}*|مهام)(?!\p{L})|要求|请求|邀请|任务|被请|呼吁/u;

/** True when a sentence of the source asks somebody for something. */
export function asks(sentence: string): boolean {
  return ASKS.test(fold(sentence));
}

/** True when a question wants to know what was asked of somebody. */
export function wantsRequests(question: string): boolean {
  return ASKED.test(fold(question));
}
