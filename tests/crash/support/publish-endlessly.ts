import { Published } from '../../support/published.ts';

/** Publishes one change after the other into a data folder, and tells of each when it is live. */
const site = new Published(process.argv[2] ?? '');
for (let edit = 1; ; edit++) {
  site.edit(`Bản ${process.pid}-${edit}`);
  const { release } = await site.publish();
  await site.releases.prune(4);
  process.send?.({ live: release.record.id });
}
