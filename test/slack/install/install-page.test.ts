import type { IncomingMessage, ServerResponse } from "node:http";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../../src/domain/language.ts";
import * as wording from "../../../src/messages/install.ts";
import { type InstallPage, showPage } from "../../../src/slack/install/install-page.ts";

/** A page as a browser with these languages gets it. */
function show(page: InstallPage, acceptLanguage?: string) {
  let [status, headers, body] = [0, {} as Record<string, string>, ""];
  const response = {
    writeHead(code: number, given: Record<string, string>) {
      [status, headers] = [code, given];
      return response;
    },
    end(text: string) {
      body = text;
    },
  };
  const request = { headers: acceptLanguage === undefined ? {} : { "accept-language": acceptLanguage } };
  showPage(request as IncomingMessage, response as unknown as ServerResponse, page, "fr");
  return { status, headers, body };
}
const CANCELLED = { status: 200, says: wording.installCancelled };

describe("a page", () => {
  it.each([
    [undefined, "fr"],
    ["", "fr"],
    ["de-CH,de;q=0.9", "fr"],
    ["*", "fr"],
    ["ru-RU,ru;q=0.9,en;q=0.8", "ru"],
    ["de,en-GB;q=0.7,es;q=0.8", "es"],
    ["zh-Hant-TW", "zh"],
    ["ar", "ar"],
    [`${"x,".repeat(5000)}en`, "en"],
    ["<script>", "fr"],
  ])("for a browser that asks for %s is in %s", (asked, language) => {
    const { body, headers } = show(CANCELLED, asked);
    expect(body).toContain(`<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}">`);
    expect(headers["content-language"]).toBe(language);
  });

  it.each(LANGUAGES)("says everything in %s", (language) => {
    for (const says of Object.values(wording)) {
      const values = { id: "5ec3e7", workspace: "ACME" };
      const { body } = show({ status: 400, says, values }, language);
      expect(body.replace(/<style>.*<\/style>/u, "")).toMatch(/^[^{}]*<p>[^<>{}]{3,}<\/p>[^{}]*$/u);
    }
  });

  it("takes nothing that it is given for HTML", () => {
    const values = { workspace: `<img src=x onerror="alert('1')">&` };
    const link = { address: 'https://slack.com/?a="><script>', words: wording.openSlack };
    const { body } = show({ status: 200, says: wording.installed, values, link }, "en");
    expect(body).toContain("&lt;img src=x onerror=&quot;alert(");
    expect(body).not.toMatch(/<img|<script/u);
  });

  it("runs nothing, loads nothing, is kept by nobody and tells no other site its address", () => {
    const { headers } = show(CANCELLED);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; style-src 'unsafe-inline'/u);
    expect(headers).toMatchObject({ "referrer-policy": "no-referrer", "cache-control": "no-store" });
  });
});
