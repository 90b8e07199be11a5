/** How examples of rules write what a webhook is sent. */

export const hook = (body: string): string => `post:
  ${body}responses:
    '204':
      description: Received.`;

export const payload = (...lines: readonly string[]): string =>
  hook(`requestBody:
    ${lines.join('\n    ')}
  `);
