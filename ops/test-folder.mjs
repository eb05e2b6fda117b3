// The folder where the tests of `npm test` put what they make. No dependencies, no TypeScript: see
// test.mjs.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const memory = '/dev/shm';
/** The room that is enough: what the suite keeps at a time is less by far. */
const enough = 4 * 1024 ** 3;

/**
 * Makes a folder for what a suite makes, which goes with the process. It lies in memory where there is
 * room: databases wait for a disk at each of some ten thousand commits, and each release waits until all
 * that other suites have written is on it, too. What breaks is broken on a real disk.
 * @param {string} suite
 */
export function temporaryFolder(suite) {
  const place = !suite.startsWith('crash') && isGood(memory) ? memory : tmpdir();
  const folder = mkdtempSync(path.join(place, `ap-so-tests-${suite}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lists what of ours still lies in a folder: a test file is to leave nothing behind. */
export function leftIn(folder) {
  return readdirSync(folder).filter((name) => name.startsWith('ap-so-'));
}

/** A container may give little room there, or let nothing run that lies there. */
function isGood(place) {
  try {
    const { bavail, bsize } = statfsSync(place);
    return bavail * bsize > enough && runsWhatLiesIn(place);
  } catch {
    return false;
  }
}

function runsWhatLiesIn(place) {
  const folder = mkdtempSync(path.join(place, 'ap-so-tests-'));
  try {
    const script = path.join(folder, 'runs');
    writeFileSync(script, '#!/bin/sh\n', { mode: 0o700 });
    return spawnSync(script).status === 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
