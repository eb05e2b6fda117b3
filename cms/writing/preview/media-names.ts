import { pictureFolder } from '../../../content/addresses.ts';

/** The address of an uploaded file in the markup or the data of a page. */
export const mediaInPage = /\/media\/([^"'\s<>,\\()?#&/]+)/g;

/** The address of a drawing or of a picture of a screen. */
export const drawnInPage = new RegExp(`${pictureFolder}[a-z0-9-]+\\.svg`, 'g');

/** The file's name as an address writes it. */
export function fileNamed(written: string | undefined): string {
  try {
    return decodeURIComponent(written ?? '');
  } catch {
    return '';
  }
}
