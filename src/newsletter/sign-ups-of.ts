import type { SiteSettings } from '../schemas/site.ts';
import { forPage } from './for-page.ts';
import type { SignUp } from './sign-up.ts';
import { signUpOf } from './sign-up-of.ts';

/** How people sign up on the pages of each language of a site, in their order; none where there is no newsletter. */
export function signUpsOf({
  newsletter,
  languages,
  address,
}: Pick<SiteSettings, 'newsletter' | 'languages' | 'address'>): SignUp[] {
  return languages.flatMap((language) => {
    const ofPage = forPage(newsletter, { language });
    return (ofPage && signUpOf(ofPage, address, language)) ?? [];
  });
}
