import { expect, test } from 'vitest';
import { shippedContent } from '../../../../support/shipped-content.ts';
import { fakeReceipts } from '../../../../../cms/writing/examine/fake-receipts.ts';

const at = (...elements: object[]) => fakeReceipts({ elements }).map(({ path }) => path);
const sum = { type: 'amount', text: 'Số tiền', note: '150.000 đ' };
const notice = { type: 'notice', text: 'Chuyển thành công', variant: 'done' };

type Case = [what: string, elements: object[], paths: string[]];

test.each<Case>([
  ['a message beside a sum', [notice, sum], ['elements.0.type']],
  [
    'words beside a sum that stands in a field',
    [
      { type: 'field', text: 'Tiền', note: '2 triệu đồng' },
      { type: 'text', text: 'Đã chuyển' },
    ],
    ['elements.1.type'],
  ],
  [
    'words with the sum in them',
    [{ type: 'text', text: 'Bạn đã nhận 50.000đ' }],
    ['elements.0.type'],
  ],
  [
    'a receipt, whose sum stands in the band',
    [{ ...sum, type: 'receipt', text: 'Đã trả' }, sum],
    [],
  ],
  [
    'words in a line whose sum stands behind them',
    [{ type: 'row', text: 'Vừa nhận', note: '500.000 dong' }],
    ['elements.0.type'],
  ],
  ...[
    'Đã trả',
    'Đã trả TRAN THI MAU',
    'Đã trả tiền chợ',
    'Nộp phí thành công',
    'Giao dịch thành công',
  ].map((text): Case => [
    `“${text}” beside a sum`,
    [{ type: 'text', text }, sum],
    ['elements.0.type'],
  ]),
  ...[
    'Nộp hồ sơ thành công',
    'Đăng ký miễn phí thành công',
    'Đăng ký tài khoản thành công',
    'Đã nhận hồ sơ',
    'Đã nhận hồ sơ, lệ phí 50.000 đồng',
    'Đã trả kết quả',
    'Đã chuyển hồ sơ cho xã',
  ].map((text): Case => [`“${text}” beside a fee`, [{ type: 'notice', text }, sum], []]),
  ['a message without a sum', [notice, { type: 'field', text: 'Mã', note: '12 điểm' }], []],
  ['a sum that is not paid yet', [sum, { type: 'button', text: 'Chuyển tiền' }], []],
])('%s', (_, elements, paths) => {
  expect(at(...elements)).toEqual(paths);
});

test('no screen that ships would pass for a payment slip', () => {
  const { screens } = shippedContent();
  expect(screens.length).toBeGreaterThan(100);
  expect(
    screens.filter((screen) => fakeReceipts(screen).length > 0).map(({ slug }) => slug),
  ).toEqual([]);
});
