import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Trial } from './trial.ts';

/** Wherever guides have been kept: moving one does not make it new. */
const guides = '*content/guides/*.md';

/** The day each guide was first written, by its address. */
function daysOfGuides(): Map<string, string> {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const log = execFileSync(
    'git',
    ['log', '--diff-filter=A', '--format=%as', '--name-only', '--', guides],
    { cwd: root, encoding: 'utf8' },
  );
  const days = new Map<string, string>();
  let day = '';
  // Newest first, so that the first day is what remains.
  for (const line of log.split('\n').filter((line) => line !== ''))
    if (line.endsWith('.md')) days.set(`/huong-dan/${basename(line, '.md')}/`, day);
    else day = line;
  return days;
}

/** Questions with what was found, by whether their labels can tell if it is right. */
export interface Labelled {
  judged: Trial[];
  /**
   * No page answered when they were labelled, and what is found first was written since: only a
   * person can say whether it answers, so that they neither teach nor measure.
   */
  open: Trial[];
}

/** Sets aside the questions whose labels are older than the page that is found first. */
export function byLabels(
  trials: readonly Trial[],
  days: ReadonlyMap<string, string> = daysOfGuides(),
): Labelled {
  const isOpen = ({ question: { any, labelled }, hits: [first] }: Trial) => {
    const written = days.get(first?.address.replace(/#.*$/, '') ?? '');
    return any.length === 0 && !!labelled && !!written && written >= labelled;
  };
  return { judged: trials.filter((one) => !isOpen(one)), open: trials.filter(isOpen) };
}
