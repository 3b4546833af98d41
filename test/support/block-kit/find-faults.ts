import { MESSAGE_BLOCKS, VIEW_BLOCKS } from "./blocks.ts";
import { plainText } from "./elements.ts";
import { all, boolean, byType, isObject, type Json, list, object, oneOf, type Rule, string, whole } from "./rules.ts";

/** "For best results, limit the number of characters in the text field to 4,000 characters." */
const FALLBACK_TEXT = 4000;
const ADDRESSES = { text: string(FALLBACK_TEXT), blocks: MESSAGE_BLOCKS };

/** Only what a message says and how; whatever else a method takes is its own affair. */
const MESSAGE: Rule = (value, place) => {
  if (!isObject(value)) return [`${place}: expected a message`];
  const { text, blocks, attachments } = value;
  return [
    ...(blocks === undefined && attachments === undefined ? [] : checkText(text, blocks, place)),
    ...(text === undefined ? [] : ADDRESSES.text(text, `${place}.text`)),
    ...(blocks === undefined ? [] : ADDRESSES.blocks(blocks, `${place}.blocks`)),
  ];
};

/** Beside blocks the text is what a notification shows and a screen reader says: it says what they show. */
function checkText(text: unknown, blocks: unknown, place: string): string[] {
  if (typeof text !== "string" || text.trim() === "") return [`${place}.text: is what a screen reader says, and empty`];
  // What was cut for want of room is marked, and says so.
  if (text.includes("[…]")) return [];
  const said = new Set(wordsOf(text));
  return (Array.isArray(blocks) ? blocks : []).flatMap((block, index) => {
    const isRead = isObject(block) && (block.type === "section" || block.type === "header") && isObject(block.text);
    const words = isRead ? wordsOf(String((block.text as Json).text)) : [];
    const missing = words.filter((word) => !said.has(word));
    return missing.length * 2 > words.length
      ? [`${place}.text: a screen reader does not say "${words.slice(0, 12).join(" ")}" of blocks[${index}]`]
      : [];
  });
}

/** Chinese puts no space between words: each of its characters is taken for one. */
function wordsOf(text: string): string[] {
  return text.replace(/&(?:amp|lt|gt);/gu, " ").match(/\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
}

const OF_VIEWS = {
  blocks: VIEW_BLOCKS,
  private_metadata: string(3000, 0),
  callback_id: string(255),
  external_id: string(255),
};
const { blocks, ...LOOSE } = OF_VIEWS;
const MODAL = all(
  object(
    { type: oneOf("modal"), title: plainText(24), blocks },
    { ...LOOSE, close: plainText(24), submit: plainText(24), clear_on_close: boolean, notify_on_close: boolean },
  ),
  whole(({ blocks: given, submit }) =>
    submit === undefined && Array.isArray(given) && given.some((one) => isObject(one) && one.type === "input")
      ? "has a field to fill in and no button that submits it"
      : undefined,
  ),
);
const HOME = object({ type: oneOf("home"), blocks }, LOOSE);
const VIEW = byType({ modal: MODAL, home: HOME });

const CHUNK = byType({
  markdown_text: object({ type: oneOf("markdown_text"), text: string(12_000) }),
  blocks: object({ type: oneOf("blocks"), blocks: MESSAGE_BLOCKS }),
});
const STREAM: Rule = (value, place) => {
  if (!isObject(value)) return [];
  return [
    ...(value.markdown_text === undefined ? [] : string(12_000)(value.markdown_text, `${place}.markdown_text`)),
    ...(value.blocks === undefined ? [] : MESSAGE_BLOCKS(value.blocks, `${place}.blocks`)),
    ...(value.chunks === undefined ? [] : list(CHUNK, 1, 100)(value.chunks, `${place}.chunks`)),
  ];
};

const at =
  (key: string, rule: Rule, isRequired = true): Rule =>
  (value, place) => {
    const part = isObject(value) ? value[key] : undefined;
    if (part !== undefined) return rule(part, `${place}.${key}`);
    return isRequired ? [`${place}.${key}: is required`] : [];
  };

const METHODS: Readonly<Record<string, Rule>> = {
  "chat.postMessage": MESSAGE,
  "chat.postEphemeral": MESSAGE,
  "chat.update": MESSAGE,
  "chat.startStream": STREAM,
  "chat.appendStream": STREAM,
  "chat.stopStream": STREAM,
  "views.open": at("view", VIEW),
  "views.push": at("view", VIEW),
  "views.update": at("view", VIEW),
  "views.publish": at("view", HOME),
  "assistant.threads.setSuggestedPrompts": at(
    "prompts",
    list(object({ title: string(FALLBACK_TEXT), message: string(FALLBACK_TEXT) }), 1, 4),
  ),
  "assistant.threads.setStatus": at("loading_messages", list(string(FALLBACK_TEXT), 1, 10), false),
};

/** What is wrong with a call of the Web API. @param payload its arguments, read */
export function findCallFaults(method: string, payload: Json): string[] {
  return METHODS[method]?.(payload, method) ?? [];
}

/** What is wrong with what is said at a response address. */
export function findResponseFaults(payload: Json): string[] {
  const isDeletion = payload.delete_original === true;
  return isDeletion ? [] : MESSAGE(payload, "response_url");
}

/** What is wrong with what is said along with an acknowledgement: nothing, a message, a window, or errors at its fields. */
export function findAckFaults(payload: unknown): string[] {
  if (!isObject(payload)) return [];
  const { response_action: action, view, errors } = payload;
  if (action === "update" || action === "push") return VIEW(view, "ack.view");
  if (action === "errors")
    return isObject(errors) && Object.keys(errors).length > 0
      ? Object.entries(errors).flatMap(([field, words]) => string(3000)(words, `ack.errors.${field}`))
      : ["ack.errors: names no field"];
  return action === undefined ? MESSAGE(payload, "ack") : oneOf("clear")(action, "ack.response_action");
}
