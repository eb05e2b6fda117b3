'use client';

import Link from 'next/link';
import type { KeptView } from '../kept-view.ts';
import { formAddress } from '../../../base/screens/form-address/form-address.ts';
import { reasons } from './texts.ts';

interface KeptProps {
  title: string;
  list: KeptView[];
}

/** Documents that were left as they are, and why. */
export function KeptList({ title, list }: KeptProps) {
  if (list.length === 0) return null;
  return (
    <div className="kit-notes">
      <h3>{title}</h3>
      <ul>
        {list.map(({ of, id, title: name, reason, why }) => (
          <li key={id}>
            <Link href={formAddress(of, id)}>{name}</Link>: {why ?? reasons[reason]}
          </li>
        ))}
      </ul>
    </div>
  );
}
