import shareIcon from '@tabler/icons/outline/share.svg?raw';
import users from '@tabler/icons/outline/users.svg?raw';
import volume from '@tabler/icons/outline/volume.svg?raw';
import { communeAddress, fixed } from '../../../content/addresses.ts';
import { icon } from '../../browser/icon.ts';
import { pageLanguage, spoken } from '../../browser/language.ts';
import { load } from '../../browser/load.ts';
import { myPlace } from '../places/my-place.ts';
import { toggleReading } from './read-aloud.ts';
import { offerVoice } from './voice.ts';
import { guideWords } from '../../words/guides.ts';

const { stepper: words, lang } = guideWords(pageLanguage());

/** Below each step: read aloud, send it, and how to reach a person; `look` at each other step. */
export function stepHelp(): { help: HTMLElement; look: () => void } {
  const help = document.createElement('div');
  spoken(help, lang).className = 'row no-print';
  const listen = listenButton();
  help.append(listen, shareButton(), teamLink(words.stuck));
  return { help, look: offerVoice(listen, () => !!stepNow()?.querySelector('audio')) };
}

const stepNow = () => document.querySelector('.step.is-now');

function listenButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn is-quiet';
  button.hidden = true;
  button.append(icon(volume), words.listen);
  button.addEventListener('click', () => toggleReading(button, stepNow()));
  return button;
}

function shareButton(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn is-quiet';
  button.append(icon(shareIcon), words.shareStep);
  button.addEventListener('click', () => {
    const steps = [...document.querySelectorAll<HTMLElement>('.step:not(.is-other)')];
    const at = steps.findIndex(({ classList }) => classList.contains('is-now'));
    const step = steps[at];
    if (step) load(import('./share.ts'), ({ shareStep }) => shareStep(step, at + 1));
  });
  return button;
}

/** The way to the team of the reader's place, else to where one finds it. */
export function teamLink(label: string): HTMLElement {
  const { hamlet, commune } = myPlace() ?? {};
  const link = document.createElement('a');
  link.className = 'btn is-quiet';
  link.href = hamlet?.address ?? (commune ? communeAddress(commune) : fixed.communes);
  link.append(icon(users), label);
  return link;
}
