import { expect, test } from 'vitest';
import { pages } from '../../../../site/page-data/pages.ts';
import type { QuizData } from '../../../../site/page-data/quizzes.ts';
import type { ScreenFile } from '../../../../site/page-data/screens.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const dataAt = (address: string) =>
  pages(sampleSnapshot()).find((each) => each.address === address)?.data;
const quiz = dataAt('/do-vui/cuoc-goi-la/') as QuizData;
const [first, second] = quiz.questions;

test('the screen of a question marks nothing, though its step in a guide does', () => {
  const marked = (address: string) =>
    (dataAt(address) as ScreenFile).elements.filter(({ tap }) => tap);
  expect(marked('/data/hinh/man-hinh-vneid-trang-chu.svg')).toHaveLength(1);
  expect(marked('/data/hinh/do-vneid-trang-chu.svg')).toEqual([]);
});

test('whoever does not see the screen of a question hears all that stands on it', () => {
  const [screen] = first?.screens ?? [];
  expect(screen?.alt).toContain('Màn hình VNeID, “Trang chủ”: ');
  expect(screen?.alt).toContain('Ví giấy tờ');
  expect(screen?.alt).not.toContain('chạm');
});

test('the drawing of a question is not named after the answer', () => {
  expect(second?.picture?.src).toBe('/data/hinh/ve-duong-dan-la.svg');
  expect(second?.picture?.alt).toBe('');
});
