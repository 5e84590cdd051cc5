/**
 * What a picture can carry besides what it shows. `gps`: where it was taken; `exif`: the camera, the
 * moment, the maker's notes; `xmp` and `iptc`: names, captions, the history of its making; `comment`:
 * texts of programs and people; `other`: data of makers that are in no standard, and whatever follows
 * the end of the picture, such as the film of a moving photograph. A colour profile is none of these.
 */
export const metadataKinds = ['gps', 'exif', 'xmp', 'iptc', 'comment', 'other'] as const;

export type MetadataKind = (typeof metadataKinds)[number];
