import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportSnapshot } from '../../cms/publishing/export/export.ts';
import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { contract } from './support/contract.ts';
import { fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const scopes = ['phone', 'zalo', 'picture'] as const;

/** Every way in which a consent can be recorded, in part or in full. */
const consent = fc.record({
  given: fc.boolean(),
  date: fc.option(fc.constant('2026-08-15T05:00:00.000Z')),
  scope: fc.subarray([...scopes]),
  how: fc.option(fc.constant('Ký giấy')),
});

contract('consent', (cms) => {
  const { places } = provinceIn(cms);

  const exported = (lastGood?: Snapshot) =>
    exportSnapshot(cms().payload, {
      siteUrl: 'https://apso.example.vn',
      asOf: '2026-11-24T08:00:00.000Z',
      ...(lastGood && { lastGood }),
    });

  test('no number leaves the CMS without a consent that was recorded in full', async () => {
    const consents = fc.sample(consent, { numRuns: 80, seed: 20261124 });
    const members = consents.map((one, at) => ({
      id: `nguoi-${at}`,
      name: `Trần Văn ${at}`,
      role: 'Tổ viên',
      phone: `0912${String(at).padStart(6, '0')}`,
      zalo: `0987${String(at).padStart(6, '0')}`,
      consent: one,
    }));
    const { id } = await make(cms().payload, 'teams', places);
    // Past validation, as an import or an older version of the code may have left it.
    await cms().payload.db.updateOne({
      collection: 'teams',
      id,
      data: { members, _status: 'published' },
    });
    const { snapshot } = await exported();
    const all = JSON.stringify(snapshot);
    const recorded = (at: number, scope: (typeof scopes)[number]) => {
      const { given, date, how, scope: agreed } = consents[at] ?? {};
      return Boolean(given && date && how && agreed?.includes(scope));
    };
    expect(snapshot.teams.map((team) => team.id)).toEqual([id]);
    for (const [at, { phone, zalo }] of members.entries()) {
      expect(all.includes(phone)).toBe(recorded(at, 'phone'));
      expect(all.includes(zalo)).toBe(recorded(at, 'zalo'));
    }
    expect(members.some((_, at) => recorded(at, 'phone'))).toBe(true);
    expect(members.some((_, at) => !recorded(at, 'phone'))).toBe(true);
    expect(all).not.toContain('consent');
  });

  test('a consent that is withdrawn counts at once, also while an earlier version of the team stays', async () => {
    const consent = { given: true, date: '2026-08-15', scope: [...scopes], how: 'Ký giấy' };
    const people = fourMembers.map((member, at) => ({
      ...member,
      id: `ba-con-${at}`,
      phone: `090000000${at}`,
      zalo: `090000001${at}`,
      consent,
    }));
    const { id } = await make(cms().payload, 'teams', places, {
      members: people,
      _status: 'published',
    });
    const { snapshot: before } = await exported();
    const [first, second, ...others] = people;
    const members = [
      { ...first, consent: { ...consent, given: false } },
      { ...second, consent: { ...consent, scope: ['zalo'] } },
      ...others,
    ];
    // A name that says nothing, as an older version of the code took it: the team is held back.
    await cms().payload.db.updateOne({ collection: 'teams', id, data: { name: ' ', members } });

    const { snapshot, heldBack } = await exported(before);
    expect(heldBack).toMatchObject([{ id, kept: true }]);
    const numbers = (one: Snapshot) =>
      one.teams.find((team) => team.id === id)?.members.map(({ phone, zalo }) => [phone, zalo]);
    expect(numbers(before)).toEqual(people.map(({ phone, zalo }) => [phone, zalo]));
    expect(numbers(snapshot)).toEqual([
      [undefined, undefined],
      [undefined, second?.zalo],
      ...others.map(({ phone, zalo }) => [phone, zalo]),
    ]);
  });
});
