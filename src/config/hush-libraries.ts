/** By these LangChain sends every question to its makers' service, or to a gateway, or prints it. */
const LEAKS = [
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGSMITH_GATEWAY",
  "LANGCHAIN_VERBOSE",
];

/** Takes out of an environment what would make a library speak to anybody whom no setting of ours names. */
export function hushLibraries(environment: Record<string, string | undefined>): void {
  for (const name of LEAKS) delete environment[name];
}
