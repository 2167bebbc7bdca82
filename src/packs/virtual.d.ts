/** What `vite-plugin.ts` makes of a pack's folder. An `import` statement inside would turn all of it into `any`. */
declare module 'virtual:pack/russia-army' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const pack: import('./pack.ts').CompiledPack;
  export default pack;
}

/** What `pack-file-plugin.ts` makes of it: where the file lies. */
declare module 'virtual:pack-url/russia-army' {
  const url: string;
  export default url;
}
