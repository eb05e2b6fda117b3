import { expect, test } from 'vitest';
import { chosenIn, withChosen } from '../../../../../cms/writing/list-filters/conditions.ts';

const sent = { or: [{ and: [{ stage: { equals: 'sent' } }] }] };

test('a value is chosen, changed and let go', () => {
  expect(withChosen(undefined, 'stage', 'sent')).toEqual(sent);
  expect(chosenIn(sent, 'stage')).toBe('sent');
  expect(chosenIn(withChosen(sent, 'stage', 'live'), 'stage')).toBe('live');
  expect(withChosen(sent, 'stage', '')).toEqual({});
});

test('what else is filtered stays', () => {
  const byTopic = { or: [{ and: [{ topic: { in: ['a'] } }] }] };
  const both = withChosen(byTopic, 'stage', 'sent');
  expect(both).toEqual({
    or: [{ and: [{ topic: { in: ['a'] } }, { stage: { equals: 'sent' } }] }],
  });
  expect(withChosen(both, 'stage', '')).toEqual(byTopic);
});

test('alternatives hold as one condition', () => {
  const either = { or: [{ and: [{ topic: { in: ['a'] } }] }, { and: [{ topic: { in: ['b'] } }] }] };
  expect(withChosen(either, 'stage', 'sent')).toEqual({
    or: [{ and: [either, { stage: { equals: 'sent' } }] }],
  });
  expect(chosenIn(either, 'stage')).toBe('');
});
