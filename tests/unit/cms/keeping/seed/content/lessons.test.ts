import { describe, expect, it } from 'vitest';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';

const { courses, lessons, practices } = shippedContent();
const idOf = ({ slug }: { slug: string }) => seedId('lessons', slug);
const titles = new Set(practices.map(({ title }) => title));

/** Names of practices: they stand in quotation marks after "bài". */
const practicesNamedIn = (text: string) =>
  [...text.matchAll(/bài “([^”]+)”/gu)].map(([, name = '']) => name);

describe('the lessons that ship with the code', () => {
  it('are the five of the official skeleton, how to keep oneself safe first', () => {
    const [course] = courses;
    expect(course?.lessons).toEqual(
      [
        'giu-minh-tren-mang',
        'dich-vu-cong-tren-mang',
        'tra-tien-khong-can-tien-mat',
        'mua-ban-tren-mang',
        'ung-dung-cua-tinh-minh',
      ].map((slug) => seedId('lessons', slug)),
    );
    expect(lessons.map(idOf).sort()).toEqual([...(course?.lessons ?? [])].sort());
  });

  it.each(lessons)('$slug fills its time, and has all that a class needs', (lesson) => {
    const minutes = lesson.steps.reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBe(lesson.minutes);
    expect(lesson.quiz).toBeDefined();
    for (const list of [lesson.practices, lesson.guides, lesson.tellBack, lesson.homework])
      expect(list.length).toBeGreaterThanOrEqual(2);
    expect(lesson.phones.length).toBeGreaterThan(0);
    expect(lesson.materials.length).toBeGreaterThanOrEqual(3);
    expect(lesson.keep).toHaveLength(3);
    expect(lesson.codes.length).toBeGreaterThan(0);
    expect(lesson.sources.length).toBeGreaterThan(0);
  });

  it('name practices as they are called', () => {
    const named = lessons.flatMap(({ steps, homework }) =>
      [...steps.map((step) => step.do), ...homework.map(({ text }) => text)].flatMap(
        practicesNamedIn,
      ),
    );
    expect(named.length).toBeGreaterThanOrEqual(10);
    expect(named.filter((name) => !titles.has(name))).toEqual([]);
  });
});
