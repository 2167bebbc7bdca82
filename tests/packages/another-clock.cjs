/** Loaded before a build: its JavaScript lives some years later, and chance gives other numbers. */
const { writeSync } = require('node:fs');

const LATER = new Date('2031-05-06T07:08:09Z').getTime() - Date.now();
const now = Date.now.bind(Date);

globalThis.Date = class extends Date {
  constructor(...given) {
    if (given.length === 0) super(now() + LATER);
    else super(...given);
  }
  static now() {
    return now() + LATER;
  }
};
if (process.argv[1]?.endsWith('package.ts')) writeSync(2, `The clock says ${new Date().getFullYear()}.\n`);
