import type { KioskContent, KioskPage, KioskPart } from '../../content/kiosk/data.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';
import { usePage } from '../machine/use-commune.ts';
import { BlocksView } from '../parts/blocks-view.tsx';
import { Button } from '../parts/button.tsx';
import { Known } from '../parts/known.tsx';
import { Nav } from '../parts/nav.tsx';
import { RowList } from '../parts/row-list.tsx';
import { Scroller } from '../parts/scroller.tsx';
import { words } from '../words.ts';
import type { Reach } from '../parts/reach.ts';
import { NotThere, Waiting } from './waiting.tsx';

interface PageScreenProps {
  /** On the site, with its anchor. */
  address: string;
  content: KioskContent;
  reach: Reach;
  /** Takes it along on the visitor's own phone. */
  onLink(url: string, label: string, number?: string): void;
  onHelp(): void;
}

/** A page of the site to read here: a notice, a number, a word, what became of an old name. */
export function PageScreen({ address, content, reach, onLink, onHelp }: PageScreenProps) {
  const page = usePage(address);
  if (page.state !== 'ready') return <Waiting loaded={page} onHelp={onHelp} />;
  if (!page.value) return <NotThere onHelp={onHelp} />;
  const { title, number } = page.value;
  const take = () => onLink(content.siteUrl + address, title, number);
  return (
    <main className="stage is-fill page">
      <Heading page={page.value} />
      <Scroller key={address}>
        <Beginning page={page.value} />
        {page.value.parts.map((part, at) => (
          <Part key={at} part={part} reach={reach} />
        ))}
      </Scroller>
      <Nav
        back={
          <Button quiet icon="hand-stop" onPress={onHelp}>
            {words.page.ask}
          </Button>
        }
        next={
          <Button quiet icon="qrcode" onPress={take}>
            {words.page.take}
          </Button>
        }
      />
    </main>
  );
}

function Heading({ page: { label, title } }: { page: KioskPage }) {
  return (
    <div>
      {label && <p className="label">{label}</p>}
      <h1 tabIndex={-1}>{title}</h1>
    </div>
  );
}

function Beginning({ page: { lead, number, facts = [] } }: { page: KioskPage }) {
  return (
    <>
      {number && <p className="number">{formatPhone(number)}</p>}
      {lead && <p className="lead">{lead}</p>}
      {number && <p>{isTextOnly(number) ? words.link.textText : words.link.callText}</p>}
      <Known facts={facts} />
    </>
  );
}

function Part({ part: { title, blocks, rows }, reach }: { part: KioskPart; reach: Reach }) {
  return (
    <section className="part">
      {title && <h2>{title}</h2>}
      {blocks && <BlocksView blocks={blocks} reach={reach} />}
      {rows && <RowList rows={rows} onOpen={({ address, title }) => reach.open(address, title)} />}
    </section>
  );
}
