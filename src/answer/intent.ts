import { fold } from "../text/fold.ts";

/** What a question wants: the paragraph it names, every paragraph on a matter, or an answer. */
export type Intent = "lookup" | "list" | "question";

/** Words that ask for all of something, folded, in the six languages. */
const ALL_OF_IT = [
  /(?<!\p{L})(?:все(?! еще| же| равно| таки| ли)|весь|полный (?:список|перечень)|перечисли\p{L}*|списком|поименно|где (?:еще |вообще |тут )*(?:упом\p{L}*|говорится|фигурир\p{L}*|встреча\p{L}*|всплыва\p{L}*|мелька\p{L}*)|(?:где|что) (?:вообще )?про|(?:в )?каки[ех] (?:пункт|абзац|параграф)\p{L}*)(?!\p{L})/u,
  /— где (?:упом|всплыва|фигурир|встреча|мелька)/u,
  /(?<!\p{L})(?:all(?! over| in all| right)|everything|list|everywhere|every (?:place|mention|paragraph|para|bit|time)|(?:where|which para\w*)[^?]*(?:mention\w*|come up|comes up|cited|named|appears?|turns? up|show up|shows up)|(?:which|what) para\w*|mentions? of|any mention)(?!\p{L})/u,
  /(?<!\p{L})(?:tous(?! les combien)|toutes(?! les combien)|tout (?:ce|sur)|liste|lister|enumer\p{L}*|ou [^?]*(?:mentionn|est-il question|parle-t-on|cite|apparai|figure)\p{L}*|quels (?:paragraphes|points)|partout)(?!\p{L})/u,
  /(?<!\p{L})(?:todos|todas|todo (?:lo|sobre)|lista|listado|enumer\p{L}*|donde (?:se )?(?:menciona|aparece|sale|cita|habla)\p{L}*|que parrafos|en que (?:parrafos|puntos))(?!\p{L})/u,
  /(?<!\p{L})(?:كل(?! من)|جميع|قائمه|اذكر|اين (?:ورد|ذكر|يرد|يذكر)\p{L}*|ما الفقرات|في اي (?:فقرات|الفقرات))(?!\p{L})/u,
  /所有|全部|列出|哪些段|哪几段|哪里(?:提到|提及|出现)|哪些地方|都有哪些|清单/u,
];

/** True when a question asks for everything on a matter. */
export function asksForAll(question: string): boolean {
  const folded = fold(question);
  return ALL_OF_IT.some((pattern) => pattern.test(folded));
}
