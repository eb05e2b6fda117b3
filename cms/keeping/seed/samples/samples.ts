import { slugify } from '../../../../content/text/slug.ts';
import { type SeedCommune } from '../data.ts';
import { noonOf } from '../../../publishing/export/values.ts';
import { seedId } from '../seed-id.ts';
import { hamletNames, sampleCommunes } from './names.ts';
import { sampleMember } from './people.ts';

/** One of this many hamlets has no team yet. */
const hamletsPerLackingTeam = 11;

/** A team has 4 to 6 members; each hamlet has room for so many numbers. */
const numbersPerHamlet = 7;

/** Communes with a sample desk, and its code. */
const desks = [
  { commune: 'xa-dat-mui', code: 'DATMUI' },
  { commune: 'phuong-an-xuyen', code: 'ANXUYEN' },
];

/** Guides on the home screen of a sample desk. */
const deskTasks = ['vneid-muc-2', 'dich-vu-cong', 'so-suc-khoe-dien-tu', 'nhan-dien-lua-dao'];

/** Meetings that go on, whenever the seed runs. */
const meetings = [
  {
    commune: 'xa-dat-mui',
    hamlet: 'ap-1',
    slug: 'cai-vneid-cho-ba-con-mau',
    title: 'Cài VNeID cho bà con (mẫu)',
    guide: 'vneid-muc-2',
    day: '2026-12-05',
    opens: '18:30',
    closes: '20:00',
    repeats: 'weekly' as const,
  },
  {
    commune: 'xa-dat-mui',
    slug: 'nhan-ra-lua-dao-qua-dien-thoai-mau',
    title: 'Nhận ra lừa đảo qua điện thoại (mẫu)',
    guide: 'nhan-dien-lua-dao',
    day: '2026-12-13',
    opens: '07:30',
    closes: '09:00',
    repeats: 'monthly' as const,
  },
  {
    commune: 'phuong-an-xuyen',
    hamlet: 'khom-2',
    slug: 'nop-ho-so-tren-mang-mau',
    title: 'Nộp hồ sơ trên mạng (mẫu)',
    guide: 'dich-vu-cong',
    day: '2026-12-04',
    opens: '14:00',
    closes: '16:00',
    repeats: 'weekly' as const,
  },
];

/**
 * Hamlets, teams, meetings and desks that are plainly samples: there is no public list of hamlets, and these
 * numbers belong to nobody.
 */
export function samplesFor(communes: SeedCommune[]) {
  const bySlug = new Map(communes.map((commune) => [commune.slug, commune]));
  const places = sampleCommunes.flatMap(({ slug, formerUnit, prefix }) => {
    const commune = bySlug.get(slug);
    return commune ? hamletNames.map((name) => ({ commune, formerUnit, prefix, name })) : [];
  });
  const hamlets = places.map(sampleHamlet);
  return {
    hamlets,
    teams: hamlets.flatMap((hamlet, at) => {
      const lacking = at % hamletsPerLackingTeam === hamletsPerLackingTeam - 1;
      return lacking ? [] : [sampleTeam(hamlet, at, places[at]?.prefix ?? '0290')];
    }),
    desks: desks.flatMap(({ commune, code }) => {
      const found = bySlug.get(commune);
      return found ? [sampleDesk(found, code)] : [];
    }),
    meetings: meetings.flatMap(({ commune, hamlet, ...meeting }) => {
      const found = bySlug.get(commune);
      return found ? [sampleMeeting(found, hamlet, meeting)] : [];
    }),
  };
}

interface Place {
  commune: SeedCommune;
  formerUnit: string;
  name: string;
}

function sampleHamlet({ commune, formerUnit, name }: Place, at: number) {
  const kind = commune.type === 'phuong' ? ('khom' as const) : ('ap' as const);
  const whole = `${kind === 'khom' ? 'Khóm' : 'Ấp'} ${name}`;
  const renamed = at % 5 === 4;
  return {
    id: seedId('hamlets', `${commune.slug}/${slugify(whole)}`),
    slug: slugify(whole),
    name: whole,
    kind,
    commune: seedId('communes', commune.slug),
    formerNames: renamed ? [`${whole} A`] : [],
    formerUnit: at % 3 === 0 ? seedId('former-units', formerUnit) : undefined,
    validFrom: renamed ? noonOf('2025-12-01') : undefined,
    sample: true,
  };
}

function sampleTeam(hamlet: ReturnType<typeof sampleHamlet>, at: number, prefix: '0290' | '0291') {
  const size = 4 + (at % 3);
  return {
    id: seedId('teams', hamlet.id),
    name: `Tổ công nghệ số cộng đồng ${hamlet.name}`,
    hamlet: hamlet.id,
    commune: hamlet.commune,
    decision: { number: `Mẫu ${at + 1}/QĐ-UBND`, date: noonOf('2026-03-02') },
    meetingPlace: `Nhà văn hóa ${hamlet.name} (mẫu)`,
    meetingHours: 'Tối thứ bảy (mẫu)',
    members: Array.from({ length: size }, (_, place) =>
      sampleMember(hamlet.id, at * numbersPerHamlet + place, place, prefix),
    ),
    trainings: [
      {
        date: '2026-06-10T05:00:00.000Z',
        subject: 'Chỉ bà con nộp hồ sơ trên mạng (mẫu)',
        organiser: 'Ủy ban nhân dân xã, phường (mẫu)',
      },
    ],
    sample: true,
  };
}

function sampleDesk(commune: SeedCommune, code: string) {
  return {
    id: seedId('desks', code),
    code,
    name: `Quầy mẫu, ${commune.name}`,
    commune: seedId('communes', commune.slug),
    onDuty: [
      { weekday: '1' as const, name: 'Trần Văn Mẫu' },
      { weekday: '3' as const, name: 'Nguyễn Thị Mẫu' },
      { weekday: '5' as const, name: 'Lê Hoàng Mẫu' },
    ],
    tasks: deskTasks.map((slug) => seedId('guides', slug)),
    sample: true,
  };
}

function sampleMeeting(
  commune: SeedCommune,
  hamlet: string | undefined,
  { guide, day, ...meeting }: Omit<(typeof meetings)[number], 'commune' | 'hamlet'>,
) {
  return {
    ...meeting,
    id: seedId('meetings', meeting.slug),
    commune: seedId('communes', commune.slug),
    hamlet: hamlet && seedId('hamlets', `${commune.slug}/${hamlet}`),
    guide: seedId('guides', guide),
    place: 'Nhà văn hóa (mẫu)',
    day: noonOf(day) ?? '',
    leader: 'Tổ công nghệ số (mẫu)',
    bring: [{ text: 'Điện thoại' }],
    sample: true,
  };
}
