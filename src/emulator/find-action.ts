import type { Json } from "./json.ts";

/** A button by block id, action id and, where two share one, value. */
export type ButtonPath = readonly [blockId: string, actionId: string, value?: string | undefined];

/** The button, as Slack tells of it when it was pressed; undefined where there is none. */
export function findAction(blocks: readonly Json[], [blockId, actionId, value]: ButtonPath): Json | undefined {
  const block = blocks.find((candidate) => candidate.block_id === blockId);
  const elements = [block?.accessory, ...((block?.elements as unknown[] | undefined) ?? [])];
  const element = elements.find(
    (candidate): candidate is Json => (candidate as Json | undefined)?.action_id === actionId,
  );
  if (element?.type === "feedback_buttons") return findVote(element, blockId, value);
  return element === undefined ? undefined : { ...element, block_id: blockId };
}

/** Slack tells of the button that was pressed, not of the pair. */
function findVote(element: Json, blockId: string, value: string | undefined): Json | undefined {
  const sides = [element.positive_button, element.negative_button] as Json[];
  const side = sides.find((candidate) => candidate.value === value);
  if (side === undefined) return undefined;
  const { type, action_id } = element;
  return { type, action_id, block_id: blockId, text: side.text, value };
}
