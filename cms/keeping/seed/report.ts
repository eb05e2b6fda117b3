import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments, runCommand } from '../../../env/terminal.ts';
import { drawings } from '../../../look/drawings/drawings.ts';
import { readingOf } from '../../writing/check/read.ts';
import { wordCount } from '../../writing/check/words.ts';
import { fieldLabels, isOfFacts, readWords } from './front-matter/shared.ts';
import { lettersOf, type Letter } from './letters.ts';
import { askedMarks, marksOfPages, unconfirmedNumbers, type Mark } from './marks.ts';
import { byWhomToAsk } from '../../writing/open-checks/offices.ts';
import { readContent } from './read-content.ts';
import { seedId } from './seed-id.ts';

// `npm run content:report`: how much there is, and what is still to be confirmed, by whom to ask.
// With `-- --thu FOLDER` it writes the questions as letters, one for each office.
const content = readContent();
const { settings, ...lists } = content;
const { guides, practices, screens } = lists;

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
    practices: 'bài tập',
    quizzes: 'bài đố vui',
    lessons: 'bài học',
    courses: 'lớp học',
    topics: 'chủ đề',
    hotlines: 'đường dây nóng',
    terms: 'chữ khó',
    synonyms: 'nhóm chữ cùng nghĩa',
    bestBets: 'câu hỏi có bài đứng đầu',
    redirects: 'địa chỉ cũ',
  } satisfies Record<keyof typeof lists, string>;
  const counts = Object.entries(names).map(
    ([list, name]) => `${lists[list as keyof typeof lists].length} ${name}`,
  );
  console.log(`Có ${counts.join(', ')}.`);
  console.log('Trong ngoặc vuông là tên bài trên đường dẫn, như /huong-dan/can-cuoc/.');
}

function tellQuestions(marks: { page: string; note: string }[]): void {
  for (const { name, questions } of byWhomToAsk(marks)) {
    console.log(`\n  ${name}: ${questions.length} câu`);
    for (const { question, where, pages } of questions)
      console.log(`  - ${question} ${where} [${pages.join(', ')}]`);
  }
}

/** Guides that say of how long something takes, or what it costs, that it is not known, and what they ask. */
const blanks = (['time', 'cost'] as const).map((field) => {
  const unknown = guides.filter((guide) => /chưa biết/iu.test(guide[field] ?? ''));
  const asked = unknown.flatMap(({ slug, checks }) =>
    checks
      .filter((check) => check.field === fieldLabels[field])
      .map((check) => ({ ...check, page: slug })),
  );
  return { field, unknown, needless: guides.filter((guide) => !guide[field]), asked };
});

function tellBlanks(): void {
  for (const { field, unknown, needless, asked } of blanks) {
    const said = guides.length - unknown.length - needless.length;
    console.log(
      `\n“${fieldLabels[field]}”: ${said} bài đã ghi, ${unknown.length} bài ghi có điều “chưa biết” và còn hỏi, ${needless.length} bài không cần`,
    );
    tellQuestions(asked);
    const names = needless.map(({ slug }) => slug).join(', ');
    console.log(`\n  Không cần, vì không nộp gì hoặc mỗi việc một khác: ${names}`);
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

function tellPractices(): void {
  const drawn = new Set(
    screens.filter(({ source }) => !source).map(({ slug }) => seedId('screens', slug)),
  );
  const standing = practices.filter(({ steps }) =>
    steps.some((step) => step.type === 'tap' && drawn.has(step.screen)),
  );
  console.log(
    `\nBài tập có màn hình vẽ chung cho nhiều ứng dụng, chưa theo máy thật: ${standing.length}/${practices.length}`,
  );
  console.log(`  ${standing.map(({ slug }) => slug).join(', ')}`);
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

function tellAll(): void {
  count();
  const numbers = unconfirmedNumbers();
  console.log(`\nSố điện thoại chưa chắc, trang chưa đăng: ${numbers.length}`);
  tellQuestions(numbers);
  const marks = marksOfPages(content);
  const ofBlanks = new Set(
    blanks.flatMap(({ asked }) => asked.map(({ page, note }) => `${page} ${note}`)),
  );
  console.log('\nCâu còn hỏi, theo nơi trả lời được');
  tellQuestions(
    marks.filter((mark) => !isOfFacts(mark) && !ofBlanks.has(`${mark.page} ${mark.note}`)),
  );
  tellBlanks();
  tellScreens();
  tellPractices();
  tellFacts(marks.filter(isOfFacts));
  tellMissingDrawings();
}

const letters = (): Letter[] =>
  lettersOf(askedMarks(content), {
    organisation: settings.contact.organisation,
    province: settings.province,
  });

function writeLetters(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { file, office, count: questions, html } of letters()) {
    writeFileSync(path.join(folder, file), html);
    console.log(`${path.join(folder, file)}: ${office}, ${questions} câu`);
  }
}

await runCommand(async () => {
  const usage = 'npm run content:report, hoặc npm run content:report -- --thu THƯ-MỤC';
  const { values } = readArguments(usage, { options: { thu: { type: 'string' } } });
  if (values.thu) return writeLetters(values.thu);
  tellAll();
  console.log(
    `\nĐể hỏi bằng thư giấy: ${letters().length} lá, mỗi nơi một lá. In ra bằng: npm run content:report -- --thu THƯ-MỤC`,
  );
});
