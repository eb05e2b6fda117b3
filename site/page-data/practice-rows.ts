import { fixed, practiceAddress } from '../../content/addresses.ts';
import type { Practice } from '../../content/schema/practice.ts';
import { practiceWords } from '../words/practices.ts';
import type { Link, Row } from './frame.ts';

const words = practiceWords('vi');

/** The way to all practices. */
export const practicesRow: Row = {
  address: fixed.practices,
  title: words.all,
  note: words.calm,
  icon: 'hand-click',
};

/** A practice as a line of a list. */
export function practiceRow({ title, minutes, icon, kind, slug }: Practice): Row {
  return {
    address: practiceAddress({ slug }),
    title,
    note: words.minutes(minutes),
    icon: icon ?? (kind === 'scam' ? 'shield-x' : 'device-mobile'),
  };
}

/** The practices of a guide, each with its own name where there are several. */
export function practicesInGuide(practices: Practice[]): Link[] {
  return practices.map(({ slug, title }) => ({
    address: practiceAddress({ slug }),
    title: practices.length > 1 ? `${words.inGuide}: ${title}` : words.inGuide,
  }));
}
