import configPromise from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { importMap } from './admin/importMap.js';
import '../../../look/tokens.css';
import '../../../look/paints.css';
import './look/palette.css';
import './look/type.css';
import './look/controls.css';
import './look/frame.css';
import './look/lists.css';
import './look/forms.css';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config: configPromise, importMap });
};

/** The frame of the admin panel. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={configPromise} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  );
}
