import type { NewsletterSettings } from '../schemas/newsletter.ts';
import type { HiddenField, SignUp, SignUpForm } from './sign-up.ts';

/**
 * How people sign up with what `site.yaml` says: the request that each service's own form makes, read from its
 * documentation or source where it has any, else from the forms of sites that use it (docs/newsletter.md says which).
 * @param settings the newsletter's part of `site.yaml`, as `forPage` gives it
 * @param thanksUrl full address of the site's page of thanks, in the language of the form
 * @param language of the form, by its tag
 * @returns undefined where there is no newsletter
 */
export function signUpOf(settings: NewsletterSettings, thanksUrl: string, language: string): SignUp | undefined {
  switch (settings.service) {
    case undefined:
    case 'custom':
      return settings.endpoint === undefined
        ? undefined
        : form(settings.endpoint, settings.emailField, {
            hidden: Object.entries(settings.hidden).map(([name, value]) => ({ name, value })),
            consent: {
              name: settings.consentField,
              ...(settings.consentValue !== 'text' && { value: settings.consentValue }),
            },
            trap: { name: settings.honeypotField },
            topics: settings.topics.map(({ title, field, value }) => ({ title, name: field, value })),
          });
    case 'buttondown':
      return form(`https://buttondown.com/api/emails/embed-subscribe/${settings.account}`, 'email', {
        hidden: [{ name: 'embed', value: '1' }, ...each('tag', settings.tags)],
        consent: { name: 'metadata__consent' },
        topics: settings.topics.map(({ title, tag }) => ({ title, name: 'tag', value: tag })),
      });
    case 'mailchimp': {
      const query = new URL(settings.endpoint).searchParams;
      return form(settings.endpoint, 'EMAIL', {
        hidden: settings.tags.length > 0 ? [{ name: 'tags', value: settings.tags.join(',') }] : [],
        trap: { name: `b_${query.get('u')}_${query.get('id')}` },
        topics: settings.topics.map(({ title, group }) => ({
          title,
          name: group,
          value: /\d+(?=\]$)/.exec(group)?.[0] ?? '',
        })),
      });
    }
    case 'kit':
      return form(`https://app.kit.com/forms/${settings.form}/subscriptions`, 'email_address', {
        hidden: each('tags[]', settings.tags),
        answer: { success: { field: 'status', value: 'success' } },
        topics: settings.topics.map(({ title, tag }) => ({ title, name: 'tags[]', value: tag })),
      });
    case 'mailerlite':
      return form(
        `https://assets.mailerlite.com/jsonp/${settings.account}/forms/${settings.form}/subscribe`,
        'fields[email]',
        {
          hidden: [
            { name: 'ml-submit', value: '1' },
            { name: 'anticsrf', value: 'true' },
          ],
          answer: { isMultipart: true, success: { field: 'success', value: 'true' } },
          needsScript: true,
        },
      );
    case 'brevo':
      return form(settings.endpoint, 'EMAIL', {
        // In which language the service answers.
        hidden: [{ name: 'locale', value: language }],
        consent: { name: 'OPT_IN', value: '1' },
        trap: { name: 'email_address_check' },
      });
    case 'getresponse':
      return form('https://app.getresponse.com/add_subscriber.html', 'email', {
        hidden: [
          { name: 'campaign_token', value: settings.list },
          { name: 'thankyou_url', value: thanksUrl },
        ],
      });
    case 'emailoctopus':
      return form(`https://eocampaign1.com/form/${settings.form}`, 'field_0', { answer: {} });
    case 'freshmail':
      return form('https://app.freshmail.com/pl/actions/subscribe/', 'freshmail_email', {
        hidden: [{ name: 'subscribers_list_hash', value: settings.list }],
      });
    case 'listmonk':
      return form(at(settings.address, 'subscription/form'), 'email', {
        hidden: [...each('l', settings.lists), { name: 'next', value: thanksUrl }],
        trap: { name: 'nonce' },
        topics: settings.topics.map(({ title, list }) => ({ title, name: 'l', value: list })),
        ...(settings.answersHere && {
          answer: { url: at(settings.address, 'api/public/subscription'), success: { field: 'data.has_optin' } },
        }),
      });
    case 'sendy':
      return form(at(settings.address, 'subscribe'), 'email', {
        hidden: [
          { name: 'list', value: settings.list },
          { name: 'subform', value: 'yes' },
        ],
        consent: { name: 'gdpr', value: 'true' },
        trap: { name: 'hp' },
      });
    case 'phplist':
      return form(at(settings.address, `lists/?p=subscribe&id=${settings.page}`), 'email', {
        hidden: [
          ...settings.lists.map((list) => ({ name: `list[${list}]`, value: 'signup' })),
          { name: 'htmlemail', value: '1' },
          { name: 'subscribe', value: 'subscribe' },
        ],
        trap: { name: 'VerificationCodeX' },
        topics: settings.topics.map(({ title, list }) => ({ title, name: `list[${list}]`, value: 'signup' })),
      });
    case 'mailman':
      return { kind: 'link', href: settings.page };
    case 'formspree':
      return form(`https://formspree.io/f/${settings.form}`, 'email', {
        ...kept,
        trap: { name: '_gotcha' },
        answer: {},
      });
    case 'basin':
      return form(`https://usebasin.com/f/${settings.form}`, 'email', {
        ...kept,
        trap: { name: '_gotcha' },
        answer: {},
      });
    case 'formsubmit':
      return form(`https://formsubmit.co/${settings.form}`, 'email', {
        ...kept,
        hidden: [{ name: '_next', value: thanksUrl }],
        trap: { name: '_honey' },
        answer: { url: `https://formsubmit.co/ajax/${settings.form}`, success: { field: 'success', value: 'true' } },
      });
    case 'web3forms':
      return form('https://api.web3forms.com/submit', 'email', {
        ...kept,
        hidden: [
          { name: 'access_key', value: settings.form },
          { name: 'redirect', value: thanksUrl },
        ],
        trap: { name: 'botcheck', isCheckbox: true },
      });
    case 'netlify':
      return form(new URL(thanksUrl).pathname, 'email', {
        ...kept,
        hidden: [{ name: 'form-name', value: settings.form }],
        trap: { name: 'website' },
        attributes: { name: settings.form, 'data-netlify': 'true', 'netlify-honeypot': 'website' },
        answer: { isPage: true },
      });
  }
}

/** Services that keep every field that they are sent, so that the words of the consent can be kept too. */
const kept = { consent: { name: 'consent' } } as const;

function form(
  action: string,
  emailField: string,
  more: Partial<Omit<SignUpForm, 'kind' | 'action' | 'emailField'>>,
): SignUpForm {
  return { kind: 'form', action, emailField, hidden: [], topics: [], ...more };
}

function each(name: string, values: readonly string[]): HiddenField[] {
  return values.map((value) => ({ name, value }));
}

/** An address below the one of a program, which may lie in a folder. */
function at(address: string, path: string): string {
  return new URL(path, address.replace(/\/?$/, '/')).href;
}
