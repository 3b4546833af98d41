import type { InputBlock, InputBlockElement, ModalView, Option, PlainTextElement } from "@slack/types";
import { formatDaysOff, formatDaysValue } from "../../digest/parse-settings.ts";
import { type DigestSettings, MAX_HORIZON_DAYS, MIN_HORIZON_DAYS } from "../../digest/settings.ts";
import type { Concept } from "../../domain/concept.ts";
import { LANGUAGES, type Language } from "../../domain/language.ts";
import type { DigestDays, Weekday } from "../../domain/subscription.ts";
import {
  digestIsOff,
  digestIsOn,
  fieldActor,
  fieldDays,
  fieldDaysOff,
  fieldHorizon,
  fieldLanguage,
  fieldQuiet,
  fieldSwitch,
  fieldTime,
  fieldZone,
  formSave,
  formTitle,
  hintDaysOff,
  hintHorizon,
  hintZone,
} from "../../messages/digest-form.ts";
import { allBodies, quietLine, quietSilence } from "../../messages/digest-settings.ts";
import { formatMessage, type Message } from "../../messages/format-message.ts";
import { formatDays, nameLanguage, spellBody } from "../../messages/format-settings.ts";
import { close } from "../../messages/modal.ts";
import { context, section } from "../blocks/elements.ts";
import { shorten } from "../blocks/limits.ts";
import { ALL_BODIES, type DigestField } from "./parse-digest-form.ts";

export const DIGEST_FORM = "digest_form";
/** The one element of each field's block. */
export const FORM_INPUT = "input";

export interface DigestFormOptions {
  /** The bodies whose duties can be chosen. */
  readonly bodies: readonly Concept[];
  readonly language: Language;
  /** What is set now, as mrkdwn. */
  readonly standing: string;
  /** The commands that do the same and more, as mrkdwn. */
  readonly howTo: string;
  /** Comes back with the form. */
  readonly metadata: string;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
const DAYS: readonly DigestDays[] = [
  { every: "daily" },
  { every: "weekdays" },
  ...WEEKDAYS.map((weekday) => ({ every: "weekly" as const, weekday })),
];
const ZONE_TEXT = 60;
/** Twelve spans take less. */
const DAYS_OFF_TEXT = 400;
/** Slack's limits for a list to choose from. */
const OPTION_TEXT = 75;
const MAX_OPTIONS = 100;

/** The settings of a digest as a window to fill in; each field has a label, and stands as it is set now. */
export function buildDigestForm(settings: DigestSettings, options: DigestFormOptions): ModalView {
  const { bodies, language, standing, howTo, metadata } = options;
  return {
    ...frame(language),
    callback_id: DIGEST_FORM,
    private_metadata: metadata,
    submit: plain(formatMessage(formSave, language)),
    blocks: [section(standing), ...buildFields(settings, bodies, language), context(howTo)],
  };
}

/** A window that only says something: what became of the form. */
export function buildNotice(mrkdwn: string, language: Language): ModalView {
  return { ...frame(language), blocks: [section(mrkdwn)] };
}

function buildFields(settings: DigestSettings, bodies: readonly Concept[], language: Language): InputBlock[] {
  return [
    ...buildSwitch(language),
    ...buildWhat(settings, bodies, language),
    ...buildWhen(settings, language),
    ...buildHow(settings, language),
  ];
}

const action = { action_id: FORM_INPUT };

function input(language: Language, field: DigestField, label: Message, element: InputBlockElement, hint?: Message) {
  return {
    type: "input",
    block_id: field,
    label: plain(formatMessage(label, language)),
    ...(hint !== undefined && { hint: plain(formatMessage(hint, language, LIMITS)) }),
    element,
  } as const satisfies InputBlock;
}

/** Whoever opens the form where none is set wants one. */
function buildSwitch(language: Language): InputBlock[] {
  const options = [
    option(formatMessage(digestIsOn, language), "on"),
    option(formatMessage(digestIsOff, language), "off"),
  ];
  return [input(language, "switch", fieldSwitch, { type: "radio_buttons", ...action, ...choose(options, "on") })];
}

/** Whose duties, and how far ahead. */
function buildWhat({ actor, horizon }: DigestSettings, bodies: readonly Concept[], language: Language): InputBlock[] {
  const named = bodies.map((body) => option(shorten(spellBody(body, language), OPTION_TEXT), body.id));
  const sorted = named.sort((a, b) => a.text.text.localeCompare(b.text.text, language)).slice(0, MAX_OPTIONS - 1);
  const options = [option(formatMessage(allBodies, language), ALL_BODIES), ...sorted];
  return [
    input(language, "actor", fieldActor, { type: "static_select", ...action, ...choose(options, actor ?? ALL_BODIES) }),
    input(language, "horizon", fieldHorizon, { ...NUMBER, ...action, initial_value: String(horizon) }, hintHorizon),
  ];
}

function buildWhen({ time, zone, days, daysOff }: DigestSettings, language: Language): InputBlock[] {
  const dayOptions = DAYS.map((one) => option(formatDays(one, language), formatDaysValue(one)));
  const off = formatDaysOff(daysOff);
  const offInput = {
    type: "plain_text_input",
    ...action,
    max_length: DAYS_OFF_TEXT,
    ...(off && { initial_value: off }),
  } as const;
  return [
    input(language, "time", fieldTime, { type: "timepicker", ...action, initial_time: time }),
    input(
      language,
      "zone",
      fieldZone,
      { type: "plain_text_input", ...action, initial_value: zone, max_length: ZONE_TEXT },
      hintZone,
    ),
    input(language, "days", fieldDays, {
      type: "static_select",
      ...action,
      ...choose(dayOptions, formatDaysValue(days)),
    }),
    { ...input(language, "daysOff", fieldDaysOff, offInput, hintDaysOff), optional: true },
  ];
}

function buildHow({ language: own, quiet }: DigestSettings, language: Language): InputBlock[] {
  const languages = LANGUAGES.map((one) => option(nameLanguage(one, language), one));
  const quiets = [
    option(formatMessage(quietLine, language), "line"),
    option(formatMessage(quietSilence, language), "silence"),
  ];
  return [
    input(language, "language", fieldLanguage, { type: "static_select", ...action, ...choose(languages, own) }),
    input(language, "quiet", fieldQuiet, { type: "radio_buttons", ...action, ...choose(quiets, quiet) }),
  ];
}

const LIMITS = { min: MIN_HORIZON_DAYS, max: MAX_HORIZON_DAYS };
const NUMBER = {
  type: "number_input",
  is_decimal_allowed: false,
  min_value: String(LIMITS.min),
  max_value: String(LIMITS.max),
} as const;

type PlainOption = Option & { readonly text: PlainTextElement; readonly value: string };

function option(text: string, value: string): PlainOption {
  return { text: plain(text), value };
}

/** The options with the one that is set; Slack wants that one word for word. */
function choose(options: PlainOption[], value: string) {
  const initial = options.find((one) => one.value === value);
  return { options, ...(initial !== undefined && { initial_option: initial }) };
}

function frame(language: Language): Pick<ModalView, "type" | "title" | "close"> {
  return {
    type: "modal",
    title: plain(formatMessage(formTitle, language)),
    close: plain(formatMessage(close, language)),
  };
}

function plain(text: string): PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
