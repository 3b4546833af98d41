import { phrasePattern } from "../../text/phrases.ts";

/** Words for figures of whatever is measured, folded, in the six languages. */
export const DATA = phrasePattern(
  [
    "данн(?:ые|ых|ым)|цифр\\p{L}*|статистик\\p{L}*",
    "data|figures?|numbers?|statistics?|stats",
    "donnees|chiffres?|statistiques?",
    "datos?|cifras?|estadisticas?",
    "(?:ال)?(?:بيانات|ارقام|احصاءات|احصائيات)",
  ],
  "数据|统计|数字",
);
