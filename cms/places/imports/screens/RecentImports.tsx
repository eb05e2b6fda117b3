'use client';

import type { ImportView } from '../view.ts';
import { RecentWork } from '../../../storage/planned-work/screens/RecentWork.tsx';
import { states, texts } from './texts.ts';
import type { Importing } from './use-import.ts';

/** Imports that can still be looked at and taken back. */
export function RecentImports({ importing: { recent, open } }: { importing: Importing }) {
  const list = recent?.map((one) => {
    const { id, fileName, byName, startedAt } = one;
    const state = stateOf(one);
    const line = texts.recentLine(byName, startedAt);
    return { id, title: fileName, line, state, label: `${fileName}, ${state}` };
  });
  return <RecentWork list={list} words={texts} onOpen={open} />;
}

function stateOf({ state, publishedAt, left }: ImportView): string {
  if (left > 0) return texts.isPartlyBack;
  return state === 'done' && publishedAt ? texts.isPublished : states[state];
}
