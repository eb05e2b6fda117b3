import { plainResults } from '../../../content/addresses.ts';
import type { InlineHashes } from '../../../content/schema/release.ts';
import { inlineAt, policyMark, sitePolicy } from '../../../content/security-policy.ts';
import { shownUpload, types, unknown } from '../../web/content-type.ts';
import { commonHeaders } from '../../web/headers.ts';
import { largestBody } from '../../web/public-api.ts';
import { sentences } from '../../web/sentences.ts';
import { addressMaps, fileHeaderLines } from './maps.ts';
import { network, networkMap } from './network.ts';
import { readingsFormat, readingsLog } from './readings.ts';
import { block, header, quoted } from './syntax.ts';
import { tls, type Certificate } from './tls.ts';

/** The inline parts inside the pages of a release, if any. */
export type Inline = InlineHashes | undefined;

/** The facts nginx needs of an installation. */
export interface NginxOptions {
  dataDir: string;
  /** The address that visitors and editors open. */
  siteUrl: string;
  cmsUrl: string;
  /** The addresses where the built-in web server and the CMS listen: `127.0.0.1:8080`. */
  site: string;
  cms: string;
  /**
   * The inline code of the releases that it may meet, which makes their policies: pages of others it
   * leaves to the built-in server.
   */
  inline: Inline[];
  /** The file into which it writes which pages were read, without any address; none = it notes nothing. */
  readings?: string | undefined;
  /** The port for visitors who typed no https: 80. */
  httpPort?: number;
  /** None where the addresses begin with http. */
  certificate?: Certificate | undefined;
  /**
   * The output of `nginx -v`, where it is installed: from 1.25.1 on HTTP/2 has a line of its own.
   */
  version?: string | undefined;
}

/** The folder where proofs for a certificate are put (`certbot --webroot`). */
const acmeFolder = '/var/www/letsencrypt';

/** A post with what may be a token, where machines and teams post: method, path and header. */
const tokenPost = String.raw`~^POST /api/public/(?:kiosk|quay|team)/[^ ]* Bearer [\w-]{1,100}$`;

/** The size of the largest upload: editors' files have 20 MB at most; the form adds a little. */
const largestUpload = '21m';

/**
 * The seconds for which nginx keeps an idle connection to the servers behind it. They keep it for longer: one
 * that a server closes at the moment it is used would fail a post that nginx may not send twice.
 */
export const keptIdle = 10;

/**
 * The configuration of nginx, for its `http` block. It sends the files of the live release itself,
 * with the headers of the built-in server, from whose tables it is made. What is no file (redirects,
 * 404, 410, posts), what is asked strangely, and pages of which it does not know the policy it leaves
 * to that server.
 */
export function nginxConfiguration(options: NginxOptions): string {
  const { siteUrl, cmsUrl, certificate } = options;
  const http2 = http2Of(options);
  return [
    '# Tạo bằng “npm run nginx”: đừng sửa ở đây, chạy lại lệnh ấy.',
    upstream('ap_so_site', options.site, 32),
    upstream('ap_so_cms', options.cms, 8),
    networkMap(),
    // Coarse: many phones share an address. The built-in server counts posts more closely.
    // The machines of a province may share one: at their doors those are told apart by their tokens,
    // and bounded together.
    block(
      'map "$request_method $uri $http_authorization" $ap_so_poster',
      'default "";',
      `${quoted(tokenPost)} $http_authorization;`,
      `"~^POST " ${network};`,
    ),
    block('map $request_method $ap_so_sender', 'default "";', `POST ${network};`),
    'limit_req_zone $ap_so_poster zone=ap_so_posts:4m rate=10r/s;',
    'limit_req_zone $ap_so_sender zone=ap_so_senders:4m rate=100r/s;',
    `limit_conn_zone ${network} zone=ap_so_connections:4m;`,
    addressMaps(foldersOf(options)),
    ...(options.readings === undefined ? [] : [readingsFormat]),
    ...(certificate
      ? [
          strangers(certificate, http2, portsOf(options)),
          ...[siteUrl, cmsUrl].map((url) => moveToHttps(url, options.httpPort)),
        ]
      : []),
    serverOf(siteUrl, certificate, http2, siteLines(options), options.readings),
    serverOf(cmsUrl, certificate, http2, cmsLines),
    '',
  ].join('\n');
}

/** By IPv4 and IPv6. */
function listen(port: number, more = ''): string[] {
  return [`listen ${port}${more};`, `listen [::]:${port}${more};`];
}

/** HTTP/2 as a word behind `listen`, and as lines of a server; the word is old, the lines are new. */
interface Http2 {
  word: string;
  lines: string[];
}

function http2Of({ version = '' }: NginxOptions): Http2 {
  const [major = 0, minor = 0, patch = 0] = version.match(/\d+/g)?.map(Number) ?? [];
  const knowsLine = major > 1 || (major === 1 && (minor > 25 || (minor === 25 && patch >= 1)));
  return knowsLine ? { word: '', lines: ['http2 on;'] } : { word: ' http2', lines: [] };
}

function serverOf(
  url: string,
  certificate: Certificate | undefined,
  { word, lines }: Http2,
  content: string,
  readings?: string,
): string {
  const { hostname, port } = new URL(url);
  return block(
    'server',
    ...listen(Number(port) || (certificate ? 443 : 80), certificate && ` ssl${word}`),
    ...(certificate ? lines : []),
    `server_name ${hostname};`,
    ...(certificate ? [tls(certificate)] : []),
    'server_tokens off;',
    readings === undefined ? 'access_log off;' : readingsLog(readings),
    content,
  );
}

interface Ports {
  http: number;
  https: number[];
}

function portsOf({ siteUrl, cmsUrl, httpPort = 80 }: NginxOptions): Ports {
  const https = [siteUrl, cmsUrl].map((url) => Number(new URL(url).port) || 443);
  return { http: httpPort, https: [...new Set(https)] };
}

/**
 * Builds the servers for those who ask for another name, or for a bare number: they get no answer.
 */
function strangers(
  certificate: Certificate,
  { word, lines }: Http2,
  { http, https }: Ports,
): string {
  return [
    ...https.map((port) =>
      block(
        'server',
        ...listen(port, ` ssl${word} default_server`),
        ...lines,
        tls(certificate),
        'ssl_reject_handshake on;',
      ),
    ),
    block('server', ...listen(http, ' default_server'), 'access_log off;', 'return 444;'),
  ].join('\n');
}

function moveToHttps(url: string, port = 80): string {
  const { hostname, origin } = new URL(url);
  return block(
    'server',
    ...listen(port),
    `server_name ${hostname};`,
    'server_tokens off;',
    'access_log off;',
    block('location /.well-known/acme-challenge/', `root ${acmeFolder};`),
    block('location /', `return 301 ${origin}$request_uri;`),
  );
}

/** The folders that have policies of their own. */
function foldersOf({ inline }: NginxOptions): string[] {
  return [...new Set(inline.flatMap((each) => Object.keys(each?.folders ?? {})))].sort();
}

function siteLines(options: NginxOptions): string {
  const { dataDir, certificate } = options;
  const folders = foldersOf(options);
  const marks = new Map(options.inline.map((inline) => [policyMark(inline), inline]));
  const current = quoted(`${dataDir}/current/site`);
  const common = headersOf(commonHeaders(certificate !== undefined));
  const known = [...marks].map(([mark, inline]) =>
    block(
      `if (-e $site/../${mark})`,
      `set $policy ${quoted(sitePolicy(inline))};`,
      ...folders.map(
        (folder, at) => `set $policy_${at} ${quoted(sitePolicy(inlineAt(`/${folder}/`, inline)))};`,
      ),
    ),
  );
  const files = (kinds: [string, string][]) =>
    [
      block('types', ...kinds.map(([ending, type]) => `${quoted(type)} ${ending.slice(1)};`)),
      `default_type ${unknown};`,
      'root $site;',
      block('if ($request_method !~ ^(?:GET|HEAD)$)', 'return 418;'),
      'try_files $uri ${uri}index.html @site;',
      common,
      fileHeaderLines,
    ].join('\n');
  const all = Object.entries(types);
  return [
    `root ${current};`,
    waiting,
    limits,
    asTheBuiltInServer,
    '# One release for the whole of a request, and its policies if it is one of those.',
    'set $site "";',
    'set $policy "";',
    ...folders.map((_, at) => `set $policy_${at} "";`),
    block(`if (-d ${current})`, 'set $site $realpath_root;'),
    ...known,
    '# 418 stands for: the built-in server answers.',
    'error_page 418 = @site;',
    ...['policy', 'ap_so_plain_target', 'ap_so_plain_codings', 'ap_so_plain_range'].map((needed) =>
      block(`if ($${needed} = "")`, 'return 418;'),
    ),
    block(`if ($arg_${plainResults})`, 'return 418;'),
    block('location /', files(all)),
    block('location /media/', files(all.filter(([ending]) => ending === '.pdf'))),
    block(`location ~ ${quoted(shownUpload.source)}`, files(all)),
    block('location ^~ /api/public/', handOver),
    // Else nginx would move it there.
    block('location = /api/public', 'return 418;'),
    block('location @site', handOver),
    sentence('too_large', '413', 413, sentences.tooLarge, common),
    sentence('too_many', '429', 429, sentences.tooMany, common),
    sentence('broken', '500 502 504', 503, sentences.broken, common),
  ].join('\n');
}

const waiting = `client_header_timeout 20s;
client_body_timeout 20s;
send_timeout 90s;
keepalive_timeout 15s;`;

/** Twice what the built-in server takes, which says so to those who send a little too much. */
const limits = `client_max_body_size ${2 * largestBody};
client_body_buffer_size ${2 * largestBody};
limit_conn ap_so_connections 1000;
limit_conn_status 429;
limit_conn_log_level info;
limit_req zone=ap_so_posts burst=400 nodelay;
limit_req zone=ap_so_senders burst=2000 nodelay;
limit_req_status 429;
limit_req_log_level info;`;

const asTheBuiltInServer = `absolute_redirect off;
merge_slashes off;
recursive_error_pages on;
if_modified_since before;
max_ranges 1;
gzip off;
gzip_static on;
gzip_proxied any;
gzip_vary off;
brotli_static on;`;

/** The lines that pass a request on: the servers behind hear who asks from nginx only. */
const proxied = `proxy_http_version 1.1;
proxy_connect_timeout 5s;
proxy_set_header Connection "";
proxy_set_header Host $http_host;
proxy_set_header Forwarded "";
proxy_set_header X-Forwarded-For $remote_addr;`;

/** A server behind nginx, with so many connections kept by each of its workers. */
const upstream = (name: string, address: string, kept: number): string =>
  block(
    `upstream ${name}`,
    `server ${address};`,
    `keepalive ${kept};`,
    `keepalive_timeout ${keptIdle}s;`,
  );

const handOver = `proxy_pass http://ap_so_site$request_uri;
${proxied}
proxy_read_timeout 20s;`;

const cmsLines = [
  `client_max_body_size ${largestUpload};`,
  'gzip off;',
  block('location /', 'proxy_pass http://ap_so_cms;', proxied, 'proxy_read_timeout 180s;'),
].join('\n');

/** A sentence in place of a page of nginx. */
function sentence(
  name: string,
  causes: string,
  status: number,
  text: string,
  common: string,
): string {
  const place = block(
    `location @${name}`,
    'types { }',
    'default_type "text/plain; charset=utf-8";',
    common,
    header('Cache-Control', 'no-store'),
    ...(status === 413 ? [] : [header('Retry-After', '5')]),
    `return ${status} ${quoted(`${text}\\n`)};`,
  );
  return `error_page ${causes} = @${name};\n${place}`;
}

/** @param list names and values in turn */
function headersOf(list: readonly string[]): string {
  return list
    .flatMap((name, at) => (at % 2 === 0 ? [header(name, list[at + 1] ?? '')] : []))
    .join('\n');
}
