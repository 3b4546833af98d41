/**
 * Deletes everything kept of a workspace that has removed the bot.
 * @param happenedAt epoch ms of the removal
 * @returns how many records; null where the workspace has installed the bot again since, and nothing was deleted
 */
export type Removal = (team: string, happenedAt: number) => Promise<number | null>;
