import { describe, expect, it } from 'vitest';
import { consents, type Consent } from '../../../../../cms/publishing/export/consent.ts';

const whole: Consent = {
  given: true,
  date: '2026-08-15T05:00:00.000Z',
  scope: ['phone', 'zalo'],
  how: 'Ký giấy',
};

describe('a consent', () => {
  it('covers what it was given for, and no more', () => {
    expect(consents(whole, 'phone')).toBe(true);
    expect(consents(whole, 'zalo')).toBe(true);
    expect(consents(whole, 'picture')).toBe(false);
  });

  it.each<[string, Consent | null | undefined]>([
    ['nothing was recorded', undefined],
    ['it was not given', { ...whole, given: false }],
    ['the day is not known', { ...whole, date: null }],
    ['nobody wrote how', { ...whole, how: ' ' }],
    ['it covers nothing', { ...whole, scope: null }],
  ])('counts for nothing when %s', (_, consent) => {
    expect(consents(consent, 'phone')).toBe(false);
  });
});
