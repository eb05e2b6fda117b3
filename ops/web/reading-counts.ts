import { randomUUID } from 'node:crypto';
import { keepableSearch } from '../../content/kiosk/sums.ts';
import type { ServedReadings } from '../../content/readings/posts.ts';
import { mostOfDay } from '../../content/readings/sums.ts';
import { dayOfInstant } from '../../content/text/date.ts';
import { everydayCheck, type IsEveryday } from '../../content/text/everyday-words.ts';
import everydayWords from '../../content/text/everyday-words.json' with { type: 'json' };

interface DayCounts {
  /** Stays the same until it is taken out: what was kept on the disk meanwhile is the same post. */
  key: string;
  pages: Map<string, number>;
  missed: Map<string, number>;
  missedOther: number;
}

let isEveryday: IsEveryday | undefined;

/** Sums by day of what this server served since it last told them; nothing of a visitor. */
export class ReadingCounts {
  #days = new Map<string, DayCounts>();

  /** Counts one reading. @param reading a page, or a search */
  add(reading: string, now = new Date()): void {
    const { pages } = this.#dayOf(now);
    if (pages.has(reading) || pages.size < mostOfDay.pages)
      pages.set(reading, (pages.get(reading) ?? 0) + 1);
  }

  /** Counts a search that found nothing; its words only where nobody can be called by them. */
  addMissed(asked: string, now = new Date()): void {
    const day = this.#dayOf(now);
    const text = keepableSearch(asked, (isEveryday ??= everydayCheck(everydayWords)));
    if (text !== undefined && (day.missed.has(text) || day.missed.size < mostOfDay.missed))
      day.missed.set(text, (day.missed.get(text) ?? 0) + 1);
    else day.missedOther += 1;
  }

  /** Takes out all that was counted, a post a day. */
  take(): ServedReadings[] {
    const posts = this.posts();
    this.#days = new Map();
    return posts;
  }

  /** All that was counted, as it stands now. */
  posts(): ServedReadings[] {
    return [...this.#days].map(([day, { key, pages, missed, missedOther }]) => ({
      key,
      day,
      pages: [...pages].map(([page, times]) => ({ page, times })),
      missed: [...missed].map(([text, times]) => ({ text, times })),
      missedOther,
    }));
  }

  #dayOf(now: Date): DayCounts {
    const day = dayOfInstant(now);
    const known = this.#days.get(day) ?? {
      key: randomUUID(),
      pages: new Map(),
      missed: new Map(),
      missedOther: 0,
    };
    this.#days.set(day, known);
    return known;
  }
}
