import { asks, findDirectives } from "../../deadlines/find/directive-verbs.ts";
import { isFinderLanguage } from "../../deadlines/find/types.ts";
import type { Language } from "../../domain/language.ts";
import { byLanguage } from "../../text/by-language.ts";
import { fold } from "../../text/fold.ts";
import { keepRecent } from "../../text/keep-recent.ts";
import { writeOut } from "../../text/letters.ts";

/** Words by which a question asks what was asked of somebody, folded, in the six languages. */
export const ASKED = writeOut(
  /(?<!\p{L})(?:поруч\p{L}*|предлож\p{L}*|предлага\p{L}*|прос(?:ят|ит|или|им|ьб\p{L}*)|попрос\p{L}*|призва\p{L}*|призыва\p{L}*|обязан\p{L}*|долж(?:ен|на|но|ны)|треб\p{L}*|хот(?:ят|ел\p{L}*)|задач[аиу]?|задани\p{L}*|ожида(?:ют|ет)(?:ся)?|asked|asks?|requested|requests?|invited?|invites|called (?:up)?on|tasked|expected|supposed|owe|wants?|wanted|should|duty|duties|obligations?|tasks?(?! force)|to-?dos?|homework|demande\p{L}*|invit\p{L}*|charg\p{L}*|attend(?:u\p{L}*|re)|doi(?:t|vent)|obligations?|taches?|veu(?:t|lent)|pide\p{L}*|pid(?:en|io)|solicit\p{L}*|encarg\p{L}*|debe[ns]?|(?:tienen?|hay) que|obligacion(?:es)?|(?<!grupos? de )tareas?|quieren?|(?:ال)?مطلوب|طلب\p{L}*|يطلب|دع\p{L}*|مهام|يجب|ينبغي|واجب\p{L}*|التزام\p{L}*)(?!\p{L})|要求|请求|邀请|任务(?!组)|被请|呼吁|职责|义务|应该|必须|需要做|要做(?:什么|啥)|请[^？?]{1,14}(?:做|干)些?(?:什么|啥)/u,
);

/** True when a question wants to know what was asked of somebody. */
export function asksForDirectives(question: string): boolean {
  return ASKED.test(fold(question));
}

/** The sentences of a document that questions come back to. */
const MAX_SENTENCES = 1000;

const hasDirective = byLanguage((language) =>
  keepRecent(
    (sentence) =>
      isFinderLanguage(language) && findDirectives(sentence, language).some(({ modality }) => asks(modality)),
    MAX_SENTENCES,
  ),
);

/** True when a sentence of the source asks somebody for something; in a language without rules for it none is known to. */
export function isDirective(sentence: string, language: Language): boolean {
  return hasDirective[language](sentence);
}
