'use client';

import Link from 'next/link';
import { useId } from 'react';
import { Button, Hint, HintWords, List, Mark, Part } from '../../../base/screens/kit/kit.tsx';

/** One of them, as the list tells it. */
export interface ListedWork {
  id: string;
  title: string;
  /** By whom, and when. */
  line: string;
  state?: string;
  /** True if somebody has to see to it. */
  isOpen?: boolean;
  /** A longer title, where the title alone does not tell it from others. */
  label?: string;
  /** Its page, where it has one. */
  address?: string;
  /** The purpose it is opened for, where that is more than a look. */
  way?: string;
}

interface RecentWorkProps {
  /** Nothing as long as it is not known. */
  list: ListedWork[] | undefined;
  words: { recent: string; noRecent: string; open: string };
  /** Shows one that has no page. */
  onOpen?: (id: string) => void;
}

/** Work that was asked for last, each to be looked at. */
export function RecentWork({ list, words, onOpen }: RecentWorkProps) {
  const heading = useId();
  if (list === undefined) return null;
  return (
    <Part aria-labelledby={heading}>
      <h2 id={heading}>{words.recent}</h2>
      {list.length === 0 && <Hint>{words.noRecent}</Hint>}
      <List as="rows">
        {list.map((one) => (
          <li key={one.id}>
            <span className="kit-rows__what">
              <strong>{one.title}</strong>
              <HintWords>{one.line}</HintWords>
            </span>
            {one.state && <Mark tone={one.isOpen ? 'open' : undefined}>{one.state}</Mark>}
            <Way one={one} open={words.open} onOpen={onOpen} />
          </li>
        ))}
      </List>
    </Part>
  );
}

interface WayProps {
  one: ListedWork;
  open: string;
  onOpen: RecentWorkProps['onOpen'];
}

function Way({ one: { id, title, label = title, address, way }, open, onOpen }: WayProps) {
  const says = way ?? open;
  const name = `${says}: ${label}`;
  return address ? (
    <Link className="kit-button is-quiet" href={address} aria-label={name}>
      {says}
    </Link>
  ) : (
    <Button isQuiet aria-label={name} onClick={() => onOpen?.(id)}>
      {says}
    </Button>
  );
}
