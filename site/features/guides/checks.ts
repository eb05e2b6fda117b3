import { keep, recallJson } from '../storage/storage.ts';

/** A guide: what was ticked in its checklist stays ticked on this device. */
class GuidePage extends HTMLElement {
  connectedCallback(): void {
    const key = `mon:${this.dataset.address}`;
    const boxes = [...this.querySelectorAll<HTMLInputElement>('.check input')];
    const ticked = recallJson<string[]>(key) ?? [];
    const nameOf = (box: HTMLInputElement): string => box.parentElement?.textContent?.trim() ?? '';
    for (const box of boxes) box.checked = ticked.includes(nameOf(box));
    this.addEventListener('change', () => {
      const now = boxes.filter(({ checked }) => checked).map(nameOf);
      keep(key, now.length > 0 ? JSON.stringify(now) : null);
    });
  }
}

customElements.define('ap-guide', GuidePage);
