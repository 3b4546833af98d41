import { writeOut } from "../../text/letters.ts";
import { takeOutWords } from "../../text/take-out-words.ts";

/** Another answer that is offered behind what is asked, folded: "or" and a word that begins a sentence and no thing ("or was it forgotten?"). */
const OFFER = writeOut(
  /(?:^|[\s,،])(?:или|or|ou(?: bien)?|o(?: bien)?|u|ولا|ام|او)\s+(?:уже|они|она|он|его|ее|их|не|нет|мы|я|ничего|совсем|i|we|it|they|is|was|were|did|do|not|already|just|am|nothing|on|c'est|ca|elles?|ils?|pas|deja|rien|je|ya|se|no|ni|nada|me|lo|مش|ما|هو|هي|خلاص|راح)(?!\p{L}).*$/u,
);

/** A question without another answer that it offers at its end; the text itself where it offers none. */
export function cutOffer(text: string): string {
  return takeOutWords(text, (folded) => {
    const offer = OFFER.exec(folded);
    return offer && offer.index > 0 ? [{ start: offer.index + 1, end: folded.length }] : [];
  });
}
