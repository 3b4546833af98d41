import type { YearResult } from "./simulate-year.ts";
import { isSilentDay, localDateByIntl } from "./simulated-subscriptions.ts";

/** The faster clock of the two processes is so much ahead. */
const CLOCK_SKEW_MS = 20_000;

/** Everything that went wrong in a simulated year, as the fake channels saw it; empty when every digest came once, on its day. */
export function findWrong({ channels, expected, errors }: YearResult): string[] {
  const wanted = expected.filter(({ subscription, date }) => !isSilentDay(subscription, date));
  const keys = new Set(wanted.map(({ key }) => key));
  const dates = expected.map(({ date }) => date).sort();
  const [first = "", last = ""] = [dates[0], dates.at(-1)];
  const wrong = channels.doubles.map((key) => `${key} came twice`);
  if (channels.refused > 0) wrong.push(`${channels.refused} posts passed Slack's limits`);
  if (errors.length > 0) wrong.push(`${errors.length} errors, the first: ${JSON.stringify(errors[0])}`);
  for (const { subscription, date, key, dueAt } of wanted) {
    const message = channels.get(key);
    if (message === undefined) wrong.push(`${key} did not come`);
    else if (message.at < dueAt - CLOCK_SKEW_MS) wrong.push(`${key} came before its time`);
    else if (localDateByIntl(message.at, subscription.zone) !== date) wrong.push(`${key} came on another day`);
  }
  // At both ends it is another day in some zones: what comes there is right and not counted.
  const isInside = (date: string): boolean => date >= first && date <= last;
  for (const { key } of channels.messages) {
    if (!keys.has(key) && isInside(key.slice(-10))) wrong.push(`${key} was not wanted`);
  }
  return wrong;
}

/** The figures of a simulated year. */
export function describeYear({ channels, expected, deaths, wakes }: YearResult): Record<string, number> {
  const late = channels.messages.filter(({ text }) => text === "late").length;
  return { due: expected.length, sent: channels.messages.length, late, deaths, wakes };
}
