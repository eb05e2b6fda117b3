import { describe, expect, it } from 'vitest';
import {
  readCommunes,
  readFacts,
  readFormerUnits,
  readOfficialLinks,
} from '../../../../../cms/keeping/seed/data.ts';

const communes = readCommunes();
const former = readFormerUnits();
const districts = former.filter(({ kind }) => kind === 'district');
const units = former.filter(({ kind }) => kind === 'unit');
const districtNames = new Map(districts.map(({ slug, name }) => [slug, name]));

describe('communes of today', () => {
  it('have codes, names and slugs of their own', () => {
    for (const key of ['code', 'name', 'slug'] as const)
      expect(new Set(communes.map((commune) => commune[key])).size).toBe(64);
  });
});

describe('former units', () => {
  it('are 165 units in 16 districts', () => {
    expect(districts).toHaveLength(16);
    expect(units).toHaveLength(165);
    expect(units.filter(({ formerProvince }) => formerProvince === 'Cà Mau')).toHaveLength(101);
    expect(units.filter(({ formerProvince }) => formerProvince === 'Bạc Liêu')).toHaveLength(64);
  });

  it('all went to communes that exist', () => {
    const known = new Set(communes.map(({ slug }) => slug));
    const lost = former.flatMap(({ now }) => now).filter(({ commune }) => !known.has(commune));
    expect(lost).toEqual([]);
  });

  it('each unit lay in a known district and its address ends in it', () => {
    expect(units).not.toEqual([]);
    for (const { slug, district } of units) {
      expect(districtNames.has(district ?? '')).toBe(true);
      expect(slug.endsWith(`-${district}`)).toBe(true);
    }
  });

  it('are told apart by name and district, never by name or code', () => {
    const join = units.map(({ name, district }) => `${name}, ${districtNames.get(district ?? '')}`);
    expect(new Set(join).size).toBe(165);
    const names = units.map(({ name }) => name);
    const repeated = new Set(names.filter((name, at) => names.indexOf(name) !== at));
    expect([...repeated].sort()).toEqual([
      'Phường 1',
      'Phường 2',
      'Phường 5',
      'Phường 7',
      'Phường 8',
    ]);
    const currentCodes = new Set(communes.map(({ code }) => code));
    expect(units.some(({ code }) => currentCodes.has(code ?? ''))).toBe(true);
  });
});

describe('facts and official links', () => {
  it('a confirmed fact names its source', () => {
    const bare = readFacts().filter((f) => f.certainty === 'confirmed' && !f.source);
    expect(bare).toEqual([]);
  });

  it('a confirmed link says where it leads', () => {
    const empty = readOfficialLinks().filter(
      (link) => link.confirmed && !(link.kind === 'hotline' ? link.number : link.url),
    );
    expect(empty).toEqual([]);
  });

  it('is written in composed Unicode', () => {
    const all = JSON.stringify([communes, former, readFacts(), readOfficialLinks()]);
    expect(all.normalize('NFC')).toBe(all);
  });
});
