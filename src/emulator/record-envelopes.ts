import type { Acknowledgement } from "./acknowledgements.ts";
import type { Json } from "./json.ts";
import type { Envelope, SocketHub } from "./socket.ts";
import type { Traffic } from "./traffic.ts";

const KINDS = { events_api: "event", slash_commands: "command", interactive: "interaction" } as const;

/** The same sockets; what is sent over them stands in the traffic, with the time that the acknowledgement took. */
export function recordEnvelopes(hub: SocketHub, traffic: Traffic): SocketHub {
  return {
    ...hub,
    async send(envelope) {
      const end = traffic.begin(KINDS[envelope.type], nameOf(envelope), envelope.payload);
      const back = await hub.send(envelope);
      end({ outcome: wordOutcome(back), isFault: !back?.inTime, received: back?.response ?? null });
      return back;
    },
  };
}

function wordOutcome(back: Acknowledgement | undefined): string {
  if (back === undefined) return "not connected";
  return back.inTime ? "acknowledged" : "not acknowledged in 3 s";
}

function nameOf({ type, payload, retryAttempt = 0 }: Envelope): string {
  const again = retryAttempt > 0 ? ` (sent again, ${retryAttempt})` : "";
  if (type === "events_api") return `${String((payload.event as Json).type)}${again}`;
  if (type === "slash_commands") return `${String(payload.command)} ${String(payload.text)}`.trim();
  const actions = (payload.actions as readonly Json[] | undefined) ?? [];
  const names = actions.map(({ action_id }) => action_id).join(", ");
  return [payload.type, payload.callback_id ?? names].filter(Boolean).join(": ");
}
