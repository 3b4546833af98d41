import { beforeAll, describe, expect, it } from "vitest";
import { asksSomething } from "../../../src/answer/overheard/asks-something.ts";
import { isMeantForDocument } from "../../../src/answer/overheard/is-meant-for-document.ts";
import { speaksToPeople } from "../../../src/answer/overheard/people-words.ts";
import type { App } from "../../../src/app.ts";
import { parseParagraphId } from "../../../src/domain/paragraph-id.ts";
import type { PriorTurn } from "../../../src/domain/prior-turn.ts";
import { openBundledApp } from "../../fixtures/bundled-app.ts";

/** What people write to each other in a thread, written before any of it was tried. */
const TALK = [
  ...[
    "can you send me the file?",
    "are you coming to the meeting at 3?",
    "who is joining the call?",
    "what do you think?",
  ],
  ...[
    "is everyone ok with that?",
    "shall we take it offline?",
    "when do you need it?",
    "by Friday?",
    "any objections?",
  ],
  ...["did you see the email from Doreen?", "could you book a room for tomorrow?", "where is the coffee machine?"],
  ...["is the deadline still Monday?", "who has the latest version of the slides?", "can someone review my draft?"],
  ...["what time is the briefing?", "should we invite the UNDP colleagues?", "does that work for you?", "is it ready?"],
  ...["have you finished your part of the report?", "who is going to write the minutes?", "what about lunch?"],
  ...["will you be in the office next week?", "can we move the meeting to Thursday?", "did ITU reply to your mail?"],
  ...["ты видел письмо от Ивана?", "когда будет готов черновик?", "кто идет на обед?", "можешь прислать презентацию?"],
  ...["во сколько созвон?", "а ты что думаешь?", "нам это точно нужно?", "где лежит файл?", "вы согласны?"],
  ...["tu peux m'envoyer le fichier ?", "on se voit à quelle heure ?", "qui prend les notes ?", "qu'en penses-tu ?"],
  ...["¿puedes mandarme el documento?", "¿a qué hora es la reunión?", "¿quién toma notas?", "¿está listo?"],
  ...["هل يمكنك إرسال الملف؟", "متى الاجتماع غدا؟", "من سيحضر؟", "ما رأيك؟"],
  ...["你能把文件发给我吗？", "几点开会？", "谁做会议记录？", "你觉得怎么样？", "好了吗？"],
  ...["I think this is fine", "yes, I'll do it", "let me check with Anna", "ok, thanks, that is what I needed"],
  ...["Je pense que c'est bon", "да, согласен", "я думаю, что это можно отправить", "大家好", "gracias a todos"],
];

/** Follow-up questions to the document. */
const QUESTIONS = [
  ...["and when does it report?", "by when?", "what about ITU?", "who prepares the road map", "and the road map?"],
  ...["is it mandatory?", "Which paragraph says that?", "what does para 68 say?", "when is the next review of WSIS"],
  ...["и когда она отчитывается?", "к какому сроку?", "а что с дорожной картой?", "обязан ли МСЭ отчитываться"],
  ...["pour quand ?", "qui prépare la feuille de route", "et le Forum sur la gouvernance d’Internet ?"],
  ...["¿y cuándo informa?", "¿quién prepara la hoja de ruta?", "ومتى تقدم تقريرها؟", "من يعد خارطة الطريق"],
  ...["哪一年提交？", "谁负责制定路线图", "互联网治理论坛呢？"],
];

const BEFORE: PriorTurn = {
  question: "What is the internal task force for?",
  paragraphs: [parseParagraphId("annex/67")].filter((id) => id !== undefined),
};

describe("of what is said in a thread that the bot follows", () => {
  let app: App;
  beforeAll(async () => {
    app = await openBundledApp();
  });

  it("hardly any talk among people is taken for a question to the document", async () => {
    const asked = TALK.filter((words) => asksSomething(words) && !speaksToPeople(words));
    const answers = await Promise.all(asked.map((words) => app.ask(words, { fallback: "en", context: BEFORE })));
    expect(answers.filter((answer) => isMeantForDocument(answer, false)).map(({ question }) => question)).toEqual([]);
  });

  it.each(QUESTIONS)("this is one, and addressed to nobody: %s", (words) => {
    expect([asksSomething(words), speaksToPeople(words)]).toEqual([true, false]);
  });
});

describe("an answer to a question that nobody put to the bot", () => {
  const answer = { outcome: "answered", gate: 0.5 } as const;

  it.each([
    [answer, true],
    [{ outcome: "answered", gate: null }, true],
    [{ outcome: "not_reproduced", gate: null }, true],
    [{ outcome: "not_found", gate: -1 }, true],
    [{ outcome: "not_found", gate: -4 }, false],
    [{ outcome: "not_found", gate: null }, false],
    [{ outcome: "off_topic", gate: -1 }, false],
    [{ ...answer, small_talk: "thanks" }, false],
    [{ outcome: "not_found", gate: -1, clarify: true }, false],
  ] as const)("%j is said: %s", (given, isSaid) => {
    expect(isMeantForDocument(given, false)).toBe(isSaid);
  });

  it("among people who talk to each other is said only where it is sure", () => {
    expect(isMeantForDocument(answer, true)).toBe(false);
    expect(isMeantForDocument({ ...answer, gate: 1.5 }, true)).toBe(true);
    expect(isMeantForDocument({ outcome: "not_found", gate: -1 }, true)).toBe(false);
  });
});
