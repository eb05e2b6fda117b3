import { expect, test } from 'vitest';
import { ask, authorizationOf, respond } from './support/api.ts';
import { contract } from './support/contract.ts';
import { make } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { makeUser } from './support/people.ts';

contract('data of people that one account takes out', (cms) => {
  const { places } = provinceIn(cms);

  const family = async (name: string, count: number) => {
    const members = Array.from({ length: count }, (_, at) => ({
      name: `${name} ${String.fromCodePoint(65 + (at % 26))}${at}`,
      role: 'Tổ viên',
    }));
    await make(cms().payload, 'teams', places, { members, _status: 'published' });
  };
  /** Somebody who administers, and takes out so many of whom the search finds. */
  async function taker() {
    const authorization = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
    const searched = (name: string) =>
      ask(cms(), 'POST', '/api/person/search', { authorization, body: { name } });
    /** Answers with a file, or a refusal. */
    const exported = async (body: object) => {
      const sent = { authorization, body };
      const answer = await respond(cms(), 'POST', '/api/person/export', sent);
      return { status: answer.status, said: answer.ok ? '' : await answer.text() };
    };
    return async (name: string, most: number) => {
      const { body } = await searched(name);
      const found = (body['findings'] as { key: string }[]).map(({ key }) => key);
      const picks = found.slice(0, most);
      expect(picks.length).toBe(Math.min(most, found.length));
      return exported({ name, picks });
    };
  }

  test('is as much as the pace allows, and no family of a province', async () => {
    await family('Trần Thị Mười', 60);
    const take = await taker();
    const refused = await take('Trần Thị Mười', 60);
    expect([refused.status, refused.said]).toEqual([
      429,
      expect.stringContaining('dữ liệu của hơn 10 người trong 10 phút'),
    ]);
    // What was refused counts nothing.
    for (let time = 0; time < 10; time += 1)
      expect((await take('Trần Thị Mười', 1)).status).toBe(200);
    expect((await take('Trần Thị Mười', 1)).status).toBe(429);
    const noted = { deed: { equals: 'tooFast' } };
    expect(
      (await cms().payload.count({ collection: 'audit', where: noted })).totalDocs,
    ).toBeGreaterThan(0);
  });

  test('of one person goes as ever, also for somebody who tidies much', async () => {
    await family('Lý Văn Chín', 4);
    const take = await taker();
    expect((await take('Lý Văn Chín', 1)).status).toBe(200);
  });
});
