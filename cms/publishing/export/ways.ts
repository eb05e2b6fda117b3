import type { Block } from '../../../content/schema/blocks.ts';
import type { Way } from './flat.ts';
import { stateOf } from './rich-text/back.ts';
import { blocksOf } from './rich-text/blocks.ts';
import type { RichText } from './rich-text/state.ts';
import { askedOf, type AskedRow, linkOf, type SourceRow, sourcesOf } from './values.ts';

/** Text of the editor. */
export const rich = { out: blocksOf, back: stateOf } satisfies Way<
  RichText | null | undefined,
  Block[]
>;

/** A link in two fields, its address and its words. */
export const officialLink = { out: linkOf };

/** The sources of a text. */
export const sources = {
  out: (rows: SourceRow[] | null | undefined) => sourcesOf(rows),
};

/** Questions with their answers, a row each. */
export const askBack = {
  out: (rows: AskedRow[] | null | undefined) => askedOf(rows),
};

/** Short sentences, a row each. */
export const lines = {
  out: (rows: { text: string }[] | null | undefined): string[] =>
    (rows ?? []).map(({ text }) => text),
  back: (told: readonly string[]) => told.map((text) => ({ text })),
};
