import type { PolicyRule } from './policy-rule.ts';

/** The rules about announcements, which no comparison of messages can find. */
export const lifecycleRules = {
  'sunset-notice-too-short': {
    id: 'sunset-notice-too-short',
    title: 'Sunset announced too late',
    why: 'Callers need time to move; the policy of this API promises them more of it.',
    fix: 'Choose a later sunset date, or lower `deprecation-notice` for this level of stability.',
    level: 'warning',
    example: {
      day: '2026-11-20',
      base: `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`,
      head: `paths:
  /orders:
    get:
      deprecated: true
      x-sunset: '2026-12-31'
      responses: { '200': { description: OK } }`,
      says: 'Operation `GET /orders` is announced to go on 2026-12-31, which leaves 41 days; the policy asks for 180 days.',
    },
  },
  'stable-operation-uses-draft': {
    id: 'stable-operation-uses-draft',
    title: 'Stable operation uses a draft schema',
    why: 'The operation promises to stay as it is, and the schema promises nothing: one of the two promises will not be kept.',
    fix: 'Raise the stability of the schema, or give the operation a schema of its own until it is stable.',
    level: 'warning',
    example: {
      base: `paths:
  /orders:
    get: { responses: { '200': { description: OK } } }`,
      head: `paths:
  /orders:
    get:
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
components:
  schemas:
    Order: { type: object, x-stability-level: draft }`,
      says: 'Schema `Order` is a draft, and a stable operation uses it.',
    },
  },
} as const satisfies Readonly<Record<string, PolicyRule>>;
