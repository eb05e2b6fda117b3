import { beforeAll, beforeEach } from 'vitest';
import type { Cms } from './contract.ts';

export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** The letters that the CMS sends in each test. Call it where the tests are declared. */
export function lettersOf(cms: () => Cms): Letter[] {
  const letters: Letter[] = [];
  beforeAll(() => {
    const { payload } = cms();
    payload.email = { ...payload.email, name: 'smtp' };
    payload.sendEmail = async (message) => letters.push(message as Letter);
  });
  beforeEach(() => {
    letters.length = 0;
  });
  return letters;
}
