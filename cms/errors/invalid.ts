import { type CollectionSlug, type PayloadRequest, ValidationError } from 'payload';

/** One field that cannot be saved as it is, with the sentence that stands at it. */
export function invalid(
  req: PayloadRequest,
  collection: CollectionSlug,
  fault: { path: string; label: string; message: string },
): ValidationError {
  return new ValidationError({ collection, errors: [fault] }, req.t);
}
