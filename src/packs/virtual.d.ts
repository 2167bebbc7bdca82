/** What `vite-plugin.ts` makes of a pack's folder. An `import` statement inside would turn all of it into `any`. */
declare module 'virtual:pack/russia-army' {
  // oxlint-disable-next-line typescript/consistent-type-imports
  const pack: import('./pack.ts').CompiledPack;
  export default pack;
}
