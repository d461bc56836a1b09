// What the scripts in this folder share: packages, files and what is told at the end.

import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The packages that `./test` installs; `EXCX_NODE_MODULES` says where else they stand. */
export const packages = createRequire(join(process.env.EXCX_NODE_MODULES ?? join(import.meta.dirname, "../../target/test-mails/node_modules"), "from-here.js"));

/** What follows a word on the command line. */
export function argument(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

/** The files of a folder with an ending, in order. */
export function files(folder, ending) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending)).map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** What is wrong, all of it, told at the end. */
export function faults() {
  const told = new Set();
  return {
    add: (...what) => told.add(what.join(": ")),
    end(counted, what) {
      if (told.size === 0 && counted > 0) return console.log(`${counted} ${what}`);
      console.error([...told].slice(0, 60).join("\n"), `\n${told.size} in all, of ${counted}`);
      process.exitCode = 1;
    },
  };
}
