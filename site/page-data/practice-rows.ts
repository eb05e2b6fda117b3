import { fixed, practiceAddress } from '../../content/addresses.ts';
import type { Practice } from '../../content/schema/practice.ts';
import { practiceWords } from '../words/practices.ts';
import type { Row } from './frame.ts';

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

/** The same in the guide that explains it. */
export function practiceInGuide({ title, slug }: Practice): Row {
  return {
    address: practiceAddress({ slug }),
    title: words.inGuide,
    note: title,
    icon: 'hand-click',
  };
}
