// src/settings/suggest.ts
function distance(a, b) {
	const rows = [Array.from({ length: b.length + 1 }, (_, at) => at)];
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1] ? 0 : 1;
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			const at = (line, column) => rows[line]?.[column] ?? 1e400;
			row.push(Math.min(at(i - 1, j) + 1, (row[j - 1] ?? 1e400) + 1, at(i - 1, j - 1) + same, swapped ? at(i - 2, j - 2) + 1 : 1e400));
		}
		rows.push(row);
	}
	return rows[a.length]?.[b.length] ?? 1e400;
}
const simple = (word) => word.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
function nearest(word, known) {
	const meant = simple(word);
	if (meant === "" || meant.length > 60) return null;
	let best = null;
	let least = Math.max(1, Math.floor(meant.length / 3)) + 1;
	for (const candidate of known) {
		const name = simple(candidate);
		const away = meant.length > 2 && name.startsWith(meant) ? 1 : distance(meant, name);
		if (away < least) [best, least] = [candidate, away];
	}
	return best;
}
function didYouMean(word, known) {
	const meant = nearest(word, known);
	return meant === null ? "" : ` Did you mean "${meant}"?`;
}
function quoted(text) {
	const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
	return `"${line.length > 60 ? `${line.slice(0, 59)}…` : line}"`;
}

export { nearest as n, quoted as r, didYouMean as t };