import type { CollectionSlug } from 'payload';
import { formatInstant } from '../../../content/text/date.ts';
import { mayPublish } from '../../base/access/abilities.ts';
import { type Deed, type Entry, findEntries, type Step } from '../../writing/workflow/entry.ts';
import { readAuthors } from './authors.ts';
import type { Concern, Source } from './source.ts';

const day = 24 * 3_600_000;
/** For how many days it is told what became of what somebody sent. */
const daysTold = 14;

/**
 * The documents that were sent and wait for an approval the user may give: not those the user
 * wrote.
 */
export const toApprove: Source = {
  heading: 'Chờ bạn duyệt',
  tone: 'do',
  read: async ({ payload, user }) => {
    if (!user || !mayPublish(user)) return [];
    const entries = await findEntries(payload, { stage: { equals: 'sent' } });
    const authors = await readAuthors(payload, entries.map(refOf));
    return oldestFirst(entries)
      .filter((entry) => !authors.get(entry.id)?.includes(user.id))
      .map((entry) => concern(entry, lastStep(entry, 'send'), 'gửi'));
  },
};

/** The approved documents that wait for somebody to publish them. */
export const toPublish: Source = {
  heading: 'Đã duyệt, chờ đăng',
  tone: 'do',
  read: async ({ payload, user }) => {
    if (!mayPublish(user)) return [];
    const entries = await findEntries(payload, {
      and: [{ stage: { equals: 'approved' } }, { pending: { equals: true } }],
    });
    return oldestFirst(entries)
      .filter(({ publishAt }) => !publishAt)
      .map((entry) => concern(entry, lastStep(entry, 'approve'), 'duyệt'));
  },
};

/** The deeds that should have happened at a time and did not. */
export const failedTimes: Source = {
  heading: 'Hẹn giờ không thành',
  note: 'Mở ra, xem lý do rồi hẹn lại hoặc đăng ngay.',
  tone: 'do',
  read: async ({ payload, user }) => {
    if (!user) return [];
    const entries = await findEntries(payload, { fault: { exists: true } });
    return entries
      .filter(
        ({ fault, scheduledBy, sentBy }) =>
          fault && (mayPublish(user) || [scheduledBy, sentBy].includes(user.id)),
      )
      .map((entry) => ({ ...refOf(entry), line: entry.fault ?? '' }));
  },
};

/** The documents that came back to be written again. */
export const sentBack: Source = {
  heading: 'Bị trả lại',
  note: 'Đọc lời nhắn, sửa rồi gửi duyệt lại.',
  tone: 'do',
  read: async ({ payload, user }) => {
    if (!user) return [];
    const entries = await findEntries(payload, {
      and: [{ stage: { equals: 'draft' } }, { sentBy: { equals: user.id } }],
    });
    return entries.flatMap((entry) => {
      const last = entry.history.findLast(({ deed }) => deed !== 'change');
      return last?.deed === 'return' ? [concern(entry, last, 'trả lại')] : [];
    });
  },
};

/** The documents the user sent, and what became of them lately. */
export const sentByMe: Source = {
  heading: 'Bạn đã gửi',
  tone: 'know',
  read: async ({ payload, user, now }) => {
    if (!user) return [];
    const since = new Date(now.getTime() - daysTold * day).toISOString();
    const entries = await findEntries(payload, {
      and: [
        { sentBy: { equals: user.id } },
        {
          or: [
            { stage: { in: ['sent', 'approved'] } },
            { and: [{ stage: { in: ['live', 'off'] } }, { updatedAt: { greater_than: since } }] },
          ],
        },
      ],
    });
    return oldestFirst(entries)
      .toReversed()
      .map((entry) => ({ ...refOf(entry), line: outcome(entry) }));
  },
};

function outcome({ stage, history, publishAt }: Entry): string {
  const at = (...deeds: Deed[]) => {
    const step = history.findLast(({ deed }) => deeds.includes(deed));
    return step ? ` ${formatInstant(step.at)}${step.name ? `, ${step.name}` : ''}` : '';
  };
  if (stage === 'sent') return `Chờ duyệt, gửi lúc${at('send')}`;
  if (stage === 'approved' && publishAt) return `Đã duyệt, hẹn đăng ${formatInstant(publishAt)}`;
  if (stage === 'approved') return `Đã duyệt${at('approve')}, chờ đăng`;
  if (stage === 'off') return `Đã gỡ${at('unpublish')}`;
  return `Đã đăng${at('publish', 'putBack', 'publishOwn')}`;
}

function refOf({ of, document }: Entry): { collection: CollectionSlug; id: string } {
  return { collection: of as CollectionSlug, id: document };
}

function concern(entry: Entry, step: Step | undefined, verb: string): Concern {
  const who = step?.name ? `${step.name} ${verb}` : `Được ${verb}`;
  return {
    ...refOf(entry),
    line: step ? `${who} lúc ${formatInstant(step.at)}` : '',
    ...(step?.remark && { remark: step.remark }),
  };
}

const lastStep = (entry: Entry, deed: Deed) => entry.history.findLast((step) => step.deed === deed);

/** By the last thing that was done. */
function oldestFirst(entries: Entry[]): Entry[] {
  const at = ({ history }: Entry) => history.at(-1)?.at ?? '';
  return entries.toSorted((one, other) => at(one).localeCompare(at(other)));
}
