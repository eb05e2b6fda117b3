import { lowerFirst } from '../../../content/text/lower-first.ts';
import { myPlace } from '../places/my-place.ts';
import { made, put } from './member-parts.ts';

/** At a door: codes for the neighbour's camera, and the slip, which is printed and kept nowhere. */
export function startVisits(page: HTMLElement): void {
  const place = myPlace();
  if (place?.hamlet) put(page, '[data-slip="hamlet"]', lowerFirst(place.hamlet.name));
  if (place)
    void import('./member-number.ts')
      .then(({ numberOf }) => numberOf(place))
      .then((number) => number && put(page, '[data-slip="call"]', number));
  for (const box of page.querySelectorAll<HTMLDetailsElement>('[data-scan]'))
    box.addEventListener('toggle', () => void showCode(box), { once: true });
  page.querySelector('[data-print-slip]')?.addEventListener('click', printSlip);
}

async function showCode(box: HTMLDetailsElement): Promise<void> {
  const { scan = '', hint = '', label = '' } = box.dataset;
  const code = made('div');
  code.className = 'code';
  const { drawQr } = await import('./member-qr.ts');
  code.append(drawQr(location.origin + scan, label), made('p', hint));
  box.append(code);
}

function printSlip(): void {
  const { classList } = document.body;
  classList.add('for-slip');
  addEventListener('afterprint', () => classList.remove('for-slip'), { once: true });
  print();
}
