import { useMemo } from 'react';
import { Icon } from './icon.tsx';

interface ProseProps {
  html: string;
  /** The site to which addresses without a host lead. */
  siteUrl: string;
  onLink(url: string, label: string): void;
}

/** Rich text; each of its links becomes a button below it, big enough for a finger. */
export function Prose({ html, siteUrl, onLink }: ProseProps) {
  const { text, links } = useMemo(() => withoutLinks(html, siteUrl), [html, siteUrl]);
  return (
    <div className="prose">
      <div dangerouslySetInnerHTML={{ __html: text }} />
      {links.map(({ url, label }) => (
        <LinkButton key={url} label={label} onPress={() => onLink(url, label)} />
      ))}
    </div>
  );
}

/** Something that opens on the visitor's own phone. */
export function LinkButton({ label, onPress }: { label: string; onPress(): void }) {
  return (
    <button type="button" className="linked" onClick={onPress}>
      <Icon name="qrcode" />
      <span>{label}</span>
    </button>
  );
}

function withoutLinks(html: string, siteUrl: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const links = [...page.querySelectorAll('a[href]')].map((link) => {
    const strong = page.createElement('b');
    strong.append(...link.childNodes);
    link.replaceWith(strong);
    const url = new URL(link.getAttribute('href') ?? '/', siteUrl);
    return { url: url.href, label: upperFirst(strong.textContent), protocol: url.protocol };
  });
  return {
    text: page.body.innerHTML,
    links: links.filter(({ protocol }) => /^https?:$/.test(protocol)),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
