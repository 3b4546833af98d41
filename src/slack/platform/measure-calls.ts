import type { Metrics, PostResult } from "../../ports/metrics.ts";

type Fetch = typeof fetch;

/** Counts, on the way past, the calls that Slack refuses for their number (429) and what becomes of posts. */
export function measureCalls(call: Fetch, metrics: Metrics): Fetch {
  return async (address, init) => {
    const isPost = String(address).endsWith("/chat.postMessage");
    try {
      const response = await call(address, init);
      if (response.status === 429) metrics.countRateLimit();
      else if (isPost) metrics.countPost(await readPostResult(response));
      return response;
    } catch (error) {
      if (isPost) metrics.countPost("unknown");
      throw error;
    }
  };
}

async function readPostResult(response: Response): Promise<PostResult> {
  if (!response.ok) return "unknown";
  const body = (await response
    .clone()
    .json()
    .catch(() => undefined)) as { ok?: unknown } | null | undefined;
  if (typeof body?.ok !== "boolean") return "unknown";
  return body.ok ? "posted" : "refused";
}
