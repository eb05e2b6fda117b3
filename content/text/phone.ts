const patterns = [
  /^0[35789]\d{8}$/, // mobile
  /^02\d{2}\d{7,8}$/, // fixed: 02xx and 7 or 8 digits
  /^069\d{7}$/, // police and army
  /^1[89]00\d{4,6}$/, // service numbers
  /^(?:111|112|113|114|115|156|5656|1022)$/,
];

/** Whether a string of digits is a number that can be dialled in Vietnam. */
export function isVietnamesePhone(digits: string): boolean {
  return patterns.some((pattern) => pattern.test(digits));
}
