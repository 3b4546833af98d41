import { isObject, type Json, parseJson } from "./json.ts";

export interface Acknowledgement {
  /** Whether it came in time. */
  readonly inTime: boolean;
  /** What the bot answered along with it. */
  readonly response: Json | undefined;
}

/** Brings together what was sent to a bot and what came back for it. */
export interface Acknowledgements {
  /** Waits for the answer to an envelope as long as Slack does. */
  expect(envelopeId: string): Promise<Acknowledgement>;
  /** Takes what a bot wrote; what nobody waits for is dropped. */
  take(data: string): void;
}

const ACK_MS = 3000;

export function createAcknowledgements(): Acknowledgements {
  const waiting = new Map<string, (response: Json | undefined) => void>();
  return {
    expect(id) {
      return new Promise((resolve) => {
        const finish = (inTime: boolean, response?: Json) => {
          clearTimeout(timer);
          waiting.delete(id);
          resolve({ inTime, response });
        };
        const timer = setTimeout(() => finish(false), ACK_MS);
        waiting.set(id, (response) => finish(true, response));
      });
    },
    take(data) {
      const { id, response } = readAcknowledgement(data);
      waiting.get(id)?.(response);
    },
  };
}

function readAcknowledgement(data: string): { id: string; response: Json | undefined } {
  const message = parseJson(data);
  const { envelope_id: id, payload } = isObject(message) ? message : {};
  return { id: typeof id === "string" ? id : "", response: isObject(payload) ? payload : undefined };
}
