import {
  ACCESSORY,
  ACTION,
  CONTEXT_ACTION,
  CONTEXT_ELEMENT,
  INPUT,
  plainText,
  text,
  UNIQUE_ACTIONS,
} from "./elements.ts";
import {
  all,
  boolean,
  byType,
  findTwice,
  integer,
  isObject,
  type Json,
  list,
  object,
  oneOf,
  type Rule,
  string,
  whole,
} from "./rules.ts";

/* Blocks by Slack's documentation alone (docs.slack.dev/reference/block-kit/blocks); see elements.ts. */

const OWN = { block_id: string(255) };

const SECTION = all(
  object(
    { type: oneOf("section") },
    { ...OWN, text: text(3000), fields: list(text(2000), 1, 10), accessory: ACCESSORY, expand: boolean },
  ),
  whole(({ text: words, fields }) =>
    words === undefined && fields === undefined ? "needs a text or fields" : undefined,
  ),
);
const HEADER = object({ type: oneOf("header"), text: plainText(150) }, { ...OWN, level: integer(1, 6) });
const DIVIDER = object({ type: oneOf("divider") }, OWN);
const CONTEXT = object({ type: oneOf("context"), elements: list(CONTEXT_ELEMENT, 1, 10) }, OWN);
const ACTIONS = all(object({ type: oneOf("actions"), elements: list(ACTION, 1, 25) }, OWN), UNIQUE_ACTIONS);
const CONTEXT_ACTIONS = all(
  object({ type: oneOf("context_actions"), elements: list(CONTEXT_ACTION, 1, 5) }, OWN),
  UNIQUE_ACTIONS,
);
const INPUT_BLOCK = object(
  { type: oneOf("input"), label: plainText(2000), element: INPUT },
  { ...OWN, hint: plainText(2000), optional: boolean, dispatch_action: boolean },
);
const IMAGE = object(
  { type: oneOf("image"), alt_text: string(2000) },
  { ...OWN, image_url: string(3000), slack_file: object({}, {}), title: plainText(2000) },
);
const MARKDOWN = object({ type: oneOf("markdown"), text: string(12_000) }, OWN);

const STYLE = object({}, { bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean });
const INLINE = byType({
  text: object({ type: oneOf("text"), text: string(3000) }, { style: STYLE }),
  link: object({ type: oneOf("link"), url: string(3000) }, { text: string(3000), style: STYLE, unsafe: boolean }),
  user: object({ type: oneOf("user"), user_id: string(255) }, { style: STYLE }),
});
const RICH_SECTION = object({ type: oneOf("rich_text_section"), elements: list(INLINE, 0, 1000) });
const RICH_TEXT = object(
  {
    type: oneOf("rich_text"),
    elements: list(
      byType({
        rich_text_section: RICH_SECTION,
        rich_text_quote: object(
          { type: oneOf("rich_text_quote"), elements: list(INLINE, 0, 1000) },
          { border: integer(0, 1) },
        ),
        rich_text_preformatted: object(
          { type: oneOf("rich_text_preformatted"), elements: list(INLINE, 0, 1000) },
          { border: integer(0, 1) },
        ),
        rich_text_list: object(
          {
            type: oneOf("rich_text_list"),
            style: oneOf("bullet", "ordered"),
            elements: list(RICH_SECTION, 0, 1000),
          },
          { indent: integer(0, 8), offset: integer(0, 1000), border: integer(0, 1) },
        ),
      }),
      1,
      1000,
    ),
  },
  OWN,
);
const CELL = byType({ raw_text: object({ type: oneOf("raw_text"), text: string(3000) }), rich_text: RICH_TEXT });
const TABLE = object(
  { type: oneOf("table"), rows: list(list(CELL, 1, 20), 1, 100) },
  {
    ...OWN,
    column_settings: list(object({}, { align: oneOf("left", "center", "right"), is_wrapped: boolean }), 0, 20),
  },
);

const IN_VIEWS = {
  section: SECTION,
  header: HEADER,
  divider: DIVIDER,
  context: CONTEXT,
  actions: ACTIONS,
  input: INPUT_BLOCK,
  image: IMAGE,
  rich_text: RICH_TEXT,
};

/** "The cumulative limit for all markdown blocks in a single payload is 12,000 characters." */
const MARKDOWN_TOTAL = 12_000;
/** Not documented; seen at the Web API (bolt-js#2509). */
const TEXT_TOTAL = 13_200;

const UNIQUE_BLOCKS: Rule = (value, place) => {
  const ids = Array.isArray(value) ? value.filter(isObject).map((block) => block.block_id) : [];
  const twice = findTwice(ids);
  return twice === undefined ? [] : [`${place}: the block_id ${JSON.stringify(twice)} stands twice`];
};

const TOTALS: Rule = (value, place) => {
  const blocks = (Array.isArray(value) ? value : []).filter(isObject);
  const markdown = blocks.filter(({ type }) => type === "markdown").reduce((sum, one) => sum + countText(one), 0);
  const total = blocks.reduce((sum, one) => sum + countText(one), 0);
  return [
    ...(markdown > MARKDOWN_TOTAL ? [`${place}: ${markdown} characters of markdown, at most ${MARKDOWN_TOTAL}`] : []),
    ...(total > TEXT_TOTAL ? [`${place}: ${total} characters of text, at most ${TEXT_TOTAL}`] : []),
  ];
};

/** "You can include up to 50 blocks in each message, and 100 blocks in modals or home tabs." Tables: one in a message. */
export const MESSAGE_BLOCKS = all(
  list(byType({ ...IN_VIEWS, context_actions: CONTEXT_ACTIONS, markdown: MARKDOWN, table: TABLE }), 0, 50),
  UNIQUE_BLOCKS,
  TOTALS,
);
export const VIEW_BLOCKS = all(list(byType(IN_VIEWS), 1, 100), UNIQUE_BLOCKS);

function countText(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + countText(one), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value as Json).reduce(
    (sum, [key, one]) => sum + (key === "text" && typeof one === "string" ? one.length : countText(one)),
    0,
  );
}
