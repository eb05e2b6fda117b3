import { anchorAddress } from '../../content/addresses.ts';
import type { KioskPage, KioskPages } from '../../content/kiosk/data.ts';
import { formatDay } from '../../content/text/date.ts';
import { joinWords } from '../../content/text/join-words.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';
import { articleWords } from '../words/article.ts';
import { documentWords } from '../words/documents.ts';
import { helpWords } from '../words/help.ts';
import { kioskPageWords } from '../words/kiosk-pages.ts';
import type { HotlineView, ScamsData } from './help.ts';
import {
  bullets,
  fact,
  fileBlock,
  linkBlock,
  listPage,
  page,
  paragraphs,
  part,
} from './kiosk-parts.ts';
import type { HtmlPage } from './page.ts';

const words = kioskPageWords('vi');
const help = helpWords('vi');

/** The list of papers for members of teams, and each of them. */
export function documentPages(
  { frame, documents }: HtmlPage<'documents'>['data'],
  address: string,
): KioskPages {
  return {
    [address]: listPage(
      frame,
      documents.map(({ slug, title, issuer }) => ({
        address: anchorAddress('documents', slug),
        title,
        note: issuer,
      })),
    ),
    ...Object.fromEntries(
      documents.map((each) => {
        const names = documentWords('vi');
        const got = [
          ...(each.file ? [fileBlock(each.file)] : []),
          ...(each.url ? [linkBlock({ url: each.url, label: names.open })] : []),
        ];
        return [
          anchorAddress('documents', each.slug),
          page('documents', each, {
            facts: [
              ...fact(articleWords('vi').issuer, each.issuer),
              ...fact(words.day, each.date && formatDay(each.date)),
            ],
            parts: part(undefined, {
              blocks: got.length > 0 ? got : paragraphs([names.whereToGet]),
            }),
          }),
        ];
      }),
    ),
  };
}

/** The list of numbers to call, and each of them. */
export function hotlinePages(
  { frame, emergency, others }: HtmlPage<'hotlines'>['data'],
  address: string,
): KioskPages {
  return {
    [address]: {
      title: joinWords(frame.title),
      lead: joinWords(frame.description),
      parts: [
        ...part(help.emergency, { rows: emergency.map(hotlineRow) }),
        ...part(help.others, { rows: others.map(hotlineRow) }),
      ],
    },
    ...Object.fromEntries(
      [...emergency, ...others].map((line) => [
        anchorAddress('hotlines', line.number),
        page(
          'hotlines',
          { title: line.name, summary: line.purpose },
          {
            number: line.number,
            facts: [
              ...fact(words.owner, line.owner),
              ...fact(words.free, line.free ? freeOf(line) : undefined),
            ],
            parts: [],
          },
        ),
      ]),
    ),
  };
}

/** The glossary, and each of its words. */
export function termPages(
  { frame, terms }: HtmlPage<'terms'>['data'],
  address: string,
): KioskPages {
  return {
    [address]: listPage(
      frame,
      terms.map(({ slug, term }) => ({ address: anchorAddress('terms', slug), title: term })),
    ),
    ...Object.fromEntries(
      terms.map(({ slug, term, meaning, also }) => [
        anchorAddress('terms', slug),
        page(
          'terms',
          { title: term, summary: meaning },
          {
            parts: part(undefined, {
              blocks: paragraphs([also.length > 0 ? help.terms.also(also.join(', ')) : undefined]),
            }),
          },
        ),
      ]),
    ),
  };
}

/** The rules against fraud, and where to report. */
export function scamsPage(data: ScamsData & { frame: HtmlPage['data']['frame'] }): KioskPage {
  const { rules, hotlines, domains, guides, quizzes, cheated } = data;
  return {
    title: joinWords(data.frame.title),
    lead: help.scams.lead,
    parts: [
      ...part(help.panel.cheated, { rows: cheated ? [cheated] : [] }),
      ...part(help.scams.rules, {
        blocks: bullets(rules.map(({ title, text }) => `${title}. ${text}`)),
      }),
      ...part(help.scams.report, { rows: hotlines.map(hotlineRow) }),
      ...part(help.scams.domains, {
        blocks: bullets(domains.map(({ domain, owner }) => `${domain}: ${owner}`)),
      }),
      ...part(help.scams.guides, { rows: [...guides, ...quizzes] }),
    ],
  };
}

function hotlineRow({ number, name, purpose }: HotlineView) {
  return {
    address: anchorAddress('hotlines', number),
    title: `${formatPhone(number)}: ${name}`,
    note: purpose,
  };
}

const freeOf = ({ number }: HotlineView) => (isTextOnly(number) ? help.byText : help.byCall).free;
