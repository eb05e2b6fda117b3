import check from '@tabler/icons/outline/circle-check.svg?raw';
import shareIcon from '@tabler/icons/outline/share.svg?raw';
import { icon } from '../../browser/icon.ts';
import { pageLanguage, spoken } from '../../browser/language.ts';
import { load } from '../../browser/load.ts';
import { myPlace } from '../places/my-place.ts';
import { guideWords } from '../../words/guides.ts';
import { teamLink } from './step-help.ts';

const { stepper: words, lang } = guideWords(pageLanguage());

/**
 * Builds what stands after the last step: that it is done, what comes next, whom to send it to,
 * whom to call.
 */
export function finished(guide: HTMLElement, steps: number): HTMLElement {
  const end = document.createElement('section');
  spoken(end, lang).className = 'finished stack no-print';
  end.hidden = true;
  const title = document.createElement('h2');
  title.append(icon(check), words.doneTitle);
  const told = document.createElement('p');
  told.className = 'lead';
  told.textContent = words.doneText(steps);
  const ways = document.createElement('div');
  ways.className = 'row';
  ways.append(shareButton(), team());
  end.append(title, told, ...nextGuide(guide), ways);
  return end;
}

/** The first of the guides that belong to this one: the next of its path. */
function nextGuide(guide: HTMLElement): HTMLElement[] {
  const row = guide.querySelector('.related li')?.cloneNode(true);
  if (!row) return [];
  const heading = document.createElement('h3');
  heading.textContent = words.whatNow;
  const rows = document.createElement('ul');
  rows.className = 'rows';
  rows.append(row);
  return [heading, rows];
}

function shareButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.append(icon(shareIcon), words.share);
  button.addEventListener('click', () => load(import('./share.ts'), ({ share }) => share()));
  return button;
}

/** The way to the team, until its number is known. */
function team(): HTMLElement {
  const link = teamLink(words.team);
  const place = myPlace();
  if (place)
    load(
      import('../places/place-parts.ts').then(({ callLink }) => callLink(place)),
      (call) => {
        call?.classList.add('is-quiet');
        if (call) link.replaceWith(call);
      },
      Boolean,
    );
  return link;
}
