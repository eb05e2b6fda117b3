import { isCommunePack, searchPack } from '../../../content/pack.ts';
import { communeAddress, fixed } from '../../../content/addresses.ts';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import { formatBytes } from '../../../content/text/number.ts';
import type { Message, Outcome } from '../../service-worker/messages.ts';
import { pageLanguage } from '../../browser/language.ts';
import { myPlace } from '../places/my-place.ts';
import { keepsAny } from '../storage/storage.ts';
import { toast } from '../../browser/toast.ts';
import { askWorker } from './ask-worker.ts';
import { element } from './element.ts';
import { forgetAll } from './forget-all.ts';
import { readSavedItems, type SavedItems, type SavedPack, type SavedPage } from './saved-items.ts';
import { savePack } from './saving.ts';
import { tellingSection } from './telling.ts';
import { offlineWords } from '../../words/offline.ts';

const words = offlineWords(pageLanguage());
const { list } = words;
const canSave = 'serviceWorker' in navigator && 'caches' in window;

/** Lists what is saved on this phone, its size and age; saves and drops items. */
class SavedList extends HTMLElement {
  connectedCallback(): void {
    void this.fill();
  }

  /** A browser without caches may still remember choices. */
  async fill(): Promise<void> {
    const items = canSave ? await readSavedItems().catch(() => undefined) : undefined;
    const telling = items ? [await tellingSection(list, (done) => this.say('done', done))] : [];
    this.replaceChildren(
      ...(items ? this.sections(items) : [element('p', {}, list.unsupported)]),
      ...this.kept(items?.bytes ?? 0),
      ...telling,
    );
  }

  sections(items: SavedItems): Node[] {
    const { kept, communes, waiting, recent } = items;
    return [
      ...(kept.length === 0 ? invitation() : []),
      ...section(
        list.kept,
        kept.map((page) => this.page(page)),
      ),
      ...section(list.places, [
        ...this.ownCommune([...communes.map(({ name }) => name), ...waiting]),
        ...communes.map((pack) => this.pack(pack, communeAddress({ slug: pack.name }))),
        ...waiting.filter(isCommunePack).map((slug) => this.waiting(slug)),
        row(list.otherCommune, list.otherCommuneWhy, fixed.communes),
      ]),
      ...section(list.packs, [
        guides(items),
        ...lookup(items),
        ...items.languages.map((pack) =>
          this.pack({ ...pack, title: list.inLanguage[pack.name] ?? pack.title }, `/${pack.name}/`),
        ),
        this.search(items),
      ]),
      ...section(
        list.recent,
        recent.map((page) => row(page.title, since(page.savedAt), page.address)),
      ),
    ];
  }

  page({ address, title, savedAt }: SavedPage): HTMLLIElement {
    const drop = this.drop(title, { type: 'drop-page', address });
    return row(title, since(savedAt), address, drop);
  }

  pack(pack: SavedPack, address: string): HTMLLIElement {
    const { name, title } = pack;
    const drop = this.drop(title, { type: 'drop-pack', name });
    return row(title, whatOf(pack), address, drop);
  }

  /** A commune whose download was interrupted; it resumes on the next page load with a network. */
  waiting(slug: string): HTMLLIElement {
    const own = myPlace()?.commune;
    const name = own?.slug === slug ? own.name : list.unnamed;
    const drop = this.drop(name, { type: 'drop-pack', name: slug });
    return row(name, list.unfinished, communeAddress({ slug }), drop);
  }

  /** The commune chosen on this phone, if not saved yet. */
  ownCommune(saved: string[]): HTMLLIElement[] {
    const { commune } = myPlace() ?? {};
    if (!commune || saved.includes(commune.slug)) return [];
    const save = this.save(commune.slug, commune.name);
    return [row(commune.name, list.ownCommune, communeAddress(commune), save)];
  }

  search({ search, waiting }: SavedItems): HTMLLIElement {
    if (search) {
      const drop = this.drop(list.search, { type: 'drop-pack', name: searchPack });
      return row(
        list.search,
        list.sized(formatBytes(search.bytes), day(search.savedAt)),
        undefined,
        drop,
      );
    }
    const note = waiting.includes(searchPack) ? list.unfinished : list.searchWhy;
    return row(list.search, note, undefined, this.save(searchPack, list.search));
  }

  save(pack: string, title: string): HTMLButtonElement {
    const save = action(list.save, `${list.save}: ${title}`);
    save.dataset.pack = pack;
    save.addEventListener('click', async () => {
      save.disabled = true;
      save.textContent = words.saving;
      save.setAttribute('aria-label', `${words.saving} ${title}`);
      const saved = await savePack(pack, (done, of) => {
        save.textContent = words.progress(done, of);
      });
      await this.say(saved, words.saved, pack);
    });
    return save;
  }

  drop(name: string, message: Message): HTMLButtonElement {
    const button = action(list.drop, list.dropNamed(name));
    if ('name' in message) button.dataset.pack = message.name;
    button.addEventListener('click', async () => {
      await this.say(await askWorker(message), words.dropped, button.dataset.pack);
    });
    return button;
  }

  /** Draws how much is stored, and the button to forget it. */
  kept(bytes: number): HTMLElement[] {
    if (bytes > 0)
      return section(list.space, [], ...this.forgetting(list.used(formatBytes(bytes))));
    return keepsAny() ? section(list.chosen, [], ...this.forgetting(list.chosenWhat)) : [];
  }

  /** Forgetting everything asks for confirmation. */
  forgetting(what: string): HTMLElement[] {
    const ask = action(list.forgetAll);
    const sure = element('div', { className: 'stack-s', hidden: true });
    const yes = action(list.forgetYes);
    const no = action(list.forgetNo);
    sure.append(element('p', {}, list.forgetWhat), element('div', { className: 'row' }, yes, no));
    const turn = (asked: boolean) => {
      ask.hidden = asked;
      sure.hidden = !asked;
      (asked ? no : ask).focus();
    };
    ask.addEventListener('click', () => turn(true));
    no.addEventListener('click', () => turn(false));
    yes.addEventListener('click', async () => {
      await forgetAll();
      await this.say('done', list.forgotten);
    });
    return [element('p', {}, what), ask, sure];
  }

  /** Reports the outcome, redraws the list, and restores the focus. */
  async say(outcome: Outcome, done: string, pack?: string): Promise<void> {
    toast(outcome === 'done' ? done : words[outcome]);
    await this.fill();
    const same = pack && this.querySelector<HTMLElement>(`[data-pack="${pack}"]`);
    (same || this.querySelector('h2') || this.closest('main'))?.focus();
  }
}

/** Nothing is kept yet: how to, and where to begin. */
function invitation(): HTMLElement[] {
  const choose = element('a', { className: 'btn', href: fixed.guides }, list.choose);
  return [
    element(
      'section',
      { className: 'team stack' },
      element('p', { className: 'lead' }, list.none),
      element('p', { className: 'row' }, choose),
    ),
  ];
}

function guides({ guides }: SavedItems): HTMLLIElement {
  const note = guides ? whatOf(guides) : list.guidesWaiting;
  return row(list.guides, note, fixed.guides);
}

/** It comes and goes with the communes that are saved. */
function lookup({ lookup }: SavedItems): HTMLLIElement[] {
  return lookup ? [row(list.lookup, whatOf(lookup), fixed.terms)] : [];
}

function section(title: string, rows: HTMLLIElement[], ...more: Node[]): HTMLElement[] {
  if (rows.length + more.length === 0) return [];
  const heading = element('h2', { tabIndex: -1 }, title);
  const rowList = rows.length > 0 ? [element('ul', { className: 'rows' }, ...rows)] : [];
  return [element('section', { className: 'stack' }, heading, ...rowList, ...more)];
}

function row(title: string, note: string, href?: string, button?: Node): HTMLLIElement {
  const text = element('span', {}, element('b', {}, title), element('small', {}, note));
  const line = href
    ? element('a', { href }, text)
    : element('div', { className: 'rows-text' }, text);
  return element(
    'li',
    { className: button ? 'has-action' : '' },
    line,
    ...(button ? [button] : []),
  );
}

function action(label: string, name?: string): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'btn is-quiet' }, label);
  if (name) button.setAttribute('aria-label', name);
  return button;
}

const whatOf = ({ pages, bytes, savedAt }: SavedPack) =>
  list.pages(pages, formatBytes(bytes), day(savedAt));
const day = (instant: string) => formatDay(dayOfInstant(instant));
const since = (instant: string) => list.savedOn(day(instant));

customElements.define('ap-saved', SavedList);
