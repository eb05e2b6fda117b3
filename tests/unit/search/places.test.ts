import { describe, expect, it } from 'vitest';
import { createPlaceSearch } from '../../../search/places.ts';
import { searchRules } from '../../../search/rules.ts';
import { titleEntries } from '../../../search/titles.ts';
import { sampleSnapshot } from '../../support/snapshot.ts';

const snapshot = sampleSnapshot();
const places = createPlaceSearch(titleEntries(snapshot), searchRules(snapshot));
const titles = (list: { title: string }[]) => list.map(({ title }) => title);

describe('finding a place', () => {
  it('says where a former unit went', () => {
    const [hit] = places('phuong 9 ca mau');
    expect(hit?.title).toBe('Phường 9');
    expect(titles(hit?.today ?? [])).toEqual(['Phường An Xuyên']);
    expect(hit?.hamlets).toEqual([]);
  });

  it('asks for the hamlet when a unit was split', () => {
    const [hit] = places('xã tắc vân');
    expect(titles(hit?.today ?? [])).toEqual(['Phường Tân Thành', 'Phường Hòa Thành']);
    expect(titles(hit?.hamlets ?? [])).toEqual(['Khóm 1', 'Ấp 3']);
  });

  it('says when a former name is now the name of another unit', () => {
    const all = places('xã tân ân');
    const former = all.filter(({ kind }) => kind === 'former-unit');
    for (const hit of former)
      for (const trap of hit.sameNameToday) expect(titles(hit.today)).not.toContain(trap.title);
    const traps = snapshot.formerUnits
      .flatMap(({ name }) => places(name))
      .filter(({ sameNameToday }) => sameNameToday.length > 0);
    expect(titles(traps)).toContain('Xã Tân Thạnh');
  });

  it('offers places only', () => {
    expect(places('căn cước').filter(({ kind }) => kind === 'guide')).toEqual([]);
    expect(places('ddaats muxi')[0]?.address).toBe('/xa-phuong/xa-dat-mui/');
  });
});
