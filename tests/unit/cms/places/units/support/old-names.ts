import { expect } from 'vitest';
import { Forwarding } from '../../../../../../content/snapshot/forwarding.ts';
import type { Gone, Redirect } from '../../../../../../content/schema/addresses.ts';
import { placeEntries, type Places } from '../../../../../../search/entries/place-entries.ts';
import { createTitleSearch } from '../../../../../../search/title-search.ts';
import { applied, type Edit } from '../../../../../../cms/places/units/edit.ts';
import type { Known } from '../../../../../../cms/places/units/known.ts';
import { homesOf } from './world.ts';

/** The names units had, by their ids. */
type Names = Map<string, Set<string>>;

/** The site through a sequence of edits: who ever lived where, and what everything was ever called. */
export class Site {
  known: Known;
  readonly #livedAt = new Map<string, string>();
  readonly #farewells = new Map<string, Edit['farewell']>();
  #names: Names = new Map();
  /** The units that go on for one that ended. */
  readonly #heirs = new Map<string, string[]>();

  constructor(known: Known) {
    this.known = known;
    this.#takeNames();
    this.#demandAll();
  }

  /** Publishes the edits of a change, and asks after each what must hold then. */
  do(edits: Edit[]): void {
    for (const edit of edits) {
      this.#publish(edit);
      this.#takeNames();
      this.#demandAll();
    }
  }

  /** Publishes what takes a change back: the names that it gave were never true. */
  undo(edits: Edit[], names: Names): void {
    this.#names = names;
    for (const edit of edits) {
      this.#publish(edit);
      this.#demandAll();
    }
  }

  /** All that everything was ever called, by id. */
  names(): Names {
    return new Map([...this.#names].map(([id, names]) => [id, new Set(names)]));
  }

  /** Notes who goes on for a unit. */
  inherits(unit: string, heirs: string[]): void {
    this.#heirs.set(unit, heirs);
  }

  /** As `moves.ts` notes it. */
  #publish(edit: Edit): void {
    this.known = applied(this.known, edit);
    const who = `${edit.of}/${edit.id}`;
    if (edit.deed === 'takeOff') this.#farewells.set(who, edit.farewell);
    if (edit.deed === 'put') this.#farewells.delete(who);
  }

  #takeNames(): void {
    for (const { id, live, name } of [...this.known.communes, ...this.known.hamlets])
      if (live) this.#names.set(id, new Set([...(this.#names.get(id) ?? []), name]));
  }

  #demandAll(): void {
    const homes = homesOf(this.known);
    expect(new Set(homes.values()).size, 'one page an address').toBe(homes.size);
    for (const [who, address] of homes) {
      expect(this.#livedAt.get(address) ?? who, `${address} passes to no stranger`).toBe(who);
      this.#livedAt.set(address, who);
    }
    this.#demandAnswers(homes);
    this.#demandNames(homes);
    demandNothingLost(this.known);
  }

  #demandAnswers(homes: Map<string, string>): void {
    const live = new Set(homes.values());
    const redirects: Redirect[] = [];
    const gone: Gone[] = [];
    for (const [address, who] of this.#livedAt) {
      if (live.has(address)) continue;
      const { to, pointer } = this.#farewells.get(who) ?? {};
      const next = homes.get(who) ?? to;
      if (next !== undefined) redirects.push({ from: address, to: next });
      else gone.push({ address, since: '', ...(pointer && { pointer }) });
    }
    const forwarding = new Forwarding({ redirects, gone });
    for (const address of this.#livedAt.keys()) {
      let at: string | undefined = address;
      for (let hops = 0; at !== undefined && !live.has(at); hops += 1) {
        const next = forwarding.of(at);
        expect(next, `${address} is answered`).toBeDefined();
        expect(hops, `${address} comes to an end`).toBeLessThan(this.#livedAt.size);
        at = next?.type === 'moved' ? next.to : next?.pointer;
        expect(at, `${address} says where to go`).toBeDefined();
      }
    }
  }

  /** Every name that a unit ever had finds the page of who it is today, or a page that says where it went. */
  #demandNames(homes: Map<string, string>): void {
    const search = createTitleSearch(placeEntries(placesOf(this.known)), {
      synonyms: [],
      bestBets: [],
    });
    for (const [id, names] of this.#names)
      for (const name of names) {
        const wanted = this.#today(id, homes);
        const units = this.known['former-units'].filter((unit) => unit.live && unit.name === name);
        const pages = units.flatMap((unit) => homes.get(`former-units/${unit.id}`) ?? []);
        const hits = search(name).map(({ address }) => address);
        const found = [...wanted, ...pages].filter((address) => hits.includes(address));
        expect(found, `${name} (${id}) is found among ${hits.join(' ')}`).not.toEqual([]);
      }
  }

  /** Returns where a unit lives, or those that go on for it. */
  #today(id: string, homes: Map<string, string>): string[] {
    const home = homes.get(`hamlets/${id}`) ?? homes.get(`communes/${id}`);
    if (home !== undefined) return [home];
    return (this.#heirs.get(id) ?? []).flatMap((heir) => this.#today(heir, homes));
  }
}

/** Nothing lies in a commune or a hamlet that is no more. */
function demandNothingLost(known: Known): void {
  const { communes, hamlets, teams, meetings, desks, guides, users, notices } = known;
  const dead = new Set(
    [...communes, ...hamlets].filter(({ live }) => !live).map((one): string | null => one.id),
  );
  const local = [
    ...hamlets.filter(({ live }) => live),
    ...teams,
    ...meetings,
    ...desks,
    ...guides,
    ...users,
  ];
  const pointers = [
    ...local.map(({ commune }) => commune),
    ...[...teams, ...meetings].map(({ hamlet }) => hamlet),
    ...notices.flatMap((notice) => notice.communes),
    ...known['former-units'].flatMap(({ live, now }) => (live ? now : [])).map((to) => to.commune),
  ];
  expect(pointers.filter((id) => dead.has(id))).toEqual([]);
}

function placesOf(known: Known): Places {
  const shown = <Row extends { live: boolean }>(rows: Row[]) => rows.filter(({ live }) => live);
  return {
    communes: shown(known.communes),
    formerUnits: shown(known['former-units']),
    hamlets: shown(known.hamlets).map(({ formerUnit, replacedBy, ...row }) => ({
      ...row,
      ...(formerUnit && { formerUnit }),
      ...(replacedBy && { replacedBy }),
    })),
  };
}
