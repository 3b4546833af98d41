import { describe, expect, it } from "vitest";
import { formatJson, guardTerminal, widthOf } from "../../src/cli/io.ts";

function createStream(isTTY: boolean, columns = 90) {
  const written: string[] = [];
  return { written, isTTY, columns, write: (text: string) => written.push(text) };
}

describe("guardTerminal", () => {
  const TEXT = "\u001b[1mbold\u001b[22m\u001b[2J";

  it.each([
    [true, "\u001b[1mbold\u001b[22m␛[2J"],
    [false, "␛[1mbold␛[22m␛[2J"],
  ])("with colours %s a terminal gets %j", (colours, shown) => {
    const stream = createStream(true);
    guardTerminal(stream, colours).write(TEXT);
    expect(stream.written).toEqual([shown]);
  });

  it("follows the terminal's width", () => {
    const stream = createStream(true);
    const guarded = guardTerminal(stream, true);
    stream.columns = 44;
    expect(guarded).toMatchObject({ isTTY: true, columns: 44 });
  });

  it("a pipe gets every byte", () => {
    const stream = createStream(false);
    guardTerminal(stream, false).write(TEXT);
    expect(stream.written).toEqual([TEXT]);
  });
});

describe("widthOf", () => {
  it.each([
    [true, 100, 100],
    [true, 5, 20],
    [true, 0, 80],
    [false, 100, Number.POSITIVE_INFINITY],
  ])("terminal %s of %i columns: %s", (isTTY, columns, width) => {
    const stdout = createStream(isTTY, columns);
    expect(widthOf({ stdout, stderr: stdout, language: "en" })).toBe(width);
  });
});

describe("formatJson", () => {
  it("escapes what JSON lets stand, and reads as the same", () => {
    const value = { text: "\u009b31m \u007f \u001b № 第" };
    expect(formatJson(value)).toBe('{"text":"\\u009b31m \\u007f \\u001b № 第"}');
    expect(JSON.parse(formatJson(value, 2))).toEqual(value);
  });
});
