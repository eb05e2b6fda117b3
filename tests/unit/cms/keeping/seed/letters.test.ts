import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../../../../cms/keeping/seed/letters.ts';
import { askedMarks, type Mark } from '../../../../../cms/keeping/seed/marks.ts';
import { byWhomToAsk, isEditorsWork } from '../../../../../cms/writing/open-checks/offices.ts';
import { shippedContent } from '../../../../support/shipped-content.ts';

const sender = { organisation: 'Sở Khoa học <và> Công nghệ', province: 'Cà Mau' };
const mark = (note: string, page = 'thu'): Mark => ({
  field: 'Các bước',
  note,
  page,
  title: `Bài ${page}`,
});
const written = (...marks: Mark[]) => lettersOf(marks, sender);

/** The questions of a letter with their numbers, as they stand on the paper. */
const questionsIn = (html: string) =>
  [...html.matchAll(/<th scope="row">(\d+)<\/th>\s*<td><p><strong>(.*?)<\/strong>/gs)].map(
    ([, number, question]) => `${number}. ${question}`,
  );

describe('a letter', () => {
  it('goes to each office, with its questions numbered', () => {
    const letters = written(
      mark('Bao nhiêu? Hỏi Sở Xây dựng.'),
      mark('Số nào? Hỏi Sở Y tế.'),
      mark('Mấy ngày? Hỏi Sở Xây dựng.'),
    );
    expect(letters.map(({ office, count }) => [office, count])).toEqual([
      ['Sở Y tế, nơi khám', 1],
      ['Sở Xây dựng', 2],
    ]);
    expect(letters[1]?.file).toBe('so-xay-dung.html');
    expect(questionsIn(letters[1]?.html ?? '')).toEqual(['1. Bao nhiêu?', '2. Mấy ngày?']);
  });

  it('is safe and runs nothing, whatever a mark says', () => {
    const [letter] = written(mark('<script>alert(1)</script>? Hỏi Sở Xây dựng.'));
    expect(letter?.html).not.toContain('<script');
    expect(letter?.html).toContain('Sở Khoa học &lt;và&gt; Công nghệ');
  });
});

describe('the letters of the content that ships', () => {
  const marks = askedMarks(shippedContent());
  const letters = lettersOf(marks, sender);

  it('ask everything that somebody has to answer', () => {
    const asked = byWhomToAsk(marks)
      .filter((group) => !isEditorsWork(group))
      .flatMap(({ questions }) => questions);
    expect(asked.length).toBeGreaterThan(100);
    expect(letters.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThanOrEqual(asked.length);
  });
});
