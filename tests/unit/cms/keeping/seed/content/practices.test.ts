import { describe, expect, test } from 'vitest';
import { stepOf } from '../../../../../../cms/publishing/export/practice.ts';
import { elementOf } from '../../../../../../cms/publishing/export/screen.ts';
import { shippedContent } from '../../../../../support/shipped-content.ts';
import { seedId } from '../../../../../../cms/keeping/seed/seed-id.ts';
import { practiceStep } from '../../../../../../content/schema/practice.ts';
import { screenElement } from '../../../../../../content/schema/screen.ts';
import { isIconName } from '../../../../../../look/icons/icon.ts';
import { unanswered, withoutChoice } from '../../../../../../practice/laws.ts';
import { emptyPlace } from '../../../../../../practice/answers.ts';
import { jumps } from '../../../../../../practice/reach.ts';
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

/** Every sentence of a practice and of the places on its screens, with the practice it stands in. */
const said = practices.flatMap(({ slug, title, summary, task, steps, end }) => {
  const ofPlaces = steps.flatMap((step) =>
    step.type === 'tap'
      ? (screens.get(step.screen)?.elements ?? []).flatMap((each) => [
          each.does,
          each.answer,
          each.danger,
        ])
      : [],
  );
  const ofSteps = steps.flatMap((step) => [
    step.say,
    step.why,
    step.card,
    step.teach?.do,
    step.teach?.ask,
    ...(step.type === 'tap' ? [step.free, ...step.answers.map(({ text }) => text)] : []),
  ]);
  const keep = end.keep.map(({ text }) => text);
  return [title, summary, task, end.title, end.text, ...keep, ...ofSteps, ...ofPlaces].flatMap(
    (text) => (text ? [{ slug, text }] : []),
  );
});

const tell = ({ slug, text }: { slug: string; text: string }) => `${slug}: ${text}`;

describe('the practices that ship', () => {
  test('have no code read out by somebody: it comes to the learner’s own telephone', () => {
    const digits = (text: string) => text.replace(/\D/gu, '');
    const typed = practices.flatMap(({ slug, steps }) =>
      steps.flatMap((step) =>
        step.type === 'tap' && step.types ? [{ slug, code: step.types }] : [],
      ),
    );
    const spoken = practices.flatMap(({ slug, steps }) =>
      steps.flatMap((step) =>
        step.type === 'talk' || step.type === 'call' ? [{ slug, said: digits(step.words) }] : [],
      ),
    );
    const codes = typed.filter(({ code }) => /^\d{6}$/u.test(code));
    expect(codes.length).toBeGreaterThan(2);
    const told = spoken.filter((each) =>
      codes.some(({ slug, code }) => slug === each.slug && each.said.includes(code)),
    );
    expect(told).toEqual([]);
  });

  test('are twelve services and six scams, each with an icon', () => {
    const kinds = practices.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'service')).toHaveLength(12);
    expect(kinds.filter((kind) => kind === 'scam')).toHaveLength(6);
    expect(practices.filter(({ icon }) => !isIconName(icon ?? ''))).toEqual([]);
  });

  test.each(practices)('$slug has words of its own for every place', (practice) => {
    expect(unanswered(practice, screens)).toEqual([]);
  });

  test.each(practices)('$slug says how one gets from each screen to the next', (practice) => {
    expect(jumps(practice, screens)).toEqual([]);
  });

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

  test.each(practices)('$slug is as long as a lesson bears', ({ kind, steps }) => {
    const taps = steps.filter(({ type }) => type === 'tap').length;
    expect(taps).toBeGreaterThanOrEqual(kind === 'scam' ? 4 : 6);
    expect(taps).toBeLessThanOrEqual(kind === 'scam' ? 8 : 12);
    expect(steps.filter(({ card }) => card).length).toBeGreaterThanOrEqual(3);
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

  test.each(practices)('$slug names in “…” only what its screen shows', ({ steps }) => {
    const strange = steps.flatMap((step) => {
      if (step.type !== 'tap') return [];
      const { elements = [], title, place } = screens.get(step.screen) ?? {};
      const there = elements.flatMap((each) => [
        each.text,
        'value' in each ? each.value : undefined,
        'note' in each ? each.note : undefined,
      ]);
      const shown = [...there, title, place, step.types].map((text) => text?.toLowerCase());
      return [...step.say.matchAll(/“([^”]+)”/g)].flatMap(([, name = '']) =>
        shown.some((text) => text?.includes(name.toLowerCase())) ? [] : [name],
      );
    });
    expect(strange).toEqual([]);
  });

  test('tell alone what one is after, never where it is', () => {
    const places = practices.flatMap(({ slug, steps }) =>
      steps.flatMap((step) =>
        step.type === 'tap' && /“|chạm/iu.test(step.free) ? [`${slug}: ${step.free}`] : [],
      ),
    );
    expect(places).toEqual([]);
  });

  test('answer briefly, so that nothing on the page jumps', () => {
    const answers = [
      ...[...screens.values()].flatMap(({ elements }) =>
        elements.flatMap(({ answer, does }) => [answer, does && `Chỗ này để ${does}.`]),
      ),
      ...practices.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.type === 'tap' ? step.answers.map(({ text }) => text) : [])),
      ),
    ];
    expect(answers.filter((text) => text && text.length > 90)).toEqual([]);
  });

  test('tell the task briefly: it stands beside every step of who is alone', () => {
    const tasks = practices.map(({ task }) => task.length);
    expect(Math.max(...tasks)).toBeLessThanOrEqual(125);
  });

  test('never speak of faults: a wrong tap is none', () => {
    const blaming = said.filter(({ text }) => /(?<!\p{L})(?:sai|lỗi)(?!\p{L})/iu.test(text));
    expect(blaming.map(tell)).toEqual([]);
  });

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
