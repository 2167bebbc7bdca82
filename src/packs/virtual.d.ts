/** What `vite-plugin.ts` makes of the folder of packs: the addresses of their files. */
declare module 'virtual:pack-files' {
  const files: {
    /** Of the language data, which all packs share. */
    readonly language: string;
    /** Of each pack, by its id. */
    readonly packs: Readonly<Record<string, string>>;
  };
  export default files;
}
