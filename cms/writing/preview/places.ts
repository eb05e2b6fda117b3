import {
  formerUnitAddress,
  anchorAddress,
  type AnchorKind,
  fixed,
  hamletAddress,
  isPageKind,
  listAddress,
  pageAddress,
} from '../../../content/addresses.ts';
import { branchesOf } from '../../../content/branches/answers.ts';
import type { KioskBeginning } from '../../../content/kiosk/data.ts';
import type { RecordKind } from '../../../content/record-kind.ts';
import type { Desk } from '../../../content/schema/desk.ts';
import type { Guide } from '../../../content/schema/guide.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { slugify } from '../../../content/text/slug.ts';

export type SnapshotRecord<Kind extends RecordKind = RecordKind> = Snapshot[Kind][number];

/** One record of a snapshot. */
export interface Subject {
  kind: RecordKind;
  id: string;
}

/** The record, if the snapshot has it. */
export function recordIn<Kind extends RecordKind>(
  snapshot: Snapshot,
  kind: Kind,
  id: string | undefined,
): SnapshotRecord<Kind> | undefined {
  const records = snapshot[kind] as SnapshotRecord<Kind>[];
  return records.find((record) => 'id' in record && record.id === id);
}

/** The address of the page of the site that shows a record, with the anchor at which it stands there. */
export function addressOf(snapshot: Snapshot, { kind, id }: Subject): string | undefined {
  if (kind === 'teams') {
    const team = recordIn(snapshot, 'teams', id);
    return team && addressOf(snapshot, { kind: 'hamlets', id: team.hamlet });
  }
  if (kind === 'hamlets') {
    const hamlet = recordIn(snapshot, 'hamlets', id);
    const commune = recordIn(snapshot, 'communes', hamlet?.commune);
    return hamlet && commune && hamletAddress(commune, hamlet);
  }
  if (isPageKind(kind)) {
    const record = recordIn(snapshot, kind, id);
    return record && pageAddress[kind](record);
  }
  const record = recordIn(snapshot, kind, id);
  if (!record) return undefined;
  if (kind === 'courses') return fixed.lessons;
  return isAnchored(kind)
    ? anchorAddress(kind, anchorOf[kind](record as never))
    : listAddress(kind);
}

/** The anchors of records on the page of their kind. */
const anchorOf: { [Kind in AnchorKind]: (record: SnapshotRecord<Kind>) => string } = {
  documents: ({ slug }) => slug,
  hotlines: ({ number }) => number,
  terms: ({ term }) => slugify(term),
};

const isAnchored = (kind: RecordKind): kind is AnchorKind => kind in anchorOf;

/** The place of a record in a kiosk: the screen, and the commune whose desk it stands at. */
export interface KioskPlace {
  begins: KioskBeginning;
  commune?: string | undefined;
}

/**
 * Finds where a kiosk shows a record; nothing for what no kiosk shows.
 * @param step the step of a guide that is being written, from 0
 */
export function kioskPlaceOf(
  snapshot: Snapshot,
  { kind, id }: Subject,
  step?: number,
): KioskPlace | undefined {
  switch (kind) {
    case 'guides': {
      const guide = recordIn(snapshot, 'guides', id);
      return guide && guidePlace(snapshot, guide, step);
    }
    case 'topics':
      return { begins: { screen: { name: 'tasks' } } };
    case 'notices':
      return {
        begins: { screen: { name: 'attract' } },
        commune: recordIn(snapshot, 'notices', id)?.communes[0],
      };
    case 'communes': {
      const commune = recordIn(snapshot, 'communes', id);
      return (
        commune && { begins: { screen: { name: 'hamlets', commune: commune.slug } }, commune: id }
      );
    }
    case 'hamlets':
      return teamPlace(snapshot, id);
    case 'teams':
      return teamPlace(snapshot, recordIn(snapshot, 'teams', id)?.hamlet);
    case 'formerUnits': {
      const unit = recordIn(snapshot, 'formerUnits', id);
      return unit && { begins: { screen: { name: 'page', address: formerUnitAddress(unit) } } };
    }
    case 'desks': {
      const commune = recordIn(snapshot, 'desks', id)?.commune;
      return { begins: { screen: { name: 'home' } }, commune };
    }
    default:
      return undefined;
  }
}

/** The kiosk shows a translation under the slug of its original. */
function guidePlace(snapshot: Snapshot, guide: Guide, step = -1): KioskPlace | undefined {
  const { language, translationOf, prepare, steps } = guide;
  const original = language === 'vi' ? guide : recordIn(snapshot, 'guides', translationOf);
  if (original?.language !== 'vi') return undefined;
  const at = Math.min(Math.max(step, 0), steps.length - 1);
  const isThere = (id: string) => recordIn(snapshot, 'guides', id) !== undefined;
  const beginning = branchesOf(guide, isThere) ? 'ask' : 'papers';
  const hasBeginning = prepare.length > 0 || beginning === 'ask';
  const begin = step < 0 && hasBeginning ? { name: beginning } : { name: 'step', at };
  const screen = { ...begin, guide: original.slug };
  return { begins: { screen, language } };
}

function teamPlace(snapshot: Snapshot, id: string | undefined): KioskPlace | undefined {
  const hamlet = recordIn(snapshot, 'hamlets', id);
  const commune = recordIn(snapshot, 'communes', hamlet?.commune);
  if (!hamlet || !commune || hamlet.replacedBy) return undefined;
  const screen = { name: 'team', commune: commune.slug, hamlet: hamlet.slug };
  return { begins: { screen }, commune: commune.id };
}

/** A desk to show things at: the real one when it is the subject, else one that is made up. */
export function deskOf(snapshot: Snapshot, { kind, id }: Subject, commune: string): Desk {
  const own = kind === 'desks' ? recordIn(snapshot, 'desks', id) : undefined;
  return {
    id: 'xem-thu',
    updatedAt: snapshot.meta.asOf,
    code: 'XEMTHU',
    name: 'Quầy xem thử',
    opening: [],
    onDuty: [],
    tasks: [],
    volume: 0,
    printer: 'none',
    ...own,
    commune,
    // Nobody touches the glass of a preview: it stays where it is for as long as it can.
    idleSeconds: 900,
    readingIdleSeconds: 900,
  };
}
