import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { findUnsaidWords } from "../../../src/answer/compare/find-unsaid-words.ts";
import { asksIfSpokenOf } from "../../../src/answer/question/asks-if-spoken-of.ts";
import type { Language } from "../../../src/domain/language.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("whether something is spoken of, in whatever words, where nothing was found", () => {
  it.each([
    [
      "Our focal point wants to know whether persons with disabilities are mentioned anywhere.",
      "persons with disabilities",
    ],
    ["Me preguntan de la misión si el informe menciona a las personas con discapacidad. ¿Sí o no?", "discapacidad"],
    ["搜了半天没找着，文件里到底有没有讲残疾人无障碍？", "残疾人无障碍"],
    ["Спутники, Starlink, низкая орбита: об этом в документе говорится?", "Спутники, Starlink или низкая орбита"],
    ["زميلي يقول في فقرة عن الأمن السيبراني... دورت وما لقيت. هل هي موجودة فعلا؟", "الأمن السيبراني"],
    ["rien sur les câbles sous-marins ni les satellites, on est d'accord ?", "câbles sous-marins ou satellites"],
    ["残疾人、无障碍这块，文件写了没有？", "残疾或障碍"],
    ["دورت على الأشخاص ذوي الإعاقة ومالقيتش حاجة، هل اتذكروا في أي مكان؟", "الأشخاص ذوي الإعاقة"],
    ["量子技术方面有写什么吗？", "量子技术"],
    ["里面写没写网络安全这一块?", "网络安全"],
    ["通篇有提到网络安全吗", "网络安全"],
    ["هل ورد شيء عن الأمن السيبراني؟", "الأمن السيبراني"],
    ["Does it mention cybersecurity in some way or other?", "cybersecurity"],
    ["Est-ce que ça mentionne la cybersécurité dans l'une ou l'autre partie ?", "cybersécurité"],
    ["Упоминается ли кибербезопасность хотя бы в общих чертах?", "кибербезопасность"],
    ["¿Menciona la ciberseguridad de pasada?", "ciberseguridad"],
    ["¿menciona la neutralidad de la red?", "neutralidad de la red"],
    [
      "¿Dice algo de la convención de la ONU contra la ciberdelincuencia?",
      "convención de la ONU contra la ciberdelincuencia",
    ],
    ["واش كاين شي حاجة على حماية الأطفال على الإنترنت؟", "حماية الأطفال"],
    ["有提到卫星上网、低轨星座之类的吗", "卫星上网或低轨星座"],
    ["y a-t-il qqch sur les personnes handicapées ?", "personnes handicapées"],
    ["想确认一下,残疾人无障碍的问题文件里写了没有?", "残疾人无障碍"],
    ["Is cybersecurity mentioned anywhere, either in the report or in the annexed paragraphs?", "cybersecurity"],
    ["我们亚太经社会(ESCAP)有没有在文件里被点名?", "亚太经社会"],
    ["¿El texto toca el cambio climático o los residuos electrónicos?", "cambio climático o residuos electrónicos"],
    ["ça parle du climat ou de l'environnement à un moment ?", "climat ou environnement"],
    ["¿Se habla de ciberseguridad en algún punto?", "ciberseguridad"],
    ["Je cherche un passage sur la cybersécurité. Ça existe là-dedans ou pas du tout ?", "cybersécurité"],
  ])("is told by the words that stand nowhere: %s", async (question, text) => {
    const { outcome, headline } = await ask(deps, question);
    expect([outcome, headline]).toMatchObject(["not_found", { text, kind: "no", citation: null }]);
  });

  it.each([
    "does it mention UNESCO dropping blockchain?",
    "в уставе ВОИС есть что-то о ВВУИО?",
    "Which paragraph explains how to renew my laissez-passer?",
    "联大主席说缩小男女差距要花多少钱？",
    "Привет всем. На следующей неделе ко мне приезжает делегация из министерства, восемь человек, двое впервые в Женеве. Половина не говорит по-английски, хотят сидеть в зале вместе и слушать русский перевод. Кому писать, чтобы забронировать зал с синхронным переводом?",
  ])("is not told where more is asked, or of a thing that may be meant by other words: %s", async (question) => {
    expect((await ask(deps, question)).headline).toBeNull();
  });
});

describe("words that stand nowhere in the document", () => {
  it.each<[Language, string, string[]]>([
    ["en", "anything on submarine cables and satellites?", ["submarine cables", "satellites"]],
    ["en", "anything on the secretariat's digitl divides and its women?", []],
    ["ru", "есть что-нибудь о кибербезопасности и о женщинах", ["кибербезопасности"]],
    ["fr", "un passage sur les jeunes ou la vaccination ?", ["vaccination"]],
    ["es", "¿hay algo sobre elecciones o sobre la brecha?", ["elecciones"]],
    ["ar", "هل هناك شيء عن الكابلات أو عن النساء؟", ["الكابلات"]],
    ["zh", "有没有讲到区块链", ["区块"]],
  ])("are neither misspelt nor inflected ones, nor those that ask: %s %s", (language, text, words) => {
    expect(findUnsaidWords(deps, { text, language })).toEqual(words);
  });
});

describe("a text that asks whether something is spoken of", () => {
  it.each<[Language, string, string[]]>([
    ["en", "A colleague swears so. Is there a paragraph on spam?", ["Is there a paragraph on spam?"]],
    ["en", "What does it say on spam?", []],
    ["zh", "我找了很久，里面有没有谈垃圾邮件？", ["我找了很久", "里面有没有谈垃圾邮件"]],
    ["fr", "C'est évoqué, le spam, ou pas ?", ["C'est évoqué, le spam, ou pas ?"]],
  ])("asks for no more: %s %s", (language, text, sentences) => {
    expect(asksIfSpokenOf(text, language)).toEqual(sentences);
  });
});
