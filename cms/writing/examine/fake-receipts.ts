import { sumOfMoney } from '../../../content/text/sum-of-money.ts';
import { rowsOf, textOf, type Values } from '../check/reading.ts';
import type { FieldFault } from './field-faults.ts';

const done = '(?<!\\p{L})(?:đã|vừa)';
const money = '(?:tiền|(?<!miễn )phí(?!\\p{L})|chuyển khoản|giao dịch|thanh toán)';
/** Papers are sent on by the portals, too. */
const sends = 'chuyển(?! (?:hồ sơ|đơn|xử lý|tiếp))';

/**
 * The words by which an app says that money has gone. “Nộp hồ sơ thành công” and “Đã trả kết quả” are
 * said by the portals, beside a fee: only words for money, or its sum, make such words a receipt.
 */
const isPaid = [
  new RegExp(`${done} (?:${sends}|thanh toán|trả$)`, 'iu'),
  new RegExp(`${done} (?:trả|nhận)[^.,;]*?(?:${money}|${sumOfMoney.source})`, 'iu'),
  new RegExp(`(?:${money}|${sends})[^.,;]*thành công`, 'iu'),
  // The owner of an account: “Đã trả TRAN THI MAU”.
  /(?:[Đđ]ã|[Vv]ừa) (?:trả|nhận) \p{Lu}{2,} \p{Lu}{2,}/u,
];

/**
 * Finds what would make a screen a payment slip for swindlers: words that money has gone, outside the
 * element whose sum stands in the band.
 */
export function fakeReceipts({ elements }: { elements?: unknown }): FieldFault[] {
  const rows = rowsOf({ elements } as Values, 'elements').map((row) => ({
    type: row['type'],
    text: textOf(row['text']),
    words: [row['text'], row['note']].map(textOf).join(' ').trim(),
  }));
  const isOfMoney = rows.some(({ type, words }) => type === 'amount' || sumOfMoney.test(words));
  if (!isOfMoney) return [];
  return rows.flatMap(({ type, text, words }, at): FieldFault[] => {
    if (type === 'receipt' || !isPaid.some((pattern) => pattern.test(words))) return [];
    return [
      {
        path: `elements.${at}.type`,
        kind: 'wrong',
        message: `“${text}” đứng cạnh số tiền thì kẻ gian cắt ra làm biên lai giả. Đổi “Là gì” thành “Biên lai đã trả tiền”: số tiền nằm trong băng “MÀN HÌNH TẬP”.`,
      },
    ];
  });
}
