import { wordsIn } from './words-in.ts';

/** Words of the place finder; a file of its own, since its script ships to every phone. */
export const finderWords = wordsIn({
  vi: {
    title: 'Tổ công nghệ số ở ấp của bà con',
    lead: 'Mỗi ấp, khóm có một tổ ít nhất bốn người, là bà con lối xóm, sẵn lòng chỉ giúp.',
    commune: 'Xã, phường',
    chooseCommune: 'Chọn xã, phường',
    listed: 'Đã có danh sách tổ',
    unlisted: 'Chưa gửi danh sách tổ',
    hamlet: 'Ấp, khóm',
    chooseHamlet: 'Chọn ấp, khóm',
    communeFirst: 'Chọn xã, phường trước',
    noHamlets: 'Chưa có danh sách ấp, khóm',
    person: 'Nơi này chưa gửi danh sách tổ. Bà con gọi hỏi:',
    call: (name: string, number: string) => `Gọi ${name}, ${number}`,
    wait: 'Đang tải…',
    failed: 'Chưa tải được danh sách ấp, khóm. Bà con thử lại khi có mạng.',
    submit: 'Xem tổ của tôi',
    browse: 'Chọn xã, phường của tôi',
    oldName: 'Tôi chỉ nhớ tên xã cũ',
  },
});
