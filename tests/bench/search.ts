import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { createTitleSearch } from '../../search/title-search.ts';
import { packTitles, unpackTitles, type TitlesData } from '../../search/entries/titles-data.ts';
import { parseArgs } from 'node:util';
import { decisionWeights, rankWeights, sureFrom } from '../../search/fitted.ts';
import { largeSnapshot } from '../support/large-snapshot.ts';
import { reportGeneralising } from './ranking/generalises.ts';
import { byLabels } from './ranking/labels.ts';
import { outcomeOf } from './ranking/outcome.ts';
import { report, reportOpen } from './ranking/report.ts';
import { ownQuestions, readQuestions, teaching, type Question } from './ranking/samples.ts';
import { seedSearch } from './ranking/seed-search.ts';
import { tryOut } from './ranking/trial.ts';
import { median, percentile } from './measures.ts';

/**
 * Measures the titles search at 2,000 titles, key press by key press, median of five rounds:
 * `npm run bench -- search`. With `-- --questions FILE@2026-11-25` (several times for several files) it says
 * instead how questions labelled that day fare: with the weights as they are, and with weights that did
 * not see them.
 */
const { values } = parseArgs({ options: { questions: { type: 'string', multiple: true } } });
if (values.questions) {
  const { search, snapshot } = seedSearch();
  const trialsOf = (questions: readonly Question[]) =>
    questions.map((question) => tryOut(search, question));
  const { judged: asked, open } = byLabels(trialsOf(readQuestions(values.questions)));
  reportOpen(open);
  report(
    'with the weights as they are',
    outcomeOf(asked, { rank: rankWeights, decision: decisionWeights, sureFrom }),
    true,
  );
  reportGeneralising(asked, trialsOf(teaching(ownQuestions(snapshot))));
  process.exit();
}

const { queries } = JSON.parse(
  readFileSync(new URL('../fixtures/search-queries.json', import.meta.url), 'utf8'),
) as { queries: { q: string }[] };
const typed = queries.flatMap(({ q }) =>
  Array.from({ length: q.length }, (_, at) => q.slice(0, at + 1)),
);
const json = JSON.stringify(packTitles(largeSnapshot(2000)));

const rounds = Array.from({ length: 5 }, round);
const middleOf = (pick: (measured: ReturnType<typeof round>) => number) =>
  Number(median(rounds.map(pick)).toFixed(2));

console.log(`${typed.length} key presses among ${rounds[0]?.titles} titles, five rounds`);
console.log(
  JSON.stringify({
    titles: rounds[0]?.titles,
    brotliBytes: brotliCompressSync(json).length,
    openMs: middleOf(({ openMs }) => openMs),
    keyPressMs: { median: middleOf(({ middle }) => middle), p95: middleOf(({ p95 }) => p95) },
  }),
);

function round() {
  const opening = performance.now();
  const { entries, rules } = unpackTitles(JSON.parse(json) as TitlesData);
  const search = createTitleSearch(entries, rules);
  const openMs = performance.now() - opening;
  const times = typed.map((query) => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });
  return { titles: entries.length, openMs, middle: median(times), p95: percentile(times, 0.95) };
}
