import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syllablesIn } from '../../../../content/text/spoken-numbers.ts';
import { speakerText } from '../../../../site/page-data/leaflet-texts.ts';

const step = (title: string, html = '') => ({
  title,
  body: html ? [{ type: 'prose' as const, html: `<p>${html}</p>` }] : [],
});
const sample = {
  title: 'Làm VNeID mức 2 ở đâu?',
  summary: 'Mức 2 mở hết các chức năng của VNeID.',
  steps: [
    step(
      'Coi mình có mức 2 chưa',
      'Mở VNeID (biểu tượng đỏ). Theo báo tháng 6/2024, thẻ mới đã có. Có chưa?',
    ),
    step('Hỏi trước', 'Gọi 0290 000 0124 lúc 7 giờ 30.'),
    step('Mang giấy tờ theo'),
    step('Tới Công an xã'),
  ],
};

describe('the text for the loudspeaker', () => {
  const { paragraphs } = speakerText(sample);
  const text = paragraphs.join(' ');

  test('tells what for, the first steps, the care, and says it again', () => {
    expect(text).toContain('một chuyện: Làm VNeID mức hai ở đâu? Mức hai mở hết');
    expect(text).toContain('Trước hết, coi mình có mức hai chưa. Mở VNeID. Rồi hỏi trước.');
    expect(text).toContain('Xin nhắc lại: Làm VNeID mức hai ở đâu.');
  });

  test('tells no source, no aside and no question of a step, and numbers as they are said', () => {
    expect(text).not.toMatch(/Theo báo|biểu tượng|Có chưa|\d/);
    expect(text).toContain(
      'Gọi không hai chín không không không không không một hai bốn lúc bảy giờ rưỡi.',
    );
  });

  test('lasts 90 seconds at most, however long the guide is', () => {
    const words = fc.array(fc.constantFrom('bà', 'con', 'mở', 'máy'), {
      minLength: 1,
      maxLength: 14,
    });
    const said = words.map((all) => all.join(' '));
    const steps = fc.array(fc.record({ title: said, text: said }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(said, said, steps, (title, summary, all) => {
        const guide = {
          title,
          summary,
          steps: all.map((each) => step(each.title, `${each.text}.`)),
        };
        const { syllables, seconds } = speakerText(guide);
        expect(syllables).toBeLessThanOrEqual(270);
        expect(seconds).toBe(Math.round(syllables / 3));
      }),
    );
  });
});

describe('of a guide that asks first', () => {
  const said = (ways: string[]) => {
    const asks = { question: 'Bà con cần việc nào?', ways };
    return speakerText({ ...sample, asks }).paragraphs.join(' ');
  };
  const several = 'Bà con cần việc nào? Mỗi việc làm một cách, trong bài chỉ đủ.';

  test('the loudspeaker tells the question and where each way begins', () => {
    const text = said(['Mất thẻ: hỏi công an', 'Đổi thẻ: mở VNeID']);
    expect(text).toContain('Bà con cần việc nào? Mất thẻ: hỏi công an. Đổi thẻ: mở VNeID.');
    expect(text).not.toContain('Mỗi việc làm');
  });

  test('no way is told where all of them are too long, but that there are several', () => {
    const text = said(['Mất thẻ: hỏi công an', 'Đổi thẻ: mở máy', 'mở máy '.repeat(110).trim()]);
    expect(text).toContain(several);
    expect(text).not.toMatch(/Mất thẻ|Đổi thẻ|mở máy mở máy/);
    expect(syllablesIn(text)).toBeLessThanOrEqual(270);
  });
});

describe('what editors wrote', () => {
  const handout = {
    steps: [],
    speaker: 'Kính thưa bà con.\n\nGọi 156 lúc 7 giờ 30. \nCảm ơn bà con.\n',
    zalo: 'Ai hỏi mã OTP: cúp máy.',
  };

  test('is read out as it stands, line by line, with numbers as they are said', () => {
    expect(speakerText({ ...sample, handout })).toEqual({
      paragraphs: ['Kính thưa bà con.', 'Gọi một năm sáu lúc bảy giờ rưỡi.', 'Cảm ơn bà con.'],
      syllables: 16,
      seconds: 5,
    });
  });
});
