'use client';

import Link from 'next/link';
import type { CollectionSlug } from 'payload';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';

interface Listed {
  of: string;
  id: string;
  title: string;
  why?: string;
  /** The mark beside its title. */
  mark?: string;
  lies?: Lies;
}

/** The place where documents are found: those that were deleted for good nowhere. */
export type Lies = 'list' | 'trash' | 'nowhere';

interface ItemListProps {
  say: string;
  items: Listed[];
  /** The place of those that do not say it themselves. */
  lies?: Lies;
  isOpen?: boolean;
  isTrouble?: boolean;
}

/** Documents of a deed, each with the way to its form; how many of them is said first. */
export function ItemList({
  say,
  items,
  lies = 'list',
  isOpen = false,
  isTrouble = false,
}: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <details className={`deed__items ${isTrouble ? 'is-trouble' : ''}`} open={isOpen}>
      <summary>{say}</summary>
      <ul>
        {items.map(({ of, id, title, why, mark, lies: own = lies }) => (
          <li key={`${of}/${id}`}>
            {own === 'nowhere' ? title : <Link href={hrefOf(of, id, own)}>{title}</Link>}
            {mark && <span> ({mark})</span>}
            {why && <span>: {why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function hrefOf(of: string, id: string, lies: Lies): string {
  if (of === 'settings') return `/admin/globals/${id}`;
  if (lies === 'trash') return `/admin/collections/${of}/trash/${encodeURIComponent(id)}`;
  return formAddress(of as CollectionSlug, id);
}
