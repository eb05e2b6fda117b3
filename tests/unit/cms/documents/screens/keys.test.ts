import { describe, expect, it } from 'vitest';
import { namesElements } from '../../../../../cms/documents/screens/keys.ts';

type Row = { id?: string; type: string; text?: string; key?: string | null };

const keysAfter = async (elements: Row[], before: Row[] = []) => {
  const saved = (await namesElements({
    data: { elements },
    originalDoc: { elements: before },
  } as never)) as { elements: Row[] };
  return saved.elements.map(({ key }) => key);
};

describe('the key of an element', () => {
  it('is made of its words, and numbered when another has it', async () => {
    const rows = [
      { type: 'button', text: 'Gửi yêu cầu' },
      { type: 'button', text: 'Gửi yêu cầu' },
      { type: 'qr' },
      { type: 'button', text: 'Back' },
    ];
    expect(await keysAfter(rows)).toEqual(['gui-yeu-cau', 'gui-yeu-cau-2', 'qr', 'back-2']);
  });

  it('stays when the words change', async () => {
    const before = [{ id: 'a', type: 'button', text: 'Gửi', key: 'gui' }];
    const now = [{ id: 'a', type: 'button', text: 'Nộp', key: 'gui' }];
    expect(await keysAfter(now, before)).toEqual(['gui']);
  });

  it('is the one that practices knew of a screen from before there were keys', async () => {
    const before = [{ id: 'a', type: 'button', text: 'Gửi' }];
    expect(await keysAfter([{ id: 'a', type: 'button', text: 'Nộp' }], before)).toEqual(['gui']);
  });

  it('is another one for a row that was duplicated', async () => {
    const rows = [
      { id: 'a', type: 'button', text: 'Gửi', key: 'gui' },
      { id: 'b', type: 'button', text: 'Gửi', key: 'gui' },
    ];
    expect(await keysAfter(rows)).toEqual(['gui', 'gui-2']);
  });

  it('is another one for a duplicate that was dragged above its original', async () => {
    const before = [{ id: 'a', type: 'button', text: 'Tiếp tục', key: 'tiep-tuc' }];
    const rows = [
      { id: 'b', type: 'button', text: 'Hủy', key: 'tiep-tuc' },
      { id: 'a', type: 'button', text: 'Tiếp tục', key: 'tiep-tuc' },
    ];
    expect(await keysAfter(rows, before)).toEqual(['huy', 'tiep-tuc']);
  });

  it('is left alone where a write does not name the elements', async () => {
    const data = { name: 'Khác' };
    expect(await namesElements({ data, originalDoc: {} } as never)).toEqual(data);
  });
});
