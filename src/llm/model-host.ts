import type { ModelAccess } from "../domain/model-access.ts";
import { parseModelId } from "./parse-model-id.ts";
import { findProvider } from "./providers.ts";

/** Where a model's protocol is spoken; null where only the provider's package knows. */
export function findModelAddress({ id, baseUrl }: ModelAccess): URL | null {
  const address = baseUrl ?? findProvider(parseModelId(id).provider)?.address;
  return address === undefined ? null : new URL(address);
}
