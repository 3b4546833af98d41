import type { AcceptedQuestion } from "../../src/domain/accepted-question.ts";
import type { Announcement } from "../../src/domain/delivery.ts";
import type { Feedback } from "../../src/domain/feedback.ts";
import { paragraphId } from "../../src/domain/paragraph-id.ts";
import type { Snooze } from "../../src/domain/snooze.ts";
import type { Destination, Subscription } from "../../src/domain/subscription.ts";
import type { ThreadId, ThreadSubject } from "../../src/domain/thread.ts";
import type { Claim } from "../../src/ports/state-store.ts";

export const NOW = Date.UTC(2026, 10, 24, 8, 0, 0);
export const DAY = 24 * 60 * 60 * 1000;

export const channel = (id = "C1", team = "T1"): Destination => ({ kind: "channel", id, team });
export const person = (id = "U1", team = "T1"): Destination => ({ kind: "person", id, team });

export function subscription(destination: Destination = channel(), change: Partial<Subscription> = {}): Subscription {
  return {
    id: `s-${destination.team}-${destination.kind}-${destination.id}`,
    destination,
    language: "fr",
    time: "09:00",
    zone: "Europe/Zurich",
    days: { every: "weekly", weekday: 3 },
    daysOff: [],
    horizon: 90,
    actor: "itu",
    quiet: "silence",
    paused: null,
    createdBy: "U1",
    createdAt: NOW,
    changedBy: "U2",
    changedAt: NOW + 1,
    effectiveFrom: NOW,
    ...change,
  };
}

export function claim(destination: Destination = channel(), change: Partial<Claim> = {}): Claim {
  return { destination, slot: "2026-11-24", token: "a", now: NOW, expiresAt: NOW + 120_000, late: false, ...change };
}

export function announcement(localDate = "2026-11-24", date: string | null = "2027-05-01"): Announcement {
  return { localDate, entries: [{ entry: "cstd-2027", date, status: "upcoming" }] };
}

export function snooze(change: Partial<Snooze> = {}): Snooze {
  return {
    destination: channel(),
    entry: "cstd-2027",
    kind: "snoozed",
    until: "2026-12-24",
    by: "U1",
    at: NOW,
    ...change,
  };
}

export function feedback(change: Partial<Feedback> = {}): Feedback {
  const place = { id: "f1", team: "T1", channel: "C1", person: "U1" };
  const what = {
    verdict: "down",
    question: null,
    language: "ru",
    paragraphs: [paragraphId("annex/67")],
    edition: "76280ea1",
    outcome: "answered",
    gate: 1.25,
    reason: "wrong_paragraph",
    rightParagraphs: [paragraphId("annex/86")],
    comment: null,
  } as const;
  return { ...place, ...what, at: NOW, ...change };
}

export function thread(change: Partial<ThreadId> = {}): ThreadId {
  return { team: "T1", channel: "C1", threadTs: "1.0", ...change };
}

export function threadSubject(change: Partial<ThreadSubject> = {}): ThreadSubject {
  const turn = { question: "Кто готовит доклад?", paragraphs: [paragraphId("annex/67")] };
  return { thread: thread(), turn, person: "U1", at: NOW, ...change };
}

export function question(change: Partial<AcceptedQuestion> = {}): AcceptedQuestion {
  const place = { key: "message:C1:1.2", team: "T1", channel: "C1", person: "U1" };
  return { ...place, source: { kind: "message", ts: "1.2", threadTs: "1.0" }, at: NOW, ...change };
}

/** A question that came as a slash command. */
export function command(change: Partial<AcceptedQuestion> = {}): AcceptedQuestion {
  const source = {
    kind: "command",
    words: "Кто готовит доклад?",
    responseUrl: "https://hooks.example/5ec3e7",
  } as const;
  return question({ key: "command:t1", source, ...change });
}
