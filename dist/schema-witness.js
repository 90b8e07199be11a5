import { r as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { A as findWord, C as childOf, D as sourceKey, E as isObject, M as matches, S as canonical, T as isNever, b as TYPE_NAMES, d as meet, f as settle, g as under, j as isUsable, k as typeOf, l as visibleProperties, n as below, p as above, s as requiredNames, t as accepts, u as constraintOn, v as ANY_NODE, w as isAnything, x as both } from "./shared-accepts.js";
import { _ as require_codegen, a as require_applicator$1, c as require_core$1, d as require_compile, f as require_ref_error, g as require_util, h as require_names, i as require_format, l as require_ref, m as require_validate, n as require_discriminator, o as require_dependencies, p as require_validation_error, r as require_metadata, s as require_validation$1, t as require_ajv, u as require_core$2 } from "./shared-ajv.js";

// node_modules/ajv-formats/dist/formats.js
var require_formats = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
	function fmtDef(validate, compare) {
		return {
			validate,
			compare
		};
	}
	exports.fullFormats = {
		date: fmtDef(date, compareDate),
		time: fmtDef(getTime(true), compareTime),
		"date-time": fmtDef(getDateTime(true), compareDateTime),
		"iso-time": fmtDef(getTime(), compareIsoTime),
		"iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
		ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
		regex,
		uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
		"json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
		"json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
		"relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
		byte,
		int32: {
			type: "number",
			validate: validateInt32
		},
		int64: {
			type: "number",
			validate: validateInt64
		},
		float: {
			type: "number",
			validate: validateNumber
		},
		double: {
			type: "number",
			validate: validateNumber
		},
		password: true,
		binary: true
	};
	exports.fastFormats = {
		...exports.fullFormats,
		date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
		"iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
		"iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
		uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
		"uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
		email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
	};
	exports.formatNames = Object.keys(exports.fullFormats);
	function isLeapYear(year) {
		return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
	}
	const DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/;
	const DAYS = [
		0,
		31,
		28,
		31,
		30,
		31,
		30,
		31,
		31,
		30,
		31,
		30,
		31
	];
	function date(str) {
		const matches = DATE.exec(str);
		if (!matches) return false;
		const year = +matches[1];
		const month = +matches[2];
		const day = +matches[3];
		return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
	}
	function compareDate(d1, d2) {
		if (!(d1 && d2)) return void 0;
		if (d1 > d2) return 1;
		if (d1 < d2) return -1;
		return 0;
	}
	const TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
	function getTime(strictTimeZone) {
		return function time(str) {
			const matches = TIME.exec(str);
			if (!matches) return false;
			const hr = +matches[1];
			const min = +matches[2];
			const sec = +matches[3];
			const tz = matches[4];
			const tzSign = matches[5] === "-" ? -1 : 1;
			const tzH = +(matches[6] || 0);
			const tzM = +(matches[7] || 0);
			if (tzH > 23 || tzM > 59 || strictTimeZone && !tz) return false;
			if (hr <= 23 && min <= 59 && sec < 60) return true;
			const utcMin = min - tzM * tzSign;
			const utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
			return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
		};
	}
	function compareTime(s1, s2) {
		if (!(s1 && s2)) return void 0;
		const t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf();
		const t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
		if (!(t1 && t2)) return void 0;
		return t1 - t2;
	}
	function compareIsoTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3];
		t2 = a2[1] + a2[2] + a2[3];
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function getDateTime(strictTimeZone) {
		const time = getTime(strictTimeZone);
		return function date_time(str) {
			const dateTime = str.split(DATE_TIME_SEPARATOR);
			return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
		};
	}
	function compareDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const d1 = new Date(dt1).valueOf();
		const d2 = new Date(dt2).valueOf();
		if (!(d1 && d2)) return void 0;
		return d1 - d2;
	}
	function compareIsoDateTime(dt1, dt2) {
		if (!(dt1 && dt2)) return void 0;
		const [d1, t1] = dt1.split(DATE_TIME_SEPARATOR);
		const [d2, t2] = dt2.split(DATE_TIME_SEPARATOR);
		const res = compareDate(d1, d2);
		if (res === void 0) return void 0;
		return res || compareTime(t1, t2);
	}
	const NOT_URI_FRAGMENT = /\/|:/;
	const URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
	function uri(str) {
		return NOT_URI_FRAGMENT.test(str) && URI.test(str);
	}
	const BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
	function byte(str) {
		BYTE.lastIndex = 0;
		return BYTE.test(str);
	}
	const MIN_INT32 = -(2 ** 31);
	const MAX_INT32 = 2 ** 31 - 1;
	function validateInt32(value) {
		return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
	}
	function validateInt64(value) {
		return Number.isInteger(value);
	}
	function validateNumber() {
		return true;
	}
	const Z_ANCHOR = /[^\\]\\Z/;
	function regex(str) {
		if (Z_ANCHOR.test(str)) return false;
		try {
			new RegExp(str);
			return true;
		} catch (e) {
			return false;
		}
	}
}));

// node_modules/ajv-formats/dist/limit.js
var require_limit = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatLimitDefinition = void 0;
	const ajv_1 = require_ajv();
	const codegen_1 = require_codegen();
	const ops = codegen_1.operators;
	const KWDs = {
		formatMaximum: {
			okStr: "<=",
			ok: ops.LTE,
			fail: ops.GT
		},
		formatMinimum: {
			okStr: ">=",
			ok: ops.GTE,
			fail: ops.LT
		},
		formatExclusiveMaximum: {
			okStr: "<",
			ok: ops.LT,
			fail: ops.GTE
		},
		formatExclusiveMinimum: {
			okStr: ">",
			ok: ops.GT,
			fail: ops.LTE
		}
	};
	const error = {
		message: ({ keyword, schemaCode }) => (0, codegen_1.str)`should be ${KWDs[keyword].okStr} ${schemaCode}`,
		params: ({ keyword, schemaCode }) => (0, codegen_1._)`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
	};
	exports.formatLimitDefinition = {
		keyword: Object.keys(KWDs),
		type: "string",
		schemaType: "string",
		$data: true,
		error,
		code(cxt) {
			const { gen, data, schemaCode, keyword, it } = cxt;
			const { opts, self } = it;
			if (!opts.validateFormats) return;
			const fCxt = new ajv_1.KeywordCxt(it, self.RULES.all.format.definition, "format");
			if (fCxt.$data) validate$DataFormat();
			else validateFormat();
			function validate$DataFormat() {
				const fmts = gen.scopeValue("formats", {
					ref: self.formats,
					code: opts.code.formats
				});
				const fmt = gen.const("fmt", (0, codegen_1._)`${fmts}[${fCxt.schemaCode}]`);
				cxt.fail$data((0, codegen_1.or)((0, codegen_1._)`typeof ${fmt} != "object"`, (0, codegen_1._)`${fmt} instanceof RegExp`, (0, codegen_1._)`typeof ${fmt}.compare != "function"`, compareCode(fmt)));
			}
			function validateFormat() {
				const format = fCxt.schema;
				const fmtDef = self.formats[format];
				if (!fmtDef || fmtDef === true) return;
				if (typeof fmtDef != "object" || fmtDef instanceof RegExp || typeof fmtDef.compare != "function") throw new Error(`"${keyword}": format "${format}" does not define "compare" function`);
				const fmt = gen.scopeValue("formats", {
					key: format,
					ref: fmtDef,
					code: opts.code.formats ? (0, codegen_1._)`${opts.code.formats}${(0, codegen_1.getProperty)(format)}` : void 0
				});
				cxt.fail$data(compareCode(fmt));
			}
			function compareCode(fmt) {
				return (0, codegen_1._)`${fmt}.compare(${data}, ${schemaCode}) ${KWDs[keyword].fail} 0`;
			}
		},
		dependencies: ["format"]
	};
	const formatLimitPlugin = (ajv) => {
		ajv.addKeyword(exports.formatLimitDefinition);
		return ajv;
	};
	exports.default = formatLimitPlugin;
}));

// node_modules/ajv-formats/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const formats_1 = require_formats();
	const limit_1 = require_limit();
	const codegen_1 = require_codegen();
	const fullName = new codegen_1.Name("fullFormats");
	const fastName = new codegen_1.Name("fastFormats");
	const formatsPlugin = (ajv, opts = { keywords: true }) => {
		if (Array.isArray(opts)) {
			addFormats(ajv, opts, formats_1.fullFormats, fullName);
			return ajv;
		}
		const [formats, exportName] = opts.mode === "fast" ? [formats_1.fastFormats, fastName] : [formats_1.fullFormats, fullName];
		addFormats(ajv, opts.formats || formats_1.formatNames, formats, exportName);
		if (opts.keywords) (0, limit_1.default)(ajv);
		return ajv;
	};
	formatsPlugin.get = (name, mode = "full") => {
		const f = (mode === "fast" ? formats_1.fastFormats : formats_1.fullFormats)[name];
		if (!f) throw new Error(`Unknown format "${name}"`);
		return f;
	};
	function addFormats(ajv, list, fs, exportName) {
		var _a;
		var _b;
		(_a = (_b = ajv.opts.code).formats) !== null && _a !== void 0 || (_b.formats = (0, codegen_1._)`require("ajv-formats/dist/formats").${exportName}`);
		for (const f of list) ajv.addFormat(f, fs[f]);
	}
	module.exports = exports = formatsPlugin;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = formatsPlugin;
}));

// src/schema/text-formats.ts
var import_dist = /* @__PURE__ */ __toESM(require_dist(), 1);
const MAX_TEXT = 500;
const TEXTS = [
	"date",
	"time",
	"date-time",
	"duration",
	"uri",
	"uri-reference",
	"uri-template",
	"url",
	"email",
	"hostname",
	"ipv4",
	"ipv6",
	"regex",
	"uuid",
	"json-pointer",
	"relative-json-pointer",
	"byte"
];
function checkOf(name) {
	const format = import_dist.default.default.get(name);
	if (format instanceof RegExp) return (value) => format.test(value);
	if (typeof format === "function") return format;
	const inner = typeof format === "object" && "validate" in format ? format.validate : void 0;
	if (inner instanceof RegExp) return (value) => inner.test(value);
	return typeof inner === "function" ? (value) => inner(value) : () => true;
}
const texts$1 = new Map([...TEXTS.map((name) => [name, checkOf(name)]), ["char", (value) => Array.from(value).length === 1]]);
const INTEGER_FORMATS = /* @__PURE__ */ new Map([
	["int8", [-128, 127]],
	["int16", [-(2 ** 15), 2 ** 15 - 1]],
	["int32", [-(2 ** 31), 2 ** 31 - 1]],
	["int64", [-(2 ** 63), 2 ** 63]],
	["uint8", [0, 255]],
	["uint16", [0, 2 ** 16 - 1]],
	["uint32", [0, 2 ** 32 - 1]],
	["uint64", [0, 2 ** 64]]
]);
const FORMATS_CHECKED = /* @__PURE__ */ new Set([...texts$1.keys(), ...INTEGER_FORMATS.keys()]);
function textHasFormat(format, value) {
	const check = texts$1.get(format);
	return check === void 0 || value.length > MAX_TEXT ? null : check(value);
}
function numberHasFormat(format, value) {
	const range = INTEGER_FORMATS.get(format);
	return range === void 0 || Number.isInteger(value) && value >= range[0] && value <= range[1];
}

// src/schema/lower.ts
const UNDECIDED = "x-undecided";
const REFERENCE = "x-reference";
const MAX_NESTING = 80;
function createLowering(contract, direction, role) {
	const native = [...contract.files.values()].some((text) => text.includes("unevaluated"));
	const state = {
		contract,
		direction,
		lenient: role === "receiver",
		ids: /* @__PURE__ */ new Map(),
		written: /* @__PURE__ */ new Map(),
		todo: /* @__PURE__ */ new Map(),
		roots: /* @__PURE__ */ new Map(),
		keyword: native ? "$ref" : REFERENCE
	};
	return {
		root: (child) => rootOf(state, child),
		definition: (id) => definitionOf(state, id),
		native
	};
}
function rootOf(state, child) {
	const known = state.roots.get(child.key);
	if (known !== void 0) return known;
	const within = {
		positive: true,
		hidden: hiddenOf(state, child.sources)
	};
	const ids = child.sources.map((source) => define(state, source, within));
	let [id = ""] = ids;
	if (ids.length !== 1) {
		id = `c${state.roots.size}`;
		const schema = { allOf: ids.map((one) => ({ [state.keyword]: one })) };
		state.written.set(id, {
			schema: ids.length === 0 ? {} : schema,
			references: new Set(ids),
			size: 1
		});
	}
	state.roots.set(child.key, id);
	return id;
}
function definitionOf(state, id) {
	const known = state.written.get(id);
	const job = state.todo.get(id);
	if (known !== void 0 || job === void 0) return known ?? null;
	const writing = {
		references: /* @__PURE__ */ new Set(),
		size: 0,
		depth: 0
	};
	const made = {
		schema: lower(state, job.source, job.within, writing),
		references: writing.references,
		size: writing.size
	};
	state.written.set(id, made);
	return made;
}
function define(state, source, within) {
	const key = JSON.stringify([
		sourceKey(source),
		within.positive,
		[...within.hidden].toSorted()
	]);
	const known = state.ids.get(key);
	if (known !== void 0) return known;
	const id = `d${state.ids.size}`;
	state.ids.set(key, id);
	state.todo.set(id, {
		source,
		within
	});
	return id;
}
const REFUSES_ALL = { not: {} };
function lower(state, source, within, writing) {
	const { value } = source;
	writing.size++;
	if (value === false) return REFUSES_ALL;
	if (!isObject(value)) return {};
	if (writing.depth > 0 && state.keyword === "x-reference" && HOLDERS.some((keyword) => Object.hasOwn(value, keyword))) return refer(state, define(state, source, within), writing);
	if (writing.depth > MAX_NESTING) return undecided(state, within, "any");
	writing.depth++;
	const schema = lowerObject(state, source, value, within, writing);
	writing.depth--;
	return schema;
}
const HOLDERS = [
	"properties",
	"items",
	"allOf",
	"anyOf",
	"oneOf",
	"additionalProperties",
	"patternProperties"
];
function refer(state, id, writing) {
	writing.references.add(id);
	return { [state.keyword]: id };
}
const undecided = (state, within, type) => state.lenient && within.positive ? {} : { [UNDECIDED]: type };
function lowerObject(state, source, value, within, writing) {
	const ref = value["$ref"];
	const reference = typeof ref === "string" ? referenceTo(state, source, ref, within, writing) : null;
	if (reference !== null && source.dialect !== "3.1") return reference;
	const hidden = /* @__PURE__ */ new Set([...within.hidden, ...hiddenOf(state, [source])]);
	const inner = hidden.size === 0 ? within : {
		...within,
		hidden
	};
	const parts = [
		valueKeywords(value),
		textKeywords(state, value, within),
		objectKeywords(state, source, value, inner, writing),
		arrayKeywords(state, source, value, within, writing),
		applicators(state, source, value, inner, writing)
	];
	const schema = Object.assign({}, ...parts);
	if (typeof value["$dynamicRef"] === "string" || typeof value["$recursiveRef"] === "string") Object.assign(schema, undecided(state, within, "any"));
	if (reference !== null) Object.assign(schema, reference);
	return nullable(source, value, schema);
}
function referenceTo(state, source, ref, within, writing) {
	const found = state.contract.resolve(ref, source.place);
	if (found === null) return undecided(state, within, "any");
	return refer(state, define(state, {
		...source,
		value: found.value,
		place: found.place
	}, within), writing);
}
function nullable(source, value, schema) {
	const keyword = source.dialect === "3.0" ? "nullable" : source.dialect === "2.0" ? "x-nullable" : null;
	if (keyword === null || value[keyword] !== true) return schema;
	const composed = [
		"allOf",
		"anyOf",
		"oneOf"
	].some((key) => Object.hasOwn(schema, key));
	const types = listOf(schema["type"]);
	if (composed || types !== null && schema["const"] !== void 0) return { anyOf: [schema, { type: "null" }] };
	if (types === null) return schema;
	const list = listOf(schema["enum"]);
	return {
		...schema,
		type: [.../* @__PURE__ */ new Set([...types, "null"])],
		...list !== null && !list.includes(null) ? { enum: [...list, null] } : {}
	};
}
const listOf = (value) => Array.isArray(value) ? value : null;
const TYPES = /* @__PURE__ */ new Set([
	"null",
	"boolean",
	"integer",
	"number",
	"string",
	"array",
	"object"
]);
const BOUNDS = ["minimum", "maximum"];
const COUNTS = [
	"minLength",
	"maxLength",
	"minItems",
	"maxItems",
	"minProperties",
	"maxProperties"
];
function valueKeywords(value) {
	const schema = {};
	const written = value["type"];
	const names = (Array.isArray(written) ? written : [written]).map((name) => name === "file" ? "string" : name);
	const types = [...new Set(names)].filter((name) => typeof name === "string" && TYPES.has(name));
	if (types.length > 0) schema["type"] = types;
	if (Array.isArray(value["enum"])) Object.assign(schema, value["enum"].length > 0 ? { enum: value["enum"] } : REFUSES_ALL);
	if (Object.hasOwn(value, "const") && value["const"] !== void 0) schema["const"] = value["const"];
	for (const keyword of BOUNDS) {
		const exclusive = keyword === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
		const [bound, strict] = [value[keyword], value[exclusive]];
		if (typeof bound === "number") schema[strict === true ? exclusive : keyword] = bound;
		if (typeof strict === "number") schema[exclusive] = strict;
	}
	for (const keyword of COUNTS) {
		const count = value[keyword];
		if (typeof count === "number" && count >= 0) schema[keyword] = wholeCount(keyword, count);
	}
	const { multipleOf, uniqueItems } = value;
	if (typeof multipleOf === "number" && multipleOf > 0) schema["multipleOf"] = multipleOf;
	if (uniqueItems === true) schema["uniqueItems"] = true;
	return schema;
}
const wholeCount = (keyword, count) => keyword.startsWith("min") ? Math.ceil(count) : Math.floor(count);
function textKeywords(state, value, within) {
	const { pattern, format } = value;
	const known = typeof format === "string" && FORMATS_CHECKED.has(format) ? { format } : {};
	if (typeof pattern !== "string" || pattern === "") return known;
	return {
		...known,
		...isUsable(pattern) ? { pattern } : undecided(state, within, "string")
	};
}
function objectKeywords(state, source, value, within, writing) {
	const schema = {};
	const plain = {
		...within,
		hidden: NONE
	};
	const sub = (keyword, where = plain) => {
		const found = value[keyword];
		if (isObject(found) || typeof found === "boolean") schema[keyword] = found === false ? false : lower(state, below(source, found, keyword), where, writing);
	};
	const map = (keyword, where, keep) => {
		const found = value[keyword];
		if (!isObject(found)) return;
		const entries = Object.entries(found).filter(([name]) => keep(name));
		schema[keyword] = Object.fromEntries(entries.map(([name, one]) => [name, one === false ? false : lower(state, below(source, one, keyword, name), where, writing)]));
	};
	const decidable = (isObject(value["patternProperties"]) ? Object.keys(value["patternProperties"]) : []).every(isUsable);
	map("properties", plain, (name) => !within.hidden.has(name));
	map("patternProperties", plain, isUsable);
	map("dependentSchemas", within, () => true);
	sub("propertyNames");
	if (decidable) {
		sub("additionalProperties");
		sub("unevaluatedProperties");
	} else Object.assign(schema, undecided(state, within, "object"));
	const { required, dependentRequired } = value;
	if (Array.isArray(required)) schema["required"] = names(required, within);
	if (isObject(dependentRequired)) schema["dependentRequired"] = Object.fromEntries(Object.entries(dependentRequired).map(([name, needed]) => [name, names(Array.isArray(needed) ? needed : [], within)]));
	return schema;
}
const NONE = /* @__PURE__ */ new Set();
const names = (list, { hidden }) => [...new Set(list)].filter((name) => typeof name === "string" && !hidden.has(name));
function arrayKeywords(state, source, value, within, writing) {
	const schema = {};
	const plain = {
		...within,
		hidden: NONE
	};
	const { items, prefixItems } = value;
	const sub = (keyword, as, where = plain) => {
		const found = value[keyword];
		if (isObject(found) || typeof found === "boolean") schema[as] = found === false ? false : lower(state, below(source, found, keyword), where, writing);
	};
	const [tuple, key] = Array.isArray(prefixItems) ? [prefixItems, "prefixItems"] : [items, "items"];
	if (Array.isArray(tuple) && tuple.length > 0) schema["prefixItems"] = tuple.map((item, index) => lower(state, below(source, item, key, String(index)), plain, writing));
	sub(Array.isArray(items) ? "additionalItems" : "items", "items");
	sub("unevaluatedItems", "unevaluatedItems");
	if (value["contains"] === void 0) return schema;
	if (schema["prefixItems"] !== void 0) return {
		...schema,
		...undecided(state, within, "array")
	};
	sub("contains", "contains", {
		...plain,
		positive: false
	});
	for (const keyword of ["minContains", "maxContains"]) {
		const count = value[keyword];
		if (typeof count === "number" && count >= 0) schema[keyword] = wholeCount(keyword, count);
	}
	return schema;
}
function applicators(state, source, value, within, writing) {
	const schema = {};
	const mixed = {
		...within,
		positive: false
	};
	for (const [keyword, where] of [
		["allOf", within],
		["anyOf", within],
		["oneOf", mixed]
	]) {
		const found = value[keyword];
		if (Array.isArray(found) && found.length > 0) schema[keyword] = found.map((member, index) => lower(state, below(source, member, keyword, String(index)), where, writing));
	}
	for (const keyword of [
		"not",
		"if",
		"then",
		"else"
	]) {
		const found = value[keyword];
		if (isObject(found) || typeof found === "boolean") schema[keyword] = lower(state, below(source, found, keyword), mixed, writing);
	}
	return schema;
}
function hiddenOf(state, sources) {
	const flag = state.direction === "request" ? "readOnly" : "writeOnly";
	const hidden = /* @__PURE__ */ new Set();
	visit(state, sources, (source, value) => {
		const { properties } = value;
		if (!isObject(properties)) return;
		for (const [name, property] of Object.entries(properties)) visit(state, [below(source, property, "properties", name)], (_, inner) => {
			if (inner[flag] === true) hidden.add(name);
		});
	});
	return hidden.size === 0 ? NONE : hidden;
}
function visit(state, sources, see) {
	const queue = [...sources];
	const seen = /* @__PURE__ */ new Set();
	for (let source = queue.pop(); source !== void 0; source = queue.pop()) {
		const { value } = source;
		if (!isObject(value) || seen.has(value) || seen.size > 200) continue;
		seen.add(value);
		const ref = value["$ref"];
		const found = typeof ref === "string" ? state.contract.resolve(ref, source.place) : null;
		if (found !== null) queue.push({
			...source,
			value: found.value,
			place: found.place
		});
		if (typeof ref === "string" && source.dialect !== "3.1") continue;
		see(source, value);
		for (const [index, member] of (listOf(value["allOf"]) ?? []).entries()) queue.push(below(source, member, "allOf", String(index)));
	}
}

// src/schema/sample-text.ts
const BY_FORMAT = /* @__PURE__ */ new Map([
	["date-time", "2026-01-31T12:00:00Z"],
	["date", "2026-01-31"],
	["time", "12:00:00Z"],
	["duration", "P1D"],
	["uuid", "3f2504e0-4f89-41d3-9a0c-0305e82c3301"],
	["email", "jane@example.com"],
	["uri", "https://example.com/"],
	["url", "https://example.com/"],
	["uri-reference", "/docs"],
	["uri-template", "https://example.com/{id}"],
	["hostname", "example.com"],
	["ipv4", "192.0.2.1"],
	["ipv6", "2001:db8::1"],
	["byte", "dGV4dA=="],
	["json-pointer", "/name"],
	["relative-json-pointer", "0/name"],
	["regex", "^[a-z]+$"],
	["char", "a"]
]);
const BY_NAME = [
	[/e-?mail/i, "jane@example.com"],
	[/ur[il]$|href|link|website/i, "https://example.com/"],
	[/(^|_|-)(id|key|token|sha|hash|code|cursor)$|Id$|Key$|Token$/, "abc123"],
	[/country/i, "DE"],
	[/currency/i, "EUR"],
	[/locale|language/i, "en"],
	[/phone/i, "+4930123456"],
	[/(^|_)date$|Date$/, "2026-01-31"],
	[/(_at|At|time|timestamp)$/, "2026-01-31T12:00:00Z"],
	[/first.?name/i, "Jane"],
	[/user.?name|login/i, "jane"],
	[/name|title|label/i, "Example"],
	[/description|message|comment|note|text|body/i, "An example"],
	[/path|file/i, "docs/example.txt"],
	[/version/i, "1.0.0"]
];
const LONGEST$1 = 2e4;
const SHORT = 80;
function* texts(node, name) {
	const { patterns, formats, minLength, maxLength } = node.string;
	if (minLength > LONGEST$1 || maxLength !== null && maxLength < minLength) return;
	for (const example of examplesOf(node)) if (typeof example === "string" && example.length <= SHORT && fits$1(node, example)) yield example;
	const free = patterns.length === 0;
	const ideas = [...formats.flatMap((format) => BY_FORMAT.get(format) ?? []), ...free ? [BY_NAME.find(([expression]) => expression.test(name.slice(0, 100)))?.[1] ?? "text"] : []];
	for (const idea of ideas) {
		const text = resized(idea, minLength, maxLength);
		if (fits$1(node, text)) yield text;
	}
	const word = free ? null : findWord({
		inside: patterns,
		outside: null,
		minLength,
		maxLength
	});
	if (word !== null && fits$1(node, word)) yield word;
	for (const idea of [
		"text",
		"other",
		"a",
		"1",
		" ",
		...BY_FORMAT.values()
	]) {
		const text = resized(idea, minLength, maxLength);
		if (fits$1(node, text)) yield text;
	}
}
function examplesOf({ leaves }) {
	return leaves.flatMap(({ value }) => {
		const { example, examples } = value;
		return [
			example,
			...Array.isArray(examples) ? examples.slice(0, 5) : [],
			value["default"],
			value["x-example"]
		].filter((one) => one !== void 0);
	});
}
function fits$1({ string }, text) {
	const { length } = Array.from(text);
	return length <= LONGEST$1 && length >= string.minLength && (string.maxLength === null || length <= string.maxLength) && string.patterns.every((pattern) => matches(pattern, text) === true) && string.formats.every((format) => textHasFormat(format, text) !== false);
}
function resized(text, minLength, maxLength) {
	const points = Array.from(text);
	if (points.length < minLength) return text + (points.length === 0 ? "a" : points.at(-1) ?? "a").repeat(minLength - points.length);
	return maxLength === null ? text : points.slice(0, maxLength).join("");
}

// src/schema/sample-numbers.ts
function* numbers(node) {
	const seen = /* @__PURE__ */ new Set();
	for (const value of ideas(node)) {
		if (seen.has(value) || !admits(node, value)) continue;
		seen.add(value);
		yield value;
	}
}
function* ideas(node) {
	const { min, max, multiples, integer } = node.number;
	for (const example of examplesOf(node)) if (typeof example === "number") yield example;
	yield 1;
	const step = multiples.reduce((product, one) => Number.isInteger(product / one) ? product : product * one, 1);
	for (const bound of [min, max]) {
		if (bound === null) continue;
		yield* [
			bound.value,
			bound.value + 1,
			bound.value - 1
		];
		for (const one of [...multiples, step]) yield* [Math.ceil(bound.value / one) * one, Math.floor(bound.value / one) * one];
		for (const one of [...multiples, step]) yield* [(Math.floor(bound.value / one) + 1) * one, (Math.ceil(bound.value / one) - 1) * one];
	}
	if (min !== null && max !== null) yield (min.value + max.value) / 2;
	yield* [
		...multiples,
		step,
		0,
		-1,
		2,
		10,
		1e3
	];
	if (!integer) yield* [
		.5,
		1.5,
		-.5
	];
	for (const format of INTEGER_FORMATS.values()) yield* [format[1] + 1, format[0] - 1];
}
function admits(node, value) {
	const { integer, min, max, multiples, formats } = node.number;
	if (!Number.isFinite(value) || integer && !Number.isInteger(value)) return false;
	if (!above(min, value) || !under(max, value)) return false;
	if (!multiples.every((one) => Number.isInteger(Number((value / one).toFixed(9))))) return false;
	return formats.every((format) => {
		const range = INTEGER_FORMATS.get(format);
		return range === void 0 || value >= range[0] && value <= range[1] && Number.isInteger(value);
	});
}

// src/schema/sample.ts
const MAX_DEPTH = 14;
const MAX_ITEMS = 300;
const MAX_VALUES = 40;
function createSampler(normaliser, direction) {
	return {
		normaliser,
		direction,
		budget: { left: 0 },
		open: /* @__PURE__ */ new Set()
	};
}
const nodeOf = (normaliser, child) => isAnything(child) ? ANY_NODE : normaliser.node(child);
function sample(sampler, node, spot) {
	let first;
	let tried = 0;
	for (const value of values(sampler, node, spot)) {
		if (spot.peer === null || accepts(sampler.normaliser, spot.peer, value, sampler.direction) !== false) return value;
		first ??= value;
		if (++tried >= MAX_VALUES) break;
	}
	return first;
}
function sampleChild(sampler, child, spot) {
	if (isNever(child)) return void 0;
	if (child.key !== "" && sampler.open.has(child.key)) return void 0;
	sampler.open.add(child.key);
	const value = sample(sampler, nodeOf(sampler.normaliser, child), {
		...spot,
		depth: spot.depth + 1
	});
	sampler.open.delete(child.key);
	return value;
}
function* values(sampler, node, spot) {
	if (--sampler.budget.left < 0 || spot.depth > MAX_DEPTH || node.types === 0) return;
	const simple = node.alternatives.length === 0;
	for (const each of simple ? [node] : branches(sampler, node)) {
		let found = 0;
		for (const value of ownValues(sampler, each, spot)) {
			if (!fits(sampler, node, value)) continue;
			yield value;
			if (++found >= (simple ? MAX_VALUES : 6)) break;
		}
	}
}
const fits = (sampler, node, value) => accepts(sampler.normaliser, node, value, sampler.direction) !== false;
function* ownValues(sampler, node, spot) {
	for (const type of typeOrder(node)) yield* valuesOfType(sampler, node, type, spot);
}
const OPEN_ORDER = [
	8,
	4,
	2,
	32,
	16,
	1
];
const USUAL_ORDER = [
	32,
	16,
	8,
	4,
	2,
	1
];
const typeOrder = (node) => (node.types === 63 ? OPEN_ORDER : USUAL_ORDER).filter((type) => (node.types & type) !== 0);
function* valuesOfType(sampler, node, type, spot) {
	const listed = node.values.get(type);
	if (listed !== void 0) {
		const wanted = new Set(examplesOf(node).map(canonical));
		yield* listed.filter((value) => wanted.has(canonical(value)));
		yield* listed.slice(0, MAX_VALUES);
	} else if (type === 1) yield null;
	else if (type === 2) {
		yield* examplesOf(node).filter((value) => typeof value === "boolean");
		yield* [true, false];
	} else if (type === 4) yield* numbers(node);
	else if (type === 8) yield* texts(node, spot.name);
	else {
		const value = type === 16 ? arrayOf(sampler, node, spot, null) : objectOf(sampler, node, spot, {});
		if (value !== void 0) yield value;
	}
}
function* branches(sampler, node) {
	const [first, ...rest] = node.alternatives;
	if (first === void 0) {
		yield node;
		return;
	}
	const outer = {
		...node,
		alternatives: rest,
		key: `${node.key}~`
	};
	const inScope = {
		...outer,
		types: outer.types & first.scope
	};
	for (const branch of first.branches) {
		if (--sampler.budget.left < 0) return;
		const merged = settle(meet(tagged(sampler, nodeOf(sampler.normaliser, branch), branch, first), inScope));
		if (merged.types !== 0) yield* branches(sampler, merged);
	}
	const beside = {
		...outer,
		types: outer.types & ~first.scope
	};
	if (beside.types !== 0) yield* branches(sampler, beside);
}
function tagged(sampler, node, branch, { discriminator }) {
	const [source] = branch.sources;
	if (discriminator === null || source === void 0 || branch.sources.length !== 1) return node;
	const property = node.object.properties.get(discriminator.property);
	if (property !== void 0 && nodeOf(sampler.normaliser, property).values.size > 0) return node;
	const ref = sampler.normaliser.refOf(source) ?? `#${source.place.pointer}`;
	const name = ref.split("/").at(-1) ?? "";
	const value = [...discriminator.mapping].find(([, target]) => target === ref || target.split("/").at(-1) === name)?.[0] ?? name;
	const tag = childOf([{
		value: { const: value },
		place: {
			file: "",
			pointer: `/const/${value}`
		},
		dialect: "3.1",
		side: source.side
	}]);
	const properties = new Map(node.object.properties);
	properties.set(discriminator.property, property === void 0 ? tag : both(property, tag));
	const required = /* @__PURE__ */ new Set([...node.object.required, discriminator.property]);
	return {
		...node,
		object: {
			...node.object,
			properties,
			required
		}
	};
}
const child = (sampler, peer, of) => {
	const found = peer === null || peer.alternatives.length > 0 ? null : of(peer);
	return found === null || isAnything(found) || isNever(found) ? null : nodeOf(sampler.normaliser, found);
};
function arrayOf(sampler, node, spot, forced, length = 0) {
	const { prefix, items, minItems, maxItems, unique } = node.array;
	const size = Math.max(minItems, length, forced === null ? 0 : forced.index + 1);
	if (size > MAX_ITEMS || maxItems !== null && size > maxItems) return void 0;
	const list = [];
	const seen = new Set(forced === null ? [] : [canonical(forced.value)]);
	for (let index = 0; index < size; index++) {
		if (forced?.index === index) {
			list.push(forced.value);
			continue;
		}
		const peer = child(sampler, spot.peer, (one) => one.array.prefix[index] ?? one.array.items);
		const inner = {
			name: spot.name,
			peer,
			depth: spot.depth + 1
		};
		const item = prefix[index] ?? items;
		const value = unique ? fresh(sampler, item, inner, seen) : sampleChild(sampler, item, inner);
		if (value === void 0) return void 0;
		seen.add(canonical(value));
		list.push(value);
	}
	return list;
}
function fresh(sampler, item, spot, seen) {
	if (isNever(item)) return void 0;
	const node = nodeOf(sampler.normaliser, item);
	for (const value of values(sampler, node, spot)) {
		if (!seen.has(canonical(value))) return value;
		const varied = typeof value === "number" ? value + seen.size : typeof value === "string" ? value + seen.size : value;
		if (varied !== value && !seen.has(canonical(varied)) && fits(sampler, node, varied)) return varied;
	}
}
function objectOf(sampler, node, spot, shape) {
	const { normaliser, direction } = sampler;
	const visible = visibleProperties(normaliser, node, direction);
	const needed = requiredNames(normaliser, node, direction);
	const wanted = /* @__PURE__ */ new Set([...needed, ...shape.forced?.keys() ?? []]);
	if (spot.peer !== null) {
		for (const name of requiredNames(sampler.normaliser, spot.peer, direction)) if (visible.has(name)) wanted.add(name);
	}
	if (shape.full === true) for (const name of visible.keys()) wanted.add(name);
	if (shape.without !== void 0) wanted.delete(shape.without);
	for (const name of wanted) for (const other of node.object.dependentRequired.get(name) ?? []) wanted.add(other);
	const found = /* @__PURE__ */ new Map();
	const add = (name) => {
		const value = shape.forced?.has(name) === true ? shape.forced.get(name) : propertyOf(sampler, node, spot, name);
		if (value !== void 0) found.set(name, value);
		return value !== void 0;
	};
	const order = [
		...visible.keys(),
		...needed,
		...wanted
	].filter((name) => wanted.delete(name));
	for (const name of order) if (!add(name) && needed.has(name)) return void 0;
	for (const name of visible.keys()) {
		if (found.size >= node.object.minProperties) break;
		if (!found.has(name) && name !== shape.without) add(name);
	}
	for (let index = 1; found.size < node.object.minProperties; index++) if (index > MAX_ITEMS || !add(`key${index}`)) return void 0;
	return Object.fromEntries(found);
}
function propertyOf(sampler, node, spot, name) {
	const constraint = name === "__proto__" ? null : constraintOn(node.object, name);
	if (constraint === null) return void 0;
	return sampleChild(sampler, constraint, {
		name,
		peer: child(sampler, spot.peer, (one) => constraintOn(one.object, name)),
		depth: spot.depth
	});
}
function freeName({ object }, peer) {
	const described = (name) => object.properties.has(name) || peer?.object.properties.has(name) === true;
	return [
		"extra",
		"other",
		"key",
		"x",
		"additional",
		"note1",
		"a1"
	].find((name) => !described(name)) ?? null;
}
const isOf = (value, types) => (typeOf(value) & types) !== 0;

// src/schema/message.ts
function levelsOf(sampler, trail) {
	const steps = [];
	for (let step = trail; step !== null; step = step.from) steps.push(step);
	const levels = [];
	const asksFirst = sampler.direction === "request";
	for (const { pair, segment } of steps.toReversed()) {
		const [sender, receiver] = asksFirst ? [pair.a, pair.b] : [pair.b, pair.a];
		const current = levels.at(-1);
		if (current === void 0 || segment !== "") {
			levels.push({
				pair,
				segment,
				sender,
				receiver
			});
			continue;
		}
		const [from, to] = asksFirst ? [pair.sources.base, pair.sources.head] : [pair.sources.head, pair.sources.base];
		current.sender = entered(sampler.normaliser, current.sender, sender, from.key);
		current.receiver = entered(sampler.normaliser, current.receiver, receiver, to.key);
	}
	return levels;
}
function entered(normaliser, outer, inner, key) {
	const keyOf = (branch) => {
		const [source] = branch.sources;
		return branch.sources.length === 1 && source !== void 0 ? sourceKey(normaliser.target(source) ?? source) : branch.key;
	};
	const taken = outer.alternatives.findIndex((one) => one.branches.some((branch) => keyOf(branch) === key));
	if (taken < 0) return outer;
	const alternatives = outer.alternatives.filter((_, index) => index !== taken);
	return settle(meet(inner, {
		...outer,
		alternatives,
		key: `${outer.key}~`
	}));
}
function embed(sampler, levels, value) {
	let message = {
		instance: value,
		pointer: ""
	};
	for (let index = levels.length - 1; index > 0 && message !== null; index--) {
		const [outer, inner] = [levels[index - 1], levels[index]];
		if (outer === void 0 || inner === void 0) return null;
		message = wrap(sampler, outer, inner.segment, message);
	}
	return message;
}
function wrap(sampler, outer, segment, inner) {
	const spot = {
		name: outer.segment,
		peer: outer.receiver,
		depth: 0
	};
	for (const node of branches(sampler, outer.sender)) {
		const message = wrapNode(sampler, node, outer.receiver, segment, inner, spot);
		if (message !== null && fits(sampler, outer.sender, message.instance)) return message;
	}
	return null;
}
function wrapNode(sampler, node, receiver, segment, inner, spot) {
	const asObject = (name, value) => name === null || name === "__proto__" || (node.types & 32) === 0 ? void 0 : objectOf(sampler, node, spot, { forced: /* @__PURE__ */ new Map([[name, value]]) });
	const below = (key, instance) => instance === void 0 ? null : {
		instance,
		pointer: `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}${inner.pointer}`
	};
	const property = node.object.properties.has(segment);
	const index = /^\[(\d*)\]$/.exec(segment);
	if (!property && index !== null) {
		const position = index[1] === "" ? node.array.prefix.length : Number(index[1]);
		const list = (node.types & 16) === 0 ? void 0 : arrayOf(sampler, node, spot, {
			index: position,
			value: inner.instance
		});
		return below(String(position), list);
	}
	if (!property && segment === "{name}") {
		const name = typeof inner.instance === "string" ? inner.instance : null;
		const constraint = name === null ? null : constraintOn(node.object, name);
		if (name === null || constraint === null || isNever(constraint)) return null;
		const value = isAnything(constraint) ? "text" : sample(sampler, nodeOf(sampler.normaliser, constraint), {
			name,
			peer: null,
			depth: 1
		});
		const instance = value === void 0 ? void 0 : asObject(name, value);
		return instance === void 0 ? null : {
			instance,
			pointer: ""
		};
	}
	const pattern = /^\{(.*)\}$/s.exec(segment);
	if (property || pattern === null) return below(segment, asObject(segment, inner.instance));
	const name = pattern[1] === "" ? freeName(node, receiver) : findWord({
		inside: [pattern[1] ?? ""],
		outside: null,
		minLength: 1,
		maxLength: null
	});
	return below(name ?? "", asObject(name, inner.instance));
}
function buildPlaces(levels) {
	return levels.slice(1).reduce((path, { segment }) => {
		if (/^[[{].*[\]}]$/s.test(segment)) return `${path}${segment}`;
		const name = /^[\w$-]+$/.test(segment) ? segment : JSON.stringify(segment);
		return path === "" ? name : `${path}.${name}`;
	}, "");
}

// src/schema/reasons.ts
const LONGEST = 60;
const SHOWN_VALUES = 6;
function reasonOf({ instancePath, keyword, params }) {
	const it = instancePath === "" ? "It" : code(dataPath(instancePath));
	const given = params;
	const say = SENTENCES.get(keyword);
	return say === void 0 ? `${it} does not satisfy ${code(keyword)}.` : `${it} ${say(given)}.`;
}
const limit = (of) => (params) => {
	const count = Number(params["limit"]);
	return `${of.replace("#", String(count))}${/[a-z]$/.test(of) && count !== 1 ? "s" : ""}`;
};
const COMPARISONS = /* @__PURE__ */ new Map([
	["<=", "at most"],
	[">=", "at least"],
	["<", "less than"],
	[">", "greater than"]
]);
const bound = (params) => `must be ${COMPARISONS.get(show(params["comparison"])) ?? "within"} ${code(show(params["limit"]))}`;
const SENTENCES = /* @__PURE__ */ new Map([
	["type", (params) => `must be of type ${listed([params["type"]].flat(), "or")}`],
	["enum", (params) => `must be one of ${listed([params["allowedValues"]].flat(), "or")}`],
	["const", (params) => `must be ${code(show(params["allowedValue"]))}`],
	["required", (params) => `must have the property ${code(show(params["missingProperty"]))}`],
	["additionalProperties", (params) => `must not have the property ${code(show(params["additionalProperty"]))}`],
	["unevaluatedProperties", (params) => `must not have the property ${code(show(params["unevaluatedProperty"]))}`],
	["dependentRequired", (params) => `must have the property ${code(show(params["missingProperty"]))} when it has ${code(show(params["property"]))}`],
	["propertyNames", (params) => `must not have a property named ${code(show(params["propertyName"]))}`],
	["minimum", bound],
	["maximum", bound],
	["exclusiveMinimum", bound],
	["exclusiveMaximum", bound],
	["minLength", limit("must have at least # character")],
	["maxLength", limit("must have at most # character")],
	["minItems", limit("must have at least # item")],
	["maxItems", limit("must have at most # item")],
	["minProperties", (params) => `must have at least ${show(params["limit"])} properties`],
	["maxProperties", (params) => `must have at most ${show(params["limit"])} properties`],
	["uniqueItems", () => "must not have the same item twice"],
	["multipleOf", (params) => `must be a multiple of ${code(show(params["multipleOf"]))}`],
	["pattern", (params) => `must match the pattern ${code(show(params["pattern"]))}`],
	["format", (params) => `must have the format ${code(show(params["format"]))}`],
	["anyOf", () => "must match one of the alternatives, and matches none"],
	["oneOf", (params) => params["passingSchemas"] === null || params["passingSchemas"] === void 0 ? "must match one of the alternatives, and matches none" : "must match exactly one of the alternatives, and matches several"],
	["not", () => "must not match what `not` describes"],
	["if", () => "must satisfy what its condition asks for"],
	["contains", () => "must contain a certain item"],
	["false schema", () => "must not be there"],
	["unevaluatedItems", () => "must not have that many items"],
	["items", () => "must not have that many items"]
]);
function listed(all, word) {
	const shown = all.slice(0, SHOWN_VALUES).map((value) => code(show(value)));
	if (all.length > shown.length) return `${shown.join(", ")}, … (${all.length} values)`;
	const last = shown.at(-1) ?? "";
	return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} ${word} ${last}`;
}
const show = (value) => typeof value === "string" ? value : value === void 0 ? "nothing" : JSON.stringify(value);
function code(text) {
	const line = text.slice(0, 240).replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").replaceAll("`", "'").trim();
	const points = Array.from(line);
	const short = points.length > LONGEST ? `${points.slice(0, 59).join("")}…` : line;
	return `\`${short === "" ? "\"\"" : short}\``;
}
function dataPath(pointer) {
	return pointer.split("/").slice(1).map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((path, segment) => {
		if (/^\d+$/.test(segment)) return `${path}[${segment}]`;
		const name = /^[\w$-]+$/.test(segment) ? segment : JSON.stringify(segment);
		return path === "" ? name : `${path}.${name}`;
	}, "");
}

// src/schema/refusals.ts
function* refusals(sampler, aim) {
	for (const value of direct(sampler, aim)) if (fits(sampler, aim.sender, value)) yield value;
	yield* around(sampler, aim.sender, {
		...aim.spot,
		peer: null
	}, 2);
}
function* direct(sampler, aim) {
	const { payload, sender, spot } = aim;
	if (aim.property !== null) yield* ofProperty(sampler, aim, aim.property);
	switch (payload.kind) {
		case "schema.enum-value-added":
		case "schema.enum-value-removed":
			yield* payload.values.filter((value) => isOf(value, sender.types));
			break;
		case "schema.nullable-changed":
			yield null;
			break;
		case "schema.type-changed":
			yield* ofOtherType(sampler, aim);
			break;
		case "schema.bound-changed":
			yield* beyond(sampler, aim, payload.keyword);
			break;
		case "schema.pattern-changed":
			yield* differingWords(aim);
			break;
		case "schema.keyword-changed":
			if (payload.keyword === "uniqueItems") yield* repeated(sampler, aim);
			break;
		case "schema.additional-properties-changed":
			yield* withMore(sampler, aim);
			break;
		case "schema.branch-added":
		case "schema.branch-removed":
		case "schema.composition-changed": for (const branch of branches(sampler, sender)) {
			const value = sample(sampler, branch, {
				...spot,
				peer: null
			});
			if (value !== void 0) yield value;
		}
	}
}
function* ofProperty(sampler, { sender, spot }, name) {
	for (const node of branches(sampler, sender)) {
		if ((node.types & 32) === 0) continue;
		const without = objectOf(sampler, node, spot, { without: name });
		if (without !== void 0) yield without;
		const constraint = constraintOn(node.object, name);
		if (constraint === null || isNever(constraint) || name === "__proto__") continue;
		const value = sample(sampler, nodeOf(sampler.normaliser, constraint), {
			name,
			peer: null,
			depth: spot.depth + 1
		});
		const having = value === void 0 ? void 0 : objectOf(sampler, node, spot, { forced: /* @__PURE__ */ new Map([[name, value]]) });
		if (having !== void 0) yield having;
	}
}
function* ofOtherType(sampler, { sender, receiver, spot }) {
	for (const node of branches(sampler, sender)) {
		for (const [type] of TYPE_NAMES) {
			if ((node.types & type & ~receiver.types) === 0) continue;
			for (const value of valuesOfType(sampler, node, type, {
				...spot,
				peer: null
			})) {
				yield value;
				break;
			}
		}
		if ((node.types & 4) !== 0 && receiver.number.integer) {
			for (const value of numbers(node)) if (!Number.isInteger(value)) yield value;
		}
	}
}
function* beyond(sampler, aim, keyword) {
	const { sender, receiver, spot } = aim;
	const { string, number, array, object } = receiver;
	for (const node of branches(sampler, sender)) if (keyword === "minLength" || keyword === "maxLength") {
		const length = keyword === "minLength" ? string.minLength - 1 : (string.maxLength ?? 0) + 1;
		if ((node.types & 8) !== 0 && length >= 0) yield* textsOfLength(node, spot.name, length, keyword === "minLength" ? -1 : 1);
	} else if (keyword === "minItems" || keyword === "maxItems") {
		const length = keyword === "minItems" ? array.minItems - 1 : (array.maxItems ?? 0) + 1;
		const list = length < 0 || (node.types & 16) === 0 ? void 0 : arrayOf(sampler, node, spot, null, length);
		if (list !== void 0) yield list;
	} else if (keyword === "minProperties" || keyword === "maxProperties") {
		const count = keyword === "minProperties" ? object.minProperties - 1 : (object.maxProperties ?? 0) + 1;
		const least = {
			...node,
			object: {
				...node.object,
				minProperties: Math.max(node.object.minProperties, count)
			}
		};
		const value = count < 0 || count > 300 ? void 0 : objectOf(sampler, keyword === "minProperties" ? node : least, {
			...spot,
			peer: null
		}, {});
		if (value !== void 0) yield value;
	} else {
		const bound = keyword === "minimum" || keyword === "exclusiveMinimum" ? number.min : number.max;
		if (bound === null || (node.types & 4) === 0) continue;
		const sign = bound === number.min ? -1 : 1;
		yield* [
			0,
			sign,
			sign * .5,
			sign * .01
		].map((step) => bound.value + step);
		for (const multiple of node.number.multiples) yield* [(Math.floor(bound.value / multiple) + sign) * multiple, (Math.ceil(bound.value / multiple) + sign) * multiple];
	}
}
function* textsOfLength(node, name, length, side) {
	if (length > 2e4) return;
	const { patterns, formats, minLength, maxLength } = node.string;
	if (length < minLength || maxLength !== null && length > maxLength) return;
	const exactly = {
		...node,
		string: {
			...node.string,
			minLength: length,
			maxLength: length
		}
	};
	if (patterns.length === 0 && !node.values.has(8)) yield resized(formats.length > 0 ? "a" : "text", length, length);
	yield* texts(exactly, name);
	const range = side === 1 ? {
		minLength: length,
		maxLength
	} : {
		minLength,
		maxLength: length
	};
	yield* texts({
		...node,
		string: {
			...node.string,
			...range
		}
	}, name);
}
function* differingWords({ sender, receiver }) {
	const { patterns, minLength, maxLength } = sender.string;
	for (const outside of receiver.string.patterns) for (const least of [Math.max(minLength, 3), minLength]) {
		const word = findWord({
			inside: patterns,
			outside,
			minLength: least,
			maxLength
		});
		if (word !== null) yield word;
	}
}
function* repeated(sampler, { sender, spot }) {
	const list = arrayOf(sampler, sender, {
		...spot,
		peer: null
	}, null, 1);
	if (list?.[0] !== void 0) yield [list[0], ...list];
}
function* withMore(sampler, { sender, receiver, spot }) {
	for (const node of branches(sampler, sender)) {
		const name = freeName(node, receiver);
		const constraint = name === null ? null : constraintOn(node.object, name);
		if (name === null || constraint === null || isNever(constraint) || (node.types & 32) === 0) continue;
		const value = isAnything(constraint) ? "text" : sample(sampler, nodeOf(sampler.normaliser, constraint), {
			name,
			peer: null,
			depth: spot.depth + 1
		});
		const found = value === void 0 ? void 0 : objectOf(sampler, node, spot, { forced: /* @__PURE__ */ new Map([[name, value]]) });
		if (found !== void 0) yield found;
	}
}
function* around(sampler, node, spot, depth) {
	const alternatives = [...branches(sampler, node)];
	for (const each of alternatives) yield* values(sampler, each, spot);
	for (const each of alternatives) {
		if ((each.types & 32) !== 0) {
			const full = objectOf(sampler, each, spot, { full: true });
			if (full !== void 0) yield full;
		}
		if ((each.types & 16) === 0) continue;
		for (const length of [
			0,
			1,
			2
		]) {
			const list = arrayOf(sampler, each, spot, null, length);
			if (list !== void 0) yield list;
		}
	}
	if (depth === 0) return;
	for (const each of alternatives) yield* inside(sampler, each, spot, depth);
}
function* inside(sampler, node, spot, depth) {
	const below = {
		...spot,
		depth: spot.depth + 1
	};
	if ((node.types & 32) !== 0) for (const [name, property] of node.object.properties) {
		if (isNever(property) || name === "__proto__") continue;
		for (const value of around(sampler, nodeOf(sampler.normaliser, property), {
			...below,
			name
		}, depth - 1)) {
			if (--sampler.budget.left < 0) return;
			const found = objectOf(sampler, node, spot, { forced: /* @__PURE__ */ new Map([[name, value]]) });
			if (found !== void 0) yield found;
		}
	}
	if ((node.types & 16) === 0 || isNever(node.array.items)) return;
	for (const value of around(sampler, nodeOf(sampler.normaliser, node.array.items), below, depth - 1)) {
		if (--sampler.budget.left < 0) return;
		const list = arrayOf(sampler, node, spot, {
			index: node.array.prefix.length,
			value
		});
		if (list !== void 0) yield list;
	}
}

// src/schema/shrink.ts
const MAX_CHECKS$1 = 60;
function shrink(instance, shows) {
	let best = instance;
	let checks = 0;
	for (const path of paths(instance, [])) {
		const smaller = without(best, path);
		if (smaller === void 0) continue;
		if (++checks > MAX_CHECKS$1) break;
		if (shows(smaller)) best = smaller;
	}
	return best;
}
function* paths(value, at) {
	const entries = Array.isArray(value) || isObject(value) ? Object.entries(value) : [];
	if (isObject(value)) for (const [key] of entries) yield [...at, key];
	for (const [key, inner] of entries) yield* paths(inner, [...at, key]);
}
function without(value, [key, ...rest]) {
	if (key === void 0 || typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return void 0;
	if (rest.length === 0) return Array.isArray(value) ? void 0 : Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
	const inner = without(value[key] ?? null, rest);
	if (inner === void 0) return void 0;
	if (Array.isArray(value)) return value.map((item, index) => String(index) === key ? inner : item);
	return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, name === key ? inner : one]));
}

// node_modules/ajv/dist/vocabularies/dynamic/dynamicAnchor.js
var require_dynamicAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicAnchor = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const compile_1 = require_compile();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicAnchor",
		schemaType: "string",
		code: (cxt) => dynamicAnchor(cxt, cxt.schema)
	};
	function dynamicAnchor(cxt, anchor) {
		const { gen, it } = cxt;
		it.schemaEnv.root.dynamicAnchors[anchor] = true;
		const v = (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`;
		const validate = it.errSchemaPath === "#" ? it.validateName : _getValidate(cxt);
		gen.if((0, codegen_1._)`!${v}`, () => gen.assign(v, validate));
	}
	exports.dynamicAnchor = dynamicAnchor;
	function _getValidate(cxt) {
		const { schemaEnv, schema, self } = cxt.it;
		const { root, baseId, localRefs, meta } = schemaEnv.root;
		const { schemaId } = self.opts;
		const sch = new compile_1.SchemaEnv({
			schema,
			schemaId,
			root,
			baseId,
			localRefs,
			meta
		});
		compile_1.compileSchema.call(self, sch);
		return (0, ref_1.getValidate)(cxt, sch);
	}
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/dynamicRef.js
var require_dynamicRef = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dynamicRef = void 0;
	const codegen_1 = require_codegen();
	const names_1 = require_names();
	const ref_1 = require_ref();
	const def = {
		keyword: "$dynamicRef",
		schemaType: "string",
		code: (cxt) => dynamicRef(cxt, cxt.schema)
	};
	function dynamicRef(cxt, ref) {
		const { gen, keyword, it } = cxt;
		if (ref[0] !== "#") throw new Error(`"${keyword}" only supports hash fragment reference`);
		const anchor = ref.slice(1);
		if (it.allErrors) _dynamicRef();
		else {
			const valid = gen.let("valid", false);
			_dynamicRef(valid);
			cxt.ok(valid);
		}
		function _dynamicRef(valid) {
			if (it.schemaEnv.root.dynamicAnchors[anchor]) {
				const v = gen.let("_v", (0, codegen_1._)`${names_1.default.dynamicAnchors}${(0, codegen_1.getProperty)(anchor)}`);
				gen.if(v, _callRef(v, valid), _callRef(it.validateName, valid));
			} else _callRef(it.validateName, valid)();
		}
		function _callRef(validate, valid) {
			return valid ? () => gen.block(() => {
				(0, ref_1.callRef)(cxt, validate);
				gen.let(valid, true);
			}) : () => (0, ref_1.callRef)(cxt, validate);
		}
	}
	exports.dynamicRef = dynamicRef;
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/recursiveAnchor.js
var require_recursiveAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const util_1 = require_util();
	const def = {
		keyword: "$recursiveAnchor",
		schemaType: "boolean",
		code(cxt) {
			if (cxt.schema) (0, dynamicAnchor_1.dynamicAnchor)(cxt, "");
			else (0, util_1.checkStrictMode)(cxt.it, "$recursiveAnchor: false is ignored");
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/recursiveRef.js
var require_recursiveRef = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicRef_1 = require_dynamicRef();
	const def = {
		keyword: "$recursiveRef",
		schemaType: "string",
		code: (cxt) => (0, dynamicRef_1.dynamicRef)(cxt, cxt.schema)
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/dynamic/index.js
var require_dynamic = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dynamicAnchor_1 = require_dynamicAnchor();
	const dynamicRef_1 = require_dynamicRef();
	const recursiveAnchor_1 = require_recursiveAnchor();
	const recursiveRef_1 = require_recursiveRef();
	const dynamic = [
		dynamicAnchor_1.default,
		dynamicRef_1.default,
		recursiveAnchor_1.default,
		recursiveRef_1.default
	];
	exports.default = dynamic;
}));

// node_modules/ajv/dist/vocabularies/validation/dependentRequired.js
var require_dependentRequired = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	const def = {
		keyword: "dependentRequired",
		type: "object",
		schemaType: "object",
		error: dependencies_1.error,
		code: (cxt) => (0, dependencies_1.validatePropertyDeps)(cxt)
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/applicator/dependentSchemas.js
var require_dependentSchemas = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependencies_1 = require_dependencies();
	const def = {
		keyword: "dependentSchemas",
		type: "object",
		schemaType: "object",
		code: (cxt) => (0, dependencies_1.validateSchemaDeps)(cxt)
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/validation/limitContains.js
var require_limitContains = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const util_1 = require_util();
	const def = {
		keyword: ["maxContains", "minContains"],
		type: "array",
		schemaType: "number",
		code({ keyword, parentSchema, it }) {
			if (parentSchema.contains === void 0) (0, util_1.checkStrictMode)(it, `"${keyword}" without "contains" is ignored`);
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/next.js
var require_next = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const dependentRequired_1 = require_dependentRequired();
	const dependentSchemas_1 = require_dependentSchemas();
	const limitContains_1 = require_limitContains();
	const next = [
		dependentRequired_1.default,
		dependentSchemas_1.default,
		limitContains_1.default
	];
	exports.default = next;
}));

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedProperties.js
var require_unevaluatedProperties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const names_1 = require_names();
	const def = {
		keyword: "unevaluatedProperties",
		type: "object",
		schemaType: ["boolean", "object"],
		trackErrors: true,
		error: {
			message: "must NOT have unevaluated properties",
			params: ({ params }) => (0, codegen_1._)`{unevaluatedProperty: ${params.unevaluatedProperty}}`
		},
		code(cxt) {
			const { gen, schema, data, errsCount, it } = cxt;
			/* istanbul ignore if */
			if (!errsCount) throw new Error("ajv implementation error");
			const { allErrors, props } = it;
			if (props instanceof codegen_1.Name) gen.if((0, codegen_1._)`${props} !== true`, () => gen.forIn("key", data, (key) => gen.if(unevaluatedDynamic(props, key), () => unevaluatedPropCode(key))));
			else if (props !== true) gen.forIn("key", data, (key) => props === void 0 ? unevaluatedPropCode(key) : gen.if(unevaluatedStatic(props, key), () => unevaluatedPropCode(key)));
			it.props = true;
			cxt.ok((0, codegen_1._)`${errsCount} === ${names_1.default.errors}`);
			function unevaluatedPropCode(key) {
				if (schema === false) {
					cxt.setParams({ unevaluatedProperty: key });
					cxt.error();
					if (!allErrors) gen.break();
					return;
				}
				if (!(0, util_1.alwaysValidSchema)(it, schema)) {
					const valid = gen.name("valid");
					cxt.subschema({
						keyword: "unevaluatedProperties",
						dataProp: key,
						dataPropType: util_1.Type.Str
					}, valid);
					if (!allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				}
			}
			function unevaluatedDynamic(evaluatedProps, key) {
				return (0, codegen_1._)`!${evaluatedProps} || !${evaluatedProps}[${key}]`;
			}
			function unevaluatedStatic(evaluatedProps, key) {
				const ps = [];
				for (const p in evaluatedProps) if (evaluatedProps[p] === true) ps.push((0, codegen_1._)`${key} !== ${p}`);
				return (0, codegen_1.and)(...ps);
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/unevaluated/unevaluatedItems.js
var require_unevaluatedItems = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const codegen_1 = require_codegen();
	const util_1 = require_util();
	const def = {
		keyword: "unevaluatedItems",
		type: "array",
		schemaType: ["boolean", "object"],
		error: {
			message: ({ params: { len } }) => (0, codegen_1.str)`must NOT have more than ${len} items`,
			params: ({ params: { len } }) => (0, codegen_1._)`{limit: ${len}}`
		},
		code(cxt) {
			const { gen, schema, data, it } = cxt;
			const items = it.items || 0;
			if (items === true) return;
			const len = gen.const("len", (0, codegen_1._)`${data}.length`);
			if (schema === false) {
				cxt.setParams({ len: items });
				cxt.fail((0, codegen_1._)`${len} > ${items}`);
			} else if (typeof schema == "object" && !(0, util_1.alwaysValidSchema)(it, schema)) {
				const valid = gen.var("valid", (0, codegen_1._)`${len} <= ${items}`);
				gen.if((0, codegen_1.not)(valid), () => validateItems(valid, items));
				cxt.ok(valid);
			}
			it.items = true;
			function validateItems(valid, from) {
				gen.forRange("i", from, len, (i) => {
					cxt.subschema({
						keyword: "unevaluatedItems",
						dataProp: i,
						dataPropType: util_1.Type.Num
					}, valid);
					if (!it.allErrors) gen.if((0, codegen_1.not)(valid), () => gen.break());
				});
			}
		}
	};
	exports.default = def;
}));

// node_modules/ajv/dist/vocabularies/unevaluated/index.js
var require_unevaluated$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const unevaluatedProperties_1 = require_unevaluatedProperties();
	const unevaluatedItems_1 = require_unevaluatedItems();
	const unevaluated = [unevaluatedProperties_1.default, unevaluatedItems_1.default];
	exports.default = unevaluated;
}));

// node_modules/ajv/dist/vocabularies/draft2020.js
var require_draft2020 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const core_1 = require_core$1();
	const validation_1 = require_validation$1();
	const applicator_1 = require_applicator$1();
	const dynamic_1 = require_dynamic();
	const next_1 = require_next();
	const unevaluated_1 = require_unevaluated$1();
	const format_1 = require_format();
	const metadata_1 = require_metadata();
	const draft2020Vocabularies = [
		dynamic_1.default,
		core_1.default,
		validation_1.default,
		(0, applicator_1.default)(true),
		format_1.default,
		metadata_1.metadataVocabulary,
		metadata_1.contentVocabulary,
		next_1.default,
		unevaluated_1.default
	];
	exports.default = draft2020Vocabularies;
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/schema.json
var require_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/schema",
		"$vocabulary": {
			"https://json-schema.org/draft/2020-12/vocab/core": true,
			"https://json-schema.org/draft/2020-12/vocab/applicator": true,
			"https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
			"https://json-schema.org/draft/2020-12/vocab/validation": true,
			"https://json-schema.org/draft/2020-12/vocab/meta-data": true,
			"https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
			"https://json-schema.org/draft/2020-12/vocab/content": true
		},
		"$dynamicAnchor": "meta",
		"title": "Core and Validation specifications meta-schema",
		"allOf": [
			{ "$ref": "meta/core" },
			{ "$ref": "meta/applicator" },
			{ "$ref": "meta/unevaluated" },
			{ "$ref": "meta/validation" },
			{ "$ref": "meta/meta-data" },
			{ "$ref": "meta/format-annotation" },
			{ "$ref": "meta/content" }
		],
		"type": ["object", "boolean"],
		"$comment": "This meta-schema also defines keywords that have appeared in previous drafts in order to prevent incompatible extensions as they remain in common use.",
		"properties": {
			"definitions": {
				"$comment": "\"definitions\" has been replaced by \"$defs\".",
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"deprecated": true,
				"default": {}
			},
			"dependencies": {
				"$comment": "\"dependencies\" has been split and replaced by \"dependentSchemas\" and \"dependentRequired\" in order to serve their differing semantics.",
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$dynamicRef": "#meta" }, { "$ref": "meta/validation#/$defs/stringArray" }] },
				"deprecated": true,
				"default": {}
			},
			"$recursiveAnchor": {
				"$comment": "\"$recursiveAnchor\" has been replaced by \"$dynamicAnchor\".",
				"$ref": "meta/core#/$defs/anchorString",
				"deprecated": true
			},
			"$recursiveRef": {
				"$comment": "\"$recursiveRef\" has been replaced by \"$dynamicRef\".",
				"$ref": "meta/core#/$defs/uriReferenceString",
				"deprecated": true
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/applicator.json
var require_applicator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/applicator",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/applicator": true },
		"$dynamicAnchor": "meta",
		"title": "Applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"prefixItems": { "$ref": "#/$defs/schemaArray" },
			"items": { "$dynamicRef": "#meta" },
			"contains": { "$dynamicRef": "#meta" },
			"additionalProperties": { "$dynamicRef": "#meta" },
			"properties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependentSchemas": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" },
				"default": {}
			},
			"propertyNames": { "$dynamicRef": "#meta" },
			"if": { "$dynamicRef": "#meta" },
			"then": { "$dynamicRef": "#meta" },
			"else": { "$dynamicRef": "#meta" },
			"allOf": { "$ref": "#/$defs/schemaArray" },
			"anyOf": { "$ref": "#/$defs/schemaArray" },
			"oneOf": { "$ref": "#/$defs/schemaArray" },
			"not": { "$dynamicRef": "#meta" }
		},
		"$defs": { "schemaArray": {
			"type": "array",
			"minItems": 1,
			"items": { "$dynamicRef": "#meta" }
		} }
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/unevaluated.json
var require_unevaluated = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/unevaluated",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/unevaluated": true },
		"$dynamicAnchor": "meta",
		"title": "Unevaluated applicator vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"unevaluatedItems": { "$dynamicRef": "#meta" },
			"unevaluatedProperties": { "$dynamicRef": "#meta" }
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/content.json
var require_content = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/content",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/content": true },
		"$dynamicAnchor": "meta",
		"title": "Content vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"contentEncoding": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentSchema": { "$dynamicRef": "#meta" }
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/core.json
var require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/core",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/core": true },
		"$dynamicAnchor": "meta",
		"title": "Core vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"$ref": "#/$defs/uriReferenceString",
				"$comment": "Non-empty fragments not allowed.",
				"pattern": "^[^#]*#?$"
			},
			"$schema": { "$ref": "#/$defs/uriString" },
			"$ref": { "$ref": "#/$defs/uriReferenceString" },
			"$anchor": { "$ref": "#/$defs/anchorString" },
			"$dynamicRef": { "$ref": "#/$defs/uriReferenceString" },
			"$dynamicAnchor": { "$ref": "#/$defs/anchorString" },
			"$vocabulary": {
				"type": "object",
				"propertyNames": { "$ref": "#/$defs/uriString" },
				"additionalProperties": { "type": "boolean" }
			},
			"$comment": { "type": "string" },
			"$defs": {
				"type": "object",
				"additionalProperties": { "$dynamicRef": "#meta" }
			}
		},
		"$defs": {
			"anchorString": {
				"type": "string",
				"pattern": "^[A-Za-z_][-A-Za-z0-9._]*$"
			},
			"uriString": {
				"type": "string",
				"format": "uri"
			},
			"uriReferenceString": {
				"type": "string",
				"format": "uri-reference"
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/format-annotation.json
var require_format_annotation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/format-annotation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/format-annotation": true },
		"$dynamicAnchor": "meta",
		"title": "Format vocabulary meta-schema for annotation results",
		"type": ["object", "boolean"],
		"properties": { "format": { "type": "string" } }
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/meta-data.json
var require_meta_data = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/meta-data",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/meta-data": true },
		"$dynamicAnchor": "meta",
		"title": "Meta-data vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"deprecated": {
				"type": "boolean",
				"default": false
			},
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"writeOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
				"type": "array",
				"items": true
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/meta/validation.json
var require_validation = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "https://json-schema.org/draft/2020-12/meta/validation",
		"$vocabulary": { "https://json-schema.org/draft/2020-12/vocab/validation": true },
		"$dynamicAnchor": "meta",
		"title": "Validation vocabulary meta-schema",
		"type": ["object", "boolean"],
		"properties": {
			"type": { "anyOf": [{ "$ref": "#/$defs/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/$defs/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"const": true,
			"enum": {
				"type": "array",
				"items": true
			},
			"multipleOf": {
				"type": "number",
				"exclusiveMinimum": 0
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": { "type": "number" },
			"minimum": { "type": "number" },
			"exclusiveMinimum": { "type": "number" },
			"maxLength": { "$ref": "#/$defs/nonNegativeInteger" },
			"minLength": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"maxItems": { "$ref": "#/$defs/nonNegativeInteger" },
			"minItems": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxContains": { "$ref": "#/$defs/nonNegativeInteger" },
			"minContains": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 1
			},
			"maxProperties": { "$ref": "#/$defs/nonNegativeInteger" },
			"minProperties": { "$ref": "#/$defs/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/$defs/stringArray" },
			"dependentRequired": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/stringArray" }
			}
		},
		"$defs": {
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": {
				"$ref": "#/$defs/nonNegativeInteger",
				"default": 0
			},
			"simpleTypes": { "enum": [
				"array",
				"boolean",
				"integer",
				"null",
				"number",
				"object",
				"string"
			] },
			"stringArray": {
				"type": "array",
				"items": { "type": "string" },
				"uniqueItems": true,
				"default": []
			}
		}
	};
}));

// node_modules/ajv/dist/refs/json-schema-2020-12/index.js
var require_json_schema_2020_12 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const metaSchema = require_schema();
	const applicator = require_applicator();
	const unevaluated = require_unevaluated();
	const content = require_content();
	const core = require_core();
	const format = require_format_annotation();
	const metadata = require_meta_data();
	const validation = require_validation();
	const META_SUPPORT_DATA = ["/properties"];
	function addMetaSchema2020($data) {
		[
			metaSchema,
			applicator,
			unevaluated,
			content,
			core,
			with$data(this, format),
			metadata,
			with$data(this, validation)
		].forEach((sch) => this.addMetaSchema(sch, void 0, false));
		return this;
		function with$data(ajv, sch) {
			return $data ? ajv.$dataMetaSchema(sch, META_SUPPORT_DATA) : sch;
		}
	}
	exports.default = addMetaSchema2020;
}));

// node_modules/ajv/dist/2020.js
var require__2020 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.MissingRefError = exports.ValidationError = exports.CodeGen = exports.Name = exports.nil = exports.stringify = exports.str = exports._ = exports.KeywordCxt = exports.Ajv2020 = void 0;
	const core_1 = require_core$2();
	const draft2020_1 = require_draft2020();
	const discriminator_1 = require_discriminator();
	const json_schema_2020_12_1 = require_json_schema_2020_12();
	const META_SCHEMA_ID = "https://json-schema.org/draft/2020-12/schema";
	var Ajv2020 = class extends core_1.default {
		constructor(opts = {}) {
			super({
				...opts,
				dynamicRef: true,
				next: true,
				unevaluated: true
			});
		}
		_addVocabularies() {
			super._addVocabularies();
			draft2020_1.default.forEach((v) => this.addVocabulary(v));
			if (this.opts.discriminator) this.addKeyword(discriminator_1.default);
		}
		_addDefaultMetaSchema() {
			super._addDefaultMetaSchema();
			const { $data, meta } = this.opts;
			if (!meta) return;
			json_schema_2020_12_1.default.call(this, $data);
			this.refs["http://json-schema.org/schema"] = META_SCHEMA_ID;
		}
		defaultMeta() {
			return this.opts.defaultMeta = super.defaultMeta() || (this.getSchema(META_SCHEMA_ID) ? META_SCHEMA_ID : void 0);
		}
	};
	exports.Ajv2020 = Ajv2020;
	module.exports = exports = Ajv2020;
	module.exports.Ajv2020 = Ajv2020;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = Ajv2020;
	var validate_1 = require_validate();
	Object.defineProperty(exports, "KeywordCxt", {
		enumerable: true,
		get: function() {
			return validate_1.KeywordCxt;
		}
	});
	var codegen_1 = require_codegen();
	Object.defineProperty(exports, "_", {
		enumerable: true,
		get: function() {
			return codegen_1._;
		}
	});
	Object.defineProperty(exports, "str", {
		enumerable: true,
		get: function() {
			return codegen_1.str;
		}
	});
	Object.defineProperty(exports, "stringify", {
		enumerable: true,
		get: function() {
			return codegen_1.stringify;
		}
	});
	Object.defineProperty(exports, "nil", {
		enumerable: true,
		get: function() {
			return codegen_1.nil;
		}
	});
	Object.defineProperty(exports, "Name", {
		enumerable: true,
		get: function() {
			return codegen_1.Name;
		}
	});
	Object.defineProperty(exports, "CodeGen", {
		enumerable: true,
		get: function() {
			return codegen_1.CodeGen;
		}
	});
	var validation_error_1 = require_validation_error();
	Object.defineProperty(exports, "ValidationError", {
		enumerable: true,
		get: function() {
			return validation_error_1.default;
		}
	});
	var ref_error_1 = require_ref_error();
	Object.defineProperty(exports, "MissingRefError", {
		enumerable: true,
		get: function() {
			return ref_error_1.default;
		}
	});
}));

// src/schema/validator.ts
var import__2020 = /* @__PURE__ */ __toESM(require__2020(), 1);
const MAX_COMPILED = 2e4;
const MAX_PROBLEMS = 500;
function createValidator(lowering, thorough) {
	let doubtful = false;
	const isDoubtful = () => doubtful;
	const doubt = () => {
		doubtful = true;
		return true;
	};
	const added = /* @__PURE__ */ new Set();
	let total = MAX_COMPILED;
	let allowed = 0;
	const compile = (id) => {
		for (const each of lowering.native ? closureOf(lowering, id) : [id]) {
			const definition = added.has(each) ? null : lowering.definition(each);
			if (definition === null) continue;
			allowed -= definition.size;
			if (allowed < 0) throw new Error("too much to compile");
			total -= definition.size;
			added.add(each);
			ajv.addSchema(definition.schema, each);
		}
		const validate = ajv.getSchema(id);
		if (validate === void 0) throw new Error(`no definition ${id}`);
		return validate;
	};
	const ajv = ajvWith(lowering.native, thorough, doubt, compile);
	return {
		allow(size) {
			allowed = Math.min(size, total);
		},
		exhausted: () => allowed < 0,
		problems(id, value) {
			doubtful = false;
			try {
				const validate = compile(id);
				const valid = validate(value);
				return isDoubtful() ? null : valid ? [] : (validate.errors ?? []).slice(0, MAX_PROBLEMS);
			} catch {
				return null;
			}
		}
	};
}
function closureOf(lowering, id) {
	const seen = /* @__PURE__ */ new Set([id]);
	for (const each of seen) {
		for (const reference of lowering.definition(each)?.references ?? []) seen.add(reference);
		if (seen.size > MAX_COMPILED) break;
	}
	return seen;
}
function referenceKeyword(compile) {
	const validate = (id, value, _, context) => {
		const other = compile(id);
		const valid = other(value, context);
		validate.errors = valid ? [] : other.errors ?? [];
		return valid;
	};
	return {
		keyword: REFERENCE,
		errors: "full",
		validate
	};
}
function ajvWith(native, thorough, doubt, compile) {
	const options = {
		strict: false,
		logger: false,
		meta: false,
		validateSchema: false,
		addUsedSchema: false,
		inlineRefs: false,
		allErrors: thorough,
		multipleOfPrecision: 9,
		code: {
			optimize: false,
			regExp: Object.assign((pattern) => ({ test: (text) => matches(pattern, text) ?? doubt() }), { code: "undefined" })
		}
	};
	const ajv = new import__2020.default.default(options);
	ajv.opts.unevaluated = native;
	for (const format of FORMATS_CHECKED) if (INTEGER_FORMATS.has(format)) ajv.addFormat(format, {
		type: "number",
		validate: (value) => numberHasFormat(format, value)
	});
	else ajv.addFormat(format, {
		type: "string",
		validate: (value) => textHasFormat(format, value) ?? doubt()
	});
	ajv.addKeyword(referenceKeyword(compile));
	ajv.addKeyword({
		keyword: UNDECIDED,
		errors: false,
		validate: (type, value) => concerns(type, typeOf(value)) ? doubt() : true
	});
	return ajv;
}
const concerns = (type, found) => type === "any" || found === (type === "string" ? 8 : type === "array" ? 16 : 32);

// src/schema/witness.ts
const STEPS = 8e3;
const MAX_CHECKS = 150;
const MAX_ALL_CHECKS = 6e3;
const MAX_CANDIDATES = 40;
const TRIES = 24;
const WHOLE_SIZE = 2500;
const PART_SIZE = 1e3;
const MISFITS = 6;
const AIMED = 3;
const MAX_TRAILS = 3;
const MAX_SHOWN = 4e4;
function createWitnessSearch(comparison, base, head) {
	const byDirection = /* @__PURE__ */ new Map();
	const checks = {
		left: 0,
		all: MAX_ALL_CHECKS
	};
	const partiesOf = (direction) => {
		const known = byDirection.get(direction);
		if (known !== void 0) return known;
		const [from, to] = direction === "request" ? [base, head] : [head, base];
		const sending = createLowering(from, direction, "sender");
		const receiving = createLowering(to, direction, "receiver");
		const made = {
			checks,
			sender: {
				lowering: sending,
				validator: createValidator(sending, false)
			},
			receiver: {
				lowering: receiving,
				validator: createValidator(receiving, true)
			},
			sampler: createSampler(comparison.normaliser, direction)
		};
		byDirection.set(direction, made);
		return made;
	};
	return { find(payload, property, trails) {
		const [first] = trails;
		if (first === void 0) return { missing: NOT_FOUND };
		const parties = partiesOf(first.pair.direction);
		let missing = { missing: NOT_FOUND };
		parties.sampler.budget.left = STEPS;
		checks.left = MAX_CHECKS;
		for (const trail of shortest(trails)) {
			parties.sampler.open.clear();
			const answer = findOn(parties, payload, property, trail);
			if ("instance" in answer) return answer;
			missing = answer;
			if (missing.missing === NOT_REFUSED) break;
		}
		return missing;
	} };
}
const NOT_REFUSED = "Every example that was tried is accepted by both sides.";
const NOT_BUILT = "No example could be built that the contract of its own sender accepts.";
const NOT_FOUND = "No example was found within the budget of the search.";
function shortest(trails) {
	const length = (trail) => trail.from === null ? 0 : 1 + length(trail.from);
	return trails.map((trail) => ({
		trail,
		length: length(trail)
	})).toSorted((a, b) => a.length - b.length).slice(0, MAX_TRAILS).map(({ trail }) => trail);
}
function definitionsOf({ sender, receiver }, { sources, direction }) {
	const [from, to] = direction === "request" ? [sources.base, sources.head] : [sources.head, sources.base];
	return {
		sender: sender.lowering.root(from),
		receiver: receiver.lowering.root(to)
	};
}
function findOn(parties, payload, property, trail) {
	const levels = levelsOf(parties.sampler, trail);
	const innermost = levels.at(-1);
	if (innermost === void 0) return { missing: NOT_FOUND };
	const { sampler } = parties;
	const spot = {
		name: innermost.segment,
		peer: innermost.receiver,
		depth: 0
	};
	const aim = {
		payload,
		property,
		sender: innermost.sender,
		receiver: innermost.receiver,
		spot
	};
	const candidates = lazy(refusals(sampler, aim), (value) => accepts(sampler.normaliser, innermost.receiver, value, sampler.direction) !== true);
	let missing = NOT_FOUND;
	for (const [index, level] of levels.entries()) {
		const definitions = definitionsOf(parties, level.pair);
		const allowance = index === 0 ? WHOLE_SIZE : PART_SIZE;
		parties.sender.validator.allow(allowance);
		parties.receiver.validator.allow(allowance);
		const found = tryLevel(parties, definitions, levels.slice(index), candidates, {
			payload,
			property
		});
		if (found === "accepted") return { missing: NOT_REFUSED };
		if (found === "misfit") continue;
		if (found === "unbuilt") {
			missing = NOT_BUILT;
			continue;
		}
		return {
			...found,
			trail,
			part: index === 0 ? "" : buildPlaces(levels.slice(0, index + 1))
		};
	}
	return { missing };
}
function lazy(source, keep) {
	const found = [];
	const seen = /* @__PURE__ */ new Set();
	return (index) => {
		while (found.length <= index && seen.size < 200 && found.length < MAX_CANDIDATES) {
			const next = source.next();
			if (next.done === true) break;
			const key = JSON.stringify(next.value);
			if (key.length > MAX_SHOWN || seen.has(key)) continue;
			seen.add(key);
			if (keep(next.value)) found.push(next.value);
		}
		return found[index];
	};
}
function tryLevel(parties, definitions, levels, candidates, target) {
	let misfits = 0;
	let judged = 0;
	let open = false;
	for (let index = 0; index < TRIES && misfits < MISFITS; index++) {
		const value = candidates(index);
		if (value === void 0) break;
		const message = embed(parties.sampler, levels, value);
		const judge = (instance) => verdict(parties, definitions, instance);
		const problems = message === null ? null : judge(message.instance);
		if (message === null || problems === null) {
			open ||= index < AIMED;
			if (parties.sender.validator.exhausted() || parties.receiver.validator.exhausted()) return "misfit";
			misfits++;
		} else {
			misfits = 0;
			judged++;
			if (!problems.some((problem) => isAbout(problem, message, target))) continue;
			const instance = shrink(message.instance, (smaller) => {
				const left = judge(smaller);
				return left !== null && left.length <= problems.length && left.some((one) => isAbout(one, message, target));
			});
			const told = (judge(instance) ?? problems).filter((problem) => isAbout(problem, message, target));
			return {
				instance,
				reason: reasonOf(mostTelling(told, message, target))
			};
		}
	}
	if (judged === 0 && misfits > 0 && parties.checks.left >= 0 && parties.checks.all >= 0) return "unbuilt";
	return open || misfits >= MISFITS || judged === 0 ? "misfit" : "accepted";
}
function verdict(parties, definitions, instance) {
	const { sender, receiver, checks } = parties;
	if (--checks.left < 0 || --checks.all < 0) return null;
	if (sender.validator.problems(definitions.sender, instance)?.length !== 0) return null;
	return receiver.validator.problems(definitions.receiver, instance);
}
const WHOLE = /* @__PURE__ */ new Set([
	"oneOf",
	"anyOf",
	"not",
	"if",
	"false schema",
	"minProperties",
	"maxProperties"
]);
function isAbout({ instancePath, keyword, params }, { pointer }, { property }) {
	if (property === null) return instancePath === pointer || instancePath.startsWith(`${pointer}/`);
	const given = params;
	const own = `${pointer}/${property.replaceAll("~", "~0").replaceAll("/", "~1")}`;
	if (instancePath === own || instancePath.startsWith(`${own}/`)) return true;
	if (instancePath !== pointer) return false;
	const named = given["missingProperty"] ?? given["additionalProperty"] ?? given["unevaluatedProperty"];
	return named === void 0 ? WHOLE.has(keyword) : named === property;
}
function mostTelling(problems, { pointer }, { property }) {
	const named = problems.find(({ params }) => property !== null && Object.values(params).includes(property));
	if (named !== void 0) return named;
	const here = problems.filter(({ instancePath }) => instancePath === pointer);
	const whole = here.find(({ keyword }) => keyword === "anyOf" || keyword === "oneOf");
	const [first] = here.length > 0 ? here : problems;
	return whole ?? listedTogether(here) ?? first ?? {
		instancePath: pointer,
		keyword: "schema",
		params: {}
	};
}
function listedTogether(problems) {
	const lists = problems.map(({ keyword, params }) => {
		const { allowedValues, allowedValue } = params;
		if (keyword === "enum" && Array.isArray(allowedValues)) return allowedValues;
		return keyword === "const" ? [allowedValue] : null;
	});
	const [first] = problems;
	if (first === void 0 || lists.length < 2 || lists.includes(null)) return null;
	return {
		...first,
		keyword: "enum",
		params: { allowedValues: [...new Set(lists.flatMap((list) => list ?? []))] }
	};
}

export { createWitnessSearch };