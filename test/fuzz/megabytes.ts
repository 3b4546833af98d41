const MEGABYTE = 1_000_000;

/** A megabyte each of what has cost time, or stands for more than it leaves. */
export const MEGABYTES: Readonly<Record<string, string>> = {
  letters: fill("a"),
  thanks: fill("спасибо большое "),
  references: fill("п. 67, "),
  "numbers of paragraphs": fill("第"),
  "open brackets": fill("<"),
};

function fill(piece: string): string {
  return piece.repeat(Math.ceil(MEGABYTE / Buffer.byteLength(piece)));
}
