import { present } from '../../content/present.ts';
import { beforeAll, expect, test } from 'vitest';
import { ask, authorizationOf, cookiesOf, logIn, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { fuzz } from './support/fuzz.ts';
import { goodPassword, makeUser } from './support/people.ts';

const json = { 'Content-Type': 'application/json' };
const form = { 'Content-Type': 'multipart/form-data; boundary=x' };
const part = (name: string, content: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${content}\r\n`;

contract('the API', (cms) => {
  let admin: string;
  beforeAll(async () => {
    admin = await authorizationOf(cms(), await makeUser(cms().payload, 'admin'));
  });

  test('answers hostile requests with a plain refusal, never with 5xx', async () => {
    const requests = 134;
    expect(await fuzz(cms(), { requests, seed: 11 })).toEqual({ sent: requests, bad: [] });
  });

  test.each<[string, string, Record<string, string>?, string?]>([
    ['GET', 'media/file/%C0%AF'],
    ['GET', 'guides/%00'],
    ['GET', 'constructor'],
    ['GET', 'khong-co'],
    ['GET', 'guides?depth=99999'],
    ['GET', 'guides?limit=-1'],
    ['GET', 'guides?where[title][nonsense]=x'],
    ['GET', 'guides?where[khongCo][equals]=x'],
    ['GET', 'guides?where[createdAt][equals]=x'],
    ['GET', 'globals/settings?data=true'],
    ['GET', 'publication/versions/x'],
    ['GET', 'payload-migrations'],
    ['GET', 'media/file/x.png?prefix=x'],
    ['DELETE', 'payload-preferences/x'],
    ['POST', 'users/verify/x'],
    ['POST', 'redirects', json, '{}'],
    ['POST', 'import/plan', json, '{}'],
    ['POST', 'import/apply', json, '{}'],
    ['POST', 'units/plan', json, '{}'],
    ['POST', 'units/apply', json, '{}'],
    ['POST', 'redirects', json, ''],
    ['POST', 'redirects', json, '{'],
    ['POST', 'payload-preferences', json, '{"id":"x","value":{}}'],
    ['POST', 'redirects', json, 'null'],
    ['POST', 'redirects', json, '[]'],
    ['POST', 'redirects', json, '{"from":[{}],"to":"/"}'],
    ['POST', 'redirects', json, `{"from":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['POST', 'redirects', json, `{"from":"${'x'.repeat(9_000_000)}"}`],
    ['POST', 'redirects', { 'Content-Type': 'text/xml' }, '<a/>'],
    ['POST', 'redirects', { 'Content-Type': 'multipart/form-data' }, 'x'],
    ['POST', 'redirects', form, `${part('file', 'x')}--x--`],
    ['POST', 'redirects', form, `${part('_payload', '{')}--x--`],
    ['POST', 'redirects', form, part('_payload', '{}')],
    ['POST', 'guides', { ...json, 'X-HTTP-Method-Override': 'GET' }, '{'],
    ['POST', 'guides', { ...json, 'X-Payload-HTTP-Method-Override': 'GET' }, '{'],
    ['POST', 'guides', { ...json, 'X-HTTP-Method-Override': 'DELETE' }, '{}'],
  ])('says no to %s %s', async (method, address, headers, body) => {
    const sent = present({ authorization: admin, headers, body });
    const answer = await ask(cms(), method, `/api/${address}`, sent);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.status).toBeLessThan(500);
    expect(sentenceOf(answer)).toMatch(/[^\p{ASCII}]/u);
  });

  test('tells a stranger nothing of what there is, and an account what it may do', async () => {
    const [stranger, known] = [
      await ask(cms(), 'GET', '/api/access'),
      await ask(cms(), 'GET', '/api/access', { authorization: admin }),
    ];
    expect(stranger.body).toEqual({ canAccessAdmin: false });
    expect(known.body).toMatchObject({ canAccessAdmin: true, collections: { guides: {} } });
  });

  test('still lets the admin ask for a longer session, with an empty body of no type', async () => {
    const user = await makeUser(cms().payload, 'editor');
    const login = await logIn(cms(), { email: user.email, password: goodPassword });
    const headers = { 'Content-Type': '', Cookie: cookiesOf(login).join('; ') };
    const answer = await ask(cms(), 'POST', '/api/users/refresh-token', { body: '', headers });
    expect([answer.status, answer.body['user']]).toEqual([
      200,
      expect.objectContaining({ id: user.id }),
    ]);
  });

  test('still takes the long question of the admin, a POST that counts as a GET', async () => {
    const answer = await ask(cms(), 'POST', '/api/users', {
      authorization: admin,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
      body: 'limit=1&depth=0',
    });
    expect([answer.status, (answer.body['docs'] as unknown[]).length]).toEqual([200, 1]);
  });

  test.each([
    { createdAt: 'hôm qua' },
    { updatedAt: '+999999-01-01T00:00:00Z' },
    { issuedOn: 'x' },
  ])(
    'keeps no draft with a time that is none, which could never be read again: %j',
    async (data) => {
      const as = (method: string, body?: unknown) =>
        ask(cms(), method, '/api/articles?draft=true', { authorization: admin, body });
      expect((await as('POST', { title: 'Nháp', ...data })).status).toBe(400);
      expect((await as('POST', { title: 'Nháp' })).status).toBe(201);
      expect((await as('GET')).status).toBe(200);
    },
  );

  test('a draft that refers to nothing is kept, or refused with where that is and what to do', async () => {
    const answer = await ask(cms(), 'POST', '/api/guides?draft=true', {
      authorization: admin,
      body: {
        title: 'Nháp',
        topic: 'không có',
        steps: [{ title: 'Mở máy' }, { title: 'Chạm', screens: [{ screen: 'không có' }] }],
      },
    });
    if (answer.status === 201) return;
    expect([answer.status, sentenceOf(answer)]).toEqual([
      400,
      'Chưa lưu được vì mục đã chọn ở “Bước 2, Màn hình 1, Màn hình”, “Chủ đề” không còn nữa. Chọn mục khác rồi lưu lại.',
    ]);
    const [refusal] = answer.body['errors'] as { data: { errors: { path: string }[] } }[];
    expect(refusal?.data.errors.map(({ path }) => path)).toEqual([
      'steps.1.screens.0.screen',
      'topic',
    ]);
  });
});
