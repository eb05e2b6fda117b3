'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation.js';
import type { Section } from './menu.ts';

/** The sections of the menu; what lies in one is shown below the one where the user is. */
export function MenuLinks({ sections }: { sections: Section[] }) {
  const here = usePathname();
  const holds = (address: string) =>
    here === address || (address !== '/admin' && here.startsWith(`${address}/`));
  return (
    <ul className="menu">
      {sections.map(({ label, address, sign, entries }) => {
        const inside = entries.find((entry) => holds(entry.address));
        const isOpen = inside !== undefined || holds(address);
        return (
          <li key={label}>
            <Link
              className={`nav__link ${isOpen ? 'is-open' : ''}`}
              href={address}
              prefetch={false}
              aria-current={isOpen && !inside ? 'page' : undefined}
            >
              <span className="sign" dangerouslySetInnerHTML={{ __html: sign }} />
              {label}
            </Link>
            {isOpen && entries.length > 0 && (
              <ul className="menu__inside">
                {entries.map((entry) => (
                  <li key={entry.address}>
                    <Link
                      className="nav__link"
                      href={entry.address}
                      prefetch={false}
                      aria-current={entry === inside ? 'page' : undefined}
                    >
                      {entry.label}
                    </Link>
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
