import configPromise from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { buildFormStateHandler } from '@payloadcms/ui/utilities/buildFormState';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { withoutLateLocks } from '../../base/access/late-locks.ts';
import { importMap } from './admin/importMap.js';
import '../../../look/tokens.css';
import '../../../look/paints.css';
import './look/palette.css';
import './look/type.css';
import './look/controls.css';
import './look/frame.css';
import './look/lists.css';
import './look/forms.css';
import './screens.css';

const serverFunctions = { 'form-state': withoutLateLocks(buildFormStateHandler) };

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config: configPromise, importMap, serverFunctions });
};

/** The frame of the admin panel. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={configPromise} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
