/** The files that `init` writes: enough to start with, and comments that say what else there is. */

export const STARTER_CONFIGURATION = `# Settings of API Governor; all of them: docs/configuration.md of api-governor/api-governor.
# Without this file every OpenAPI 3 and Swagger 2 description in the repository is checked with the defaults.

# Which files describe APIs (globs). Left out: all that are found.
# spec:
#   - openapi.yaml

# What fails a pull request: breaking (default), potentially-breaking, any, never.
fail-on: breaking

# Whom you protect: wire (HTTP messages, default), strict (validating consumers), sdk (generated clients).
lens: wire

# Where you see a change otherwise than the defaults do (docs/policies.md).
# policies:
#   response-enum-value-added: breaking
`;

export const STARTER_WORKFLOW = `name: API
on: pull_request
permissions:
  contents: read # to read both revisions
  pull-requests: write # to comment
jobs:
  contract:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
        with:
          persist-credentials: false
      - uses: api-governor/api-governor@v1
`;
