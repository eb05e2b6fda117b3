import { flat } from './flat.ts';
import { idOf } from './values.ts';
import { officialLink, rich, sources } from './ways.ts';

/** The ways of policy articles (chính sách). */
export const articleWays = flat('articles', {
  meaning: rich,
  body: rich,
  attachments: {
    out: (rows) =>
      (rows ?? []).flatMap(({ title, media }) => {
        const file = idOf(media);
        return file ? [{ title, media: file }] : [];
      }),
  },
  officialLink,
  sources,
});
