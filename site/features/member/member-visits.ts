import { lowerFirst } from '../../../content/text/lower-first.ts';
import { myPlace } from '../places/my-place.ts';
import { load } from '../../browser/load.ts';
import { made, put } from './member-parts.ts';

/** At a door: codes for the neighbour's camera, and the slip, which is printed and kept nowhere. */
export function startVisits(page: HTMLElement): void {
  const place = myPlace();
  if (place?.hamlet) put(page, '[data-slip="hamlet"]', lowerFirst(place.hamlet.name));
  if (place)
    void import('./member-team.ts')
      .then(({ numberOf }) => numberOf(place))
      // Without it the line stays free for writing.
      .then(
        (number) => number && put(page, '[data-slip="call"]', number),
        () => undefined,
      );
  for (const box of page.querySelectorAll<HTMLDetailsElement>('[data-scan]'))
    box.addEventListener('toggle', () => box.open && showCode(box));
  page.querySelector('[data-print-slip]')?.addEventListener('click', printSlip);
}

function showCode(box: HTMLDetailsElement): void {
  const { scan = '', hint = '', label = '' } = box.dataset;
  load(import('./member-qr.ts'), ({ drawQr }) => {
    if (box.querySelector('.code')) return;
    const code = made('div', drawQr(location.origin + scan, label), made('p', hint));
    code.className = 'code';
    box.append(code);
  });
}

function printSlip(): void {
  const { classList } = document.body;
  classList.add('for-slip');
  addEventListener('afterprint', () => classList.remove('for-slip'), { once: true });
  print();
}
