import { describe, expect, it } from 'vitest';
import { fixed, memberAddresses } from '../../../../content/addresses.ts';
import { kioskAddresses } from '../../../../content/kiosk/data-addresses.ts';
import type {
  KioskBlock,
  KioskCommune,
  KioskContent,
  KioskPage,
  KioskPages,
} from '../../../../content/kiosk/data.ts';
import { reachFrom } from '../../../../kiosk/screens/reach.ts';
import type { Screen } from '../../../../kiosk/session/session.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { pages as pagesOf } from '../../../../site/page-data/pages.ts';
import { kioskPageWords } from '../../../../site/words/kiosk-pages.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';
import { seedSnapshot } from '../../../support/seed-snapshot.ts';

/** The kiosk's pages of a snapshot, and what opens at an address there. */
function kioskOf(snapshot: ReturnType<typeof sampleSnapshot>) {
  const files = new Map(pagesOf(snapshot).map(({ address, data }) => [address, data]));
  const read = <Data>(address: string) => files.get(address) as Data | undefined;
  const content = read<KioskContent>(kioskAddresses.guides);
  const pages = read<KioskPages>(kioskAddresses.pages);
  if (!content || !pages) throw new Error('The snapshot makes no data for kiosks.');
  const commune = (slug: string) => read<KioskCommune>(kioskAddresses.commune(slug));

  /** The screen that opens, or the QR that stands in its place, or that the screen has nothing. */
  const opened = (url: string): string => {
    let found = 'nothing';
    const show = (screen: Screen) => (found = shown(screen));
    reachFrom(content, show, () => (found = 'a QR')).open(url, '');
    return found;
  };
  const shown = (screen: Screen): string => {
    switch (screen.name) {
      case 'page':
        return pages[screen.address] ? 'page' : `no page ${screen.address}`;
      case 'hamlets':
        return commune(screen.commune) ? 'hamlets' : `no commune ${screen.commune}`;
      case 'team':
        return commune(screen.commune)?.hamlets.some(({ slug }) => slug === screen.hamlet)
          ? 'team'
          : `no hamlet ${screen.hamlet}`;
      default:
        return screen.name;
    }
  };
  return { content, pages, opened };
}

/** The addresses that rich text leads to within the site. */
function linksIn(blocks: KioskBlock[]): string[] {
  return blocks.flatMap((block) => {
    if ('html' in block)
      return [...block.html.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href ?? '');
    return block.type === 'app' ? [block.address] : [];
  });
}

/** Every way to go on from what the kiosk shows. */
function linksOf({ content, pages }: ReturnType<typeof kioskOf>): string[] {
  const parts = Object.values(pages).flatMap((page) => page.parts);
  return [
    ...[...content.guides, ...content.translations]
      .flatMap(({ steps }) => steps)
      .flatMap(({ body }) => linksIn(body)),
    ...parts.flatMap(({ blocks = [] }) => linksIn(blocks)),
    ...parts.flatMap(({ rows = [] }) => rows.map(({ address }) => address)),
  ];
}

describe.each([
  ['the seed', seedSnapshot()],
  ['the sample', sampleSnapshot()],
])('at a kiosk with %s', (_, snapshot) => {
  const kiosk = kioskOf(snapshot);
  const wrong = (addresses: string[]) =>
    addresses
      .map((address) => [address, kiosk.opened(address)])
      .filter(([, screen]) => /^(?:no|a QR)/.test(screen ?? 'no'));

  it('every hit of the search opens there', () => {
    const addresses = titleEntries(snapshot).map(({ address }) => address);
    expect(addresses.length).toBeGreaterThan(20);
    expect(wrong(addresses)).toEqual([]);
  });

  it('every link opens there', () => {
    const links = [...new Set(linksOf(kiosk))];
    expect(links.length).toBeGreaterThan(5);
    expect(wrong(links.filter((link) => link.split('#')[0]?.endsWith('/')))).toEqual([]);
  });

  it('only what is made for a phone or for paper is not shown', () => {
    const { elsewhere } = kioskPageWords('vi');
    const isElsewhere = ({ parts }: KioskPage) => JSON.stringify(parts).includes(elsewhere);
    const shown = Object.entries(kiosk.pages).filter(([, page]) => isElsewhere(page));
    expect(shown.map(([address]) => address).sort()).toEqual(
      [
        fixed.certificate,
        fixed.feedback,
        fixed.member,
        fixed.openData,
        fixed.saved,
        fixed.visitSheet,
        ...Object.values(memberAddresses),
      ].sort(),
    );
  });

  it('every page says something to read, or leads on', () => {
    const empty = Object.entries(kiosk.pages).filter(
      ([, { lead, number, parts }]) => !lead && !number && parts.length === 0,
    );
    expect(empty).toEqual([]);
  });
});

describe('an address of the site', () => {
  const { content, opened } = kioskOf(sampleSnapshot());

  it('is the step of a guide that it names', () => {
    const [guide] = content.guides;
    const screens: Screen[] = [];
    const reach = reachFrom(
      content,
      (screen) => screens.push(screen),
      () => undefined,
    );
    reach.open(`/huong-dan/${guide?.slug ?? ''}/#buoc-2`, '');
    reach.open(`/huong-dan/${guide?.slug ?? ''}/#buoc-99`, '');
    expect(screens).toEqual([
      { name: 'step', guide: guide?.slug, at: 1 },
      { name: 'papers', guide: guide?.slug },
    ]);
  });

  it('is a QR for a file and for another site', () => {
    expect(opened('/media/mau-don.pdf')).toBe('a QR');
    expect(opened('https://dichvucong.gov.vn/')).toBe('a QR');
  });
});
