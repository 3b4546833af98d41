import { beforeAll, describe, expect, it } from "vitest";
import type { AnswerDeps } from "../../../src/answer/answer-deps.ts";
import { findWholeTopic } from "../../../src/answer/outline/find-whole-topic.ts";
import { readQuestion } from "../../../src/answer/question/read-question.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

let deps: AnswerDeps;
beforeAll(async () => {
  deps = await openAnswerDeps();
});

const topicOf = (typed: string) => findWholeTopic(deps.names, readQuestion(typed, deps));

describe("a subject of which all is wanted", () => {
  it.each([
    ["My boss wants everything this paper has about AI, not only the panel", "AI"],
    ["Нужно все, что сказано про ЮНЕСКО", "ЮНЕСКО"],
    ["关于妇女的内容全部列出", "妇女"],
    ["Pull together how WSIS and the Global Digital Compact are linked", "Global Digital Compact"],
    ["Собери, как ВВУИО увязана с Глобальным цифровым договором", "Глобальным цифровым договором"],
    ["Recopila cómo se vincula la CMSI con el Pacto Digital Global", "Pacto Digital Global"],
    ["世界峰会和《全球数字契约》如何衔接，归纳一下", "全球数字契约"],
    ["How do WSIS and the Global Digital Compact fit? It is said in several places", "Global Digital Compact"],
    ["Indicators / measurement: all mentions", "Indicators"],
    ["ЮНЕСКО (везде), все что сказано", "ЮНЕСКО"],
  ])("%s", (question, topic) => expect(topicOf(question)).toBe(topic));

  it.each([
    "What is the Global Digital Compact?",
    "Collect what UNGIS is asked to report",
    "What did the Secretary-General say, in brief?",
  ])("is none where nothing, or what is asked of somebody, is to be put together: %s", (question) =>
    expect(topicOf(question)).toBeUndefined(),
  );
});
