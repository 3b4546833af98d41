import { acting } from "./acting.ts";
import { token } from "./api.ts";
import { showBot } from "./bot-state.ts";
import type { PageEvent } from "./protocol.ts";

const RETRY_MS = 2000;

let source: EventSource | undefined;

/**
 * Hears of everything that its person sees, for as long as the server lives; when it is back, the page is loaded anew. Who
 * listened before no longer does.
 * @returns when it hears
 */
export function listen(take: (event: PageEvent) => void): Promise<void> {
  source?.close();
  source = new EventSource(`/page/events?token=${encodeURIComponent(token)}&as=${encodeURIComponent(acting.id)}`);
  return follow(source, take);
}

function follow(source: EventSource, take: (event: PageEvent) => void): Promise<void> {
  let wasLost = false;
  source.onmessage = ({ data }: MessageEvent<string>) => take(JSON.parse(data) as PageEvent);
  source.onerror = () => {
    showBot(false);
    wasLost = true;
    if (source.readyState === EventSource.CLOSED) waitForReturn();
  };
  return new Promise((resolve) => {
    source.onopen = () => {
      if (wasLost) location.reload();
      resolve();
    };
  });
}

function waitForReturn(): void {
  setTimeout(() => fetch("/").then(() => location.reload(), waitForReturn), RETRY_MS);
}
