import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../../../cms/publishing/export/concepts.ts';
import { holdBack } from '../../../../../cms/publishing/export/hold-back.ts';
import type { Practice } from '../../../../../content/schema/practice.ts';
import type { Screen } from '../../../../../content/schema/screen.ts';
import { noLists } from './lists.ts';

const updatedAt = '2026-11-01T00:00:00.000Z';

const screen = (...words: string[]): Screen => screenOf('man', words);

const screenOf = (id: string, words: string[]): Screen => ({
  id,
  slug: id,
  updatedAt,
  name: 'Màn hình',
  place: 'Ngân hàng',
  frame: 'app',
  elements: words.map((text) => ({ type: 'button', text, quiet: false })),
});

const practice = (id: string, element: string): Practice => ({
  id,
  slug: id,
  updatedAt,
  title: id,
  summary: 'Tập.',
  kind: 'service',
  minutes: 5,
  task: 'Làm thử.',
  steps: [
    { type: 'talk', words: 'Mở máy.', say: 'Làm theo.', go: 'Mở' },
    { type: 'tap', screen: 'man', element, say: 'Chạm.', free: 'Gửi.', answers: [] },
  ],
  end: { title: 'Xong', text: 'Được rồi.', keep: [] },
});

const candidate = (kind: 'practices' | 'screens', value: Practice | Screen): Candidate => ({
  kind,
  collection: kind,
  id: value.id,
  title: value.id,
  updatedAt,
  value,
});

const round = (screens: Screen[], practices: Practice[], last: [Screen[], Practice[]] = [[], []]) =>
  holdBack(
    [
      ...screens.map((each) => candidate('screens', each)),
      ...practices.map((each) => candidate('practices', each)),
    ],
    { ...noLists, screens: last[0], practices: last[1] },
  );

describe('a practice', () => {
  it('is published when its screens allow its path', () => {
    const { lists, heldBack } = round([screen('Gửi', 'Hủy')], [practice('tap', 'gui')]);
    expect(heldBack).toEqual([]);
    expect(lists.practices).toHaveLength(1);
  });

  it('stays out when an element is not there, and says at which step', () => {
    const { leftOut, heldBack } = round([screen('Hủy', 'Lùi')], [practice('tap', 'gui')]);
    expect(leftOut.map(({ id }) => id)).toEqual(['tap']);
    expect(heldBack).toHaveLength(1);
    expect(heldBack[0]?.reasons[0]).toMatch(/^Bước 2: .*không có chỗ “gui”/);
  });

  it('keeps its last good version when the new one can’t be walked', () => {
    const good = practice('tap', 'gui');
    const screens = [screen('Gửi', 'Hủy')];
    const { lists, heldBack } = round(screens, [practice('tap', 'mat')], [screens, [good]]);
    expect(lists.practices).toEqual([good]);
    expect(heldBack).toMatchObject([{ id: 'tap', kept: true }]);
  });

  it('keeps the screens that it needs as they were, and both are told', () => {
    const good = practice('tap', 'gui');
    const before = screen('Gửi', 'Hủy');
    const { lists, heldBack } = round([screen('Nộp', 'Hủy')], [good], [[before], [good]]);
    expect(lists.practices).toEqual([good]);
    expect(lists.screens).toEqual([before]);
    expect(heldBack).toMatchObject([
      { kind: 'screens', kept: true },
      { kind: 'practices', kept: true },
    ]);
    expect(heldBack[0]?.reasons[0]).toContain('Bài tập “tap” còn đi theo bản đang đăng');
  });
});
