import type { Payload } from 'payload';
import type { Gone } from '../../../content/schema/addresses.ts';
import { snapshotFormat, type Snapshot } from '../../../content/snapshot/snapshot.ts';
import { recordKinds, type RecordKind } from '../../../content/record-kind.ts';
import { withoutWithdrawn } from '../../../content/withdrawals/apply.ts';
import { inOneView } from '../../storage/database/view.ts';
import { readCandidates, type Candidate } from './concepts.ts';
import { formNamesOf } from './field-names.ts';
import { holdBack, type Lists } from './hold-back.ts';
import { deadRedirects, settleLinks } from './links.ts';
import { presentMedia, shownMedia, uploadedFiles } from './media-files.ts';
import { unlessUnitsMove } from '../publication/moving-units.ts';
import type { DeadLink, HeldBack } from '../publication/publication.ts';
import { inTheirHamlets } from './meeting.ts';
import { settlePosters } from './posters.ts';
import { dropLostReferences } from './references.ts';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';
import { readSettings } from './settings.ts';
import { uploadsOf } from '../../storage/uploads/open-uploads.ts';
import { beginningsOf, hasBegun, nextChangeAt } from './time.ts';

export interface ExportOptions {
  /** Public address of the site, without a final slash. */
  siteUrl: string;
  /** The moment of the export, ISO 8601. Everything else follows from the database. */
  asOf: string;
  /** The last good snapshot: a faulty record keeps its version from there. */
  lastGood?: Snapshot;
  /** Names of uploaded files that could not be read; pages are shown without them. */
  unreadable?: ReadonlySet<string>;
}

export interface Exported {
  snapshot: Snapshot;
  heldBack: HeldBack[];
  deadLinks: DeadLink[];
}

/**
 * All that the public may know: what is published, without anything that a person did not agree to or
 * withdrew, even where a restored database says otherwise. Deterministic but for `asOf`.
 * @throws {UnitsMovingError} while a change of units is half written
 * @throws {Error} in Vietnamese, when the settings of the site were never filled in.
 */
export async function exportSnapshot(payload: Payload, options: ExportOptions): Promise<Exported> {
  const { siteUrl, asOf, unreadable } = options;
  const withdrawals = await readAllWithdrawals(payload);
  const lastGood = options.lastGood && withoutWithdrawn(options.lastGood, withdrawals);
  const { all, settings } = await inOneView(payload, (within) =>
    unlessUnitsMove(payload, within, async () => ({
      all: await readCandidates(payload, within),
      settings: await readSettings(payload, siteUrl, lastGood?.settings, within),
    })),
  );
  // A file exists before its record does, so look for files last.
  const files = await uploadedFiles(uploadsOf(payload));
  const names = formNamesOf(payload.config);
  const held = holdBack(
    all.filter((candidate) => hasBegun(candidate, asOf)),
    lastGood,
    names,
  );
  const lists = { ...held.lists, meetings: inTheirHamlets(held.lists) };
  const media = presentMedia(lists.media, files, unreadable);
  const gone = [...lists.gone, ...held.leftOut.flatMap(goneOf)];
  const whole = dropLostReferences({ ...lists, media: media.present, gone }, names);
  const shown = { ...whole.lists, media: shownMedia(whole.lists) };
  const posters = settlePosters(settings.value, shown.guides, asOf);
  const linked = settleLinks(shown, posters.settings);

  const change = nextChangeAt(linked.lists, all.flatMap(beginningsOf), asOf);
  const { count } = withdrawals;
  const told = {
    meta: {
      format: snapshotFormat,
      asOf,
      ...(change && { nextChangeAt: change }),
      withdrawals: count,
    },
    settings: linked.settings,
    ...inOrder(linked.lists),
  } satisfies Snapshot;
  const snapshot = withoutWithdrawn(told, withdrawals);
  return {
    snapshot,
    heldBack: [...settings.heldBack, ...held.heldBack, ...media.heldBack],
    deadLinks: [
      ...whole.deadLinks,
      ...posters.deadLinks,
      ...linked.deadLinks,
      ...deadRedirects(
        all.filter(({ kind }) => kind === 'redirects'),
        linked.lists,
      ),
    ],
  };
}

/** Lists the page of a document that stays out as gone, so that losing it fails no round. */
function goneOf({ liveAddress, updatedAt }: Candidate): Gone[] {
  return liveAddress ? [{ address: liveAddress, since: updatedAt }] : [];
}

/** Sorts every list, since databases give them in any order. */
function inOrder(lists: Lists): Lists {
  const sorted = recordKinds.map((kind) => [
    kind,
    (lists[kind] as Lists[RecordKind][number][]).toSorted((one, other) =>
      keyOf(one) < keyOf(other) ? -1 : 1,
    ),
  ]);
  return Object.fromEntries(sorted) as unknown as Lists;
}

function keyOf(record: Lists[RecordKind][number]): string {
  if ('id' in record) return record.id;
  return 'from' in record ? record.from : record.address;
}
