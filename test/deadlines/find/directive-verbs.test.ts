import { describe, expect, it } from "vitest";
import { findDirectives } from "../../../src/deadlines/find/directive-verbs.ts";
import { library } from "../../fixtures/bundled-ledger.ts";

const invites = (text: string): string[] =>
  findDirectives(text, "ru")
    .filter(({ modality }) => modality === "invites")
    .map(({ start, end }) => text.slice(start, end));

describe("a passive invitation", () => {
  it.each([
    "Совету предлагается принять к сведению настоящий документ.",
    "ГИО ООН предлагается подготовить дорожную карту.",
    "Партнерству предлагается в сотрудничестве с координаторами и при поддержке Комиссии провести обзор.",
    "Членам Совета предложено до 2027 года внести предложения.",
    "МСЭ предлагается: a) привлечь доноров; b) сберечь средства.",
    "Государствам-членам было предложено участие в консультациях.",
    "Предлагается Генеральному секретарю новый мандат.",
  ])("has somebody to address, or something to be done: %s", (text) => expect(invites(text)).toHaveLength(1));

  it.each([
    "Цели сопоставляются с механизмами, и предлагается структурированный подход для эффективной деятельности в этой области.",
    "Предлагается новая сеть и помощь, охватывающая деятельность в отрасли.",
    "В докладе предлагается матрица. Комитет решил провести обзор.",
  ])("is not what only offers a thing: %s", (text) => expect(invites(text)).toEqual([]));

  it("the matrix of the annex, which offers an approach, invites nobody", () => {
    const text = library.versions.get("ru")?.texts.get("annex/122" as never)?.text ?? "";
    expect(text).toContain("предлагается структурированный подход");
    expect(invites(text).filter((word) => word.startsWith("предлагается"))).toEqual([]);
  });
});
