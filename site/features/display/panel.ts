import { canKeep, keep } from '../storage/storage.ts';
import { displayWords as words } from '../../words/display.ts';

const root = document.documentElement;
let panel: HTMLFormElement | undefined;
let opener: HTMLElement | undefined;

/** Toggles the panel for text size and colours, built on first use. */
export function togglePanel(button: HTMLElement): void {
  panel ??= build();
  if (!panel.hidden) return close();
  opener = button;
  panel.hidden = false;
  scrollTo({ top: 0 });
  panel.querySelector<HTMLInputElement>('input:checked')?.focus();
}

function close(): void {
  if (panel) panel.hidden = true;
  opener?.focus();
}

function build(): HTMLFormElement {
  const form = document.createElement('form');
  form.className = 'panel stack';
  form.hidden = true;
  form.setAttribute('aria-label', words.title);
  const done = document.createElement('button');
  done.className = 'btn is-wide';
  done.textContent = words.close;
  form.append(
    choices(words.size, 'co-chu', words.sizes, root.dataset.text ?? '1'),
    choices(words.theme, 'giao-dien', words.themes, root.dataset.theme ?? ''),
    done,
  );
  if (!canKeep())
    done.before(Object.assign(document.createElement('p'), { textContent: words.forgets }));
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) choose(form, target);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
  });
  form.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  document.querySelector('.masthead .wrap')?.append(form);
  return form;
}

function choices(
  title: string,
  name: string,
  options: { value: string; label: string }[],
  chosen: string,
): HTMLFieldSetElement {
  const set = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = title;
  const row = document.createElement('div');
  row.className = 'choices';
  for (const { value, label } of options) {
    const input = Object.assign(document.createElement('input'), {
      type: 'radio',
      name,
      value,
      checked: value === chosen,
    });
    const text = document.createElement('span');
    text.textContent = label;
    const holder = document.createElement('label');
    holder.append(input, text);
    holder.classList.toggle('is-chosen', value === chosen);
    row.append(holder);
  }
  set.append(legend, row);
  return set;
}

function choose(form: HTMLFormElement, { name, value }: HTMLInputElement): void {
  const key = name === 'co-chu' ? 'text' : 'theme';
  if (value) root.dataset[key] = value;
  else delete root.dataset[key];
  keep(name, value || null);
  for (const input of form.querySelectorAll<HTMLInputElement>(`[name="${name}"]`))
    input.parentElement?.classList.toggle('is-chosen', input.checked);
}
