import { describe, expect, it } from 'vitest';
import type { FormerUnit } from '../../../../content/schema/former-unit.ts';
import { formerUnitAddress } from '../../../../content/addresses.ts';
import { fold } from '../../../../content/text/fold.ts';
import { searchRules } from '../../../../search/entries/rules.ts';
import { createTitleSearch } from '../../../../search/title-search.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const snapshot = sampleSnapshot();
const search = createTitleSearch(titleEntries(snapshot), searchRules(snapshot));
const districts = new Map(snapshot.formerUnits.map(({ id, name }) => [id, name]));
const units = snapshot.formerUnits.filter(({ kind }) => kind === 'unit');
const bare = (name: string) => name.replace(/^(?:Xã|Phường|Thị trấn|Thị xã|Huyện|Thành phố) /, '');

/** The units whose page is not among the first `most` when one types what `typed` makes of them. */
function missed(list: FormerUnit[], typed: (unit: FormerUnit) => string, most: number): string[] {
  return list
    .filter((unit) => {
      const found = search(typed(unit)).slice(0, most);
      return !found.some(({ address }) => address === formerUnitAddress(unit));
    })
    .map((unit) => typed(unit));
}

const districtOf = ({ district }: FormerUnit) => bare(districts.get(district ?? '') ?? '');

describe('a former name, typed in any way', () => {
  it('finds each of the 165 units by name and district, with and without marks', () => {
    expect(units).toHaveLength(165);
    expect(missed(units, (unit) => `${unit.name} ${districtOf(unit)}`, 3)).toEqual([]);
    expect(missed(units, (unit) => fold(`${unit.name}, ${districtOf(unit)}`), 3)).toEqual([]);
    expect(missed(units, (unit) => fold(`${bare(unit.name)} ${districtOf(unit)}`), 5)).toEqual([]);
  });

  it('finds each former district and town', () => {
    const former = snapshot.formerUnits.filter(({ kind }) => kind === 'district');
    expect(missed(former, ({ name }) => name, 1)).toEqual([]);
    expect(missed(former, ({ name }) => fold(name), 1)).toEqual([]);
  });

  it.each([
    ['p9 ca mau', '/ten-cu/phuong-9-thanh-pho-ca-mau/'],
    ['tt u minh', '/ten-cu/thi-tran-u-minh-huyen-u-minh/'],
    ['xax vieen an', '/ten-cu/xa-vien-an-huyen-ngoc-hien/'],
    ['tac van', '/ten-cu/xa-tac-van-thanh-pho-ca-mau/'],
  ])('%s', (typed, address) => {
    expect(search(typed).map((hit) => hit.address)).toContain(address);
  });

  it('says in the line where a unit went, or that it was split', () => {
    expect(search('phuong 9 ca mau')[0]?.hint).toContain('thuộc Phường An Xuyên');
    expect(search('xã tắc vân')[0]?.hint).toContain('chia về Phường Tân Thành, Phường Hòa Thành');
  });
});
