/**
 * What became of one due message in this wake.
 * - `sent`: it stands in Slack (now, or as found), or it was decided that nothing is to be said
 * - `left`: somebody else has it, or it is no longer wanted
 * - `deferred`: it will be tried again; `holdUntil` (epoch ms) where the whole workspace has to wait
 */
export type Delivered =
  | { readonly kind: "sent" }
  | { readonly kind: "left" }
  | { readonly kind: "deferred"; readonly holdUntil?: number };
