import { describe, expect, it } from 'vitest';
import { consents } from '../../../../../../cms/publishing/export/consent.ts';
import { readCommunes, readFormerUnits } from '../../../../../../cms/keeping/seed/data.ts';
import { sampleCommunes } from '../../../../../../cms/keeping/seed/samples/names.ts';
import { samplesFor } from '../../../../../../cms/keeping/seed/samples/samples.ts';

const { hamlets, teams, desks } = samplesFor(readCommunes());
const members = teams.flatMap((team) => team.members);

describe('samples', () => {
  it('are enough: 120 hamlets in 8 communes, most with a team of 4 to 6', () => {
    expect(hamlets.length).toBeGreaterThanOrEqual(120);
    expect(new Set(hamlets.map(({ commune }) => commune)).size).toBeGreaterThanOrEqual(8);
    expect(teams.length).toBeLessThan(hamlets.length);
    expect(teams.length).toBeGreaterThan(hamlets.length / 2);
    for (const team of teams) {
      expect(team.members.length).toBeGreaterThanOrEqual(4);
      expect(team.members.length).toBeLessThanOrEqual(6);
    }
  });

  it('are flagged, and their people are called samples', () => {
    expect(desks).not.toEqual([]);
    expect(members).not.toEqual([]);
    for (const { sample } of [...hamlets, ...teams, ...desks]) expect(sample).toBe(true);
    for (const { name } of members) expect(name).toMatch(/ Mẫu$/);
  });

  it('have numbers that can be nobody’s, one a person', () => {
    expect(members.length).toBeGreaterThan(100);
    for (const { phone } of members) expect(phone).toMatch(/^029[01]0000\d{3}$/);
    expect(new Set(members.map(({ phone }) => phone)).size).toBe(members.length);
  });

  it('have consented for the most part', () => {
    const agreed = members.filter(({ consent }) => consents(consent, 'phone')).length;
    expect(agreed).toBeGreaterThan(members.length / 2);
    expect(agreed).toBeLessThan(members.length);
  });

  it('have ids and addresses of their own', () => {
    for (const list of [hamlets, teams, desks, members])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    const addresses = hamlets.map(({ commune, slug }) => `${commune}/${slug}`);
    expect(new Set(addresses).size).toBe(hamlets.length);
  });

  it('lay in former units that went to their commune', () => {
    const former = new Map(readFormerUnits().map((unit) => [unit.slug, unit]));
    expect(sampleCommunes.length).toBeGreaterThanOrEqual(8);
    for (const { slug, formerUnit } of sampleCommunes)
      expect(former.get(formerUnit)?.now.map(({ commune }) => commune)).toContain(slug);
  });
});
