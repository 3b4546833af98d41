/** Replies with these have no body, and may be given none. */
const WITHOUT_BODY = [204, 205, 304];

/**
 * A `fetch` that gives a reply whole, or rejects with a TimeoutError. Nothing of a call is left when it has ended: the signal of
 * `AbortSignal.timeout` holds request and reply until its time has come, however soon the reply did.
 */
export async function fetchInTime(address: string | URL | Request, init: RequestInit | undefined, timeoutMs: number) {
  const late = new AbortController();
  const giveUp = () => late.abort(new DOMException(`No whole reply within ${timeoutMs} ms`, "TimeoutError"));
  const timer = setTimeout(giveUp, timeoutMs).unref();
  try {
    const reply = await fetch(address, { ...init, signal: late.signal });
    const body = await reply.arrayBuffer();
    const { status, statusText, headers } = reply;
    return new Response(WITHOUT_BODY.includes(status) ? null : body, { status, statusText, headers });
  } finally {
    clearTimeout(timer);
  }
}
