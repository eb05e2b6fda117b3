import type { Notice } from '../../content/schema/notice.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { communeAddress, fixed, noticeAddress } from '../../content/addresses.ts';
import { noticeWords } from '../words/notices.ts';
import type { Link, Row } from './frame.ts';
import { isRunning, leadsSomewhere, type Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { provenanceOf, type Provenance } from './provenance.ts';
import { viewBlocks, type BlockView } from './rich-text.ts';
import { inVietnamese, noticeRow } from './rows.ts';

/** A notice as it stands in a banner. */
export interface NoticeView extends Link {
  summary: string;
  level: Notice['level'];
}

export interface NoticeData {
  title: string;
  summary: string;
  level: Notice['level'];
  running: boolean;
  startsOn: string;
  endsOn?: string;
  communes: Link[];
  body: BlockView[];
  link?: Link;
  /** Only of one that has changed: it says itself since when it holds. */
  provenance?: Provenance;
}

export interface NoticesData {
  running: Row[];
  past: Row[];
}

declare module './page.ts' {
  interface HtmlKinds {
    notices: NoticesData;
    notice: NoticeData;
  }
}

/** The list of notices, and a page for each that has begun. */
export function noticePages(lookup: Lookup): HtmlPage[] {
  const words = noticeWords('vi');
  const notices = inVietnamese(lookup.begunNotices);
  const rows = (running: boolean): Row[] =>
    notices
      .filter((notice) => isRunning(notice, lookup) === running)
      .sort((left, right) => Date.parse(right.startsAt) - Date.parse(left.startsAt))
      .map(noticeRow);
  return [
    makePage(
      'notices',
      {
        address: fixed.notices,
        shows: notices.map(({ id }) => `notices:${id}`),
        frame: {
          title: words.all,
          description: words.about,
        },
        data: { running: rows(true), past: rows(false) },
      },
      lookup,
    ),
    ...lookup.begunNotices.map((notice) => noticePage(notice, lookup)),
  ];
}

function noticePage(notice: Notice, lookup: Lookup): HtmlPage {
  const { title, summary, level, startsAt, endsAt, link } = notice;
  return makePage(
    'notice',
    {
      address: noticeAddress(notice),
      language: notice.language,
      fullText: true,
      shows: [`notices:${notice.id}`],
      frame: {
        title,
        description: summary,
        crumbs: [{ address: fixed.notices, title: noticeWords(notice.language).all }],
      },
      card: {
        label: noticeWords(notice.language).card[level],
        drawing: 'tin-nhan',
        ...(level === 'urgent' && { urgent: true as const }),
      },
      data: {
        title,
        summary,
        level,
        running: isRunning(notice, lookup),
        startsOn: dayOfInstant(startsAt),
        ...(endsAt && { endsOn: dayOfInstant(endsAt) }),
        communes: notice.communes
          .flatMap((id) => lookup.communes.get(id) ?? [])
          .map((commune) => ({ address: communeAddress(commune), title: commune.name })),
        body: viewBlocks(notice.body, lookup),
        ...(link &&
          leadsSomewhere(link.address, lookup) && {
            link: { address: link.address, title: link.label },
          }),
        ...(notice.changeNotes?.length && {
          provenance: provenanceOf({ ...notice, sources: [] }, lookup),
        }),
      },
    },
    lookup,
  );
}

/** Running notices in the order of how much they matter; of one commune, or of the whole province. */
export function runningNotices(lookup: Lookup, communeId?: string): NoticeView[] {
  const weight = { urgent: 0, care: 1, info: 2 };
  return inVietnamese(lookup.begunNotices)
    .filter((notice) => isRunning(notice, lookup))
    .filter(({ communes }) =>
      communeId === undefined ? communes.length === 0 : communes.includes(communeId),
    )
    .sort((left, right) => weight[left.level] - weight[right.level])
    .map(viewNotice);
}

export function viewNotice(notice: Notice): NoticeView {
  const { title, summary, level } = notice;
  return { address: noticeAddress(notice), title, summary, level };
}
