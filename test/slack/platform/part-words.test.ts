import { describe, expect, it } from "vitest";
import { parseDigest } from "../../../src/slack/digest/parse-digest.ts";

const onDay = (weekday: number, time?: string) => ({
  kind: "on",
  settingsPatch: { days: { every: "weekly", weekday }, ...(time && { time }) },
});

describe("a digest on a day of the week", () => {
  it.each([
    ["every Monday at 8", onDay(1, "08:00")],
    ["on Tuesdays 9:00", onDay(2, "09:00")],
    ["каждый понедельник", onDay(1)],
    ["каждую среду в 10", onDay(3, "10:00")],
    ["по пятницам в 9 утра", onDay(5, "09:00")],
    ["chaque lundi à 8h", onDay(1, "08:00")],
    ["tous les mardis", onDay(2)],
    ["le jeudi à 8h du matin", onDay(4, "08:00")],
    ["cada lunes a las 8", onDay(1, "08:00")],
    ["todos los martes", onDay(2)],
    ["los viernes a las 8 de la mañana", onDay(5, "08:00")],
    ["كل اثنين", onDay(1)],
    ["كل يوم اثنين الساعة 8", onDay(1, "08:00")],
    ["كل أربعاء", onDay(3)],
    ["كل يوم الأحد", onDay(7)],
    ["每周一", onDay(1)],
    ["每个星期二9点", onDay(2, "09:00")],
    ["每周日上午8点半", onDay(7, "08:30")],
    ["周五下午3点15分", onDay(5, "15:15")],
  ])("is set by %j, and by nothing else in it", (words, request) => {
    expect(parseDigest(words, [])).toEqual({ where: null, ...request });
  });

  it.each(["كل يوم", "每天", "daily", "tous les jours", "todos los días", "каждый день"])("is none in %j", (words) => {
    expect(parseDigest(words, [])).toMatchObject({ settingsPatch: { days: { every: "daily" } } });
  });

  it("leaves whose duties it tells: all of a week's days are nobody's", () => {
    expect(parseDigest("tous les lundis", [])).not.toMatchObject({ settingsPatch: { actor: null } });
    expect(parseDigest("for all every Monday", [])).toMatchObject({ settingsPatch: { actor: null } });
  });
});
