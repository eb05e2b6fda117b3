import path from 'node:path';
import type { Config } from 'payload';
import { logoShapes } from '../look/logo.ts';

const shapes = logoShapes({ roof: '#0b4a38', tide: '#3f8b92', sun: '#f4a71d' });

/** The logo as an address of its own, so that the admin needs no file. */
const favicon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${shapes}</svg>`,
)}`;

/** Below `/admin`: where users with a temporary password choose their own. */
export const ownPasswordPath = '/dat-mat-khau';

/** How the admin panel looks and what of it is our own. `folder` is the folder of the CMS. */
export function adminPanel(folder: string): NonNullable<Config['admin']> {
  return {
    user: 'users',
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    theme: 'light',
    importMap: {
      autoGenerate: false,
      baseDir: folder,
      importMapFile: path.join(folder, 'app', '(payload)', 'admin', 'importMap.js'),
    },
    meta: {
      titleSuffix: '– Ấp Số',
      title: 'Soạn nội dung',
      description: 'Nơi soạn nội dung của Ấp Số.',
      defaultOGImageType: 'off',
      openGraph: {
        title: 'Soạn nội dung',
        description: 'Nơi soạn nội dung của Ấp Số.',
        siteName: 'Ấp Số',
      },
      robots: 'noindex, nofollow',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: favicon }],
    },
    components: {
      graphics: {
        Logo: '/components/brand/Brand.tsx#Logo',
        Icon: '/components/brand/Brand.tsx#Icon',
      },
      afterLogin: ['/components/login-help/LoginHelp.tsx#LoginHelp'],
      views: {
        dashboard: { Component: '/components/dashboard/Dashboard.tsx#Dashboard' },
        ownPassword: {
          Component: '/components/password/OwnPasswordView.tsx#OwnPasswordView',
          path: ownPasswordPath,
          exact: true,
        },
      },
    },
  };
}
