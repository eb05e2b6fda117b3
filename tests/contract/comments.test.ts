import type { TypedUser } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Comment } from '../../cms/writing/comments/comments.ts';
import { type Answer, ask, enter, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';

contract('comments', (cms) => {
  const { places } = provinceIn(cms);
  const users = new Map<string, { user: TypedUser; authorization: string }>();

  beforeAll(async () => {
    const add = async (name: string, role: TypedUser['role'], commune?: string) =>
      users.set(name, await enter(cms(), role, commune));
    await add('admin', 'admin');
    await add('editor', 'editor');
    await add('other editor', 'editor');
    await add('reader', 'reader');
    await add('here', 'commune', places.commune);
    await add('elsewhere', 'commune', places.otherCommune);
  });

  const who = (name: string) => {
    const found = users.get(name);
    if (!found) throw new Error(`Nobody is called ${name}.`);
    return found;
  };
  const asking = (name: string, method: string, address: string, body?: unknown): Promise<Answer> =>
    ask(cms(), method, `/api/comments-at/${address}`, {
      authorization: who(name).authorization,
      ...(body !== undefined && { body }),
    });
  const told = ({ body }: Answer) => body['comments'] as Comment[];
  const guide = async () => (await make(cms().payload, 'guides', places)).id;

  test('are said at a field, seen by colleagues, settled and opened again', async () => {
    const id = await guide();
    const text = 'Câu này dài quá, bà con khó nhớ.';
    const said = await asking('editor', 'POST', `guides/${id}`, { path: 'steps.0.title', text });
    expect(said.status).toBe(200);
    const [comment] = told(await asking('other editor', 'GET', `guides/${id}`));
    expect(comment).toMatchObject({
      path: 'steps.0.title',
      text,
      author: who('editor').user.id,
      authorName: who('editor').user.name,
      resolved: false,
    });
    const one = `guides/${id}/${comment?.id}`;
    const settled = told(await asking('other editor', 'POST', one, { resolved: true }));
    expect(settled[0]).toMatchObject({
      resolved: true,
      resolvedBy: who('other editor').user.name,
    });
    const open = told(await asking('editor', 'POST', one, { resolved: false }));
    expect(open[0]).toMatchObject({ resolved: false, resolvedBy: null });
  });

  test('mention nobody who may not read the document', async () => {
    const { id } = await make(cms().payload, 'teams', places);
    const { body } = await asking('editor', 'GET', `teams/${id}/people`);
    const people = (body['people'] as { id: string }[]).map((person) => person.id);
    expect(people).toContain(who('here').user.id);
    expect(people).not.toContain(who('elsewhere').user.id);
    const mentions = [String(who('elsewhere').user.id)];
    const answer = await asking('editor', 'POST', `teams/${id}`, { text: 'Xem giúp.', mentions });
    expect([answer.status, sentenceOf(answer)]).toEqual([
      400,
      expect.stringContaining('không xem được mục này'),
    ]);
  });

  describe('are for those who may read the document', () => {
    test('and written by those who may do more than read', async () => {
      const { id } = await make(cms().payload, 'teams', places);
      const say = (name: string) => asking(name, 'POST', `teams/${id}`, { text: 'Góp ý.' });
      const statuses = async (names: string[], deed: (name: string) => Promise<Answer>) =>
        Promise.all(names.map(async (name) => (await deed(name)).status));
      const everybody = ['admin', 'editor', 'here', 'reader', 'elsewhere'];
      expect(await statuses(everybody, say)).toEqual([200, 200, 200, 403, 404]);
      const look = (name: string) => asking(name, 'GET', `teams/${id}`);
      expect(await statuses(everybody, look)).toEqual([200, 200, 200, 200, 404]);
      expect((await ask(cms(), 'GET', `/api/comments-at/teams/${id}`)).status).toBe(403);
    });

    test('not through the addresses of Payload, for anybody', async () => {
      const { authorization } = who('admin');
      for (const method of ['GET', 'POST']) {
        const { status } = await ask(cms(), method, '/api/comments', { authorization });
        expect([403, 404, 405]).toContain(status);
      }
    });
  });

  test.each([
    [{}, 400],
    [{ text: '   ' }, 400],
    [{ text: 'a'.repeat(1001) }, 400],
    [{ text: 'a', path: 'steps[0]' }, 400],
    [{ text: 'a', mentions: 'b' }, 400],
  ])('refuse %j in one sentence', async (body, status) => {
    const answer = await asking('editor', 'POST', `guides/${await guide()}`, body);
    expect([answer.status, sentenceOf(answer)]).toEqual([
      status,
      expect.stringMatching(/^Chưa gửi được\. /),
    ]);
  });
});
