/**
 * The folder beside an output folder in which a build puts what servers are told and nobody is to read.
 * @param output absolute path of the output folder
 */
export function hostingFolder(output: string): string {
  return `${output}.hosting`;
}
