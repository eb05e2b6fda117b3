import { expect, test } from 'vitest';
import { appAddress, topicAddress } from '../../../../content/addresses.ts';
import { appPages, type AppData } from '../../../../site/page-data/apps.ts';
import { lookupOf } from '../../../../site/page-data/lookup.ts';
import { sampleSnapshot } from '../../../support/snapshot.ts';

/** The page of an app that so many guides of the sample use, beside the topics of these. */
function appWith(guideCount: number) {
  const snapshot = sampleSnapshot();
  const [app] = snapshot.apps;
  if (!app) throw new Error('The sample snapshot has no app.');
  const used = snapshot.guides.filter(({ language }) => language === 'vi').slice(0, guideCount);
  for (const guide of snapshot.guides) guide.apps = used.includes(guide) ? [app.id] : [];
  const last = used.at(-1);
  if (last) app.topic = last.topic;
  const topic = snapshot.topics.find(({ id }) => id === app.topic);
  const own = snapshot.topics.find(({ id }) => id === topic?.parent) ?? topic;
  const page = appPages(lookupOf(snapshot)).find(({ address }) => address === appAddress(app));
  if (!page || !own) throw new Error('The app has no page or no topic.');
  return { data: page.data as AppData, used, own: topicAddress(own) };
}

test('an app that few guides use lists them', () => {
  const { data, used } = appWith(8);
  expect(data.guides).toHaveLength(used.length);
  expect(data.topics).toEqual([]);
});

test('an app that many guides use lists them by main topic, its own first, each once', () => {
  const { data, used, own } = appWith(20);
  expect(data.guides).toEqual([]);
  expect(data.topics.length).toBeGreaterThan(2);
  expect(data.topics[0]?.topic.address).toBe(own);
  const listed = data.topics
    .flatMap(({ guides, parts }) => [guides, ...parts.map((part) => part.guides)])
    .flatMap((guides) => guides.map(({ title }) => title));
  expect(listed.sort()).toEqual(used.map(({ title }) => title).sort());
});
