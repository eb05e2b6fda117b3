import type { Guide } from '../../content/schema/guide.ts';
import type { Hotline } from '../../content/schema/hotline.ts';
import type { Settings } from '../../content/schema/settings.ts';
import { compareVietnamese } from '../../content/text/collate.ts';
import { slugify } from '../../content/text/slug.ts';
import { fixed, guideAddress } from '../../content/addresses.ts';
import { helpWords } from '../words/help.ts';
import { callBarOf, calleesOf, type CallBar } from './calls.ts';
import type { Link, Row } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { makePage } from './make-page.ts';
import type { HtmlPage } from './page.ts';
import { quizRows } from './quizzes.ts';
import { guideRowWithSummary, guidesInOrder, inVietnamese } from './rows.ts';

/** A number in a list, in any language. */
export type NumberView = Pick<Hotline, 'number' | 'name' | 'free'> & {
  purpose?: string;
  owner?: string;
};

export type HotlineView = NumberView & { purpose: string };

export interface HotlinesData {
  emergency: HotlineView[];
  others: HotlineView[];
}

/** The rules against fraud, as on the home page. */
export interface ScamPanel {
  rules: Settings['scamRules'];
  /** The first place to report to. */
  report?: { number: string; name: string };
  /** The guide for people who were just scammed. */
  cheated?: Link;
}

export interface ScamsData extends ScamPanel {
  urgent: CallBar;
  hotlines: HotlineView[];
  domains: Settings['officialDomains'];
  guides: Row[];
  quizzes: Row[];
}

export interface TermsData {
  terms: {
    slug: string;
    term: string;
    meaning: string;
    /** The names that find it. */
    names: string[];
    /** The other names people use, told to readers. */
    also: string[];
  }[];
}

declare module './page.ts' {
  interface HtmlKinds {
    hotlines: HotlinesData;
    scams: ScamsData;
    terms: TermsData;
  }
}

/** The guide on what to do after being scammed. */
const cheatedGuide = 'bi-lua-dao-lam-gi';
/** The topic of the pages about safety. */
const safetyTopic = 'an-toan';

/** Hotlines, the anti-scam page and the glossary. */
export function helpPages(lookup: Lookup): HtmlPage[] {
  const words = helpWords('vi');
  const { hotlines, terms, settings } = lookup.snapshot;
  const ordered = hotlines.toSorted((left, right) => left.order - right.order);
  const topic = lookup.snapshot.topics.find(({ slug }) => slug === safetyTopic);
  return [
    makePage(
      'hotlines',
      {
        address: fixed.hotlines,
        shows: hotlines.map(({ id }) => `hotlines:${id}`),
        frame: {
          title: words.hotlines,
          description: words.hotlinesAbout,
        },
        data: {
          emergency: ordered.filter(({ emergency }) => emergency).map(viewHotline),
          others: ordered.filter(({ emergency }) => !emergency).map(viewHotline),
        },
      },
      lookup,
    ),
    makePage(
      'scams',
      {
        address: fixed.scams,
        shows: [
          ...hotlines.filter(({ scam }) => scam).map(({ id }) => `hotlines:${id}`),
          ...lookup.snapshot.quizzes.map(({ id }) => `quizzes:${id}`),
        ],
        frame: {
          title: words.scams.title,
          description: words.scams.about,
        },
        data: {
          ...scamPanel(lookup),
          urgent: scamCalls(ordered, lookup),
          hotlines: ordered.filter(({ scam }) => scam).map(viewHotline),
          domains: settings.officialDomains,
          guides: topic
            ? guidesInOrder(lookup)
                .filter((guide) => guide.topic === topic.id)
                .map((guide) => guideRowWithSummary(guide, lookup))
            : [],
          quizzes: quizRows(lookup),
        },
      },
      lookup,
    ),
    makePage(
      'terms',
      {
        address: fixed.terms,
        shows: terms.map(({ id }) => `terms:${id}`),
        frame: {
          title: words.terms.title,
          description: words.terms.about,
        },
        data: {
          terms: terms
            .map(({ term, meaning, also }) => ({
              slug: slugify(term),
              term,
              meaning,
              names: [term, ...also],
              also: also.filter((name) => lettersOf(name) !== lettersOf(term)),
            }))
            .sort((left, right) => compareVietnamese(left.term, right.term)),
        },
      },
      lookup,
    ),
  ];
}

/** Nobody needs to be told that "Wi-Fi" is also called "wifi". */
const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Lists the numbers for whoever was just cheated: those of the guide for it, else those for reports
 * of fraud.
 */
function scamCalls(hotlines: Hotline[], lookup: Lookup): CallBar {
  const guide = cheatedGuideIn(lookup);
  const scam = hotlines.filter((hotline) => hotline.scam);
  return (guide && callBarOf(guide, lookup)) ?? { calls: calleesOf(scam) };
}

function cheatedGuideIn({ snapshot }: Lookup): Guide | undefined {
  return inVietnamese(snapshot.guides).find(({ slug }) => slug === cheatedGuide);
}

/** The short rules, the number to report to, and the guide for victims. */
export function scamPanel(lookup: Lookup): ScamPanel {
  const { snapshot } = lookup;
  const report = snapshot.hotlines.find(({ scam, emergency }) => scam && !emergency);
  const cheated = cheatedGuideIn(lookup);
  return {
    rules: snapshot.settings.scamRules,
    ...(report && { report: { number: report.number, name: report.name } }),
    ...(cheated && { cheated: { address: guideAddress(cheated), title: cheated.title } }),
  };
}

function viewHotline({ number, name, purpose, free, owner }: Hotline): HotlineView {
  return { number, name, purpose, free, ...(owner && { owner }) };
}
