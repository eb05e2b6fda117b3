'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Way } from '../ways.ts';
import { RareDeeds } from './RareDeeds.tsx';
import { texts, wordsOf } from './texts.ts';
import type { Asked } from './useWorkflow.ts';

interface OtherWaysProps {
  ways: Way[];
  /** The next thing, where it is an approval: it can be published at once. */
  approve: Way | undefined;
  disabled: boolean;
  onChoose: (way: Way) => void;
  onOrder: (way: Way, order: Asked) => void;
}

/** All that can be done beside the next thing, in one menu. */
export function OtherWays({ ways, approve, disabled, onChoose, onOrder }: OtherWaysProps) {
  const menu = useRef<HTMLDetailsElement>(null);
  useClosing(menu);
  const both = approve?.name === 'approve' && !approve.alone;
  const close = () => menu.current?.removeAttribute('open');
  return (
    <details className="workflow-bar__others" ref={menu}>
      <summary>{texts.others}</summary>
      <ul>
        {both && (
          <li>
            <button
              type="button"
              disabled={disabled}
              onClick={() => {
                close();
                onOrder(approve, { publish: true });
              }}
            >
              {texts.approveAndPublish}
            </button>
          </li>
        )}
        {ways.map((way) => (
          <li key={way.name}>
            <button
              type="button"
              disabled={disabled}
              onClick={() => {
                close();
                onChoose(way);
              }}
            >
              {wordsOf(way)}
            </button>
          </li>
        ))}
        <RareDeeds onDone={close} disabled={disabled} />
      </ul>
    </details>
  );
}

/** Closes a menu by Escape, and when somebody goes on elsewhere; the arrows lead through it. */
function useClosing(menu: RefObject<HTMLDetailsElement | null>): void {
  useEffect(() => {
    const element = menu.current;
    if (!element) return;
    const stops = new AbortController();
    const { signal } = stops;
    element.addEventListener(
      'keydown',
      (event) => {
        if (step(element, event.key)) event.preventDefault();
        if (event.key !== 'Escape' || !element.open) return;
        element.open = false;
        element.querySelector('summary')?.focus();
      },
      { signal },
    );
    const closeElsewhere = ({ target }: Event) => {
      if (!element.contains(target as Node)) element.open = false;
    };
    document.addEventListener('pointerdown', closeElsewhere, { signal });
    document.addEventListener('focusin', closeElsewhere, { signal });
    return () => stops.abort();
  });
}

/** Goes up and down an open menu; at its head, down opens it. @returns whether the key was for it */
function step(menu: HTMLDetailsElement, key: string): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  if (!menu.open) menu.open = true;
  const stops = [...menu.querySelectorAll<HTMLElement>('li :is(a, button:not(:disabled))')];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  const next = key === 'ArrowDown' ? at + 1 : at < 0 ? -1 : at - 1;
  stops.at(next % Math.max(stops.length, 1))?.focus();
  return true;
}
