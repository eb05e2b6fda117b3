const patterns = [
  /^0[35789]\d{8}$/, // mobile
  /^02\d{2}\d{7,8}$/, // fixed: 02xx and 7 or 8 digits
  /^069\d{7}$/, // police and army
  /^1[89]00\d{4,6}$/, // service numbers
  /^(?:111|112|113|114|115|156|198|5656|1022)$/,
];

/** Short codes that only take text messages: a call to them fails. */
const textOnly = new Set(['5656']);

/** Tells whether a number only takes text messages, so that nobody must be sent to call it. */
export function isTextOnly(digits: string): boolean {
  return textOnly.has(digits);
}

const fewestDigits = 8;

/**
 * Tells whether a text has a telephone number in it, however it is parted: "0912/345/678", "09 1234 5678".
 * Short codes like 113 are none of somebody's.
 */
export function holdsNumber(text: string): boolean {
  const runs = text.normalize('NFKC').match(/\d(?:[\s./()–-]*\d)*/g) ?? [];
  return runs.some((run) => run.replace(/\D/g, '').length >= fewestDigits);
}

/** The link that reaches a number: `tel:0912345678`, or `sms:5656` where it only takes messages. */
export function phoneHref(digits: string): string {
  return `${isTextOnly(digits) ? 'sms' : 'tel'}:${digits}`;
}

/** Tells whether a string of digits is a number that can be dialled in Vietnam. */
export function isVietnamesePhone(digits: string): boolean {
  return patterns.some((pattern) => pattern.test(digits));
}

/**
 * The digits of a number as people write it: with spaces, dots, hyphens or brackets, with +84 or 0084
 * for the first 0. Null when it can't be dialled in Vietnam.
 */
export function parsePhone(input: string): string | null {
  const digits = bareNumber(input);
  return isVietnamesePhone(digits) ? digits : null;
}

/** A number in groups that can be read out: "0290 000 0123", "0912 345 678", "1900 0368". */
export function formatPhone(digits: string): string {
  const groups = groupSizes(digits);
  let at = 0;
  return groups.map((size) => digits.slice(at, (at += size))).join(' ');
}

/** Explains why a number can't be dialled, in Vietnamese for an editor; null when it can. */
export function explainPhone(input: string): string | null {
  const number = bareNumber(input);
  const ask = 'Kiểm tra lại giúp: ';
  if (isVietnamesePhone(number)) return null;
  if (number === '') return 'Chưa có số điện thoại.';
  if (/\D/.test(number))
    return `${ask}“${input.trim()}” có ký tự không phải chữ số. Chỉ ghi một số, ví dụ 0912 345 678.`;
  const count = `đang có ${number.length} chữ số`;
  if (/^0[35789]/.test(number)) return `${ask}số di động có 10 chữ số, ${count}.`;
  if (/^02/.test(number))
    return `${ask}số bàn gồm mã vùng 4 chữ số (Cà Mau 0290, Bạc Liêu 0291) và 7 hoặc 8 chữ số, ${count}.`;
  if (/^069/.test(number)) return `${ask}số bắt đầu bằng 069 có 10 chữ số, ${count}.`;
  if (/^1[89]00/.test(number))
    return `${ask}số tổng đài 1800, 1900 có thêm 4 đến 6 chữ số ở sau, ${count}.`;
  return `${ask}“${input.trim()}” không phải đầu số ở Việt Nam. Số di động bắt đầu bằng 03, 05, 07, 08, 09; số bàn bằng 02; tổng đài bằng 1800, 1900.`;
}

function bareNumber(input: string): string {
  const compact = input.normalize('NFKC').replace(/[\s.()\-–]/g, '');
  const national = compact.replace(/^(?:\+|00)84/, '0').replace(/^0+(?=0|1[89]00)/, '');
  return /^84\d{9}$/.test(national) ? `0${national.slice(2)}` : national;
}

function groupSizes({ length, 0: first }: string): number[] {
  if (length < 8) return [length];
  if (first === '1') return length === 10 ? [4, 3, 3] : [4, length - 4];
  return length === 10 ? [4, 3, 3] : [4, length - 8, 4];
}
