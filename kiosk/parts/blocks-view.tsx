import type { KioskBlock } from '../../content/kiosk/data.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';
import type { Reach } from './reach.ts';
import { Icon } from './icon.tsx';
import { LinkButton, Prose } from './prose.tsx';

interface BlocksViewProps {
  blocks: KioskBlock[];
  reach: Reach;
}

/** Rich text on the kiosk: one component for each kind of block. */
export function BlocksView({ blocks, reach }: BlocksViewProps) {
  return blocks.map((block, place) => <BlockView key={place} block={block} reach={reach} />);
}

function BlockView({ block, reach }: { block: KioskBlock; reach: Reach }) {
  switch (block.type) {
    case 'prose':
      return <Prose html={block.html} reach={reach} />;
    case 'callout':
      return (
        <div className={block.kind === 'warning' ? 'care' : 'care is-info'}>
          <Icon name={block.kind === 'warning' ? 'alert-triangle' : 'info-circle'} />
          <Prose html={block.html} reach={reach} />
        </div>
      );
    case 'contact':
      return (
        <p className="contact">
          <Icon name={isTextOnly(block.phone) ? 'message' : 'phone'} />
          <span>
            {block.name} <b className="nowrap">{formatPhone(block.phone)}</b>
            {block.note && <small>{block.note}</small>}
          </span>
        </p>
      );
    case 'app':
      return <LinkButton url={block.address} label={block.name} reach={reach} />;
    case 'video':
    case 'link':
      return <LinkButton url={block.url} label={block.title} reach={reach} />;
    case 'attachment':
      return <LinkButton url={block.address} label={block.title} reach={reach} />;
  }
}
