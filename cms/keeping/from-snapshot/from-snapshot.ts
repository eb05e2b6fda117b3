import type { Payload } from 'payload';
import { kinds } from '../../../content/kinds.ts';
import { readLines } from '../../../content/kept-lines.ts';
import { lastEvents, readRemovals, type Removal, removalsFile } from '../../../content/removals.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import { inOrderOfReference } from '../../../content/snapshot/order.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import { record } from '../../storage/audit/record.ts';
import { dataFolderOf } from '../../base/data-folder.ts';
import { bringLists, readAllWithdrawals } from '../../storage/installation/lists.ts';
import { ring } from '../../publishing/publication/publication.ts';
import { keepOutcome } from '../backup/keep-outcome.ts';
import { takeMedia } from './media.ts';
import { rowsOf } from './rows.ts';
import { fillSettings } from './settings.ts';
import { completing, create, doAll, inTurn, isIn, ownPointers, type Work } from './works.ts';

/** The documents that came back, and those that did not. */
export interface FromSnapshot {
  documents: number;
  /** A sentence for each document that the CMS did not take. */
  refused: string[];
}

/**
 * Makes the documents of an empty CMS from what the public site knew: for the day when the database is
 * gone. Drafts, versions, users and what was never public do not come back; nor does what was withdrawn,
 * deleted or taken off since. One that was broken off goes on where it stopped.
 * @param mediaFolder where the files of the snapshot lie
 * @param isHonoured which removals stay what they are
 */
export async function fillFromSnapshot(
  payload: Payload,
  given: Snapshot,
  mediaFolder: string,
  isHonoured: (removal: Removal) => boolean = () => true,
): Promise<FromSnapshot> {
  const snapshot = withoutWithdrawn(given, await readAllWithdrawals(payload));
  await bringLists(payload);
  const listed = readRemovals(readLines(removalsFile(dataFolderOf(payload))));
  const removed = lastEvents(listed.filter(isHonoured));
  const isRemoved = (kind: RecordKind, id: string) => {
    const last = removed.get(`${kinds[kind].collection}/${id}`);
    return last !== undefined && last.event !== 'live' && last.at > snapshot.meta.asOf;
  };
  const isThere = (kind: RecordKind, id: string) => isIn(payload, kinds[kind].collection, id);

  const works: Work[] = snapshot.media
    .filter(({ id }) => !isRemoved('media', id))
    .map((media) => ({
      kind: 'media',
      row: media,
      work: () => takeMedia(payload, media, mediaFolder),
    }));
  const pointers = ownPointers(snapshot);
  const kept = inOrderOfReference.flatMap((kind) =>
    kind === 'media'
      ? []
      : inTurn(
          kind,
          rowsOf(snapshot, kind).filter(({ id }) => !isRemoved(kind, id)),
          pointers,
        ),
  );
  for (const waiting of kept) works.push({ ...waiting, work: () => create(payload, waiting) });
  const missing = [];
  for (const work of works) if (!(await isThere(work.kind, work.row.id))) missing.push(work);
  const refused = await doAll(missing);
  const incomplete = await doAll(completing(payload, kept, refused));
  await fillSettings(payload, snapshot.settings);
  const { before = [], since = [] } = Object.groupBy(listed, ({ at }) =>
    at > snapshot.meta.asOf ? 'since' : 'before',
  );
  await keepOutcome(payload, { before, since }, isHonoured);
  await record(payload, { deed: 'restoreBackup', detail: `snapshot ${snapshot.meta.asOf}` });
  await ring(payload);
  return {
    documents: missing.length - refused.size,
    refused: [...refused.values(), ...incomplete.values()],
  };
}
