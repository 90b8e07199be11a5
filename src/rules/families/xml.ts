import type { ChangeOf } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import { defineRule } from '../define.ts';
import { fromTo, value } from '../words.ts';

/** A media type that is XML (RFC 7303 §4.2: the suffix `+xml`), or a range that covers it. */
const isXml = (mediaType: string): boolean =>
  /^(?:\*|\*\/\*|(?:application|text)\/(?:\*|xml|[^;]*\+xml))(?:;|$)/.test(mediaType);

const concernsXml = ({ uses }: ChangeOf<'schema.xml-changed'>): boolean =>
  uses.some(({ slot }) => 'mediaType' in slot && slot.mediaType !== null && isXml(slot.mediaType));

const says = (change: { readonly before: Json | undefined; readonly after: Json | undefined }, it: string): string =>
  change.after === undefined
    ? `${it} is no longer written in XML as ${value(change.before)}.`
    : `${it} changed how it is written in XML${fromTo(change.before, change.after)}.`;

const body = (mediaType: string, xml: string): string => `content:
  ${mediaType}:
    schema:
      type: object
      properties:
        name: { type: string${xml} }`;

/** How values are written in XML. */
export const xmlRules = [
  defineRule({
    id: 'xml-form-changed',
    title: 'Written in XML in another way',
    on: 'schema.xml-changed',
    when: concernsXml,
    relation: 'replaced',
    says,
    why: 'Whoever reads the message looks for another element, attribute or namespace, and finds nothing.',
    fix: 'Keep the form, or offer the new one under another media type.',
    examples: [
      {
        name: 'an attribute',
        in: 'request-body',
        before: body('application/xml', ''),
        after: body('application/xml', ', xml: { attribute: true }'),
        says: ['Request property `name` changed how it is written in XML to `{"attribute":true}`.'],
      },
    ],
  }),
  defineRule({
    id: 'xml-hint-changed',
    title: 'XML form changed where no XML is sent',
    on: 'schema.xml-changed',
    relation: 'text',
    says,
    why: 'No message of these operations is XML, so nobody notices.',
    fix: 'Nothing has to be done.',
    examples: [
      {
        name: 'in JSON',
        in: 'request-body',
        before: body('application/json', ''),
        after: body('application/json', ', xml: { attribute: true }'),
        says: ['Request property `name` changed how it is written in XML to `{"attribute":true}`.'],
      },
    ],
  }),
];
