import { communeAddress } from '../../../content/addresses.ts';
import { savedCopy } from '../../service-worker/saved-copy.ts';
import type { MyPlace } from './my-place.ts';

/** Whom a reader can call. */
export interface Contact {
  /** `tel:0912345678` */
  href: string;
  /** `Gọi Nguyễn Văn An, 0912 345 678` */
  label: string;
}

/**
 * The first number on the page of the reader's hamlet, else of the commune, from a saved copy if
 * offline. Always read from the page and never stored, since a number may be withdrawn.
 */
export async function contactOf({ hamlet, commune }: MyPlace): Promise<Contact | undefined> {
  const addresses = [...(hamlet ? [hamlet.address] : []), communeAddress(commune)];
  for (const address of addresses) {
    const contact = contactOn(await pageAt(address));
    if (contact) return contact;
  }
  return undefined;
}

/** The facts one needs to reach a team. */
export interface Team {
  contact?: Contact;
  /** The time and place. */
  meets?: string;
}

/**
 * Reads what the page of a hamlet says of its team: the first to call, and when and where it meets.
 */
export async function teamAt(address: string): Promise<Team> {
  const page = await pageAt(address);
  const contact = contactOn(page);
  const meets = page.querySelector<HTMLElement>('[data-meets]')?.dataset.meets;
  return { ...(contact && { contact }), ...(meets && { meets }) };
}

/** Reads the first number of a member of a hamlet's teams: no desk's and no hotline's. */
export async function teamNumberAt(address: string): Promise<string | undefined> {
  const link = (await pageAt(address)).querySelector('.member a[href^="tel:"]');
  return link?.getAttribute('href')?.replace('tel:', '');
}

/** The teams of a hamlet, as the directory has them. */
export interface Listed {
  members: number;
  /** Of them, who gave a number. */
  phones: number;
  meets?: string;
  /** Trainings of the team. */
  trained?: string;
  /** Members that were trained, and the last day of one, as it is read. */
  trainedPeople: number;
  lastTrained?: string;
  /** Of the hamlet, where the directory knows how many. */
  households?: number;
  /** The lines of its meetings, the next first; some may be over. */
  meetings: HTMLElement[];
  /** The lines of those that were held when the page was made, the last first. */
  held: HTMLElement[];
}

/** Reads what the page of a hamlet says of its teams; nothing where it can't be read. */
export async function listedAt(address: string): Promise<Listed | undefined> {
  const page = await pageAt(address);
  const hamlet = page.querySelector<HTMLElement>('ap-hamlet');
  if (!hamlet) return undefined;
  const said = (of: 'meets' | 'trained') =>
    page.querySelector<HTMLElement>(`[data-${of}]`)?.dataset[of];
  const meets = said('meets');
  const trained = said('trained');
  const { lastTrained } = hamlet.dataset;
  const households = Number(hamlet.dataset.households);
  return {
    members: page.querySelectorAll('.member').length,
    phones: page.querySelectorAll('.member a[href^="tel:"]').length,
    ...(meets && { meets }),
    ...(trained && { trained }),
    trainedPeople: Number(hamlet.dataset.trainedPeople ?? 0),
    ...(lastTrained && { lastTrained }),
    ...(households > 0 && { households }),
    meetings: Array.from(page.querySelectorAll<HTMLElement>('li[data-ends]')),
    held: Array.from(page.querySelectorAll<HTMLElement>('[data-held] > li')),
  };
}

function contactOn(page: Document): Contact | undefined {
  const link = page.querySelector<HTMLAnchorElement>('main a[href^="tel:"][aria-label]');
  return link
    ? { href: link.getAttribute('href') ?? '', label: link.getAttribute('aria-label') ?? '' }
    : undefined;
}

async function pageAt(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await read(address), 'text/html');
}

async function read(address: string): Promise<string> {
  try {
    const response = await fetch(address);
    if (response.ok) return await response.text();
  } catch {
    const url = new URL(address, location.href).href;
    if ('caches' in window) return (await (await savedCopy(url))?.text()) ?? '';
  }
  return '';
}
