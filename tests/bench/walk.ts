import type { Locator, Page } from '@playwright/test';
import type { Finger } from './finger.ts';
import type { NamedTap } from './taps.ts';

export interface KioskTap extends NamedTap {
  /** A key of the on-screen keyboard, or any other button. */
  kind: 'key' | 'button';
}

/**
 * One visitor who tries everything: a guide with its papers, a search key by key, a place, the display, a
 * practice.
 */
export async function walk(page: Page, finger: Finger): Promise<KioskTap[]> {
  const taps: KioskTap[] = [];
  const tap = async (name: string, button: Locator) => {
    await button.waitFor();
    // What lies below the telephone's edge is pulled up first.
    await button.evaluate((each) => each.scrollIntoView({ block: 'nearest' }));
    const kind = (await button.getAttribute('data-key')) === null ? 'button' : 'key';
    taps.push({ name, kind, ...(await finger.tap(button)) });
  };
  const press = async (...names: (string | RegExp)[]) => {
    for (const name of names) {
      const exact = typeof name === 'string';
      await tap(String(name), page.getByRole('button', { name, exact }).first());
    }
  };
  await press(/Xem hết các việc/, /Giấy tờ/, /Làm định danh điện tử mức 2/);
  for (const paper of [0, 1]) await tap('a tick', page.getByRole('checkbox').nth(paper));
  await press('Cứ coi cách làm');
  await press(
    'Xong, qua bước 2',
    'Xong, qua bước 3',
    ...['Sau', 'Trước'],
    'Xong hết rồi',
    'Mang về để coi lại',
    'Xem lại',
    'Bước 2',
  );
  await press('Chữ to', 'To', 'Tối', 'Sáng', 'Vừa', 'Xong', 'Quay lại', 'Quay lại');
  await press(/Xong, xóa hết/, /Chạm vào đây/);
  await press(/Tìm: gõ chữ/, ...'taifkhoanrngaanhangf');
  await press('Xóa hết', ...'xax', 'Cách', ...'vieen', 'Cách', 'a', 'n', /^Xã Viên An Huyện/);
  await press(/^Xã Đất Mũi/, /^Ấp Rạch Tàu/, /^Nguyễn Văn Mẫu/);
  await press('Quay lại', 'Quay lại', 'Quay lại', 'Quay lại', 'Quay lại');
  await press(/tổ công nghệ số ở ấp tôi/, 'Đ', 'C', 'Tên cũ', 'Quay lại');
  await press(/^Tập thử/, /Trả\stiền/, /^Làm theo/, 'Bông Súng', 'Chuyển tiền');
  await press('Quét mã QR', /^Số tiền/, 'Hủy', 'Quét lại', 'Nghỉ', 'Quay lại', 'Quay lại');
  await press(/Cần người/, 'Gọi người ra giúp', 'Làm tiếp một mình');
  return taps;
}
