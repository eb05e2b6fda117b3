import type { Link } from '../../page-data/frame.ts';
import type { TopicGroup } from '../../page-data/topics.ts';

/** Links to the groups of a page. */
export const jumpsTo = (groups: TopicGroup[]): Link[] =>
  groups.map(({ id, topic }) => ({ address: `#${id}`, title: topic.title }));
