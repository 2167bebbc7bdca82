/** Hands a sample to the channel that the build names. The user's own mail program or the channel's page sends it, never Parakh. */
import type { JSX } from 'preact';
import { useWords } from '../words.ts';

/** Longer addresses are cut by some mail programs: then the mail is empty, and what was copied is put into it. */
const LONGEST_MAILTO = 1_800;

export interface SendSampleProps {
  /** A `mailto:` or `https:` address. */
  readonly channel: string;
  readonly row: string;
}

export function SendSample({ channel, row }: SendSampleProps): JSX.Element {
  const { t } = useWords();
  const isMail = /^mailto:/i.test(channel);
  const mail = `${channel}?subject=${encodeURIComponent('Parakh')}&body=${encodeURIComponent(row)}`;
  const inMail = isMail && mail.length <= LONGEST_MAILTO;
  return (
    <a
      class="button"
      href={inMail ? mail : channel}
      {...(isMail ? {} : { target: '_blank', rel: 'noopener noreferrer' })}
      onClick={() => {
        // What does not fit into the address is pasted there; where copying is refused, the button beside says so.
        if (!inMail) navigator.clipboard.writeText(row).catch(() => undefined);
      }}
    >
      {t('wrong-send', { channel: channel.replace(/^(?:mailto:|https:\/\/)/i, '') })}
    </a>
  );
}
