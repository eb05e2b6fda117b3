import { existsSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { CollectionSlug, Payload, TypedUser } from 'payload';
import { beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { fold } from '../../content/text/fold.ts';
import { makeBackup } from '../../cms/keeping/backup/backup.ts';
import { openCms } from '../../cms/open.ts';
import { resumeRemovals, runRemoval } from '../../cms/people/person/run.ts';
import { startRemoval } from '../../cms/people/person/start.ts';
import type { PlanView, RemovalView, SearchView } from '../../cms/people/person/view.ts';
import { publishRound } from '../../publisher/round/round.ts';
import { filesWith } from '../support/files-with.ts';
import { type Answer, ask, askAs, authorizationOf, respond, sentenceOf } from './support/api.ts';
import { contract } from './support/contract.ts';
import { consentTo, fourMembers, keepPhotograph, make, prose } from './support/documents.ts';
import { provinceIn } from './support/province.ts';
import { Killing } from './support/killing.ts';
import { Importing, listFile } from './support/lists.ts';
import { beginPublishing } from './support/own-publisher.ts';
import { goodPassword, makeUser } from './support/people.ts';
import { recordsOf, System } from './support/system.ts';

const name = 'Đặng Thị Út Mười';
const phone = '0912345678';
const formerPhone = '0387654321';
const zalo = '0987654321';
const consent = consentTo('phone', 'zalo', 'picture');
const live = { _status: 'published' } as const;

contract('what is kept of one person', (cms) => {
  let payload: Payload;
  const { places } = provinceIn(cms);
  let admin: string;
  let adminUser: TypedUser;
  const killing = new Killing(cms);

  beforeAll(async () => {
    payload = cms().payload;
  });
  beforeEach(async () => {
    adminUser = await makeUser(payload, 'admin');
    admin = await authorizationOf(cms(), adminUser);
  });

  const send = (what: string, body: object, authorization = admin): Promise<Answer> =>
    ask(cms(), 'POST', `/api/person/${what}`, { body, authorization });
  const search = async (asked: object) => {
    const { status, body } = await send('search', asked);
    expect([status, body['errors']]).toEqual([200, undefined]);
    return (body as unknown as SearchView).findings;
  };
  const plan = async (asked: object) => {
    const { status, body } = await send('plan', asked);
    expect([status, body['errors']]).toEqual([200, undefined]);
    return body as unknown as PlanView;
  };
  const look = async (id: string) =>
    (await ask(cms(), 'GET', `/api/person/removals/${id}`, { authorization: admin }))
      .body as unknown as RemovalView;
  /** Everything that the database says, in one text for each collection that says one of the words. */
  const saying = async (words: string[], asked = payload) =>
    Object.entries(await recordsOf(asked)).flatMap(([slug, records]) => {
      const text = JSON.stringify(records);
      const found = words.filter((word) => fold(text).includes(fold(word)));
      return found.length > 0 ? [`${slug}: ${found.join(', ')}`] : [];
    });
  /** Finds what is, or was, released with one of the words. */
  const released = (words: string[]) =>
    ['releases', 'earlier', 'hourly']
      .map((each) => path.join(cms().environment.dataDir, each))
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => words.flatMap((word) => filesWith(word, folder)));
  const handedOut = async (body: object) => {
    const sent = { authorization: admin, body };
    const response = await respond(cms(), 'POST', '/api/person/export', sent);
    expect(response.status).toBe(200);
    return unzipSync(new Uint8Array(await response.arrayBuffer()));
  };

  /** Puts a person wherever a person can stand. */
  async function putEverywhere() {
    const picture = await keepPhotograph(payload, 'media', { alt: `Chân dung ${name}` });
    const person = {
      name,
      role: 'Tổ trưởng',
      phone: formerPhone,
      zalo,
      picture: picture.id,
      consent,
    };
    const members = [person, ...fourMembers];
    const team = await make(payload, 'teams', places, { members, ...live });
    const id = team.id;
    const update = async (change: object, draft = false) => {
      const doc = await payload.findByID({ collection: 'teams', id, depth: 0, draft: true });
      const [first, ...others] = doc.members ?? [];
      const data = { members: [{ ...first, ...change }, ...others], ...(draft ? {} : live) };
      await payload.update({ collection: 'teams', id, data: data as never, draft, depth: 0 });
    };
    await update({ phone });
    await update({ role: 'Tổ phó' }, true);
    const own = await keepPhotograph(payload, 'consent-forms', {
      team: id,
      people: [name],
      signedOn: '2026-08-15',
      removeOn: '2030-01-01',
    });
    const shared = await keepPhotograph(payload, 'consent-forms', {
      team: id,
      signedOn: '2026-08-15',
      removeOn: '2030-01-01',
    });
    const editor = await makeUser(payload, 'editor');
    const approver = await makeUser(payload, 'approver');
    const as = async (user: TypedUser, method: string, address: string, body: object = {}) => {
      const answer = await askAs(cms(), user, method, `/api/${address}`, body);
      expect([address, answer.body['errors']]).toEqual([address, undefined]);
      return answer;
    };
    await as(editor, 'POST', `workflow/teams/${id}/send`, {
      changeNote: 'Đổi vai trò.',
    });
    await as(approver, 'POST', `workflow/teams/${id}/return`, {
      remark: `Hỏi lại cô ${name}, số 0912.345.678.`,
    });
    await as(editor, 'POST', `workflow/teams/${id}/send`, {
      changeNote: 'Đổi vai trò.',
    });
    await as(approver, 'POST', `workflow/teams/${id}/approve`);
    await as(editor, 'POST', `comments-at/teams/${id}`, { text: 'Sửa số 0912 345 678 cho đúng.' });
    const desk = await make(payload, 'desks', places, {
      onDuty: [
        { weekday: '1', name },
        { weekday: '2', name: 'Nguyễn Bình' },
      ],
      ...live,
    });
    const imported = await new Importing(cms, editor).apply(
      listFile(
        ['Xã, phường', 'Ấp, khóm', 'Họ và tên', 'Vai trò', 'Số điện thoại'],
        [await nameOf('communes', places.otherCommune), 'Ấp Rạch Tàu', name, 'Tổ viên', phone],
      ),
    );
    expect(imported.state).toBe('done');
    const guide = await make(payload, 'guides', places, {
      help: prose(`Gọi cô ${name}.`),
      ...live,
    });
    const data = { help: prose('Hỏi tổ công nghệ số.'), ...live };
    await payload.update({ collection: 'guides', id: guide.id, data });
    await payload.db.create({
      collection: 'feedback',
      data: { id: crypto.randomUUID(), kind: 'mistake', state: 'new', text: `Số ${phone} sai` },
    });
    return { team: id, desk: desk.id, own: own.id, shared: shared.id, picture: picture.id };
  }

  const nameOf = async (collection: CollectionSlug, id: string) =>
    String(Reflect.get((await payload.findByID({ collection, id, depth: 0 })) as object, 'name'));

  const remove = async (asked: { name?: string; phone?: string }, picks: string[]) => {
    const { hash } = await plan({ ...asked, picks });
    const { status, body } = await send('remove', { ...asked, picks, hash, sure: 'XÓA' });
    expect([status, body['errors']]).toEqual([202, undefined]);
    const id = String(body['id']);
    await expect.poll(async () => (await look(id)).state, { timeout: 30_000 }).toBe('done');
    return look(id);
  };

  const goesOf = (findings: SearchView['findings']) =>
    findings
      .filter(({ isSuggested, kind }) => isSuggested && kind !== 'text' && kind !== 'trace')
      .map(({ key }) => key);

  test('is found everywhere, handed out, removed everywhere, and does not come back', async () => {
    const { environment } = cms();
    const put = await putEverywhere();
    const namesake = await make(payload, 'teams', places, {
      hamlet: places.otherHamlet,
      members: [{ name, role: 'Tổ viên', phone: '0933333333' }, ...fourMembers],
    });
    const { publisher, end } = await beginPublishing(cms());
    try {
      await publishRound(publisher);
      expect(released([phone])).not.toEqual([]);
      const { name: backup } = await makeBackup(environment);

      const all = await search({ name: 'dang thi ut muoi', phone: '0912 345 678' });
      const others = all.filter(({ document }) => document === namesake.id);
      const theirs = all.filter(({ document }) => document !== namesake.id);
      expect(others.map(({ kind }) => kind)).toEqual(['member']);
      expect([...new Set(theirs.map(({ kind }) => kind))]).toEqual([
        'member',
        'duty',
        'form',
        'picture',
        'import',
        'comment',
        'remark',
        'answer',
        'versions',
      ]);
      const picks = goesOf(all);
      expect(goesOf(others)).toEqual([]);

      const file = await handedOut({ name, phone, picks });
      expect(Object.keys(file).toSorted()).toEqual([
        'du-lieu.html',
        'du-lieu.json',
        expect.stringMatching(/^hinh\//),
        expect.stringMatching(/^phieu\//),
      ]);
      for (const form of ['du-lieu.html', 'du-lieu.json'])
        for (const word of [name, '0912 345 678', '0387 654 321', 'Tổ phó', 'Ký giấy'])
          expect(text(file[form])).toContain(word);

      const done = await remove({ name, phone }, picks);
      expect(done.stays.map(({ what }) => what)).toEqual(
        expect.arrayContaining([
          expect.stringContaining('Phiếu đồng ý đã ký'),
          'Nhật ký',
          'Bản sao lưu làm trước lúc xóa',
        ]),
      );
      await publishRound(publisher);
      // The namesake has another number, and stays.
      expect(await saying([phone, formerPhone, zalo, '0912 345 678', '0912.345.678'])).toEqual([]);
      expect((await search({ name, phone })).map(({ document }) => document)).toEqual([
        namesake.id,
      ]);
      expect(released([name, phone])).toEqual([]);
      expect((await payload.findByID({ collection: 'consent-forms', id: put.shared })).id).toBe(
        put.shared,
      );
      const team = await payload.findByID({ collection: 'teams', id: put.team, depth: 0 });
      expect(team.members?.map((member) => member.name)).toEqual(
        fourMembers.map((one) => one.name),
      );
      expect(team._status).toBe('published');

      const system = await System.empty(inject('database'));
      try {
        const archive = path.join(environment.dataDir, 'backups', backup);
        const restored = system.run('restore', archive, '--lists', environment.dataDir);
        expect(restored).toMatchObject({ code: 0, error: '' });
        const there = await openCms(system.environment);
        try {
          expect(await saying([phone, formerPhone, zalo, '0912.345.678'], there)).toEqual([]);
        } finally {
          await there.destroy();
        }
      } finally {
        await system.remove();
      }
    } finally {
      await end();
    }
  }, 300_000);

  test('an open form brings nobody back', async () => {
    const members = [
      { name: 'Lê Văn Tám Thử', role: 'Tổ viên', phone: '0944444444' },
      ...fourMembers,
    ];
    const team = await make(payload, 'teams', places, { members, ...live });
    const open = await payload.findByID({
      collection: 'teams',
      id: team.id,
      depth: 0,
      draft: true,
    });
    await remove({ phone: '0944444444' }, goesOf(await search({ phone: '0944444444' })));
    const data = { members: open.members ?? [] };
    await payload.update({ collection: 'teams', id: team.id, data, draft: true });
    expect(await saying(['Lê Văn Tám Thử', '0944444444'])).toEqual([]);
  });

  test('killed anywhere, it is taken up and leaves nothing', async () => {
    for (const after of [1, 5, 11]) {
      const number = `09555555${10 + after}`;
      const members = [{ name: `Phan Thị Chín ${after} Thử`, role: 'Tổ viên', phone: number }];
      await make(payload, 'teams', places, { members: [...members, ...fourMembers], ...live });
      const asked = { phone: number, picks: goesOf(await search({ phone: number })) };
      const { hash } = await plan(asked);
      const start = { ...asked, names: [], numbers: [number], hash };
      const id = await startRemoval(payload, adminUser, start);
      await killing.after(after, () => runRemoval(payload, id));
      await resumeRemovals(payload, () => new Date(Date.now() + 3600_000));
      expect((await look(id)).state).toBe('done');
      expect(await saying([number, `Phan Thị Chín ${after} Thử`])).toEqual([]);
    }
  });

  describe('an account', () => {
    test('goes with its mail and its name, and what it did keeps its id', async () => {
      const user = await payload.create({
        collection: 'users',
        data: {
          email: 'co.hue@example.vn',
          password: goodPassword,
          name: 'Huỳnh Ngọc Huệ Thử',
          role: 'editor',
        },
        depth: 0,
      });
      const authorization = await authorizationOf(cms(), { ...user, collection: 'users' });
      const guide = await make(payload, 'guides', places, live);
      const said = { text: 'Bài này hay.' };
      const at = `/api/comments-at/guides/${guide.id}`;
      expect((await ask(cms(), 'POST', at, { body: said, authorization })).status).toBe(200);
      const found = await search({ name: 'huynh ngoc hue thu' });
      expect(found.map(({ kind }) => kind)).toEqual(['account']);
      await remove({ name: 'Huỳnh Ngọc Huệ Thử' }, goesOf(found));
      expect(await saying(['Huỳnh Ngọc Huệ Thử', 'co.hue@example.vn'])).toEqual([]);
      const records = JSON.stringify(await recordsOf(payload));
      expect(records).toContain('Tài khoản đã xóa');
      expect(records).toContain(user.id);
      expect((await ask(cms(), 'GET', at, { authorization })).status).toBe(403);
    });
  });

  test('is for administrators, needs somebody, and the word', async () => {
    for (const role of ['editor', 'approver', 'commune', 'reader'] as const) {
      const other = await authorizationOf(cms(), await makeUser(payload, role, places.commune));
      for (const what of ['search', 'plan', 'export', 'remove'])
        expect((await send(what, { name, picks: ['x'], sure: 'XÓA' }, other)).status).toBe(403);
      const list = await ask(cms(), 'GET', '/api/person-removals', { authorization: other });
      expect(list.status).toBe(403);
    }
    const refusal = async (what: string, body: object) => sentenceOf(await send(what, body));
    expect(await refusal('search', {})).toContain('Hãy gõ họ tên hoặc số điện thoại');
    expect(await refusal('search', { phone: '091' })).toContain('đang có 3 chữ số');
    expect(await refusal('search', { name: { $ne: 1 } })).toContain('Không đọc được');
    expect(await refusal('remove', { name, picks: ['x'], sure: 'xoa' })).toContain('“xoa”');
    expect(await refusal('remove', { name, picks: ['x'], sure: 'XÓA' })).toContain('Chưa chọn gì');
    const noted = await payload.db.count({
      collection: 'audit',
      where: { deed: { equals: 'personSearch' } },
    });
    expect(noted.totalDocs).toBeGreaterThan(0);
  });
});

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
