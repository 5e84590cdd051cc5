import type { z } from 'zod';
import type { NewsletterService, newsletterSchema } from '../schemas/newsletter.ts';

const uuid = '6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00';

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
  },
  buttondown: {
    service: 'buttondown',
    account: 'gmina',
    tags: ['kronika', 'kompas'],
    projects: [{ project: 'przystan', tags: ['przystan'] }],
  },
  mailchimp: {
    service: 'mailchimp',
    endpoint: 'https://gmina.us5.list-manage.com/subscribe/post?u=0a1b&id=2c3d&f_id=4e5f',
    tags: ['12'],
    projects: [{ project: 'przystan', tags: ['34'] }],
  },
  kit: { service: 'kit', form: 1234567, tags: ['7'], projects: [{ project: 'przystan', tags: ['8'] }] },
  mailerlite: { service: 'mailerlite', account: '123', form: 456 },
  brevo: { service: 'brevo', endpoint: 'https://0a1b2c.sibforms.com/serve/MUIF-Abc_' },
  getresponse: { service: 'getresponse', list: 'Wq5XT' },
  emailoctopus: { service: 'emailoctopus', form: uuid },
  freshmail: { service: 'freshmail', list: 'abc123' },
  listmonk: {
    service: 'listmonk',
    address: 'https://listy.example.org/poczta',
    lists: [uuid],
    projects: [{ project: 'przystan', lists: ['0b8d3a52-5b64-4f0e-8f8e-0a4a5f3e9c11'] }],
    answersHere: true,
  },
  sendy: { service: 'sendy', address: 'https://sendy.example.org/', list: 'abc' },
  phplist: {
    service: 'phplist',
    address: 'https://example.org',
    page: 3,
    lists: [2, 5],
    projects: [{ project: 'przystan', lists: [7] }],
  },
  formspree: { service: 'formspree', form: 'mbjqzrpk' },
  basin: { service: 'basin', form: '0a1b2c' },
  formsubmit: { service: 'formsubmit', form: '0a1b2c' },
  web3forms: { service: 'web3forms', form: uuid },
  netlify: { service: 'netlify', form: 'newsletter' },
  mailman: { service: 'mailman', page: 'https://listy.example.org/lists/kronika/' },
};
