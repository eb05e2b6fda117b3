import type { CollectionSlug, TypedUser, Where } from 'payload';
import { beforeAll, describe, expect, test } from 'vitest';
import { forgetAudit } from '../../../cms/storage/audit/forget.ts';
import {
  auditCollection as collection,
  type AuditEntry,
} from '../../../cms/storage/audit/record.ts';
import { resetPassword } from '../../../cms/accounts/users/one-time-password.ts';
import { embeddedClient } from '../../../cms/storage/database/sqlite.ts';
import { change, readPublication } from '../../../cms/publishing/publication/publication.ts';
import { type Role, roles } from '../../../cms/base/access/roles.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { ask, authorizationOf, enter, logIn, type Person, respond } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { fourMembers, make, valid, versionsOf } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { Killing } from '../support/killing.ts';
import { goodPassword, makeUser } from '../support/people.ts';

contract('the audit', (cms) => {
  const { places } = provinceIn(cms);
  const people = new Map<Role, Person>();
  const who = (role: Role) => people.get(role) ?? { user: {} as TypedUser, authorization: '' };

  beforeAll(async () => {
    for (const role of roles) people.set(role, await enter(cms(), role, places.commune));
  });

  const entries = async (where = {}) => {
    const { docs } = await cms().payload.db.find<AuditEntry>({
      collection,
      where,
      sort: 'at',
      pagination: false,
    });
    return docs;
  };
  const of = (document: string) => entries({ document: { equals: document } });
  const send = (role: Role, method: string, address: string, body?: object) =>
    ask(cms(), method, `/api/${address}`, { body, authorization: who(role).authorization });
  const begin = async (role: Role, of: 'guides' | 'teams', data = {}) => {
    const body = { ...valid(of, places), ...data };
    const answer = await send(role, 'POST', `${of}?draft=true`, body);
    expect(answer.status).toBe(201);
    return (answer.body['doc'] as { id: string }).id;
  };

  test('says who did what to which document, from which network', async () => {
    const id = await begin('editor', 'guides');
    await send('editor', 'PATCH', `guides/${id}?draft=true`, { title: 'Tên mới của bài' });
    expect(await of(id)).toMatchObject([
      { deed: 'create', by: who('editor').user.id, of: 'guides', network: '203.0.113.0/24' },
      { deed: 'update', by: who('editor').user.id, fields: expect.arrayContaining(['title']) },
    ]);
  });

  test('holds names of fields, and nothing that was written in them', async () => {
    const members = fourMembers.map((member) => ({ ...member, phone: '0903123456' }));
    const id = await begin('commune', 'teams', { members });
    const docs = await versionsOf(cms().payload, 'teams', id);
    const kept = docs[0]?.version.members?.map((member) => ({
      ...member,
      phone: '0918765432',
    }));
    const answer = await send('commune', 'PATCH', `teams/${id}?draft=true`, { members: kept });
    expect(answer.status).toBe(200);
    const noted = await of(id);
    expect(noted.at(-1)).toMatchObject({ deed: 'update', fields: ['members.phone'] });
    expect(JSON.stringify(noted)).not.toMatch(/0903123456|0918765432|Nguyễn/);
  });

  test('notes each decision about a document once', async () => {
    const id = await begin('editor', 'guides');
    await send('editor', 'POST', `workflow/guides/${id}/send`, { changeNote: 'Bài mới.' });
    await send('approver', 'POST', `workflow/guides/${id}/approve`, { publish: true });
    await send('approver', 'POST', `workflow/guides/${id}/unpublish`, {
      farewell: { reason: 'nội dung không còn đúng nữa' },
    });
    const noted = (await of(id)).map(({ deed, by }) => [deed, by]);
    expect(noted).toEqual([
      ['create', who('editor').user.id],
      ['send', who('editor').user.id],
      ['approve', who('approver').user.id],
      ['publish', who('approver').user.id],
      ['unpublish', who('approver').user.id],
    ]);
  });

  test('trash, restoring, versions that come back and deletion', async () => {
    const id = await begin('editor', 'guides');
    const change = (data: object, query = '') =>
      send('admin', 'PATCH', `guides/${id}${query}`, data);
    await change({ title: 'Tên khác' }, '?draft=true');
    const docs = await versionsOf(cms().payload, 'guides', id, 'createdAt');
    await send('admin', 'POST', `guides/versions/${docs[0]?.id}?draft=true`);
    await change({ deletedAt: new Date().toISOString() });
    await change({ deletedAt: null, _status: 'draft' }, '?trash=true');
    await change({ deletedAt: new Date().toISOString() });
    await send('admin', 'DELETE', `guides/${id}?trash=true`);
    const noted = (await of(id)).map(({ deed }) => deed);
    expect(noted).toEqual(['create', 'update', 'restore', 'trash', 'untrash', 'trash', 'delete']);
  });

  test('every version says who saved it, whatever was sent along', async () => {
    const id = await begin('editor', 'guides', { changedBy: 'ai-do' });
    await send('commune', 'PATCH', `guides/${id}?draft=true`, { title: 'x' });
    await send('admin', 'PATCH', `guides/${id}?draft=true`, { title: 'y', changedBy: 'ai-do' });
    const docs = await versionsOf(cms().payload, 'guides', id, 'createdAt');
    expect(docs.map(({ version }) => version.changedBy)).toEqual([
      who('editor').user.id,
      who('admin').user.id,
    ]);
  });

  test('a save that is refused leaves no entry, where there are transactions or not', async () => {
    const before = (await entries()).length;
    const answer = await send('editor', 'POST', 'redirects', { from: '/x/', to: '/' });
    expect(answer.status).toBe(403);
    const live = await make(cms().payload, 'guides', places, { _status: 'published' });
    const refused = await send('editor', 'PATCH', `guides/${live.id}`, {
      deletedAt: new Date().toISOString(),
    });
    expect(refused.status).toBe(403);
    expect((await entries()).length).toBe(before);
  });

  test('an entry and its change are written together, or neither', async () => {
    const { payload } = cms();
    const transaction = await payload.db.beginTransaction();
    if (!transaction) return; // This database has none.
    const req = { transactionID: transaction, user: who('editor').user, context: {} };
    const data = valid('guides', places) as never;
    const { id } = await payload.create({ collection: 'guides', data, draft: true, req });
    await payload.db.rollbackTransaction(transaction);
    expect(await of(String(id))).toEqual([]);
  });

  describe('of accounts', () => {
    test('who comes in and goes, and who did not get in', async () => {
      const user = await makeUser(cms().payload, 'editor');
      await logIn(
        cms(),
        { email: user.email, password: 'khong phai mat khau' },
        { from: '2001:db8:1:2::3' },
      );
      const { body } = await logIn(cms(), { email: user.email, password: goodPassword });
      await ask(cms(), 'POST', '/api/users/logout', {
        authorization: `JWT ${String(body['token'])}`,
      });
      const noted = await entries({
        or: [{ by: { equals: user.id } }, { document: { equals: user.id } }],
      });
      expect(noted).toMatchObject([
        { deed: 'signInFailed', by: null, document: user.id, network: '2001:db8:1::/48' },
        { deed: 'signIn', by: user.id, network: '203.0.113.0/24' },
        { deed: 'signOut', by: user.id },
      ]);
    });

    test('of an address that has no account nothing is kept but that it was tried', async () => {
      const email = 'khong.co.ai@example.vn';
      await logIn(cms(), { email, password: 'gi do' }, { from: '198.51.100.7' });
      const noted = await entries({ network: { equals: '198.51.100.0/24' } });
      expect(noted).toMatchObject([{ deed: 'signInFailed', document: null }]);
      expect(JSON.stringify(noted)).not.toContain('khong.co.ai');
    });

    test('roles say from what to what, links and resets who gave them to whom', async () => {
      const { id, email } = await makeUser(cms().payload, 'reader');
      await send('admin', 'PATCH', `users/${id}`, { role: 'editor' });
      await send('admin', 'POST', `users/${id}/password-link`, {});
      await send('admin', 'POST', `users/${id}/second-factor/reset`, {});
      await resetPassword(cms().payload, email);
      await send('admin', 'DELETE', `users/${id}`);
      const noted = await of(id);
      const by = who('admin').user.id;
      expect(noted).toMatchObject([
        { deed: 'role', by, fields: ['role'], detail: 'reader → editor' },
        { deed: 'passwordLink', by },
        { deed: 'secondFactorReset', by },
        { deed: 'passwordReset', by: null },
        { deed: 'delete', by, detail: expect.stringMatching(/^\w+ → –$/) },
      ]);
      expect(JSON.stringify(noted)).not.toContain(email);
    });
  });

  describe('of what is no save loses nothing, wherever the machine goes off', () => {
    interface Deed {
      deed: string;
      /** Makes what it is done to. */
      prepare: () => Promise<{
        method: string;
        address: string;
        body?: object;
        isDone: () => Promise<boolean>;
      }>;
    }
    const count = async (collection: CollectionSlug, where: Where) =>
      (await cms().payload.db.count({ collection, where })).totalDocs;
    const deeds: Deed[] = [
      {
        deed: 'sessionsEnded',
        prepare: async () => {
          const user = await makeUser(cms().payload, 'editor');
          await authorizationOf(cms(), user);
          const own = { user: { equals: user.id } };
          return {
            method: 'DELETE',
            address: `users/${user.id}/sessions`,
            isDone: async () => (await count('sessions', own)) === 0,
          };
        },
      },
      {
        deed: 'previewLink',
        prepare: async () => {
          const { id } = await make(cms().payload, 'guides', places);
          return {
            method: 'POST',
            address: `preview/guides/${id}/links`,
            isDone: async () => (await count('preview-links', { document: { equals: id } })) > 0,
          };
        },
      },
      {
        deed: 'rollback',
        prepare: async () => {
          const { payload } = cms();
          const release = crypto.randomUUID();
          const kept = [{ id: release, at: new Date().toISOString(), pages: 1 }];
          await change(payload, { releases: kept, requestedRelease: null });
          return {
            method: 'POST',
            address: 'live/rollback',
            body: { release },
            isDone: async () => (await readPublication(payload)).requestedRelease === release,
          };
        },
      },
      {
        deed: 'teamKey',
        prepare: async () => {
          const { id } = await make(cms().payload, 'teams', places, { _status: 'published' });
          return {
            method: 'POST',
            address: `keys-of-teams/${id}/make`,
            body: { name: 'Mã cả tổ', until: dayOfInstant(new Date()) },
            isDone: async () => (await count('team-keys', { team: { equals: id } })) > 0,
          };
        },
      },
      {
        deed: 'machineKey',
        prepare: async () => {
          const { id } = await make(cms().payload, 'desks', places);
          const hasKey = { and: [{ desk: { equals: id } }, { keyHash: { exists: true } }] };
          return {
            method: 'POST',
            address: `desk-machines/${id}/key`,
            isDone: async () => (await count('machines', hasKey)) > 0,
          };
        },
      },
    ];

    const killing = new Killing(cms);
    test.each(deeds)('$deed', async ({ deed, prepare }) => {
      let doneAfter = -1;
      for (let writes = 0; doneAfter < 0 && writes < 12; writes += 1) {
        const before = (await entries({ deed: { equals: deed } })).length;
        const { address, method, body, isDone } = await prepare();
        // A process that dies answers nothing, or that something is out of order.
        await killing.after(writes, () => send('admin', method, address, body)).catch(() => true);
        const noted = (await entries({ deed: { equals: deed } })).length - before;
        if (!(await isDone())) continue;
        expect(noted, `after ${writes} writes`).toBe(1);
        doneAfter = writes;
      }
      expect(doneAfter).toBeGreaterThan(0);
    });
  });

  describe('is only added to', () => {
    const old = '2020-01-01T00:00:00.000Z';
    const fresh = async () => {
      const { payload } = cms();
      const at = new Date().toISOString();
      const entry = { id: crypto.randomUUID(), at, deed: 'create', by: null };
      await payload.db.create({ collection, data: entry });
      return entry;
    };
    const stays = async (id: string) => {
      const [entry] = await entries({ id: { equals: id } });
      expect(entry).toMatchObject({ id, deed: 'create', by: null });
    };

    test.each([...roles, undefined])('by no address of the API, whoever asks: %s', async (role) => {
      const { id } = await fresh();
      const authorization = role && who(role).authorization;
      const body = { deed: 'delete', by: 'ai-do' };
      const where = `where[id][equals]=${id}`;
      const doors: [string, string, object?][] = [
        ['PATCH', `audit/${id}`, body],
        ['PATCH', `audit/${id}?draft=true&trash=true`, body],
        ['PATCH', `audit?${where}`, body],
        ['DELETE', `audit/${id}`],
        ['DELETE', `audit/${id}?trash=true`],
        ['DELETE', `audit?${where}`],
        ['POST', 'audit', { ...body, id }],
        ['POST', `audit/${id}/duplicate`, body],
        ['POST', `audit/versions/${id}`],
        ['POST', 'audit-export'],
        ['DELETE', 'audit-export'],
      ];
      for (const [method, address, sent] of doors) {
        const answer = await ask(cms(), method, `/api/${address}`, {
          ...(authorization && { authorization }),
          ...(sent && { body: sent }),
        });
        const failed = answer.status >= 400 || (answer.body['docs'] as [])?.length === 0;
        expect(failed, `${method} ${address}: ${answer.status}`).toBe(true);
        await stays(id);
      }
    });

    test('by no code that writes past access', async () => {
      const { payload } = cms();
      const { id } = await fresh();
      const where = { id: { equals: id } };
      const data = { deed: 'delete' };
      const doors: (() => Promise<unknown>)[] = [
        () => payload.update({ collection, id, data }),
        () => payload.update({ collection, where, data }),
        () => payload.delete({ collection, id }),
        () => payload.delete({ collection, where }),
        () => payload.db.updateOne({ collection, id, data }),
        () => payload.db.updateOne({ collection, where, data }),
        () => payload.db.updateMany({ collection, where, data }),
        () => payload.db.upsert({ collection, where, data }),
        () => payload.db.deleteOne({ collection, where }),
        () => payload.db.deleteMany({ collection, where }),
        () => payload.db.deleteMany({ collection, where: {} }),
        () => payload.db.deleteMany({ collection, where: { at: { less_than: '2999' } } }),
        () => forgetAudit(payload, new Date('2999-01-01')),
      ];
      for (const door of doors) {
        await door().catch(() => undefined);
        await stays(id);
      }
    });

    test('by no program that opens the file of SQLite', async () => {
      const client = embeddedClient(cms().payload.db);
      if (!client) return; // MongoDB has nothing of the kind.
      const { id } = await fresh();
      for (const sql of [`DELETE FROM audit`, `UPDATE audit SET deed = 'x'`])
        await expect(client.execute(sql)).rejects.toThrow(/append-only/);
      await stays(id);
    });

    test('until the time that the settings keep entries is over', async () => {
      const { payload } = cms();
      const { id } = await fresh();
      const gone = crypto.randomUUID();
      await payload.db.create({ collection, data: { id: gone, at: old, deed: 'create' } });
      await forgetAudit(payload, new Date());
      expect(await entries({ id: { equals: gone } })).toEqual([]);
      await stays(id);
      const noted = await entries({ deed: { equals: 'forget' } });
      expect(noted.at(-1)).toMatchObject({ by: null, detail: '1' });
    });
  });

  describe('as a table', () => {
    const download = async (role: Role, query: string) => {
      const { authorization } = who(role);
      const response = await respond(cms(), 'GET', `/api/audit-export?${query}`, { authorization });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, bytes, text: new TextDecoder().decode(bytes) };
    };

    test('says in words what the filter names, runs no formula, and is noted itself', async () => {
      const id = await begin('editor', 'guides', { title: '=HYPERLINK("x")' });
      await begin('editor', 'guides');
      const { status, text } = await download('admin', `muc=${id}&viec=content`);
      expect(status).toBe(200);
      const lines = text.trimEnd().split('\r\n');
      expect(lines).toHaveLength(2);
      expect(lines[1]).toContain(`"Người editor";"${who('editor').user.id}";"Tạo mới"`);
      expect(lines[1]).toContain(`"'=HYPERLINK(""x"")"`);
      expect((await entries({ deed: { equals: 'export' } })).at(-1)).toMatchObject({
        by: who('admin').user.id,
        of: 'audit',
        detail: '1 dòng',
      });
    });

    test.each(roles.filter((role) => role !== 'admin'))('not for %s', async (role) => {
      const { status } = await download(role, '');
      expect(status).toBe(403);
    });
  });
});
