/** A reason to stop that is told in one sentence, without a stack. */
export class Stop extends Error {
  constructor(message, exitCode = 3) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** Speaks to the person; stdout is kept for the program itself. */
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}
