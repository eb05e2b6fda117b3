import { copyText } from '../../browser/copy-text.ts';
import { toast } from '../../browser/toast.ts';
import { pageLanguage } from '../../browser/language.ts';
import { guideWords } from '../../words/guides.ts';
import { stepPicture } from './step-picture.ts';

const { tools: words, stepName } = guideWords(pageLanguage());

/** Sends the guide: its title, its steps in short and its address, for who has no data to open it. */
export async function share(): Promise<void> {
  const title = titleOfPage();
  const steps = [...document.querySelectorAll('.step:not(.is-other) h3 a')].map(
    (step, at) => `${at + 1}. ${ownText(step)}`,
  );
  await send({ title, text: [title, ...steps].join('\n'), url: address() + chosen('#cho-') });
}

/** Sends one step: as a picture where the phone sends files, else its words, with the address. */
export async function shareStep(step: HTMLElement, number: number): Promise<void> {
  const title = `${stepName(number)}: ${ownText(step.querySelector('h3 a'))}`;
  const url = `${address()}#${step.id}${chosen('&cho=')}`;
  const lines = [...step.querySelectorAll('.body .stack p, .body .stack li')];
  const body = lines
    .filter((line) => !line.querySelector('p'))
    .map(ownText)
    .filter(Boolean)
    .join('\n');
  const text = [titleOfPage(), title, body].join('\n');
  const picture = await stepPicture({ guide: titleOfPage(), title, body, step, url });
  const files = picture && navigator.canShare?.({ files: [picture] }) ? [picture] : undefined;
  await send({ title, text, url, ...(files && { files }) });
}

/** By the system's share sheet, else the words are copied. */
async function send(data: ShareData & { text: string; url: string }): Promise<void> {
  if (navigator.share) {
    const failed = await navigator.share(data).then(
      () => false,
      // Who closes the sheet wants nothing sent; anything else is copied instead.
      (error: unknown) => !(error instanceof DOMException && error.name === 'AbortError'),
    );
    if (!failed) return;
  }
  const copied = `${data.text}\n${data.url}`;
  toast((await copyText(copied)) ? words.copied : data.url);
}

const address = () => location.href.replace(/#.*$/, '');

/** The answer that was chosen in a guide that asks first, as a part of an address. */
const chosen = (before: string) => {
  const { cho = '' } = document.querySelector<HTMLElement>('ap-guide.is-chosen')?.dataset ?? {};
  return cho && before + cho;
};
const titleOfPage = () => document.querySelector('h1')?.textContent ?? document.title;

/** The words of a heading without what only screen readers hear. */
function ownText(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element | undefined;
  copy?.querySelectorAll('.sr').forEach((hidden) => hidden.remove());
  return copy?.textContent?.trim() ?? '';
}
