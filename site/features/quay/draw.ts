import { heardWithin } from '../../../content/kiosk/call-limits.ts';
import type { DeskNow, RunningCall } from '../../../content/kiosk/calls.ts';
import { timeInWords } from '../../../content/moment-in-words.ts';
import type { Known, View } from './view.ts';
import { quayWords as words } from './words.ts';

/** "9 giờ 5", of an instant in milliseconds since 1970 or in ISO 8601. */
const timeOf = (instant: number | string) => timeInWords(new Date(instant));

/** The rest of what is drawn: since when this device is on duty, and when it slept. */
export interface Shift {
  since: number;
  /** The CMS has answered since then: before, nothing is promised. */
  heard: boolean;
  slept?: { from: number; to: number };
}

/** Shows one view of the page and fills in what it says. */
export function draw(view: View, known: Known, shift: Shift): void {
  for (const section of document.querySelectorAll<HTMLElement>('[data-view]'))
    section.hidden = section.dataset.view !== view.name;
  const rings = view.name === 'ring';
  document.body.className = rings ? (view.late ? 'ring is-late' : 'ring') : '';
  document.title = titleOf(view);
  const { desk } = known;
  fill('desk', desk?.desk ?? words.page);
  fill('device', desk && known.duty ? words.onDuty(desk.device) : '');
  line(known.duty ? (view.name === 'cut' ? 'cut' : shift.heard ? 'good' : 'asking') : undefined);
  if (view.name === 'before') drawBefore(isFresh(known) ? desk : undefined);
  if (view.name === 'cut') fill('cut-since', words.cut.since(timeOf(known.answeredAt)));
  if (view.name === 'ring') drawRing(view);
  if (view.name === 'answered') drawAnswered(view.call);
  if (view.name === 'note') drawNote(desk);
  if (desk && view.name === 'calm') drawCalm(desk, shift);
  if (desk && view.name === 'missed') drawMissed(desk, shift);
  moveFocus(view.name);
}

let focused: View['name'] | undefined;

/** Moves to the heading of the next view, or to the answer: what was pressed has vanished with its own. */
function moveFocus(name: View['name']): void {
  const before = focused;
  focused = name;
  if (before === undefined || before === name) return;
  const first = name === 'ring' ? '[data-answer="coming"]' : 'h1';
  document.querySelector<HTMLElement>(`[data-view="${name}"] ${first}`)?.focus();
}

function isFresh({ answeredAt }: Known): boolean {
  return Date.now() - answeredAt < heardWithin * 1000;
}

function titleOf(view: View): string {
  if (view.name !== 'ring') return words.title;
  return view.late ? words.ring.late.toUpperCase() : words.ring.title(placeOf(view.call).machine);
}

/** "Máy số 1, cửa vào" is a machine and where it stands. */
function placeOf({ machine }: RunningCall): { machine: string; where: string } {
  const [name = '', ...where] = machine.split(', ');
  return { machine: name, where: where.join(', ') };
}

function line(state: keyof typeof words.line | undefined): void {
  const place = document.querySelector<HTMLElement>('.line');
  if (!place) return;
  place.hidden = state === undefined;
  place.classList.toggle('is-cut', state === 'cut');
  if (state) fill('line', words.line[state]);
}

function drawRing({ call, others, late, seconds }: View & { name: 'ring' }): void {
  const { machine, where } = placeOf(call);
  fill('ring-title', late ? words.ring.late : words.ring.title(machine));
  fill('ring-where', late ? call.machine : where);
  fill('ring-seconds', words.seconds(seconds));
  fill('ring-also', others.length > 0 ? words.ring.also(others.map(machineOf).join(', ')) : '');
  drawAbout('ring', call);
}

function drawAnswered(call: RunningCall): void {
  const { coming, heard, comingSays, heardSays } = words.answered;
  const comes = call.state === 'coming';
  fill('answered-title', comes ? coming : heard);
  fill('answered-says', comes ? comingSays : heardSays(timeOf(call.until ?? 0)));
  fill('answered-machine', call.machine);
  const button = document.querySelector<HTMLElement>('[data-answer="coming"].on-way');
  if (button) button.hidden = comes;
  drawAbout('answered', call);
}

function drawAbout(of: string, { task, step, missing }: RunningCall): void {
  fill(`${of}-task`, task ?? words.ring.task);
  fill(`${of}-step`, step ? words.ring.step(step.at, step.of, step.title) : '');
  fill(`${of}-missing`, missing.join(', '));
}

function drawBefore(desk: DeskNow | undefined): void {
  const { onGlass, says, colleagues, silentHere } = words.before;
  const others = desk?.others.join(', ');
  fill('before-title', others ? colleagues(others) : desk ? onGlass : '');
  fill('before-says', desk && !others ? says : silentHere);
}

function drawCalm(desk: DeskNow, { since, heard }: Shift): void {
  const { closed, title } = words.calm;
  fill('calm-title', heard ? (desk.closed ? closed : title) : words.line.asking);
  fill('calm-since', desk.closed ? words.calm.closedNote : words.calm.since(timeOf(since)));
  fill('calm-note', desk.note);
  fill('close', desk.closed ? words.calm.open : words.calm.close);
  fill('calls', String(desk.today.calls));
  fill('came', String(desk.today.came));
  const { seconds } = desk.today;
  fill('seconds', seconds === undefined ? '–' : words.seconds(seconds));
  rows(
    'machines',
    desk.machines.map(({ name, heard, lacks }) => ({
      title: name,
      note: heard === undefined ? words.neverHeard : words.heard(words.seconds(heard)),
      mark: lacks.map((lack) => words.lacks[lack]).join(', ') || words.well,
      care: lacks.length > 0,
    })),
  );
}

/** Offers to take down only a note that is up. */
function drawNote(desk: DeskNow | undefined): void {
  const button = document.querySelector<HTMLElement>('[data-press="remove"]');
  if (button) button.hidden = !desk?.note;
}

function drawMissed(desk: DeskNow, { slept }: Shift): void {
  fill('missed-title', words.missed.title(desk.missed.length));
  fill('missed-slept', slept ? words.missed.asleep(timeOf(slept.from), timeOf(slept.to)) : '');
  rows(
    'missed',
    desk.missed.map(({ at, machine, task, seconds }) => ({
      title: words.missed.call(timeOf(at), machine),
      note: [task && asSentence(task), words.missed.waited(words.seconds(seconds))]
        .filter(Boolean)
        .join(' '),
    })),
  );
}

interface Row {
  title: string;
  note: string;
  mark?: string;
  care?: boolean;
}

/** Fills a list from its `<template>`; it is left alone while it says the same. */
function rows(name: string, all: Row[]): void {
  const list = document.querySelector<HTMLElement>(`[data-rows="${name}"]`);
  const template = list?.parentElement?.querySelector<HTMLTemplateElement>('template');
  const said = JSON.stringify(all);
  if (!list || !template || list.dataset.said === said) return;
  list.dataset.said = said;
  list.replaceChildren(
    ...all.map(({ title, note, mark, care }) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      const put = (selector: string, text: string) => {
        const place = row.querySelector(selector);
        if (place) place.textContent = text;
      };
      put('b', title);
      put('small', note);
      put('.badge', mark ?? '');
      row.querySelector('.badge')?.classList.toggle('is-care', care === true);
      return row;
    }),
  );
}

/** Says something at its places; what is empty is hidden with the row that it stands in. */
export function fill(name: string, text: string): void {
  for (const place of document.querySelectorAll<HTMLElement>(`[data-fill="${name}"]`)) {
    if (place.textContent !== text) place.textContent = text;
    const whole = place.closest<HTMLElement>('[data-whole]') ?? place;
    whole.hidden = text === '';
  }
}

/** A title that asks has its mark already. */
const asSentence = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

const machineOf = ({ machine }: RunningCall) => machine;
