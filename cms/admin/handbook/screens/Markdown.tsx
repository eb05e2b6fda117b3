import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import Link from 'next/link';
import { Fragment, type ReactNode } from 'react';
import { handbookPath, handbookPictures } from '../handbook.ts';

/** Draws a page of the handbook as elements. Its pages use no other Markdown than this. */
export function Markdown({ node }: { node: Nodes }): ReactNode {
  const inside =
    'children' in node
      ? node.children.map((child, at) => <Markdown key={at} node={child} />)
      : undefined;
  switch (node.type) {
    case 'heading':
      return node.depth === 1 ? <h1>{inside}</h1> : <h2>{inside}</h2>;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'emphasis':
      return <em>{inside}</em>;
    case 'list':
      return node.ordered ? <ol>{inside}</ol> : <ul>{inside}</ul>;
    case 'listItem':
      return <li>{inside}</li>;
    case 'blockquote':
      return <blockquote>{inside}</blockquote>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return <pre>{node.value}</pre>;
    case 'link':
      return <PageLink address={node.url}>{inside}</PageLink>;
    case 'image':
      return <Picture address={node.url} words={node.alt ?? ''} />;
    case 'text':
      return node.value;
    default:
      return inside ? <Fragment>{inside}</Fragment> : toString(node);
  }
}

/** Pages link to one another by their files; what lies elsewhere in the repository has no page here. */
function PageLink({ address, children }: { address: string; children: ReactNode }) {
  const page = /^(README|[a-z0-9-]+)\.md(#.*)?$/.exec(address);
  if (page)
    return (
      <Link href={`/admin${handbookPath}/${page[1]}`.replace(/\/README$/, '')} prefetch={false}>
        {children}
      </Link>
    );
  return /^https:/.test(address) ? <a href={address}>{children}</a> : <>{children}</>;
}

function Picture({ address, words }: { address: string; words: string }) {
  const name = address.replace(/^hinh\//, '');
  return <img src={`${handbookPictures}/${encodeURIComponent(name)}`} alt={words} loading="lazy" />;
}
