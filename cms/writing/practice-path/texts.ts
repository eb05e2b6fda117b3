/** The words of the fields and the panel of a practice's path. */
export const texts = {
  chooseScreen: 'Chọn màn hình trước, rồi chọn chỗ cần chạm ở đây.',
  loading: 'Đang mở màn hình…',
  failed: 'Chưa mở được màn hình này. Tải lại trang rồi thử lại.',
  choose: 'Chọn một chỗ',
  back: 'Mũi tên lùi lại ở trên cùng',
  lost: 'Chỗ đã chọn không còn trên màn hình này',
  picture: 'Hình màn hình của bước này',
  heading: 'Đường đi của bài tập',
  walkable: 'Đi được từ đầu tới cuối.',
  none: 'Thêm bước, chọn màn hình và chỗ chạm thì máy xem giùm đường đi.',
  faults: (count: number) => `${count} chỗ chưa đi được`,
  jumps: (count: number) => `Đi được, mà ${count} bước nhảy qua màn hình khác`,
  unanswered: (count: number) => `${count} chỗ chưa có câu trả lời riêng`,
  unansweredNote:
    'Bà con chạm vào đó thì nghe câu chung. Hay hơn là mở màn hình, ghi “Chỗ này để …”.',
  noChoice: (steps: string) =>
    `Bước ${steps}: màn hình chỉ có một chỗ chạm được, bà con không trật vào đâu được. Thêm chỗ cho màn hình đó.`,
  step: (at: number) => `Bước ${at + 1}`,
  says: (words: string, answer: string) => `“${words}”: máy nói “${answer}”`,
  openScreen: 'Mở màn hình',
} as const;
