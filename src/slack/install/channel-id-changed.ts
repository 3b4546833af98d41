import { readAcknowledge } from "../platform/defer-acks.ts";
import type { Listener } from "../platform/listener.ts";

/**
 * A channel has another id, as when it was shared with another organisation: its digest and settings go with it. Acknowledged
 * when that is done: until then Slack sends the event again.
 */
export const channelIdChanged: Listener = {
  name: "channel_id_changed",
  events: ["channel_id_changed"],
  commands: [],
  interactive: false,
  scopes: ["channels:read", "groups:read", "mpim:read"],
  register(bolt, { changes, team, log }) {
    bolt.event("channel_id_changed", async ({ event, context }) => {
      const { old_channel_id: from, new_channel_id: to } = event;
      if (changes !== undefined && typeof from === "string" && typeof to === "string") {
        const records = await changes.store.moveChannel(team(), from, to);
        log.info({ from, to, records }, "a channel has another id");
      }
      await readAcknowledge(context)();
    });
  },
};
