import type { Screen, ScreenElement } from '../../content/schema/screen.ts';

type Said = Pick<Screen, 'place' | 'title' | 'elements'>;

/** Describes a screen, and what one does on it: "Màn hình VNeID: chạm “Ví giấy tờ”". */
export function describeScreen(screen: Said): string {
  const deeds = screen.elements.filter(({ tap }) => tap).map(deedOf);
  return `${nameOf(screen)}: ${deeds.join(', rồi ') || shownOn(screen.elements)}`;
}

/**
 * Reads all that stands on a screen to whoever is asked about it: "Màn hình Zalo, “Anh Quân”: Em nạp thêm".
 * Nothing is pointed out, as no address is called a wrong one.
 */
export function readScreen(screen: Said): string {
  const said = screen.elements.map((element) => {
    const note = ('note' in element && element.note) || ('value' in element && element.value);
    const words = [element.text, note].filter(Boolean).join(', ');
    return words.replace(/[.:]$/, '') || shownOn([element]);
  });
  return `${nameOf(screen)}: ${said.join('. ')}`;
}

const nameOf = ({ place, title }: Said): string =>
  `Màn hình ${title && title !== place ? `${place}, “${title}”` : place}`;

/** Whose screen it is, and when it was seen: nothing for one that stands for many. */
export function creditOf({ source }: Pick<Screen, 'source'>): string | undefined {
  if (!source) return undefined;
  return source.date ? `${source.name}, ${source.date}` : `${source.name} (không ghi ngày)`;
}

/** The name of one of several pictures, in their order. */
export const screenNumber = (at: number): string => `Hình ${at}`;

/** Words of the link from a picture to itself, alone and as large as the window. */
export const seenLarge = 'Xem hình lớn';

/** The line below the pictures of screens: each source once. */
export function creditLine(screens: { credit?: string }[]): string {
  const sources = [...new Set(screens.flatMap(({ credit }) => credit ?? []))];
  const lines = sources.length > 0 ? [`Hình minh họa theo ${sources.join('; ')}`] : [];
  if (screens.some(({ credit }) => !credit)) lines.push('Hình minh họa chung, mỗi máy một khác');
  return lines.join('. ');
}

function deedOf(element: ScreenElement): string {
  const said = element.text ? `“${element.text}”` : '';
  switch (element.type) {
    case 'field':
      return `chạm vào ô ${said}`;
    case 'tick':
      return `đánh dấu ${said}`;
    case 'switch':
      return `gạt nút ${said}`;
    case 'keys':
      return `bấm các số của mã, ${said}`;
    case 'camera':
      return [`đưa ${seen[element.sees]} vào khung`, said].filter(Boolean).join(', ');
    case 'qr':
      return ['quét mã QR này', said].filter(Boolean).join(', ');
    case 'address':
      return `coi ${addressOf(element)}`;
    case 'text':
    case 'heading':
    case 'message':
    case 'person':
    case 'given':
    case 'amount':
    case 'receipt':
      return `coi kỹ ${said}`;
    default:
      return `chạm ${said}`;
  }
}

const seen = { face: 'khuôn mặt', card: 'tấm thẻ', code: 'mã QR' };

/** Describes what stands on a screen where nothing is to be tapped. */
function shownOn(elements: ScreenElement[]): string {
  const said = elements.map((element) => {
    if (element.type === 'address') return addressOf(element);
    if (element.type === 'qr') return element.text ? `mã QR “${element.text}”` : 'mã QR';
    if (element.type === 'camera') return `khung chụp ${seen[element.sees]}`;
    return `“${element.text}”`;
  });
  return `hiện ${said.join(', ')}`;
}

function addressOf({ text, right }: Extract<ScreenElement, { type: 'address' }>): string {
  return `địa chỉ ${right ? 'đúng' : 'giả'} “${text}”`;
}
