import phone from '@tabler/icons/outline/phone.svg?raw';
import { phoneHref } from '../../../content/text/phone.ts';
import { icon } from '../../browser/icon.ts';
import { pageLanguage } from '../../browser/language.ts';
import { phoneText } from '../../components/phone-text.ts';
import type { Callee } from '../../page-data/calls.ts';
import { finderWords } from '../../words/finder.ts';
import type { Contact } from './contact.ts';

const words = finderWords(pageLanguage());

/** A button for everyone who can be called. */
export function callList(callees: Callee[]): HTMLAnchorElement[] {
  return callees.map(({ name, number }) =>
    callButton({ href: phoneHref(number), label: words.call(name, phoneText(number)) }),
  );
}

/** A button that calls. */
export function callButton({ href, label }: Contact): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'btn is-wide';
  link.href = href;
  link.append(icon(phone), label);
  return link;
}
