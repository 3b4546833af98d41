import {
  all,
  boolean,
  byType,
  findTwice,
  integer,
  isObject,
  type Json,
  list,
  matching,
  object,
  oneOf,
  type Rule,
  string,
  whole,
} from "./rules.ts";

/*
 * Texts and elements of Block Kit by Slack's documentation alone (docs.slack.dev/reference/block-kit/composition-objects and
 * …/block-elements), written apart from the emulator's schemas and from the bot's own limits: what one of them misreads, another
 * does not.
 */

export const plainText = (most: number): Rule =>
  object({ type: oneOf("plain_text"), text: string(most) }, { emoji: boolean });

const mrkdwn = (most: number): Rule => object({ type: oneOf("mrkdwn"), text: string(most) }, { verbatim: boolean });

/** Formatted or plain. */
export const text = (most: number): Rule => byType({ plain_text: plainText(most), mrkdwn: mrkdwn(most) });

const ID = string(255);
const CONFIRM = object(
  { title: plainText(100), text: text(300), confirm: plainText(30), deny: plainText(30) },
  { style: oneOf("primary", "danger") },
);
const OPTION = object({ text: plainText(75), value: string(150) }, { description: plainText(75), url: string(3000) });
/** In lists of boxes and of circles, words of an option may be formatted. */
const MARKED_OPTION = object({ text: text(75), value: string(150) }, { description: text(75) });
const COMMON = { confirm: CONFIRM, focus_on_load: boolean };

const BUTTON = object(
  { type: oneOf("button"), text: plainText(75) },
  {
    action_id: ID,
    url: string(3000),
    value: string(2000, 0),
    style: oneOf("primary", "danger"),
    accessibility_label: string(75),
    confirm: CONFIRM,
  },
);

const sameOption = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is chosen at first is one of the options, word for word; no two options carry the same value. */
const CHOICES = whole((value) => {
  const options = (value.options ?? []) as readonly Json[];
  const initial = [
    ...((value.initial_options ?? []) as Json[]),
    ...(value.initial_option ? [value.initial_option] : []),
  ];
  if (!initial.every((one) => options.some((option) => sameOption(option, one))))
    return "what is chosen at first is none of the options";
  const twice = findTwice(options.map((option) => option.value));
  return twice === undefined ? undefined : `two options carry ${JSON.stringify(twice)}`;
});

const STATIC_SELECT = all(
  object(
    { type: oneOf("static_select"), options: list(OPTION, 1, 100) },
    { ...COMMON, action_id: ID, initial_option: OPTION, placeholder: plainText(150) },
  ),
  CHOICES,
);
const OVERFLOW = all(
  object({ type: oneOf("overflow"), options: list(OPTION, 2, 5) }, { action_id: ID, confirm: CONFIRM }),
  CHOICES,
);
const RADIO = all(
  object(
    { type: oneOf("radio_buttons"), options: list(MARKED_OPTION, 1, 10) },
    { ...COMMON, action_id: ID, initial_option: MARKED_OPTION },
  ),
  CHOICES,
);
const CHECKBOXES = all(
  object(
    { type: oneOf("checkboxes"), options: list(MARKED_OPTION, 1, 10) },
    { ...COMMON, action_id: ID, initial_options: list(MARKED_OPTION, 1, 10) },
  ),
  CHOICES,
);

const DISPATCH = object({
  trigger_actions_on: list(oneOf("on_enter_pressed", "on_character_entered"), 1, 2),
});

const TEXT_INPUT = all(
  object(
    { type: oneOf("plain_text_input") },
    {
      action_id: ID,
      initial_value: string(3000, 0),
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
      dispatch_action_config: DISPATCH,
      focus_on_load: boolean,
      placeholder: plainText(150),
    },
  ),
  whole(({ initial_value: initial = "", max_length: most = 3000 }) =>
    String(initial).length > Number(most) ? "what stands in it at first is longer than it takes" : undefined,
  ),
);
const NUMBER = matching(/^-?\d+(?:\.\d+)?$/u);
const NUMBER_INPUT = all(
  object(
    { type: oneOf("number_input"), is_decimal_allowed: boolean },
    {
      action_id: ID,
      initial_value: NUMBER,
      min_value: NUMBER,
      max_value: NUMBER,
      dispatch_action_config: DISPATCH,
      focus_on_load: boolean,
      placeholder: plainText(150),
    },
  ),
  whole(({ initial_value: initial, min_value: least = initial, max_value: most = initial }) =>
    initial !== undefined && (Number(initial) < Number(least) || Number(initial) > Number(most))
      ? "what stands in it at first is out of its range"
      : undefined,
  ),
);
const TIMEPICKER = object(
  { type: oneOf("timepicker") },
  {
    ...COMMON,
    action_id: ID,
    initial_time: matching(/^(?:[01]\d|2[0-3]):[0-5]\d$/u),
    placeholder: plainText(150),
    timezone: string(100),
  },
);
const DATEPICKER = object(
  { type: oneOf("datepicker") },
  { ...COMMON, action_id: ID, initial_date: matching(/^\d{4}-\d{2}-\d{2}$/u), placeholder: plainText(150) },
);
const IMAGE = object(
  { type: oneOf("image"), alt_text: string(2000) },
  { image_url: string(3000), slack_file: object({}, {}) },
);

const VOTE = object({ text: plainText(75), value: string(2000) }, { accessibility_label: string(75) });
const FEEDBACK = object(
  { type: oneOf("feedback_buttons"), positive_button: VOTE, negative_button: VOTE },
  { action_id: ID },
);

const CLICKED = { button: BUTTON, static_select: STATIC_SELECT, overflow: OVERFLOW, datepicker: DATEPICKER };
const CHOSEN = { radio_buttons: RADIO, checkboxes: CHECKBOXES, timepicker: TIMEPICKER };

export const ACCESSORY = byType({ ...CLICKED, ...CHOSEN, image: IMAGE });
export const ACTION = byType({ ...CLICKED, ...CHOSEN });
export const CONTEXT_ELEMENT = byType({ image: IMAGE, plain_text: plainText(3000), mrkdwn: mrkdwn(3000) });
export const CONTEXT_ACTION = byType({ feedback_buttons: FEEDBACK });
export const INPUT = byType({
  ...CHOSEN,
  static_select: STATIC_SELECT,
  datepicker: DATEPICKER,
  plain_text_input: TEXT_INPUT,
  number_input: NUMBER_INPUT,
});

/** "Should be unique among all other action_ids in the containing block." */
export const UNIQUE_ACTIONS = whole((block) => {
  const elements = Array.isArray(block.elements) ? block.elements : [];
  const twice = findTwice(elements.filter(isObject).map((one) => one.action_id));
  return twice === undefined ? undefined : `the action_id ${JSON.stringify(twice)} stands twice`;
});
