/** Pages of `hostile/` that meet the same code in every browser: in Firefox they are run by `npm run test:firefox` and `npm run hostile`. */
import { testEach } from './hostile/holds.ts';
import { someOf } from '../whole-run.ts';
import { partOf } from './hostile/hostile.ts';

const pages = Object.entries(partOf((isByBrowser) => !isByBrowser));

// Of what a page may aim at, `npm test` takes every fourth way.
testEach(Object.fromEntries(pages.map(([aim, ways]) => [aim, someOf(ways, 4)])));
