/** A neighbour whose numbers are told apart from all others, and what she agreed to. */
interface KnownMember {
  name: string;
  phone: string;
  zalo: string;
  consent?: { given: boolean; date: string; scope: ('phone' | 'zalo' | 'picture')[]; how: string };
}

const date = '2026-05-04T12:00:00.000Z';
const how = 'Phiếu đồng ý có chữ ký';

/** One who agreed to all, the others to less or to nothing. */
export const knownMembers = {
  all: {
    name: 'Trần Đồng Ý',
    phone: '02907771001',
    zalo: '02907771002',
    consent: { given: true, date, scope: ['phone', 'zalo', 'picture'], how },
  },
  phoneOnly: {
    name: 'Lê Chỉ Gọi',
    phone: '02907772001',
    zalo: '02907772002',
    consent: { given: true, date, scope: ['phone'], how },
  },
  never: { name: 'Phạm Không Đồng Ý', phone: '02907773001', zalo: '02907773002' },
  withdrawn: {
    name: 'Hồ Rút Lại',
    phone: '02907774001',
    zalo: '02907774002',
    consent: { given: false, date, scope: ['phone', 'zalo', 'picture'], how },
  },
} satisfies Record<string, KnownMember>;

/** The numbers that nobody agreed to show. */
export const secretNumbers = [
  knownMembers.phoneOnly.zalo,
  ...[knownMembers.never, knownMembers.withdrawn].flatMap(({ phone, zalo }) => [phone, zalo]),
];

/** Returns how the name of the file of each one's picture begins. */
export const pictureOf = (name: keyof typeof knownMembers) => `chan-dung-${name.toLowerCase()}`;
