import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload';

/** A validation error at one field, with the sentence shown there. */
export function invalid(
  req: PayloadRequest,
  collection: CollectionSlug,
  fault: { path: string; label: string; message: string },
): ValidationError {
  return new ValidationError({ collection, errors: [fault] }, req.t);
}
