import { load } from '../../browser/load.ts';

/** A word of the glossary within a text: what it means opens in place, else its link leads there. */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.term');
  if (!link || ctrlKey || metaKey) return;
  event.preventDefault();
  load(
    import('./term-note.ts'),
    ({ toggleNote }) => toggleNote(link),
    () => location.assign(link.href),
  );
});
