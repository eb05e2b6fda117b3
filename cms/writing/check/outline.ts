/** How a field is read: a title, a short line, sentences, rich text. */
type As = 'title' | 'line' | 'text' | 'rich';

/** A field that readers see, or rows of such fields. */
export type Part = { field: string; as: As } | { rows: string; parts: Part[] };

const field = (name: string, as: As): Part => ({ field: name, as });
const rows = (name: string, ...parts: Part[]): Part => ({ rows: name, parts });

/** What readers see of each kind of document, in the order in which they read it. */
export const outlines = {
  guides: [
    field('title', 'title'),
    field('summary', 'text'),
    field('urgentNote', 'line'),
    field('time', 'line'),
    field('cost', 'line'),
    field('where', 'line'),
    rows('prepare', field('text', 'line'), field('note', 'line')),
    rows('steps', field('title', 'line'), field('body', 'rich'), field('warning', 'text')),
    field('help', 'rich'),
    rows('faq', field('question', 'line'), field('answer', 'rich')),
  ],
  articles: [
    field('title', 'title'),
    field('summary', 'text'),
    field('meaning', 'rich'),
    field('body', 'rich'),
  ],
  apps: [
    field('name', 'title'),
    field('summary', 'text'),
    field('uses', 'rich'),
    field('fakes', 'rich'),
  ],
  documents: [field('title', 'title'), field('summary', 'text')],
  notices: [field('title', 'title'), field('summary', 'text'), field('body', 'rich')],
  topics: [field('name', 'title'), field('summary', 'text')],
  terms: [field('term', 'title'), field('meaning', 'text')],
  hotlines: [field('name', 'title'), field('purpose', 'text')],
  communes: [field('name', 'title'), field('note', 'text')],
  media: [field('alt', 'text')],
} as const satisfies Record<string, readonly Part[]>;

/** The collections whose texts are looked at. */
export type WrittenCollection = keyof typeof outlines;

/** Whether the texts of a collection are looked at. */
export function isWritten(collection: string): collection is WrittenCollection {
  return collection in outlines;
}
