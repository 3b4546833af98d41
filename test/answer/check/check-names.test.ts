import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createNameCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "The IGF was held in Norway in June 2025.", "preamble.1"],
    ["en", "UNGIS is invited to expand its membership.", "121.2"],
    ["en", "Ms Annalena Baerbock opened the high-level meeting.", "report/II/1.1"],
    ["en", "The WSIS Forum was established in collaboration with UNESCO, UNCTAD and UNDP.", "108.1"],
    ["fr", "La présidence de l’UNGIS tourne chaque année.", "121.1"],
    [
      "es",
      "La UIT ejerce la secretaría del Grupo de las Naciones Unidas sobre la Sociedad de la Información.",
      "121.1",
    ],
    ["ru", "ГИО ООН предлагают расширить свой состав.", "121.2"],
    ["ru", "Форум прошел в Норвегии в июне 2025 года.", "preamble.1"],
    ["ar", "عُقد المنتدى في النرويج في يونيو 2025.", "preamble.1"],
    ["zh", "论坛于2025年6月在挪威举行。", "preamble.1"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "The IGF was held in Switzerland in June 2025.", "preamble.1"],
    ["en", "ITU is invited to expand its membership.", "121.2"],
    ["en", "Mr Philemon Yang opened the high-level meeting.", "report/II/1.1"],
    ["en", "The WSIS Forum was established in collaboration with UNESCO, UNICEF and UNDP.", "108.1"],
    ["fr", "La présidence de l’UNICEF tourne chaque année.", "121.1"],
    [
      "es",
      "La OMPI ejerce la secretaría del Grupo de las Naciones Unidas sobre la Sociedad de la Información.",
      "121.1",
    ],
    ["ru", "ЭКОСОС предлагают расширить свой состав.", "121.2"],
    ["ru", "Форум прошел в Швейцарии в июне 2025 года.", "preamble.1"],
    ["ar", "عُقد المنتدى في سويسرا في يونيو 2025.", "preamble.1"],
    ["zh", "论坛于2025年6月在瑞士举行。", "preamble.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("name");
  });

  it("takes no name from the question", () => {
    expect(stateOf("en", "The IGF was held in Denmark in June 2025.", "preamble.1", "was the IGF in Denmark?")).toBe(
      "name",
    );
  });
});
