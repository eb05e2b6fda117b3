import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import type { Role } from '../../cms/base/access/roles.ts';
import { signIn } from '../journeys/support/accounts.ts';
import { publicScreens, screens, show } from '../journeys/support/screens.ts';

const folder = path.resolve('docs', 'so-tay-bien-tap', 'hinh');
/** Pictures travel with the code: small ones only. */
const largest = 60_000;

interface Picture {
  name: string;
  /** The screen that is taken, by its name in `tests/journeys/support/screens.ts`. */
  screen: string;
  /** Whose screen it is; without a role nobody is signed in. */
  role?: Role;
  width?: number;
  height?: number;
}

const phone = { width: 360, height: 640 };
/** The size at which what stands beside the form is seen beside it. */
const wide = { width: 1280, height: 720 };

const pictures: Picture[] = [
  { name: 'dang-nhap', screen: 'login', ...phone },
  { name: 'trang-chinh', screen: 'dashboard', role: 'approver' },
  { name: 'xa-cua-toi', screen: 'dashboard', role: 'commune', ...phone },
  { name: 'soan-bai', screen: 'form-guides', role: 'editor' },
  { name: 'may-nhac', screen: 'writing-help', role: 'editor', ...phone },
  { name: 'viec-khac', screen: 'other-ways', role: 'approver' },
  { name: 'go-bai', screen: 'take-off', role: 'approver', height: 900 },
  { name: 'dung-o-dau', screen: 'used-by', role: 'editor', ...wide },
  { name: 'gop-y', screen: 'comments', role: 'editor', ...wide },
  { name: 'xem-truoc', screen: 'preview', role: 'editor', ...wide, height: 660 },
  { name: 'xac-thuc-hai-buoc', screen: 'second-factor', role: 'editor', ...phone },
  { name: 'sua-to', screen: 'form-teams', role: 'commune', ...phone },
  { name: 'phien-ban', screen: 'version', role: 'editor' },
  { name: 'them-hinh', screen: 'new-media', role: 'editor' },
  { name: 'ket-qua-uu-tien', screen: 'form-best-bets', role: 'approver' },
  { name: 'ba-con-gop-y', screen: 'list-feedback', role: 'editor' },
  { name: 'can-xac-minh', screen: 'guide-checks', role: 'editor', ...wide },
  { name: 'chuyen-huong', screen: 'new-redirect', role: 'approver' },
  { name: 'dang-co-nguoi-sua', screen: 'locked', role: 'editor', ...phone },
  { name: 'chon-hinh', screen: 'drawings', role: 'editor' },
  { name: 'man-hinh', screen: 'form-screens', role: 'editor', ...wide },
  { name: 'bai-tap', screen: 'practice-step', role: 'editor', ...wide },
  { name: 'bai-tap-duong-di', screen: 'practice-broken', role: 'editor' },
  { name: 'bai-tap-xem-truoc', screen: 'practice-preview', role: 'editor', ...wide, height: 680 },
  { name: 'do-vui', screen: 'quiz-question', role: 'editor' },
  { name: 'do-vui-tra-loi', screen: 'quiz-choices', role: 'editor' },
  { name: 'bai-hoc', screen: 'lesson-teach', role: 'editor', ...wide },
  { name: 'bai-hoc-xem-truoc', screen: 'lesson-preview', role: 'editor', ...wide },
  { name: 'lop-hoc', screen: 'form-courses', role: 'editor', ...wide, height: 840 },
  { name: 'them-nguoi', screen: 'new-user', role: 'admin' },
  { name: 'sap-mat-trang', screen: 'held-loss', role: 'approver', height: 560 },
  { name: 'thung-rac', screen: 'trash', role: 'editor' },
  { name: 'chu-kho', screen: 'plain-words', role: 'editor' },
  { name: 'nhap-danh-sach', screen: 'import-faults', role: 'commune', ...phone },
  { name: 'nhat-ky', screen: 'list-audit', role: 'admin', height: 1000 },
  { name: 'phieu-dong-y', screen: 'new-consent-form', role: 'commune', ...phone },
  { name: 'xem-lai-truoc-ngay', screen: 'date-picker', role: 'editor', ...wide, height: 900 },
];

for (const { name, screen, role, width = 1024, height = 640 } of pictures)
  test(name, async ({ page, context }) => {
    const shown = [...screens, ...publicScreens].find((one) => one.name === screen);
    if (!shown) throw new Error(`No screen is called ${screen}.`);
    if (role) await signIn(context, role);
    await page.setViewportSize({ width, height });
    await show(page, shown);
    // Headings the page gives the focus to for who types: who reads the handbook asks what the
    // frame is.
    for (const one of await page.locator(':is(h1, h2, h3):focus').all()) await one.blur();
    const file = path.join(folder, `${name}.webp`);
    await mkdir(folder, { recursive: true });
    await sharp(await page.screenshot())
      .webp({ quality: 72, effort: 6 })
      .toFile(file);
    expect((await stat(file)).size).toBeLessThan(largest);
  });
