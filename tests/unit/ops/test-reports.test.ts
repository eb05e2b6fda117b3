import { expect, test } from 'vitest';
import { readReport } from '../../../ops/test-reports.mjs';

const tried = (title: string, status: string, ...messages: string[]) => ({
  title,
  file: 'citizen/a.test.ts',
  tests: [{ status, results: messages.map((message) => ({ error: { message } })) }],
});

test('a Vitest report tells which tests failed, where and why, and which were tried again', () => {
  const report = {
    numPassedTests: 4,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: '/project/tests/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'holds', failureMessages: [] },
          { status: 'passed', fullName: 'comes late', failureMessages: ['Not yet'] },
          {
            status: 'failed',
            fullName: 'does not hold',
            failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n at a.test.ts:3'],
          },
        ],
      },
      {
        name: '/project/tests/b.test.ts',
        status: 'failed',
        message: 'Cannot find module',
        assertionResults: [],
      },
    ],
  };
  expect(readReport(report, '/project')).toEqual({
    passed: 4,
    skipped: 2,
    failed: [
      'tests/a.test.ts > does not hold\n    expected 1 to be 2\n     at a.test.ts:3',
      'tests/b.test.ts\n    Cannot find module',
    ],
    flaky: ['tests/a.test.ts > comes late\n    Not yet'],
  });
});

test('a Playwright report tells what failed and what passed only when tried again', () => {
  const report = {
    stats: { expected: 4, flaky: 1, skipped: 2 },
    errors: [{ message: 'The stack did not start.' }],
    suites: [
      {
        specs: [tried('is whole', 'expected')],
        suites: [
          {
            specs: [
              tried('never comes', 'unexpected', 'Timed out', 'Timed out again'),
              tried('comes late', 'flaky', 'Not yet'),
            ],
          },
        ],
      },
    ],
  };
  expect(readReport(report, '/project')).toEqual({
    passed: 5,
    skipped: 2,
    failed: [
      'citizen/a.test.ts > never comes\n    Timed out',
      'before or after the journeys\n    The stack did not start.',
    ],
    flaky: ['citizen/a.test.ts > comes late\n    Not yet'],
  });
});
