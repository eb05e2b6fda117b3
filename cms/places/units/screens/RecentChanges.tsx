'use client';

import { RecentWork } from '../../../storage/planned-work/screens/RecentWork.tsx';
import { states, texts } from './texts.ts';
import type { Changing } from './use-units.ts';

/** Changes that were asked for, each to be looked at and taken back. */
export function RecentChanges({ changing: { recent, open } }: { changing: Changing }) {
  const list = recent?.map(({ id, sentences, basis, byName, startedAt, state }) => ({
    id,
    title: sentences.join(' '),
    line: texts.recentLine(basis, byName, startedAt),
    state: states[state],
    isOpen: state === 'stalled',
    label: `${sentences.join(' ')} ${states[state]}`,
  }));
  return <RecentWork list={list} words={texts} onOpen={open} />;
}
