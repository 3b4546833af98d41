// The direction of the code (each may import what stands before it):
// domain < text < the core < storage, llm < app.ts < slack, workspace, cli, scheduler < serve.ts < main.ts

const CORE = "^src/(corpus|retrieval|answer|deadlines|evaluation)/";
const PACKAGES = "(^|/)node_modules/";
const CONFIG = "^src/config\\.ts$";

/** Whatever is in `from` may import, within src, only what is in `to`. */
function only(name, comment, from, to) {
  return { name, comment, severity: "error", from: { path: from }, to: { path: "^src/", pathNot: to } };
}

/** Whatever is in `from` may not import what is in `to`. */
function never(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

export default {
  forbidden: [
    never("no-circular", "A cycle has no first file to read and no part to test alone.", {}, { circular: true }),
    never(
      "not-to-unresolvable",
      "An import that leads nowhere fails only when that line runs.",
      {},
      { couldNotResolve: true },
    ),
    never(
      "no-barrels",
      "A file that only re-exports hides where things are and is how cycles begin: import from the file itself.",
      {},
      { path: "^src/.*(^|/)index\\.[mc]?[jt]s$" },
    ),
    never(
      "not-to-dev-packages",
      "What is shipped must run without devDependencies; their types alone vanish in the build.",
      { path: "^src/" },
      { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: "node_modules/@types/" },
    ),

    only("domain-alone", "The words of the system depend on nothing, so that all may depend on them.", "^src/domain/", [
      "^src/domain/",
    ]),
    never(
      "domain-no-packages",
      "The words of the system outlive every library.",
      { path: "^src/domain/" },
      { pathNot: "^src/" },
    ),
    only("text-on-domain", "Folding and stemming know languages, not documents or indexes.", "^src/text/", [
      "^src/(domain|text)/",
    ]),
    only("messages-on-domain", "Wording is data by language; who says it is not its matter.", "^src/messages/", [
      "^src/(domain|messages)/",
    ]),
    only("core-inwards", "The core takes clock, model and stores as arguments and knows none of their makers.", CORE, [
      "^src/(domain|text)/",
      CORE,
    ]),
    never(
      "core-no-machinery",
      "Core code runs anywhere and is tested without a disk, a network, Slack or a model.",
      { path: ["^src/(domain|text|messages)/", CORE] },
      {
        path: [
          "^(node:)?(fs|fs/promises|http|https|net|tls|dgram|child_process|worker_threads)$",
          `${PACKAGES}(@slack|@langchain|langchain|pg|kysely|better-sqlite3|hnswlib-node|undici|ws|dotenv|pino)(/|$)`,
        ],
      },
    ),
    only(
      "storage-and-llm-on-core",
      "They fulfil the core's ports; they know nothing of those who use them, nor of each other.",
      "^src/(storage|llm)/",
      ["^src/(domain|text)/", CORE, "^src/$1/"],
    ),
    never(
      "only-llm-knows-langchain",
      "One importer: LangChain may be replaced, and is loaded only where a model is used.",
      { path: "^src/", pathNot: "^src/llm/" },
      { path: `${PACKAGES}(@langchain|langchain)(/|$)` },
    ),
    never(
      "only-slack-knows-slack",
      "Slack's client is for the Slack edge; the workspace that stands in for Slack speaks the same protocol.",
      { path: "^src/", pathNot: "^src/(slack|workspace)/" },
      { path: `${PACKAGES}@slack/` },
    ),
    never(
      "only-storage-knows-databases",
      "Databases and native indexes stand behind ports.",
      { path: "^src/", pathNot: "^src/storage/" },
      { path: `${PACKAGES}(pg|kysely|better-sqlite3|hnswlib-node)(/|$)` },
    ),
    never(
      "app-below-edges",
      "app.ts is composed from the core and its fulfilments; the edges are put on top of it by main.ts.",
      { path: "^src/app\\.ts$" },
      { path: ["^src/(slack|workspace|cli|scheduler)/", "^src/(main|serve)\\.ts$"] },
    ),
    never(
      "workspace-not-to-slack",
      "A stand-in that shares code with what it checks checks nothing.",
      { path: "^src/workspace/" },
      { path: "^src/slack/" },
    ),
    never(
      "slack-not-to-workspace",
      "The bot must not know whether Slack or the stand-in is at the other end.",
      { path: "^src/slack/" },
      { path: "^src/workspace/" },
    ),
    never(
      "edges-apart",
      "Slack, workspace, terminal and scheduler meet in main.ts and serve.ts alone.",
      { path: "^src/(slack|workspace|cli|scheduler)/" },
      { path: "^src/(slack|workspace|cli|scheduler)/", pathNot: "^src/$1/" },
    ),
    never(
      "nothing-on-main",
      "main.ts, and serve.ts which it starts, are where everything ends; nothing is built on them.",
      { path: "^src/", pathNot: "^src/main\\.ts$" },
      { path: "^src/(main|serve)\\.ts$" },
    ),
    never(
      "config-by-the-top",
      "Settings are read once, by main.ts, and passed on as plain arguments; app.ts and the commands may name their types.",
      { path: "^src/", pathNot: ["^src/(main|serve|app|config)\\.ts$", "^src/cli/"] },
      { path: CONFIG },
    ),
    only("config-on-domain", "Reading the environment needs no more than the words.", CONFIG, ["^src/domain/", CONFIG]),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Types count: a type imported the wrong way is a wrong direction too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
