import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  freshSession,
  isReading,
  reduceSession,
  type Action,
  type Screen,
} from '../../../../kiosk/session/session.ts';

const run = (...actions: Action[]) => actions.reduce(reduceSession, freshSession);

const papers: Screen = { name: 'papers', guide: 'vneid-muc-2' };
const step = (at: number): Screen => ({ name: 'step', guide: 'vneid-muc-2', at });

test('back leads through a guide screen by screen, and out of it', () => {
  const session = run(
    { type: 'go', to: { name: 'home' } },
    { type: 'go', to: papers },
    { type: 'turn', to: step(0) },
    { type: 'turn', to: step(1) },
    { type: 'turn', to: step(0) },
    { type: 'turn', to: papers },
    { type: 'turn', to: step(0) },
    { type: 'turn', to: step(1) },
  );
  const screens = [session];
  while (screens.at(-1)?.past.length)
    screens.push(reduceSession(screens.at(-1) ?? session, { type: 'back' }));
  expect(screens.map(({ screen }) => screen)).toEqual([step(1), step(0), papers, { name: 'home' }]);
});

test('back from a second task leads to its own papers, not into the first task', () => {
  const session = run(
    { type: 'go', to: { name: 'home' } },
    { type: 'go', to: papers },
    { type: 'turn', to: step(0) },
    { type: 'turn', to: { name: 'done', guide: 'vneid-muc-2' } },
    { type: 'go', to: { name: 'papers', guide: 'can-cuoc' } },
    { type: 'turn', to: { name: 'step', guide: 'can-cuoc', at: 0 } },
    { type: 'back' },
  );
  expect(session.screen).toEqual({ name: 'papers', guide: 'can-cuoc' });
  expect(reduceSession(session, { type: 'back' }).screen).toEqual({
    name: 'done',
    guide: 'vneid-muc-2',
  });
});

test('back on the first screen stays at home', () => {
  expect(run({ type: 'go', to: { name: 'home' } }, { type: 'back' }).screen).toEqual({
    name: 'home',
  });
});

test.each(['go', 'turn'] as const)(
  '%s to where one is already is no screen to go back to',
  (type) => {
    const session = run(
      { type: 'go', to: { name: 'home' } },
      { type: 'go', to: step(0) },
      { type, to: step(1) },
      { type, to: step(1) },
      { type: 'back' },
    );
    expect(session.screen).toEqual(step(0));
  },
);

test('moving on stops the voice', () => {
  const session = run({ type: 'read', reading: true }, { type: 'go', to: { name: 'help' } });
  expect(session.reading).toBe(false);
});

test('what a screen says anew is read by the voice that was turned on, and by no other', () => {
  const on = run({ type: 'read', reading: true }, { type: 'read-to-end' });
  expect(reduceSession(on, { type: 'tell' })).toMatchObject({ reading: true, told: on.told + 1 });
  expect(run({ type: 'tell' })).toBe(freshSession);
});

const screens: fc.Arbitrary<Screen> = fc.oneof(
  fc.constant<Screen>({ name: 'home' }),
  fc.constant<Screen>({ name: 'search' }),
  fc.record({ name: fc.constant('step' as const), guide: fc.string(), at: fc.nat(9) }),
);
const actions: fc.Arbitrary<Action> = fc.oneof(
  screens.map((to): Action => ({ type: 'go', to })),
  screens.map((to): Action => ({ type: 'turn', to })),
  fc.constant<Action>({ type: 'back' }),
  fc.constantFrom('a', 'đ', '{sac}', '{del}').map((key): Action => ({ type: 'press', key })),
  fc.constantFrom<Action>(
    { type: 'display', textSize: 3, theme: 'contrast', lowered: true },
    { type: 'read', reading: true },
    { type: 'lose' },
    { type: 'tell' },
    { type: 'call', call: 'rings' },
    { type: 'turn', to: papers },
  ),
  fc.record({
    type: fc.constant('tick' as const),
    guide: fc.constantFrom('vneid-muc-2', 'khai-sinh'),
    at: fc.nat(5),
  }),
);

test('whatever a visitor did, nothing of it is left after leaving', () => {
  fc.assert(
    fc.property(fc.array(actions), (done) => {
      expect(run(...done, { type: 'leave' })).toEqual(run());
    }),
  );
});

test('a call that goes on untouched keeps what helps to see and reach, and nothing of the visit', () => {
  fc.assert(
    fc.property(fc.array(actions), (done) => {
      const before = run(...done, { type: 'call', call: 'rings' });
      const { textSize, theme, lowered, language } = before;
      expect(reduceSession(before, { type: 'forget' })).toEqual({
        ...freshSession,
        screen: { name: 'home' },
        call: 'rings',
        textSize,
        theme,
        lowered,
        language,
      });
    }),
  );
});

test('a tick is taken back by the next one, and is of its guide alone', () => {
  const tick = (at: number, guide = 'vneid-muc-2'): Action => ({ type: 'tick', guide, at });
  const ticks = (...actions: Action[]) => run(...actions).ticks['vneid-muc-2'];
  expect(ticks(tick(2), tick(0))).toEqual([2, 0]);
  expect(ticks(tick(2), tick(0), tick(2))).toEqual([0]);
  expect(ticks(tick(2), tick(2, 'khai-sinh'))).toEqual([2]);
});

test('screens with text to read wait longer', () => {
  expect(isReading({ name: 'step', guide: 'x', at: 0 })).toBe(true);
  expect(isReading({ name: 'home' })).toBe(false);
});
