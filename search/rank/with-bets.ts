import { betInOtherWords } from '../weights.ts';
import { rankWeights } from '../fitted.ts';
import type { SaidBet } from './best-bets.ts';
import { kindOf, rankOf } from './features.ts';
import type { QueryReading } from './reading.ts';
import type { TitleHit } from './title-hit.ts';

/** Adds what editors picked: a page that the bet says in part is ranked by that too. */
export function withBets(hits: TitleHit[], bets: SaidBet[], reading: QueryReading): TitleHit[] {
  const byAddress = new Map(firstOfEach(hits).map((hit) => [hit.address, hit]));
  for (const { entry, share, reworded, matched } of bets) {
    const known = byAddress.get(entry.address);
    const features = { ...(known?.features ?? kindOf(entry.kind, 0)) };
    features.bet = Math.max(features.bet ?? 0, share ** 2 * (reworded ? betInOtherWords : 1));
    byAddress.set(entry.address, {
      ...(known ?? { says: [], pairs: 0, titleSaid: 0, speaksOf: [] }),
      ...entry,
      reading,
      share: Math.max(known?.share ?? 0, share),
      rank: rankOf(features, rankWeights),
      features,
      matched: [...(known?.matched ?? []), ...matched],
    });
  }
  return [...byAddress.values()].sort((left, right) => right.rank - left.rank);
}

/** Each address once, where it stands first. */
export function firstOfEach<Hit extends { address: string }>(hits: readonly Hit[]): Hit[] {
  const seen = new Set<string>();
  return hits.filter(({ address }) => {
    if (seen.has(address)) return false;
    seen.add(address);
    return true;
  });
}
