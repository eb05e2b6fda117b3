import { wordsIn } from './words-in.ts';

/**
 * The words that the script of members' pages writes; apart from {@link memberWords}, which stand in the
 * pages.
 */
export const memberTeamWords = wordsIn({
  vi: {
    change: 'Đổi ấp khác',
    reading: 'Đang mở danh bạ…',
    unread: 'Chưa mở được danh bạ của tổ. Có mạng thì mở lại trang này.',
    members: (count: number) => `${count} người trong danh bạ`,
    reachable: (count: number) =>
      count === 0 ? 'Chưa ai đăng số điện thoại' : `${count} người có số để bà con gọi`,
    meets: (when: string) => `Tổ họp: ${when}`,
    trained: (what: string) => `Tập huấn: ${what}`,
    trainedPeople: (people: number, all: number, last?: string) =>
      `${people} trong ${all} người đã tập huấn${last ? `, gần nhất ngày ${last}` : ''}`,
    whole: 'Danh bạ của tổ đủ rồi.',
    meetings: 'Buổi chỉ bà con sắp tới',
    held: 'Buổi theo lịch đã qua, hai, ba tháng nay',
    noMeetings: 'Chưa có buổi nào trên trang. Tổ nhờ xã ghi lịch giùm.',
    missing: 'Danh bạ còn thiếu',
    lacks: {
      team: 'tổ của ấp chưa có trong danh bạ',
      members: (count: number) => `mới có ${count} người, một tổ cần ít nhất 4`,
      phone: 'chưa có số điện thoại nào để bà con gọi',
      meets: 'chưa ghi tổ họp ngày nào, ở đâu',
      trained: 'chưa ghi buổi tập huấn nào',
      untrained: (count: number) => `${count} người chưa có ngày tập huấn`,
    },
    message: (place: string, lacks: string[]) =>
      `Kính gửi xã, phường. Danh bạ tổ công nghệ số ${place} cần bổ sung: ${lacks.join('; ')}. Nhờ anh chị ghi thêm giùm. Số điện thoại chỉ đăng khi người đó đồng ý.`,
    messageTitle: 'Lời nhắn soạn sẵn cho xã',
    copy: 'Chép lời nhắn',
    copied: 'Chép rồi, mở Zalo dán vào.',
    notCopied: 'Máy không cho chép. Nhấn giữ dòng chữ rồi chép giùm.',
    forgetSure: 'Xóa là mất luôn số chưa cộng qua máy khác. Có chắc không?',
    forgetYes: 'Xóa hết',
    forgetNo: 'Thôi, giữ lại',
    forgotten: 'Đã xóa hết số của phiếu đếm và mã của tổ trên máy này.',
  },
});
