import type { InputBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { checkView } from "../../../src/emulator/check-blocks.ts";
import { buildDigestForm, buildNotice } from "../../../src/slack/digest/form-view.ts";
import { DIGEST_FIELDS, parseDigestForm } from "../../../src/slack/digest/parse-digest-form.ts";
import { subscription } from "../../contract/state-samples.ts";
import { library } from "../../digest/simulate.ts";

const VALUES = {
  switch: "on",
  actor: "*",
  daysOff: "2026-12-24..2027-01-03",
  time: "09:00",
  zone: "geneva",
  days: "weekdays",
  language: "ar",
  horizon: "90",
  quiet: "line",
};

describe("the form of a digest's settings", () => {
  it.each(LANGUAGES)(
    "in %s passes Slack's check, with a label of its own for each field, as it is set now",
    (language) => {
      const options = {
        bodies: library.concepts,
        language,
        standing: "-",
        howTo: "`/wsis`",
        metadata: `${language} C1`,
      };
      const view = buildDigestForm(subscription(), options);
      expect(checkView(view)).toEqual({ ok: true });
      const inputs = view.blocks.filter((block): block is InputBlock => block.type === "input");
      expect(inputs.map((block) => block.block_id)).toEqual([...DIGEST_FIELDS]);
      expect(new Set(inputs.map((block) => block.label.text)).size).toBe(DIGEST_FIELDS.length);
    },
  );

  it.each(LANGUAGES)("has a notice in %s that fits", (language) => {
    expect(checkView(buildNotice("…", language))).toEqual({ ok: true });
  });
});

describe("parseDigestForm", () => {
  it("reads each field as the command reads its word", () => {
    expect(parseDigestForm(VALUES, library.concepts)).toEqual({
      kind: "settingsPatch",
      settingsPatch: {
        time: "09:00",
        language: "ar",
        quiet: "line",
        actor: null,
        daysOff: [{ start: "2026-12-24", end: "2027-01-03" }],
        zone: "Europe/Zurich",
        days: { every: "weekdays" },
        horizon: 90,
      },
    });
  });

  it("names every field that does not hold", () => {
    const broken = Object.fromEntries(DIGEST_FIELDS.map((field) => [field, "?"]));
    const settings = DIGEST_FIELDS.filter((field) => field !== "switch");
    const problems = settings.map((field) => expect.objectContaining({ field, found: "?" }));
    expect(parseDigestForm(broken, library.concepts)).toEqual({ kind: "problems", problems });
  });

  it("keeps what a form from before an upgrade does not have, and takes an empty field for no day off", () => {
    expect(parseDigestForm({ time: "8:30" }, [])).toEqual({ kind: "settingsPatch", settingsPatch: { time: "08:30" } });
    expect(parseDigestForm({ daysOff: "" }, [])).toEqual({ kind: "settingsPatch", settingsPatch: { daysOff: [] } });
  });

  it("narrows the digest down to a body, and knows no other", () => {
    expect(parseDigestForm({ actor: "itu" }, library.concepts)).toMatchObject({ settingsPatch: { actor: "itu" } });
    expect(parseDigestForm({ actor: "ITU <!here>" }, library.concepts)).toMatchObject({ kind: "problems" });
  });

  it("needs no settings to switch it off", () => {
    expect(parseDigestForm({ switch: "off", time: "?" }, [])).toEqual({ kind: "off" });
  });
});
