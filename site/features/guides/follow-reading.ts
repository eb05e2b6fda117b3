import type { Sentence } from './sentences.ts';

let heard: Element | undefined;

/** Marks the sentence that is read aloud, and brings it into view: what folds opens with its question. */
export function follow({ within, range }: Sentence): void {
  if (range && 'highlights' in CSS) CSS.highlights.set('heard', new Highlight(range));
  if (within === heard) return;
  heard?.classList.remove('is-heard');
  heard = within;
  within?.closest('details')?.setAttribute('open', '');
  within?.classList.add('is-heard');
  within?.scrollIntoView({ block: 'center' });
}

/** Takes the mark away. */
export function unfollow(): void {
  if ('highlights' in CSS) CSS.highlights.delete('heard');
  heard?.classList.remove('is-heard');
  heard = undefined;
}
