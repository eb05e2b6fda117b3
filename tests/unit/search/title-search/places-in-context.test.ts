import { describe, expect, it } from 'vitest';
import { fold } from '../../../../content/text/fold.ts';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { shown } from '../support/shown.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import type { TitleEntry, TitleKind } from '../../../../search/entries/title-entry.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

const snapshot = seedSnapshot();
const entries = titleEntries(snapshot);
const search = createTitleSearch(entries, searchRules(snapshot));

const bare = (name: string) => fold(name.replace(/^(?:Xã|Phường(?! \d)|Thị trấn) /, ''));
const nameOf = ({ kind, title, hint = '' }: TitleEntry) =>
  (kind === 'hamlet' ? `${title} ${hint.replace(/^Nay là .+, /, '')}` : title).toLowerCase();

/** A commune and the old one that it is named after answer for each other. */
const namesakes = new Map<string, string[]>();
for (const { kind, title, address } of entries)
  if (kind === 'commune' || kind === 'former-unit')
    namesakes.set(bare(title), [...(namesakes.get(bare(title)) ?? []), address]);

const placesOf = (kind: TitleKind) =>
  entries.filter((entry) => entry.kind === kind && !entry.hint?.startsWith('Tên cũ'));

/** Ways to ask for what a place has, with its name in them. */
const asked: Record<string, (name: string) => string> = {
  'its team': (name) => `tổ công nghệ số ${name}`,
  'its team, without accents': (name) => fold(`tổ công nghệ số ${name}`),
  'its team, behind the name': (name) => `${name} tổ công nghệ số`,
  'a phone': (name) => `số điện thoại ${name}`,
  'a phone, in short': (name) => fold(`sđt ubnd ${name}`),
  'its office': (name) => `ủy ban ${name}`,
  'an address': (name) => `địa chỉ ${name} ở đâu`,
  'where papers are made': (name) => `${name} làm giấy tờ ở đâu`,
};

const ways = (['commune', 'hamlet', 'former-unit'] as const).flatMap((kind) =>
  Object.entries(asked).map(([what, ask]) => ({ kind, what, ask })),
);

/** Lists what one types that does not find the place, or calls it only near. */
function missed(kind: TitleKind, ask: (name: string) => string): string[] {
  return placesOf(kind).flatMap((entry) => {
    const wanted =
      kind === 'former-unit' ? (namesakes.get(bare(entry.title)) ?? []) : [entry.address];
    const { results, tone } = shown(search, ask(nameOf(entry)));
    const found = results.slice(0, 3).some(({ address }) => wanted.includes(address));
    return found && tone !== 'none' ? [] : [ask(nameOf(entry))];
  });
}

describe('who names a place and asks for what it has', () => {
  it('is tried on every commune, former unit and hamlet', () => {
    expect(placesOf('commune')).toHaveLength(64);
    expect(placesOf('former-unit').length).toBeGreaterThanOrEqual(165);
    expect(placesOf('hamlet').length).toBeGreaterThan(5);
  });

  it.each(ways)('finds each $kind when asking for $what', ({ kind, ask }) => {
    expect(missed(kind, ask)).toEqual([]);
  });

  it.each(['nhập vô xã nào', 'nhập về đâu', 'đổi tên thành gì', 'giờ thuộc xã nào'])(
    'finds each former unit by its name and “%s”',
    (question) => {
      expect(missed('former-unit', (name) => `${name} ${question}`)).toEqual([]);
    },
  );

  it.each(['cái nước', 'đất mũi', 'cái đôi vàm'])('finds %s before what a team is', (name) => {
    expect(search(`tổ công nghệ số ${name}`)[0]?.address).toMatch(/^\/xa-phuong\/xa-/);
  });

  it.each([
    ['trưởng ấp số điện thoại', '/xa-phuong/', '/huong-dan/to-cong-nghe-so-la-gi/'],
    ['số điện thoại tổ công nghệ số ở ấp', '/xa-phuong/', '/huong-dan/to-cong-nghe-so-la-gi/'],
  ])('%s names none, so no place is guessed', (query, ...wanted) => {
    const found = search(query).slice(0, 3);
    expect(found.filter(({ kind }) => kind === 'hamlet' || kind === 'commune')).toEqual([]);
    expect(found.some(({ address }) => wanted.includes(address))).toBe(true);
  });
});

describe('who wants something done in a place', () => {
  const named = [...placesOf('commune'), ...placesOf('former-unit')];

  it.each([
    ['làm căn cước ở', '/huong-dan/can-cuoc/'],
    ['lam khai sinh tai', '/huong-dan/thu-tuc-khai-sinh/'],
  ])('finds how (“%s …”), and a commune beside it', (errand, guide) => {
    const missed = named.filter((entry) => {
      const { results, tone } = shown(search, `${errand} ${nameOf(entry)}`);
      const found = results.slice(0, 3).map(({ address }) => address);
      const isBeside = entry.kind === 'former-unit' || found.includes(entry.address);
      return tone === 'none' || !found.slice(0, 2).includes(guide) || !isBeside;
    });
    expect(missed.map(({ title }) => title)).toEqual([]);
  });

  it.each(['xin visa đi Mỹ', 'thu tuc xin visa di My', 'khai thác cát trên sông có phải xin phép'])(
    'is offered no place that shares a word with “%s”, which no page answers',
    (asked) => {
      const { results, tone } = shown(search, asked);
      expect(tone).toBe('none');
      expect(results.map(({ kind }) => kind)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:commune|former-unit|hamlet)$/)]),
      );
    },
  );
});
