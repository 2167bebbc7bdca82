/** Every text of the surfaces, in English. Other languages have the same keys; `{name}` stands for a value. */
export const en = {
  name: 'Parakh',

  'level.warn': 'Stop. This looks like the offers that put Indians into the Russian army.',
  'level.caution': 'Be careful. Part of this looks like offers that led into the Russian army.',
  'level.report': 'This page speaks about the scam. It does not look like an offer itself.',
  'level.clear': 'Nothing found here.',
  'level.clear.note': 'Parakh knows only the offers that were reported so far. Check the agent’s licence all the same.',
  'level.label.warn': 'Warning',
  'level.label.caution': 'Caution',
  'level.label.report': 'Report',
  'level.label.clear': 'Checked',

  'state.checking': 'Checking this page …',
  'state.unchecked': 'This page has not been checked.',
  'state.unchecked.label': 'Not checked',
  'state.unchecked.not-asked': 'Parakh checks job sites and social sites by itself. Here you decide.',
  'state.unchecked.private': 'Mail and chats are private. Parakh reads them only if you ask, and only this once.',
  'state.unchecked.browser-page': 'This is a page of the browser itself. Extensions cannot read it.',
  'state.unchecked.store': 'Browsers do not let extensions read this site.',
  'state.unchecked.file':
    'This is a file on your device. To check files, allow “access to file URLs” for Parakh in the browser’s list of extensions.',
  'state.textless': 'There is no text on this page that Parakh can read.',
  'state.textless.note': 'It does not see what is written in pictures or said in videos.',
  'state.failed': 'This page could not be read.',
  'state.failed.label': 'Not read',
  'state.failed.detail': 'What the browser said: {reason}',
  'state.failed.blocked': 'The browser does not let extensions read this page.',
  'state.failed.worker': 'Parakh’s own checker did not answer. Close this window and open it again.',
  'state.problem': 'A part of Parakh failed: {reason}',

  'coverage.partial': 'This page is very long: only its first part was checked.',
  'coverage.frame': 'One part of this page comes from another site and was not read.',
  'coverage.frames': '{count} parts of this page come from other sites and were not read.',
  'coverage.chats': 'Message panes on this page were not read.',

  'quotes.title': 'What the page says',
  'quotes.note.report': 'Words that such offers use, as they stand on this page:',
  'source.reported': 'Words like these reported by {publisher}',
  'source.reported.dated': 'Words like these reported by {publisher}, {date}',
  'source.copy': '(seen as a copy)',
  'source.ours': 'Our judgement',
  'source.open': 'Open the report by {publisher}',

  'facet.employer': 'Who hires',
  'facet.role': 'The work',
  'facet.place': 'Where to',
  'facet.promise': 'What is promised',
  'facet.safety': 'What they say of the danger',
  'facet.money': 'The money',
  'facet.route': 'The way there',
  'facet.contact': 'How to reach them',

  'advisory.title': 'What the government says',
  'advisory.translated': 'our translation',
  'advisory.published': 'As published by {publisher}',
  'steps.title': 'What to do now',
  'help.title': 'Who can help',
  'help.published': 'As published by {publisher}',

  'action.check': 'Check this page',
  'action.checkAgain': 'Check again',
  'action.checkPrivate': 'Check this page once',
  'action.everySite': 'Check every site I visit',
  'action.everySite.note': 'The browser will ask you. Mail and chats stay private.',
  'action.everySite.on': 'Every site is checked, except mail and chats.',
  'action.everySite.refused': 'Not allowed. Only job sites and social sites are checked.',
  'foot.local': 'Everything stays on your device.',
  'foot.pack': 'Patterns {version}, {date}',

  'banner.headline': 'This looks like the job offers that put Indians into the Russian army.',
  'banner.why': 'Why?',
  'banner.steps': 'What to do',
  'banner.notAnOffer': 'Not a job offer',
  'banner.close': 'Close this warning',

  'check.title': 'Check of the selected text',
  'check.text': 'The text that was checked',
  'check.empty':
    'There is no text here to check. Select text on a page, open the context menu and choose “Check the selected text”.',
  'check.shortened': 'The selection was very long: only its first part was checked.',
  'check.failed': 'The text could not be checked.',
  'check.checking': 'Checking the text …',
} as const;

export type TextKey = keyof typeof en;
export type Texts = Readonly<Record<TextKey, string>>;
