import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { accountHeader, openedHeader, openedVersion } from '../../../cms/base/editing/headers.ts';
import { erasePerson } from '../../../cms/people/erasure/people.ts';
import { ownCollections } from '../../../cms/storage/installation/own-collections.ts';
import { serverOf } from '../../../cms/storage/installation/server.ts';
import { ask, enter, sentenceOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { fourMembers, make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

contract('two who edit', (cms) => {
  const { places } = provinceIn(cms);
  const people: Record<string, { user: TypedUser; authorization: string }> = {};
  const who = (name: string) => people[name]!;

  beforeAll(async () => {
    for (const role of ['editor', 'approver', 'reader'] as const)
      people[role] = await enter(cms(), role);
  });

  type Doc = { id: string; updatedAt: string; title?: string };

  const save = async (name: string, of: string, body: object, opened?: string) => {
    const headers = opened === undefined ? {} : { [openedHeader]: openedVersion(of, opened) };
    const address = `/api/${of}${of.startsWith('globals') ? '' : '?draft=true&depth=0'}`;
    const method = of.startsWith('globals') ? 'POST' : 'PATCH';
    return ask(cms(), method, address, {
      body,
      authorization: who(name).authorization,
      headers,
    });
  };
  const docOf = ({ body }: { body: Record<string, unknown> }) =>
    (body['doc'] ?? body['result']) as Doc;
  const newest = async (of: string) => {
    const [collection, id] = of.split('/') as ['guides', string];
    return cms().payload.findByID({ collection, id, draft: true, depth: 0 });
  };
  const guide = async () => {
    const { id } = await make(cms().payload, 'guides', places);
    const of = `guides/${id}`;
    return { of, id, opened: (await newest(of)).updatedAt };
  };

  test('the second save of two is told who was faster and when, and changes nothing', async () => {
    const { of, opened } = await guide();
    const first = await save('approver', of, { title: 'Người duyệt viết' }, opened);
    expect(first.status).toBe(200);
    const second = await save('editor', of, { title: 'Biên tập viết' }, opened);
    expect(second.status).toBe(409);
    expect(sentenceOf(second)).toContain('Người approver đã lưu mục này lúc ');
    const [{ data }] = second.body['errors'] as [{ data: object }];
    const at = docOf(first).updatedAt;
    expect(data).toMatchObject({
      changed: { at, name: 'Người approver', isOwn: false },
      // Both texts: one was sent, this one is there.
      newest: { title: 'Người duyệt viết', updatedAt: at },
    });
    expect((await newest(of)).title).toBe('Người duyệt viết');
  });

  test('who has seen the newest version, or says none, saves; one after the other', async () => {
    const { of, opened } = await guide();
    const first = docOf(await save('editor', of, { title: 'Một' }, opened));
    const second = docOf(await save('editor', of, { title: 'Hai' }, first.updatedAt));
    expect((await save('approver', of, { title: 'Ba' })).status).toBe(200);
    const own = await save('approver', of, { title: 'Bốn' }, second.updatedAt);
    expect(own.status).toBe(409);
    expect(sentenceOf(own)).toContain('Chính bạn');
    expect((await save('editor', of, { title: 'Năm' })).status).toBe(200);
    expect((await newest(of)).title).toBe('Năm');
  });

  test('a form that opens what was written without a save is not late', async () => {
    const { payload } = cms();
    const live = { _status: 'published' } as const;
    const opens = async (collection: 'hamlets' | 'teams', id: string) =>
      (await payload.findByID({ collection, id, draft: true, depth: 0 })).updatedAt;
    const commune = await make(payload, 'communes', places, { ...live, slug: 'xa-doi-cho' });
    const hamlet = await make(payload, 'hamlets', places, { ...live, commune: commune.id });
    const data = { ...live, slug: 'xa-da-doi' };
    await payload.update({ collection: 'communes', id: commune.id, data });
    const moved = await opens('hamlets', hamlet.id);
    const note = { formerNames: ['Ấp Cũ'] };
    expect((await save('approver', `hamlets/${hamlet.id}`, note, moved)).status).toBe(200);

    const members = [{ id: 'nguoi-di', name: 'Lý Văn Đi', role: 'Tổ viên' }, ...fourMembers];
    const team = await make(payload, 'teams', places, { ...live, members });
    const before = await opens('teams', team.id);
    const step = { kind: 'member', of: 'teams', document: team.id, part: 'nguoi-di' } as const;
    await erasePerson(payload, step);
    const erased = await opens('teams', team.id);
    expect(erased).not.toBe(before);
    const sums = { members: fourMembers };
    expect((await save('approver', `teams/${team.id}`, sums, erased)).status).toBe(200);
  });

  describe('a program that says “If-Unmodified-Since”', () => {
    const since = async (of: string, time: string, title: string) => {
      const { authorization } = who('editor');
      const headers = { 'if-unmodified-since': time };
      return ask(cms(), 'PATCH', `/api/${of}?draft=true`, {
        body: { title },
        authorization,
        headers,
      });
    };

    test('saves over the version it has read, and over no later one', async () => {
      const { of, opened } = await guide();
      const seen = await since(of, opened, 'Chương trình');
      expect(seen.status).toBe(200);
      expect((await since(of, opened, 'Bản cũ')).status).toBe(409);
      const toTheSecond = new Date(docOf(seen).updatedAt).toUTCString();
      expect((await since(of, toTheSecond, 'Tới giây')).status).toBe(200);
      const hourAgo = new Date(Date.now() - 3_600_000).toUTCString();
      expect((await since(of, hourAgo, 'Giờ trước')).status).toBe(409);
      expect((await newest(of)).title).toBe('Tới giây');
    });
  });

  test('two at the very same moment: one is saved, the other is told, every time', async () => {
    const { of, opened } = await guide();
    let before = opened;
    for (let round = 1; round <= 20; round += 1) {
      const answers = await Promise.all([
        save('editor', of, { title: `Người này ${round}` }, before),
        save('approver', of, { title: `Người kia ${round}` }, before),
      ]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const saved = docOf(answers.find(({ status }) => status === 200)!);
      expect((await newest(of)).title).toBe(saved.title);
      before = saved.updatedAt;
    }
  });

  test.skipIf(inject('database').startsWith('file:'))(
    'whoever died while saving keeps nobody off, and who saves leaves nothing behind',
    async () => {
      const { of, opened } = await guide();
      const turns = serverOf(cms().payload.db)!.collection<{ _id: string; until: number }>(
        ownCollections.saves,
      );
      await turns.insertOne({ _id: `/api/${of}`, until: Date.now() - 1 });
      expect((await save('editor', of, { title: 'Sau đó' }, opened)).status).toBe(200);
      expect(await turns.countDocuments()).toBe(0);
    },
  );

  describe('a request that says whose it is', () => {
    test('counts for that account, and for no other that has logged in meanwhile', async () => {
      const { of } = await guide();
      const title = async (account: string) => {
        const { authorization } = who('approver');
        const headers = { [accountHeader]: account };
        const sent = { body: { title: account }, authorization, headers };
        return (await ask(cms(), 'PATCH', `/api/${of}?draft=true`, sent)).status;
      };
      expect(await title(String(who('editor').user.id))).toBe(403);
      const own = String(who('approver').user.id);
      expect(await title(own)).toBe(200);
      expect((await newest(of)).title).toBe(own);
    });
  });

  test('unsaved text is locked up with a key of the account', async () => {
    const keyOf = async (name: string) => {
      const { authorization } = who(name);
      return (await ask(cms(), 'GET', '/api/editing/key', { authorization })).body['key'];
    };
    const keys = [await keyOf('editor'), await keyOf('approver'), await keyOf('editor')];
    expect(keys[0]).toMatch(/^[\w+/]{43}=$/);
    expect(keys[2]).toBe(keys[0]);
    expect(keys[1]).not.toBe(keys[0]);
    expect((await ask(cms(), 'GET', '/api/editing/key')).status).toBe(401);
  });
});
