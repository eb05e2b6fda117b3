import { type TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../cms/base/access/roles.ts';
import { plainPicture } from '../support/files/pictures.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { amend, fourMembers, make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

const phone = '0912345678';
const hidden = ['0912345678', '0987654321', 'ký giấy ngày họp tổ'];

contract('what is known of members', (cms) => {
  const { places } = provinceIn(cms);
  let team: string;
  let theirs: string;
  let picture: { id: string; filename: string };
  let agreed: { id: string };
  const authorizations = new Map<Role, string>();

  beforeAll(async () => {
    const { payload } = cms();
    for (const role of ['reader', 'commune', 'editor', 'approver', 'admin'] as const) {
      const user: TypedUser = await makeUser(payload, role, places.commune);
      authorizations.set(role, await authorizationOf(cms(), user));
    }
    const upload = async (name: string) => {
      const data = await plainPicture(400, 300).png().toBuffer();
      const file = { name, mimetype: 'image/png', data, size: data.length };
      return payload.create({ collection: 'media', data: { alt: 'Chân dung' }, file });
    };
    picture = (await upload('chan-dung.png')) as unknown as typeof picture;
    agreed = await upload('dong-y.png');
    const consent = { given: true, date: '2026-11-01', how: 'ký giấy ngày họp tổ' };
    const members = [
      { ...fourMembers[0], phone, zalo: '0987654321', picture: picture.id },
      { ...fourMembers[1], picture: agreed.id, consent: { ...consent, scope: ['picture'] } },
      ...fourMembers.slice(2),
    ];
    team = (await make(payload, 'teams', places, { members, _status: 'published' })).id;
    await amend(payload, 'teams', team, { members }, { draft: true });
    const elsewhere = { members, hamlet: places.otherHamlet };
    theirs = (await make(payload, 'teams', places, elsewhere)).id;
  });

  const get = (role: Role, address: string) =>
    ask(cms(), 'GET', address, { authorization: authorizations.get(role) ?? '' });

  const ways = (id: string) => [
    `/api/teams/${id}`,
    `/api/teams/${id}?draft=true&depth=2`,
    `/api/teams?where[id][equals]=${id}`,
    `/api/teams?where[id][equals]=${id}&select[members]=true&draft=true`,
    `/api/teams/versions?where[parent][equals]=${id}`,
  ];

  test('stays hidden from those who only look', async () => {
    for (const address of ways(team)) {
      const { status, body } = await get('reader', address);
      const text = JSON.stringify(body);
      expect(status, address).toBe(200);
      expect(text, address).toContain('Nguyễn An');
      for (const secret of [...hidden, picture.id]) expect(text, address).not.toContain(secret);
    }
    const { body } = await get('reader', `/api/teams/versions?where[parent][equals]=${team}`);
    const [version] = body['docs'] as { id: string }[];
    const one = await get('reader', `/api/teams/versions/${version?.id}`);
    expect(one.status).toBe(200);
    expect(JSON.stringify(one.body)).not.toContain(phone);
  });

  test('is there for those who keep the record', async () => {
    for (const role of ['commune', 'editor', 'approver', 'admin'] as const) {
      for (const address of ways(team)) {
        const text = JSON.stringify((await get(role, address)).body);
        for (const secret of hidden) expect(text, `${role} ${address}`).toContain(secret);
      }
    }
    expect((await get('commune', `/api/teams/${theirs}`)).status).toBe(404);
  });

  describe('cannot be asked for', () => {
    test.each([
      `/api/teams?where[members.phone][equals]=${phone}`,
      '/api/teams?where[members.phone][like]=09',
      '/api/teams?where[or][0][and][0][members.zalo][exists]=true',
      '/api/teams?where[members.consent.given][equals]=true',
      '/api/teams?where[members.picture.filename][like]=chan',
      '/api/teams/count?where[members.phone][like]=09',
      '/api/teams?sort=members.phone',
      '/api/teams/versions?where[version.members.phone][like]=09',
      '/api/teams/versions?sort=version.members.phone',
      '/api/teams?draft=true&where[members.phone][like]=09',
    ])('%s', async (address) => {
      const { status, body } = await get('reader', address);
      expect(status).toBe(400);
      expect(JSON.stringify(body)).not.toContain(team);
      expect(sentenceOf({ status, body })).toBe('Không lọc hay sắp xếp theo mục này được.');
      expect((await get('editor', address)).status).toBe(200);
    });
  });

  describe('pictures that nobody agreed to', () => {
    const names = async (role: Role) => {
      const { body } = await get(role, '/api/media?limit=0');
      return (body['docs'] as { id: string }[]).map(({ id }) => id);
    };

    test('are not in the library of those who only look', async () => {
      expect(await names('reader')).toEqual([agreed.id]);
      expect((await get('reader', `/api/media/${picture.id}`)).status).toBe(404);
      for (const name of [picture.filename, picture.filename.replace('.png', '-320x240.webp')]) {
        expect((await get('reader', `/api/media/file/${name}`)).status, name).toBe(403);
      }
    });

    test('are there for those who keep the record', async () => {
      expect((await names('editor')).toSorted()).toEqual([agreed.id, picture.id].toSorted());
      await cms().payload.delete({ collection: 'teams', id: theirs });
      expect((await names('commune')).toSorted()).toEqual([agreed.id, picture.id].toSorted());
    });
  });
});
