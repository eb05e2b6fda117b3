import { fold } from '../../content/text/fold.ts';

/** The entries that begin with one letter, in their order. */
export interface Letter<Item> {
  /** Without diacritics, except that Đ is a letter of its own: `A`, `Đ`. */
  letter: string;
  /** Id of its section: `van-a`, `van-dd`. */
  id: string;
  items: Item[];
}

/** Groups what is sorted by name by its first letter. */
export function byLetter<Item>(items: Item[], nameOf: (item: Item) => string): Letter<Item>[] {
  return [...Map.groupBy(items, (item) => letterOf(nameOf(item)))].map(([letter, own]) => ({
    letter,
    id: `van-${letter === 'Đ' ? 'dd' : letter.toLowerCase()}`,
    items: own,
  }));
}

function letterOf(name: string): string {
  const first = name.slice(0, 1).toUpperCase();
  return first === 'Đ' ? first : fold(first).toUpperCase();
}
