import { describe, expect, it } from "vitest";
import { redact } from "../../src/log/redact.ts";

describe("log lines", () => {
  it("hold no token, ticket or response address", () => {
    const app = ["xapp", "1", "A1", "secret"].join("-");
    const line = `Bearer ${app} wss://x/link/?ticket=abc&app_id=def https://hooks.slack.com/commands/T1/2/secret`;
    expect(redact(line)).toBe(
      "Bearer [token] wss://x/link/?ticket=[secret]&app_id=[secret] https://hooks.slack.com/commands/[secret]",
    );
  });

  const SECRET = "q7Zk0_x-".padEnd(43, "Ab1_");

  it.each([
    ["as it is given out", `GET https://bot.example.org/calendar/${SECRET}.ics`],
    ["without .ics", `GET /calendar/${SECRET} 404`],
    ["with a question behind it", `/calendar/${SECRET}.ics?again=${SECRET}`],
    ["as webcal", `webcal://bot.example.org/calendar/${SECRET}.ics`],
    ["with letters as %xx", `/calendar/%71${SECRET.slice(1)}.ics`],
    ["with a hyphen as %xx", `/calendar/${SECRET.replace("-", "%2D")}.ics`],
    ["with slashes as %xx", `url=https%3A%2F%2Fbot.example.org%2Fcalendar%2F${SECRET}.ics`],
    ["with %xx upon %xx", `url=%252fcalendar%252f${SECRET}.ics`],
    ["with slashes too many, in capitals", `//CALENDAR//${SECRET}.ICS`],
    ["in JSON", `{"url":"/calendar/${SECRET}.ics","n":1}`],
    ["by its secret alone", `no feed ${SECRET}, nor "${SECRET}"`],
  ])("hold no calendar address %s", (_, line) => {
    const redacted = redact(line);
    expect(redacted).toContain("[secret]");
    for (const part of [SECRET, SECRET.slice(1, 20), SECRET.slice(20)]) expect(redacted).not.toContain(part);
  });

  it("keep what is no secret", () => {
    const line = "calendar.yaml: 3 problems; 8f14e45fceea167a5a36dedd4bea2543, GET /slack/events, C0FOLLOWUP";
    expect(redact(line)).toBe(line);
  });
});
