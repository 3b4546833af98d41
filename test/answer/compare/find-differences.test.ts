import { describe, expect, it } from "vitest";
import { ask } from "../../../src/answer/ask.ts";
import { formatNotes } from "../../../src/messages/answer-caveats.ts";
import { openAnswerDeps } from "../../fixtures/answer-deps.ts";

const deps = await openAnswerDeps();

describe("how far two shares lie apart", () => {
  it.each([
    ["By how many points do women lag behind men on mobile phones and the Internet?", [9, 6]],
    ["На сколько процентных пунктов женщины отстают от мужчин по телефонам и интернету?", [9, 6]],
    ["Какой разрыв между мужчинами и женщинами по интернету, в пунктах?", [6]],
    ["Quel est l'écart entre villes et campagnes pour l'accès à l'internet ?", [27]],
    ["¿Cuál es la diferencia entre la ciudad y el campo en el acceso a Internet?", [27]],
    ["كم الفرق بين المدن والأرياف في الوصول إلى الإنترنت؟", [27]],
    ["城乡上网差多少？", [27]],
    ["How much wider is the gap between rich and poor countries than that between cities and villages?", [71, 27]],
    ["Is the gap between women and men bigger for mobile phones or for internet use?", [9, 6]],
    ["Где разрыв между женщинами и мужчинами больше, по телефонам или по интернету?", [9, 6]],
    ["L'écart entre femmes et hommes est-il plus grand pour le téléphone ou pour l'internet ?", [9, 6]],
    ["¿Dónde es mayor la brecha entre mujeres y hombres, en el móvil o en Internet?", [9, 6]],
    ["上网这件事，城乡差距大还是男女差距大？各差几个百分点", [6, 27]],
    ["Online, which gap is wider: town and country or women and men?", [6, 27]],
    ["男女差距在手机使用和上网哪项更大？", [9, 6]],
    ["How big is the gap between high-income and low-income countries in Internet use?", [71]],
  ])("is reckoned where it is asked: %s", async (question, points) => {
    const { differences = [] } = await ask(deps, question);
    expect(differences.map((one) => one.points)).toEqual(points);
    for (const { more, less, points: apart } of differences) expect(more - less).toBe(apart);
  });

  it.each([
    "What share of women uses a mobile phone?",
    "What is the difference between the two road maps?",
    "How much did Internet use grow since 2005?",
    "How many statements were made?",
  ])("is not reckoned where it is not, or the sentence sets no two against each other: %s", async (question) => {
    expect((await ask(deps, question)).differences).toBeUndefined();
  });

  it("is said to be reckoned, and to be near where the text says so", async () => {
    const answer = await ask(deps, "What is the gap between cities and villages in access to the Internet?");
    expect(formatNotes(answer, deps.index.library.document).join(" ")).toContain(
      "85 − 58 ≈ 27 (internet, urban, rural)",
    );
  });
});
