import type { Pack } from './pack.ts';
import { oneByteJson, readOneByteJson } from './text/one-byte.ts';

/** The file of a pack: JSON with one byte for each letter, which are its Latin-1. */
export function packFile(pack: Pack): string {
  return oneByteJson(pack);
}

/** Reads the file of a pack. @throws {SyntaxError} when it is none, as that of an older release */
export function readPack(file: Uint8Array): Pack {
  return readOneByteJson(file) as Pack;
}
