/** What the user gave, opened where they gave it: nothing of it is sent anywhere. */
import { MAX_FILE_BYTES } from '../documents/document.ts';
import type { Opened } from '../documents/door.ts';
import { together } from '../documents/together.ts';
import { inertDocument } from './trusted-types.ts';

/** What reads chats, mails and pages is loaded with the first of them: the page is open sooner without. */
export async function openPasted(text: string): Promise<Opened> {
  const { openText } = await import('../documents/door.ts');
  return openText(text, inertDocument);
}

/** Words that came along with a file are checked with it: the offer may stand in either. */
export async function openGiven(text: string, file: File | undefined): Promise<Opened> {
  if (file === undefined) return openPasted(text);
  const opened = await openChosen(file);
  if (text === '') return opened;
  const words = await openPasted(text);
  if (words.status === 'refused') return opened;
  if (opened.status === 'opened') return { status: 'opened', document: together(words.document, opened.document) };
  const { notRead } = words.document;
  return {
    status: 'opened',
    document: { ...words.document, notRead: { ...notRead, attachments: notRead.attachments + 1 } },
  };
}

/** Too large a file is not even taken into memory. */
export async function openChosen(file: File): Promise<Opened> {
  if (file.size > MAX_FILE_BYTES) return { status: 'refused', why: 'too-large' };
  const { openFile } = await import('../documents/door.ts');
  return openFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, inertDocument);
}
