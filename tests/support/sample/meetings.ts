/**
 * Meetings: each week with a day off, one for a whole commune that is called off, each month, one that is over,
 * and in another commune one that is held no more from a later day.
 */
export const sampleMeetings = [
  meeting('cai-vneid-rach-tau', 'Cài VNeID cho bà con', {
    hamlet: 'xa-dat-mui-ap-rach-tau',
    place: 'Nhà văn hóa ấp Rạch Tàu',
    directions: 'Qua cầu Rạch Tàu, quẹo trái, cách chợ 200 mét',
    day: '2026-11-07',
    opens: '06:30',
    closes: '08:00',
    repeats: 'weekly',
    daysOff: [{ day: '2026-12-05', reason: 'Cả ấp đi hội' }],
    guide: 'vneid-muc-2',
    forWhom: 'Bà con chưa có VNeID',
    bring: ['Điện thoại', 'Thẻ căn cước'],
    leader: 'Anh Tư và hai bạn Đoàn thanh niên',
  }),
  meeting('tra-tien-bang-ma', 'Trả tiền bằng mã QR ở chợ', {
    place: 'Chợ Đất Mũi',
    day: '2026-11-26',
    opens: '14:00',
    closes: '16:00',
    calledOff: { reason: 'Chiều đó nước lớn' },
  }),
  meeting('nop-ho-so-con-mui', 'Nộp hồ sơ trên mạng', {
    hamlet: 'xa-dat-mui-ap-con-mui',
    place: 'Trụ sở ấp',
    day: '2026-11-28',
    opens: '18:30',
    closes: '20:00',
    repeats: 'monthly',
  }),
  meeting('da-xong', 'Xem sổ sức khỏe', {
    place: 'Trụ sở xã',
    day: '2026-11-20',
    opens: '08:00',
    closes: '10:00',
  }),
  meeting('ban-hang-tren-mang', 'Bán hàng trên mạng', {
    commune: 'phuong-tan-thanh',
    hamlet: 'phuong-tan-thanh-khom-1',
    place: 'Nhà văn hóa khóm 1',
    day: '2026-11-12',
    opens: '18:30',
    closes: '20:00',
    repeats: 'weekly',
    calledOff: { reason: 'Hết mùa học', from: '2027-03-01' },
  }),
];

function meeting(slug: string, title: string, more: object) {
  return {
    id: slug,
    slug,
    updatedAt: '2026-11-05T09:00:00+07:00',
    title,
    commune: 'xa-dat-mui',
    ...more,
  };
}
