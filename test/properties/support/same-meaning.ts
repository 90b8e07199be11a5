/** Edits that change nothing, not even for people, or that are known to be told apart by nobody. */
export interface SameMeaning {
  /** Matches `<edit> <pointer>`. */
  readonly edit: RegExp;
  readonly reason: string;
  /** The versions whose document has such a place, by the beginning of their names; 3 when left out. */
  readonly of?: string;
}

export const meansTheSame: readonly SameMeaning[] = [
  { edit: /^delete .*\/type$/, of: '', reason: 'Keywords imply their type: `properties` without `type` is an object.' },
  { edit: /^(?:repeat|reverse) .*\/(?:required|enum|type)$/, of: '', reason: 'These lists are sets.' },
  { edit: /^(?:repeat|reverse) .*\/allOf$/, of: '2', reason: 'What holds together holds in any order, and twice.' },
  { edit: /^reverse .*\/(?:allOf|anyOf|oneOf)$/, reason: 'Alternatives have no order.' },
  { edit: /^repeat .*\/anyOf$/, reason: 'The same alternative twice is one.' },
  {
    edit: /^(?:repeat|reverse) .*\/(?:servers|security|security\/\d\/\w+)$/,
    reason: 'Any of these will do; scopes are a set.',
  },
  {
    edit: /^(?:repeat|reverse) .*\/(?:schemes|consumes|produces|security|oauth)$/,
    of: '2',
    reason: 'These lists are sets.',
  },
  { edit: /^repeat .*\/parameters$/, of: '', reason: 'The same reference twice is one parameter (a warning says so).' },
  { edit: /^reverse \/paths\/~1all\/post\/parameters$/, of: '2', reason: 'The fields of a form have no order.' },
  {
    edit: /^(?:delete|change|retype) \/(?:components\/)?parameters\/Id\/required$/,
    of: '',
    reason: 'A path always has all its segments.',
  },
  { edit: /^delete .*\/explode$/, reason: 'The default of the style, written out.' },
  { edit: /^delete .*\/parameters\/4\/style$/, reason: 'The default of a header, written out.' },
  { edit: /^change \/components\/parameters\/Id\/explode$/, reason: 'A single value has nothing to explode.' },
  { edit: /^(?:delete|change) .*\/parameters\/3\/explode$/, reason: 'A deep object looks the same exploded.' },
  {
    edit: /^(?:delete|change) .*\/parameters\/3\/(?:pattern|minLength)$/,
    of: '2',
    reason: 'Where values are listed, other assertions that all of them meet say nothing.',
  },
  { edit: /^delete .*\/headers\/X-List\/style$/, reason: 'The only style of headers, written out.' },
  { edit: /^change .*\/headers\/X-List\/explode$/, reason: 'A list in a header looks the same exploded.' },
  { edit: /^delete .*\/encoding\/labels\/contentType$/, reason: 'The media type that texts have anyway, written out.' },
  {
    edit: /^delete .*\/(?:multipart~1form-data\/encoding\/labels\/style|prefixEncoding\/0\/contentType)$/,
    of: '3.2',
    reason: 'How texts are parts anyway, written out.',
  },
  { edit: /^delete .*\/password\/scopes$/, reason: 'No scopes, and an empty list of scopes.' },
  {
    edit: /^delete .*\/pictures\/xml\/name$/,
    of: '',
    reason: 'The name that its node in XML has anyway, written out.',
  },
  { edit: /^delete .*\/xml\/nodeType$/, of: '3.2', reason: 'The kind of node that most schemas have, written out.' },
  { edit: /^delete .*\/anything\/\$ref$/, of: '3.2', reason: 'A reference to `true`, and a schema that says nothing.' },
];
