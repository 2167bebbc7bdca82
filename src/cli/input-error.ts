/** One document that cannot be read; its message names file, line and cause. The others are still answered. */
export class InputError extends Error {}
