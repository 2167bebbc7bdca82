/** From a draft to the sample that "This is wrong" begins with. */
import { redacted } from '../../redaction.ts';
import type { ReportDraft } from '../../report-draft.ts';
import { LONGEST_SAMPLE } from '../../samples.ts';
import type { Sample } from '../../samples.ts';
import type { Translate } from '../texts/translator.ts';

/** @param t says what stands in place of what is taken out */
export function sampleOf(draft: ReportDraft, t: Translate): Sample {
  const placeholders = {
    number: t('wrong-taken-number'),
    address: t('wrong-taken-address'),
    name: t('wrong-taken-name'),
  };
  const names = draft.origin.kind === 'message' ? draft.origin.from : [];
  return {
    id: newId(),
    at: draft.at,
    complaint: complaintAbout(draft),
    level: draft.level,
    pack: `${draft.pack.id} ${draft.pack.version}`,
    text: redacted(draft.text.slice(0, LONGEST_SAMPLE), placeholders, names).slice(0, LONGEST_SAMPLE),
    note: '',
  };
}

/** Not `randomUUID`, which pages without https lack. */
function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(16).padStart(8, '0')).join('');
}

function complaintAbout({ level, calledNoOffer }: ReportDraft): Sample['complaint'] {
  if (level === 'clear') return 'missed';
  return calledNoOffer || level === 'report' ? 'not-an-offer' : 'honest';
}
