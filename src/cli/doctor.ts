import type { Check, CheckStatus } from "../domain/check.ts";
import type { CliDeps, DefineCommand } from "./cli-deps.ts";
import { type Cell, formatTable } from "./format-table.ts";
import { coloursOf, EXIT, type Io, widthOf, writeJson } from "./io.ts";

type Colours = ReturnType<typeof coloursOf>;

const PAINT: Readonly<Record<CheckStatus, (text: string, c: Colours) => string>> = {
  ok: (text, c) => c.green(text),
  warn: (text, c) => c.yellow(text),
  fail: (text, c) => c.bold(c.red(text)),
};
const HEAD = ["check", "status", "found", "remedy"];

export const defineDoctor: DefineCommand = (program, deps, done) => {
  program
    .command("doctor")
    .description("look at tokens, scopes, index, source text, database, digests and files, and say what to mend")
    .option("--json", "as JSON")
    .action(async (options: { json?: boolean }) => done(await runDoctor(deps, options.json === true)));
};

/** `wsis doctor`: everything the bot stands on, each with the remedy where it needs one. @returns 1 where any check fails */
async function runDoctor({ io, examine }: Pick<CliDeps, "io" | "examine">, asJson: boolean): Promise<number> {
  const checks = await examine();
  if (asJson) writeJson(io, { checks });
  else io.stdout.write(formatChecks(checks, io));
  return checks.some(({ status }) => status === "fail") ? EXIT.refused : EXIT.answered;
}

/** A table in a terminal; in a pipe one line a check, with tabs between its fields. */
function formatChecks(checks: readonly Check[], io: Io): string {
  if (!io.stdout.isTTY) return checks.map((check) => `${fieldsOf(check).join("\t")}\n`).join("");
  const c = coloursOf(io);
  const rows = checks.map((check) => paint(check, c));
  return `${formatTable({ head: HEAD.map((text) => ({ text, paint: c.bold })), rows }, widthOf(io))}\n`;
}

/** For a start: one line for each finding, the remedy behind it. */
export function formatFindings(checks: readonly Check[]): string {
  const lines = checks.map(({ status, name, found, remedy }) => `${status}: ${name}: ${found} ${remedy ?? ""}`);
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}

function paint(check: Check, c: Colours): Cell[] {
  const [name = "", status = "", ...rest] = fieldsOf(check);
  return [
    { text: name },
    { text: status, paint: (text) => PAINT[check.status](text, c) },
    ...rest.map((text) => ({ text })),
  ];
}

function fieldsOf({ name, status, found, remedy }: Check): string[] {
  return [name, status, found, remedy ?? ""];
}
