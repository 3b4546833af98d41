import { describe, expect, it } from "vitest";
import { buildLedger } from "../../../src/deadlines/build-ledger.ts";
import type { Language } from "../../../src/domain/language.ts";
import { type Known, parseDeadlines } from "../../../src/slack/ledger/parse-deadlines.ts";
import { selectEntries } from "../../../src/slack/ledger/select-entries.ts";
import { library, sources } from "../../fixtures/bundled-ledger.ts";

const ledger = buildLedger(sources.obligations, sources.calendar, "2026-11-24");

const chosen = (text: string): string[] => select(text) as string[];

function select(text: string, language: Language = "en") {
  const selection = selectEntries(text, ledger, library.concepts, language);
  if (selection.kind === "unknown") return selection;
  return selection.ledger.entries.map(({ obligation }) => obligation.id).sort();
}

describe("parseDeadlines", () => {
  const known: Record<string, Known> = {
    ITU: "actor",
    UNESCO: "actor",
    "Task Modality on Money": "actor",
    "the Pact": "name",
    WHO: "name",
  };
  const read = (text: string) => parseDeadlines(text, (name) => known[name], 2026);
  const nothing = { years: [], actors: [], all: false, about: [], unknown: [] };

  it.each([
    ["", {}],
    ["2027", { years: [2027] }],
    ["2026 2027", { years: [2026, 2027] }],
    ["ITU 2027 all", { years: [2027], actors: ["ITU"], all: true }],
    ["for ITU in 2027", { years: [2027], actors: ["ITU"] }],
    ["ITU, UNESCO and WHO", { actors: ["ITU", "UNESCO"], about: ["WHO"] }],
    ["for Task Modality on Money", { actors: ["Task Modality on Money"] }],
    ["все", { all: true }],
    ["list", {}],
    ["this year", { years: [2026] }],
    ["в следующем году", { years: [2027] }],
    ["cette année et l’année prochaine", { years: [2026, 2027] }],
    ["este año", { years: [2026] }],
    ["العام المقبل", { years: [2027] }],
    ["今年", { years: [2026] }],
    ["for the roadmap", { about: ["roadmap"], unknown: ["roadmap"] }],
    ["next month", { about: ["next", "month"], unknown: ["next", "month"] }],
  ])("%j", (text, request) => expect(read(text)).toEqual({ ...nothing, ...request }));
});

describe("selectEntries", () => {
  it("several years and bodies: the entries of any of them", () => {
    const both = [...chosen("2026"), ...chosen("2027")];
    expect(select("2026 2027")).toEqual([...new Set(both)].sort());
    expect(select("ITU, UNESCO")).toEqual([...new Set([...chosen("ITU"), ...chosen("UNESCO")])].sort());
    expect(chosen("ITU, UNESCO all").length).toBeGreaterThan(chosen("ITU all").length);
    expect(select("this year")).toEqual(select("2026"));
  });

  it.each([
    ["for the roadmap", "en", ["action-line-roadmaps", "cstd-29th-session", "ungis-joint-roadmap"]],
    ["road map 2027", "en", ["action-line-roadmaps"]],
    ["financing gaps", "fr", ["financing-task-force"]],
    ["дорожной карты", "ru", ["action-line-roadmaps", "cstd-29th-session", "ungis-joint-roadmap"]],
  ] as const)("%s: by what the entries speak of", (text, language, ids) => expect(select(text, language)).toEqual(ids));

  it.each(["overdue", "Nonsensebody", "asap 2027"])("%s is not understood, which is another thing than no", (text) =>
    expect(select(text)).toMatchObject({ kind: "unknown" }),
  );

  it.each(["next", "следующий"])("%s: what comes next, as where it is asked in words", (text) => {
    expect(select(text)).toEqual(["itu-report-to-pp26", "pp26-preparations"]);
  });

  it.each(["WHO", "World Health Organization", "1999", "ITU 1999", "next month", "на следующей неделе"])(
    "%s is understood, and there is none",
    (text) => expect(select(text)).toEqual([]),
  );
});
