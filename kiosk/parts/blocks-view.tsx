import type { KioskBlock, KioskContent } from '../../content/kiosk/data.ts';
import { formatPhone, isTextOnly } from '../../content/text/phone.ts';
import { Icon } from './icon.tsx';
import { LinkButton, Prose } from './prose.tsx';

interface BlocksViewProps {
  blocks: KioskBlock[];
  content: KioskContent;
  /** External links never open: they become a QR. */
  onLink(url: string, label: string): void;
}

/** Rich text on the kiosk: one component for each kind of block. */
export function BlocksView({ blocks, content, onLink }: BlocksViewProps) {
  return blocks.map((block, place) => (
    <BlockView key={place} block={block} content={content} onLink={onLink} />
  ));
}

interface BlockViewProps extends Omit<BlocksViewProps, 'blocks'> {
  block: KioskBlock;
}

function BlockView({ block, content, onLink }: BlockViewProps) {
  switch (block.type) {
    case 'prose':
      return <Prose html={block.html} siteUrl={content.siteUrl} onLink={onLink} />;
    case 'callout':
      return (
        <div className={block.kind === 'warning' ? 'care' : 'care is-info'}>
          <Icon name={block.kind === 'warning' ? 'alert-triangle' : 'info-circle'} />
          <Prose html={block.html} siteUrl={content.siteUrl} onLink={onLink} />
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
    case 'app': {
      const app = content.apps.find(({ id }) => id === block.app);
      if (!app) return null;
      return (
        <LinkButton
          label={app.name}
          onPress={() => onLink(content.siteUrl + app.address, app.name)}
        />
      );
    }
    case 'video':
      return <LinkButton label={block.title} onPress={() => onLink(block.url, block.title)} />;
    case 'attachment':
      return (
        <LinkButton
          label={block.title}
          onPress={() => onLink(content.siteUrl + block.address, block.title)}
        />
      );
  }
}
