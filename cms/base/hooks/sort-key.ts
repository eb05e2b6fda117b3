const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const marks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323']; // huyền hỏi ngã sắc nặng

/**
 * A plain ASCII text whose byte order is the Vietnamese order of names, so that both databases sort
 * alike: letters first, tones after them, numbers by value ("Ấp 2" before "Ấp 10").
 */
export function sortKey(text: string): string {
  const letters: string[] = [];
  const tones: string[] = [];
  const padded = text.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(6, '0'));
  for (const character of padded.normalize('NFC')) {
    const { letter, tone } = withoutTone(character);
    const at = alphabet.indexOf(letter);
    letters.push(at < 0 ? letter.replace(/[^\x20-\x7e]/g, '~') : code(at));
    tones.push(String(tone));
  }
  return `${letters.join('')} ${tones.join('').replace(/0+$/, '')}`;
}

/** Two letters for a place in the alphabet: they come after digits and space. */
function code(at: number): string {
  return String.fromCharCode(97 + Math.floor(at / 26), 97 + (at % 26));
}

function withoutTone(character: string): { letter: string; tone: number } {
  const parts = [...character.normalize('NFD')];
  const tone = parts.findIndex((part) => marks.includes(part));
  if (tone < 0) return { letter: character, tone: 0 };
  const [mark] = parts.splice(tone, 1);
  return { letter: parts.join('').normalize('NFC'), tone: marks.indexOf(mark ?? '') + 1 };
}
