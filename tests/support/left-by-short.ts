import { isShort } from './long.ts';

/**
 * Test files that a short run (`npm test`) leaves to the whole one (`npm run test:whole`, which CI runs), each
 * with the reason: what a short run tries of the same, or how rarely what it proves is touched. They are those
 * that take longest, and all that needs a machine to itself (`tests/crash`). A law, a right, and each way of
 * a reader or an editor that is gone every day never stands here.
 */
export const leftByShort = {
  contract: {
    'first-data':
      'a seed in a process of its own, which a release brings; every stack of journeys is filled by one',
    'from-snapshot': 'a system made of a release; `backup` brings one back from a backup',
    'handbook-commands': 'each command of the handbook, in processes of their own',
    'handbook-swaps': 'whole systems that change places as the handbook says; `backup` is a part',
    'import-killed':
      'kills in the midst of an import; `transactions` stops writes, `import` makes them',
    'import-taken-back': 'the way back of lists; `import` makes them, `unit-changes` takes back',
    'large-loss': 'a guard before much vanishes; `publisher` and `removal` publish what is removed',
    malformed: 'what can’t be read, at every door; `hostile` sends it to some',
    'mass-replace': 'many places replaced at once; `removal` replaces one',
    'mass-take-off': 'a pace of one account; `pace` asks the same guard',
    'mass-trash': 'many thrown away by one account, as many taken off',
    'mass-withdrawal': 'many consents withdrawn at once; `withdrawals` and `consent` withdraw one',
    migrating: 'a change of tables that fails; every system of the lane lays them',
    'person-guard': 'a guard of erasures; `person` makes them',
    'point-in-time': 'a restore to a moment; `backup` restores',
    'removed-lately': 'lines that a restore takes; `backup` restores',
    'restore-choice': 'what a restore leaves out; `backup` restores',
    seed: 'a seed that is broken off and taken up; every stack of journeys is filled by one',
    'shut-out': 'a guard of one account; `last-admin` and `sessions` end accounts',
    'unit-changes-killed': 'kills in the midst of a merger; `unit-changes` makes them',
    upgrading: 'databases of early versions, brought up to date',
    watch: 'the publisher by its clock; `publisher` and `publishing` make rounds',
    'withdrawn-releases':
      'kept releases without what was withdrawn; `withdrawals` and the law look at the live one',
  },
  site: {
    khmer: 'the second language, which is prepared only',
    law: 'the law with the real pages; unit tests make it with small ones',
    'practice-history': 'back and forward in a practice; `practices` walks them',
    print: 'paper; `papers-taken-along` prints what most people take',
    'share-cards': 'pictures for chats, which no page shows',
    'whole-words': 'words that are held together; unit tests hold them',
  },
  unit: {
    'docs/recipes': 'patches of the handbook for developers, applied to a copy of all code',
    'ops/release/main':
      'an archive, made by git, npm and tar; `unit/ops/release/release` opens one',
    'ops/push/push': 'a store that a release is pushed to; its parts have tests of their own',
    'site/page-data/places': 'pages of each commune, made of a slice and of the whole',
  },
  citizen: {
    'changed-page': 'a page that changed while it lay open; `offline` shows what was kept',
    'double-taps': 'second taps; unit tests of the guard',
    quiz: 'questions of a lesson; `lessons` goes through one',
    readings: 'sums that a phone sends; contract tests take them',
    teaching: 'a member who teaches on an own phone; `member` goes along, `site/teaching` teaches',
    'teaching-slow': 'a slow line; `weak-network` has one',
    'urgent-notices': 'notices by their hour; `urgent-pages` shows them',
  },
  together: {
    call: 'a call through two machines; `kiosk/call` and contract tests have its halves',
    register: 'a desk that is registered with a key; contract tests take it',
    'team-sums': 'a month that a phone sends; contract tests take it',
  },
  editor: {
    'ask-before-much-vanishes': 'the screen of a guard that contract tests ask',
    'from-draft-to-live':
      'a text through two hands; `publish-a-guide` and `second-day` are shorter ones',
    'find-everything': 'the search of the admin on its screen; contract tests ask it',
    'decide-on-a-change': 'a change beside what is live; `second-day` decides on one',
    'import-a-list': 'the screen of an import; contract tests make them',
    'keep-a-signed-form': 'the screen of consent forms, which contract tests keep',
    'keep-up-what-is-live': 'planned hours, filters, the trash; `second-day` changes what is live',
    'late-answers': 'answers that come after the next question',
    'less-on-the-form': 'what folds on forms; `every-screen` opens them',
    'merge-two-hamlets': 'the screen of a merger; contract tests make them',
    'nothing-is-lost': 'a lost line, a closed tab, a session that ended; `second-day` saves',
    'own-account': 'password and second factor on screens; contract tests sign in',
    preview: 'the preview beside a form; contract tests draw it',
    'quick-saves': 'answers that overtake each other',
    'readers-answers':
      'answers of readers on their screen; `together/feedback` sends and shows them',
    'refuse-a-team': 'the reasons of a refusal on a form, which contract tests ask',
    'remove-a-person': 'the screen of an erasure; contract tests make them',
    'rename-and-split': 'the screen of a split; contract tests make them',
    'sessions-that-end': 'a session at its end; contract tests end them',
    'several-at-once': 'deeds of several rows; contract tests do them',
    'small-edit': 'one word of what is live, as in `second-day`',
    'tell-when-a-team-meets': 'the form of meetings; contract tests make them',
    'words-beside-a-deed': 'a reason that could not be sent',
    'write-a-practice': 'the form of practices; `every-screen` opens it',
    'write-with-help': 'help while writing; contract tests look at texts',
  },
  kiosk: {
    'ask-first': 'questions before a guide, as on the site (`citizen/ask-first`)',
    'at-rest': 'the screen at rest; `visit` begins on it',
    'desk-gone': 'a desk that is withdrawn',
    guards: 'fingers that rest, slide and tremble; `palm` has some',
    'low-glass': 'glasses with little room, one by one',
    measures: 'every screen on every glass, to the pixel; `visit` goes through most',
    monkey: 'a child that presses everything',
    'phone-screens': 'screens of a phone on each glass',
    policy: 'the rules of the browser at a desk, in a whole Chromium with a profile',
    practice: 'practices at the glass; the site walks them',
    print: 'paper at the glass; `take-along` gives what is printed',
    reach: 'how far a hand must go',
  },
} satisfies Record<string, Record<string, string>>;

/** A suite that leaves files out. */
export type Leaving = keyof typeof leftByShort;

/** The files that this run leaves out, as their configuration names them: none but in a short run. */
export const leftOut = (suite: Leaving): string[] =>
  isShort ? Object.keys(leftByShort[suite]).map((name) => `**/${suite}/${name}.test.ts`) : [];
