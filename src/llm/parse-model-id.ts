/** Splits `<provider>:<model>`; the model's own name may hold colons (`ollama:qwen3:8b`). */
export function parseModelId(id: string): { readonly provider: string; readonly model: string } {
  const colon = id.indexOf(":");
  return { provider: id.slice(0, colon), model: id.slice(colon + 1) };
}
