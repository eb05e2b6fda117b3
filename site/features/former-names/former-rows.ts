import { lowerFirst } from '../../../content/text/lower-first.ts';
import type { FormerRow } from '../../page-data/former-units.ts';
import type { Row } from '../../page-data/frame.ts';
import type { formerNameWords } from '../../words/former-names.ts';

/** Former units as lines of a list: the old name, and below it where it went. */
export function formerRows(
  units: FormerRow[],
  words: ReturnType<typeof formerNameWords>,
  withDistrict = false,
): Row[] {
  return units.map(({ address, title, district, heirs, hamletKind }) => {
    const names = heirs.map(lowerFirst).join(', ');
    return {
      address,
      title: withDistrict && district ? `${title}, ${lowerFirst(district)}` : title,
      note: heirs.length > 1 ? words.split(names, hamletKind) : words.heirs(names),
    };
  });
}
