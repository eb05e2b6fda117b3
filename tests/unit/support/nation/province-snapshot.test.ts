import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshot } from '../../../../content/snapshot/parse.ts';
import { placesOf } from '../../../support/nation/places.ts';
import { provinceSnapshot } from '../../../support/nation/province-snapshot.ts';
import {
  communesOf,
  hamletsOfNation,
  hamletsOfProvinces,
  provinces,
  shares,
} from '../../../support/nation/provinces.ts';

const sum = (numbers: number[]) => numbers.reduce((all, each) => all + each, 0);
const smallest = provinces.find(({ name }) => name === 'Lai Châu')!;

describe('The provinces', () => {
  it('are 34 with 3,321 communes and all hamlets of the nation', () => {
    expect(provinces).toHaveLength(34);
    expect(new Set(provinces.map(({ name }) => name)).size).toBe(34);
    expect(sum(provinces.map(communesOf))).toBe(3321);
    expect(sum(provinces.map(({ wards }) => wards))).toBe(687);
    expect(sum(hamletsOfProvinces())).toBe(hamletsOfNation);
  });

  it('range from 38 communes to 168', () => {
    const sizes = provinces.map(communesOf);
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([38, 168]);
    expect(communesOf(smallest)).toBe(38);
  });
});

describe('Shares', () => {
  it('are whole, add up, and stray from their part by less than one', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 50, noNaN: true }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(weights, fc.nat(100_000), (each, whole) => {
        const parts = shares(each, whole);
        expect(sum(parts)).toBe(whole);
        const all = sum(each);
        for (const [at, part] of parts.entries()) {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - (whole * each[at]!) / all)).toBeLessThanOrEqual(1 + 1e-6);
        }
      }),
    );
  });
});

describe('The places of a province', () => {
  const places = placesOf(smallest);

  it('are the same whenever they are made, and others elsewhere', () => {
    expect(placesOf(smallest)).toEqual(places);
    const other = placesOf(provinces.find(({ name }) => name === 'Cao Bằng')!);
    expect(other.communes.map(({ name }) => name)).not.toEqual(
      places.communes.map(({ name }) => name),
    );
  });

  it('are as many as the province has, a team in each hamlet', () => {
    expect(places.communes).toHaveLength(38);
    expect(places.hamlets).toHaveLength(hamletsOfProvinces()[provinces.indexOf(smallest)]!);
    expect(places.teams.map(({ hamlet }) => hamlet)).toEqual(places.hamlets.map(({ id }) => id));
    expect(new Set(places.hamlets.map(({ commune }) => commune)).size).toBe(38);
  });

  it.each(provinces)('have an address each in $name', (province) => {
    const { communes, formerUnits, hamlets, teams } = placesOf(province);
    const distinct = (addresses: string[]) =>
      expect(new Set(addresses).size).toBe(addresses.length);
    distinct(communes.map(({ slug }) => slug));
    distinct(formerUnits.map(({ slug }) => slug));
    distinct(hamlets.map(({ commune, slug }) => `${commune}/${slug}`));
    distinct(hamlets.map(({ id }) => id));
    expect(communes).toHaveLength(communesOf(province));
    expect(hamlets).toHaveLength(hamletsOfProvinces()[provinces.indexOf(province)]!);
    expect(teams).toHaveLength(hamlets.length);
  });

  it('make a snapshot that the content accepts', () => {
    const snapshot = provinceSnapshot(smallest);
    expect(parseSnapshot(structuredClone(snapshot))).toEqual(snapshot);
  });
});
