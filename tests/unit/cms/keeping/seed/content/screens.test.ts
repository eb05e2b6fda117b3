import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../../../cms/publishing/export/rich-text/blocks.ts';
import { elementOf } from '../../../../../../cms/publishing/export/screen.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { screenElement } from '../../../../../../content/schema/screen.ts';
import { plainText } from '../../../../../../content/text/plain-text.ts';
import { isIconName } from '../../../../../../look/icons/icon.ts';
import { pointAt } from '../../../../../../look/screens/pointed.ts';
import { silentPlaces } from '../../../../../../practice/laws.ts';

const { apps, guides, practices, quizzes, screens } = shippedContent();
const idOf = ({ slug }: { slug: string }) => seedId('screens', slug);
const shownIn = guides.map(({ slug, steps }) => ({
  slug,
  shown: steps.flatMap((step) => step.screens.map(({ screen }) => screen)),
}));

test('every app has a sign of its own, so that no two lines of a list look alike', () => {
  const icons = apps.map(({ icon }) => icon);
  expect(icons.filter((icon) => !isIconName(icon))).toEqual([]);
  expect(new Set(icons).size).toBe(apps.length);
});

test('every guide too', () => {
  const icons = guides.map(({ icon = '' }) => icon);
  expect(icons.filter((icon) => !isIconName(icon))).toEqual([]);
  expect(icons.filter((icon, at) => icons.indexOf(icon) !== at)).toEqual([]);
});

/**
 * The elements that people press by their names; other places to tap show examples or are told in
 * other words.
 */
const pressed = ['tile', 'row', 'button', 'tab', 'tick', 'switch'];

/** The screens with their elements as they are drawn. */
const drawn = screens.map(({ elements, ...screen }) => ({
  ...screen,
  elements: elements.map((each) => screenElement.parse(elementOf(each))),
}));

/** The names of what people press on the screens of a step, where its words mark them. */
function pressedIn(step: (typeof guides)[number]['steps'][number]): string[] {
  const shown = new Set(step.screens.map(({ screen }) => screen));
  const said = { title: step.title, text: plainText(blocksOf(step.body)) };
  return drawn
    .filter((screen) => shown.has(idOf(screen)))
    .flatMap(({ elements }) => pointAt(elements, said).elements)
    .flatMap(({ type, tap, text }) => (tap && text && pressed.includes(type) ? [text] : []));
}

type Shown = (typeof screens)[number];

const nameOf = ({ type, text, note, variant }: Shown['elements'][number]) =>
  [type, text, note, variant].join('|');

/** Tells whether all that one screen says and where it leads another one says, too. */
const isIn = ({ elements }: Shown, { elements: others }: Shown) =>
  elements.every((one) =>
    others.some((each) => nameOf(each) === nameOf(one) && (!one.to || one.to === each.to)),
  );

describe('the screens that ship', () => {
  test('stand at a step that tells to press what they show', () => {
    const silent = guides.flatMap(({ slug, steps }) =>
      steps.flatMap((step) => {
        const said = `${step.title} ${plainText(blocksOf(step.body))}`.toLowerCase();
        return pressedIn(step)
          .filter((name) => !said.includes(name.toLowerCase()))
          .map((name) => `${slug}, ${step.title}: “${name}”`);
      }),
    );
    expect(silent).toEqual([]);
  });

  test('are one for each page of an app: none says only what another says', () => {
    const twice = screens.flatMap((one) =>
      screens
        .filter(
          (other) =>
            other !== one &&
            one.title !== undefined &&
            [other.place, other.title, other.back].join() ===
              [one.place, one.title, one.back].join() &&
            isIn(one, other),
        )
        .map((other) => `${one.slug} in ${other.slug}`),
    );
    expect(twice).toEqual([]);
  });

  test('are what people practise, too, wherever a guide shows the same page', () => {
    const walked = new Set(
      practices.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.type === 'tap' ? step.screen : [])),
      ),
    );
    const told = new Set(shownIn.flatMap(({ shown }) => shown));
    expect(told.intersection(walked).size).toBeGreaterThanOrEqual(30);
  });

  test.each(drawn)('$slug says of each thing that can be tapped what it is good for', (screen) => {
    expect(silentPlaces({ ...screen, frame: screen.frame ?? 'app' })).toEqual([]);
  });

  test('are sixty and more, in fourteen guides and more', () => {
    expect(new Set(shownIn.flatMap(({ shown }) => shown)).size).toBeGreaterThanOrEqual(60);
    expect(shownIn.filter(({ shown }) => shown.length > 0).length).toBeGreaterThanOrEqual(14);
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

  test('have a name of their own, and only icons that there are', () => {
    expect(new Set(screens.map(({ name }) => name)).size).toBe(screens.length);
    const icons = screens.flatMap(({ icon, elements }) => [
      icon,
      ...elements.map((element) => element.icon),
    ]);
    expect(icons.filter((icon) => icon && !isIconName(icon))).toEqual([]);
  });

  test('stand once in a step', () => {
    for (const { slug, steps } of guides)
      for (const { title, screens: own } of steps)
        expect(new Set(own.map(({ screen }) => screen)).size, `${slug}: ${title}`).toBe(own.length);
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
