import { accessSync, constants } from "node:fs";

/** Whether this account may write a file or folder that is there. */
export function canWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
