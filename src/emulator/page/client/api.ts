import { acting } from "./acting.ts";
import { showProblem } from "./problem.ts";
import type { PageAnswer, PageState } from "./protocol.ts";

/** Lets this page, and nobody else, use the page's API. */
export const token = document.querySelector<HTMLMetaElement>('meta[name="emulator-token"]')?.content ?? "";

/** What was used, where, and what stands in the fields around it. */
interface Press {
  readonly channel: string | undefined;
  readonly ts: string | undefined;
  readonly view: string | undefined;
  readonly block: string;
  readonly action: string;
  readonly value: string | undefined;
  readonly values: Readonly<Record<string, string>> | undefined;
}

/** What the page may ask for, with what it sends along. */
interface Requests {
  readonly say: { readonly channel: string; readonly text: string; readonly threadTs?: string | undefined };
  readonly open: { readonly channel: string; readonly tab: "messages" | "home" };
  readonly stop: { readonly channel: string; readonly threadTs: string };
  readonly press: Press;
  readonly shortcut: { readonly channel: string; readonly ts: string; readonly callback: string };
  readonly submit: { readonly view: string; readonly values: Readonly<Record<string, string>> };
}

/**
 * Sends what the person did. The problem that comes back is shown; so is that none came back.
 * @returns undefined where the server does not answer
 */
export function send<K extends keyof Requests>(name: K, body: Requests[K]): Promise<PageAnswer | undefined> {
  return call<PageAnswer>(name, { method: "POST", body: JSON.stringify(body) });
}

/** What there is for whom the page acts; undefined where the server does not answer. */
export function loadState(): Promise<(PageState & PageAnswer) | undefined> {
  return call("state", {});
}

async function call<T extends PageAnswer>(path: string, init: RequestInit): Promise<T | undefined> {
  const headers = { "content-type": "application/json", "x-emulator-token": token };
  try {
    const response = await fetch(`/page/${path}?as=${encodeURIComponent(acting.id)}`, { ...init, headers });
    const answer = (await response.json()) as T;
    showProblem(answer.problem);
    return answer;
  } catch {
    showProblem("The local workspace does not answer. Is the program still running?");
    return undefined;
  }
}
