import type { ModelAccess } from "../domain/model-access.ts";
import type { ModelKeys, ModelSettings } from "./model-settings.ts";

/** The models that the settings name, each with what opens it. */
export interface ModelRoles {
  /** Writes answers. */
  readonly writer: ModelAccess;
  /** Says of what was written whether the quotes say it; null: nobody. */
  readonly reader: ModelAccess | null;
}

/** Gives each model its key, and the address to those of the provider that it was set for. */
export function buildModelAccess({ model, check, baseUrl }: ModelSettings, keys: ModelKeys): ModelRoles {
  const accessTo = (id: string): ModelAccess => ({
    id,
    baseUrl: providerOf(id) === providerOf(model) ? baseUrl : null,
    key: Object.entries(keys).find(([provider]) => provider === providerOf(id))?.[1] ?? null,
  });
  return { writer: accessTo(model), reader: check === null ? null : accessTo(check) };
}

function providerOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
