import { describe, expect, it } from 'vitest';
import { drawRow } from '../../../../../cms/writing/screen-picture/draw-row.ts';
import { drawScreen } from '../../../../../look/screens/draw.ts';
import { screenElement } from '../../../../../content/schema/screen.ts';

const elements = [{ id: '1', type: 'button' as const, text: 'Tiếp tục' }];
const parsed = [screenElement.parse({ type: 'button', text: 'Tiếp tục' })];
const row = { place: 'VNeID', title: 'Đăng nhập', icon: 'id', elements };

describe('the picture beside a form', () => {
  it('has the colours of the app, and the frame of a first screen', () => {
    const drawn = drawRow({ ...row, colours: 'brick', frame: 'home' });
    const { svg } = drawScreen(
      { place: 'VNeID', title: 'Đăng nhập', elements: parsed, colours: 'brick', isHome: true },
      'id',
    );
    expect(drawn?.svg).toBe(svg);
    expect(drawn?.svg).not.toBe(drawRow(row)?.svg);
  });

  it('is that of a practice where one taps: with the band, and a ring around the arrow', () => {
    const drawn = (arrow: 'plain' | 'marked', back: unknown) =>
      drawRow({ ...row, back }, undefined, arrow)?.svg;
    expect(drawn('plain', 'a')).toContain('MÀN HÌNH TẬP');
    expect(new Set([drawn('plain', 'a'), drawn('marked', 'a'), drawn('marked', null)]).size).toBe(
      3,
    );
  });
});
