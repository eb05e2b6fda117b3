import configPromise from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { headers } from 'next/headers.js';
import { redirect } from 'next/navigation.js';
import { getPayload } from 'payload';
import { awaitsSecondFactor, hasTemporaryPassword } from '../../../../base/access/roles.ts';
import {
  ownPasswordPath,
  passwordLinkPath,
  secondFactorPath,
} from '../../../../base/admin-paths.ts';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/** Pages that ask nobody who they are, and those on which the own login is put in order. */
const openToAll = [
  ...[ownPasswordPath, passwordLinkPath, secondFactorPath].map((path) => path.slice(1)),
  ...['login', 'logout'],
];

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config: configPromise, params, searchParams });

/** Every page of the admin panel; only one of them for whose own login is not yet in order. */
export default async function Page({ params, searchParams }: Props) {
  const { segments: [first = ''] = [] } = await params;
  if (!openToAll.includes(first)) {
    const payload = await getPayload({ config: configPromise });
    const { user } = await payload.auth({ headers: await headers() });
    if (hasTemporaryPassword(user)) redirect(`/admin${ownPasswordPath}`);
    if (awaitsSecondFactor(user)) redirect(`/admin${secondFactorPath}`);
  }
  return RootPage({ config: configPromise, params, searchParams, importMap });
}
