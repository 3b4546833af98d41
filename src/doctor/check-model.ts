import type { Check } from "../domain/check.ts";
import type { ModelFinding } from "../llm/probe-model.ts";
import { fail, ok, warn } from "./checks.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";

export interface ModelRole {
  readonly name: string;
  readonly variable: string;
  /** What happens while it does not answer. */
  readonly without: string;
}

export const WRITER: ModelRole = { name: "model", variable: "WSIS_LLM", without: "answers are quoted" };
export const READER: ModelRole = {
  name: "second reader",
  variable: "WSIS_LLM_CHECK",
  without: "code alone checks answers",
};
export const EMBEDDER: ModelRole = {
  name: "embeddings",
  variable: "WSIS_EMBEDDINGS",
  without: "the search does without its vectors",
};

/** Whether a model answers. @param finding null where none is set */
export function checkModel({ name, variable, without }: ModelRole, finding: ModelFinding | null): Check {
  if (finding === null) return ok(name, `${variable} is not set: nothing is sent to a model.`);
  const { id, address } = finding;
  if (finding.kind === "failed")
    return fail(name, finding.reason, `Until it answers, ${without}. Change ${variable} or what it needs.`);
  const found = `${id}${address ? ` at ${address.host}` : ""} answered in ${(finding.milliseconds / 1000).toFixed(1)} s.`;
  if (address?.protocol === "http:" && !isLoopbackHost(address.hostname))
    return warn(
      name,
      `${found} Questions and the key go there unencrypted.`,
      "Set its address (…_BASE_URL) to https://….",
    );
  return ok(name, found);
}
