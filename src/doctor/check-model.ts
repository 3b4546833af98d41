import type { Check } from "../domain/check.ts";
import type { ModelFinding } from "../llm/probe-model.ts";
import { fail, ok, warn } from "./checks.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";

export const WRITER = { name: "model", variable: "WSIS_LLM" };
export const READER = { name: "second reader", variable: "WSIS_LLM_CHECK" };

/** Whether a model answers. @param finding null where none is set */
export function checkModel({ name, variable }: typeof WRITER, finding: ModelFinding | null): Check {
  if (finding === null) return ok(name, `${variable} is not set: nothing is sent to a model.`);
  const { id, address } = finding;
  if (finding.kind === "failed")
    return fail(name, finding.reason, `Until it answers, answers are quoted. Change ${variable} or what it needs.`);
  const found = `${id}${address ? ` at ${address.host}` : ""} answered in ${(finding.milliseconds / 1000).toFixed(1)} s.`;
  if (address?.protocol === "http:" && !isLoopbackHost(address.hostname))
    return warn(name, `${found} Questions and the key go there unencrypted.`, "Set WSIS_LLM_BASE_URL to https://….");
  return ok(name, found);
}
