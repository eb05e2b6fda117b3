import { drawings } from '../../look/drawings/drawings.ts';
import { readOfficialLinks } from './data.ts';
import { readContent } from './read-content.ts';
import { readingOf } from '../writing/read.ts';
import { wordCount } from '../writing/words.ts';
import { seedId } from './seed-id.ts';

// `npm run content:report`: guides by topic, words of each, open "cần xác minh" marks, numbers that
// nobody vouches for yet, missing pictures.
const content = readContent();
const known = new Set(drawings.map(({ id }) => id));
const guides = content.guides.map((guide) => {
  const used = guide.steps.flatMap(({ picture }) => picture?.drawing ?? []);
  return {
    slug: guide.slug,
    topic: guide.topic,
    words: readingOf('guides', guide).passages.reduce((sum, { text }) => sum + wordCount(text), 0),
    checks: guide.checks,
    steps: guide.steps.length,
    pictures: used.length,
    screens: guide.steps.flatMap(({ screens }) => screens).length,
    missing: used.filter((id) => !known.has(id)),
  };
});

for (const topic of content.topics) {
  const own = guides.filter((guide) => guide.topic === seedId('topics', topic.slug));
  if (own.length === 0) continue;
  console.log(`\n${topic.name}: ${own.length} bài`);
  for (const { slug, words, steps, pictures, screens, checks } of own)
    console.log(
      `  ${slug}: ${words} chữ, ${steps} bước, ${pictures} hình, ${screens} màn hình, ${checks.length} chỗ cần xác minh`,
    );
}

console.log('\nCần xác minh');
/** What an entry is called in its file. */
const nameOf = (entry: object): string | undefined =>
  ['slug', 'number', 'term'].flatMap((name) => Reflect.get(entry, name) ?? [])[0];

const { settings, ...lists } = content;
const marked = [
  ...Object.entries(lists).flatMap(([name, entries]) =>
    entries.map((entry, at) => ({
      file: `${name}/${nameOf(entry) ?? at + 1}`,
      checks: 'checks' in entry ? entry.checks : [],
    })),
  ),
  { file: 'settings', checks: settings.checks },
];
for (const { file, checks } of marked)
  for (const { field, note } of checks) console.log(`  ${file} (${field}): ${note}`);

console.log('\nSố điện thoại chưa dùng được');
for (const { kind, confirmed, name, check } of readOfficialLinks())
  if (kind === 'hotline' && !confirmed) console.log(`  ${name}: ${check}`);

const withoutPicture = guides.filter(({ pictures }) => pictures === 0).map(({ slug }) => slug);
const missingPictures = [...new Set(guides.flatMap(({ missing }) => missing))];
const shown = new Set(
  content.guides
    .flatMap(({ steps }) => steps.flatMap(({ screens }) => screens))
    .map(({ screen }) => screen),
);
const names = (screens: { name: string }[]) =>
  screens.map(({ name }) => name).join('; ') || 'không có';
const general = content.screens.filter(({ source }) => !source);
const unused = content.screens.filter(({ slug }) => !shown.has(seedId('screens', slug)));
console.log(`\nMàn hình vẽ chung, chưa có chữ thật của ứng dụng: ${names(general)}`);
console.log(`Màn hình chưa bài nào dùng: ${names(unused)}`);
console.log(`\nBài chưa có hình: ${withoutPicture.join(', ') || 'không có'}`);
console.log(
  JSON.stringify({
    ...Object.fromEntries(Object.entries(lists).map(([name, { length }]) => [name, length])),
    words: guides.reduce((sum, guide) => sum + guide.words, 0),
    openChecks: marked.reduce((sum, { checks }) => sum + checks.length, 0),
    withoutPicture,
    missingPictures,
  }),
);
