import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fileFinder } from '../files-beside.ts';
import { placeInFile } from '../place-in-file.ts';
import { withdrawnInText } from '../withdrawal.ts';

/** No text in MDX shows a withdrawn picture: it is rendered from its file, so the picture cannot be taken out. */
export function withdrawnInMdx({
  readable,
  withdrawn,
  paths,
}: Pick<Content, 'readable' | 'withdrawn' | 'paths'>): Diagnostic[] {
  const find = fileFinder(paths);
  return readable
    .filter(({ parsed }) => parsed.file.endsWith('.mdx'))
    .flatMap((checked) =>
      withdrawnInText(checked, withdrawn, find).map((picture) =>
        diagnostic('withdrawn-in-mdx', placeInFile(checked, picture), { picture: picture.src }),
      ),
    );
}
