/** Versions of packs: three numbers, the first of which weighs most. */

/** @returns positive where `a` is the later one, 0 where both are the same */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (const [i, number] of left.entries()) {
    const other = right[i] ?? 0;
    if (number !== other) return number - other;
  }
  return 0;
}

function numbersOf(version: string): number[] {
  return version.split('.').map(Number);
}
