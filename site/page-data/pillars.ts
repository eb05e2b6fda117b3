import { topicAddress } from '../../content/addresses.ts';
import { pillars, type Pillar } from '../../content/schema/topic.ts';
import { pillarNames } from '../../content/pillars.ts';
import { topicsDownTo } from '../../content/topic-trail.ts';
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

/** The same for readers: undefined where all apply, too, since that tells nothing apart. */
export function pillarsSaid(topic: string | undefined, lookup: Lookup): string | undefined {
  return pillarsOf(topic, lookup).length < pillars.length
    ? pillarsInWords(topic, lookup)
    : undefined;
}

/** A part that says none has those of the topic above it. */
function pillarsOf(id: string | undefined, { topics }: Lookup): readonly Pillar[] {
  const said = topicsDownTo(id, topics).findLast((topic) => topic.pillars.length > 0);
  return said?.pillars ?? [];
}
