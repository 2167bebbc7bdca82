import { describe, expect, it } from 'vitest';
import { redacted } from '../../../src/redaction.ts';

const PLACEHOLDERS = { number: '(number)', address: '(address)', name: '(name)' };
const without = (text: string, names?: string[]): string => redacted(text, PLACEHOLDERS, names);

describe('numbers that point at somebody are taken out', () => {
  it.each([
    ['a mobile', 'Call 9000000000 now', 'Call (number) now'],
    ['in two halves', 'Call 90000-00000', 'Call (number)'],
    ['with the country', 'WhatsApp +91 90000 00000.', 'WhatsApp (number).'],
    ['with the country in brackets', 'Ph: (+91) 90000-00000', 'Ph: (number)'],
    ['with 0 before', 'Ph 0172-2000000', 'Ph (number)'],
    ['of the Gulf', '+971 50 000 0000', '(number)'],
    ['spelt out', 'no. 9 0 0 0 0 0 0 0 0 0', 'no. (number)'],
    ['masked', 'call 98XXXX1234 or 98******34', 'call (number) or (number)'],
    ['with an O for a 0', 'call 9OO123456O7', 'call (number)'],
    ['in emoji', 'call 9️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣0️⃣ now', 'call (number) now'],
    ['in Devanagari', 'फोन ९००००००००० करें', 'फोन (number) करें'],
    ['in Bengali', 'ফোন ৯০০০০ ০০০০০', 'ফোন (number)'],
    ['in Urdu', 'فون ۹۰۰۰۰۰۰۰۰۰ کریں', 'فون (number) کریں'],
    ['in Tamil digits', '௯௦௦௦௦௦௦௦௦௦', '(number)'],
    ['in mathematical digits', '𝟗𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎𝟎', '(number)'],
    ['two beside each other', '9000000000, 9000000001', '(number), (number)'],
    ['an Aadhaar', 'Aadhaar 0000 0000 0000', 'Aadhaar (number)'],
    ['a passport', 'Passport N0000000 of mine', 'Passport (number) of mine'],
    ['a passport with a blank', 'Passport no Z 0000000', 'Passport no (number)'],
    ['a PAN', 'PAN ABCDE0000F', 'PAN (number)'],
    ['an account with its branch', 'A/c 00000000000 IFSC ABCD0000000', 'A/c (number) IFSC (number)'],
    ['a licence', 'Lic. B-0000/XYZ/PER/1000+/5/0000/2000.', 'Lic. (number).'],
    ['a licence with blanks', 'RA B 0000 / XYZ / PER / 100 / 3 / 0000 / 2000', 'RA (number)'],
  ])('%s', (_, text, expected) => {
    expect(without(text)).toBe(expected);
  });
});

describe('addresses are taken out', () => {
  it.each([
    ['a link', 'see https://t.me/some_channel?x=1 today', 'see (address) today'],
    ['a link in brackets', '(https://example.com/a)', '((address))'],
    ['a host', 'visit www.example.org, now', 'visit (address), now'],
    ['a short link', 'wa.me/910000000000 or bit.ly/abc', '(address) or (address)'],
    ['a host alone', 'Example-jobs.co.in.', '(address).'],
    ['a mail address', 'Mail: some.one@example.com', 'Mail: (address)'],
    ['a mail address after a colon', 'Mail:some.one@example.com', '(address)'],
    ['a UPI id', 'pay to someone@okbank or 9000000000@upi', 'pay to (address) or (address)'],
    ['a handle', 'DM @some_agent', 'DM (address)'],
  ])('%s', (_, text, expected) => {
    expect(without(text)).toBe(expected);
  });
});

describe('what tells an offer stays', () => {
  it.each([
    'Salary ₹1,95,000 per month, ₹50,000 bonus',
    'Salary 195000 to 250000 INR',
    'Salary 150000-200000 per month',
    'Salary @25000/month',
    'वेतन २ लाख, उम्र २१-४५ साल',
    'Signed on 11-09-2025, flight 2025-09-26, 26.09.2025 or 11/09/2025',
    'From 2024-2026 in Moscow',
    'Age 21–45, 1 year, 15 days, 12 hours, 5 seats',
    'Helper job.Apply today',
    'Russian army, no front line; passport after 6 months!',
  ])('%s', (text) => {
    expect(without(text)).toBe(text);
  });
});

it('takes out the names that are known, as whole words only', () => {
  expect(without('Ravi Kumar says: ask ravi kumar, not Ravi Kumaran', ['Ravi Kumar'])).toBe(
    '(name) says: ask (name), not Ravi Kumaran',
  );
});

it('takes a time that grows with the length of the text alone', () => {
  for (const unit of ['9 ', '9-', 'a.', '@a', 'a@', 'B-1/', 'http://', '+', 'x', '9x', ':a']) {
    const begun = performance.now();
    without(unit.repeat(20_000 / unit.length));
    expect(performance.now() - begun, JSON.stringify(unit)).toBeLessThan(400);
  }
});
