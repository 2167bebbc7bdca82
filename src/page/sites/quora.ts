import type { Site } from './site.ts';

/** Quora: answers and comments. */
export const quora: Site = {
  hosts: ['quora.com'],
  items: ['[class*="dom_annotate_question_answer_item_"]', '.AnswerBase', '.AnswerListItem'],
  knownFrom: "answer scrapers; the site's classes are otherwise made by its build",
  asOf: '2026-11',
  checkedLive: false,
};
