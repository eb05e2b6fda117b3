import { describe, expect, test } from 'vitest';
import { elementOf } from '../../../../../../cms/publishing/export/screen.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { screenElement } from '../../../../../../content/schema/screen.ts';
import { silentPlaces } from '../../../../../../practice/laws.ts';

const { guides, practices, quizzes, screens } = shippedContent();
const idOf = ({ slug }: { slug: string }) => seedId('screens', slug);
const shownIn = guides.map(({ slug, steps }) => ({
  slug,
  shown: steps.flatMap((step) => step.screens.map(({ screen }) => screen)),
}));

/** The screens with their elements as they are drawn. */
const drawn = screens.map(({ elements, ...screen }) => ({
  ...screen,
  elements: elements.map((each) => screenElement.parse(elementOf(each))),
}));

describe('the screens that ship', () => {
  test.each(drawn)('$slug says of each thing that can be tapped what it is good for', (screen) => {
    expect(silentPlaces({ ...screen, frame: screen.frame ?? 'app' })).toEqual([]);
  });

  test('are each shown by a step or a question, or follow one that is', () => {
    const walked = practices.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.type === 'tap' ? step.screen : [])),
    );
    const asked = quizzes.flatMap(({ questions }) => questions.map(({ screen }) => screen));
    const reached = new Set([...shownIn.flatMap(({ shown }) => shown), ...walked, ...asked]);
    for (const { next } of screens) if (next) reached.add(next);
    expect(screens.filter((screen) => !reached.has(idOf(screen)))).toEqual([]);
  });

  test('lead in no circle: what follows is a new screen', () => {
    const next = new Map(screens.map((screen) => [idOf(screen), screen.next]));
    for (const start of next.keys()) {
      const seen = new Set<string>();
      for (let at: string | undefined = start; at; at = next.get(at)) {
        expect(seen.has(at), start).toBe(false);
        seen.add(at);
      }
    }
  });
});
