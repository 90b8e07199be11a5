/** What a comment asks for: findings to accept and why, or a command that can't be followed. */
export type AcceptCommand =
  { readonly ids: readonly string[]; readonly reason: string } | { readonly problem: 'no id' | 'no reason' };

const LONGEST_BODY = 65_536;
const LONGEST_REASON = 500;
const MOST_COMMANDS = 50;
/** HTML in which nothing is read as text, so that a command in it is no command of the author. */
const HIDING = /^ {0,3}<(pre|script|style|textarea|template|code)\b/iu;

/**
 * The commands in a comment: lines `/api-governor accept <id> [<id> …] <reason>` of its own text. Code blocks, quotes (with
 * the lines that belong to their paragraph), HTML comments and the like are not the author's words and are passed over.
 */
export function acceptCommands(body: string): readonly AcceptCommand[] {
  const commands: AcceptCommand[] = [];
  for (const line of ownLines(body.slice(0, LONGEST_BODY))) {
    const command = /^ {0,3}\/api-governor[ \t]+accept(?:[ \t]+(.*))?$/u.exec(line);
    if (command !== null && commands.length < MOST_COMMANDS) commands.push(readAccept(command[1] ?? ''));
  }
  return commands;
}

function readAccept(text: string): AcceptCommand {
  const [named = ''] = /^(?:[0-9a-f]{12}(?:[\s,]+|$))*/u.exec(text) ?? [];
  const ids = named.match(/[0-9a-f]{12}/gu) ?? [];
  if (ids.length === 0) return { problem: 'no id' };
  const reason = text.slice(named.length).trim().slice(0, LONGEST_REASON);
  return /[\p{L}\p{N}]/u.test(reason) ? { ids: [...new Set(ids)], reason } : { problem: 'no reason' };
}

function ownLines(body: string): readonly string[] {
  const text = body.replaceAll(/\r\n?/gu, '\n').replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, '');
  const own: string[] = [];
  let fence = '';
  let hiding = '';
  let quoted = false;
  for (const line of text.split('\n')) {
    const [, mark = ''] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
    if (hiding !== '') {
      if (line.toLowerCase().includes(`</${hiding}>`)) hiding = '';
    } else if (fence !== '') {
      if (mark.startsWith(fence) && line.trim() === mark) fence = '';
    } else if (mark !== '') {
      fence = mark;
      quoted = false;
    } else if (HIDING.test(line)) {
      const tag = (HIDING.exec(line)?.[1] ?? '').toLowerCase();
      if (!line.toLowerCase().includes(`</${tag}>`)) hiding = tag;
    } else if (/^ {0,3}>/u.test(line)) quoted = true;
    else if (line.trim() === '') quoted = false;
    else if (!quoted) own.push(line);
  }
  return own;
}
