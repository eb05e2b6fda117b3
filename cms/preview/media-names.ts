import { screenFolder } from '../../content/addresses.ts';

/** The address of an uploaded file in the markup or the data of a page. */
export const mediaInPage = /\/media\/([^"'\s<>,\\()?#&/]+)/g;

/** The address of a picture of a screen. */
export const screenInPage = new RegExp(`${screenFolder}[a-z0-9-]+\\.svg`, 'g');

/** The file's name as an address writes it. */
export function fileNamed(written: string | undefined): string {
  try {
    return decodeURIComponent(written ?? '');
  } catch {
    return '';
  }
}
