import { fold } from "../text/fold.ts";

/** What a question wants: the paragraph it names, every paragraph on a matter, or an answer. */
export type Intent = "lookup" | "list" | "question";

/** Words that ask for all of something, folded, in the six languages. */
const ALL_OF_IT = [
  /(?<!\p{L})(?:все(?! еще| же| равно| таки)|весь|полный (?:список|перечень)|перечисли\p{L}*|списком|поименно|где (?:еще )?(?:упом\p{L}*|говорится|фигурир\p{L}*|встреча\p{L}*)|(?:в )?каки[ех] (?:пункт|абзац|параграф)\p{L}*|кажд(?:ый|ое|ую|ого))(?!\p{L})/u,
  /(?<!\p{L})(?:all(?! over| in all)|everything|list|(?:where|which para\w*)[^?]*(?:mention|come up|cited|named|appear)\p{L}*|(?:which|what) para\p{L}*|full list|mentions? of|any mention)(?!\p{L})/u,
  /(?<!\p{L})(?:tous(?! les combien)|toutes|tout (?:ce|sur)|liste|lister|enumer\p{L}*|ou [^?]*mention\p{L}*|quels (?:paragraphes|points))(?!\p{L})/u,
  /(?<!\p{L})(?:todos|todas|todo lo|lista|listado|enumer\p{L}*|donde (?:se )?menciona\p{L}*|que parrafos)(?!\p{L})/u,
  /(?<!\p{L})(?:كل|جميع|قائمه|اذكر|اين (?:ورد|ذكر)\p{L}*|ما الفقرات)(?!\p{L})/u,
  /所有|全部|列出|哪些段|哪几段|哪里提到|都有哪些|清单/u,
];

/** True when a question asks for everything on a matter. */
export function asksForAll(question: string): boolean {
  const folded = fold(question);
  return ALL_OF_IT.some((pattern) => pattern.test(folded));
}
