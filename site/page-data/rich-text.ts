import type { Block, Picture } from '../../content/schema/blocks.ts';
import type { Media } from '../../content/schema/media.ts';
import type { Language } from '../../content/languages.ts';
import { appAddress, drawingAddress, mediaAddress } from '../../content/addresses.ts';
import { drawingById } from '../../look/drawings/drawings.ts';
import { leadsSomewhere, type Lookup } from './lookup.ts';

/** A file to take away. */
export interface FileView {
  title: string;
  href: string;
  /** `PDF`, `JPG` … */
  format: string;
  bytes: number;
}

/** Rich text with all references resolved. */
export type BlockView =
  | Extract<Block, { type: 'prose' | 'callout' | 'contact' | 'video' }>
  | {
      type: 'app';
      name: string;
      summary: string;
      icon: string;
      address: string;
      language: Language;
    }
  | ({ type: 'attachment' } & FileView);

/** A drawing that ships with the code, or an uploaded picture with its copies. */
export type PictureView =
  | { type: 'drawing'; src: string; alt: string }
  | {
      type: 'media';
      src: string;
      alt: string;
      width: number;
      height: number;
      copies: { src: string; width: number }[];
    };

/** Resolves the references of blocks; a block whose target is missing is left out. */
export function viewBlocks(blocks: Block[], lookup: Lookup): BlockView[] {
  return blocks.flatMap((block): BlockView[] => {
    switch (block.type) {
      case 'prose':
      case 'callout':
        return [{ ...block, html: withoutDeadLinks(block.html, lookup) }];
      case 'app': {
        const app = lookup.apps.get(block.app);
        if (!app) return [];
        const { name, summary, icon, language } = app;
        return [{ type: 'app', name, summary, icon, address: appAddress(app), language }];
      }
      case 'attachment': {
        const media = lookup.media.get(block.media);
        return media ? [{ type: 'attachment', ...viewFile(media, block.title) }] : [];
      }
      default:
        return [block];
    }
  });
}

/**
 * For one document: leads from words of the glossary to what they mean. The glossary is
 * in Vietnamese.
 */
export function explainer(
  { language }: { language: Language },
  { glossary }: Lookup,
): (blocks: BlockView[]) => BlockView[] {
  if (language !== 'vi') return (blocks) => blocks;
  const explain = glossary.explainer();
  return (blocks) =>
    blocks.map((block) =>
      block.type === 'prose' || block.type === 'callout'
        ? { ...block, html: explain(block.html) }
        : block,
    );
}

/** A file with what people want to know before downloading it. */
export function viewFile(media: Media, title: string): FileView {
  const format = media.filename.split('.').at(-1)?.toUpperCase() ?? '';
  return { title, href: mediaAddress(media), format, bytes: media.bytes };
}

/** Resolves the picture of a step; an upload without a known size is left out. */
export function viewPicture(picture: Picture | undefined, lookup: Lookup): PictureView | undefined {
  if (picture?.type === 'drawing') {
    const drawing = drawingById(picture.drawing);
    return drawing && { type: 'drawing', src: drawingAddress(drawing), alt: drawing.name };
  }
  if (!picture) return undefined;
  const media = lookup.media.get(picture.media);
  if (!media?.width || !media.height) return undefined;
  return {
    type: 'media',
    src: mediaAddress(media),
    alt: media.alt,
    width: media.width,
    height: media.height,
    copies: media.sizes.map((size) => ({ src: mediaAddress(size), width: size.width })),
  };
}

/** Turns dead links within this site into plain text. */
export function withoutDeadLinks(html: string, lookup: Lookup): string {
  return html.replace(/<a href="(\/[^"]*)"[^>]*>(.*?)<\/a>/gs, (link, address: string, text) =>
    leadsSomewhere(address, lookup) ? link : String(text),
  );
}
