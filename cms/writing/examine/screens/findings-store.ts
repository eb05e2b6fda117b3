'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import { useSyncExternalStore } from 'react';
import type { PlacedFinding } from '../examine.ts';

/**
 * The findings in each open form, also in one that lies over another: panels write them, fields
 * read them.
 */
const findings = new Map<string, readonly PlacedFinding[]>();
const listeners = new Set<() => void>();

/** The name of the form that a component stands in. */
export function useFormKey(): string {
  const { collectionSlug, id } = useDocumentInfo();
  return `${collectionSlug ?? ''}/${id ?? ''}`;
}

/** Replaces what was found in a form; nothing is kept of one that is closed. */
export function setFindings(form: string, next: readonly PlacedFinding[] | undefined): void {
  if (next) findings.set(form, next);
  else findings.delete(form);
  for (const tell of listeners) tell();
}

/** Returns the fault in the value of a field; nothing while it is empty or fine. */
export function useFaultAt(path: string): string | undefined {
  const form = useFormKey();
  const read = () =>
    findings.get(form)?.find((one) => one.rule === 'wrong-field' && one.path === path)?.sentence;
  return useSyncExternalStore(subscribe, read, () => undefined);
}

/** Tells whether something serious was found in one of the fields, or inside them. */
export function useIsAtFault(names: readonly string[]): boolean {
  const form = useFormKey();
  const read = () =>
    findings
      .get(form)
      ?.some(
        ({ path, severity }) =>
          severity === 'serious' &&
          names.some((name) => path === name || path.startsWith(`${name}.`)),
      ) ?? false;
  return useSyncExternalStore(subscribe, read, () => false);
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}
