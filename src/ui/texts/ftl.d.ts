/** Texts in Fluent's syntax, as a string. */
declare module '*.ftl?raw' {
  const source: string;
  export default source;
}
