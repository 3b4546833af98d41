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
  ])("%s: not %s", (language, text, ids) => {
    expect(stateOf(language, text, ids)).toBe("name");
  });
});
