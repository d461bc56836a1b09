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
/** The rules of axe that look at colors and boxes. The others look at what is there and can be seen, and answer the same for the same. */
const OF_LOOKS = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable", "css-orientation-lock", "avoid-inline-spacing"];
/** Where no picture is found. */
const NOWHERE = "/no-pictures/";

const tree = process.argv[2];
const pictures = argument("--pictures");
const only = argument("--only") ?? "";
const told = faults();

/** Fulfils what a mail asks for from the folder; nothing else is reached. */
async function serve(page) {
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== ORIGIN) {
      told.add(page.url(), "fetches", url.href);
      return route.abort();
    }
    const path = join(tree, decodeURIComponent(url.pathname));
    if (!existsSync(path)) return route.abort();
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

/** What runs in the page: which of its elements can be seen. */
function visible() {
  return [...document.querySelectorAll("*")].map((element) => (element.checkVisibility() ? "1" : "0")).join("");
}

/** What runs in the page: takes the pictures away, as a mail program that shows none does. */
async function withoutPictures(nowhere) {
  const gone = [...document.images].map((image) => new Promise((done) => {
    image.addEventListener("error", done);
    image.removeAttribute("srcset");
    image.src = nowhere;
  }));
  await Promise.all(gone);
}

/** What runs in the page: what axe finds by these rules, or by all, as far as it keeps someone from reading. */
async function grave(rules) {
  const options = { resultTypes: ["violations"], preload: false, rules: { region: { enabled: false } } };
  const { violations } = await globalThis.axe.run(rules ? { ...options, runOnly: rules } : options);
  return violations
    .filter(({ impact }) => ["serious", "critical"].includes(impact))
    .map(({ id, nodes }) => [id, nodes.map((node) => `${node.target} ${node.failureSummary}`).slice(0, 2).join(" / ")]);
}

/** Has axe look at the page: with all its rules where something else can be seen than before, or else with those of looks. */
async function accessible(page, where, seen, images) {
  const sight = `${images} ${await page.evaluate(visible)}`;
  const found = await page.evaluate(grave, seen.has(sight) ? OF_LOOKS : null);
  seen.add(sight);
  for (const [id, nodes] of found) told.add(where, `axe: ${id}`, nodes);
}

async function look(page, path) {
  await page.emulateMedia({ colorScheme: SCHEMES[0] });
  await page.goto(`${ORIGIN}/${path}`, { waitUntil: "load" });
  for (const fault of await page.evaluate(structure)) told.add(path, fault);
  const seen = new Set();
  for (const images of [true, false]) {
    if (!images) await page.evaluate(withoutPictures, NOWHERE);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${path} (${width}, ${colorScheme}, ${images ? "with" : "without"} pictures)`;
        for (const fault of await page.evaluate(layout)) told.add(where, fault);
        // Without its pictures a mail differs by one alternative text: the narrowest is enough.
        if (images || width === WIDTHS[0]) await accessible(page, where, seen, images);
        if (pictures) await keep(page, path, `${width}-${colorScheme}${images ? "" : "-bare"}`);
      }
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
  const context = await browser.newContext({ deviceScaleFactor: 1 });
  await context.addInitScript(AXE);
  const page = await context.newPage();
  await serve(page);
  for (const path of queue) await look(page, path);
}

const paths = files(tree, ".html").map((path) => relative(tree, path)).filter((path) => path.includes("/emails/") && path.includes(only));
const executablePath = BROWSERS.find(existsSync);
const browser = await chromium.launch({ executablePath, args: ARGUMENTS });
const queue = paths.values();
await Promise.all(Array.from({ length: TOGETHER }, () => worker(browser, queue)));
await browser.close();
told.end(paths.length, "mails look right");
