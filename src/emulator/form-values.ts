import type { Json } from "./json.ts";

/** What the person filled in, by block id; boxes that are ticked, a line each. */
export type Filled = Readonly<Record<string, string>>;

/** The values of a window's inputs as Slack sends them: by block id, by action id, each in the shape of its element. */
export function buildFormState(blocks: readonly Json[], filled: Filled): Json {
  const inputs = blocks.filter(({ type }) => type === "input");
  return {
    values: Object.fromEntries(
      inputs.map(({ block_id, element }) => {
        const id = String(block_id);
        const input = element as Json;
        return [id, { [String(input.action_id)]: buildValue(input, filled[id]) }];
      }),
    ),
  };
}

/** The inputs that must be filled in and are not; Slack itself holds such a form back. */
export function findEmpty(blocks: readonly Json[], filled: Filled): string[] {
  const wanted = blocks.filter(({ type, optional }) => type === "input" && optional !== true);
  return wanted.map(({ block_id }) => String(block_id)).filter((id) => (filled[id] ?? "") === "");
}

function buildValue(element: Json, text = ""): Json {
  const { type } = element;
  if (type === "timepicker") return { type, selected_time: text === "" ? null : text };
  if (!("options" in element)) return { type, value: text === "" ? null : text };
  const options = element.options as readonly Json[];
  if (type === "checkboxes") {
    const ticked = text.split("\n");
    return { type, selected_options: options.filter(({ value }) => ticked.includes(String(value))) };
  }
  return { type, selected_option: options.find(({ value }) => value === text) ?? null };
}
