import { expect, it } from 'vitest';
import type { KioskContent } from '../../../../content/kiosk/data.ts';
import type { Snapshot } from '../../../../content/snapshot/snapshot.ts';
import { plainTask } from '../../../../kiosk/screens/tasks.ts';
import { titleEntries } from '../../../../search/entries/entries.ts';
import { pages } from '../../../../site/page-data/pages.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

const said = 'Riêng xã Đất Mũi';

/** The sample with its first guide for one commune only, from which members of its teams learn, too. */
function withLocalGuide(): { snapshot: Snapshot; id: string; address: string } {
  const snapshot = sampleSnapshot();
  const [guide, ...others] = snapshot.guides;
  const commune = snapshot.communes.find(({ name }) => name === 'Xã Đất Mũi')?.id;
  if (!guide || !commune) throw new Error('The sample has no guide, or no Đất Mũi.');
  const askBack = [{ question: 'Ai nhận giấy?', answer: 'Quầy xã.' }];
  const guides = [{ ...guide, commune, askBack }, ...others];
  return { snapshot: { ...snapshot, guides }, id: guide.id, address: `/huong-dan/${guide.slug}/` };
}

const { snapshot, id, address } = withLocalGuide();
const dataOf = (at: string): unknown => pages(snapshot).find((page) => page.address === at)?.data;

it('a guide of one commune says so on its page and in every list', () => {
  expect(dataOf(address)).toMatchObject({ local: said });
  const lists = pages(snapshot).filter(({ data }) => JSON.stringify(data).includes(`"${address}"`));
  const rows = lists.flatMap(({ data }) => rowsTo(data, address));
  expect(lists.map((page) => page.address)).toEqual(
    expect.arrayContaining(['/to-vien/', '/to-vien/tu-hoi/']),
  );
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(JSON.stringify(row)).toContain(said);
});

it('and in search results', () => {
  expect(titleEntries(snapshot).find((entry) => entry.address === address)?.hint).toMatch(said);
});

it('and at the kiosk', () => {
  const { guides } = dataOf('/data/kiosk/huong-dan.json') as KioskContent;
  const guide = guides.find((one) => one.id === id);
  expect(guide && plainTask(guide).note).toMatch(said);
});

/** Lines of a page that lead to an address and are no words of an editor: tasks have their own. */
function rowsTo(data: unknown, to: string): object[] {
  if (typeof data !== 'object' || data === null) return [];
  const inside = Object.entries(data).flatMap(([key, value]) =>
    key === 'tasks' || key === 'crumbs' ? [] : rowsTo(value, to),
  );
  const isRow = 'address' in data && data.address === to && 'title' in data;
  return isRow ? [data, ...inside] : inside;
}
