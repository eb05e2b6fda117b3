import type { Commune } from '../../content/schema/commune.ts';
import { lowerFirst } from '../../content/text/lower-first.ts';
import { placeWords } from '../words/places.ts';
import { calleesOf, type Callee } from './calls.ts';
import type { Lookup } from './lookup.ts';

/**
 * Whom people of a commune can call, whatever is known of their team: its desk, where that has no
 * number the province, where that has none the national lines.
 */
export function reachable(commune: Commune, lookup: Lookup): Callee[] {
  const nearest = [atDesk(commune, lookup), atProvince(lookup), nationalLines(lookup)];
  return nearest.find((callees) => callees.length > 0) ?? [];
}

function atDesk({ id, name, office }: Commune, { snapshot }: Lookup): Callee[] {
  const title = placeWords('vi').office.title(lowerFirst(name));
  if (office.phone) return [{ name: title, number: office.phone }];
  return snapshot.desks.flatMap(({ commune, name, phone }) =>
    commune === id && phone ? [{ name, number: phone }] : [],
  );
}

function atProvince({ snapshot }: Lookup): Callee[] {
  const { organisation, phone } = snapshot.settings.contact;
  return phone ? [{ name: organisation, number: phone }] : [];
}

function nationalLines({ snapshot }: Lookup): Callee[] {
  const lines = snapshot.hotlines.filter(({ fallback }) => fallback);
  return calleesOf(lines.sort((left, right) => left.order - right.order));
}
