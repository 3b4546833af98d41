import { phrasePattern } from "../../text/phrases.ts";

/** Words for figures of whatever is measured, folded, in the six languages. */
export const DATA = phrasePattern(
  [
    "данн(?:ые|ых|ым)|цифр\\p{L}*|статистик\\p{L}*|процентн\\p{L}+|показател\\p{L}+|проценты|доли",
    "data|(?<!\\d ?)%|figures?|numbers?|statistics?|stats|percentages",
    "donnees|(?<!\\d ?)%|chiffres?|statistiques?|pourcentages",
    "datos?|(?<!\\d ?)%|cifras?|estadisticas?|porcentajes",
    "(?:ال)?(?:بيانات|ارقام|احصاءات|احصائيات|نسب)",
  ],
  "数据|统计|百分比|数字(?!化|鸿沟|技术|发展|服务|合作|契约|转型|社会|公共|未来|联盟|包容|治理|经济|基础)",
);
