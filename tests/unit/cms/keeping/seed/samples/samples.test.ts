import { describe, expect, it } from 'vitest';
import { consents } from '../../../../../../cms/publishing/export/consent.ts';
import { readCommunes } from '../../../../../../cms/keeping/seed/data.ts';
import { samplesFor } from '../../../../../../cms/keeping/seed/samples/samples.ts';

const { hamlets, teams, desks } = samplesFor(readCommunes());
const members = teams.flatMap((team) => team.members);

describe('samples', () => {
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
});
