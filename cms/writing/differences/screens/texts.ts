import type { Difference } from '../difference.ts';

/** Every word around what changed. */
export const texts = {
  label: 'Có gì thay đổi',
  nothing: 'Chỉ đổi những mục bà con không thấy.',
  was: (place: string) => `trước là ${place}`,
  style: 'Chữ vẫn vậy, chỉ đổi chữ đậm, danh sách hoặc đầu mục.',
  gone: 'Bỏ: ',
  come: 'Thêm: ',
  more: (count: number) => `Xem thêm ${count} thay đổi`,
  whole: 'Xem hết nội dung mới',
  inside: (count: number) => `Xem nội dung (${count} mục)`,
  remark: 'Lời nhắn',
} as const;

export const verbs: Record<Difference['how'], string> = {
  added: 'Thêm',
  removed: 'Bỏ',
  changed: 'Đổi',
  style: 'Trình bày',
};
