import { hasDraftsEnabled } from 'payload/shared';
import type { BuildFormStateArgs, CollectionSlug, FormState, ServerFunction } from 'payload';
import { locks } from './locks.ts';

/** Answers what a form asks about a change. */
type FormStateFunction<Answer> = ServerFunction<BuildFormStateArgs, Promise<Answer>>;

type Question = Parameters<FormStateFunction<unknown>>[0];

/**
 * A form asks about a change and is saved before the answer comes: saving gives its lock back, the
 * late answer would lock the document again, and whoever it was handed to is kept out by a form in
 * which nothing is left to save.
 */
export function withoutLateLocks<Answer extends object>(
  formState: FormStateFunction<Answer>,
): FormStateFunction<Answer> {
  return async (question) => {
    const answer = await formState(question);
    const isLocked = 'lockedState' in answer && answer.lockedState;
    if (!isLocked || !(await wasSavedSince(question))) return answer;
    await giveBack(question);
    return { ...answer, lockedState: undefined };
  };
}

async function wasSavedSince({ collectionSlug: slug, id, formState, req }: Question) {
  const seen = timeOf(formState);
  const collection = slug && req.payload.collections[slug as CollectionSlug].config;
  if (!seen || !collection || !id) return false;
  const newest = await req.payload.findByID({
    collection: collection.slug,
    id,
    depth: 0,
    draft: hasDraftsEnabled(collection),
    disableErrors: true,
    select: { updatedAt: true },
  });
  return newest !== null && 'updatedAt' in newest && newest.updatedAt > seen;
}

const timeOf = (form: FormState | undefined) => form?.['updatedAt']?.value as string | undefined;

async function giveBack({ collectionSlug, id, req }: Question): Promise<void> {
  const where = {
    'document.relationTo': { equals: collectionSlug },
    'document.value': { equals: id },
    'user.value': { equals: req.user?.id ?? '' },
  };
  await req.payload.db.deleteMany({ collection: locks, where });
}
