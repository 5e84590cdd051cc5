/** Who somebody is and how to reach them, in one line. */
export function contactLine(who: {
  name?: string | undefined;
  address?: string | undefined;
  email: string;
  phone?: string | undefined;
}): string {
  const phone = who.phone?.replaceAll(' ', '\u00A0');
  return [who.name, who.address, who.email, phone].filter((part) => part !== undefined).join(', ');
}
