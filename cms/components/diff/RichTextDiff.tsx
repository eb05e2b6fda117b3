import { LexicalDiffComponent } from '@payloadcms/richtext-lexical/rsc';
import type { PayloadRequest, RichTextFieldDiffServerComponent } from 'payload';
import type { ComponentProps } from 'react';
import { richTextBlocks } from '../../editor/blocks.ts';
import { blocksInWords, type Text, type TitleOf } from './blocks-in-words.ts';
import './diff.css';

/** A rich text between two versions, with its blocks in words. */
export async function RichTextDiff(props: ComponentProps<RichTextFieldDiffServerComponent>) {
  const titleOf = titlesFor(props.req);
  const [before, after] = await Promise.all(
    [props.comparisonValue, props.versionValue].map((value) =>
      value ? blocksInWords(value as Text, richTextBlocks, titleOf) : value,
    ),
  );
  return <LexicalDiffComponent {...props} comparisonValue={before} versionValue={after} />;
}

function titlesFor(req: PayloadRequest): TitleOf {
  return async (slug, value) => {
    const collection = req.payload.config.collections.find((one) => one.slug === slug);
    const title = collection?.admin.useAsTitle;
    const document =
      collection && typeof value === 'string'
        ? await req.payload.findByID({
            collection: collection.slug,
            id: value,
            depth: 0,
            overrideAccess: false,
            disableErrors: true,
            req,
          })
        : value;
    const name: unknown = document && title && Reflect.get(document, title);
    return typeof name === 'string' ? name : req.i18n.t('general:untitled');
  };
}
