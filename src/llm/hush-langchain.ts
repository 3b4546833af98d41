/** By these LangChain sends every question to its makers' service, or to a gateway, or prints it. */
const LEAKS = [
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGSMITH_GATEWAY",
  "LANGCHAIN_VERBOSE",
];

/** Takes out of this process's environment what would make LangChain speak to anybody but the model. */
export function hushLangchain(): void {
  for (const name of LEAKS) delete process.env[name];
}
