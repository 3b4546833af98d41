import { z } from "zod";

/** Parts that blocks and the elements of forms have in common. */
export const plainText = (max: number) =>
  z.object({ type: z.literal("plain_text"), text: z.string().min(1).max(max), emoji: z.boolean().optional() }).strict();

export const blockId = z.string().max(255).optional();
export const actionId = z.string().min(1).max(255);
