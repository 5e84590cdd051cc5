import { describe, expect, it } from 'vitest';
import { vocabularyFaults } from './schema-org.ts';

const faultsOf = (...nodes: object[]) => vocabularyFaults({ '@context': 'https://schema.org', '@graph': nodes });

describe('the judge of structured data', () => {
  it('says nothing of what the vocabulary allows', () => {
    const place = { '@type': 'Place', '@id': 'https://example.org/#p', name: 'Dwór' };
    const event = {
      '@type': 'EducationEvent',
      name: 'Warsztaty',
      startDate: '2027-01-21T10:00:00+01:00',
      eventStatus: 'https://schema.org/EventCancelled',
      location: [{ '@id': place['@id'] }, { '@type': 'VirtualLocation', url: 'https://example.org/' }],
      maximumAttendeeCapacity: 20,
      about: { '@type': 'Project', name: 'Razem' },
    };
    expect(faultsOf(place, event)).toEqual([]);
  });

  it.each([
    ['a type that there is not', { '@type': 'Meeting' }, 'There is no type Meeting.'],
    ['a property that there is not', { '@type': 'Event', begin: '2027' }, 'There is no property begin.'],
    ['a property of another type', { '@type': 'Event', isbn: '1' }, 'Event has no property isbn.'],
    ['a superseded property', { '@type': 'Event', attendees: 'x' }, 'There is no property attendees.'],
    [
      'a value of another type',
      { '@type': 'Event', location: { '@type': 'Event' } },
      'Event.location takes Place, PostalAddress, Text, VirtualLocation, not Event.',
    ],
    [
      'a date in words',
      { '@type': 'Event', startDate: '21 stycznia' },
      'Event.startDate takes Date, DateTime, not the text "21 stycznia".',
    ],
    [
      'an hour without its offset',
      { '@type': 'Event', startDate: '2027-01-21T10:00' },
      'Event.startDate takes Date, DateTime, not the text "2027-01-21T10:00".',
    ],
    [
      'a member of another list',
      { '@type': 'Event', eventStatus: 'https://schema.org/OnlineEventAttendanceMode' },
      'Event.eventStatus takes EventStatusType, not the text "https://schema.org/OnlineEventAttendanceMode".',
    ],
    [
      'half a person',
      { '@type': 'Event', maximumAttendeeCapacity: 1.5 },
      'Event.maximumAttendeeCapacity takes Integer, not 1.5.',
    ],
    [
      'a reference to nothing',
      { '@type': 'Event', organizer: { '@id': 'https://example.org/#x' } },
      'Event.organizer leads to nothing: {"@id":"https://example.org/#x"}.',
    ],
  ])('names %s', (_, node, fault) => {
    expect(faultsOf(node)).toEqual([fault]);
  });

  it('wants one graph', () => {
    expect(vocabularyFaults({ '@context': 'https://schema.org', '@type': 'Event' })).toEqual([
      'It is not one graph of schema.org.',
    ]);
  });
});
