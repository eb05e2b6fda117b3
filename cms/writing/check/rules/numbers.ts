import { formatPhone, parsePhone } from '../../../../content/text/phone.ts';
import type { Finding, Rule } from '../finding.ts';
import type { Reading } from '../reading.ts';

/** Telephone numbers of a text, with the fields that they stand in. */
export function numbersOf({
  passages,
  calls,
  collection,
}: Reading): { path: string; digits: string }[] {
  if (collection === 'hotlines') return [];
  const written = passages.flatMap(({ path, text }) =>
    numbersIn(text).map((digits) => ({ path, digits })),
  );
  const called = calls.flatMap(({ path, number }) => {
    const digits = parsePhone(number);
    return digits ? [{ path, digits }] : [];
  });
  return [...called, ...written];
}

/** A run of digits as people write numbers: with spaces, dots, hyphens and brackets between. */
const runs = /(?<![\p{L}\d/.,-])(?:\+|\()?\d[\d .()–-]*\d(?![\p{L}\d/]|[.,-]\d)/gu;
/** Shorter ones are as often amounts or years. */
const shortest = 8;

/** The numbers in a text that can be dialled. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(runs)].flatMap(([run]) => {
    const digits = parsePhone(run);
    return digits && digits.length >= shortest ? [digits] : [];
  });
}

/** Only numbers that somebody vouches for are printed: hotlines, offices, members who agreed. */
export const unknownNumber: Rule = (reading, { knownNumbers }) => {
  const told = new Set<string>();
  return numbersOf(reading).flatMap(({ path, digits }): Finding[] => {
    if (knownNumbers.has(digits) || told.has(digits)) return [];
    told.add(digits);
    return [
      {
        rule: 'unknown-number',
        severity: 'serious',
        path,
        sentence: `${formatPhone(digits)} không phải số đã xác minh.`,
        todo: 'Thêm vào Đường dây nóng sau khi gọi thử, hoặc bỏ số này.',
      },
    ];
  });
};
