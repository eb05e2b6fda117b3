import { expect, test } from 'vitest';
import { practiceBand } from '../../../../look/phone/words.ts';
import { renderFile } from '../../../../site/files/render-file.ts';
import type { LessonSheetData, TeachingData } from '../../../../site/page-data/lesson-sheets.ts';
import type { SitePage } from '../../../../site/page-data/page.ts';
import { pages } from '../../../../site/page-data/pages.ts';
import type { QuizData } from '../../../../site/page-data/quizzes.ts';
import { teachingWords } from '../../../../site/words/teaching.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const at = (address: string, courses = sampleSnapshot().courses) => {
  const page = pages(sampleSnapshot({ courses })).find((each) => each.address === address);
  if (!page) throw new Error(`There is no page ${address}.`);
  return page;
};

test('whoever teaches a lesson outside a course has the rules, too', () => {
  const { rules } = teachingWords('vi');
  expect(rules.length).toBeGreaterThan(2);
  for (const page of ['the-bai', 'day']) {
    const { data } = at(`/hoc/giu-minh/${page}/`, []);
    expect((data as LessonSheetData | TeachingData).rules).toEqual(rules);
  }
  const own = at('/hoc/giu-minh/day/').data as TeachingData;
  expect(own.rules).toEqual(['Chỉ cách làm, không làm giùm.']);
});

test('the card of a lesson says what the teacher has ready', () => {
  const { materials } = at('/hoc/giu-minh/the-bai/').data as LessonSheetData;
  expect(materials).toEqual(['Tờ mã QR tập, mỗi bàn một tờ']);
});

test('a screen that a quiz asks about has the band, and none of it in a guide', () => {
  const { questions } = at('/do-vui/cuoc-goi-la/').data as QuizData;
  const [src = ''] = questions.flatMap(({ screens = [] }) => screens.map((each) => each.src));
  expect(src).toBe('/data/hinh/do-vneid-trang-chu.svg');
  const drawn = (address: string) => String(renderFile(at(address) as SitePage)?.body);
  expect(drawn(src)).toContain(practiceBand);
  expect(drawn('/data/hinh/man-hinh-vneid-trang-chu.svg')).not.toContain(practiceBand);
});
