import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../../cms/documents/media/kind.ts';
import { paper } from '../../../../support/files/papers.ts';
import { plainPicture } from '../../../../support/files/pictures.ts';
import { silentM4a, silentMp3 } from '../../../../support/files/sounds.ts';

const extensionOf = async (data: Buffer) => (await kindOf(data))?.extension;

describe('what a file is', () => {
  test('follows from its bytes', async () => {
    expect(await extensionOf(await plainPicture(9, 9).jpeg().toBuffer())).toBe('jpg');
    expect(await extensionOf(await plainPicture(9, 9).png().toBuffer())).toBe('png');
    expect(await extensionOf(await plainPicture(9, 9).webp().toBuffer())).toBe('webp');
    expect(await extensionOf(paper())).toBe('pdf');
    expect(await extensionOf(silentMp3())).toBe('mp3');
    expect(await extensionOf(silentM4a())).toBe('m4a');
  });

  test('is sound for recordings of phones that call themselves films', async () => {
    expect(await extensionOf(silentM4a({ brand: 'mp42' }))).toBe('m4a');
    expect(await extensionOf(silentM4a({ brand: 'mp42', handler: 'vide' }))).toBeUndefined();
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page that begins like a PDF', Buffer.from('%PDF-1.4\n<script>alert(1)</script>')],
    ['a script that begins like an MP3', Buffer.from(`ID3=1;${'alert(1);'.repeat(50)}`)],
    ['a tag of an MP3 without sound', Buffer.from(`ID3\x03\0\0\0\0\0\x10${'x'.repeat(200)}`)],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['XML', Buffer.from('<?xml version="1.0"?><a/>')],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff;', 'latin1')],
    ['a program', Buffer.from('MZ\x90\0\x03')],
    ['a PDF cut in the middle', paper('x'.repeat(5000)).subarray(0, 3000)],
    ['a recording cut in its head', silentM4a().subarray(0, 60)],
  ])('%s is nothing that the library takes', async (_, data) => {
    expect(await kindOf(data)).toBeUndefined();
  });
});
