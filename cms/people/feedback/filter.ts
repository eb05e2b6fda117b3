import { fold } from '../../../content/text/fold.ts';
import { isLink } from './mask.ts';

/** Seconds that writing the shortest message takes; who pastes one is faster, and so is a machine. */
const shortestWriting = 3;
const mostLinks = 1;
/** The same letter, or the same word, so often in a row says nothing. */
const mostInARow = 8;
/** Of many words at least this part is said once only. */
const leastVaried = 0.25;
const manyWords = 12;

/** The part of what was sent that tells people from machines. */
export interface Sent {
  text: string;
  /** The field that nobody sees. */
  website?: string | undefined;
}

/** Tells whether something was sent by a machine, or says nothing. No answer tells which. */
export function isRubbish({ text, website }: Sent): boolean {
  if (website) return true;
  if (text === '') return false;
  return isAdvertising(text) || isForeignScript(text) || isRepeated(text);
}

/**
 * Tells if something was sent faster than it is written and leads elsewhere, as by a machine. People
 * paste, too: they are told, and may send it again.
 * @param seconds between opening the form and sending it, where they are known
 */
export function isHasty(text: string, seconds: number | undefined): boolean {
  return seconds !== undefined && seconds < shortestWriting && text.split(/\s+/).some(isLink);
}

/**
 * Reduces a message to what stays the same when it is sent again with other capitals, accents and
 * marks.
 */
export function gistOf(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

function isAdvertising(text: string): boolean {
  return text.split(/\s+/).filter(isLink).length > mostLinks || /<\w|\[url|\[link/i.test(text);
}

/** Most of it in letters that nobody here reads; Khmer is read. */
function isForeignScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const read = text.match(/[\p{Script=Latin}\p{Script=Khmer}]/gu)?.length ?? 0;
  return read * 2 <= letters;
}

function isRepeated(text: string): boolean {
  if (new RegExp(`(\\S)\\1{${mostInARow},}`, 'u').test(text)) return true;
  const words = gistOf(text).split(' ');
  return words.length >= manyWords && new Set(words).size / words.length < leastVaried;
}
