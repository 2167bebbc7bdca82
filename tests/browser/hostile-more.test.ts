/** Pages of `hostile/` that meet the same code in every browser: in Firefox they are run by `npm run test:firefox` and `npm run hostile`. */
import { testEach } from './hostile/holds.ts';
import { partOf } from './hostile/hostile.ts';

testEach(partOf((isByBrowser) => !isByBrowser));
