import { findSpans } from "../../text/find-matches.ts";
import { phrasePattern } from "../../text/phrases.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** That the text was adopted, and since when somebody asks, folded. */
const ADOPTED = phrasePattern(
  [
    "(?:(?:теперь|сейчас),? )?(?:когда|раз|после того,? как) (?:\\p{L}+ )?(?:резолюци\\p{L}+|документ) (?:уже )?(?:принят\\p{L}*|утвержд\\p{L}+)|(?:теперь,? )?(?:когда|раз|после того,? как) (?:уже )?(?:приняли|утвердили) (?:резолюци\\p{L}+|документ)|после (?:принятия|утверждения) (?:резолюции|документа)",
    "(?:now that|since|after|once|with) (?:the )?(?:resolution|text|document|outcome(?: document)?)(?:'s| is| was| has been| being)? (?:already |finally )?(?:adopted|passed|approved)|(?:after|since|following) (?:the )?adoption of the (?:resolution|text|document|outcome(?: document)?)",
    "(?:maintenant |a present )?(?:que|apres que|depuis que) (?:la resolution|le texte|le document(?: final)?) (?:a ete|est|soit) (?:deja |enfin )?(?:adoptee?|approuvee?)|(?:apres|suite a|depuis) l'adoption (?:de la resolution|du (?:texte|document)(?: final)?)",
    "(?:ahora|una vez|ya|desde) que (?:la resolucion|el documento(?: final)?) (?:ya )?(?:esta|ha sido|fue|se ha) (?:aprobad|adoptad)[oa]|(?:ahora|una vez|ya|desde) que se (?:aprobo|adopto|ha (?:aprobado|adoptado)) (?:la resolucion|el documento(?: final)?)|(?:tras|despues de|desde) la (?:aprobacion|adopcion) (?:de la resolucion|del documento(?: final)?)",
    "(?:الان )?بعد (?:ان )?(?:تم )?(?:اعتماد|اعتمد|اعتمدت|اقرار|صدور) (?:ال)?(?:قرار|وثيقه)(?: (?:ال)?ختاميه)?",
  ],
  "(?:现在|既然)?(?:决议|成果文件)(?:已经?|都)?(?:获得)?通过(?:了|之?后|以后)|通过(?:决议|成果文件)(?:之后|以后|后)",
  "gu",
);

/** A question without that the text was adopted: "what must we do now that the resolution is adopted?" asks of no adoption. */
export function cutAdoption(text: string): string {
  return takeOutWords(text, (folded) => findSpans(folded, ADOPTED)).trim();
}
