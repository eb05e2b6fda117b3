import { fixed, guideAddress, memberAddresses, practiceAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Guide } from '../../content/schema/guide.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import type { Subject } from '../../tally/counters.ts';
import { helpWords } from '../words/help.ts';
import { memberWords } from '../words/member.ts';
import { tallyWords } from '../words/tally.ts';
import { visitWords } from '../words/visits.ts';
import { leafletAddress, leafletsPage } from './leaflets.ts';
import type { Link, Row } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { byPlace, inVietnamese } from './rows.ts';

/** What a member can show at home: the guide, its practice, and a sheet to leave behind. */
export interface TaughtView {
  title: string;
  icon: string;
  guide: string;
  practice?: string;
  leaflet: string;
}

export interface MemberData {
  /** The guides for members, each with a question that one must be able to answer. */
  learn: Row[];
}

export interface VisitsData {
  taught: TaughtView[];
  /** What to do after a fraud. */
  scam: Link;
}

/** A page that counts: the day of its content, which no right clock stands before. */
export interface TallyData {
  since: string;
}

declare module './page.ts' {
  interface HtmlKinds {
    member: MemberData;
    visits: VisitsData;
    tally: TallyData;
    adding: TallyData;
    report: TallyData;
  }
}

/** The guide that each subject of the sheet is taught by, where it is published. */
const taughtBy: Partial<Record<Subject, { slug: string; icon: string }>> = {
  vneid: { slug: 'vneid-muc-2', icon: 'id' },
  services: { slug: 'dich-vu-cong', icon: 'clipboard-list' },
  paying: { slug: 'thanh-toan-khong-tien-mat', icon: 'qrcode' },
  selling: { slug: 'san-thuong-mai-dien-tu', icon: 'shopping-bag' },
  health: { slug: 'so-suc-khoe-dien-tu', icon: 'heartbeat' },
  scams: { slug: 'nhan-dien-lua-dao', icon: 'shield-check' },
};

/** The pages of team members. */
export function memberPages(lookup: Lookup): HtmlPage[] {
  const { hub, crumb } = memberWords('vi');
  const visits = visitWords('vi');
  const { tally, adding, report } = tallyWords('vi');
  const crumbs = [{ address: fixed.member, title: crumb }];
  const since = dayOfInstant(lookup.snapshot.meta.asOf);
  const taught = viewTaught(lookup);
  const counting = (
    kind: 'tally' | 'adding' | 'report',
    address: string,
    { title, about }: { title: string; about: string },
  ) =>
    makePage(
      kind,
      { address, frame: { title, description: about, crumbs }, data: { since } },
      lookup,
    );
  const teaching = inVietnamese(lookup.snapshot.guides)
    .filter(({ audience }) => audience.includes('team-member'))
    .sort(byPlace);
  return [
    makePage(
      'member',
      {
        address: fixed.member,
        shows: teaching.map(({ id }) => `guides:${id}`),
        frame: { title: hub.page, description: hub.about },
        data: { learn: teaching.map(learnRow) },
      },
      lookup,
    ),
    makePage(
      'visits',
      {
        address: memberAddresses.visits,
        shows: taught.map(({ id }) => `guides:${id}`),
        frame: { title: visits.title, description: visits.about, crumbs },
        data: { taught: taught.map(({ view }) => view), scam: scamLink(lookup) },
      },
      lookup,
    ),
    counting('tally', memberAddresses.tally, tally),
    counting('adding', memberAddresses.adding, adding),
    counting('report', memberAddresses.report, report),
    leafletsPage(lookup, crumbs),
  ];
}

function learnRow(guide: Guide): Row {
  const question = guide.faq[0]?.question ?? guide.title;
  return {
    address: guideAddress(guide),
    title: guide.title,
    note: memberWords('vi').hub.answers(question),
    icon: guide.icon ?? 'book',
  };
}

const bySlug = ({ snapshot }: Lookup, slug: string) =>
  inVietnamese(snapshot.guides).find((guide) => guide.slug === slug);

function viewTaught(lookup: Lookup): { id: string; view: TaughtView }[] {
  return Object.values(taughtBy).flatMap(({ slug, icon }) => {
    const guide = bySlug(lookup, slug);
    if (!guide) return [];
    const practice = lookup.practices.find((each) => each.guide === guide.id);
    const address = guideAddress(guide);
    const view = present({
      title: guide.title,
      icon,
      guide: address,
      practice: practice && practiceAddress(practice),
      leaflet: leafletAddress(address),
    });
    return [{ id: guide.id, view }];
  });
}

function scamLink(lookup: Lookup): Link {
  const guide = bySlug(lookup, 'bi-lua-dao-lam-gi');
  return guide
    ? { address: guideAddress(guide), title: guide.title }
    : { address: fixed.scams, title: helpWords('vi').scams.title };
}
