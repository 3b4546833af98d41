import { fold } from "../text/fold.ts";

/** Words by which a question asks what was asked of somebody, folded, in the six languages. */
const ASKED =
  /(?<!\p{L})(?:поруч\p{L}*|предлож\p{L}*|предлага\p{L}*|прос(?:ят|ит|или|им|ьб\p{L}*)|попрос\p{L}*|призва\p{L}*|призыва\p{L}*|обязан\p{L}*|должн?\p{L}*|треб\p{L}*|хот(?:ят|ел\p{L}*)|asked|asks?|requested|requests?|invited?|invites|called (?:up)?on|tasked|expected|supposed|owe|duties|to-?dos?|homework|demande\p{L}*|invit\p{L}*|charg\p{L}*|attend\p{L}*|pide\p{L}*|pid(?:en|io)|solicit\p{L}*|encarg\p{L}*|(?:ال)?مطلوب|طلب\p{L}*|يطلب|دع\p{L}*|مهام)(?!\p{L})|要求|请求|邀请|任务|被请|呼吁/u;

/** True when a question wants to know what was asked of somebody. */
export function wantsRequests(question: string): boolean {
  return ASKED.test(fold(question));
}
