/**
 * JSON with one byte for each letter of Vietnamese. UTF-8 takes two or three, and compression does not
 * make up for it: 5 % of what phones fetch of the titles.
 */

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The letters that ASCII does not have, and what else stands often in titles. */
const letters = [
  ...['đ', ...[...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => vowel + tone))]
    .map((letter) => letter.normalize('NFC'))
    .flatMap((letter) => [letter, letter.toUpperCase()])
    .filter((letter) => letter > '\x7f'),
  ...'“”…–·',
];

/** By byte: the upper half, and behind it the controls, of which JSON has none. */
export const signs: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte > 0x7f ? (letters[byte - 0x80] ?? '') : (letters[byte + 0x80] ?? String.fromCharCode(byte)),
);

/** The first control that stands for no letter, but for itself. */
export const firstControl = letters.length - 0x80;

/** JSON of a value, each character below 256: its bytes are its Latin-1. */
export function oneByteJson(value: unknown): string {
  return inOneByte(JSON.stringify(value));
}

/** Reads the JSON in those bytes. @throws {SyntaxError} when they are no JSON */
export function readOneByteJson(bytes: Uint8Array): unknown {
  return JSON.parse(fromOneByte(bytes));
}

/** A text of JSON, each character below 256. */
export function inOneByte(json: string): string {
  const bytes = new Map(signs.map((sign, byte) => [sign, String.fromCharCode(byte)]));
  return json.replace(/[^ -~]/g, (unit) => bytes.get(unit) ?? escaped(unit));
}

/** The text in those bytes. */
export function fromOneByte(bytes: Uint8Array): string {
  let json = '';
  for (const byte of bytes) json += signs[byte];
  return json;
}

/** As JSON writes any character in a text. */
function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
