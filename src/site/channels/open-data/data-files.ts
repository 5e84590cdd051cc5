import { z } from 'zod';
import { absolute } from '../../model/addresses.ts';
import type { Graph } from '../../model/graph.ts';
import { eventRecords, eventsFile, scheduleRecords } from './event-records.ts';
import { projectRecords, projectsFile } from './project-records.ts';
import { siteRecord } from './record-fields.ts';

/** Files of data, each with the name of its schema. */
const dataFiles = { projects: 'projects', events: 'events', schedule: 'events' } as const;

export type DataFile = keyof typeof dataFiles;

/** Path of a file of data, relative to the base. */
export function dataPath(file: DataFile): string {
  return `data/${file}.json`;
}

/** Path of the schema by which a file of data can be read, relative to the base. */
export function dataSchemaPath(file: DataFile): string {
  return `data/${dataFiles[file]}.schema.json`;
}

/** Paths of all of them, relative to the base. */
export const dataPaths: readonly string[] = [
  ...(['projects', 'events', 'schedule'] as const).map(dataPath),
  ...(['projects', 'events'] as const).map(dataSchemaPath),
];

/** What others may reuse of the site, as text by path: data, and the schemas that say what it means. */
export function openData(site: Graph): Map<string, string> {
  const file = (name: DataFile, records: object): [string, string] => [
    dataPath(name),
    json({ $schema: absolute(dataSchemaPath(name), site), site: siteRecord(site), ...records }),
  ];
  return new Map([
    file('projects', { projects: projectRecords(site) } satisfies Pick<z.output<typeof projectsFile>, 'projects'>),
    file('events', { events: eventRecords(site) } satisfies Pick<z.output<typeof eventsFile>, 'events'>),
    file('schedule', { events: scheduleRecords(site) } satisfies Pick<z.output<typeof eventsFile>, 'events'>),
    [dataSchemaPath('projects'), schemaText(site, 'projects', projectsFile)],
    [dataSchemaPath('events'), schemaText(site, 'events', eventsFile)],
  ]);
}

function schemaText(site: Graph, name: DataFile, schema: z.ZodType): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12' });
  return json({ $schema, $id: absolute(dataSchemaPath(name), site), ...rest });
}

function json(value: object): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
