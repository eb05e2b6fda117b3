import { fieldsOf, isText, maybe, type Guard } from '../../../content/kept-json.ts';
import { keep, recallJson } from '../storage/storage.ts';

/** The reader's own commune and hamlet, stored on this device. */
export interface MyPlace {
  commune: { slug: string; name: string };
  hamlet?: { address: string; name: string };
}

const key = 'noi-o';

const isMyPlace: Guard<MyPlace> = fieldsOf({
  commune: fieldsOf({ slug: isText, name: isText }),
  hamlet: maybe(fieldsOf({ address: isText, name: isText })),
});

/** The place that was chosen, if any. */
export function myPlace(): MyPlace | undefined {
  return recallJson(key, isMyPlace);
}

/** Stores the place and notifies the rest of the page. */
export function choosePlace(place: MyPlace): void {
  keep(key, JSON.stringify(place));
  document.dispatchEvent(
    new CustomEvent('place-chosen', { detail: { commune: place.commune.slug } }),
  );
}
