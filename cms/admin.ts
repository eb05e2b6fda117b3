import path from 'node:path';
import type { Config } from 'payload';

/** How the admin panel looks and what of it is our own. `folder` is the folder of the CMS. */
export function adminPanel(folder: string): Config['admin'] {
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
      robots: 'noindex, nofollow',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/favicon.svg' }],
    },
    components: {
      graphics: {
        Logo: '/components/brand/Brand.tsx#Logo',
        Icon: '/components/brand/Brand.tsx#Icon',
      },
      afterLogin: ['/components/login-help/LoginHelp.tsx#LoginHelp'],
      views: {
        dashboard: { Component: '/components/dashboard/Dashboard.tsx#Dashboard' },
      },
    },
  };
}
