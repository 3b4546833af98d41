import { join, resolve } from "node:path";
import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import {
  buildEmbeddingSettings,
  EMBEDDING_VARIABLES,
  type EmbeddingSettings,
  findEmbeddingContradictions,
} from "./config/embedding-settings.ts";
import { findUnknownSettings } from "./config/find-unknown-settings.ts";
import { hushLibraries } from "./config/hush-libraries.ts";
import {
  buildModelKeys,
  buildModelSettings,
  findModelContradictions,
  MODEL_SECRETS,
  MODEL_VARIABLES,
  type ModelKeys,
  type ModelSettings,
} from "./config/model-settings.ts";
import {
  idList,
  isDatabaseUrl,
  isHost,
  isTimeZone,
  isWebAddress,
  microseconds,
  retentionDays,
  secret,
  setting,
  when,
  wholeNumber,
} from "./config/read-setting.ts";
import type { Secret } from "./config/secret.ts";
import {
  buildSlackSecrets,
  findSlackContradictions,
  SLACK_SECRET_NAMES,
  SLACK_VARIABLES,
  type SlackSecrets,
} from "./config/slack-secrets.ts";
import type { AdmissionRules } from "./domain/admission.ts";
import { ConfigError } from "./domain/error.ts";
import { isLanguage, LANGUAGES, type Language } from "./domain/language.ts";
import { type Retention, USUAL_RETENTION } from "./domain/retention.ts";
import { ROOT_FOLDER } from "./root-folder.ts";

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
const DIGEST_CHANGERS = ["members", "admins"] as const;

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where PORT is reached from outside; null: calendars are not served. */
  readonly publicUrl: string | null;
  /** Where Slack's Web API answers, ending in /api/; null: Slack itself. */
  readonly slackApiUrl: string | null;
  /** Where health and metrics are served; null: nowhere, and nothing is measured. */
  readonly health: { readonly port: number; readonly host: string } | null;
  /** Null: systemd did not start this process. `watchdogMs`: how long it waits for a sign of life; null: it waits for none. */
  readonly serviceManager: { readonly watchdogMs: number | null } | null;
  /** What the terminal is said to bear, where there is one: colours, and lines that are drawn over. */
  readonly terminal: { readonly colours: boolean; readonly redraws: boolean };
  readonly dataDirectory: string;
  readonly language: Language | null;
  readonly timeZone: string;
  readonly logLevel: LogLevel;
  /** Posts a minute over all channels. */
  readonly digestRate: number;
  /** Days. */
  readonly retention: Retention;
  readonly admission: AdmissionRules;
  /** Null: answers are quoted, not written. */
  readonly llm: ModelSettings | null;
  /** Null: the program's own vectors. */
  readonly embeddings: EmbeddingSettings | null;
}

export interface Secrets {
  /** Null: no token is set, and the local workspace stands in for Slack. */
  readonly slack: SlackSecrets | null;
  readonly databaseUrl: Secret | null;
  readonly modelKeys: ModelKeys;
}

export interface Config {
  readonly settings: Settings;
  readonly secrets: Secrets;
}

type Environment = Readonly<Record<string, string | undefined>>;

const port = () => setting("a whole number from 0 to 65535 (0: any free port)", wholeNumber(0, 65_535));
const host = () => setting("an IP address or a host name, without port or http://", when(isHost));

const SCHEMA = z.object({
  ...SLACK_VARIABLES,
  DATABASE_URL: secret(
    "is no PostgreSQL address",
    "the like of postgres://user:password@host:5432/name",
    isDatabaseUrl,
  ),
  PORT: port(),
  HOST: host(),
  WSIS_HEALTH_PORT: port(),
  WSIS_HEALTH_HOST: host(),
  NO_COLOR: setting(
    "anything, for no colours",
    when(() => true),
  ),
  TERM: setting(
    "nothing: the terminal sets it",
    when(() => true),
  ),
  NOTIFY_SOCKET: setting(
    "nothing: systemd sets it",
    when(() => true),
  ),
  WATCHDOG_USEC: setting("nothing: systemd sets it, to microseconds", microseconds),
  WSIS_PUBLIC_URL: setting("an address beginning with http:// or https://", when(isWebAddress)),
  WSIS_DATA_DIR: setting(
    "the path of a folder",
    when(() => true),
  ),
  WSIS_LANG: setting(`one of ${LANGUAGES.join(", ")}`, (text) => (isLanguage(text) ? text : undefined)),
  WSIS_TZ: setting("an IANA time zone such as Europe/Zurich", when(isTimeZone)),
  WSIS_DIGEST_RATE: setting("a whole number of posts a minute, from 1 to 1000", wholeNumber(1, 1000)),
  WSIS_RETENTION_DELIVERIES_DAYS: retentionDays("deliveries"),
  WSIS_RETENTION_EVENTS_DAYS: retentionDays("seenEvents"),
  WSIS_RETENTION_SNOOZES_DAYS: retentionDays("snoozes"),
  WSIS_RETENTION_DONE_DAYS: retentionDays("done"),
  WSIS_RETENTION_FEEDBACK_DAYS: retentionDays("feedback"),
  WSIS_ALLOWED_TEAMS: setting("Slack ids of workspaces (T… or E…), with commas", idList(/^[TE][A-Z0-9]{2,}$/)),
  WSIS_ALLOWED_CHANNELS: setting("Slack ids of channels (C… or G…), with commas", idList(/^[CG][A-Z0-9]{2,}$/)),
  WSIS_ALLOWED_USER_GROUPS: setting("Slack ids of user groups (S…), with commas", idList(/^S[A-Z0-9]{2,}$/)),
  WSIS_ADMINS: setting(
    "Slack ids of persons (U… or W…) or user groups (S…), with commas",
    idList(/^[UWS][A-Z0-9]{2,}$/),
  ),
  WSIS_DIGEST_CHANGES: setting("members or admins", (text) => DIGEST_CHANGERS.find((who) => who === text)),
  ...MODEL_VARIABLES,
  ...EMBEDDING_VARIABLES,
  LOG_LEVEL: setting(`one of ${LOG_LEVELS.join(", ")}`, (text) => LOG_LEVELS.find((level) => level === text)),
});

type Values = z.output<typeof SCHEMA>;

/**
 * Reads `.env` and the environment of this process, which wins. `.env` and a relative WSIS_DATA_DIR are found in the
 * project's folder, wherever the program is started. @throws ConfigError with every problem
 */
export function loadConfig(): Config {
  loadDotenv({ path: join(ROOT_FOLDER, ".env"), quiet: true });
  hushLibraries(process.env);
  const { settings, secrets } = readConfig(process.env);
  return { settings: { ...settings, dataDirectory: resolve(ROOT_FOLDER, settings.dataDirectory) }, secrets };
}

/** Builds the configuration from variables; blank ones count as not set. @throws ConfigError with every problem */
export function readConfig(environment: Environment): Config {
  const given = pickGiven(environment);
  const parsed = SCHEMA.safeParse(given);
  const problems = [
    ...(parsed.error?.issues ?? []).map((issue) => describe(issue, given)),
    ...findSlackContradictions(given),
    ...findContradictions(given),
    ...findModelContradictions(given),
    ...findEmbeddingContradictions(given),
    ...findUnknownSettings(namesSet(environment), Object.keys(SCHEMA.shape)),
  ];
  if (!parsed.success || problems.length > 0) throw new ConfigError(problems);
  return { settings: buildSettings(parsed.data), secrets: buildSecrets(parsed.data) };
}

function pickGiven(environment: Environment): Record<string, string> {
  const known = Object.keys(SCHEMA.shape).map((name) => [name, environment[name]?.trim() ?? ""] as const);
  return Object.fromEntries(known.filter(([, text]) => text !== ""));
}

function namesSet(environment: Environment): string[] {
  return Object.keys(environment).filter((name) => (environment[name]?.trim() ?? "") !== "");
}

function buildSettings(values: Values): Settings {
  return {
    port: values.PORT ?? 3000,
    host: values.HOST ?? "127.0.0.1",
    publicUrl: values.WSIS_PUBLIC_URL ?? null,
    slackApiUrl: values.SLACK_API_URL ?? null,
    health:
      values.WSIS_HEALTH_PORT === undefined
        ? null
        : { port: values.WSIS_HEALTH_PORT, host: values.WSIS_HEALTH_HOST ?? "127.0.0.1" },
    serviceManager: values.NOTIFY_SOCKET === undefined ? null : { watchdogMs: values.WATCHDOG_USEC ?? null },
    terminal: {
      colours: values.NO_COLOR === undefined && values.TERM !== "dumb",
      redraws: values.TERM !== "dumb",
    },
    dataDirectory: values.WSIS_DATA_DIR ?? "data",
    language: values.WSIS_LANG ?? null,
    timeZone: values.WSIS_TZ ?? "Europe/Zurich",
    logLevel: values.LOG_LEVEL ?? "info",
    digestRate: values.WSIS_DIGEST_RATE ?? 200,
    retention: buildRetention(values),
    admission: buildAdmission(values),
    llm: buildModelSettings(values),
    embeddings: buildEmbeddingSettings(values),
  };
}

function buildAdmission(values: Values): AdmissionRules {
  return {
    teams: values.WSIS_ALLOWED_TEAMS ?? [],
    channels: values.WSIS_ALLOWED_CHANNELS ?? [],
    userGroups: values.WSIS_ALLOWED_USER_GROUPS ?? [],
    admins: values.WSIS_ADMINS ?? [],
    adminsAlone: values.WSIS_DIGEST_CHANGES === "admins",
  };
}

function buildRetention(values: Values): Retention {
  return {
    deliveries: values.WSIS_RETENTION_DELIVERIES_DAYS ?? USUAL_RETENTION.deliveries,
    seenEvents: values.WSIS_RETENTION_EVENTS_DAYS ?? USUAL_RETENTION.seenEvents,
    snoozes: values.WSIS_RETENTION_SNOOZES_DAYS ?? USUAL_RETENTION.snoozes,
    done: values.WSIS_RETENTION_DONE_DAYS ?? USUAL_RETENTION.done,
    feedback: values.WSIS_RETENTION_FEEDBACK_DAYS ?? USUAL_RETENTION.feedback,
  };
}

function buildSecrets(values: Values): Secrets {
  return {
    slack: buildSlackSecrets(values),
    databaseUrl: values.DATABASE_URL ?? null,
    modelKeys: buildModelKeys(values),
  };
}

/** Settings that are each well formed, or absent, but do not go together. */
function findContradictions(given: Record<string, string>): string[] {
  const isSet = (name: keyof Values) => given[name] !== undefined;
  const problems: string[] = [];
  if (isSet("WSIS_HEALTH_HOST") && !isSet("WSIS_HEALTH_PORT"))
    problems.push("WSIS_HEALTH_HOST: found without WSIS_HEALTH_PORT, expected both: without a port nothing is served");
  if (given["WSIS_DIGEST_CHANGES"] === "admins" && !isSet("WSIS_ADMINS"))
    problems.push("WSIS_DIGEST_CHANGES: found admins without WSIS_ADMINS, expected both: nobody could change a digest");
  return problems;
}

function describe(issue: z.ZodIssue, given: Record<string, string>): string {
  const name = String(issue.path[0]);
  return `${name}: ${issue.message.replace("{found}", () => show(given[name] ?? "", given))}`;
}

/** A secret may stand in the wrong variable: what looks like one, or is one, is not shown. */
function show(text: string, given: Record<string, string>): string {
  const names = [...SLACK_SECRET_NAMES, "DATABASE_URL", ...MODEL_SECRETS];
  const secrets = names.map((name) => given[name]);
  const isOne = secrets.some(
    (secret) => secret !== undefined && (text.includes(secret) || (text.length > 5 && secret.includes(text))),
  );
  if (isOne || /xox|xapp|sk-|:\/\/[^/]*@|[\w-]{24,}/i.test(text)) return "something that looks like a secret";
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}
