// Rules of the part "ownership".

export const ownership = {
  name: 'ownership',
  title: 'Ownership',
  about: 'who answers for the API, and the extensions that say such things',
  rules: [
    {
      id: 'owner-contact',
      check: 'ownership/contact',
      severity: 'warn',
      recommended: true,
      owasp: ['API9'],
      what: '`info.contact` has an email or url, or there is `info.x-owner`.',
      why: 'Nobody can be asked, or told of a security hole.',
      fix: 'Add a contact.',
      sources: ['OpenAPI, Contact Object', 'OWASP API9:2023', 'Zalando RESTful API Guidelines #218'],
    },
    {
      id: 'owner-team',
      check: 'ownership/owner',
      severity: 'info',
      owasp: ['API9'],
      what: 'Every operation has an owning team: `x-owner` on info, its tag, its path or itself (option `fields`: other names).',
      why: 'What belongs to nobody is changed by everybody.',
      fix: 'Add `x-owner`.',
      sources: ['OWASP API9:2023'],
    },
    {
      id: 'extension-values',
      check: 'ownership/extension-values',
      severity: 'warn',
      recommended: true,
      owasp: [],
      what: 'The extensions that API Governor reads (`x-owner`, `x-sunset`, `x-stability-level`, …) have valid values, in the right places. Dates of operations are left to `deprecation-dates-valid`.',
      why: 'A misspelt level or date is read by nobody, in silence.',
      fix: 'Correct the value or the name, as in `docs/rulesets/extensions.schema.json`.',
      sources: ['OpenAPI, Specification Extensions'],
    },
  ],
};
