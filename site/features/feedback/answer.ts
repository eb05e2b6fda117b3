import { longestMessage } from '../../../content/feedback.ts';
import { pageLanguage, spoken } from '../../browser/language.ts';
import { feedbackWords } from '../../words/feedback.ts';
import { type Outcome, sendOrWait } from './waiting.ts';

export { fill } from './about.ts';

const words = feedbackWords(pageLanguage());

const said: Record<Outcome, string> = {
  sent: words.thanks,
  waiting: words.kept,
  refused: words.failed,
};

/** A button of a form sends it, a link in it asks what is wrong on the page. */
export function press(pressed: HTMLElement): void {
  if (!(pressed instanceof HTMLButtonElement)) report(pressed);
  else if (pressed.form?.reportValidity()) void answer(pressed);
}

/** Sends the form of a button that was pressed, and says in its place what became of it. */
async function answer(button: HTMLButtonElement): Promise<void> {
  const { form } = button;
  if (!form) return;
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') fields.set(name, value);
  if (button.name) fields.set(button.name, button.value);
  form.dataset.key ??= randomKey();
  fields.set('key', form.dataset.key);
  fields.set('seconds', String(Math.round(performance.now() / 1000)));
  for (const each of form.querySelectorAll('button')) each.disabled = true;
  const outcome = await sendOrWait(fields.toString());
  if (outcome === 'refused' && fields.has('text')) return sayAgain(form);
  const asksMore = fields.get('helped') === 'no' && !fields.has('text') && outcome !== 'refused';
  const page = fields.get('page') ?? '';
  const back = form.dataset.about === undefined ? [] : [linkBack(page)];
  // Words added now are sent under the key of the answer before.
  const more = [hidden('page', page), hidden('helped', 'no'), ...asking(words.missing)];
  form.replaceChildren(message(said[outcome]), ...(asksMore ? more : back));
  form.querySelector<HTMLElement>('[role=status]')?.focus();
}

/** Says that it was refused; what was written stays, and may be sent again. */
function sayAgain(form: HTMLFormElement): void {
  form.querySelector('[role=status]')?.remove();
  for (const each of form.querySelectorAll('button')) each.disabled = false;
  const refused = message(said.refused);
  form.append(refused);
  refused.focus();
}

function message(text: string): HTMLElement {
  const made = spoken(document.createElement('p'), words.lang);
  made.setAttribute('role', 'status');
  made.tabIndex = -1;
  made.textContent = text;
  return made;
}

/** Asks in the place of a link what is wrong on the page, so that it can be said without a network. */
function report(link: HTMLElement): void {
  const form = link.closest('form');
  const page = form?.querySelector<HTMLInputElement>('[name=page]');
  if (!form || !page) return;
  form.replaceChildren(page, ...asking(words.text));
  form.querySelector('textarea')?.focus();
}

function asking(question: string): Node[] {
  const field = document.createElement('div');
  field.className = 'field';
  const label = Object.assign(document.createElement('label'), {
    htmlFor: 'thieu',
    textContent: question,
  });
  const text = Object.assign(document.createElement('textarea'), {
    id: 'thieu',
    className: 'control',
    name: 'text',
    required: true,
    maxLength: longestMessage,
  });
  const careful = Object.assign(document.createElement('p'), {
    className: 'note',
    textContent: words.careful,
  });
  field.append(label, text, careful);
  const button = Object.assign(document.createElement('button'), {
    className: 'btn',
    textContent: words.send,
  });
  return [field, button];
}

function hidden(name: string, value: string): HTMLInputElement {
  return Object.assign(document.createElement('input'), { type: 'hidden', name, value });
}

function linkBack(page: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), {
    className: 'btn is-quiet',
    href: page || '/',
    textContent: page ? words.back : words.home,
  });
}

/** A random UUID, on browsers too that have no function for it. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const [six = 0, eight = 0] = [bytes[6], bytes[8]];
  bytes.set([(six & 0x0f) | 0x40], 6);
  bytes.set([(eight & 0x3f) | 0x80], 8);
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
