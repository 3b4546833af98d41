import type { Destination, Subscription } from "../domain/subscription.ts";

/** The occasion of the one notice that tells an owner of a pause. */
export function formatPauseSlot(subscription: Subscription, pausedAt: number): string {
  return `paused:${subscription.id}:${pausedAt}`;
}

/** Names a destination in maps and queues. */
export function formatDestination({ team, kind, id }: Destination): string {
  return `${team}:${kind}:${id}`;
}

/** Names the queue that keeps Slack's limit for one destination. */
export function formatQueue(destination: Destination): string {
  return `channel:${formatDestination(destination)}`;
}

/** Names the queue of the turns that a person, or a channel, has had to ask. */
export function formatAskedQueue(destination: Destination): string {
  return `asked:${formatDestination(destination)}`;
}

/** Names the queue that keeps Slack's limit for the whole of a workspace: of digests and answers together. */
export function formatWorkspaceQueue(team: string): string {
  return `workspace:${team}`;
}

/** Marks the message itself, so that it can be found again in Slack. */
export function formatMessageKey(destination: Destination, slot: string): string {
  return `digest:${formatDestination(destination)}:${slot}`;
}
