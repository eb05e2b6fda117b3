import { lowerFirst } from '../../../content/text/lower-first.ts';
import { load } from '../../browser/load.ts';
import { myPlace } from './my-place.ts';

/** "Hỏi ai cho gần?": the team of the place that was chosen on this device, and its number. */
class MyTeam extends HTMLElement {
  connectedCallback(): void {
    const place = myPlace();
    const link = this.querySelector<HTMLAnchorElement>('a.btn');
    if (!place || !link) return;
    const all = link.pathname;
    link.href = place.hamlet?.address ?? `${all}${place.commune.slug}/`;
    if (place.hamlet) this.name(place.hamlet.name, place.commune.name);
    if (place.hamlet) link.lastChild?.replaceWith(this.dataset.found ?? '');
    this.append(
      Object.assign(document.createElement('a'), {
        href: all,
        className: 'no-print',
        textContent: this.dataset.other ?? '',
      }),
    );
    load(import('./place-parts.ts'), ({ offerCall }) => offerCall(place, link), Boolean);
  }

  name(hamlet: string, commune: string): void {
    const name = document.createElement('b');
    name.textContent = `Tổ công nghệ số ${lowerFirst(hamlet)}`;
    this.querySelector('p')?.replaceChildren(name, `, ${lowerFirst(commune)}`);
  }
}

customElements.define('ap-my-team', MyTeam);
