/**
 * The statements by which version 0.1.0 made its tables, by step, as its databases hold them: the same for SQLite and
 * PostgreSQL. Never edited: such databases exist.
 */
export const OLD_STEPS: readonly { readonly name: string; readonly statements: readonly string[] }[] = [
  {
    name: "state",
    statements: [
      `create table subscription (team text not null, kind text not null, destination text not null, id text not null unique, language text not null, time text not null, zone text not null, days text not null, horizon integer not null, actor text, quiet text not null, paused_reason text, paused_at bigint, paused_told integer not null, created_by text, created_at bigint not null, effective_from bigint not null, constraint subscription_key primary key (team, kind, destination))`,
      `create table delivery (team text not null, kind text not null, destination text not null, slot text not null, local_date text, state text not null, token text not null, claimed_at bigint not null, expires_at bigint not null, unsure integer not null, message_ts text, late integer not null, announcement text, constraint delivery_key primary key (team, kind, destination, slot))`,
      `create index delivery_local_date on delivery (local_date)`,
      `create table snooze (team text not null, kind text not null, destination text not null, entry text not null, mode text not null, until text, by_person text, at bigint not null, constraint snooze_key primary key (team, kind, destination, entry))`,
      `create table feedback (id text primary key, team text not null, channel text, person text not null, verdict text not null, question text, language text not null, paragraphs text not null, edition text not null, at bigint not null)`,
      `create table installation (team text primary key, name text not null, bot_user text not null, scopes text not null, installed_at bigint not null, last_seen_at bigint not null)`,
      `create table seen_event (key text primary key, at bigint not null)`,
      `create table post_budget (key text primary key, at bigint not null)`,
      `create index seen_event_at on seen_event (at)`,
    ],
  },
  {
    name: "calendar feed",
    statements: [
      `create table calendar_feed (team text not null, kind text not null, destination text not null, token_hash text not null unique, language text not null, created_at bigint not null, constraint calendar_feed_key primary key (team, kind, destination))`,
    ],
  },
  {
    name: "feedback outcome",
    statements: [
      `alter table feedback add column outcome text`,
      `alter table feedback add column gate double precision`,
    ],
  },
];

export const OLD_COUNT = `create table schema_version (version integer primary key, name text not null, applied_at bigint not null)`;

/** One row of every table, as version 0.1.0 wrote it; the last table came with its second step. */
export const OLD_ROWS: readonly { readonly table: string; readonly row: Readonly<Record<string, unknown>> }[] = [
  {
    table: "subscription",
    row: {
      ...{ team: "T1", kind: "channel", destination: "C1", id: "s1", language: "fr", time: "09:00" },
      ...{ zone: "Europe/Zurich", days: '{"every":"weekly","weekday":3}', horizon: 90, actor: "itu", quiet: "silence" },
      ...{ paused_reason: null, paused_at: null, paused_told: 0, created_by: "U1" },
      ...{ created_at: 1795510800000, effective_from: 1795510800001 },
    },
  },
  {
    table: "delivery",
    row: {
      ...{ team: "T1", kind: "channel", destination: "C1", slot: "2026-11-24", local_date: "2026-11-24" },
      ...{ state: "sent", token: "a", claimed_at: 1795510800000, expires_at: 1795510920000, unsure: 0 },
      ...{ message_ts: "1.2", late: 0 },
      announcement:
        '{"localDate":"2026-11-24","entries":[{"entry":"cstd-2027","date":"2027-05-01","status":"upcoming"}]}',
    },
  },
  {
    table: "snooze",
    row: {
      ...{ team: "T1", kind: "channel", destination: "C1", entry: "cstd-2027", mode: "snoozed" },
      ...{ until: "2026-12-24", by_person: "U1", at: 1795510800000 },
    },
  },
  {
    table: "feedback",
    row: {
      ...{ id: "f1", team: "T1", channel: "C1", person: "U1", verdict: "down", question: "Кто готовит доклад?" },
      ...{ language: "ru", paragraphs: '["annex/67"]', edition: "76280ea1", at: 1795510800000 },
    },
  },
  {
    table: "installation",
    row: {
      ...{ team: "T1", name: "ITU", bot_user: "B1", scopes: '["chat:write"]' },
      ...{ installed_at: 1795510800000, last_seen_at: 1795510800001 },
    },
  },
  { table: "seen_event", row: { key: "Ev1", at: 1795510800000 } },
  { table: "post_budget", row: { key: "T1", at: 1795510800000 } },
  {
    table: "calendar_feed",
    row: {
      ...{ team: "T1", kind: "person", destination: "U1", token_hash: "a1", language: "ru" },
      created_at: 1795510800000,
    },
  },
];
