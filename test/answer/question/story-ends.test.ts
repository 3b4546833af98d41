import { describe, expect, it } from "vitest";
import { storyEnds } from "../../../src/answer/question/story-ends.ts";

const STORY = "I am new here and was handed the file of a colleague who is on leave until the end of the month.";
const DOUBT = "Somebody at the meeting said that the Forum will be held every other year, which I cannot believe.";

describe("the ends of a story", () => {
  it("are what asks, and that with what stands before it", () => {
    expect(storyEnds(`${STORY} ${DOUBT} How often is it held?`)).toEqual([
      "How often is it held?",
      `${DOUBT} How often is it held?`,
    ]);
  });

  it.each([
    ["is short", "I am new. I was at the meeting. How often is the Forum held?"],
    ["has two sentences", `${STORY.repeat(3)} How often is the Forum held?`],
    ["is one", `how often is the Forum held ${"or not ".repeat(40)}`],
    ["says nothing", "... ??? !!! ".repeat(30)],
    ["is empty", ""],
  ])("are none where a text %s", (_, text) => {
    expect(storyEnds(text)).toEqual([]);
  });
});
