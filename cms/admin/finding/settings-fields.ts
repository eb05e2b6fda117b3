import type { Field } from 'payload';
import { fold } from '../../../content/text/fold.ts';
import type { Asking } from '../../base/access/asking.ts';
import type { RatedGroup } from './documents.ts';
import { type Hit, shownOfAKind } from './found.ts';
import { globalsOf, wordOf } from './menu-kinds.ts';
import { fitOf, type Query } from './query.ts';
import { texts } from './texts.ts';

interface Place {
  path: string;
  label: string;
  /** Labels of what it stands in. */
  inside: string[];
}

/** Fields of the globals by their labels, as far as whoever asks has them in the menu. */
export function findSettings(asking: Asking, query: Query): RatedGroup[] {
  const rated = globalsOf(asking).flatMap(({ slug, label, fields }) =>
    placesIn(fields, '', [wordOf(label)]).flatMap((place) => {
      const fit = fitOf(fold(place.label), query);
      const around =
        fit || Math.min(1, fitOf(fold([...place.inside, place.label].join(' ')), query));
      const hit: Hit = {
        title: place.label,
        note: place.inside.join(' › '),
        way: { page: `/globals/${slug}`, field: place.path },
      };
      return around > 0 ? [{ hit, fit: around }] : [];
    }),
  );
  rated.sort((one, other) => other.fit - one.fit);
  const hits = rated.slice(0, shownOfAKind).map(({ hit }) => hit);
  return hits.length === 0 ? [] : [{ kind: texts.settings, hits, fit: rated[0]?.fit ?? 0 }];
}

/** Lists the places at the top of a form and in its groups; rows of an array are its content. */
function placesIn(fields: Field[], path: string, inside: string[]): Place[] {
  return fields.flatMap((field): Place[] => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => {
        const label = wordOf(tab.label);
        return placesIn(tab.fields, path, label ? [...inside, label] : inside);
      });
    if (field.type === 'row' || field.type === 'collapsible')
      return placesIn(field.fields, path, inside);
    if (!('name' in field) || !field.name) return [];
    if (field.admin && 'hidden' in field.admin && field.admin.hidden) return [];
    const label = 'label' in field ? wordOf(field.label) : '';
    const own = path ? `${path}.${field.name}` : field.name;
    const here = label ? [{ path: own, label, inside }] : [];
    return field.type === 'group'
      ? [...here, ...placesIn(field.fields, own, [...inside, label])]
      : here;
  });
}
