/** Names of sample places and people, recognisable as samples. */

/** Communes that get sample hamlets, a former unit that went there, and the area code. */
export const sampleCommunes = [
  { slug: 'xa-dat-mui', formerUnit: 'xa-vien-an-huyen-ngoc-hien', prefix: '0290' },
  { slug: 'phuong-an-xuyen', formerUnit: 'phuong-tan-xuyen-thanh-pho-ca-mau', prefix: '0290' },
  { slug: 'phuong-tan-thanh', formerUnit: 'xa-tac-van-thanh-pho-ca-mau', prefix: '0290' },
  { slug: 'phuong-hoa-thanh', formerUnit: 'xa-dinh-binh-thanh-pho-ca-mau', prefix: '0290' },
  { slug: 'xa-nam-can', formerUnit: 'xa-ham-rong-huyen-nam-can', prefix: '0290' },
  { slug: 'xa-tran-van-thoi', formerUnit: 'xa-loi-an-huyen-tran-van-thoi', prefix: '0290' },
  { slug: 'xa-u-minh', formerUnit: 'xa-khanh-lam-huyen-u-minh', prefix: '0290' },
  { slug: 'xa-cai-nuoc', formerUnit: 'xa-dong-hung-huyen-cai-nuoc', prefix: '0290' },
  { slug: 'phuong-bac-lieu', formerUnit: 'phuong-1-thanh-pho-bac-lieu', prefix: '0291' },
] as const;

/** Hamlet names common in the south; none points to a place. */
export const hamletNames = [
  '1',
  '2',
  '3',
  '4',
  'Bình Minh',
  'Tân Lập',
  'Tân Thới',
  'Thuận Hòa',
  'Phước Thọ',
  'Hòa Lạc',
  'Kinh Ngang',
  'Kinh Mới',
  'Rạch Giồng',
  'Xóm Lưới',
  'Cây Me',
];

export const familyNames = ['Trần', 'Nguyễn', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Lâm', 'Thạch'];

export const middleNames = ['Văn', 'Thị', 'Hoàng', 'Ngọc', 'Minh', 'Thanh', 'Kim'];

/** The given name of every sample person: "Mẫu" means sample. */
export const givenName = 'Mẫu';

export const organisations = [
  'Ban công tác Mặt trận (mẫu)',
  'Chi đoàn thanh niên (mẫu)',
  'Chi hội phụ nữ (mẫu)',
  'Chi hội nông dân (mẫu)',
];

export const skills = [
  'Cài VNeID',
  'Nộp hồ sơ trên mạng',
  'Chuyển tiền, quét mã QR',
  'Bán hàng trên sàn',
  'Phòng lừa đảo',
  'Sổ sức khỏe điện tử',
];
