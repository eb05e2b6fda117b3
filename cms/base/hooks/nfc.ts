import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload';

/**
 * Marks that nobody sees: they turn the direction in which a line is read, or stood at the beginning of a file.
 * They come along from address books and chats; a name with one is not found, and may read backwards.
 */
const unseen = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Every text that enters is put into NFC without unseen marks, so that equal words are equal bytes. */
export const intoNfc: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({
  data,
}: {
  data?: Record<string, unknown>;
}) => normalised(data);

function normalised<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC').replace(unseen, '') as Value;
  if (Array.isArray(value)) return value.map(normalised) as Value;
  if (value !== null && typeof value === 'object' && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, normalised(inner)]),
    ) as Value;
  }
  return value;
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
