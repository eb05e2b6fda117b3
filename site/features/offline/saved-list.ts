import { searchPack } from '../../../content/pack.ts';
import { communeAddress, fixed } from '../../../content/addresses.ts';
import { dayOfInstant, formatDay } from '../../../content/text/date.ts';
import type { Message } from '../../service-worker/messages.ts';
import { myPlace } from '../places/my-place.ts';
import { toast } from '../toast/toast.ts';
import { askWorker } from './ask-worker.ts';
import { element } from './element.ts';
import { readSavedItems, type SavedItems, type SavedPack, type SavedPage } from './saved-items.ts';
import { savePack } from './saving.ts';
import { offlineWords } from './words.ts';

const words = offlineWords('vi');
const { list } = words;

/** What is saved on this phone, how much and since when; saves and drops. */
class SavedList extends HTMLElement {
  connectedCallback(): void {
    if ('serviceWorker' in navigator && 'caches' in window) void this.#fill();
    else this.replaceChildren(element('p', {}, list.unsupported));
  }

  async #fill(): Promise<void> {
    const items = await readSavedItems();
    this.replaceChildren(...this.#sections(items));
  }

  #sections(items: SavedItems): Node[] {
    const { kept, communes, recent, bytes } = items;
    return [
      ...(kept.length === 0 ? [element('p', {}, list.none)] : []),
      ...section(
        list.kept,
        kept.map((page) => this.#page(page)),
      ),
      ...section(list.places, [
        ...this.#ownCommune(communes),
        ...communes.map((pack) => this.#commune(pack)),
        row(list.otherCommune, list.otherCommuneWhy, fixed.communes),
      ]),
      ...section(list.packs, [guides(items), this.#search(items)]),
      ...section(
        list.recent,
        recent.map((page) => row(page.title, since(page.savedAt), page.address)),
      ),
      ...section(list.space, [], element('p', {}, list.used(size(bytes)))),
    ];
  }

  #page({ address, title, savedAt }: SavedPage): HTMLLIElement {
    const drop = this.#drop(title, { type: 'drop-page', address });
    return row(title, since(savedAt), address, drop);
  }

  #commune(pack: SavedPack): HTMLLIElement {
    const { name, title } = pack;
    const drop = this.#drop(title, { type: 'drop-pack', name });
    return row(title, whatOf(pack), communeAddress({ slug: name }), drop);
  }

  /** The commune that was chosen on this phone, while it is not saved. */
  #ownCommune(saved: SavedPack[]): HTMLLIElement[] {
    const { commune } = myPlace() ?? {};
    if (!commune || saved.some(({ name }) => name === commune.slug)) return [];
    const save = this.#save(commune.slug, commune.name);
    return [row(commune.name, list.ownCommune, communeAddress(commune), save)];
  }

  #search({ search }: SavedItems): HTMLLIElement {
    if (search) {
      const drop = this.#drop(list.search, { type: 'drop-pack', name: searchPack });
      return row(list.search, list.sized(size(search.bytes), day(search.savedAt)), undefined, drop);
    }
    return row(list.search, list.searchWhy, undefined, this.#save(searchPack, list.search));
  }

  #save(pack: string, title: string): HTMLButtonElement {
    const save = action(list.save, `${list.save}: ${title}`);
    save.addEventListener('click', async () => {
      save.disabled = true;
      save.textContent = words.saving;
      const saved = await savePack(pack, (done, of) => {
        save.textContent = words.progress(done, of);
      });
      toast(saved ? words.saved : words.failed);
      await this.#fill();
      this.querySelector('h2')?.focus();
    });
    return save;
  }

  #drop(name: string, message: Message): HTMLButtonElement {
    const button = action(list.drop, list.dropNamed(name));
    button.addEventListener('click', async () => {
      const dropped = await askWorker(message);
      toast(dropped ? words.dropped : words.failed);
      await this.#fill();
      this.querySelector('h2')?.focus();
    });
    return button;
  }
}

function guides({ guides }: SavedItems): HTMLLIElement {
  const note = guides ? whatOf(guides) : list.guidesWaiting;
  return row(list.guides, note, '/huong-dan/');
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

function action(label: string, name: string): HTMLButtonElement {
  const button = element('button', { type: 'button', className: 'btn is-quiet' }, label);
  button.setAttribute('aria-label', name);
  return button;
}

const whatOf = ({ pages, bytes, savedAt }: SavedPack) =>
  list.pages(pages, size(bytes), day(savedAt));
const day = (instant: string) => formatDay(dayOfInstant(instant));
const since = (instant: string) => list.savedOn(day(instant));

/** `0,4 MB`; the number as it is written here. */
function size(bytes: number): string {
  return `${(bytes / 1_000_000).toLocaleString('vi', { minimumFractionDigits: 1, maximumFractionDigits: 1 })}\u00a0MB`;
}

customElements.define('ap-saved', SavedList);
