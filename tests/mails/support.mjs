// Holds every rendered mail against what Outlook, Gmail and Apple Mail support (caniemail.com), and against the exceptions in the docs.
//
// Usage: support.mjs FOLDER DOCS. An exception is a row of the table below the heading "Support" in DOCS: what is used, where it fails,
// and what happens there instead. One that no mail needs is told as well.

import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { pathToFileURL } from "node:url";

import { faults, files, packages } from "./tree.mjs";

// The package is a module of the newer kind, which a relative require does not find by its name.
const { caniemail } = await import(pathToFileURL(packages.resolve("caniemail/package.json").replace("package.json", "dist/index.js")));

const CLIENTS = ["outlook.*", "gmail.*", "apple-mail.*"];

const [tree, docs] = process.argv.slice(2);
const told = faults();

/** The features that the docs account for. */
function excepted() {
  const section = readFileSync(docs, "utf8").split(/^## /m).find((part) => part.startsWith("Support")) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("| ") && !line.startsWith("| ---")).slice(1);
  return new Map(rows.map((row) => row.split("|").map((cell) => cell.trim())).map(([, feature, , reason]) => [feature.replaceAll("`", ""), reason]));
}

const known = excepted();
const needed = new Set();
const paths = files(tree, ".html").filter((path) => path.includes("/emails/"));
for (const path of paths) {
  const { issues } = caniemail({ clients: CLIENTS, html: readFileSync(path, "utf8") });
  for (const [client, list] of issues.errors) {
    for (const { title } of list) {
      needed.add(title);
      if (!known.get(title)) told.add(relative(tree, path), `\`${title}\` fails in ${client}, and the docs do not say what happens there`);
    }
  }
}
for (const feature of known.keys()) {
  if (!needed.has(feature)) told.add(docs, `\`${feature}\` is no exception: no mail uses what fails`);
}
told.end(paths.length, "mails use what mail programs know");
