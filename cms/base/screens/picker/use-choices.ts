'use client';

import { useEffect, useState } from 'react';
import type { Choice } from './choices.ts';

/** Loads the choices: all pictures of a kind are a lot of text, so they come when wanted. */
export type LoadChoices = () => Promise<Choice[]>;

export const loadIcons: LoadChoices = async () => (await import('./choices.ts')).iconChoices;
export const loadDrawings: LoadChoices = async () => (await import('./choices.ts')).drawingChoices;

/** The pictures once they are wanted and have come. */
export function useChoices(load: LoadChoices, wanted: boolean): Choice[] | undefined {
  const [choices, setChoices] = useState<Choice[]>();
  useEffect(() => {
    if (!wanted) return;
    let isLeft = false;
    void load().then((all) => !isLeft && setChoices(all));
    return () => {
      isLeft = true;
    };
  }, [load, wanted]);
  return choices;
}
