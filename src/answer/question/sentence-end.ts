import { writeOut } from "../../text/letters.ts";
/** Where a sentence ends; a stop within an abbreviation or a number has no space and capital behind it, or stands in brackets: "(Rev. Geneva, 2022)". */
export const SENTENCE_END = writeOut(
  /(?<=[?？؟!！。])\s*|(?<=\.)(?<!(?<!\p{L})(?:M|Mme|Mr|Mrs|Ms|Dr|Sra?)\.)\s+(?=[\p{Lu}\p{Lo}¿])(?![^()]{0,40}\))/u,
);
