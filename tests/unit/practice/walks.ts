import fc from 'fast-check';
import { keysOf } from '../../../content/screen-keys.ts';
import { practiceStep, type PracticeStep } from '../../../content/schema/practice.ts';
import { screenElement, type ScreenElement } from '../../../content/schema/screen.ts';
import { placesOf, type PlayedPractice, type PlayedScreen } from '../../../practice/places.ts';

const types = screenElement.options.map((option) => option.shape.type.value);

/** Elements of all types, with and without answers of their own. */
const element = fc
  .record({
    type: fc.constantFrom(...types),
    text: fc.constantFrom('Mở', 'Gửi', 'Số tiền', 'Đăng nhập'),
    more: fc.constantFrom(
      {},
      { does: 'mở trang' },
      { answer: 'Chưa tới.' },
      { danger: 'Mất tiền.' },
    ),
  })
  .map(({ type, text, more }): ScreenElement => {
    const own = { ...(['given', 'amount', 'receipt'].includes(type) && { value: '1 đ' }) };
    return screenElement.parse({
      type,
      text,
      ...own,
      ...(type === 'camera' && { sees: 'code' }),
      ...(type === 'address' && { right: true }),
      ...more,
    });
  });

const goal: ScreenElement = { type: 'button', text: 'Tiếp tục', quiet: false };

const screen = fc
  .record({ others: fc.array(element, { maxLength: 6 }), at: fc.nat(6), back: fc.boolean() })
  .map(({ others, at, back }): PlayedScreen => ({
    place: 'Ngân hàng Bông Súng',
    elements: others.toSpliced(at, 0, goal),
    frame: 'app',
    ...(back && { back: 'truoc' }),
  }));

const scene = fc
  .constantFrom('sms', 'call', 'talk', 'offline', 'face')
  .map((type) =>
    practiceStep.parse({ type, words: 'Ma 482715', say: 'Mã tới rồi.', go: 'Coi rồi' }),
  );

export interface Walked {
  practice: PlayedPractice;
  screens: Map<string, PlayedScreen>;
}

/** Practices that can be walked, with scenes between some of their screens. */
export const walked: fc.Arbitrary<Walked> = fc
  .array(fc.tuple(screen, fc.option(scene, { nil: undefined }), fc.boolean()), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => {
    const screens = new Map(parts.map(([each], at) => [`s${at}`, each]));
    const steps = parts.flatMap(([each, between, own], at): PracticeStep[] => {
      const keys = keysOf(each.elements);
      const right = keys[each.elements.indexOf(goal)] ?? '';
      const other = placesOf(each).find(({ key }) => key !== right);
      const tap = practiceStep.parse({
        type: 'tap',
        screen: `s${at}`,
        element: right,
        say: 'Chạm “Tiếp tục”.',
        free: 'Đi tiếp.',
        answers: own && other ? [{ element: other.key, text: 'Của bài này.' }] : [],
      });
      return between ? [tap, between] : [tap];
    });
    return { practice: { steps }, screens };
  });
