import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KioskGuide } from '../../../../content/kiosk/data.ts';
import { afterAnswer, answerAt, guideStart } from '../../../../kiosk/screens/guide-start.ts';
import { placesFor } from '../../../../kiosk/screens/own-parts.ts';
import { choicesOf, missingOf } from '../../../../kiosk/screens/paper-list.ts';

const step = (...only: string[]) => ({ title: 'Bước', body: [], ...(only.length > 0 && { only }) });
const paper = (text: string, ...only: ('a' | 'b')[]) => ({
  ...{ text, kind: 'bring' as const, alternative: false },
  ...(only.length > 0 && { only }),
});
const guide: KioskGuide = {
  ...{ id: 'g', slug: 'bhyt', language: 'vi', address: '/huong-dan/bhyt/', title: 'Đi khám' },
  topic: 'y-te',
  branches: {
    question: 'Bằng cách nào?',
    answers: [
      { sign: 'a', label: 'Căn cước' },
      { sign: 'b', label: 'VNeID' },
    ],
  },
  prepare: [paper('Căn cước', 'a'), paper('Giấy hẹn', 'a')],
  steps: [step('a'), step('b'), step('b'), step()],
};

test('a guide that asks begins with its question, and goes on where the answer begins', () => {
  expect(guideStart(guide)).toEqual({ name: 'ask', guide: 'bhyt' });
  expect(afterAnswer(guide, 'a')).toEqual({ name: 'papers', guide: 'bhyt' });
  expect(afterAnswer(guide, 'b')).toEqual({ name: 'step', guide: 'bhyt', at: 1 });
});

test('an answer that the guide no longer has was not given', () => {
  expect(answerAt(guide, 'b')).toMatchObject({ label: 'VNeID' });
  expect(answerAt(guide, 'd')).toBeUndefined();
  expect(answerAt({ slug: 'bhyt', steps: [] }, 'a')).toBeUndefined();
});

test('papers are those of the answer, at their places in the whole list', () => {
  const prepare = [paper('Một', 'a'), paper('Hai', 'b'), paper('Ba')];
  expect(choicesOf(prepare, 'b').flat()).toMatchObject([{ at: 1 }, { at: 2 }]);
  expect(missingOf(prepare, [2], 'b')).toEqual([1]);
  expect(missingOf(prepare, [2])).toEqual([0, 1]);
});

test('whoever comes to a step of another answer goes along everything', () => {
  const only = fc.option(fc.uniqueArray(fc.constantFrom('a', 'b')), { nil: undefined });
  const steps = fc.array(fc.record({ title: fc.string(), body: fc.constant([]), only }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(steps, fc.nat(), fc.constantFrom('a', 'b', undefined), (all, some, chosen) => {
      const at = some % all.length;
      const asking = { ...guide, steps: all as unknown as KioskGuide['steps'] };
      const answer = answerAt(asking, chosen, [{ name: 'step', guide: 'bhyt', at }]);
      const way = placesFor(all, answer?.sign);
      expect(way).toContain(at);
      if (chosen && placesFor(all, chosen).includes(at)) expect(answer?.sign).toBe(chosen);
    }),
  );
});
