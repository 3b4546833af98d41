import { describe, expect, it } from "vitest";
import { findDeadlines } from "../../../src/deadlines/find/find-deadlines.ts";
import type { FinderLanguage, Finding } from "../../../src/deadlines/find/types.ts";
import type { ParagraphText } from "../../../src/domain/document.ts";
import { paragraphId } from "../../../src/domain/paragraph-id.ts";
import { splitSentences } from "../../../src/text/sentences.ts";
import { library, sources } from "../../fixtures/bundled-ledger.ts";

const knowledge = { concepts: library.concepts, calendar: sources.calendar };

function find(text: string, language: FinderLanguage): { findings: Finding[]; shown: string[] } {
  const paragraph: ParagraphText = {
    paragraph: paragraphId("annex/1"),
    language,
    status: "source",
    text,
    sentences: splitSentences(text),
  };
  const findings = findDeadlines([paragraph], language, knowledge);
  const shown = findings.map(({ time, actors, modality }) => {
    const who = actors.map(({ concepts, start, end }) => concepts[0] ?? text.slice(start, end)).join("+");
    return [modality, who, time.date ?? time.month ?? (time.years.join("-") || time.shape), time.session ?? ""]
      .join(" ")
      .trim();
  });
  return { findings, shown };
}

describe("the finder on sentences of other reports", () => {
  it.each<[FinderLanguage, string, string[]]>([
    [
      "en",
      "The Council requests the Secretary-General to submit a report by 31 March 2028.",
      ["requests itu_secretary_general 2028-03-31"],
    ],
    ["en", "The Committee recommends that the General Assembly review the matter in 2029.", ["recommends unga 2029"]],
    ["en", "UNESCO and ITU are invited to report every two years.", ["invites unesco+itu recurrence"]],
    [
      "en",
      "The Economic and Social Council is requested to convene a meeting from 28 April to 8 May 2028.",
      ["requests ecosoc 2028-04-28"],
    ],
    [
      "en",
      "It encourages the Committee for Programme and Coordination to report at its eighty-first session.",
      ["encourages Committee for Programme and Coordination plain 81"],
    ],
    ["en", "The mandate was extended until 30 June 2028.", ["states  2028-06-30"]],
    ["ru", "Совет просит ЮНЕСКО представить доклад не позднее 31 марта 2028 года.", ["requests unesco 2028-03-31"]],
    ["ru", "ЮНКТАД и ПРООН поручается каждые два года готовить обзор.", ["instructs unctad+undp recurrence"]],
    [
      "ru",
      "Комитет рекомендует Генеральной Ассамблее вернуться к этому вопросу на ее восемьдесят третьей сессии.",
      ["recommends unga plain 83"],
    ],
    [
      "ru",
      "Мы призываем Комитет по программе и координации подготовить предложения к 2029 году.",
      ["calls_upon Комитет по программе и координации 2029"],
    ],
    ["ru", "Ассамблея постановляет созвать конференцию 28 апреля – 8 мая 2028 года.", ["decides unga 2028-04-28"]],
    [
      "en",
      "The next World Telecommunication Development Conference will be held in Geneva from 3 to 14 November 2029.",
      ["states wtdc 2029-11-03"],
    ],
    [
      "ru",
      "Следующая Всемирная конференция по развитию электросвязи состоится 3–14 ноября 2029 года.",
      ["states wtdc 2029-11-03"],
    ],
    [
      "en",
      "In 2026, the Partnership on Measuring ICT for Development published revised indicators.",
      ["states partnership_measuring_ict 2026"],
    ],
    [
      "ru",
      "К концу 2027 года Экономическому и Социальному Совету следует представить план.",
      ["recommends ecosoc 2027"],
    ],
    [
      "ru",
      "Мы призываем Форум по управлению интернетом и ГИО ООН к 2029 году подготовить документ.",
      ["calls_upon igf+ungis 2029"],
    ],
    ["en", "We decide to hold a high-level meeting in 2040.", ["decides  2040"]],
  ])("%s: %s", (language, text, shown) => {
    expect(find(text, language).shown.map((line) => line.replace(/\s+/gu, " "))).toEqual(
      shown.map((line) => line.replace(/\s+/gu, " ")),
    );
  });

  it.each<[FinderLanguage, string]>([
    ["ru", "Мы просим ЮНЕСКО учитывать Повестку дня в области устойчивого развития на период до 2030 года."],
    ["ru", "МСЭ действует по Резолюции 140 (Пересм. Бухарест, 2022 г.) и решению 2022/323."],
    ["ru", "По данным МСЭ, показатель вырос с 15 процентов в 2005 году до 74 процентов в 2025 году."],
    ["ru", "Мы просим МСЭ учитывать Стратегический план на 2024–2027 годы."],
    ["ru", "ЮНЕСКО поддерживает работу после 2025 года."],
    ["ru", "По состоянию на 30 июня 2025 года МСЭ израсходовал 3 млн."],
    ["en", "We request UNESCO to take the 2030 Agenda into account."],
    ["en", "ITU acts under Resolution 140 (Rev. Bucharest, 2022) and decision 2022/323, A/RES/70/125."],
    ["en", "According to ITU, use grew from 15 per cent in 2005 to 74 per cent in 2025."],
    ["en", "Expenditure for the period from 1 July 2025 to 30 June 2026 amounted to $34,122,300."],
    ["en", "As at 30 June 2025, UNESCO had 12 vacant posts."],
    ["en", "Recalling its resolution 70/125 of 16 December 2015 and the Tunis Agenda of 2005,"],
    ["ru", "Ссылаясь на свою резолюцию 70/125 от 16 декабря 2015 года и Тунисскую программу 2005 года,"],
    ["en", "See https://journal.un.org/en/new-york/officials/2025-12-16 for UNESCO."],
  ])("leaves out, %s: %s", (language, text) => {
    expect(find(text, language).shown).toEqual([]);
  });
});
