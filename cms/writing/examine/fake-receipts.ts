import { rowsOf, textOf, type Values } from '../check/reading.ts';
import type { FieldFault } from './field-faults.ts';

/** The words by which an app says that money has gone. */
const isPaid =
  /(?:đã|vừa) (?:chuyển|trả|thanh toán|nhận)|(?:chuyển|trả|giao dịch|thanh toán).*thành công|thành công/iu;

/** A sum of money: "150.000 đ", "2 triệu đồng", "50.000 VND". */
const sum = /\d[\d.,]*\s*(?:nghìn|ngàn|triệu|tỷ)?\s*(?:đ|₫|đồng|vnd|vnđ)(?!\p{L})/iu;

/**
 * Finds what would make a screen a payment slip for swindlers: words that money has gone, outside the
 * element whose sum stands in the band.
 */
export function fakeReceipts({ elements }: { elements?: unknown }): FieldFault[] {
  const rows = rowsOf({ elements } as Values, 'elements');
  const isOfMoney = rows.some(
    (row) =>
      row['type'] === 'amount' || [row['text'], row['note']].some((text) => sum.test(textOf(text))),
  );
  if (!isOfMoney) return [];
  return rows.flatMap((row, at): FieldFault[] => {
    const text = textOf(row['text']);
    if (row['type'] === 'receipt' || !isPaid.test(text)) return [];
    return [
      {
        path: `elements.${at}.type`,
        kind: 'wrong',
        message: `“${text}” đứng cạnh số tiền thì kẻ gian cắt ra làm biên lai giả. Đổi “Là gì” thành “Biên lai đã trả tiền”: số tiền nằm trong băng “MÀN HÌNH TẬP”.`,
      },
    ];
  });
}
