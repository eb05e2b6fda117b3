import { type Role, roles } from '../../../cms/base/access/roles.ts';

/** A form of the admin that documents of a collection are written in. */
export interface Form {
  /** The field that something is typed into, which no other field is derived from. */
  types: string;
  /** True if it is a list of words, each of which ends with Enter. */
  words?: true;
  /** The field that follows from it, beside what every save writes. */
  also?: string;
  /** Whose screen it is. */
  roles: readonly Role[];
  /** True if a new one begins with a picture that is chosen. */
  file?: true;
  /** The other fields that no new one is without, and what is written into them. */
  given?: Readonly<Record<string, string>>;
}

const province: Role[] = ['admin', 'editor', 'approver'];
const also: Role[] = [...province, 'commune'];
const publishers: Role[] = ['admin', 'approver'];

/** Every form whose posts are recorded, by its collection. */
export const forms: Record<string, Form> = {
  guides: { types: 'time', roles: also },
  articles: { types: 'summary', roles: province },
  documents: { types: 'issuer', roles: province },
  apps: { types: 'provider', roles: province },
  screens: { types: 'title', roles: province },
  practices: { types: 'task', roles: province },
  quizzes: { types: 'summary', roles: province },
  lessons: { types: 'aim', roles: province },
  courses: { types: 'summary', roles: province },
  topics: { types: 'summary', roles: province },
  hotlines: { types: 'owner', roles: province },
  terms: { types: 'meaning', roles: province },
  notices: { types: 'summary', roles: also },
  communes: { types: 'note', roles: also },
  hamlets: { types: 'code', roles: also },
  teams: { types: 'meetingHours', roles: also },
  meetings: { types: 'place', roles: also },
  'former-units': { types: 'formerProvince', roles: province },
  desks: { types: 'hours', roles: also },
  media: { types: 'alt', roles: province, file: true },
  'consent-forms': {
    ...{ types: 'people', words: true, roles: also, file: true },
    given: { signedOn: '01/11/2026', removeOn: '01/11/2099' },
  },
  redirects: { types: 'to', roles: publishers, given: { from: '/mau-ghi-moi/' } },
  synonyms: { types: 'words', words: true, also: 'title', roles: publishers },
  'best-bets': { types: 'address', roles: publishers, given: { queries: 'mẫu ghi' } },
  users: {
    types: 'name',
    roles: ['admin'],
    given: { email: 'mau-ghi@example.vn' },
  },
  feedback: { types: 'note', roles: province },
};

/** A form that there is one of for whoever opens it. */
export interface SingleForm extends Form {
  /** Its page, below `/admin/`. */
  page: string;
  /** The beginning of the address its save button posts to, below `/api/`. */
  posts: string;
}

/** The settings, and the own account, by the name of their recording. */
export const singleForms = {
  settings: {
    page: 'globals/settings',
    posts: 'globals/settings',
    types: 'province',
    roles: publishers,
  },
  'plain-words': {
    page: 'globals/plain-words',
    posts: 'globals/plain-words',
    types: 'verbs',
    words: true,
    roles: province,
  },
  account: { page: 'account', posts: 'users/', types: 'name', roles },
} as const satisfies Record<string, SingleForm>;
