/**
 * What the runner makes of the output of a step, after `ActionCommand.cs`, `OutputManager.cs` and the file commands of
 * actions/runner. An independent model: it shares nothing with the code that writes.
 */

/** A workflow command as the runner understands it. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const REGISTERED = new Set(
  'stop-commands set-env set-output save-state add-mask add-path add-matcher remove-matcher warning error notice debug group endgroup echo'.split(
    ' ',
  ),
);

// Char.IsWhiteSpace of .NET: neither U+200B nor U+FEFF, but U+0085.
const LEADING_WHITE_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/u;
// What a comparison by culture skips.
const IGNORABLE = /^[\p{Cf}\p{Cc}]$/u;

/** Lines as `StreamReader.ReadLine` gives them. */
export function lines(stdout: string): readonly string[] {
  const all = stdout.split(/\r\n|[\n\r]/u);
  return all.at(-1) === '' ? all.slice(0, -1) : all;
}

/** The command in a line, or null. Tries both syntaxes, and both ways to compare texts. */
export function parseLine(line: string): Command | null {
  for (const find of [findExactly, findByCulture]) {
    const command = parseV2(line, find) ?? parseLegacy(line, find);
    if (command !== null) return command;
  }
  return null;
}

type Find = (text: string, wanted: string, from: number) => number;

const findExactly: Find = (text, wanted, from) => text.indexOf(wanted, from);

const findByCulture: Find = (text, wanted, from) => {
  for (let start = from; start < text.length; start += 1) {
    let matched = 0;
    let at = start;
    while (matched < wanted.length && at < text.length) {
      if (text[at] === wanted[matched]) matched += 1;
      else if (!IGNORABLE.test(text[at]!)) break;
      at += 1;
    }
    if (matched === wanted.length) return start;
  }
  return -1;
};

function parseV2(line: string, find: Find): Command | null {
  const message = line.replace(LEADING_WHITE_SPACE, '');
  if (find(message, '::', 0) !== 0) return null;
  const end = find(message, '::', 2);
  if (end < 0) return null;
  return readCommand(message.slice(2, end), message.slice(end + 2), ',', [':', ',']);
}

function parseLegacy(line: string, find: Find): Command | null {
  const start = find(line, '##[', 0);
  const end = start < 0 ? -1 : line.indexOf(']', start);
  return end < 0 ? null : readCommand(line.slice(start + 3, end), line.slice(end + 1), ';', [';', ']']);
}

function readCommand(info: string, data: string, separator: string, escaped: readonly string[]): Command | null {
  const space = info.indexOf(' ');
  const name = (space < 0 ? info : info.slice(0, space)).toLowerCase();
  if (!REGISTERED.has(name)) return null;
  const properties: Record<string, string> = {};
  for (const pair of space < 0
    ? []
    : info
        .slice(space + 1)
        .trim()
        .split(separator)) {
    const [key, ...value] = pair.split('=');
    if (key && value.join('=') !== '') properties[key] = unescape(value.join('='), escaped);
  }
  return { name, properties, message: unescape(data, separator === ';' ? escaped : []) };
}

function hex(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

function unescape(text: string, others: readonly string[]): string {
  return ['\r', '\n', ...others, '%'].reduce((result, character) => result.replaceAll(hex(character), character), text);
}

/** The outputs in the text of a `GITHUB_OUTPUT` file. Throws on what the runner would refuse. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const rest = text.split('\n');
  while (rest.length > 0) {
    const line = rest.shift()!;
    if (line === '') continue;
    const heredoc = /^([^=]*?)<<(.+)$/u.exec(line);
    const plain = /^([^=]+)=(.*)$/u.exec(line);
    if (heredoc?.[1]) {
      const end = rest.indexOf(heredoc[2]!);
      if (end < 0) throw new Error(`Matching delimiter not found '${heredoc[2]}'`);
      outputs[heredoc[1]] = rest
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n');
    } else if (plain?.[1]) {
      outputs[plain[1]] = plain[2]!;
    } else {
      throw new Error(`Invalid format '${line}'`);
    }
  }
  return outputs;
}
