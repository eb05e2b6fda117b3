import { BlocksFeature, lexicalEditor } from '@payloadcms/richtext-lexical';
import { withLengths } from '../fields/length.ts';
import { richTextBlocks } from './blocks.ts';
import { headingFeature, proseFeatures } from './features.ts';

const blocks = richTextBlocks.map((block) => ({ ...block, fields: withLengths(block.fields) }));

/** The editor of every rich text: few features, chosen so that each comes out well everywhere. */
export const editor = lexicalEditor({
  features: [...proseFeatures, headingFeature, BlocksFeature({ blocks })],
});
