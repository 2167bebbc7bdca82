/** What `vite-plugin.ts` makes of a pack's folder. */
declare module 'virtual:pack/russia-army' {
  import type { CompiledPack } from './pack.ts';
  const pack: CompiledPack;
  export default pack;
}
