import type { IncomingMessage, ServerResponse } from "node:http";
import Negotiator from "negotiator";
import { isLanguage, LANGUAGES, type Language } from "../../domain/language.ts";
import { formatMessage, type Message, type MessageValues } from "../../messages/format-message.ts";
import { installTitle } from "../../messages/install.ts";
import { escapeHtml } from "../../text/escape-html.ts";

/** What a page says: one sentence and, where there is something to do, one link. */
export interface InstallPage {
  readonly status: number;
  readonly says: Message;
  readonly values?: MessageValues;
  readonly link?: { readonly address: string; readonly words: Message };
}

const STYLE = "body{font:1.1rem/1.5 sans-serif;max-width:36rem;margin:4rem auto;padding:0 1rem}";
const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  // The address of the page has the code and state of the installation in it.
  "referrer-policy": "no-referrer",
};

/** Shows a page in the language that the browser asks for; the fallback where it asks for none of the six. */
export function showPage(
  request: IncomingMessage,
  response: ServerResponse,
  page: InstallPage,
  fallback: Language,
): void {
  const language = chooseLanguage(request, fallback);
  response.writeHead(page.status, { ...HEADERS, "content-language": language }).end(buildPage(page, language));
}

function chooseLanguage(request: IncomingMessage, fallback: Language): Language {
  if (request.headers["accept-language"] === undefined) return fallback;
  const [best = ""] = new Negotiator(request).languages([fallback, ...LANGUAGES.filter((one) => one !== fallback)]);
  return isLanguage(best) ? best : fallback;
}

function buildPage({ says, values, link }: InstallPage, language: Language): string {
  const title = escapeHtml(formatMessage(installTitle, language));
  const sentence = escapeHtml(formatMessage(says, language, values));
  const action = link
    ? `<p><a href="${escapeHtml(link.address)}">${escapeHtml(formatMessage(link.words, language))}</a></p>`
    : "";
  const direction = language === "ar" ? "rtl" : "ltr";
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body><main><h1>${title}</h1><p>${sentence}</p>${action}</main></body>
</html>
`;
}
