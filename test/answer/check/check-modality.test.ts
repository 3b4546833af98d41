import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createModalityCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "UNGIS is requested to prepare a joint implementation road map.", "122.2"],
    ["en", "The Group is invited to expand its membership.", "121.2"],
    ["en", "Delegates stressed that technological change could deepen inequalities.", "report/II/3.5"],
    ["fr", "La résolution appelle le Forum à rendre compte des résultats de ses réunions annuelles.", "100.1"],
    ["es", "Se invita al grupo a ampliar su composición.", "121.2"],
    ["ru", "Группу просят подготовить дорожную карту совместного осуществления.", "122.2"],
    ["ru", "Группе предлагают расширить свой состав.", "121.2"],
    ["ar", "يُطلب من الجمعية العامة عقد اجتماع رفيع المستوى في عام 2035.", "127.1"],
    ["zh", "请大会在2035年举行高级别会议。", "127.1"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    ["en", "UNGIS must prepare a joint implementation road map.", "122.2"],
    ["en", "UNGIS may prepare a joint implementation road map.", "122.2"],
    ["en", "UNGIS is invited to prepare a joint implementation road map.", "122.2"],
    ["en", "The Group is requested to expand its membership.", "121.2"],
    ["en", "The Group is required to expand its membership.", "121.2"],
    ["en", "Delegates stressed that technological change will deepen inequalities.", "report/II/3.5"],
    ["fr", "La résolution oblige le Forum à rendre compte des résultats de ses réunions annuelles.", "100.1"],
    ["fr", "La résolution permet au Forum de rendre compte des résultats de ses réunions annuelles.", "100.1"],
    ["es", "El grupo debe ampliar su composición.", "121.2"],
    ["es", "El grupo puede ampliar su composición.", "121.2"],
    ["ru", "Группа обязана подготовить дорожную карту совместного осуществления.", "122.2"],
    ["ru", "Группа может подготовить дорожную карту совместного осуществления.", "122.2"],
    ["ru", "Группу просят расширить свой состав.", "121.2"],
    ["ru", "Первый доклад будет представлен в 2026 году.", "report/IV/5.1"],
    ["ar", "يتعين على الجمعية العامة عقد اجتماع رفيع المستوى في عام 2035.", "127.1"],
    ["zh", "大会必须在2035年举行高级别会议。", "127.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("modality");
  });
});
