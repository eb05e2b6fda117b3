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
  toast((await copy(url)) ? words.copied : url);
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = Object.assign(document.createElement('textarea'), { value: text });
    document.body.append(field);
    field.select();
    const done = document.execCommand('copy');
    field.remove();
    return done;
  }
}
