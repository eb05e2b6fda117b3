import { keep, recallJson } from '../storage/storage.ts';

/** Where the reader lives, as kept on this device. */
export interface MyPlace {
  commune: { slug: string; name: string };
  hamlet?: { address: string; name: string };
}

const key = 'noi-o';

/** The place that was chosen, if any. */
export function myPlace(): MyPlace | undefined {
  return recallJson<MyPlace>(key);
}

/** Remembers a place, and tells the rest of the page. */
export function choosePlace(place: MyPlace): void {
  keep(key, JSON.stringify(place));
  document.dispatchEvent(
    new CustomEvent('place-chosen', { detail: { commune: place.commune.slug } }),
  );
}
