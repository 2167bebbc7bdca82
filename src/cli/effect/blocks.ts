/** A report as blocks, written for a terminal or as Markdown. */

export type Block =
  | { readonly kind: 'title' | 'heading' | 'line'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

export interface Item {
  readonly text: string;
  /** Somebody else's words: never read as anything but words. */
  readonly quote?: string;
}

/** Columns of a terminal that a reviewer has beside the code. */
export const WIDTH = 100;

export function asText(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return wrapped(block.text, '');
    case 'heading':
      return `\n${block.text}`;
    case 'line':
      return wrapped(block.text, '  ');
    case 'list':
      return block.items
        .map(({ text, quote }) =>
          [wrapped(text, '  ', '      '), ...(quote === undefined ? [] : [`      ${fitted(quote, WIDTH - 6)}`])].join(
            '\n',
          ),
        )
        .join('\n');
    default:
      return table(block.head, block.rows);
  }
}

function wrapped(text: string, indent: string, more = indent): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const isFirst = line.trim() === '';
    if (!isFirst && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = `${more}${word}`;
    } else line = isFirst ? `${line}${word}` : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

/** A column's width is that of its longest cell; the first one gives way where all together are too wide. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const gap = 2;
  const rest = widths.slice(1).reduce((sum, width) => sum + width + gap, 0);
  const first = Math.min(widths[0] as number, Math.max(8, WIDTH - gap - rest));
  return [head, ...rows]
    .map((row) =>
      `  ${row.map((cell, i) => fitted(cell, i === 0 ? first : (widths[i] as number)).padEnd(i === 0 ? first : (widths[i] as number))).join(' '.repeat(gap))}`.trimEnd(),
    )
    .join('\n');
}

function fitted(text: string, most: number): string {
  const points = Array.from(text);
  return points.length <= most ? text : `${points.slice(0, most - 1).join('')}…`;
}

export function asMarkdown(blocks: readonly Block[]): string {
  return blocks.map(markdownOf).join('\n\n');
}

function markdownOf(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `## ${escaped(block.text)}`;
    case 'heading':
      return `### ${escaped(block.text)}`;
    case 'line':
      return escaped(block.text);
    case 'list':
      return block.items
        .map(({ text, quote }) => `- ${escaped(text)}${quote === undefined ? '' : `<br>${code(quote)}`}`)
        .join('\n');
    default:
      return [block.head, block.head.map(() => '---'), ...block.rows]
        .map((row) => `| ${row.map((cell) => escaped(cell)).join(' | ')} |`)
        .join('\n');
  }
}

/** What Markdown would take for its own; the report's own `code` stays. */
function escaped(text: string): string {
  return text.replace(/[\\<>|*_#@[\]]/g, '\\$&');
}

/** As code, in which nothing is a link, a name or a tag. */
function code(text: string): string {
  return `\`${text.replaceAll('`', '’').replaceAll('|', '¦')}\``;
}
