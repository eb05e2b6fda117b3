import { hashedAddress } from '../../../content/release.ts';
import { sitePolicy } from '../../../content/security-policy.ts';
import { openedAddress, pageAddress, shownUpload, textAddress } from '../../web/content-type.ts';
import { cacheControl, inertPolicy, pageHeaders, workerAddress } from '../../web/headers.ts';
import { header, key, map } from './syntax.ts';

const upload = /^\/media\//;

/*
 * What browsers and pages ask for; nginx answers that by itself. All else is left to the built-in
 * server, so that two do not read it differently: `//`, `%2f`, an ending in capitals, weighed codings,
 * and parts of files beside which compressed copies lie.
 */
const plainTarget =
  /^(?![^?]*\.[A-Za-z0-9]*[A-Z][A-Za-z0-9]*(?:[?]|$))(?:\/[A-Za-z0-9_~@+=,:-][A-Za-z0-9._~@+=,:-]*)*\/?(?:[?]|$)/;
const plainCodings = /^[a-z, -]+$/;
const plainRange = /^(?:GET bytes=(?:[0-9]{1,15}-[0-9]{0,15}|-[0-9]{1,15}) \/media\/|[A-Z]+ {2})/;

/** The headers of pages and attachments only, by the names of variables. */
const protection = pageHeaders.flatMap((name, at) =>
  at % 2 === 0
    ? [
        {
          name,
          value: pageHeaders[at + 1] ?? '',
          variable: `ap_so_${name.toLowerCase().replaceAll('-', '_')}`,
        },
      ]
    : [],
);

/**
 * The variables of a file's headers; `$policy` is that of its release, `$policy_0` that of its pages in
 * the first of these folders.
 */
export const addressMaps = (folders: string[]): string =>
  [
    map('$request_uri', 'ap_so_plain_target', '', [[key(plainTarget), '1']]),
    map('$http_accept_encoding', 'ap_so_plain_codings', '', [
      ['', '1'],
      [key(plainCodings), '1'],
    ]),
    map('"$request_method $http_range $uri"', 'ap_so_plain_range', '', [[key(plainRange), '1']]),
    map('$uri', 'ap_so_cache', cacheControl('/'), [
      [key(hashedAddress), cacheControl('/_astro/a.js')],
      [key(workerAddress), cacheControl('/sw.js')],
      [key(upload), cacheControl('/media/a.jpg')],
    ]),
    map('$uri', 'ap_so_vary', '', [[key(textAddress), 'Accept-Encoding']]),
    map('$uri', 'ap_so_kind', 'file', [
      [key(shownUpload), 'file'],
      [key(upload), 'attachment'],
      [key(workerAddress), 'worker'],
      [key(openedAddress), 'opened'],
      [key(pageAddress), 'page'],
    ]),
    map('$ap_so_kind', 'ap_so_disposition', '', [['attachment', 'attachment']]),
    map('$ap_so_kind', 'ap_so_policy', '', [
      ['attachment', inertPolicy],
      ['opened', inertPolicy],
      ['page', '$ap_so_page_policy'],
      ['worker', sitePolicy()],
    ]),
    map(
      '$uri',
      'ap_so_page_policy',
      '$policy',
      folders.map((folder, at) => [`~^/${folder}/`, `$policy_${at}`]),
    ),
    ...protection.map(({ variable, value }) =>
      map('$ap_so_kind', variable, '', [
        ['attachment', value],
        ['page', value],
      ]),
    ),
  ].join('\n');

/** The headers of a file, by these variables. */
export const fileHeaderLines = [
  header('Cache-Control', '$ap_so_cache'),
  header('Vary', '$ap_so_vary'),
  header('Content-Disposition', '$ap_so_disposition'),
  header('Content-Security-Policy', '$ap_so_policy'),
  ...protection.map(({ name, variable }) => header(name, `$${variable}`)),
].join('\n');
