import { copyText } from '../../browser/copy-text.ts';
import { toast } from '../../browser/toast.ts';
import { pageLanguage } from '../../browser/language.ts';
import { guideWords } from '../../words/guides.ts';

const words = guideWords(pageLanguage()).tools;

/** Shares the page: the system's share sheet, else the address is copied. */
export async function share(): Promise<void> {
  const url = location.href.replace(/#.*$/, '');
  const title = document.querySelector('h1')?.textContent ?? document.title;
  if (navigator.share) {
    await navigator.share({ title, url }).catch(() => undefined);
    return;
  }
  toast((await copyText(url)) ? words.copied : url);
}
