import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { displayText, formatNoteMarker } from "../../src/messages/display-text.ts";

const source = readFileSync(new URL("../../corpus/wsis20-report/ru.txt", import.meta.url), "utf8");

/** A source that lost no sign. */
const WHOLE = { emendations: [] };

describe("displayText", () => {
  it("shows the marker as a superscript and moves the body to the notes", () => {
    expect(displayText("общества[footnoteRef:1]. [1: \tСписок: https://un.org/x.] ", WHOLE)).toEqual({
      text: "общества¹.",
      notes: [{ number: 1, text: "Список: https://un.org/x." }],
    });
  });

  it("keeps what stands between marker and body", () => {
    const { text } = displayText("120 заявлений[footnoteRef:2]. В своих заявлениях. [2: \tЗаявления.] ", WHOLE);
    expect(text).toBe("120 заявлений². В своих заявлениях.");
  });

  it("joins an address that a line break tore", () => {
    const { notes } = displayText(
      "x[footnoteRef:4]. [4: \tСм. https://estatements.un.org/a/fsv/\nsJc_nyc_en.pdf.]",
      WHOLE,
    );
    expect(notes[0]?.text).toBe("См. https://estatements.un.org/a/fsv/sJc_nyc_en.pdf.");
  });

  it("leaves an ordinary line break after an address alone", () => {
    expect(displayText("https://un.org/a\nДалее", WHOLE).text).toBe("https://un.org/a\nДалее");
    expect(displayText("https://un.org/a/\nДалее", WHOLE).text).toBe("https://un.org/a/\nДалее");
  });

  it("shows a quote that is only a footnote as that footnote", () => {
    expect(displayText("[2: \tЗаявления: https://un.org.]", WHOLE).text).toBe("² Заявления: https://un.org.");
  });

  it("leaves no marker and no torn address of the real document", () => {
    const { text, notes } = displayText(source, WHOLE);
    expect(text).not.toMatch(/footnoteRef|\[\d+:/u);
    expect(notes.map((note) => note.number)).toEqual([1, 2, 3, 4]);
    expect(notes[3]?.text).toContain("fsvEYyHnNDt/sJcKcYYu_nyc_en.pdf");
  });

  it("puts signs that the source lost into the text and into its notes, in square brackets", () => {
    const emendations = [{ stored: "штабквартира", shown: "штаб[-]квартира" }];
    expect(displayText("Тут штабквартира[footnoteRef:1]. [1: \tИ штабквартира.]", { emendations })).toEqual({
      text: "Тут штаб[-]квартира¹.",
      notes: [{ number: 1, text: "И штаб[-]квартира." }],
    });
  });

  it("writes numbers of several digits", () => {
    expect(formatNoteMarker(120)).toBe("¹²⁰");
  });
});
