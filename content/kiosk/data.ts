import type { Block } from '../schema/blocks.ts';
import type { Desk } from '../schema/desk.ts';
import type { Prepared } from '../schema/guide.ts';
import type { Language } from '../languages.ts';
import type { ClosedDays } from '../schema/settings.ts';
import type { Member } from '../schema/team.ts';

/**
 * The data the kiosk reads from a release: `/data/kiosk/…`. Made by the site, shown by the kiosk.
 */

/** A picture ready to be drawn: a drawing of `look/`, or a file of the library. */
export type KioskPicture =
  | { type: 'drawing'; drawing: string }
  | { type: 'media'; src: string; width: number; height: number; alt: string };

/** The picture of a screen of an app, and whose it is. */
export interface KioskScreen {
  src: string;
  width: number;
  height: number;
  alt: string;
  /** The size of its smallest words, in the units of its width. */
  words: number;
  /** Missing for one that stands for many. */
  credit?: string;
}

/** Rich text; an application and a file have their addresses on the public site. */
export type KioskBlock =
  | Exclude<Block, { type: 'attachment' | 'app' }>
  | { type: 'app'; name: string; address: string }
  | { type: 'attachment'; title: string; address: string }
  | { type: 'link'; title: string; url: string };

export interface KioskStep {
  title: string;
  body: KioskBlock[];
  picture?: KioskPicture;
  /** The screens of the telephone, in place of the picture. */
  screens?: KioskScreen[];
  warning?: string;
  /** The sign that it worked, and what to do when it did not. */
  done?: string;
  stuck?: string;
  /** The address of a recording of it. Releases before this had none. */
  recording?: string;
  /** The signs of the answers that it is for; none = all. */
  only?: readonly string[];
}

/** The question of a guide before anything else. */
export interface KioskBranches {
  question: string;
  answers: {
    sign: string;
    label: string;
    note?: string;
    drawing?: string;
    /** The slug of the guide that it leads to, in place of steps of its own. */
    guide?: string;
  }[];
}

/** A thing of a guide's list; `key` names it in what is taken along. Releases before this had none. */
export type KioskPaper = Prepared & { key?: number };

export interface KioskGuide {
  id: string;
  slug: string;
  language: Language;
  /** The address on the public site. */
  address: string;
  title: string;
  /** Whom it is for, where it is not for the whole province. */
  local?: string;
  topic: string;
  /** The drawing that tells it apart from other guides. */
  drawing?: string;
  time?: string;
  cost?: string;
  where?: string;
  /**
   * It cannot wait: whom to call first, who else has no number here, and its place among such guides.
   */
  urgent?: { calls: { name: string; number: string }[]; note?: string; order: number };
  branches?: KioskBranches;
  prepare: KioskPaper[];
  steps: KioskStep[];
  /** The address of a recording of all steps. Releases before this had none. */
  recording?: string;
  officialLink?: { url: string; label: string };
  /** The slugs of the guides to go on with. Releases before this had none. */
  next?: string[];
}

/** A practice in the list; what is played is a file of its own. */
export interface KioskPractice {
  slug: string;
  title: string;
  summary: string;
  /** The task, with its names and sums. Releases before this had none. */
  task?: string;
  kind: 'service' | 'scam';
  minutes: number;
  /** The slug of the guide that explains it. */
  guide?: string;
}

/**
 * The place where a kiosk begins instead of at rest: in `<meta name="kiosk-begins">`, which only a
 * preview has.
 */
export interface KioskBeginning {
  screen: {
    /** A screen of `kiosk/session/session.ts` with what it needs. */
    name: string;
    guide?: string;
    at?: number;
    commune?: string;
    hamlet?: string;
    address?: string;
  };
  language?: Language;
}

/** `/data/kiosk/huong-dan.json` */
export interface KioskContent {
  /** Public address of the site, for the QR codes that one takes along. */
  siteUrl: string;
  /** Address of the official portal, for what no page answers. */
  portal: string;
  province: string;
  /** The time the youngest guide was changed; absent without guides. */
  updatedAt?: string;
  /** Languages to choose from, Vietnamese first; `name` is what a language calls itself. */
  languages: { code: Language; name: string }[];
  guides: KioskGuide[];
  /** Guides in other languages, each with the id and slug of its original. */
  translations: KioskGuide[];
  practices: KioskPractice[];
  /** In the order of editors; `parent` is the main topic that one is a part of. */
  topics: { id: string; name: string; summary: string; parent?: string }[];
  /** Tasks of the province, for a desk without its own. */
  topTasks: { title: string; note?: string; address: string }[];
}

/** `/data/kiosk/quay.json` */
export interface KioskDesks {
  desks: (Omit<Desk, 'updatedAt' | 'commune'> & {
    commune: { id: string; slug: string; name: string };
    /** Holidays from the day of the release on. */
    closedDays: ClosedDays[];
  })[];
}
export type KioskDesk = KioskDesks['desks'][number];

/** `/data/kiosk/xa-phuong.json`: the places to choose from, and the names that people still use. */
export interface KioskPlaces {
  communes: { slug: string; name: string }[];
  formerUnits: {
    slug: string;
    name: string;
    district?: string;
  }[];
}

/** A page of the site in the words of the glass: what is not shown by a screen of its own. */
export interface KioskPage {
  /** The kind of page, above its title: "Chính sách". */
  label?: string;
  title: string;
  lead?: string;
  /** A number to call, its digits. */
  number?: string;
  facts?: { name: string; text: string }[];
  parts: KioskPart[];
}

/** A part of a page: rich text, then lines that lead on. */
export interface KioskPart {
  title?: string;
  blocks?: KioskBlock[];
  rows?: KioskRow[];
}

/** A line that leads to another page of the site. */
export interface KioskRow {
  address: string;
  title: string;
  note?: string;
}

/** `/data/kiosk/trang.json`: pages by their addresses on the public site, anchors included. */
export type KioskPages = Record<string, KioskPage>;

/** A time of a meeting. */
export interface KioskTime {
  /** "Thứ bảy, 05/12/2026, 18 giờ 30 đến 20 giờ" */
  when: string;
  /** ISO 8601 */
  startsAt: string;
  endsAt: string;
  /** It is not held, for this reason. */
  off?: string;
}

/** A meeting that people can come to. */
export interface KioskMeeting {
  /** Its page on the public site. */
  address: string;
  title: string;
  where: string;
  /** Its next times: the machine may be without a network for weeks. Releases before this had none. */
  times?: KioskTime[];
  sample?: true;
  /** The slug of its hamlet; without one it is for the whole commune. */
  hamlet?: string;
}

export interface KioskTeam {
  id: string;
  name?: string;
  meetingPlace?: string;
  meetingHours?: string;
  members: Pick<Member, 'id' | 'name' | 'role' | 'organisation' | 'skills' | 'phone' | 'zalo'>[];
}

/** `/data/kiosk/<commune>.json` */
export interface KioskCommune {
  slug: string;
  name: string;
  /** The time the youngest of its hamlets and teams was changed. */
  updatedAt?: string;
  office: { address?: string; hours?: string; phone?: string };
  notices: { title: string; summary: string; level: 'urgent' | 'care' | 'info'; endsAt?: string }[];
  /** Meetings that are not over, the next first. */
  meetings: KioskMeeting[];
  hamlets: {
    slug: string;
    name: string;
    formerNames: string[];
    sample: boolean;
    teams: KioskTeam[];
  }[];
}
