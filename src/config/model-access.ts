import type { EmbedderAccess } from "../domain/embedder-access.ts";
import type { ModelAccess } from "../domain/model-access.ts";
import type { EmbeddingSettings } from "./embedding-settings.ts";
import type { ModelKeys, ModelSettings } from "./model-settings.ts";
import type { Secret } from "./secret.ts";

/** The models of answers that the settings name, each with what opens it. */
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
    key: keyOf(id, keys),
  });
  return { writer: accessTo(model), reader: check === null ? null : accessTo(check) };
}

/** Null where the program's own vectors are used. */
export function buildEmbedderAccess(settings: EmbeddingSettings | null, keys: ModelKeys): EmbedderAccess | null {
  if (settings === null) return null;
  const { model: id, baseUrl } = settings;
  return { id, baseUrl, key: keyOf(id, keys)?.reveal() ?? null };
}

function keyOf(id: string, keys: ModelKeys): Secret | null {
  return Object.entries(keys).find(([provider]) => provider === providerOf(id))?.[1] ?? null;
}

function providerOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}
