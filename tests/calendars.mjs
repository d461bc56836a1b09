// Reads rendered calendars with ical.js, and holds them against what the plan says. Zones are those that each file holds, and no others.
//
// Usage: node calendars.mjs FOLDER, where FOLDER/expected.json lists the files and their events. EXCX_NODE_MODULES names the folder with `ical.js`.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = process.env.EXCX_NODE_MODULES ?? 'node_modules';
const { default: ICAL } = await import(pathToFileURL(join(modules, 'ical.js', 'dist', 'ical.js')));
ICAL.design.strict = true;
for (const level of ['warn', 'error', 'log']) {
  console[level] = (...said) => { throw new Error(`ical.js says: ${said.join(' ')}`); };
}

const told = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace('.000Z', 'Z'));

function same(what, is, wanted) {
  if (is !== wanted) throw new Error(`${what} is ${is}, not ${wanted}`);
}

function check(calendar, expected) {
  ICAL.TimezoneService.reset();
  const zones = new Set(calendar.getAllSubcomponents('vtimezone').map((zone) => zone.getFirstPropertyValue('tzid')));
  const events = calendar.getAllSubcomponents('vevent');
  same('the number of events', events.length, expected.events.length);
  events.forEach((component, index) => {
    const event = new ICAL.Event(component);
    const wanted = expected.events[index];
    same('the UID', event.uid, wanted.uid);
    for (const name of ['dtstart', 'dtend']) {
      const zone = component.getFirstProperty(name)?.getParameter('tzid');
      if (zone && !zones.has(zone)) throw new Error(`${event.uid}: no VTIMEZONE for ${zone}`);
    }
    same(`${event.uid} starts`, told(event.startDate), wanted.starts);
    same(`${event.uid} ends`, told(component.getFirstPropertyValue('dtend') ?? event.startDate), wanted.ends);
    same(`${event.uid}`, component.getFirstPropertyValue('status'), wanted.status);
  });
}

const folder = process.argv[2];
const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
for (const file of expected) {
  try {
    check(new ICAL.Component(ICAL.parse(readFileSync(join(folder, file.path), 'utf8'))), file);
  } catch (error) {
    process.stderr.write(`${file.path}: ${error.stack}\n`);
    process.exit(1);
  }
}
process.stdout.write(`${expected.length} files agree\n`);
