import { readdir } from 'node:fs/promises';
import type { Payload, TypedUser } from 'payload';
import { afterEach, beforeAll, expect, inject, test } from 'vitest';
import { doStep } from '../../../cms/people/erasure/do-step.ts';
import { readRemovedLately } from '../../../cms/keeping/backup/removed-lately.ts';
import { openCms } from '../../../cms/open.ts';
import { ask, authorizationOf } from '../support/api.ts';
import { contract } from '../support/contract.ts';
import { shownBy } from '../support/public.ts';
import { consentTo, make, membersWith } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';
import { makeUser } from '../support/people.ts';
import type { Told } from '../../support/command.ts';
import { recordsOf, System } from '../support/system.ts';

const published = { _status: 'published' } as const;
const draft = { _status: 'draft' } as const;
const consent = consentTo('phone');
const [withdrawn, removed, erased] = ['0912345678', '0987654321', '0977123456'];

contract('a restore after one account erased everything', (cms) => {
  let payload: Payload;
  const { places, attacker, leaver, demoted } = provinceIn(cms, {
    attacker: 'admin',
    leaver: 'editor',
    demoted: 'approver',
  });
  let system: System;
  let backup: string;
  const ids = { onPurpose: '', terms: [] as string[], guides: [] as string[], team: '', off: '' };
  let other: { system: System; payload?: Payload } | undefined;

  const teamWith = async (name: string, phone: string) => {
    const members = membersWith({ name, phone, consent });
    return make(payload, 'teams', places, { members, ...published });
  };
  const erase = (collection: 'terms' | 'guides' | 'teams', id: string, user: TypedUser) =>
    payload.delete({ collection, id, user });

  beforeAll(async () => {
    payload = cms().payload;
    system = System.of(cms().environment);
    const admin = await makeUser(payload, 'admin');
    const withdrawing = await teamWith('Người rút lại', withdrawn ?? '');
    const removing = await teamWith('Người xin xóa', removed ?? '');
    ids.team = (await teamWith('Người còn đồng ý', erased ?? '')).id;
    ids.onPurpose = (await make(payload, 'terms', places, published)).id;
    for (let count = 0; count < 3; count += 1) {
      ids.terms.push((await make(payload, 'terms', places, published)).id);
      if (count < 2) ids.guides.push((await make(payload, 'guides', places, published)).id);
    }
    ids.off = (await make(payload, 'guides', places, published)).id;
    expect(system.run('backup')).toMatchObject({ code: 0, error: '' });
    backup = await system.backup();

    await erase('terms', ids.onPurpose, admin);
    const found = await payload.findByID({ collection: 'teams', id: withdrawing.id, depth: 0 });
    const members = found.members?.map((member) => ({
      ...member,
      consent: { ...consent, given: false },
    }));
    const data = { members, ...published } as never;
    await payload.update({ collection: 'teams', id: withdrawing.id, data, user: admin });
    const { members: team } = await payload.findByID({ collection: 'teams', id: removing.id });
    const member = { of: 'teams', document: removing.id, part: String(team?.[0]?.id) };
    await doStep(payload, { kind: 'member', ...member }, admin.id);
    await doStep(
      payload,
      { kind: 'account', of: 'users', document: leaver.id, part: '' },
      admin.id,
    );

    const reader = { role: 'reader' } as const;
    await payload.update({ collection: 'users', id: demoted.id, data: reader, depth: 0 });

    for (const id of ids.terms) await erase('terms', id, attacker);
    for (const id of ids.guides) await erase('guides', id, attacker);
    await erase('teams', ids.team, attacker);
    await payload.update({ collection: 'guides', id: ids.off, data: draft, user: attacker });
  });

  afterEach(async () => {
    await other?.payload?.destroy();
    await other?.system.remove();
    other = undefined;
  });

  /**
   * Reads what is there after a restore: how many of what was erased, and whether the guide is on
   * the site.
   */
  const restored = (...flags: string[]) =>
    restoredBy((empty, ...given) => empty.run('restore', ...given, ...flags));

  async function restoredBy(
    run: (empty: System, ...given: string[]) => Told | Promise<Told>,
    lists = system.environment.dataDir,
  ) {
    other = { system: await System.empty(inject('database')) };
    const told = await run(other.system, backup, '--lists', lists);
    expect(told).toMatchObject({ code: 0, error: '' });
    other.payload = await openCms(other.system.environment);
    const records = await recordsOf(other.payload);
    const there = (collection: string, wanted: string[]) =>
      records[collection]?.filter((row) => wanted.includes(String(Reflect.get(Object(row), 'id'))))
        .length;
    const off = records['guides']?.find((row) => Reflect.get(Object(row), 'id') === ids.off);

    // Whatever is chosen, nobody comes back who is gone on purpose.
    expect(there('users', [leaver.id])).toBe(0);
    expect(JSON.stringify(records['teams'])).not.toContain('Người xin xóa');
    const shown = JSON.stringify(await shownBy(other.payload, '2026-11-26T00:00:00.000Z'));
    expect(shown).toContain('Người rút lại');
    for (const phone of [withdrawn, removed, erased]) expect(shown).not.toContain(phone);
    return {
      told: told.out,
      onPurpose: there('terms', [ids.onPurpose]),
      terms: there('terms', ids.terms),
      guides: there('guides', ids.guides),
      teams: there('teams', [ids.team]),
      off: Reflect.get(Object(off), '_status') as unknown,
    };
  }

  const back = { terms: 3, guides: 2, teams: 1, off: 'published' };

  test('shows who removed what, and what a choice would do, and changes nothing', async () => {
    const { dataDir } = system.environment;
    const before = await readdir(dataDir);
    const look = (...flags: string[]) => system.run('restore', backup, '--look', ...flags);
    const told = look('--not-of', attacker.email ?? '');
    expect(told).toMatchObject({ code: 0, error: '' });
    expect(told.out).toMatch(/Luôn giữ, không chọn được: [1-9]/);
    expect(told.out).toMatch(
      new RegExp(
        `^- ${attacker.email} xóa hẳn, .*: 3 .* \\(terms\\), 2 hướng dẫn \\(guides\\), 1 tổ`,
        'm',
      ),
    );
    expect(told.out).toMatch(
      new RegExp(`^- ${attacker.email} gỡ khỏi trang, .*: 1 hướng dẫn \\(guides\\)$`, 'm'),
    );
    expect(told.out).toMatch(/^Chọn như vậy thì vẫn bỏ: 1 .* \(terms\)\.$/m);
    expect(told.out).toMatch(/^Lấy lại: 3 .* \(terms\), 3 hướng dẫn \(guides\), 1 tổ/m);
    expect(await readdir(dataDir)).toEqual(before);
    expect(look('--not-of', 'ai@example.vn')).toMatchObject({
      code: 1,
      error: expect.stringMatching(/^--not-of nhận được “ai@example\.vn”: bản sao lưu không có/),
    });
  });

  test('brings all back that is chosen, and keeps the rest away', async () => {
    const none = await restored('--honour', 'none');
    expect(none).toMatchObject({ onPurpose: 1, ...back });
    expect(none.told).toContain('Đã lấy lại 8 mục');
    expect(none.told).toContain('thêm --anew');
    const { payload: again, system: empty } = other!;
    const there = { payload: again!, environment: empty.environment };
    const { docs } = await again!.find({ collection: 'teams', depth: 0 });
    const team = docs.find(({ members }) => members?.[0]?.name === 'Người rút lại');
    const authorization = await authorizationOf(there, attacker);
    const { body } = await ask(there, 'GET', `/api/withdrawn/${team?.id}`, { authorization });
    const restoredAt = expect.any(String) as unknown;
    expect(body['withdrawn']).toMatchObject([
      { person: team?.members?.[0]?.id, fields: ['phone'], restoredAt },
    ]);
  });

  test('keeps what others than one account removed', async () => {
    const chosen = await restored('--not-of', attacker.email ?? '');
    expect(chosen).toMatchObject({ onPurpose: 0, ...back });
  });

  test('takes nothing away again, when it is restored once more', async () => {
    const first = await restored('--not-of', attacker.email ?? '');
    expect(first).toMatchObject({ onPurpose: 0, ...back });
    const { payload: open, system: restoredSystem } = other!;
    const { after, before } = await readRemovedLately(open!, [], new Date());
    expect([...after, ...before]).toMatchObject([
      { byName: 'Người admin', counts: '1 thuật ngữ', event: 'deleted' },
    ]);
    const again = (...flags: string[]) =>
      restoredBy(
        (empty, ...given) => empty.run('restore', ...given, ...flags),
        restoredSystem.environment.dataDir,
      );
    try {
      for (const flags of [
        ['--honour', 'all'],
        ['--until', new Date().toISOString()],
      ]) {
        await other?.payload?.destroy();
        if (other?.system !== restoredSystem) await other?.system.remove();
        const { told, ...there } = await again(...flags);
        expect(there).toEqual({ onPurpose: 0, ...back });
        expect(told).not.toContain('Đã lấy lại');
      }
      await other?.payload?.destroy();
      await other?.system.remove();
      const { told, ...anew } = await again('--honour', 'all', '--anew');
      expect(anew).toEqual({ onPurpose: 0, terms: 0, guides: 0, teams: 0, off: 'draft' });
      expect(told).toContain(`- ${attacker.email} xóa hẳn`);
    } finally {
      await restoredSystem.remove();
    }
  });
});
