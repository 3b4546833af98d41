import { describe, expect, it } from "vitest";
import { nameOwnOfficer } from "../../../src/answer/question/name-own-officer.ts";
import type { Language } from "../../../src/domain/language.ts";
import { library } from "../../fixtures/bundled-ledger.ts";

const named = (text: string, language: Language) => nameOwnOfficer(library.concepts, { text, language });

describe("the officer whom the asker calls their own", () => {
  it.each<[Language, string, string]>([
    ["en", "What did our own SG say?", "What did ITU Secretary-General say?"],
    ["en", "Thanks.  And  our SG,\nwhat did she say?", "Thanks. And ITU Secretary-General what did she say?"],
    ["ru", "А наш генсек выступала?", "А Генеральный секретарь МСЭ выступала?"],
    ["fr", "Et notre SG à nous, elle a dit quoi ?", "Et Secrétaire générale de l'UIT elle a dit quoi ?"],
    ["es", "¿Qué dijo nuestra Secretaria General?", "¿Qué dijo Secretaria General de la UIT"],
    ["zh", "我们秘书长说了什么？", "国际电联秘书长 说了什么？"],
  ])("is named in %s: %s", (language, text, expected) => expect(named(text, language)).toBe(expected));

  it.each<[Language, string]>([
    ["en", "What did the Secretary-General say?"],
    ["ru", "Что сказал Генсек ООН?"],
    ["fr", "Que dit\nla Secrétaire générale ?"],
  ])("is nobody else, in %s: %s", (language, text) => expect(named(text, language)).toBe(text));
});
