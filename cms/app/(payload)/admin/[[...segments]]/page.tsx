import configPromise from '@payload-config';
import { generatePageMetadata, RootPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { headers } from 'next/headers.js';
import { redirect } from 'next/navigation.js';
import { getPayload } from 'payload';
import { hasTemporaryPassword } from '../../../../access/roles.ts';
import { ownPasswordPath } from '../../../../admin.ts';
import { importMap } from '../importMap.js';

interface Props {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

/** Pages that need no login, and the one for choosing a password. */
const openToAll = [ownPasswordPath.slice(1), 'login', 'logout'];

export const generateMetadata = ({ params, searchParams }: Props): Promise<Metadata> =>
  generatePageMetadata({ config: configPromise, params, searchParams });

/** Every page of the admin panel; users with a temporary password get only one. */
export default async function Page({ params, searchParams }: Props) {
  const { segments: [first = ''] = [] } = await params;
  if (!openToAll.includes(first)) {
    const payload = await getPayload({ config: configPromise });
    const { user } = await payload.auth({ headers: await headers() });
    if (hasTemporaryPassword(user)) redirect(`/admin${ownPasswordPath}`);
  }
  return RootPage({ config: configPromise, params, searchParams, importMap });
}
