import { describe, expect, it } from "vitest";
import type { Language } from "../../../src/domain/language.ts";
import { stateOf } from "../../fixtures/verify-claim.ts";

describe("createRoleCheck", () => {
  it.each<[Language, string, string]>([
    ["en", "Guy Ryder spoke on behalf of the UN Secretary-General.", "report/II/2.1"],
    [
      "en",
      "The Partnership on Measuring ICT for Development is requested to conduct a review with the support of the Statistical Commission.",
      "117.1",
    ],
    [
      "ru",
      "Партнерство по измерению ИКТ в целях развития просят провести обзор при поддержке Статистической комиссии.",
      "117.1",
    ],
    ["zh", "决议请联合国信息社会小组编写联合实施路线图。", "122.2"],
    ["fr", "L'Assemblée a invité les États Membres à prononcer leurs déclarations.", "report/II/3.1"],
    [
      "en",
      "UNGIS is to prepare the road map and submit it to the Commission on Science and Technology for Development.",
      "122.2",
    ],
    [
      "es",
      "La UIT ejerce la secretaría del Grupo de las Naciones Unidas sobre la Sociedad de la Información.",
      "121.1",
    ],
    ["ru", "Провести обзор показателей просят Партнерство по измерению ИКТ в целях развития.", "117.1"],
  ])("%s: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });

  it.each<[Language, string, string]>([
    [
      "en",
      "The Statistical Commission is requested to conduct a review with the support of the Partnership on Measuring ICT for Development.",
      "117.1",
    ],
    [
      "en",
      "Action line facilitators are requested to develop road maps in coordination with the Commission on Science and Technology for Development.",
      "113.1",
    ],
    ["ru", "Статистическую комиссию просят провести обзор.", "117.1"],
    ["ru", "Комиссию по науке и технике в целях развития просят подготовить дорожную карту.", "122.2"],
    ["zh", "决议请经济及社会理事会编写联合实施路线图。", "122.2"],
    ["fr", "Les États Membres ont invité l'Assemblée à prononcer ses déclarations.", "report/II/3.1"],
    ["en", "The Commission is to prepare the road map and submit it to UNGIS.", "122.2"],
    ["en", "The Council was instructed to prepare a report for the Secretary-General.", "report/front/1.1"],
    ["es", "El Grupo está a cargo de la secretaría de la Unión Internacional de Telecomunicaciones.", "121.1"],
    ["es", "La Secretaria General se guio por un documento elaborado por la UIT.", "report/V/1.3"],
    ["ru", "Форум по управлению интернетом призывают учитывать итоги работы Группы.", "100.1"],
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("name");
  });

  it("reads a name alone with the question who is asked", () => {
    const question = "who is called upon to contribute to the database?";
    expect(stateOf("en", "All stakeholders", "107.2", question)).toBe("supported");
    expect(stateOf("en", "The International Telecommunication Union", "107.2", question)).toBe("name");
  });

  it.each<[Language, string, string]>([
    ["ar", "تطلب الوثيقة من اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية تقديم تقرير إلى الشراكة.", "117.1"],
    ["es", "Se exhorta a las entidades de las Naciones Unidas a que informen al Foro.", "100.1"],
    ["en", "The internal task force is invited to establish UNGIS.", "report/IV/2.1"],
  ])("%s: who is asked and who receives have changed places: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("name");
  });

  it.each<[Language, string, string]>([
    ["ar", "تطلب الوثيقة من الشراكة تقديم تقرير إلى اللجنة المعنية بتسخير العلم والتكنولوجيا لأغراض التنمية.", "117.1"],
    ["es", "Se exhorta al Foro a que informe a las entidades de las Naciones Unidas.", "100.1"],
    ["en", "ITU and the action line facilitators are invited to establish an internal task force.", "report/IV/2.1"],
    ["en", "The action line facilitators are invited to develop road maps.", "report/IV/2.1"],
  ])("%s: in their own places they stand: %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("supported");
  });
});
