import {
  communeAddress,
  formerUnitAddress,
  hamletAddress,
} from '../../../../../../content/addresses.ts';
import { slugify } from '../../../../../../content/text/slug.ts';
import {
  type CommuneRow,
  type HamletRow,
  type Known,
  type Local,
  type LocalRow,
  locals,
} from '../../../../../../cms/places/units/known.ts';

const commune = (id: string, name: string, code: string): CommuneRow => ({
  id,
  name,
  code,
  live: true,
  slug: slugify(name),
  short: name.split(' ').slice(1).join(' '),
  type: name.startsWith('Phường') ? 'phuong' : 'xa',
});

const hamlet = (
  id: string,
  home: string,
  name: string,
  more: Partial<HamletRow> = {},
): HamletRow => ({
  id,
  name,
  commune: home,
  live: true,
  kind: 'ap',
  slug: slugify(name),
  formerNames: [],
  formerUnit: null,
  replacedBy: null,
  validFrom: null,
  households: null,
  sample: false,
  ...more,
});

/** Three communes with three hamlets each, and what belongs to them. */
export function aWorld(): Known {
  const communes = [
    commune('mui', 'Xã Đất Mũi', '32248'),
    commune('vien', 'Xã Viên An', '32249'),
    commune('thanh', 'Phường Tân Thành', '31999'),
  ];
  const hamlets = communes.flatMap(({ id }) => [
    hamlet(`${id}-1`, id, 'Ấp 1'),
    hamlet(`${id}-2`, id, 'Ấp 2', { formerNames: ['Ấp Cái Xép'], formerUnit: 'cu' }),
    hamlet(`${id}-3`, id, `Ấp Rạch ${id === 'mui' ? 'Tàu' : id === 'vien' ? 'Gốc' : 'Rập'}`),
  ]);
  const known: Known = {
    ...(Object.fromEntries(locals.map((of) => [of, []])) as unknown as Record<Local, LocalRow[]>),
    communes,
    hamlets,
    'former-units': [
      {
        id: 'cu',
        live: true,
        name: 'Xã Viên An Đông',
        kind: 'unit',
        slug: 'xa-vien-an-dong-huyen-ngoc-hien',
        code: '32250',
        formerProvince: 'Cà Mau',
        validUntil: '2025-06-30T05:00:00.000Z',
        now: [
          { commune: 'vien', part: 'part' },
          { commune: 'mui', part: 'part' },
        ],
      },
      {
        id: 'nguyen',
        live: true,
        name: 'Xã Đất Mũi',
        kind: 'unit',
        slug: 'xa-dat-mui-huyen-ngoc-hien',
        code: '32248',
        formerProvince: 'Cà Mau',
        validUntil: '2025-06-30T05:00:00.000Z',
        now: [{ commune: 'mui', part: 'unchanged' }],
      },
    ],
    teams: hamlets.map(({ id, name, commune: home }) => ({
      id: `to-${id}`,
      live: true,
      name: `Tổ ${name}`,
      hamlet: id,
      commune: home,
    })),
    desks: communes.map(({ id, name }) => ({
      id: `quay-${id}`,
      live: true,
      name: `Quầy ${name}`,
      commune: id,
    })),
    meetings: [
      ...hamlets.map(({ id, commune: home }) => ({
        id: `buoi-${id}`,
        live: true,
        name: 'Cài VNeID',
        hamlet: id,
        commune: home,
      })),
      { id: 'buoi-ca-xa', live: true, name: 'Trả tiền bằng mã', hamlet: null, commune: 'mui' },
    ],
    guides: [{ id: 'huong-dan', live: true, name: 'Đi đò ở đâu?', commune: 'mui' }],
    users: [{ id: 'can-bo', live: true, name: 'Cán bộ', commune: 'vien' }],
    notices: [{ id: 'bao', live: true, title: 'Bão', communes: ['mui', 'vien'] }],
    lastAt: new Map(),
    province: 'Cà Mau',
  };
  return { ...known, lastAt: new Map([...homesOf(known)].map(([who, at]) => [at, who])) };
}

/** Maps everything that has a page of its own, by `<collection>/<id>`, to its address. */
export function homesOf(known: Known): Map<string, string> {
  const slugs = new Map(known.communes.map((one) => [one.id, one]));
  const home = (id: string) => slugs.get(id) ?? { slug: '?' };
  return new Map([
    ...known.communes
      .filter(({ live }) => live)
      .map((one) => [`communes/${one.id}`, communeAddress(one)] as const),
    ...known.hamlets
      .filter(({ live }) => live)
      .map((one) => [`hamlets/${one.id}`, hamletAddress(home(one.commune), one)] as const),
    ...known['former-units']
      .filter(({ live }) => live)
      .map((one) => [`former-units/${one.id}`, formerUnitAddress(one)] as const),
  ]);
}

/** Ids that are told apart. */
export function counting(): () => string {
  let count = 0;
  return () => `moi-${(count += 1)}`;
}
