/**
 * Lets a rule about several fields speak even where another field is wrong, so that an editor is told
 * everything at once. Such a rule must bear values of any type.
 */
export const atOnce = {
  when: ({ value }: { value: unknown }): boolean => typeof value === 'object' && value !== null,
};
