import { pageLanguage } from '../../browser/language.ts';
import { termNoteWords } from '../../words/term-note.ts';

const words = termNoteWords(pageLanguage());

/** The note that is open, and the word that it explains. */
let open: { note: HTMLElement; link: HTMLElement } | undefined;

/** Opens what a word means, below the line where it stands, or closes it again. */
export function toggleNote(link: HTMLElement): void {
  const isOpen = open?.link === link;
  close();
  if (isOpen) return;
  const note = noteOf(link);
  const line = link.closest('p, li') ?? link;
  if (line.matches('li')) line.append(note);
  else line.after(note);
  link.setAttribute('aria-expanded', 'true');
  open = { note, link };
  addEventListener('keydown', onKey);
  note.focus();
}

function close(): void {
  open?.note.remove();
  open?.link.removeAttribute('aria-expanded');
  open = undefined;
  removeEventListener('keydown', onKey);
}

/** Closes, and goes back to the word. */
function closeAndReturn(): void {
  const link = open?.link;
  close();
  link?.focus();
}

function onKey({ key }: KeyboardEvent): void {
  if (key === 'Escape') closeAndReturn();
}

function noteOf(link: HTMLElement): HTMLElement {
  const note = document.createElement('div');
  note.className = 'term-note stack-s no-print';
  note.tabIndex = -1;
  note.setAttribute('role', 'note');
  const term = document.createElement('b');
  term.textContent = link.textContent;
  const meaning = document.createElement('p');
  meaning.append(term, link.dataset.meaning ?? '');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn is-quiet';
  button.textContent = words.understood;
  button.addEventListener('click', closeAndReturn);
  note.append(meaning, button);
  return note;
}
