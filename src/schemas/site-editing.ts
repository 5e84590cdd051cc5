import { z } from 'zod';
import { atOnce } from './fields/at-once.ts';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';

/** Services whose repositories can be edited in a browser. */
const editingServices = ['github', 'gitlab', 'gitea'] as const;

/** `editing` of `site.yaml`: where the repository of the site is, for the page on which entries are edited. */
export const siteEditingSchema = z
  .strictObject({
    service: z
      .enum(editingServices)
      .describe('Where the repository is kept.')
      .meta({
        pl: { title: 'Serwis', description: 'Gdzie jest repozytorium.' },
        values: {
          github: { pl: 'GitHub', en: 'GitHub' },
          gitlab: { pl: 'GitLab, także własny', en: 'GitLab, one of your own too' },
          gitea: { pl: 'Gitea albo Forgejo', en: 'Gitea or Forgejo' },
        },
      }),
    repository: z
      .string(expects('repository'))
      .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)+$/, expects('repository'))
      .describe('The repository, as its address names it: owner and name.')
      .meta({
        pl: {
          title: 'Repozytorium',
          description: 'Repozytorium, tak jak stoi w jego adresie: właściciel, ukośnik, nazwa.',
        },
        examples: ['gmina-trojrzecz/kronika'],
      }),
    branch: z
      .string(expects('branch'))
      .regex(/^\w[\w/-]*(?:\.[\w/-]+)*$/, expects('branch'))
      .describe('The branch from which the site is built.')
      .meta({ pl: { title: 'Gałąź', description: 'Gałąź, z której powstaje strona.' }, examples: ['main'] })
      .default('main'),
    server: webAddressField
      .describe('Address of the service, where it is a server of your own.')
      .meta({
        pl: { title: 'Serwer', description: 'Adres serwisu, jeśli to własny serwer.' },
        examples: ['https://git.example.org/'],
      })
      .optional(),
    folder: z
      .string(expects('content-folder'))
      .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, expects('content-folder'))
      .describe('Folder of the content within the repository, where it is not where the site expects it.')
      .meta({
        pl: {
          title: 'Folder',
          description: 'Folder treści w repozytorium, jeśli jest inny, niż wynika z ustawień strony.',
        },
        examples: ['content'],
      })
      .optional(),
    proposals: z
      .boolean()
      .describe(
        'Whether what is saved is a proposal (pull or merge request) that somebody accepts, not a change of the branch.',
      )
      .meta({
        pl: {
          title: 'Propozycje',
          description:
            'true: to, co zapisano, jest propozycją (pull request albo merge request), którą ktoś przyjmuje, a nie od razu zmianą gałęzi. W serwisach GitHub i GitLab.',
        },
      })
      .default(false),
  })
  .refine(({ service, server }) => service !== 'gitea' || server !== undefined, {
    ...expects('web-address'),
    ...atOnce,
    path: ['server'],
  })
  .refine(({ service, proposals }) => service !== 'gitea' || proposals !== true, {
    ...expects('proposals'),
    ...atOnce,
    path: ['proposals'],
  })
  .describe('The page /admin/, on which entries are written in a browser.')
  .meta({
    pl: {
      title: 'Redagowanie w przeglądarce',
      description: 'Strona /admin/, na której pisze się wpisy w przeglądarce.',
    },
    if: { properties: { service: { const: 'gitea' } }, required: ['service'] },
    then: { required: ['server'] },
  });

/** Where entries of a site are edited. */
export type SiteEditing = z.output<typeof siteEditingSchema>;
