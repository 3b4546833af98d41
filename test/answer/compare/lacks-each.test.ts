import { describe, expect, it } from "vitest";
import { lacksEach } from "../../../src/answer/compare/lacks-each.ts";

const TOTAL = ["В ходе двухдневного совещания было сделано 120 заявлений[footnoteRef:2]."];
const BOTH = ["В мире интернетом пользуется 71 процент женщин и почти 77 процентов мужчин."];

describe("a number of each of two", () => {
  it.each([
    "How many statements did governments make, and how many did companies?",
    "Combien de déclarations chaque jour ?",
    "¿Cuántas declaraciones hubo el 16 y cuántas el 17?",
    "сколько выступлений было в каждый из дней?",
    "كم بياناً ألقته الدول وكم ألقته المنظمات؟",
    "16号和17号各是多少个？",
    "那120份发言，政府代表和非政府代表各占多少？哪边多？",
    "De todos los discursos, ¿cuántos fueron de gobiernos y cuántos de sociedad civil o empresas?",
    "Сколько выступлений сделали государства и сколько гражданское общество?",
    "各国政府讲了多少个,企业和民间组织又讲了多少个?",
  ])("is not given by one for all: %s", (question) => {
    expect(lacksEach(question, TOTAL)).toBe(true);
    expect(lacksEach(question, BOTH)).toBe(false);
  });

  it.each([
    "How many statements were made?",
    "How many statements did Member States and stakeholders make?",
    "一共多少个发言？",
    "сколько дней длилось совещание?",
  ])("is not asked for: %s", (question) => {
    expect(lacksEach(question, TOTAL)).toBe(false);
  });
});
