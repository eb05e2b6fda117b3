import { describe, expect, it } from 'vitest';
import { askedWords, newWithWords } from '../../../../../cms/base/fields/asked-words.ts';

/** The words that a form opened at an address begins with. */
function begins(address: string) {
  const query = Object.fromEntries(new URL(address, 'https://cms.example').searchParams);
  return askedWords({ req: { query } });
}

describe('a new form that is opened with words', () => {
  it('begins with them, as they are written', () => {
    const said = 'sửa ghe & “xuồng” ở đâu?';
    expect(begins(newWithWords('synonyms', said))).toEqual([said]);
  });

  it('composes the letters, and takes no more than a search has', () => {
    expect(begins(newWithWords('synonyms', `  ${'ở'.normalize('NFD')}\n đâu `))).toEqual(['ở đâu']);
    expect(begins(newWithWords('best-bets', 'a'.repeat(900)))?.[0]).toHaveLength(200);
  });

  it.each(['', '?words=', '?words=%20', '?o=words'])('begins empty without: %s', (query) => {
    expect(begins(`/admin/collections/synonyms/create${query}`)).toBeUndefined();
  });
});
