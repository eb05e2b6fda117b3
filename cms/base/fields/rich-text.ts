import { present } from '../../../content/present.ts';
import type { RichTextField } from 'payload';

type RichTextOptions = Pick<RichTextField, 'name' | 'required'> & {
  label: string;
  description?: string;
};

/** A text with paragraphs, lists, links and the blocks of `editor/blocks.ts`. */
export function richText({ label, description, ...options }: RichTextOptions): RichTextField {
  return { ...options, type: 'richText', label, admin: present({ description }) };
}
