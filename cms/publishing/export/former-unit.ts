import { flat } from './flat.ts';
import { idOf } from './values.ts';

/** The ways of former units (đơn vị cũ). */
export const formerUnitWays = flat('formerUnits', {
  now: {
    out: (rows) =>
      (rows ?? []).map(({ commune, part }) => ({ commune: idOf(commune) ?? '', part })),
  },
});
