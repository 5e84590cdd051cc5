/** What this project uses of `subset-font` 2.9, which has no types of its own. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff2';
    /** Tags of the OpenType features that stay. */
    keepFeatures?: readonly string[];
    noHinting?: boolean;
    /** Tags of tables that go. */
    dropTables?: readonly string[];
  }

  /** Cuts a font to the characters of a text. */
  export default function subsetFont(font: Uint8Array, text: string, options?: Options): Promise<Buffer>;
}
