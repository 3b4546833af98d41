// The direction of the code (each may import what stands before it):
// domain < text, time < ports, the core < storage, llm, log < program < app.ts < slack, http, emulator, cli, scheduler, doctor < serve < main.ts

const CORE = "^src/(ports|corpus|references|retrieval|answer|deadlines|digest|evaluation)/";
const EDGES = "^src/(slack|http|emulator|cli|scheduler|doctor)/";
/** What puts the edges together; `main.ts` starts it. */
const TOP = "^src/(main\\.ts$|serve/)";
const PACKAGES = "(^|/)node_modules/";
const CONFIG = "^src/config(\\.ts$|/)";

/** Whatever is in `from` may import, within src, only what is in `to`. */
function only(name, comment, from, to) {
  return { name, comment, severity: "error", from: { path: from }, to: { path: "^src/", pathNot: to } };
}

/** Whatever is in `from` may not import what is in `to`. */
function never(name, comment, from, to) {
  return { name, comment, severity: "error", from, to };
}

/** Rooms of a folder, lowest first: none may import from a higher floor or from another room of its own. */
function rooms(folder, comment, floors) {
  return floors.flatMap((own, i) =>
    own.map((room) => {
      const above = [...floors.slice(i + 1).flat(), ...own.filter((other) => other !== room)];
      return never(
        `${folder}-${room}-looks-down`,
        comment,
        { path: `^src/${folder}/${room}/` },
        { path: `^src/${folder}/(${above.join("|") || "(?!)"})/` },
      );
    }),
  );
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
      // What runs from source has the compiler beside it.
      { path: "^src/", pathNot: "^src/emulator/page/read-client\\.ts$" },
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
    only("time-on-domain", "Dates and zones know nothing of what falls due on them.", "^src/time/", [
      "^src/(domain|time)/",
    ]),
    only(
      "ports-on-domain",
      "A port speaks the words of the system, not those of who uses or fulfils it.",
      "^src/ports/",
      ["^src/(domain|ports)/"],
    ),
    only("log-alone", "What is logged is redacted in one place that everybody at the edge may use.", "^src/log/", [
      "^src/(domain|log)/",
    ]),
    only("messages-on-domain", "Wording is data by language; who says it is not its matter.", "^src/messages/", [
      "^src/(domain|messages)/",
    ]),
    only("core-inwards", "The core takes clock, model and stores as arguments and knows none of their makers.", CORE, [
      "^src/(domain|text|time)/",
      CORE,
    ]),
    never(
      "core-no-machinery",
      "Core code runs anywhere and is tested without a disk, a network, Slack or a model.",
      { path: ["^src/(domain|text|time|messages)/", CORE] },
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
      ["^src/(domain|text|time|log)/", CORE, "^src/$1/"],
    ),
    never(
      "only-llm-knows-langchain",
      "One importer: LangChain may be replaced, and is loaded only where a model is used.",
      { path: "^src/", pathNot: "^src/llm/" },
      { path: `${PACKAGES}(@langchain|langchain)(/|$)` },
    ),
    never(
      "only-slack-knows-slack",
      "Slack's client is for the Slack edge; the emulator that stands in for Slack speaks the same protocol.",
      { path: "^src/", pathNot: "^src/(slack|emulator)/" },
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
      "app.ts, its parts in program/ and composer.ts are composed from the core and its fulfilments; the edges are put on top of them by main.ts and serve.",
      { path: "^src/(program/|(app|composer)\\.ts$)" },
      { path: [EDGES, TOP] },
    ),
    never(
      "program-below-app",
      "What looks paragraphs up, keeps the ledger or opens the store is opened without the index, and loads nothing of it.",
      { path: "^src/program/" },
      { path: ["^src/(app|composer)\\.ts$", "^src/(retrieval|llm)/"] },
    ),
    never(
      "emulator-not-to-slack",
      "A stand-in that shares code with what it checks checks nothing.",
      { path: "^src/emulator/" },
      { path: "^src/slack/" },
    ),
    only(
      "page-client-alone",
      "The page's script runs in a browser: nothing of the program is there.",
      "^src/emulator/page/client/",
      ["^src/emulator/page/client/"],
    ),
    never(
      "page-client-in-browsers",
      "The script of the page has no document here; only the types of what the two sides say to each other are shared.",
      { path: "^src/", pathNot: "^src/emulator/page/client/" },
      { path: "^src/emulator/page/client/", pathNot: "^src/emulator/page/client/protocol\\.ts$" },
    ),
    never(
      "slack-not-to-emulator",
      "The bot must not know whether Slack or the stand-in is at the other end.",
      { path: "^src/slack/" },
      { path: "^src/emulator/" },
    ),
    never(
      "edges-apart",
      "Slack, emulator, terminal and scheduler meet in main.ts and serve alone; what listens on a port may stand on http.",
      { path: EDGES },
      { path: EDGES, pathNot: "^src/($1|http)/" },
    ),
    never(
      "nothing-on-main",
      "main.ts, and serve which it starts, are where everything ends; nothing is built on them.",
      { path: "^src/", pathNot: TOP },
      { path: TOP },
    ),
    never(
      "config-by-the-top",
      "Settings are read once, by main.ts, and passed on as plain arguments; app.ts and the commands may name their types.",
      { path: "^src/", pathNot: ["^src/(main|app|composer)\\.ts$", "^src/(program|serve|cli)/", CONFIG] },
      { path: CONFIG },
    ),
    ...rooms(
      "slack",
      "What an app does stands on what Slack is; a feature knows the platform and the blocks, not its neighbours above.",
      [
        ["blocks"],
        ["platform"],
        ["paragraph", "feedback", "data", "install", "sources"],
        ["digest"],
        ["ledger"],
        ["ask"],
      ],
    ),
    ...rooms(
      "answer",
      "A question is read, compared with the text, answered in draft, checked, and composed by a model; no step looks back.",
      [["names"], ["question"], ["compare"], ["draft"], ["headline"], ["check"], ["compose"]],
    ),
    only("config-on-domain", "Reading the environment needs no more than the words.", CONFIG, [
      "^src/domain/",
      "^src/root-folder\\.ts$",
      CONFIG,
    ]),
  ],
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    // Types count: a type imported the wrong way is a wrong direction too.
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};
