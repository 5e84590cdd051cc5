import { packedFiles } from './packed-files.ts';

/*
 * Prints how many files the package has and how large it is, packed and unpacked: `npm run package-size`.
 */
const { paths, packed, unpacked } = await packedFiles(true);
const bytes = new Intl.NumberFormat('en', { useGrouping: true });
console.log(`${bytes.format(paths.length)} files`);
console.log(`${bytes.format(packed)} bytes packed`);
console.log(`${bytes.format(unpacked)} bytes unpacked`);
