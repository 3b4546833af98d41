import { z } from "zod";
import { inputBlock, overflow, staticSelect } from "./input-schema.ts";
import { actionId, blockId, plainText } from "./text-schema.ts";

/**
 * Block Kit as far as the bot uses it, with Slack's limits (docs.slack.dev/reference/block-kit). Strict: a key or a block
 * that is not here is an error, as it is at Slack.
 */
const mrkdwn = (max: number) =>
  z.object({ type: z.literal("mrkdwn"), text: z.string().min(1).max(max), verbatim: z.boolean().optional() }).strict();

const anyText = (max: number) => z.discriminatedUnion("type", [plainText(max), mrkdwn(max)]);

const confirm = z
  .object({
    title: plainText(100),
    text: anyText(300),
    confirm: plainText(30),
    deny: plainText(30),
    style: z.enum(["primary", "danger"]).optional(),
  })
  .strict();

const button = z
  .object({
    type: z.literal("button"),
    text: plainText(75),
    action_id: actionId,
    value: z.string().max(2000).optional(),
    url: z.string().url().max(3000).optional(),
    style: z.enum(["primary", "danger"]).optional(),
    accessibility_label: z.string().max(75).optional(),
    confirm: confirm.optional(),
  })
  .strict();

/** What a person can press or choose beside a text, or in a row. */
const pressable = z.discriminatedUnion("type", [button, staticSelect, overflow]);

const feedbackButton = z
  .object({ text: plainText(75), value: z.string().max(2000), accessibility_label: z.string().max(75).optional() })
  .strict();

const feedbackButtons = z
  .object({
    type: z.literal("feedback_buttons"),
    action_id: actionId,
    positive_button: feedbackButton,
    negative_button: feedbackButton,
  })
  .strict();

const section = z
  .object({
    type: z.literal("section"),
    block_id: blockId,
    text: anyText(3000).optional(),
    fields: z.array(anyText(2000)).min(1).max(10).optional(),
    accessory: pressable.optional(),
    expand: z.boolean().optional(),
  })
  .strict()
  .refine((block) => block.text !== undefined || block.fields !== undefined, {
    message: "missing required field: text",
  });

const header = z.object({ type: z.literal("header"), block_id: blockId, text: plainText(150) }).strict();
const divider = z.object({ type: z.literal("divider"), block_id: blockId }).strict();
const context = z
  .object({ type: z.literal("context"), block_id: blockId, elements: z.array(anyText(3000)).min(1).max(10) })
  .strict();

const actions = z
  .object({ type: z.literal("actions"), block_id: blockId, elements: z.array(pressable).min(1).max(25) })
  .strict()
  .refine((block) => new Set(block.elements.map((element) => element.action_id)).size === block.elements.length, {
    message: "`action_id` already exists for another element in this block",
  });

const contextActions = z
  .object({ type: z.literal("context_actions"), block_id: blockId, elements: z.array(feedbackButtons).min(1).max(5) })
  .strict();

const style = z
  .object({ bold: z.boolean(), italic: z.boolean(), strike: z.boolean(), code: z.boolean() })
  .partial()
  .strict();
const inline = z.discriminatedUnion("type", [
  z.object({ type: z.literal("text"), text: z.string().min(1), style: style.optional() }).strict(),
  z
    .object({ type: z.literal("link"), url: z.string().url(), text: z.string().optional(), style: style.optional() })
    .strict(),
  z.object({ type: z.literal("user"), user_id: z.string(), style: style.optional() }).strict(),
]);
const richPart = z
  .object({
    type: z.enum(["rich_text_section", "rich_text_quote", "rich_text_preformatted"]),
    elements: z.array(inline),
  })
  .strict();
const richText = z
  .object({ type: z.literal("rich_text"), block_id: blockId, elements: z.array(richPart).min(1) })
  .strict();

const BLOCKS: ReadonlyMap<unknown, z.ZodTypeAny> = new Map<unknown, z.ZodTypeAny>(
  Object.entries({
    section,
    header,
    divider,
    context,
    actions,
    context_actions: contextActions,
    rich_text: richText,
    input: inputBlock,
  }),
);

/** The schema of one kind of block. Undefined for kinds that the emulator does not know. */
export function blockSchema(type: unknown): z.ZodTypeAny | undefined {
  return BLOCKS.get(type);
}

/** The Home of an app. */
export const homeSchema = z
  .object({
    type: z.literal("home"),
    blocks: z.array(z.unknown()).max(100),
    callback_id: z.string().max(255).optional(),
    private_metadata: z.string().max(3000).optional(),
    external_id: z.string().max(255).optional(),
  })
  .strict();

export const modalSchema = z
  .object({
    type: z.literal("modal"),
    title: plainText(24),
    close: plainText(24).optional(),
    submit: plainText(24).optional(),
    blocks: z.array(z.unknown()).max(100),
    callback_id: z.string().max(255).optional(),
    private_metadata: z.string().max(3000).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    external_id: z.string().max(255).optional(),
  })
  .strict();
