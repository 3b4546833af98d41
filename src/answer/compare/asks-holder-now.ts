import { fold } from "../../text/fold.ts";
import { phrasePattern } from "../../text/phrases.ts";

/** Asks who has an office at a time that the text need not tell of, folded: it gives the office, and somebody's name if it does. */
const WHO_NOW = phrasePattern(
  [
    "чья (?:\\p{L}+ )?очередь|чей (?:\\p{L}+ )?черед|(?:кто|как(?:ая|ой|ое) (?:агентств|орган|учрежден|структур)\\p{L}*) (?:\\p{L}+ ){0,2}(?:сейчас|теперь|ныне|в этом году|на данный момент)|(?:сейчас|теперь|в этом году) (?:\\p{L}+ ){0,2}кто",
    "(?:who(?:'s| is)?|which (?:agency|body|entity|organi[sz]ation)) (?:\\p{L}+ ){0,3}(?:now|currently|this year|at the moment|at present|these days)|(?:now|currently|this year),? (?:\\p{L}+ ){0,2}who|whose turn",
    "a qui le tour|(?:au|le) tour de (?:qui|quel\\p{L}*)|(?:qui|quelle (?:agence|institution|entite|organisation)|quel organisme) (?:\\p{L}+ ){0,3}(?:maintenant|actuellement|cette annee|en ce moment)|(?:maintenant|actuellement|cette annee|en ce moment),? (?:[\\p{L}']+ ){0,2}(?:qui|quelle (?:agence|institution|entite|organisation)|quel organisme)",
    "(?:a quien le toca|(?:de|a) quien (?:es|corresponde) el turno|turno de (?:quien|que))|(?:quien|a quien|que (?:organismo|agencia|entidad)) (?:\\p{L}+ ){0,3}(?:ahora|actualmente|este ano|en este momento)|(?:ahora|actualmente|este ano),? (?:\\p{L}+ ){0,3}quien",
    "(?:ال)?دور (?:علي )?مين|(?:ال)?دور لمن|(?:من|اي (?:وكاله|جهه|هيئه|منظمه)) (?:\\p{L}+ ){0,3}(?:الان|حاليا|هذا العام|هذه السنه)|(?:الان|حاليا|هذا العام|هذه السنه)،? (?:\\p{L}+ ){0,2}من",
  ],
  "(?:现在|目前|今年|眼下|如今)[^，,。？?]{0,20}(?:谁|哪[个家位])|轮到了?(?:谁|哪)|谁.{0,4}(?:现在|目前|今年)",
);

/** An office that is held in turn, or by one alone, folded. */
const OFFICE = phrasePattern(
  [
    "председател\\p{L}*|председательств\\p{L}*|возглавл\\p{L}*|глав[аеуы]|во главе",
    "chair\\p{L}*|presid\\p{L}*|heads?|turn|in charge|at the helm",
    "presid\\p{L}*|dirige\\p{L}*|tour|a la tete",
    "presid\\p{L}*|dirige\\p{L}*|turno|al frente|jef[ea]",
    "[يت]?(?:راس|تراس)\\p{L}*|(?:ال)?رئاس\\p{L}*|(?:ال)?رئيس\\p{L}*|دور|علي راس",
  ],
  "主席|轮到|轮值",
);

/** Whether a question asks who has an office at a time of which the text need not tell. */
export function asksWhoNow(question: string): boolean {
  return WHO_NOW.test(fold(question));
}

/** Whether it names the office: "which agency chairs it now?" is not told by how its chair changes. */
export function asksHolderNow(question: string): boolean {
  return asksWhoNow(question) && OFFICE.test(fold(question));
}
