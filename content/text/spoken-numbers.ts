const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const scales = ['', ' ngàn', ' triệu', ' tỷ'];

/** Digits one by one, as a telephone number is told: "156" → "một năm sáu". */
export const spokenDigits = (text: string): string =>
  [...text.replace(/\D/g, '')].map((digit) => digits[Number(digit)]).join(' ');

/** A number up to some billions as it is said in the south: 1.205 → "một ngàn hai trăm lẻ năm". */
export function spokenNumber(value: number): string {
  if (value === 0) return 'không';
  const groups: string[] = [];
  for (let rest = value, scale = 0; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    const three = rest % 1000;
    if (three > 0) groups.unshift(`${ofThree(three, rest >= 1000)}${scales[scale] ?? ''}`);
  }
  return groups.join(' ');
}

/** @param isWhole says the hundreds also when there are none: something stands before */
function ofThree(value: number, isWhole: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const said: string[] = [];
  if (hundreds > 0 || isWhole) said.push(`${digits[hundreds]} trăm`);
  if (tens === 0 && ones > 0 && said.length > 0) said.push('lẻ');
  if (tens === 1) said.push('mười');
  if (tens > 1) said.push(`${digits[tens]} mươi`);
  if (ones > 0) said.push(onesAfter(tens, ones));
  return said.join(' ');
}

function onesAfter(tens: number, ones: number): string {
  if (tens > 1 && ones === 1) return 'mốt';
  if (tens > 0 && ones === 5) return 'lăm';
  return digits[ones] ?? '';
}

const time = (hours: string, minutes: string | undefined) => {
  const of = Number(minutes ?? 0);
  const rest = of === 30 ? ' rưỡi' : of > 0 ? ` ${spokenNumber(of)}` : '';
  return `${spokenNumber(Number(hours))} giờ${rest}`;
};

/** The ways in which numbers stand in a text, each with how it is said; the first that fits holds. */
const ways: [RegExp, (...parts: string[]) => string][] = [
  [
    /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/,
    (_, day = '', month = '', year = '') =>
      `${spokenNumber(Number(day))} tháng ${spokenMonth(month)} năm ${spokenNumber(Number(year))}`,
  ],
  [
    /\b(0?[1-9]|1[0-2])\/(\d{4})\b/,
    (_, month = '', year = '') => `${spokenMonth(month)} năm ${spokenNumber(Number(year))}`,
  ],
  [
    /\b(\d{1,2})(?:[:h]| giờ )([0-5]\d)\b(?: phút)?/,
    (_, hours = '', minutes) => time(hours, minutes),
  ],
  // Telephone numbers: with a first 0, of service lines, and the short ones.
  [/\b0\d{2,3}(?:[\s.\u00a0]?\d{3,4}){2}\b/, (number) => spokenDigits(number)],
  [/\b1[89]00[\s.\u00a0]?\d{4,6}\b/, (number) => spokenDigits(number)],
  [/\b(?:11[1-5]|156|198|5656|1022)\b/, (number) => spokenDigits(number)],
  [
    /\b(\d+),(\d+)/,
    (_, whole = '', part = '') => `${spokenNumber(Number(whole))} phẩy ${spokenDigits(part)}`,
  ],
  [/\b\d{1,3}(?:\.\d{3})+\b/, (number) => spokenNumber(Number(number.replaceAll('.', '')))],
  [/\b0\d+\b/, (number) => spokenDigits(number)],
  // "4G"
  [/\b(\d)([A-Z])\b/, (_, digit = '', letter = '') => `${spokenDigits(digit)} ${letter}`],
  [/\b\d{1,12}\b/, (number) => spokenNumber(Number(number))],
];
const anyWay = new RegExp(
  ways
    .map(([{ source }]) => source)
    .join('|')
    .replace(/\((?!\?)/g, '(?:'),
  'g',
);

/** April is "tháng tư". */
const spokenMonth = (month: string) => (Number(month) === 4 ? 'tư' : spokenNumber(Number(month)));

/** A text for a loudspeaker: all numbers in words, as they are said. */
export function withSpokenNumbers(text: string): string {
  return text
    .replace(anyWay, (number) => {
      for (const [way, say] of ways) {
        const found = new RegExp(`^(?:${way.source})$`).exec(number);
        if (found) return say(...found);
      }
      return number;
    })
    .replace(/(\p{L})\s?%/gu, '$1 phần trăm');
}

/** The number of syllables of a text, each written apart in Vietnamese. */
export const syllablesIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;
