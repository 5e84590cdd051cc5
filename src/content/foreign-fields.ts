import { asSlug } from './as-slug.ts';
import { ownValue } from './own-value.ts';

/** What becomes here of a field that other programs know. */
export interface ForeignField {
  /** Names of the field that says the same, one for each collection that has it. */
  here?: readonly string[];
  /** What to do where no field says it. */
  advice?: 'drop' | 'file-name';
}

const publishing = ['pubDate', 'start', 'date', 'producedDate'];

/**
 * Fields of Hugo, Jekyll, Eleventy, WordPress, Ghost, Gatsby, Decap and Astro, and what Polish offices call them; without
 * capitals, diacritics and joining signs.
 */
const fields: Record<string, ForeignField> = {
  ...same(
    'published publishdate publisheddate publishedat publishedon datepublished created createdat datecreated pubdate opublikowano datapublikacji',
    publishing,
  ),
  // Whoever writes of an event means its day.
  ...same('date data', ['start', ...publishing]),
  ...same('updated updatedat lastmod lastmodified lastmodifiedat modified modifieddate datemodified lastupdated', [
    'updatedDate',
  ]),
  ...same('expires expirydate expiresat unpublishdate validuntil', ['expiryDate']),
  ...same('summary excerpt abstract lead intro perex teaser subtitleshort metadescription seodescription opis', [
    'description',
  ]),
  ...same('author by byline writer creator autor', ['authors', 'publishedBy']),
  ...same(
    'category categories keyword keywords tag topic topics subject subjects taxonomies kategorie tagi temat hashtagi',
    ['tags'],
  ),
  ...same(
    'image images img thumbnail thumb featuredimage featureimage coverimage heroimage hero banner header ogimage socialimage photo picture teaserimage obraz zdjecie okladka foto fotografia',
    ['cover', 'image', 'photo', 'logo'],
  ),
  ...same('redirectfrom redirects redirect alias oldurl oldurls', ['aliases']),
  ...same('startdate starttime eventdate eventstart begins begin from od termin kiedy godzina', ['start']),
  ...same('agenda schedule programme program porzadek', ['parts']),
  ...same('enddate endtime eventend ends until finish koniec do', ['end']),
  ...same('location venue place where miejsce gdzie lokalizacja sala miejscowosc adres budynek', ['place', 'venue']),
  ...same('prowadzacy trener trenerzy', ['trainers', 'speakers']),
  ...same('prelegent mowca mowcy', ['speakers']),
  ...same('gosc', ['guests']),
  ...same('partner partnerzy', ['partners', 'organisers']),
  ...same('organizator organizatorzy wspolorganizator wspolorganizatorzy', ['organisers', 'partners']),
  ...same('zapisy rejestracja formularz', ['registration']),
  ...same('koszt oplata', ['price']),
  ...same('odnosnik odnosniki linki strona www', ['links', 'url']),
  ...same('galeria zdjecia', ['photos', 'cover']),
  ...same('pinned sticky highlight promoted', ['featured']),
  ...same('files file downloads documents resources plik pliki zalaczniki', ['attachments']),
  ...same('menu menus nav mainmenu', ['navigation']),
  ...same('baseurl siteurl site domain homepage', ['address']),
  ...same('language lang locale defaultlanguage defaultcontentlanguage i18n', ['languages']),
  ...same('timezone tz', ['timeZone']),
  ...same('heading headline name', ['title']),
  ...same('sitename sitetitle title', ['title', 'name']),
  ...same('isdraft private hidden', ['draft']),
  ...same('slug permalink url path link', [], 'file-name'),
  ...same(
    'layout status template type theme weight order position id guid uid toc comments comment commentstatus math mermaid sidebar parent permalinkstyle outputs sitemap robots params extra plugins build cascade markup taxonomy navorder eleventynavigation published publish wordpressid postid posttype password format paginate',
    [],
    'drop',
  ),
};

/**
 * What a field of another program is here.
 * @param name as it is written
 * @param allowed names of the fields that may stand in its place
 * @returns undefined where no program is known to have such a field
 */
export function foreignField(
  name: string,
  allowed: readonly string[],
): { suggestion?: string; advice?: 'drop' | 'file-name' } | undefined {
  const plain = asSlug(name).replaceAll('-', '');
  const known = ownValue(fields, plain);
  if (!known) return undefined;
  const suggestion = known.here?.find((field) => allowed.includes(field));
  if (suggestion !== undefined) return { suggestion };
  return { advice: known.advice ?? 'drop' };
}

function same(names: string, here: readonly string[], advice?: 'drop' | 'file-name'): Record<string, ForeignField> {
  return Object.fromEntries(names.split(' ').map((name) => [name, { here, ...(advice && { advice }) }]));
}
