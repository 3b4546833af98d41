// npm test: install and build what is missing, then run vitest with the arguments given.
import { checkNode } from "./lib/check-node.mjs";

checkNode();
void import("./lib/tasks.mjs").then((tasks) => tasks.test(process.argv.slice(2)));
