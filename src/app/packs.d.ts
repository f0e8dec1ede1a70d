/** What the build makes of scenarios/packs (see build/packs.ts). */
declare module 'virtual:packs' {
  export const packs: readonly {
    readonly page: import('../packs/format/pack.schema').PackPage;
    readonly load: () => Promise<import('../packs/raw').RawPack>;
  }[];
}
