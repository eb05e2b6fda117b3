import type { Snapshot } from '../../content/snapshot/snapshot.ts';
import { slugify } from '../../content/text/slug.ts';
import { sampleMoment } from './sample/moment.ts';
import { seedSnapshot } from './seed-snapshot.ts';

const names =
  'Rạch Tàu,Cái Mòi,Kinh Ranh,Vàm Xáng,Tân Lập,Tân Điền,Mỹ Hưng,Bàu Sen,Cây Gừa,Đầu Kênh,Ông Trang,Xóm Mới,Bà Điều,Thị Tường,Lung Lá,Cái Cám,Nhà Cũ,Hiệp Hải,Bến Đìa,Đồng Tâm'.split(
    ',',
  );

/** The shipped content with as many hamlets as it takes to have `entries` titles, for measuring. */
export function largeSnapshot(entries: number): Snapshot {
  const small = seedSnapshot();
  const missing = entries - small.communes.length - small.formerUnits.length - 230;
  const hamlets = Array.from({ length: Math.max(missing, 0) }, (_, number) => {
    const commune = small.communes[number % small.communes.length]?.id ?? '';
    const round = Math.floor(number / small.communes.length);
    const ward = commune.startsWith('phuong');
    const given = names[(number * 7 + round * 3) % names.length] ?? '';
    const name = `${ward ? 'Khóm' : 'Ấp'} ${round % 2 === 0 ? round / 2 + 1 : `${given}${round > names.length ? ` ${round}` : ''}`}`;
    const slug = `${slugify(name)}-${round}`.replace(/-\d+$/, round > 20 ? `-${round}` : '');
    return {
      id: `${commune}-${number}`,
      slug,
      updatedAt: sampleMoment,
      name,
      kind: ward ? ('khom' as const) : ('ap' as const),
      commune,
      formerNames: [],
      sample: true,
    };
  });
  return { ...small, hamlets, teams: [] };
}
