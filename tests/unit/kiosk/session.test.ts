import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  freshSession,
  isReading,
  reduceSession,
  type Action,
  type Screen,
} from '../../../kiosk/session/session.ts';

const run = (...actions: Action[]) => actions.reduce(reduceSession, freshSession);

test('back returns to the screen that one came from, not to the steps in between', () => {
  const session = run(
    { type: 'go', to: { name: 'home' } },
    { type: 'go', to: { name: 'papers', guide: 'vneid-muc-2', at: 0 } },
    { type: 'turn', to: { name: 'step', guide: 'vneid-muc-2', at: 0 } },
    { type: 'turn', to: { name: 'step', guide: 'vneid-muc-2', at: 1 } },
    { type: 'back' },
  );
  expect(session.screen).toEqual({ name: 'home' });
  expect(session.past).toEqual([]);
});

test('back on the first screen stays at home', () => {
  expect(run({ type: 'go', to: { name: 'home' } }, { type: 'back' }).screen).toEqual({
    name: 'home',
  });
});

test('a paper that is missing is remembered until the visitor has it', () => {
  const missed = run({ type: 'miss', guide: 'can-cuoc', paper: 'Thẻ cũ', missing: true });
  expect(missed.missing).toEqual({ 'can-cuoc': ['Thẻ cũ'] });
  const found = reduceSession(missed, {
    type: 'miss',
    guide: 'can-cuoc',
    paper: 'Thẻ cũ',
    missing: false,
  });
  expect(found.missing).toEqual({ 'can-cuoc': [] });
});

test('moving on stops the voice', () => {
  const session = run({ type: 'read', reading: true }, { type: 'go', to: { name: 'help' } });
  expect(session.reading).toBe(false);
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
    { type: 'call', called: true },
    { type: 'miss', guide: 'x', paper: 'y', missing: true },
  ),
);

test('whatever a visitor did, nothing of it is left after leaving', () => {
  fc.assert(
    fc.property(fc.array(actions), (done) => {
      expect(run(...done, { type: 'leave' })).toEqual(run());
    }),
  );
});

test('screens with text to read wait longer', () => {
  expect(isReading({ name: 'step', guide: 'x', at: 0 })).toBe(true);
  expect(isReading({ name: 'home' })).toBe(false);
});
