import { isText, listOf } from '../../../content/kept-json.ts';
import { load } from '../../browser/load.ts';
import { isOpenedAnew, keep, recall, recallJson } from '../storage/storage.ts';
import { asksFirst } from './asks-first.ts';
import { myBankKey } from './my-bank-key.ts';

/**
 * Remembers the ticks of a guide's checklist on this device, those of a desk's glass too, and whose bank
 * stands first. Shows what belongs to a chosen answer.
 */
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
    const had = (): string[] => boxes.filter(({ checked }) => checked).map(nameOf);
    // On a thin line somebody ticks before this has come.
    update(isOpenedAnew() ? [...ticked, ...had()] : ticked);
    // Few come from a desk's glass with something along.
    const bring = (): void => {
      if (location.hash.includes('&'))
        load(import('./brought.ts'), ({ takeOver }) =>
          takeOver(this, (isHad) => update(boxes.filter(isHad).map(nameOf)), nameOf),
        );
    };
    bring();
    addEventListener('hashchange', bring);
    asksFirst(this);
    this.addEventListener('change', () => {
      update(had());
      showOwn();
    });
    again?.addEventListener('click', () => {
      update([]);
      boxes[0]?.focus();
    });
  }
}

customElements.define('ap-guide', GuidePage);
