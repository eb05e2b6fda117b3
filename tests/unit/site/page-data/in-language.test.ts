import { expect, test } from 'vitest';
import type { Notice } from '../../../../content/schema/notice.ts';
import { callBarOf } from '../../../../site/page-data/calls.ts';
import { languagePages, languagesWritten } from '../../../../site/page-data/in-language.ts';
import { leadsSomewhere, lookupOf } from '../../../../site/page-data/lookup.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

/** Returns the site whose only words in Khmer are a notice. */
function withNotice(times: Pick<Notice, 'startsAt' | 'endsAt'>) {
  const snapshot = sampleSnapshot();
  const [notice] = snapshot.notices;
  if (!notice) throw new Error('The sample has notices.');
  const khmer = { ...notice, id: 'tin-mau', slug: 'tin-mau', language: 'km' as const };
  delete khmer.endsAt;
  snapshot.notices.push({ ...khmer, ...times });
  const lookup = lookupOf(snapshot);
  return {
    languages: languagesWritten(lookup),
    rows: languagePages(lookup).flatMap(({ data }) => ('rows' in data ? data.rows : [])),
    pages: languagePages(lookup).map(({ address }) => address),
    isLedTo: leadsSomewhere('/km/', lookup),
  };
}

test('a notice that runs gives its language a page that lists it', () => {
  expect(withNotice({ startsAt: '2026-01-01T05:00:00.000Z' })).toMatchObject({
    languages: [{ language: 'km', address: '/km/' }],
    rows: [{ address: '/km/thong-bao/tin-mau/' }],
    pages: ['/km/'],
    isLedTo: true,
  });
});

test.for([
  ['has ended', { startsAt: '2020-01-01T05:00:00.000Z', endsAt: '2020-02-01T05:00:00.000Z' }],
  ['has not begun', { startsAt: '2099-01-01T05:00:00.000Z' }],
] as const)('one that %s alone gives it none, and nothing names it', ([, times]) => {
  expect(withNotice(times)).toEqual({ languages: [], rows: [], pages: [], isLedTo: false });
});

test('a number with a name in it does, too: it is listed there, and called by it in its guides', () => {
  const snapshot = sampleSnapshot();
  const [named, other] = snapshot.hotlines;
  const urgent = snapshot.guides.find((guide) => guide.urgent);
  if (!named || !other || !urgent) throw new Error('The sample has numbers, and a guide of them.');
  // “Sample word”: nobody who masters Khmer has written for this site yet.
  const words = { nameInKhmer: 'ពាក្យគំរូ', purposeInKhmer: 'ពាក្យគំរូ' };
  Object.assign(named, words);
  const lookup = lookupOf(snapshot);
  expect(languagesWritten(lookup)).toEqual([{ language: 'km', address: '/km/' }]);
  expect(leadsSomewhere('/km/', lookup)).toBe(true);
  const pages = languagePages(lookup).flatMap(({ data }) =>
    'groups' in data && 'hotlines' in data ? data.hotlines : [],
  );
  const { number, free } = named;
  expect(pages).toEqual([{ number, free, name: words.nameInKhmer, purpose: words.purposeInKhmer }]);
  const calls = callBarOf(
    { ...urgent, language: 'km', urgent: { hotlines: [named.id, other.id] } },
    lookup,
  );
  expect(calls?.calls).toEqual([
    { name: words.nameInKhmer, number },
    { name: other.name, lang: 'vi', number: other.number },
  ]);
});
