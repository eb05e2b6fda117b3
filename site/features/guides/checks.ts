import { isText, listOf } from '../../../content/kept-json.ts';
import { paperKey } from '../../../content/guide-place/paper-key.ts';
import { readPlace } from '../../../content/guide-place/read-place.ts';
import { load } from '../../browser/load.ts';
import { keep, recall, recallJson } from '../storage/storage.ts';
import { asksFirst } from './asks-first.ts';
import { myBankKey } from './my-bank-key.ts';

/** Remembers the ticks of a guide's checklist on this device, those of a desk's glass too, and whose bank stands first. Shows what belongs to a chosen answer. */
class GuidePage extends HTMLElement {
  connectedCallback(): void {
    const key = `mon:${this.dataset.address}`;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('.check input')];
    const ticked = recallJson(key, listOf(isText)) ?? [];
    // Whose it is, in a guide that asks first, stands last and is no part of its name.
    const nameOf = ({ parentElement: label }: HTMLInputElement): string => {
      const text = label?.textContent ?? '';
      return text.slice(0, text.lastIndexOf(label?.querySelector('.of')?.textContent ?? '')).trim();
    };
    const banks = this.querySelector('select');
    // The list says all without it.
    const showOwn = (): void => {
      if (banks) load(import('./my-bank.ts'), ({ showFirst }) => showFirst(banks), Boolean);
    };
    if (recall(myBankKey)) showOwn();
    const again = this.querySelector<HTMLElement>('[data-untick]');
    const update = (names: string[]): void => {
      for (const box of boxes) box.checked = names.includes(nameOf(box));
      keep(key, names[0] ? JSON.stringify(names) : null);
      if (again) again.hidden = !names[0];
    };
    update(ticked);
    const bring = (): void => {
      const { step = 0, has = [], answer } = readPlace(location.hash) ?? {};
      if (answer) this.dataset.cho = answer;
      else if (!has[0]) return;
      // What was ticked at home stays.
      const isHad = (box: HTMLInputElement, at: number): boolean =>
        box.checked || has.includes(at + 1) || has.includes(paperKey(nameOf(box)));
      update(boxes.filter(isHad).map(nameOf));
      // The step has no such name: this goes there, and nothing of the ticks stays in the address.
      location.replace(`#buoc-${step + 1}`);
    };
    bring();
    addEventListener('hashchange', bring);
    asksFirst(this);
    this.addEventListener('change', () => {
      update(boxes.filter(({ checked }) => checked).map(nameOf));
      showOwn();
    });
    again?.addEventListener('click', () => {
      update([]);
      boxes[0]?.focus();
    });
  }
}

customElements.define('ap-guide', GuidePage);
