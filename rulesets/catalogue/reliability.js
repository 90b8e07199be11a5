// Rules of the part "reliability".

export const reliability = {
  name: 'reliability',
  title: 'Reliability',
  about: 'what a client may do when a call fails or takes long',
  rules: [
    {
      id: 'retry-idempotency-key',
      check: 'reliability/idempotency-key',
      severity: 'info',
      owasp: [],
      what: 'A POST that creates (201) takes Idempotency-Key, or a client token in the body.',
      why: 'A retry after a timeout creates, or charges, twice.',
      fix: 'Take Idempotency-Key.',
      sources: ['draft-ietf-httpapi-idempotency-key-header', 'RFC 9110 §9.2.2'],
    },
    {
      id: 'retry-after-503',
      check: 'rates/retry-after',
      options: { status: '503' },
      severity: 'info',
      recommended: true,
      owasp: [],
      what: 'A declared 503 has Retry-After.',
      why: 'Clients that do not know when to come back come back at once, all of them.',
      fix: 'Declare Retry-After.',
      sources: ['RFC 9110 §15.6.4, §10.2.3'],
    },
    {
      id: 'async-202-followable',
      check: 'reliability/accepted-followable',
      severity: 'info',
      owasp: [],
      what: 'A 202 gives clients something to follow: Location, Operation-Location, Retry-After, Link or a body.',
      why: 'Clients never learn whether the work was done.',
      fix: 'Declare Location of a status resource, or a body.',
      sources: ['RFC 9110 §15.3.3'],
    },
  ],
};
