/** Tells how many letters are left of a field's length. */
export function leftWords(left: number): string {
  if (left < 0) return `Quá ${-left} chữ cái`;
  return left === 0 ? 'Vừa hết chỗ' : `Còn ${left} chữ cái`;
}
