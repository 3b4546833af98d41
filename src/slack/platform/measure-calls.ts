import type { Metrics, PostResult } from "../../ports/metrics.ts";

type Fetch = typeof fetch;

/** Counts, on the way past, the calls that Slack refuses for their number (429) and what becomes of posts. */
export function measureCalls(call: Fetch, metrics: Metrics): Fetch {
  return async (address, init) => {
    const isPost = String(address).endsWith("/chat.postMessage");
    try {
      const response = await call(address, init);
      if (response.status === 429) metrics.countRateLimit();
      else if (isPost) return await countPost(response, metrics);
      return response;
    } catch (error) {
      if (isPost) metrics.countPost("unknown");
      throw error;
    }
  };
}

/** @returns the same answer, to be read anew: a clone would be read by two streams at a time, which takes far longer */
async function countPost(response: Response, metrics: Metrics): Promise<Response> {
  const { status, statusText, headers } = response;
  const text = await response.text();
  metrics.countPost(response.ok ? readPostResult(text) : "unknown");
  return new Response(text === "" ? null : text, { status, statusText, headers });
}

function readPostResult(text: string): PostResult {
  try {
    const body = JSON.parse(text) as { ok?: unknown } | null;
    if (typeof body?.ok !== "boolean") return "unknown";
    return body.ok ? "posted" : "refused";
  } catch {
    return "unknown";
  }
}
