// npm run build: install what is missing, then compile src into dist.
import { checkNode } from "./lib/check-node.mjs";

checkNode();
void import("./lib/tasks.mjs").then((tasks) => tasks.build());
