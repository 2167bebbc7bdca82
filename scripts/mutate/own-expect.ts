/**
 * Vitest's `expect` without vitest around it. It alters chai for the whole process, and twice altered is broken: where vitest runs, its own
 * is to be taken.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  customMatchers,
  getState,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from '@vitest/expect';

/** To be called once in a process. */
export function ownExpect(): unknown {
  chai.use(JestExtend);
  chai.use(JestChaiExpect);
  chai.use(JestAsymmetricMatchers);
  const make = Object.assign((value: unknown, message?: string): unknown => chai.expect(value, message), chai.expect);
  Object.assign(globalThis, { [GLOBAL_EXPECT]: make });
  Object.assign(make, {
    getState: () => getState(make as never),
    setState: (state: object) => setState(state, make as never),
  });
  setState({ assertionCalls: 0, isExpectingAssertions: false, currentTestName: '' } as never, make as never);
  Object.assign(make, (globalThis as never)[ASYMMETRIC_MATCHERS_OBJECT]);
  (chai.expect as never as { extend: (expect: unknown, matchers: object) => void }).extend(make, customMatchers);
  return make;
}
