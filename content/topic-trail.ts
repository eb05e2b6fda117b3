import type { Topic } from './schema/topic.ts';

/**
 * The topics above a topic and itself, the main one first; empty where there is none. A circle ends where it
 * closes.
 */
export function topicsDownTo(id: string | undefined, topics: ReadonlyMap<string, Topic>): Topic[] {
  const trail = new Set<Topic>();
  let topic = topics.get(id ?? '');
  while (topic && !trail.has(topic)) {
    trail.add(topic);
    topic = topics.get(topic.parent ?? '');
  }
  return [...trail].reverse();
}

/**
 * The topic under whose heading a list shows what belongs to one: the main topic, or the part of it that is
 * nearest.
 */
export function topicListed(id: string, topics: ReadonlyMap<string, Topic>): string {
  const [main, part] = topicsDownTo(id, topics);
  return (part ?? main)?.id ?? id;
}
