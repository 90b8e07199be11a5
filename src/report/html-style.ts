const KINDS = ['breaking', 'potentially-breaking', 'unclassified', 'policy', 'lint', 'non-breaking', 'documentation'];

const HIDING = KINDS.map((kind) => `body:has(#show-${kind}:not(:checked)) section.${kind}`).join(',\n');

/** The style sheet of the HTML report: light and dark, for the screen and for paper. */
export const STYLE = `
:root { color-scheme: light dark; --page: #fff; --text: #1f2328; --quiet: #59636e; --line: #d1d9e0; --soft: #f6f8fa; --red: #cf222e; --amber: #9a6700; --green: #1a7f37; --minus: #ffebe9; }
@media (prefers-color-scheme: dark) { :root { --page: #0d1117; --text: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --soft: #151b23; --red: #f85149; --amber: #d29922; --green: #3fb950; --minus: #3c1618; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header { border-left: 4px solid var(--green); padding: .25rem 0 .25rem 1rem; margin-bottom: 1.5rem; }
header.bad { border-color: var(--red); }
header.look { border-color: var(--amber); }
.verdict { margin: 0; font-weight: 600; text-transform: uppercase; font-size: .8rem; letter-spacing: .05em; color: var(--green); }
.bad .verdict { color: var(--red); }
h1 { font-size: 1.5rem; line-height: 1.3; margin: .1rem 0; }
h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; padding-bottom: .3rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.25rem 0 .5rem; }
.quiet, footer { color: var(--quiet); font-weight: 400; font-size: .85rem; }
p { margin: .5rem 0; }
code, pre { font: .85em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
code { background: var(--soft); border-radius: 4px; padding: .1em .3em; }
h1 code, h2 code { background: none; padding: 0; font-size: .95em; }
pre { background: var(--soft); border-radius: 6px; padding: .6rem .8rem; overflow-x: auto; white-space: pre-wrap; }
a { color: inherit; text-decoration-color: var(--line); text-underline-offset: .2em; }
nav { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; padding: .6rem .8rem; background: var(--soft); border-radius: 6px; }
table { border-collapse: collapse; width: 100%; margin: 1rem 0; }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line); }
.item { border: 1px solid var(--line); border-left: 3px solid var(--quiet); border-radius: 6px; padding: .5rem .8rem; margin: .4rem 0; }
.item.error { border-left-color: var(--red); }
.item.warning { border-left-color: var(--amber); }
.item > summary { cursor: pointer; }
.item .message { font-weight: 600; }
.non-breaking .message, .documentation .message, .lint .message { font-weight: 400; }
.operations { columns: 18rem; }
.problems { border: 1px solid var(--amber); border-radius: 6px; padding: .6rem .8rem; }
.problems ul { margin: .3rem 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); padding-top: .5rem; }
${HIDING} { display: none; }
@media print { nav { display: none; } body { max-width: none; padding: 0; } .item { break-inside: avoid; } }
`;
