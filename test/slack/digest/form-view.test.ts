import type { InputBlock } from "@slack/types";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import { checkView } from "../../../src/emulator/check-blocks.ts";
import { buildDigestForm, buildNotice } from "../../../src/slack/digest/form-view.ts";
import { DIGEST_FIELDS, parseDigestForm } from "../../../src/slack/digest/parse-digest-form.ts";
import { subscription } from "../../contract/state-samples.ts";

const VALUES = { time: "09:00", zone: "geneva", days: "weekdays", language: "ar", horizon: "90", quiet: "line" };

describe("the form of a digest's settings", () => {
  it.each(LANGUAGES)(
    "in %s passes Slack's check, with a label of its own for each field, as it is set now",
    (language) => {
      const options = { language, standing: "-", howTo: "`/wsis`", metadata: `${language} C1` };
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
    expect(parseDigestForm(VALUES)).toEqual({
      kind: "settingsPatch",
      settingsPatch: { ...VALUES, zone: "Europe/Zurich", days: { every: "weekdays" }, horizon: 90 },
    });
  });

  it("names every field that does not hold", () => {
    const problems = DIGEST_FIELDS.map((field) => expect.objectContaining({ field, found: "" }));
    expect(parseDigestForm({})).toEqual({ kind: "problems", problems });
  });
});
