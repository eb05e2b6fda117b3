import { sampleMoment } from './moment.ts';

/**
 * Hamlets with what the pages must cope with: samples, no team, an old name, a successor, a split unit's
 * answer.
 */
export const sampleHamlets = [
  hamlet('xa-dat-mui', 'ap-rach-tau', 'Ấp Rạch Tàu', {
    code: '01',
    households: 412,
    formerNames: ['Ấp Rạch Tàu Đông'],
  }),
  hamlet('xa-dat-mui', 'ap-con-mui', 'Ấp Cồn Mũi', { code: '02' }),
  hamlet('xa-dat-mui', 'ap-kinh-dao-dong', 'Ấp Kinh Đào Đông', {
    replacedBy: 'xa-dat-mui-ap-rach-tau',
  }),
  hamlet('xa-dat-mui', 'ap-cai-mong', 'Ấp Cái Mòng', { formerUnit: 'xa-vien-an-huyen-ngoc-hien' }),
  hamlet('xa-dat-moi', 'ap-ong-do', 'Ấp Ông Do', { formerUnit: 'xa-vien-an-huyen-ngoc-hien' }),
  hamlet('phuong-tan-thanh', 'khom-1', 'Khóm 1', {
    formerUnit: 'xa-tac-van-thanh-pho-ca-mau',
  }),
  hamlet('phuong-tan-thanh', 'khom-2', 'Khóm 2', {}),
  hamlet('phuong-tan-thanh', 'khom-10', 'Khóm 10', {}),
  hamlet('phuong-hoa-thanh', 'ap-3', 'Ấp 3', { formerUnit: 'xa-tac-van-thanh-pho-ca-mau' }),
];

/** Teams: a full one, one whose members gave no consent, two in one hamlet. */
export const sampleTeams = [
  {
    ...team('xa-dat-mui-ap-rach-tau', 1, 'Tổ công nghệ số cộng đồng ấp Rạch Tàu'),
    decision: { number: '12/QĐ-UBND', date: '2025-08-15' },
    meetingPlace: 'Nhà văn hóa ấp Rạch Tàu',
    meetingHours: 'Chiều thứ Bảy, 14 giờ đến 16 giờ',
    trainings: [
      { date: '2026-03-12', subject: 'Dịch vụ công trực tuyến', organiser: 'Ủy ban nhân dân xã' },
    ],
    members: [
      member(1, 'Nguyễn Văn Mẫu', 'Tổ trưởng', {
        organisation: 'Trưởng ấp',
        skills: ['VNeID', 'Dịch vụ công'],
        phone: '02900000101',
        zalo: '02900000101',
        picture: 'hinh-to-truong',
      }),
      member(2, 'Trần Thị Mẫu', 'Tổ phó', {
        organisation: 'Hội Phụ nữ',
        skills: ['Bán hàng trên mạng'],
        phone: '02900000102',
      }),
      member(3, 'Lê Văn Mẫu', 'Tổ viên', { organisation: 'Đoàn Thanh niên' }),
      member(4, 'Phạm Thị Mẫu', 'Tổ viên', { skills: ['Zalo'] }),
    ],
    trained: { people: 3, last: '2026-03-12' },
  },
  {
    ...team('phuong-tan-thanh-khom-1', 1, 'Tổ công nghệ số cộng đồng khóm 1'),
    meetingPlace: 'Trụ sở khóm 1',
    members: ['Võ Văn Mẫu', 'Đặng Thị Mẫu', 'Huỳnh Văn Mẫu', 'Ngô Thị Mẫu'].map((name, at) =>
      member(at + 1, name, at === 0 ? 'Tổ trưởng' : 'Tổ viên', {}),
    ),
  },
  {
    ...team('phuong-tan-thanh-khom-2', 1, 'Tổ công nghệ số cộng đồng khóm 2, nhóm 1'),
    members: ['Lý Văn Mẫu', 'Châu Thị Mẫu', 'Sơn Văn Mẫu', 'Kim Thị Mẫu'].map((name, at) =>
      member(at + 1, name, 'Tổ viên', { phone: `0290000020${at}` }),
    ),
  },
  {
    ...team('phuong-tan-thanh-khom-2', 2, 'Tổ công nghệ số cộng đồng khóm 2, nhóm 2'),
    members: ['Dương Văn Mẫu', 'Bùi Thị Mẫu', 'Hồ Văn Mẫu', 'Mai Thị Mẫu'].map((name, at) =>
      member(at + 1, name, 'Tổ viên', {}),
    ),
  },
];

function hamlet(commune: string, slug: string, name: string, more: object) {
  return {
    id: `${commune}-${slug}`,
    slug,
    updatedAt: sampleMoment,
    name,
    kind: slug.startsWith('khom') ? 'khom' : 'ap',
    commune,
    sample: true,
    ...more,
  };
}

function team(ofHamlet: string, number: number, name: string) {
  return {
    id: `${ofHamlet}-to-${number}`,
    updatedAt: sampleMoment,
    hamlet: ofHamlet,
    name,
    sample: true,
  };
}

function member(number: number, name: string, role: string, more: object) {
  return { id: `${number}`, name, role, ...more };
}
