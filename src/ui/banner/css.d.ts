/** A style sheet as text, so that a content script needs no file that pages could ask for. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
