// Rules of the part "evolution".

export const evolution = {
  name: 'evolution',
  title: 'Room to grow',
  about: 'what clients receive stays open',
  rules: [
    {
      id: 'evolve-open-response',
      check: 'evolution/open-response',
      options: { max: 10 },
      severity: 'info',
      owasp: [],
      what: 'Objects that clients receive are not closed (`additionalProperties: false`). One finding when there are more than ten.',
      why: 'Every later field breaks clients that validate.',
      fix: 'Drop `additionalProperties: false` from responses.',
      sources: ['Zalando RESTful API Guidelines #111', 'AIP-180'],
    },
    {
      id: 'evolve-open-enum',
      check: 'evolution/open-enum',
      severity: 'hint',
      owasp: [],
      what: 'Enums that clients receive say whether they may grow: `x-extensible-enum`, `x-closed-enum`, or words.',
      why: 'A value that was not expected is the most frequent break of real APIs.',
      fix: 'Add `x-extensible-enum`, or `x-closed-enum: true`.',
      sources: ['Zalando RESTful API Guidelines #112', 'AIP-180'],
    },
  ],
};
