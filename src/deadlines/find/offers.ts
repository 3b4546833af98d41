import type { Span } from "../../domain/document.ts";
import { writeOut } from "../../text/letters.ts";

/** An infinitive, as far as its ending tells; words such as "деятельность", "сеть" and "области" end otherwise or are named. */
const INFINITIVE = writeOut(
  /(?<!\p{L})(?!(?:сеть|печать|память|нить|треть|суть|путь|речь|ночь|помощь|чести|сети|пути|части|совести|повести|отрасли)(?!\p{L}))\p{L}+(?:[аяиеуоы]ть|[йз]ти|[^оа]сти|чь)(?:ся)?(?!\p{L})/iu,
);
/** A dative that can be nothing else: "Генеральному", "сторонам", "членам". */
const DATIVE = writeOut(/(?<!\p{L})\p{L}+(?:[ое]му|[ая]м)(?!\p{L})/iu);
/** How far from the verb the one who is addressed may stand. */
const NEAR = 80;

/**
 * Whether "предлагается" asks somebody to do something (what is to be done, or who is to do it, stands by it), or only
 * tells that a thing is on offer: "предлагается структурированный подход".
 */
export function asksSomebody(text: string, { start, end }: Span): boolean {
  const after = /^[^.;]*/u.exec(text.slice(end))?.[0] ?? "";
  const before = /[^.;,]*$/u.exec(text.slice(Math.max(0, start - NEAR), start))?.[0] ?? "";
  return INFINITIVE.test(after) || DATIVE.test(before) || DATIVE.test(after.slice(0, NEAR).split(",")[0] ?? "");
}
