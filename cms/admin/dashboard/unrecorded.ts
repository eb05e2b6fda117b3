import type { Payload } from 'payload';
import { guideAddress } from '../../../content/addresses.ts';
import { dayOfInstant } from '../../../content/text/date.ts';
import { openedSince } from '../../desks/machines/counts.ts';
import { publishedRows } from '../../writing/examine/rows.ts';

/** Nobody records more than this at a time. */
const most = 20;
const readWithin = 90 * 24 * 60 * 60 * 1000;

/** A live guide that nobody has read aloud yet. */
export interface Unrecorded {
  id: string;
  title: string;
  /**
   * The reason to record it before others: it cannot wait, it stands on the home page, it is opened at desks.
   */
  why: 'urgent' | 'task' | 'opened';
  /** The times that it was opened at desks within 90 days. */
  opened: number;
}

interface Row {
  id: string;
  slug: string;
  title?: string | null;
  language?: string | null;
  recording?: unknown;
  steps?: { recording?: unknown }[] | null;
  urgentHotlines?: unknown[] | null;
  urgentNote?: string | null;
}

/**
 * The guides to read aloud first: what cannot wait, then the tasks of the home page, then what is opened
 * most at desks. At most twenty.
 */
export async function readUnrecorded(payload: Payload, now: Date): Promise<Unrecorded[]> {
  const since = dayOfInstant(new Date(now.getTime() - readWithin));
  const [rows, opened, { topTasks }] = await Promise.all([
    publishedRows<Row>(payload, 'guides'),
    openedSince(payload, since),
    payload.findGlobal({ slug: 'settings', depth: 0 }),
  ]);
  const tasks = new Set((topTasks ?? []).map(({ address }) => address));
  const rank = { urgent: 0, task: 1, opened: 2 };
  const whyOf = ({ urgentHotlines, urgentNote, slug }: Row): Unrecorded['why'] => {
    if (urgentHotlines?.length || urgentNote) return 'urgent';
    return tasks.has(guideAddress({ slug, language: 'vi' })) ? 'task' : 'opened';
  };
  return rows
    .filter((row) => !isRecorded(row) && (row.language ?? 'vi') === 'vi')
    .map((row) => ({
      id: row.id,
      title: row.title ?? '',
      why: whyOf(row),
      opened: opened.get(row.id) ?? 0,
    }))
    .filter(({ why, opened: times }) => why !== 'opened' || times > 0)
    .sort((one, other) => rank[one.why] - rank[other.why] || other.opened - one.opened)
    .slice(0, most);
}

/** Read aloud as a whole, or each of its steps. */
function isRecorded({ recording, steps }: Row): boolean {
  return Boolean(recording) || Boolean(steps?.length && steps.every((step) => step.recording));
}
