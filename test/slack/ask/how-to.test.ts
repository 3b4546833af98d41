import { describe, expect, it } from "vitest";
import { findHowTo } from "../../../src/slack/ask/how-to.ts";
import { parseCommand } from "../../../src/slack/ask/parse-command.ts";

const OFF = ["digest me off", "digest here off"];
const ASKED: readonly (readonly [string, readonly string[]])[] = [
  ["How do I get a digest?", ["digest"]],
  ["can I subscribe to reminders", ["digest"]],
  ["how do I turn off the notifications?", OFF],
  ["How do I unsubscribe?", OFF],
  ["how do I change the language?", ["lang"]],
  ["how can I add the deadlines to my calendar?", ["calendar"]],
  ["how do I delete my data?", ["data"]],
  ["Comment m'abonner au résumé ?", ["digest"]],
  ["comment désactiver les notifications ?", OFF],
  ["comment changer de langue ?", ["lang"]],
  ["comment ajouter les échéances à mon calendrier ?", ["calendar"]],
  ["¿Cómo puedo recibir el resumen?", ["digest"]],
  ["¿cómo desactivo las notificaciones?", []],
  ["¿cómo desactivar las notificaciones?", OFF],
  ["¿cómo cambiar el idioma?", ["lang"]],
  ["как подписаться на дайджест?", ["digest"]],
  ["Как получать сводку каждый день?", ["digest"]],
  ["как отключить уведомления?", OFF],
  ["как сменить язык?", ["lang"]],
  ["как добавить сроки в календарь?", ["calendar"]],
  ["كيف يمكنني الاشتراك في الملخص؟", ["digest"]],
  ["كيف يمكنني إيقاف الإشعارات؟", OFF],
  ["كيف يمكنني تغيير اللغة؟", ["lang"]],
  ["怎么订阅摘要？", ["digest"]],
  ["如何取消订阅？", OFF],
  ["怎么更改语言？", ["lang"]],
];

describe("who asks how something is done here", () => {
  it.each(ASKED)("%s: %j", (text, commands) => expect(findHowTo(text)).toEqual(commands));

  it("is shown commands that there are", () => {
    for (const [, commands] of ASKED)
      for (const command of commands) expect(parseCommand(command).kind).not.toBe("ask");
  });

  it.each([
    "How do I get the report?",
    "how can countries change the language of the resolution?",
    "How can we get data on ICT indicators?",
    "who receives the summary of the Call for Inputs?",
    "как получить доклад о дорожной карте?",
    "Comment mesurer la fracture numérique ?",
    "如何缩小数字鸿沟？",
    "digest",
    "",
  ])("is not whoever asks the document: %s", (text) => expect(findHowTo(text)).toEqual([]));
});
