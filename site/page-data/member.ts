import { fixed, guideAddress, memberAddresses, practiceAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import { suggestedForm, type ReportForm } from '../../content/report-form.ts';
import type { Guide } from '../../content/schema/guide.ts';
import type { Settings } from '../../content/schema/settings.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { forCommune } from '../../content/text/for-commune.ts';
import type { Subject } from '../../tally/counters.ts';
import { helpWords } from '../words/help.ts';
import { memberHandbookWords } from '../words/member-handbook.ts';
import { memberWords } from '../words/member.ts';
import { sendingWords } from '../words/sending.ts';
import { tallyWords } from '../words/tally.ts';
import { visitWords } from '../words/visits.ts';
import { calleesOf, type Callee } from './calls.ts';
import { leafletAddress, leafletsPage, posterOfMonth, type PosterOfMonth } from './leaflets.ts';
import { countToLearn, guidesToLearn, memberLearnPage } from './member-learn.ts';
import type { Link, Row } from './frame.ts';
import { asksInShort, type AsksInShort } from './branches.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { inVietnamese } from './rows.ts';

/** A task that a member can show at home: the guide, its practice, and a sheet to leave behind. */
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
  /** Texts with questions that members ask themselves. */
  asked: number;
  ofMonth?: PosterOfMonth;
}

export interface VisitsData {
  taught: TaughtView[];
  /** The page on what to do after a fraud. */
  scam: Link;
}

/** The guide that a subject is taught by, as it fits on paper. */
export interface TaughtInShort {
  title: string;
  icon: string;
  guide: string;
  /** Titles of the first steps; none where its question stands. */
  steps: string[];
  /** The question that the guide asks first, with all its ways. */
  asks?: AsksInShort;
}

/** Both sides of a sheet of paper, for who goes without a phone. */
export interface HandbookData {
  taught: TaughtInShort[];
  calls: Callee[];
  scamRules: Settings['scamRules'];
}

/** A page that counts: the day of its content, which no right clock stands before. */
export interface TallyData {
  since: string;
}

export interface ReportData extends TallyData {
  form: ReportForm;
}

declare module './page.ts' {
  interface HtmlKinds {
    member: MemberData;
    visits: VisitsData;
    tally: TallyData;
    adding: TallyData;
    report: ReportData;
    'member-handbook': HandbookData;
    sending: TallyData;
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
  const sending = sendingWords('vi');
  const crumbs = [{ address: fixed.member, title: crumb }];
  const since = dayOfInstant(lookup.snapshot.meta.asOf);
  const taught = viewTaught(lookup);
  const form = lookup.snapshot.settings.reportForm ?? suggestedForm;
  const counting = (
    kind: 'tally' | 'adding' | 'sending',
    address: string,
    { title, about }: { title: string; about: string },
  ) =>
    makePage(
      kind,
      { address, frame: { title, description: about, crumbs }, data: { since } },
      lookup,
    );
  const teaching = guidesToLearn(lookup);
  return [
    makePage(
      'member',
      {
        address: fixed.member,
        shows: ['settings:settings', ...teaching.map(({ id }) => `guides:${id}`)],
        frame: { title: hub.page, description: hub.about },
        data: present({
          learn: teaching.map((guide) => learnRow(guide, lookup)),
          asked: countToLearn(lookup),
          ofMonth: posterOfMonth(lookup),
        }),
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
    makePage(
      'report',
      {
        address: memberAddresses.report,
        shows: ['settings:settings'],
        frame: { title: report.title, description: report.about, crumbs },
        data: { since, form },
      },
      lookup,
    ),
    counting('sending', memberAddresses.sending, sending),
    leafletsPage(lookup, crumbs),
    handbook(lookup, crumbs),
    memberLearnPage(lookup, crumbs),
  ];
}

/** The most steps of a guide that fit on the sheet; the code beside them leads to all. */
const stepsOnPaper = 4;

function handbook(lookup: Lookup, crumbs: Link[]): HtmlPage {
  const { title, about } = memberHandbookWords('vi');
  const { hotlines, settings } = lookup.snapshot;
  const calls = hotlines
    .filter(({ emergency, scam }) => emergency || scam)
    .toSorted((left, right) => left.order - right.order);
  const taught = taughtGuides(lookup);
  return makePage(
    'member-handbook',
    {
      address: memberAddresses.handbook,
      shows: [
        ...taught.map(({ guide }) => `guides:${guide.id}`),
        ...calls.map(({ id }) => `hotlines:${id}`),
      ],
      frame: { title, description: about, crumbs, hidden: true },
      data: {
        taught: taught.map(({ guide, icon }) => inShort(guide, icon, lookup)),
        calls: calleesOf(calls),
        scamRules: settings.scamRules,
      },
    },
    lookup,
  );
}

/** A guide on paper: each way of one that asks first, else its first steps. */
function inShort(guide: Guide, icon: string, lookup: Lookup): TaughtInShort {
  const asks = asksInShort(guide, lookup);
  const steps = asks ? [] : guide.steps.slice(0, stepsOnPaper).map(({ title }) => title);
  return present({ title: guide.title, icon, guide: guideAddress(guide), steps, asks });
}

function learnRow(guide: Guide, { communes }: Lookup): Row {
  const question = (guide.askBack[0] ?? guide.faq[0])?.question ?? guide.title;
  return {
    address: guideAddress(guide),
    title: guide.title,
    note: [forCommune(guide, communes), memberWords('vi').hub.answers(question)]
      .filter(Boolean)
      .join('. '),
    icon: guide.icon ?? 'book',
  };
}

const bySlug = ({ snapshot }: Lookup, slug: string) =>
  inVietnamese(snapshot.guides).find((guide) => guide.slug === slug);

const taughtGuides = (lookup: Lookup): { guide: Guide; icon: string }[] =>
  Object.values(taughtBy).flatMap(({ slug, icon }) => {
    const guide = bySlug(lookup, slug);
    return guide ? [{ guide, icon }] : [];
  });

function viewTaught(lookup: Lookup): { id: string; view: TaughtView }[] {
  return taughtGuides(lookup).map(({ guide, icon }) => {
    const practice = lookup.practices.find((each) => each.guide === guide.id);
    const address = guideAddress(guide);
    const view = present({
      title: guide.title,
      icon,
      guide: address,
      practice: practice && practiceAddress(practice),
      leaflet: leafletAddress(address),
    });
    return { id: guide.id, view };
  });
}

function scamLink(lookup: Lookup): Link {
  const guide = bySlug(lookup, 'bi-lua-dao-lam-gi');
  return guide
    ? { address: guideAddress(guide), title: guide.title }
    : { address: fixed.scams, title: helpWords('vi').scams.title };
}
