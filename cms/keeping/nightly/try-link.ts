import { lookup as askDns, type LookupAddress } from 'node:dns';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/**
 * The outcome of a try. `silent`: nothing was heard, which may lie in the network here; otherwise
 * somebody answered, for better or worse.
 */
export type Outcome =
  | { state: 'answers' }
  | { state: 'fails'; why: string }
  | { state: 'silent'; why: string };

/** Tries whether a link leads to a page. It never throws. */
export type TryLink = (url: string) => Promise<Outcome>;

/** Asks for the addresses of a machine. */
export type Resolve = (host: string) => Promise<LookupAddress[]>;

const resolveByDns: Resolve = (host) =>
  new Promise((resolve, reject) =>
    askDns(host, { all: true }, (error, found) => (error ? reject(error) : resolve(found))),
  );

/** Milliseconds that a site may take to answer. */
const patience = 15_000;

const inner = 'PRIVATE_ADDRESS';

/** Asks a page. @returns the status of the answer, which is not read @throws when there is none */
export type Ask = (url: URL, method: 'HEAD' | 'GET', lookup: LookupFunction) => Promise<number>;

/** The doors to the network. */
interface Doors {
  resolve?: Resolve;
  ask?: Ask;
}

/**
 * Asks for the head of a page, then for the page where heads are not answered. It goes to https on its
 * own port only, to machines in the public network only, follows no redirect, and reads no answer: a
 * link that an editor typed can make it reach nothing inside the house.
 */
export function tryLinks({ resolve = resolveByDns, ask = askByHttps }: Doors = {}): TryLink {
  const lookup = publicOnly(resolve);
  const outcome = async (url: URL, method: 'HEAD' | 'GET'): Promise<Outcome> => {
    try {
      const status = await ask(url, method, lookup);
      return isAnswer(status)
        ? { state: 'answers' }
        : { state: 'fails', why: `trang báo lỗi ${status}` };
    } catch (error) {
      return troubleOf(error);
    }
  };
  return async (typed) => {
    const url = URL.parse(typed);
    if (!url || !mayBeTried(url)) return { state: 'fails', why: 'địa chỉ không dùng được' };
    const head = await outcome(url, 'HEAD');
    return head.state === 'fails' ? outcome(url, 'GET') : head;
  };
}

function mayBeTried({ hostname, password, port, protocol, username }: URL): boolean {
  const isBare = username === '' && password === '' && port === '';
  return protocol === 'https:' && isBare && isIP(hostname.replace(/^\[|\]$/g, '')) === 0;
}

/** Tells whether somebody is there: one who asks for a login, or not so fast, is. */
function isAnswer(status: number): boolean {
  return status < 400 || [401, 403, 429].includes(status);
}

const askByHttps: Ask = (url, method, lookup) =>
  new Promise((done, fail) => {
    const asked = request(url, {
      method,
      lookup,
      agent: false,
      headers: { 'User-Agent': 'ApSo-LinkCheck', Accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(patience),
    });
    asked.once('response', (answer) => {
      done(answer.statusCode ?? 0);
      answer.destroy();
    });
    asked.once('error', fail);
    asked.end();
  });

/** Finds a machine only if all its addresses are public: it is asked at the very address looked at. */
function publicOnly(resolve: Resolve): LookupFunction {
  return (host, { all }, tell) => {
    publicAddresses(host, resolve).then(
      (found) => (all ? tell(null, found) : tell(null, found[0]?.address ?? '', found[0]?.family)),
      (error: NodeJS.ErrnoException) => tell(error, []),
    );
  };
}

/** @throws when one of the addresses lies inside */
async function publicAddresses(host: string, resolve: Resolve): Promise<LookupAddress[]> {
  const found = await resolve(host);
  if (found.length === 0 || !found.every(({ address }) => isPublicAddress(address)))
    throw Object.assign(new Error(`${host} lies in a private network`), { code: inner });
  return found;
}

function troubleOf(error: unknown): Outcome {
  const { code = '', name } = error as NodeJS.ErrnoException;
  if (code === inner) return { state: 'fails', why: 'tên miền trỏ vào mạng nội bộ' };
  if (/CERT|ALTNAME|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code))
    return { state: 'fails', why: 'chứng thư bảo mật của trang không đúng' };
  if (['AbortError', 'TimeoutError'].includes(name))
    return { state: 'silent', why: 'trang không trả lời' };
  if (['ENOTFOUND', 'EAI_AGAIN', 'ENODATA'].includes(code))
    return { state: 'silent', why: 'không tìm thấy tên miền' };
  return { state: 'silent', why: 'không kết nối được' };
}
