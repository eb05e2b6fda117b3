// Reads what the suites report. Runs on Node 20 before anything is installed, as test.mjs does.
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * Reads a Vitest or a Playwright report.
 * @param {object} report
 * @param {string} root the folder that names of files are told from
 * @returns {{ passed: number, skipped: number, failed: string[], flaky: string[] }} how many tests passed and
 *   were skipped, which failed, and which passed only when tried again, with the first lines of the reason
 */
export function readReport(report, root) {
  return report.stats ? readJourneys(report) : readTests(report, root);
}

function readTests(report, root) {
  const files = report.testResults.map(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const described = (tests) =>
      tests.map((test) => describe(`${file} > ${test.fullName}`, test.failureMessages[0]));
    const failed = described(assertionResults.filter((test) => test.status === 'failed'));
    const isBroken = failed.length === 0 && status === 'failed';
    // Whoever passed, but was told why not, had been tried before.
    const late = assertionResults.filter(
      (test) => test.status === 'passed' && test.failureMessages.length > 0,
    );
    return { failed: isBroken ? [describe(file, message)] : failed, flaky: described(late) };
  });
  return {
    passed: report.numPassedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    failed: files.flatMap(({ failed }) => failed),
    flaky: files.flatMap(({ flaky }) => flaky),
  };
}

function readJourneys(report) {
  const inner = (suite) => [...suite.specs, ...(suite.suites ?? []).flatMap(inner)];
  const tests = report.suites
    .flatMap(inner)
    .flatMap((spec) =>
      spec.tests.map((test) => ({ ...test, name: `${spec.file} > ${spec.title}` })),
    );
  const ended = (status) =>
    tests
      .filter((test) => test.status === status)
      .map(({ name, results }) =>
        describe(name, results.find((result) => result.error)?.error.message),
      );
  return {
    passed: report.stats.expected + report.stats.flaky,
    skipped: report.stats.skipped,
    failed: [
      ...ended('unexpected'),
      ...report.errors.map((error) => describe('before or after the journeys', error.message)),
    ],
    flaky: ended('flaky'),
  };
}

/** A test and the first lines of what was wrong with it. */
function describe(name, message = '') {
  const lines = stripVTControlCharacters(message).split('\n').slice(0, 6).filter(Boolean);
  return [name, ...lines.map((line) => `    ${line}`)].join('\n');
}
