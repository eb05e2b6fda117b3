import { isText, listOf } from '../../../content/kept-json.ts';
import { keep, recall, recallJson } from './storage.ts';

/**
 * The key of the marks of who learns on this device: what was read (`doc:…`), tapped (`tap:…`),
 * answered to its end (`do:…`), and the first answer to each question (`cau:<quiz>:<question>:<kind>`).
 * Nothing of it leaves the device.
 */
const key = 'hoc';
/** The key of the marks of practices (`practice-marks.ts`): one button forgets both, here as there. */
const ofPractices = 'tap';

/** The marks where nothing can be stored: as long as the page is open. */
let unstored: string[] | undefined;

/** The marks of this device. */
export function learned(): ReadonlySet<string> {
  return new Set(unstored ?? recallJson(key, listOf(isText)) ?? []);
}

/** Sets a mark, or takes it back. */
export function mark(name: string, on = true): void {
  const marks = new Set(learned());
  if (on) marks.add(name);
  else marks.delete(name);
  store([...marks]);
}

/** Tells whether this device knows anything of who learns here, practices included. */
export const isAnyLearned = (): boolean => learned().size > 0 || recall(ofPractices) !== null;

/** Forgets all that this device knows of who learns here, practices included. */
export function forgetAllLearned(): void {
  store([]);
  keep(ofPractices, null);
}

/** Forgets the marks that begin with a text. */
export function forgetLearned(beginning: string): void {
  store([...learned()].filter((name) => !name.startsWith(beginning)));
}

function store(marks: string[]): void {
  const isKept = keep(key, marks.length > 0 ? JSON.stringify(marks) : null);
  unstored = isKept ? undefined : marks;
}
