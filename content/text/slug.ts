import { fold } from './fold.ts';

/**
 * The last part of an address made from a title: "Đường dây nóng" → "duong-day-nong". Empty when the
 * title has neither letters nor digits that can be written in ASCII.
 */
export function slugify(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
