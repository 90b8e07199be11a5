// Rules of the part "observability".

export const observability = {
  name: 'observability',
  title: 'Observability',
  about: 'trace context and ids to look a call up by',
  rules: [
    {
      id: 'trace-request',
      check: 'observability/trace-request',
      severity: 'info',
      owasp: [],
      what: 'Operations take trace context (`traceparent`) or a correlation id header.',
      why: 'A failing call cannot be followed through the services behind the API.',
      fix: 'Add a `traceparent` header parameter.',
      sources: ['W3C Trace Context §3.2', 'Zalando RESTful API Guidelines #233'],
    },
    {
      id: 'trace-response',
      check: 'observability/trace-response',
      severity: 'info',
      owasp: [],
      what: 'Responses return an id to look the call up by.',
      why: 'Clients have nothing to quote when they ask for help.',
      fix: 'Declare a response header such as X-Request-Id.',
      sources: ['Zalando RESTful API Guidelines #233'],
    },
    {
      id: 'trace-error-id',
      check: 'observability/trace-error',
      severity: 'info',
      owasp: [],
      what: 'Error bodies have an id to look the call up by, or the response has the header.',
      why: 'An error report without an id starts with a search in the logs.',
      fix: 'Add `instance`, `trace_id` or `request_id`.',
      sources: ['RFC 9457 §3.1.5, instance'],
    },
  ],
};
