/**
 * Filters of JSONPath (`[?(@.deprecated == true)]`) are JavaScript: Spectral's engine compiles them into a function. What
 * is accepted here is read as a syntax tree, by the parser that the engine uses, and every node of it must be on a list;
 * a list of what is forbidden would always miss one spelling more.
 *
 * The list holds comparisons, the words of JSONPath (`@`, `@property`, …), literals, members by a written name, and a
 * few methods of texts and arrays: what the public rulesets use that docs/decisions/0024 names. No accepted filter can
 * name anything but the document, and none can call anything but these methods.
 */
import regex from '@jsep-plugin/regex';
import jsep from 'jsep';
import type { Expression } from 'jsep';
import { quoted } from '../../settings/suggest.ts';

/** As nimma sets it up; `typeof` is jsonpath-plus's. */
function parser(): typeof jsep {
  jsep.addIdentifierChar('@');
  jsep.addUnaryOp('void');
  jsep.addUnaryOp('typeof');
  jsep.addBinaryOp('in', 12);
  jsep.addBinaryOp('~=', 20);
  jsep.plugins.register(regex);
  return jsep;
}

const operators: ReadonlySet<string> = new Set('|| && ?? == != === !== < > <= >= + - * / % in ~='.split(' '));
const methods: ReadonlySet<string> = new Set(
  'match test includes startsWith endsWith indexOf toLowerCase toUpperCase trim'.split(' '),
);
const words: ReadonlySet<string> = new Set('undefined @ @root @path @property @parent @parentProperty'.split(' '));
const types: ReadonlySet<string> = new Set('@string @number @boolean @null @array @object @integer @scalar'.split(' '));
const reserved: ReadonlySet<string> = new Set(
  'constructor prototype __proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__'.split(' '),
);

/** Whether a name leads out of the data, into JavaScript's own objects. */
export function isReservedName(name: string): boolean {
  return reserved.has(name);
}

/** What is wrong, for people. Thrown and caught in this file only. */
class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * What is wrong with a filter, as the rest of a sentence about it (`calls "exec", …`); null when it can be accepted.
 * @param text what stands between the parentheses of `?(…)`.
 */
export function filterProblem(text: string): string | null {
  let tree: Expression;
  try {
    tree = parser()(text);
  } catch {
    return 'is no expression that can be read';
  }
  try {
    accept(tree);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    throw error;
  }
}

/** Whether a text is an expression at all. */
export function isExpression(text: string): boolean {
  try {
    return parser()(text).type !== 'Compound';
  } catch {
    return false;
  }
}

/** The parts of jsep's nodes that are looked at; the parser gives them as plain objects. */
interface Part extends Readonly<Record<string, unknown>> {
  readonly type: string;
}

function accept(node: Part): void {
  switch (node.type) {
    case 'Identifier':
      return acceptWord(String(node['name']));
    case 'Literal':
      return acceptLiteral(node);
    case 'ArrayExpression':
      return parts(node['elements']).forEach(acceptElement);
    case 'UnaryExpression':
      return acceptUnary(node);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return acceptBinary(node);
    case 'MemberExpression':
      return acceptMember(node);
    case 'CallExpression':
      return acceptCall(node);
    default:
      throw new Refusal(`uses ${spoken[node.type] ?? 'syntax'} that only trusted rulesets may use`);
  }
}

const spoken: Readonly<Record<string, string>> = {
  Compound: 'a sequence of expressions',
  ConditionalExpression: 'a choice with "?"',
  AssignmentExpression: 'an assignment',
  UpdateExpression: 'an assignment',
  ThisExpression: '"this"',
};

function acceptWord(name: string): void {
  if (words.has(name) || types.has(name)) return;
  throw new Refusal(`names ${quoted(name)}; only @, @property, @path, @parent, @parentProperty and @root may be named`);
}

/**
 * The engine copies a literal as it is written into a program, and reads it otherwise than JavaScript does where there
 * are escapes: `"\x61"` is `x61` to the one and `a` to the other.
 */
function acceptLiteral(node: Part): void {
  const raw = String(node['raw']);
  if (/[\n\r\u2028\u2029]/.test(raw)) throw new Refusal('has a line break in a literal');
  if (typeof node['value'] === 'string' && /\\[xu0-9]/.test(raw.replaceAll('\\\\', '')))
    throw new Refusal('has an escaped character in a text; write the character itself');
}

/** The engine doesn't look into arrays: only literals keep their meaning there. */
function acceptElement(node: Part): void {
  const { value } = node;
  if (node.type !== 'Literal' || value instanceof RegExp)
    throw new Refusal('has an array of something else than texts, numbers and truth values');
  acceptLiteral(node);
}

function acceptUnary(node: Part): void {
  const argument = part(node['argument']);
  const operator = String(node['operator']);
  if (operator === '!' || operator === '-' || operator === '+') return accept(argument);
  if (operator === 'void' && argument.type === 'Literal') return acceptLiteral(argument);
  throw new Refusal(`uses the operator "${operator}", which only trusted rulesets may use`);
}

function acceptBinary(node: Part): void {
  const operator = String(node['operator']);
  const [left, right] = [part(node['left']), part(node['right'])];
  if (!operators.has(operator))
    throw new Refusal(`uses the operator "${operator}", which only trusted rulesets may use`);
  accept(left);
  if (operator === 'in' && right.type !== 'ArrayExpression') throw new Refusal('needs a list of values after "in"');
  if (operator === '~=' && !isPlainPattern(right['value'])) throw new Refusal('needs a regular expression after "~="');
  accept(right);
}

/** The engine puts the text between two slashes: none may stand in it unescaped. */
function isPlainPattern(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  try {
    return new RegExp(value).source === value;
  } catch {
    return false;
  }
}

function acceptMember(node: Part): void {
  const [object, property] = [part(node['object']), part(node['property'])];
  if (node['computed'] === true) {
    const { value } = property;
    const written = property.type === 'Literal' && (typeof value === 'string' || typeof value === 'number');
    if (!written) throw new Refusal('has a member whose name is computed');
    acceptLiteral(property);
    if (reserved.has(String(value))) throw new Refusal(`names the member ${quoted(String(value))}`);
    return accept(object);
  }
  const name = String(property['name']);
  if (reserved.has(name) || !/^[\w$]+$/.test(name)) throw new Refusal(`names the member ${quoted(name)}`);
  accept(isNameOfType(object, name) ? part(object['object']) : object);
}

/** `@.enum.constructor.name`: how rulesets tell arrays from objects. It gives a text, and nothing behind it. */
function isNameOfType(object: Part, name: string): boolean {
  if (name !== 'name' || object.type !== 'MemberExpression' || object['computed'] === true) return false;
  return part(object['property'])['name'] === 'constructor';
}

function acceptCall(node: Part): void {
  const callee = part(node['callee']);
  const given = parts(node['arguments']);
  if (callee.type === 'Identifier' && types.has(String(callee['name'])) && given.length === 0) return;
  const name =
    callee.type === 'MemberExpression' && callee['computed'] !== true ? part(callee['property'])['name'] : '';
  if (!methods.has(String(name))) {
    const what = typeof name === 'string' && name !== '' ? `calls ${quoted(name)}` : 'calls something';
    throw new Refusal(`${what}; only ${[...methods].join(', ')} may be called`);
  }
  const object = part(callee['object']);
  if (name === 'test' && !(object['value'] instanceof RegExp))
    throw new Refusal('calls "test" of something else than a regular expression');
  accept(object);
  given.forEach(accept);
}

function part(value: unknown): Part {
  if (typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string')
    return value as Part;
  throw new Refusal('is no expression that can be read');
}

function parts(value: unknown): readonly Part[] {
  return Array.isArray(value) ? value.map(part) : [];
}
