import { expect, test } from 'vitest';
import { repair } from '../../../cms/storage/database/repair.ts';
import { contract } from '../support/contract.ts';
import { make } from '../support/documents.ts';
import { provinceIn } from '../support/province.ts';

contract('a database that a kill damaged', (cms) => {
  const { places } = provinceIn(cms);
  const steps = [{ title: 'Một' }, { title: 'Hai' }];

  const guide = async () =>
    (await make(cms().payload, 'guides', places, { _status: 'published', steps })).id;

  const titles = async (id: string) => {
    const found = await cms().payload.findByID({ collection: 'guides', id, depth: 0 });
    return (found.steps ?? []).map(({ title }) => title);
  };

  const versionsOf = async (id: string) => {
    const where = { parent: { equals: id } };
    const sort = '-updatedAt';
    return (await cms().payload.findVersions({ collection: 'guides', where, sort, depth: 0 })).docs;
  };

  test('gets lost lists back from the newest published version', async () => {
    const { payload } = cms();
    const [lost, drafted, whole] = [await guide(), await guide(), await guide()];
    const draft = { summary: 'Bản nháp mới.', steps: [] };
    await payload.update({ collection: 'guides', id: drafted, data: draft, draft: true });
    for (const id of [lost, drafted])
      await payload.db.updateOne({ collection: 'guides', id, data: { steps: [] } });
    expect(await titles(lost)).toEqual([]);
    expect(await repair(payload)).toEqual({ documents: 2, versions: 0 });
    for (const id of [lost, drafted, whole]) expect(await titles(id)).toEqual(['Một', 'Hai']);
    expect((await versionsOf(drafted))[0]?.version.summary).toBe('Bản nháp mới.');
  });

  test('keeps one of two latest versions, and not the one that was cut short', async () => {
    const { payload } = cms();
    const [twice, half] = [await guide(), await guide()];
    for (const id of [twice, half]) {
      const data = { summary: 'Sửa.', _status: 'published' as const };
      await payload.update({ collection: 'guides', id, data });
      const [newest, older] = await versionsOf(id);
      const again = { latest: true, updatedAt: older!.updatedAt };
      const change = (version: string, versionData: object) =>
        payload.db.updateVersion({
          collection: 'guides',
          id: version,
          versionData: versionData as never,
        });
      await change(older!.id, again);
      if (id !== half) continue;
      const { updatedAt, version } = newest!;
      await change(newest!.id, { updatedAt, version: { ...version, steps: [] } });
    }
    expect((await repair(payload)).versions).toBe(2);
    const latestOf = async (id: string) =>
      (await versionsOf(id)).map((version) => (version as { latest?: boolean }).latest);
    expect(await latestOf(twice)).toEqual([true, false]);
    expect(await latestOf(half)).toEqual([false, true]);
  });

  test('is left alone when it is whole', async () => {
    const { payload } = cms();
    const id = await guide();
    const emptied = { prepare: [], steps: [{ title: 'Ba' }], _status: 'published' as const };
    await payload.update({ collection: 'guides', id, data: emptied });
    expect(await repair(payload)).toEqual({ documents: 0, versions: 0 });
    expect(await titles(id)).toEqual(['Ba']);
  });
});
