import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const OFFER =
  'Army security helper, Moscow, ₹1.95 lakh per month, no experience, Russian passport after 6 months, no front line. WhatsApp +91 90000 00000';
const SCAM_CENTRE_OFFER =
  'Data entry operators for Myawaddy via Bangkok. Tourist visa, ticket and hotel free. Salary $1000 a month. Telegram only.';
const HONEST = 'Accountant wanted in Pune, Tally and GST, ₹25,000 a month. Send your CV.';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'parakh-scan-'));
  writeFileSync(join(folder, 'offer.txt'), OFFER);
  writeFileSync(join(folder, 'honest.html'), `<!doctype html><title>Job</title><p>${HONEST}</p>`);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(join(folder, 'broken.html'), '<div><p>Unclosed <b>everything <table><tr><td>');
  writeFileSync(
    join(folder, 'mixed.jsonl'),
    `${JSON.stringify({ id: 'a', text: OFFER })}\n{"id": broken\n${JSON.stringify({ id: 'c', html: `<p>${HONEST}</p>`, url: 'https://example.com/', title: 'Job' })}\n{"id":"d"}\n`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function scan(args: string[], input = ''): { status: number | null; lines: string[]; errors: string } {
  const run = spawnSync(process.execPath, ['src/cli/scan.ts', ...args], { encoding: 'utf8', input });
  return { status: run.status, lines: run.stdout.split('\n').filter(Boolean), errors: run.stderr };
}

describe('npm run scan', () => {
  it('answers each file with one line of JSON, quotes included', () => {
    const { status, lines } = scan(['--json', join(folder, 'offer.txt'), join(folder, 'honest.html')]);
    expect(status).toBe(0);
    const [offer, honest] = lines.map((line) => JSON.parse(line));
    expect(offer).toMatchObject({ level: 'warn', stance: 'offer' });
    expect(offer.score).toBeGreaterThan(0);
    for (const { quote, signal, facet } of offer.evidence) {
      expect(OFFER).toContain(quote);
      expect(typeof signal + typeof facet).toBe('stringstring');
    }
    expect(honest).toMatchObject({ level: 'clear', evidence: [] });
  });

  it('names the place of a line that is no JSON, and answers the others', () => {
    const file = join(folder, 'mixed.jsonl');
    const { status, lines, errors } = scan(['--json', file]);
    expect(status).toBe(2);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
    expect(errors).toContain(`${file}:2: no JSON`);
    expect(errors).toContain(`${file}:4:`);
  });

  it('takes a line separator inside a JSON string for text, not for the end of the line', () => {
    const row = JSON.stringify({ id: 'u2028', text: `${OFFER}\u2028${OFFER}` }).replaceAll('\\u2028', '\u2028');
    const { status, lines } = scan(['--json', '-'], `${row}\n`);
    expect({ status, ids: lines.map((line) => JSON.parse(line).id) }).toEqual({ status: 0, ids: ['u2028'] });
  });

  it('names a file that does not exist, and answers the others', () => {
    const { status, lines, errors } = scan(['--json', join(folder, 'none.txt'), join(folder, 'offer.txt')]);
    expect(status).toBe(2);
    expect(lines).toHaveLength(1);
    expect(errors).toContain('none.txt: no such file');
  });

  it('reads standard input: a text, or JSON Lines', () => {
    expect(JSON.parse(scan(['--json', '-'], OFFER).lines[0] as string)).toMatchObject({ id: '-', level: 'warn' });
    expect(
      scan(['--json', '-'], `${JSON.stringify({ id: 1, text: OFFER })}\n${JSON.stringify({ id: 2, text: HONEST })}\n`)
        .lines,
    ).toHaveLength(2);
  });

  it('exits with 1 where --fail-on is reached, else with 0', () => {
    expect(scan(['--fail-on', 'warn', join(folder, 'offer.txt')]).status).toBe(1);
    expect(scan(['--fail-on', 'warn', join(folder, 'honest.html')]).status).toBe(0);
  });

  it('says of a text too large that only its first part was checked', () => {
    const { status, lines, errors } = scan(['--json', '-'], 'honest words here '.repeat(150_000));
    expect({ status, lines: lines.length }).toEqual({ status: 0, lines: 1 });
    expect(errors).toContain('only its first part was checked');
  });

  it('takes an empty text and broken HTML as pages with nothing on them, and says of which it had no text', () => {
    const { status, lines, errors } = scan(['--json', join(folder, 'empty.txt'), join(folder, 'broken.html')]);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).level)).toEqual(['clear', 'clear']);
    expect(errors).toContain('empty.txt: no text to check');
  });

  it('answers each message of a chat and of a mail, and says what it did not read', () => {
    const chat = join(folder, 'chat.txt');
    writeFileSync(
      chat,
      `12/02/24, 21:15 - Asha: ${HONEST}\n12/02/24, 21:16 - Ravi: <Media omitted>\n12/02/24, 21:17 - Agent: ${OFFER}\n`,
    );
    const mail = join(folder, 'offer.eml');
    const body = Buffer.from(OFFER).toString('base64');
    writeFileSync(mail, `Subject: Work\nContent-Transfer-Encoding: base64\n\n${body}\n`);
    const { status, lines, errors } = scan(['--json', chat, mail]);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line)).map(({ id, level }) => `${id} ${level}`)).toEqual([
      `${chat}#1 clear`,
      `${chat}#2 clear`,
      `${chat}#3 warn`,
      `${mail} warn`,
    ]);
    expect(errors).toContain('not read: 1 media of the chat');
  });

  it('answers messages of one sender in a row once more where they say more together', () => {
    const chat = join(folder, 'run.txt');
    const lines = [
      'Agent: Helper wanted for the Russian army',
      'Agent: no front line duty, salary 2 lakh a month',
      'Agent: Russian passport after a year',
      'Ravi: I will ask at home',
      'Ravi: Good night',
    ];
    writeFileSync(chat, lines.map((line, i) => `12/02/24, 21:1${i} - ${line}`).join('\n'));
    const { status, lines: said } = scan(['--json', '--fail-on', 'warn', chat]);
    const levels = said.map((line) => JSON.parse(line)).map(({ id, level }) => [id.slice(chat.length), level]);
    expect({ status, ids: levels.map(([id]) => id) }).toEqual({ status: 1, ids: ['#1', '#2', '#3', '#1-3', '#4', '#5'] });
    expect(Object.fromEntries(levels)).toMatchObject({ '#1-3': 'warn', '#4': 'clear' });
  });

  it('reads the first part of a file that is too large, and refuses one that is no text', () => {
    const large = join(folder, 'large.txt');
    writeFileSync(large, 'honest words here \n'.repeat(300_000));
    const packed = join(folder, 'packed.txt');
    writeFileSync(packed, Buffer.from('PK\u0003\u0004'));
    const { status, lines, errors } = scan(['--json', large, packed]);
    expect({ status, ids: lines.map((line) => JSON.parse(line).id) }).toEqual({ status: 2, ids: [large] });
    expect(errors).toContain('large.txt: too large; only its first part was checked');
    expect(errors).toContain('packed.txt: no text (a packed file)');
  });

  it('explains in words and shares where asked', () => {
    expect(scan(['--explain', join(folder, 'offer.txt')]).lines.join('\n')).toMatch(
      /stance offer .*[\s\S]*cues of offer:[\s\S]*past the cut/u,
    );
  });

  it('asks all pattern lists and names the one that says so; or those that are named alone', () => {
    const text = `${JSON.stringify({ id: 'army', text: OFFER })}\n${JSON.stringify({ id: 'centre', text: SCAM_CENTRE_OFFER })}\n`;
    const said = (...args: string[]): [string, string | undefined][] =>
      scan(['--json', ...args, '-'], text).lines.map((line) => {
        const { level, pack } = JSON.parse(line);
        return [level, pack];
      });
    expect(said()).toEqual([
      ['warn', 'russia-army'],
      ['warn', 'scam-compounds'],
    ]);
    expect(said('--pack', 'russia-army')).toEqual([
      ['warn', undefined],
      ['clear', undefined],
    ]);
    expect(said('--pack', 'assets/packs/scam-compounds')[1]).toEqual(['warn', undefined]);
  });

  it('shows how it is called where the words make no sense', () => {
    expect(scan(['--fail-on', 'never', 'x.txt'])).toMatchObject({
      status: 2,
      errors: expect.stringContaining('usage:'),
    });
  });
});
