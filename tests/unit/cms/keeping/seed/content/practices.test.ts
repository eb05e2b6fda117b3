import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../../../../cms/publishing/export/practice.ts';
import { elementOf } from '../../../../../../cms/publishing/export/screen.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { practiceStep } from '../../../../../../content/schema/practice.ts';
import { screenElement } from '../../../../../../content/schema/screen.ts';
import { withoutChoice } from '../../../../../../practice/laws.ts';
import { emptyPlace } from '../../../../../../practice/answers.ts';
import { play, playFrom } from '../../../../../../practice/play.ts';
import { placesOf, type PlayedScreen } from '../../../../../../practice/places.ts';

// Reading walks every path: it throws when one can't be walked.
const content = shippedContent();
const screens = new Map(
  content.screens.map((screen): [string, PlayedScreen] => {
    const { place, title, elements, frame = 'app', back } = screen;
    const drawn = elements.map((element) => screenElement.parse(elementOf(element)));
    return [seedId('screens', screen.slug), { place, title, elements: drawn, frame, back }];
  }),
);
const practices = content.practices.map((practice) => ({
  ...practice,
  steps: practice.steps.map((step) => practiceStep.parse(stepOf(step))),
}));

describe('the practices that ship', () => {
  test.each(practices)('$slug answers a tap on whatever is seen, in every pass', ({ steps }) => {
    let answered = 0;
    for (const [at, step] of steps.entries()) {
      if (step.type !== 'tap') continue;
      const screen = screens.get(step.screen);
      const keys = placesOf(screen ?? { elements: [] }).map(({ key }) => key);
      for (const key of [emptyPlace, ...keys].filter((each) => each !== step.element))
        for (const pass of ['theo', 'tu'] as const) {
          const after = play({ steps }, screens, playFrom({ steps }, pass, at), {
            type: 'tap',
            key,
          });
          expect(after).toMatchObject({ at, pass, missed: { key } });
          const { text, danger } = after.missed?.answer ?? { text: '' };
          expect(text, `${step.screen} ${key}`).toMatch(/\p{L}{2}.*[.!?…”]$/su);
          expect(text).not.toMatch(/[{}]|undefined/u);
          expect(after.phase).toBe(danger ? 'danger' : 'step');
          answered++;
        }
    }
    expect(answered).toBeGreaterThan(10);
  });

  test.each(practices)('$slug lets people try something at every step', (practice) => {
    expect(withoutChoice(practice, screens)).toEqual([]);
  });

  test.each(practices.filter(({ kind }) => kind === 'scam'))(
    '$slug lets people run into the danger',
    ({ steps }) => {
      const shown = steps.flatMap((step) =>
        step.type === 'tap' ? (screens.get(step.screen)?.elements ?? []) : [],
      );
      expect(shown.some(({ danger }) => danger)).toBe(true);
    },
  );

  test('lead to no address of the world but those of the State', () => {
    const known = ['dichvucong.gov.vn', 'https://dichvucong.gov.vn', 'https://vneid.gov.vn'];
    const walked = new Set(
      practices.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.type === 'tap' ? step.screen : [])),
      ),
    );
    const addresses = [...walked].flatMap((id) =>
      (screens.get(id)?.elements ?? []).flatMap((each) =>
        each.type === 'link' || each.type === 'address' ? each.text : [],
      ),
    );
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((each) => !each.endsWith('.example') && !known.includes(each))).toEqual(
      [],
    );
  });
});
