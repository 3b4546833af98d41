import type { KnownBlock } from "@slack/types";

/** What makes a posted message findable again: its key, in metadata and in the first block's id. */
export interface Mark {
  readonly blocks: KnownBlock[];
  readonly metadata: { readonly event_type: string; readonly event_payload: { readonly key: string } };
}

/** Marks a message with its key. The blocks carry it too: reading metadata back may need a scope of its own, reading blocks does not. */
export function markMessage(blocks: readonly KnownBlock[], eventType: string, key: string): Mark {
  return {
    blocks: blocks.map((block, index) => (index === 0 ? { ...block, block_id: key } : block)),
    metadata: { event_type: eventType, event_payload: { key } },
  };
}
