import { backKey } from '../content/screen-keys.ts';
import { answerTo } from './answers.ts';
import {
  isPressed,
  isScene,
  nameOf,
  placesOf,
  type Place,
  type PlayedPractice,
  type PlayedScreen,
  type PlayedScreens,
  type PracticeFault,
  type TapStep,
} from './places.ts';
import { nextName, openedBy, reachOf } from './reach.ts';

/**
 * Faults that keep a practice from being walked from beginning to end; none when it can be shown.
 * @param screens those that exist, by their ids
 */
export function practiceFaults(practice: PlayedPractice, screens: PlayedScreens): PracticeFault[] {
  const { steps } = practice;
  const faults = steps.flatMap((step, at): PracticeFault[] => {
    const found = isScene(step)
      ? faultsOfScene(practice, at)
      : faultsOfTap(practice, at, step, screens);
    return found.map(({ path, text }) => ({ path: ['steps', at, ...path], text }));
  });
  if (!steps.some((step) => !isScene(step)))
    faults.push({
      path: ['steps'],
      text: 'Bài tập chưa có chỗ nào để chạm. Thêm ít nhất một màn hình.',
    });
  return faults;
}

function faultsOfScene({ steps }: PlayedPractice, at: number): PracticeFault[] {
  const before = steps[at - 1];
  if (!before || !isScene(before)) return [];
  const text =
    'Hai cảnh liền nhau, ở giữa không có gì để chạm. Gộp lại một cảnh, hay thêm một màn hình ở giữa.';
  return [{ path: [], text }];
}

function faultsOfTap(
  practice: PlayedPractice,
  at: number,
  step: TapStep,
  screens: PlayedScreens,
): PracticeFault[] {
  const screen = screens.get(step.screen);
  if (!screen)
    return [
      {
        path: ['screen'],
        text: 'Màn hình của bước này không còn, hay chưa đăng. Chọn màn hình khác.',
      },
    ];
  const places = placesOf(screen);
  const answers = step.answers.flatMap(({ element }, index): PracticeFault[] =>
    places.some(({ key }) => key === element)
      ? []
      : [
          {
            path: ['answers', index, 'element'],
            text: `Câu trả lời cho “${element}”: ${nameOf(screen)} không có chỗ này. Chọn chỗ khác hay xóa câu trả lời.`,
          },
        ],
  );
  if (!places.some(isPressed))
    return [
      {
        path: ['screen'],
        text: `${capital(nameOf(screen))} không có gì để chạm. Thêm một nút cho màn hình đó.`,
      },
      ...answers,
    ];
  return [...faultsOfGoal(practice, at, step, screen, screens), ...answers];
}

function faultsOfGoal(
  practice: PlayedPractice,
  at: number,
  step: TapStep,
  screen: PlayedScreen,
  screens: PlayedScreens,
): PracticeFault[] {
  const goal = placesOf(screen).find(({ key }) => key === step.element);
  const name = capital(nameOf(screen));
  const fault = (text: string): PracticeFault[] => [{ path: ['element'], text }];
  if (!goal)
    return fault(
      step.element === backKey
        ? `${name} không có mũi tên lùi lại. Chọn chỗ khác, hay điền “Màn hình trước” cho màn hình đó.`
        : `${name} không có chỗ “${step.element}”. Chọn lại chỗ cần chạm.`,
    );
  const words = `“${goal.element?.text ?? step.element}”`;
  if (goal.element?.danger)
    return fault(
      `Chỗ ${words} là chỗ nguy hiểm (ngoài đời là mất tiền), không thể là chỗ cần chạm.`,
    );
  if (!isPressed(goal))
    return fault(
      `Chỗ ${words} chỉ để đọc, không chạm được. Chọn một nút, hay điền “Chỗ này để …” cho nó.`,
    );
  const faults: PracticeFault[] = [];
  if (step.types && goal.element?.type !== 'field' && goal.element?.type !== 'keys')
    faults.push({
      path: ['types'],
      text: `Chỗ ${words} không phải ô để gõ. Xóa chữ “${step.types}”, hay chọn một ô.`,
    });
  return [...faults, ...faultsOfWay(practice, at, step, goal, screens)];
}

/** Tells of a right tap that leads elsewhere than to what the next step shows. */
function faultsOfWay(
  practice: PlayedPractice,
  at: number,
  step: TapStep,
  { element }: Place,
  screens: PlayedScreens,
): PracticeFault[] {
  if (reachOf(practice, at, screens) !== 'elsewhere') return [];
  const words = element ? `“${element.text ?? step.element}”` : 'mũi tên lùi lại';
  const field = element ? '“Chạm thì mở màn hình nào” của chỗ đó' : '“Màn hình trước”';
  const opened = screens.get(openedBy(step, screens) ?? '');
  const text = `Chạm ${words} thì mở ${opened ? nameOf(opened) : 'một màn hình khác'}, mà bước ${at + 2} ở ${nextName(practice, at, screens)}. Sửa bước ${at + 2}, hay sửa ${field}.`;
  return [{ path: ['element'], text }];
}

/** A place whose tap is answered by its role only, and what is then answered. */
export interface Unanswered {
  step: number;
  screen: string;
  element: string;
  words: string;
  answer: string;
}

/** Places of a practice that nobody has written an answer for, for editors: the role answers there. */
export function unanswered({ steps }: PlayedPractice, screens: PlayedScreens): Unanswered[] {
  return steps.flatMap((step, at) => {
    const screen = isScene(step) ? undefined : screens.get(step.screen);
    if (isScene(step) || !screen) return [];
    return placesOf(screen).flatMap(({ key, element }) => {
      if (!element || key === step.element || !isPressed({ key, element })) return [];
      const { from, text } = answerTo(step, screen, key);
      if (from !== 'role') return [];
      return [
        { step: at, screen: step.screen, element: key, words: element.text ?? '', answer: text },
      ];
    });
  });
}

/** The words of the places of a screen that can be tapped and don't say what they are good for. */
export function silentPlaces(screen: PlayedScreen): string[] {
  return placesOf(screen).flatMap((place) => {
    const { element } = place;
    if (!element || !isPressed(place) || (element.does ?? element.answer ?? element.danger))
      return [];
    return [element.text ?? ''];
  });
}

/** Screens of a practice where only the right place can be tapped: nothing can be tried there. */
export function withoutChoice({ steps }: PlayedPractice, screens: PlayedScreens): number[] {
  return steps.flatMap((step, at) => {
    const screen = isScene(step) ? undefined : screens.get(step.screen);
    return screen && placesOf(screen).filter(isPressed).length < 2 ? [at] : [];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
