import { describe, expect, it } from "vitest";
import { renderBlocks } from "../../../src/emulator/render/blocks.ts";
import { directionOf } from "../../../src/emulator/render/html.ts";

describe("renderBlocks", () => {
  it("escapes what buttons carry", () => {
    const button = { type: "button", text: { type: "plain_text", text: "<b>" }, action_id: 'a"onclick="x', value: "v" };
    const html = renderBlocks([{ type: "actions", block_id: "'b", elements: [button] }]);
    expect(html).toContain('data-action="a&quot;onclick=&quot;x"');
    expect(html).toContain("&lt;b&gt;");
  });

  it("puts what is to be confirmed behind its button, escaped, to refuse first", () => {
    const plain = (text: string) => ({ type: "plain_text", text });
    const confirm = { title: plain("Sure?"), text: plain("<i>All"), confirm: plain("Do"), deny: plain("Leave") };
    const button = { type: "button", text: plain("Go"), action_id: "a", confirm: { ...confirm, style: "danger" } };
    const html = renderBlocks([{ type: "actions", block_id: "b", elements: [button] }]);
    expect(html).toMatch(/>Go<\/button><dialog class="confirm" role="alertdialog" aria-label="Sure\?">/u);
    expect(html).toMatch(/&lt;i&gt;All.*data-answer="deny">Leave<.*class="press danger" data-answer="confirm">Do</u);
  });

  it("shows every kind of block the check lets through", () => {
    const text = { type: "plain_text", text: "T" };
    const html = renderBlocks([
      { type: "header", text },
      { type: "section", fields: [text, text] },
      { type: "section", text, accessory: { type: "button", text, action_id: "a" } },
      { type: "divider" },
      { type: "context", elements: [text] },
      {
        type: "context_actions",
        elements: [
          {
            type: "feedback_buttons",
            action_id: "f",
            positive_button: { text, value: "1" },
            negative_button: { text, value: "0" },
          },
        ],
      },
      {
        type: "rich_text",
        elements: [{ type: "rich_text_quote", elements: [{ type: "text", text: "Q", style: { bold: true } }] }],
      },
    ]);
    expect(html.match(/T/gu)).toHaveLength(8);
    expect(html).toContain("<hr>");
    expect(html).toContain('<blockquote dir="auto"><strong>Q</strong></blockquote>');
  });

  it("shows feedback buttons with what tells them apart and what a screen reader says", () => {
    const side = (value: string) => ({
      text: { type: "plain_text", text: value },
      value,
      accessibility_label: `Rate ${value}`,
    });
    const html = renderBlocks([
      {
        type: "context_actions",
        block_id: "b9",
        elements: [
          { type: "feedback_buttons", action_id: "f", positive_button: side("up"), negative_button: side('d"n') },
        ],
      },
    ]);
    expect(html).toContain('aria-pressed="false" data-value="up" aria-label="Rate up" data-block="b9" data-action="f"');
    expect(html).toContain('data-value="d&quot;n"');
    expect(html).toContain('role="group"');
  });

  it("tells the direction by the first letter", () => {
    expect(directionOf("«127» الفقرة")).toBe("rtl");
    expect(directionOf("127 para الفقرة")).toBe("ltr");
  });
});
