import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerTo, emptyPlace } from '../../../practice/answers.ts';
import { practiceFaults } from '../../../practice/laws.ts';
import { isScene, placesOf } from '../../../practice/places.ts';
import { intro, isOffered, markedAt, play, type Play } from '../../../practice/play.ts';
import { passes, roleAnswers } from '../../../practice/words.ts';
import { walked, type Walked } from './walks.ts';

const pass = fc.constantFrom(...passes);

/** The event that goes on from a step. */
function onwards({ practice }: Walked, now: Play) {
  const step = practice.steps[now.at];
  return step && !isScene(step) && now.pass !== 'xem'
    ? ({ type: 'tap', key: step.element } as const)
    : ({ type: 'go' } as const);
}

test('every practice without faults ends in each pass, after as many steps as it has', () => {
  fc.assert(
    fc.property(walked, pass, (each, pass) => {
      expect(practiceFaults(each.practice, each.screens)).toEqual([]);
      let now = play(each.practice, each.screens, intro(), { type: 'start', pass });
      for (const [at] of each.practice.steps.entries()) {
        expect(now).toMatchObject({ phase: 'step', at, pass });
        now = play(each.practice, each.screens, now, onwards(each, now));
      }
      expect(now.phase).toBe('end');
    }),
  );
});

test('every tap beside the right place is answered and moves nothing', () => {
  let answered = 0;
  fc.assert(
    fc.property(walked, fc.constantFrom('theo', 'tu'), (each, pass) => {
      for (const [at, step] of each.practice.steps.entries()) {
        if (isScene(step)) continue;
        const screen = each.screens.get(step.screen);
        if (!screen) throw new Error('A screen is missing.');
        const now: Play = { ...intro(pass), phase: 'step', at };
        for (const key of [emptyPlace, ...placesOf(screen).map(({ key }) => key)]) {
          if (key === step.element) continue;
          const after = play(each.practice, each.screens, now, { type: 'tap', key });
          expect(after).toMatchObject({ at, pass, wrong: 1, missed: { key } });
          expect(after.missed?.answer.text).toMatch(/\p{L}/u);
          expect(after.missed?.answer.text).not.toMatch(/\bsai\b|lỗi|\{/iu);
          expect(after.phase).toBe(after.missed?.answer.danger ? 'danger' : 'step');
          const safe = play(each.practice, each.screens, after, { type: 'safe' });
          expect(safe.phase).toBe('step');
          answered++;
        }
      }
    }),
  );
  expect(answered).toBeGreaterThan(100);
});

test('whatever one does, one stays inside the practice', () => {
  const event = fc.oneof(
    fc.record({ type: fc.constantFrom('start' as const, 'pass' as const), pass }),
    fc.record({
      type: fc.constant('tap' as const),
      key: fc.constantFrom('', 'back', 'tiep-tuc', 'mo'),
    }),
    fc.record({
      type: fc.constantFrom(
        'go' as const,
        'help' as const,
        'safe' as const,
        'back' as const,
        'stop' as const,
      ),
    }),
  );
  fc.assert(
    fc.property(walked, fc.array(event), ({ practice, screens }, events) => {
      let now = intro();
      for (const each of events) now = play(practice, screens, now, each);
      expect(practice.steps[now.at]).toBeDefined();
      if (now.phase === 'danger') expect(now.missed).toBeDefined();
    }),
  );
});

const base = { place: 'Bông Súng', frame: 'app' as const };
const step = {
  type: 'tap' as const,
  screen: 's',
  element: 'gui',
  say: 'Chạm “Gửi”.',
  free: 'Gửi đi.',
  answers: [{ element: 'huy', text: 'Bài này: chưa hủy.' }],
};

test('a tap is answered by the practice, else the element, else its role, else as an empty place', () => {
  const screen = {
    ...base,
    back: 'truoc',
    elements: [
      { type: 'button' as const, text: 'Gửi', quiet: false },
      { type: 'button' as const, text: 'Hủy', quiet: true, does: 'bỏ hết' },
      { type: 'button' as const, text: 'Sửa', quiet: true, does: 'sửa lại' },
      { type: 'button' as const, text: 'Thêm', quiet: true, does: 'thêm', answer: 'Khỏi thêm.' },
      { type: 'tile' as const, text: 'Thẻ $&' },
      { type: 'link' as const, text: 'trang-la.example', danger: 'Trang giả.' },
    ],
  };
  const told = (key: string) => answerTo(step, screen, key);
  expect(told('huy')).toEqual({ text: 'Bài này: chưa hủy.', from: 'exercise', danger: false });
  expect(told('sua').text).toBe('Chỗ này để sửa lại. Ở đây chưa cần.');
  expect(told('them').text).toBe('Khỏi thêm.');
  expect(told('the')).toMatchObject({
    text: 'Hình này mở “Thẻ $&”. Ở đây chưa cần.',
    from: 'role',
  });
  expect(told('trang-la-example')).toEqual({ text: 'Trang giả.', from: 'element', danger: true });
  expect(told('back').text).toBe(roleAnswers.back);
  expect(told('nowhere')).toMatchObject({ text: roleAnswers.empty, from: 'empty' });
});

test('the place is marked while following; alone only on request, which is offered after two misses', () => {
  const practice = { steps: [step, step] };
  const screens = new Map([
    ['s', { ...base, elements: [{ type: 'button' as const, text: 'Gửi', quiet: false }] }],
  ]);
  const miss = (now: Play) => play(practice, screens, now, { type: 'tap', key: '' });
  const following = play(practice, screens, intro(), { type: 'start', pass: 'theo' });
  expect(markedAt(practice, following)).toBe('gui');
  const alone = play(practice, screens, intro(), { type: 'start', pass: 'tu' });
  expect(markedAt(practice, alone)).toBeUndefined();
  expect([isOffered(miss(alone)), isOffered(miss(miss(alone)))]).toEqual([false, true]);
  const helped = play(practice, screens, miss(alone), { type: 'help' });
  expect(markedAt(practice, helped)).toBe('gui');
  expect(helped.missed).toBeUndefined();
});
