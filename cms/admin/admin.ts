import path from 'node:path';
import type { Config, Plugin } from 'payload';
import { present } from '../../content/present.ts';
import {
  forgotPath,
  importPath,
  massDeedsPath,
  openChecksPath,
  ownPasswordPath,
  passwordLinkPath,
  readingsPath,
  secondFactorPath,
  unitsPath,
  teamWorkPath,
} from '../base/admin-paths.ts';
import { handbookPath } from './handbook/handbook.ts';
import { communesPath } from '../places/directory/screens/addresses.ts';
import { logoShapes } from '../../look/logo.ts';

const shapes = logoShapes({ roof: '#0b4a38', tide: '#3f8b92', sun: '#f4a71d' });

/** The logo as an address of its own, so that the admin needs no file. */
const favicon = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${shapes}</svg>`,
)}`;

/** The facts of the installation that the screens of the admin need. */
interface Told {
  sendsMail: boolean;
  /** Public address of the site. */
  siteUrl: string;
}

/**
 * Configures the look of the admin panel and our own parts of it. `folder` is the folder of the
 * CMS.
 */
export function adminPanel(folder: string, told: Told): NonNullable<Config['admin']> {
  return {
    user: 'users',
    avatar: 'default',
    custom: { ...told },
    routes: { forgot: forgotPath },
    dateFormat: 'dd/MM/yyyy HH:mm',
    theme: 'all',
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
        Logo: '/base/screens/brand/Brand.tsx#Logo',
        Icon: '/base/screens/brand/Brand.tsx#Icon',
      },
      providers: [
        '/base/screens/vietnamese/SpeaksVietnamese.tsx#SpeaksVietnamese',
        '/accounts/session/KeepsSession.tsx#KeepsSession',
        '/base/screens/asks-again/AsksAgain.tsx#NotesWhatIsAsked',
      ],
      Nav: '/admin/menu/Menu.tsx#Menu',
      actions: ['/admin/finding/screens/TopActions.tsx#TopActions'],
      views: {
        dashboard: { Component: '/admin/dashboard/Dashboard.tsx#Dashboard' },
        login: { Component: '/accounts/sign-in-pages/SignInView.tsx#SignInView', path: '/login' },
        forgot: {
          Component: '/accounts/sign-in-pages/ForgotView.tsx#ForgotView',
          path: forgotPath,
        },
        passwordLink: {
          Component: '/accounts/sign-in-pages/PasswordLinkView.tsx#PasswordLinkView',
          meta: { title: 'Đặt mật khẩu' },
          path: passwordLinkPath,
          exact: true,
        },
        secondFactor: {
          Component: '/accounts/users/screens/SecondFactorView.tsx#SecondFactorView',
          meta: { title: 'Xác thực hai bước' },
          path: secondFactorPath,
          exact: true,
        },
        communes: {
          Component: '/places/directory/screens/CommunesView.tsx#CommunesView',
          meta: { title: 'Xã, phường còn thiếu gì' },
          path: communesPath,
          exact: true,
        },
        teamWork: {
          Component: '/places/team-work/screens/TeamWorkView.tsx#TeamWorkView',
          meta: { title: 'Việc của tổ' },
          path: teamWorkPath,
          exact: true,
        },
        importLists: {
          Component: '/places/imports/screens/ImportView.tsx#ImportView',
          meta: { title: 'Nhập danh sách' },
          path: importPath,
          exact: true,
        },
        changeUnits: {
          Component: '/places/units/screens/UnitsView.tsx#UnitsView',
          meta: { title: 'Đổi ấp, khóm, xã, phường' },
          path: unitsPath,
          exact: true,
        },
        massDeeds: {
          Component: '/writing/mass-deeds/screens/MassDeedsView.tsx#MassDeedsView',
          meta: { title: 'Việc hàng loạt' },
          path: massDeedsPath,
          exact: true,
        },
        openChecks: {
          Component: '/writing/open-checks/screens/OpenChecksView.tsx#OpenChecksView',
          meta: { title: 'Điều cần hỏi' },
          path: openChecksPath,
          exact: true,
        },
        readings: {
          Component: '/places/readings/screens/ReadingsView.tsx#ReadingsView',
          meta: { title: 'Bài nào được đọc' },
          path: readingsPath,
          exact: true,
        },
        handbook: {
          Component: '/admin/handbook/screens/HandbookView.tsx#HandbookView',
          meta: { title: 'Sổ tay biên tập' },
          path: handbookPath,
        },
        ownPassword: {
          Component: '/accounts/users/screens/password/OwnPasswordView.tsx#OwnPasswordView',
          meta: { title: 'Đặt mật khẩu riêng' },
          path: ownPasswordPath,
          exact: true,
        },
      },
    },
  };
}

const ofForms = [
  '/base/screens/asks-again/AsksAgain.tsx#AsksAgain',
  '/writing/kept-text/KeptText.tsx#KeptText',
];
const formOpensAt = '/base/screens/form-address/FormOpensAt.tsx#FormOpensAt';

/** Every form asks the server about all that is filled in, and loses nothing of it. */
export const formsKeepText: Plugin = (config) =>
  present({
    ...config,
    collections: config.collections?.map(({ admin, ...collection }) => {
      const { edit } = admin?.components ?? {};
      const beforeDocumentControls = [...(edit?.beforeDocumentControls ?? []), ...ofForms];
      const components = { ...admin?.components, edit: { ...edit, beforeDocumentControls } };
      return { ...collection, admin: { ...admin, components } };
    }),
    globals: config.globals?.map(({ admin, ...global }) => {
      const { elements } = admin?.components ?? {};
      const beforeDocumentControls = [
        ...(elements?.beforeDocumentControls ?? []),
        ...ofForms,
        formOpensAt,
      ];
      const components = {
        ...admin?.components,
        elements: { ...elements, beforeDocumentControls },
      };
      return { ...global, admin: { ...admin, components } };
    }),
  });
