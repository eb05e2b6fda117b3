import { readFileSync } from 'node:fs';
import type { Payload, TypedUser } from 'payload';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { readWithdrawals, withdrawalsFile } from '../../content/withdrawals/list.ts';
import { askAs } from './support/api.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { consentTo, fourMembers, make, membersWith, versionsOf } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

const consent = consentTo('phone', 'zalo');
const phone = '0912345678';
const zalo = '0987654321';
const published = { _status: 'published' } as const;

contract('a consent that is withdrawn', (cms) => {
  let payload: Payload;
  const { places, official } = provinceIn(cms, { official: 'commune' });
  let team: string;
  let person: string;

  beforeAll(async () => {
    payload = cms().payload;
  });

  beforeEach(async () => {
    const members = membersWith({ phone, zalo, consent });
    ({ id: team } = await make(payload, 'teams', places, { members, ...published }));
    person = (await membersNow())[0]?.id ?? '';
  });

  const membersNow = async (draft = false) =>
    (await payload.findByID({ collection: 'teams', id: team, draft, depth: 0 })).members ?? [];
  const list = () => readWithdrawals(cms().environment.dataDir);
  const isWithdrawn = (field: 'phone' | 'zalo' = 'phone') =>
    list().withdrawnAt(person, field) !== undefined;

  /** The first member as the public sees that person now; nothing when the team is not shown. */
  const shown = async () => {
    const { teams } = await shownBy(payload);
    return teams.find(({ id }) => id === team)?.members[0];
  };

  /** Saves the team with the first member changed. */
  const save = async (changed: object, options: { draft?: boolean; user?: TypedUser } = {}) => {
    const [first, ...others] = await membersNow(true);
    const { draft = false, user } = options;
    return payload.update({
      collection: 'teams',
      id: team,
      data: { members: [{ ...first!, ...changed }, ...others], ...(!draft && published) },
      draft,
      depth: 0,
      ...(user && { user, overrideAccess: false }),
    });
  };
  const saveDraft = (changed: object) => save(changed, { draft: true, user: official });

  test('by a commune official in a draft counts at once, without approval', async () => {
    expect(await shown()).toMatchObject({ phone, zalo });
    await saveDraft({ consent: { ...consent, given: false } });
    expect(await shown()).not.toHaveProperty('phone');
    expect(await shown()).not.toHaveProperty('zalo');
    const { body } = await askAs(cms(), official, 'GET', `/api/workflow/teams/${team}`);
    expect(body['already']).toEqual([
      expect.stringMatching(/đã rút lại sự đồng ý lúc .*: số điện thoại, Zalo được bỏ/),
    ]);
    // The published version still says otherwise: the list is what counts.
    expect((await membersNow())[0]?.consent?.given).toBe(true);
  });

  test('in part takes that part only', async () => {
    await saveDraft({ consent: { ...consent, scope: ['phone'] } });
    expect(await shown()).toMatchObject({ phone });
    expect(await shown()).not.toHaveProperty('zalo');
  });

  test('is kept on the disk without the number, before the answer', async () => {
    await save({ consent: { ...consent, given: false } });
    const text = readFileSync(withdrawalsFile(cms().environment.dataDir), 'utf8');
    expect(text).toContain(person);
    expect(text).not.toContain(phone);
    expect(isWithdrawn()).toBe(true);
  });

  test('is not given anew by a draft, nor by a form that was open before', async () => {
    await saveDraft({ consent: { ...consent, given: false } });
    await saveDraft({ consent: { ...consent, date: new Date().toISOString() } });
    expect(await shown()).not.toHaveProperty('phone');
    await expect(save({ consent })).rejects.toMatchObject({
      data: {
        errors: [
          {
            path: 'members.0.consent.date',
            message: expect.stringMatching(
              /^Nguyễn An đã rút lại việc công khai số điện thoại lúc .*, hãy ghi ngày đồng ý mới, từ \d\d\/\d\d\/\d{4} trở đi/,
            ) as unknown,
          },
        ],
      },
    });
    expect(await shown()).not.toHaveProperty('phone');
  });

  test('is given anew by publishing with the day of the new consent', async () => {
    await saveDraft({ consent: { ...consent, given: false } });
    await save({ consent: { ...consent, date: new Date().toISOString() } });
    expect(isWithdrawn()).toBe(false);
    expect(await shown()).toMatchObject({ phone, zalo });
  });

  test('does not come back with an earlier version, which is restored without it', async () => {
    const docs = await versionsOf(payload, 'teams', team);
    await save({ consent: { ...consent, scope: ['zalo'] } });
    await payload.restoreVersion({ collection: 'teams', id: docs[0]?.id ?? '' });
    expect(await shown()).toMatchObject({ zalo });
    expect(await shown()).not.toHaveProperty('phone');
    expect((await membersNow())[0]?.consent).toMatchObject({ given: true, scope: ['zalo'] });
    await save({ organisation: 'Chi hội phụ nữ' });
    expect(await shown()).not.toHaveProperty('phone');
  });

  test('does not come back with an old database', async () => {
    const before = await payload.db.findOne({
      collection: 'teams',
      where: { id: { equals: team } },
    });
    await save({ consent: { ...consent, given: false } });
    // Data as a backup of the database brings it back, past every hook.
    await payload.db.updateOne({ collection: 'teams', id: team, data: before as never });
    expect((await membersNow())[0]?.consent?.given).toBe(true);
    expect(await shown()).toMatchObject({ name: 'Nguyễn An' });
    expect(await shown()).not.toHaveProperty('phone');
  });

  test('is not meant by another number: the new one is shown, the old one only forgotten', async () => {
    const { count } = list();
    await save({ phone: '0900000009' });
    expect(list().covers(person, 'phone', count)).toBe(true);
    expect(await shown()).toMatchObject({ phone: '0900000009' });
    expect(isWithdrawn()).toBe(false);
  });

  test('goes with a team that is deleted for good; made again with the same people, it asks anew', async () => {
    const members = await membersNow();
    await payload.delete({ collection: 'teams', id: team });
    expect(isWithdrawn()).toBe(true);
    await expect(make(payload, 'teams', places, { members, ...published })).rejects.toMatchObject({
      data: { errors: [{ path: 'members.0.consent.date' }] },
    });
  });

  test('is recorded once for each of many people at the same time', async () => {
    const teams = await Promise.all(
      Array.from({ length: 12 }, (_, at) => {
        const members = fourMembers.map((member, place) => ({
          ...member,
          id: `nguoi-${at}-${place}`,
          phone: `09${String(at).padStart(4, '0')}${String(place).padStart(4, '0')}`,
          consent: { ...consent, scope: ['phone'] },
        }));
        return make(payload, 'teams', places, { members, ...published });
      }),
    );
    const before = list().count;
    await payload.delete({ collection: 'teams', where: { id: { in: teams.map(({ id }) => id) } } });
    expect(list().count - before).toBe(12 * 4);
  });
});
