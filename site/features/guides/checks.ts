import { isText, listOf } from '../../../content/kept-json.ts';
import { load } from '../../browser/load.ts';
import { keep, recall, recallJson } from '../storage/storage.ts';
import { myBankKey } from './my-bank-key.ts';

/** Remembers the ticks of a guide's checklist on this device, and whose bank stands first. */
class GuidePage extends HTMLElement {
  connectedCallback(): void {
    const key = `mon:${this.dataset.address}`;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('.check input')];
    const ticked = recallJson(key, listOf(isText)) ?? [];
    const nameOf = (box: HTMLInputElement): string => box.parentElement?.textContent?.trim() ?? '';
    const banks = this.querySelector('select');
    // The list says all without it.
    const showOwn = (): void => {
      if (banks) load(import('./my-bank.ts'), ({ showFirst }) => showFirst(banks), Boolean);
    };
    if (recall(myBankKey)) showOwn();
    const again = this.querySelector<HTMLElement>('[data-untick]');
    const update = (names: string[]): void => {
      for (const box of boxes) box.checked = names.includes(nameOf(box));
      keep(key, names.length > 0 ? JSON.stringify(names) : null);
      if (again) again.hidden = names.length === 0;
    };
    update(ticked);
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
