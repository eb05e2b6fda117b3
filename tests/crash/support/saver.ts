import { openCms } from '../../../cms/open.ts';

/**
 * An office of editors that save as fast as they can until they are killed: `saver.ts COUNT`. Says
 * first how it found the guides, `{ found }`, and then of each save that was acknowledged `{ saved }`.
 * A mark stands in the summary and in each of the seven steps of a guide, and grows with each save.
 */
const ids = Array.from({ length: Number(process.argv[2]) }, (_, at) => `guide-${at}`);
const payload = await openCms();
const { totalDocs } = await payload.count({ collection: 'guides' });
if (totalDocs === 0) await prepare();
const found = await Promise.all(ids.map(look));
process.send?.({ found });
await Promise.all(found.map(({ id, mark }) => saveOn(id, Number(mark))));

async function prepare(): Promise<void> {
  const topic = await payload.create({
    collection: 'topics',
    data: { name: 'Chủ đề', summary: 'Một câu.', icon: 'home', _status: 'published' } as never,
  });
  for (const id of ids)
    await payload.create({
      collection: 'guides',
      data: { id, title: id, topic: topic.id, ...marked(0) } as never,
    });
}

async function saveOn(id: string, from: number): Promise<never> {
  for (let mark = from + 1; ; mark++) {
    await payload.update({ collection: 'guides', id, data: marked(mark), depth: 0 });
    process.send?.({ saved: { id, mark: String(mark) } });
  }
}

function marked(mark: number) {
  const title = String(mark);
  const steps = Array.from({ length: 7 }, () => ({ title }));
  return { summary: title, steps, _status: 'published' as const };
}

/** Reads what the public would see of a guide, and what its editors would. */
async function look(id: string) {
  const { summary, steps } = await payload.findByID({ collection: 'guides', id, depth: 0 });
  const where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] } as never;
  const { docs } = await payload.findVersions({ collection: 'guides', where, depth: 0 });
  return {
    id,
    mark: summary ?? '',
    steps: (steps ?? []).map((step) => step.title ?? ''),
    latest: docs.map(({ version }) => ({
      mark: version.summary ?? '',
      steps: (version.steps ?? []).map((step) => step.title ?? ''),
    })),
  };
}
