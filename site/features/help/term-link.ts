import { load } from '../../browser/load.ts';
import { toast } from '../../browser/toast.ts';

/** A word of the glossary within a text: what it means opens in place, else is said in passing. */
document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.term');
  if (!link || ctrlKey || metaKey) return;
  event.preventDefault();
  load(
    import('./term-note.ts'),
    ({ toggleNote }) => toggleNote(link),
    // Without a network, and without the glossary, the link leads nowhere.
    () => toast(link.dataset.meaning ?? ''),
  );
});
