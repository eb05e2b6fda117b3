import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { myPlace } from '../../../../../site/features/places/my-place.ts';
import { memory } from '../../../kiosk/support/memory.ts';

let storage: ReturnType<typeof memory>;

beforeEach(() => vi.stubGlobal('localStorage', (storage = memory())));
afterEach(() => vi.unstubAllGlobals());

const commune = { slug: 'dat-mui', name: 'Xã Đất Mũi' };
const hamlet = { address: '/ap/rach-tau/', name: 'Ấp Rạch Tàu' };

test.each([{ commune }, { commune, hamlet }])('a place is remembered: %j', (place) => {
  storage.setItem('noi-o', JSON.stringify(place));
  expect(myPlace()).toEqual(place);
});

test('whatever is kept, a place has a commune with a name, or there is none', () => {
  const part = fc.oneof(fc.jsonValue(), fc.constantFrom(commune, hamlet, { slug: 1, name: null }));
  const kept = fc.oneof(
    fc.string(),
    fc.json(),
    fc.record({ commune: part, hamlet: part }).map((place) => JSON.stringify(place)),
  );
  fc.assert(
    fc.property(kept, (text) => {
      storage.setItem('noi-o', text);
      const place = myPlace();
      if (!place) return;
      expect(typeof place.commune.slug).toBe('string');
      expect(typeof place.commune.name).toBe('string');
      if (place.hamlet) expect(typeof place.hamlet.address).toBe('string');
    }),
  );
});
