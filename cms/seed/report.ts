import { drawings } from '../../look/drawings/drawings.ts';
import { readOfficialLinks } from './data.ts';
import { isOfFacts, type Check } from './front-matter/shared.ts';
import { byWhomToAsk } from './open-questions.ts';
import { readContent } from './read-content.ts';
import { readingOf } from '../writing/read.ts';
import { wordCount } from '../writing/words.ts';

// `npm run content:report`: how much there is, and what is still to be confirmed, by whom to ask.
const { settings, ...lists } = readContent();

/** What an entry is called in its file. */
const nameOf = (entry: object): string | undefined =>
  ['slug', 'number', 'term'].flatMap((name) => Reflect.get(entry, name) ?? [])[0];

const marks = [
  ...Object.values(lists).flatMap((entries) =>
    entries.flatMap((entry) =>
      ('checks' in entry ? (entry.checks as Check[]) : []).map((check) => ({
        page: nameOf(entry) ?? '',
        ...check,
      })),
    ),
  ),
  ...settings.checks.map((check) => ({ page: 'settings', ...check })),
];
const numbers = readOfficialLinks().flatMap(({ kind, confirmed, check }) =>
  kind === 'hotline' && !confirmed && check ? [{ page: 'đường dây nóng', note: check }] : [],
);

const words = lists.guides
  .flatMap((guide) => readingOf('guides', guide).passages)
  .reduce((sum, { text }) => sum + wordCount(text), 0);
const counts = Object.entries(lists).map(([name, { length }]) => `${length} ${name}`);
console.log(`${counts.join(', ')}; ${words} chữ trong các bài hướng dẫn.`);

for (const { name, questions } of byWhomToAsk([
  ...marks.filter((mark) => !isOfFacts(mark)),
  ...numbers,
])) {
  console.log(`\n${name}: ${questions.length} câu`);
  for (const { question, where, pages } of questions)
    console.log(`  - ${question} ${where} [${pages.join(', ')}]`);
}

const ofFacts = marks.filter(isOfFacts);
const waiting = [...Map.groupBy(ofFacts, ({ page }) => page)].map(
  ([page, { length }]) => `${page} ${length}`,
);
console.log(
  `\nĐiều mới đọc ở một nơi, nút bấm cần thử lại: ${ofFacts.length} chỗ, ghi ở ô “Cần xác minh” của từng bài`,
);
console.log(`  ${waiting.join(', ')}`);

const known = new Set(drawings.map(({ id }) => id));
const missing = lists.guides.flatMap(({ slug, steps }) =>
  steps
    .flatMap(({ picture }) => (picture && 'drawing' in picture ? [picture.drawing] : []))
    .filter((id) => !known.has(id))
    .map((id) => `${slug}: ${id}`),
);
if (missing.length > 0) console.log(`\nHình vẽ không có: ${missing.join(', ')}`);
