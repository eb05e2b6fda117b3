'use client';

import { useId } from 'react';
import { Button, Hint, HintWords, Mark, Part } from '../../../base/screens/kit/kit.tsx';

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
}

interface RecentWorkProps {
  /** Nothing as long as it is not known. */
  list: ListedWork[] | undefined;
  words: { recent: string; noRecent: string; open: string };
  onOpen: (id: string) => void;
}

/** Work that was asked for last, each to be looked at. */
export function RecentWork({ list, words, onOpen }: RecentWorkProps) {
  const heading = useId();
  if (list === undefined) return null;
  return (
    <Part aria-labelledby={heading}>
      <h2 id={heading}>{words.recent}</h2>
      {list.length === 0 && <Hint>{words.noRecent}</Hint>}
      <ul className="kit-rows">
        {list.map(({ id, title, line, state, isOpen, label = title }) => (
          <li key={id}>
            <span className="kit-rows__what">
              <strong>{title}</strong>
              <HintWords>{line}</HintWords>
            </span>
            {state && <Mark tone={isOpen ? 'open' : undefined}>{state}</Mark>}
            <Button isQuiet aria-label={`${words.open}: ${label}`} onClick={() => onOpen(id)}>
              {words.open}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
