import { readFileSync } from 'node:fs';
import type { Commune } from '../../../content/schema/commune.ts';
import type { FormerUnit } from '../../../content/schema/former-unit.ts';
import { sampleMoment } from './moment.ts';

type Undated<Place> = Omit<Place, 'updatedAt'>;

interface Places {
  communes: Undated<Commune>[];
  formerUnits: Undated<FormerUnit>[];
}

const places = JSON.parse(
  readFileSync(new URL('../../fixtures/places.json', import.meta.url), 'utf8'),
) as Places;

const offices: Record<string, Commune['office']> = {
  'xa-dat-mui': {
    address: 'Địa chỉ mẫu, xã Đất Mũi',
    hours: 'Thứ Hai đến thứ Sáu, 7 giờ đến 11 giờ, 13 giờ đến 17 giờ',
    phone: '02900000123',
    mapUrl: 'https://www.openstreetmap.org/',
  },
  'phuong-tan-thanh': { hours: 'Thứ Hai đến thứ Sáu, giờ hành chính', phone: '02900000124' },
};

/** The 64 communes of today; two have an office to show. */
export const sampleCommunes = places.communes.map((commune) => ({
  ...commune,
  updatedAt: sampleMoment,
  office: offices[commune.slug] ?? {},
}));

/** The 165 former units and the 16 former districts. */
export const sampleFormerUnits = places.formerUnits.map((unit) => ({
  ...unit,
  updatedAt: sampleMoment,
}));
