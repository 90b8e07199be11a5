/** Whether the text of a module is that of an ES module. */
export function isEsModule(path: string, text: string): boolean {
  if (/\.(?:cjs|json)$/.test(path)) return false;
  return path.endsWith('.mjs') || /^[ \t]*(?:import\b(?:\s*[{*"']|\s+[\w$])|export(?:\s*[{*]|\s+\w))/m.test(text);
}
