import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/domain/language.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import { formatCitation } from "../../src/messages/format-citation.ts";
import { BUNDLED_STRUCTURE } from "../fixtures/bundled-library.ts";

const cite = (id: string, language: (typeof LANGUAGES)[number] = "en") =>
  formatCitation(paragraphId(id), language, BUNDLED_STRUCTURE);

describe("a citation", () => {
  it("is by the symbol of what is reproduced, as the United Nations write it", () => {
    expect(cite("annex/67")).toBe("A/RES/80/173, para. 67");
    expect(cite("annex/67", "fr")).toBe("A/RES/80/173, par. 67");
    expect(cite("annex/67", "ru")).toBe("A/RES/80/173, п. 67");
    expect(cite("annex/preamble")).toBe("A/RES/80/173, preamble");
  });

  it("is by the title where there is no symbol: none is made up", () => {
    expect(cite("report/IV/2")).toBe(
      "Report on the outcomes of the UNGA high-level meeting on WSIS+20, sect. IV, para. 2",
    );
    for (const language of LANGUAGES) expect(cite("report/IV/2", language)).not.toContain("A/RES");
    expect(cite("report/front/1")).toContain("Report, front page, item 1");
  });
});
