import { signs as ofPacks, type Pack } from './pack.ts';
import { firstControl, fromOneByte, inOneByte, signs } from './text/one-byte.ts';

/**
 * A sign of a pack takes two characters: a control that names its row of 256, and its place in the row.
 * Beyond the last row it is written as JSON writes any character.
 */
const firstSign = ofPacks.ownAddress.charCodeAt(0);
const pair = /(?!\x7f)\p{Cc}[^]/gu;

/** The file of a pack: JSON with one byte for each letter, which are its Latin-1. */
export function packFile(pack: Pack): string {
  return inOneByte(
    JSON.stringify(pack).replace(ofPacks.any, (sign) => {
      const at = sign.charCodeAt(0) - firstSign;
      const row = firstControl + (at >> 8);
      return row < 0x20 ? String.fromCharCode(row) + (signs[at & 0xff] ?? '') : sign;
    }),
  );
}

/** Reads the file of a pack. @throws {SyntaxError} when it is none, as that of an older release */
export function readPack(file: Uint8Array): Pack {
  const places = new Map(signs.map((sign, at) => [sign, at]));
  const json = fromOneByte(file).replace(pair, ([row = '', place = '']) => {
    const at = (row.charCodeAt(0) - firstControl) * 256 + (places.get(place) ?? 0);
    return String.fromCharCode(firstSign + at);
  });
  const pack = JSON.parse(json) as Partial<Pack>;
  if (!pack.texts) throw new SyntaxError('It is no pack of this kind.');
  return pack as Pack;
}
