import type { Json } from "./json.ts";

/** What was pressed, chosen or filled in, by block id and action id; `value` tells which of several buttons or options, or the words. */
export type ButtonPath = readonly [blockId: string, actionId: string, value?: string | undefined];

/** The element, as Slack tells of it when a person used it; undefined where there is none of these names, or none to be told of. */
export function findAction(blocks: readonly Json[], [blockId, actionId, value]: ButtonPath): Json | undefined {
  const block = blocks.find((candidate) => candidate.block_id === blockId);
  const own = block?.dispatch_action === true ? [block.element] : [];
  const elements = [block?.accessory, ...own, ...((block?.elements as unknown[] | undefined) ?? [])];
  const element = elements.find(
    (candidate): candidate is Json => (candidate as Json | undefined)?.action_id === actionId,
  );
  if (element === undefined) return undefined;
  const named = { type: element.type, action_id: actionId, block_id: blockId };
  if (element.type === "feedback_buttons") return findVote(element, named, value);
  if (element.type === "static_select" || element.type === "overflow") return findChoice(element, named, value);
  return element.type === "plain_text_input" ? { ...named, value: value ?? null } : { ...element, block_id: blockId };
}

/** Slack tells of the button that was pressed, not of the pair. */
function findVote(element: Json, named: Json, value: string | undefined): Json | undefined {
  const sides = [element.positive_button, element.negative_button] as Json[];
  const side = sides.find((candidate) => candidate.value === value);
  return side && { ...named, text: side.text, value };
}

function findChoice({ options }: Json, named: Json, value: string | undefined): Json | undefined {
  const chosen = (options as Json[]).find((option) => option.value === value);
  return chosen && { ...named, selected_option: chosen };
}
