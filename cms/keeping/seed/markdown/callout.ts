import type { Blockquote } from 'mdast';
import { withoutFirstLine, type Passage } from './source.ts';

/** The first line of a callout: `> [!NOTE]`. */
const marker = /^\[!(?<name>[A-Z]+)\](?:\n|$)/;

/** A callout: its name (`NOTE`), and what stands below its first line. */
interface Callout {
  name: string;
  body: Passage;
}

/** Reads a quotation as a callout; nothing for a mere quotation. */
export function readCallout({ children }: Blockquote, source: string): Callout | undefined {
  const [first, ...others] = children;
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  const name = words?.type === 'text' ? marker.exec(words.value)?.groups?.name : undefined;
  if (first?.type !== 'paragraph' || name === undefined) return undefined;
  return { name, body: { source, blocks: [...withoutFirstLine(first, source), ...others] } };
}
