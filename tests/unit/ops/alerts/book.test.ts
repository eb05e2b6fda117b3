import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carried,
  enter,
  newsOf,
  type AlertBook,
  type News,
  type Way,
} from '../../../../ops/alerts/book.ts';
import type { Condition } from '../../../../ops/alerts/conditions.ts';

const start = Date.parse('2026-11-24T00:00:00Z');
const disk: Condition = { id: 'disk', sentence: 'Ổ đĩa sắp đầy.', after: 0 };
const late: Condition = { id: 'publishing', sentence: 'Chưa lên trang.', after: 600 };

/** A book over time, as a watchman keeps it. */
class Kept {
  book: AlertBook = {};

  /** @returns what one way carries at this second, and carried if it works */
  at(second: number, conditions: Condition[], way: Way = 'mail', works = true): News {
    const now = new Date(start + second * 1000);
    this.book = enter(this.book, conditions, now);
    const news = newsOf(this.book, conditions, way, now);
    if (works) this.book = carried(this.book, news, way, now);
    return news;
  }
}

const ids = ({ begun, still, over }: News) =>
  [begun, still, over].map((items) => items.map(({ id }) => id));

describe('what people are told', () => {
  it('once at the beginning, once a day, once at the end', () => {
    const kept = new Kept();
    expect(ids(kept.at(0, [disk]))).toEqual([['disk'], [], []]);
    expect(ids(kept.at(30, [disk]))).toEqual([[], [], []]);
    expect(ids(kept.at(86_400, [disk]))).toEqual([[], ['disk'], []]);
    expect(ids(kept.at(86_430, []))).toEqual([[], [], []]);
    expect(ids(kept.at(86_550, []))).toEqual([[], [], ['disk']]);
    expect(kept.book).toEqual({});
  });

  it('only of what lasts', () => {
    const kept = new Kept();
    expect(ids(kept.at(0, [late]))).toEqual([[], [], []]);
    kept.at(300, []);
    expect(ids(kept.at(601, [late]))).toEqual([[], [], []]);
    expect(ids(kept.at(1201, [late]))).toEqual([['publishing'], [], []]);
  });

  it('nothing of what comes and goes within two minutes', () => {
    const kept = new Kept();
    kept.at(0, [disk]);
    for (const second of [30, 60, 90, 120, 150, 180, 210])
      expect(ids(kept.at(second, second % 60 === 30 ? [] : [disk]))).toEqual([[], [], []]);
  });

  it('again, where it could not be delivered, without repeating it elsewhere', () => {
    const kept = new Kept();
    expect(ids(kept.at(0, [disk], 'mail', false))).toEqual([['disk'], [], []]);
    expect(ids(kept.at(0, [disk], 'webhook'))).toEqual([['disk'], [], []]);
    expect(ids(kept.at(30, [disk], 'mail'))).toEqual([['disk'], [], []]);
    expect(ids(kept.at(30, [disk], 'webhook'))).toEqual([[], [], []]);
  });

  it('anew when it begins again, also where one way never heard that it was over', () => {
    const kept = new Kept();
    kept.at(0, [disk]);
    kept.at(0, [disk], 'webhook');
    kept.at(1900, []);
    expect(ids(kept.at(2100, []))).toEqual([[], [], ['disk']]);
    kept.at(2100, [], 'webhook', false);
    expect(ids(kept.at(3000, [disk]))).toEqual([['disk'], [], []]);
    expect(ids(kept.at(4799, [disk], 'secondMail'))).toEqual([[], [], []]);
    expect(ids(kept.at(4800, [disk], 'secondMail'))).toEqual([['disk'], [], []]);
  });

  it('a second contact only of what has lasted half an hour more', () => {
    const kept = new Kept();
    kept.at(0, [late]);
    kept.at(600, [late]);
    expect(ids(kept.at(2399, [late], 'secondMail'))).toEqual([[], [], []]);
    expect(ids(kept.at(2400, [late], 'secondMail'))).toEqual([['publishing'], [], []]);
    expect(ids(kept.at(2430, [], 'secondMail'))).toEqual([[], [], []]);
    expect(ids(kept.at(2550, [], 'secondMail'))).toEqual([[], [], ['publishing']]);
  });

  it('in turns: a beginning, then an end, whatever happens', () => {
    const seconds = fc.array(fc.record({ wait: fc.nat(400), isWrong: fc.boolean() }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(seconds, fc.constantFrom(disk, late), (steps, condition) => {
        const kept = new Kept();
        let second = 0;
        const told = steps.flatMap(({ wait, isWrong }) => {
          second += wait;
          const { begun, over } = kept.at(second, isWrong ? [condition] : []);
          return [...begun.map(() => 'begun'), ...over.map(() => 'over')];
        });
        told.forEach((what, at) => expect(what).toBe(at % 2 === 0 ? 'begun' : 'over'));
        const isOpen = told.length % 2 === 1;
        expect(Object.values(kept.book).some(({ told: { mail } }) => mail !== undefined)).toBe(
          isOpen,
        );
      }),
    );
  });
});
