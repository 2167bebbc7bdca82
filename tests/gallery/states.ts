/** What the gallery shows: every surface in every state that it can have. */
export const STATES = [
  'popup/warn',
  'popup/caution',
  'popup/report',
  'popup/clear',
  'popup/clear-partly-read',
  'popup/warn-reading-on',
  'popup/clear-pictures',
  'popup/warn-licence',
  'popup/paused-page',
  'popup/paused-site',
  'popup/paused-hour',
  'popup/unchecked',
  'popup/private',
  'popup/checking',
  'popup/textless',
  'popup/failed',
  'banner/warn',
  'banner/why',
  'banner/steps',
  'banner/caution',
  'check/empty',
  'check/result',
  'report/draft',
  'feedback/sample',
  'options/first-day',
  'options/paused',
  'options/updated',
  'options/update-refused',
  'options/updates-silent',
  'welcome/chrome',
  'welcome/phone',
] as const;
export type State = (typeof STATES)[number];

/** The pseudo-locale: English with longer words, to find what is clipped and what is not translated. */
export const PSEUDO = 'pseudo';
