import type { CollectionBeforeChangeHook } from 'payload';
import { readAllWithdrawals } from '../../storage/installation/lists.ts';
import { contextOf } from '../../writing/workflow/approval.ts';

type Rows = { id?: string | null }[] | null | undefined;

/**
 * Keeps out whoever was removed for good: a form that was open, or something approved, from before does
 * not bring them back. @param name the list that people stand in
 */
export function dropsRemoved(name: 'members' | 'onDuty'): CollectionBeforeChangeHook {
  return async ({ data, req }) => {
    const list = await readAllWithdrawals(req.payload);
    const copy = contextOf(req).publishes?.copy;
    for (const values of [data as Record<string, unknown>, copy]) {
      const rows = values?.[name] as Rows;
      if (values && Array.isArray(rows))
        values[name] = rows.filter(({ id }) => !id || !list.isRemoved(id));
    }
    return data;
  };
}
