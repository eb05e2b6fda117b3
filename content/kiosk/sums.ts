import type { IsEveryday } from '../text/everyday-words.ts';

/**
 * Counts of a kiosk in a day: sums without order, time or person. The machine keeps them, the CMS
 * gets them; both use these functions. Lists are sorted, so that they tell no order either.
 */
export interface DaySums {
  tasks: TaskSums[];
  missed: MissedSearch[];
  /** Searches without a result whose text is not kept. */
  missedOther: number;
}

/** Visits in which a guide was opened; each of them either finished it or left it. */
export interface TaskSums {
  /** Id of the guide. */
  guide: string;
  opened: number;
  finished: number;
  left: number;
}

/** A search without a result, in everyday words, and in how many visits. */
export interface MissedSearch {
  text: string;
  times: number;
}

export const noSums: DaySums = { tasks: [], missed: [], missedOther: 0 };

/** The longest text of a search that is kept, in characters; longer ones are sentences, not searches. */
export const longestSearch = 40;
/** So many different texts are kept of one day; further ones are only counted. */
export const mostSearches = 30;

/**
 * The text of a search as it may be kept: trimmed, NFC, lower case. None that is long, has a digit, or
 * a word that could be somebody's name.
 */
export function keepableSearch(typed: string, isEveryday: IsEveryday): string | undefined {
  const text = typed.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('vi');
  return [...text].length <= longestSearch && isEveryday(text) ? text : undefined;
}

/** Counts the searches that may not be kept without their text; older machines and days have some. */
export function withoutNames(sums: DaySums, isEveryday: IsEveryday): DaySums {
  const missed = sums.missed.filter(({ text }) => keepableSearch(text, isEveryday) === text);
  const left = total(sums.missed) - total(missed);
  return { ...sums, missed, missedOther: sums.missedOther + left };
}

function total(searches: MissedSearch[]): number {
  return searches.reduce((sum, { times }) => sum + times, 0);
}

/** Everything added up: of several visits, days or machines. */
export function addSums(all: DaySums[]): DaySums {
  return combine(all, (one, other) => one + other);
}

/**
 * The later of two states of one machine's day. Sums only grow, so the order in which they
 * arrive, and how often, makes no difference.
 */
export function furtherSums(one: DaySums, other: DaySums): DaySums {
  return combine([one, other], Math.max);
}

/** Moves the texts beyond those that `known` has, and beyond the most that are kept, to the unnamed. */
export function boundSearches(sums: DaySums, known: DaySums): DaySums {
  const old = new Set(known.missed.map(({ text }) => text));
  const fresh = sums.missed.filter(({ text }) => !old.has(text));
  const dropped = new Set(fresh.slice(Math.max(0, mostSearches - old.size)));
  return {
    ...sums,
    missed: sums.missed.filter((search) => !dropped.has(search)),
    missedOther: sums.missedOther + total([...dropped]),
  };
}

function combine(all: DaySums[], how: (one: number, other: number) => number): DaySums {
  const tasks = new Map<string, TaskSums>();
  const missed = new Map<string, number>();
  for (const sums of all) {
    for (const task of sums.tasks) {
      const { opened, finished, left } = tasks.get(task.guide) ?? noTask;
      tasks.set(task.guide, {
        guide: task.guide,
        opened: how(opened, task.opened),
        finished: how(finished, task.finished),
        left: how(left, task.left),
      });
    }
    for (const { text, times } of sums.missed) missed.set(text, how(missed.get(text) ?? 0, times));
  }
  return {
    tasks: [...tasks.values()].sort((one, other) => byText(one.guide, other.guide)),
    missed: [...missed]
      .map(([text, times]) => ({ text, times }))
      .sort((one, other) => byText(one.text, other.text)),
    missedOther: all.reduce((sum, { missedOther }) => how(sum, missedOther), 0),
  };
}

const noTask = { opened: 0, finished: 0, left: 0 };

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
