// npm start: install and build what is missing, then serve. Only the check may be imported before it has run.
import { checkNode } from "./lib/check-node.mjs";

checkNode();
void import("./lib/tasks.mjs").then((tasks) => tasks.start(process.argv.slice(2)));
