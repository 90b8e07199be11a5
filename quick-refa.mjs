/**
 * Lets `refa` start without reading its tables of Unicode properties, of which there are four hundred: each is read when
 * a pattern asks for it (`\p{Greek}`), and hardly one does. They are written shorter, too, because a table that is not read
 * is compiled all the same; and it becomes an ES module, because the bundler puts others into a function, which is
 * compiled twice. A new version that is written otherwise stops the build.
 */
import { readFileSync } from 'node:fs';

const TABLE = /([\w$]+)=JSON\.parse\('((?:[^'\\]|\\.)*)'\)/g;
const LIST = /Object\.freeze\(\{__proto__:null,((?:[\w$]+:[\w$]+,?)+)\}\)/g;

/** Goes into the bundle: the table of ranges that a text stands for, `65,90,97,122`. */
function rangesOnDemand(text) {
  let ranges;
  return () => {
    if (ranges !== undefined) return ranges;
    const ends = text.split(',').map(Number);
    ranges = Array.from({ length: ends.length / 2 }, (_, index) => ({
      min: ends[2 * index],
      max: ends[2 * index + 1],
    }));
    return ranges;
  };
}

/** Tables of ranges that are named where they are made and in a list of properties, and nowhere else; by name, as texts. */
function tablesOf(text) {
  const counts = new Map();
  for (const [name] of text.replaceAll(TABLE, '$1=table').matchAll(/[\w$]+/g))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  const tables = new Map();
  for (const [, name, json] of text.matchAll(TABLE)) {
    const ranges = JSON.parse(json);
    const isOfRanges = Array.isArray(ranges) && ranges.every((each) => Object.keys(each).join() === 'min,max');
    if (counts.get(name) === 2 && isOfRanges) tables.set(name, ranges.map(({ min, max }) => `${min},${max}`).join());
  }
  return tables;
}

function withTablesOnDemand(text) {
  const tables = tablesOf(text);
  const listed = new Set();
  const withGetters = text.replaceAll(LIST, (list) =>
    list.replaceAll(/([\w$]+):([\w$]+)/g, (member, property, name) => {
      if (!tables.has(name)) return member;
      listed.add(name);
      return `get ${property}(){return ${name}()}`;
    }),
  );
  if (listed.size < 300) throw new Error(`refa is written otherwise now: ${listed.size} tables are read on demand.`);
  const onDemand = withGetters.replaceAll(TABLE, (made, name) =>
    listed.has(name) ? `${name}=rangesOnDemand('${tables.get(name)}')` : made,
  );
  return `${rangesOnDemand}\n${onDemand}`;
}

function asModule(text) {
  const names = Array.from(text.matchAll(/\bexports\.(\w+)=/g), ([, name]) => name);
  if (!names.includes('DFA') || /\brequire\(/.test(text)) throw new Error('refa is written otherwise now.');
  const own = names.map((name) => `const exported${name} = exports.${name};\nexport { exported${name} as ${name} };`);
  return ['const exports = {};', text, ...own].join('\n');
}

export const quickRefa = {
  name: 'quick-refa',
  load(id) {
    return /[\\/]refa[\\/]index\.js$/.test(id) ? asModule(withTablesOnDemand(readFileSync(id, 'utf8'))) : null;
  },
};
