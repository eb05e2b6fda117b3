import { flat } from './flat.ts';
import { some } from './values.ts';
import { rich } from './ways.ts';

/** The ways of notices (thông báo). */
export const noticeWays = flat('notices', {
  body: rich,
  link: {
    out: (link) => {
      const address = some(link?.address);
      const label = some(link?.label);
      return address && label ? { address, label } : undefined;
    },
  },
});
