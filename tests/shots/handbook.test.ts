import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import type { Role } from '../../cms/access/roles.ts';
import { signIn } from '../journeys/support/accounts.ts';
import { show } from '../journeys/support/screens.ts';

const folder = path.resolve('docs', 'so-tay-bien-tap', 'hinh');
/** Pictures travel with the code: small ones only. */
const largest = 60_000;

interface Picture {
  name: string;
  /** Whose screen it is; without a role nobody is signed in. */
  role?: Role;
  path: string;
  phone?: boolean;
  then?: (page: Page) => Promise<unknown>;
}

const pictures: Picture[] = [
  { name: 'dang-nhap', path: '/login', phone: true },
  { name: 'trang-chinh', role: 'editor', path: '' },
  { name: 'xa-cua-toi', role: 'commune', path: '', phone: true },
  { name: 'danh-sach', role: 'editor', path: '/collections/guides' },
  { name: 'soan-bai', role: 'editor', path: '/collections/guides/{guides}' },
  {
    name: 'cac-buoc',
    role: 'editor',
    path: '/collections/guides/{guides}',
    then: async (page) => {
      await page.getByRole('button', { name: 'Các bước' }).click();
      await page.getByRole('button', { name: 'Các bước' }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'viec-khac',
    role: 'approver',
    path: '/collections/guides/{guides}',
    then: (page) => page.locator('.doc-controls__popup button').first().click(),
  },
  { name: 'xa-phuong', role: 'commune', path: '/collections/communes/{communes}', phone: true },
  { name: 'danh-sach-to', role: 'commune', path: '/collections/teams', phone: true },
  { name: 'sua-to', role: 'commune', path: '/collections/teams/{teams}', phone: true },
  { name: 'phien-ban', role: 'editor', path: '/collections/guides/{guides}/versions' },
  { name: 'them-hinh', role: 'editor', path: '/collections/media/create' },
  { name: 'tai-khoan', role: 'editor', path: '/account', phone: true },
];

for (const { name, role, phone, ...screen } of pictures)
  test(name, async ({ page, context }) => {
    if (role) await signIn(context, role);
    await page.setViewportSize(phone ? { width: 360, height: 640 } : { width: 1024, height: 640 });
    await show(page, { name, ...screen });
    const file = path.join(folder, `${name}.webp`);
    await mkdir(folder, { recursive: true });
    await sharp(await page.screenshot())
      .webp({ quality: 72, effort: 6 })
      .toFile(file);
    expect((await stat(file)).size).toBeLessThan(largest);
  });
