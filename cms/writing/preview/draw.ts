import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { dataAddresses } from '../../../content/data-addresses.ts';
import { kioskAddresses } from '../../../content/kiosk/data-addresses.ts';
import { kinds } from '../../../content/kinds.ts';
import { present } from '../../../content/present.ts';
import type { PageRenderer } from '../../../content/renderer.ts';
import { filesOf } from '../../../content/snapshot/media.ts';
import type { Snapshot } from '../../../content/snapshot/snapshot.ts';
import { readBase } from './base.ts';
import { markChanges } from './changes.ts';
import { compose } from './compose.ts';
import type { Changes, Drawing, DrawingTask, Drawn, Surroundings, View } from './drawing.ts';
import { framed } from './frame.ts';
import { fillGaps, Undrawable } from './gaps.ts';
import { fileNamed, mediaInPage, drawnInPage } from './media-names.ts';
import { addressOf, deskOf, kioskPlaceOf, recordIn, type Subject } from './places.ts';

/** Draws a draft. Runs on a thread of its own, where whatever an editor sends may use up time and memory. */
export default async function draw(task: DrawingTask): Promise<Drawn> {
  try {
    const renderer = await loadRenderer(task.renderer);
    if (!renderer) return { state: 'failed', sentence: notBuilt };
    const base = await readBase(task.dataDir, task.siteUrl, task.asOf);
    const composed = compose(base, task);
    if ('wanted' in composed) return { state: 'wants', wanted: composed.wanted };
    const pages = new Pages(renderer, base, composed.snapshot, task);
    return { state: 'drawn', drawing: { ...(await pages.draw()), missing: composed.missing } };
  } catch (error) {
    if (error instanceof Undrawable) return { state: 'failed', sentence: error.message };
    return { state: 'failed', sentence: notDrawn };
  }
}

/** Loads what a first page takes and draws one that is live, for nobody. */
export async function warm({ asOf, dataDir, renderer, siteUrl }: Surroundings): Promise<void> {
  const loaded = await loadRenderer(renderer);
  const base = await readBase(dataDir, siteUrl, asOf);
  const [guide] = base.guides;
  const address = guide && addressOf(base, { kind: 'guides', id: guide.id });
  for (const page of loaded?.pagesAt(base, [address ?? '/', '/kiosk/']) ?? [])
    await loaded?.render(page);
}

const notBuilt =
  'Chưa xem trước được vì trang và quầy chưa được biên dịch. Báo quản trị viên chạy npm run build -- renderer.';
const notDrawn = 'Chưa vẽ được trang từ những gì đang soạn. Hãy xem lại những mục vừa sửa.';

/** The storage of a phone that shows the site light, as the admin is: see `site/boot/boot.js`. */
const byDay = { 'giao-dien': 'light' };

/** The renderer as it lies there now: it may be compiled anew while the CMS runs. */
async function loadRenderer(entry: string): Promise<PageRenderer | undefined> {
  const found = statSync(entry, { throwIfNoEntry: false });
  if (!found) return undefined;
  return (await import(`${pathToFileURL(entry).href}?v=${found.mtimeMs}`)) as PageRenderer;
}

class Pages {
  readonly #renderer: PageRenderer;
  readonly #base: Snapshot;
  readonly #snapshot: Snapshot;
  readonly #task: DrawingTask;
  readonly #subject: Subject;

  constructor(renderer: PageRenderer, base: Snapshot, snapshot: Snapshot, task: DrawingTask) {
    this.#renderer = renderer;
    this.#base = base;
    this.#snapshot = snapshot;
    this.#task = task;
    this.#subject = { kind: task.draft.kind, id: task.draft.id };
  }

  async draw(): Promise<Omit<Drawing, 'missing'>> {
    const { draft, views: wanted, step } = this.#task;
    const record = recordIn(this.#snapshot, draft.kind, draft.id);
    const address = addressOf(this.#snapshot, this.#subject);
    const place = kioskPlaceOf(this.#snapshot, this.#subject, step);
    const pages: Drawing['pages'] = {};
    const has = (view: View) => wanted.includes(view);
    if (has('phone') && address)
      pages.phone = await this.#framed(await this.#page(this.#snapshot, address), {
        data: this.#played(),
        storage: byDay,
      });
    if (has('kiosk') && place) pages.kiosk = await this.#kiosk(place);
    const changes = has('changes') && address ? await this.#changes(address, pages) : undefined;
    return {
      title: String(record && Reflect.get(record, kinds[draft.kind].title)),
      views: [
        ...(address ? (['phone'] as const) : []),
        ...(place ? (['kiosk'] as const) : []),
        ...(address ? (['changes'] as const) : []),
      ],
      pages,
      anchor: address?.split('#')[1] ?? (step === undefined ? undefined : `buoc-${step + 1}`),
      changes,
      files: this.#files(Object.values(pages)),
    };
  }

  async #page(snapshot: Snapshot, address: string): Promise<string> {
    const [page] = this.#renderer.pagesAt(snapshot, [address.split('#')[0] ?? '']);
    if (!page) throw new Undrawable();
    return (await this.#renderer.render(page)).body;
  }

  /** The file that a practice is played from: who writes it walks it before it is sent. */
  #played(): Record<string, unknown> {
    const practice =
      this.#subject.kind === 'practices' && recordIn(this.#snapshot, 'practices', this.#subject.id);
    if (!practice) return {};
    const files = this.#renderer.pagesAt(this.#snapshot, [dataAddresses.practice(practice.slug)]);
    return Object.fromEntries(files.map((file) => [file.address, file.data]));
  }

  /** A page for its frame, with what is drawn in it: nothing else answers there. */
  async #framed(html: string, given: Parameters<typeof framed>[1]): Promise<string> {
    const page = framed(html, given);
    const named = [...new Set([...page.matchAll(drawnInPage)].map(([address]) => address))];
    const drawn = new Map<string, string>();
    for (const file of this.#renderer.pagesAt(this.#snapshot, named)) {
      const { body } = await this.#renderer.render(file);
      drawn.set(file.address, `data:image/svg+xml,${encodeURIComponent(body)}`);
    }
    return page.replaceAll(drawnInPage, (address) => drawn.get(address) ?? address);
  }

  async #kiosk({ begins, commune }: NonNullable<ReturnType<typeof kioskPlaceOf>>): Promise<string> {
    const place = recordIn(this.#snapshot, 'communes', commune) ?? this.#someCommune();
    const desk = deskOf(this.#snapshot, this.#subject, place.id);
    const communes = [...new Set([...this.#snapshot.communes, place])];
    const snapshot = { ...this.#snapshot, communes, desks: [desk] };
    const { guides, desks, places, drawings, pages, commune: communeFile } = kioskAddresses;
    const data = [guides, desks, places, drawings, communeFile(place.slug)];
    if (begins.screen.name === 'page') data.push(pages);
    const [page, ...files] = this.#renderer.pagesAt(snapshot, ['/kiosk/', ...data]);
    if (!page) throw new Undrawable();
    return this.#framed((await this.#renderer.render(page)).body, {
      data: Object.fromEntries(files.map((file) => [file.address, file.data])),
      storage: {
        'kiosk-desk': JSON.stringify({ code: desk.code, pin: { salt: '', hash: '' } }),
      },
      begins,
    });
  }

  #someCommune() {
    return (
      this.#snapshot.communes[0] ??
      fillGaps(kinds.communes.schema, { id: 'xem-thu', name: 'Xã xem thử', short: 'Xem thử' }).value
    );
  }

  /** Compares with what is public now, as if it had been changed at the same time. */
  async #changes(address: string, pages: Drawing['pages']): Promise<Changes> {
    const live = recordIn(this.#base, this.#subject.kind, this.#subject.id);
    const was = live && addressOf(this.#base, this.#subject);
    if (!was) return { state: 'new' };
    const now = {
      ...this.#snapshot,
      [this.#subject.kind]: this.#snapshot[this.#subject.kind].map((record) =>
        'id' in record && 'updatedAt' in live && record.id === this.#subject.id
          ? { ...record, updatedAt: live.updatedAt, ...toldIn(live) }
          : record,
      ),
    };
    const older = await this.#page(this.#base, was);
    const marked = markChanges(older, await this.#page(now, address));
    if (!marked) return { state: 'much' };
    pages.changes = await this.#framed(marked.html, { storage: byDay });
    return marked.count === 0 ? { state: 'same' } : { state: 'marked', count: marked.count };
  }

  /** Only files that the snapshot knows: an address that somebody has typed opens nothing. */
  #files(pages: string[]): string[] {
    const known = new Set([...this.#snapshot.media, ...this.#base.media].flatMap(filesOf));
    const named = pages.flatMap((html) => [...html.matchAll(mediaInPage)]);
    return [...new Set(named.map(([, name]) => fileNamed(name)))].filter((name) => known.has(name));
  }
}

/** Returns what readers were told so far, and the day of the text: no form has it. */
function toldIn(record: object): object {
  return present({
    changeNotes: Reflect.get(record, 'changeNotes') as unknown,
    changedAt: Reflect.get(record, 'changedAt') as unknown,
  });
}
