import { z } from "zod";
import { actionId, blockId, plainText } from "./text-schema.ts";

/** The elements of a form as far as the bot uses them, with Slack's limits; strict as the blocks are. */
const option = z.object({ text: plainText(75), value: z.string().min(1).max(150) }).strict();
const placeholder = plainText(150).optional();
const focus = z.boolean().optional();

const plainTextInput = z
  .object({
    type: z.literal("plain_text_input"),
    action_id: actionId,
    initial_value: z.string().max(3000).optional(),
    multiline: z.boolean().optional(),
    min_length: z.number().int().min(0).max(3000).optional(),
    max_length: z.number().int().min(1).max(3000).optional(),
    placeholder,
    focus_on_load: focus,
    dispatch_action_config: z
      .object({ trigger_actions_on: z.array(z.enum(["on_enter_pressed", "on_character_entered"])).min(1) })
      .strict()
      .optional(),
  })
  .strict();

const numberInput = z
  .object({
    type: z.literal("number_input"),
    action_id: actionId,
    is_decimal_allowed: z.boolean(),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
    placeholder,
    focus_on_load: focus,
  })
  .strict();

const timepicker = z
  .object({
    type: z.literal("timepicker"),
    action_id: actionId,
    initial_time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u)
      .optional(),
    placeholder,
    focus_on_load: focus,
  })
  .strict();

/** A choice among options; the one that is set must be one of them, word for word. */
const choice = <T extends string>(type: T, most: number) =>
  z
    .object({
      type: z.literal(type),
      action_id: actionId,
      options: z.array(option).min(1).max(most),
      initial_option: option.optional(),
      focus_on_load: focus,
    })
    .strict();

/** A list to choose from: a field of a form, or beside a text and in a row of buttons, where each choice is told at once. */
export const staticSelect = choice("static_select", 100).extend({ placeholder });

/** A menu behind three dots, told of at each choice. */
export const overflow = z
  .object({ type: z.literal("overflow"), action_id: actionId, options: z.array(option).min(1).max(5) })
  .strict();

const checkboxes = z
  .object({
    type: z.literal("checkboxes"),
    action_id: actionId,
    options: z.array(option).min(1).max(10),
    initial_options: z.array(option).min(1).max(10).optional(),
    focus_on_load: focus,
  })
  .strict();

const element = z
  .discriminatedUnion("type", [
    plainTextInput,
    numberInput,
    timepicker,
    staticSelect,
    choice("radio_buttons", 10),
    checkboxes,
  ])
  .refine((one) => !("options" in one) || initialOf(one).every((initial) => has(one.options, initial)), {
    message: "initial_option is none of the options",
  });

type Option = z.infer<typeof option>;

function initialOf(one: { initial_option?: Option | undefined; initial_options?: Option[] | undefined }): Option[] {
  return [...(one.initial_options ?? []), ...(one.initial_option === undefined ? [] : [one.initial_option])];
}

function has(options: readonly Option[], wanted: Option): boolean {
  return options.some(({ text, value }) => value === wanted.value && text.text === wanted.text.text);
}

export const inputBlock = z
  .object({
    type: z.literal("input"),
    block_id: blockId,
    label: plainText(2000),
    hint: plainText(2000).optional(),
    optional: z.boolean().optional(),
    dispatch_action: z.boolean().optional(),
    element,
  })
  .strict();
