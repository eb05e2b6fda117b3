import { drawings } from '../../look/drawings/drawings.ts';
import { readingOf } from '../writing/read.ts';
import { wordCount } from '../writing/words.ts';
import { readOfficialLinks } from './data.ts';
import { fieldLabels, isOfFacts, readWords, type Check } from './front-matter/shared.ts';
import { byWhomToAsk } from './open-questions.ts';
import { readContent } from './read-content.ts';

// `npm run content:report`: how much there is, and what is still to be confirmed, by whom to ask.
const { settings, ...lists } = readContent();
const { guides, screens } = lists;

interface Mark extends Check {
  page: string;
}

function count(): void {
  const words = guides
    .flatMap((guide) => readingOf('guides', guide).passages)
    .reduce((sum, { text }) => sum + wordCount(text), 0);
  const names = {
    guides: `bài hướng dẫn (${words} chữ)`,
    articles: 'chính sách',
    documents: 'tài liệu',
    notices: 'thông báo',
    apps: 'ứng dụng',
    screens: 'màn hình',
    topics: 'chủ đề',
    hotlines: 'đường dây nóng',
    terms: 'chữ khó',
    synonyms: 'nhóm chữ cùng nghĩa',
    bestBets: 'câu hỏi có bài đứng đầu',
  } satisfies Record<keyof typeof lists, string>;
  const counts = Object.entries(names).map(
    ([list, name]) => `${lists[list as keyof typeof lists].length} ${name}`,
  );
  console.log(`Có ${counts.join(', ')}.`);
  console.log('Trong ngoặc vuông là tên bài trên đường dẫn, như /huong-dan/can-cuoc/.');
}

/** What an entry is called in its file. */
const nameOf = (entry: object): string | undefined =>
  ['slug', 'number', 'term'].flatMap((name) => Reflect.get(entry, name) ?? [])[0];

/** What is asked on pages, and what follows from the facts that they state. */
function marksOfPages(): Mark[] {
  const pages = Object.values(lists).filter((entries) => entries !== screens);
  const marks = pages.flatMap((entries) =>
    entries.flatMap((entry) =>
      ('checks' in entry ? (entry.checks as Check[]) : []).map((check) => ({
        ...check,
        page: nameOf(entry) ?? '',
      })),
    ),
  );
  return [...marks, ...settings.checks.map((check) => ({ ...check, page: 'cài đặt chung' }))];
}

/** Numbers that the site does not show before somebody has confirmed them. */
const unconfirmedNumbers = () =>
  readOfficialLinks().flatMap(({ kind, name, confirmed, check }) =>
    kind === 'hotline' && !confirmed && check ? [{ page: name, note: check }] : [],
  );

function tellQuestions(marks: { page: string; note: string }[]): void {
  for (const { name, questions } of byWhomToAsk(marks)) {
    console.log(`\n  ${name}: ${questions.length} câu`);
    for (const { question, where, pages } of questions)
      console.log(`  - ${question} ${where} [${pages.join(', ')}]`);
  }
}

/** Guides that do not say how long something takes, or what it costs, and what they ask of it. */
const blanks = (['time', 'cost'] as const).map((field) => {
  const blank = guides.filter((guide) => !guide[field]);
  const asked = blank.flatMap(({ slug, checks }) =>
    checks
      .filter((check) => check.field === fieldLabels[field])
      .map((check) => ({ ...check, page: slug })),
  );
  return { field, blank, asked };
});

function tellBlanks(): void {
  for (const { field, blank, asked } of blanks) {
    const waiting = new Set(asked.map(({ page }) => page));
    const needless = blank.filter(({ slug }) => !waiting.has(slug)).map(({ slug }) => slug);
    console.log(
      `\n“${fieldLabels[field]}”: ${guides.length - blank.length} bài đã ghi, ${waiting.size} bài còn hỏi, ${needless.length} bài không cần`,
    );
    tellQuestions(asked);
    console.log(`\n  Không cần, vì không nộp gì hoặc mỗi việc một khác: ${needless.join(', ')}`);
  }
}

function tellScreens(): void {
  const wordless = screens.filter(({ checks }) => checks.some(({ note }) => note === readWords));
  console.log(`\nMàn hình vẽ chung, chưa có chữ của máy thật: ${wordless.length}. ${readWords}`);
  console.log(`  ${wordless.map(({ slug }) => slug).join(', ')}`);
  const seen = screens.filter((screen) => !wordless.includes(screen));
  console.log(
    `\nMàn hình chép theo báo, theo hướng dẫn: ${seen.length}. Mở ứng dụng bản mới nhất, so lại chữ và chỗ bấm.`,
  );
  for (const [place, own] of Map.groupBy(seen, ({ place }) => place))
    console.log(`  ${place}, ${own.length} hình: ${own.map(({ slug }) => slug).join(', ')}`);
}

function tellFacts(marks: Mark[]): void {
  const byPage = [...Map.groupBy(marks, ({ page }) => page)];
  console.log(
    `\nĐiều mới đọc ở một nơi, nút bấm cần thử lại: ${marks.length} chỗ, ghi ở ô “Cần xác minh” của từng bài`,
  );
  console.log(`  ${byPage.map(([page, { length }]) => `${page} ${length}`).join(', ')}`);
}

function tellMissingDrawings(): void {
  const known = new Set(drawings.map(({ id }) => id));
  const missing = guides.flatMap(({ slug, steps }) =>
    steps
      .flatMap(({ picture }) => (picture && 'drawing' in picture ? [picture.drawing] : []))
      .filter((id) => !known.has(id))
      .map((id) => `${slug}: ${id}`),
  );
  if (missing.length > 0) console.log(`\nHình vẽ không có: ${missing.join(', ')}`);
}

count();
const numbers = unconfirmedNumbers();
console.log(`\nSố điện thoại chưa chắc, trang chưa đăng: ${numbers.length}`);
tellQuestions(numbers);
const marks = marksOfPages();
const ofBlanks = new Set(
  blanks.flatMap(({ asked }) => asked.map(({ page, note }) => `${page} ${note}`)),
);
const questions = marks.filter(
  (mark) => !isOfFacts(mark) && !ofBlanks.has(`${mark.page} ${mark.note}`),
);
console.log('\nCâu còn hỏi, theo nơi trả lời được');
tellQuestions(questions);
tellBlanks();
tellScreens();
tellFacts(marks.filter(isOfFacts));
tellMissingDrawings();
