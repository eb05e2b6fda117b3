'use client';

import Link from 'next/link';
import type { CollectionSlug } from 'payload';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';

interface Listed {
  of: string;
  id: string;
  title: string;
  why?: string;
  /** What is said of it beside its title. */
  mark?: string;
}

interface ItemListProps {
  say: string;
  items: Listed[];
  isOpen?: boolean;
  isTrouble?: boolean;
}

/** Documents of a deed, each with the way to its form; how many of them is said first. */
export function ItemList({ say, items, isOpen = false, isTrouble = false }: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <details className={`deed__items ${isTrouble ? 'is-trouble' : ''}`} open={isOpen}>
      <summary>{say}</summary>
      <ul>
        {items.map(({ of, id, title, why, mark }) => (
          <li key={`${of}/${id}`}>
            <Link href={hrefOf(of, id)}>{title}</Link>
            {mark && <span className="deed__mark"> ({mark})</span>}
            {why && <span className="deed__why">: {why}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

const hrefOf = (of: string, id: string) =>
  of === 'settings' ? `/admin/globals/${id}` : formAddress(of as CollectionSlug, id);
