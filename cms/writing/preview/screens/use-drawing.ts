import { useEffect, useReducer, useRef, useState } from 'react';
import type { View } from '../drawing.ts';
import type { Preview } from '../preview.ts';
import { ask } from '../../../base/screens/ask/ask.ts';
import { texts } from './texts.ts';

/**
 * Milliseconds without a change before the page is drawn again; the first time there is nothing to wait for.
 */
const patience = 600;
/** Milliseconds before a drawing is asked for again that gave way to another one. */
const afterOthers = 1000;

export interface Wish {
  /** The form as JSON. */
  values: string;
  views: View[];
  step?: number | undefined;
}

export interface Drawing {
  state: 'drawing' | 'drawn' | 'failed';
  /** The reason why it could not be drawn. */
  sentence?: string | undefined;
  /** The last drawing; frames of views that were not asked for again are older. */
  preview?: Preview | undefined;
  again(): void;
}

type Outcome = { preview: Preview } | { sentence: string } | 'later';

/** Has the form drawn, again whenever it has not changed for a moment; a newer wish ends an older one. */
export function useDrawing(address: string, { values, views, step }: Wish): Drawing {
  const [drawing, setDrawing] = useState<Omit<Drawing, 'again'>>({ state: 'drawing' });
  const [attempt, again] = useReducer((count: number) => count + 1, 0);
  const isFirst = useRef(true);
  const wish = JSON.stringify({ views, step });
  const body = `{"values":${values},${wish.slice(1)}`;
  useEffect(() => {
    const leaving = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const drawAgain = async () => {
      setDrawing((last) => ({ ...last, state: 'drawing' }));
      const outcome = await draw(address, JSON.parse(body), leaving.signal);
      if (leaving.signal.aborted) return;
      isFirst.current = false;
      if (outcome === 'later') timer = setTimeout(drawAgain, afterOthers);
      else setDrawing((last) => after(last, outcome));
    };
    timer = setTimeout(drawAgain, isFirst.current ? 0 : patience);
    return () => {
      leaving.abort();
      clearTimeout(timer);
    };
  }, [address, body, attempt]);
  return { ...drawing, again };
}

function after(last: Omit<Drawing, 'again'>, outcome: Exclude<Outcome, 'later'>) {
  if ('sentence' in outcome) return { ...last, state: 'failed' as const, ...outcome };
  const { preview } = outcome;
  const frames = { ...last.preview?.frames, ...preview.frames };
  const changes = preview.changes ?? last.preview?.changes;
  return { state: 'drawn' as const, preview: { ...preview, frames, changes } };
}

async function draw(address: string, body: unknown, signal: AbortSignal): Promise<Outcome> {
  const answer = await ask<Preview>('POST', address, { body, signal });
  if (answer.ok) return { preview: answer.body };
  if (answer.status === 409) return 'later';
  return { sentence: answer.status === undefined ? texts.offline : answer.message };
}
