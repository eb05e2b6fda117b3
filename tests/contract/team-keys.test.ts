import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roles, type Role } from '../../cms/base/access/roles.ts';
import { hashKey } from '../../cms/desks/machines/secrets.ts';
import { isHonoured } from '../../cms/keeping/backup/choice.ts';
import { settle } from '../../cms/keeping/backup/settle.ts';
import { writePart } from '../../cms/storage/database/write-part.ts';
import { readLines } from '../../content/kept-lines.ts';
import { readRemovals, removalsFile } from '../../content/removals.ts';
import { isForeign } from '../../cms/base/errors/sentences.ts';
import { anyCharacter } from '../support/any-character.ts';
import { ask, authorizationOf, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { shownBy } from './support/public.ts';
import { make, nameProvince } from './support/documents.ts';
import { makeUser } from './support/people.ts';
import { row, TeamPhone } from './support/team-phone.ts';

contract('the key of a team', (cms) => {
  const phone = new TeamPhone(cms);
  const until = `${new Date().getFullYear()}-12-31`;

  const as = async (role: Role, commune = phone.places.commune) =>
    authorizationOf(cms(), await makeUser(cms().payload, role, commune));
  const deed = async (what: string, body: object, authorization?: string) =>
    ask(cms(), 'POST', `/api/keys-of-teams/${phone.team}${what}`, {
      body,
      authorization: authorization ?? (await as('editor')),
    });
  const listed = async (authorization?: string) =>
    ask(cms(), 'GET', `/api/keys-of-teams/${phone.team}`, {
      authorization: authorization ?? (await as('editor')),
    });
  const made = async () => (await deed('/make', { name: ' Mã cả tổ ', until })).body;
  const tries = async (key: unknown) => {
    const answer = await phone.post(
      { codes: [phone.code([row('AAAAA', 1, { first: 1 })])] },
      String(key),
    );
    return [answer.status, answer.status === 200 ? '' : sentenceOf(answer)];
  };
  const idOfKey = async (name: string) => {
    const { keys } = (await listed()).body as { keys: { id: string; name: string }[] };
    return keys.find((key) => key.name === name)?.id;
  };

  test('is told once, with a link for a camera and a slip for paper', async () => {
    const { key, link, slip, ...rest } = await made();
    expect(rest).toEqual({ name: 'Mã cả tổ', until });
    expect(key).toMatch(/^([A-Z2-9]{4}-){3}[A-Z2-9]{4}$/);
    expect(link).toMatch(new RegExp(`/to-vien/gui-ve-xa/#ma=${String(key)}$`));
    expect(slip).toContain(String(key));
    expect(slip).toContain('<svg');
    expect(await tries(key)).toEqual([200, '']);
    expect(await tries(String(key).toLowerCase().replaceAll('-', ' '))).toEqual([200, '']);
    expect(JSON.stringify((await listed()).body)).not.toContain(String(key));
  });

  test('is kept as a hash only, and nothing of it is in the snapshot', async () => {
    const { payload } = cms();
    const { key } = await made();
    const { docs } = await payload.db.find<{ id: string; hash: string }>({
      collection: 'team-keys',
      where: { team: { equals: phone.team } },
      pagination: false,
    });
    expect(docs).toHaveLength(2);
    expect(JSON.stringify(docs)).not.toContain(String(key));
    await nameProvince(payload);
    const snapshot = await shownBy(payload);
    expect(snapshot.teams.map(({ id }) => id)).toContain(phone.team);
    for (const { hash } of docs) expect(JSON.stringify(snapshot)).not.toContain(hash);
  });

  test('that is renewed ends the old one', async () => {
    const { key } = await made();
    const renewed = await deed('/renew', { key: await idOfKey('Mã cả tổ'), until });
    expect(renewed.body['key']).not.toBe(key);
    expect(await tries(renewed.body['key'])).toEqual([200, '']);
  });

  test('that is renewed or withdrawn sends no more', async () => {
    const { key } = await made();
    const { keys } = (await listed()).body as { keys: { id: string }[] };
    const [newest] = keys;
    expect((await deed('/withdraw', { key: newest?.id })).status).toBe(200);
    expect(await tries(key)).toEqual([403, expect.stringContaining('thu hồi')]);
    const { body } = await deed('/renew', { key: newest?.id, until });
    expect(await tries(key)).toEqual([401, expect.stringContaining('đổi mã khác')]);
    expect(await tries(body['key'])).toEqual([200, '']);
  });

  test('that was withdrawn or renewed since a backup is not brought back with it', async () => {
    const { payload, environment } = cms();
    const collection = 'team-keys';
    const [lost, replaced] = [await phone.makeKey(), await phone.makeKey()];
    const where = { team: { equals: phone.team } };
    const { docs } = await payload.db.find<{ id: string; hash: string }>({ collection, where });
    const rowOf = (key: string) => docs.find(({ hash }) => hash === hashKey(key));
    const at = new Date().toISOString();
    await deed('/withdraw', { key: rowOf(lost)?.id });
    await deed('/renew', { key: rowOf(replaced)?.id, until });

    // As the backup has them.
    for (const { id, hash } of docs)
      await writePart(payload, collection, id, { hash, withdrawnAt: null });
    expect([(await tries(lost))[0], (await tries(replaced))[0]]).toEqual([200, 200]);
    const since = readRemovals(readLines(removalsFile(environment.dataDir))).filter(
      (removal) => removal.at >= at && isHonoured({ honour: 'none' }, removal),
    );
    await settle(payload, since, { at, name: 'bản thử' });
    expect([(await tries(lost))[0], (await tries(replaced))[0]]).toEqual([401, 401]);
    expect((await tries(phone.key))[0]).toBe(200);
  });

  test('sends no more after its last day', async () => {
    const over = await phone.makeKey('2026-01-31');
    expect(await tries(over)).toEqual([403, expect.stringContaining('hết ngày 31/01/2026')]);
  });

  test('of a team that is no longer shown sends nothing', async () => {
    const { payload } = cms();
    await payload.db.updateOne({ collection: 'teams', id: phone.team, data: { _status: 'draft' } });
    expect(await tries(phone.key)).toEqual([403, expect.stringContaining('không còn')]);
  });

  test.each([
    ['no name', { name: ' ', until }],
    ['a day that is over', { name: 'Mã', until: '2026-01-01' }],
    ['a day far away', { name: 'Mã', until: '2199-01-01' }],
    ['something else', { name: 'Mã', until, hash: 'x' }],
  ])('is not made with %s', async (_, body) => {
    const answer = await deed('/make', body);
    expect(answer.status).toBe(400);
    expect(isForeign(sentenceOf(answer))).toBe(false);
  });

  test.each(roles)('is for %s as the team is', async (role) => {
    const keeps = role !== 'reader';
    const asked = await as(role);
    const answers = [await listed(asked), await deed('/make', { name: 'Mã', until }, asked)];
    expect(answers.map(({ status }) => status)).toEqual(keeps ? [200, 200] : [403, 403]);
  });

  test('is not for an official of another commune, nor for strangers', async () => {
    const elsewhere = await as('commune', phone.places.otherCommune);
    const answers = await Promise.all([
      listed(elsewhere),
      deed('/make', { name: 'Mã', until }, elsewhere),
      deed('/withdraw', { key: await idOfKey('Mã cả tổ') }, elsewhere),
      listed('JWT khong-phai'),
      deed('/make', { name: 'Mã', until }, 'JWT khong-phai'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 403, 403]);
    expect((await tries(phone.key))[0]).toBe(200);
  });

  test('is for the commune that a team is shown in, whatever a draft says', async () => {
    const { otherCommune, otherHamlet } = phone.places;
    const { payload } = cms();
    const { id } = await make(payload, 'teams', phone.places, { _status: 'published' });
    const move = { collection: 'teams', id, data: { hamlet: otherHamlet }, context: {} } as const;
    await payload.update({ ...move, draft: true });
    const statuses = await Promise.all(
      [await as('commune'), await as('commune', otherCommune)].map(
        async (authorization) =>
          (await ask(cms(), 'GET', `/api/keys-of-teams/${id}`, { authorization })).status,
      ),
    );
    expect(statuses).toEqual([200, 404]);
  });

  test('is asked for before anything is read, and not guessed on and on', async () => {
    const long = { codes: ['x'.repeat(63 * 1024)] };
    const answers = await Promise.all(
      Array.from({ length: 25 }, () => phone.post(long, 'SAI-MA', '198.51.100.77')),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
    expect((await phone.post({}, '')).status).toBe(401);
    // Others of the same carrier have a key.
    const codes = [phone.code([row('AAAAA', 1, { first: 1 })])];
    expect((await phone.post({ codes }, phone.key, '198.51.100.77')).status).toBe(200);
  });

  test('with whatever comes along is answered by a plain Vietnamese sentence', async () => {
    const anything = fc.oneof(
      fc.json(),
      fc.record({ codes: fc.array(fc.string({ unit: anyCharacter, maxLength: 600 })) }),
      fc.record({ codes: fc.array(fc.stringMatching(/^1[0-9A-Z]{3,60}$/)) }),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (body) => {
        const answer = await phone.post(body, await phone.makeKey());
        expect(answer.status).toBeGreaterThanOrEqual(400);
        expect(answer.status).toBeLessThan(500);
        expect(isForeign(sentenceOf(answer))).toBe(false);
      }),
      { numRuns: 100 },
    );
    expect(await phone.kept()).toEqual({});
  });
});
