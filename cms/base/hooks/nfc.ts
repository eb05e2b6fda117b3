import type { CollectionBeforeValidateHook, GlobalBeforeValidateHook } from 'payload';

/** Every text that enters is put into NFC, so that equal words are equal bytes. */
export const intoNfc: CollectionBeforeValidateHook & GlobalBeforeValidateHook = ({
  data,
}: {
  data?: Record<string, unknown>;
}) => normalised(data);

function normalised<Value>(value: Value): Value {
  if (typeof value === 'string') return value.normalize('NFC') as Value;
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
