/** What the runner makes of an annotation: its colour and its place in the checks. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** Where an annotation points to: a file relative to the root of the repository; lines and columns count from 1. */
export interface AnnotationPlace {
  readonly file?: string | null;
  readonly line?: number | null;
  readonly column?: number | null;
  readonly title?: string | null;
}

/** Everything the action says to the runner. Nothing else may write to stdout or stderr: the runner parses both. */
export interface RunnerLog {
  /** Prints text, one log line for each of its lines; no line can be taken for a command. */
  info(text: string): void;
  /** A line that is shown only when step debugging is on. */
  debug(text: string): void;
  notice(text: string, at?: AnnotationPlace): void;
  warning(text: string, at?: AnnotationPlace): void;
  error(text: string, at?: AnnotationPlace): void;
  /** Folds what follows under a title, until `endGroup`. */
  group(title: string): void;
  endGroup(): void;
  /** Makes the runner replace a secret by `***` in all later output. */
  mask(secret: string): void;
  /** How many annotations of a level were written so far (GitHub shows 10 of each per step). */
  issued(level: AnnotationLevel): number;
}

// The runner splits at \r\n, \n and \r only; the others are line breaks to some reader of the log.
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
const CONTROL = /[^\P{Cc}\t]/gu;
const ZERO_WIDTH_SPACE = '\u200B';

/**
 * The log of a run.
 * @param write receives whole lines, each with its line break (`process.stdout.write`).
 */
export function runnerLog(write: (text: string) => void): RunnerLog {
  const issued: Record<AnnotationLevel, number> = { error: 0, warning: 0, notice: 0 };
  const annotate = (level: AnnotationLevel) => (text: string, at?: AnnotationPlace) => {
    issued[level] += 1;
    write(annotation(level, text, at));
  };
  return {
    info: (text) => {
      write(inertLines(text));
    },
    debug: (text) => {
      write(command('debug', '', harmless(text)));
    },
    notice: annotate('notice'),
    warning: annotate('warning'),
    error: annotate('error'),
    group: (title) => {
      write(command('group', '', harmless(title).replaceAll('\n', ' ')));
    },
    endGroup: () => {
      write(command('endgroup', '', ''));
    },
    mask: (secret) => {
      // A secret of several lines is also printed line by line.
      for (const part of new Set([secret, ...secret.split(LINE_BREAK)])) {
        if (part.trim() !== '') write(command('add-mask', '', part));
      }
    },
    issued: (level) => issued[level],
  };
}

/**
 * Text that the runner prints as it is. The rules are those of `ActionCommand.cs` of actions/runner: a line is a command
 * when it starts with `::` after its leading white space, or when `##[` stands anywhere in it. A zero width space parts
 * both. The runner compares by culture, which skips zero width characters; that is no way around, since it then takes
 * the name of the command from a fixed offset and finds `:error` or `[error`, which it does not know.
 */
export function inertLines(text: string): string {
  return text
    .split(LINE_BREAK)
    .map((line) => `${partCommands(line.replace(CONTROL, ''))}\n`)
    .join('');
}

function partCommands(line: string): string {
  // Whatever is not printable ASCII counts as white space here: .NET and Unicode do not agree on what is.
  return partLegacy(line.replace(/^([^!-~]*):(?=:)/u, `$1:${ZERO_WIDTH_SPACE}`));
}

function partLegacy(text: string): string {
  return text.replaceAll('##[', `#${ZERO_WIDTH_SPACE}#[`);
}

/**
 * The message of a command. Should the runner not see the command in a line, it still looks for `##[`, so that is parted
 * here too. A leading combining mark would merge with the `::` before it and hide the end of the command's name.
 */
function harmless(text: string): string {
  const lines = text.split(LINE_BREAK).map((line) => partLegacy(line.replace(CONTROL, '')));
  return lines.join('\n').replace(/^(?=\p{M})/u, ' ');
}

function annotation(level: AnnotationLevel, text: string, at: AnnotationPlace = {}): string {
  const properties: [string, string | number | null | undefined][] = [
    ['title', at.title],
    ['file', at.file],
    ['line', at.line],
    ['col', at.column],
  ];
  const written = properties.flatMap(([name, value]) =>
    value === undefined || value === null || value === '' ? [] : [`${name}=${escapeProperty(harmless(String(value)))}`],
  );
  return command(level, written.join(','), harmless(text));
}

function command(name: string, properties: string, data: string): string {
  return `::${name}${properties === '' ? '' : ` ${properties}`}::${escapeData(data)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
