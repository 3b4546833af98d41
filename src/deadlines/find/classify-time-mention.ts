import type { Calendar } from "../../domain/calendar.ts";
import type { Kind, Modality } from "../../domain/obligation.ts";
import { findAddressees } from "./addressees.ts";
import { type Anchor, findAnchor } from "./anchor.ts";
import { between, clauseOf, isFronted, namesIn, type Sentence, segmentStart } from "./clause.ts";
import { asks } from "./directive-verbs.ts";
import { linkEvent } from "./link-event.ts";
import { acts, takesPlace } from "./roles.ts";
import { antecedent, heldName, labelled, maker, nameToCome, subject, tellsOfReport } from "./subjects.ts";
import type { Directive, Finding, NameMention, TimeMention } from "./types.ts";

/** What one time means: a duty with who bears it, or something that takes place. */
export type Meaning = Pick<Finding, "kind" | "modality" | "actors" | "recipient" | "event">;

/** What the sentences before have left open. */
export interface Carried {
  /** Who was last asked to do something, for "we further request that this be completed". */
  readonly bearers: readonly NameMention[];
  /** Full and short names of the paragraph before this sentence. */
  readonly names: readonly NameMention[];
}

/** A number counted or measured: the year beside it dates a figure. */
const FIGURE = /\d\s?(?:процент|%|per cent|percent|млн|млрд|million|billion)|\$\d/iu;
const FIGURE_REACH = 50;
const TERM =
  /(?:extended|renewed|expires?|продлен\p{L}*|истека\p{L}+)\s(?:\p{L}+\s){0,3}(?:(?:until|on|through)\s)?(?:(?:до\s)?)\d[^,;]*$/iu;
const ADOPTION = /принят|одобрен|adopt|endors/iu;

/** Says what a time in a sentence means; empty where it is no time of a duty or an event. */
export function classifyTimeMention(
  sentence: Sentence,
  time: TimeMention,
  carried: Carried,
  calendar: Calendar,
): Meaning[] {
  if (datesFigure(sentence, time)) return [];
  if (time.shape === "recurrence") return explainRecurrence(sentence, time, carried, calendar);
  if (time.shape === "occasion") return explainOccasion(sentence, time, carried);
  if (time.shape === "bracketed") return explainBracketed(sentence, time, calendar);
  return (
    explainHeld(sentence, time, calendar) ??
    explainTerm(sentence, time) ??
    explainDuty(sentence, time, carried, calendar) ??
    explainEvent(sentence, time, calendar)
  );
}

function datesFigure(sentence: Sentence, time: TimeMention): boolean {
  if (time.session !== null || time.shape === "recurrence") return false;
  return FIGURE.test(
    between(
      sentence,
      Math.max(sentence.start, time.start - FIGURE_REACH),
      Math.min(sentence.end, time.end + FIGURE_REACH),
    ),
  );
}

/** What was or will be held or made, by whom: "organizers: X", "prepared by X", "the Forum held in". */
function explainHeld(sentence: Sentence, time: TimeMention, calendar: Calendar): Meaning[] | null {
  const organizers = labelled(sentence);
  if (organizers.length > 0) return [meaning("past", "states", organizers, null, null)];
  const made = maker(sentence, time);
  if (made) return [meaning("past", "states", [made], null, linkEvent(made, time, calendar, false))];
  const held = heldName(sentence, time);
  if (held) return [meaning("past", "states", acts(held.role) ? [held] : [], null, linkEvent(held, time, calendar))];
  const coming = nameToCome(sentence, time);
  if (coming) {
    const actors = acts(coming.role) ? [coming] : [];
    return [meaning("event", "states", actors, null, linkEvent(coming, time, calendar))];
  }
  return null;
}

/** The last day of a mandate: "was extended until 30 June". */
function explainTerm(sentence: Sentence, time: TimeMention): Meaning[] | null {
  const lead = between(sentence, clauseOf(sentence, time).start, time.end);
  return time.date !== null && TERM.test(lead) ? [meaning("event", "states", [], null, null)] : null;
}

/** What is asked for on an occasion that has no date; of several occasions in a sentence the first stands for all. */
function explainOccasion(sentence: Sentence, time: TimeMention, carried: Carried): Meaning[] {
  const directive = governingDirective(sentence, time);
  if (
    !directive ||
    sentence.times.some(
      (other) => other.shape === "occasion" && other.start >= directive.end && other.end <= time.start,
    )
  )
    return [];
  const actors =
    directive.form === "clause" ? findAddressees(sentence, directive) : inherited(sentence, directive, carried);
  const recipient =
    namesIn(sentence, { start: directive.end, end: time.start }).findLast(
      (name) => acts(name.role) && !actors.includes(name),
    ) ?? null;
  return [meaning(kindOf(sentence), directive.modality, actors, recipient, null)];
}

function explainDuty(sentence: Sentence, time: TimeMention, carried: Carried, calendar: Calendar): Meaning[] | null {
  const anchor = findAnchor(sentence, time);
  if (anchor?.gathering && !anchor.occasion) return null;
  const duty = readDuty(sentence, time, carried);
  if (!duty || (duty.actors.length === 0 && duty.modality !== "decides")) return null;
  const beside = anchor && duty.actors.includes(anchor.name) ? null : anchor;
  const recipient = beside?.name ?? sessionBody(sentence, time);
  const event = linkEvent(recipient, time, calendar);
  const kind = time.shape === "horizon" ? "recurring" : duty.kind;
  return [meaning(kind, duty.modality, duty.actors, recipient, event), ...occasionItself(beside, event)];
}

/** A dialogue or forum that a report is to be given at is something to come of its own. */
function occasionItself(anchor: Anchor | null, event: string | null): Meaning[] {
  return anchor?.name.role === "gathering" ? [meaning("event", "states", [], null, event)] : [];
}

function readDuty(
  sentence: Sentence,
  time: TimeMention,
  carried: Carried,
): { kind: Kind; modality: Modality; actors: readonly NameMention[] } | null {
  const directive = governingDirective(sentence, time);
  if (directive?.modality === "decides" && directive.form === "active")
    return { kind: kindOf(sentence), modality: "decides", actors: deciders(sentence, directive) };
  if (directive) {
    const addressees = findAddressees(sentence, directive);
    return {
      kind: kindOf(sentence),
      modality: directive.modality,
      actors: addressees.length > 0 ? addressees : inherited(sentence, directive, carried),
    };
  }
  if (tellsOfReport(sentence, time))
    return { kind: "report", modality: "states", actors: reporters(sentence, time, carried) };
  const doer = subject(sentence, time);
  if (doer.length > 0) return { kind: isPast(sentence) ? "past" : "event", modality: "states", actors: doer };
  const owner = antecedent(sentence, time);
  return owner ? { kind: "event", modality: "states", actors: [owner] } : null;
}

/** Whoever decides binds itself; "we decide" names nobody. */
function deciders(sentence: Sentence, directive: Directive): NameMention[] {
  const subjects = namesIn(sentence, { start: clauseOf(sentence, directive).start, end: directive.start }).filter(
    ({ role, listed }) => acts(role) && listed,
  );
  return subjects.slice(-1);
}

/** The last verb of asking before the time in its clause; the first after a time that opens the clause. */
function governingDirective(sentence: Sentence, time: TimeMention): Directive | undefined {
  const { start, end } = clauseOf(sentence, time);
  const asking = sentence.directives.filter(
    (directive) => directive.start >= start && directive.end <= end && asks(directive.modality),
  );
  const before = asking.findLast((directive) => directive.end <= time.start);
  return before ?? (isFronted(sentence, time) ? asking[0] : undefined);
}

/** Who was asked before: by an earlier verb of the sentence, else in the sentence before. */
function inherited(sentence: Sentence, directive: Directive, carried: Carried): readonly NameMention[] {
  const earlier = sentence.directives
    .filter((other) => other.end <= directive.start && asks(other.modality))
    .map((other) => findAddressees(sentence, other));
  return earlier.findLast((list) => list.length > 0) ?? carried.bearers;
}

/** A report announced without its author is theirs who were asked before; else of the body last named. */
function reporters(sentence: Sentence, time: TimeMention, carried: Carried): readonly NameMention[] {
  const { start } = clauseOf(sentence, time);
  if (carried.bearers.length > 0) return carried.bearers;
  const names = [...carried.names, ...namesIn(sentence, { start: sentence.start, end: start })];
  const last = names.findLast(({ role }) => role === "body");
  return last ? [last] : [];
}

function explainEvent(sentence: Sentence, time: TimeMention, calendar: Calendar): Meaning[] {
  const anchor = findAnchor(sentence, time);
  const kind: Kind = isPast(sentence) ? "past" : "event";
  if (anchor?.gathering) {
    const actors = anchor.host ? [anchor.host] : acts(anchor.name.role) ? [anchor.name] : [];
    return [meaning(kind, "states", actors, null, linkEvent(anchor.name, time, calendar))];
  }
  const body = time.session === null ? null : sessionBody(sentence, time);
  return body ? [meaning(kind, "states", [body], null, linkEvent(body, time, calendar))] : [];
}

/** Whose session a numbered session is: the body named last before it. */
function sessionBody(sentence: Sentence, time: TimeMention): NameMention | null {
  if (time.session === null) return null;
  return (
    namesIn(sentence, { start: segmentStart(sentence, time), end: time.start }).findLast(({ role }) => acts(role)) ??
    null
  );
}

function explainRecurrence(sentence: Sentence, time: TimeMention, carried: Carried, calendar: Calendar): Meaning[] {
  const owner = antecedent(sentence, time);
  if (owner) return [meaning("recurring", "states", [owner], null, linkEvent(owner, time, calendar))];
  const directive = governingDirective(sentence, time);
  if (directive) {
    const named = findAddressees(sentence, directive);
    const targets = named.length > 0 ? named : inherited(sentence, directive, carried);
    const gathering = targets.find(({ role }) => takesPlace(role));
    const actors = targets.filter(({ role }) => acts(role));
    return targets.length === 0
      ? []
      : [
          meaning(
            "recurring",
            directive.modality,
            actors,
            null,
            linkEvent(gathering ?? targets[0] ?? null, time, calendar),
          ),
        ];
  }
  const doer = subject(sentence, time);
  return doer.length === 0 || isAdjective(sentence, time)
    ? []
    : [meaning("recurring", "states", doer, null, linkEvent(doer[0] ?? null, time, calendar))];
}

/** "annual reports" are not by themselves something done every year. */
function isAdjective(sentence: Sentence, time: TimeMention): boolean {
  return (
    /\s/u.test(between(sentence, time.start, time.end)) &&
    !/^(?:на|on|every|each|кажд|раз|twice)/iu.test(between(sentence, time.start, time.end))
  );
}

/** "the adoption of the Declaration (2003)": a year in brackets dates a text that the sentence says was adopted. */
function explainBracketed(sentence: Sentence, time: TimeMention, calendar: Calendar): Meaning[] {
  const start = segmentStart(sentence, time);
  const documents = namesIn(sentence, { start, end: time.start }).filter(({ role }) => role === "document");
  if (documents.length === 0 || !ADOPTION.test(between(sentence, sentence.start, time.start))) return [];
  const event = documents.map((name) => linkEvent(name, time, calendar)).find((name) => name !== null) ?? null;
  return [meaning("past", "states", [], null, event)];
}

function kindOf(sentence: Sentence): Kind {
  const text = between(sentence, sentence.start, sentence.end);
  if (/доклад|отчет|долож|представ|report|submit|present/iu.test(text)) return "report";
  return /обзор|review/iu.test(text) ? "review" : "event";
}

function isPast(sentence: Sentence): boolean {
  const text = between(sentence, sentence.start, sentence.end);
  return (
    !/(?<!\p{L})(?:будет|будут|will|shall|is to|are to)(?!\p{L})/iu.test(text) &&
    /\p{L}(?:ал|ил|ел|вал)[аои]?(?!\p{L})|\b\p{L}+ed\b|\bheld\b/iu.test(text)
  );
}

function meaning(
  kind: Kind,
  modality: Modality,
  actors: readonly NameMention[],
  recipient: NameMention | null,
  event: string | null,
): Meaning {
  return { kind, modality, actors, recipient, event };
}
