import type { z } from 'zod';
import type { NewsletterService, newsletterSchema } from '../schemas/newsletter.ts';

const uuid = '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00';

const other = '0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11';

/** What `site.yaml` says of the newsletter with each service; every field of each is there. */
export const newsletterSettings: Record<NewsletterService, z.input<typeof newsletterSchema>> = {
  custom: {
    service: 'custom',
    endpoint: 'https://newsletter.example.org/subscribe',
    consentValue: 'tak',
    emailField: 'EMAIL',
    consentField: 'zgoda',
    honeypotField: 'b_strona',
    hidden: { list: 'kronika' },
    languages: [{ language: 'en', endpoint: 'https://newsletter.example.org/join', hidden: { jezyk: 'en' } }],
    topics: [{ title: { pl: 'Spotkania', en: 'Meetings' }, field: 'temat', value: 'spotkania' }],
  },
  buttondown: {
    service: 'buttondown',
    account: 'gmina',
    tags: ['kronika', 'kompas'],
    projects: [
      { project: 'przystan', tags: ['przystan'] },
      { project: 'przystan', language: 'en', tags: ['harbour'] },
    ],
    languages: [{ language: 'en', tags: ['english'] }],
    topics: [{ title: 'Spotkania', tag: 'spotkania' }],
  },
  mailchimp: {
    service: 'mailchimp',
    endpoint: 'https://gmina.us5.list-manage.com/subscribe/post?u=0a1b&id=2c3d&f_id=4e5f',
    tags: ['12'],
    projects: [{ project: 'przystan', tags: ['34'] }],
    languages: [{ language: 'en', tags: ['56'] }],
    topics: [{ title: 'Spotkania', group: 'group[1234][4]' }],
  },
  kit: {
    service: 'kit',
    form: 1234567,
    tags: ['7'],
    projects: [{ project: 'przystan', tags: ['8'] }],
    languages: [{ language: 'en', tags: ['9'] }],
    topics: [{ title: 'Spotkania', tag: '10' }],
  },
  mailerlite: { service: 'mailerlite', account: '123', form: 456, languages: [{ language: 'en', form: 457 }] },
  brevo: {
    service: 'brevo',
    endpoint: 'https://0a1b2c.sibforms.com/serve/MUIF-Abc_',
    languages: [{ language: 'en', endpoint: 'https://0a1b2c.sibforms.com/serve/MUIF-En' }],
  },
  getresponse: { service: 'getresponse', list: 'Wq5XT', languages: [{ language: 'en', list: 'En5XT' }] },
  emailoctopus: { service: 'emailoctopus', form: uuid, languages: [{ language: 'en', form: other }] },
  freshmail: { service: 'freshmail', list: 'abc123' },
  listmonk: {
    service: 'listmonk',
    address: 'https://listy.example.org/poczta',
    lists: [uuid],
    projects: [{ project: 'przystan', lists: [other] }],
    languages: [{ language: 'en', lists: ['1d2c3b4a-5b64-4f0e-8f8e-0a4a5f3e9c22'] }],
    topics: [{ title: 'Spotkania', list: '2e3d4c5b-5b64-4f0e-8f8e-0a4a5f3e9c33' }],
    answersHere: true,
  },
  sendy: {
    service: 'sendy',
    address: 'https://sendy.example.org/',
    list: 'abc',
    languages: [{ language: 'en', list: 'def' }],
  },
  phplist: {
    service: 'phplist',
    address: 'https://example.org',
    page: 3,
    lists: [2, 5],
    projects: [{ project: 'przystan', lists: [7] }],
    languages: [{ language: 'en', page: 4, lists: [8] }],
    topics: [{ title: 'Spotkania', list: 9 }],
  },
  formspree: { service: 'formspree', form: 'mbjqzrpk', languages: [{ language: 'en', form: 'menglish' }] },
  basin: { service: 'basin', form: '0a1b2c', languages: [{ language: 'en', form: '3d4e5f' }] },
  formsubmit: { service: 'formsubmit', form: '0a1b2c', languages: [{ language: 'en', form: '3d4e5f' }] },
  web3forms: { service: 'web3forms', form: uuid, languages: [{ language: 'en', form: other }] },
  netlify: { service: 'netlify', form: 'newsletter', languages: [{ language: 'en', form: 'newsletter-en' }] },
  mailman: {
    service: 'mailman',
    page: 'https://listy.example.org/lists/kronika/',
    languages: [{ language: 'en', page: 'https://listy.example.org/lists/chronicle/' }],
  },
};
