import { wordsIn } from './words-in.ts';

/** The sheet of paper that a member carries; what is said at a door comes from `visits.ts`. */
export const memberHandbookWords = wordsIn({
  vi: {
    title: 'Sổ tay giấy của tổ viên',
    about:
      'Bốn trang A4: bốn điều phải giữ, nói sao ở từng nhà, chuyện hay chỉ, số cần gọi, chỗ gạch đếm.',
    hint: 'Bốn trang, chữ lớn: in hai mặt thì ra hai tờ A4. Tiệm có máy in khổ A3 thì nhờ in hai mặt kiểu cuốn sách, ra một tờ gấp đôi.',
    print: 'In sổ tay',
    back: 'Việc của tổ viên',
    cover: 'Sổ tay tổ viên',
    kicker: 'Sổ bốn trang của tổ công nghệ số cộng đồng',
    own: ['Ấp, khóm', 'Số điện thoại tổ trưởng', 'Số điện thoại quầy xã', 'Tổ họp lúc'],
    hard: 'Gặp chuyện khó',
    taught: 'Chuyện hay chỉ',
    taughtHint: 'Mấy bước đầu thôi. Quét mã để coi hết bài.',
    code: (title: string) => `Mã QR mở bài “${title}”`,
    never: 'Dặn bà con coi chừng lừa đảo',
    calls: 'Số cần gọi',
    count: 'Gạch đếm trong tháng',
    countHint:
      'Ghé một nhà thì gạch một gạch, đủ năm thì gạch ngang. Không ghi tên, không ghi địa chỉ. Cuối tháng cộng lại đưa tổ trưởng.',
    rows: ['Nhà gặp lần đầu', 'Nhà ghé lại', 'Người được chỉ', 'Việc chuyển về xã', 'Ngày đi'],
    counted: 'Đếm gì',
    strokes: 'Gạch',
    sum: 'Cộng',
    open: 'Có trên điện thoại:',
    openCode: 'Mã QR mở “Việc của tổ viên”',
  },
});
