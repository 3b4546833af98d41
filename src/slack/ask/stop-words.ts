import { fold } from "../../text/fold.ts";

/** What ends the following of a thread, folded, in the six languages, with what people say instead. */
const STOP = new Set(
  "stop|stop it|please stop|stop please|stop following|unfollow|стоп|хватит|остановись|перестань|не следи|arrete|arretez|arrete-toi|stop svp|alto|basta|detente|parar|deja de seguir|توقف|قف|كفى|停|停止|别跟了|停下"
    .split("|")
    .map(fold),
);

/** Whether a message says no more than that the bot shall stop. */
export function isStop(text: string): boolean {
  return STOP.has(
    fold(text)
      .replace(/[\s.!¡…。！،,]+/gu, " ")
      .trim(),
  );
}
