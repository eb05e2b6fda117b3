import { pageLanguage } from '../../browser/language.ts';
import { feedbackWords } from '../../words/feedback.ts';
import { longestQuestion, pageAddressPattern } from '../../../content/feedback.ts';

/** Fills the form with what its address says: the page that it is about, the question without an answer. */
export function fill(): void {
  const form = document.querySelector<HTMLFormElement>('[data-about]');
  const asked = new URLSearchParams(location.search);
  const page = asked.get('ve') ?? '';
  const question = asked.get('hoi')?.slice(0, longestQuestion).trim() ?? '';
  if (!form) return;
  if (pageAddressPattern.test(page)) showPage(form, page);
  if (question) showQuestion(form, question);
}

function showPage(form: HTMLFormElement, page: string): void {
  const line = form.querySelector<HTMLElement>('[data-page]');
  const link = line?.querySelector('a');
  const field = form.querySelector<HTMLInputElement>('[name=page]');
  if (!line || !link || !field) return;
  field.value = page;
  link.href = page;
  line.hidden = false;
}

/** With a question nothing else needs to be said. */
function showQuestion(form: HTMLFormElement, question: string): void {
  const field = form.querySelector<HTMLElement>('[data-question]');
  const input = field?.querySelector('input');
  const text = form.querySelector('textarea');
  if (!field || !input || !text) return;
  input.value = question;
  field.hidden = false;
  const label = text.labels?.[0];
  if (label) label.textContent = feedbackWords(pageLanguage()).more;
  text.required = false;
}
