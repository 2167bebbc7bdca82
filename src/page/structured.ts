/**
 * JSON-LD in a page: job postings, articles, videos. It is the page's own word for what it is, written for search engines, and
 * comes from strangers: read within bounds, and only ever as text.
 */
import type { PassageKind } from '../engine/passage.ts';

/** One posting, article or video. */
export interface StructuredItem {
  readonly kind: PassageKind;
  readonly texts: readonly string[];
}

const LONGEST_SCRIPT = 300_000;
const MOST_ITEMS = 100;
const DEEPEST = 6;
const MOST_VALUES = 3_000;

/**
 * @param json text of a `script` of type `application/ld+json`
 * @returns nothing where it is too long, is no JSON, or holds none of the kinds that are read
 */
export function readStructured(json: string): StructuredItem[] {
  if (json.length > LONGEST_SCRIPT || isTooDeep(json)) return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(json);
  } catch {
    return []; // Broken JSON-LD is common, and no more than a page without any.
  }
  const items: StructuredItem[] = [];
  let values = 0;
  const visit = (value: unknown, depth: number): void => {
    if (
      depth > DEEPEST ||
      items.length >= MOST_ITEMS ||
      ++values > MOST_VALUES ||
      value === null ||
      typeof value !== 'object'
    )
      return;
    if (Array.isArray(value)) {
      for (const member of value) visit(member, depth + 1);
      return;
    }
    const object = value as Record<string, unknown>;
    const item = itemOf(object);
    if (item !== null) {
      if (item.texts.length > 0) items.push(item);
      return;
    }
    for (const member of Object.values(object)) visit(member, depth + 1);
  };
  visit(parsed, 0);
  return items;
}

/** Values within values; honest ones stand no deeper than twenty. */
const DEEPEST_JSON = 64;

/** Whether it has brackets within brackets without end, each of which would become an object. */
function isTooDeep(json: string): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < json.length; i++) {
    const unit = json.charCodeAt(i);
    if (unit === QUOTATION_MARK) inString = !inString;
    else if (inString) {
      if (unit === BACKSLASH) i++;
    } else if (unit === BRACKET || unit === BRACE) {
      if (++depth > DEEPEST_JSON) return true;
    } else if (unit === BRACKET + 2 || unit === BRACE + 2) depth--;
  }
  return false;
}

const QUOTATION_MARK = 0x22;
const BACKSLASH = 0x5c;
/** `[` and `{`, each two before the one that closes. */
const BRACKET = 0x5b;
const BRACE = 0x7b;

function itemOf(object: Record<string, unknown>): StructuredItem | null {
  const types = textsOf(object['@type']).map((type) => type.replace(/^.*[/#]/, ''));
  if (types.includes('JobPosting')) {
    return {
      kind: 'job-posting',
      texts: clean([
        object.title,
        pathOf(object, 'hiringOrganization', 'name'),
        placeOf(object.jobLocation),
        salaryOf(object.baseSalary),
        object.description,
        object.responsibilities,
        object.qualifications,
        object.experienceRequirements,
        object.jobBenefits,
        object.skills,
        object.incentiveCompensation,
      ]),
    };
  }
  if (types.some((type) => /^(?:[A-Za-z]*NewsArticle|Article|BlogPosting|Report)$/.test(type))) {
    return { kind: 'news-article', texts: clean([object.headline, object.description, object.articleBody]) };
  }
  if (types.includes('VideoObject')) return { kind: 'description', texts: clean([object.name, object.description]) };
  return null;
}

function clean(values: readonly unknown[]): string[] {
  return values.flatMap((value) => textsOf(value).flatMap(linesOf));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 50).filter((member) => typeof member === 'string');
  return [];
}

function pathOf(object: unknown, ...path: readonly string[]): unknown {
  let at = object;
  for (const name of path) {
    if (at === null || typeof at !== 'object') return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

function placeOf(value: unknown): string | undefined {
  const places = Array.isArray(value) ? value.slice(0, 10) : [value];
  const parts = places.flatMap((place) => {
    const address = pathOf(place, 'address') ?? place;
    if (typeof address === 'string') return [address];
    return ['streetAddress', 'addressLocality', 'addressRegion', 'addressCountry'].flatMap((name) => {
      const part = pathOf(address, name);
      return textsOf(typeof part === 'object' ? pathOf(part, 'name') : part);
    });
  });
  return parts.length === 0 ? undefined : parts.join(', ');
}

function salaryOf(value: unknown): string | undefined {
  const amount = pathOf(value, 'value') ?? value;
  const [from, to] = [
    pathOf(amount, 'minValue') ?? pathOf(amount, 'value') ?? (typeof amount === 'object' ? undefined : amount),
    pathOf(amount, 'maxValue'),
  ];
  const [currency] = textsOf(pathOf(value, 'currency') ?? pathOf(amount, 'currency'));
  const figures = [from, to].flatMap(textsOf);
  if (figures.length === 0) return undefined;
  const [unit] = textsOf(pathOf(amount, 'unitText'));
  return [currency ?? '', figures.join(' - '), unit === undefined ? '' : `per ${unit.toLowerCase()}`]
    .filter((part) => part !== '')
    .join(' ');
}

/** Descriptions are often HTML. Tags fall away and block tags part lines; nothing is ever parsed into a document. */
function linesOf(html: string): string[] {
  return html
    .replace(/<\/?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|section)\b[^<>]{0,400}>/gi, '\n')
    .replace(/<[^<>]{0,400}>/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, entity)
    .split('\n')
    .map((line) => line.replace(/[\t\r ]+/g, ' ').trim())
    .filter((line) => line !== '');
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function entity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
