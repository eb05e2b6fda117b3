import type { Written } from './state.ts';
import type { ImportRow, Kept } from './store.ts';

/** A document that was left as somebody else has it. */
export interface KeptView {
  of: Written;
  id: string;
  title: string;
  reason: Kept;
  /** The reason why it was refused, in a sentence. */
  why?: string;
}

export function keptView({ of, document, title, reason, why }: ImportRow): KeptView {
  return { of, id: document, title, reason: reason ?? 'edited', ...(why && { why }) };
}
