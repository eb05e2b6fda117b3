import { wordsIn } from './words-in.ts';

export const meetingWords = wordsIn({
  vi: {
    all: 'Buổi tổ chỉ bà con',
    about: 'Tổ công nghệ số chỉ bà con việc gì, ở đâu, lúc nào: buổi gần nhất của từng xã, phường.',
    lead: 'Không mất tiền. Cứ đem điện thoại theo.',
    none: 'Lúc này chưa có buổi nào được đăng. Bà con hỏi tổ ở ấp, khóm của mình.',
    findTeam: 'Tìm tổ ở ấp, khóm',
    next: 'Sắp tới',
    byCommune: 'Theo xã, phường',
    count: (meetings: number, first?: string) =>
      `${meetings} buổi${first ? `, gần nhất ${first}` : ''}`,
    moreInHamlets: (meetings: number) =>
      `Còn ${meetings} buổi nữa. Bà con mở trang của ấp, khóm để coi.`,
    moreInCalendar: (meetings: number) =>
      `Còn ${meetings} buổi nữa. Bà con đưa cả vào lịch trong máy để coi đủ.`,
    keepAll: 'Đưa cả vào lịch trong máy',
    keep: 'Đưa vào lịch trong máy',
    keepNote: 'Tệp này mở bằng ứng dụng lịch có sẵn. Máy sẽ nhắc bà con trước hai giờ.',
    offBecause: (reason: string) => `Không mở: ${reason}`,
    calledOff: 'Buổi này không mở',
    offFrom: (day: string) => `Từ ngày ${day} không mở nữa`,
    wasOff: (day: string) => `Buổi ngày ${day} không mở`,
    dayOff: 'Buổi tới nghỉ',
    over: 'Buổi này đã xong rồi',
    overText: 'Bà con coi buổi khác ở xã, phường.',
    when: 'Lúc nào',
    times: 'Những lần tới',
    repeats: 'Lặp lại',
    where: 'Ở đâu',
    directions: 'Đường tới',
    forWhom: 'Dành cho',
    everybody: 'Ai tới cũng được',
    leader: 'Ai chỉ',
    bring: 'Bà con đem theo',
    read: 'Coi trước ở nhà',
    team: (hamlet: string) => `Tổ công nghệ số ${hamlet}`,
    others: 'Buổi khác gần đây',
    provenance: (commune: string, day: string) =>
      `Thông tin do ${commune} cung cấp, cập nhật ${day}.`,
    calendar: (place: string) => `Buổi tổ chỉ bà con, ${place}`,
    ask: 'Tổ không bao giờ hỏi mật khẩu, mã OTP.',
  },
});
