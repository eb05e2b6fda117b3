import { myPlace } from './my-place.ts';

/** "Hỏi ai cho gần?": names the team of the hamlet that was chosen on this device. */
class MyTeam extends HTMLElement {
  connectedCallback(): void {
    const { hamlet, commune } = myPlace() ?? {};
    const link = this.querySelector<HTMLAnchorElement>('a.btn');
    const text = this.querySelector('p');
    if (!hamlet || !commune || !link || !text) return;
    const name = document.createElement('b');
    name.textContent = `Tổ công nghệ số ${hamlet.name.charAt(0).toLowerCase()}${hamlet.name.slice(1)}`;
    text.replaceChildren(name, document.createElement('br'), commune.name);
    const other = Object.assign(document.createElement('a'), {
      href: link.pathname,
      className: 'no-print',
      textContent: this.dataset.other ?? '',
    });
    link.href = hamlet.address;
    link.lastChild?.replaceWith(this.dataset.found ?? '');
    this.append(other);
  }
}

customElements.define('ap-my-team', MyTeam);
