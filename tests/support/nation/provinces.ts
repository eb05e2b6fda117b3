/** A province as the nation's bench makes it. */
export interface Province {
  /** "Cà Mau" */
  name: string;
  /** Communes that are wards (phường). */
  wards: number;
  /** All others: xã and the 13 special zones (đặc khu), which the rural census counts with them. */
  rural: number;
  /** The word for a hamlet here, in a rural commune and in a ward. Assumed, after the region. */
  calls: Calls;
}

type Calls = readonly [rural: string, ward: string];

const south: Calls = ['Ấp', 'Khu phố'];
const delta: Calls = ['Ấp', 'Khóm'];
const north: Calls = ['Thôn', 'Tổ dân phố'];
const mountain: Calls = ['Bản', 'Tổ dân phố'];

/**
 * The 34 provinces since 2025-07-01 with their communes, 3,321 in all: counted in the npm package
 * vn-provinces-wards 1.0.2 (MIT; read 2026-11-26). A second source (dientuungdung.vn, list of the 3,321
 * units, read 2026-11-26) confirms the sum, the largest (168), the smallest (38), Hà Nội (126) and the 13
 * special zones.
 */
export const provinces: readonly Province[] = [
  province('An Giang', 14, 88, delta),
  province('Bắc Ninh', 33, 66, north),
  province('Cà Mau', 9, 55, delta),
  province('Cao Bằng', 3, 53, mountain),
  province('Cần Thơ', 31, 72, delta),
  province('Đà Nẵng', 23, 71, north),
  province('Đắk Lắk', 14, 88, ['Buôn', 'Tổ dân phố']),
  province('Điện Biên', 3, 42, mountain),
  province('Đồng Nai', 23, 72, south),
  province('Đồng Tháp', 20, 82, delta),
  province('Gia Lai', 25, 110, ['Làng', 'Tổ dân phố']),
  province('Hà Nội', 51, 75, north),
  province('Hà Tĩnh', 9, 60, north),
  province('Hải Phòng', 45, 69, north),
  province('Hồ Chí Minh', 113, 55, south),
  province('Huế', 21, 19, north),
  province('Hưng Yên', 11, 93, north),
  province('Khánh Hòa', 16, 49, north),
  province('Lai Châu', 2, 36, mountain),
  province('Lạng Sơn', 4, 61, north),
  province('Lào Cai', 10, 89, mountain),
  province('Lâm Đồng', 20, 104, north),
  province('Nghệ An', 11, 119, north),
  province('Ninh Bình', 32, 97, north),
  province('Phú Thọ', 15, 133, north),
  province('Quảng Ngãi', 9, 87, north),
  province('Quảng Ninh', 30, 24, north),
  province('Quảng Trị', 8, 70, north),
  province('Sơn La', 8, 67, mountain),
  province('Tây Ninh', 14, 82, south),
  province('Thái Nguyên', 15, 77, ['Xóm', 'Tổ dân phố']),
  province('Thanh Hóa', 19, 147, north),
  province('Tuyên Quang', 7, 117, north),
  province('Vĩnh Long', 19, 105, delta),
];

/**
 * Hamlets of the whole nation. 63,619 of them lie in 2,634 xã and special zones (preliminary result of
 * the rural census of 2025-07-01: baodautu.vn, d497166, read 2026-11-26); of the wards no number was
 * found, so that the 90,000 in all, and with them 38.4 of a ward, are an assumption.
 */
const hamletsOfNation = 90_000;
const ruralHamlets = 63_619;

/** Communes of a province, of both kinds. */
export const communesOf = ({ wards, rural }: Province): number => wards + rural;

/**
 * Counts each province's hamlets, in the provinces' order; the sum is the nation's. No list by
 * province was found: as many for each rural commune, and for each ward, as in the nation at large.
 */
export function hamletsOfProvinces(): number[] {
  const sum = (of: 'wards' | 'rural') => provinces.reduce((all, each) => all + each[of], 0);
  const ofRural = ruralHamlets / sum('rural');
  const ofWard = (hamletsOfNation - ruralHamlets) / sum('wards');
  return shares(
    provinces.map(({ wards, rural }) => wards * ofWard + rural * ofRural),
    hamletsOfNation,
  );
}

/** Divides a whole number by weights; the parts are whole and add up to it. */
export function shares(weights: readonly number[], whole: number): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const until = Math.round((whole * passed) / all);
    const part = until - given;
    given = until;
    return part;
  });
}

function province(name: string, wards: number, rural: number, calls: Calls): Province {
  return { name, wards, rural, calls };
}
