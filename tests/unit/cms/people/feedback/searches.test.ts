import fc from 'fast-check';
import { expect, test } from 'vitest';
import { peopleOf } from '../../../../../cms/people/feedback/people.ts';
import { type DeskDay, searchesInVain } from '../../../../../cms/people/feedback/searches.ts';
import { noSums } from '../../../../../content/kiosk/sums.ts';
import { fold } from '../../../../../content/text/fold.ts';
import { testNames } from '../../../../support/vietnamese/names.ts';

const nobody = peopleOf([]);
const on = (day: string, ...texts: string[]): DeskDay => ({
  desk: 'q1',
  day,
  sums: { ...noSums, missed: texts.map((text) => ({ text, times: 9 })) },
});

test('a search is read once three different days asked it', () => {
  const two = [on('2026-11-01', 'xe ôm'), on('2026-11-02', 'xe ôm'), on('2026-11-02', 'xe ôm')];
  expect(searchesInVain(two, nobody)).toEqual([]);
  expect(searchesInVain([...two, on('2026-11-09', 'xe ôm')], nobody)).toEqual([
    { text: 'xe ôm', days: ['2026-11-01', '2026-11-02', '2026-11-09'], desks: ['q1'] },
  ]);
});

test('none of 200 names is read, however often it was asked, nor one of the directory', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04'];
  const known = peopleOf(['Thẻ Căn Cước', 'Vay Vốn']);
  const name = fc.constantFrom(...testNames, 'thẻ căn cước', 'vay vốn', 'căn cước', 'vốn');
  const around = fc.constantFrom('', 'tìm ', 'nhà ', 'số điện thoại ');
  const written = fc.constantFrom(
    (text: string) => text.toLowerCase(),
    (text: string) => fold(text),
  );
  fc.assert(
    fc.property(name, around, written, (who, before, write) => {
      const isPart = ['căn cước', 'vốn'].includes(who) && before !== '';
      const asked = days.map((day) => on(day, `${before}${write(who)}`));
      if (!isPart) expect(searchesInVain(asked, known)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
