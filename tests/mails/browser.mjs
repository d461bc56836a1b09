// Opens every rendered mail in Chromium: narrow, usual and wide, light and dark, with and without its pictures.
//
// Usage: browser.mjs FOLDER [--pictures FOLDER] [--only WORD]. Needs the packages beside EXCX_NODE_MODULES, and Chromium.
// With --pictures, what is seen is kept, to be looked at.

import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";

import { argument, faults, files, packages } from "./tree.mjs";

const { chromium } = packages("playwright-core");
const AXE = readFileSync(packages.resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [320, 600, 1200];
const SCHEMES = ["light", "dark"];
const ORIGIN = "http://mail.test";
const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const ARGUMENTS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync",
];
const TOGETHER = 2;

const tree = process.argv[2];
const pictures = argument("--pictures");
const only = argument("--only") ?? "";
const told = faults();

/** Fulfils what a mail asks for from the folder; nothing else is reached. */
async function serve(page, images) {
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      told.add(page.url(), "fetches", url.href);
      return route.abort();
    }
    const isImage = route.request().resourceType() === "image";
    const path = join(tree, decodeURIComponent(url.pathname));
    if ((isImage && !images) || !existsSync(path)) return route.abort();
    return route.fulfill({ path });
  });
}

/** What runs in the page: what does not fit, and what lies over something else. */
function layout() {
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  const found = wide > 0 ? [`scrolls sideways by ${wide}`] : [];
  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || !node.parentElement.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      // The middle of a line: ascenders may reach into the line above.
      const slack = box.height * 0.2;
      boxes.push({ left: box.left, right: box.right, top: box.top + slack, bottom: box.bottom - slack, text: node.data.trim().slice(0, 40) });
    }
  }
  for (const box of boxes) {
    if (box.left < -1 || box.right > window.innerWidth + 1) found.push(`is cut off: ${box.text}`);
  }
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      const over = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      if (over) found.push(`overlap: ${a.text} / ${b.text}`);
    }
  }
  for (const cell of document.querySelectorAll("td, a, p, h1, h2")) {
    if (cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0 && getComputedStyle(cell).display !== "inline") {
      found.push(`does not fit: ${cell.textContent.trim().slice(0, 40)}`);
    }
  }
  return found;
}

/** What runs in the page: what a mail needs for who hears it, or has other habits of reading. */
function structure() {
  const found = [];
  const root = document.documentElement;
  const wrapper = document.querySelector("body > div[lang][dir]");
  if (!root.lang || !root.dir) found.push("no lang and dir on html");
  if (wrapper?.lang !== root.lang || wrapper?.dir !== root.dir) found.push("no lang and dir on a wrapper in the body");
  for (const table of document.querySelectorAll("table:not([role=presentation])")) found.push(`a table that lays out: ${table.textContent.trim().slice(0, 40)}`);
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
  if (levels[0] !== 1 || levels.filter((level) => level === 1).length !== 1) found.push(`headings: ${levels}`);
  if (levels.some((level, index) => index > 0 && level > levels[index - 1] + 1)) found.push(`headings skip a level: ${levels}`);
  if (document.querySelectorAll(".button").length > 1) found.push("more than one button");
  for (const cell of document.querySelectorAll("td:not(.rule) > div > p, td:not(.rule) > p, h1, h2, li, strong")) {
    if (!cell.textContent.trim() && !cell.querySelector("img")) found.push(`an empty ${cell.tagName}`);
  }
  return found;
}

async function accessible(page, where) {
  const result = await page.evaluate(() => globalThis.axe.run({ resultTypes: ["violations"], rules: { region: { enabled: false } } }));
  for (const violation of result.violations) {
    if (!["serious", "critical"].includes(violation.impact)) continue;
    told.add(where, `axe: ${violation.id}`, violation.nodes.map((node) => `${node.target} ${node.failureSummary}`).slice(0, 2).join(" / "));
  }
}

async function look(page, path, images) {
  await page.goto(`${ORIGIN}/${path}`, { waitUntil: "load" });
  await page.evaluate(AXE);
  for (const fault of await page.evaluate(structure)) told.add(path, fault);
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const where = `${path} (${width}, ${colorScheme}, ${images ? "with" : "without"} pictures)`;
      for (const fault of await page.evaluate(layout)) told.add(where, fault);
      // Without its pictures a mail differs by one alternative text: the narrowest is enough.
      if (images || width === WIDTHS[0]) await accessible(page, where);
      if (pictures) await keep(page, path, `${width}-${colorScheme}${images ? "" : "-bare"}`);
    }
  }
}

async function keep(page, path, suffix) {
  const file = join(pictures, dirname(path).replaceAll("/", "-"), `${basename(path, ".html")}.${suffix}.png`);
  mkdirSync(dirname(file), { recursive: true });
  await page.screenshot({ path: file, fullPage: true });
}

/** Takes paths from the queue until it is empty. */
async function worker(browser, queue) {
  for (const images of [true, false]) {
    const page = await (await browser.newContext({ deviceScaleFactor: 1 })).newPage();
    await serve(page, images);
    for (const path of queue[images]) await look(page, path, images);
  }
}

const paths = files(tree, ".html").map((path) => relative(tree, path)).filter((path) => path.includes("/emails/") && path.includes(only));
const executablePath = BROWSERS.find(existsSync);
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
const queue = { true: paths.values(), false: paths.values() };
await Promise.all(Array.from({ length: TOGETHER }, () => worker(browser, queue)));
await browser.close();
told.end(paths.length, "mails look right");
