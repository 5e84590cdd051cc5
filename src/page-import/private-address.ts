import { BlockList, isIP } from 'node:net';

/** Networks that are nobody's page: IANA's registries of special-purpose addresses (RFC 6890), multicast included. */
const notPublic = new BlockList();
for (const network of [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  '224.0.0.0/3',
]) {
  const [address = '', length] = network.split('/');
  notPublic.addSubnet(address, Number(length), 'ipv4');
}

/** Of IPv6, only global unicast is public; these are parts of it that are not, or that hold an IPv4 address. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
const specialUnicast = new BlockList();
specialUnicast.addSubnet('2001::', 23, 'ipv6');
specialUnicast.addSubnet('2001:db8::', 32, 'ipv6');
specialUnicast.addSubnet('2002::', 16, 'ipv6');
specialUnicast.addSubnet('3fff::', 20, 'ipv6');

/**
 * Whether an address belongs to a computer or network of its own, and not to the internet: loopback, an office's
 * network, a cloud's service of metadata.
 * @param address of IPv4 or IPv6, without brackets; anything else counts as private
 */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return notPublic.check(address, 'ipv4');
  if (family !== 6) return true;
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return isPrivateAddress(mapped);
  return !globalUnicast.check(address, 'ipv6') || specialUnicast.check(address, 'ipv6');
}
