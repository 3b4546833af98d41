/** Whether the bot and a person are in the channel that is meant, as its edge knows; to what is their own a person has access. */
export type Access = "ok" | "bot_absent" | "not_a_member" | "not_an_admin";

/** Why a person may not do what they wish. Nothing is stored then. */
export type RefusalReason = Exclude<Access, "ok">;

/** Decides who may set a digest or say something about entries: the members of a channel, where the bot is in it too. */
export function findRefusal(access: Access): RefusalReason | undefined {
  return access === "ok" ? undefined : access;
}

/** A channel that has removed the bot may still switch its digest off. */
export function findOffRefusal(access: Access): RefusalReason | undefined {
  return access === "not_a_member" || access === "not_an_admin" ? access : undefined;
}
