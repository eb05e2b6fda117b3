import type { TypedUser } from 'payload';
import { beforeAll, expect, test } from 'vitest';
import type { Found } from '../../../cms/admin/finding/found.ts';
import { ask, askAs } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { amend, fourMembers, make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';

contract('the search over everything', (cms) => {
  const { places } = provinceIn(cms);
  const users: Partial<Record<'admin' | 'editor' | 'official' | 'stranger' | 'reader', TypedUser>> =
    {};

  beforeAll(async () => {
    const { payload } = cms();
    users.admin = await makeUser(payload, 'admin');
    users.editor = await makeUser(payload, 'editor');
    users.official = await makeUser(payload, 'commune', places.commune);
    users.stranger = await makeUser(payload, 'commune', places.otherCommune);
    users.reader = await makeUser(payload, 'reader');
  });

  const search = async (who: keyof typeof users, typed: string): Promise<Found> => {
    const user = users[who];
    if (!user) throw new Error('Nobody is there yet.');
    const address = `/api/finding?q=${encodeURIComponent(typed)}`;
    const answer = await askAs(cms(), user, 'GET', address);
    expect(answer.status).toBe(200);
    return answer.body as unknown as Found;
  };
  /** Titles by what they are. */
  const titles = async (who: keyof typeof users, typed: string) =>
    (await search(who, typed)).groups.flatMap(({ kind, hits }) =>
      hits.map(({ title, stage }) => [kind, title, ...(stage ? [stage] : [])].join(': ')),
    );

  test('finds drafts and live documents by words of the title, in any spelling', async () => {
    const { payload } = cms();
    await make(payload, 'guides', places, { title: 'Đổi bằng lái Thuyền Thúng' });
    await make(payload, 'guides', places, { title: 'Mua thuyền thúng', _status: 'published' });
    const all = [
      'Hướng dẫn: Mua thuyền thúng: live',
      'Hướng dẫn: Đổi bằng lái Thuyền Thúng: draft',
    ];
    expect((await titles('editor', 'thuyen thung')).sort()).toEqual(all.sort());
    expect((await titles('reader', 'THÚNG thuyền')).sort()).toEqual(all.sort());
  });

  test('finds a member of a team, for whom may read the team alone', async () => {
    const { payload } = cms();
    const members = [...fourMembers, { name: 'Huỳnh Thị Đẹt', role: 'Tổ trưởng', skills: [] }];
    const team = await make(payload, 'teams', places, { members });
    const { groups } = await search('official', 'thi det');
    expect(groups).toEqual([
      {
        kind: 'Người trong tổ',
        hits: [
          {
            title: 'Huỳnh Thị Đẹt',
            note: expect.stringContaining('Tổ trưởng'),
            way: { collection: 'teams', id: team.id, field: 'members.4.name' },
          },
        ],
      },
    ]);
    expect((await search('reader', 'thi det')).groups).toHaveLength(1);
    expect((await search('stranger', 'thi det')).groups).toEqual([]);
  });

  test('tells no title to an account that may not read it, nor one in the trash', async () => {
    const { payload } = cms();
    await make(payload, 'desks', places, { name: 'Quầy Kín Đáo', commune: places.otherCommune });
    const gone = await make(payload, 'guides', places, { title: 'Bài Kín Đáo' });
    await amend(payload, 'guides', gone.id, { deletedAt: new Date().toISOString() });
    expect(await titles('editor', 'kin dao')).toEqual(['Quầy: Quầy Kín Đáo: draft']);
    expect(await titles('stranger', 'kin dao')).toEqual(['Quầy: Quầy Kín Đáo: draft']);
    expect(await titles('official', 'kin dao')).toEqual([]);
  });

  test('answers nobody who is not signed in', async () => {
    expect((await ask(cms(), 'GET', '/api/finding?q=a')).status).toBe(401);
    expect((await ask(cms(), 'GET', '/api/handbook/thung-rac.webp')).status).toBe(401);
  });
});
