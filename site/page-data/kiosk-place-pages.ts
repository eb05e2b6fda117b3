import type { KioskPage, KioskPart } from '../../content/kiosk/data.ts';
import { present } from '../../content/present.ts';
import { formatDay } from '../../content/text/date.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { placeWords } from '../words/places.ts';
import { formerNameWords } from '../words/former-names.ts';
import { kioskPageWords } from '../words/kiosk-pages.ts';
import type { FormerRow, FormerUnitData, Trap } from './former-units.ts';
import { paragraphs, part } from './kiosk-parts.ts';

const words = formerNameWords('vi');
const glass = kioskPageWords('vi');
const { trap } = placeWords('vi');

/** An old name: what it was, what became of it, and where one goes on. */
export function formerUnitPage(data: FormerUnitData): KioskPage {
  const { name, district, heirs, hamletKind, heirKind, validUntil, formerProvince } = data;
  const isDistrict = data.kind === 'district';
  const isSplit = !isDistrict && heirs.length > 1;
  const title = isDistrict ? words.districtTitle : words.title;
  const where = district ? lowerFirst(district.title) : words.province(formerProvince);
  const became = { all: words.wholeUnit, unchanged: words.unchanged, part: words.partOnly };
  const known = heirs.filter(({ hamlets }) => hamlets.length > 0);
  return {
    label: words.crumb,
    title: isSplit ? glass.split(name) : title(`${name} cũ`, heirKind),
    lead: glass.before(formatDay(validUntil), name, where),
    parts: [
      ...part(heirs.length > 1 ? words.todayOneOf : words.today, {
        rows: heirs.map(({ address, title: heir, part: how }) =>
          present({ address, title: heir, note: isDistrict ? undefined : became[how] }),
        ),
      }),
      ...(isSplit
        ? part(words.chooseTitle(hamletKind), {
            blocks: paragraphs([
              (known.length > 0 ? words.choose : words.unknownHamlets)(hamletKind, heirKind),
            ]),
            rows: known.flatMap((heir) =>
              heir.hamlets.map((hamlet) => ({ ...hamlet, note: heir.title })),
            ),
          })
        : []),
      ...data.traps.flatMap(sameNameToday),
      ...others(words.namesakes, words.namesakesText, data.namesakes),
      ...others(words.lookalikes, words.lookalikesText, data.lookalikes),
      ...others(words.units, undefined, data.units),
      ...(isDistrict
        ? []
        : part(words.papersTitle, { blocks: paragraphs([words.papers(heirKind)]) })),
    ],
  };
}

/** A commune of today that bears the name and lies elsewhere. */
function sameNameToday({ former, today, heirs }: Trap): KioskPart[] {
  const was = [former.title, former.district && lowerFirst(former.district)];
  const became = heirs.map(({ title }) => lowerFirst(title)).join(' hoặc ');
  const name = lowerFirst(today.title);
  return part(trap.title(name), {
    blocks: paragraphs([trap.text(was.filter(Boolean).join(', '), became, name)]),
    rows: [{ ...today, title: trap.open(name) }],
  });
}

function others(title: string, text: string | undefined, units: FormerRow[]): KioskPart[] {
  if (units.length === 0) return [];
  return part(title, {
    blocks: paragraphs([text]),
    rows: units.map(({ address, title: name, district, heirs }) => ({
      address,
      title: name,
      note: [district, words.heirs(heirs.join(', '))].filter(Boolean).join('. '),
    })),
  });
}
