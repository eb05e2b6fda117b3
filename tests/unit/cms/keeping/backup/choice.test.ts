import { describe, expect, it } from 'vitest';
import { isHonoured, isKeptApart } from '../../../../../cms/keeping/backup/choice.ts';
import { choiceOf } from '../../../../../cms/keeping/backup/choose.ts';
import { type RemovedSince } from '../../../../../cms/keeping/backup/removed-since.ts';
import type { Removal } from '../../../../../content/removals.ts';

const removal = (of: Partial<Removal>): Removal => ({
  at: '2026-11-29T02:00:00.000Z',
  event: 'deleted',
  collection: 'teams',
  document: crypto.randomUUID(),
  by: 'anna',
  ...of,
});
const since: RemovedSince = {
  at: '2026-11-29T00:00:00.000Z',
  removals: [
    removal({}),
    removal({ collection: 'guides', by: 'system' }),
    removal({ collection: 'guides', event: 'taken-off', document: 'one' }),
    removal({ collection: 'guides', event: 'live', document: 'one' }),
    removal({ collection: 'media', why: 'person' }),
    removal({ collection: 'terms', by: 'gone-since' }),
  ],
  withdrawals: 2,
  accounts: new Map([['anna', 'anna@tinh.vn']]),
};

describe('a removal', () => {
  it.each([
    ['that a person asked for', { event: 'erased' }],
    ['whose deletion a person asked for', { why: 'person' }],
    ['of what had come to its day', { why: 'term' }],
    ['for which a newer program has a reason', { why: 'court' }],
    ['of a picture, by an older program that said nothing', { collection: 'media', by: undefined }],
    ['of a key that a team sends with', { collection: 'team-keys' }],
    ['of an account, by an older program', { collection: 'users', by: undefined }],
  ] as const)('%s stays whatever is chosen', (_which, given) => {
    const { by, ...rest } = { ...removal({}), ...given };
    const line: Removal = by === undefined ? rest : { ...rest, by };
    expect(isKeptApart(line)).toBe(true);
    expect(isHonoured({ honour: 'none' }, line)).toBe(true);
  });

  it('counts only when every part of a choice says so', () => {
    const choice = { honour: 'all', kinds: ['teams'], notOf: ['bob'] } as const;
    const until = '2026-11-29T03:00:00.000Z';
    const asked = { ...choice, kinds: [...choice.kinds], notOf: [...choice.notOf], until };
    expect(isHonoured(asked, removal({}))).toBe(true);
    expect(isHonoured(asked, removal({ collection: 'guides' }))).toBe(false);
    expect(isHonoured(asked, removal({ by: 'bob' }))).toBe(false);
    expect(isHonoured(asked, removal({ at: '2026-11-29T03:00:00.001Z' }))).toBe(false);
  });
});

describe('flags', () => {
  it('are read as an operator types them', () => {
    expect(choiceOf({}, since)).toEqual({ honour: 'all' });
    expect(choiceOf({ until: '2026-11-29T10:00' }, since).until).toBe('2026-11-29T03:00:00.000Z');
    expect(choiceOf({ until: '2026-11-29 10:00:30' }, since).until).toBe(
      '2026-11-29T03:00:30.000Z',
    );
    expect(choiceOf({ 'not-of': ['Anna@tinh.vn', 'gone-since'] }, since).notOf).toEqual([
      'anna',
      'gone-since',
    ]);
    expect(choiceOf({ kinds: 'teams, guides' }, since).kinds).toEqual(['teams', 'guides']);
  });

  it.each([
    [{ honour: 'some' }, /^--honour nhận được “some”, cần all .* none/],
    [{ honour: 'none', kinds: 'teams' }, /^--honour none lấy lại tất cả/],
    [{ until: 'hôm qua' }, /^--until nhận được “hôm qua”, cần ngày giờ như/],
    [{ until: '2026-13-29T10:00' }, /^--until nhận được/],
    [{ 'not-of': ['bob@tinh.vn'] }, /^--not-of nhận được “bob@tinh\.vn”/],
    [{ kinds: 'media' }, /^--kinds nhận được “media”; .*: guides, teams, terms\.$/],
  ])('%j is refused with a sentence', (flags, sentence) => {
    expect(() => choiceOf(flags, since)).toThrow(sentence);
  });
});
