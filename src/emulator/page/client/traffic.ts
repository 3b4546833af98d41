import { byId, make } from "./dom.ts";
import type { PageExchange } from "./protocol.ts";

const panel = byId("traffic", HTMLElement);
const list = byId("exchanges", HTMLOListElement);
const words = byId("traffic-words", HTMLInputElement);
const kind = byId("traffic-kind", HTMLSelectElement);
const opener = byId("traffic-opener", HTMLButtonElement);
/** How many are shown; the oldest go. */
const MAX_EXCHANGES = 300;

const TIME = new Intl.DateTimeFormat("en-GB", {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  fractionalSecondDigits: 3,
});
const WAYS = {
  event: "Slack → bot",
  command: "Slack → bot",
  interaction: "Slack → bot",
  call: "bot → Slack",
  response: "bot → Slack",
  socket: "connection",
};

let exchanges: readonly PageExchange[] = [];
/** What was cleared away: everything up to this one. */
let cleared = 0;

export function takeTraffic(all: readonly PageExchange[]): void {
  exchanges = all;
  showTraffic();
}

/** Shows an exchange: a new one first, one that is known in its place, open or closed as it was. */
export function takeExchange(exchange: PageExchange): void {
  const isKnown = exchanges.some(({ id }) => id === exchange.id);
  exchanges = isKnown
    ? exchanges.map((one) => (one.id === exchange.id ? exchange : one))
    : [...exchanges, exchange].slice(-MAX_EXCHANGES);
  if (panel.hidden) return;
  const old = list.querySelector<HTMLDetailsElement>(`[data-exchange="${exchange.id}"]`);
  if (old === null) {
    if (isWanted(exchange)) list.prepend(renderExchange(exchange));
  } else {
    old.replaceChildren(...renderParts(exchange));
  }
}

/** Opens or closes the inspector; who closes it is at its opener again. */
export function toggleTraffic(): void {
  panel.hidden = !panel.hidden;
  opener.setAttribute("aria-expanded", String(!panel.hidden));
  document.body.classList.toggle("inspected", !panel.hidden);
  showTraffic();
  if (panel.hidden) opener.focus();
  else words.focus();
}

export function clearTraffic(): void {
  cleared = exchanges.at(-1)?.id ?? cleared;
  showTraffic();
}

function showTraffic(): void {
  if (panel.hidden) return;
  list.replaceChildren(...exchanges.filter(isWanted).reverse().map(renderExchange));
}

function isWanted(exchange: PageExchange): boolean {
  const text = `${exchange.name} ${exchange.outcome} ${exchange.sent} ${exchange.received ?? ""}`.toLowerCase();
  const isKind = kind.value === "" || kind.value === exchange.kind;
  return exchange.id > cleared && isKind && text.includes(words.value.trim().toLowerCase());
}

function renderExchange(exchange: PageExchange): HTMLElement {
  const details = make("details", {}, ...renderParts(exchange));
  details.dataset.exchange = String(exchange.id);
  return make("li", {}, details);
}

function renderParts({ at, kind: sort, name, outcome, isFault, ms, sent, received }: PageExchange): HTMLElement[] {
  const time = make("span", { className: "at" }, TIME.format(at));
  const end = make("span", { className: isFault ? "outcome fault" : "outcome" }, outcome);
  const took = make("span", { className: "took" }, ms === null ? "" : `${ms} ms`);
  const way = make("span", { className: "way" }, `${WAYS[sort]} · ${sort}`);
  const title = make("strong", { dir: "auto" }, name);
  return [
    make("summary", {}, time, way, title, end, took),
    ...renderPayload("Sent", sent),
    ...(received === null ? [] : renderPayload("Came back", received)),
  ];
}

function renderPayload(title: string, text: string): HTMLElement[] {
  if (text === "null") return [];
  const payload = make("pre", { tabIndex: 0 }, text);
  payload.setAttribute("aria-label", title);
  payload.setAttribute("role", "region");
  return [make("p", { className: "payload" }, title), payload];
}

words.addEventListener("input", showTraffic);
kind.addEventListener("change", showTraffic);
panel.addEventListener("keydown", (event) => {
  if (event.key === "Escape") toggleTraffic();
});
