import { readFileSync } from "node:fs";
import type { Manifest } from "@slack/web-api/dist/types/request/manifest.js";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { buildHelp } from "../../src/slack/ask/help.ts";
import { type Command, parseCommand } from "../../src/slack/ask/parse-command.ts";
import { sampleLibrary } from "../fixtures/sample-app.ts";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const manifest = JSON.parse(read("manifest.json")) as Manifest;
const { document } = sampleLibrary();

/** Every kind of command that a person can type whole; the compiler knows when one is missing. */
const KINDS: Readonly<Record<Exclude<Command["kind"], "incomplete">, true>> = {
  ask: true,
  calendar: true,
  data: true,
  deadlines: true,
  digest: true,
  duties: true,
  help: true,
  language: true,
  model: true,
  paragraph: true,
  search: true,
  sources: true,
  threads: true,
};
const sorted = (kinds: Iterable<string>) => [...new Set(kinds)].sort();
const kindOf = (typed: string) => parseCommand(typed.replace(/^\/wsis ?/u, "")).kind;

/** What a help shows as typed. */
const typedIn = (text: string) => [...text.matchAll(/`(\/wsis [^`]+)`/gu)].map(([, typed = ""]) => typed);

describe("the words of commands", () => {
  it.each(LANGUAGES)("stand in the help, each understood as what it is: %s", (language) => {
    const typed = typedIn(
      JSON.stringify(buildHelp(language, document, { hasModel: true, hasCalendar: true }).blocks).replaceAll(
        '\\"',
        '"',
      ),
    );
    expect(sorted(typed.map(kindOf))).toEqual(sorted(Object.keys(KINDS)));
  });

  it("that the manifest hints at are understood, and all that give something are hinted at", () => {
    const hint = manifest.features?.slash_commands?.[0]?.usage_hint ?? "";
    const [question, ...typed] = hint.split("|").map((one) => one.trim());
    expect(question).toBe("[question]");
    const own = typed.map(kindOf);
    expect(own).not.toContain("ask");
    expect(sorted([...own, "ask"])).toEqual(
      sorted(Object.keys(KINDS).filter((kind) => !["data", "model", "threads"].includes(kind))),
    );
  });

  it.each(["README.md", "docs/user-guide.en.md", "docs/user-guide.ru.md"])("stand in %s, understood", (path) => {
    const typed = typedIn(read(path)).filter((one) => !/<|…/u.test(one));
    const kinds = typed.map((one) => [one, kindOf(one)]);
    for (const kind of [
      "calendar",
      "deadlines",
      "digest",
      "duties",
      "help",
      "language",
      "paragraph",
      "search",
      "sources",
    ])
      expect(kinds.map(([, one]) => one)).toContain(kind);
    // A question that stands there as an example is one.
    expect(kinds.filter(([one, kind]) => kind === "ask" && !/[?？؟]/u.test(String(one)))).toEqual([]);
  });
});
