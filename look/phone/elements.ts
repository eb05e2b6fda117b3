import type { ScreenElement } from '../../content/schema/screen.ts';
import { escapeHtml } from '../../content/text/escape-html.ts';
import { bandOfMoney, phoneWords, practiceBand } from './words.ts';

/** Draws what words can't say: icons by their names, and what a camera sees. */
export interface PhoneArt {
  /** The `<svg>` of an icon of `look/icons`; nothing for a name that is not there. */
  icon: (name: string) => string;
  /** The `<svg>` of a QR code, or of what stands before a camera. */
  seen: (what: 'qr' | 'face' | 'card' | 'code') => string;
}

/** The inside of an element, without what makes it a button; what stands in it, where one can write. */
export function insideOf(element: ScreenElement, art: PhoneArt, typed?: string): string {
  const words = escapeHtml(element.text ?? '');
  const sign = 'icon' in element && element.icon ? art.icon(element.icon) : '';
  switch (element.type) {
    case 'app':
      return `<i>${sign}${element.count ? `<b aria-hidden="true">${escapeHtml(element.count)}</b>` : ''}</i><span>${words}${element.count ? `<span class="ph-sr">${escapeHtml(phoneWords.newOnes(element.count))}</span>` : ''}</span>`;
    case 'tile':
      return `<i>${sign}</i><span>${words}</span>`;
    case 'row':
      return `${sign && `<i>${sign}</i>`}<span>${words}${element.note ? `<small>${escapeHtml(element.note)}</small>` : ''}</span>${art.icon('chevron-right')}`;
    case 'field':
      return `<small>${words}</small><span class="ph-box">${escapeHtml(typed ?? element.value ?? '') || `&nbsp;<span class="ph-sr">${phoneWords.empty}</span>`}</span>`;
    case 'tick':
    case 'switch':
      return `<i>${element.type === 'tick' && element.on ? art.icon('check') : ''}</i><span>${words}</span>`;
    case 'keys':
      return `<span>${words}</span><span class="ph-dots" aria-hidden="true">${dots(typed)}</span><span class="ph-pad" aria-hidden="true">${pad}</span>`;
    case 'notice':
      return `${art.icon(signs[element.kind])}<span>${words}</span>`;
    case 'qr':
      return `${art.seen('qr')}<span>${words}</span>`;
    case 'camera':
      return `${art.seen(element.sees)}<span>${words}</span>`;
    case 'tab':
      return `${sign}<span>${words}</span>`;
    case 'address':
      return `${art.icon('world-www')}<span>${words}</span>`;
    case 'person':
      return `<i>${art.icon('user')}</i><b>${words}</b>${element.note ? `<small>${escapeHtml(element.note)}</small>` : ''}`;
    case 'given':
    case 'amount':
      return `<small>${words}</small><b>${escapeHtml(element.value)}</b>`;
    case 'receipt':
      return `${art.icon('circle-check')}<b>${words}</b><span class="ph-woven"><small>${practiceBand}</small><b>${escapeHtml(element.value)}</b><small>${bandOfMoney}</small></span>`;
    default:
      return `<span>${words}</span>`;
  }
}

const signs = { info: 'info-circle', care: 'alert-triangle', done: 'circle-check' } as const;

const pad = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '', '0', '⌫']
  .map((digit) => `<i>${digit}</i>`)
  .join('');

function dots(typed = ''): string {
  const digits = [...typed];
  return Array.from(
    { length: Math.max(6, digits.length) },
    (_, at) => `<i>${escapeHtml(digits[at] ?? '')}</i>`,
  ).join('');
}
