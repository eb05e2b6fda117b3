import { flat } from './flat.ts';
import { some } from './values.ts';

/** The ways of communes and wards (xã, phường). */
export const communeWays = flat('communes', {
  office: {
    out: (office) => ({
      address: some(office?.address),
      hours: some(office?.hours),
      phone: some(office?.phone),
      mapUrl: some(office?.mapUrl),
    }),
  },
});
