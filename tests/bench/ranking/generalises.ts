import { crossValidated, together, type Held } from './folds.ts';
import { report, reportTable } from './report.ts';
import type { Trial } from './trial.ts';

/** A source with fewer questions than this is shown with others of its sort. */
const ownLine = 5;

/** Shares of the asked questions that teach, for the learning curve. */
const shares = [0, 0.25, 0.5, 0.75];

/**
 * Says how the search does on questions that its weights were not fitted on: all together, by kind of
 * source, and by how many of the others taught.
 */
export function reportGeneralising(asked: readonly Trial[], own: readonly Trial[]): void {
  const all = crossValidated(asked, own);
  report('by 10-fold cross-validation, each source whole in one fold', together(all), true);
  const bySource = Map.groupBy(all, ({ trial }) => trial.question.source ?? 'no source told');
  const bySort = Map.groupBy(all, ({ trial: { question } }) => {
    const source = question.source ?? 'no source told';
    return (bySource.get(source)?.length ?? 0) < ownLine ? sortOf(source) : source;
  });
  const rows = [...bySort].map(([sort, held]) => [sort, together(held)] as const);
  reportTable(
    'by source',
    rows.toSorted(([, left], [, right]) => right.questions - left.questions),
  );
  const curve = shares.map((share) => [share, crossValidated(asked, own, { share })] as const);
  const most = (asked.length * 9) / 10;
  reportTable(
    'learning curve: asked questions taught',
    [...curve, [1, all] as readonly [number, Held[]]].map(([share, held]) => [
      `${Math.round(most * share)} and our own samples`,
      together(held),
    ]),
  );
}

/**
 * Tells where a question comes from: what other assistants are tested with, or what pages answer.
 */
function sortOf(source: string): string {
  if (/\((?:web)\)|^[\w.-]+\.\w+$/.test(source)) return 'other web pages';
  return 'other test sets and repositories';
}
