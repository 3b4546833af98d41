import { token } from "./api.ts";
import { showBot } from "./bot-state.ts";
import type { PageEvent } from "./protocol.ts";

const RETRY_MS = 2000;

/** Hears of everything that happens, for as long as the server lives; when it is back, the page is loaded anew. */
export function listen(take: (event: PageEvent) => void): void {
  const source = new EventSource(`/page/events?token=${encodeURIComponent(token)}`);
  let wasLost = false;
  source.onmessage = ({ data }: MessageEvent<string>) => take(JSON.parse(data) as PageEvent);
  source.onerror = () => {
    showBot(false);
    wasLost = true;
    if (source.readyState === EventSource.CLOSED) waitForReturn();
  };
  source.onopen = () => {
    if (wasLost) location.reload();
  };
}

function waitForReturn(): void {
  setTimeout(() => fetch("/").then(() => location.reload(), waitForReturn), RETRY_MS);
}
