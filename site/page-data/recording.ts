import { mediaAddress } from '../../content/addresses.ts';
import type { Lookup } from './lookup.ts';

/** The address of a person's recording of a guide or a step; undefined where there is none. */
export function recordingAddress(
  { recording }: { recording?: string | undefined },
  { media }: Lookup,
): string | undefined {
  const file = recording && media.get(recording);
  return file ? mediaAddress(file) : undefined;
}
