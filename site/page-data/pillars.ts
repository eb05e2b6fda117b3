import { topicAddress } from '../../content/addresses.ts';
import { pillars, type Pillar } from '../../content/schema/topic.ts';
import { pillarNames } from '../../content/pillars.ts';
import type { Link } from './frame.ts';
import type { Lookup } from './lookup.ts';
import { orderedTopics } from './topics.ts';

/** A pillar of the plan with the topics that belong to it. */
export interface PillarView {
  name: string;
  topics: Link[];
}

/** The pillars that have topics; a part stands there only where its main topic does not. */
export function pillarViews(lookup: Lookup): PillarView[] {
  const topics = orderedTopics(lookup);
  return pillars
    .map((pillar) => ({
      name: pillarNames[pillar],
      topics: topics
        .filter(
          ({ id, parent }) =>
            pillarsOf(id, lookup).includes(pillar) && !pillarsOf(parent, lookup).includes(pillar),
        )
        .map((topic) => ({ address: topicAddress(topic), title: topic.name })),
    }))
    .filter((view) => view.topics.length > 0);
}

/** The names of the pillars that a topic belongs to, in a line; undefined if to none. */
export function pillarsInWords(topic: string | undefined, lookup: Lookup): string | undefined {
  const own = pillarsOf(topic, lookup);
  const named = pillars.filter((pillar) => own.includes(pillar)).map((one) => pillarNames[one]);
  return named.length > 0 ? named.join(', ') : undefined;
}

/** A part that says none has those of its main topic. */
function pillarsOf(id: string | undefined, { topics }: Lookup): readonly Pillar[] {
  const topic = id === undefined ? undefined : topics.get(id);
  if (!topic || topic.pillars.length > 0) return topic?.pillars ?? [];
  return (topic.parent !== undefined && topics.get(topic.parent)?.pillars) || [];
}
