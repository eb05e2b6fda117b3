import { guideAddress, practiceAddress } from '../../content/addresses.ts';
import { present } from '../../content/present.ts';
import type { Practice } from '../../content/schema/practice.ts';
import type { ScreenElement } from '../../content/schema/screen.ts';
import { pointingHand } from '../../look/drawings/kit/hands.ts';
import { person, teamCard } from '../../look/drawings/kit/people.ts';
import { chamManHinh } from '../../look/drawings/cham-man-hinh.ts';
import { hoiToCongNghe } from '../../look/drawings/hoi-to-cong-nghe.ts';
import { inOwnColours } from '../../look/drawings/paints.ts';
import { isIconName } from '../../look/icons/icon.ts';
import { icons } from '../../look/icons/icons.ts';
import { seenAlone } from '../../look/screens/seen.ts';
import type { PracticeData, PracticeScreen } from '../../practice/data.ts';
import { isScene } from '../../practice/places.ts';
import { playerIcons } from '../../practice/player/view.ts';
import type { Lookup } from './lookup.ts';
import { signOf } from './screens.ts';

/** All that the player needs of a practice, pictures included: one file, asked for with the first tap. */
export function practiceData(
  practice: Practice,
  next: Practice | undefined,
  lookup: Lookup,
): PracticeData {
  const { slug, title, task, steps, end } = practice;
  const screens = Object.fromEntries(
    [...new Set(steps.flatMap((step) => (isScene(step) ? [] : [step.screen])))].flatMap((id) => {
      const screen = lookup.screens.get(id);
      if (!screen) return [];
      const { place, title: name, elements, frame, colours, back } = screen;
      const sign = signOf(screen, lookup) ?? 'device-mobile';
      const shown: PracticeScreen = present({
        place,
        title: name,
        elements,
        frame,
        colours,
        back,
        sign,
      });
      return [[id, shown]];
    }),
  );
  const elements = Object.values(screens).flatMap((screen) => screen.elements);
  const guide = practice.guide === undefined ? undefined : lookup.guides.get(practice.guide);
  return present({
    slug,
    title,
    task,
    steps,
    end,
    screens,
    icons: iconsOf(Object.values(screens)),
    art: artOf(practice, elements),
    guide: guide && { address: guideAddress(guide), title: guide.title },
    next: next && { address: practiceAddress(next), title: next.title },
  });
}

function iconsOf(screens: PracticeScreen[]): Record<string, string> {
  const named = screens.flatMap(({ sign, elements }) => [
    sign,
    ...elements.flatMap((element) => ('icon' in element && element.icon ? [element.icon] : [])),
  ]);
  const names = [...new Set<string>([...playerIcons, ...named])].sort();
  return Object.fromEntries(
    names.flatMap((name) => (isIconName(name) ? [[name, icons[name]]] : [])),
  );
}

const drawn = (box: string, parts: string) =>
  `<svg viewBox="${box}" aria-hidden="true" fill="none" stroke-linecap="round" stroke-linejoin="round">${inOwnColours(parts)}</svg>`;

const coach = person({ shirt: 'leaf', hair: 'bun', scarf: true, chest: teamCard });

function artOf({ steps }: Practice, elements: ScreenElement[]): Record<string, string> {
  const seen = new Set(
    elements.flatMap((element) =>
      element.type === 'qr' ? ['qr' as const] : element.type === 'camera' ? [element.sees] : [],
    ),
  );
  return {
    coach: drawn('-46 -66 92 92', coach),
    hand: drawn('-30 0 90 130', pointingHand('leaf')),
    joy: inOwnColours(chamManHinh.decoration),
    ...(steps.some(({ type }) => type === 'talk') && {
      talk: inOwnColours(hoiToCongNghe.decoration),
    }),
    ...Object.fromEntries([...seen].map((what) => [what, seenAlone(what)])),
  };
}
