import { fold } from '../../../content/text/fold.ts';
import type { Asking } from '../../base/access/asking.ts';
import { handbookPages, handbookPath } from '../handbook/handbook.ts';
import { staffPages } from '../menu/pages.ts';
import type { RatedGroup } from './documents.ts';
import { type Hit, shownOfAKind } from './found.ts';
import { collectionsOf, globalsOf, wordOf } from './menu-kinds.ts';
import { fitOf, type Query } from './query.ts';
import { texts } from './texts.ts';

/** Screens of the admin that whoever asks is let into: lists, settings, pages of our own. */
export function findScreens(asking: Asking, query: Query): RatedGroup[] {
  return best(texts.screens, screensOf(asking), query);
}

/** Pages of the editors' handbook. */
export async function findHandbook(query: Query): Promise<RatedGroup[]> {
  const pages = (await handbookPages()).map(({ name, title }) => ({
    title,
    way: { page: `${handbookPath}/${name}` },
  }));
  return best(texts.handbook, pages, query);
}

function best(kind: string, all: Hit[], query: Query): RatedGroup[] {
  const rated = all
    .map((hit) => {
      const own = fitOf(fold(hit.title), query);
      return {
        hit,
        fit: own || Math.min(1, fitOf(fold(`${hit.title} ${hit.note ?? ''}`), query)),
      };
    })
    .filter(({ fit }) => fit > 0)
    .sort((one, other) => other.fit - one.fit);
  const hits = rated.slice(0, shownOfAKind).map(({ hit }) => hit);
  return hits.length === 0 ? [] : [{ kind, hits, fit: rated[0]?.fit ?? 0 }];
}

function screensOf(asking: Asking): Hit[] {
  const { user } = asking;
  const collections = collectionsOf(asking);
  const page = (title: string, address: string, note?: string): Hit => ({
    title,
    way: { page: address },
    ...(note && { note }),
  });
  return [
    ...staffPages.filter(({ isFor }) => isFor(user)).map(({ title, path }) => page(title, path)),
    ...collections.map(({ slug, labels }) =>
      page(wordOf(labels.plural), `/collections/${slug}`, texts.list),
    ),
    ...globalsOf(asking).map(({ slug, label }) =>
      page(wordOf(label), `/globals/${slug}`, texts.form),
    ),
    ...collections
      .filter(({ trash }) => trash)
      .map(({ slug, labels }) =>
        page(texts.trash(wordOf(labels.plural)), `/collections/${slug}/trash`),
      ),
    page(texts.account, '/account', texts.accountNote),
    page(texts.logOut, '/logout'),
  ];
}
