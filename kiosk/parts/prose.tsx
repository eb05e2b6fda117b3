import { useMemo } from 'react';
import type { Reach } from './reach.ts';
import { Icon } from './icon.tsx';

/** Rich text; each of its links becomes a button below it, big enough for a finger. */
export function Prose({ html, reach }: { html: string; reach: Reach }) {
  const { text, links } = useMemo(() => withoutLinks(html), [html]);
  return (
    <div className="prose">
      <div dangerouslySetInnerHTML={{ __html: text }} />
      {links.map(({ url, label }) => (
        <LinkButton key={url} url={url} label={label} reach={reach} />
      ))}
    </div>
  );
}

/** A link: it opens here, or on the visitor's own phone. */
export function LinkButton({ url, label, reach }: { url: string; label: string; reach: Reach }) {
  const isHere = reach.isHere(url);
  return (
    <button type="button" className="linked" onClick={() => reach.open(url, label)}>
      <Icon name={isHere ? 'file-text' : 'qrcode'} />
      <span>{label}</span>
      {isHere && <Icon name="chevron-right" />}
    </button>
  );
}

function withoutLinks(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = [...page.querySelectorAll('a[href]')].map((link) => {
    const strong = page.createElement('b');
    strong.append(...link.childNodes);
    link.replaceWith(strong);
    return { url: link.getAttribute('href') ?? '/', label: upperFirst(strong.textContent) };
  });
  const reachable = links.filter(({ url }) => /^(?:https?:|\/(?!\/))/.test(url));
  return {
    text: page.body.innerHTML,
    // A text may name one page twice.
    links: reachable.filter(({ url }, at) => reachable.findIndex((one) => one.url === url) === at),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
