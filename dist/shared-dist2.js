import { a as __toCommonJS, i as __require, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { a as tslib_es6_exports$1, i as init_tslib_es6$1, n as require_src$2, r as require_index_cjs$2, t as require_index_cjs$1 } from "./shared-index.cjs.js";
import { t as require_lodash } from "./shared-lodash.js";
import { t as require_index_cjs$3 } from "./shared-index2.cjs.js";
import { t as require__2020 } from "./shared-2020.js";
import { C as require_validate, E as require_names, O as require_codegen, T as require_errors$1, k as require_code } from "./shared-discriminator.js";
import { t as require_ajv$1 } from "./shared-ajv.js";

// node_modules/@stoplight/spectral-core/node_modules/@stoplight/types/dist/index.js
var require_dist$8 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpParamStyles = void 0;
	(function(HttpParamStyles) {
		HttpParamStyles["Simple"] = "simple";
		HttpParamStyles["Matrix"] = "matrix";
		HttpParamStyles["Label"] = "label";
		HttpParamStyles["Form"] = "form";
		HttpParamStyles["CommaDelimited"] = "commaDelimited";
		HttpParamStyles["SpaceDelimited"] = "spaceDelimited";
		HttpParamStyles["PipeDelimited"] = "pipeDelimited";
		HttpParamStyles["DeepObject"] = "deepObject";
	})(exports.HttpParamStyles || (exports.HttpParamStyles = {}));
	exports.DiagnosticSeverity = void 0;
	(function(DiagnosticSeverity) {
		DiagnosticSeverity[DiagnosticSeverity["Error"] = 0] = "Error";
		DiagnosticSeverity[DiagnosticSeverity["Warning"] = 1] = "Warning";
		DiagnosticSeverity[DiagnosticSeverity["Information"] = 2] = "Information";
		DiagnosticSeverity[DiagnosticSeverity["Hint"] = 3] = "Hint";
	})(exports.DiagnosticSeverity || (exports.DiagnosticSeverity = {}));
	exports.NodeType = void 0;
	(function(NodeType) {
		NodeType["Article"] = "article";
		NodeType["HttpService"] = "http_service";
		NodeType["HttpServer"] = "http_server";
		NodeType["HttpOperation"] = "http_operation";
		NodeType["Model"] = "model";
		NodeType["Generic"] = "generic";
		NodeType["Unknown"] = "unknown";
		NodeType["TableOfContents"] = "table_of_contents";
		NodeType["SpectralRuleset"] = "spectral_ruleset";
		NodeType["Styleguide"] = "styleguide";
		NodeType["Image"] = "image";
	})(exports.NodeType || (exports.NodeType = {}));
	exports.NodeFormat = void 0;
	(function(NodeFormat) {
		NodeFormat["Json"] = "json";
		NodeFormat["Markdown"] = "markdown";
		NodeFormat["Yaml"] = "yaml";
		NodeFormat["Apng"] = "apng";
		NodeFormat["Avif"] = "avif";
		NodeFormat["Bmp"] = "bmp";
		NodeFormat["Gif"] = "gif";
		NodeFormat["Jpeg"] = "jpeg";
		NodeFormat["Png"] = "png";
		NodeFormat["Svg"] = "svg";
		NodeFormat["Webp"] = "webp";
	})(exports.NodeFormat || (exports.NodeFormat = {}));
}));

// node_modules/@stoplight/spectral-core/dist/consts.js
var require_consts = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEFAULT_PARSER_OPTIONS = void 0;
	const types_1 = require_dist$8();
	exports.DEFAULT_PARSER_OPTIONS = Object.freeze({
		incompatibleValues: types_1.DiagnosticSeverity.Error,
		duplicateKeys: types_1.DiagnosticSeverity.Error
	});
}));

// node_modules/@stoplight/spectral-parsers/dist/json.js
var require_json$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Json = exports.parseJson = void 0;
	const json_1 = require_index_cjs$1();
	const parseJson = (input) => (0, json_1.parseWithPointers)(input, {
		ignoreDuplicateKeys: false,
		preserveKeyOrder: true
	});
	exports.parseJson = parseJson;
	exports.Json = {
		parse: exports.parseJson,
		getLocationForJsonPath: json_1.getLocationForJsonPath,
		trapAccess: json_1.trapAccess
	};
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/yamlAST.js
var require_yamlAST = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var Kind;
	(function(Kind) {
		Kind[Kind["SCALAR"] = 0] = "SCALAR";
		Kind[Kind["MAPPING"] = 1] = "MAPPING";
		Kind[Kind["MAP"] = 2] = "MAP";
		Kind[Kind["SEQ"] = 3] = "SEQ";
		Kind[Kind["ANCHOR_REF"] = 4] = "ANCHOR_REF";
		Kind[Kind["INCLUDE_REF"] = 5] = "INCLUDE_REF";
	})(Kind = exports.Kind || (exports.Kind = {}));
	function newMapping(key, value) {
		var end = value ? value.endPosition : key.endPosition + 1;
		return {
			key,
			value,
			startPosition: key.startPosition,
			endPosition: end,
			kind: Kind.MAPPING,
			parent: null,
			errors: []
		};
	}
	exports.newMapping = newMapping;
	function newAnchorRef(key, start, end, value) {
		return {
			errors: [],
			referencesAnchor: key,
			value,
			startPosition: start,
			endPosition: end,
			kind: Kind.ANCHOR_REF,
			parent: null
		};
	}
	exports.newAnchorRef = newAnchorRef;
	function newScalar(v = "") {
		const result = {
			errors: [],
			startPosition: -1,
			endPosition: -1,
			value: "" + v,
			kind: Kind.SCALAR,
			parent: null,
			doubleQuoted: false,
			rawValue: "" + v
		};
		if (typeof v !== "string") result.valueObject = v;
		return result;
	}
	exports.newScalar = newScalar;
	function newItems() {
		return {
			errors: [],
			startPosition: -1,
			endPosition: -1,
			items: [],
			kind: Kind.SEQ,
			parent: null
		};
	}
	exports.newItems = newItems;
	function newSeq() {
		return newItems();
	}
	exports.newSeq = newSeq;
	function newMap(mappings) {
		return {
			errors: [],
			startPosition: -1,
			endPosition: -1,
			mappings: mappings ? mappings : [],
			kind: Kind.MAP,
			parent: null
		};
	}
	exports.newMap = newMap;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function isNothing(subject) {
		return typeof subject === "undefined" || null === subject;
	}
	exports.isNothing = isNothing;
	function isObject(subject) {
		return typeof subject === "object" && null !== subject;
	}
	exports.isObject = isObject;
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	exports.toArray = toArray;
	function extend(target, source) {
		var index, length, key, sourceKeys;
		if (source) {
			sourceKeys = Object.keys(source);
			for (index = 0, length = sourceKeys.length; index < length; index += 1) {
				key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	exports.extend = extend;
	function repeat(string, count) {
		var result = "", cycle = 0;
		for (; cycle < count; cycle += 1) result += string;
		return result;
	}
	exports.repeat = repeat;
	function isNegativeZero(number) {
		return 0 === number && Number.NEGATIVE_INFINITY === 1 / number;
	}
	exports.isNegativeZero = isNegativeZero;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var YAMLException = class YAMLException {
		constructor(reason, mark = null, isWarning = false) {
			this.name = "YAMLException";
			this.reason = reason;
			this.mark = mark;
			this.message = this.toString(false);
			this.isWarning = isWarning;
		}
		static isInstance(instance) {
			if (instance != null && instance.getClassIdentifier && typeof instance.getClassIdentifier == "function") {
				for (let currentIdentifier of instance.getClassIdentifier()) if (currentIdentifier == YAMLException.CLASS_IDENTIFIER) return true;
			}
			return false;
		}
		getClassIdentifier() {
			return [].concat(YAMLException.CLASS_IDENTIFIER);
		}
		toString(compact = false) {
			var result = "JS-YAML: " + (this.reason || "(unknown reason)");
			if (!compact && this.mark) result += " " + this.mark.toString();
			return result;
		}
	};
	YAMLException.CLASS_IDENTIFIER = "yaml-ast-parser.YAMLException";
	module.exports = YAMLException;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/mark.js
var require_mark = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	var Mark = class {
		constructor(name, buffer, position, line, column) {
			this.name = name;
			this.buffer = buffer;
			this.position = position;
			this.line = line;
			this.column = column;
		}
		getSnippet(indent = 0, maxLength = 75) {
			var head, start, tail, end, snippet;
			if (!this.buffer) return null;
			indent = indent || 4;
			maxLength = maxLength || 75;
			head = "";
			start = this.position;
			while (start > 0 && -1 === "\0\r\n\u2028\u2029".indexOf(this.buffer.charAt(start - 1))) {
				start -= 1;
				if (this.position - start > maxLength / 2 - 1) {
					head = " ... ";
					start += 5;
					break;
				}
			}
			tail = "";
			end = this.position;
			while (end < this.buffer.length && -1 === "\0\r\n\u2028\u2029".indexOf(this.buffer.charAt(end))) {
				end += 1;
				if (end - this.position > maxLength / 2 - 1) {
					tail = " ... ";
					end -= 5;
					break;
				}
			}
			snippet = this.buffer.slice(start, end);
			return common.repeat(" ", indent) + head + snippet + tail + "\n" + common.repeat(" ", indent + this.position - start + head.length) + "^";
		}
		toString(compact = true) {
			var snippet, where = "";
			if (this.name) where += "in \"" + this.name + "\" ";
			where += "at line " + (this.line + 1) + ", column " + (this.column + 1);
			if (!compact) {
				snippet = this.getSnippet();
				if (snippet) where += ":\n" + snippet;
			}
			return where;
		}
	};
	module.exports = Mark;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const YAMLException = require_exception();
	var TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"defaultStyle",
		"styleAliases"
	];
	var YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		var result = {};
		if (null !== map) Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	var Type = class {
		constructor(tag, options) {
			options = options || {};
			Object.keys(options).forEach(function(name) {
				if (-1 === TYPE_CONSTRUCTOR_OPTIONS.indexOf(name)) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
			});
			this.tag = tag;
			this.kind = options["kind"] || null;
			this.resolve = options["resolve"] || function() {
				return true;
			};
			this.construct = options["construct"] || function(data) {
				return data;
			};
			this.instanceOf = options["instanceOf"] || null;
			this.predicate = options["predicate"] || null;
			this.represent = options["represent"] || null;
			this.defaultStyle = options["defaultStyle"] || null;
			this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
			if (-1 === YAML_NODE_KINDS.indexOf(this.kind)) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
		}
	};
	exports.Type = Type;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const common = require_common();
	const YAMLException = require_exception();
	const type_1 = require_type();
	function compileList(schema, name, result) {
		var exclude = [];
		schema.include.forEach(function(includedSchema) {
			result = compileList(includedSchema, name, result);
		});
		schema[name].forEach(function(currentType) {
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag) exclude.push(previousIndex);
			});
			result.push(currentType);
		});
		return result.filter(function(type, index) {
			return -1 === exclude.indexOf(index);
		});
	}
	function compileMap() {
		var result = {}, index, length;
		function collectType(type) {
			result[type.tag] = type;
		}
		for (index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	var Schema = class {
		constructor(definition) {
			this.include = definition.include || [];
			this.implicit = definition.implicit || [];
			this.explicit = definition.explicit || [];
			this.implicit.forEach(function(type) {
				if (type.loadKind && "scalar" !== type.loadKind) throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			});
			this.compiledImplicit = compileList(this, "implicit", []);
			this.compiledExplicit = compileList(this, "explicit", []);
			this.compiledTypeMap = compileMap(this.compiledImplicit, this.compiledExplicit);
		}
	};
	exports.Schema = Schema;
	Schema.DEFAULT = null;
	Schema.create = function createSchema() {
		var schemas, types;
		switch (arguments.length) {
			case 1:
				schemas = Schema.DEFAULT;
				types = arguments[0];
				break;
			case 2:
				schemas = arguments[0];
				types = arguments[1];
				break;
			default: throw new YAMLException("Wrong number of arguments for Schema.create function");
		}
		schemas = common.toArray(schemas);
		types = common.toArray(types);
		if (!schemas.every(function(schema) {
			return schema instanceof Schema;
		})) throw new YAMLException("Specified list of super schemas (or a single Schema object) contains a non-Schema object.");
		if (!types.every(function(type) {
			return type instanceof type_1.Type;
		})) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		return new Schema({
			include: schemas,
			explicit: types
		});
	};
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/str.js
var require_str = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	module.exports = new type_1.Type("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return null !== data ? data : "";
		}
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	module.exports = new type_1.Type("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return null !== data ? data : [];
		}
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	module.exports = new type_1.Type("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return null !== data ? data : {};
		}
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/schema/failsafe.js
var require_failsafe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const schema_1 = require_schema();
	module.exports = new schema_1.Schema({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	function resolveYamlNull(data) {
		if (null === data) return true;
		var max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return null === object;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:null", {
		kind: "scalar",
		resolve: resolveYamlNull,
		construct: constructYamlNull,
		predicate: isNull,
		represent: {
			canonical: function() {
				return "~";
			},
			lowercase: function() {
				return "null";
			},
			uppercase: function() {
				return "NULL";
			},
			camelcase: function() {
				return "Null";
			}
		},
		defaultStyle: "lowercase"
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	function resolveYamlBoolean(data) {
		if (null === data) return false;
		var max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return "[object Boolean]" === Object.prototype.toString.call(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:bool", {
		kind: "scalar",
		resolve: resolveYamlBoolean,
		construct: constructYamlBoolean,
		predicate: isBoolean,
		represent: {
			lowercase: function(object) {
				return object ? "true" : "false";
			},
			uppercase: function(object) {
				return object ? "TRUE" : "FALSE";
			},
			camelcase: function(object) {
				return object ? "True" : "False";
			}
		},
		defaultStyle: "lowercase"
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const type_1 = require_type();
	function isHexCode(c) {
		return 48 <= c && c <= 57 || 65 <= c && c <= 70 || 97 <= c && c <= 102;
	}
	function isOctCode(c) {
		return 48 <= c && c <= 55;
	}
	function isDecCode(c) {
		return 48 <= c && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (null === data) return false;
		var max = data.length, index = 0, hasDigits = false, ch;
		if (!max) return false;
		ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch === "_") continue;
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits;
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch === "_") continue;
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits;
			}
			for (; index < max; index++) {
				ch = data[index];
				if (ch === "_") continue;
				if (!isOctCode(data.charCodeAt(index))) {
					hasDigits = false;
					break;
				}
				hasDigits = true;
			}
			if (hasDigits) return hasDigits;
		}
		for (; index < max; index++) {
			ch = data[index];
			if (ch === "_") continue;
			if (ch === ":") break;
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		if (ch !== ":") return true;
		return /^(:[0-5]?[0-9])+$/.test(data.slice(index));
	}
	function constructYamlInteger(data) {
		var value = data, sign = 1, ch, base, digits = [];
		if (value.indexOf("_") !== -1) value = value.replace(/_/g, "");
		ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if ("0" === value) return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value, 16);
			return sign * parseInt(value, 8);
		}
		if (value.indexOf(":") !== -1) {
			value.split(":").forEach(function(v) {
				digits.unshift(parseInt(v, 10));
			});
			value = 0;
			base = 1;
			digits.forEach(function(d) {
				value += d * base;
				base *= 60;
			});
			return sign * value;
		}
		return sign * parseInt(value, 10);
	}
	function isInteger(object) {
		const type = Object.prototype.toString.call(object);
		return "[object Number]" === type && 0 === object % 1 && !common.isNegativeZero(object) || "[object BigInt]" === type;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(object) {
				return "0b" + object.toString(2);
			},
			octal: function(object) {
				return "0" + object.toString(8);
			},
			decimal: function(object) {
				return object.toString(10);
			},
			hexadecimal: function(object) {
				return "0x" + object.toString(16).toUpperCase();
			}
		},
		defaultStyle: "decimal",
		styleAliases: {
			binary: [2, "bin"],
			octal: [8, "oct"],
			decimal: [10, "dec"],
			hexadecimal: [16, "hex"]
		}
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const type_1 = require_type();
	var YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9][0-9_]*)(?:\\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9_]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (null === data) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		return true;
	}
	function constructYamlFloat(data) {
		var value = data.replace(/_/g, "").toLowerCase(), sign = "-" === value[0] ? -1 : 1, base, digits = [];
		if (0 <= "+-".indexOf(value[0])) value = value.slice(1);
		if (".inf" === value) return 1 === sign ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (".nan" === value) return NaN;
		else if (0 <= value.indexOf(":")) {
			value.split(":").forEach(function(v) {
				digits.unshift(parseFloat(v, 10));
			});
			value = 0;
			base = 1;
			digits.forEach(function(d) {
				value += d * base;
				base *= 60;
			});
			return sign * value;
		}
		return sign * parseFloat(value, 10);
	}
	function representYamlFloat(object, style) {
		if (isNaN(object)) switch (style) {
			case "lowercase": return ".nan";
			case "uppercase": return ".NAN";
			case "camelcase": return ".NaN";
		}
		else if (Number.POSITIVE_INFINITY === object) switch (style) {
			case "lowercase": return ".inf";
			case "uppercase": return ".INF";
			case "camelcase": return ".Inf";
		}
		else if (Number.NEGATIVE_INFINITY === object) switch (style) {
			case "lowercase": return "-.inf";
			case "uppercase": return "-.INF";
			case "camelcase": return "-.Inf";
		}
		else if (common.isNegativeZero(object)) return "-0.0";
		return object.toString(10);
	}
	function isFloat(object) {
		return "[object Number]" === Object.prototype.toString.call(object) && (0 !== object % 1 || common.isNegativeZero(object));
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/schema/json.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const schema_1 = require_schema();
	module.exports = new schema_1.Schema({
		include: [require_failsafe()],
		implicit: [
			require_null(),
			require_bool(),
			require_int(),
			require_float()
		]
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/schema/core.js
var require_core$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const schema_1 = require_schema();
	module.exports = new schema_1.Schema({ include: [require_json()] });
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	var YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?)?$");
	function resolveYamlTimestamp(data) {
		if (null === data) return false;
		if (null === YAML_TIMESTAMP_REGEXP.exec(data)) return false;
		return true;
	}
	function constructYamlTimestamp(data) {
		var match, year, month, day, hour, minute, second, fraction = 0, delta = null, tz_hour, tz_minute, date;
		match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (null === match) throw new Error("Date resolve error");
		year = +match[1];
		month = +match[2] - 1;
		day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		hour = +match[4];
		minute = +match[5];
		second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction = fraction + "0";
			fraction = +fraction;
		}
		if (match[9]) {
			tz_hour = +match[10];
			tz_minute = +(match[11] || 0);
			delta = (tz_hour * 60 + tz_minute) * 6e4;
			if ("-" === match[9]) delta = -delta;
		}
		date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	function resolveYamlMerge(data) {
		return "<<" === data || null === data;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var NodeBuffer = __require("buffer").Buffer;
	const type_1 = require_type();
	var BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (null === data) return false;
		var code, idx, bitlen = 0, max = data.length, map = BASE64_MAP;
		for (idx = 0; idx < max; idx++) {
			code = map.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		var idx, tailbits, input = data.replace(/[\r\n=]/g, ""), max = input.length, map = BASE64_MAP, bits = 0, result = [];
		for (idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map.indexOf(input.charAt(idx));
		}
		tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		if (NodeBuffer) return new NodeBuffer(result);
		return result;
	}
	function representYamlBinary(object) {
		var result = "", bits = 0, idx, tail, max = object.length, map = BASE64_MAP;
		for (idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map[bits >> 18 & 63];
				result += map[bits >> 12 & 63];
				result += map[bits >> 6 & 63];
				result += map[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		tail = max % 3;
		if (tail === 0) {
			result += map[bits >> 18 & 63];
			result += map[bits >> 12 & 63];
			result += map[bits >> 6 & 63];
			result += map[bits & 63];
		} else if (tail === 2) {
			result += map[bits >> 10 & 63];
			result += map[bits >> 4 & 63];
			result += map[bits << 2 & 63];
			result += map[64];
		} else if (tail === 1) {
			result += map[bits >> 2 & 63];
			result += map[bits << 4 & 63];
			result += map[64];
			result += map[64];
		}
		return result;
	}
	function isBinary(object) {
		return NodeBuffer && NodeBuffer.isBuffer(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	var _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (null === data) return true;
		var objectKeys = [], index, length, pair, pairKey, pairHasKey, object = data;
		for (index = 0, length = object.length; index < length; index += 1) {
			pair = object[index];
			pairHasKey = false;
			if ("[object Object]" !== _toString.call(pair)) return false;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (-1 === objectKeys.indexOf(pairKey)) objectKeys.push(pairKey);
			else return false;
		}
		return true;
	}
	function constructYamlOmap(data) {
		return null !== data ? data : [];
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	const ast = require_yamlAST();
	var _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (null === data) return true;
		if (data.kind != ast.Kind.SEQ) return false;
		var index, length, pair, object = data.items;
		for (index = 0, length = object.length; index < length; index += 1) {
			pair = object[index];
			if ("[object Object]" !== _toString.call(pair)) return false;
			if (!Array.isArray(pair.mappings)) return false;
			if (1 !== pair.mappings.length) return false;
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (null === data || !Array.isArray(data.items)) return [];
		let index, length, result, object = data.items;
		result = ast.newItems();
		result.parent = data.parent;
		result.startPosition = data.startPosition;
		result.endPosition = data.endPosition;
		for (index = 0, length = object.length; index < length; index += 1) {
			let mapping = object[index].mappings[0];
			let pairSeq = ast.newItems();
			pairSeq.parent = result;
			pairSeq.startPosition = mapping.key.startPosition;
			pairSeq.endPosition = mapping.value.startPosition;
			mapping.key.parent = pairSeq;
			mapping.value.parent = pairSeq;
			pairSeq.items = [mapping.key, mapping.value];
			result.items.push(pairSeq);
		}
		return result;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/set.js
var require_set$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	const ast = require_yamlAST();
	function resolveYamlSet(data) {
		if (null === data) return true;
		if (data.kind != ast.Kind.MAP) return false;
		return true;
	}
	function constructYamlSet(data) {
		return null !== data ? data : {};
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/schema/default_safe.js
var require_default_safe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var schema = new (require_schema()).Schema({
		include: [require_core$1()],
		implicit: [require_timestamp(), require_merge()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set$1()
		]
	});
	module.exports = schema;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/js/undefined.js
var require_undefined = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	function resolveJavascriptUndefined() {
		return true;
	}
	function constructJavascriptUndefined() {}
	function representJavascriptUndefined() {
		return "";
	}
	function isUndefined(object) {
		return "undefined" === typeof object;
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:js/undefined", {
		kind: "scalar",
		resolve: resolveJavascriptUndefined,
		construct: constructJavascriptUndefined,
		predicate: isUndefined,
		represent: representJavascriptUndefined
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/type/js/regexp.js
var require_regexp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const type_1 = require_type();
	function resolveJavascriptRegExp(data) {
		if (null === data) return false;
		if (0 === data.length) return false;
		var regexp = data, tail = /\/([gim]*)$/.exec(data), modifiers = "";
		if ("/" === regexp[0]) {
			if (tail) modifiers = tail[1];
			if (modifiers.length > 3) return false;
			if (regexp[regexp.length - modifiers.length - 1] !== "/") return false;
			regexp = regexp.slice(1, regexp.length - modifiers.length - 1);
		}
		try {
			new RegExp(regexp, modifiers);
			return true;
		} catch (error) {
			return false;
		}
	}
	function constructJavascriptRegExp(data) {
		var regexp = data, tail = /\/([gim]*)$/.exec(data), modifiers = "";
		if ("/" === regexp[0]) {
			if (tail) modifiers = tail[1];
			regexp = regexp.slice(1, regexp.length - modifiers.length - 1);
		}
		return new RegExp(regexp, modifiers);
	}
	function representJavascriptRegExp(object) {
		var result = "/" + object.source + "/";
		if (object.global) result += "g";
		if (object.multiline) result += "m";
		if (object.ignoreCase) result += "i";
		return result;
	}
	function isRegExp(object) {
		return "[object RegExp]" === Object.prototype.toString.call(object);
	}
	module.exports = new type_1.Type("tag:yaml.org,2002:js/regexp", {
		kind: "scalar",
		resolve: resolveJavascriptRegExp,
		construct: constructJavascriptRegExp,
		predicate: isRegExp,
		represent: representJavascriptRegExp
	});
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/schema/default_full.js
var require_default_full = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const schema_1 = require_schema();
	var schema = new schema_1.Schema({
		include: [require_default_safe()],
		explicit: [require_undefined(), require_regexp()]
	});
	schema_1.Schema.DEFAULT = schema;
	module.exports = schema;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/loader.js
var require_loader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ast = require_yamlAST();
	const common = require_common();
	const YAMLException = require_exception();
	const Mark = require_mark();
	const DEFAULT_SAFE_SCHEMA = require_default_safe();
	const DEFAULT_FULL_SCHEMA = require_default_full();
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	var CONTEXT_FLOW_IN = 1;
	var CONTEXT_FLOW_OUT = 2;
	var CONTEXT_BLOCK_IN = 3;
	var CONTEXT_BLOCK_OUT = 4;
	var CHOMPING_CLIP = 1;
	var CHOMPING_STRIP = 2;
	var CHOMPING_KEEP = 3;
	var PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	var PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	var PATTERN_FLOW_INDICATORS = /[,\[\]\{\}]/;
	var PATTERN_TAG_HANDLE = /^(?:!|!!|![a-z\-]+!)$/i;
	var PATTERN_TAG_URI = /^(?:!|[^,\[\]\{\}])(?:%[0-9a-f]{2}|[0-9a-z\-#;\/\?:@&=\+\$,_\.!~\*'\(\)\[\]])*$/i;
	function is_EOL(c) {
		return c === 10 || c === 13;
	}
	function is_WHITE_SPACE(c) {
		return c === 9 || c === 32;
	}
	function is_WS_OR_EOL(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function is_FLOW_INDICATOR(c) {
		return 44 === c || 91 === c || 93 === c || 123 === c || 125 === c;
	}
	function fromHexCode(c) {
		var lc;
		if (48 <= c && c <= 57) return c - 48;
		lc = c | 32;
		if (97 <= lc && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (48 <= c && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		return c === 48 ? "\0" : c === 97 ? "\x07" : c === 98 ? "\b" : c === 116 ? "	" : c === 9 ? "	" : c === 110 ? "\n" : c === 118 ? "\v" : c === 102 ? "\f" : c === 114 ? "\r" : c === 101 ? "\x1B" : c === 32 ? " " : c === 34 ? "\"" : c === 47 ? "/" : c === 92 ? "\\" : c === 78 ? "" : c === 95 ? "\xA0" : c === 76 ? "\u2028" : c === 80 ? "\u2029" : "";
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	var simpleEscapeCheck = new Array(256);
	var simpleEscapeMap = new Array(256);
	var customEscapeCheck = new Array(256);
	var customEscapeMap = new Array(256);
	for (var i = 0; i < 256; i++) {
		customEscapeMap[i] = simpleEscapeMap[i] = simpleEscapeSequence(i);
		simpleEscapeCheck[i] = simpleEscapeMap[i] ? 1 : 0;
		customEscapeCheck[i] = 1;
		if (!simpleEscapeCheck[i]) customEscapeMap[i] = "\\" + String.fromCharCode(i);
	}
	var State = class {
		constructor(input, options) {
			this.errorMap = {};
			this.errors = [];
			this.lines = [];
			this.input = input;
			this.filename = options["filename"] || null;
			this.schema = options["schema"] || DEFAULT_FULL_SCHEMA;
			this.onWarning = options["onWarning"] || null;
			this.legacy = options["legacy"] || false;
			this.allowAnyEscape = options["allowAnyEscape"] || false;
			this.ignoreDuplicateKeys = options["ignoreDuplicateKeys"] || false;
			this.implicitTypes = this.schema.compiledImplicit;
			this.typeMap = this.schema.compiledTypeMap;
			this.length = input.length;
			this.position = 0;
			this.line = 0;
			this.lineStart = 0;
			this.lineIndent = 0;
			this.documents = [];
		}
	};
	function generateError(state, message, isWarning = false) {
		return new YAMLException(message, new Mark(state.filename, state.input, state.position, state.line, state.position - state.lineStart), isWarning);
	}
	function throwErrorFromPosition(state, position, message, isWarning = false, toLineEnd = false) {
		var line = positionToLine(state, position);
		if (!line) return;
		var hash = message + position;
		if (state.errorMap[hash]) return;
		var mark = new Mark(state.filename, state.input, position, line.line, position - line.start);
		if (toLineEnd) mark.toLineEnd = true;
		var error = new YAMLException(message, mark, isWarning);
		state.errors.push(error);
	}
	function throwError(state, message) {
		var error = generateError(state, message);
		var hash = error.message + error.mark.position;
		if (state.errorMap[hash]) return;
		state.errors.push(error);
		state.errorMap[hash] = 1;
		var or = state.position;
		while (true) {
			if (state.position >= state.input.length - 1) return;
			var c = state.input.charAt(state.position);
			if (c == "\n") {
				state.position--;
				if (state.position == or) state.position += 1;
				return;
			}
			if (c == "\r") {
				state.position--;
				if (state.position == or) state.position += 1;
				return;
			}
			state.position++;
		}
	}
	function throwWarning(state, message) {
		var error = generateError(state, message);
		if (state.onWarning) state.onWarning.call(null, error);
	}
	var directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			var match, major, minor;
			if (null !== state.version) throwError(state, "duplication of %YAML directive");
			if (1 !== args.length) throwError(state, "YAML directive accepts exactly one argument");
			match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (null === match) throwError(state, "ill-formed argument of the YAML directive");
			major = parseInt(match[1], 10);
			minor = parseInt(match[2], 10);
			if (1 !== major) throwError(state, "found incompatible YAML document (version 1.2 is required)");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (2 !== minor) throwError(state, "found incompatible YAML document (version 1.2 is required)");
		},
		TAG: function handleTagDirective(state, name, args) {
			var handle, prefix;
			if (2 !== args.length) throwError(state, "TAG directive accepts exactly two arguments");
			handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		var _position, _length, _character, _result;
		var scalar = state.result;
		if (scalar.startPosition == -1) scalar.startPosition = start;
		if (start <= end) {
			_result = state.input.slice(start, end);
			if (checkJson) for (_position = 0, _length = _result.length; _position < _length; _position += 1) {
				_character = _result.charCodeAt(_position);
				if (!(9 === _character || 32 <= _character && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			scalar.value += _result;
			scalar.endPosition = end;
		}
	}
	function storeMappingPair(state, _result, keyTag, keyNode, valueNode) {
		if (keyNode == null) return;
		if (null === _result) _result = {
			startPosition: keyNode.startPosition,
			endPosition: valueNode.endPosition,
			parent: null,
			errors: [],
			mappings: [],
			kind: ast.Kind.MAP
		};
		var mapping = ast.newMapping(keyNode, valueNode);
		mapping.parent = _result;
		keyNode.parent = mapping;
		if (valueNode != null) valueNode.parent = mapping;
		!state.ignoreDuplicateKeys && _result.mappings.forEach((sibling) => {
			if (sibling.key && sibling.key.value === (mapping.key && mapping.key.value)) {
				throwErrorFromPosition(state, mapping.key.startPosition, "duplicate key");
				throwErrorFromPosition(state, sibling.key.startPosition, "duplicate key");
			}
		});
		_result.mappings.push(mapping);
		_result.endPosition = valueNode ? valueNode.endPosition : keyNode.endPosition + 1;
		return _result;
	}
	function readLineBreak(state) {
		var ch = state.input.charCodeAt(state.position);
		if (10 === ch) state.position++;
		else if (13 === ch) {
			state.position++;
			if (10 === state.input.charCodeAt(state.position)) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.lines.push({
			start: state.lineStart,
			line: state.line
		});
	}
	function positionToLine(state, position) {
		var line;
		for (var i = 0; i < state.lines.length; i++) {
			if (state.lines[i].start > position) break;
			line = state.lines[i];
		}
		if (!line) return {
			start: 0,
			line: 0
		};
		return line;
	}
	function readComment(state) {
		var ch = 0, _position = state.position;
		do
			ch = state.input.charCodeAt(++state.position);
		while (0 !== ch && !is_EOL(ch));
		state.comments.push({
			startPosition: _position,
			endPosition: state.position,
			value: state.input.slice(_position + 1, state.position)
		});
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		var lineBreaks = 0, ch = state.input.charCodeAt(state.position);
		while (0 !== ch) {
			while (is_WHITE_SPACE(ch)) {
				if (ch === 9) state.errors.push(generateError(state, "Using tabs can lead to unpredictable results", true));
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && 35 === ch) {
				readComment(state);
				ch = state.input.charCodeAt(state.position);
			}
			if (is_EOL(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (32 === ch) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (-1 !== checkIndent && 0 !== lineBreaks && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		var _position = state.position, ch = state.input.charCodeAt(_position);
		if ((45 === ch || 46 === ch) && state.input.charCodeAt(_position + 1) === ch && state.input.charCodeAt(_position + 2) === ch) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || is_WS_OR_EOL(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, scalar, count) {
		if (1 === count) scalar.value += " ";
		else if (count > 1) scalar.value += common.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		var preceding, following, captureStart, captureEnd, hasPendingContent, _line, _lineStart, _lineIndent, _kind = state.kind, _result = state.result, ch;
		var state_result = ast.newScalar();
		state_result.plainScalar = true;
		state.result = state_result;
		ch = state.input.charCodeAt(state.position);
		if (is_WS_OR_EOL(ch) || is_FLOW_INDICATOR(ch) || 35 === ch || 38 === ch || 42 === ch || 33 === ch || 124 === ch || 62 === ch || 39 === ch || 34 === ch || 37 === ch || 64 === ch || 96 === ch) return false;
		if (63 === ch || 45 === ch) {
			following = state.input.charCodeAt(state.position + 1);
			if (is_WS_OR_EOL(following) || withinFlowCollection && is_FLOW_INDICATOR(following)) return false;
		}
		state.kind = "scalar";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (0 !== ch) {
			if (58 === ch) {
				following = state.input.charCodeAt(state.position + 1);
				if (is_WS_OR_EOL(following) || withinFlowCollection && is_FLOW_INDICATOR(following)) break;
			} else if (35 === ch) {
				preceding = state.input.charCodeAt(state.position - 1);
				if (is_WS_OR_EOL(preceding)) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && is_FLOW_INDICATOR(ch)) break;
			else if (is_EOL(ch)) {
				_line = state.line;
				_lineStart = state.lineStart;
				_lineIndent = state.lineIndent;
				skipSeparationSpace(state, false, -1);
				if (state.lineIndent >= nodeIndent) {
					hasPendingContent = true;
					ch = state.input.charCodeAt(state.position);
					continue;
				} else {
					state.position = captureEnd;
					state.line = _line;
					state.lineStart = _lineStart;
					state.lineIndent = _lineIndent;
					break;
				}
			}
			if (hasPendingContent) {
				captureSegment(state, captureStart, captureEnd, false);
				writeFoldedLines(state, state_result, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!is_WHITE_SPACE(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
			if (state.position >= state.input.length) return false;
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result.startPosition != -1) {
			state_result.rawValue = state.input.substring(state_result.startPosition, state_result.endPosition);
			return true;
		}
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		var ch = state.input.charCodeAt(state.position), captureStart, captureEnd;
		if (39 !== ch) return false;
		var scalar = ast.newScalar();
		scalar.singleQuoted = true;
		state.kind = "scalar";
		state.result = scalar;
		scalar.startPosition = state.position;
		state.position++;
		captureStart = captureEnd = state.position;
		while (0 !== (ch = state.input.charCodeAt(state.position))) if (39 === ch) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			scalar.endPosition = state.position;
			if (39 === ch) {
				captureStart = captureEnd = state.position;
				state.position++;
			} else return true;
		} else if (is_EOL(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, scalar, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			captureEnd = state.position;
			scalar.endPosition = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		var captureStart, captureEnd, hexLength, hexResult, tmp, ch = state.input.charCodeAt(state.position);
		if (34 !== ch) return false;
		state.kind = "scalar";
		var scalar = ast.newScalar();
		scalar.doubleQuoted = true;
		state.result = scalar;
		scalar.startPosition = state.position;
		state.position++;
		captureStart = captureEnd = state.position;
		while (0 !== (ch = state.input.charCodeAt(state.position))) if (34 === ch) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			scalar.endPosition = state.position;
			scalar.rawValue = state.input.substring(scalar.startPosition, scalar.endPosition);
			return true;
		} else if (92 === ch) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (is_EOL(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && (state.allowAnyEscape ? customEscapeCheck[ch] : simpleEscapeCheck[ch])) {
				scalar.value += state.allowAnyEscape ? customEscapeMap[ch] : simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				hexLength = tmp;
				hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				scalar.value += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (is_EOL(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, scalar, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		var readNext = true, _line, _tag = state.tag, _result, _anchor = state.anchor, following, terminator, isPair, isExplicitPair, isMapping, keyNode, keyTag, valueNode, ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = ast.newItems();
			_result.startPosition = state.position;
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = ast.newMap();
			_result.startPosition = state.position;
		} else return false;
		if (null !== state.anchor) {
			_result.anchorId = state.anchor;
			state.anchorMap[state.anchor] = _result;
		}
		ch = state.input.charCodeAt(++state.position);
		while (0 !== ch) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				_result.endPosition = state.position;
				return true;
			} else if (!readNext) {
				var p = state.position;
				throwError(state, "missed comma between flow collection entries");
				state.position = p + 1;
			}
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (63 === ch) {
				following = state.input.charCodeAt(state.position + 1);
				if (is_WS_OR_EOL(following)) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && 58 === ch) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, keyTag, keyNode, valueNode);
			else if (isPair) {
				var mp = storeMappingPair(state, null, keyTag, keyNode, valueNode);
				mp.parent = _result;
				_result.items.push(mp);
			} else {
				if (keyNode) keyNode.parent = _result;
				_result.items.push(keyNode);
			}
			_result.endPosition = state.position + 1;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (44 === ch) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		var captureStart, folding, chomping = CHOMPING_CLIP, detectedIndent = false, textIndent = nodeIndent, emptyLines = 0, atMoreIndented = false, tmp, ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		var sc = ast.newScalar();
		state.kind = "scalar";
		state.result = sc;
		sc.startPosition = state.position;
		while (0 !== ch) {
			ch = state.input.charCodeAt(++state.position);
			if (43 === ch || 45 === ch) {
				if (CHOMPING_CLIP === chomping) chomping = 43 === ch ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (is_WHITE_SPACE(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (is_WHITE_SPACE(ch));
			if (35 === ch) {
				readComment(state);
				ch = state.input.charCodeAt(state.position);
			}
		}
		while (0 !== ch) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && 32 === ch) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (is_EOL(ch)) {
				emptyLines++;
				continue;
			}
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) sc.value += common.repeat("\n", emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (detectedIndent) sc.value += "\n";
				}
				break;
			}
			if (folding) {
				if (is_WHITE_SPACE(ch)) {
					atMoreIndented = true;
					sc.value += common.repeat("\n", emptyLines + 1);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					sc.value += common.repeat("\n", emptyLines + 1);
				} else if (0 === emptyLines) {
					if (detectedIndent) sc.value += " ";
				} else sc.value += common.repeat("\n", emptyLines);
			} else if (detectedIndent) sc.value += common.repeat("\n", emptyLines + 1);
			detectedIndent = true;
			emptyLines = 0;
			captureStart = state.position;
			while (!is_EOL(ch) && 0 !== ch) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		sc.endPosition = state.position;
		var i = state.position - 1;
		var needMinus = false;
		while (true) {
			var c = state.input[i];
			if (c == "\r" || c == "\n") {
				if (needMinus) i--;
				break;
			}
			if (c != " " && c != "	") break;
			i--;
		}
		sc.endPosition = i;
		sc.rawValue = state.input.substring(sc.startPosition, sc.endPosition);
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		var _line, _tag = state.tag, _anchor = state.anchor, _result = ast.newItems(), following, detected = false, ch;
		if (null !== state.anchor) {
			_result.anchorId = state.anchor;
			state.anchorMap[state.anchor] = _result;
		}
		_result.startPosition = state.position;
		ch = state.input.charCodeAt(state.position);
		while (0 !== ch) {
			if (45 !== ch) break;
			following = state.input.charCodeAt(state.position + 1);
			if (!is_WS_OR_EOL(following)) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.items.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			_line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			if (state.result) {
				state.result.parent = _result;
				_result.items.push(state.result);
			}
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && 0 !== ch) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		_result.endPosition = state.position;
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			_result.endPosition = state.position;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		var following, allowCompact, _line, _tag = state.tag, _anchor = state.anchor, _result = ast.newMap(), keyTag = null, keyNode = null, valueNode = null, atExplicitKey = false, detected = false, ch;
		_result.startPosition = state.position;
		if (null !== state.anchor) {
			_result.anchorId = state.anchor;
			state.anchorMap[state.anchor] = _result;
		}
		ch = state.input.charCodeAt(state.position);
		while (0 !== ch) {
			following = state.input.charCodeAt(state.position + 1);
			_line = state.line;
			if ((63 === ch || 58 === ch) && is_WS_OR_EOL(following)) {
				if (63 === ch) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, keyTag, keyNode, null);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed");
				state.position += 1;
				ch = following;
			} else if (composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) {
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (is_WHITE_SPACE(ch)) ch = state.input.charCodeAt(++state.position);
					if (58 === ch) {
						ch = state.input.charCodeAt(++state.position);
						if (!is_WS_OR_EOL(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, keyTag, keyNode, null);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (state.position == state.lineStart && testDocumentSeparator(state)) break;
					else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) {
					throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
					while (state.position > 0) {
						ch = state.input.charCodeAt(--state.position);
						if (is_EOL(ch)) {
							state.position++;
							break;
						}
					}
				} else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			} else break;
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, keyTag, keyNode, valueNode);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if (state.lineIndent > nodeIndent && 0 !== ch) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, keyTag, keyNode, null);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		var _position, isVerbatim = false, isNamed = false, tagHandle, tagName, ch = state.input.charCodeAt(state.position);
		if (33 !== ch) return false;
		if (null !== state.tag) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (60 === ch) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (33 === ch) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		_position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (0 !== ch && 62 !== ch);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (0 !== ch && !is_WS_OR_EOL(ch)) {
				if (33 === ch) {
					if (!isNamed) {
						tagHandle = state.input.slice(_position - 1, state.position + 1);
						if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
						isNamed = true;
						_position = state.position + 1;
					} else throwError(state, "tag suffix cannot contain exclamation marks");
				}
				ch = state.input.charCodeAt(++state.position);
			}
			tagName = state.input.slice(_position, state.position);
			if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
		}
		if (tagName && !PATTERN_TAG_URI.test(tagName)) throwError(state, "tag name cannot contain such characters: " + tagName);
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if ("!" === tagHandle) state.tag = "!" + tagName;
		else if ("!!" === tagHandle) state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		var _position, ch = state.input.charCodeAt(state.position);
		if (38 !== ch) return false;
		if (null !== state.anchor) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		_position = state.position;
		while (0 !== ch && !is_WS_OR_EOL(ch) && !is_FLOW_INDICATOR(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		var _position, alias;
		state.length;
		state.input;
		var ch = state.input.charCodeAt(state.position);
		if (42 !== ch) return false;
		ch = state.input.charCodeAt(++state.position);
		_position = state.position;
		while (0 !== ch && !is_WS_OR_EOL(ch) && !is_FLOW_INDICATOR(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position <= _position) {
			throwError(state, "name of an alias node must contain at least one character");
			state.position = _position + 1;
		}
		alias = state.input.slice(_position, state.position);
		if (!state.anchorMap.hasOwnProperty(alias)) {
			throwError(state, "unidentified alias \"" + alias + "\"");
			if (state.position <= _position) state.position = _position + 1;
		}
		state.result = ast.newAnchorRef(alias, _position, state.position, state.anchorMap[alias]);
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		var allowBlockStyles, allowBlockScalars, allowBlockCollections, indentStatus = 1, atNewLine = false, hasContent = false, typeIndex, typeQuantity, type, flowIndent, blockIndent;
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		let tagStart = state.position;
		state.position - state.lineStart;
		if (1 === indentStatus) while (readTagProperty(state) || readAnchorProperty(state)) if (skipSeparationSpace(state, true, -1)) {
			atNewLine = true;
			allowBlockCollections = allowBlockStyles;
			if (state.lineIndent > parentIndent) indentStatus = 1;
			else if (state.lineIndent === parentIndent) indentStatus = 0;
			else if (state.lineIndent < parentIndent) indentStatus = -1;
		} else allowBlockCollections = false;
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (1 === indentStatus || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (1 === indentStatus) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (null !== state.tag || null !== state.anchor) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (null === state.tag) state.tag = "?";
					}
					if (null !== state.anchor) {
						state.anchorMap[state.anchor] = state.result;
						state.result.anchorId = state.anchor;
					}
				}
			} else if (0 === indentStatus) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (null !== state.tag && "!" !== state.tag) {
			if (state.tag == "!include") {
				if (!state.result) {
					state.result = ast.newScalar();
					state.result.startPosition = state.position;
					state.result.endPosition = state.position;
					throwError(state, "!include without value");
				}
				state.result.kind = ast.Kind.INCLUDE_REF;
			} else if ("?" === state.tag) for (typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type = state.implicitTypes[typeIndex];
				var vl = state.result["value"];
				if (type.resolve(vl)) {
					state.result.valueObject = type.construct(state.result["value"]);
					state.tag = type.tag;
					if (null !== state.anchor) {
						state.result.anchorId = state.anchor;
						state.anchorMap[state.anchor] = state.result;
					}
					break;
				}
			}
			else if (_hasOwnProperty.call(state.typeMap, state.tag)) {
				type = state.typeMap[state.tag];
				if (null !== state.result && type.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\"");
				if (!type.resolve(state.result)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
				else {
					state.result = type.construct(state.result);
					if (null !== state.anchor) {
						state.result.anchorId = state.anchor;
						state.anchorMap[state.anchor] = state.result;
					}
				}
			} else throwErrorFromPosition(state, tagStart, "unknown tag <" + state.tag + ">", false, true);
		}
		return null !== state.tag || null !== state.anchor || hasContent;
	}
	function readDocument(state) {
		var documentStart = state.position, _position, directiveName, directiveArgs, hasDirectives = false, ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = {};
		state.anchorMap = {};
		state.comments = [];
		while (0 !== (ch = state.input.charCodeAt(state.position))) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || 37 !== ch) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			_position = state.position;
			while (0 !== ch && !is_WS_OR_EOL(ch)) ch = state.input.charCodeAt(++state.position);
			directiveName = state.input.slice(_position, state.position);
			directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (0 !== ch) {
				while (is_WHITE_SPACE(ch)) ch = state.input.charCodeAt(++state.position);
				if (35 === ch) {
					readComment(state);
					ch = state.input.charCodeAt(state.position);
					break;
				}
				if (is_EOL(ch)) break;
				_position = state.position;
				while (0 !== ch && !is_WS_OR_EOL(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (0 !== ch) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else {
				throwWarning(state, "unknown document directive \"" + directiveName + "\"");
				state.position++;
			}
		}
		skipSeparationSpace(state, true, -1);
		if (0 === state.lineIndent && 45 === state.input.charCodeAt(state.position) && 45 === state.input.charCodeAt(state.position + 1) && 45 === state.input.charCodeAt(state.position + 2)) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.result.comments = state.comments;
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (46 === state.input.charCodeAt(state.position)) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
		else return;
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		let inputLength = input.length;
		if (inputLength !== 0) {
			if (10 !== input.charCodeAt(inputLength - 1) && 13 !== input.charCodeAt(inputLength - 1)) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		var state = new State(input, options);
		state.input += "\0";
		while (32 === state.input.charCodeAt(state.position)) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) {
			var q = state.position;
			readDocument(state);
			if (state.position <= q) {
				for (; state.position < state.length - 1; state.position++) if (state.input.charAt(state.position) == "\n") break;
			}
		}
		let documents = state.documents;
		let docsCount = documents.length;
		if (docsCount > 0) documents[docsCount - 1].endPosition = inputLength;
		for (let x of documents) {
			x.errors = state.errors;
			if (x.startPosition > x.endPosition) x.startPosition = x.endPosition;
		}
		return documents;
	}
	function loadAll(input, iterator, options = {}) {
		var documents = loadDocuments(input, options), index = 0, length = documents.length;
		for (; index < length; index += 1) iterator(documents[index]);
	}
	exports.loadAll = loadAll;
	function load(input, options = {}) {
		var documents = loadDocuments(input, options);
		if (0 === documents.length) return;
		else if (1 === documents.length) return documents[0];
		var e = new YAMLException("expected a single document in the stream, but found more");
		e.mark = new Mark("", "", 0, 0, 0);
		e.mark.position = documents[0].endPosition;
		documents[0].errors.push(e);
		return documents[0];
	}
	exports.load = load;
	function safeLoadAll(input, output, options = {}) {
		loadAll(input, output, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
	}
	exports.safeLoadAll = safeLoadAll;
	function safeLoad(input, options = {}) {
		return load(input, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
	}
	exports.safeLoad = safeLoad;
	module.exports.loadAll = loadAll;
	module.exports.load = load;
	module.exports.safeLoadAll = safeLoadAll;
	module.exports.safeLoad = safeLoad;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/dumper.js
var require_dumper = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var common = require_common();
	var YAMLException = require_exception();
	var DEFAULT_FULL_SCHEMA = require_default_full();
	var DEFAULT_SAFE_SCHEMA = require_default_safe();
	var _toString = Object.prototype.toString;
	var _hasOwnProperty = Object.prototype.hasOwnProperty;
	var CHAR_TAB = 9;
	var CHAR_LINE_FEED = 10;
	var CHAR_CARRIAGE_RETURN = 13;
	var CHAR_SPACE = 32;
	var CHAR_EXCLAMATION = 33;
	var CHAR_DOUBLE_QUOTE = 34;
	var CHAR_SHARP = 35;
	var CHAR_PERCENT = 37;
	var CHAR_AMPERSAND = 38;
	var CHAR_SINGLE_QUOTE = 39;
	var CHAR_ASTERISK = 42;
	var CHAR_COMMA = 44;
	var CHAR_MINUS = 45;
	var CHAR_COLON = 58;
	var CHAR_EQUALS = 61;
	var CHAR_GREATER_THAN = 62;
	var CHAR_QUESTION = 63;
	var CHAR_COMMERCIAL_AT = 64;
	var CHAR_LEFT_SQUARE_BRACKET = 91;
	var CHAR_RIGHT_SQUARE_BRACKET = 93;
	var CHAR_GRAVE_ACCENT = 96;
	var CHAR_LEFT_CURLY_BRACKET = 123;
	var CHAR_VERTICAL_LINE = 124;
	var CHAR_RIGHT_CURLY_BRACKET = 125;
	var ESCAPE_SEQUENCES = {};
	ESCAPE_SEQUENCES[0] = "\\0";
	ESCAPE_SEQUENCES[7] = "\\a";
	ESCAPE_SEQUENCES[8] = "\\b";
	ESCAPE_SEQUENCES[9] = "\\t";
	ESCAPE_SEQUENCES[10] = "\\n";
	ESCAPE_SEQUENCES[11] = "\\v";
	ESCAPE_SEQUENCES[12] = "\\f";
	ESCAPE_SEQUENCES[13] = "\\r";
	ESCAPE_SEQUENCES[27] = "\\e";
	ESCAPE_SEQUENCES[34] = "\\\"";
	ESCAPE_SEQUENCES[92] = "\\\\";
	ESCAPE_SEQUENCES[133] = "\\N";
	ESCAPE_SEQUENCES[160] = "\\_";
	ESCAPE_SEQUENCES[8232] = "\\L";
	ESCAPE_SEQUENCES[8233] = "\\P";
	var DEPRECATED_BOOLEANS_SYNTAX = [
		"y",
		"Y",
		"yes",
		"Yes",
		"YES",
		"on",
		"On",
		"ON",
		"n",
		"N",
		"no",
		"No",
		"NO",
		"off",
		"Off",
		"OFF"
	];
	function compileStyleMap(schema, map) {
		var result, keys, index, length, tag, style, type;
		if (map === null) return {};
		result = {};
		keys = Object.keys(map);
		for (index = 0, length = keys.length; index < length; index += 1) {
			tag = keys[index];
			style = String(map[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			type = schema.compiledTypeMap["fallback"][tag];
			if (type && _hasOwnProperty.call(type.styleAliases, style)) style = type.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		var string = character.toString(16).toUpperCase(), handle, length;
		if (character <= 255) {
			handle = "x";
			length = 2;
		} else if (character <= 65535) {
			handle = "u";
			length = 4;
		} else if (character <= 4294967295) {
			handle = "U";
			length = 8;
		} else throw new YAMLException("code point within a string may not be greater than 0xFFFFFFFF");
		return "\\" + handle + common.repeat("0", length - string.length) + string;
	}
	function State(options) {
		this.schema = options["schema"] || DEFAULT_FULL_SCHEMA;
		this.indent = Math.max(1, options["indent"] || 2);
		this.noArrayIndent = options["noArrayIndent"] || false;
		this.skipInvalid = options["skipInvalid"] || false;
		this.flowLevel = common.isNothing(options["flowLevel"]) ? -1 : options["flowLevel"];
		this.styleMap = compileStyleMap(this.schema, options["styles"] || null);
		this.sortKeys = options["sortKeys"] || false;
		this.lineWidth = options["lineWidth"] || 80;
		this.noRefs = options["noRefs"] || false;
		this.noCompatMode = options["noCompatMode"] || false;
		this.condenseFlow = options["condenseFlow"] || false;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.comments = options["comments"] || {};
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		var ind = common.repeat(" ", spaces), position = 0, next = -1, result = "", line, length = string.length;
		while (position < length) {
			next = string.indexOf("\n", position);
			if (next === -1) {
				line = string.slice(position);
				position = length;
			} else {
				line = string.slice(position, next + 1);
				position = next + 1;
			}
			if (line.length && line !== "\n") result += ind;
			result += line;
		}
		return result;
	}
	function generateNextLine(state, level) {
		return "\n" + common.repeat(" ", state.indent * level);
	}
	function testImplicitResolving(state, str) {
		var index = 0, length = state.implicitTypes.length, type;
		for (; index < length; index += 1) {
			type = state.implicitTypes[index];
			if (type.resolve(str)) return true;
		}
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return 32 <= c && c <= 126 || 161 <= c && c <= 55295 && c !== 8232 && c !== 8233 || 57344 <= c && c <= 65533 && c !== 65279 || 65536 <= c && c <= 1114111;
	}
	function isNsChar(c) {
		return isPrintable(c) && !isWhitespace(c) && c !== 65279 && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev) {
		return isPrintable(c) && c !== 65279 && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_COLON && (c !== CHAR_SHARP || prev && isNsChar(prev));
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== 65279 && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	var STYLE_PLAIN = 1;
	var STYLE_SINGLE = 2;
	var STYLE_LITERAL = 3;
	var STYLE_FOLDED = 4;
	var STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType) {
		var i;
		var char, prev_char;
		var hasLineBreak = false;
		var hasFoldableLine = false;
		var shouldTrackWidth = lineWidth !== -1;
		var previousLineBreak = -1;
		var plain = isPlainSafeFirst(string.charCodeAt(0)) && !isWhitespace(string.charCodeAt(string.length - 1));
		if (singleLineOnly) for (i = 0; i < string.length; i++) {
			char = string.charCodeAt(i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			prev_char = i > 0 ? string.charCodeAt(i - 1) : null;
			plain = plain && isPlainSafe(char, prev_char);
		}
		else {
			for (i = 0; i < string.length; i++) {
				char = string.charCodeAt(i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				prev_char = i > 0 ? string.charCodeAt(i - 1) : null;
				plain = plain && isPlainSafe(char, prev_char);
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) return plain && !testAmbiguousType(string) ? STYLE_PLAIN : STYLE_SINGLE;
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
	}
	function writeScalar(state, string, level, iskey, pointer) {
		var _result = function() {
			if (string.length === 0) return "''";
			if (!state.noCompatMode && DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1) return "'" + string + "'";
			var indent = state.indent * Math.max(1, level);
			var lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			var singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
		if (!iskey) {
			let comment = new Comments(state, pointer).write(level, "before-eol");
			if (comment !== "") _result += " " + comment;
		}
		state.dump = _result;
	}
	function blockHeader(string, indentPerLevel) {
		var indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		var clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		var lineRe = /(\n+)([^\n]*)/g;
		var result = function() {
			var nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		}();
		var prevMoreIndented = string[0] === "\n" || string[0] === " ";
		var moreIndented;
		var match;
		while (match = lineRe.exec(string)) {
			var prefix = match[1], line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		var breakRe = / [^ ]/g;
		var match;
		var start = 0, end, curr = 0, next = 0;
		var result = "";
		while (match = breakRe.exec(line)) {
			next = match.index;
			if (next - start > width) {
				end = curr > start ? curr : next;
				result += "\n" + line.slice(start, end);
				start = end + 1;
			}
			curr = next;
		}
		result += "\n";
		if (line.length - start > width && curr > start) result += line.slice(start, curr) + "\n" + line.slice(curr + 1);
		else result += line.slice(start);
		return result.slice(1);
	}
	function escapeString(string) {
		var result = "";
		var char, nextChar;
		var escapeSeq;
		for (var i = 0; i < string.length; i++) {
			char = string.charCodeAt(i);
			if (char >= 55296 && char <= 56319) {
				nextChar = string.charCodeAt(i + 1);
				if (nextChar >= 56320 && nextChar <= 57343) {
					result += encodeHex((char - 55296) * 1024 + nextChar - 56320 + 65536);
					i++;
					continue;
				}
			}
			escapeSeq = ESCAPE_SEQUENCES[char];
			result += !escapeSeq && isPrintable(char) ? string[i] : escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object, pointer) {
		var _result = "", _tag = state.tag, index = 0, length = object.length;
		for (; index < length; index += 1) if (writeNode(state, level, object[index], false, false, false, pointer)) {
			if (index !== 0) _result += "," + (!state.condenseFlow ? " " : "");
			_result += state.dump;
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact, pointer) {
		var _result = "", _tag = state.tag, index, length;
		var comments = new Comments(state, pointer);
		_result += comments.write(level, "before-eol");
		_result += comments.write(level, "leading");
		for (index = 0, length = object.length; index < length; index += 1) {
			_result += comments.writeAt(String(index), level, "before");
			if (writeNode(state, level + 1, object[index], true, true, false, `${pointer}/${index}`)) {
				if (!compact || index !== 0) _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
			_result += comments.writeAt(String(index), level, "after");
		}
		state.tag = _tag;
		state.dump = _result || "[]";
		state.dump += comments.write(level, "trailing");
	}
	function writeFlowMapping(state, level, object, pointer) {
		var _result = "", _tag = state.tag, objectKeyList = Object.keys(object), index = 0, length = objectKeyList.length, objectKey, objectValue, pairBuffer;
		for (; index < length; index += 1) {
			pairBuffer = "";
			if (index !== 0) pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			objectKey = objectKeyList[index];
			objectValue = object[objectKey];
			if (!writeNode(state, level, objectKey, false, false, false, pointer)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false, false, pointer)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact, pointer) {
		var _result = "", _tag = state.tag, objectKeyList = Object.keys(object), index, length, objectKey, objectValue, explicitPair, pairBuffer;
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		var comments = new Comments(state, pointer);
		_result += comments.write(level, "before-eol");
		_result += comments.write(level, "leading");
		for (index = 0, length = objectKeyList.length; index < length; index += 1) {
			pairBuffer = "";
			if (!compact || index !== 0) pairBuffer += generateNextLine(state, level);
			objectKey = objectKeyList[index];
			objectValue = object[objectKey];
			_result += comments.writeAt(objectKey, level, "before");
			if (!writeNode(state, level + 1, objectKey, true, true, true, pointer)) continue;
			explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair, false, `${pointer}/${encodeSegment(objectKey)}`)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
			_result += comments.writeAt(level, objectKey, "after");
		}
		state.tag = _tag;
		state.dump = _result || "{}";
		state.dump += comments.write(level, "trailing");
	}
	function detectType(state, object, explicit) {
		var _result, typeList = explicit ? state.explicitTypes : state.implicitTypes, index = 0, length = typeList.length, type, style;
		for (; index < length; index += 1) {
			type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object === "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				state.tag = explicit ? type.tag : "?";
				if (type.represent) {
					style = state.styleMap[type.tag] || type.defaultStyle;
					if (_toString.call(type.represent) === "[object Function]") _result = type.represent(object, style);
					else if (_hasOwnProperty.call(type.represent, style)) _result = type.represent[style](object, style);
					else throw new YAMLException("!<" + type.tag + "> tag resolver accepts not \"" + style + "\" style");
					state.dump = _result;
				}
				return true;
			}
		}
		return false;
	}
	function writeNode(state, level, object, block, compact, iskey, pointer) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		var type = _toString.call(state.dump);
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		if (state.tag !== null && state.tag !== "?" || state.indent !== 2 && level > 0) compact = false;
		var objectOrArray = type === "[object Object]" || type === "[object Array]", duplicateIndex, duplicate;
		if (objectOrArray) {
			duplicateIndex = state.duplicates.indexOf(object);
			duplicate = duplicateIndex !== -1;
		}
		if (state.tag !== null && state.tag !== "?" || duplicate || state.indent !== 2 && level > 0) compact = false;
		if (duplicate && state.usedDuplicates[duplicateIndex]) state.dump = "*ref_" + duplicateIndex;
		else {
			if (objectOrArray && duplicate && !state.usedDuplicates[duplicateIndex]) state.usedDuplicates[duplicateIndex] = true;
			if (type === "[object Object]") {
				if (block && Object.keys(state.dump).length !== 0) {
					writeBlockMapping(state, level, state.dump, compact, pointer);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump, pointer);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object Array]") {
				var arrayLevel = state.noArrayIndent && level > 0 ? level - 1 : level;
				if (block && state.dump.length !== 0) {
					writeBlockSequence(state, arrayLevel, state.dump, compact, pointer);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, arrayLevel, state.dump, pointer);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, pointer);
			} else {
				if (state.skipInvalid) return false;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") state.dump = "!<" + state.tag + "> " + state.dump;
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		var objects = [], duplicatesIndexes = [], index, length;
		inspectNode(object, objects, duplicatesIndexes);
		for (index = 0, length = duplicatesIndexes.length; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		var objectKeyList, index, length;
		if (object !== null && typeof object === "object") {
			index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (index = 0, length = object.length; index < length; index += 1) inspectNode(object[index], objects, duplicatesIndexes);
				else {
					objectKeyList = Object.keys(object);
					for (index = 0, length = objectKeyList.length; index < length; index += 1) inspectNode(object[objectKeyList[index]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump(input, options) {
		options = options || {};
		var state = new State(options);
		if (!options.noRefs) getDuplicateReferences(input, state);
		if (writeNode(state, 0, input, true, true, false, "#")) return state.dump + "\n";
		return "";
	}
	exports.dump = dump;
	function safeDump(input, options) {
		return dump(input, common.extend({ schema: DEFAULT_SAFE_SCHEMA }, options));
	}
	exports.safeDump = safeDump;
	const TILDE_REGEXP = /~/g;
	const SLASH_REGEXP = /\//g;
	function encodeSegment(input) {
		return input.replace(TILDE_REGEXP, "~0").replace(SLASH_REGEXP, "~1");
	}
	function Comments(state, pointer) {
		this.state = state;
		this.comments = {
			"before-eol": /* @__PURE__ */ new Set(),
			leading: /* @__PURE__ */ new Set(),
			trailing: /* @__PURE__ */ new Set(),
			before: /* @__PURE__ */ new Map(),
			after: /* @__PURE__ */ new Map()
		};
		this.written = /* @__PURE__ */ new WeakSet();
		if (state.comments !== null && pointer in state.comments) for (let comment of state.comments[pointer]) switch (comment.placement) {
			case "before-eol":
			case "leading":
			case "trailing":
				this.comments[comment.placement].add(comment);
				break;
			case "between":
				let before = this.comments.before.get(comment.between[1]);
				if (!before) this.comments.before.set(comment.between[1], /* @__PURE__ */ new Set([comment]));
				else before.add(comment);
				let after = this.comments.after.get(comment.between[0]);
				if (!after) this.comments.after.set(comment.between[0], /* @__PURE__ */ new Set([comment]));
				else after.add(comment);
		}
	}
	Comments.prototype.write = function(level, placement) {
		let result = "";
		for (let comment of this.comments[placement]) result += this._write(comment, level);
		return result;
	};
	Comments.prototype.writeAt = function(key, level, placement) {
		let result = "";
		let comments = this.comments[placement].get(key);
		if (comments) for (let comment of comments) result += this._write(comment, level);
		return result;
	};
	Comments.prototype._write = function(comment, level) {
		if (this.written.has(comment)) return "";
		this.written.add(comment);
		let result = "#" + comment.value;
		if (comment.placement === "before-eol") return result;
		else if (level === 0 && comment.placement === "leading") return result + "\n";
		else return generateNextLine(this.state, level) + result;
	};
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/scalarInference.js
var require_scalarInference = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function parseYamlBoolean(input) {
		if ([
			"true",
			"True",
			"TRUE"
		].lastIndexOf(input) >= 0) return true;
		else if ([
			"false",
			"False",
			"FALSE"
		].lastIndexOf(input) >= 0) return false;
		throw `Invalid boolean "${input}"`;
	}
	exports.parseYamlBoolean = parseYamlBoolean;
	function safeParseYamlInteger(input) {
		if (input.lastIndexOf("0o", 0) === 0) return parseInt(input.substring(2), 8);
		return parseInt(input);
	}
	function parseYamlInteger(input) {
		const result = safeParseYamlInteger(input);
		if (Number.isNaN(result)) throw `Invalid integer "${input}"`;
		return result;
	}
	exports.parseYamlInteger = parseYamlInteger;
	function parseYamlBigInteger(input) {
		const result = parseYamlInteger(input);
		if (result > Number.MAX_SAFE_INTEGER && input.lastIndexOf("0o", 0) === -1) return BigInt(input);
		return result;
	}
	exports.parseYamlBigInteger = parseYamlBigInteger;
	function parseYamlFloat(input) {
		if ([
			".nan",
			".NaN",
			".NAN"
		].lastIndexOf(input) >= 0) return NaN;
		const match = /^([-+])?(?:\.inf|\.Inf|\.INF)$/.exec(input);
		if (match) return match[1] === "-" ? -1e400 : 1e400;
		const result = parseFloat(input);
		if (!isNaN(result)) return result;
		throw `Invalid float "${input}"`;
	}
	exports.parseYamlFloat = parseYamlFloat;
	var ScalarType;
	(function(ScalarType) {
		ScalarType[ScalarType["null"] = 0] = "null";
		ScalarType[ScalarType["bool"] = 1] = "bool";
		ScalarType[ScalarType["int"] = 2] = "int";
		ScalarType[ScalarType["float"] = 3] = "float";
		ScalarType[ScalarType["string"] = 4] = "string";
	})(ScalarType = exports.ScalarType || (exports.ScalarType = {}));
	function determineScalarType(node) {
		if (node === void 0) return ScalarType.null;
		if (node.doubleQuoted || !node.plainScalar || node["singleQuoted"]) return ScalarType.string;
		const value = node.value;
		if ([
			"null",
			"Null",
			"NULL",
			"~",
			""
		].indexOf(value) >= 0) return ScalarType.null;
		if (value === null || value === void 0) return ScalarType.null;
		if ([
			"true",
			"True",
			"TRUE",
			"false",
			"False",
			"FALSE"
		].indexOf(value) >= 0) return ScalarType.bool;
		if (/^[-+]?[0-9]+$/.test(value) || /^0o[0-7]+$/.test(value) || /^0x[0-9a-fA-F]+$/.test(value)) return ScalarType.int;
		if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(value) || /^[-+]?(\.inf|\.Inf|\.INF)$/.test(value) || [
			".nan",
			".NaN",
			".NAN"
		].indexOf(value) >= 0) return ScalarType.float;
		return ScalarType.string;
	}
	exports.determineScalarType = determineScalarType;
}));

// node_modules/@stoplight/yaml-ast-parser/dist/src/index.js
var require_src$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	function __export(m) {
		for (var p in m) if (!exports.hasOwnProperty(p)) exports[p] = m[p];
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	var loader_1 = require_loader();
	exports.load = loader_1.load;
	exports.loadAll = loader_1.loadAll;
	exports.safeLoad = loader_1.safeLoad;
	exports.safeLoadAll = loader_1.safeLoadAll;
	var dumper_1 = require_dumper();
	exports.dump = dumper_1.dump;
	exports.safeDump = dumper_1.safeDump;
	exports.YAMLException = require_exception();
	__export(require_yamlAST());
	__export(require_scalarInference());
}));

// node_modules/@stoplight/yaml/types.js
var require_types$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const yaml_ast_parser_1 = require_src$1();
	exports.Kind = yaml_ast_parser_1.Kind;
	exports.ScalarType = yaml_ast_parser_1.ScalarType;
}));

// node_modules/@stoplight/yaml/utils.js
var require_utils$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isObject = (sth) => sth !== null && typeof sth === "object";
}));

// node_modules/@stoplight/yaml/buildJsonPath.js
var require_buildJsonPath = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const types_1 = require_types$3();
	const utils_1 = require_utils$3();
	function buildJsonPath(node) {
		const path = [];
		let prevNode = node;
		while (node) {
			switch (node.kind) {
				case types_1.Kind.SCALAR:
					path.unshift(node.value);
					break;
				case types_1.Kind.MAPPING:
					if (prevNode !== node.key) {
						if (path.length > 0 && utils_1.isObject(node.value) && node.value.value === path[0]) path[0] = node.key.value;
						else path.unshift(node.key.value);
					}
					break;
				case types_1.Kind.SEQ: if (prevNode) {
					const index = node.items.indexOf(prevNode);
					if (prevNode.kind === types_1.Kind.SCALAR) path[0] = index;
					else if (index !== -1) path.unshift(index);
				}
			}
			prevNode = node;
			node = node.parent;
		}
		return path;
	}
	exports.buildJsonPath = buildJsonPath;
}));

// node_modules/@stoplight/yaml/dereferenceAnchor.js
var require_dereferenceAnchor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const types_1 = require_types$3();
	const utils_1 = require_utils$3();
	exports.dereferenceAnchor = (node, anchorId) => {
		if (!utils_1.isObject(node)) return node;
		if (node.kind === types_1.Kind.ANCHOR_REF && node.referencesAnchor === anchorId) return null;
		switch (node.kind) {
			case types_1.Kind.MAP: return Object.assign({}, node, { mappings: node.mappings.map((mapping) => exports.dereferenceAnchor(mapping, anchorId)) });
			case types_1.Kind.SEQ: return Object.assign({}, node, { items: node.items.map((item) => exports.dereferenceAnchor(item, anchorId)) });
			case types_1.Kind.MAPPING: return Object.assign({}, node, { value: exports.dereferenceAnchor(node.value, anchorId) });
			case types_1.Kind.SCALAR: return node;
			case types_1.Kind.ANCHOR_REF:
				if (utils_1.isObject(node.value) && isSelfReferencingAnchorRef(node)) return null;
				return node;
			default: return node;
		}
	};
	const isSelfReferencingAnchorRef = (anchorRef) => {
		const { referencesAnchor } = anchorRef;
		let node = anchorRef;
		while (node = node.parent) if ("anchorId" in node && node.anchorId === referencesAnchor) return true;
		return false;
	};
}));

// node_modules/@stoplight/yaml/getJsonPathForPosition.js
var require_getJsonPathForPosition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const buildJsonPath_1 = require_buildJsonPath();
	const types_1 = require_types$3();
	const utils_1 = require_utils$3();
	exports.getJsonPathForPosition = ({ ast, lineMap }, { line, character }) => {
		if (line >= lineMap.length || character >= lineMap[line]) return;
		const startOffset = line === 0 ? 0 : lineMap[line - 1] + 1;
		const node = findClosestScalar(ast, Math.min(lineMap[line] - 1, startOffset + character), line, lineMap);
		if (!utils_1.isObject(node)) return;
		const path = buildJsonPath_1.buildJsonPath(node);
		if (path.length === 0) return;
		return path;
	};
	function* walk(node) {
		switch (node.kind) {
			case types_1.Kind.MAP:
				if (node.mappings.length !== 0) {
					for (const mapping of node.mappings) if (utils_1.isObject(mapping)) yield mapping;
				}
				break;
			case types_1.Kind.MAPPING:
				if (utils_1.isObject(node.key)) yield node.key;
				if (utils_1.isObject(node.value)) yield node.value;
				break;
			case types_1.Kind.SEQ:
				if (node.items.length !== 0) {
					for (const item of node.items) if (utils_1.isObject(item)) yield item;
				}
				break;
			case types_1.Kind.SCALAR: yield node;
		}
	}
	function getFirstScalarChild(node, line, lineMap) {
		const startOffset = lineMap[line - 1] + 1;
		const endOffset = lineMap[line];
		switch (node.kind) {
			case types_1.Kind.MAPPING: return node.key;
			case types_1.Kind.MAP:
				if (node.mappings.length !== 0) {
					for (const mapping of node.mappings) if (mapping.startPosition > startOffset && mapping.startPosition <= endOffset) return getFirstScalarChild(mapping, line, lineMap);
				}
				break;
			case types_1.Kind.SEQ: if (node.items.length !== 0) {
				for (const item of node.items) if (item !== null && item.startPosition > startOffset && item.startPosition <= endOffset) return getFirstScalarChild(item, line, lineMap);
			}
		}
		return node;
	}
	function findClosestScalar(container, offset, line, lineMap) {
		for (const node of walk(container)) if (node.startPosition <= offset && offset <= node.endPosition) return node.kind === types_1.Kind.SCALAR ? node : findClosestScalar(node, offset, line, lineMap);
		if (lineMap[line - 1] === lineMap[line] - 1) return container;
		if (container.startPosition < lineMap[line - 1] && offset <= container.endPosition) {
			if (container.kind !== types_1.Kind.MAPPING) return getFirstScalarChild(container, line, lineMap);
			if (container.value && container.key.endPosition < offset) return getFirstScalarChild(container.value, line, lineMap);
		}
		return container;
	}
}));

// node_modules/@stoplight/yaml/lineForPosition.js
var require_lineForPosition = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.lineForPosition = (pos, lines, start = 0, end) => {
		if (pos === 0 || lines.length === 0 || pos < lines[0]) return 0;
		if (typeof end === "undefined") end = lines.length;
		const target = Math.floor((end - start) / 2) + start;
		if (pos >= lines[target] && !lines[target + 1]) return target + 1;
		const nextLinePos = lines[Math.min(target + 1, lines.length)];
		if (pos === lines[target] - 1) return target;
		if (pos >= lines[target] && pos <= nextLinePos) {
			if (pos === nextLinePos) return target + 2;
			return target + 1;
		}
		if (pos > lines[target]) return exports.lineForPosition(pos, lines, target + 1, end);
		else return exports.lineForPosition(pos, lines, start, target - 1);
	};
}));

// node_modules/@stoplight/yaml/getLocationForJsonPath.js
var require_getLocationForJsonPath = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const lineForPosition_1 = require_lineForPosition();
	const types_1 = require_types$3();
	const utils_1 = require_utils$3();
	exports.getLocationForJsonPath = ({ ast, lineMap, metadata }, path, closest = false) => {
		const node = findNodeAtPath(ast, path, {
			closest,
			mergeKeys: metadata !== void 0 && metadata.mergeKeys === true
		});
		if (node === void 0) return;
		return getLoc(lineMap, {
			start: getStartPosition(node, lineMap.length > 0 ? lineMap[0] : 0),
			end: getEndPosition(node)
		});
	};
	function getStartPosition(node, offset) {
		if (node.parent && node.parent.kind === types_1.Kind.MAPPING) {
			if (node.parent.value === null) return node.parent.endPosition;
			if (node.kind !== types_1.Kind.SCALAR) return node.parent.key.endPosition + 1;
		}
		if (node.parent === null && offset - node.startPosition === 0) return 0;
		return node.startPosition;
	}
	function getEndPosition(node) {
		switch (node.kind) {
			case types_1.Kind.SEQ:
				const { items } = node;
				if (items.length !== 0) {
					const lastItem = items[items.length - 1];
					if (lastItem !== null) return getEndPosition(lastItem);
				}
				break;
			case types_1.Kind.MAPPING:
				if (node.value !== null) return getEndPosition(node.value);
				break;
			case types_1.Kind.MAP:
				if (node.value !== null && node.mappings.length !== 0) return getEndPosition(node.mappings[node.mappings.length - 1]);
				break;
			case types_1.Kind.SCALAR: if (node.parent !== null && node.parent.kind === types_1.Kind.MAPPING && node.parent.value === null) return node.parent.endPosition;
		}
		return node.endPosition;
	}
	function findNodeAtPath(node, path, { closest, mergeKeys }) {
		pathLoop: for (const segment of path) {
			if (!utils_1.isObject(node)) return closest ? node : void 0;
			switch (node.kind) {
				case types_1.Kind.MAP:
					const mappings = getMappings(node.mappings, mergeKeys);
					for (let i = mappings.length - 1; i >= 0; i--) {
						const item = mappings[i];
						if (item.key.value === segment) {
							if (item.value === null) node = item.key;
							else node = item.value;
							continue pathLoop;
						}
					}
					return closest ? node : void 0;
				case types_1.Kind.SEQ:
					for (let i = 0; i < node.items.length; i++) if (i === Number(segment)) {
						const item = node.items[i];
						if (item === null) break;
						node = item;
						continue pathLoop;
					}
					return closest ? node : void 0;
				default: return closest ? node : void 0;
			}
		}
		return node;
	}
	function getMappings(mappings, mergeKeys) {
		if (!mergeKeys) return mappings;
		return mappings.reduce((mergedMappings, mapping) => {
			if (utils_1.isObject(mapping)) {
				if (mapping.key.value === "<<") mergedMappings.push(...reduceMergeKeys(mapping.value));
				else mergedMappings.push(mapping);
			}
			return mergedMappings;
		}, []);
	}
	function reduceMergeKeys(node) {
		if (!utils_1.isObject(node)) return [];
		switch (node.kind) {
			case types_1.Kind.SEQ: return node.items.reduceRight((items, item) => {
				items.push(...reduceMergeKeys(item));
				return items;
			}, []);
			case types_1.Kind.MAP: return node.mappings;
			case types_1.Kind.ANCHOR_REF: return reduceMergeKeys(node.value);
			default: return [];
		}
	}
	const getLoc = (lineMap, { start = 0, end = 0 }) => {
		const startLine = lineForPosition_1.lineForPosition(start, lineMap);
		const endLine = lineForPosition_1.lineForPosition(end, lineMap);
		return { range: {
			start: {
				line: startLine,
				character: start - (startLine === 0 ? 0 : lineMap[startLine - 1])
			},
			end: {
				line: endLine,
				character: end - (endLine === 0 ? 0 : lineMap[endLine - 1])
			}
		} };
	};
}));

// node_modules/@stoplight/yaml/node_modules/@stoplight/types/dist/index.js
var require_dist$7 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpOperationSecurityDeclarationTypes = void 0;
	(function(HttpOperationSecurityDeclarationTypes) {
		HttpOperationSecurityDeclarationTypes["None"] = "none";
		HttpOperationSecurityDeclarationTypes["Declared"] = "declared";
		HttpOperationSecurityDeclarationTypes["InheritedFromService"] = "inheritedFromService";
	})(exports.HttpOperationSecurityDeclarationTypes || (exports.HttpOperationSecurityDeclarationTypes = {}));
	exports.HttpParamStyles = void 0;
	(function(HttpParamStyles) {
		HttpParamStyles["Unspecified"] = "unspecified";
		HttpParamStyles["Simple"] = "simple";
		HttpParamStyles["Matrix"] = "matrix";
		HttpParamStyles["Label"] = "label";
		HttpParamStyles["Form"] = "form";
		HttpParamStyles["CommaDelimited"] = "commaDelimited";
		HttpParamStyles["SpaceDelimited"] = "spaceDelimited";
		HttpParamStyles["PipeDelimited"] = "pipeDelimited";
		HttpParamStyles["DeepObject"] = "deepObject";
		HttpParamStyles["TabDelimited"] = "tabDelimited";
	})(exports.HttpParamStyles || (exports.HttpParamStyles = {}));
	exports.DiagnosticSeverity = void 0;
	(function(DiagnosticSeverity) {
		DiagnosticSeverity[DiagnosticSeverity["Error"] = 0] = "Error";
		DiagnosticSeverity[DiagnosticSeverity["Warning"] = 1] = "Warning";
		DiagnosticSeverity[DiagnosticSeverity["Information"] = 2] = "Information";
		DiagnosticSeverity[DiagnosticSeverity["Hint"] = 3] = "Hint";
	})(exports.DiagnosticSeverity || (exports.DiagnosticSeverity = {}));
	exports.NodeType = void 0;
	(function(NodeType) {
		NodeType["Article"] = "article";
		NodeType["HttpService"] = "http_service";
		NodeType["HttpServer"] = "http_server";
		NodeType["HttpOperation"] = "http_operation";
		NodeType["HttpCallback"] = "http_callback";
		NodeType["HttpWebhook"] = "http_webhook";
		NodeType["Model"] = "model";
		NodeType["Generic"] = "generic";
		NodeType["Unknown"] = "unknown";
		NodeType["TableOfContents"] = "table_of_contents";
		NodeType["SpectralRuleset"] = "spectral_ruleset";
		NodeType["Styleguide"] = "styleguide";
		NodeType["Image"] = "image";
		NodeType["StoplightResolutions"] = "stoplight_resolutions";
		NodeType["StoplightOverride"] = "stoplight_override";
	})(exports.NodeType || (exports.NodeType = {}));
	exports.NodeFormat = void 0;
	(function(NodeFormat) {
		NodeFormat["Json"] = "json";
		NodeFormat["Markdown"] = "markdown";
		NodeFormat["Yaml"] = "yaml";
		NodeFormat["Javascript"] = "javascript";
		NodeFormat["Apng"] = "apng";
		NodeFormat["Avif"] = "avif";
		NodeFormat["Bmp"] = "bmp";
		NodeFormat["Gif"] = "gif";
		NodeFormat["Jpeg"] = "jpeg";
		NodeFormat["Png"] = "png";
		NodeFormat["Svg"] = "svg";
		NodeFormat["Webp"] = "webp";
	})(exports.NodeFormat || (exports.NodeFormat = {}));
}));

// node_modules/@stoplight/yaml/parseWithPointers.js
var require_parseWithPointers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ordered_object_literal_1 = require_src$2();
	const types_1 = require_dist$7();
	const yaml_ast_parser_1 = require_src$1();
	const buildJsonPath_1 = require_buildJsonPath();
	const dereferenceAnchor_1 = require_dereferenceAnchor();
	const lineForPosition_1 = require_lineForPosition();
	const types_2 = require_types$3();
	const utils_1 = require_utils$3();
	exports.parseWithPointers = (value, options) => {
		const lineMap = computeLineMap(value);
		const ast = yaml_ast_parser_1.load(value, Object.assign({}, options, { ignoreDuplicateKeys: true }));
		const parsed = {
			ast,
			lineMap,
			data: void 0,
			diagnostics: [],
			metadata: options,
			comments: {}
		};
		if (!ast) return parsed;
		const normalizedOptions = normalizeOptions(options);
		const comments = new Comments(parsed.comments, Comments.mapComments(normalizedOptions.attachComments && ast.comments ? ast.comments : [], lineMap), ast, lineMap, "#");
		const ctx = {
			lineMap,
			diagnostics: parsed.diagnostics
		};
		parsed.data = walkAST(ctx, ast, comments, normalizedOptions);
		if (ast.errors) parsed.diagnostics.push(...transformErrors(ast.errors, lineMap));
		if (parsed.diagnostics.length > 0) parsed.diagnostics.sort((itemA, itemB) => itemA.range.start.line - itemB.range.start.line);
		if (Array.isArray(parsed.ast.errors)) parsed.ast.errors.length = 0;
		return parsed;
	};
	const TILDE_REGEXP = /~/g;
	const SLASH_REGEXP = /\//g;
	function encodeSegment(input) {
		return input.replace(TILDE_REGEXP, "~0").replace(SLASH_REGEXP, "~1");
	}
	const walkAST = (ctx, node, comments, options) => {
		if (node) switch (node.kind) {
			case types_2.Kind.MAP: {
				const mapComments = comments.enter(node);
				const { lineMap, diagnostics } = ctx;
				const { preserveKeyOrder, ignoreDuplicateKeys, json, mergeKeys } = options;
				const container = createMapContainer(preserveKeyOrder);
				const seenKeys = [];
				const handleMergeKeys = mergeKeys;
				const yamlMode = !json;
				const handleDuplicates = !ignoreDuplicateKeys;
				for (const mapping of node.mappings) {
					if (!validateMappingKey(mapping, lineMap, diagnostics, yamlMode)) continue;
					const key = String(getScalarValue(mapping.key));
					const mappingComments = mapComments.enter(mapping, encodeSegment(key));
					if ((yamlMode || handleDuplicates) && (!handleMergeKeys || key !== "<<")) {
						if (seenKeys.includes(key)) {
							if (yamlMode) throw new Error("Duplicate YAML mapping key encountered");
							if (handleDuplicates) diagnostics.push(createYAMLException(mapping.key, lineMap, "duplicate key"));
						} else seenKeys.push(key);
					}
					if (handleMergeKeys && key === "<<") {
						const reduced = reduceMergeKeys(walkAST(ctx, mapping.value, mappingComments, options), preserveKeyOrder);
						Object.assign(container, reduced);
					} else {
						container[key] = walkAST(ctx, mapping.value, mappingComments, options);
						if (preserveKeyOrder) pushKey(container, key);
					}
					mappingComments.attachComments();
				}
				mapComments.attachComments();
				return container;
			}
			case types_2.Kind.SEQ: {
				const nodeComments = comments.enter(node);
				const container = node.items.map((item, i) => {
					if (item !== null) {
						const sequenceItemComments = nodeComments.enter(item, i);
						const walked = walkAST(ctx, item, sequenceItemComments, options);
						sequenceItemComments.attachComments();
						return walked;
					} else return null;
				});
				nodeComments.attachComments();
				return container;
			}
			case types_2.Kind.SCALAR: {
				const value = getScalarValue(node);
				return !options.bigInt && typeof value === "bigint" ? Number(value) : value;
			}
			case types_2.Kind.ANCHOR_REF:
				if (utils_1.isObject(node.value)) node.value = dereferenceAnchor_1.dereferenceAnchor(node.value, node.referencesAnchor);
				return walkAST(ctx, node.value, comments, options);
			default: return null;
		}
		return node;
	};
	function getScalarValue(node) {
		switch (yaml_ast_parser_1.determineScalarType(node)) {
			case types_2.ScalarType.null: return null;
			case types_2.ScalarType.string: return String(node.value);
			case types_2.ScalarType.bool: return yaml_ast_parser_1.parseYamlBoolean(node.value);
			case types_2.ScalarType.int: return yaml_ast_parser_1.parseYamlBigInteger(node.value);
			case types_2.ScalarType.float: return yaml_ast_parser_1.parseYamlFloat(node.value);
		}
	}
	const computeLineMap = (input) => {
		const lineMap = [];
		let i = 0;
		for (; i < input.length; i++) if (input[i] === "\n") lineMap.push(i + 1);
		lineMap.push(i + 1);
		return lineMap;
	};
	function getLineLength(lineMap, line) {
		if (line === 0) return Math.max(0, lineMap[0] - 1);
		return Math.max(0, lineMap[line] - lineMap[line - 1] - 1);
	}
	const transformErrors = (errors, lineMap) => {
		const validations = [];
		let possiblyUnexpectedFlow = -1;
		let i = 0;
		for (const error of errors) {
			const validation = {
				code: error.name,
				message: error.reason,
				severity: error.isWarning ? types_1.DiagnosticSeverity.Warning : types_1.DiagnosticSeverity.Error,
				range: {
					start: {
						line: error.mark.line,
						character: error.mark.column
					},
					end: {
						line: error.mark.line,
						character: error.mark.toLineEnd ? getLineLength(lineMap, error.mark.line) : error.mark.column
					}
				}
			};
			if (error.reason === "missed comma between flow collection entries") possiblyUnexpectedFlow = possiblyUnexpectedFlow === -1 ? i : possiblyUnexpectedFlow;
			else if (possiblyUnexpectedFlow !== -1) {
				validations[possiblyUnexpectedFlow].range.end = validation.range.end;
				validations[possiblyUnexpectedFlow].message = "invalid mixed usage of block and flow styles";
				validations.length = possiblyUnexpectedFlow + 1;
				i = validations.length;
				possiblyUnexpectedFlow = -1;
			}
			validations.push(validation);
			i++;
		}
		return validations;
	};
	const reduceMergeKeys = (items, preserveKeyOrder) => {
		if (Array.isArray(items)) return items.reduceRight(preserveKeyOrder ? (merged, item) => {
			const keys = Object.keys(item);
			Object.assign(merged, item);
			for (let i = keys.length - 1; i >= 0; i--) unshiftKey(merged, keys[i]);
			return merged;
		} : (merged, item) => Object.assign(merged, item), createMapContainer(preserveKeyOrder));
		return typeof items !== "object" || items === null ? null : Object(items);
	};
	function createMapContainer(preserveKeyOrder) {
		return preserveKeyOrder ? ordered_object_literal_1.default({}) : {};
	}
	function deleteKey(container, key) {
		if (!(key in container)) return;
		const order = ordered_object_literal_1.getOrder(container);
		const index = order.indexOf(key);
		if (index !== -1) order.splice(index, 1);
	}
	function unshiftKey(container, key) {
		deleteKey(container, key);
		ordered_object_literal_1.getOrder(container).unshift(key);
	}
	function pushKey(container, key) {
		deleteKey(container, key);
		ordered_object_literal_1.getOrder(container).push(key);
	}
	function validateMappingKey(mapping, lineMap, diagnostics, yamlMode) {
		if (mapping.key.kind !== types_2.Kind.SCALAR) {
			if (!yamlMode) diagnostics.push(createYAMLIncompatibilityException(mapping.key, lineMap, "mapping key must be a string scalar", yamlMode));
			return false;
		}
		if (!yamlMode) {
			const type = typeof getScalarValue(mapping.key);
			if (type !== "string") diagnostics.push(createYAMLIncompatibilityException(mapping.key, lineMap, `mapping key must be a string scalar rather than ${mapping.key.valueObject === null ? "null" : type}`, yamlMode));
		}
		return true;
	}
	function createYAMLIncompatibilityException(node, lineMap, message, yamlMode) {
		const exception = createYAMLException(node, lineMap, message);
		exception.code = "YAMLIncompatibleValue";
		exception.severity = yamlMode ? types_1.DiagnosticSeverity.Hint : types_1.DiagnosticSeverity.Warning;
		return exception;
	}
	function createYAMLException(node, lineMap, message) {
		return {
			code: "YAMLException",
			message,
			severity: types_1.DiagnosticSeverity.Error,
			path: buildJsonPath_1.buildJsonPath(node),
			range: getRange(lineMap, node.startPosition, node.endPosition)
		};
	}
	function getRange(lineMap, startPosition, endPosition) {
		const startLine = lineForPosition_1.lineForPosition(startPosition, lineMap);
		const endLine = lineForPosition_1.lineForPosition(endPosition, lineMap);
		return {
			start: {
				line: startLine,
				character: startLine === 0 ? startPosition : startPosition - lineMap[startLine - 1]
			},
			end: {
				line: endLine,
				character: endLine === 0 ? endPosition : endPosition - lineMap[endLine - 1]
			}
		};
	}
	var Comments = class Comments {
		constructor(attachedComments, comments, node, lineMap, pointer) {
			this.attachedComments = attachedComments;
			this.node = node;
			this.lineMap = lineMap;
			this.pointer = pointer;
			if (comments.length === 0) this.comments = [];
			else {
				const startPosition = this.getStartPosition(node);
				const endPosition = this.getEndPosition(node);
				const startLine = lineForPosition_1.lineForPosition(startPosition, this.lineMap);
				const endLine = lineForPosition_1.lineForPosition(endPosition, this.lineMap);
				const matchingComments = [];
				for (let i = comments.length - 1; i >= 0; i--) {
					const comment = comments[i];
					if (comment.range.start.line >= startLine && comment.range.end.line <= endLine) {
						matchingComments.push(comment);
						comments.splice(i, 1);
					}
				}
				this.comments = matchingComments;
			}
		}
		getStartPosition(node) {
			if (node.parent === null) return 0;
			return node.kind === types_2.Kind.MAPPING ? node.key.startPosition : node.startPosition;
		}
		getEndPosition(node) {
			switch (node.kind) {
				case types_2.Kind.MAPPING: return node.value === null ? node.endPosition : this.getEndPosition(node.value);
				case types_2.Kind.MAP: return node.mappings.length === 0 ? node.endPosition : node.mappings[node.mappings.length - 1].endPosition;
				case types_2.Kind.SEQ: {
					if (node.items.length === 0) return node.endPosition;
					const lastItem = node.items[node.items.length - 1];
					return lastItem === null ? node.endPosition : lastItem.endPosition;
				}
				default: return node.endPosition;
			}
		}
		static mapComments(comments, lineMap) {
			return comments.map((comment) => ({
				value: comment.value,
				range: getRange(lineMap, comment.startPosition, comment.endPosition),
				startPosition: comment.startPosition,
				endPosition: comment.endPosition
			}));
		}
		enter(node, key) {
			return new Comments(this.attachedComments, this.comments, node, this.lineMap, key === void 0 ? this.pointer : `${this.pointer}/${key}`);
		}
		static isLeading(node, startPosition) {
			switch (node.kind) {
				case types_2.Kind.MAP: return node.mappings.length === 0 || node.mappings[0].startPosition > startPosition;
				case types_2.Kind.SEQ: {
					if (node.items.length === 0) return true;
					const firstItem = node.items[0];
					return firstItem === null || firstItem.startPosition > startPosition;
				}
				case types_2.Kind.MAPPING: return node.value === null || node.value.startPosition > startPosition;
				default: return false;
			}
		}
		static isTrailing(node, endPosition) {
			switch (node.kind) {
				case types_2.Kind.MAP: return node.mappings.length > 0 && endPosition > node.mappings[node.mappings.length - 1].endPosition;
				case types_2.Kind.SEQ:
					if (node.items.length === 0) return false;
					const lastItem = node.items[node.items.length - 1];
					return lastItem !== null && endPosition > lastItem.endPosition;
				case types_2.Kind.MAPPING: return node.value !== null && endPosition > node.value.endPosition;
				default: return false;
			}
		}
		static findBetween(node, startPosition, endPosition) {
			switch (node.kind) {
				case types_2.Kind.MAP: {
					let left;
					for (const mapping of node.mappings) if (startPosition > mapping.startPosition) left = mapping.key.value;
					else if (left !== void 0 && mapping.startPosition > endPosition) return [left, mapping.key.value];
					return null;
				}
				case types_2.Kind.SEQ: {
					let left;
					for (let i = 0; i < node.items.length; i++) {
						const item = node.items[i];
						if (item === null) continue;
						if (startPosition > item.startPosition) left = String(i);
						else if (left !== void 0 && item.startPosition > endPosition) return [left, String(i)];
					}
					return null;
				}
				default: return null;
			}
		}
		isBeforeEOL(comment) {
			return this.node.kind === types_2.Kind.SCALAR || this.node.kind === types_2.Kind.MAPPING && comment.range.end.line === lineForPosition_1.lineForPosition(this.node.key.endPosition, this.lineMap);
		}
		attachComments() {
			if (this.comments.length === 0) return;
			const attachedComments = this.attachedComments[this.pointer] = this.attachedComments[this.pointer] || [];
			for (const comment of this.comments) if (this.isBeforeEOL(comment)) attachedComments.push({
				value: comment.value,
				placement: "before-eol"
			});
			else if (Comments.isLeading(this.node, comment.startPosition)) attachedComments.push({
				value: comment.value,
				placement: "leading"
			});
			else if (Comments.isTrailing(this.node, comment.endPosition)) attachedComments.push({
				value: comment.value,
				placement: "trailing"
			});
			else {
				const between = Comments.findBetween(this.node, comment.startPosition, comment.endPosition);
				if (between !== null) attachedComments.push({
					value: comment.value,
					placement: "between",
					between
				});
				else attachedComments.push({
					value: comment.value,
					placement: "trailing"
				});
			}
		}
	};
	function normalizeOptions(options) {
		if (options === void 0) return {
			attachComments: false,
			preserveKeyOrder: false,
			bigInt: false,
			mergeKeys: false,
			json: true,
			ignoreDuplicateKeys: false
		};
		return Object.assign({}, options, {
			attachComments: options.attachComments === true,
			preserveKeyOrder: options.preserveKeyOrder === true,
			bigInt: options.bigInt === true,
			mergeKeys: options.mergeKeys === true,
			json: options.json !== false,
			ignoreDuplicateKeys: options.ignoreDuplicateKeys !== false
		});
	}
}));

// node_modules/@stoplight/yaml/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const parseWithPointers_1 = require_parseWithPointers();
	exports.parse = (value) => parseWithPointers_1.parseWithPointers(value).data;
}));

// node_modules/@stoplight/yaml/safeStringify.js
var require_safeStringify = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const yaml_ast_parser_1 = require_src$1();
	exports.safeStringify = (value, options) => typeof value === "string" ? value : yaml_ast_parser_1.safeDump(value, options);
}));

// node_modules/@stoplight/yaml/trapAccess.js
var require_trapAccess = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ordered_object_literal_1 = require_src$2();
	exports.KEYS = Symbol.for(ordered_object_literal_1.ORDER_KEY_ID);
	const traps = { ownKeys(target) {
		return exports.KEYS in target ? target[exports.KEYS] : Reflect.ownKeys(target);
	} };
	exports.trapAccess = (target) => new Proxy(target, traps);
}));

// node_modules/@stoplight/yaml/index.js
var require_yaml$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	tslib_1.__exportStar(require_buildJsonPath(), exports);
	tslib_1.__exportStar(require_dereferenceAnchor(), exports);
	tslib_1.__exportStar(require_getJsonPathForPosition(), exports);
	tslib_1.__exportStar(require_getLocationForJsonPath(), exports);
	tslib_1.__exportStar(require_lineForPosition(), exports);
	var parse_1 = require_parse();
	exports.parse = parse_1.parse;
	var parseWithPointers_1 = require_parseWithPointers();
	exports.parseWithPointers = parseWithPointers_1.parseWithPointers;
	tslib_1.__exportStar(require_safeStringify(), exports);
	tslib_1.__exportStar(require_types$3(), exports);
	tslib_1.__exportStar(require_trapAccess(), exports);
}));

// node_modules/@stoplight/spectral-parsers/dist/yaml.js
var require_yaml = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Yaml = exports.parseYaml = void 0;
	const yaml_1 = require_yaml$1();
	function getLocationForJsonPath(result, path) {
		return (0, yaml_1.getLocationForJsonPath)(result, path);
	}
	const parseYaml = (input) => (0, yaml_1.parseWithPointers)(input, {
		ignoreDuplicateKeys: false,
		mergeKeys: true,
		preserveKeyOrder: true,
		attachComments: false
	});
	exports.parseYaml = parseYaml;
	exports.Yaml = {
		parse: exports.parseYaml,
		getLocationForJsonPath,
		trapAccess: yaml_1.trapAccess
	};
}));

// node_modules/@stoplight/spectral-parsers/dist/types.js
var require_types$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/@stoplight/spectral-parsers/dist/index.js
var require_dist$6 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	(0, tslib_1.__exportStar)(require_json$1(), exports);
	(0, tslib_1.__exportStar)(require_yaml(), exports);
	(0, tslib_1.__exportStar)(require_types$2(), exports);
}));

// node_modules/@stoplight/json-ref-readers/node_modules/tslib/tslib.es6.js
var tslib_es6_exports = /* @__PURE__ */ __exportAll({
	__assign: () => __assign,
	__asyncDelegator: () => __asyncDelegator,
	__asyncGenerator: () => __asyncGenerator,
	__asyncValues: () => __asyncValues,
	__await: () => __await,
	__awaiter: () => __awaiter,
	__classPrivateFieldGet: () => __classPrivateFieldGet,
	__classPrivateFieldSet: () => __classPrivateFieldSet,
	__createBinding: () => __createBinding,
	__decorate: () => __decorate,
	__exportStar: () => __exportStar,
	__extends: () => __extends,
	__generator: () => __generator,
	__importDefault: () => __importDefault,
	__importStar: () => __importStar,
	__makeTemplateObject: () => __makeTemplateObject,
	__metadata: () => __metadata,
	__param: () => __param,
	__read: () => __read,
	__rest: () => __rest,
	__spread: () => __spread,
	__spreadArrays: () => __spreadArrays,
	__values: () => __values
});
function __extends(d, b) {
	extendStatics(d, b);
	function __() {
		this.constructor = d;
	}
	d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
}
function __rest(s, e) {
	var t = {};
	for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p) && e.indexOf(p) < 0) t[p] = s[p];
	if (s != null && typeof Object.getOwnPropertySymbols === "function") {
		for (var i = 0, p = Object.getOwnPropertySymbols(s); i < p.length; i++) if (e.indexOf(p[i]) < 0 && Object.prototype.propertyIsEnumerable.call(s, p[i])) t[p[i]] = s[p[i]];
	}
	return t;
}
function __decorate(decorators, target, key, desc) {
	var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
	if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
	else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
	return c > 3 && r && Object.defineProperty(target, key, r), r;
}
function __param(paramIndex, decorator) {
	return function(target, key) {
		decorator(target, key, paramIndex);
	};
}
function __metadata(metadataKey, metadataValue) {
	if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(metadataKey, metadataValue);
}
function __awaiter(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
}
function __generator(thisArg, body) {
	var _ = {
		label: 0,
		sent: function() {
			if (t[0] & 1) throw t[1];
			return t[1];
		},
		trys: [],
		ops: []
	}, f, y, t, g = {
		next: verb(0),
		"throw": verb(1),
		"return": verb(2)
	};
	return typeof Symbol === "function" && (g[Symbol.iterator] = function() {
		return this;
	}), g;
	function verb(n) {
		return function(v) {
			return step([n, v]);
		};
	}
	function step(op) {
		if (f) throw new TypeError("Generator is already executing.");
		while (_) try {
			if (f = 1, y && (t = op[0] & 2 ? y["return"] : op[0] ? y["throw"] || ((t = y["return"]) && t.call(y), 0) : y.next) && !(t = t.call(y, op[1])).done) return t;
			if (y = 0, t) op = [op[0] & 2, t.value];
			switch (op[0]) {
				case 0:
				case 1:
					t = op;
					break;
				case 4:
					_.label++;
					return {
						value: op[1],
						done: false
					};
				case 5:
					_.label++;
					y = op[1];
					op = [0];
					continue;
				case 7:
					op = _.ops.pop();
					_.trys.pop();
					continue;
				default:
					if (!(t = _.trys, t = t.length > 0 && t[t.length - 1]) && (op[0] === 6 || op[0] === 2)) {
						_ = 0;
						continue;
					}
					if (op[0] === 3 && (!t || op[1] > t[0] && op[1] < t[3])) {
						_.label = op[1];
						break;
					}
					if (op[0] === 6 && _.label < t[1]) {
						_.label = t[1];
						t = op;
						break;
					}
					if (t && _.label < t[2]) {
						_.label = t[2];
						_.ops.push(op);
						break;
					}
					if (t[2]) _.ops.pop();
					_.trys.pop();
					continue;
			}
			op = body.call(thisArg, _);
		} catch (e) {
			op = [6, e];
			y = 0;
		} finally {
			f = t = 0;
		}
		if (op[0] & 5) throw op[1];
		return {
			value: op[0] ? op[1] : void 0,
			done: true
		};
	}
}
function __createBinding(o, m, k, k2) {
	if (k2 === void 0) k2 = k;
	o[k2] = m[k];
}
function __exportStar(m, exports) {
	for (var p in m) if (p !== "default" && !exports.hasOwnProperty(p)) exports[p] = m[p];
}
function __values(o) {
	var s = typeof Symbol === "function" && Symbol.iterator, m = s && o[s], i = 0;
	if (m) return m.call(o);
	if (o && typeof o.length === "number") return { next: function() {
		if (o && i >= o.length) o = void 0;
		return {
			value: o && o[i++],
			done: !o
		};
	} };
	throw new TypeError(s ? "Object is not iterable." : "Symbol.iterator is not defined.");
}
function __read(o, n) {
	var m = typeof Symbol === "function" && o[Symbol.iterator];
	if (!m) return o;
	var i = m.call(o), r, ar = [], e;
	try {
		while ((n === void 0 || n-- > 0) && !(r = i.next()).done) ar.push(r.value);
	} catch (error) {
		e = { error };
	} finally {
		try {
			if (r && !r.done && (m = i["return"])) m.call(i);
		} finally {
			if (e) throw e.error;
		}
	}
	return ar;
}
function __spread() {
	for (var ar = [], i = 0; i < arguments.length; i++) ar = ar.concat(__read(arguments[i]));
	return ar;
}
function __spreadArrays() {
	for (var s = 0, i = 0, il = arguments.length; i < il; i++) s += arguments[i].length;
	for (var r = Array(s), k = 0, i = 0; i < il; i++) for (var a = arguments[i], j = 0, jl = a.length; j < jl; j++, k++) r[k] = a[j];
	return r;
}
function __await(v) {
	return this instanceof __await ? (this.v = v, this) : new __await(v);
}
function __asyncGenerator(thisArg, _arguments, generator) {
	if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
	var g = generator.apply(thisArg, _arguments || []), i, q = [];
	return i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function verb(n) {
		if (g[n]) i[n] = function(v) {
			return new Promise(function(a, b) {
				q.push([
					n,
					v,
					a,
					b
				]) > 1 || resume(n, v);
			});
		};
	}
	function resume(n, v) {
		try {
			step(g[n](v));
		} catch (e) {
			settle(q[0][3], e);
		}
	}
	function step(r) {
		r.value instanceof __await ? Promise.resolve(r.value.v).then(fulfill, reject) : settle(q[0][2], r);
	}
	function fulfill(value) {
		resume("next", value);
	}
	function reject(value) {
		resume("throw", value);
	}
	function settle(f, v) {
		if (f(v), q.shift(), q.length) resume(q[0][0], q[0][1]);
	}
}
function __asyncDelegator(o) {
	var i = {}, p;
	return verb("next"), verb("throw", function(e) {
		throw e;
	}), verb("return"), i[Symbol.iterator] = function() {
		return this;
	}, i;
	function verb(n, f) {
		i[n] = o[n] ? function(v) {
			return (p = !p) ? {
				value: __await(o[n](v)),
				done: n === "return"
			} : f ? f(v) : v;
		} : f;
	}
}
function __asyncValues(o) {
	if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
	var m = o[Symbol.asyncIterator], i;
	return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
		return this;
	}, i);
	function verb(n) {
		i[n] = o[n] && function(v) {
			return new Promise(function(resolve, reject) {
				v = o[n](v), settle(resolve, reject, v.done, v.value);
			});
		};
	}
	function settle(resolve, reject, d, v) {
		Promise.resolve(v).then(function(v) {
			resolve({
				value: v,
				done: d
			});
		}, reject);
	}
}
function __makeTemplateObject(cooked, raw) {
	if (Object.defineProperty) Object.defineProperty(cooked, "raw", { value: raw });
	else cooked.raw = raw;
	return cooked;
}
function __importStar(mod) {
	if (mod && mod.__esModule) return mod;
	var result = {};
	if (mod != null) {
		for (var k in mod) if (Object.hasOwnProperty.call(mod, k)) result[k] = mod[k];
	}
	result.default = mod;
	return result;
}
function __importDefault(mod) {
	return mod && mod.__esModule ? mod : { default: mod };
}
function __classPrivateFieldGet(receiver, privateMap) {
	if (!privateMap.has(receiver)) throw new TypeError("attempted to get private field on non-instance");
	return privateMap.get(receiver);
}
function __classPrivateFieldSet(receiver, privateMap, value) {
	if (!privateMap.has(receiver)) throw new TypeError("attempted to set private field on non-instance");
	privateMap.set(receiver, value);
	return value;
}
var extendStatics, __assign;
var init_tslib_es6 = __esmMin((() => {
	extendStatics = function(d, b) {
		extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
			d.__proto__ = b;
		} || function(d, b) {
			for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
		};
		return extendStatics(d, b);
	};
	__assign = function() {
		__assign = Object.assign || function __assign(t) {
			for (var s, i = 1, n = arguments.length; i < n; i++) {
				s = arguments[i];
				for (var p in s) if (Object.prototype.hasOwnProperty.call(s, p)) t[p] = s[p];
			}
			return t;
		};
		return __assign.apply(this, arguments);
	};
}));

// \0native-fetch
var _native_fetch_exports = /* @__PURE__ */ __exportAll({ default: () => _native_fetch_default });
var _native_fetch_default;
var init__native_fetch = __esmMin((() => {
	_native_fetch_default = (...a) => globalThis.fetch(...a);
}));

// node_modules/@stoplight/json-ref-readers/http.js
var require_http = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const tslib_1 = (init_tslib_es6(), __toCommonJS(tslib_es6_exports));
	const node_fetch_1 = (init__native_fetch(), __toCommonJS(_native_fetch_exports));
	var OpenError = class extends Error {
		constructor() {
			super(...arguments);
			this.name = "OpenError";
		}
	};
	exports.OpenError = OpenError;
	var NetworkError = class extends Error {
		constructor() {
			super(...arguments);
			this.name = "ReadError";
		}
	};
	exports.NetworkError = NetworkError;
	function resolveHttp(ref, opts = {}) {
		return tslib_1.__awaiter(this, void 0, void 0, function* () {
			const uri = ref.href();
			const response = yield node_fetch_1.default(uri, opts);
			if (response.ok) return response.text();
			if (response.status === 404) throw new OpenError(`Page not found: ${uri}`);
			throw new NetworkError(`${response.status} ${response.statusText}`);
		});
	}
	exports.resolveHttp = resolveHttp;
	function createResolveHttp(defaultRequestOptions = {}) {
		return (ref) => resolveHttp(ref, defaultRequestOptions);
	}
	exports.createResolveHttp = createResolveHttp;
}));

// node_modules/@stoplight/json-ref-readers/file.js
var require_file = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const fs_1 = __require("fs");
	function resolveFile(ref) {
		return new Promise((resolve, reject) => {
			const path = ref.href();
			fs_1.readFile(path, "utf8", (err, data) => {
				if (err) reject(err);
				else resolve(data);
			});
		});
	}
	exports.resolveFile = resolveFile;
}));

// node_modules/@stoplight/json-ref-readers/index.js
var require_json_ref_readers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var http_1 = require_http();
	exports.createResolveHttp = http_1.createResolveHttp;
	exports.resolveHttp = http_1.resolveHttp;
	exports.NetworkError = http_1.NetworkError;
	exports.OpenError = http_1.OpenError;
	var file_1 = require_file();
	exports.resolveFile = file_1.resolveFile;
}));

// node_modules/dependency-graph/lib/dep_graph.js
var require_dep_graph = /* @__PURE__ */ __commonJSMin(((exports) => {
	function createDFS(edges, leavesOnly, result, circular) {
		var visited = {};
		return function(start) {
			if (visited[start]) return;
			var inCurrentPath = {};
			var currentPath = [];
			var todo = [];
			todo.push({
				node: start,
				processed: false
			});
			while (todo.length > 0) {
				var current = todo[todo.length - 1];
				var processed = current.processed;
				var node = current.node;
				if (!processed) {
					if (visited[node]) {
						todo.pop();
						continue;
					} else if (inCurrentPath[node]) {
						if (circular) {
							todo.pop();
							continue;
						}
						currentPath.push(node);
						throw new DepGraphCycleError(currentPath);
					}
					inCurrentPath[node] = true;
					currentPath.push(node);
					var nodeEdges = edges[node];
					for (var i = nodeEdges.length - 1; i >= 0; i--) todo.push({
						node: nodeEdges[i],
						processed: false
					});
					current.processed = true;
				} else {
					todo.pop();
					currentPath.pop();
					inCurrentPath[node] = false;
					visited[node] = true;
					if (!leavesOnly || edges[node].length === 0) result.push(node);
				}
			}
		};
	}
	var DepGraph = exports.DepGraph = function DepGraph(opts) {
		this.nodes = {};
		this.outgoingEdges = {};
		this.incomingEdges = {};
		this.circular = opts && !!opts.circular;
	};
	DepGraph.prototype = {
		size: function() {
			return Object.keys(this.nodes).length;
		},
		addNode: function(node, data) {
			if (!this.hasNode(node)) {
				if (arguments.length === 2) this.nodes[node] = data;
				else this.nodes[node] = node;
				this.outgoingEdges[node] = [];
				this.incomingEdges[node] = [];
			}
		},
		removeNode: function(node) {
			if (this.hasNode(node)) {
				delete this.nodes[node];
				delete this.outgoingEdges[node];
				delete this.incomingEdges[node];
				[this.incomingEdges, this.outgoingEdges].forEach(function(edgeList) {
					Object.keys(edgeList).forEach(function(key) {
						var idx = edgeList[key].indexOf(node);
						if (idx >= 0) edgeList[key].splice(idx, 1);
					}, this);
				});
			}
		},
		hasNode: function(node) {
			return this.nodes.hasOwnProperty(node);
		},
		getNodeData: function(node) {
			if (this.hasNode(node)) return this.nodes[node];
			else throw new Error("Node does not exist: " + node);
		},
		setNodeData: function(node, data) {
			if (this.hasNode(node)) this.nodes[node] = data;
			else throw new Error("Node does not exist: " + node);
		},
		addDependency: function(from, to) {
			if (!this.hasNode(from)) throw new Error("Node does not exist: " + from);
			if (!this.hasNode(to)) throw new Error("Node does not exist: " + to);
			if (this.outgoingEdges[from].indexOf(to) === -1) this.outgoingEdges[from].push(to);
			if (this.incomingEdges[to].indexOf(from) === -1) this.incomingEdges[to].push(from);
			return true;
		},
		removeDependency: function(from, to) {
			var idx;
			if (this.hasNode(from)) {
				idx = this.outgoingEdges[from].indexOf(to);
				if (idx >= 0) this.outgoingEdges[from].splice(idx, 1);
			}
			if (this.hasNode(to)) {
				idx = this.incomingEdges[to].indexOf(from);
				if (idx >= 0) this.incomingEdges[to].splice(idx, 1);
			}
		},
		clone: function() {
			var source = this;
			var result = new DepGraph();
			Object.keys(source.nodes).forEach(function(n) {
				result.nodes[n] = source.nodes[n];
				result.outgoingEdges[n] = source.outgoingEdges[n].slice(0);
				result.incomingEdges[n] = source.incomingEdges[n].slice(0);
			});
			return result;
		},
		directDependenciesOf: function(node) {
			if (this.hasNode(node)) return this.outgoingEdges[node].slice(0);
			else throw new Error("Node does not exist: " + node);
		},
		directDependantsOf: function(node) {
			if (this.hasNode(node)) return this.incomingEdges[node].slice(0);
			else throw new Error("Node does not exist: " + node);
		},
		dependenciesOf: function(node, leavesOnly) {
			if (this.hasNode(node)) {
				var result = [];
				createDFS(this.outgoingEdges, leavesOnly, result, this.circular)(node);
				var idx = result.indexOf(node);
				if (idx >= 0) result.splice(idx, 1);
				return result;
			} else throw new Error("Node does not exist: " + node);
		},
		dependantsOf: function(node, leavesOnly) {
			if (this.hasNode(node)) {
				var result = [];
				createDFS(this.incomingEdges, leavesOnly, result, this.circular)(node);
				var idx = result.indexOf(node);
				if (idx >= 0) result.splice(idx, 1);
				return result;
			} else throw new Error("Node does not exist: " + node);
		},
		overallOrder: function(leavesOnly) {
			var self = this;
			var result = [];
			var keys = Object.keys(this.nodes);
			if (keys.length === 0) return result;
			else {
				if (!this.circular) {
					var CycleDFS = createDFS(this.outgoingEdges, false, [], this.circular);
					keys.forEach(function(n) {
						CycleDFS(n);
					});
				}
				var DFS = createDFS(this.outgoingEdges, leavesOnly, result, this.circular);
				keys.filter(function(node) {
					return self.incomingEdges[node].length === 0;
				}).forEach(function(n) {
					DFS(n);
				});
				if (this.circular) keys.filter(function(node) {
					return result.indexOf(node) === -1;
				}).forEach(function(n) {
					DFS(n);
				});
				return result;
			}
		},
		entryNodes: function() {
			var self = this;
			return Object.keys(this.nodes).filter(function(node) {
				return self.incomingEdges[node].length === 0;
			});
		}
	};
	DepGraph.prototype.directDependentsOf = DepGraph.prototype.directDependantsOf;
	DepGraph.prototype.dependentsOf = DepGraph.prototype.dependantsOf;
	var DepGraphCycleError = exports.DepGraphCycleError = function(cyclePath) {
		var message = "Dependency Cycle Found: " + cyclePath.join(" -> ");
		var instance = new Error(message);
		instance.cyclePath = cyclePath;
		Object.setPrototypeOf(instance, Object.getPrototypeOf(this));
		if (Error.captureStackTrace) Error.captureStackTrace(instance, DepGraphCycleError);
		return instance;
	};
	DepGraphCycleError.prototype = Object.create(Error.prototype, { constructor: {
		value: Error,
		enumerable: false,
		writable: true,
		configurable: true
	} });
	Object.setPrototypeOf(DepGraphCycleError, Error);
}));

// node_modules/@stoplight/json-ref-resolver/cache.js
var require_cache = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Cache = void 0;
	var Cache = class {
		constructor(opts = {}) {
			this._stats = {
				hits: 0,
				misses: 0
			};
			this._data = {};
			this._stdTTL = opts.stdTTL;
		}
		get stats() {
			return this._stats;
		}
		get(key) {
			const d = this._data[key];
			if (d && (!this._stdTTL || (/* @__PURE__ */ new Date()).getTime() - d.ts < this._stdTTL)) {
				this._stats.hits += 1;
				return d.val;
			}
			this._stats.misses += 1;
		}
		set(key, val) {
			this._data[key] = {
				ts: (/* @__PURE__ */ new Date()).getTime(),
				val
			};
		}
		has(key) {
			return key in this._data;
		}
		purge() {
			Object.assign(this._stats, {
				hits: 0,
				misses: 0
			});
			this._data = {};
		}
	};
	exports.Cache = Cache;
}));

// node_modules/immer/dist/immer.cjs.production.min.js
var require_immer_cjs_production_min = /* @__PURE__ */ __commonJSMin(((exports) => {
	function n(n) {
		for (var r = arguments.length, t = Array(r > 1 ? r - 1 : 0), e = 1; e < r; e++) t[e - 1] = arguments[e];
		throw Error("[Immer] minified error nr: " + n + (t.length ? " " + t.map((function(n) {
			return "'" + n + "'";
		})).join(",") : "") + ". Find the full error at: https://bit.ly/3cXEKWf");
	}
	function r(n) {
		return !!n && !!n[H];
	}
	function t(n) {
		var r;
		return !!n && (function(n) {
			if (!n || "object" != typeof n) return !1;
			var r = Object.getPrototypeOf(n);
			if (null === r) return !0;
			var t = Object.hasOwnProperty.call(r, "constructor") && r.constructor;
			return t === Object || "function" == typeof t && Function.toString.call(t) === Q;
		}(n) || Array.isArray(n) || !!n[G] || !!(null === (r = n.constructor) || void 0 === r ? void 0 : r[G]) || c(n) || v(n));
	}
	function e(n, r, t) {
		void 0 === t && (t = !1), 0 === i(n) ? (t ? Object.keys : T)(n).forEach((function(e) {
			t && "symbol" == typeof e || r(e, n[e], n);
		})) : n.forEach((function(t, e) {
			return r(e, t, n);
		}));
	}
	function i(n) {
		var r = n[H];
		return r ? r.t > 3 ? r.t - 4 : r.t : Array.isArray(n) ? 1 : c(n) ? 2 : v(n) ? 3 : 0;
	}
	function u(n, r) {
		return 2 === i(n) ? n.has(r) : Object.prototype.hasOwnProperty.call(n, r);
	}
	function o(n, r) {
		return 2 === i(n) ? n.get(r) : n[r];
	}
	function f(n, r, t) {
		var e = i(n);
		2 === e ? n.set(r, t) : 3 === e ? n.add(t) : n[r] = t;
	}
	function a(n, r) {
		return n === r ? 0 !== n || 1 / n == 1 / r : n != n && r != r;
	}
	function c(n) {
		return W && n instanceof Map;
	}
	function v(n) {
		return X && n instanceof Set;
	}
	function s(n) {
		return n.i || n.u;
	}
	function p(n) {
		if (Array.isArray(n)) return Array.prototype.slice.call(n);
		var r = U(n);
		delete r[H];
		for (var t = T(r), e = 0; e < t.length; e++) {
			var i = t[e], u = r[i];
			!1 === u.writable && (u.writable = !0, u.configurable = !0), (u.get || u.set) && (r[i] = {
				configurable: !0,
				writable: !0,
				enumerable: u.enumerable,
				value: n[i]
			});
		}
		return Object.create(Object.getPrototypeOf(n), r);
	}
	function l(n, u) {
		return void 0 === u && (u = !1), h(n) || r(n) || !t(n) || (i(n) > 1 && (n.set = n.add = n.clear = n.delete = d), Object.freeze(n), u && e(n, (function(n, r) {
			return l(r, !0);
		}), !0)), n;
	}
	function d() {
		n(2);
	}
	function h(n) {
		return null == n || "object" != typeof n || Object.isFrozen(n);
	}
	function y(r) {
		var t = V[r];
		return t || n(18, r), t;
	}
	function _(n, r) {
		V[n] || (V[n] = r);
	}
	function b() {
		return I;
	}
	function m(n, r) {
		r && (y("Patches"), n.o = [], n.v = [], n.s = r);
	}
	function j(n) {
		O(n), n.p.forEach(w), n.p = null;
	}
	function O(n) {
		n === I && (I = n.l);
	}
	function x(n) {
		return I = {
			p: [],
			l: I,
			h: n,
			_: !0,
			m: 0
		};
	}
	function w(n) {
		var r = n[H];
		0 === r.t || 1 === r.t ? r.j() : r.O = !0;
	}
	function S(r, e) {
		e.m = e.p.length;
		var i = e.p[0], u = void 0 !== r && r !== i;
		return e.h.S || y("ES5").P(e, r, u), u ? (i[H].g && (j(e), n(4)), t(r) && (r = P(e, r), e.l || M(e, r)), e.o && y("Patches").M(i[H].u, r, e.o, e.v)) : r = P(e, i, []), j(e), e.o && e.s(e.o, e.v), r !== B ? r : void 0;
	}
	function P(n, r, t) {
		if (h(r)) return r;
		var i = r[H];
		if (!i) return e(r, (function(e, u) {
			return g(n, i, r, e, u, t);
		}), !0), r;
		if (i.A !== n) return r;
		if (!i.g) return M(n, i.u, !0), i.u;
		if (!i.R) {
			i.R = !0, i.A.m--;
			var u = 4 === i.t || 5 === i.t ? i.i = p(i.k) : i.i, o = u, f = !1;
			3 === i.t && (o = new Set(u), u.clear(), f = !0), e(o, (function(r, e) {
				return g(n, i, u, r, e, t, f);
			})), M(n, u, !1), t && n.o && y("Patches").F(i, t, n.o, n.v);
		}
		return i.i;
	}
	function g(n, e, i, o, a, c, v) {
		if (r(a)) {
			var s = P(n, a, c && e && 3 !== e.t && !u(e.N, o) ? c.concat(o) : void 0);
			if (f(i, o, s), !r(s)) return;
			n._ = !1;
		} else v && i.add(a);
		if (t(a) && !h(a)) {
			if (!n.h.D && n.m < 1) return;
			P(n, a), e && e.A.l || M(n, a);
		}
	}
	function M(n, r, t) {
		void 0 === t && (t = !1), !n.l && n.h.D && n._ && l(r, t);
	}
	function A(n, r) {
		var t = n[H];
		return (t ? s(t) : n)[r];
	}
	function z(n, r) {
		if (r in n) for (var t = Object.getPrototypeOf(n); t;) {
			var e = Object.getOwnPropertyDescriptor(t, r);
			if (e) return e;
			t = Object.getPrototypeOf(t);
		}
	}
	function E(n) {
		n.g || (n.g = !0, n.l && E(n.l));
	}
	function R(n) {
		n.i || (n.i = p(n.u));
	}
	function k(n, r, t) {
		var e = c(r) ? y("MapSet").K(r, t) : v(r) ? y("MapSet").$(r, t) : n.S ? function(n, r) {
			var t = Array.isArray(n), e = {
				t: t ? 1 : 0,
				A: r ? r.A : b(),
				g: !1,
				R: !1,
				N: {},
				l: r,
				u: n,
				k: null,
				i: null,
				j: null,
				C: !1
			}, i = e, u = Y;
			t && (i = [e], u = Z);
			var o = Proxy.revocable(i, u), f = o.revoke, a = o.proxy;
			return e.k = a, e.j = f, a;
		}(r, t) : y("ES5").I(r, t);
		return (t ? t.A : b()).p.push(e), e;
	}
	function F(u) {
		return r(u) || n(22, u), function n(r) {
			if (!t(r)) return r;
			var u, a = r[H], c = i(r);
			if (a) {
				if (!a.g && (a.t < 4 || !y("ES5").J(a))) return a.u;
				a.R = !0, u = N(r, c), a.R = !1;
			} else u = N(r, c);
			return e(u, (function(r, t) {
				a && o(a.u, r) === t || f(u, r, n(t));
			})), 3 === c ? new Set(u) : u;
		}(u);
	}
	function N(n, r) {
		switch (r) {
			case 2: return new Map(n);
			case 3: return Array.from(n);
		}
		return p(n);
	}
	function D() {
		function n(n, r) {
			var t = f[n];
			return t ? t.enumerable = r : f[n] = t = {
				configurable: !0,
				enumerable: r,
				get: function() {
					return Y.get(this[H], n);
				},
				set: function(r) {
					Y.set(this[H], n, r);
				}
			}, t;
		}
		function t(n) {
			for (var r = n.length - 1; r >= 0; r--) {
				var t = n[r][H];
				if (!t.g) switch (t.t) {
					case 5:
						o(t) && E(t);
						break;
					case 4: i(t) && E(t);
				}
			}
		}
		function i(n) {
			for (var r = n.u, t = n.k, e = T(t), i = e.length - 1; i >= 0; i--) {
				var o = e[i];
				if (o !== H) {
					var f = r[o];
					if (void 0 === f && !u(r, o)) return !0;
					var c = t[o], v = c && c[H];
					if (v ? v.u !== f : !a(c, f)) return !0;
				}
			}
			var s = !!r[H];
			return e.length !== T(r).length + (s ? 0 : 1);
		}
		function o(n) {
			var r = n.k;
			if (r.length !== n.u.length) return !0;
			var t = Object.getOwnPropertyDescriptor(r, r.length - 1);
			if (t && !t.get) return !0;
			for (var e = 0; e < r.length; e++) if (!r.hasOwnProperty(e)) return !0;
			return !1;
		}
		var f = {};
		_("ES5", {
			I: function(r, t) {
				var e = Array.isArray(r), i = function(r, t) {
					if (r) {
						for (var e = Array(t.length), i = 0; i < t.length; i++) Object.defineProperty(e, "" + i, n(i, !0));
						return e;
					}
					var u = U(t);
					delete u[H];
					for (var o = T(u), f = 0; f < o.length; f++) {
						var a = o[f];
						u[a] = n(a, r || !!u[a].enumerable);
					}
					return Object.create(Object.getPrototypeOf(t), u);
				}(e, r), u = {
					t: e ? 5 : 4,
					A: t ? t.A : b(),
					g: !1,
					R: !1,
					N: {},
					l: t,
					u: r,
					k: i,
					i: null,
					O: !1,
					C: !1
				};
				return Object.defineProperty(i, H, {
					value: u,
					writable: !0
				}), i;
			},
			P: function(n, i, f) {
				f ? r(i) && i[H].A === n && t(n.p) : (n.o && function n(r) {
					if (r && "object" == typeof r) {
						var t = r[H];
						if (t) {
							var i = t.u, f = t.k, a = t.N, c = t.t;
							if (4 === c) e(f, (function(r) {
								r !== H && (void 0 !== i[r] || u(i, r) ? a[r] || n(f[r]) : (a[r] = !0, E(t)));
							})), e(i, (function(n) {
								void 0 !== f[n] || u(f, n) || (a[n] = !1, E(t));
							}));
							else if (5 === c) {
								if (o(t) && (E(t), a.length = !0), f.length < i.length) for (var v = f.length; v < i.length; v++) a[v] = !1;
								else for (var s = i.length; s < f.length; s++) a[s] = !0;
								for (var p = Math.min(f.length, i.length), l = 0; l < p; l++) f.hasOwnProperty(l) || (a[l] = !0), void 0 === a[l] && n(f[l]);
							}
						}
					}
				}(n.p[0]), t(n.p));
			},
			J: function(n) {
				return 4 === n.t ? i(n) : o(n);
			}
		});
	}
	function K() {
		function f(n) {
			if (!t(n)) return n;
			if (Array.isArray(n)) return n.map(f);
			if (c(n)) return new Map(Array.from(n.entries()).map((function(n) {
				return [n[0], f(n[1])];
			})));
			if (v(n)) return new Set(Array.from(n).map(f));
			var r = Object.create(Object.getPrototypeOf(n));
			for (var e in n) r[e] = f(n[e]);
			return u(n, G) && (r[G] = n[G]), r;
		}
		function a(n) {
			return r(n) ? f(n) : n;
		}
		var s = "add";
		_("Patches", {
			W: function(r, t) {
				return t.forEach((function(t) {
					for (var e = t.path, u = t.op, a = r, c = 0; c < e.length - 1; c++) {
						var v = i(a), p = e[c];
						"string" != typeof p && "number" != typeof p && (p = "" + p), 0 !== v && 1 !== v || "__proto__" !== p && "constructor" !== p || n(24), "function" == typeof a && "prototype" === p && n(24), "object" != typeof (a = o(a, p)) && n(15, e.join("/"));
					}
					var l = i(a), d = f(t.value), h = e[e.length - 1];
					switch (u) {
						case "replace": switch (l) {
							case 2: return a.set(h, d);
							case 3: n(16);
							default: return a[h] = d;
						}
						case s: switch (l) {
							case 1: return "-" === h ? a.push(d) : a.splice(h, 0, d);
							case 2: return a.set(h, d);
							case 3: return a.add(d);
							default: return a[h] = d;
						}
						case "remove": switch (l) {
							case 1: return a.splice(h, 1);
							case 2: return a.delete(h);
							case 3: return a.delete(t.value);
							default: return delete a[h];
						}
						default: n(17, u);
					}
				})), r;
			},
			F: function(n, r, t, i) {
				switch (n.t) {
					case 0:
					case 4:
					case 2: return function(n, r, t, i) {
						var f = n.u, c = n.i;
						e(n.N, (function(n, e) {
							var v = o(f, n), p = o(c, n), l = e ? u(f, n) ? "replace" : s : "remove";
							if (v !== p || "replace" !== l) {
								var d = r.concat(n);
								t.push("remove" === l ? {
									op: l,
									path: d
								} : {
									op: l,
									path: d,
									value: p
								}), i.push(l === s ? {
									op: "remove",
									path: d
								} : "remove" === l ? {
									op: s,
									path: d,
									value: a(v)
								} : {
									op: "replace",
									path: d,
									value: a(v)
								});
							}
						}));
					}(n, r, t, i);
					case 5:
					case 1: return function(n, r, t, e) {
						var i = n.u, u = n.N, o = n.i;
						if (o.length < i.length) {
							var f = [o, i];
							i = f[0], o = f[1];
							var c = [e, t];
							t = c[0], e = c[1];
						}
						for (var v = 0; v < i.length; v++) if (u[v] && o[v] !== i[v]) {
							var p = r.concat([v]);
							t.push({
								op: "replace",
								path: p,
								value: a(o[v])
							}), e.push({
								op: "replace",
								path: p,
								value: a(i[v])
							});
						}
						for (var l = i.length; l < o.length; l++) {
							var d = r.concat([l]);
							t.push({
								op: s,
								path: d,
								value: a(o[l])
							});
						}
						i.length < o.length && e.push({
							op: "replace",
							path: r.concat(["length"]),
							value: i.length
						});
					}(n, r, t, i);
					case 3: return function(n, r, t, e) {
						var i = n.u, u = n.i, o = 0;
						i.forEach((function(n) {
							if (!u.has(n)) {
								var i = r.concat([o]);
								t.push({
									op: "remove",
									path: i,
									value: n
								}), e.unshift({
									op: s,
									path: i,
									value: n
								});
							}
							o++;
						})), o = 0, u.forEach((function(n) {
							if (!i.has(n)) {
								var u = r.concat([o]);
								t.push({
									op: s,
									path: u,
									value: n
								}), e.unshift({
									op: "remove",
									path: u,
									value: n
								});
							}
							o++;
						}));
					}(n, r, t, i);
				}
			},
			M: function(n, r, t, e) {
				t.push({
					op: "replace",
					path: [],
					value: r === B ? void 0 : r
				}), e.push({
					op: "replace",
					path: [],
					value: n
				});
			}
		});
	}
	function $() {
		function r(n, r) {
			function t() {
				this.constructor = n;
			}
			f(n, r), n.prototype = (t.prototype = r.prototype, new t());
		}
		function i(n) {
			n.i || (n.N = /* @__PURE__ */ new Map(), n.i = new Map(n.u));
		}
		function u(n) {
			n.i || (n.i = /* @__PURE__ */ new Set(), n.u.forEach((function(r) {
				if (t(r)) {
					var e = k(n.A.h, r, n);
					n.p.set(r, e), n.i.add(e);
				} else n.i.add(r);
			})));
		}
		function o(r) {
			r.O && n(3, JSON.stringify(s(r)));
		}
		var f = function(n, r) {
			return (f = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(n, r) {
				n.__proto__ = r;
			} || function(n, r) {
				for (var t in r) r.hasOwnProperty(t) && (n[t] = r[t]);
			})(n, r);
		}, a = function() {
			function n(n, r) {
				return this[H] = {
					t: 2,
					l: r,
					A: r ? r.A : b(),
					g: !1,
					R: !1,
					i: void 0,
					N: void 0,
					u: n,
					k: this,
					C: !1,
					O: !1
				}, this;
			}
			r(n, Map);
			var u = n.prototype;
			return Object.defineProperty(u, "size", { get: function() {
				return s(this[H]).size;
			} }), u.has = function(n) {
				return s(this[H]).has(n);
			}, u.set = function(n, r) {
				var t = this[H];
				return o(t), s(t).has(n) && s(t).get(n) === r || (i(t), E(t), t.N.set(n, !0), t.i.set(n, r), t.N.set(n, !0)), this;
			}, u.delete = function(n) {
				if (!this.has(n)) return !1;
				var r = this[H];
				return o(r), i(r), E(r), r.u.has(n) ? r.N.set(n, !1) : r.N.delete(n), r.i.delete(n), !0;
			}, u.clear = function() {
				var n = this[H];
				o(n), s(n).size && (i(n), E(n), n.N = /* @__PURE__ */ new Map(), e(n.u, (function(r) {
					n.N.set(r, !1);
				})), n.i.clear());
			}, u.forEach = function(n, r) {
				var t = this;
				s(this[H]).forEach((function(e, i) {
					n.call(r, t.get(i), i, t);
				}));
			}, u.get = function(n) {
				var r = this[H];
				o(r);
				var e = s(r).get(n);
				if (r.R || !t(e)) return e;
				if (e !== r.u.get(n)) return e;
				var u = k(r.A.h, e, r);
				return i(r), r.i.set(n, u), u;
			}, u.keys = function() {
				return s(this[H]).keys();
			}, u.values = function() {
				var n, r = this, t = this.keys();
				return (n = {})[L] = function() {
					return r.values();
				}, n.next = function() {
					var n = t.next();
					return n.done ? n : {
						done: !1,
						value: r.get(n.value)
					};
				}, n;
			}, u.entries = function() {
				var n, r = this, t = this.keys();
				return (n = {})[L] = function() {
					return r.entries();
				}, n.next = function() {
					var n = t.next();
					if (n.done) return n;
					var e = r.get(n.value);
					return {
						done: !1,
						value: [n.value, e]
					};
				}, n;
			}, u[L] = function() {
				return this.entries();
			}, n;
		}(), c = function() {
			function n(n, r) {
				return this[H] = {
					t: 3,
					l: r,
					A: r ? r.A : b(),
					g: !1,
					R: !1,
					i: void 0,
					u: n,
					k: this,
					p: /* @__PURE__ */ new Map(),
					O: !1,
					C: !1
				}, this;
			}
			r(n, Set);
			var t = n.prototype;
			return Object.defineProperty(t, "size", { get: function() {
				return s(this[H]).size;
			} }), t.has = function(n) {
				var r = this[H];
				return o(r), r.i ? !!r.i.has(n) || !(!r.p.has(n) || !r.i.has(r.p.get(n))) : r.u.has(n);
			}, t.add = function(n) {
				var r = this[H];
				return o(r), this.has(n) || (u(r), E(r), r.i.add(n)), this;
			}, t.delete = function(n) {
				if (!this.has(n)) return !1;
				var r = this[H];
				return o(r), u(r), E(r), r.i.delete(n) || !!r.p.has(n) && r.i.delete(r.p.get(n));
			}, t.clear = function() {
				var n = this[H];
				o(n), s(n).size && (u(n), E(n), n.i.clear());
			}, t.values = function() {
				var n = this[H];
				return o(n), u(n), n.i.values();
			}, t.entries = function() {
				var n = this[H];
				return o(n), u(n), n.i.entries();
			}, t.keys = function() {
				return this.values();
			}, t[L] = function() {
				return this.values();
			}, t.forEach = function(n, r) {
				for (var t = this.values(), e = t.next(); !e.done;) n.call(r, e.value, e.value, this), e = t.next();
			}, n;
		}();
		_("MapSet", {
			K: function(n, r) {
				return new a(n, r);
			},
			$: function(n, r) {
				return new c(n, r);
			}
		});
	}
	var C;
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var I;
	var J = "undefined" != typeof Symbol && "symbol" == typeof Symbol("x");
	var W = "undefined" != typeof Map;
	var X = "undefined" != typeof Set;
	var q = "undefined" != typeof Proxy && void 0 !== Proxy.revocable && "undefined" != typeof Reflect;
	var B = J ? Symbol.for("immer-nothing") : ((C = {})["immer-nothing"] = !0, C);
	var G = J ? Symbol.for("immer-draftable") : "__$immer_draftable";
	var H = J ? Symbol.for("immer-state") : "__$immer_state";
	var L = "undefined" != typeof Symbol && Symbol.iterator || "@@iterator";
	var Q = "" + Object.prototype.constructor;
	var T = "undefined" != typeof Reflect && Reflect.ownKeys ? Reflect.ownKeys : void 0 !== Object.getOwnPropertySymbols ? function(n) {
		return Object.getOwnPropertyNames(n).concat(Object.getOwnPropertySymbols(n));
	} : Object.getOwnPropertyNames;
	var U = Object.getOwnPropertyDescriptors || function(n) {
		var r = {};
		return T(n).forEach((function(t) {
			r[t] = Object.getOwnPropertyDescriptor(n, t);
		})), r;
	};
	var V = {};
	var Y = {
		get: function(n, r) {
			if (r === H) return n;
			var e = s(n);
			if (!u(e, r)) return function(n, r, t) {
				var e, i = z(r, t);
				return i ? "value" in i ? i.value : null === (e = i.get) || void 0 === e ? void 0 : e.call(n.k) : void 0;
			}(n, e, r);
			var i = e[r];
			return n.R || !t(i) ? i : i === A(n.u, r) ? (R(n), n.i[r] = k(n.A.h, i, n)) : i;
		},
		has: function(n, r) {
			return r in s(n);
		},
		ownKeys: function(n) {
			return Reflect.ownKeys(s(n));
		},
		set: function(n, r, t) {
			var e = z(s(n), r);
			if (null == e ? void 0 : e.set) return e.set.call(n.k, t), !0;
			if (!n.g) {
				var i = A(s(n), r), o = null == i ? void 0 : i[H];
				if (o && o.u === t) return n.i[r] = t, n.N[r] = !1, !0;
				if (a(t, i) && (void 0 !== t || u(n.u, r))) return !0;
				R(n), E(n);
			}
			return n.i[r] === t && (void 0 !== t || r in n.i) || Number.isNaN(t) && Number.isNaN(n.i[r]) || (n.i[r] = t, n.N[r] = !0), !0;
		},
		deleteProperty: function(n, r) {
			return void 0 !== A(n.u, r) || r in n.u ? (n.N[r] = !1, R(n), E(n)) : delete n.N[r], n.i && delete n.i[r], !0;
		},
		getOwnPropertyDescriptor: function(n, r) {
			var t = s(n), e = Reflect.getOwnPropertyDescriptor(t, r);
			return e ? {
				writable: !0,
				configurable: 1 !== n.t || "length" !== r,
				enumerable: e.enumerable,
				value: t[r]
			} : e;
		},
		defineProperty: function() {
			n(11);
		},
		getPrototypeOf: function(n) {
			return Object.getPrototypeOf(n.u);
		},
		setPrototypeOf: function() {
			n(12);
		}
	};
	var Z = {};
	e(Y, (function(n, r) {
		Z[n] = function() {
			return arguments[0] = arguments[0][0], r.apply(this, arguments);
		};
	})), Z.deleteProperty = function(n, r) {
		return Z.set.call(this, n, r, void 0);
	}, Z.set = function(n, r, t) {
		return Y.set.call(this, n[0], r, t, n[0]);
	};
	var nn = function() {
		function e(r) {
			var e = this;
			this.S = q, this.D = !0, this.produce = function(r, i, u) {
				if ("function" == typeof r && "function" != typeof i) {
					var o = i;
					i = r;
					var f = e;
					return function(n) {
						var r = this;
						void 0 === n && (n = o);
						for (var t = arguments.length, e = Array(t > 1 ? t - 1 : 0), u = 1; u < t; u++) e[u - 1] = arguments[u];
						return f.produce(n, (function(n) {
							var t;
							return (t = i).call.apply(t, [r, n].concat(e));
						}));
					};
				}
				var a;
				if ("function" != typeof i && n(6), void 0 !== u && "function" != typeof u && n(7), t(r)) {
					var c = x(e), v = k(e, r, void 0), s = !0;
					try {
						a = i(v), s = !1;
					} finally {
						s ? j(c) : O(c);
					}
					return "undefined" != typeof Promise && a instanceof Promise ? a.then((function(n) {
						return m(c, u), S(n, c);
					}), (function(n) {
						throw j(c), n;
					})) : (m(c, u), S(a, c));
				}
				if (!r || "object" != typeof r) {
					if (void 0 === (a = i(r)) && (a = r), a === B && (a = void 0), e.D && l(a, !0), u) {
						var p = [], d = [];
						y("Patches").M(r, a, p, d), u(p, d);
					}
					return a;
				}
				n(21, r);
			}, this.produceWithPatches = function(n, r) {
				if ("function" == typeof n) return function(r) {
					for (var t = arguments.length, i = Array(t > 1 ? t - 1 : 0), u = 1; u < t; u++) i[u - 1] = arguments[u];
					return e.produceWithPatches(r, (function(r) {
						return n.apply(void 0, [r].concat(i));
					}));
				};
				var t, i, u = e.produce(n, r, (function(n, r) {
					t = n, i = r;
				}));
				return "undefined" != typeof Promise && u instanceof Promise ? u.then((function(n) {
					return [
						n,
						t,
						i
					];
				})) : [
					u,
					t,
					i
				];
			}, "boolean" == typeof (null == r ? void 0 : r.useProxies) && this.setUseProxies(r.useProxies), "boolean" == typeof (null == r ? void 0 : r.autoFreeze) && this.setAutoFreeze(r.autoFreeze);
		}
		var i = e.prototype;
		return i.createDraft = function(e) {
			t(e) || n(8), r(e) && (e = F(e));
			var i = x(this), u = k(this, e, void 0);
			return u[H].C = !0, O(i), u;
		}, i.finishDraft = function(n, r) {
			var t = (n && n[H]).A;
			return m(t, r), S(void 0, t);
		}, i.setAutoFreeze = function(n) {
			this.D = n;
		}, i.setUseProxies = function(r) {
			r && !q && n(20), this.S = r;
		}, i.applyPatches = function(n, t) {
			var e = t.length - 1;
			for (; e >= 0; e--) {
				var i = t[e];
				if (0 === i.path.length && "replace" === i.op) {
					n = i.value;
					break;
				}
			}
			e > -1 && (t = t.slice(e + 1));
			var u = y("Patches").W;
			return r(n) ? u(n, t) : this.produce(n, (function(n) {
				return u(n, t);
			}));
		}, e;
	}();
	var rn = new nn();
	var tn = rn.produce;
	var en = rn.produceWithPatches.bind(rn);
	var un = rn.setAutoFreeze.bind(rn);
	var on = rn.setUseProxies.bind(rn);
	var fn = rn.applyPatches.bind(rn);
	var an = rn.createDraft.bind(rn);
	var cn = rn.finishDraft.bind(rn);
	exports.Immer = nn, exports.applyPatches = fn, exports.castDraft = function(n) {
		return n;
	}, exports.castImmutable = function(n) {
		return n;
	}, exports.createDraft = an, exports.current = F, exports.default = tn, exports.enableAllPlugins = function() {
		D(), $(), K();
	}, exports.enableES5 = D, exports.enableMapSet = $, exports.enablePatches = K, exports.finishDraft = cn, exports.freeze = l, exports.immerable = G, exports.isDraft = r, exports.isDraftable = t, exports.nothing = B, exports.original = function(t) {
		return r(t) || n(23, t), t[H].u;
	}, exports.produce = tn, exports.produceWithPatches = en, exports.setAutoFreeze = un, exports.setUseProxies = on;
}));

// node_modules/immer/dist/immer.cjs.development.js
var require_immer_cjs_development = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var _ref;
	var hasSymbol = typeof Symbol !== "undefined" && typeof /*#__PURE__*/ Symbol("x") === "symbol";
	var hasMap = typeof Map !== "undefined";
	var hasSet = typeof Set !== "undefined";
	var hasProxies = typeof Proxy !== "undefined" && typeof Proxy.revocable !== "undefined" && typeof Reflect !== "undefined";
	var NOTHING = hasSymbol ? /*#__PURE__*/ Symbol.for("immer-nothing") : (_ref = {}, _ref["immer-nothing"] = true, _ref);
	var DRAFTABLE = hasSymbol ? /*#__PURE__*/ Symbol.for("immer-draftable") : "__$immer_draftable";
	var DRAFT_STATE = hasSymbol ? /*#__PURE__*/ Symbol.for("immer-state") : "__$immer_state";
	var iteratorSymbol = typeof Symbol != "undefined" && Symbol.iterator || "@@iterator";
	var errors = {
		0: "Illegal state",
		1: "Immer drafts cannot have computed properties",
		2: "This object has been frozen and should not be mutated",
		3: function _(data) {
			return "Cannot use a proxy that has been revoked. Did you pass an object from inside an immer function to an async process? " + data;
		},
		4: "An immer producer returned a new value *and* modified its draft. Either return a new value *or* modify the draft.",
		5: "Immer forbids circular references",
		6: "The first or second argument to `produce` must be a function",
		7: "The third argument to `produce` must be a function or undefined",
		8: "First argument to `createDraft` must be a plain object, an array, or an immerable object",
		9: "First argument to `finishDraft` must be a draft returned by `createDraft`",
		10: "The given draft is already finalized",
		11: "Object.defineProperty() cannot be used on an Immer draft",
		12: "Object.setPrototypeOf() cannot be used on an Immer draft",
		13: "Immer only supports deleting array indices",
		14: "Immer only supports setting array indices and the 'length' property",
		15: function _(path) {
			return "Cannot apply patch, path doesn't resolve: " + path;
		},
		16: "Sets cannot have \"replace\" patches.",
		17: function _(op) {
			return "Unsupported patch operation: " + op;
		},
		18: function _(plugin) {
			return "The plugin for '" + plugin + "' has not been loaded into Immer. To enable the plugin, import and call `enable" + plugin + "()` when initializing your application.";
		},
		20: "Cannot use proxies if Proxy, Proxy.revocable or Reflect are not available",
		21: function _(thing) {
			return "produce can only be called on things that are draftable: plain objects, arrays, Map, Set or classes that are marked with '[immerable]: true'. Got '" + thing + "'";
		},
		22: function _(thing) {
			return "'current' expects a draft, got: " + thing;
		},
		23: function _(thing) {
			return "'original' expects a draft, got: " + thing;
		},
		24: "Patching reserved attributes like __proto__, prototype and constructor is not allowed"
	};
	function die(error) {
		for (var _len = arguments.length, args = new Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) args[_key - 1] = arguments[_key];
		var e = errors[error];
		var msg = !e ? "unknown error nr: " + error : typeof e === "function" ? e.apply(null, args) : e;
		throw new Error("[Immer] " + msg);
	}
	/*#__PURE__*/
	function isDraft(value) {
		return !!value && !!value[DRAFT_STATE];
	}
	/*#__PURE__*/
	function isDraftable(value) {
		var _value$constructor;
		if (!value) return false;
		return isPlainObject(value) || Array.isArray(value) || !!value[DRAFTABLE] || !!((_value$constructor = value.constructor) === null || _value$constructor === void 0 ? void 0 : _value$constructor[DRAFTABLE]) || isMap(value) || isSet(value);
	}
	var objectCtorString = /*#__PURE__*/ Object.prototype.constructor.toString();
	/*#__PURE__*/
	function isPlainObject(value) {
		if (!value || typeof value !== "object") return false;
		var proto = Object.getPrototypeOf(value);
		if (proto === null) return true;
		var Ctor = Object.hasOwnProperty.call(proto, "constructor") && proto.constructor;
		if (Ctor === Object) return true;
		return typeof Ctor == "function" && Function.toString.call(Ctor) === objectCtorString;
	}
	function original(value) {
		if (!isDraft(value)) die(23, value);
		return value[DRAFT_STATE].base_;
	}
	/*#__PURE__*/
	var ownKeys = typeof Reflect !== "undefined" && Reflect.ownKeys ? Reflect.ownKeys : typeof Object.getOwnPropertySymbols !== "undefined" ? function(obj) {
		return Object.getOwnPropertyNames(obj).concat(Object.getOwnPropertySymbols(obj));
	} : 
	/* istanbul ignore next */
	Object.getOwnPropertyNames;
	var getOwnPropertyDescriptors = Object.getOwnPropertyDescriptors || function getOwnPropertyDescriptors(target) {
		var res = {};
		ownKeys(target).forEach(function(key) {
			res[key] = Object.getOwnPropertyDescriptor(target, key);
		});
		return res;
	};
	function each(obj, iter, enumerableOnly) {
		if (enumerableOnly === void 0) enumerableOnly = false;
		if (getArchtype(obj) === 0) (enumerableOnly ? Object.keys : ownKeys)(obj).forEach(function(key) {
			if (!enumerableOnly || typeof key !== "symbol") iter(key, obj[key], obj);
		});
		else obj.forEach(function(entry, index) {
			return iter(index, entry, obj);
		});
	}
	/*#__PURE__*/
	function getArchtype(thing) {
		/* istanbul ignore next */
		var state = thing[DRAFT_STATE];
		return state ? state.type_ > 3 ? state.type_ - 4 : state.type_ : Array.isArray(thing) ? 1 : isMap(thing) ? 2 : isSet(thing) ? 3 : 0;
	}
	/*#__PURE__*/
	function has(thing, prop) {
		return getArchtype(thing) === 2 ? thing.has(prop) : Object.prototype.hasOwnProperty.call(thing, prop);
	}
	/*#__PURE__*/
	function get(thing, prop) {
		return getArchtype(thing) === 2 ? thing.get(prop) : thing[prop];
	}
	/*#__PURE__*/
	function set(thing, propOrOldValue, value) {
		var t = getArchtype(thing);
		if (t === 2) thing.set(propOrOldValue, value);
		else if (t === 3) thing.add(value);
		else thing[propOrOldValue] = value;
	}
	/*#__PURE__*/
	function is(x, y) {
		if (x === y) return x !== 0 || 1 / x === 1 / y;
		else return x !== x && y !== y;
	}
	/*#__PURE__*/
	function isMap(target) {
		return hasMap && target instanceof Map;
	}
	/*#__PURE__*/
	function isSet(target) {
		return hasSet && target instanceof Set;
	}
	/*#__PURE__*/
	function latest(state) {
		return state.copy_ || state.base_;
	}
	/*#__PURE__*/
	function shallowCopy(base) {
		if (Array.isArray(base)) return Array.prototype.slice.call(base);
		var descriptors = getOwnPropertyDescriptors(base);
		delete descriptors[DRAFT_STATE];
		var keys = ownKeys(descriptors);
		for (var i = 0; i < keys.length; i++) {
			var key = keys[i];
			var desc = descriptors[key];
			if (desc.writable === false) {
				desc.writable = true;
				desc.configurable = true;
			}
			if (desc.get || desc.set) descriptors[key] = {
				configurable: true,
				writable: true,
				enumerable: desc.enumerable,
				value: base[key]
			};
		}
		return Object.create(Object.getPrototypeOf(base), descriptors);
	}
	function freeze(obj, deep) {
		if (deep === void 0) deep = false;
		if (isFrozen(obj) || isDraft(obj) || !isDraftable(obj)) return obj;
		if (getArchtype(obj) > 1) obj.set = obj.add = obj.clear = obj.delete = dontMutateFrozenCollections;
		Object.freeze(obj);
		if (deep) each(obj, function(key, value) {
			return freeze(value, true);
		}, true);
		return obj;
	}
	function dontMutateFrozenCollections() {
		die(2);
	}
	function isFrozen(obj) {
		if (obj == null || typeof obj !== "object") return true;
		return Object.isFrozen(obj);
	}
	var plugins = {};
	function getPlugin(pluginKey) {
		var plugin = plugins[pluginKey];
		if (!plugin) die(18, pluginKey);
		return plugin;
	}
	function loadPlugin(pluginKey, implementation) {
		if (!plugins[pluginKey]) plugins[pluginKey] = implementation;
	}
	var currentScope;
	function getCurrentScope() {
		if (!currentScope) die(0);
		return currentScope;
	}
	function createScope(parent_, immer_) {
		return {
			drafts_: [],
			parent_,
			immer_,
			canAutoFreeze_: true,
			unfinalizedDrafts_: 0
		};
	}
	function usePatchesInScope(scope, patchListener) {
		if (patchListener) {
			getPlugin("Patches");
			scope.patches_ = [];
			scope.inversePatches_ = [];
			scope.patchListener_ = patchListener;
		}
	}
	function revokeScope(scope) {
		leaveScope(scope);
		scope.drafts_.forEach(revokeDraft);
		scope.drafts_ = null;
	}
	function leaveScope(scope) {
		if (scope === currentScope) currentScope = scope.parent_;
	}
	function enterScope(immer) {
		return currentScope = createScope(currentScope, immer);
	}
	function revokeDraft(draft) {
		var state = draft[DRAFT_STATE];
		if (state.type_ === 0 || state.type_ === 1) state.revoke_();
		else state.revoked_ = true;
	}
	function processResult(result, scope) {
		scope.unfinalizedDrafts_ = scope.drafts_.length;
		var baseDraft = scope.drafts_[0];
		var isReplaced = result !== void 0 && result !== baseDraft;
		if (!scope.immer_.useProxies_) getPlugin("ES5").willFinalizeES5_(scope, result, isReplaced);
		if (isReplaced) {
			if (baseDraft[DRAFT_STATE].modified_) {
				revokeScope(scope);
				die(4);
			}
			if (isDraftable(result)) {
				result = finalize(scope, result);
				if (!scope.parent_) maybeFreeze(scope, result);
			}
			if (scope.patches_) getPlugin("Patches").generateReplacementPatches_(baseDraft[DRAFT_STATE].base_, result, scope.patches_, scope.inversePatches_);
		} else result = finalize(scope, baseDraft, []);
		revokeScope(scope);
		if (scope.patches_) scope.patchListener_(scope.patches_, scope.inversePatches_);
		return result !== NOTHING ? result : void 0;
	}
	function finalize(rootScope, value, path) {
		if (isFrozen(value)) return value;
		var state = value[DRAFT_STATE];
		if (!state) {
			each(value, function(key, childValue) {
				return finalizeProperty(rootScope, state, value, key, childValue, path);
			}, true);
			return value;
		}
		if (state.scope_ !== rootScope) return value;
		if (!state.modified_) {
			maybeFreeze(rootScope, state.base_, true);
			return state.base_;
		}
		if (!state.finalized_) {
			state.finalized_ = true;
			state.scope_.unfinalizedDrafts_--;
			var result = state.type_ === 4 || state.type_ === 5 ? state.copy_ = shallowCopy(state.draft_) : state.copy_;
			var resultEach = result;
			var isSet = false;
			if (state.type_ === 3) {
				resultEach = new Set(result);
				result.clear();
				isSet = true;
			}
			each(resultEach, function(key, childValue) {
				return finalizeProperty(rootScope, state, result, key, childValue, path, isSet);
			});
			maybeFreeze(rootScope, result, false);
			if (path && rootScope.patches_) getPlugin("Patches").generatePatches_(state, path, rootScope.patches_, rootScope.inversePatches_);
		}
		return state.copy_;
	}
	function finalizeProperty(rootScope, parentState, targetObject, prop, childValue, rootPath, targetIsSet) {
		if (childValue === targetObject) die(5);
		if (isDraft(childValue)) {
			var res = finalize(rootScope, childValue, rootPath && parentState && parentState.type_ !== 3 && !has(parentState.assigned_, prop) ? rootPath.concat(prop) : void 0);
			set(targetObject, prop, res);
			if (isDraft(res)) rootScope.canAutoFreeze_ = false;
			else return;
		} else if (targetIsSet) targetObject.add(childValue);
		if (isDraftable(childValue) && !isFrozen(childValue)) {
			if (!rootScope.immer_.autoFreeze_ && rootScope.unfinalizedDrafts_ < 1) return;
			finalize(rootScope, childValue);
			if (!parentState || !parentState.scope_.parent_) maybeFreeze(rootScope, childValue);
		}
	}
	function maybeFreeze(scope, value, deep) {
		if (deep === void 0) deep = false;
		if (!scope.parent_ && scope.immer_.autoFreeze_ && scope.canAutoFreeze_) freeze(value, deep);
	}
	function createProxyProxy(base, parent) {
		var isArray = Array.isArray(base);
		var state = {
			type_: isArray ? 1 : 0,
			scope_: parent ? parent.scope_ : getCurrentScope(),
			modified_: false,
			finalized_: false,
			assigned_: {},
			parent_: parent,
			base_: base,
			draft_: null,
			copy_: null,
			revoke_: null,
			isManual_: false
		};
		var target = state;
		var traps = objectTraps;
		if (isArray) {
			target = [state];
			traps = arrayTraps;
		}
		var _Proxy$revocable = Proxy.revocable(target, traps), revoke = _Proxy$revocable.revoke, proxy = _Proxy$revocable.proxy;
		state.draft_ = proxy;
		state.revoke_ = revoke;
		return proxy;
	}
	var objectTraps = {
		get: function get(state, prop) {
			if (prop === DRAFT_STATE) return state;
			var source = latest(state);
			if (!has(source, prop)) return readPropFromProto(state, source, prop);
			var value = source[prop];
			if (state.finalized_ || !isDraftable(value)) return value;
			if (value === peek(state.base_, prop)) {
				prepareCopy(state);
				return state.copy_[prop] = createProxy(state.scope_.immer_, value, state);
			}
			return value;
		},
		has: function has(state, prop) {
			return prop in latest(state);
		},
		ownKeys: function ownKeys(state) {
			return Reflect.ownKeys(latest(state));
		},
		set: function set(state, prop, value) {
			var desc = getDescriptorFromProto(latest(state), prop);
			if (desc === null || desc === void 0 ? void 0 : desc.set) {
				desc.set.call(state.draft_, value);
				return true;
			}
			if (!state.modified_) {
				var current = peek(latest(state), prop);
				var currentState = current === null || current === void 0 ? void 0 : current[DRAFT_STATE];
				if (currentState && currentState.base_ === value) {
					state.copy_[prop] = value;
					state.assigned_[prop] = false;
					return true;
				}
				if (is(value, current) && (value !== void 0 || has(state.base_, prop))) return true;
				prepareCopy(state);
				markChanged(state);
			}
			if (state.copy_[prop] === value && (value !== void 0 || prop in state.copy_) || Number.isNaN(value) && Number.isNaN(state.copy_[prop])) return true;
			state.copy_[prop] = value;
			state.assigned_[prop] = true;
			return true;
		},
		deleteProperty: function deleteProperty(state, prop) {
			if (peek(state.base_, prop) !== void 0 || prop in state.base_) {
				state.assigned_[prop] = false;
				prepareCopy(state);
				markChanged(state);
			} else delete state.assigned_[prop];
			if (state.copy_) delete state.copy_[prop];
			return true;
		},
		getOwnPropertyDescriptor: function getOwnPropertyDescriptor(state, prop) {
			var owner = latest(state);
			var desc = Reflect.getOwnPropertyDescriptor(owner, prop);
			if (!desc) return desc;
			return {
				writable: true,
				configurable: state.type_ !== 1 || prop !== "length",
				enumerable: desc.enumerable,
				value: owner[prop]
			};
		},
		defineProperty: function defineProperty() {
			die(11);
		},
		getPrototypeOf: function getPrototypeOf(state) {
			return Object.getPrototypeOf(state.base_);
		},
		setPrototypeOf: function setPrototypeOf() {
			die(12);
		}
	};
	var arrayTraps = {};
	each(objectTraps, function(key, fn) {
		arrayTraps[key] = function() {
			arguments[0] = arguments[0][0];
			return fn.apply(this, arguments);
		};
	});
	arrayTraps.deleteProperty = function(state, prop) {
		if (isNaN(parseInt(prop))) die(13);
		return arrayTraps.set.call(this, state, prop, void 0);
	};
	arrayTraps.set = function(state, prop, value) {
		if (prop !== "length" && isNaN(parseInt(prop))) die(14);
		return objectTraps.set.call(this, state[0], prop, value, state[0]);
	};
	function peek(draft, prop) {
		var state = draft[DRAFT_STATE];
		return (state ? latest(state) : draft)[prop];
	}
	function readPropFromProto(state, source, prop) {
		var _desc$get;
		var desc = getDescriptorFromProto(source, prop);
		return desc ? "value" in desc ? desc.value : (_desc$get = desc.get) === null || _desc$get === void 0 ? void 0 : _desc$get.call(state.draft_) : void 0;
	}
	function getDescriptorFromProto(source, prop) {
		if (!(prop in source)) return void 0;
		var proto = Object.getPrototypeOf(source);
		while (proto) {
			var desc = Object.getOwnPropertyDescriptor(proto, prop);
			if (desc) return desc;
			proto = Object.getPrototypeOf(proto);
		}
	}
	function markChanged(state) {
		if (!state.modified_) {
			state.modified_ = true;
			if (state.parent_) markChanged(state.parent_);
		}
	}
	function prepareCopy(state) {
		if (!state.copy_) state.copy_ = shallowCopy(state.base_);
	}
	var Immer = /*#__PURE__*/ function() {
		function Immer(config) {
			var _this = this;
			this.useProxies_ = hasProxies;
			this.autoFreeze_ = true;
			this.produce = function(base, recipe, patchListener) {
				if (typeof base === "function" && typeof recipe !== "function") {
					var defaultBase = recipe;
					recipe = base;
					var self = _this;
					return function curriedProduce(base) {
						var _this2 = this;
						if (base === void 0) base = defaultBase;
						for (var _len = arguments.length, args = new Array(_len > 1 ? _len - 1 : 0), _key = 1; _key < _len; _key++) args[_key - 1] = arguments[_key];
						return self.produce(base, function(draft) {
							var _recipe;
							return (_recipe = recipe).call.apply(_recipe, [_this2, draft].concat(args));
						});
					};
				}
				if (typeof recipe !== "function") die(6);
				if (patchListener !== void 0 && typeof patchListener !== "function") die(7);
				var result;
				if (isDraftable(base)) {
					var scope = enterScope(_this);
					var proxy = createProxy(_this, base, void 0);
					var hasError = true;
					try {
						result = recipe(proxy);
						hasError = false;
					} finally {
						if (hasError) revokeScope(scope);
						else leaveScope(scope);
					}
					if (typeof Promise !== "undefined" && result instanceof Promise) return result.then(function(result) {
						usePatchesInScope(scope, patchListener);
						return processResult(result, scope);
					}, function(error) {
						revokeScope(scope);
						throw error;
					});
					usePatchesInScope(scope, patchListener);
					return processResult(result, scope);
				} else if (!base || typeof base !== "object") {
					result = recipe(base);
					if (result === void 0) result = base;
					if (result === NOTHING) result = void 0;
					if (_this.autoFreeze_) freeze(result, true);
					if (patchListener) {
						var p = [];
						var ip = [];
						getPlugin("Patches").generateReplacementPatches_(base, result, p, ip);
						patchListener(p, ip);
					}
					return result;
				} else die(21, base);
			};
			this.produceWithPatches = function(base, recipe) {
				if (typeof base === "function") return function(state) {
					for (var _len2 = arguments.length, args = new Array(_len2 > 1 ? _len2 - 1 : 0), _key2 = 1; _key2 < _len2; _key2++) args[_key2 - 1] = arguments[_key2];
					return _this.produceWithPatches(state, function(draft) {
						return base.apply(void 0, [draft].concat(args));
					});
				};
				var patches, inversePatches;
				var result = _this.produce(base, recipe, function(p, ip) {
					patches = p;
					inversePatches = ip;
				});
				if (typeof Promise !== "undefined" && result instanceof Promise) return result.then(function(nextState) {
					return [
						nextState,
						patches,
						inversePatches
					];
				});
				return [
					result,
					patches,
					inversePatches
				];
			};
			if (typeof (config === null || config === void 0 ? void 0 : config.useProxies) === "boolean") this.setUseProxies(config.useProxies);
			if (typeof (config === null || config === void 0 ? void 0 : config.autoFreeze) === "boolean") this.setAutoFreeze(config.autoFreeze);
		}
		var _proto = Immer.prototype;
		_proto.createDraft = function createDraft(base) {
			if (!isDraftable(base)) die(8);
			if (isDraft(base)) base = current(base);
			var scope = enterScope(this);
			var proxy = createProxy(this, base, void 0);
			proxy[DRAFT_STATE].isManual_ = true;
			leaveScope(scope);
			return proxy;
		};
		_proto.finishDraft = function finishDraft(draft, patchListener) {
			var state = draft && draft[DRAFT_STATE];
			if (!state || !state.isManual_) die(9);
			if (state.finalized_) die(10);
			var scope = state.scope_;
			usePatchesInScope(scope, patchListener);
			return processResult(void 0, scope);
		};
		_proto.setAutoFreeze = function setAutoFreeze(value) {
			this.autoFreeze_ = value;
		};
		_proto.setUseProxies = function setUseProxies(value) {
			if (value && !hasProxies) die(20);
			this.useProxies_ = value;
		};
		_proto.applyPatches = function applyPatches(base, patches) {
			var i = patches.length - 1;
			for (; i >= 0; i--) {
				var patch = patches[i];
				if (patch.path.length === 0 && patch.op === "replace") {
					base = patch.value;
					break;
				}
			}
			if (i > -1) patches = patches.slice(i + 1);
			var applyPatchesImpl = getPlugin("Patches").applyPatches_;
			if (isDraft(base)) return applyPatchesImpl(base, patches);
			return this.produce(base, function(draft) {
				return applyPatchesImpl(draft, patches);
			});
		};
		return Immer;
	}();
	function createProxy(immer, value, parent) {
		var draft = isMap(value) ? getPlugin("MapSet").proxyMap_(value, parent) : isSet(value) ? getPlugin("MapSet").proxySet_(value, parent) : immer.useProxies_ ? createProxyProxy(value, parent) : getPlugin("ES5").createES5Proxy_(value, parent);
		(parent ? parent.scope_ : getCurrentScope()).drafts_.push(draft);
		return draft;
	}
	function current(value) {
		if (!isDraft(value)) die(22, value);
		return currentImpl(value);
	}
	function currentImpl(value) {
		if (!isDraftable(value)) return value;
		var state = value[DRAFT_STATE];
		var copy;
		var archType = getArchtype(value);
		if (state) {
			if (!state.modified_ && (state.type_ < 4 || !getPlugin("ES5").hasChanges_(state))) return state.base_;
			state.finalized_ = true;
			copy = copyHelper(value, archType);
			state.finalized_ = false;
		} else copy = copyHelper(value, archType);
		each(copy, function(key, childValue) {
			if (state && get(state.base_, key) === childValue) return;
			set(copy, key, currentImpl(childValue));
		});
		return archType === 3 ? new Set(copy) : copy;
	}
	function copyHelper(value, archType) {
		switch (archType) {
			case 2: return new Map(value);
			case 3: return Array.from(value);
		}
		return shallowCopy(value);
	}
	function enableES5() {
		function willFinalizeES5_(scope, result, isReplaced) {
			if (!isReplaced) {
				if (scope.patches_) markChangesRecursively(scope.drafts_[0]);
				markChangesSweep(scope.drafts_);
			} else if (isDraft(result) && result[DRAFT_STATE].scope_ === scope) markChangesSweep(scope.drafts_);
		}
		function createES5Draft(isArray, base) {
			if (isArray) {
				var draft = new Array(base.length);
				for (var i = 0; i < base.length; i++) Object.defineProperty(draft, "" + i, proxyProperty(i, true));
				return draft;
			} else {
				var _descriptors = getOwnPropertyDescriptors(base);
				delete _descriptors[DRAFT_STATE];
				var keys = ownKeys(_descriptors);
				for (var _i = 0; _i < keys.length; _i++) {
					var key = keys[_i];
					_descriptors[key] = proxyProperty(key, isArray || !!_descriptors[key].enumerable);
				}
				return Object.create(Object.getPrototypeOf(base), _descriptors);
			}
		}
		function createES5Proxy_(base, parent) {
			var isArray = Array.isArray(base);
			var draft = createES5Draft(isArray, base);
			var state = {
				type_: isArray ? 5 : 4,
				scope_: parent ? parent.scope_ : getCurrentScope(),
				modified_: false,
				finalized_: false,
				assigned_: {},
				parent_: parent,
				base_: base,
				draft_: draft,
				copy_: null,
				revoked_: false,
				isManual_: false
			};
			Object.defineProperty(draft, DRAFT_STATE, {
				value: state,
				writable: true
			});
			return draft;
		}
		var descriptors = {};
		function proxyProperty(prop, enumerable) {
			var desc = descriptors[prop];
			if (desc) desc.enumerable = enumerable;
			else descriptors[prop] = desc = {
				configurable: true,
				enumerable,
				get: function get() {
					var state = this[DRAFT_STATE];
					assertUnrevoked(state);
					return objectTraps.get(state, prop);
				},
				set: function set(value) {
					var state = this[DRAFT_STATE];
					assertUnrevoked(state);
					objectTraps.set(state, prop, value);
				}
			};
			return desc;
		}
		function markChangesSweep(drafts) {
			for (var i = drafts.length - 1; i >= 0; i--) {
				var state = drafts[i][DRAFT_STATE];
				if (!state.modified_) switch (state.type_) {
					case 5:
						if (hasArrayChanges(state)) markChanged(state);
						break;
					case 4: if (hasObjectChanges(state)) markChanged(state);
				}
			}
		}
		function markChangesRecursively(object) {
			if (!object || typeof object !== "object") return;
			var state = object[DRAFT_STATE];
			if (!state) return;
			var base_ = state.base_, draft_ = state.draft_, assigned_ = state.assigned_, type_ = state.type_;
			if (type_ === 4) {
				each(draft_, function(key) {
					if (key === DRAFT_STATE) return;
					if (base_[key] === void 0 && !has(base_, key)) {
						assigned_[key] = true;
						markChanged(state);
					} else if (!assigned_[key]) markChangesRecursively(draft_[key]);
				});
				each(base_, function(key) {
					if (draft_[key] === void 0 && !has(draft_, key)) {
						assigned_[key] = false;
						markChanged(state);
					}
				});
			} else if (type_ === 5) {
				if (hasArrayChanges(state)) {
					markChanged(state);
					assigned_.length = true;
				}
				if (draft_.length < base_.length) for (var i = draft_.length; i < base_.length; i++) assigned_[i] = false;
				else for (var _i2 = base_.length; _i2 < draft_.length; _i2++) assigned_[_i2] = true;
				var min = Math.min(draft_.length, base_.length);
				for (var _i3 = 0; _i3 < min; _i3++) {
					if (!draft_.hasOwnProperty(_i3)) assigned_[_i3] = true;
					if (assigned_[_i3] === void 0) markChangesRecursively(draft_[_i3]);
				}
			}
		}
		function hasObjectChanges(state) {
			var base_ = state.base_, draft_ = state.draft_;
			var keys = ownKeys(draft_);
			for (var i = keys.length - 1; i >= 0; i--) {
				var key = keys[i];
				if (key === DRAFT_STATE) continue;
				var baseValue = base_[key];
				if (baseValue === void 0 && !has(base_, key)) return true;
				else {
					var value = draft_[key];
					var _state = value && value[DRAFT_STATE];
					if (_state ? _state.base_ !== baseValue : !is(value, baseValue)) return true;
				}
			}
			var baseIsDraft = !!base_[DRAFT_STATE];
			return keys.length !== ownKeys(base_).length + (baseIsDraft ? 0 : 1);
		}
		function hasArrayChanges(state) {
			var draft_ = state.draft_;
			if (draft_.length !== state.base_.length) return true;
			var descriptor = Object.getOwnPropertyDescriptor(draft_, draft_.length - 1);
			if (descriptor && !descriptor.get) return true;
			for (var i = 0; i < draft_.length; i++) if (!draft_.hasOwnProperty(i)) return true;
			return false;
		}
		function hasChanges_(state) {
			return state.type_ === 4 ? hasObjectChanges(state) : hasArrayChanges(state);
		}
		function assertUnrevoked(state) {
			if (state.revoked_) die(3, JSON.stringify(latest(state)));
		}
		loadPlugin("ES5", {
			createES5Proxy_,
			willFinalizeES5_,
			hasChanges_
		});
	}
	function enablePatches() {
		var REPLACE = "replace";
		var ADD = "add";
		var REMOVE = "remove";
		function generatePatches_(state, basePath, patches, inversePatches) {
			switch (state.type_) {
				case 0:
				case 4:
				case 2: return generatePatchesFromAssigned(state, basePath, patches, inversePatches);
				case 5:
				case 1: return generateArrayPatches(state, basePath, patches, inversePatches);
				case 3: return generateSetPatches(state, basePath, patches, inversePatches);
			}
		}
		function generateArrayPatches(state, basePath, patches, inversePatches) {
			var base_ = state.base_, assigned_ = state.assigned_;
			var copy_ = state.copy_;
			if (copy_.length < base_.length) {
				var _ref = [copy_, base_];
				base_ = _ref[0];
				copy_ = _ref[1];
				var _ref2 = [inversePatches, patches];
				patches = _ref2[0];
				inversePatches = _ref2[1];
			}
			for (var i = 0; i < base_.length; i++) if (assigned_[i] && copy_[i] !== base_[i]) {
				var path = basePath.concat([i]);
				patches.push({
					op: REPLACE,
					path,
					value: clonePatchValueIfNeeded(copy_[i])
				});
				inversePatches.push({
					op: REPLACE,
					path,
					value: clonePatchValueIfNeeded(base_[i])
				});
			}
			for (var _i = base_.length; _i < copy_.length; _i++) {
				var _path = basePath.concat([_i]);
				patches.push({
					op: ADD,
					path: _path,
					value: clonePatchValueIfNeeded(copy_[_i])
				});
			}
			if (base_.length < copy_.length) inversePatches.push({
				op: REPLACE,
				path: basePath.concat(["length"]),
				value: base_.length
			});
		}
		function generatePatchesFromAssigned(state, basePath, patches, inversePatches) {
			var base_ = state.base_, copy_ = state.copy_;
			each(state.assigned_, function(key, assignedValue) {
				var origValue = get(base_, key);
				var value = get(copy_, key);
				var op = !assignedValue ? REMOVE : has(base_, key) ? REPLACE : ADD;
				if (origValue === value && op === REPLACE) return;
				var path = basePath.concat(key);
				patches.push(op === REMOVE ? {
					op,
					path
				} : {
					op,
					path,
					value
				});
				inversePatches.push(op === ADD ? {
					op: REMOVE,
					path
				} : op === REMOVE ? {
					op: ADD,
					path,
					value: clonePatchValueIfNeeded(origValue)
				} : {
					op: REPLACE,
					path,
					value: clonePatchValueIfNeeded(origValue)
				});
			});
		}
		function generateSetPatches(state, basePath, patches, inversePatches) {
			var base_ = state.base_, copy_ = state.copy_;
			var i = 0;
			base_.forEach(function(value) {
				if (!copy_.has(value)) {
					var path = basePath.concat([i]);
					patches.push({
						op: REMOVE,
						path,
						value
					});
					inversePatches.unshift({
						op: ADD,
						path,
						value
					});
				}
				i++;
			});
			i = 0;
			copy_.forEach(function(value) {
				if (!base_.has(value)) {
					var path = basePath.concat([i]);
					patches.push({
						op: ADD,
						path,
						value
					});
					inversePatches.unshift({
						op: REMOVE,
						path,
						value
					});
				}
				i++;
			});
		}
		function generateReplacementPatches_(baseValue, replacement, patches, inversePatches) {
			patches.push({
				op: REPLACE,
				path: [],
				value: replacement === NOTHING ? void 0 : replacement
			});
			inversePatches.push({
				op: REPLACE,
				path: [],
				value: baseValue
			});
		}
		function applyPatches_(draft, patches) {
			patches.forEach(function(patch) {
				var path = patch.path, op = patch.op;
				var base = draft;
				for (var i = 0; i < path.length - 1; i++) {
					var parentType = getArchtype(base);
					var p = path[i];
					if (typeof p !== "string" && typeof p !== "number") p = "" + p;
					if ((parentType === 0 || parentType === 1) && (p === "__proto__" || p === "constructor")) die(24);
					if (typeof base === "function" && p === "prototype") die(24);
					base = get(base, p);
					if (typeof base !== "object") die(15, path.join("/"));
				}
				var type = getArchtype(base);
				var value = deepClonePatchValue(patch.value);
				var key = path[path.length - 1];
				switch (op) {
					case REPLACE: switch (type) {
						case 2: return base.set(key, value);
						/* istanbul ignore next */
						case 3: die(16);
						default: return base[key] = value;
					}
					case ADD: switch (type) {
						case 1: return key === "-" ? base.push(value) : base.splice(key, 0, value);
						case 2: return base.set(key, value);
						case 3: return base.add(value);
						default: return base[key] = value;
					}
					case REMOVE: switch (type) {
						case 1: return base.splice(key, 1);
						case 2: return base.delete(key);
						case 3: return base.delete(patch.value);
						default: return delete base[key];
					}
					default: die(17, op);
				}
			});
			return draft;
		}
		function deepClonePatchValue(obj) {
			if (!isDraftable(obj)) return obj;
			if (Array.isArray(obj)) return obj.map(deepClonePatchValue);
			if (isMap(obj)) return new Map(Array.from(obj.entries()).map(function(_ref3) {
				var k = _ref3[0], v = _ref3[1];
				return [k, deepClonePatchValue(v)];
			}));
			if (isSet(obj)) return new Set(Array.from(obj).map(deepClonePatchValue));
			var cloned = Object.create(Object.getPrototypeOf(obj));
			for (var key in obj) cloned[key] = deepClonePatchValue(obj[key]);
			if (has(obj, DRAFTABLE)) cloned[DRAFTABLE] = obj[DRAFTABLE];
			return cloned;
		}
		function clonePatchValueIfNeeded(obj) {
			if (isDraft(obj)) return deepClonePatchValue(obj);
			else return obj;
		}
		loadPlugin("Patches", {
			applyPatches_,
			generatePatches_,
			generateReplacementPatches_
		});
	}
	function enableMapSet() {
		/* istanbul ignore next */
		var _extendStatics = function extendStatics(d, b) {
			_extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
				d.__proto__ = b;
			} || function(d, b) {
				for (var p in b) if (b.hasOwnProperty(p)) d[p] = b[p];
			};
			return _extendStatics(d, b);
		};
		function __extends(d, b) {
			_extendStatics(d, b);
			function __() {
				this.constructor = d;
			}
			d.prototype = (__.prototype = b.prototype, new __());
		}
		var DraftMap = function(_super) {
			__extends(DraftMap, _super);
			function DraftMap(target, parent) {
				this[DRAFT_STATE] = {
					type_: 2,
					parent_: parent,
					scope_: parent ? parent.scope_ : getCurrentScope(),
					modified_: false,
					finalized_: false,
					copy_: void 0,
					assigned_: void 0,
					base_: target,
					draft_: this,
					isManual_: false,
					revoked_: false
				};
				return this;
			}
			var p = DraftMap.prototype;
			Object.defineProperty(p, "size", { get: function get() {
				return latest(this[DRAFT_STATE]).size;
			} });
			p.has = function(key) {
				return latest(this[DRAFT_STATE]).has(key);
			};
			p.set = function(key, value) {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				if (!latest(state).has(key) || latest(state).get(key) !== value) {
					prepareMapCopy(state);
					markChanged(state);
					state.assigned_.set(key, true);
					state.copy_.set(key, value);
					state.assigned_.set(key, true);
				}
				return this;
			};
			p.delete = function(key) {
				if (!this.has(key)) return false;
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				prepareMapCopy(state);
				markChanged(state);
				if (state.base_.has(key)) state.assigned_.set(key, false);
				else state.assigned_.delete(key);
				state.copy_.delete(key);
				return true;
			};
			p.clear = function() {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				if (latest(state).size) {
					prepareMapCopy(state);
					markChanged(state);
					state.assigned_ = /* @__PURE__ */ new Map();
					each(state.base_, function(key) {
						state.assigned_.set(key, false);
					});
					state.copy_.clear();
				}
			};
			p.forEach = function(cb, thisArg) {
				var _this = this;
				var state = this[DRAFT_STATE];
				latest(state).forEach(function(_value, key, _map) {
					cb.call(thisArg, _this.get(key), key, _this);
				});
			};
			p.get = function(key) {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				var value = latest(state).get(key);
				if (state.finalized_ || !isDraftable(value)) return value;
				if (value !== state.base_.get(key)) return value;
				var draft = createProxy(state.scope_.immer_, value, state);
				prepareMapCopy(state);
				state.copy_.set(key, draft);
				return draft;
			};
			p.keys = function() {
				return latest(this[DRAFT_STATE]).keys();
			};
			p.values = function() {
				var _this2 = this, _ref;
				var iterator = this.keys();
				return _ref = {}, _ref[iteratorSymbol] = function() {
					return _this2.values();
				}, _ref.next = function next() {
					var r = iterator.next();
					/* istanbul ignore next */
					if (r.done) return r;
					return {
						done: false,
						value: _this2.get(r.value)
					};
				}, _ref;
			};
			p.entries = function() {
				var _this3 = this, _ref2;
				var iterator = this.keys();
				return _ref2 = {}, _ref2[iteratorSymbol] = function() {
					return _this3.entries();
				}, _ref2.next = function next() {
					var r = iterator.next();
					/* istanbul ignore next */
					if (r.done) return r;
					var value = _this3.get(r.value);
					return {
						done: false,
						value: [r.value, value]
					};
				}, _ref2;
			};
			p[iteratorSymbol] = function() {
				return this.entries();
			};
			return DraftMap;
		}(Map);
		function proxyMap_(target, parent) {
			return new DraftMap(target, parent);
		}
		function prepareMapCopy(state) {
			if (!state.copy_) {
				state.assigned_ = /* @__PURE__ */ new Map();
				state.copy_ = new Map(state.base_);
			}
		}
		var DraftSet = function(_super) {
			__extends(DraftSet, _super);
			function DraftSet(target, parent) {
				this[DRAFT_STATE] = {
					type_: 3,
					parent_: parent,
					scope_: parent ? parent.scope_ : getCurrentScope(),
					modified_: false,
					finalized_: false,
					copy_: void 0,
					base_: target,
					draft_: this,
					drafts_: /* @__PURE__ */ new Map(),
					revoked_: false,
					isManual_: false
				};
				return this;
			}
			var p = DraftSet.prototype;
			Object.defineProperty(p, "size", { get: function get() {
				return latest(this[DRAFT_STATE]).size;
			} });
			p.has = function(value) {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				if (!state.copy_) return state.base_.has(value);
				if (state.copy_.has(value)) return true;
				if (state.drafts_.has(value) && state.copy_.has(state.drafts_.get(value))) return true;
				return false;
			};
			p.add = function(value) {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				if (!this.has(value)) {
					prepareSetCopy(state);
					markChanged(state);
					state.copy_.add(value);
				}
				return this;
			};
			p.delete = function(value) {
				if (!this.has(value)) return false;
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				prepareSetCopy(state);
				markChanged(state);
				return state.copy_.delete(value) || (state.drafts_.has(value) ? state.copy_.delete(state.drafts_.get(value)) : 
				/* istanbul ignore next */
				false);
			};
			p.clear = function() {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				if (latest(state).size) {
					prepareSetCopy(state);
					markChanged(state);
					state.copy_.clear();
				}
			};
			p.values = function() {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				prepareSetCopy(state);
				return state.copy_.values();
			};
			p.entries = function entries() {
				var state = this[DRAFT_STATE];
				assertUnrevoked(state);
				prepareSetCopy(state);
				return state.copy_.entries();
			};
			p.keys = function() {
				return this.values();
			};
			p[iteratorSymbol] = function() {
				return this.values();
			};
			p.forEach = function forEach(cb, thisArg) {
				var iterator = this.values();
				var result = iterator.next();
				while (!result.done) {
					cb.call(thisArg, result.value, result.value, this);
					result = iterator.next();
				}
			};
			return DraftSet;
		}(Set);
		function proxySet_(target, parent) {
			return new DraftSet(target, parent);
		}
		function prepareSetCopy(state) {
			if (!state.copy_) {
				state.copy_ = /* @__PURE__ */ new Set();
				state.base_.forEach(function(value) {
					if (isDraftable(value)) {
						var draft = createProxy(state.scope_.immer_, value, state);
						state.drafts_.set(value, draft);
						state.copy_.add(draft);
					} else state.copy_.add(value);
				});
			}
		}
		function assertUnrevoked(state) {
			if (state.revoked_) die(3, JSON.stringify(latest(state)));
		}
		loadPlugin("MapSet", {
			proxyMap_,
			proxySet_
		});
	}
	function enableAllPlugins() {
		enableES5();
		enableMapSet();
		enablePatches();
	}
	var immer = /*#__PURE__*/ new Immer();
	var produce = immer.produce;
	var produceWithPatches = /*#__PURE__*/ immer.produceWithPatches.bind(immer);
	var setAutoFreeze = /*#__PURE__*/ immer.setAutoFreeze.bind(immer);
	var setUseProxies = /*#__PURE__*/ immer.setUseProxies.bind(immer);
	var applyPatches = /*#__PURE__*/ immer.applyPatches.bind(immer);
	var createDraft = /*#__PURE__*/ immer.createDraft.bind(immer);
	var finishDraft = /*#__PURE__*/ immer.finishDraft.bind(immer);
	function castDraft(value) {
		return value;
	}
	function castImmutable(value) {
		return value;
	}
	exports.Immer = Immer;
	exports.applyPatches = applyPatches;
	exports.castDraft = castDraft;
	exports.castImmutable = castImmutable;
	exports.createDraft = createDraft;
	exports.current = current;
	exports.default = produce;
	exports.enableAllPlugins = enableAllPlugins;
	exports.enableES5 = enableES5;
	exports.enableMapSet = enableMapSet;
	exports.enablePatches = enablePatches;
	exports.finishDraft = finishDraft;
	exports.freeze = freeze;
	exports.immerable = DRAFTABLE;
	exports.isDraft = isDraft;
	exports.isDraftable = isDraftable;
	exports.nothing = NOTHING;
	exports.original = original;
	exports.produce = produce;
	exports.produceWithPatches = produceWithPatches;
	exports.setAutoFreeze = setAutoFreeze;
	exports.setUseProxies = setUseProxies;
}));

// node_modules/immer/dist/index.js
var require_dist$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	if (process.env.NODE_ENV === "production") module.exports = require_immer_cjs_production_min();
	else module.exports = require_immer_cjs_development();
}));

// node_modules/lodash/isArray.js
var require_isArray = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isArray = Array.isArray;
	module.exports = isArray;
}));

// node_modules/lodash/_freeGlobal.js
var require__freeGlobal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	module.exports = freeGlobal;
}));

// node_modules/lodash/_root.js
var require__root = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var freeGlobal = require__freeGlobal();
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	var root = freeGlobal || freeSelf || Function("return this")();
	module.exports = root;
}));

// node_modules/lodash/_Symbol.js
var require__Symbol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Symbol = require__root().Symbol;
	module.exports = Symbol;
}));

// node_modules/lodash/_getRawTag.js
var require__getRawTag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Symbol = require__Symbol();
	var objectProto = Object.prototype;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var nativeObjectToString = objectProto.toString;
	var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
	function getRawTag(value) {
		var isOwn = hasOwnProperty.call(value, symToStringTag), tag = value[symToStringTag];
		try {
			value[symToStringTag] = void 0;
			var unmasked = true;
		} catch (e) {}
		var result = nativeObjectToString.call(value);
		if (unmasked) {
			if (isOwn) value[symToStringTag] = tag;
			else delete value[symToStringTag];
		}
		return result;
	}
	module.exports = getRawTag;
}));

// node_modules/lodash/_objectToString.js
var require__objectToString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeObjectToString = Object.prototype.toString;
	function objectToString(value) {
		return nativeObjectToString.call(value);
	}
	module.exports = objectToString;
}));

// node_modules/lodash/_baseGetTag.js
var require__baseGetTag = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Symbol = require__Symbol();
	var getRawTag = require__getRawTag();
	var objectToString = require__objectToString();
	var nullTag = "[object Null]";
	var undefinedTag = "[object Undefined]";
	var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
	function baseGetTag(value) {
		if (value == null) return value === void 0 ? undefinedTag : nullTag;
		return symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
	}
	module.exports = baseGetTag;
}));

// node_modules/lodash/isObjectLike.js
var require_isObjectLike = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isObjectLike(value) {
		return value != null && typeof value == "object";
	}
	module.exports = isObjectLike;
}));

// node_modules/lodash/isSymbol.js
var require_isSymbol = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseGetTag = require__baseGetTag();
	var isObjectLike = require_isObjectLike();
	var symbolTag = "[object Symbol]";
	function isSymbol(value) {
		return typeof value == "symbol" || isObjectLike(value) && baseGetTag(value) == symbolTag;
	}
	module.exports = isSymbol;
}));

// node_modules/lodash/_isKey.js
var require__isKey = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isArray = require_isArray();
	var isSymbol = require_isSymbol();
	var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
	var reIsPlainProp = /^\w*$/;
	function isKey(value, object) {
		if (isArray(value)) return false;
		var type = typeof value;
		if (type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value)) return true;
		return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
	}
	module.exports = isKey;
}));

// node_modules/lodash/isObject.js
var require_isObject = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isObject(value) {
		var type = typeof value;
		return value != null && (type == "object" || type == "function");
	}
	module.exports = isObject;
}));

// node_modules/lodash/isFunction.js
var require_isFunction = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseGetTag = require__baseGetTag();
	var isObject = require_isObject();
	var asyncTag = "[object AsyncFunction]";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var proxyTag = "[object Proxy]";
	function isFunction(value) {
		if (!isObject(value)) return false;
		var tag = baseGetTag(value);
		return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag;
	}
	module.exports = isFunction;
}));

// node_modules/lodash/_coreJsData.js
var require__coreJsData = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var coreJsData = require__root()["__core-js_shared__"];
	module.exports = coreJsData;
}));

// node_modules/lodash/_isMasked.js
var require__isMasked = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var coreJsData = require__coreJsData();
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	module.exports = isMasked;
}));

// node_modules/lodash/_toSource.js
var require__toSource = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var funcToString = Function.prototype.toString;
	function toSource(func) {
		if (func != null) {
			try {
				return funcToString.call(func);
			} catch (e) {}
			try {
				return func + "";
			} catch (e) {}
		}
		return "";
	}
	module.exports = toSource;
}));

// node_modules/lodash/_baseIsNative.js
var require__baseIsNative = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isFunction = require_isFunction();
	var isMasked = require__isMasked();
	var isObject = require_isObject();
	var toSource = require__toSource();
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	var funcToString = funcProto.toString;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	module.exports = baseIsNative;
}));

// node_modules/lodash/_getValue.js
var require__getValue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	module.exports = getValue;
}));

// node_modules/lodash/_getNative.js
var require__getNative = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseIsNative = require__baseIsNative();
	var getValue = require__getValue();
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	module.exports = getNative;
}));

// node_modules/lodash/_nativeCreate.js
var require__nativeCreate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeCreate = require__getNative()(Object, "create");
	module.exports = nativeCreate;
}));

// node_modules/lodash/_hashClear.js
var require__hashClear = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeCreate = require__nativeCreate();
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
		this.size = 0;
	}
	module.exports = hashClear;
}));

// node_modules/lodash/_hashDelete.js
var require__hashDelete = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function hashDelete(key) {
		var result = this.has(key) && delete this.__data__[key];
		this.size -= result ? 1 : 0;
		return result;
	}
	module.exports = hashDelete;
}));

// node_modules/lodash/_hashGet.js
var require__hashGet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeCreate = require__nativeCreate();
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	function hashGet(key) {
		var data = this.__data__;
		if (nativeCreate) {
			var result = data[key];
			return result === HASH_UNDEFINED ? void 0 : result;
		}
		return hasOwnProperty.call(data, key) ? data[key] : void 0;
	}
	module.exports = hashGet;
}));

// node_modules/lodash/_hashHas.js
var require__hashHas = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeCreate = require__nativeCreate();
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	function hashHas(key) {
		var data = this.__data__;
		return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
	}
	module.exports = hashHas;
}));

// node_modules/lodash/_hashSet.js
var require__hashSet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var nativeCreate = require__nativeCreate();
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	function hashSet(key, value) {
		var data = this.__data__;
		this.size += this.has(key) ? 0 : 1;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	module.exports = hashSet;
}));

// node_modules/lodash/_Hash.js
var require__Hash = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var hashClear = require__hashClear();
	var hashDelete = require__hashDelete();
	var hashGet = require__hashGet();
	var hashHas = require__hashHas();
	var hashSet = require__hashSet();
	function Hash(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	module.exports = Hash;
}));

// node_modules/lodash/_listCacheClear.js
var require__listCacheClear = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function listCacheClear() {
		this.__data__ = [];
		this.size = 0;
	}
	module.exports = listCacheClear;
}));

// node_modules/lodash/eq.js
var require_eq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	module.exports = eq;
}));

// node_modules/lodash/_assocIndexOf.js
var require__assocIndexOf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var eq = require_eq();
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	module.exports = assocIndexOf;
}));

// node_modules/lodash/_listCacheDelete.js
var require__listCacheDelete = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assocIndexOf = require__assocIndexOf();
	var splice = Array.prototype.splice;
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		--this.size;
		return true;
	}
	module.exports = listCacheDelete;
}));

// node_modules/lodash/_listCacheGet.js
var require__listCacheGet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assocIndexOf = require__assocIndexOf();
	function listCacheGet(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		return index < 0 ? void 0 : data[index][1];
	}
	module.exports = listCacheGet;
}));

// node_modules/lodash/_listCacheHas.js
var require__listCacheHas = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assocIndexOf = require__assocIndexOf();
	function listCacheHas(key) {
		return assocIndexOf(this.__data__, key) > -1;
	}
	module.exports = listCacheHas;
}));

// node_modules/lodash/_listCacheSet.js
var require__listCacheSet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assocIndexOf = require__assocIndexOf();
	function listCacheSet(key, value) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) {
			++this.size;
			data.push([key, value]);
		} else data[index][1] = value;
		return this;
	}
	module.exports = listCacheSet;
}));

// node_modules/lodash/_ListCache.js
var require__ListCache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var listCacheClear = require__listCacheClear();
	var listCacheDelete = require__listCacheDelete();
	var listCacheGet = require__listCacheGet();
	var listCacheHas = require__listCacheHas();
	var listCacheSet = require__listCacheSet();
	function ListCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	module.exports = ListCache;
}));

// node_modules/lodash/_Map.js
var require__Map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Map = require__getNative()(require__root(), "Map");
	module.exports = Map;
}));

// node_modules/lodash/_mapCacheClear.js
var require__mapCacheClear = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Hash = require__Hash();
	var ListCache = require__ListCache();
	var Map = require__Map();
	function mapCacheClear() {
		this.size = 0;
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	module.exports = mapCacheClear;
}));

// node_modules/lodash/_isKeyable.js
var require__isKeyable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	module.exports = isKeyable;
}));

// node_modules/lodash/_getMapData.js
var require__getMapData = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isKeyable = require__isKeyable();
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	module.exports = getMapData;
}));

// node_modules/lodash/_mapCacheDelete.js
var require__mapCacheDelete = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getMapData = require__getMapData();
	function mapCacheDelete(key) {
		var result = getMapData(this, key)["delete"](key);
		this.size -= result ? 1 : 0;
		return result;
	}
	module.exports = mapCacheDelete;
}));

// node_modules/lodash/_mapCacheGet.js
var require__mapCacheGet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getMapData = require__getMapData();
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	module.exports = mapCacheGet;
}));

// node_modules/lodash/_mapCacheHas.js
var require__mapCacheHas = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getMapData = require__getMapData();
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	module.exports = mapCacheHas;
}));

// node_modules/lodash/_mapCacheSet.js
var require__mapCacheSet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getMapData = require__getMapData();
	function mapCacheSet(key, value) {
		var data = getMapData(this, key), size = data.size;
		data.set(key, value);
		this.size += data.size == size ? 0 : 1;
		return this;
	}
	module.exports = mapCacheSet;
}));

// node_modules/lodash/_MapCache.js
var require__MapCache = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var mapCacheClear = require__mapCacheClear();
	var mapCacheDelete = require__mapCacheDelete();
	var mapCacheGet = require__mapCacheGet();
	var mapCacheHas = require__mapCacheHas();
	var mapCacheSet = require__mapCacheSet();
	function MapCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	module.exports = MapCache;
}));

// node_modules/lodash/memoize.js
var require_memoize = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MapCache = require__MapCache();
	var FUNC_ERROR_TEXT = "Expected a function";
	function memoize(func, resolver) {
		if (typeof func != "function" || resolver != null && typeof resolver != "function") throw new TypeError(FUNC_ERROR_TEXT);
		var memoized = function() {
			var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
			if (cache.has(key)) return cache.get(key);
			var result = func.apply(this, args);
			memoized.cache = cache.set(key, result) || cache;
			return result;
		};
		memoized.cache = new (memoize.Cache || MapCache)();
		return memoized;
	}
	memoize.Cache = MapCache;
	module.exports = memoize;
}));

// node_modules/lodash/_memoizeCapped.js
var require__memoizeCapped = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var memoize = require_memoize();
	var MAX_MEMOIZE_SIZE = 500;
	function memoizeCapped(func) {
		var result = memoize(func, function(key) {
			if (cache.size === MAX_MEMOIZE_SIZE) cache.clear();
			return key;
		});
		var cache = result.cache;
		return result;
	}
	module.exports = memoizeCapped;
}));

// node_modules/lodash/_stringToPath.js
var require__stringToPath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var memoizeCapped = require__memoizeCapped();
	var rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
	var reEscapeChar = /\\(\\)?/g;
	var stringToPath = memoizeCapped(function(string) {
		var result = [];
		if (string.charCodeAt(0) === 46) result.push("");
		string.replace(rePropName, function(match, number, quote, subString) {
			result.push(quote ? subString.replace(reEscapeChar, "$1") : number || match);
		});
		return result;
	});
	module.exports = stringToPath;
}));

// node_modules/lodash/_arrayMap.js
var require__arrayMap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function arrayMap(array, iteratee) {
		var index = -1, length = array == null ? 0 : array.length, result = Array(length);
		while (++index < length) result[index] = iteratee(array[index], index, array);
		return result;
	}
	module.exports = arrayMap;
}));

// node_modules/lodash/_baseToString.js
var require__baseToString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Symbol = require__Symbol();
	var arrayMap = require__arrayMap();
	var isArray = require_isArray();
	var isSymbol = require_isSymbol();
	var INFINITY = 1 / 0;
	var symbolProto = Symbol ? Symbol.prototype : void 0;
	var symbolToString = symbolProto ? symbolProto.toString : void 0;
	function baseToString(value) {
		if (typeof value == "string") return value;
		if (isArray(value)) return arrayMap(value, baseToString) + "";
		if (isSymbol(value)) return symbolToString ? symbolToString.call(value) : "";
		var result = value + "";
		return result == "0" && 1 / value == -INFINITY ? "-0" : result;
	}
	module.exports = baseToString;
}));

// node_modules/lodash/toString.js
var require_toString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseToString = require__baseToString();
	function toString(value) {
		return value == null ? "" : baseToString(value);
	}
	module.exports = toString;
}));

// node_modules/lodash/_castPath.js
var require__castPath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isArray = require_isArray();
	var isKey = require__isKey();
	var stringToPath = require__stringToPath();
	var toString = require_toString();
	function castPath(value, object) {
		if (isArray(value)) return value;
		return isKey(value, object) ? [value] : stringToPath(toString(value));
	}
	module.exports = castPath;
}));

// node_modules/lodash/_toKey.js
var require__toKey = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isSymbol = require_isSymbol();
	var INFINITY = 1 / 0;
	function toKey(value) {
		if (typeof value == "string" || isSymbol(value)) return value;
		var result = value + "";
		return result == "0" && 1 / value == -INFINITY ? "-0" : result;
	}
	module.exports = toKey;
}));

// node_modules/lodash/_baseGet.js
var require__baseGet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var castPath = require__castPath();
	var toKey = require__toKey();
	function baseGet(object, path) {
		path = castPath(path, object);
		var index = 0, length = path.length;
		while (object != null && index < length) object = object[toKey(path[index++])];
		return index && index == length ? object : void 0;
	}
	module.exports = baseGet;
}));

// node_modules/lodash/get.js
var require_get$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseGet = require__baseGet();
	function get(object, path, defaultValue) {
		var result = object == null ? void 0 : baseGet(object, path);
		return result === void 0 ? defaultValue : result;
	}
	module.exports = get;
}));

// node_modules/lodash/_defineProperty.js
var require__defineProperty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var getNative = require__getNative();
	var defineProperty = function() {
		try {
			var func = getNative(Object, "defineProperty");
			func({}, "", {});
			return func;
		} catch (e) {}
	}();
	module.exports = defineProperty;
}));

// node_modules/lodash/_baseAssignValue.js
var require__baseAssignValue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var defineProperty = require__defineProperty();
	function baseAssignValue(object, key, value) {
		if (key == "__proto__" && defineProperty) defineProperty(object, key, {
			"configurable": true,
			"enumerable": true,
			"value": value,
			"writable": true
		});
		else object[key] = value;
	}
	module.exports = baseAssignValue;
}));

// node_modules/lodash/_assignValue.js
var require__assignValue = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseAssignValue = require__baseAssignValue();
	var eq = require_eq();
	var hasOwnProperty = Object.prototype.hasOwnProperty;
	function assignValue(object, key, value) {
		var objValue = object[key];
		if (!(hasOwnProperty.call(object, key) && eq(objValue, value)) || value === void 0 && !(key in object)) baseAssignValue(object, key, value);
	}
	module.exports = assignValue;
}));

// node_modules/lodash/_isIndex.js
var require__isIndex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MAX_SAFE_INTEGER = 9007199254740991;
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	function isIndex(value, length) {
		var type = typeof value;
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (type == "number" || type != "symbol" && reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	module.exports = isIndex;
}));

// node_modules/lodash/_baseSet.js
var require__baseSet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assignValue = require__assignValue();
	var castPath = require__castPath();
	var isIndex = require__isIndex();
	var isObject = require_isObject();
	var toKey = require__toKey();
	function baseSet(object, path, value, customizer) {
		if (!isObject(object)) return object;
		path = castPath(path, object);
		var index = -1, length = path.length, lastIndex = length - 1, nested = object;
		while (nested != null && ++index < length) {
			var key = toKey(path[index]), newValue = value;
			if (key === "__proto__" || key === "constructor" || key === "prototype") return object;
			if (index != lastIndex) {
				var objValue = nested[key];
				newValue = customizer ? customizer(objValue, key, nested) : void 0;
				if (newValue === void 0) newValue = isObject(objValue) ? objValue : isIndex(path[index + 1]) ? [] : {};
			}
			assignValue(nested, key, newValue);
			nested = nested[key];
		}
		return object;
	}
	module.exports = baseSet;
}));

// node_modules/lodash/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var baseSet = require__baseSet();
	function set(object, path, value) {
		return object == null ? object : baseSet(object, path, value);
	}
	module.exports = set;
}));

// node_modules/urijs/src/punycode.js
var require_punycode = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	(function(root) {
		var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports;
		var freeModule = typeof module == "object" && module && !module.nodeType && module;
		var freeGlobal = typeof global == "object" && global;
		if (freeGlobal.global === freeGlobal || freeGlobal.window === freeGlobal || freeGlobal.self === freeGlobal) root = freeGlobal;
		var punycode, maxInt = 2147483647, base = 36, tMin = 1, tMax = 26, skew = 38, damp = 700, initialBias = 72, initialN = 128, delimiter = "-", regexPunycode = /^xn--/, regexNonASCII = /[^\x20-\x7E]/, regexSeparators = /[\x2E\u3002\uFF0E\uFF61]/g, errors = {
			"overflow": "Overflow: input needs wider integers to process",
			"not-basic": "Illegal input >= 0x80 (not a basic code point)",
			"invalid-input": "Invalid input"
		}, baseMinusTMin = base - tMin, floor = Math.floor, stringFromCharCode = String.fromCharCode, key;
		function error(type) {
			throw new RangeError(errors[type]);
		}
		function map(array, fn) {
			var length = array.length;
			var result = [];
			while (length--) result[length] = fn(array[length]);
			return result;
		}
		function mapDomain(string, fn) {
			var parts = string.split("@");
			var result = "";
			if (parts.length > 1) {
				result = parts[0] + "@";
				string = parts[1];
			}
			string = string.replace(regexSeparators, ".");
			var encoded = map(string.split("."), fn).join(".");
			return result + encoded;
		}
		function ucs2decode(string) {
			var output = [], counter = 0, length = string.length, value, extra;
			while (counter < length) {
				value = string.charCodeAt(counter++);
				if (value >= 55296 && value <= 56319 && counter < length) {
					extra = string.charCodeAt(counter++);
					if ((extra & 64512) == 56320) output.push(((value & 1023) << 10) + (extra & 1023) + 65536);
					else {
						output.push(value);
						counter--;
					}
				} else output.push(value);
			}
			return output;
		}
		function ucs2encode(array) {
			return map(array, function(value) {
				var output = "";
				if (value > 65535) {
					value -= 65536;
					output += stringFromCharCode(value >>> 10 & 1023 | 55296);
					value = 56320 | value & 1023;
				}
				output += stringFromCharCode(value);
				return output;
			}).join("");
		}
		function basicToDigit(codePoint) {
			if (codePoint - 48 < 10) return codePoint - 22;
			if (codePoint - 65 < 26) return codePoint - 65;
			if (codePoint - 97 < 26) return codePoint - 97;
			return base;
		}
		function digitToBasic(digit, flag) {
			return digit + 22 + 75 * (digit < 26) - ((flag != 0) << 5);
		}
		function adapt(delta, numPoints, firstTime) {
			var k = 0;
			delta = firstTime ? floor(delta / damp) : delta >> 1;
			delta += floor(delta / numPoints);
			for (; delta > baseMinusTMin * tMax >> 1; k += base) delta = floor(delta / baseMinusTMin);
			return floor(k + (baseMinusTMin + 1) * delta / (delta + skew));
		}
		function decode(input) {
			var output = [], inputLength = input.length, out, i = 0, n = initialN, bias = initialBias, basic = input.lastIndexOf(delimiter), j, index, oldi, w, k, digit, t, baseMinusT;
			if (basic < 0) basic = 0;
			for (j = 0; j < basic; ++j) {
				if (input.charCodeAt(j) >= 128) error("not-basic");
				output.push(input.charCodeAt(j));
			}
			for (index = basic > 0 ? basic + 1 : 0; index < inputLength;) {
				for (oldi = i, w = 1, k = base;; k += base) {
					if (index >= inputLength) error("invalid-input");
					digit = basicToDigit(input.charCodeAt(index++));
					if (digit >= base || digit > floor((maxInt - i) / w)) error("overflow");
					i += digit * w;
					t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
					if (digit < t) break;
					baseMinusT = base - t;
					if (w > floor(maxInt / baseMinusT)) error("overflow");
					w *= baseMinusT;
				}
				out = output.length + 1;
				bias = adapt(i - oldi, out, oldi == 0);
				if (floor(i / out) > maxInt - n) error("overflow");
				n += floor(i / out);
				i %= out;
				output.splice(i++, 0, n);
			}
			return ucs2encode(output);
		}
		function encode(input) {
			var n, delta, handledCPCount, basicLength, bias, j, m, q, k, t, currentValue, output = [], inputLength, handledCPCountPlusOne, baseMinusT, qMinusT;
			input = ucs2decode(input);
			inputLength = input.length;
			n = initialN;
			delta = 0;
			bias = initialBias;
			for (j = 0; j < inputLength; ++j) {
				currentValue = input[j];
				if (currentValue < 128) output.push(stringFromCharCode(currentValue));
			}
			handledCPCount = basicLength = output.length;
			if (basicLength) output.push(delimiter);
			while (handledCPCount < inputLength) {
				for (m = maxInt, j = 0; j < inputLength; ++j) {
					currentValue = input[j];
					if (currentValue >= n && currentValue < m) m = currentValue;
				}
				handledCPCountPlusOne = handledCPCount + 1;
				if (m - n > floor((maxInt - delta) / handledCPCountPlusOne)) error("overflow");
				delta += (m - n) * handledCPCountPlusOne;
				n = m;
				for (j = 0; j < inputLength; ++j) {
					currentValue = input[j];
					if (currentValue < n && ++delta > maxInt) error("overflow");
					if (currentValue == n) {
						for (q = delta, k = base;; k += base) {
							t = k <= bias ? tMin : k >= bias + tMax ? tMax : k - bias;
							if (q < t) break;
							qMinusT = q - t;
							baseMinusT = base - t;
							output.push(stringFromCharCode(digitToBasic(t + qMinusT % baseMinusT, 0)));
							q = floor(qMinusT / baseMinusT);
						}
						output.push(stringFromCharCode(digitToBasic(q, 0)));
						bias = adapt(delta, handledCPCountPlusOne, handledCPCount == basicLength);
						delta = 0;
						++handledCPCount;
					}
				}
				++delta;
				++n;
			}
			return output.join("");
		}
		function toUnicode(input) {
			return mapDomain(input, function(string) {
				return regexPunycode.test(string) ? decode(string.slice(4).toLowerCase()) : string;
			});
		}
		function toASCII(input) {
			return mapDomain(input, function(string) {
				return regexNonASCII.test(string) ? "xn--" + encode(string) : string;
			});
		}
		punycode = {
			"version": "1.3.2",
			"ucs2": {
				"decode": ucs2decode,
				"encode": ucs2encode
			},
			"decode": decode,
			"encode": encode,
			"toASCII": toASCII,
			"toUnicode": toUnicode
		};
		if (typeof define == "function" && typeof define.amd == "object" && define.amd) define("punycode", function() {
			return punycode;
		});
		else if (freeExports && freeModule) {
			if (module.exports == freeExports) freeModule.exports = punycode;
			else for (key in punycode) punycode.hasOwnProperty(key) && (freeExports[key] = punycode[key]);
		} else root.punycode = punycode;
	})(this$5);
}));

// node_modules/urijs/src/IPv6.js
var require_IPv6 = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	(function(root, factory) {
		"use strict";
		if (typeof module === "object" && module.exports) module.exports = factory();
		else if (typeof define === "function" && define.amd) define(factory);
		else root.IPv6 = factory(root);
	})(this$4, function(root) {
		"use strict";
		var _IPv6 = root && root.IPv6;
		function bestPresentation(address) {
			var segments = address.toLowerCase().split(":");
			var length = segments.length;
			var total = 8;
			if (segments[0] === "" && segments[1] === "" && segments[2] === "") {
				segments.shift();
				segments.shift();
			} else if (segments[0] === "" && segments[1] === "") segments.shift();
			else if (segments[length - 1] === "" && segments[length - 2] === "") segments.pop();
			length = segments.length;
			if (segments[length - 1].indexOf(".") !== -1) total = 7;
			var pos = 0;
			for (; pos < length; pos++) if (segments[pos] === "") break;
			if (pos < total) {
				segments.splice(pos, 1, "0000");
				while (segments.length < total) segments.splice(pos, 0, "0000");
			}
			var _segments;
			for (var i = 0; i < total; i++) {
				_segments = segments[i].split("");
				for (var j = 0; j < 3; j++) if (_segments[0] === "0" && _segments.length > 1) _segments.splice(0, 1);
				else break;
				segments[i] = _segments.join("");
			}
			var best = -1;
			var _best = 0;
			var _current = 0;
			var current = -1;
			var inzeroes = false;
			for (i = 0; i < total; i++) if (inzeroes) {
				if (segments[i] === "0") _current += 1;
				else {
					inzeroes = false;
					if (_current > _best) {
						best = current;
						_best = _current;
					}
				}
			} else if (segments[i] === "0") {
				inzeroes = true;
				current = i;
				_current = 1;
			}
			if (_current > _best) {
				best = current;
				_best = _current;
			}
			if (_best > 1) segments.splice(best, _best, "");
			length = segments.length;
			var result = "";
			if (segments[0] === "") result = ":";
			for (i = 0; i < length; i++) {
				result += segments[i];
				if (i === length - 1) break;
				result += ":";
			}
			if (segments[length - 1] === "") result += ":";
			return result;
		}
		function noConflict() {
			if (root.IPv6 === this) root.IPv6 = _IPv6;
			return this;
		}
		return {
			best: bestPresentation,
			noConflict
		};
	});
}));

// node_modules/urijs/src/SecondLevelDomains.js
var require_SecondLevelDomains = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	(function(root, factory) {
		"use strict";
		if (typeof module === "object" && module.exports) module.exports = factory();
		else if (typeof define === "function" && define.amd) define(factory);
		else root.SecondLevelDomains = factory(root);
	})(this$3, function(root) {
		"use strict";
		var _SecondLevelDomains = root && root.SecondLevelDomains;
		var SLD = {
			list: {
				"ac": " com gov mil net org ",
				"ae": " ac co gov mil name net org pro sch ",
				"af": " com edu gov net org ",
				"al": " com edu gov mil net org ",
				"ao": " co ed gv it og pb ",
				"ar": " com edu gob gov int mil net org tur ",
				"at": " ac co gv or ",
				"au": " asn com csiro edu gov id net org ",
				"ba": " co com edu gov mil net org rs unbi unmo unsa untz unze ",
				"bb": " biz co com edu gov info net org store tv ",
				"bh": " biz cc com edu gov info net org ",
				"bn": " com edu gov net org ",
				"bo": " com edu gob gov int mil net org tv ",
				"br": " adm adv agr am arq art ato b bio blog bmd cim cng cnt com coop ecn edu eng esp etc eti far flog fm fnd fot fst g12 ggf gov imb ind inf jor jus lel mat med mil mus net nom not ntr odo org ppg pro psc psi qsl rec slg srv tmp trd tur tv vet vlog wiki zlg ",
				"bs": " com edu gov net org ",
				"bz": " du et om ov rg ",
				"ca": " ab bc mb nb nf nl ns nt nu on pe qc sk yk ",
				"ck": " biz co edu gen gov info net org ",
				"cn": " ac ah bj com cq edu fj gd gov gs gx gz ha hb he hi hl hn jl js jx ln mil net nm nx org qh sc sd sh sn sx tj tw xj xz yn zj ",
				"co": " com edu gov mil net nom org ",
				"cr": " ac c co ed fi go or sa ",
				"cy": " ac biz com ekloges gov ltd name net org parliament press pro tm ",
				"do": " art com edu gob gov mil net org sld web ",
				"dz": " art asso com edu gov net org pol ",
				"ec": " com edu fin gov info med mil net org pro ",
				"eg": " com edu eun gov mil name net org sci ",
				"er": " com edu gov ind mil net org rochest w ",
				"es": " com edu gob nom org ",
				"et": " biz com edu gov info name net org ",
				"fj": " ac biz com info mil name net org pro ",
				"fk": " ac co gov net nom org ",
				"fr": " asso com f gouv nom prd presse tm ",
				"gg": " co net org ",
				"gh": " com edu gov mil org ",
				"gn": " ac com gov net org ",
				"gr": " com edu gov mil net org ",
				"gt": " com edu gob ind mil net org ",
				"gu": " com edu gov net org ",
				"hk": " com edu gov idv net org ",
				"hu": " 2000 agrar bolt casino city co erotica erotika film forum games hotel info ingatlan jogasz konyvelo lakas media news org priv reklam sex shop sport suli szex tm tozsde utazas video ",
				"id": " ac co go mil net or sch web ",
				"il": " ac co gov idf k12 muni net org ",
				"in": " ac co edu ernet firm gen gov i ind mil net nic org res ",
				"iq": " com edu gov i mil net org ",
				"ir": " ac co dnssec gov i id net org sch ",
				"it": " edu gov ",
				"je": " co net org ",
				"jo": " com edu gov mil name net org sch ",
				"jp": " ac ad co ed go gr lg ne or ",
				"ke": " ac co go info me mobi ne or sc ",
				"kh": " com edu gov mil net org per ",
				"ki": " biz com de edu gov info mob net org tel ",
				"km": " asso com coop edu gouv k medecin mil nom notaires pharmaciens presse tm veterinaire ",
				"kn": " edu gov net org ",
				"kr": " ac busan chungbuk chungnam co daegu daejeon es gangwon go gwangju gyeongbuk gyeonggi gyeongnam hs incheon jeju jeonbuk jeonnam k kg mil ms ne or pe re sc seoul ulsan ",
				"kw": " com edu gov net org ",
				"ky": " com edu gov net org ",
				"kz": " com edu gov mil net org ",
				"lb": " com edu gov net org ",
				"lk": " assn com edu gov grp hotel int ltd net ngo org sch soc web ",
				"lr": " com edu gov net org ",
				"lv": " asn com conf edu gov id mil net org ",
				"ly": " com edu gov id med net org plc sch ",
				"ma": " ac co gov m net org press ",
				"mc": " asso tm ",
				"me": " ac co edu gov its net org priv ",
				"mg": " com edu gov mil nom org prd tm ",
				"mk": " com edu gov inf name net org pro ",
				"ml": " com edu gov net org presse ",
				"mn": " edu gov org ",
				"mo": " com edu gov net org ",
				"mt": " com edu gov net org ",
				"mv": " aero biz com coop edu gov info int mil museum name net org pro ",
				"mw": " ac co com coop edu gov int museum net org ",
				"mx": " com edu gob net org ",
				"my": " com edu gov mil name net org sch ",
				"nf": " arts com firm info net other per rec store web ",
				"ng": " biz com edu gov mil mobi name net org sch ",
				"ni": " ac co com edu gob mil net nom org ",
				"np": " com edu gov mil net org ",
				"nr": " biz com edu gov info net org ",
				"om": " ac biz co com edu gov med mil museum net org pro sch ",
				"pe": " com edu gob mil net nom org sld ",
				"ph": " com edu gov i mil net ngo org ",
				"pk": " biz com edu fam gob gok gon gop gos gov net org web ",
				"pl": " art bialystok biz com edu gda gdansk gorzow gov info katowice krakow lodz lublin mil net ngo olsztyn org poznan pwr radom slupsk szczecin torun warszawa waw wroc wroclaw zgora ",
				"pr": " ac biz com edu est gov info isla name net org pro prof ",
				"ps": " com edu gov net org plo sec ",
				"pw": " belau co ed go ne or ",
				"ro": " arts com firm info nom nt org rec store tm www ",
				"rs": " ac co edu gov in org ",
				"sb": " com edu gov net org ",
				"sc": " com edu gov net org ",
				"sh": " co com edu gov net nom org ",
				"sl": " com edu gov net org ",
				"st": " co com consulado edu embaixada gov mil net org principe saotome store ",
				"sv": " com edu gob org red ",
				"sz": " ac co org ",
				"tr": " av bbs bel biz com dr edu gen gov info k12 name net org pol tel tsk tv web ",
				"tt": " aero biz cat co com coop edu gov info int jobs mil mobi museum name net org pro tel travel ",
				"tw": " club com ebiz edu game gov idv mil net org ",
				"mu": " ac co com gov net or org ",
				"mz": " ac co edu gov org ",
				"na": " co com ",
				"nz": " ac co cri geek gen govt health iwi maori mil net org parliament school ",
				"pa": " abo ac com edu gob ing med net nom org sld ",
				"pt": " com edu gov int net nome org publ ",
				"py": " com edu gov mil net org ",
				"qa": " com edu gov mil net org ",
				"re": " asso com nom ",
				"ru": " ac adygeya altai amur arkhangelsk astrakhan bashkiria belgorod bir bryansk buryatia cbg chel chelyabinsk chita chukotka chuvashia com dagestan e-burg edu gov grozny int irkutsk ivanovo izhevsk jar joshkar-ola kalmykia kaluga kamchatka karelia kazan kchr kemerovo khabarovsk khakassia khv kirov koenig komi kostroma kranoyarsk kuban kurgan kursk lipetsk magadan mari mari-el marine mil mordovia mosreg msk murmansk nalchik net nnov nov novosibirsk nsk omsk orenburg org oryol penza perm pp pskov ptz rnd ryazan sakhalin samara saratov simbirsk smolensk spb stavropol stv surgut tambov tatarstan tom tomsk tsaritsyn tsk tula tuva tver tyumen udm udmurtia ulan-ude vladikavkaz vladimir vladivostok volgograd vologda voronezh vrn vyatka yakutia yamal yekaterinburg yuzhno-sakhalinsk ",
				"rw": " ac co com edu gouv gov int mil net ",
				"sa": " com edu gov med net org pub sch ",
				"sd": " com edu gov info med net org tv ",
				"se": " a ac b bd c d e f g h i k l m n o org p parti pp press r s t tm u w x y z ",
				"sg": " com edu gov idn net org per ",
				"sn": " art com edu gouv org perso univ ",
				"sy": " com edu gov mil net news org ",
				"th": " ac co go in mi net or ",
				"tj": " ac biz co com edu go gov info int mil name net nic org test web ",
				"tn": " agrinet com defense edunet ens fin gov ind info intl mincom nat net org perso rnrt rns rnu tourism ",
				"tz": " ac co go ne or ",
				"ua": " biz cherkassy chernigov chernovtsy ck cn co com crimea cv dn dnepropetrovsk donetsk dp edu gov if in ivano-frankivsk kh kharkov kherson khmelnitskiy kiev kirovograd km kr ks kv lg lugansk lutsk lviv me mk net nikolaev od odessa org pl poltava pp rovno rv sebastopol sumy te ternopil uzhgorod vinnica vn zaporizhzhe zhitomir zp zt ",
				"ug": " ac co go ne or org sc ",
				"uk": " ac bl british-library co cym gov govt icnet jet lea ltd me mil mod national-library-scotland nel net nhs nic nls org orgn parliament plc police sch scot soc ",
				"us": " dni fed isa kids nsn ",
				"uy": " com edu gub mil net org ",
				"ve": " co com edu gob info mil net org web ",
				"vi": " co com k12 net org ",
				"vn": " ac biz com edu gov health info int name net org pro ",
				"ye": " co com gov ltd me net org plc ",
				"yu": " ac co edu gov org ",
				"za": " ac agric alt bourse city co cybernet db edu gov grondar iaccess imt inca landesign law mil net ngo nis nom olivetti org pix school tm web ",
				"zm": " ac co com edu gov net org sch ",
				"com": "ar br cn de eu gb gr hu jpn kr no qc ru sa se uk us uy za ",
				"net": "gb jp se uk ",
				"org": "ae",
				"de": "com "
			},
			has: function(domain) {
				var tldOffset = domain.lastIndexOf(".");
				if (tldOffset <= 0 || tldOffset >= domain.length - 1) return false;
				var sldOffset = domain.lastIndexOf(".", tldOffset - 1);
				if (sldOffset <= 0 || sldOffset >= tldOffset - 1) return false;
				var sldList = SLD.list[domain.slice(tldOffset + 1)];
				if (!sldList) return false;
				return sldList.indexOf(" " + domain.slice(sldOffset + 1, tldOffset) + " ") >= 0;
			},
			is: function(domain) {
				var tldOffset = domain.lastIndexOf(".");
				if (tldOffset <= 0 || tldOffset >= domain.length - 1) return false;
				if (domain.lastIndexOf(".", tldOffset - 1) >= 0) return false;
				var sldList = SLD.list[domain.slice(tldOffset + 1)];
				if (!sldList) return false;
				return sldList.indexOf(" " + domain.slice(0, tldOffset) + " ") >= 0;
			},
			get: function(domain) {
				var tldOffset = domain.lastIndexOf(".");
				if (tldOffset <= 0 || tldOffset >= domain.length - 1) return null;
				var sldOffset = domain.lastIndexOf(".", tldOffset - 1);
				if (sldOffset <= 0 || sldOffset >= tldOffset - 1) return null;
				var sldList = SLD.list[domain.slice(tldOffset + 1)];
				if (!sldList) return null;
				if (sldList.indexOf(" " + domain.slice(sldOffset + 1, tldOffset) + " ") < 0) return null;
				return domain.slice(sldOffset + 1);
			},
			noConflict: function() {
				if (root.SecondLevelDomains === this) root.SecondLevelDomains = _SecondLevelDomains;
				return this;
			}
		};
		return SLD;
	});
}));

// node_modules/urijs/src/URI.js
var require_URI = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(root, factory) {
		"use strict";
		if (typeof module === "object" && module.exports) module.exports = factory(require_punycode(), require_IPv6(), require_SecondLevelDomains());
		else if (typeof define === "function" && define.amd) define([
			"./punycode",
			"./IPv6",
			"./SecondLevelDomains"
		], factory);
		else root.URI = factory(root.punycode, root.IPv6, root.SecondLevelDomains, root);
	})(this$2, function(punycode, IPv6, SLD, root) {
		"use strict";
		var _URI = root && root.URI;
		function URI(url, base) {
			var _urlSupplied = arguments.length >= 1;
			var _baseSupplied = arguments.length >= 2;
			if (!(this instanceof URI)) {
				if (_urlSupplied) {
					if (_baseSupplied) return new URI(url, base);
					return new URI(url);
				}
				return new URI();
			}
			if (url === void 0) {
				if (_urlSupplied) throw new TypeError("undefined is not a valid argument for URI");
				if (typeof location !== "undefined") url = location.href + "";
				else url = "";
			}
			if (url === null) {
				if (_urlSupplied) throw new TypeError("null is not a valid argument for URI");
			}
			this.href(url);
			if (base !== void 0) return this.absoluteTo(base);
			return this;
		}
		function isInteger(value) {
			return /^[0-9]+$/.test(value);
		}
		URI.version = "1.19.11";
		var p = URI.prototype;
		var hasOwn = Object.prototype.hasOwnProperty;
		function escapeRegEx(string) {
			return string.replace(/([.*+?^=!:${}()|[\]\/\\])/g, "\\$1");
		}
		function getType(value) {
			if (value === void 0) return "Undefined";
			return String(Object.prototype.toString.call(value)).slice(8, -1);
		}
		function isArray(obj) {
			return getType(obj) === "Array";
		}
		function filterArrayValues(data, value) {
			var lookup = {};
			var i, length;
			if (getType(value) === "RegExp") lookup = null;
			else if (isArray(value)) for (i = 0, length = value.length; i < length; i++) lookup[value[i]] = true;
			else lookup[value] = true;
			for (i = 0, length = data.length; i < length; i++) if (lookup && lookup[data[i]] !== void 0 || !lookup && value.test(data[i])) {
				data.splice(i, 1);
				length--;
				i--;
			}
			return data;
		}
		function arrayContains(list, value) {
			var i, length;
			if (isArray(value)) {
				for (i = 0, length = value.length; i < length; i++) if (!arrayContains(list, value[i])) return false;
				return true;
			}
			var _type = getType(value);
			for (i = 0, length = list.length; i < length; i++) if (_type === "RegExp") {
				if (typeof list[i] === "string" && list[i].match(value)) return true;
			} else if (list[i] === value) return true;
			return false;
		}
		function arraysEqual(one, two) {
			if (!isArray(one) || !isArray(two)) return false;
			if (one.length !== two.length) return false;
			one.sort();
			two.sort();
			for (var i = 0, l = one.length; i < l; i++) if (one[i] !== two[i]) return false;
			return true;
		}
		function trimSlashes(text) {
			return text.replace(/^\/+|\/+$/g, "");
		}
		URI._parts = function() {
			return {
				protocol: null,
				username: null,
				password: null,
				hostname: null,
				urn: null,
				port: null,
				path: null,
				query: null,
				fragment: null,
				preventInvalidHostname: URI.preventInvalidHostname,
				duplicateQueryParameters: URI.duplicateQueryParameters,
				escapeQuerySpace: URI.escapeQuerySpace
			};
		};
		URI.preventInvalidHostname = false;
		URI.duplicateQueryParameters = false;
		URI.escapeQuerySpace = true;
		URI.protocol_expression = /^[a-z][a-z0-9.+-]*$/i;
		URI.idn_expression = /[^a-z0-9\._-]/i;
		URI.punycode_expression = /(xn--)/i;
		URI.ip4_expression = /^\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}$/;
		URI.ip6_expression = /^\s*((([0-9A-Fa-f]{1,4}:){7}([0-9A-Fa-f]{1,4}|:))|(([0-9A-Fa-f]{1,4}:){6}(:[0-9A-Fa-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){5}(((:[0-9A-Fa-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9A-Fa-f]{1,4}:){4}(((:[0-9A-Fa-f]{1,4}){1,3})|((:[0-9A-Fa-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){3}(((:[0-9A-Fa-f]{1,4}){1,4})|((:[0-9A-Fa-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){2}(((:[0-9A-Fa-f]{1,4}){1,5})|((:[0-9A-Fa-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9A-Fa-f]{1,4}:){1}(((:[0-9A-Fa-f]{1,4}){1,6})|((:[0-9A-Fa-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9A-Fa-f]{1,4}){1,7})|((:[0-9A-Fa-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))(%.+)?\s*$/;
		URI.find_uri_expression = /\b((?:[a-z][\w-]+:(?:\/{1,3}|[a-z0-9%])|www\d{0,3}[.]|[a-z0-9.\-]+[.][a-z]{2,4}\/)(?:[^\s()<>]+|\(([^\s()<>]+|(\([^\s()<>]+\)))*\))+(?:\(([^\s()<>]+|(\([^\s()<>]+\)))*\)|[^\s`!()\[\]{};:'".,<>?«»“”‘’]))/gi;
		URI.findUri = {
			start: /\b(?:([a-z][a-z0-9.+-]*:\/\/)|www\.)/gi,
			end: /[\s\r\n]|$/,
			trim: /[`!()\[\]{};:'".,<>?«»“”„‘’]+$/,
			parens: /(\([^\)]*\)|\[[^\]]*\]|\{[^}]*\}|<[^>]*>)/g
		};
		URI.leading_whitespace_expression = /^[\x00-\x20\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+/;
		URI.ascii_tab_whitespace = /[\u0009\u000A\u000D]+/g;
		URI.defaultPorts = {
			http: "80",
			https: "443",
			ftp: "21",
			gopher: "70",
			ws: "80",
			wss: "443"
		};
		URI.hostProtocols = ["http", "https"];
		URI.invalid_hostname_characters = /[^a-zA-Z0-9\.\-:_]/;
		URI.domAttributes = {
			"a": "href",
			"blockquote": "cite",
			"link": "href",
			"base": "href",
			"script": "src",
			"form": "action",
			"img": "src",
			"area": "href",
			"iframe": "src",
			"embed": "src",
			"source": "src",
			"track": "src",
			"input": "src",
			"audio": "src",
			"video": "src"
		};
		URI.getDomAttribute = function(node) {
			if (!node || !node.nodeName) return;
			var nodeName = node.nodeName.toLowerCase();
			if (nodeName === "input" && node.type !== "image") return;
			return URI.domAttributes[nodeName];
		};
		function escapeForDumbFirefox36(value) {
			return escape(value);
		}
		function strictEncodeURIComponent(string) {
			return encodeURIComponent(string).replace(/[!'()*]/g, escapeForDumbFirefox36).replace(/\*/g, "%2A");
		}
		URI.encode = strictEncodeURIComponent;
		URI.decode = decodeURIComponent;
		URI.iso8859 = function() {
			URI.encode = escape;
			URI.decode = unescape;
		};
		URI.unicode = function() {
			URI.encode = strictEncodeURIComponent;
			URI.decode = decodeURIComponent;
		};
		URI.characters = {
			pathname: {
				encode: {
					expression: /%(24|26|2B|2C|3B|3D|3A|40)/gi,
					map: {
						"%24": "$",
						"%26": "&",
						"%2B": "+",
						"%2C": ",",
						"%3B": ";",
						"%3D": "=",
						"%3A": ":",
						"%40": "@"
					}
				},
				decode: {
					expression: /[\/\?#]/g,
					map: {
						"/": "%2F",
						"?": "%3F",
						"#": "%23"
					}
				}
			},
			reserved: { encode: {
				expression: /%(21|23|24|26|27|28|29|2A|2B|2C|2F|3A|3B|3D|3F|40|5B|5D)/gi,
				map: {
					"%3A": ":",
					"%2F": "/",
					"%3F": "?",
					"%23": "#",
					"%5B": "[",
					"%5D": "]",
					"%40": "@",
					"%21": "!",
					"%24": "$",
					"%26": "&",
					"%27": "'",
					"%28": "(",
					"%29": ")",
					"%2A": "*",
					"%2B": "+",
					"%2C": ",",
					"%3B": ";",
					"%3D": "="
				}
			} },
			urnpath: {
				encode: {
					expression: /%(21|24|27|28|29|2A|2B|2C|3B|3D|40)/gi,
					map: {
						"%21": "!",
						"%24": "$",
						"%27": "'",
						"%28": "(",
						"%29": ")",
						"%2A": "*",
						"%2B": "+",
						"%2C": ",",
						"%3B": ";",
						"%3D": "=",
						"%40": "@"
					}
				},
				decode: {
					expression: /[\/\?#:]/g,
					map: {
						"/": "%2F",
						"?": "%3F",
						"#": "%23",
						":": "%3A"
					}
				}
			}
		};
		URI.encodeQuery = function(string, escapeQuerySpace) {
			var escaped = URI.encode(string + "");
			if (escapeQuerySpace === void 0) escapeQuerySpace = URI.escapeQuerySpace;
			return escapeQuerySpace ? escaped.replace(/%20/g, "+") : escaped;
		};
		URI.decodeQuery = function(string, escapeQuerySpace) {
			string += "";
			if (escapeQuerySpace === void 0) escapeQuerySpace = URI.escapeQuerySpace;
			try {
				return URI.decode(escapeQuerySpace ? string.replace(/\+/g, "%20") : string);
			} catch (e) {
				return string;
			}
		};
		var _parts = {
			"encode": "encode",
			"decode": "decode"
		};
		var _part;
		var generateAccessor = function(_group, _part) {
			return function(string) {
				try {
					return URI[_part](string + "").replace(URI.characters[_group][_part].expression, function(c) {
						return URI.characters[_group][_part].map[c];
					});
				} catch (e) {
					return string;
				}
			};
		};
		for (_part in _parts) {
			URI[_part + "PathSegment"] = generateAccessor("pathname", _parts[_part]);
			URI[_part + "UrnPathSegment"] = generateAccessor("urnpath", _parts[_part]);
		}
		var generateSegmentedPathFunction = function(_sep, _codingFuncName, _innerCodingFuncName) {
			return function(string) {
				var actualCodingFunc;
				if (!_innerCodingFuncName) actualCodingFunc = URI[_codingFuncName];
				else actualCodingFunc = function(string) {
					return URI[_codingFuncName](URI[_innerCodingFuncName](string));
				};
				var segments = (string + "").split(_sep);
				for (var i = 0, length = segments.length; i < length; i++) segments[i] = actualCodingFunc(segments[i]);
				return segments.join(_sep);
			};
		};
		URI.decodePath = generateSegmentedPathFunction("/", "decodePathSegment");
		URI.decodeUrnPath = generateSegmentedPathFunction(":", "decodeUrnPathSegment");
		URI.recodePath = generateSegmentedPathFunction("/", "encodePathSegment", "decode");
		URI.recodeUrnPath = generateSegmentedPathFunction(":", "encodeUrnPathSegment", "decode");
		URI.encodeReserved = generateAccessor("reserved", "encode");
		URI.parse = function(string, parts) {
			var pos;
			if (!parts) parts = { preventInvalidHostname: URI.preventInvalidHostname };
			string = string.replace(URI.leading_whitespace_expression, "");
			string = string.replace(URI.ascii_tab_whitespace, "");
			pos = string.indexOf("#");
			if (pos > -1) {
				parts.fragment = string.substring(pos + 1) || null;
				string = string.substring(0, pos);
			}
			pos = string.indexOf("?");
			if (pos > -1) {
				parts.query = string.substring(pos + 1) || null;
				string = string.substring(0, pos);
			}
			string = string.replace(/^(https?|ftp|wss?)?:+[/\\]*/i, "$1://");
			string = string.replace(/^[/\\]{2,}/i, "//");
			if (string.substring(0, 2) === "//") {
				parts.protocol = null;
				string = string.substring(2);
				string = URI.parseAuthority(string, parts);
			} else {
				pos = string.indexOf(":");
				if (pos > -1) {
					parts.protocol = string.substring(0, pos) || null;
					if (parts.protocol && !parts.protocol.match(URI.protocol_expression)) parts.protocol = void 0;
					else if (string.substring(pos + 1, pos + 3).replace(/\\/g, "/") === "//") {
						string = string.substring(pos + 3);
						string = URI.parseAuthority(string, parts);
					} else {
						string = string.substring(pos + 1);
						parts.urn = true;
					}
				}
			}
			parts.path = string;
			return parts;
		};
		URI.parseHost = function(string, parts) {
			if (!string) string = "";
			string = string.replace(/\\/g, "/");
			var pos = string.indexOf("/");
			var bracketPos;
			var t;
			if (pos === -1) pos = string.length;
			if (string.charAt(0) === "[") {
				bracketPos = string.indexOf("]");
				parts.hostname = string.substring(1, bracketPos) || null;
				parts.port = string.substring(bracketPos + 2, pos) || null;
				if (parts.port === "/") parts.port = null;
			} else {
				var firstColon = string.indexOf(":");
				var firstSlash = string.indexOf("/");
				var nextColon = string.indexOf(":", firstColon + 1);
				if (nextColon !== -1 && (firstSlash === -1 || nextColon < firstSlash)) {
					parts.hostname = string.substring(0, pos) || null;
					parts.port = null;
				} else {
					t = string.substring(0, pos).split(":");
					parts.hostname = t[0] || null;
					parts.port = t[1] || null;
				}
			}
			if (parts.hostname && string.substring(pos).charAt(0) !== "/") {
				pos++;
				string = "/" + string;
			}
			if (parts.preventInvalidHostname) URI.ensureValidHostname(parts.hostname, parts.protocol);
			if (parts.port) URI.ensureValidPort(parts.port);
			return string.substring(pos) || "/";
		};
		URI.parseAuthority = function(string, parts) {
			string = URI.parseUserinfo(string, parts);
			return URI.parseHost(string, parts);
		};
		URI.parseUserinfo = function(string, parts) {
			var _string = string;
			if (string.indexOf("\\") !== -1) string = string.replace(/\\/g, "/");
			var firstSlash = string.indexOf("/");
			var pos = string.lastIndexOf("@", firstSlash > -1 ? firstSlash : string.length - 1);
			var t;
			if (pos > -1 && (firstSlash === -1 || pos < firstSlash)) {
				t = string.substring(0, pos).split(":");
				parts.username = t[0] ? URI.decode(t[0]) : null;
				t.shift();
				parts.password = t[0] ? URI.decode(t.join(":")) : null;
				string = _string.substring(pos + 1);
			} else {
				parts.username = null;
				parts.password = null;
			}
			return string;
		};
		URI.parseQuery = function(string, escapeQuerySpace) {
			if (!string) return {};
			string = string.replace(/&+/g, "&").replace(/^\?*&*|&+$/g, "");
			if (!string) return {};
			var items = {};
			var splits = string.split("&");
			var length = splits.length;
			var v, name, value;
			for (var i = 0; i < length; i++) {
				v = splits[i].split("=");
				name = URI.decodeQuery(v.shift(), escapeQuerySpace);
				value = v.length ? URI.decodeQuery(v.join("="), escapeQuerySpace) : null;
				if (name === "__proto__") continue;
				else if (hasOwn.call(items, name)) {
					if (typeof items[name] === "string" || items[name] === null) items[name] = [items[name]];
					items[name].push(value);
				} else items[name] = value;
			}
			return items;
		};
		URI.build = function(parts) {
			var t = "";
			var requireAbsolutePath = false;
			if (parts.protocol) t += parts.protocol + ":";
			if (!parts.urn && (t || parts.hostname)) {
				t += "//";
				requireAbsolutePath = true;
			}
			t += URI.buildAuthority(parts) || "";
			if (typeof parts.path === "string") {
				if (parts.path.charAt(0) !== "/" && requireAbsolutePath) t += "/";
				t += parts.path;
			}
			if (typeof parts.query === "string" && parts.query) t += "?" + parts.query;
			if (typeof parts.fragment === "string" && parts.fragment) t += "#" + parts.fragment;
			return t;
		};
		URI.buildHost = function(parts) {
			var t = "";
			if (!parts.hostname) return "";
			else if (URI.ip6_expression.test(parts.hostname)) t += "[" + parts.hostname + "]";
			else t += parts.hostname;
			if (parts.port) t += ":" + parts.port;
			return t;
		};
		URI.buildAuthority = function(parts) {
			return URI.buildUserinfo(parts) + URI.buildHost(parts);
		};
		URI.buildUserinfo = function(parts) {
			var t = "";
			if (parts.username) t += URI.encode(parts.username);
			if (parts.password) t += ":" + URI.encode(parts.password);
			if (t) t += "@";
			return t;
		};
		URI.buildQuery = function(data, duplicateQueryParameters, escapeQuerySpace) {
			var t = "";
			var unique, key, i, length;
			for (key in data) if (key === "__proto__") continue;
			else if (hasOwn.call(data, key)) {
				if (isArray(data[key])) {
					unique = {};
					for (i = 0, length = data[key].length; i < length; i++) if (data[key][i] !== void 0 && unique[data[key][i] + ""] === void 0) {
						t += "&" + URI.buildQueryParameter(key, data[key][i], escapeQuerySpace);
						if (duplicateQueryParameters !== true) unique[data[key][i] + ""] = true;
					}
				} else if (data[key] !== void 0) t += "&" + URI.buildQueryParameter(key, data[key], escapeQuerySpace);
			}
			return t.substring(1);
		};
		URI.buildQueryParameter = function(name, value, escapeQuerySpace) {
			return URI.encodeQuery(name, escapeQuerySpace) + (value !== null ? "=" + URI.encodeQuery(value, escapeQuerySpace) : "");
		};
		URI.addQuery = function(data, name, value) {
			if (typeof name === "object") {
				for (var key in name) if (hasOwn.call(name, key)) URI.addQuery(data, key, name[key]);
			} else if (typeof name === "string") {
				if (data[name] === void 0) {
					data[name] = value;
					return;
				} else if (typeof data[name] === "string") data[name] = [data[name]];
				if (!isArray(value)) value = [value];
				data[name] = (data[name] || []).concat(value);
			} else throw new TypeError("URI.addQuery() accepts an object, string as the name parameter");
		};
		URI.setQuery = function(data, name, value) {
			if (typeof name === "object") {
				for (var key in name) if (hasOwn.call(name, key)) URI.setQuery(data, key, name[key]);
			} else if (typeof name === "string") data[name] = value === void 0 ? null : value;
			else throw new TypeError("URI.setQuery() accepts an object, string as the name parameter");
		};
		URI.removeQuery = function(data, name, value) {
			var i, length, key;
			if (isArray(name)) for (i = 0, length = name.length; i < length; i++) data[name[i]] = void 0;
			else if (getType(name) === "RegExp") {
				for (key in data) if (name.test(key)) data[key] = void 0;
			} else if (typeof name === "object") {
				for (key in name) if (hasOwn.call(name, key)) URI.removeQuery(data, key, name[key]);
			} else if (typeof name === "string") {
				if (value !== void 0) {
					if (getType(value) === "RegExp") {
						if (!isArray(data[name]) && value.test(data[name])) data[name] = void 0;
						else data[name] = filterArrayValues(data[name], value);
					} else if (data[name] === String(value) && (!isArray(value) || value.length === 1)) data[name] = void 0;
					else if (isArray(data[name])) data[name] = filterArrayValues(data[name], value);
				} else data[name] = void 0;
			} else throw new TypeError("URI.removeQuery() accepts an object, string, RegExp as the first parameter");
		};
		URI.hasQuery = function(data, name, value, withinArray) {
			switch (getType(name)) {
				case "String": break;
				case "RegExp":
					for (var key in data) if (hasOwn.call(data, key)) {
						if (name.test(key) && (value === void 0 || URI.hasQuery(data, key, value))) return true;
					}
					return false;
				case "Object":
					for (var _key in name) if (hasOwn.call(name, _key)) {
						if (!URI.hasQuery(data, _key, name[_key])) return false;
					}
					return true;
				default: throw new TypeError("URI.hasQuery() accepts a string, regular expression or object as the name parameter");
			}
			switch (getType(value)) {
				case "Undefined": return name in data;
				case "Boolean":
					var _booly = Boolean(isArray(data[name]) ? data[name].length : data[name]);
					return value === _booly;
				case "Function": return !!value(data[name], name, data);
				case "Array":
					if (!isArray(data[name])) return false;
					return (withinArray ? arrayContains : arraysEqual)(data[name], value);
				case "RegExp":
					if (!isArray(data[name])) return Boolean(data[name] && data[name].match(value));
					if (!withinArray) return false;
					return arrayContains(data[name], value);
				case "Number": value = String(value);
				case "String":
					if (!isArray(data[name])) return data[name] === value;
					if (!withinArray) return false;
					return arrayContains(data[name], value);
				default: throw new TypeError("URI.hasQuery() accepts undefined, boolean, string, number, RegExp, Function as the value parameter");
			}
		};
		URI.joinPaths = function() {
			var input = [];
			var segments = [];
			var nonEmptySegments = 0;
			for (var i = 0; i < arguments.length; i++) {
				var url = new URI(arguments[i]);
				input.push(url);
				var _segments = url.segment();
				for (var s = 0; s < _segments.length; s++) {
					if (typeof _segments[s] === "string") segments.push(_segments[s]);
					if (_segments[s]) nonEmptySegments++;
				}
			}
			if (!segments.length || !nonEmptySegments) return new URI("");
			var uri = new URI("").segment(segments);
			if (input[0].path() === "" || input[0].path().slice(0, 1) === "/") uri.path("/" + uri.path());
			return uri.normalize();
		};
		URI.commonPath = function(one, two) {
			var length = Math.min(one.length, two.length);
			var pos = 0;
			for (; pos < length; pos++) if (one.charAt(pos) !== two.charAt(pos)) {
				pos--;
				break;
			}
			if (pos < 1) return one.charAt(0) === two.charAt(0) && one.charAt(0) === "/" ? "/" : "";
			if (one.charAt(pos) !== "/" || two.charAt(pos) !== "/") pos = one.substring(0, pos).lastIndexOf("/");
			return one.substring(0, pos + 1);
		};
		URI.withinString = function(string, callback, options) {
			options || (options = {});
			var _start = options.start || URI.findUri.start;
			var _end = options.end || URI.findUri.end;
			var _trim = options.trim || URI.findUri.trim;
			var _parens = options.parens || URI.findUri.parens;
			var _attributeOpen = /[a-z0-9-]=["']?$/i;
			_start.lastIndex = 0;
			while (true) {
				var match = _start.exec(string);
				if (!match) break;
				var start = match.index;
				if (options.ignoreHtml) {
					var attributeOpen = string.slice(Math.max(start - 3, 0), start);
					if (attributeOpen && _attributeOpen.test(attributeOpen)) continue;
				}
				var end = start + string.slice(start).search(_end);
				var slice = string.slice(start, end);
				var parensEnd = -1;
				while (true) {
					var parensMatch = _parens.exec(slice);
					if (!parensMatch) break;
					var parensMatchEnd = parensMatch.index + parensMatch[0].length;
					parensEnd = Math.max(parensEnd, parensMatchEnd);
				}
				if (parensEnd > -1) slice = slice.slice(0, parensEnd) + slice.slice(parensEnd).replace(_trim, "");
				else slice = slice.replace(_trim, "");
				if (slice.length <= match[0].length) continue;
				if (options.ignore && options.ignore.test(slice)) continue;
				end = start + slice.length;
				var result = callback(slice, start, end, string);
				if (result === void 0) {
					_start.lastIndex = end;
					continue;
				}
				result = String(result);
				string = string.slice(0, start) + result + string.slice(end);
				_start.lastIndex = start + result.length;
			}
			_start.lastIndex = 0;
			return string;
		};
		URI.ensureValidHostname = function(v, protocol) {
			var hasHostname = !!v;
			var hasProtocol = !!protocol;
			var rejectEmptyHostname = false;
			if (hasProtocol) rejectEmptyHostname = arrayContains(URI.hostProtocols, protocol);
			if (rejectEmptyHostname && !hasHostname) throw new TypeError("Hostname cannot be empty, if protocol is " + protocol);
			else if (v && v.match(URI.invalid_hostname_characters)) {
				if (!punycode) throw new TypeError("Hostname \"" + v + "\" contains characters other than [A-Z0-9.-:_] and Punycode.js is not available");
				if (punycode.toASCII(v).match(URI.invalid_hostname_characters)) throw new TypeError("Hostname \"" + v + "\" contains characters other than [A-Z0-9.-:_]");
			}
		};
		URI.ensureValidPort = function(v) {
			if (!v) return;
			var port = Number(v);
			if (isInteger(port) && port > 0 && port < 65536) return;
			throw new TypeError("Port \"" + v + "\" is not a valid port");
		};
		URI.noConflict = function(removeAll) {
			if (removeAll) {
				var unconflicted = { URI: this.noConflict() };
				if (root.URITemplate && typeof root.URITemplate.noConflict === "function") unconflicted.URITemplate = root.URITemplate.noConflict();
				if (root.IPv6 && typeof root.IPv6.noConflict === "function") unconflicted.IPv6 = root.IPv6.noConflict();
				if (root.SecondLevelDomains && typeof root.SecondLevelDomains.noConflict === "function") unconflicted.SecondLevelDomains = root.SecondLevelDomains.noConflict();
				return unconflicted;
			} else if (root.URI === this) root.URI = _URI;
			return this;
		};
		p.build = function(deferBuild) {
			if (deferBuild === true) this._deferred_build = true;
			else if (deferBuild === void 0 || this._deferred_build) {
				this._string = URI.build(this._parts);
				this._deferred_build = false;
			}
			return this;
		};
		p.clone = function() {
			return new URI(this);
		};
		p.valueOf = p.toString = function() {
			return this.build(false)._string;
		};
		function generateSimpleAccessor(_part) {
			return function(v, build) {
				if (v === void 0) return this._parts[_part] || "";
				else {
					this._parts[_part] = v || null;
					this.build(!build);
					return this;
				}
			};
		}
		function generatePrefixAccessor(_part, _key) {
			return function(v, build) {
				if (v === void 0) return this._parts[_part] || "";
				else {
					if (v !== null) {
						v = v + "";
						if (v.charAt(0) === _key) v = v.substring(1);
					}
					this._parts[_part] = v;
					this.build(!build);
					return this;
				}
			};
		}
		p.protocol = generateSimpleAccessor("protocol");
		p.username = generateSimpleAccessor("username");
		p.password = generateSimpleAccessor("password");
		p.hostname = generateSimpleAccessor("hostname");
		p.port = generateSimpleAccessor("port");
		p.query = generatePrefixAccessor("query", "?");
		p.fragment = generatePrefixAccessor("fragment", "#");
		p.search = function(v, build) {
			var t = this.query(v, build);
			return typeof t === "string" && t.length ? "?" + t : t;
		};
		p.hash = function(v, build) {
			var t = this.fragment(v, build);
			return typeof t === "string" && t.length ? "#" + t : t;
		};
		p.pathname = function(v, build) {
			if (v === void 0 || v === true) {
				var res = this._parts.path || (this._parts.hostname ? "/" : "");
				return v ? (this._parts.urn ? URI.decodeUrnPath : URI.decodePath)(res) : res;
			} else {
				if (this._parts.urn) this._parts.path = v ? URI.recodeUrnPath(v) : "";
				else this._parts.path = v ? URI.recodePath(v) : "/";
				this.build(!build);
				return this;
			}
		};
		p.path = p.pathname;
		p.href = function(href, build) {
			var key;
			if (href === void 0) return this.toString();
			this._string = "";
			this._parts = URI._parts();
			var _URI = href instanceof URI;
			var _object = typeof href === "object" && (href.hostname || href.path || href.pathname);
			if (href.nodeName) {
				var attribute = URI.getDomAttribute(href);
				href = href[attribute] || "";
				_object = false;
			}
			if (!_URI && _object && href.pathname !== void 0) href = href.toString();
			if (typeof href === "string" || href instanceof String) this._parts = URI.parse(String(href), this._parts);
			else if (_URI || _object) {
				var src = _URI ? href._parts : href;
				for (key in src) {
					if (key === "query") continue;
					if (hasOwn.call(this._parts, key)) this._parts[key] = src[key];
				}
				if (src.query) this.query(src.query, false);
			} else throw new TypeError("invalid input");
			this.build(!build);
			return this;
		};
		p.is = function(what) {
			var ip = false;
			var ip4 = false;
			var ip6 = false;
			var name = false;
			var sld = false;
			var idn = false;
			var punycode = false;
			var relative = !this._parts.urn;
			if (this._parts.hostname) {
				relative = false;
				ip4 = URI.ip4_expression.test(this._parts.hostname);
				ip6 = URI.ip6_expression.test(this._parts.hostname);
				ip = ip4 || ip6;
				name = !ip;
				sld = name && SLD && SLD.has(this._parts.hostname);
				idn = name && URI.idn_expression.test(this._parts.hostname);
				punycode = name && URI.punycode_expression.test(this._parts.hostname);
			}
			switch (what.toLowerCase()) {
				case "relative": return relative;
				case "absolute": return !relative;
				case "domain":
				case "name": return name;
				case "sld": return sld;
				case "ip": return ip;
				case "ip4":
				case "ipv4":
				case "inet4": return ip4;
				case "ip6":
				case "ipv6":
				case "inet6": return ip6;
				case "idn": return idn;
				case "url": return !this._parts.urn;
				case "urn": return !!this._parts.urn;
				case "punycode": return punycode;
			}
			return null;
		};
		var _protocol = p.protocol;
		var _port = p.port;
		var _hostname = p.hostname;
		p.protocol = function(v, build) {
			if (v) {
				v = v.replace(/:(\/\/)?$/, "");
				if (!v.match(URI.protocol_expression)) throw new TypeError("Protocol \"" + v + "\" contains characters other than [A-Z0-9.+-] or doesn't start with [A-Z]");
			}
			return _protocol.call(this, v, build);
		};
		p.scheme = p.protocol;
		p.port = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v !== void 0) {
				if (v === 0) v = null;
				if (v) {
					v += "";
					if (v.charAt(0) === ":") v = v.substring(1);
					URI.ensureValidPort(v);
				}
			}
			return _port.call(this, v, build);
		};
		p.hostname = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v !== void 0) {
				var x = { preventInvalidHostname: this._parts.preventInvalidHostname };
				if (URI.parseHost(v, x) !== "/") throw new TypeError("Hostname \"" + v + "\" contains characters other than [A-Z0-9.-]");
				v = x.hostname;
				if (this._parts.preventInvalidHostname) URI.ensureValidHostname(v, this._parts.protocol);
			}
			return _hostname.call(this, v, build);
		};
		p.origin = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0) {
				var protocol = this.protocol();
				if (!this.authority()) return "";
				return (protocol ? protocol + "://" : "") + this.authority();
			} else {
				var origin = URI(v);
				this.protocol(origin.protocol()).authority(origin.authority()).build(!build);
				return this;
			}
		};
		p.host = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0) return this._parts.hostname ? URI.buildHost(this._parts) : "";
			else {
				if (URI.parseHost(v, this._parts) !== "/") throw new TypeError("Hostname \"" + v + "\" contains characters other than [A-Z0-9.-]");
				this.build(!build);
				return this;
			}
		};
		p.authority = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0) return this._parts.hostname ? URI.buildAuthority(this._parts) : "";
			else {
				if (URI.parseAuthority(v, this._parts) !== "/") throw new TypeError("Hostname \"" + v + "\" contains characters other than [A-Z0-9.-]");
				this.build(!build);
				return this;
			}
		};
		p.userinfo = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0) {
				var t = URI.buildUserinfo(this._parts);
				return t ? t.substring(0, t.length - 1) : t;
			} else {
				if (v[v.length - 1] !== "@") v += "@";
				URI.parseUserinfo(v, this._parts);
				this.build(!build);
				return this;
			}
		};
		p.resource = function(v, build) {
			var parts;
			if (v === void 0) return this.path() + this.search() + this.hash();
			parts = URI.parse(v);
			this._parts.path = parts.path;
			this._parts.query = parts.query;
			this._parts.fragment = parts.fragment;
			this.build(!build);
			return this;
		};
		p.subdomain = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0) {
				if (!this._parts.hostname || this.is("IP")) return "";
				var end = this._parts.hostname.length - this.domain().length - 1;
				return this._parts.hostname.substring(0, end) || "";
			} else {
				var e = this._parts.hostname.length - this.domain().length;
				var sub = this._parts.hostname.substring(0, e);
				var replace = new RegExp("^" + escapeRegEx(sub));
				if (v && v.charAt(v.length - 1) !== ".") v += ".";
				if (v.indexOf(":") !== -1) throw new TypeError("Domains cannot contain colons");
				if (v) URI.ensureValidHostname(v, this._parts.protocol);
				this._parts.hostname = this._parts.hostname.replace(replace, v);
				this.build(!build);
				return this;
			}
		};
		p.domain = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (typeof v === "boolean") {
				build = v;
				v = void 0;
			}
			if (v === void 0) {
				if (!this._parts.hostname || this.is("IP")) return "";
				var t = this._parts.hostname.match(/\./g);
				if (t && t.length < 2) return this._parts.hostname;
				var end = this._parts.hostname.length - this.tld(build).length - 1;
				end = this._parts.hostname.lastIndexOf(".", end - 1) + 1;
				return this._parts.hostname.substring(end) || "";
			} else {
				if (!v) throw new TypeError("cannot set domain empty");
				if (v.indexOf(":") !== -1) throw new TypeError("Domains cannot contain colons");
				URI.ensureValidHostname(v, this._parts.protocol);
				if (!this._parts.hostname || this.is("IP")) this._parts.hostname = v;
				else {
					var replace = new RegExp(escapeRegEx(this.domain()) + "$");
					this._parts.hostname = this._parts.hostname.replace(replace, v);
				}
				this.build(!build);
				return this;
			}
		};
		p.tld = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (typeof v === "boolean") {
				build = v;
				v = void 0;
			}
			if (v === void 0) {
				if (!this._parts.hostname || this.is("IP")) return "";
				var pos = this._parts.hostname.lastIndexOf(".");
				var tld = this._parts.hostname.substring(pos + 1);
				if (build !== true && SLD && SLD.list[tld.toLowerCase()]) return SLD.get(this._parts.hostname) || tld;
				return tld;
			} else {
				var replace;
				if (!v) throw new TypeError("cannot set TLD empty");
				else if (v.match(/[^a-zA-Z0-9-]/)) {
					if (SLD && SLD.is(v)) {
						replace = new RegExp(escapeRegEx(this.tld()) + "$");
						this._parts.hostname = this._parts.hostname.replace(replace, v);
					} else throw new TypeError("TLD \"" + v + "\" contains characters other than [A-Z0-9]");
				} else if (!this._parts.hostname || this.is("IP")) throw new ReferenceError("cannot set TLD on non-domain host");
				else {
					replace = new RegExp(escapeRegEx(this.tld()) + "$");
					this._parts.hostname = this._parts.hostname.replace(replace, v);
				}
				this.build(!build);
				return this;
			}
		};
		p.directory = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0 || v === true) {
				if (!this._parts.path && !this._parts.hostname) return "";
				if (this._parts.path === "/") return "/";
				var end = this._parts.path.length - this.filename().length - 1;
				var res = this._parts.path.substring(0, end) || (this._parts.hostname ? "/" : "");
				return v ? URI.decodePath(res) : res;
			} else {
				var e = this._parts.path.length - this.filename().length;
				var directory = this._parts.path.substring(0, e);
				var replace = new RegExp("^" + escapeRegEx(directory));
				if (!this.is("relative")) {
					if (!v) v = "/";
					if (v.charAt(0) !== "/") v = "/" + v;
				}
				if (v && v.charAt(v.length - 1) !== "/") v += "/";
				v = URI.recodePath(v);
				this._parts.path = this._parts.path.replace(replace, v);
				this.build(!build);
				return this;
			}
		};
		p.filename = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (typeof v !== "string") {
				if (!this._parts.path || this._parts.path === "/") return "";
				var pos = this._parts.path.lastIndexOf("/");
				var res = this._parts.path.substring(pos + 1);
				return v ? URI.decodePathSegment(res) : res;
			} else {
				var mutatedDirectory = false;
				if (v.charAt(0) === "/") v = v.substring(1);
				if (v.match(/\.?\//)) mutatedDirectory = true;
				var replace = new RegExp(escapeRegEx(this.filename()) + "$");
				v = URI.recodePath(v);
				this._parts.path = this._parts.path.replace(replace, v);
				if (mutatedDirectory) this.normalizePath(build);
				else this.build(!build);
				return this;
			}
		};
		p.suffix = function(v, build) {
			if (this._parts.urn) return v === void 0 ? "" : this;
			if (v === void 0 || v === true) {
				if (!this._parts.path || this._parts.path === "/") return "";
				var filename = this.filename();
				var pos = filename.lastIndexOf(".");
				var s, res;
				if (pos === -1) return "";
				s = filename.substring(pos + 1);
				res = /^[a-z0-9%]+$/i.test(s) ? s : "";
				return v ? URI.decodePathSegment(res) : res;
			} else {
				if (v.charAt(0) === ".") v = v.substring(1);
				var suffix = this.suffix();
				var replace;
				if (!suffix) {
					if (!v) return this;
					this._parts.path += "." + URI.recodePath(v);
				} else if (!v) replace = new RegExp(escapeRegEx("." + suffix) + "$");
				else replace = new RegExp(escapeRegEx(suffix) + "$");
				if (replace) {
					v = URI.recodePath(v);
					this._parts.path = this._parts.path.replace(replace, v);
				}
				this.build(!build);
				return this;
			}
		};
		p.segment = function(segment, v, build) {
			var separator = this._parts.urn ? ":" : "/";
			var path = this.path();
			var absolute = path.substring(0, 1) === "/";
			var segments = path.split(separator);
			if (segment !== void 0 && typeof segment !== "number") {
				build = v;
				v = segment;
				segment = void 0;
			}
			if (segment !== void 0 && typeof segment !== "number") throw new Error("Bad segment \"" + segment + "\", must be 0-based integer");
			if (absolute) segments.shift();
			if (segment < 0) segment = Math.max(segments.length + segment, 0);
			if (v === void 0) return segment === void 0 ? segments : segments[segment];
			else if (segment === null || segments[segment] === void 0) {
				if (isArray(v)) {
					segments = [];
					for (var i = 0, l = v.length; i < l; i++) {
						if (!v[i].length && (!segments.length || !segments[segments.length - 1].length)) continue;
						if (segments.length && !segments[segments.length - 1].length) segments.pop();
						segments.push(trimSlashes(v[i]));
					}
				} else if (v || typeof v === "string") {
					v = trimSlashes(v);
					if (segments[segments.length - 1] === "") segments[segments.length - 1] = v;
					else segments.push(v);
				}
			} else if (v) segments[segment] = trimSlashes(v);
			else segments.splice(segment, 1);
			if (absolute) segments.unshift("");
			return this.path(segments.join(separator), build);
		};
		p.segmentCoded = function(segment, v, build) {
			var segments, i, l;
			if (typeof segment !== "number") {
				build = v;
				v = segment;
				segment = void 0;
			}
			if (v === void 0) {
				segments = this.segment(segment, v, build);
				if (!isArray(segments)) segments = segments !== void 0 ? URI.decode(segments) : void 0;
				else for (i = 0, l = segments.length; i < l; i++) segments[i] = URI.decode(segments[i]);
				return segments;
			}
			if (!isArray(v)) v = typeof v === "string" || v instanceof String ? URI.encode(v) : v;
			else for (i = 0, l = v.length; i < l; i++) v[i] = URI.encode(v[i]);
			return this.segment(segment, v, build);
		};
		var q = p.query;
		p.query = function(v, build) {
			if (v === true) return URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace);
			else if (typeof v === "function") {
				var data = URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace);
				var result = v.call(this, data);
				this._parts.query = URI.buildQuery(result || data, this._parts.duplicateQueryParameters, this._parts.escapeQuerySpace);
				this.build(!build);
				return this;
			} else if (v !== void 0 && typeof v !== "string") {
				this._parts.query = URI.buildQuery(v, this._parts.duplicateQueryParameters, this._parts.escapeQuerySpace);
				this.build(!build);
				return this;
			} else return q.call(this, v, build);
		};
		p.setQuery = function(name, value, build) {
			var data = URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace);
			if (typeof name === "string" || name instanceof String) data[name] = value !== void 0 ? value : null;
			else if (typeof name === "object") {
				for (var key in name) if (hasOwn.call(name, key)) data[key] = name[key];
			} else throw new TypeError("URI.addQuery() accepts an object, string as the name parameter");
			this._parts.query = URI.buildQuery(data, this._parts.duplicateQueryParameters, this._parts.escapeQuerySpace);
			if (typeof name !== "string") build = value;
			this.build(!build);
			return this;
		};
		p.addQuery = function(name, value, build) {
			var data = URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace);
			URI.addQuery(data, name, value === void 0 ? null : value);
			this._parts.query = URI.buildQuery(data, this._parts.duplicateQueryParameters, this._parts.escapeQuerySpace);
			if (typeof name !== "string") build = value;
			this.build(!build);
			return this;
		};
		p.removeQuery = function(name, value, build) {
			var data = URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace);
			URI.removeQuery(data, name, value);
			this._parts.query = URI.buildQuery(data, this._parts.duplicateQueryParameters, this._parts.escapeQuerySpace);
			if (typeof name !== "string") build = value;
			this.build(!build);
			return this;
		};
		p.hasQuery = function(name, value, withinArray) {
			var data = URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace);
			return URI.hasQuery(data, name, value, withinArray);
		};
		p.setSearch = p.setQuery;
		p.addSearch = p.addQuery;
		p.removeSearch = p.removeQuery;
		p.hasSearch = p.hasQuery;
		p.normalize = function() {
			if (this._parts.urn) return this.normalizeProtocol(false).normalizePath(false).normalizeQuery(false).normalizeFragment(false).build();
			return this.normalizeProtocol(false).normalizeHostname(false).normalizePort(false).normalizePath(false).normalizeQuery(false).normalizeFragment(false).build();
		};
		p.normalizeProtocol = function(build) {
			if (typeof this._parts.protocol === "string") {
				this._parts.protocol = this._parts.protocol.toLowerCase();
				this.build(!build);
			}
			return this;
		};
		p.normalizeHostname = function(build) {
			if (this._parts.hostname) {
				if (this.is("IDN") && punycode) this._parts.hostname = punycode.toASCII(this._parts.hostname);
				else if (this.is("IPv6") && IPv6) this._parts.hostname = IPv6.best(this._parts.hostname);
				this._parts.hostname = this._parts.hostname.toLowerCase();
				this.build(!build);
			}
			return this;
		};
		p.normalizePort = function(build) {
			if (typeof this._parts.protocol === "string" && this._parts.port === URI.defaultPorts[this._parts.protocol]) {
				this._parts.port = null;
				this.build(!build);
			}
			return this;
		};
		p.normalizePath = function(build) {
			var _path = this._parts.path;
			if (!_path) return this;
			if (this._parts.urn) {
				this._parts.path = URI.recodeUrnPath(this._parts.path);
				this.build(!build);
				return this;
			}
			if (this._parts.path === "/") return this;
			_path = URI.recodePath(_path);
			var _was_relative;
			var _leadingParents = "";
			var _parent, _pos;
			if (_path.charAt(0) !== "/") {
				_was_relative = true;
				_path = "/" + _path;
			}
			if (_path.slice(-3) === "/.." || _path.slice(-2) === "/.") _path += "/";
			_path = _path.replace(/(\/(\.\/)+)|(\/\.$)/g, "/").replace(/\/{2,}/g, "/");
			if (_was_relative) {
				_leadingParents = _path.substring(1).match(/^(\.\.\/)+/) || "";
				if (_leadingParents) _leadingParents = _leadingParents[0];
			}
			while (true) {
				_parent = _path.search(/\/\.\.(\/|$)/);
				if (_parent === -1) break;
				else if (_parent === 0) {
					_path = _path.substring(3);
					continue;
				}
				_pos = _path.substring(0, _parent).lastIndexOf("/");
				if (_pos === -1) _pos = _parent;
				_path = _path.substring(0, _pos) + _path.substring(_parent + 3);
			}
			if (_was_relative && this.is("relative")) _path = _leadingParents + _path.substring(1);
			this._parts.path = _path;
			this.build(!build);
			return this;
		};
		p.normalizePathname = p.normalizePath;
		p.normalizeQuery = function(build) {
			if (typeof this._parts.query === "string") {
				if (!this._parts.query.length) this._parts.query = null;
				else this.query(URI.parseQuery(this._parts.query, this._parts.escapeQuerySpace));
				this.build(!build);
			}
			return this;
		};
		p.normalizeFragment = function(build) {
			if (!this._parts.fragment) {
				this._parts.fragment = null;
				this.build(!build);
			}
			return this;
		};
		p.normalizeSearch = p.normalizeQuery;
		p.normalizeHash = p.normalizeFragment;
		p.iso8859 = function() {
			var e = URI.encode;
			var d = URI.decode;
			URI.encode = escape;
			URI.decode = decodeURIComponent;
			try {
				this.normalize();
			} finally {
				URI.encode = e;
				URI.decode = d;
			}
			return this;
		};
		p.unicode = function() {
			var e = URI.encode;
			var d = URI.decode;
			URI.encode = strictEncodeURIComponent;
			URI.decode = unescape;
			try {
				this.normalize();
			} finally {
				URI.encode = e;
				URI.decode = d;
			}
			return this;
		};
		p.readable = function() {
			var uri = this.clone();
			uri.username("").password("").normalize();
			var t = "";
			if (uri._parts.protocol) t += uri._parts.protocol + "://";
			if (uri._parts.hostname) {
				if (uri.is("punycode") && punycode) {
					t += punycode.toUnicode(uri._parts.hostname);
					if (uri._parts.port) t += ":" + uri._parts.port;
				} else t += uri.host();
			}
			if (uri._parts.hostname && uri._parts.path && uri._parts.path.charAt(0) !== "/") t += "/";
			t += uri.path(true);
			if (uri._parts.query) {
				var q = "";
				for (var i = 0, qp = uri._parts.query.split("&"), l = qp.length; i < l; i++) {
					var kv = (qp[i] || "").split("=");
					q += "&" + URI.decodeQuery(kv[0], this._parts.escapeQuerySpace).replace(/&/g, "%26");
					if (kv[1] !== void 0) q += "=" + URI.decodeQuery(kv[1], this._parts.escapeQuerySpace).replace(/&/g, "%26");
				}
				t += "?" + q.substring(1);
			}
			t += URI.decodeQuery(uri.hash(), true);
			return t;
		};
		p.absoluteTo = function(base) {
			var resolved = this.clone();
			var properties = [
				"protocol",
				"username",
				"password",
				"hostname",
				"port"
			];
			var basedir, i, p;
			if (this._parts.urn) throw new Error("URNs do not have any generally defined hierarchical components");
			if (!(base instanceof URI)) base = new URI(base);
			if (resolved._parts.protocol) return resolved;
			else resolved._parts.protocol = base._parts.protocol;
			if (this._parts.hostname) return resolved;
			for (i = 0; p = properties[i]; i++) resolved._parts[p] = base._parts[p];
			if (!resolved._parts.path) {
				resolved._parts.path = base._parts.path;
				if (!resolved._parts.query) resolved._parts.query = base._parts.query;
			} else {
				if (resolved._parts.path.substring(-2) === "..") resolved._parts.path += "/";
				if (resolved.path().charAt(0) !== "/") {
					basedir = base.directory();
					basedir = basedir ? basedir : base.path().indexOf("/") === 0 ? "/" : "";
					resolved._parts.path = (basedir ? basedir + "/" : "") + resolved._parts.path;
					resolved.normalizePath();
				}
			}
			resolved.build();
			return resolved;
		};
		p.relativeTo = function(base) {
			var relative = this.clone().normalize();
			var relativeParts, baseParts, common, relativePath, basePath;
			if (relative._parts.urn) throw new Error("URNs do not have any generally defined hierarchical components");
			base = new URI(base).normalize();
			relativeParts = relative._parts;
			baseParts = base._parts;
			relativePath = relative.path();
			basePath = base.path();
			if (relativePath.charAt(0) !== "/") throw new Error("URI is already relative");
			if (basePath.charAt(0) !== "/") throw new Error("Cannot calculate a URI relative to another relative URI");
			if (relativeParts.protocol === baseParts.protocol) relativeParts.protocol = null;
			if (relativeParts.username !== baseParts.username || relativeParts.password !== baseParts.password) return relative.build();
			if (relativeParts.protocol !== null || relativeParts.username !== null || relativeParts.password !== null) return relative.build();
			if (relativeParts.hostname === baseParts.hostname && relativeParts.port === baseParts.port) {
				relativeParts.hostname = null;
				relativeParts.port = null;
			} else return relative.build();
			if (relativePath === basePath) {
				relativeParts.path = "";
				return relative.build();
			}
			common = URI.commonPath(relativePath, basePath);
			if (!common) return relative.build();
			var parents = baseParts.path.substring(common.length).replace(/[^\/]*$/, "").replace(/.*?\//g, "../");
			relativeParts.path = parents + relativeParts.path.substring(common.length) || "./";
			return relative.build();
		};
		p.equals = function(uri) {
			var one = this.clone();
			var two = new URI(uri);
			var one_map = {};
			var two_map = {};
			var checked = {};
			var one_query, two_query, key;
			one.normalize();
			two.normalize();
			if (one.toString() === two.toString()) return true;
			one_query = one.query();
			two_query = two.query();
			one.query("");
			two.query("");
			if (one.toString() !== two.toString()) return false;
			if (one_query.length !== two_query.length) return false;
			one_map = URI.parseQuery(one_query, this._parts.escapeQuerySpace);
			two_map = URI.parseQuery(two_query, this._parts.escapeQuerySpace);
			for (key in one_map) if (hasOwn.call(one_map, key)) {
				if (!isArray(one_map[key])) {
					if (one_map[key] !== two_map[key]) return false;
				} else if (!arraysEqual(one_map[key], two_map[key])) return false;
				checked[key] = true;
			}
			for (key in two_map) if (hasOwn.call(two_map, key)) {
				if (!checked[key]) return false;
			}
			return true;
		};
		p.preventInvalidHostname = function(v) {
			this._parts.preventInvalidHostname = !!v;
			return this;
		};
		p.duplicateQueryParameters = function(v) {
			this._parts.duplicateQueryParameters = !!v;
			return this;
		};
		p.escapeQuerySpace = function(v) {
			this._parts.escapeQuerySpace = !!v;
			return this;
		};
		return URI;
	});
}));

// node_modules/@stoplight/json-ref-resolver/uri.js
var require_uri = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ExtendedURI = void 0;
	const BaseURI = require_URI();
	var ExtendedURI = class extends BaseURI {
		constructor(_value) {
			super(_value);
			this._value = _value.trim();
		}
		get length() {
			return this._value.length;
		}
	};
	exports.ExtendedURI = ExtendedURI;
}));

// node_modules/@stoplight/json-ref-resolver/utils.js
var require_utils$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.uriIsJSONPointer = exports.uriToJSONPointer = exports.addToJSONPointer = void 0;
	const replace = (str, find, repl) => {
		const orig = str.toString();
		let res = "";
		let rem = orig;
		let beg = 0;
		let end = rem.indexOf(find);
		while (end > -1) {
			res += orig.substring(beg, beg + end) + repl;
			rem = rem.substring(end + find.length, rem.length);
			beg += end + find.length;
			end = rem.indexOf(find);
		}
		if (rem.length > 0) res += orig.substring(orig.length - rem.length, orig.length);
		return res;
	};
	const encodeFragmentSegment = (segment) => {
		return replace(replace(segment, "~", "~0"), "/", "~1");
	};
	const addToJSONPointer = (pointer, part) => {
		return `${pointer}/${encodeFragmentSegment(part)}`;
	};
	exports.addToJSONPointer = addToJSONPointer;
	const uriToJSONPointer = (uri) => {
		if ("length" in uri && uri.length === 0) return "";
		return uri.fragment() !== "" ? `#${uri.fragment()}` : uri.href() === "" ? "#" : "";
	};
	exports.uriToJSONPointer = uriToJSONPointer;
	const uriIsJSONPointer = (ref) => {
		return (!("length" in ref) || ref.length > 0) && ref.path() === "";
	};
	exports.uriIsJSONPointer = uriIsJSONPointer;
}));

// node_modules/@stoplight/json-ref-resolver/crawler.js
var require_crawler = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResolveCrawler = void 0;
	const json_1 = require_index_cjs$1();
	const dependency_graph_1 = require_dep_graph();
	const get = require_get$1();
	const Utils = require_utils$2();
	var ResolveCrawler = class {
		constructor(runner, jsonPointer, _resolved) {
			this._resolved = _resolved;
			this.resolvers = [];
			this.pointerGraph = new dependency_graph_1.DepGraph({ circular: true });
			this.pointerStemGraph = new dependency_graph_1.DepGraph({ circular: true });
			this.computeGraph = (target, parentPath = [], parentPointer = "#", pointerStack = []) => {
				if (!parentPointer) parentPointer = "#";
				let ref = this._runner.computeRef({
					val: target,
					jsonPointer: parentPointer,
					pointerStack
				});
				if (ref !== void 0) this._resolveRef({
					ref,
					val: target,
					parentPath,
					pointerStack,
					parentPointer,
					cacheKey: parentPointer,
					resolvingPointer: this.jsonPointer
				});
				else if (typeof target === "object") for (const key in target) {
					if (!target.hasOwnProperty(key)) continue;
					const val = target[key];
					const currentPointer = Utils.addToJSONPointer(parentPointer, key);
					ref = this._runner.computeRef({
						key,
						val,
						jsonPointer: currentPointer,
						pointerStack
					});
					parentPath.push(key);
					if (ref !== void 0) this._resolveRef({
						ref,
						val,
						parentPath,
						parentPointer: currentPointer,
						pointerStack,
						cacheKey: Utils.uriToJSONPointer(ref),
						resolvingPointer: this.jsonPointer
					});
					else if (typeof val === "object") this.computeGraph(val, parentPath, currentPointer, pointerStack);
					parentPath.pop();
				}
			};
			this._resolveRef = (opts) => {
				const { pointerStack, parentPath, parentPointer, ref } = opts;
				if (Utils.uriIsJSONPointer(ref)) {
					if (this._runner.dereferenceInline) {
						const targetPointer = Utils.uriToJSONPointer(ref);
						let targetPath;
						try {
							targetPath = (0, json_1.pointerToPath)(targetPointer);
						} catch (_a) {
							this._resolved.errors.push({
								code: "PARSE_POINTER",
								message: `'${ref}' JSON pointer is invalid`,
								uri: this._runner.baseUri,
								uriStack: this._runner.uriStack,
								pointerStack: [],
								path: []
							});
							return;
						}
						let referencesParent = targetPath.length > 0;
						for (const i in targetPath) if (parentPath[i] !== targetPath[i]) {
							referencesParent = false;
							break;
						}
						if (referencesParent) return;
						if (!this.pointerStemGraph.hasNode(targetPointer)) this.pointerStemGraph.addNode(targetPointer);
						let stem = "#";
						let tail = "";
						for (let i = 0; i < parentPath.length; i++) {
							const part = parentPath[i];
							if (part === targetPath[i]) stem += `/${part}`;
							else {
								tail += `/${part}`;
								const dep = `${stem}${tail}`;
								if (dep !== parentPointer && dep !== targetPointer) {
									if (!this.pointerStemGraph.hasNode(dep)) this.pointerStemGraph.addNode(dep);
									this.pointerStemGraph.addDependency(dep, targetPointer);
								}
							}
						}
						if (!this.pointerGraph.hasNode(parentPointer)) this.pointerGraph.addNode(parentPointer);
						if (!this.pointerGraph.hasNode(targetPointer)) this.pointerGraph.addNode(targetPointer);
						const targetRef = `${this._runner.baseUri.toString()}${targetPointer}`;
						if (!this._runner.graph.hasNode(targetRef)) this._runner.graph.addNode(targetRef, { refMap: {} });
						if (this._runner.root !== targetRef) this._runner.graph.addDependency(this._runner.root, targetRef);
						this.pointerGraph.addDependency(parentPointer, targetPointer);
						if (this.jsonPointer && (pointerStack.length < 2 || !pointerStack.includes(targetPointer))) {
							pointerStack.push(targetPointer);
							this.computeGraph(get(this._runner.source, targetPath), targetPath, targetPointer, pointerStack);
							pointerStack.pop();
						}
					}
				} else {
					const remoteRef = ref.toString();
					if (!this._runner.graph.hasNode(remoteRef)) this._runner.graph.addNode(remoteRef, { refMap: {} });
					if (this._runner.root !== remoteRef) this._runner.graph.addDependency(this._runner.root, remoteRef);
					if (this._runner.dereferenceRemote && !this._runner.atMaxUriDepth()) this.resolvers.push(this._runner.lookupAndResolveUri(opts));
				}
			};
			this.jsonPointer = jsonPointer;
			this._runner = runner;
		}
	};
	exports.ResolveCrawler = ResolveCrawler;
}));

// node_modules/fast-memoize/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function memoize(fn, options) {
		var cache = options && options.cache ? options.cache : cacheDefault;
		var serializer = options && options.serializer ? options.serializer : serializerDefault;
		return (options && options.strategy ? options.strategy : strategyDefault)(fn, {
			cache,
			serializer
		});
	}
	function isPrimitive(value) {
		return value == null || typeof value === "number" || typeof value === "boolean";
	}
	function monadic(fn, cache, serializer, arg) {
		var cacheKey = isPrimitive(arg) ? arg : serializer(arg);
		var computedValue = cache.get(cacheKey);
		if (typeof computedValue === "undefined") {
			computedValue = fn.call(this, arg);
			cache.set(cacheKey, computedValue);
		}
		return computedValue;
	}
	function variadic(fn, cache, serializer) {
		var args = Array.prototype.slice.call(arguments, 3);
		var cacheKey = serializer(args);
		var computedValue = cache.get(cacheKey);
		if (typeof computedValue === "undefined") {
			computedValue = fn.apply(this, args);
			cache.set(cacheKey, computedValue);
		}
		return computedValue;
	}
	function assemble(fn, context, strategy, cache, serialize) {
		return strategy.bind(context, fn, cache, serialize);
	}
	function strategyDefault(fn, options) {
		var strategy = fn.length === 1 ? monadic : variadic;
		return assemble(fn, this, strategy, options.cache.create(), options.serializer);
	}
	function strategyVariadic(fn, options) {
		var strategy = variadic;
		return assemble(fn, this, strategy, options.cache.create(), options.serializer);
	}
	function strategyMonadic(fn, options) {
		var strategy = monadic;
		return assemble(fn, this, strategy, options.cache.create(), options.serializer);
	}
	function serializerDefault() {
		return JSON.stringify(arguments);
	}
	function ObjectWithoutPrototypeCache() {
		this.cache = Object.create(null);
	}
	ObjectWithoutPrototypeCache.prototype.has = function(key) {
		return key in this.cache;
	};
	ObjectWithoutPrototypeCache.prototype.get = function(key) {
		return this.cache[key];
	};
	ObjectWithoutPrototypeCache.prototype.set = function(key, value) {
		this.cache[key] = value;
	};
	var cacheDefault = { create: function create() {
		return new ObjectWithoutPrototypeCache();
	} };
	module.exports = memoize;
	module.exports.strategies = {
		variadic: strategyVariadic,
		monadic: strategyMonadic
	};
}));

// node_modules/@stoplight/json-ref-resolver/runner.js
var require_runner$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResolveRunner = exports.defaultGetRef = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const json_1 = require_index_cjs$1();
	const path_1 = require_index_cjs$2();
	const dependency_graph_1 = require_dep_graph();
	const immer_1 = require_dist$5();
	const get = require_get$1();
	const set = require_set();
	const URI = require_URI();
	const uri_1 = require_uri();
	const cache_1 = require_cache();
	const crawler_1 = require_crawler();
	const Utils = require_utils$2();
	const memoize = require_src();
	let resolveRunnerCount = 0;
	const defaultGetRef = (key, val) => {
		if (val && typeof val === "object" && typeof val.$ref === "string") return val.$ref;
	};
	exports.defaultGetRef = defaultGetRef;
	var ResolveRunner = class ResolveRunner {
		constructor(source, graph = new dependency_graph_1.DepGraph({ circular: true }), opts = {}) {
			this.ctx = {};
			this.computeRef = (opts) => {
				const refStr = this.getRef(opts.key, opts.val);
				if (refStr === void 0) return;
				let ref = new uri_1.ExtendedURI(refStr);
				if (refStr[0] !== "#") {
					if (this.isFile(ref)) {
						let absRef = ref.toString();
						if (!ref.is("absolute")) {
							if (this.baseUri.toString()) absRef = (0, path_1.join)((0, path_1.dirname)(this.baseUri.toString()), (0, path_1.stripRoot)(absRef));
							else absRef = "";
						}
						if (absRef) ref = new URI((0, path_1.toFSPath)(absRef)).fragment(ref.fragment());
					} else if (ref.scheme().includes("http") || ref.scheme() === "" && this.baseUri.scheme().includes("http")) {
						if (this.baseUri.authority() !== "" && ref.authority() === "") ref = ref.absoluteTo(this.baseUri);
					}
				}
				if (String(ref).length > 0 && this.isFile(this.baseUri) && this.isFile(ref) && this.baseUri.path() === ref.path()) ref = new uri_1.ExtendedURI(`#${ref.fragment()}`);
				if (this.transformRef) return this.transformRef(Object.assign(Object.assign({}, opts), {
					ref,
					uri: this.baseUri
				}), this.ctx);
				return ref;
			};
			this.atMaxUriDepth = () => {
				return this.uriStack.length >= 100;
			};
			this.lookupUri = (opts) => tslib_1.__awaiter(this, void 0, void 0, function* () {
				const { ref } = opts;
				let scheme = ref.scheme();
				if (!this.resolvers[scheme] && this.isFile(ref)) scheme = "file";
				const resolver = this.resolvers[scheme];
				if (!resolver) throw new Error(`No resolver defined for scheme '${ref.scheme() || "file"}' in ref ${ref.toString()}`);
				let result = yield resolver.resolve(ref, this.ctx);
				if (this.parseResolveResult) try {
					result = (yield this.parseResolveResult({
						uriResult: result,
						result,
						targetAuthority: ref,
						parentAuthority: this.baseUri,
						parentPath: opts.parentPath,
						fragment: opts.fragment
					})).result;
				} catch (e) {
					throw new Error(`Could not parse remote reference response for '${ref.toString()}' - ${String(e)}`);
				}
				return new ResolveRunner(result, this.graph, {
					depth: this.depth + 1,
					baseUri: ref.toString(),
					root: ref,
					uriStack: this.uriStack,
					uriCache: this.uriCache,
					resolvers: this.resolvers,
					transformRef: this.transformRef,
					parseResolveResult: this.parseResolveResult,
					transformDereferenceResult: this.transformDereferenceResult,
					dereferenceRemote: this.dereferenceRemote,
					dereferenceInline: this.dereferenceInline,
					ctx: this.ctx
				});
			});
			this.lookupAndResolveUri = (opts) => tslib_1.__awaiter(this, void 0, void 0, function* () {
				const { val, ref, resolvingPointer, parentPointer, pointerStack } = opts;
				const parentPath = opts.parentPath ? opts.parentPath.slice() : [];
				const uriCacheKey = this.computeUriCacheKey(ref);
				const lookupResult = {
					uri: ref,
					pointerStack,
					targetPath: resolvingPointer === parentPointer ? [] : parentPath
				};
				if (this.uriStack.includes(uriCacheKey)) {
					lookupResult.resolved = {
						result: val,
						graph: this.graph,
						refMap: {},
						errors: [],
						runner: this
					};
					return lookupResult;
				} else {
					let uriResolver;
					const currentAuthority = this.baseUri.toString();
					const newUriStack = currentAuthority && this.depth !== 0 ? currentAuthority : null;
					try {
						if (this.atMaxUriDepth()) throw new Error(`Max uri depth (${this.uriStack.length}) reached. Halting, this is probably a circular loop.`);
						uriResolver = yield this.lookupUri({
							ref: ref.clone().fragment(""),
							fragment: ref.fragment(),
							cacheKey: uriCacheKey,
							parentPath
						});
						if (newUriStack) uriResolver.uriStack = uriResolver.uriStack.concat(newUriStack);
					} catch (e) {
						lookupResult.error = {
							code: "RESOLVE_URI",
							message: String(e),
							uri: ref,
							uriStack: newUriStack ? this.uriStack.concat(newUriStack) : this.uriStack,
							pointerStack,
							path: parentPath
						};
					}
					if (uriResolver) {
						lookupResult.resolved = yield uriResolver.resolve({
							jsonPointer: Utils.uriToJSONPointer(ref),
							parentPath
						});
						if (lookupResult.resolved.errors.length) {
							for (const error of lookupResult.resolved.errors) if (error.code === "POINTER_MISSING" && error.path.join("/") === ref.fragment().slice(1)) {
								const errorPathInResult = ref.fragment ? (0, json_1.trimStart)(error.path, (0, json_1.trimStart)(ref.fragment(), "/").split("/")) : error.path;
								if (errorPathInResult && errorPathInResult.length) set(lookupResult.resolved.result, errorPathInResult, val);
								else if (lookupResult.resolved.result) lookupResult.resolved.result = val;
							}
						}
					}
				}
				return lookupResult;
			});
			this.id = resolveRunnerCount += 1;
			this.depth = opts.depth || 0;
			this._source = source;
			this.resolvers = opts.resolvers || {};
			const baseUri = opts.baseUri || "";
			let uri = new URI(baseUri || "");
			if (this.isFile(uri)) uri = new URI((0, path_1.toFSPath)(baseUri));
			this.baseUri = uri;
			this.uriStack = opts.uriStack || [];
			this.uriCache = opts.uriCache || new cache_1.Cache();
			this.root = opts.root && opts.root.toString() || this.baseUri.toString() || "root";
			this.graph = graph;
			if (!this.graph.hasNode(this.root)) this.graph.addNode(this.root, {
				refMap: {},
				data: this._source
			});
			if (this.baseUri && this.depth === 0) this.uriCache.set(this.computeUriCacheKey(this.baseUri), this);
			this.getRef = opts.getRef || exports.defaultGetRef;
			this.transformRef = opts.transformRef;
			if (this.depth) this.dereferenceInline = true;
			else this.dereferenceInline = typeof opts.dereferenceInline !== "undefined" ? opts.dereferenceInline : true;
			this.dereferenceRemote = typeof opts.dereferenceRemote !== "undefined" ? opts.dereferenceRemote : true;
			this.parseResolveResult = opts.parseResolveResult;
			this.transformDereferenceResult = opts.transformDereferenceResult;
			this.ctx = opts.ctx;
			this.lookupUri = memoize(this.lookupUri, {
				serializer: this._cacheKeySerializer,
				cache: { create: () => {
					return this.uriCache;
				} }
			});
		}
		get source() {
			return this._source;
		}
		resolve(opts) {
			return tslib_1.__awaiter(this, void 0, void 0, function* () {
				const resolved = {
					result: this.source,
					graph: this.graph,
					refMap: {},
					errors: [],
					runner: this
				};
				let targetPath;
				const jsonPointer = opts && opts.jsonPointer && opts.jsonPointer.trim();
				if (jsonPointer && jsonPointer !== "#" && jsonPointer !== "#/") {
					try {
						targetPath = (0, json_1.pointerToPath)(jsonPointer);
					} catch (_a) {
						resolved.errors.push({
							code: "PARSE_POINTER",
							message: `'${jsonPointer}' JSON pointer is invalid`,
							uri: this.baseUri,
							uriStack: this.uriStack,
							pointerStack: [],
							path: []
						});
						return resolved;
					}
					resolved.result = get(resolved.result, targetPath);
				}
				if (resolved.result === void 0) {
					resolved.errors.push({
						code: "POINTER_MISSING",
						message: `'${jsonPointer}' does not exist @ '${this.baseUri.toString()}'`,
						uri: this.baseUri,
						uriStack: this.uriStack,
						pointerStack: [],
						path: targetPath || []
					});
					return resolved;
				}
				const crawler = new crawler_1.ResolveCrawler(this, jsonPointer, resolved);
				crawler.computeGraph(resolved.result, targetPath, jsonPointer || "");
				let uriResults = [];
				if (crawler.resolvers.length) uriResults = yield Promise.all(crawler.resolvers);
				if (uriResults.length) for (const r of uriResults) {
					let resolvedTargetPath = r.targetPath;
					if (!resolvedTargetPath.length) resolvedTargetPath = targetPath || [];
					resolved.refMap[String(this.baseUri.clone().fragment((0, json_1.pathToPointer)(resolvedTargetPath)))] = String(r.uri);
					this._setGraphNodeEdge(String(this.root), (0, json_1.pathToPointer)(resolvedTargetPath), String(r.uri));
					if (r.error) resolved.errors.push(r.error);
					if (!r.resolved) continue;
					if (r.resolved.errors) resolved.errors = resolved.errors.concat(r.resolved.errors);
					if (r.resolved.result === void 0) continue;
					this._source = (0, immer_1.default)(this._source, (draft) => {
						if (r.resolved) {
							if (!resolvedTargetPath.length) return r.resolved.result;
							else {
								set(draft, resolvedTargetPath, r.resolved.result);
								this._setGraphNodeData(String(r.uri), r.resolved.result);
							}
						}
					});
				}
				if (typeof this._source === "object") {
					if (this.dereferenceInline) this._source = (0, immer_1.default)(this._source, (draft) => {
						let processOrder = [];
						try {
							processOrder = crawler.pointerGraph.overallOrder();
							for (const pointer of processOrder) {
								const dependants = crawler.pointerGraph.dependantsOf(pointer);
								if (!dependants.length) continue;
								const pointerPath = (0, json_1.pointerToPath)(pointer);
								const val = pointerPath.length === 0 ? (0, immer_1.original)(draft) : get(draft, pointerPath);
								for (const dependant of dependants) {
									let isCircular;
									const dependantPath = (0, json_1.pointerToPath)(dependant);
									const dependantStems = crawler.pointerStemGraph.dependenciesOf(pointer);
									for (const stem of dependantStems) if ((0, json_1.startsWith)(dependantPath, (0, json_1.pointerToPath)(stem))) {
										isCircular = true;
										break;
									}
									if (isCircular) continue;
									resolved.refMap[(0, json_1.pathToPointer)(dependantPath)] = (0, json_1.pathToPointer)(pointerPath);
									this._setGraphNodeEdge(this.root, (0, json_1.pathToPointer)(dependantPath), (0, json_1.pathToPointer)(pointerPath));
									if (val !== void 0) {
										set(draft, dependantPath, val);
										this._setGraphNodeData((0, json_1.pathToPointer)(pointerPath), val);
									} else resolved.errors.push({
										code: "POINTER_MISSING",
										message: `'${pointer}' does not exist`,
										path: dependantPath,
										uri: this.baseUri,
										uriStack: this.uriStack,
										pointerStack: []
									});
								}
							}
						} catch (e) {}
					});
					if (targetPath) resolved.result = get(this._source, targetPath);
					else resolved.result = this._source;
				} else resolved.result = this._source;
				if (this.transformDereferenceResult) {
					const ref = new URI(jsonPointer || "");
					try {
						const { result, error } = yield this.transformDereferenceResult({
							source: this.source,
							result: resolved.result,
							targetAuthority: ref,
							parentAuthority: this.baseUri,
							parentPath: opts ? opts.parentPath || [] : [],
							fragment: ref.fragment()
						});
						resolved.result = result;
						if (error) throw new Error(`Could not transform dereferenced result for '${ref.toString()}' - ${String(error)}`);
					} catch (e) {
						resolved.errors.push({
							code: "TRANSFORM_DEREFERENCED",
							message: `Error: Could not transform dereferenced result for '${this.baseUri.toString()}${ref.fragment() !== "" ? `#${ref.fragment()}` : ``}' - ${String(e)}`,
							uri: ref,
							uriStack: this.uriStack,
							pointerStack: [],
							path: targetPath
						});
					}
				}
				this._setGraphNodeData(this.root, this._source);
				return resolved;
			});
		}
		_cacheKeySerializer(sOpts) {
			return sOpts && typeof sOpts === "object" && sOpts.cacheKey ? sOpts.cacheKey : JSON.stringify(arguments);
		}
		computeUriCacheKey(ref) {
			return ref.clone().fragment("").toString();
		}
		isFile(ref) {
			const scheme = ref.scheme();
			if (scheme === "file") return true;
			if (!scheme) {
				if (ref.toString().charAt(0) === "/") return true;
				if (this.baseUri) {
					const uriScheme = this.baseUri.scheme();
					return Boolean(!uriScheme || uriScheme === "file" || !this.resolvers[uriScheme]);
				}
			} else if (!this.resolvers[scheme]) return true;
			return false;
		}
		_setGraphNodeData(nodeId, data) {
			if (!this.graph.hasNode(nodeId)) return;
			const graphNodeData = this.graph.getNodeData(nodeId) || {};
			graphNodeData.data = data;
			this.graph.setNodeData(nodeId, graphNodeData);
		}
		_setGraphNodeEdge(nodeId, fromPointer, toNodeId) {
			if (!this.graph.hasNode(nodeId)) return;
			const graphNodeData = this.graph.getNodeData(nodeId) || {};
			graphNodeData.refMap = graphNodeData.refMap || {};
			graphNodeData.refMap[fromPointer] = toNodeId;
			this.graph.setNodeData(nodeId, graphNodeData);
		}
	};
	exports.ResolveRunner = ResolveRunner;
}));

// node_modules/@stoplight/json-ref-resolver/resolver.js
var require_resolver = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Resolver = void 0;
	const dependency_graph_1 = require_dep_graph();
	const cache_1 = require_cache();
	const runner_1 = require_runner$2();
	var Resolver = class {
		constructor(opts = {}) {
			this.ctx = {};
			this.uriCache = opts.uriCache || new cache_1.Cache();
			this.resolvers = opts.resolvers || {};
			this.getRef = opts.getRef;
			this.transformRef = opts.transformRef;
			this.dereferenceInline = typeof opts.dereferenceInline !== "undefined" ? opts.dereferenceInline : true;
			this.dereferenceRemote = typeof opts.dereferenceRemote !== "undefined" ? opts.dereferenceRemote : true;
			this.parseResolveResult = opts.parseResolveResult;
			this.transformDereferenceResult = opts.transformDereferenceResult;
			this.ctx = opts.ctx;
		}
		resolve(source, opts = {}) {
			const graph = new dependency_graph_1.DepGraph({ circular: true });
			return new runner_1.ResolveRunner(source, graph, Object.assign(Object.assign({
				uriCache: this.uriCache,
				resolvers: this.resolvers,
				getRef: this.getRef,
				transformRef: this.transformRef,
				dereferenceInline: this.dereferenceInline,
				dereferenceRemote: this.dereferenceRemote,
				parseResolveResult: this.parseResolveResult,
				transformDereferenceResult: this.transformDereferenceResult
			}, opts), { ctx: Object.assign({}, this.ctx || {}, opts.ctx || {}) })).resolve(opts);
		}
	};
	exports.Resolver = Resolver;
}));

// node_modules/@stoplight/json-ref-resolver/index.js
var require_json_ref_resolver = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultGetRef = exports.Cache = void 0;
	(init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1)).__exportStar(require_resolver(), exports);
	var cache_1 = require_cache();
	Object.defineProperty(exports, "Cache", {
		enumerable: true,
		get: function() {
			return cache_1.Cache;
		}
	});
	var runner_1 = require_runner$2();
	Object.defineProperty(exports, "defaultGetRef", {
		enumerable: true,
		get: function() {
			return runner_1.defaultGetRef;
		}
	});
}));

// node_modules/@stoplight/spectral-runtime/dist/utils/decodeSegmentFragment.js
var require_decodeSegmentFragment = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.decodeSegmentFragment = void 0;
	const json_1 = require_index_cjs$1();
	function decodeSegmentFragment(segment) {
		return typeof segment !== "string" ? String(segment) : (0, json_1.decodePointerFragment)(segment);
	}
	exports.decodeSegmentFragment = decodeSegmentFragment;
}));

// node_modules/@stoplight/spectral-runtime/dist/utils/printError.js
var require_printError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printError = void 0;
	const lodash_1 = require_lodash();
	function printError(maybeError) {
		if ((0, lodash_1.isError)(maybeError)) return maybeError.message;
		return "unknown error";
	}
	exports.printError = printError;
}));

// node_modules/@stoplight/spectral-runtime/dist/utils/printPath.js
var require_printPath = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printPath = exports.PrintStyle = void 0;
	const json_1 = require_index_cjs$1();
	var PrintStyle;
	(function(PrintStyle) {
		PrintStyle["Dot"] = "dot";
		PrintStyle["Pointer"] = "pointer";
		PrintStyle["EscapedPointer"] = "escapedPointer";
	})(PrintStyle = exports.PrintStyle || (exports.PrintStyle = {}));
	const isNumeric = (input) => typeof input === "number" || !Number.isNaN(Number(input));
	const hasWhitespace = (input) => /\s/.test(input);
	const safeDecodePointerFragment = (segment) => typeof segment === "number" ? segment : (0, json_1.decodePointerFragment)(segment);
	const printDotBracketsSegment = (segment) => {
		if (typeof segment === "number") return `[${segment}]`;
		if (segment.length === 0) return `['']`;
		if (hasWhitespace(segment)) return `['${segment}']`;
		if (isNumeric(segment)) return `[${segment}]`;
		return null;
	};
	const pathToDotString = (path) => path.reduce((output, segment, index) => {
		var _a;
		return `${output}${(_a = printDotBracketsSegment(segment)) !== null && _a !== void 0 ? _a : `${index === 0 ? "" : "."}${segment}`}`;
	}, "");
	const printPath = (path, style) => {
		switch (style) {
			case PrintStyle.Dot: return (0, json_1.decodePointerFragment)(pathToDotString(path));
			case PrintStyle.Pointer:
				if (path.length === 0) return "#";
				return `#/${(0, json_1.decodePointerFragment)(path.join("/"))}`;
			case PrintStyle.EscapedPointer: return (0, json_1.pathToPointer)(path.map(safeDecodePointerFragment));
			default: return String(path);
		}
	};
	exports.printPath = printPath;
}));

// node_modules/@stoplight/spectral-runtime/dist/utils/printValue.js
var require_printValue = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.printValue = void 0;
	const lodash_1 = require_lodash();
	const json_1 = require_index_cjs$1();
	function printValue(value) {
		if (value === void 0) return "undefined";
		if ((0, lodash_1.isObject)(value)) {
			if (Array.isArray(value)) return "Array[]";
			if (value instanceof RegExp) return String(value.source);
			if (!(0, json_1.isPlainObject)(value) && "constructor" in value && typeof value.constructor.name === "string") return value.constructor.name;
			return "Object{}";
		}
		return JSON.stringify(value);
	}
	exports.printValue = printValue;
}));

// node_modules/@stoplight/spectral-runtime/dist/utils/refs.js
var require_refs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getClosestJsonPath = exports.safePointerToPath = exports.getEndRef = exports.traverseObjUntilRef = exports.isAbsoluteRef = exports.startsWithProtocol = void 0;
	const json_1 = require_index_cjs$1();
	const path_1 = require_index_cjs$2();
	const lodash_1 = require_lodash();
	const PROTOCOL_REGEX = /^[a-z]+:\/\//i;
	const startsWithProtocol = (input) => PROTOCOL_REGEX.test(input);
	exports.startsWithProtocol = startsWithProtocol;
	const isAbsoluteRef = (ref) => (0, path_1.isAbsolute)(ref) || (0, exports.startsWithProtocol)(ref);
	exports.isAbsoluteRef = isAbsoluteRef;
	const traverseObjUntilRef = (obj, path) => {
		let piece = obj;
		for (const segment of path.slice()) {
			if (!(0, lodash_1.isObject)(piece)) throw new TypeError("Segment is not a part of the object");
			if (segment in piece) piece = piece[segment];
			else if ((0, json_1.hasRef)(piece)) return piece.$ref;
			else throw new Error("Segment is not a part of the object");
			path.shift();
		}
		if ((0, json_1.isPlainObject)(piece) && (0, json_1.hasRef)(piece) && Object.keys(piece).length === 1) return piece.$ref;
		return null;
	};
	exports.traverseObjUntilRef = traverseObjUntilRef;
	const getEndRef = (refMap, $ref) => {
		while ($ref in refMap) $ref = refMap[$ref];
		return $ref;
	};
	exports.getEndRef = getEndRef;
	const safePointerToPath = (pointer) => {
		const rawPointer = (0, json_1.extractPointerFromRef)(pointer);
		return rawPointer !== null ? (0, json_1.pointerToPath)(rawPointer) : [];
	};
	exports.safePointerToPath = safePointerToPath;
	const getClosestJsonPath = (data, path) => {
		const closestPath = [];
		if (!(0, lodash_1.isObject)(data)) return closestPath;
		let piece = data;
		for (const segment of path) {
			if (!(0, lodash_1.isObject)(piece) || !(segment in piece)) break;
			closestPath.push(segment);
			piece = piece[segment];
		}
		return closestPath;
	};
	exports.getClosestJsonPath = getClosestJsonPath;
}));

// node_modules/@stoplight/spectral-runtime/dist/utils/index.js
var require_utils$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	(0, tslib_1.__exportStar)(require_decodeSegmentFragment(), exports);
	(0, tslib_1.__exportStar)(require_printError(), exports);
	(0, tslib_1.__exportStar)(require_printPath(), exports);
	(0, tslib_1.__exportStar)(require_printValue(), exports);
	(0, tslib_1.__exportStar)(require_refs(), exports);
}));

// node_modules/@stoplight/spectral-runtime/dist/fetch.js
var require_fetch = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEFAULT_REQUEST_OPTIONS = void 0;
	const node_fetch_1 = (0, (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1)).__importDefault)((init__native_fetch(), __toCommonJS(_native_fetch_exports)));
	exports.DEFAULT_REQUEST_OPTIONS = {};
	exports.default = async (uri, opts = {}) => {
		return (0, node_fetch_1.default)(uri, {
			...opts,
			...exports.DEFAULT_REQUEST_OPTIONS
		});
	};
}));

// node_modules/@stoplight/spectral-runtime/dist/reader.js
var require_reader = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.readParsable = exports.readFile = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const path_1 = require_index_cjs$2();
	const fs = (0, tslib_1.__importStar)(__require("fs"));
	const lodash_1 = require_lodash();
	const fetch_1 = (0, tslib_1.__importDefault)(require_fetch());
	const printError_1 = require_printError();
	async function readFile(name, opts) {
		if ((0, path_1.isURL)(name)) {
			let response;
			let timeout = null;
			try {
				const requestOpts = {};
				requestOpts.agent = opts.agent;
				if (opts.timeout !== void 0) {
					const controller = new AbortController();
					timeout = setTimeout(() => {
						controller.abort();
					}, opts.timeout);
					requestOpts.signal = controller.signal;
				}
				response = await (0, fetch_1.default)(name, requestOpts);
				if (!response.ok) throw new Error(response.statusText);
				return await response.text();
			} catch (ex) {
				if ((0, lodash_1.isError)(ex) && ex.name === "AbortError") throw new Error("Timeout");
				else throw ex;
			} finally {
				if (timeout !== null) clearTimeout(timeout);
			}
		} else try {
			return await new Promise((resolve, reject) => {
				fs.readFile(name, opts.encoding, (err, data) => {
					if (err !== null) reject(err);
					else resolve(data);
				});
			});
		} catch (ex) {
			throw new Error(`Could not read ${name}: ${(0, printError_1.printError)(ex)}`);
		}
	}
	exports.readFile = readFile;
	async function readParsable(name, opts) {
		try {
			return await readFile(name, opts);
		} catch (ex) {
			throw new Error(`Could not parse ${name}: ${(0, printError_1.printError)(ex)}`);
		}
	}
	exports.readParsable = readParsable;
}));

// node_modules/@stoplight/spectral-runtime/dist/index.js
var require_dist$4 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DEFAULT_REQUEST_OPTIONS = exports.fetch = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	(0, tslib_1.__exportStar)(require_utils$1(), exports);
	var fetch_1 = require_fetch();
	Object.defineProperty(exports, "fetch", {
		enumerable: true,
		get: function() {
			return (0, tslib_1.__importDefault)(fetch_1).default;
		}
	});
	Object.defineProperty(exports, "DEFAULT_REQUEST_OPTIONS", {
		enumerable: true,
		get: function() {
			return fetch_1.DEFAULT_REQUEST_OPTIONS;
		}
	});
	(0, tslib_1.__exportStar)(require_reader(), exports);
}));

// node_modules/@stoplight/spectral-ref-resolver/dist/types.js
var require_types$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/@stoplight/spectral-ref-resolver/dist/index.js
var require_dist$3 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createHttpAndFileResolver = exports.ResolverDepGraph = exports.Resolver = exports.httpAndFileResolver = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const json_ref_readers_1 = require_json_ref_readers();
	const json_ref_resolver_1 = require_json_ref_resolver();
	Object.defineProperty(exports, "Resolver", {
		enumerable: true,
		get: function() {
			return json_ref_resolver_1.Resolver;
		}
	});
	const spectral_runtime_1 = require_dist$4();
	const dependency_graph_1 = require_dep_graph();
	(0, tslib_1.__exportStar)(require_types$1(), exports);
	exports.httpAndFileResolver = createHttpAndFileResolver();
	exports.ResolverDepGraph = dependency_graph_1.DepGraph;
	function createHttpAndFileResolver(opts) {
		const resolveHttp = (0, json_ref_readers_1.createResolveHttp)({
			...spectral_runtime_1.DEFAULT_REQUEST_OPTIONS,
			...opts
		});
		return new json_ref_resolver_1.Resolver({ resolvers: {
			https: { resolve: resolveHttp },
			http: { resolve: resolveHttp },
			file: { resolve: json_ref_readers_1.resolveFile }
		} });
	}
	exports.createHttpAndFileResolver = createHttpAndFileResolver;
}));

// node_modules/@stoplight/spectral-core/dist/errorMessages.js
var require_errorMessages = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatResolverErrors = exports.formatParserDiagnostics = exports.prettyPrintResolverErrorMessage = exports.getDiagnosticErrorMessage = void 0;
	const types_1 = require_dist$8();
	const lodash_1 = require_lodash();
	const document_1 = require_document();
	const toUpperCase = (word) => word.toUpperCase();
	const splitWord = (word, end, start) => `${end} ${start.toLowerCase()}`;
	function getDiagnosticErrorMessage(diagnostic) {
		const key = getPropertyKey(diagnostic.path);
		let prettifiedMessage = diagnostic.message.replace(/^[a-z]/, toUpperCase);
		if (diagnostic.code !== "YAMLException") prettifiedMessage = prettifiedMessage.replace(/([a-z])([A-Z])/g, splitWord);
		if (key !== void 0) prettifiedMessage = prettifiedMessage.replace(/(Duplicate key)/, `$1: ${key}`);
		return prettifiedMessage;
	}
	exports.getDiagnosticErrorMessage = getDiagnosticErrorMessage;
	const prettyPrintResolverErrorMessage = (message) => message.replace(/^Error\s*:\s*/, "");
	exports.prettyPrintResolverErrorMessage = prettyPrintResolverErrorMessage;
	const getPropertyKey = (path) => {
		if (path !== void 0 && path.length > 0) return path[path.length - 1];
	};
	function formatParserDiagnostics(diagnostics, source) {
		return diagnostics.map((diagnostic) => {
			var _a;
			return {
				...diagnostic,
				code: "parser",
				message: getDiagnosticErrorMessage(diagnostic),
				path: (_a = diagnostic.path) !== null && _a !== void 0 ? _a : [],
				...source !== null ? { source } : null
			};
		});
	}
	exports.formatParserDiagnostics = formatParserDiagnostics;
	const formatResolverErrors = (document, diagnostics) => {
		return (0, lodash_1.uniqBy)(diagnostics, "message").map((error) => {
			var _a;
			const path = [...error.path, "$ref"];
			const range = (_a = document.getRangeForJsonPath(path, true)) !== null && _a !== void 0 ? _a : document_1.Document.DEFAULT_RANGE;
			const source = error.uriStack.length > 0 ? error.uriStack[error.uriStack.length - 1] : document.source;
			return {
				code: "invalid-ref",
				path,
				message: (0, exports.prettyPrintResolverErrorMessage)(error.message),
				severity: types_1.DiagnosticSeverity.Error,
				range,
				...source !== null ? { source } : null
			};
		});
	};
	exports.formatResolverErrors = formatResolverErrors;
}));

// node_modules/@stoplight/spectral-core/dist/document.js
var require_document = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isParsedResult = exports.ParsedDocument = exports.Document = exports.normalizeSource = void 0;
	const path_1 = require_index_cjs$2();
	const errorMessages_1 = require_errorMessages();
	const spectral_runtime_1 = require_dist$4();
	const json_1 = require_index_cjs$1();
	function normalizeSource(source) {
		if (source === void 0) return null;
		return source.length > 0 && !(0, spectral_runtime_1.startsWithProtocol)(source) ? (0, path_1.normalize)(source) : source;
	}
	exports.normalizeSource = normalizeSource;
	var Document = class {
		constructor(input, parser, source) {
			this.input = input;
			this.parser = parser;
			this.parserResult = parser.parse(input);
			this.source = normalizeSource(source);
			this.diagnostics = (0, errorMessages_1.formatParserDiagnostics)(this.parserResult.diagnostics, this.source);
		}
		getRangeForJsonPath(path, closest) {
			var _a;
			return (_a = this.parser.getLocationForJsonPath(this.parserResult, path, closest)) === null || _a === void 0 ? void 0 : _a.range;
		}
		trapAccess(obj) {
			return this.parser.trapAccess(obj);
		}
		static get DEFAULT_RANGE() {
			return {
				start: {
					character: 0,
					line: 0
				},
				end: {
					character: 0,
					line: 0
				}
			};
		}
		get data() {
			return this.parserResult.data;
		}
	};
	exports.Document = Document;
	var ParsedDocument = class {
		constructor(parserResult) {
			this.parserResult = parserResult;
			this.source = normalizeSource(parserResult.source);
			this.diagnostics = (0, errorMessages_1.formatParserDiagnostics)(this.parserResult.parsed.diagnostics, this.source);
		}
		trapAccess(obj) {
			return obj;
		}
		getRangeForJsonPath(path, closest) {
			var _a;
			return (_a = this.parserResult.getLocationForJsonPath(this.parserResult.parsed, path, closest)) === null || _a === void 0 ? void 0 : _a.range;
		}
		get data() {
			return this.parserResult.parsed.data;
		}
	};
	exports.ParsedDocument = ParsedDocument;
	const isParsedResult = (obj) => (0, json_1.isPlainObject)(obj) && (0, json_1.isPlainObject)(obj.parsed) && typeof obj.getLocationForJsonPath === "function";
	exports.isParsedResult = isParsedResult;
}));

// node_modules/@stoplight/spectral-core/dist/documentInventory.js
var require_documentInventory = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DocumentInventory = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const json_1 = require_index_cjs$1();
	const path_1 = require_index_cjs$2();
	const lodash_1 = require_lodash();
	const document_1 = require_document();
	const errorMessages_1 = require_errorMessages();
	const Parsers = tslib_1.__importStar(require_dist$6());
	const spectral_runtime_1 = require_dist$4();
	var DocumentInventory = class DocumentInventory {
		get source() {
			return this.document.source;
		}
		get unresolved() {
			return this.document.data;
		}
		get formats() {
			var _a;
			return (_a = this.document.formats) !== null && _a !== void 0 ? _a : null;
		}
		constructor(document, resolver) {
			this.document = document;
			this.resolver = resolver;
			this.diagnostics = [];
			this.parseResolveResult = (resolveOpts) => {
				const source = resolveOpts.targetAuthority.href().replace(/\/$/, "");
				const ext = (0, path_1.extname)(source);
				const content = String(resolveOpts.result);
				const parser = ext === ".json" ? Parsers.Json : Parsers.Yaml;
				const document = new document_1.Document(content, parser, source);
				resolveOpts.result = document.data;
				if (document.diagnostics.length > 0) this.diagnostics.push(...(0, errorMessages_1.formatParserDiagnostics)(document.diagnostics, document.source));
				this.referencedDocuments[source] = document;
				return Promise.resolve(resolveOpts);
			};
			this.graph = null;
			this.errors = null;
			const cacheKey = resolver.uriCache;
			const cachedDocuments = DocumentInventory._cachedRemoteDocuments.get(cacheKey);
			if (cachedDocuments !== void 0) this.referencedDocuments = cachedDocuments;
			else {
				this.referencedDocuments = {};
				DocumentInventory._cachedRemoteDocuments.set(cacheKey, this.referencedDocuments);
			}
		}
		async resolve() {
			if (!(0, lodash_1.isObjectLike)(this.document.data)) {
				this.graph = null;
				this.resolved = this.document.data;
				this.errors = null;
				return;
			}
			const resolveResult = await this.resolver.resolve(this.document.data, {
				...this.document.source !== null ? { baseUri: this.document.source } : null,
				parseResolveResult: this.parseResolveResult
			});
			this.graph = resolveResult.graph;
			this.resolved = resolveResult.result;
			this.errors = (0, errorMessages_1.formatResolverErrors)(this.document, resolveResult.errors);
		}
		findAssociatedItemForPath(path, resolved) {
			if (!resolved) {
				const newPath = (0, spectral_runtime_1.getClosestJsonPath)(this.unresolved, path);
				return {
					document: this.document,
					path: newPath,
					missingPropertyPath: path
				};
			}
			try {
				const newPath = (0, spectral_runtime_1.getClosestJsonPath)(this.resolved, path);
				if ((0, spectral_runtime_1.traverseObjUntilRef)(this.unresolved, newPath) === null) return {
					document: this.document,
					path: (0, spectral_runtime_1.getClosestJsonPath)(this.unresolved, path),
					missingPropertyPath: path
				};
				const missingPropertyPath = newPath.length === 0 ? [] : path.slice(path.lastIndexOf(newPath[newPath.length - 1]) + 1);
				let { source } = this;
				if (source === null || this.graph === null) return null;
				let refMap = this.graph.getNodeData(source).refMap;
				let resolvedDoc = this.document;
				const adjustedPath = ["#", ...path.map(json_1.encodePointerUriFragment).map(String)];
				let refMapKey = "";
				for (const segment of adjustedPath) {
					if (refMapKey.length > 0) refMapKey += "/";
					refMapKey += segment;
					while (refMapKey in refMap) {
						const newRef = refMap[refMapKey];
						if ((0, json_1.isLocalRef)(newRef)) refMapKey = newRef;
						else {
							const extractedSource = (0, json_1.extractSourceFromRef)(newRef);
							if (extractedSource === null) return {
								document: resolvedDoc,
								path: (0, spectral_runtime_1.getClosestJsonPath)(resolvedDoc.data, path),
								missingPropertyPath: path
							};
							source = (0, spectral_runtime_1.isAbsoluteRef)(extractedSource) ? extractedSource : (0, path_1.resolve)(source, "..", extractedSource);
							const newResolvedDoc = source === this.document.source ? this.document : this.referencedDocuments[source];
							if (newResolvedDoc === null || newResolvedDoc === void 0) return {
								document: resolvedDoc,
								path: (0, spectral_runtime_1.getClosestJsonPath)(resolvedDoc.data, path),
								missingPropertyPath: path
							};
							resolvedDoc = newResolvedDoc;
							refMap = this.graph.getNodeData(source).refMap;
							refMapKey = newRef.indexOf("#") >= 0 ? newRef.slice(newRef.indexOf("#")) : "#";
						}
					}
				}
				const closestPath = (0, spectral_runtime_1.getClosestJsonPath)(resolvedDoc.data, this.convertRefMapKeyToPath(refMapKey));
				return {
					document: resolvedDoc,
					path: closestPath,
					missingPropertyPath: [...closestPath, ...missingPropertyPath]
				};
			} catch {
				return null;
			}
		}
		convertRefMapKeyToPath(refPath) {
			if (refPath.startsWith("#/")) refPath = refPath.slice(2);
			return refPath.split("/").map(json_1.decodePointerFragment);
		}
	};
	exports.DocumentInventory = DocumentInventory;
	DocumentInventory._cachedRemoteDocuments = /* @__PURE__ */ new WeakMap();
}));

// node_modules/@stoplight/spectral-core/dist/runner/utils/results.js
var require_results = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.sortResults = exports.compareResults = exports.comparePosition = exports.prepareResults = void 0;
	const computeResultFingerprint = (rule) => {
		let id = String(rule.code);
		if (rule.path.length > 0) id += JSON.stringify(rule.path);
		else id += JSON.stringify(rule.range);
		if (rule.source !== void 0) id += rule.source;
		if (rule.message !== void 0) id += rule.message;
		return id;
	};
	const prepareResults = (results) => {
		return (0, exports.sortResults)(deduplicateResults(results));
	};
	exports.prepareResults = prepareResults;
	const deduplicateResults = (results) => {
		const fingerprints = /* @__PURE__ */ new Set();
		return results.filter((result) => {
			const fingerprint = computeResultFingerprint(result);
			if (fingerprints.has(fingerprint)) return false;
			fingerprints.add(fingerprint);
			return true;
		});
	};
	const compareCode = (left, right) => {
		if (left === void 0 && right === void 0) return 0;
		if (left === void 0) return -1;
		if (right === void 0) return 1;
		return String(left).localeCompare(String(right), void 0, { numeric: true });
	};
	const compareSource = (left, right) => {
		if (left === void 0 && right === void 0) return 0;
		if (left === void 0) return -1;
		if (right === void 0) return 1;
		return left.localeCompare(right);
	};
	const normalize = (value) => {
		if (value < 0) return -1;
		if (value > 0) return 1;
		return 0;
	};
	const comparePosition = (left, right) => {
		const diffLine = left.line - right.line;
		if (diffLine !== 0) return normalize(diffLine);
		const diffChar = left.character - right.character;
		return normalize(diffChar);
	};
	exports.comparePosition = comparePosition;
	const compareResults = (left, right) => {
		const diffSource = compareSource(left.source, right.source);
		if (diffSource !== 0) return normalize(diffSource);
		const diffStart = (0, exports.comparePosition)(left.range.start, right.range.start);
		if (diffStart !== 0) return diffStart;
		const diffCode = compareCode(left.code, right.code);
		if (diffCode !== 0) return normalize(diffCode);
		const diffPath = left.path.join().localeCompare(right.path.join());
		return normalize(diffPath);
	};
	exports.compareResults = compareResults;
	const sortResults = (results) => {
		return [...results].sort(exports.compareResults);
	};
	exports.sortResults = sortResults;
}));

// node_modules/pony-cause/index.js
var require_pony_cause = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ErrorWithCause = class ErrorWithCause extends Error {
		constructor(message, { cause } = {}) {
			super(message);
			this.name = ErrorWithCause.name;
			if (cause) this.cause = cause;
			this.message = message;
		}
	};
	const findCauseByReference = (err, reference) => {
		if (!err || !reference) return;
		if (!(err instanceof Error)) return;
		if (!(reference.prototype instanceof Error) && reference !== Error) return;
		const seen = /* @__PURE__ */ new Set();
		let currentErr = err;
		while (currentErr && !seen.has(currentErr)) {
			seen.add(currentErr);
			if (currentErr instanceof reference) return currentErr;
			currentErr = getErrorCause(currentErr);
		}
	};
	const getErrorCause = (err) => {
		if (!err) return;
		const cause = err.cause;
		if (typeof cause === "function") {
			const causeResult = err.cause();
			return causeResult instanceof Error ? causeResult : void 0;
		} else return cause instanceof Error ? cause : void 0;
	};
	const _stackWithCauses = (err, seen) => {
		if (!(err instanceof Error)) return "";
		const stack = err.stack || "";
		if (seen.has(err)) return stack + "\ncauses have become circular...";
		const cause = getErrorCause(err);
		if (cause) {
			seen.add(err);
			return stack + "\ncaused by: " + _stackWithCauses(cause, seen);
		} else return stack;
	};
	const stackWithCauses = (err) => _stackWithCauses(err, /* @__PURE__ */ new Set());
	const _messageWithCauses = (err, seen, skip) => {
		if (!(err instanceof Error)) return "";
		const message = skip ? "" : err.message || "";
		if (seen.has(err)) return message + ": ...";
		const cause = getErrorCause(err);
		if (cause) {
			seen.add(err);
			const skipIfVErrorStyleCause = typeof err.cause === "function";
			return message + (skipIfVErrorStyleCause ? "" : ": ") + _messageWithCauses(cause, seen, skipIfVErrorStyleCause);
		} else return message;
	};
	const messageWithCauses = (err) => _messageWithCauses(err, /* @__PURE__ */ new Set());
	module.exports = {
		ErrorWithCause,
		findCauseByReference,
		getErrorCause,
		stackWithCauses,
		messageWithCauses
	};
}));

// node_modules/jsonpath-plus/dist/index-node-cjs.cjs
var require_index_node_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	var vm = __require("vm");
	var Hooks = class {
		add(name, callback, first) {
			if (typeof arguments[0] != "string") for (let name in arguments[0]) this.add(name, arguments[0][name], arguments[1]);
			else (Array.isArray(name) ? name : [name]).forEach(function(name) {
				this[name] = this[name] || [];
				if (callback) this[name][first ? "unshift" : "push"](callback);
			}, this);
		}
		run(name, env) {
			this[name] = this[name] || [];
			this[name].forEach(function(callback) {
				callback.call(env && env.context ? env.context : env, env);
			});
		}
	};
	var Plugins = class {
		constructor(jsep) {
			this.jsep = jsep;
			this.registered = {};
		}
		register(...plugins) {
			plugins.forEach((plugin) => {
				if (typeof plugin !== "object" || !plugin.name || !plugin.init) throw new Error("Invalid JSEP plugin format");
				if (this.registered[plugin.name]) return;
				plugin.init(this.jsep);
				this.registered[plugin.name] = plugin;
			});
		}
	};
	var Jsep = class Jsep {
		static get version() {
			return "1.4.0";
		}
		static toString() {
			return "JavaScript Expression Parser (JSEP) v" + Jsep.version;
		}
		static addUnaryOp(op_name) {
			Jsep.max_unop_len = Math.max(op_name.length, Jsep.max_unop_len);
			Jsep.unary_ops[op_name] = 1;
			return Jsep;
		}
		static addBinaryOp(op_name, precedence, isRightAssociative) {
			Jsep.max_binop_len = Math.max(op_name.length, Jsep.max_binop_len);
			Jsep.binary_ops[op_name] = precedence;
			if (isRightAssociative) Jsep.right_associative.add(op_name);
			else Jsep.right_associative.delete(op_name);
			return Jsep;
		}
		static addIdentifierChar(char) {
			Jsep.additional_identifier_chars.add(char);
			return Jsep;
		}
		static addLiteral(literal_name, literal_value) {
			Jsep.literals[literal_name] = literal_value;
			return Jsep;
		}
		static removeUnaryOp(op_name) {
			delete Jsep.unary_ops[op_name];
			if (op_name.length === Jsep.max_unop_len) Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
			return Jsep;
		}
		static removeAllUnaryOps() {
			Jsep.unary_ops = {};
			Jsep.max_unop_len = 0;
			return Jsep;
		}
		static removeIdentifierChar(char) {
			Jsep.additional_identifier_chars.delete(char);
			return Jsep;
		}
		static removeBinaryOp(op_name) {
			delete Jsep.binary_ops[op_name];
			if (op_name.length === Jsep.max_binop_len) Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
			Jsep.right_associative.delete(op_name);
			return Jsep;
		}
		static removeAllBinaryOps() {
			Jsep.binary_ops = {};
			Jsep.max_binop_len = 0;
			return Jsep;
		}
		static removeLiteral(literal_name) {
			delete Jsep.literals[literal_name];
			return Jsep;
		}
		static removeAllLiterals() {
			Jsep.literals = {};
			return Jsep;
		}
		get char() {
			return this.expr.charAt(this.index);
		}
		get code() {
			return this.expr.charCodeAt(this.index);
		}
		constructor(expr) {
			this.expr = expr;
			this.index = 0;
		}
		static parse(expr) {
			return new Jsep(expr).parse();
		}
		static getMaxKeyLen(obj) {
			return Math.max(0, ...Object.keys(obj).map((k) => k.length));
		}
		static isDecimalDigit(ch) {
			return ch >= 48 && ch <= 57;
		}
		static binaryPrecedence(op_val) {
			return Jsep.binary_ops[op_val] || 0;
		}
		static isIdentifierStart(ch) {
			return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch >= 128 && !Jsep.binary_ops[String.fromCharCode(ch)] || Jsep.additional_identifier_chars.has(String.fromCharCode(ch));
		}
		static isIdentifierPart(ch) {
			return Jsep.isIdentifierStart(ch) || Jsep.isDecimalDigit(ch);
		}
		throwError(message) {
			const error = /* @__PURE__ */ new Error(message + " at character " + this.index);
			error.index = this.index;
			error.description = message;
			throw error;
		}
		runHook(name, node) {
			if (Jsep.hooks[name]) {
				const env = {
					context: this,
					node
				};
				Jsep.hooks.run(name, env);
				return env.node;
			}
			return node;
		}
		searchHook(name) {
			if (Jsep.hooks[name]) {
				const env = { context: this };
				Jsep.hooks[name].find(function(callback) {
					callback.call(env.context, env);
					return env.node;
				});
				return env.node;
			}
		}
		gobbleSpaces() {
			let ch = this.code;
			while (ch === Jsep.SPACE_CODE || ch === Jsep.TAB_CODE || ch === Jsep.LF_CODE || ch === Jsep.CR_CODE) ch = this.expr.charCodeAt(++this.index);
			this.runHook("gobble-spaces");
		}
		parse() {
			this.runHook("before-all");
			const nodes = this.gobbleExpressions();
			const node = nodes.length === 1 ? nodes[0] : {
				type: Jsep.COMPOUND,
				body: nodes
			};
			return this.runHook("after-all", node);
		}
		gobbleExpressions(untilICode) {
			let nodes = [], ch_i, node;
			while (this.index < this.expr.length) {
				ch_i = this.code;
				if (ch_i === Jsep.SEMCOL_CODE || ch_i === Jsep.COMMA_CODE) this.index++;
				else if (node = this.gobbleExpression()) nodes.push(node);
				else if (this.index < this.expr.length) {
					if (ch_i === untilICode) break;
					this.throwError("Unexpected \"" + this.char + "\"");
				}
			}
			return nodes;
		}
		gobbleExpression() {
			const node = this.searchHook("gobble-expression") || this.gobbleBinaryExpression();
			this.gobbleSpaces();
			return this.runHook("after-expression", node);
		}
		gobbleBinaryOp() {
			this.gobbleSpaces();
			let to_check = this.expr.substr(this.index, Jsep.max_binop_len);
			let tc_len = to_check.length;
			while (tc_len > 0) {
				if (Jsep.binary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
					this.index += tc_len;
					return to_check;
				}
				to_check = to_check.substr(0, --tc_len);
			}
			return false;
		}
		gobbleBinaryExpression() {
			let node, biop, prec, stack, biop_info, left, right, i, cur_biop;
			left = this.gobbleToken();
			if (!left) return left;
			biop = this.gobbleBinaryOp();
			if (!biop) return left;
			biop_info = {
				value: biop,
				prec: Jsep.binaryPrecedence(biop),
				right_a: Jsep.right_associative.has(biop)
			};
			right = this.gobbleToken();
			if (!right) this.throwError("Expected expression after " + biop);
			stack = [
				left,
				biop_info,
				right
			];
			while (biop = this.gobbleBinaryOp()) {
				prec = Jsep.binaryPrecedence(biop);
				if (prec === 0) {
					this.index -= biop.length;
					break;
				}
				biop_info = {
					value: biop,
					prec,
					right_a: Jsep.right_associative.has(biop)
				};
				cur_biop = biop;
				const comparePrev = (prev) => biop_info.right_a && prev.right_a ? prec > prev.prec : prec <= prev.prec;
				while (stack.length > 2 && comparePrev(stack[stack.length - 2])) {
					right = stack.pop();
					biop = stack.pop().value;
					left = stack.pop();
					node = {
						type: Jsep.BINARY_EXP,
						operator: biop,
						left,
						right
					};
					stack.push(node);
				}
				node = this.gobbleToken();
				if (!node) this.throwError("Expected expression after " + cur_biop);
				stack.push(biop_info, node);
			}
			i = stack.length - 1;
			node = stack[i];
			while (i > 1) {
				node = {
					type: Jsep.BINARY_EXP,
					operator: stack[i - 1].value,
					left: stack[i - 2],
					right: node
				};
				i -= 2;
			}
			return node;
		}
		gobbleToken() {
			let ch, to_check, tc_len, node;
			this.gobbleSpaces();
			node = this.searchHook("gobble-token");
			if (node) return this.runHook("after-token", node);
			ch = this.code;
			if (Jsep.isDecimalDigit(ch) || ch === Jsep.PERIOD_CODE) return this.gobbleNumericLiteral();
			if (ch === Jsep.SQUOTE_CODE || ch === Jsep.DQUOTE_CODE) node = this.gobbleStringLiteral();
			else if (ch === Jsep.OBRACK_CODE) node = this.gobbleArray();
			else {
				to_check = this.expr.substr(this.index, Jsep.max_unop_len);
				tc_len = to_check.length;
				while (tc_len > 0) {
					if (Jsep.unary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
						this.index += tc_len;
						const argument = this.gobbleToken();
						if (!argument) this.throwError("missing unaryOp argument");
						return this.runHook("after-token", {
							type: Jsep.UNARY_EXP,
							operator: to_check,
							argument,
							prefix: true
						});
					}
					to_check = to_check.substr(0, --tc_len);
				}
				if (Jsep.isIdentifierStart(ch)) {
					node = this.gobbleIdentifier();
					if (Jsep.literals.hasOwnProperty(node.name)) node = {
						type: Jsep.LITERAL,
						value: Jsep.literals[node.name],
						raw: node.name
					};
					else if (node.name === Jsep.this_str) node = { type: Jsep.THIS_EXP };
				} else if (ch === Jsep.OPAREN_CODE) node = this.gobbleGroup();
			}
			if (!node) return this.runHook("after-token", false);
			node = this.gobbleTokenProperty(node);
			return this.runHook("after-token", node);
		}
		gobbleTokenProperty(node) {
			this.gobbleSpaces();
			let ch = this.code;
			while (ch === Jsep.PERIOD_CODE || ch === Jsep.OBRACK_CODE || ch === Jsep.OPAREN_CODE || ch === Jsep.QUMARK_CODE) {
				let optional;
				if (ch === Jsep.QUMARK_CODE) {
					if (this.expr.charCodeAt(this.index + 1) !== Jsep.PERIOD_CODE) break;
					optional = true;
					this.index += 2;
					this.gobbleSpaces();
					ch = this.code;
				}
				this.index++;
				if (ch === Jsep.OBRACK_CODE) {
					node = {
						type: Jsep.MEMBER_EXP,
						computed: true,
						object: node,
						property: this.gobbleExpression()
					};
					if (!node.property) this.throwError("Unexpected \"" + this.char + "\"");
					this.gobbleSpaces();
					ch = this.code;
					if (ch !== Jsep.CBRACK_CODE) this.throwError("Unclosed [");
					this.index++;
				} else if (ch === Jsep.OPAREN_CODE) node = {
					type: Jsep.CALL_EXP,
					"arguments": this.gobbleArguments(Jsep.CPAREN_CODE),
					callee: node
				};
				else if (ch === Jsep.PERIOD_CODE || optional) {
					if (optional) this.index--;
					this.gobbleSpaces();
					node = {
						type: Jsep.MEMBER_EXP,
						computed: false,
						object: node,
						property: this.gobbleIdentifier()
					};
				}
				if (optional) node.optional = true;
				this.gobbleSpaces();
				ch = this.code;
			}
			return node;
		}
		gobbleNumericLiteral() {
			let number = "", ch, chCode;
			while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			if (this.code === Jsep.PERIOD_CODE) {
				number += this.expr.charAt(this.index++);
				while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			}
			ch = this.char;
			if (ch === "e" || ch === "E") {
				number += this.expr.charAt(this.index++);
				ch = this.char;
				if (ch === "+" || ch === "-") number += this.expr.charAt(this.index++);
				while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
				if (!Jsep.isDecimalDigit(this.expr.charCodeAt(this.index - 1))) this.throwError("Expected exponent (" + number + this.char + ")");
			}
			chCode = this.code;
			if (Jsep.isIdentifierStart(chCode)) this.throwError("Variable names cannot start with a number (" + number + this.char + ")");
			else if (chCode === Jsep.PERIOD_CODE || number.length === 1 && number.charCodeAt(0) === Jsep.PERIOD_CODE) this.throwError("Unexpected period");
			return {
				type: Jsep.LITERAL,
				value: parseFloat(number),
				raw: number
			};
		}
		gobbleStringLiteral() {
			let str = "";
			const startIndex = this.index;
			const quote = this.expr.charAt(this.index++);
			let closed = false;
			while (this.index < this.expr.length) {
				let ch = this.expr.charAt(this.index++);
				if (ch === quote) {
					closed = true;
					break;
				} else if (ch === "\\") {
					ch = this.expr.charAt(this.index++);
					switch (ch) {
						case "n":
							str += "\n";
							break;
						case "r":
							str += "\r";
							break;
						case "t":
							str += "	";
							break;
						case "b":
							str += "\b";
							break;
						case "f":
							str += "\f";
							break;
						case "v":
							str += "\v";
							break;
						default: str += ch;
					}
				} else str += ch;
			}
			if (!closed) this.throwError("Unclosed quote after \"" + str + "\"");
			return {
				type: Jsep.LITERAL,
				value: str,
				raw: this.expr.substring(startIndex, this.index)
			};
		}
		gobbleIdentifier() {
			let ch = this.code, start = this.index;
			if (Jsep.isIdentifierStart(ch)) this.index++;
			else this.throwError("Unexpected " + this.char);
			while (this.index < this.expr.length) {
				ch = this.code;
				if (Jsep.isIdentifierPart(ch)) this.index++;
				else break;
			}
			return {
				type: Jsep.IDENTIFIER,
				name: this.expr.slice(start, this.index)
			};
		}
		gobbleArguments(termination) {
			const args = [];
			let closed = false;
			let separator_count = 0;
			while (this.index < this.expr.length) {
				this.gobbleSpaces();
				let ch_i = this.code;
				if (ch_i === termination) {
					closed = true;
					this.index++;
					if (termination === Jsep.CPAREN_CODE && separator_count && separator_count >= args.length) this.throwError("Unexpected token " + String.fromCharCode(termination));
					break;
				} else if (ch_i === Jsep.COMMA_CODE) {
					this.index++;
					separator_count++;
					if (separator_count !== args.length) {
						if (termination === Jsep.CPAREN_CODE) this.throwError("Unexpected token ,");
						else if (termination === Jsep.CBRACK_CODE) for (let arg = args.length; arg < separator_count; arg++) args.push(null);
					}
				} else if (args.length !== separator_count && separator_count !== 0) this.throwError("Expected comma");
				else {
					const node = this.gobbleExpression();
					if (!node || node.type === Jsep.COMPOUND) this.throwError("Expected comma");
					args.push(node);
				}
			}
			if (!closed) this.throwError("Expected " + String.fromCharCode(termination));
			return args;
		}
		gobbleGroup() {
			this.index++;
			let nodes = this.gobbleExpressions(Jsep.CPAREN_CODE);
			if (this.code === Jsep.CPAREN_CODE) {
				this.index++;
				if (nodes.length === 1) return nodes[0];
				else if (!nodes.length) return false;
				else return {
					type: Jsep.SEQUENCE_EXP,
					expressions: nodes
				};
			} else this.throwError("Unclosed (");
		}
		gobbleArray() {
			this.index++;
			return {
				type: Jsep.ARRAY_EXP,
				elements: this.gobbleArguments(Jsep.CBRACK_CODE)
			};
		}
	};
	const hooks = new Hooks();
	Object.assign(Jsep, {
		hooks,
		plugins: new Plugins(Jsep),
		COMPOUND: "Compound",
		SEQUENCE_EXP: "SequenceExpression",
		IDENTIFIER: "Identifier",
		MEMBER_EXP: "MemberExpression",
		LITERAL: "Literal",
		THIS_EXP: "ThisExpression",
		CALL_EXP: "CallExpression",
		UNARY_EXP: "UnaryExpression",
		BINARY_EXP: "BinaryExpression",
		ARRAY_EXP: "ArrayExpression",
		TAB_CODE: 9,
		LF_CODE: 10,
		CR_CODE: 13,
		SPACE_CODE: 32,
		PERIOD_CODE: 46,
		COMMA_CODE: 44,
		SQUOTE_CODE: 39,
		DQUOTE_CODE: 34,
		OPAREN_CODE: 40,
		CPAREN_CODE: 41,
		OBRACK_CODE: 91,
		CBRACK_CODE: 93,
		QUMARK_CODE: 63,
		SEMCOL_CODE: 59,
		COLON_CODE: 58,
		unary_ops: {
			"-": 1,
			"!": 1,
			"~": 1,
			"+": 1
		},
		binary_ops: {
			"||": 1,
			"??": 1,
			"&&": 2,
			"|": 3,
			"^": 4,
			"&": 5,
			"==": 6,
			"!=": 6,
			"===": 6,
			"!==": 6,
			"<": 7,
			">": 7,
			"<=": 7,
			">=": 7,
			"<<": 8,
			">>": 8,
			">>>": 8,
			"+": 9,
			"-": 9,
			"*": 10,
			"/": 10,
			"%": 10,
			"**": 11
		},
		right_associative: /* @__PURE__ */ new Set(["**"]),
		additional_identifier_chars: /* @__PURE__ */ new Set(["$", "_"]),
		literals: {
			"true": true,
			"false": false,
			"null": null
		},
		this_str: "this"
	});
	Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
	Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
	const jsep = (expr) => new Jsep(expr).parse();
	const stdClassProps = Object.getOwnPropertyNames(class Test {});
	Object.getOwnPropertyNames(Jsep).filter((prop) => !stdClassProps.includes(prop) && jsep[prop] === void 0).forEach((m) => {
		jsep[m] = Jsep[m];
	});
	jsep.Jsep = Jsep;
	const CONDITIONAL_EXP = "ConditionalExpression";
	jsep.plugins.register({
		name: "ternary",
		init(jsep) {
			jsep.hooks.add("after-expression", function gobbleTernary(env) {
				if (env.node && this.code === jsep.QUMARK_CODE) {
					this.index++;
					const test = env.node;
					const consequent = this.gobbleExpression();
					if (!consequent) this.throwError("Expected expression");
					this.gobbleSpaces();
					if (this.code === jsep.COLON_CODE) {
						this.index++;
						const alternate = this.gobbleExpression();
						if (!alternate) this.throwError("Expected expression");
						env.node = {
							type: CONDITIONAL_EXP,
							test,
							consequent,
							alternate
						};
						if (test.operator && jsep.binary_ops[test.operator] <= .9) {
							let newTest = test;
							while (newTest.right.operator && jsep.binary_ops[newTest.right.operator] <= .9) newTest = newTest.right;
							env.node.test = newTest.right;
							newTest.right = env.node;
							env.node = test;
						}
					} else this.throwError("Expected :");
				}
			});
		}
	});
	const FSLASH_CODE = 47;
	const BSLASH_CODE = 92;
	var index = {
		name: "regex",
		init(jsep) {
			jsep.hooks.add("gobble-token", function gobbleRegexLiteral(env) {
				if (this.code === FSLASH_CODE) {
					const patternIndex = ++this.index;
					let inCharSet = false;
					while (this.index < this.expr.length) {
						if (this.code === FSLASH_CODE && !inCharSet) {
							const pattern = this.expr.slice(patternIndex, this.index);
							let flags = "";
							while (++this.index < this.expr.length) {
								const code = this.code;
								if (code >= 97 && code <= 122 || code >= 65 && code <= 90 || code >= 48 && code <= 57) flags += this.char;
								else break;
							}
							let value;
							try {
								value = new RegExp(pattern, flags);
							} catch (e) {
								this.throwError(e.message);
							}
							env.node = {
								type: jsep.LITERAL,
								value,
								raw: this.expr.slice(patternIndex - 1, this.index)
							};
							env.node = this.gobbleTokenProperty(env.node);
							return env.node;
						}
						if (this.code === jsep.OBRACK_CODE) inCharSet = true;
						else if (inCharSet && this.code === jsep.CBRACK_CODE) inCharSet = false;
						this.index += this.code === BSLASH_CODE ? 2 : 1;
					}
					this.throwError("Unclosed Regex");
				}
			});
		}
	};
	const PLUS_CODE = 43;
	const plugin = {
		name: "assignment",
		assignmentOperators: /* @__PURE__ */ new Set([
			"=",
			"*=",
			"**=",
			"/=",
			"%=",
			"+=",
			"-=",
			"<<=",
			">>=",
			">>>=",
			"&=",
			"^=",
			"|=",
			"||=",
			"&&=",
			"??="
		]),
		updateOperators: [PLUS_CODE, 45],
		assignmentPrecedence: .9,
		init(jsep) {
			const updateNodeTypes = [jsep.IDENTIFIER, jsep.MEMBER_EXP];
			plugin.assignmentOperators.forEach((op) => jsep.addBinaryOp(op, plugin.assignmentPrecedence, true));
			jsep.hooks.add("gobble-token", function gobbleUpdatePrefix(env) {
				const code = this.code;
				if (plugin.updateOperators.some((c) => c === code && c === this.expr.charCodeAt(this.index + 1))) {
					this.index += 2;
					env.node = {
						type: "UpdateExpression",
						operator: code === PLUS_CODE ? "++" : "--",
						argument: this.gobbleTokenProperty(this.gobbleIdentifier()),
						prefix: true
					};
					if (!env.node.argument || !updateNodeTypes.includes(env.node.argument.type)) this.throwError(`Unexpected ${env.node.operator}`);
				}
			});
			jsep.hooks.add("after-token", function gobbleUpdatePostfix(env) {
				if (env.node) {
					const code = this.code;
					if (plugin.updateOperators.some((c) => c === code && c === this.expr.charCodeAt(this.index + 1))) {
						if (!updateNodeTypes.includes(env.node.type)) this.throwError(`Unexpected ${env.node.operator}`);
						this.index += 2;
						env.node = {
							type: "UpdateExpression",
							operator: code === PLUS_CODE ? "++" : "--",
							argument: env.node,
							prefix: false
						};
					}
				}
			});
			jsep.hooks.add("after-expression", function gobbleAssignment(env) {
				if (env.node) updateBinariesToAssignments(env.node);
			});
			function updateBinariesToAssignments(node) {
				if (plugin.assignmentOperators.has(node.operator)) {
					node.type = "AssignmentExpression";
					updateBinariesToAssignments(node.left);
					updateBinariesToAssignments(node.right);
				} else if (!node.operator) Object.values(node).forEach((val) => {
					if (val && typeof val === "object") updateBinariesToAssignments(val);
				});
			}
		}
	};
	jsep.plugins.register(index, plugin);
	jsep.addUnaryOp("typeof");
	jsep.addUnaryOp("void");
	jsep.addLiteral("null", null);
	jsep.addLiteral("undefined", void 0);
	const BLOCKED_PROTO_PROPERTIES = /* @__PURE__ */ new Set([
		"constructor",
		"__proto__",
		"__defineGetter__",
		"__defineSetter__",
		"__lookupGetter__",
		"__lookupSetter__"
	]);
	const SafeEval = {
		evalAst(ast, subs) {
			switch (ast.type) {
				case "BinaryExpression":
				case "LogicalExpression": return SafeEval.evalBinaryExpression(ast, subs);
				case "Compound": return SafeEval.evalCompound(ast, subs);
				case "ConditionalExpression": return SafeEval.evalConditionalExpression(ast, subs);
				case "Identifier": return SafeEval.evalIdentifier(ast, subs);
				case "Literal": return SafeEval.evalLiteral(ast, subs);
				case "MemberExpression": return SafeEval.evalMemberExpression(ast, subs);
				case "UnaryExpression": return SafeEval.evalUnaryExpression(ast, subs);
				case "ArrayExpression": return SafeEval.evalArrayExpression(ast, subs);
				case "CallExpression": return SafeEval.evalCallExpression(ast, subs);
				case "AssignmentExpression": return SafeEval.evalAssignmentExpression(ast, subs);
				default: throw SyntaxError("Unexpected expression", ast);
			}
		},
		evalBinaryExpression(ast, subs) {
			return {
				"||": (a, b) => a || b(),
				"&&": (a, b) => a && b(),
				"|": (a, b) => a | b(),
				"^": (a, b) => a ^ b(),
				"&": (a, b) => a & b(),
				"==": (a, b) => a == b(),
				"!=": (a, b) => a != b(),
				"===": (a, b) => a === b(),
				"!==": (a, b) => a !== b(),
				"<": (a, b) => a < b(),
				">": (a, b) => a > b(),
				"<=": (a, b) => a <= b(),
				">=": (a, b) => a >= b(),
				"<<": (a, b) => a << b(),
				">>": (a, b) => a >> b(),
				">>>": (a, b) => a >>> b(),
				"+": (a, b) => a + b(),
				"-": (a, b) => a - b(),
				"*": (a, b) => a * b(),
				"/": (a, b) => a / b(),
				"%": (a, b) => a % b()
			}[ast.operator](SafeEval.evalAst(ast.left, subs), () => SafeEval.evalAst(ast.right, subs));
		},
		evalCompound(ast, subs) {
			let last;
			for (let i = 0; i < ast.body.length; i++) {
				if (ast.body[i].type === "Identifier" && [
					"var",
					"let",
					"const"
				].includes(ast.body[i].name) && ast.body[i + 1] && ast.body[i + 1].type === "AssignmentExpression") i += 1;
				const expr = ast.body[i];
				last = SafeEval.evalAst(expr, subs);
			}
			return last;
		},
		evalConditionalExpression(ast, subs) {
			if (SafeEval.evalAst(ast.test, subs)) return SafeEval.evalAst(ast.consequent, subs);
			return SafeEval.evalAst(ast.alternate, subs);
		},
		evalIdentifier(ast, subs) {
			if (Object.hasOwn(subs, ast.name)) return subs[ast.name];
			throw ReferenceError(`${ast.name} is not defined`);
		},
		evalLiteral(ast) {
			return ast.value;
		},
		evalMemberExpression(ast, subs) {
			const prop = String(ast.computed ? SafeEval.evalAst(ast.property) : ast.property.name);
			const obj = SafeEval.evalAst(ast.object, subs);
			if (obj === void 0 || obj === null) throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`);
			if (!Object.hasOwn(obj, prop) && BLOCKED_PROTO_PROPERTIES.has(prop)) throw TypeError(`Cannot read properties of ${obj} (reading '${prop}')`);
			const result = obj[prop];
			if (typeof result === "function") return result.bind(obj);
			return result;
		},
		evalUnaryExpression(ast, subs) {
			return {
				"-": (a) => -SafeEval.evalAst(a, subs),
				"!": (a) => !SafeEval.evalAst(a, subs),
				"~": (a) => ~SafeEval.evalAst(a, subs),
				"+": (a) => +SafeEval.evalAst(a, subs),
				typeof: (a) => typeof SafeEval.evalAst(a, subs),
				void: (a) => void SafeEval.evalAst(a, subs)
			}[ast.operator](ast.argument);
		},
		evalArrayExpression(ast, subs) {
			return ast.elements.map((el) => SafeEval.evalAst(el, subs));
		},
		evalCallExpression(ast, subs) {
			const args = ast.arguments.map((arg) => SafeEval.evalAst(arg, subs));
			const func = SafeEval.evalAst(ast.callee, subs);
			/* c8 ignore start  */
			if (func === Function) throw new Error("Function constructor is disabled");
			/* c8 ignore end  */
			return func(...args);
		},
		evalAssignmentExpression(ast, subs) {
			if (ast.left.type !== "Identifier") throw SyntaxError("Invalid left-hand side in assignment");
			const id = ast.left.name;
			subs[id] = SafeEval.evalAst(ast.right, subs);
			return subs[id];
		}
	};
	var SafeScript = class {
		constructor(expr) {
			this.code = expr;
			this.ast = jsep(this.code);
		}
		runInNewContext(context) {
			const keyMap = Object.assign(Object.create(null), context);
			return SafeEval.evalAst(this.ast, keyMap);
		}
	};
	function push(arr, item) {
		arr = arr.slice();
		arr.push(item);
		return arr;
	}
	function unshift(item, arr) {
		arr = arr.slice();
		arr.unshift(item);
		return arr;
	}
	var NewError = class extends Error {
		constructor(value) {
			super("JSONPath should not be called with \"new\" (it prevents return of (unwrapped) scalar values)");
			this.avoidNew = true;
			this.value = value;
			this.name = "NewError";
		}
	};
	function JSONPath(opts, expr, obj, callback, otherTypeCallback) {
		if (!(this instanceof JSONPath)) try {
			return new JSONPath(opts, expr, obj, callback, otherTypeCallback);
		} catch (e) {
			if (!e.avoidNew) throw e;
			return e.value;
		}
		if (typeof opts === "string") {
			otherTypeCallback = callback;
			callback = obj;
			obj = expr;
			expr = opts;
			opts = null;
		}
		const optObj = opts && typeof opts === "object";
		opts = opts || {};
		this.json = opts.json || obj;
		this.path = opts.path || expr;
		this.resultType = opts.resultType || "value";
		this.flatten = opts.flatten || false;
		this.wrap = Object.hasOwn(opts, "wrap") ? opts.wrap : true;
		this.sandbox = opts.sandbox || {};
		this.eval = opts.eval === void 0 ? "safe" : opts.eval;
		this.ignoreEvalErrors = typeof opts.ignoreEvalErrors === "undefined" ? false : opts.ignoreEvalErrors;
		this.parent = opts.parent || null;
		this.parentProperty = opts.parentProperty || null;
		this.callback = opts.callback || callback || null;
		this.otherTypeCallback = opts.otherTypeCallback || otherTypeCallback || function() {
			throw new TypeError("You must supply an otherTypeCallback callback option with the @other() operator.");
		};
		if (opts.autostart !== false) {
			const args = { path: optObj ? opts.path : expr };
			if (!optObj) args.json = obj;
			else if ("json" in opts) args.json = opts.json;
			const ret = this.evaluate(args);
			if (!ret || typeof ret !== "object") throw new NewError(ret);
			return ret;
		}
	}
	JSONPath.prototype.evaluate = function(expr, json, callback, otherTypeCallback) {
		let currParent = this.parent, currParentProperty = this.parentProperty;
		let { flatten, wrap } = this;
		this.currResultType = this.resultType;
		this.currEval = this.eval;
		this.currSandbox = this.sandbox;
		callback = callback || this.callback;
		this.currOtherTypeCallback = otherTypeCallback || this.otherTypeCallback;
		json = json || this.json;
		expr = expr || this.path;
		if (expr && typeof expr === "object" && !Array.isArray(expr)) {
			if (!expr.path && expr.path !== "") throw new TypeError("You must supply a \"path\" property when providing an object argument to JSONPath.evaluate().");
			if (!Object.hasOwn(expr, "json")) throw new TypeError("You must supply a \"json\" property when providing an object argument to JSONPath.evaluate().");
			({json} = expr);
			flatten = Object.hasOwn(expr, "flatten") ? expr.flatten : flatten;
			this.currResultType = Object.hasOwn(expr, "resultType") ? expr.resultType : this.currResultType;
			this.currSandbox = Object.hasOwn(expr, "sandbox") ? expr.sandbox : this.currSandbox;
			wrap = Object.hasOwn(expr, "wrap") ? expr.wrap : wrap;
			this.currEval = Object.hasOwn(expr, "eval") ? expr.eval : this.currEval;
			callback = Object.hasOwn(expr, "callback") ? expr.callback : callback;
			this.currOtherTypeCallback = Object.hasOwn(expr, "otherTypeCallback") ? expr.otherTypeCallback : this.currOtherTypeCallback;
			currParent = Object.hasOwn(expr, "parent") ? expr.parent : currParent;
			currParentProperty = Object.hasOwn(expr, "parentProperty") ? expr.parentProperty : currParentProperty;
			expr = expr.path;
		}
		currParent = currParent || null;
		currParentProperty = currParentProperty || null;
		if (Array.isArray(expr)) expr = JSONPath.toPathString(expr);
		if (!expr && expr !== "" || !json) return;
		const exprList = JSONPath.toPathArray(expr);
		if (exprList[0] === "$" && exprList.length > 1) exprList.shift();
		this._hasParentSelector = null;
		const result = this._trace(exprList, json, ["$"], currParent, currParentProperty, callback).filter(function(ea) {
			return ea && !ea.isParentSelector;
		});
		if (!result.length) return wrap ? [] : void 0;
		if (!wrap && result.length === 1 && !result[0].hasArrExpr) return this._getPreferredOutput(result[0]);
		return result.reduce((rslt, ea) => {
			const valOrPath = this._getPreferredOutput(ea);
			if (flatten && Array.isArray(valOrPath)) rslt = rslt.concat(valOrPath);
			else rslt.push(valOrPath);
			return rslt;
		}, []);
	};
	JSONPath.prototype._getPreferredOutput = function(ea) {
		const resultType = this.currResultType;
		switch (resultType) {
			case "all": {
				const path = Array.isArray(ea.path) ? ea.path : JSONPath.toPathArray(ea.path);
				ea.pointer = JSONPath.toPointer(path);
				ea.path = typeof ea.path === "string" ? ea.path : JSONPath.toPathString(ea.path);
				return ea;
			}
			case "value":
			case "parent":
			case "parentProperty": return ea[resultType];
			case "path": return JSONPath.toPathString(ea[resultType]);
			case "pointer": return JSONPath.toPointer(ea.path);
			default: throw new TypeError("Unknown result type");
		}
	};
	JSONPath.prototype._handleCallback = function(fullRetObj, callback, type) {
		if (callback) {
			const preferredOutput = this._getPreferredOutput(fullRetObj);
			fullRetObj.path = typeof fullRetObj.path === "string" ? fullRetObj.path : JSONPath.toPathString(fullRetObj.path);
			callback(preferredOutput, type, fullRetObj);
		}
	};
	JSONPath.prototype._trace = function(expr, val, path, parent, parentPropName, callback, hasArrExpr, literalPriority) {
		let retObj;
		if (!expr.length) {
			retObj = {
				path,
				value: val,
				parent,
				parentProperty: parentPropName,
				hasArrExpr
			};
			this._handleCallback(retObj, callback, "value");
			return retObj;
		}
		const loc = expr[0], x = expr.slice(1);
		const ret = [];
		function addRet(elems) {
			if (Array.isArray(elems)) elems.forEach((t) => {
				ret.push(t);
			});
			else ret.push(elems);
		}
		if ((typeof loc !== "string" || literalPriority) && val && Object.hasOwn(val, loc)) addRet(this._trace(x, val[loc], push(path, loc), val, loc, callback, hasArrExpr));
		else if (loc === "*") this._walk(val, (m) => {
			addRet(this._trace(x, val[m], push(path, m), val, m, callback, true, true));
		});
		else if (loc === "..") {
			addRet(this._trace(x, val, path, parent, parentPropName, callback, hasArrExpr));
			this._walk(val, (m) => {
				if (typeof val[m] === "object") addRet(this._trace(expr.slice(), val[m], push(path, m), val, m, callback, true));
			});
		} else if (loc === "^") {
			this._hasParentSelector = true;
			return {
				path: path.slice(0, -1),
				expr: x,
				isParentSelector: true
			};
		} else if (loc === "~") {
			retObj = {
				path: push(path, loc),
				value: parentPropName,
				parent,
				parentProperty: null
			};
			this._handleCallback(retObj, callback, "property");
			return retObj;
		} else if (loc === "$") addRet(this._trace(x, val, path, null, null, callback, hasArrExpr));
		else if (/^(-?\d*):(-?\d*):?(\d*)$/u.test(loc)) addRet(this._slice(loc, x, val, path, parent, parentPropName, callback));
		else if (loc.indexOf("?(") === 0) {
			if (this.currEval === false) throw new Error("Eval [?(expr)] prevented in JSONPath expression.");
			const safeLoc = loc.replace(/^\?\((.*?)\)$/u, "$1");
			const nested = /@.?([^?]*)[['](\??\(.*?\))(?!.\)\])[\]']/gu.exec(safeLoc);
			if (nested) this._walk(val, (m) => {
				const npath = [nested[2]];
				const nvalue = nested[1] ? val[m][nested[1]] : val[m];
				if (this._trace(npath, nvalue, path, parent, parentPropName, callback, true).length > 0) addRet(this._trace(x, val[m], push(path, m), val, m, callback, true));
			});
			else this._walk(val, (m) => {
				if (this._eval(safeLoc, val[m], m, path, parent, parentPropName)) addRet(this._trace(x, val[m], push(path, m), val, m, callback, true));
			});
		} else if (loc[0] === "(") {
			if (this.currEval === false) throw new Error("Eval [(expr)] prevented in JSONPath expression.");
			addRet(this._trace(unshift(this._eval(loc, val, path.at(-1), path.slice(0, -1), parent, parentPropName), x), val, path, parent, parentPropName, callback, hasArrExpr));
		} else if (loc[0] === "@") {
			let addType = false;
			const valueType = loc.slice(1, -2);
			switch (valueType) {
				case "scalar":
					if (!val || !["object", "function"].includes(typeof val)) addType = true;
					break;
				case "boolean":
				case "string":
				case "undefined":
				case "function":
					if (typeof val === valueType) addType = true;
					break;
				case "integer":
					if (Number.isFinite(val) && !(val % 1)) addType = true;
					break;
				case "number":
					if (Number.isFinite(val)) addType = true;
					break;
				case "nonFinite":
					if (typeof val === "number" && !Number.isFinite(val)) addType = true;
					break;
				case "object":
					if (val && typeof val === valueType) addType = true;
					break;
				case "array":
					if (Array.isArray(val)) addType = true;
					break;
				case "other":
					addType = this.currOtherTypeCallback(val, path, parent, parentPropName);
					break;
				case "null":
					if (val === null) addType = true;
					break;
				/* c8 ignore next 2 */
				default: throw new TypeError("Unknown value type " + valueType);
			}
			if (addType) {
				retObj = {
					path,
					value: val,
					parent,
					parentProperty: parentPropName
				};
				this._handleCallback(retObj, callback, "value");
				return retObj;
			}
		} else if (loc[0] === "`" && val && Object.hasOwn(val, loc.slice(1))) {
			const locProp = loc.slice(1);
			addRet(this._trace(x, val[locProp], push(path, locProp), val, locProp, callback, hasArrExpr, true));
		} else if (loc.includes(",")) {
			const parts = loc.split(",");
			for (const part of parts) addRet(this._trace(unshift(part, x), val, path, parent, parentPropName, callback, true));
		} else if (!literalPriority && val && Object.hasOwn(val, loc)) addRet(this._trace(x, val[loc], push(path, loc), val, loc, callback, hasArrExpr, true));
		if (this._hasParentSelector) for (let t = 0; t < ret.length; t++) {
			const rett = ret[t];
			if (rett && rett.isParentSelector) {
				const tmp = this._trace(rett.expr, val, rett.path, parent, parentPropName, callback, hasArrExpr);
				if (Array.isArray(tmp)) {
					ret[t] = tmp[0];
					const tl = tmp.length;
					for (let tt = 1; tt < tl; tt++) {
						t++;
						ret.splice(t, 0, tmp[tt]);
					}
				} else ret[t] = tmp;
			}
		}
		return ret;
	};
	JSONPath.prototype._walk = function(val, f) {
		if (Array.isArray(val)) {
			const n = val.length;
			for (let i = 0; i < n; i++) f(i);
		} else if (val && typeof val === "object") Object.keys(val).forEach((m) => {
			f(m);
		});
	};
	JSONPath.prototype._slice = function(loc, expr, val, path, parent, parentPropName, callback) {
		if (!Array.isArray(val)) return;
		const len = val.length, parts = loc.split(":"), step = parts[2] && Number.parseInt(parts[2]) || 1;
		let start = parts[0] && Number.parseInt(parts[0]) || 0, end = parts[1] && Number.parseInt(parts[1]) || len;
		start = start < 0 ? Math.max(0, start + len) : Math.min(len, start);
		end = end < 0 ? Math.max(0, end + len) : Math.min(len, end);
		const ret = [];
		for (let i = start; i < end; i += step) this._trace(unshift(i, expr), val, path, parent, parentPropName, callback, true).forEach((t) => {
			ret.push(t);
		});
		return ret;
	};
	JSONPath.prototype._eval = function(code, _v, _vname, path, parent, parentPropName) {
		this.currSandbox._$_parentProperty = parentPropName;
		this.currSandbox._$_parent = parent;
		this.currSandbox._$_property = _vname;
		this.currSandbox._$_root = this.json;
		this.currSandbox._$_v = _v;
		const containsPath = code.includes("@path");
		if (containsPath) this.currSandbox._$_path = JSONPath.toPathString(path.concat([_vname]));
		const scriptCacheKey = this.currEval + "Script:" + code;
		if (!JSONPath.cache[scriptCacheKey]) {
			let script = code.replaceAll("@parentProperty", "_$_parentProperty").replaceAll("@parent", "_$_parent").replaceAll("@property", "_$_property").replaceAll("@root", "_$_root").replaceAll(/@([.\s)[])/gu, "_$_v$1");
			if (containsPath) script = script.replaceAll("@path", "_$_path");
			if (this.currEval === "safe" || this.currEval === true || this.currEval === void 0) JSONPath.cache[scriptCacheKey] = new this.safeVm.Script(script);
			else if (this.currEval === "native") JSONPath.cache[scriptCacheKey] = new this.vm.Script(script);
			else if (typeof this.currEval === "function" && this.currEval.prototype && Object.hasOwn(this.currEval.prototype, "runInNewContext")) {
				const CurrEval = this.currEval;
				JSONPath.cache[scriptCacheKey] = new CurrEval(script);
			} else if (typeof this.currEval === "function") JSONPath.cache[scriptCacheKey] = { runInNewContext: (context) => this.currEval(script, context) };
			else throw new TypeError(`Unknown "eval" property "${this.currEval}"`);
		}
		try {
			return JSONPath.cache[scriptCacheKey].runInNewContext(this.currSandbox);
		} catch (e) {
			if (this.ignoreEvalErrors) return false;
			throw new Error("jsonPath: " + e.message + ": " + code);
		}
	};
	JSONPath.cache = {};
	JSONPath.toPathString = function(pathArr) {
		const x = pathArr, n = x.length;
		let p = "$";
		for (let i = 1; i < n; i++) if (!/^(~|\^|@.*?\(\))$/u.test(x[i])) p += /^[0-9*]+$/u.test(x[i]) ? "[" + x[i] + "]" : "['" + x[i] + "']";
		return p;
	};
	JSONPath.toPointer = function(pointer) {
		const x = pointer, n = x.length;
		let p = "";
		for (let i = 1; i < n; i++) if (!/^(~|\^|@.*?\(\))$/u.test(x[i])) p += "/" + x[i].toString().replaceAll("~", "~0").replaceAll("/", "~1");
		return p;
	};
	JSONPath.toPathArray = function(expr) {
		const { cache } = JSONPath;
		if (cache[expr]) return cache[expr].concat();
		const subx = [];
		cache[expr] = expr.replaceAll(/@(?:null|boolean|number|string|integer|undefined|nonFinite|scalar|array|object|function|other)\(\)/gu, ";$&;").replaceAll(/[['](\??\(.*?\))[\]'](?!.\])/gu, function($0, $1) {
			return "[#" + (subx.push($1) - 1) + "]";
		}).replaceAll(/\[['"]([^'\]]*)['"]\]/gu, function($0, prop) {
			return "['" + prop.replaceAll(".", "%@%").replaceAll("~", "%%@@%%") + "']";
		}).replaceAll("~", ";~;").replaceAll(/['"]?\.['"]?(?![^[]*\])|\[['"]?/gu, ";").replaceAll("%@%", ".").replaceAll("%%@@%%", "~").replaceAll(/(?:;)?(\^+)(?:;)?/gu, function($0, ups) {
			return ";" + ups.split("").join(";") + ";";
		}).replaceAll(/;;;|;;/gu, ";..;").replaceAll(/;$|'?\]|'$/gu, "").split(";").map(function(exp) {
			const match = exp.match(/#(\d+)/u);
			return !match || !match[1] ? exp : subx[match[1]];
		});
		return cache[expr].concat();
	};
	JSONPath.prototype.safeVm = { Script: SafeScript };
	JSONPath.prototype.vm = vm;
	exports.JSONPath = JSONPath;
}));

// node_modules/@stoplight/spectral-core/dist/runner/utils/getLintTargets.js
var require_getLintTargets = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getLintTargets = void 0;
	const jsonpath_plus_1 = require_index_node_cjs();
	const lodash_1 = require_lodash();
	const getLintTargets = (targetValue, field) => {
		const targets = [];
		if ((0, lodash_1.isObject)(targetValue) && typeof field === "string") {
			if (field === "@key") for (const key of Object.keys(targetValue)) targets.push({
				path: [key],
				value: key
			});
			else if (field.startsWith("$")) (0, jsonpath_plus_1.JSONPath)({
				path: field,
				json: targetValue,
				resultType: "all",
				callback(result) {
					targets.push({
						path: (0, lodash_1.toPath)(result.path.slice(1)),
						value: result.value
					});
				}
			});
			else targets.push({
				path: (0, lodash_1.toPath)(field),
				value: (0, lodash_1.get)(targetValue, field)
			});
		} else targets.push({
			path: [],
			value: targetValue
		});
		if (targets.length === 0) targets.push({
			path: [],
			value: void 0
		});
		return targets;
	};
	exports.getLintTargets = getLintTargets;
}));

// node_modules/expr-eval-fork/dist/bundle.js
var require_bundle = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? factory(exports) : typeof define === "function" && define.amd ? define(["exports"], factory) : (global = global || self, factory(global.exprEval = {}));
	})(this$1, (function(exports) {
		"use strict";
		var INUMBER = "INUMBER";
		var IOP1 = "IOP1";
		var IOP2 = "IOP2";
		var IOP3 = "IOP3";
		var IVAR = "IVAR";
		var IVARNAME = "IVARNAME";
		var IFUNCALL = "IFUNCALL";
		var IFUNDEF = "IFUNDEF";
		var IEXPR = "IEXPR";
		var IEXPREVAL = "IEXPREVAL";
		var IMEMBER = "IMEMBER";
		var IENDSTATEMENT = "IENDSTATEMENT";
		var IARRAY = "IARRAY";
		function Instruction(type, value) {
			this.type = type;
			this.value = value !== void 0 && value !== null ? value : 0;
		}
		Instruction.prototype.toString = function() {
			switch (this.type) {
				case INUMBER:
				case IOP1:
				case IOP2:
				case IOP3:
				case IVAR:
				case IVARNAME:
				case IENDSTATEMENT: return this.value;
				case IFUNCALL: return "CALL " + this.value;
				case IFUNDEF: return "DEF " + this.value;
				case IARRAY: return "ARRAY " + this.value;
				case IMEMBER: return "." + this.value;
				default: return "Invalid Instruction";
			}
		};
		function unaryInstruction(value) {
			return new Instruction(IOP1, value);
		}
		function binaryInstruction(value) {
			return new Instruction(IOP2, value);
		}
		function ternaryInstruction(value) {
			return new Instruction(IOP3, value);
		}
		function simplify(tokens, unaryOps, binaryOps, ternaryOps, values) {
			var nstack = [];
			var newexpression = [];
			var n1, n2, n3;
			var f;
			for (var i = 0; i < tokens.length; i++) {
				var item = tokens[i];
				var type = item.type;
				if (type === INUMBER || type === IVARNAME) {
					if (Array.isArray(item.value)) nstack.push.apply(nstack, simplify(item.value.map(function(x) {
						return new Instruction(INUMBER, x);
					}).concat(new Instruction(IARRAY, item.value.length)), unaryOps, binaryOps, ternaryOps, values));
					else nstack.push(item);
				} else if (type === IVAR && Object.hasOwn(values, item.value)) {
					item = new Instruction(INUMBER, values[item.value]);
					nstack.push(item);
				} else if (type === IOP2 && nstack.length > 1) {
					n2 = nstack.pop();
					n1 = nstack.pop();
					f = binaryOps[item.value];
					item = new Instruction(INUMBER, f(n1.value, n2.value));
					nstack.push(item);
				} else if (type === IOP3 && nstack.length > 2) {
					n3 = nstack.pop();
					n2 = nstack.pop();
					n1 = nstack.pop();
					if (item.value === "?") nstack.push(n1.value ? n2.value : n3.value);
					else {
						f = ternaryOps[item.value];
						item = new Instruction(INUMBER, f(n1.value, n2.value, n3.value));
						nstack.push(item);
					}
				} else if (type === IOP1 && nstack.length > 0) {
					n1 = nstack.pop();
					f = unaryOps[item.value];
					item = new Instruction(INUMBER, f(n1.value));
					nstack.push(item);
				} else if (type === IEXPR) {
					while (nstack.length > 0) newexpression.push(nstack.shift());
					newexpression.push(new Instruction(IEXPR, simplify(item.value, unaryOps, binaryOps, ternaryOps, values)));
				} else if (type === IMEMBER && nstack.length > 0) {
					n1 = nstack.pop();
					nstack.push(new Instruction(INUMBER, n1.value[item.value]));
				} else {
					while (nstack.length > 0) newexpression.push(nstack.shift());
					newexpression.push(item);
				}
			}
			while (nstack.length > 0) newexpression.push(nstack.shift());
			return newexpression;
		}
		function substitute(tokens, variable, expr) {
			var newexpression = [];
			for (var i = 0; i < tokens.length; i++) {
				var item = tokens[i];
				var type = item.type;
				if (type === IVAR && item.value === variable) for (var j = 0; j < expr.tokens.length; j++) {
					var expritem = expr.tokens[j];
					var replitem;
					if (expritem.type === IOP1) replitem = unaryInstruction(expritem.value);
					else if (expritem.type === IOP2) replitem = binaryInstruction(expritem.value);
					else if (expritem.type === IOP3) replitem = ternaryInstruction(expritem.value);
					else replitem = new Instruction(expritem.type, expritem.value);
					newexpression.push(replitem);
				}
				else if (type === IEXPR) newexpression.push(new Instruction(IEXPR, substitute(item.value, variable, expr)));
				else newexpression.push(item);
			}
			return newexpression;
		}
		function isAllowedFunc(f, expr, values) {
			if (Object.values(expr.functions).includes(f)) return true;
			for (const v of Object.values(values)) if (typeof v === "object" && v !== null) {
				for (const subV of Object.values(v)) if (subV === f) {
					const SAFE_MATH = Object.freeze({
						abs: Math.abs,
						acos: Math.acos,
						asin: Math.asin,
						atan: Math.atan,
						atan2: Math.atan2,
						ceil: Math.ceil,
						clz32: Math.clz32,
						cos: Math.cos,
						exp: Math.exp,
						floor: Math.floor,
						imul: Math.imul,
						fround: Math.fround,
						f16round: Math.f16round,
						log: Math.log,
						max: Math.max,
						min: Math.min,
						pow: Math.pow,
						random: Math.random,
						round: Math.round,
						sin: Math.sin,
						sqrt: Math.sqrt,
						tan: Math.tan,
						log10: Math.log10,
						log2: Math.log2,
						log1p: Math.log1p,
						expm1: Math.expm1,
						cosh: Math.cosh,
						sinh: Math.sinh,
						tanh: Math.tanh,
						acosh: Math.acosh,
						asinh: Math.asinh,
						atanh: Math.atanh,
						hypot: Math.hypot,
						trunc: Math.trunc,
						sign: Math.sign,
						cbrt: Math.cbrt
					});
					for (var key of Object.getOwnPropertyNames(SAFE_MATH)) if (SAFE_MATH[key] === subV) return true;
					return Object.values(expr.functions).includes(subV);
				}
			}
			return false;
		}
		function evaluate(tokens, expr, values) {
			var nstack = [];
			var n1, n2, n3;
			var f, args, argCount;
			if (isExpressionEvaluator(tokens)) return resolveExpression(tokens, values);
			var numTokens = tokens.length;
			for (var i = 0; i < numTokens; i++) {
				var item = tokens[i];
				var type = item.type;
				if (type === INUMBER || type === IVARNAME) nstack.push(item.value);
				else if (type === IOP2) {
					n2 = nstack.pop();
					n1 = nstack.pop();
					if (item.value === "and") nstack.push(n1 ? !!evaluate(n2, expr, values) : false);
					else if (item.value === "or") nstack.push(n1 ? true : !!evaluate(n2, expr, values));
					else if (item.value === "=") {
						f = expr.binaryOps[item.value];
						nstack.push(f(n1, evaluate(n2, expr, values), values));
					} else {
						f = expr.binaryOps[item.value];
						nstack.push(f(resolveExpression(n1, values), resolveExpression(n2, values)));
					}
				} else if (type === IOP3) {
					n3 = nstack.pop();
					n2 = nstack.pop();
					n1 = nstack.pop();
					if (item.value === "?") nstack.push(evaluate(n1 ? n2 : n3, expr, values));
					else {
						f = expr.ternaryOps[item.value];
						nstack.push(f(resolveExpression(n1, values), resolveExpression(n2, values), resolveExpression(n3, values)));
					}
				} else if (type === IVAR) {
					if (/^__proto__|prototype|constructor$/.test(item.value)) throw new Error("prototype access detected");
					if (item.value in expr.functions) nstack.push(expr.functions[item.value]);
					else if (item.value in expr.unaryOps && expr.parser.isOperatorEnabled(item.value)) nstack.push(expr.unaryOps[item.value]);
					else {
						var v = values[item.value];
						if (v !== void 0) {
							if (typeof v === "function" && !isAllowedFunc(v, expr, values)) throw new Error("Variable references an unallowed function: " + item.value);
							nstack.push(v);
						} else throw new Error("undefined variable: " + item.value);
					}
				} else if (type === IOP1) {
					n1 = nstack.pop();
					f = expr.unaryOps[item.value];
					nstack.push(f(resolveExpression(n1, values)));
				} else if (type === IFUNCALL) {
					argCount = item.value;
					args = [];
					while (argCount-- > 0) args.unshift(resolveExpression(nstack.pop(), values));
					f = nstack.pop();
					if (!isAllowedFunc(f, expr, values)) throw new Error("Is not an allowed function.");
					if (f.apply && f.call) nstack.push(f.apply(void 0, args));
					else throw new Error(f + " is not a function");
				} else if (type === IFUNDEF) nstack.push((function() {
					var n2 = nstack.pop();
					var args = [];
					var argCount = item.value;
					while (argCount-- > 0) args.unshift(nstack.pop());
					var n1 = nstack.pop();
					var f = function() {
						var scope = Object.assign({}, values);
						for (var i = 0, len = args.length; i < len; i++) scope[args[i]] = arguments[i];
						return evaluate(n2, expr, scope);
					};
					expr.functions["lambda_" + expr.functions.__counter++] = f;
					values[n1] = f;
					return f;
				})());
				else if (type === IEXPR) nstack.push(createExpressionEvaluator(item, expr));
				else if (type === IEXPREVAL) nstack.push(item);
				else if (type === IMEMBER) {
					n1 = nstack.pop();
					if (/^__proto__|prototype|constructor$/.test(item.value)) throw new Error("prototype access detected in MEMBER");
					if (typeof n1 === "object" && typeof n1[item.value] === "function" && !isAllowedFunc(n1[item.value], expr, values)) throw new Error("Is not an allowed function in MEMBER.");
					nstack.push(n1[item.value]);
				} else if (type === IENDSTATEMENT) nstack.pop();
				else if (type === IARRAY) {
					argCount = item.value;
					args = [];
					while (argCount-- > 0) args.unshift(nstack.pop());
					nstack.push(args);
				} else throw new Error("invalid Expression");
			}
			if (nstack.length > 1) throw new Error("invalid Expression (parity)");
			return nstack[0] === 0 ? 0 : resolveExpression(nstack[0], values);
		}
		function createExpressionEvaluator(token, expr, values) {
			if (isExpressionEvaluator(token)) return token;
			return {
				type: IEXPREVAL,
				value: function(scope) {
					return evaluate(token.value, expr, scope);
				}
			};
		}
		function isExpressionEvaluator(n) {
			return n && n.type === IEXPREVAL;
		}
		function resolveExpression(n, values) {
			return isExpressionEvaluator(n) ? n.value(values) : n;
		}
		function expressionToString(tokens, toJS) {
			var nstack = [];
			var n1, n2, n3;
			var f, args, argCount;
			for (var i = 0; i < tokens.length; i++) {
				var item = tokens[i];
				var type = item.type;
				if (type === INUMBER) {
					if (typeof item.value === "number" && item.value < 0) nstack.push("(" + item.value + ")");
					else if (Array.isArray(item.value)) nstack.push("[" + item.value.map(escapeValue).join(", ") + "]");
					else nstack.push(escapeValue(item.value));
				} else if (type === IOP2) {
					n2 = nstack.pop();
					n1 = nstack.pop();
					f = item.value;
					if (toJS) {
						if (f === "^") nstack.push("Math.pow(" + n1 + ", " + n2 + ")");
						else if (f === "and") nstack.push("(!!" + n1 + " && !!" + n2 + ")");
						else if (f === "or") nstack.push("(!!" + n1 + " || !!" + n2 + ")");
						else if (f === "||") nstack.push("(function(a,b){ return Array.isArray(a) && Array.isArray(b) ? a.concat(b) : String(a) + String(b); }((" + n1 + "),(" + n2 + ")))");
						else if (f === "==") nstack.push("(" + n1 + " === " + n2 + ")");
						else if (f === "!=") nstack.push("(" + n1 + " !== " + n2 + ")");
						else if (f === "[") nstack.push(n1 + "[(" + n2 + ") | 0]");
						else nstack.push("(" + n1 + " " + f + " " + n2 + ")");
					} else if (f === "[") nstack.push(n1 + "[" + n2 + "]");
					else nstack.push("(" + n1 + " " + f + " " + n2 + ")");
				} else if (type === IOP3) {
					n3 = nstack.pop();
					n2 = nstack.pop();
					n1 = nstack.pop();
					f = item.value;
					if (f === "?") nstack.push("(" + n1 + " ? " + n2 + " : " + n3 + ")");
					else throw new Error("invalid Expression");
				} else if (type === IVAR || type === IVARNAME) nstack.push(item.value);
				else if (type === IOP1) {
					n1 = nstack.pop();
					f = item.value;
					if (f === "-" || f === "+") nstack.push("(" + f + n1 + ")");
					else if (toJS) {
						if (f === "not") nstack.push("(!" + n1 + ")");
						else if (f === "!") nstack.push("fac(" + n1 + ")");
						else nstack.push(f + "(" + n1 + ")");
					} else if (f === "!") nstack.push("(" + n1 + "!)");
					else nstack.push("(" + f + " " + n1 + ")");
				} else if (type === IFUNCALL) {
					argCount = item.value;
					args = [];
					while (argCount-- > 0) args.unshift(nstack.pop());
					f = nstack.pop();
					nstack.push(f + "(" + args.join(", ") + ")");
				} else if (type === IFUNDEF) {
					n2 = nstack.pop();
					argCount = item.value;
					args = [];
					while (argCount-- > 0) args.unshift(nstack.pop());
					n1 = nstack.pop();
					if (toJS) nstack.push("(" + n1 + " = function(" + args.join(", ") + ") { return " + n2 + " })");
					else nstack.push("(" + n1 + "(" + args.join(", ") + ") = " + n2 + ")");
				} else if (type === IMEMBER) {
					n1 = nstack.pop();
					nstack.push(n1 + "." + item.value);
				} else if (type === IARRAY) {
					argCount = item.value;
					args = [];
					while (argCount-- > 0) args.unshift(nstack.pop());
					nstack.push("[" + args.join(", ") + "]");
				} else if (type === IEXPR) nstack.push("(" + expressionToString(item.value, toJS) + ")");
				else if (type === IENDSTATEMENT);
				else throw new Error("invalid Expression");
			}
			if (nstack.length > 1) {
				if (toJS) nstack = [nstack.join(",")];
				else nstack = [nstack.join(";")];
			}
			return String(nstack[0]);
		}
		function escapeValue(v) {
			if (typeof v === "string") return JSON.stringify(v).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");
			return v;
		}
		function contains(array, obj) {
			for (var i = 0; i < array.length; i++) if (array[i] === obj) return true;
			return false;
		}
		function getSymbols(tokens, symbols, options) {
			options = options || {};
			var withMembers = !!options.withMembers;
			var prevVar = null;
			for (var i = 0; i < tokens.length; i++) {
				var item = tokens[i];
				if (item.type === IVAR || item.type === IVARNAME) {
					if (!withMembers && !contains(symbols, item.value)) symbols.push(item.value);
					else if (prevVar !== null) {
						if (!contains(symbols, prevVar)) symbols.push(prevVar);
						prevVar = item.value;
					} else prevVar = item.value;
				} else if (item.type === IMEMBER && withMembers && prevVar !== null) prevVar += "." + item.value;
				else if (item.type === IEXPR) getSymbols(item.value, symbols, options);
				else if (prevVar !== null) {
					if (!contains(symbols, prevVar)) symbols.push(prevVar);
					prevVar = null;
				}
			}
			if (prevVar !== null && !contains(symbols, prevVar)) symbols.push(prevVar);
		}
		function Expression(tokens, parser) {
			this.tokens = tokens;
			this.parser = parser;
			this.unaryOps = parser.unaryOps;
			this.binaryOps = parser.binaryOps;
			this.ternaryOps = parser.ternaryOps;
			this.functions = parser.functions;
		}
		Expression.prototype.simplify = function(values) {
			values = values || {};
			return new Expression(simplify(this.tokens, this.unaryOps, this.binaryOps, this.ternaryOps, values), this.parser);
		};
		Expression.prototype.substitute = function(variable, expr) {
			if (!(expr instanceof Expression)) expr = this.parser.parse(String(expr));
			return new Expression(substitute(this.tokens, variable, expr), this.parser);
		};
		Expression.prototype.evaluate = function(values) {
			values = values || {};
			return evaluate(this.tokens, this, values);
		};
		Expression.prototype.toString = function() {
			return expressionToString(this.tokens, false);
		};
		Expression.prototype.symbols = function(options) {
			options = options || {};
			var vars = [];
			getSymbols(this.tokens, vars, options);
			return vars;
		};
		Expression.prototype.variables = function(options) {
			options = options || {};
			var vars = [];
			getSymbols(this.tokens, vars, options);
			var functions = this.functions;
			return vars.filter(function(name) {
				return !(name in functions);
			});
		};
		Expression.prototype.toJSFunction = function(param, variables) {
			var expr = this;
			var f = new Function(param, "with(this.functions) with (this.ternaryOps) with (this.binaryOps) with (this.unaryOps) { return " + expressionToString(this.simplify(variables).tokens, true) + "; }");
			return function() {
				return f.apply(expr, arguments);
			};
		};
		var TEOF = "TEOF";
		var TOP = "TOP";
		var TNUMBER = "TNUMBER";
		var TSTRING = "TSTRING";
		var TPAREN = "TPAREN";
		var TBRACKET = "TBRACKET";
		var TCOMMA = "TCOMMA";
		var TNAME = "TNAME";
		var TSEMICOLON = "TSEMICOLON";
		function Token(type, value, index) {
			this.type = type;
			this.value = value;
			this.index = index;
		}
		Token.prototype.toString = function() {
			return this.type + ": " + this.value;
		};
		function TokenStream(parser, expression) {
			this.pos = 0;
			this.current = null;
			this.unaryOps = parser.unaryOps;
			this.binaryOps = parser.binaryOps;
			this.ternaryOps = parser.ternaryOps;
			this.consts = parser.consts;
			this.expression = expression;
			this.savedPosition = 0;
			this.savedCurrent = null;
			this.options = parser.options;
			this.parser = parser;
		}
		TokenStream.prototype.newToken = function(type, value, pos) {
			return new Token(type, value, pos != null ? pos : this.pos);
		};
		TokenStream.prototype.save = function() {
			this.savedPosition = this.pos;
			this.savedCurrent = this.current;
		};
		TokenStream.prototype.restore = function() {
			this.pos = this.savedPosition;
			this.current = this.savedCurrent;
		};
		TokenStream.prototype.next = function() {
			if (this.pos >= this.expression.length) return this.newToken(TEOF, "EOF");
			if (this.isWhitespace() || this.isComment()) return this.next();
			else if (this.isRadixInteger() || this.isNumber() || this.isOperator() || this.isString() || this.isParen() || this.isBracket() || this.isComma() || this.isSemicolon() || this.isNamedOp() || this.isConst() || this.isName()) return this.current;
			else this.parseError("Unknown character \"" + this.expression.charAt(this.pos) + "\"");
		};
		TokenStream.prototype.isString = function() {
			var r = false;
			var startPos = this.pos;
			var quote = this.expression.charAt(startPos);
			if (quote === "'" || quote === "\"") {
				var index = this.expression.indexOf(quote, startPos + 1);
				while (index >= 0 && this.pos < this.expression.length) {
					this.pos = index + 1;
					if (this.expression.charAt(index - 1) !== "\\") {
						var rawString = this.expression.substring(startPos + 1, index);
						this.current = this.newToken(TSTRING, this.unescape(rawString), startPos);
						r = true;
						break;
					}
					index = this.expression.indexOf(quote, index + 1);
				}
			}
			return r;
		};
		TokenStream.prototype.isParen = function() {
			var c = this.expression.charAt(this.pos);
			if (c === "(" || c === ")") {
				this.current = this.newToken(TPAREN, c);
				this.pos++;
				return true;
			}
			return false;
		};
		TokenStream.prototype.isBracket = function() {
			var c = this.expression.charAt(this.pos);
			if ((c === "[" || c === "]") && this.isOperatorEnabled("[")) {
				this.current = this.newToken(TBRACKET, c);
				this.pos++;
				return true;
			}
			return false;
		};
		TokenStream.prototype.isComma = function() {
			if (this.expression.charAt(this.pos) === ",") {
				this.current = this.newToken(TCOMMA, ",");
				this.pos++;
				return true;
			}
			return false;
		};
		TokenStream.prototype.isSemicolon = function() {
			if (this.expression.charAt(this.pos) === ";") {
				this.current = this.newToken(TSEMICOLON, ";");
				this.pos++;
				return true;
			}
			return false;
		};
		TokenStream.prototype.isConst = function() {
			var startPos = this.pos;
			var i = startPos;
			for (; i < this.expression.length; i++) {
				var c = this.expression.charAt(i);
				if (c.toUpperCase() === c.toLowerCase()) {
					if (i === this.pos || c !== "_" && c !== "." && (c < "0" || c > "9")) break;
				}
			}
			if (i > startPos) {
				var str = this.expression.substring(startPos, i);
				if (str in this.consts) {
					this.current = this.newToken(TNUMBER, this.consts[str]);
					this.pos += str.length;
					return true;
				}
			}
			return false;
		};
		TokenStream.prototype.isNamedOp = function() {
			var startPos = this.pos;
			var i = startPos;
			for (; i < this.expression.length; i++) {
				var c = this.expression.charAt(i);
				if (c.toUpperCase() === c.toLowerCase()) {
					if (i === this.pos || c !== "_" && (c < "0" || c > "9")) break;
				}
			}
			if (i > startPos) {
				var str = this.expression.substring(startPos, i);
				if (this.isOperatorEnabled(str) && (str in this.binaryOps || str in this.unaryOps || str in this.ternaryOps)) {
					this.current = this.newToken(TOP, str);
					this.pos += str.length;
					return true;
				}
			}
			return false;
		};
		TokenStream.prototype.isName = function() {
			var startPos = this.pos;
			var i = startPos;
			var hasLetter = false;
			for (; i < this.expression.length; i++) {
				var c = this.expression.charAt(i);
				if (c.toUpperCase() === c.toLowerCase()) {
					if (i === this.pos && (c === "$" || c === "_")) {
						if (c === "_") hasLetter = true;
						continue;
					} else if (i === this.pos || !hasLetter || c !== "_" && (c < "0" || c > "9")) break;
				} else hasLetter = true;
			}
			if (hasLetter) {
				var str = this.expression.substring(startPos, i);
				this.current = this.newToken(TNAME, str);
				this.pos += str.length;
				return true;
			}
			return false;
		};
		TokenStream.prototype.isWhitespace = function() {
			var r = false;
			var c = this.expression.charAt(this.pos);
			while (c === " " || c === "	" || c === "\n" || c === "\r") {
				r = true;
				this.pos++;
				if (this.pos >= this.expression.length) break;
				c = this.expression.charAt(this.pos);
			}
			return r;
		};
		var codePointPattern = /^[0-9a-f]{4}$/i;
		TokenStream.prototype.unescape = function(v) {
			var index = v.indexOf("\\");
			if (index < 0) return v;
			var buffer = v.substring(0, index);
			while (index >= 0) {
				var c = v.charAt(++index);
				switch (c) {
					case "'":
						buffer += "'";
						break;
					case "\"":
						buffer += "\"";
						break;
					case "\\":
						buffer += "\\";
						break;
					case "/":
						buffer += "/";
						break;
					case "b":
						buffer += "\b";
						break;
					case "f":
						buffer += "\f";
						break;
					case "n":
						buffer += "\n";
						break;
					case "r":
						buffer += "\r";
						break;
					case "t":
						buffer += "	";
						break;
					case "u":
						var codePoint = v.substring(index + 1, index + 5);
						if (!codePointPattern.test(codePoint)) this.parseError("Illegal escape sequence: \\u" + codePoint);
						buffer += String.fromCharCode(parseInt(codePoint, 16));
						index += 4;
						break;
					default: throw this.parseError("Illegal escape sequence: \"\\" + c + "\"");
				}
				++index;
				var backslash = v.indexOf("\\", index);
				buffer += v.substring(index, backslash < 0 ? v.length : backslash);
				index = backslash;
			}
			return buffer;
		};
		TokenStream.prototype.isComment = function() {
			if (this.expression.charAt(this.pos) === "/" && this.expression.charAt(this.pos + 1) === "*") {
				this.pos = this.expression.indexOf("*/", this.pos) + 2;
				if (this.pos === 1) this.pos = this.expression.length;
				return true;
			}
			return false;
		};
		TokenStream.prototype.isRadixInteger = function() {
			var pos = this.pos;
			if (pos >= this.expression.length - 2 || this.expression.charAt(pos) !== "0") return false;
			++pos;
			var radix;
			var validDigit;
			if (this.expression.charAt(pos) === "x") {
				radix = 16;
				validDigit = /^[0-9a-f]$/i;
				++pos;
			} else if (this.expression.charAt(pos) === "b") {
				radix = 2;
				validDigit = /^[01]$/i;
				++pos;
			} else return false;
			var valid = false;
			var startPos = pos;
			while (pos < this.expression.length) {
				var c = this.expression.charAt(pos);
				if (validDigit.test(c)) {
					pos++;
					valid = true;
				} else break;
			}
			if (valid) {
				this.current = this.newToken(TNUMBER, parseInt(this.expression.substring(startPos, pos), radix));
				this.pos = pos;
			}
			return valid;
		};
		TokenStream.prototype.isNumber = function() {
			var valid = false;
			var pos = this.pos;
			var startPos = pos;
			var resetPos = pos;
			var foundDot = false;
			var foundDigits = false;
			var c;
			while (pos < this.expression.length) {
				c = this.expression.charAt(pos);
				if (c >= "0" && c <= "9" || !foundDot && c === ".") {
					if (c === ".") foundDot = true;
					else foundDigits = true;
					pos++;
					valid = foundDigits;
				} else break;
			}
			if (valid) resetPos = pos;
			if (c === "e" || c === "E") {
				pos++;
				var acceptSign = true;
				var validExponent = false;
				while (pos < this.expression.length) {
					c = this.expression.charAt(pos);
					if (acceptSign && (c === "+" || c === "-")) acceptSign = false;
					else if (c >= "0" && c <= "9") {
						validExponent = true;
						acceptSign = false;
					} else break;
					pos++;
				}
				if (!validExponent) pos = resetPos;
			}
			if (valid) {
				this.current = this.newToken(TNUMBER, parseFloat(this.expression.substring(startPos, pos)));
				this.pos = pos;
			} else this.pos = resetPos;
			return valid;
		};
		TokenStream.prototype.isOperator = function() {
			var startPos = this.pos;
			var c = this.expression.charAt(this.pos);
			if (c === "+" || c === "-" || c === "*" || c === "/" || c === "%" || c === "^" || c === "?" || c === ":" || c === ".") this.current = this.newToken(TOP, c);
			else if (c === "∙" || c === "•") this.current = this.newToken(TOP, "*");
			else if (c === ">") {
				if (this.expression.charAt(this.pos + 1) === "=") {
					this.current = this.newToken(TOP, ">=");
					this.pos++;
				} else this.current = this.newToken(TOP, ">");
			} else if (c === "<") {
				if (this.expression.charAt(this.pos + 1) === "=") {
					this.current = this.newToken(TOP, "<=");
					this.pos++;
				} else this.current = this.newToken(TOP, "<");
			} else if (c === "|") {
				if (this.expression.charAt(this.pos + 1) === "|") {
					this.current = this.newToken(TOP, "||");
					this.pos++;
				} else return false;
			} else if (c === "=") {
				if (this.expression.charAt(this.pos + 1) === "=") {
					this.current = this.newToken(TOP, "==");
					this.pos++;
				} else this.current = this.newToken(TOP, c);
			} else if (c === "!") {
				if (this.expression.charAt(this.pos + 1) === "=") {
					this.current = this.newToken(TOP, "!=");
					this.pos++;
				} else this.current = this.newToken(TOP, c);
			} else return false;
			this.pos++;
			if (this.isOperatorEnabled(this.current.value)) return true;
			else {
				this.pos = startPos;
				return false;
			}
		};
		TokenStream.prototype.isOperatorEnabled = function(op) {
			return this.parser.isOperatorEnabled(op);
		};
		TokenStream.prototype.getCoordinates = function() {
			var line = 0;
			var column;
			var newline = -1;
			do {
				line++;
				column = this.pos - newline;
				newline = this.expression.indexOf("\n", newline + 1);
			} while (newline >= 0 && newline < this.pos);
			return {
				line,
				column
			};
		};
		TokenStream.prototype.parseError = function(msg) {
			var coords = this.getCoordinates();
			throw new Error("parse error [" + coords.line + ":" + coords.column + "]: " + msg);
		};
		function ParserState(parser, tokenStream, options) {
			this.parser = parser;
			this.tokens = tokenStream;
			this.current = null;
			this.nextToken = null;
			this.next();
			this.savedCurrent = null;
			this.savedNextToken = null;
			this.allowMemberAccess = options.allowMemberAccess !== false;
		}
		ParserState.prototype.next = function() {
			this.current = this.nextToken;
			return this.nextToken = this.tokens.next();
		};
		ParserState.prototype.tokenMatches = function(token, value) {
			if (typeof value === "undefined") return true;
			else if (Array.isArray(value)) return contains(value, token.value);
			else if (typeof value === "function") return value(token);
			else return token.value === value;
		};
		ParserState.prototype.save = function() {
			this.savedCurrent = this.current;
			this.savedNextToken = this.nextToken;
			this.tokens.save();
		};
		ParserState.prototype.restore = function() {
			this.tokens.restore();
			this.current = this.savedCurrent;
			this.nextToken = this.savedNextToken;
		};
		ParserState.prototype.accept = function(type, value) {
			if (this.nextToken.type === type && this.tokenMatches(this.nextToken, value)) {
				this.next();
				return true;
			}
			return false;
		};
		ParserState.prototype.expect = function(type, value) {
			if (!this.accept(type, value)) {
				var coords = this.tokens.getCoordinates();
				throw new Error("parse error [" + coords.line + ":" + coords.column + "]: Expected " + (value || type));
			}
		};
		ParserState.prototype.parseAtom = function(instr) {
			var unaryOps = this.tokens.unaryOps;
			function isPrefixOperator(token) {
				return token.value in unaryOps;
			}
			if (this.accept(TNAME) || this.accept(TOP, isPrefixOperator)) instr.push(new Instruction(IVAR, this.current.value));
			else if (this.accept(TNUMBER)) instr.push(new Instruction(INUMBER, this.current.value));
			else if (this.accept(TSTRING)) instr.push(new Instruction(INUMBER, this.current.value));
			else if (this.accept(TPAREN, "(")) {
				this.parseExpression(instr);
				this.expect(TPAREN, ")");
			} else if (this.accept(TBRACKET, "[")) {
				if (this.accept(TBRACKET, "]")) instr.push(new Instruction(IARRAY, 0));
				else {
					var argCount = this.parseArrayList(instr);
					instr.push(new Instruction(IARRAY, argCount));
				}
			} else throw new Error("unexpected " + this.nextToken);
		};
		ParserState.prototype.parseExpression = function(instr) {
			var exprInstr = [];
			if (this.parseUntilEndStatement(instr, exprInstr)) return;
			this.parseVariableAssignmentExpression(exprInstr);
			if (this.parseUntilEndStatement(instr, exprInstr)) return;
			this.pushExpression(instr, exprInstr);
		};
		ParserState.prototype.pushExpression = function(instr, exprInstr) {
			for (var i = 0, len = exprInstr.length; i < len; i++) instr.push(exprInstr[i]);
		};
		ParserState.prototype.parseUntilEndStatement = function(instr, exprInstr) {
			if (!this.accept(TSEMICOLON)) return false;
			if (this.nextToken && this.nextToken.type !== TEOF && !(this.nextToken.type === TPAREN && this.nextToken.value === ")")) exprInstr.push(new Instruction(IENDSTATEMENT));
			if (this.nextToken.type !== TEOF) this.parseExpression(exprInstr);
			instr.push(new Instruction(IEXPR, exprInstr));
			return true;
		};
		ParserState.prototype.parseArrayList = function(instr) {
			var argCount = 0;
			while (!this.accept(TBRACKET, "]")) {
				this.parseExpression(instr);
				++argCount;
				while (this.accept(TCOMMA)) {
					this.parseExpression(instr);
					++argCount;
				}
			}
			return argCount;
		};
		ParserState.prototype.parseVariableAssignmentExpression = function(instr) {
			this.parseConditionalExpression(instr);
			while (this.accept(TOP, "=")) {
				var varName = instr.pop();
				var varValue = [];
				var lastInstrIndex = instr.length - 1;
				if (varName.type === IFUNCALL) {
					if (!this.tokens.isOperatorEnabled("()=")) throw new Error("function definition is not permitted");
					for (var i = 0, len = varName.value + 1; i < len; i++) {
						var index = lastInstrIndex - i;
						if (instr[index].type === IVAR) instr[index] = new Instruction(IVARNAME, instr[index].value);
					}
					this.parseVariableAssignmentExpression(varValue);
					instr.push(new Instruction(IEXPR, varValue));
					instr.push(new Instruction(IFUNDEF, varName.value));
					continue;
				}
				if (varName.type !== IVAR && varName.type !== IMEMBER) throw new Error("expected variable for assignment");
				this.parseVariableAssignmentExpression(varValue);
				instr.push(new Instruction(IVARNAME, varName.value));
				instr.push(new Instruction(IEXPR, varValue));
				instr.push(binaryInstruction("="));
			}
		};
		ParserState.prototype.parseConditionalExpression = function(instr) {
			this.parseOrExpression(instr);
			while (this.accept(TOP, "?")) {
				var trueBranch = [];
				var falseBranch = [];
				this.parseConditionalExpression(trueBranch);
				this.expect(TOP, ":");
				this.parseConditionalExpression(falseBranch);
				instr.push(new Instruction(IEXPR, trueBranch));
				instr.push(new Instruction(IEXPR, falseBranch));
				instr.push(ternaryInstruction("?"));
			}
		};
		ParserState.prototype.parseOrExpression = function(instr) {
			this.parseAndExpression(instr);
			while (this.accept(TOP, "or")) {
				var falseBranch = [];
				this.parseAndExpression(falseBranch);
				instr.push(new Instruction(IEXPR, falseBranch));
				instr.push(binaryInstruction("or"));
			}
		};
		ParserState.prototype.parseAndExpression = function(instr) {
			this.parseComparison(instr);
			while (this.accept(TOP, "and")) {
				var trueBranch = [];
				this.parseComparison(trueBranch);
				instr.push(new Instruction(IEXPR, trueBranch));
				instr.push(binaryInstruction("and"));
			}
		};
		var COMPARISON_OPERATORS = [
			"==",
			"!=",
			"<",
			"<=",
			">=",
			">",
			"in"
		];
		ParserState.prototype.parseComparison = function(instr) {
			this.parseAddSub(instr);
			while (this.accept(TOP, COMPARISON_OPERATORS)) {
				var op = this.current;
				this.parseAddSub(instr);
				instr.push(binaryInstruction(op.value));
			}
		};
		var ADD_SUB_OPERATORS = [
			"+",
			"-",
			"||"
		];
		ParserState.prototype.parseAddSub = function(instr) {
			this.parseTerm(instr);
			while (this.accept(TOP, ADD_SUB_OPERATORS)) {
				var op = this.current;
				this.parseTerm(instr);
				instr.push(binaryInstruction(op.value));
			}
		};
		var TERM_OPERATORS = [
			"*",
			"/",
			"%"
		];
		ParserState.prototype.parseTerm = function(instr) {
			this.parseFactor(instr);
			while (this.accept(TOP, TERM_OPERATORS)) {
				var op = this.current;
				this.parseFactor(instr);
				instr.push(binaryInstruction(op.value));
			}
		};
		ParserState.prototype.parseFactor = function(instr) {
			var unaryOps = this.tokens.unaryOps;
			function isPrefixOperator(token) {
				return token.value in unaryOps;
			}
			this.save();
			if (this.accept(TOP, isPrefixOperator)) {
				if (this.current.value !== "-" && this.current.value !== "+") {
					if (this.nextToken.type === TPAREN && this.nextToken.value === "(") {
						this.restore();
						this.parseExponential(instr);
						return;
					} else if (this.nextToken.type === TSEMICOLON || this.nextToken.type === TCOMMA || this.nextToken.type === TEOF || this.nextToken.type === TPAREN && this.nextToken.value === ")") {
						this.restore();
						this.parseAtom(instr);
						return;
					}
				}
				var op = this.current;
				this.parseFactor(instr);
				instr.push(unaryInstruction(op.value));
			} else this.parseExponential(instr);
		};
		ParserState.prototype.parseExponential = function(instr) {
			this.parsePostfixExpression(instr);
			while (this.accept(TOP, "^")) {
				this.parseFactor(instr);
				instr.push(binaryInstruction("^"));
			}
		};
		ParserState.prototype.parsePostfixExpression = function(instr) {
			this.parseFunctionCall(instr);
			while (this.accept(TOP, "!")) instr.push(unaryInstruction("!"));
		};
		ParserState.prototype.parseFunctionCall = function(instr) {
			var unaryOps = this.tokens.unaryOps;
			function isPrefixOperator(token) {
				return token.value in unaryOps;
			}
			if (this.accept(TOP, isPrefixOperator)) {
				var op = this.current;
				this.parseAtom(instr);
				instr.push(unaryInstruction(op.value));
			} else {
				this.parseMemberExpression(instr);
				while (this.accept(TPAREN, "(")) if (this.accept(TPAREN, ")")) instr.push(new Instruction(IFUNCALL, 0));
				else {
					var argCount = this.parseArgumentList(instr);
					instr.push(new Instruction(IFUNCALL, argCount));
				}
			}
		};
		ParserState.prototype.parseArgumentList = function(instr) {
			var argCount = 0;
			while (!this.accept(TPAREN, ")")) {
				this.parseExpression(instr);
				++argCount;
				while (this.accept(TCOMMA)) {
					this.parseExpression(instr);
					++argCount;
				}
			}
			return argCount;
		};
		ParserState.prototype.parseMemberExpression = function(instr) {
			this.parseAtom(instr);
			while (this.accept(TOP, ".") || this.accept(TBRACKET, "[")) {
				var op = this.current;
				if (op.value === ".") {
					if (!this.allowMemberAccess) throw new Error("unexpected \".\", member access is not permitted");
					this.expect(TNAME);
					instr.push(new Instruction(IMEMBER, this.current.value));
				} else if (op.value === "[") {
					if (!this.tokens.isOperatorEnabled("[")) throw new Error("unexpected \"[]\", arrays are disabled");
					this.parseExpression(instr);
					this.expect(TBRACKET, "]");
					instr.push(binaryInstruction("["));
				} else throw new Error("unexpected symbol: " + op.value);
			}
		};
		function add(a, b) {
			return Number(a) + Number(b);
		}
		function sub(a, b) {
			return a - b;
		}
		function mul(a, b) {
			return a * b;
		}
		function div(a, b) {
			return a / b;
		}
		function mod(a, b) {
			return a % b;
		}
		function concat(a, b) {
			if (Array.isArray(a) && Array.isArray(b)) return a.concat(b);
			return "" + a + b;
		}
		function equal(a, b) {
			return a === b;
		}
		function notEqual(a, b) {
			return a !== b;
		}
		function greaterThan(a, b) {
			return a > b;
		}
		function lessThan(a, b) {
			return a < b;
		}
		function greaterThanEqual(a, b) {
			return a >= b;
		}
		function lessThanEqual(a, b) {
			return a <= b;
		}
		function andOperator(a, b) {
			return Boolean(a && b);
		}
		function orOperator(a, b) {
			return Boolean(a || b);
		}
		function inOperator(a, b) {
			return contains(b, a);
		}
		function sinh(a) {
			return (Math.exp(a) - Math.exp(-a)) / 2;
		}
		function cosh(a) {
			return (Math.exp(a) + Math.exp(-a)) / 2;
		}
		function tanh(a) {
			if (a === 1e400) return 1;
			if (a === -1e400) return -1;
			return (Math.exp(a) - Math.exp(-a)) / (Math.exp(a) + Math.exp(-a));
		}
		function asinh(a) {
			if (a === -1e400) return a;
			return Math.log(a + Math.sqrt(a * a + 1));
		}
		function acosh(a) {
			return Math.log(a + Math.sqrt(a * a - 1));
		}
		function atanh(a) {
			return Math.log((1 + a) / (1 - a)) / 2;
		}
		function log10(a) {
			return Math.log(a) * Math.LOG10E;
		}
		function neg(a) {
			return -a;
		}
		function not(a) {
			return !a;
		}
		function trunc(a) {
			return a < 0 ? Math.ceil(a) : Math.floor(a);
		}
		function random(a) {
			return Math.random() * (a || 1);
		}
		function factorial(a) {
			return gamma(a + 1);
		}
		function isInteger(value) {
			return isFinite(value) && value === Math.round(value);
		}
		var GAMMA_G = 4.7421875;
		var GAMMA_P = [
			.9999999999999971,
			57.15623566586292,
			-59.59796035547549,
			14.136097974741746,
			-.4919138160976202,
			3399464998481189e-20,
			4652362892704858e-20,
			-9837447530487956e-20,
			.0001580887032249125,
			-.00021026444172410488,
			.00021743961811521265,
			-.0001643181065367639,
			8441822398385275e-20,
			-26190838401581408e-21,
			36899182659531625e-22
		];
		function gamma(n) {
			var t, x;
			if (isInteger(n)) {
				if (n <= 0) return isFinite(n) ? 1e400 : NaN;
				if (n > 171) return 1e400;
				var value = n - 2;
				var res = n - 1;
				while (value > 1) {
					res *= value;
					value--;
				}
				if (res === 0) res = 1;
				return res;
			}
			if (n < .5) return Math.PI / (Math.sin(Math.PI * n) * gamma(1 - n));
			if (n >= 171.35) return 1e400;
			if (n > 85) {
				var twoN = n * n;
				var threeN = twoN * n;
				var fourN = threeN * n;
				var fiveN = fourN * n;
				return Math.sqrt(2 * Math.PI / n) * Math.pow(n / Math.E, n) * (1 + 1 / (12 * n) + 1 / (288 * twoN) - 139 / (51840 * threeN) - 571 / (2488320 * fourN) + 163879 / (209018880 * fiveN) + 5246819 / (75246796800 * fiveN * n));
			}
			--n;
			x = GAMMA_P[0];
			for (var i = 1; i < GAMMA_P.length; ++i) x += GAMMA_P[i] / (n + i);
			t = n + GAMMA_G + .5;
			return Math.sqrt(2 * Math.PI) * Math.pow(t, n + .5) * Math.exp(-t) * x;
		}
		function stringOrArrayLength(s) {
			if (Array.isArray(s)) return s.length;
			return String(s).length;
		}
		function hypot() {
			var sum = 0;
			var larg = 0;
			for (var i = 0; i < arguments.length; i++) {
				var arg = Math.abs(arguments[i]);
				var div;
				if (larg < arg) {
					div = larg / arg;
					sum = sum * div * div + 1;
					larg = arg;
				} else if (arg > 0) {
					div = arg / larg;
					sum += div * div;
				} else sum += arg;
			}
			return larg === 1e400 ? 1e400 : larg * Math.sqrt(sum);
		}
		function condition(cond, yep, nope) {
			return cond ? yep : nope;
		}
		function roundTo(value, exp) {
			if (typeof exp === "undefined" || +exp === 0) return Math.round(value);
			value = +value;
			exp = -+exp;
			if (isNaN(value) || !(typeof exp === "number" && exp % 1 === 0)) return NaN;
			value = value.toString().split("e");
			value = Math.round(+(value[0] + "e" + (value[1] ? +value[1] - exp : -exp)));
			value = value.toString().split("e");
			return +(value[0] + "e" + (value[1] ? +value[1] + exp : exp));
		}
		function setVar(name, value, variables) {
			if (variables) variables[name] = value;
			return value;
		}
		function arrayIndex(array, index) {
			return array[index | 0];
		}
		function max(array) {
			if (arguments.length === 1 && Array.isArray(array)) return Math.max.apply(Math, array);
			else return Math.max.apply(Math, arguments);
		}
		function min(array) {
			if (arguments.length === 1 && Array.isArray(array)) return Math.min.apply(Math, array);
			else return Math.min.apply(Math, arguments);
		}
		function arrayMap(f, a) {
			if (typeof f !== "function") throw new Error("First argument to map is not a function");
			if (!Array.isArray(a)) throw new Error("Second argument to map is not an array");
			return a.map(function(x, i) {
				return f(x, i);
			});
		}
		function arrayFold(f, init, a) {
			if (typeof f !== "function") throw new Error("First argument to fold is not a function");
			if (!Array.isArray(a)) throw new Error("Second argument to fold is not an array");
			return a.reduce(function(acc, x, i) {
				return f(acc, x, i);
			}, init);
		}
		function arrayFilter(f, a) {
			if (typeof f !== "function") throw new Error("First argument to filter is not a function");
			if (!Array.isArray(a)) throw new Error("Second argument to filter is not an array");
			return a.filter(function(x, i) {
				return f(x, i);
			});
		}
		function stringOrArrayIndexOf(target, s) {
			if (!(Array.isArray(s) || typeof s === "string")) throw new Error("Second argument to indexOf is not a string or array");
			return s.indexOf(target);
		}
		function arrayJoin(sep, a) {
			if (!Array.isArray(a)) throw new Error("Second argument to join is not an array");
			return a.join(sep);
		}
		function sign(x) {
			return (x > 0) - (x < 0) || +x;
		}
		var ONE_THIRD = 1 / 3;
		function cbrt(x) {
			return x < 0 ? -Math.pow(-x, ONE_THIRD) : Math.pow(x, ONE_THIRD);
		}
		function expm1(x) {
			return Math.exp(x) - 1;
		}
		function log1p(x) {
			return Math.log(1 + x);
		}
		function log2(x) {
			return Math.log(x) / Math.LN2;
		}
		function sum(array) {
			if (!Array.isArray(array)) throw new Error("Sum argument is not an array");
			return array.reduce(function(total, value) {
				return total + Number(value);
			}, 0);
		}
		function Parser(options) {
			this.options = options || {};
			this.unaryOps = {
				sin: Math.sin,
				cos: Math.cos,
				tan: Math.tan,
				asin: Math.asin,
				acos: Math.acos,
				atan: Math.atan,
				sinh: Math.sinh || sinh,
				cosh: Math.cosh || cosh,
				tanh: Math.tanh || tanh,
				asinh: Math.asinh || asinh,
				acosh: Math.acosh || acosh,
				atanh: Math.atanh || atanh,
				sqrt: Math.sqrt,
				cbrt: Math.cbrt || cbrt,
				log: Math.log,
				log2: Math.log2 || log2,
				ln: Math.log,
				lg: Math.log10 || log10,
				log10: Math.log10 || log10,
				expm1: Math.expm1 || expm1,
				log1p: Math.log1p || log1p,
				abs: Math.abs,
				ceil: Math.ceil,
				floor: Math.floor,
				round: Math.round,
				trunc: Math.trunc || trunc,
				"-": neg,
				"+": Number,
				exp: Math.exp,
				not,
				length: stringOrArrayLength,
				"!": factorial,
				sign: Math.sign || sign
			};
			this.binaryOps = {
				"+": add,
				"-": sub,
				"*": mul,
				"/": div,
				"%": mod,
				"^": Math.pow,
				"||": concat,
				"==": equal,
				"!=": notEqual,
				">": greaterThan,
				"<": lessThan,
				">=": greaterThanEqual,
				"<=": lessThanEqual,
				and: andOperator,
				or: orOperator,
				in: inOperator,
				"=": setVar,
				"[": arrayIndex
			};
			this.ternaryOps = { "?": condition };
			this.functions = {
				random,
				fac: factorial,
				min,
				max,
				hypot: Math.hypot || hypot,
				pyt: Math.hypot || hypot,
				pow: Math.pow,
				atan2: Math.atan2,
				if: condition,
				gamma,
				roundTo,
				map: arrayMap,
				fold: arrayFold,
				filter: arrayFilter,
				indexOf: stringOrArrayIndexOf,
				join: arrayJoin,
				sum
			};
			this.consts = {
				E: Math.E,
				PI: Math.PI,
				true: true,
				false: false
			};
		}
		Parser.prototype.parse = function(expr) {
			var instr = [];
			var parserState = new ParserState(this, new TokenStream(this, expr), { allowMemberAccess: this.options.allowMemberAccess });
			parserState.parseExpression(instr);
			parserState.expect(TEOF, "EOF");
			return new Expression(instr, this);
		};
		Parser.prototype.evaluate = function(expr, variables) {
			return this.parse(expr).evaluate(variables);
		};
		var sharedParser = new Parser();
		Parser.parse = function(expr) {
			return sharedParser.parse(expr);
		};
		Parser.evaluate = function(expr, variables) {
			return sharedParser.parse(expr).evaluate(variables);
		};
		var optionNameMap = {
			"+": "add",
			"-": "subtract",
			"*": "multiply",
			"/": "divide",
			"%": "remainder",
			"^": "power",
			"!": "factorial",
			"<": "comparison",
			">": "comparison",
			"<=": "comparison",
			">=": "comparison",
			"==": "comparison",
			"!=": "comparison",
			"||": "concatenate",
			and: "logical",
			or: "logical",
			not: "logical",
			"?": "conditional",
			":": "conditional",
			"=": "assignment",
			"[": "array",
			"()=": "fndef"
		};
		function getOptionName(op) {
			return Object.hasOwn(optionNameMap, op) ? optionNameMap[op] : op;
		}
		Parser.prototype.isOperatorEnabled = function(op) {
			var optionName = getOptionName(op);
			var operators = this.options.operators || {};
			return !(optionName in operators) || !!operators[optionName];
		};
		var index = {
			Parser,
			Expression
		};
		exports.Expression = Expression;
		exports.Parser = Parser;
		exports.default = index;
		Object.defineProperty(exports, "__esModule", { value: true });
	}));
}));

// node_modules/@stoplight/spectral-core/dist/utils/replacer.js
var require_replacer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Replacer = void 0;
	const expr_eval_fork_1 = require_bundle();
	var Replacer = class {
		constructor(count) {
			this.regex = new RegExp(`#?${"{".repeat(count)}([^}\n]+)${"}".repeat(count)}`, "g");
			this.functions = {};
			this.expressions = /* @__PURE__ */ new Map();
		}
		addFunction(name, filter) {
			this.functions[name] = filter;
		}
		print(input, values) {
			if (!input.includes("{")) return input;
			const parser = this.parser ??= new expr_eval_fork_1.Parser();
			const functions = parser.functions;
			functions.toUpperCase = (value) => {
				return String(value).toUpperCase();
			};
			functions.concat = (...args) => {
				return args.map(String).join("");
			};
			Object.entries(this.functions).forEach(([name, fn]) => {
				functions[name] = fn.bind(values);
			});
			const context = values;
			return input.replace(this.regex, (_substr, identifier, index) => {
				if (index < 0 || index >= input.length) return "";
				if (input[index] === "#") {
					let expression = identifier.trim();
					if (/constructor|process|require|global|mainModule|fs|child_process/.test(expression)) {
						console.error("Disallowed expression detected:", expression);
						return "";
					}
					try {
						expression = expression.replace(/(\S+)\.toUpperCase\(\)/g, "toUpperCase($1)").replace(/\s*\+\s*/g, ",").replace(/^(.+)$/, "concat($1)");
						return String((this.expressions.get(expression) ?? this.expressions.set(expression, parser.parse(expression)).get(expression)).evaluate(context));
					} catch (error) {
						console.error("Expression evaluation error:", error);
						return "";
					}
				}
				if (!(identifier in values)) return "";
				return String(values[identifier]);
			});
		}
	};
	exports.Replacer = Replacer;
}));

// node_modules/@stoplight/spectral-core/dist/runner/utils/message.js
var require_message = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.message = void 0;
	const spectral_runtime_1 = require_dist$4();
	const MessageReplacer = new (require_replacer()).Replacer(2);
	MessageReplacer.addFunction("print", function(type) {
		if (typeof type !== "string") return "";
		const { property, value } = this;
		switch (type) {
			case "property":
				if (property !== void 0 && property !== "") return `"${property}" property `;
				return `The document `;
			case "value": return (0, spectral_runtime_1.printValue)(value);
			default:
				if (type in this && this[type] !== null) return String(this[type]);
				return "";
		}
	});
	exports.message = MessageReplacer.print.bind(MessageReplacer);
}));

// node_modules/@stoplight/spectral-core/dist/runner/utils/index.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	tslib_1.__exportStar(require_getLintTargets(), exports);
	tslib_1.__exportStar(require_message(), exports);
}));

// node_modules/@stoplight/spectral-core/dist/runner/lintNode.js
var require_lintNode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.lintNode = void 0;
	const spectral_runtime_1 = require_dist$4();
	const lodash_1 = require_lodash();
	const pony_cause_1 = require_pony_cause();
	const document_1 = require_document();
	const utils_1 = require_utils();
	const lintNode = (context, node, rule) => {
		var _a;
		const givenPath = node.path.length > 0 && node.path[0] === "$" ? node.path.slice(1) : node.path.slice();
		const fnContext = {
			document: context.documentInventory.document,
			documentInventory: context.documentInventory,
			rule,
			path: givenPath
		};
		for (const then of rule.then) {
			const targets = (0, utils_1.getLintTargets)(node.value, then.field);
			for (const target of targets) {
				if (target.path.length > 0) fnContext.path = [...givenPath, ...target.path];
				else fnContext.path = givenPath;
				let targetResults;
				try {
					targetResults = then.function(target.value, (_a = then.functionOptions) !== null && _a !== void 0 ? _a : null, fnContext);
				} catch (e) {
					throw new pony_cause_1.ErrorWithCause(`Function "${then.function.name}" threw an exception${(0, lodash_1.isError)(e) ? `: ${e.message}` : ""}`, { cause: e });
				}
				if (targetResults === void 0) continue;
				if ("then" in targetResults) {
					const _fnContext = { ...fnContext };
					context.promises.push(targetResults.then((results) => results === void 0 ? void 0 : processTargetResults(context, _fnContext, results)));
				} else processTargetResults(context, fnContext, targetResults);
			}
		}
	};
	exports.lintNode = lintNode;
	function processTargetResults(context, fnContext, results) {
		var _a, _b, _c, _d, _e, _f;
		const { rule, path: targetPath } = fnContext;
		for (const result of results) {
			const escapedJsonPath = ((_a = result.path) !== null && _a !== void 0 ? _a : targetPath).map(spectral_runtime_1.decodeSegmentFragment);
			const associatedItem = context.documentInventory.findAssociatedItemForPath(escapedJsonPath, rule.resolved);
			const path = (_b = associatedItem === null || associatedItem === void 0 ? void 0 : associatedItem.path) !== null && _b !== void 0 ? _b : (0, spectral_runtime_1.getClosestJsonPath)(context.documentInventory.resolved, escapedJsonPath);
			const source = associatedItem === null || associatedItem === void 0 ? void 0 : associatedItem.document.source;
			const document = (_c = associatedItem === null || associatedItem === void 0 ? void 0 : associatedItem.document) !== null && _c !== void 0 ? _c : context.documentInventory.document;
			const range = (_d = document.getRangeForJsonPath(path, true)) !== null && _d !== void 0 ? _d : document_1.Document.DEFAULT_RANGE;
			const value = path.length === 0 ? document.data : (0, lodash_1.get)(document.data, path);
			const vars = {
				property: (associatedItem === null || associatedItem === void 0 ? void 0 : associatedItem.missingPropertyPath) !== void 0 && associatedItem.missingPropertyPath.length > path.length ? (0, spectral_runtime_1.printPath)(associatedItem.missingPropertyPath.slice(path.length - 1), spectral_runtime_1.PrintStyle.Dot) : path.length > 0 ? path[path.length - 1] : "",
				error: result.message,
				get path() {
					return (0, spectral_runtime_1.printPath)(path, spectral_runtime_1.PrintStyle.EscapedPointer);
				},
				description: rule.description,
				value
			};
			const resultMessage = (0, utils_1.message)(result.message, vars);
			vars.error = resultMessage;
			const severity = source !== null && source !== void 0 ? rule.getSeverityForSource(source, path) : rule.severity;
			if (severity === -1) continue;
			context.results.push({
				code: rule.name,
				message: (rule.message === null ? (_e = rule.description) !== null && _e !== void 0 ? _e : resultMessage : (0, utils_1.message)(rule.message, vars)).trim(),
				path,
				severity,
				...source !== null ? { source } : null,
				range,
				documentationUrl: (_f = rule.documentationUrl) !== null && _f !== void 0 ? _f : void 0
			});
		}
	}
}));

// node_modules/nimma/dist/cjs/codegen/ast/builders.js
var require_builders = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function program(body) {
		return {
			type: "Program",
			body
		};
	}
	function blockStatement(body, directives) {
		return {
			type: "BlockStatement",
			body,
			directives
		};
	}
	function expressionStatement(expression) {
		return {
			type: "ExpressionStatement",
			expression
		};
	}
	function literal(value) {
		switch (typeof value) {
			case "number": return numericLiteral(value);
			case "string": return stringLiteral(value);
			case "boolean": return booleanLiteral(value);
		}
	}
	function stringLiteral(value) {
		return {
			type: "StringLiteral",
			value
		};
	}
	function booleanLiteral(value) {
		return {
			type: "BooleanLiteral",
			value
		};
	}
	function numericLiteral(value) {
		return {
			type: "NumericLiteral",
			value
		};
	}
	function nullLiteral() {
		return {
			type: "NullLiteral",
			value: null
		};
	}
	function regExpLiteral(pattern, flags = "") {
		return {
			type: "RegExpLiteral",
			pattern,
			flags
		};
	}
	function identifier(name) {
		return {
			type: "Identifier",
			name
		};
	}
	function logicalExpression(operator, left, right) {
		return {
			type: "LogicalExpression",
			operator,
			left,
			right
		};
	}
	function conditionalExpression(test, consequent, alternate) {
		return {
			type: "ConditionalExpression",
			test,
			consequent,
			alternate
		};
	}
	function ifStatement(test, consequent, alternate) {
		return {
			type: "IfStatement",
			test,
			consequent,
			alternate
		};
	}
	function binaryExpression(operator, left, right) {
		return {
			type: "BinaryExpression",
			operator,
			left,
			right
		};
	}
	function safeBinaryExpression(operator, left, right) {
		let actualRight = right;
		if (right.type === "NumericLiteral") actualRight = stringLiteral(String(right.value));
		else if (right.type === "StringLiteral" && Number.isSafeInteger(Number(right.value))) actualRight = stringLiteral(String(right.value));
		return {
			type: "BinaryExpression",
			operator,
			left: actualRight === right ? left : callExpression(identifier("String"), [left]),
			right: actualRight
		};
	}
	function unaryExpression(operator, argument, prefix = true) {
		return {
			type: "UnaryExpression",
			operator,
			argument,
			prefix
		};
	}
	function memberExpression(object, property, computed = false, optional = null) {
		return {
			type: "MemberExpression",
			object,
			property,
			computed,
			optional
		};
	}
	function assignmentExpression(operator, left, right) {
		return {
			type: "AssignmentExpression",
			operator,
			left,
			right
		};
	}
	function callExpression(callee, _arguments) {
		return {
			type: "CallExpression",
			callee,
			arguments: _arguments
		};
	}
	function functionDeclaration(id, params, body) {
		return {
			type: "FunctionDeclaration",
			id,
			params,
			body
		};
	}
	function returnStatement(argument) {
		return {
			type: "ReturnStatement",
			argument
		};
	}
	function sequenceExpression(expressions) {
		return {
			type: "SequenceExpression",
			expressions
		};
	}
	function forOfStatement(left, right, body, _await) {
		return {
			type: "ForOfStatement",
			left,
			right,
			body,
			await: _await
		};
	}
	function arrayExpression(elements) {
		return {
			type: "ArrayExpression",
			elements
		};
	}
	function objectExpression(properties) {
		return {
			type: "ObjectExpression",
			properties
		};
	}
	function objectMethod(kind, key, params, body, computed = false, generator = false, _async = false) {
		return {
			type: "ObjectMethod",
			kind,
			key,
			params,
			body,
			computed,
			generator,
			async: _async
		};
	}
	function objectProperty(key, value, computed = false, shorthand = false, decorators = null) {
		return {
			type: "ObjectProperty",
			key,
			value,
			computed,
			shorthand,
			decorators
		};
	}
	function variableDeclaration(kind, declarations) {
		return {
			type: "VariableDeclaration",
			kind,
			declarations
		};
	}
	function variableDeclarator(id, init) {
		return {
			type: "VariableDeclarator",
			id,
			init
		};
	}
	function newExpression(callee, _arguments) {
		return {
			type: "NewExpression",
			callee,
			arguments: _arguments
		};
	}
	function importDeclaration(specifiers, source) {
		return {
			type: "ImportDeclaration",
			specifiers,
			source
		};
	}
	function importSpecifier(local, imported) {
		return {
			type: "ImportSpecifier",
			local,
			imported
		};
	}
	function exportDefaultDeclaration(declaration) {
		return {
			type: "ExportDefaultDeclaration",
			declaration
		};
	}
	function arrowFunctionExpression(params, body, _async = false) {
		return {
			type: "ArrowFunctionExpression",
			params,
			body,
			async: _async
		};
	}
	function tryStatement(block, handler = null, finalizer = null) {
		return {
			type: "TryStatement",
			block,
			handler,
			finalizer
		};
	}
	function templateElement(value, tail = false) {
		return {
			type: "TemplateElement",
			value,
			tail
		};
	}
	function templateLiteral(quasis, expressions) {
		return {
			type: "TemplateLiteral",
			quasis,
			expressions
		};
	}
	exports.arrayExpression = arrayExpression;
	exports.arrowFunctionExpression = arrowFunctionExpression;
	exports.assignmentExpression = assignmentExpression;
	exports.binaryExpression = binaryExpression;
	exports.blockStatement = blockStatement;
	exports.booleanLiteral = booleanLiteral;
	exports.callExpression = callExpression;
	exports.conditionalExpression = conditionalExpression;
	exports.exportDefaultDeclaration = exportDefaultDeclaration;
	exports.expressionStatement = expressionStatement;
	exports.forOfStatement = forOfStatement;
	exports.functionDeclaration = functionDeclaration;
	exports.identifier = identifier;
	exports.ifStatement = ifStatement;
	exports.importDeclaration = importDeclaration;
	exports.importSpecifier = importSpecifier;
	exports.literal = literal;
	exports.logicalExpression = logicalExpression;
	exports.memberExpression = memberExpression;
	exports.newExpression = newExpression;
	exports.nullLiteral = nullLiteral;
	exports.numericLiteral = numericLiteral;
	exports.objectExpression = objectExpression;
	exports.objectMethod = objectMethod;
	exports.objectProperty = objectProperty;
	exports.program = program;
	exports.regExpLiteral = regExpLiteral;
	exports.returnStatement = returnStatement;
	exports.safeBinaryExpression = safeBinaryExpression;
	exports.sequenceExpression = sequenceExpression;
	exports.stringLiteral = stringLiteral;
	exports.templateElement = templateElement;
	exports.templateLiteral = templateLiteral;
	exports.tryStatement = tryStatement;
	exports.unaryExpression = unaryExpression;
	exports.variableDeclaration = variableDeclaration;
	exports.variableDeclarator = variableDeclarator;
}));

// node_modules/nimma/dist/cjs/codegen/templates/scope.js
var require_scope$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	const SCOPE_IDENTIFIER = builders.identifier("scope");
	var scope = {
		_: SCOPE_IDENTIFIER,
		bail: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("bail")),
		callbacks: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("callbacks")),
		depth: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("depth")),
		destroy: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("destroy")),
		emit: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("emit")),
		fork: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("fork")),
		path: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("path")),
		property: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("property")),
		sandbox: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("sandbox")),
		traverse: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("traverse")),
		value: builders.memberExpression(SCOPE_IDENTIFIER, builders.identifier("value"))
	};
	exports["default"] = scope;
}));

// node_modules/nimma/dist/cjs/codegen/templates/emit-call.js
var require_emit_call = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var scope = require_scope$1();
	function generateEmitCall(id, { parents, keyed }) {
		return builders.expressionStatement(builders.callExpression(scope["default"].emit, [
			builders.stringLiteral(id),
			builders.numericLiteral(parents),
			builders.booleanLiteral(keyed)
		]));
	}
	exports["default"] = generateEmitCall;
}));

// node_modules/nimma/dist/cjs/codegen/templates/sandbox.js
var require_sandbox$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var scope = require_scope$1();
	var sandbox = {
		at: builders.memberExpression(scope["default"].sandbox, builders.identifier("at")),
		index: builders.memberExpression(scope["default"].sandbox, builders.identifier("index")),
		parent: builders.memberExpression(scope["default"].sandbox, builders.identifier("parent")),
		parentProperty: builders.memberExpression(scope["default"].sandbox, builders.identifier("parentProperty")),
		parentValue: builders.memberExpression(scope["default"].sandbox, builders.identifier("parentValue")),
		path: builders.memberExpression(scope["default"].sandbox, builders.identifier("path")),
		property: builders.memberExpression(scope["default"].sandbox, builders.identifier("property")),
		root: builders.memberExpression(scope["default"].sandbox, builders.identifier("root")),
		value: builders.memberExpression(scope["default"].sandbox, builders.identifier("value"))
	};
	exports["default"] = sandbox;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/all-parents.js
var require_all_parents = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var emitCall = require_emit_call();
	var sandbox = require_sandbox$1();
	const IS_OBJECT_IDENTIFIER = builders.identifier("isObject");
	const IS_NOT_OBJECT_IF_STATEMENT = builders.ifStatement(builders.unaryExpression("!", builders.callExpression(IS_OBJECT_IDENTIFIER, [sandbox["default"].value])), builders.returnStatement());
	const EMIT_ROOT_CALL_EXPRESSION = emitCall["default"]("$..", {
		keyed: false,
		parents: 0
	});
	var allParents = ((nodes, tree, ctx) => {
		if (nodes.length !== 1 || nodes[0].type !== "AllParentExpression") return false;
		tree.addRuntimeDependency(IS_OBJECT_IDENTIFIER.name);
		tree.push(builders.blockStatement([IS_NOT_OBJECT_IF_STATEMENT, emitCall["default"](ctx.id, ctx.iterator.modifiers)]), "tree-method");
		tree.push(builders.stringLiteral(ctx.id), "traverse");
		tree.push(EMIT_ROOT_CALL_EXPRESSION, "body");
		return true;
	});
	exports["default"] = allParents;
}));

// node_modules/nimma/dist/cjs/codegen/guards.js
var require_guards$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function isMemberExpression(node) {
		return node.type === "MemberExpression";
	}
	function isScriptFilterExpression(node) {
		return node.type === "ScriptFilterExpression";
	}
	function isModifierExpression(node) {
		return node.type === "KeyExpression" || node.type === "ParentExpression";
	}
	function isWildcardExpression(node) {
		return node.type === "WildcardExpression";
	}
	function isDeep(node) {
		return node.deep;
	}
	exports.isDeep = isDeep;
	exports.isMemberExpression = isMemberExpression;
	exports.isModifierExpression = isModifierExpression;
	exports.isScriptFilterExpression = isScriptFilterExpression;
	exports.isWildcardExpression = isWildcardExpression;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/deep-single-member.js
var require_deep_single_member = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var guards = require_guards$1();
	var emitCall = require_emit_call();
	var scope = require_scope$1();
	var deepSingleMember = ((nodes, tree, ctx) => {
		if (nodes.length !== 1 || !guards.isDeep(nodes[0]) || !guards.isMemberExpression(nodes[0])) return false;
		tree.push(builders.blockStatement([builders.ifStatement(builders.safeBinaryExpression("!==", scope["default"].property, builders.stringLiteral(nodes[0].value)), builders.returnStatement()), emitCall["default"](ctx.id, ctx.iterator.modifiers)]), "tree-method");
		tree.push(builders.stringLiteral(ctx.id), "traverse");
		return true;
	});
	exports["default"] = deepSingleMember;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/deep-wildcard.js
var require_deep_wildcard = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var guards = require_guards$1();
	var emitCall = require_emit_call();
	var deepWildcard = ((nodes, tree, ctx) => {
		if (nodes.length !== 1 || !guards.isWildcardExpression(nodes[0]) || !guards.isDeep(nodes[0])) return false;
		tree.push(builders.blockStatement([emitCall["default"](ctx.id, ctx.iterator.modifiers)]), "tree-method");
		tree.push(builders.stringLiteral(ctx.id), "traverse");
		return true;
	});
	exports["default"] = deepWildcard;
}));

// node_modules/nimma/dist/cjs/codegen/templates/fn-params.js
var require_fn_params = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var fnParams = [require_scope$1()["default"]._];
	exports["default"] = fnParams;
}));

// node_modules/nimma/dist/cjs/codegen/templates/internal-scope.js
var require_internal_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var internalScope = {
		pos: builders.identifier("pos"),
		shorthands: builders.identifier("shorthands"),
		tree: builders.identifier("tree")
	};
	exports["default"] = internalScope;
}));

// node_modules/nimma/dist/cjs/codegen/templates/tree-method-call.js
var require_tree_method_call = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var fnParams = require_fn_params();
	var internalScope = require_internal_scope();
	function treeMethodCall(id) {
		const property = builders.stringLiteral(id);
		return builders.expressionStatement(builders.callExpression(builders.memberExpression(internalScope["default"].tree, property, true), fnParams["default"]));
	}
	exports["default"] = treeMethodCall;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/fixed.js
var require_fixed = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var guards = require_guards$1();
	var emitCall = require_emit_call();
	var sandbox = require_sandbox$1();
	var scope = require_scope$1();
	var treeMethodCall = require_tree_method_call();
	const VALUE_IDENTIFIER = builders.identifier("value");
	const IS_OBJECT_IDENTIFIER = builders.identifier("isObject");
	const GET_IDENTIFIER = builders.identifier("get");
	const IS_NOT_OBJECT_IF_STATEMENT = builders.ifStatement(builders.unaryExpression("!", builders.callExpression(IS_OBJECT_IDENTIFIER, [VALUE_IDENTIFIER])), builders.returnStatement());
	const IS_NULL_SCOPE_IF_STATEMENT = builders.ifStatement(builders.binaryExpression("===", scope["default"]._, builders.nullLiteral()), builders.returnStatement());
	function toLiteral(node) {
		return builders.literal(node.value);
	}
	var fixed = ((nodes, tree, ctx) => {
		if (!nodes.every(guards.isMemberExpression) || nodes.some(guards.isDeep)) return false;
		const valueVariableDeclaration = builders.variableDeclaration("const", [builders.variableDeclarator(VALUE_IDENTIFIER, nodes.slice(0, -1).reduce((object, node) => {
			if (tree.format === "ES2018") {
				object.arguments[1].elements.push(builders.literal(node.value));
				return object;
			}
			return builders.memberExpression(object, builders.literal(node.value), true, true);
		}, tree.format === "ES2018" && nodes.length > 0 ? builders.callExpression(builders.identifier("get"), [sandbox["default"].root, builders.arrayExpression([])]) : sandbox["default"].root))]);
		tree.addRuntimeDependency(IS_OBJECT_IDENTIFIER.name);
		if (tree.format === "ES2018") tree.addRuntimeDependency(GET_IDENTIFIER.name);
		tree.pushAll([[builders.blockStatement([
			valueVariableDeclaration,
			IS_NOT_OBJECT_IF_STATEMENT,
			builders.expressionStatement(builders.assignmentExpression("=", scope["default"]._, builders.callExpression(scope["default"].fork, [builders.arrayExpression(nodes.map(toLiteral))]))),
			IS_NULL_SCOPE_IF_STATEMENT,
			emitCall["default"](ctx.id, ctx.iterator.modifiers)
		]), "tree-method"], [treeMethodCall["default"](ctx.id), "body"]]);
		return true;
	});
	exports["default"] = fixed;
}));

// node_modules/@jsep-plugin/ternary/dist/cjs/index.cjs.js
var require_index_cjs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const CONDITIONAL_EXP = "ConditionalExpression";
	var index = {
		name: "ternary",
		init(jsep) {
			jsep.hooks.add("after-expression", function gobbleTernary(env) {
				if (env.node && this.code === jsep.QUMARK_CODE) {
					this.index++;
					const test = env.node;
					const consequent = this.gobbleExpression();
					if (!consequent) this.throwError("Expected expression");
					this.gobbleSpaces();
					if (this.code === jsep.COLON_CODE) {
						this.index++;
						const alternate = this.gobbleExpression();
						if (!alternate) this.throwError("Expected expression");
						env.node = {
							type: CONDITIONAL_EXP,
							test,
							consequent,
							alternate
						};
						if (test.operator && jsep.binary_ops[test.operator] <= .9) {
							let newTest = test;
							while (newTest.right.operator && jsep.binary_ops[newTest.right.operator] <= .9) newTest = newTest.right;
							env.node.test = newTest.right;
							newTest.right = env.node;
							env.node = test;
						}
					} else this.throwError("Expected :");
				}
			});
		}
	};
	module.exports = index;
}));

// node_modules/jsep/dist/cjs/jsep.cjs.js
var require_jsep_cjs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var Hooks = class {
		add(name, callback, first) {
			if (typeof arguments[0] != "string") for (let name in arguments[0]) this.add(name, arguments[0][name], arguments[1]);
			else (Array.isArray(name) ? name : [name]).forEach(function(name) {
				this[name] = this[name] || [];
				if (callback) this[name][first ? "unshift" : "push"](callback);
			}, this);
		}
		run(name, env) {
			this[name] = this[name] || [];
			this[name].forEach(function(callback) {
				callback.call(env && env.context ? env.context : env, env);
			});
		}
	};
	var Plugins = class {
		constructor(jsep) {
			this.jsep = jsep;
			this.registered = {};
		}
		register(...plugins) {
			plugins.forEach((plugin) => {
				if (typeof plugin !== "object" || !plugin.name || !plugin.init) throw new Error("Invalid JSEP plugin format");
				if (this.registered[plugin.name]) return;
				plugin.init(this.jsep);
				this.registered[plugin.name] = plugin;
			});
		}
	};
	var Jsep = class Jsep {
		static get version() {
			return "1.6.0";
		}
		static toString() {
			return "JavaScript Expression Parser (JSEP) v" + Jsep.version;
		}
		static addUnaryOp(op_name) {
			Jsep.max_unop_len = Math.max(op_name.length, Jsep.max_unop_len);
			Jsep.unary_ops[op_name] = 1;
			return Jsep;
		}
		static addBinaryOp(op_name, precedence, isRightAssociative) {
			Jsep.max_binop_len = Math.max(op_name.length, Jsep.max_binop_len);
			Jsep.binary_ops[op_name] = precedence;
			if (isRightAssociative) Jsep.right_associative.add(op_name);
			else Jsep.right_associative.delete(op_name);
			return Jsep;
		}
		static addIdentifierChar(char) {
			Jsep.additional_identifier_chars.add(char);
			return Jsep;
		}
		static addLiteral(literal_name, literal_value) {
			Jsep.literals[literal_name] = literal_value;
			return Jsep;
		}
		static removeUnaryOp(op_name) {
			delete Jsep.unary_ops[op_name];
			if (op_name.length === Jsep.max_unop_len) Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
			return Jsep;
		}
		static removeAllUnaryOps() {
			Jsep.unary_ops = {};
			Jsep.max_unop_len = 0;
			return Jsep;
		}
		static removeIdentifierChar(char) {
			Jsep.additional_identifier_chars.delete(char);
			return Jsep;
		}
		static removeBinaryOp(op_name) {
			delete Jsep.binary_ops[op_name];
			if (op_name.length === Jsep.max_binop_len) Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
			Jsep.right_associative.delete(op_name);
			return Jsep;
		}
		static removeAllBinaryOps() {
			Jsep.binary_ops = {};
			Jsep.max_binop_len = 0;
			return Jsep;
		}
		static removeLiteral(literal_name) {
			delete Jsep.literals[literal_name];
			return Jsep;
		}
		static removeAllLiterals() {
			Jsep.literals = {};
			return Jsep;
		}
		get char() {
			return this.expr.charAt(this.index);
		}
		get code() {
			return this.expr.charCodeAt(this.index);
		}
		constructor(expr) {
			this.expr = expr;
			this.index = 0;
		}
		static parse(expr) {
			return new Jsep(expr).parse();
		}
		static getMaxKeyLen(obj) {
			return Math.max(0, ...Object.keys(obj).map((k) => k.length));
		}
		static isDecimalDigit(ch) {
			return ch >= 48 && ch <= 57;
		}
		static binaryPrecedence(op_val) {
			return Jsep.binary_ops[op_val] || 0;
		}
		static isIdentifierStart(ch) {
			return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || ch >= 128 && !Jsep.binary_ops[String.fromCharCode(ch)] || Jsep.additional_identifier_chars.has(String.fromCharCode(ch));
		}
		static isIdentifierPart(ch) {
			return Jsep.isIdentifierStart(ch) || Jsep.isDecimalDigit(ch);
		}
		throwError(message) {
			const error = /* @__PURE__ */ new Error(message + " at character " + this.index);
			error.index = this.index;
			error.description = message;
			throw error;
		}
		runHook(name, node) {
			if (Jsep.hooks[name]) {
				const env = {
					context: this,
					node
				};
				Jsep.hooks.run(name, env);
				return env.node;
			}
			return node;
		}
		searchHook(name) {
			if (Jsep.hooks[name]) {
				const env = { context: this };
				Jsep.hooks[name].find(function(callback) {
					callback.call(env.context, env);
					return env.node;
				});
				return env.node;
			}
		}
		gobbleSpaces() {
			let ch = this.code;
			while (ch === Jsep.SPACE_CODE || ch === Jsep.TAB_CODE || ch === Jsep.LF_CODE || ch === Jsep.CR_CODE) ch = this.expr.charCodeAt(++this.index);
			this.runHook("gobble-spaces");
		}
		parse() {
			this.runHook("before-all");
			const nodes = this.gobbleExpressions();
			const node = nodes.length === 1 ? nodes[0] : {
				type: Jsep.COMPOUND,
				body: nodes
			};
			return this.runHook("after-all", node);
		}
		gobbleExpressions(untilICode) {
			let nodes = [], ch_i, node;
			while (this.index < this.expr.length) {
				ch_i = this.code;
				if (ch_i === Jsep.SEMCOL_CODE || ch_i === Jsep.COMMA_CODE) this.index++;
				else if (node = this.gobbleExpression()) nodes.push(node);
				else if (this.index < this.expr.length) {
					if (ch_i === untilICode) break;
					this.throwError("Unexpected \"" + this.char + "\"");
				}
			}
			return nodes;
		}
		gobbleExpression() {
			const node = this.searchHook("gobble-expression") || this.gobbleBinaryExpression();
			this.gobbleSpaces();
			return this.runHook("after-expression", node);
		}
		gobbleBinaryOp() {
			this.gobbleSpaces();
			let to_check = this.expr.substr(this.index, Jsep.max_binop_len);
			let tc_len = to_check.length;
			while (tc_len > 0) {
				if (Jsep.binary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
					this.index += tc_len;
					return to_check;
				}
				to_check = to_check.substr(0, --tc_len);
			}
			return false;
		}
		gobbleBinaryExpression() {
			let node, biop, prec, stack, biop_info, left, right, i, cur_biop;
			left = this.gobbleToken();
			if (!left) return left;
			biop = this.gobbleBinaryOp();
			if (!biop) return left;
			biop_info = {
				value: biop,
				prec: Jsep.binaryPrecedence(biop),
				right_a: Jsep.right_associative.has(biop)
			};
			right = this.gobbleToken();
			if (!right) this.throwError("Expected expression after " + biop);
			stack = [
				left,
				biop_info,
				right
			];
			while (biop = this.gobbleBinaryOp()) {
				prec = Jsep.binaryPrecedence(biop);
				if (prec === 0) {
					this.index -= biop.length;
					break;
				}
				biop_info = {
					value: biop,
					prec,
					right_a: Jsep.right_associative.has(biop)
				};
				cur_biop = biop;
				const comparePrev = (prev) => biop_info.right_a && prev.right_a ? prec > prev.prec : prec <= prev.prec;
				while (stack.length > 2 && comparePrev(stack[stack.length - 2])) {
					right = stack.pop();
					biop = stack.pop().value;
					left = stack.pop();
					node = {
						type: Jsep.BINARY_EXP,
						operator: biop,
						left,
						right
					};
					stack.push(node);
				}
				node = this.gobbleToken();
				if (!node) this.throwError("Expected expression after " + cur_biop);
				stack.push(biop_info, node);
			}
			i = stack.length - 1;
			node = stack[i];
			while (i > 1) {
				node = {
					type: Jsep.BINARY_EXP,
					operator: stack[i - 1].value,
					left: stack[i - 2],
					right: node
				};
				i -= 2;
			}
			return node;
		}
		gobbleToken() {
			let ch, to_check, tc_len, node;
			this.gobbleSpaces();
			node = this.searchHook("gobble-token");
			if (node) return this.runHook("after-token", node);
			ch = this.code;
			if (Jsep.isDecimalDigit(ch) || ch === Jsep.PERIOD_CODE) return this.gobbleNumericLiteral();
			if (ch === Jsep.SQUOTE_CODE || ch === Jsep.DQUOTE_CODE) node = this.gobbleStringLiteral();
			else if (ch === Jsep.OBRACK_CODE) node = this.gobbleArray();
			else {
				to_check = this.expr.substr(this.index, Jsep.max_unop_len);
				tc_len = to_check.length;
				while (tc_len > 0) {
					if (Jsep.unary_ops.hasOwnProperty(to_check) && (!Jsep.isIdentifierStart(this.code) || this.index + to_check.length < this.expr.length && !Jsep.isIdentifierPart(this.expr.charCodeAt(this.index + to_check.length)))) {
						this.index += tc_len;
						const argument = this.gobbleToken();
						if (!argument) this.throwError("missing unaryOp argument");
						return this.runHook("after-token", {
							type: Jsep.UNARY_EXP,
							operator: to_check,
							argument,
							prefix: true
						});
					}
					to_check = to_check.substr(0, --tc_len);
				}
				if (Jsep.isIdentifierStart(ch)) {
					node = this.gobbleIdentifier();
					if (Jsep.literals.hasOwnProperty(node.name)) node = {
						type: Jsep.LITERAL,
						value: Jsep.literals[node.name],
						raw: node.name
					};
					else if (node.name === Jsep.this_str) node = { type: Jsep.THIS_EXP };
				} else if (ch === Jsep.OPAREN_CODE) node = this.gobbleGroup();
			}
			if (!node) return this.runHook("after-token", false);
			node = this.gobbleTokenProperty(node);
			return this.runHook("after-token", node);
		}
		gobbleTokenProperty(node) {
			this.gobbleSpaces();
			let ch = this.code;
			while (ch === Jsep.PERIOD_CODE || ch === Jsep.OBRACK_CODE || ch === Jsep.OPAREN_CODE || ch === Jsep.QUMARK_CODE) {
				let optional;
				if (ch === Jsep.QUMARK_CODE) {
					if (this.expr.charCodeAt(this.index + 1) !== Jsep.PERIOD_CODE) break;
					optional = true;
					this.index += 2;
					this.gobbleSpaces();
					ch = this.code;
				}
				this.index++;
				if (ch === Jsep.OBRACK_CODE) {
					node = {
						type: Jsep.MEMBER_EXP,
						computed: true,
						object: node,
						property: this.gobbleExpression()
					};
					if (!node.property) this.throwError("Unexpected \"" + this.char + "\"");
					this.gobbleSpaces();
					ch = this.code;
					if (ch !== Jsep.CBRACK_CODE) this.throwError("Unclosed [");
					this.index++;
				} else if (ch === Jsep.OPAREN_CODE) node = {
					type: Jsep.CALL_EXP,
					"arguments": this.gobbleArguments(Jsep.CPAREN_CODE),
					callee: node
				};
				else if (ch === Jsep.PERIOD_CODE || optional) {
					if (optional) this.index--;
					this.gobbleSpaces();
					node = {
						type: Jsep.MEMBER_EXP,
						computed: false,
						object: node,
						property: this.gobbleIdentifier()
					};
				}
				if (optional) node.optional = true;
				this.gobbleSpaces();
				ch = this.code;
			}
			return node;
		}
		gobbleNumericLiteral() {
			let number = "", ch, chCode;
			while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			if (this.code === Jsep.PERIOD_CODE) {
				number += this.expr.charAt(this.index++);
				while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
			}
			ch = this.char;
			if (ch === "e" || ch === "E") {
				number += this.expr.charAt(this.index++);
				ch = this.char;
				if (ch === "+" || ch === "-") number += this.expr.charAt(this.index++);
				while (Jsep.isDecimalDigit(this.code)) number += this.expr.charAt(this.index++);
				if (!Jsep.isDecimalDigit(this.expr.charCodeAt(this.index - 1))) this.throwError("Expected exponent (" + number + this.char + ")");
			}
			chCode = this.code;
			if (Jsep.isIdentifierStart(chCode)) this.throwError("Variable names cannot start with a number (" + number + this.char + ")");
			else if (chCode === Jsep.PERIOD_CODE || number.length === 1 && number.charCodeAt(0) === Jsep.PERIOD_CODE) this.throwError("Unexpected period");
			return {
				type: Jsep.LITERAL,
				value: parseFloat(number),
				raw: number
			};
		}
		gobbleStringLiteral() {
			let str = "";
			const startIndex = this.index;
			const quote = this.expr.charAt(this.index++);
			let closed = false;
			while (this.index < this.expr.length) {
				let ch = this.expr.charAt(this.index++);
				if (ch === quote) {
					closed = true;
					break;
				} else if (ch === "\\") {
					ch = this.expr.charAt(this.index++);
					switch (ch) {
						case "n":
							str += "\n";
							break;
						case "r":
							str += "\r";
							break;
						case "t":
							str += "	";
							break;
						case "b":
							str += "\b";
							break;
						case "f":
							str += "\f";
							break;
						case "v":
							str += "\v";
							break;
						default: str += ch;
					}
				} else str += ch;
			}
			if (!closed) this.throwError("Unclosed quote after \"" + str + "\"");
			return {
				type: Jsep.LITERAL,
				value: str,
				raw: this.expr.substring(startIndex, this.index)
			};
		}
		gobbleIdentifier() {
			let ch = this.code, start = this.index;
			if (Jsep.isIdentifierStart(ch)) this.index++;
			else this.throwError("Unexpected " + this.char);
			while (this.index < this.expr.length) {
				ch = this.code;
				if (Jsep.isIdentifierPart(ch)) this.index++;
				else break;
			}
			return {
				type: Jsep.IDENTIFIER,
				name: this.expr.slice(start, this.index)
			};
		}
		gobbleArguments(termination) {
			const args = [];
			let closed = false;
			let separator_count = 0;
			while (this.index < this.expr.length) {
				this.gobbleSpaces();
				let ch_i = this.code;
				if (ch_i === termination) {
					closed = true;
					this.index++;
					if (termination === Jsep.CPAREN_CODE && separator_count && separator_count >= args.length) this.throwError("Unexpected token " + String.fromCharCode(termination));
					break;
				} else if (ch_i === Jsep.COMMA_CODE) {
					this.index++;
					separator_count++;
					if (separator_count !== args.length) {
						if (termination === Jsep.CPAREN_CODE) this.throwError("Unexpected token ,");
						else if (termination === Jsep.CBRACK_CODE) for (let arg = args.length; arg < separator_count; arg++) args.push(null);
					}
				} else if (args.length !== separator_count && separator_count !== 0) this.throwError("Expected comma");
				else {
					const node = this.gobbleExpression();
					if (!node || node.type === Jsep.COMPOUND) this.throwError("Expected comma");
					args.push(node);
				}
			}
			if (!closed) this.throwError("Expected " + String.fromCharCode(termination));
			return args;
		}
		gobbleGroup() {
			this.index++;
			let nodes = this.gobbleExpressions(Jsep.CPAREN_CODE);
			if (this.code === Jsep.CPAREN_CODE) {
				this.index++;
				if (nodes.length === 1) return nodes[0];
				else if (!nodes.length) return false;
				else return {
					type: Jsep.SEQUENCE_EXP,
					expressions: nodes
				};
			} else this.throwError("Unclosed (");
		}
		gobbleArray() {
			this.index++;
			return {
				type: Jsep.ARRAY_EXP,
				elements: this.gobbleArguments(Jsep.CBRACK_CODE)
			};
		}
	};
	const hooks = new Hooks();
	Object.assign(Jsep, {
		hooks,
		plugins: new Plugins(Jsep),
		COMPOUND: "Compound",
		SEQUENCE_EXP: "SequenceExpression",
		IDENTIFIER: "Identifier",
		MEMBER_EXP: "MemberExpression",
		LITERAL: "Literal",
		THIS_EXP: "ThisExpression",
		CALL_EXP: "CallExpression",
		UNARY_EXP: "UnaryExpression",
		BINARY_EXP: "BinaryExpression",
		ARRAY_EXP: "ArrayExpression",
		TAB_CODE: 9,
		LF_CODE: 10,
		CR_CODE: 13,
		SPACE_CODE: 32,
		PERIOD_CODE: 46,
		COMMA_CODE: 44,
		SQUOTE_CODE: 39,
		DQUOTE_CODE: 34,
		OPAREN_CODE: 40,
		CPAREN_CODE: 41,
		OBRACK_CODE: 91,
		CBRACK_CODE: 93,
		QUMARK_CODE: 63,
		SEMCOL_CODE: 59,
		COLON_CODE: 58,
		unary_ops: {
			"-": 1,
			"!": 1,
			"~": 1,
			"+": 1
		},
		binary_ops: {
			"||": 1,
			"??": 1,
			"&&": 2,
			"|": 3,
			"^": 4,
			"&": 5,
			"==": 6,
			"!=": 6,
			"===": 6,
			"!==": 6,
			"<": 7,
			">": 7,
			"<=": 7,
			">=": 7,
			"<<": 8,
			">>": 8,
			">>>": 8,
			"+": 9,
			"-": 9,
			"*": 10,
			"/": 10,
			"%": 10,
			"**": 11
		},
		right_associative: /* @__PURE__ */ new Set(["**"]),
		additional_identifier_chars: /* @__PURE__ */ new Set(["$", "_"]),
		literals: {
			"true": true,
			"false": false,
			"null": null
		},
		this_str: "this"
	});
	Jsep.max_unop_len = Jsep.getMaxKeyLen(Jsep.unary_ops);
	Jsep.max_binop_len = Jsep.getMaxKeyLen(Jsep.binary_ops);
	const jsep = (expr) => new Jsep(expr).parse();
	const stdClassProps = Object.getOwnPropertyNames(class Test {});
	Object.getOwnPropertyNames(Jsep).filter((prop) => !stdClassProps.includes(prop) && jsep[prop] === void 0).forEach((m) => {
		jsep[m] = Jsep[m];
	});
	jsep.Jsep = Jsep;
	const CONDITIONAL_EXP = "ConditionalExpression";
	jsep.plugins.register({
		name: "ternary",
		init(jsep) {
			jsep.hooks.add("after-expression", function gobbleTernary(env) {
				if (env.node && this.code === jsep.QUMARK_CODE) {
					this.index++;
					const test = env.node;
					const consequent = this.gobbleExpression();
					if (!consequent) this.throwError("Expected expression");
					this.gobbleSpaces();
					if (this.code === jsep.COLON_CODE) {
						this.index++;
						const alternate = this.gobbleExpression();
						if (!alternate) this.throwError("Expected expression");
						env.node = {
							type: CONDITIONAL_EXP,
							test,
							consequent,
							alternate
						};
						if (test.operator && jsep.binary_ops[test.operator] <= .9) {
							let newTest = test;
							while (newTest.right.operator && jsep.binary_ops[newTest.right.operator] <= .9) newTest = newTest.right;
							env.node.test = newTest.right;
							newTest.right = env.node;
							env.node = test;
						}
					} else this.throwError("Expected :");
				}
			});
		}
	});
	module.exports = jsep;
}));

// node_modules/nimma/dist/cjs/parser/jsep.js
var require_jsep = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var regex = require_index_cjs$3();
	var ternary = require_index_cjs();
	var Jsep = require_jsep_cjs();
	function _interopDefaultLegacy(e) {
		return e && typeof e === "object" && "default" in e ? e : { "default": e };
	}
	var regex__default = /*#__PURE__*/ _interopDefaultLegacy(regex);
	var ternary__default = /*#__PURE__*/ _interopDefaultLegacy(ternary);
	var Jsep__default = /*#__PURE__*/ _interopDefaultLegacy(Jsep);
	Jsep__default["default"].addIdentifierChar("@");
	Jsep__default["default"].addUnaryOp("void");
	Jsep__default["default"].addBinaryOp("in", 12);
	Jsep__default["default"].addBinaryOp("~=", 20);
	Jsep__default["default"].plugins.register(regex__default["default"], ternary__default["default"]);
	var jsep = ((expr) => Jsep__default["default"].parse(expr));
	exports["default"] = jsep;
}));

// node_modules/nimma/dist/cjs/codegen/baseline/generators.js
var require_generators = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var jsep = require_jsep();
	var builders = require_builders();
	var internalScope = require_internal_scope();
	var sandbox = require_sandbox$1();
	var scope = require_scope$1();
	function generateMemberExpression(iterator, { deep, value }) {
		if (iterator.feedback.bailed) return builders.safeBinaryExpression("!==", scope["default"].property, builders.literal(value));
		if (iterator.state.inverted) return builders.safeBinaryExpression("!==", iterator.state.pos === 0 ? scope["default"].property : builders.memberExpression(scope["default"].path, builders.binaryExpression("-", scope["default"].depth, builders.numericLiteral(Math.abs(iterator.state.pos))), true), builders.literal(value));
		if (deep) {
			var _iterator$feedback;
			const isLastNode = iterator.nextNode === null || iterator.nextNode === "KeyExpression";
			(_iterator$feedback = iterator.feedback).mutatesPos || (_iterator$feedback.mutatesPos = !isLastNode);
			const right = builders.sequenceExpression([builders.assignmentExpression("=", internalScope["default"].pos, isLastNode ? builders.conditionalExpression(builders.safeBinaryExpression("!==", scope["default"].property, builders.literal(value)), builders.numericLiteral(-1), scope["default"].depth) : builders.callExpression(builders.memberExpression(scope["default"].path, builders.identifier("indexOf")), [builders.literal(value), iterator.state.pos === 0 ? internalScope["default"].pos : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(1))])), builders.binaryExpression("===", internalScope["default"].pos, builders.numericLiteral(-1))]);
			if (isLastNode) return builders.logicalExpression("||", builders.binaryExpression("<", scope["default"].depth, iterator.state.pos === 0 ? internalScope["default"].pos : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(iterator.state.pos))), right);
			return right;
		}
		let left;
		if (!iterator.feedback.fixed && iterator.state.absolutePos !== 0) left = builders.binaryExpression("<", scope["default"].depth, iterator.state.pos === 0 ? internalScope["default"].pos : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(iterator.state.pos)));
		const right = builders.safeBinaryExpression("!==", builders.memberExpression(scope["default"].path, iterator.state.pos === 0 ? builders.numericLiteral(0) : iterator.feedback.fixed ? builders.numericLiteral(iterator.state.pos) : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(iterator.state.pos)), true), builders.literal(value));
		return left !== void 0 ? builders.logicalExpression("||", left, right) : right;
	}
	function generateMultipleMemberExpression(iterator, node) {
		return node.value.slice(1).reduce((concat, member) => builders.logicalExpression("&&", concat, generateMemberExpression(iterator, {
			type: "MemberExpression",
			value: member,
			deep: node.deep
		})), generateMemberExpression(iterator, {
			type: "MemberExpression",
			value: node.value[0],
			deep: node.deep
		}));
	}
	const IN_BOUNDS_IDENTIFIER = builders.identifier("inBounds");
	function generateSliceExpression(iterator, node, tree) {
		const member = iterator.state.inverted ? builders.binaryExpression("-", scope["default"].depth, builders.numericLiteral(iterator.state.pos)) : iterator.state.pos === 0 ? builders.numericLiteral(0) : iterator.feedback.fixed ? builders.numericLiteral(iterator.state.pos) : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(iterator.state.pos));
		const path = iterator.feedback.bailed ? scope["default"].property : builders.memberExpression(scope["default"].path, member, true);
		const isNumberBinaryExpression = builders.binaryExpression("!==", builders.unaryExpression("typeof", path), builders.stringLiteral("number"));
		if (node.value.some((value) => Number.isFinite(value) && value < 0)) {
			tree.addRuntimeDependency(IN_BOUNDS_IDENTIFIER.name);
			return builders.binaryExpression("||", isNumberBinaryExpression, builders.unaryExpression("!", builders.callExpression(IN_BOUNDS_IDENTIFIER, [
				iterator.state.absolutePos === 0 ? remapSandbox(sandbox["default"].value, iterator.state.absolutePos - 2) : remapSandbox(sandbox["default"].value, iterator.state.absolutePos),
				builders.memberExpression(scope["default"].path, iterator.feedback.bailed ? builders.binaryExpression("-", builders.memberExpression(scope["default"].path, builders.identifier("length")), builders.numericLiteral(1)) : member, true),
				...node.value.map((value) => builders.numericLiteral(value))
			])));
		}
		return node.value.reduce((merged, value, i) => {
			if (i === 0 && value === 0) return merged;
			if (i === 1 && !Number.isFinite(value)) return merged;
			if (i === 2 && value === 1) return merged;
			const operator = i === 0 ? "<" : i === 1 ? ">=" : "%";
			const expression = builders.binaryExpression(operator, path, builders.numericLiteral(Number(value)));
			return builders.logicalExpression("||", merged, operator === "%" ? builders.logicalExpression("&&", builders.binaryExpression("!==", path, builders.numericLiteral(node.value[0])), builders.binaryExpression("!==", expression, builders.numericLiteral(node.value[0]))) : expression);
		}, isNumberBinaryExpression);
	}
	function generateWildcardExpression(iterator) {
		if (iterator.feedback.bailed) return builders.booleanLiteral(false);
		else if (iterator.nextNode === null && !iterator.feedback.fixed) return builders.sequenceExpression([builders.assignmentExpression("=", internalScope["default"].pos, builders.conditionalExpression(builders.binaryExpression("<", scope["default"].depth, builders.numericLiteral(iterator.state.pos)), builders.numericLiteral(-1), scope["default"].depth)), builders.binaryExpression("===", internalScope["default"].pos, builders.numericLiteral(-1))]);
		else return null;
	}
	function generateFilterScriptExpression(iterator, { deep, value }, tree) {
		var _iterator$feedback2;
		const esTree = jsep["default"](value);
		assertDefinedIdentifier(esTree);
		const node = builders.unaryExpression("!", rewriteESTree(tree, esTree, iterator.state.fixed && iterator.state.pos > 0 && iterator.nextNode !== null ? iterator.state.pos + 1 : iterator.state.inverted && iterator.state.pos !== 0 ? iterator.state.pos - 1 : 0));
		if (iterator.feedback.bailed || !deep || iterator.state.inverted) return node;
		(_iterator$feedback2 = iterator.feedback).mutatesPos || (_iterator$feedback2.mutatesPos = iterator.nextNode !== null && iterator.nextNode !== "KeyExpression");
		const assignment = builders.sequenceExpression([builders.assignmentExpression("=", internalScope["default"].pos, builders.conditionalExpression(node, builders.numericLiteral(-1), scope["default"].depth)), builders.binaryExpression("===", internalScope["default"].pos, builders.numericLiteral(-1))]);
		if (iterator.state.pos === 0) return assignment;
		return builders.logicalExpression("||", builders.binaryExpression("<", scope["default"].depth, iterator.state.pos === 0 ? internalScope["default"].pos : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(iterator.state.pos))), assignment);
	}
	function rewriteESTree(tree, node, pos) {
		switch (node.type) {
			case "LogicalExpression":
			case "BinaryExpression":
				if (node.operator === "in") {
					node.operator = "===";
					node.left = builders.callExpression(builders.memberExpression(node.right, builders.identifier("includes")), [rewriteESTree(tree, node.left, pos)]);
					node.right = builders.booleanLiteral(true);
				} else if (node.operator === "~=") {
					node.operator = "===";
					if (node.right.type !== "Literal") throw SyntaxError("Expected string");
					node.left = builders.callExpression(builders.memberExpression(builders.regExpLiteral(node.right.value, ""), builders.identifier("test")), [rewriteESTree(tree, node.left, pos)]);
					node.right = builders.booleanLiteral(true);
				} else {
					node.left = rewriteESTree(tree, node.left, pos);
					node.right = rewriteESTree(tree, node.right, pos);
					assertDefinedIdentifier(node.left);
					assertDefinedIdentifier(node.right);
				}
				break;
			case "UnaryExpression":
				node.argument = rewriteESTree(tree, node.argument, pos);
				assertDefinedIdentifier(node.argument);
				return node;
			case "MemberExpression":
				node.object = rewriteESTree(tree, node.object, pos);
				assertDefinedIdentifier(node.object);
				node.property = rewriteESTree(tree, node.property, pos);
				if (node.computed) assertDefinedIdentifier(node.property);
				break;
			case "CallExpression":
				if (node.callee.type === "Identifier" && node.callee.name.startsWith("@")) return processAtIdentifier(tree, node.callee.name, pos);
				node.callee = rewriteESTree(tree, node.callee, pos);
				node.arguments = node.arguments.map((argument) => rewriteESTree(tree, argument, pos));
				if (node.callee.type === "MemberExpression" && node.callee.object === sandbox["default"].property && node.callee.property.name in String.prototype) node.callee.object = builders.callExpression(builders.identifier("String"), [node.callee.object]);
				assertDefinedIdentifier(node.callee);
				break;
			case "Identifier":
				if (node.name.startsWith("@")) return processAtIdentifier(tree, node.name, pos);
				if (node.name === "undefined") return builders.unaryExpression("void", builders.numericLiteral(0));
				if (node.name === "index") return sandbox["default"].index;
		}
		return node;
	}
	function processAtIdentifier(tree, name, pos) {
		switch (name) {
			case "@": return remapSandbox(sandbox["default"].value, pos);
			case "@root": return remapSandbox(sandbox["default"].root, pos);
			case "@path": return remapSandbox(sandbox["default"].path, pos);
			case "@property": return remapSandbox(sandbox["default"].property, pos);
			case "@parent": return remapSandbox(sandbox["default"].parentValue, pos);
			case "@parentProperty": return remapSandbox(sandbox["default"].parentProperty, pos);
			case "@string":
			case "@number":
			case "@boolean": return builders.binaryExpression("===", builders.unaryExpression("typeof", remapSandbox(sandbox["default"].value, pos)), builders.stringLiteral(name.slice(1)));
			case "@scalar": return builders.logicalExpression("||", builders.binaryExpression("===", remapSandbox(sandbox["default"].value, pos), builders.nullLiteral()), builders.binaryExpression("!==", builders.unaryExpression("typeof", remapSandbox(sandbox["default"].value, pos)), builders.stringLiteral("object")));
			case "@array": return builders.callExpression(builders.memberExpression(builders.identifier("Array"), builders.identifier("isArray")), [remapSandbox(sandbox["default"].value, pos)]);
			case "@null": return builders.binaryExpression("===", remapSandbox(sandbox["default"].value, pos), builders.nullLiteral());
			case "@object": return builders.logicalExpression("&&", builders.binaryExpression("!==", remapSandbox(sandbox["default"].value, pos), builders.nullLiteral()), builders.binaryExpression("===", builders.unaryExpression("typeof", remapSandbox(sandbox["default"].value, pos)), builders.stringLiteral("object")));
			case "@integer": return builders.callExpression(builders.memberExpression(builders.identifier("Number"), builders.identifier("isInteger")), [remapSandbox(sandbox["default"].value, pos)]);
			default:
				if (name.startsWith("@@")) {
					const shorthandName = name.slice(2);
					tree.attachCustomShorthand(shorthandName);
					return builders.callExpression(builders.memberExpression(internalScope["default"].shorthands, builders.identifier(shorthandName)), [scope["default"]._]);
				}
				throw new SyntaxError(`Unsupported shorthand '${name}'`);
		}
	}
	const KNOWN_IDENTIFIERS = [scope["default"]._.name, "index"];
	function assertDefinedIdentifier(node) {
		if (node.type !== "Identifier") return;
		if (KNOWN_IDENTIFIERS.includes(node.name)) return;
		throw ReferenceError(`'${node.name}' is not defined`);
	}
	function remapSandbox(node, pos) {
		if (node.type === "MemberExpression" && pos !== 0) return {
			...node,
			object: builders.callExpression(sandbox["default"].at, [builders.numericLiteral(pos)])
		};
		return node;
	}
	exports.generateFilterScriptExpression = generateFilterScriptExpression;
	exports.generateMemberExpression = generateMemberExpression;
	exports.generateMultipleMemberExpression = generateMultipleMemberExpression;
	exports.generateSliceExpression = generateSliceExpression;
	exports.generateWildcardExpression = generateWildcardExpression;
	exports.rewriteESTree = rewriteESTree;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/only-filter-script-expression.js
var require_only_filter_script_expression = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var jsep = require_jsep();
	var builders = require_builders();
	var generators = require_generators();
	var guards = require_guards$1();
	var emitCall = require_emit_call();
	var scope = require_scope$1();
	const TOP_LEVEL_DEPTH_IF_STATEMENT = builders.ifStatement(builders.binaryExpression("!==", scope["default"].depth, builders.numericLiteral(0)), builders.returnStatement());
	var onlyFilterScriptExpression = ((nodes, tree, ctx) => {
		if (nodes.length !== 1 || !guards.isScriptFilterExpression(nodes[0])) return false;
		const condition = builders.unaryExpression("!", generators.rewriteESTree(tree, jsep["default"](nodes[0].value), 0), true);
		tree.pushAll([[builders.blockStatement([
			...guards.isDeep(nodes[0]) ? [] : [TOP_LEVEL_DEPTH_IF_STATEMENT],
			builders.ifStatement(condition, builders.returnStatement()),
			emitCall["default"](ctx.id, ctx.iterator.modifiers)
		]), "tree-method"], [builders.stringLiteral(ctx.id), "traverse"]]);
		if (!guards.isDeep(nodes[0])) {
			var _tree$traversalZones$;
			(_tree$traversalZones$ = tree.traversalZones.create()) === null || _tree$traversalZones$ === void 0 || _tree$traversalZones$.resize().attach();
		}
		return true;
	});
	exports["default"] = onlyFilterScriptExpression;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/root.js
var require_root = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const EMIT_ROOT_CALL_EXPRESSION = require_emit_call()["default"]("$", {
		keyed: false,
		parents: 0
	});
	var root = ((nodes, tree) => {
		if (nodes.length > 0) return false;
		tree.push(EMIT_ROOT_CALL_EXPRESSION, "body");
		return true;
	});
	exports["default"] = root;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/top-level-wildcard.js
var require_top_level_wildcard = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var guards = require_guards$1();
	var emitCall = require_emit_call();
	var scope = require_scope$1();
	const IS_NOT_ZERO_DEPTH_IF_STATEMENT = builders.ifStatement(builders.binaryExpression("!==", scope["default"].depth, builders.numericLiteral(0)), builders.returnStatement());
	var topLevelWildcard = ((nodes, tree, ctx) => {
		var _tree$traversalZones$;
		if (nodes.length !== 1 || !guards.isWildcardExpression(nodes[0]) || guards.isDeep(nodes[0])) return false;
		tree.push(builders.blockStatement([IS_NOT_ZERO_DEPTH_IF_STATEMENT, emitCall["default"](ctx.id, ctx.iterator.modifiers)]), "tree-method");
		tree.push(builders.stringLiteral(ctx.id), "traverse");
		(_tree$traversalZones$ = tree.traversalZones.create()) === null || _tree$traversalZones$ === void 0 || _tree$traversalZones$.resize().attach();
		return true;
	});
	exports["default"] = topLevelWildcard;
}));

// node_modules/nimma/dist/cjs/codegen/fast-paths/index.js
var require_fast_paths = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var allParents = require_all_parents();
	var deepSingleMember = require_deep_single_member();
	var deepWildcard = require_deep_wildcard();
	var fixed = require_fixed();
	var onlyFilterScriptExpression = require_only_filter_script_expression();
	var root = require_root();
	var topLevelWildcard = require_top_level_wildcard();
	var fastPaths = [
		root["default"],
		onlyFilterScriptExpression["default"],
		deepSingleMember["default"],
		deepWildcard["default"],
		topLevelWildcard["default"],
		fixed["default"],
		allParents["default"]
	];
	exports["default"] = fastPaths;
}));

// node_modules/nimma/dist/cjs/codegen/iterator.js
var require_iterator = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var guards = require_guards$1();
	function isBailable(nodes) {
		let deep = false;
		for (let i = 0; i < nodes.length; i++) {
			const node = nodes[i];
			if (!guards.isDeep(node)) continue;
			if (deep) return true;
			else if (guards.isMemberExpression(node)) {
				i++;
				let hadFlatMemberExpressions = false;
				let deepNodes = 1;
				for (; i < nodes.length - 1; i++) {
					const node = nodes[i];
					if (guards.isDeep(node)) deepNodes++;
					else {
						hadFlatMemberExpressions || (hadFlatMemberExpressions = guards.isMemberExpression(node) || guards.isWildcardExpression(node));
						continue;
					}
					if (guards.isMemberExpression(node) || guards.isWildcardExpression(node)) {
						if (hadFlatMemberExpressions) return true;
						continue;
					}
					return true;
				}
				return guards.isDeep(nodes[nodes.length - 1]) ? hadFlatMemberExpressions || guards.isWildcardExpression(nodes[nodes.length - 1]) : deepNodes > 1;
			} else deep = true;
		}
		return false;
	}
	var Iterator = class Iterator {
		nodes;
		#i;
		constructor(nodes) {
			this.modifiers = Iterator.trim(nodes);
			this.nodes = Iterator.compact(nodes);
			this.#i = -1;
			this.feedback = Iterator.analyze(this.nodes, this.modifiers.keyed || this.modifiers.parents > 0);
			this.length = this.nodes.length;
			this.state = {
				absolutePos: -1,
				fixed: true,
				inverted: false,
				pos: -1
			};
			if (this.feedback.fixed && this.modifiers.parents > this.length) this.length = -1;
		}
		get nextNode() {
			return this.#i + 1 < this.nodes.length ? this.nodes[this.#i + 1] : null;
		}
		static compact(nodes) {
			let marked;
			for (let i = 0; i < nodes.length; i++) if (guards.isWildcardExpression(nodes[i]) && guards.isDeep(nodes[i]) && i !== nodes.length - 1) (marked ?? (marked = [])).push(i);
			if (marked === void 0) return nodes;
			const _nodes = nodes.slice();
			for (let i = 0; i < marked.length; i++) {
				_nodes[marked[i] - i + 1].deep = true;
				_nodes.splice(marked[i] - i, 1);
			}
			return _nodes;
		}
		static trim(nodes) {
			const modifiers = {
				keyed: false,
				parents: 0
			};
			while (nodes.length > 0 && guards.isModifierExpression(nodes[nodes.length - 1])) switch (nodes.pop().type) {
				case "KeyExpression":
					modifiers.keyed = true;
					modifiers.parents = 0;
					break;
				case "ParentExpression": modifiers.parents++;
			}
			return modifiers;
		}
		static analyze(nodes) {
			const feedback = {
				bailed: isBailable(nodes),
				fixed: true,
				inverseAt: -1
			};
			if (feedback.bailed) {
				feedback.fixed = false;
				return feedback;
			}
			let potentialInvertAtPoint = -1;
			for (let i = 0; i < nodes.length; i++) {
				const node = nodes[i];
				if (!guards.isDeep(node)) continue;
				feedback.fixed = false;
				i++;
				potentialInvertAtPoint = i - 1;
				for (; i < nodes.length; i++) {
					const nextNode = nodes[i];
					if (guards.isDeep(nextNode)) potentialInvertAtPoint = -1;
				}
			}
			if (nodes.length > 1 && potentialInvertAtPoint !== -1 && potentialInvertAtPoint < nodes.length - 1) feedback.inverseAt = potentialInvertAtPoint;
			return feedback;
		}
		*[Symbol.iterator]() {
			if (this.feedback.bailed) return yield* this.nodes;
			const { ...feedback } = this.feedback;
			let order = 1;
			const nodes = this.feedback.inverseAt !== -1 ? this.nodes.slice() : this.nodes;
			for (let i = 0; i < nodes.length; i++) {
				if (this.feedback.inverseAt !== -1 && i === this.feedback.inverseAt) {
					nodes.splice(0, i);
					nodes.reverse();
					this.state.pos = 1;
					i = 0;
					this.feedback.inverseAt = -1;
					this.state.inverted = true;
					order = -1;
				}
				const node = nodes[i];
				this.state.pos += order;
				this.#i++;
				this.state.absolutePos++;
				if (guards.isDeep(node)) {
					this.state.fixed = false;
					yield node;
					this.state.pos = 0;
				} else yield node;
			}
			Object.assign(this.feedback, {
				...feedback,
				mutatesPos: this.feedback.mutatesPos
			});
		}
	};
	exports["default"] = Iterator;
}));

// node_modules/nimma/dist/cjs/codegen/optimizer/index.js
var require_optimizer = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var internalScope = require_internal_scope();
	var scope = require_scope$1();
	function dropNode(branch, i) {
		branch.splice(i, 1);
		return i - 1;
	}
	function leftOrRight(node, left, right) {
		if (left === null) return right;
		else if (right === null) return left;
		node.left = left;
		node.right = right;
		return node;
	}
	function reduceBinaryExpression(node) {
		if (node.operator === "<" && node.left === scope["default"].depth) return null;
		return leftOrRight(node, eliminate(node.left), eliminate(node.right));
	}
	function eliminate(node) {
		switch (node.type) {
			case "AssignmentExpression":
				if (node.left !== internalScope["default"].pos) return node;
				return eliminate(node.right);
			case "ConditionalExpression":
				if (node.consequent.type === "NumericLiteral" && node.consequent.value === -1) return eliminate(node.test);
				return node;
			case "SequenceExpression": return eliminate(node.expressions[0]);
			case "LogicalExpression": return leftOrRight(node, eliminate(node.left), eliminate(node.right));
			case "BinaryExpression": return reduceBinaryExpression(node);
			case "IfStatement": return eliminate(node.test);
			case "Identifier":
				if (node === internalScope["default"].pos) return null;
				return node;
			case "MemberExpression":
				node.property = eliminate(node.property);
				return node;
			default: return node;
		}
	}
	function optimizer(branch, iterator) {
		if (iterator.feedback.mutatesPos) return;
		let i = Math.max(0, Math.min(1, iterator.length));
		for (; i < branch.length; i++) {
			const node = branch[i];
			if (node.type === "VariableDeclaration" && node.kind === "let" && node.declarations[0].id === internalScope["default"].pos) {
				i = dropNode(branch, i);
				continue;
			}
			const test = eliminate(node);
			if (test === null || test === scope["default"].depth) i = dropNode(branch, i);
			else node.test = test;
		}
	}
	exports["default"] = optimizer;
}));

// node_modules/astring/dist/astring.js
var require_astring = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.generate = generate;
	exports.baseGenerator = exports.GENERATOR = exports.EXPRESSIONS_PRECEDENCE = exports.NEEDS_PARENTHESES = void 0;
	function _classCallCheck(instance, Constructor) {
		if (!(instance instanceof Constructor)) throw new TypeError("Cannot call a class as a function");
	}
	function _defineProperties(target, props) {
		for (var i = 0; i < props.length; i++) {
			var descriptor = props[i];
			descriptor.enumerable = descriptor.enumerable || false;
			descriptor.configurable = true;
			if ("value" in descriptor) descriptor.writable = true;
			Object.defineProperty(target, descriptor.key, descriptor);
		}
	}
	function _createClass(Constructor, protoProps, staticProps) {
		if (protoProps) _defineProperties(Constructor.prototype, protoProps);
		if (staticProps) _defineProperties(Constructor, staticProps);
		return Constructor;
	}
	var stringify = JSON.stringify;
	if (!String.prototype.repeat) throw new Error("String.prototype.repeat is undefined, see https://github.com/davidbonnet/astring#installation");
	if (!String.prototype.endsWith) throw new Error("String.prototype.endsWith is undefined, see https://github.com/davidbonnet/astring#installation");
	var OPERATOR_PRECEDENCE = {
		"||": 2,
		"??": 3,
		"&&": 4,
		"|": 5,
		"^": 6,
		"&": 7,
		"==": 8,
		"!=": 8,
		"===": 8,
		"!==": 8,
		"<": 9,
		">": 9,
		"<=": 9,
		">=": 9,
		"in": 9,
		"instanceof": 9,
		"<<": 10,
		">>": 10,
		">>>": 10,
		"+": 11,
		"-": 11,
		"*": 12,
		"%": 12,
		"/": 12,
		"**": 13
	};
	var NEEDS_PARENTHESES = 17;
	exports.NEEDS_PARENTHESES = NEEDS_PARENTHESES;
	var EXPRESSIONS_PRECEDENCE = {
		ArrayExpression: 20,
		TaggedTemplateExpression: 20,
		ThisExpression: 20,
		Identifier: 20,
		PrivateIdentifier: 20,
		Literal: 18,
		TemplateLiteral: 20,
		Super: 20,
		SequenceExpression: 20,
		MemberExpression: 19,
		ChainExpression: 19,
		CallExpression: 19,
		NewExpression: 19,
		ArrowFunctionExpression: NEEDS_PARENTHESES,
		ClassExpression: NEEDS_PARENTHESES,
		FunctionExpression: NEEDS_PARENTHESES,
		ObjectExpression: NEEDS_PARENTHESES,
		UpdateExpression: 16,
		UnaryExpression: 15,
		AwaitExpression: 15,
		BinaryExpression: 14,
		LogicalExpression: 13,
		ConditionalExpression: 4,
		AssignmentExpression: 3,
		YieldExpression: 2,
		RestElement: 1
	};
	exports.EXPRESSIONS_PRECEDENCE = EXPRESSIONS_PRECEDENCE;
	function formatSequence(state, nodes) {
		var generator = state.generator;
		state.write("(");
		if (nodes != null && nodes.length > 0) {
			generator[nodes[0].type](nodes[0], state);
			var length = nodes.length;
			for (var i = 1; i < length; i++) {
				var param = nodes[i];
				state.write(", ");
				generator[param.type](param, state);
			}
		}
		state.write(")");
	}
	function expressionNeedsParenthesis(state, node, parentNode, isRightHand) {
		var nodePrecedence = state.expressionsPrecedence[node.type];
		if (nodePrecedence === NEEDS_PARENTHESES) return true;
		var parentNodePrecedence = state.expressionsPrecedence[parentNode.type];
		if (nodePrecedence !== parentNodePrecedence) return !isRightHand && nodePrecedence === 15 && parentNodePrecedence === 14 && parentNode.operator === "**" || nodePrecedence < parentNodePrecedence;
		if (nodePrecedence !== 13 && nodePrecedence !== 14) return false;
		if (node.operator === "**" && parentNode.operator === "**") return !isRightHand;
		if (nodePrecedence === 13 && parentNodePrecedence === 13 && (node.operator === "??" || parentNode.operator === "??")) return true;
		if (isRightHand) return OPERATOR_PRECEDENCE[node.operator] <= OPERATOR_PRECEDENCE[parentNode.operator];
		return OPERATOR_PRECEDENCE[node.operator] < OPERATOR_PRECEDENCE[parentNode.operator];
	}
	function formatExpression(state, node, parentNode, isRightHand) {
		var generator = state.generator;
		if (expressionNeedsParenthesis(state, node, parentNode, isRightHand)) {
			state.write("(");
			generator[node.type](node, state);
			state.write(")");
		} else generator[node.type](node, state);
	}
	function reindent(state, text, indent, lineEnd) {
		var lines = text.split("\n");
		var end = lines.length - 1;
		state.write(lines[0].trim());
		if (end > 0) {
			state.write(lineEnd);
			for (var i = 1; i < end; i++) state.write(indent + lines[i].trim() + lineEnd);
			state.write(indent + lines[end].trim());
		}
	}
	function formatComments(state, comments, indent, lineEnd) {
		var length = comments.length;
		for (var i = 0; i < length; i++) {
			var comment = comments[i];
			state.write(indent);
			if (comment.type[0] === "L") state.write("// " + comment.value.trim() + "\n", comment);
			else {
				state.write("/*");
				reindent(state, comment.value, indent, lineEnd);
				state.write("*/" + lineEnd);
			}
		}
	}
	function hasCallExpression(node) {
		var currentNode = node;
		while (currentNode != null) {
			var type = currentNode.type;
			if (type[0] === "C" && type[1] === "a") return true;
			else if (type[0] === "M" && type[1] === "e" && type[2] === "m") currentNode = currentNode.object;
			else return false;
		}
	}
	function formatVariableDeclaration(state, node) {
		var generator = state.generator;
		var declarations = node.declarations;
		state.write(node.kind + " ");
		var length = declarations.length;
		if (length > 0) {
			generator.VariableDeclarator(declarations[0], state);
			for (var i = 1; i < length; i++) {
				state.write(", ");
				generator.VariableDeclarator(declarations[i], state);
			}
		}
	}
	var ForInStatement;
	var FunctionDeclaration;
	var RestElement;
	var BinaryExpression;
	var ArrayExpression;
	var BlockStatement;
	var GENERATOR = {
		Program: function Program(node, state) {
			var indent = state.indent.repeat(state.indentLevel);
			var lineEnd = state.lineEnd, writeComments = state.writeComments;
			if (writeComments && node.comments != null) formatComments(state, node.comments, indent, lineEnd);
			var statements = node.body;
			var length = statements.length;
			for (var i = 0; i < length; i++) {
				var statement = statements[i];
				if (writeComments && statement.comments != null) formatComments(state, statement.comments, indent, lineEnd);
				state.write(indent);
				this[statement.type](statement, state);
				state.write(lineEnd);
			}
			if (writeComments && node.trailingComments != null) formatComments(state, node.trailingComments, indent, lineEnd);
		},
		BlockStatement: BlockStatement = function BlockStatement(node, state) {
			var indent = state.indent.repeat(state.indentLevel++);
			var lineEnd = state.lineEnd, writeComments = state.writeComments;
			var statementIndent = indent + state.indent;
			state.write("{");
			var statements = node.body;
			if (statements != null && statements.length > 0) {
				state.write(lineEnd);
				if (writeComments && node.comments != null) formatComments(state, node.comments, statementIndent, lineEnd);
				var length = statements.length;
				for (var i = 0; i < length; i++) {
					var statement = statements[i];
					if (writeComments && statement.comments != null) formatComments(state, statement.comments, statementIndent, lineEnd);
					state.write(statementIndent);
					this[statement.type](statement, state);
					state.write(lineEnd);
				}
				state.write(indent);
			} else if (writeComments && node.comments != null) {
				state.write(lineEnd);
				formatComments(state, node.comments, statementIndent, lineEnd);
				state.write(indent);
			}
			if (writeComments && node.trailingComments != null) formatComments(state, node.trailingComments, statementIndent, lineEnd);
			state.write("}");
			state.indentLevel--;
		},
		ClassBody: BlockStatement,
		StaticBlock: function StaticBlock(node, state) {
			state.write("static ");
			this.BlockStatement(node, state);
		},
		EmptyStatement: function EmptyStatement(node, state) {
			state.write(";");
		},
		ExpressionStatement: function ExpressionStatement(node, state) {
			var precedence = state.expressionsPrecedence[node.expression.type];
			if (precedence === NEEDS_PARENTHESES || precedence === 3 && node.expression.left.type[0] === "O") {
				state.write("(");
				this[node.expression.type](node.expression, state);
				state.write(")");
			} else this[node.expression.type](node.expression, state);
			state.write(";");
		},
		IfStatement: function IfStatement(node, state) {
			state.write("if (");
			this[node.test.type](node.test, state);
			state.write(") ");
			this[node.consequent.type](node.consequent, state);
			if (node.alternate != null) {
				state.write(" else ");
				this[node.alternate.type](node.alternate, state);
			}
		},
		LabeledStatement: function LabeledStatement(node, state) {
			this[node.label.type](node.label, state);
			state.write(": ");
			this[node.body.type](node.body, state);
		},
		BreakStatement: function BreakStatement(node, state) {
			state.write("break");
			if (node.label != null) {
				state.write(" ");
				this[node.label.type](node.label, state);
			}
			state.write(";");
		},
		ContinueStatement: function ContinueStatement(node, state) {
			state.write("continue");
			if (node.label != null) {
				state.write(" ");
				this[node.label.type](node.label, state);
			}
			state.write(";");
		},
		WithStatement: function WithStatement(node, state) {
			state.write("with (");
			this[node.object.type](node.object, state);
			state.write(") ");
			this[node.body.type](node.body, state);
		},
		SwitchStatement: function SwitchStatement(node, state) {
			var indent = state.indent.repeat(state.indentLevel++);
			var lineEnd = state.lineEnd, writeComments = state.writeComments;
			state.indentLevel++;
			var caseIndent = indent + state.indent;
			var statementIndent = caseIndent + state.indent;
			state.write("switch (");
			this[node.discriminant.type](node.discriminant, state);
			state.write(") {" + lineEnd);
			var occurences = node.cases;
			var occurencesCount = occurences.length;
			for (var i = 0; i < occurencesCount; i++) {
				var occurence = occurences[i];
				if (writeComments && occurence.comments != null) formatComments(state, occurence.comments, caseIndent, lineEnd);
				if (occurence.test) {
					state.write(caseIndent + "case ");
					this[occurence.test.type](occurence.test, state);
					state.write(":" + lineEnd);
				} else state.write(caseIndent + "default:" + lineEnd);
				var consequent = occurence.consequent;
				var consequentCount = consequent.length;
				for (var _i = 0; _i < consequentCount; _i++) {
					var statement = consequent[_i];
					if (writeComments && statement.comments != null) formatComments(state, statement.comments, statementIndent, lineEnd);
					state.write(statementIndent);
					this[statement.type](statement, state);
					state.write(lineEnd);
				}
			}
			state.indentLevel -= 2;
			state.write(indent + "}");
		},
		ReturnStatement: function ReturnStatement(node, state) {
			state.write("return");
			if (node.argument) {
				state.write(" ");
				this[node.argument.type](node.argument, state);
			}
			state.write(";");
		},
		ThrowStatement: function ThrowStatement(node, state) {
			state.write("throw ");
			this[node.argument.type](node.argument, state);
			state.write(";");
		},
		TryStatement: function TryStatement(node, state) {
			state.write("try ");
			this[node.block.type](node.block, state);
			if (node.handler) {
				var handler = node.handler;
				if (handler.param == null) state.write(" catch ");
				else {
					state.write(" catch (");
					this[handler.param.type](handler.param, state);
					state.write(") ");
				}
				this[handler.body.type](handler.body, state);
			}
			if (node.finalizer) {
				state.write(" finally ");
				this[node.finalizer.type](node.finalizer, state);
			}
		},
		WhileStatement: function WhileStatement(node, state) {
			state.write("while (");
			this[node.test.type](node.test, state);
			state.write(") ");
			this[node.body.type](node.body, state);
		},
		DoWhileStatement: function DoWhileStatement(node, state) {
			state.write("do ");
			this[node.body.type](node.body, state);
			state.write(" while (");
			this[node.test.type](node.test, state);
			state.write(");");
		},
		ForStatement: function ForStatement(node, state) {
			state.write("for (");
			if (node.init != null) {
				var init = node.init;
				if (init.type[0] === "V") formatVariableDeclaration(state, init);
				else this[init.type](init, state);
			}
			state.write("; ");
			if (node.test) this[node.test.type](node.test, state);
			state.write("; ");
			if (node.update) this[node.update.type](node.update, state);
			state.write(") ");
			this[node.body.type](node.body, state);
		},
		ForInStatement: ForInStatement = function ForInStatement(node, state) {
			state.write("for ".concat(node["await"] ? "await " : "", "("));
			var left = node.left;
			if (left.type[0] === "V") formatVariableDeclaration(state, left);
			else this[left.type](left, state);
			state.write(node.type[3] === "I" ? " in " : " of ");
			this[node.right.type](node.right, state);
			state.write(") ");
			this[node.body.type](node.body, state);
		},
		ForOfStatement: ForInStatement,
		DebuggerStatement: function DebuggerStatement(node, state) {
			state.write("debugger;", node);
		},
		FunctionDeclaration: FunctionDeclaration = function FunctionDeclaration(node, state) {
			state.write((node.async ? "async " : "") + (node.generator ? "function* " : "function ") + (node.id ? node.id.name : ""), node);
			formatSequence(state, node.params);
			state.write(" ");
			this[node.body.type](node.body, state);
		},
		FunctionExpression: FunctionDeclaration,
		VariableDeclaration: function VariableDeclaration(node, state) {
			formatVariableDeclaration(state, node);
			state.write(";");
		},
		VariableDeclarator: function VariableDeclarator(node, state) {
			this[node.id.type](node.id, state);
			if (node.init != null) {
				state.write(" = ");
				this[node.init.type](node.init, state);
			}
		},
		ClassDeclaration: function ClassDeclaration(node, state) {
			state.write("class " + (node.id ? "".concat(node.id.name, " ") : ""), node);
			if (node.superClass) {
				state.write("extends ");
				var superClass = node.superClass;
				var type = superClass.type;
				var precedence = state.expressionsPrecedence[type];
				if ((type[0] !== "C" || type[1] !== "l" || type[5] !== "E") && (precedence === NEEDS_PARENTHESES || precedence < state.expressionsPrecedence.ClassExpression)) {
					state.write("(");
					this[node.superClass.type](superClass, state);
					state.write(")");
				} else this[superClass.type](superClass, state);
				state.write(" ");
			}
			this.ClassBody(node.body, state);
		},
		ImportDeclaration: function ImportDeclaration(node, state) {
			state.write("import ");
			var specifiers = node.specifiers, attributes = node.attributes;
			var length = specifiers.length;
			var i = 0;
			if (length > 0) {
				for (; i < length;) {
					if (i > 0) state.write(", ");
					var specifier = specifiers[i];
					var type = specifier.type[6];
					if (type === "D") {
						state.write(specifier.local.name, specifier);
						i++;
					} else if (type === "N") {
						state.write("* as " + specifier.local.name, specifier);
						i++;
					} else break;
				}
				if (i < length) {
					state.write("{");
					for (;;) {
						var _specifier = specifiers[i];
						var name = _specifier.imported.name;
						state.write(name, _specifier);
						if (name !== _specifier.local.name) state.write(" as " + _specifier.local.name);
						if (++i < length) state.write(", ");
						else break;
					}
					state.write("}");
				}
				state.write(" from ");
			}
			this.Literal(node.source, state);
			if (attributes && attributes.length > 0) {
				state.write(" with { ");
				for (var _i2 = 0; _i2 < attributes.length; _i2++) {
					this.ImportAttribute(attributes[_i2], state);
					if (_i2 < attributes.length - 1) state.write(", ");
				}
				state.write(" }");
			}
			state.write(";");
		},
		ImportAttribute: function ImportAttribute(node, state) {
			this.Identifier(node.key, state);
			state.write(": ");
			this.Literal(node.value, state);
		},
		ImportExpression: function ImportExpression(node, state) {
			state.write("import(");
			this[node.source.type](node.source, state);
			state.write(")");
		},
		ExportDefaultDeclaration: function ExportDefaultDeclaration(node, state) {
			state.write("export default ");
			this[node.declaration.type](node.declaration, state);
			if (state.expressionsPrecedence[node.declaration.type] != null && node.declaration.type[0] !== "F") state.write(";");
		},
		ExportNamedDeclaration: function ExportNamedDeclaration(node, state) {
			state.write("export ");
			if (node.declaration) this[node.declaration.type](node.declaration, state);
			else {
				state.write("{");
				var specifiers = node.specifiers, length = specifiers.length;
				if (length > 0) for (var i = 0;;) {
					var specifier = specifiers[i];
					var name = specifier.local.name;
					state.write(name, specifier);
					if (name !== specifier.exported.name) state.write(" as " + specifier.exported.name);
					if (++i < length) state.write(", ");
					else break;
				}
				state.write("}");
				if (node.source) {
					state.write(" from ");
					this.Literal(node.source, state);
				}
				if (node.attributes && node.attributes.length > 0) {
					state.write(" with { ");
					for (var _i3 = 0; _i3 < node.attributes.length; _i3++) {
						this.ImportAttribute(node.attributes[_i3], state);
						if (_i3 < node.attributes.length - 1) state.write(", ");
					}
					state.write(" }");
				}
				state.write(";");
			}
		},
		ExportAllDeclaration: function ExportAllDeclaration(node, state) {
			if (node.exported != null) state.write("export * as " + node.exported.name + " from ");
			else state.write("export * from ");
			this.Literal(node.source, state);
			if (node.attributes && node.attributes.length > 0) {
				state.write(" with { ");
				for (var i = 0; i < node.attributes.length; i++) {
					this.ImportAttribute(node.attributes[i], state);
					if (i < node.attributes.length - 1) state.write(", ");
				}
				state.write(" }");
			}
			state.write(";");
		},
		MethodDefinition: function MethodDefinition(node, state) {
			if (node["static"]) state.write("static ");
			var kind = node.kind[0];
			if (kind === "g" || kind === "s") state.write(node.kind + " ");
			if (node.value.async) state.write("async ");
			if (node.value.generator) state.write("*");
			if (node.computed) {
				state.write("[");
				this[node.key.type](node.key, state);
				state.write("]");
			} else this[node.key.type](node.key, state);
			formatSequence(state, node.value.params);
			state.write(" ");
			this[node.value.body.type](node.value.body, state);
		},
		ClassExpression: function ClassExpression(node, state) {
			this.ClassDeclaration(node, state);
		},
		ArrowFunctionExpression: function ArrowFunctionExpression(node, state) {
			state.write(node.async ? "async " : "", node);
			var params = node.params;
			if (params != null) {
				if (params.length === 1 && params[0].type[0] === "I") state.write(params[0].name, params[0]);
				else formatSequence(state, node.params);
			}
			state.write(" => ");
			if (node.body.type[0] === "O") {
				state.write("(");
				this.ObjectExpression(node.body, state);
				state.write(")");
			} else this[node.body.type](node.body, state);
		},
		ThisExpression: function ThisExpression(node, state) {
			state.write("this", node);
		},
		Super: function Super(node, state) {
			state.write("super", node);
		},
		RestElement: RestElement = function RestElement(node, state) {
			state.write("...");
			this[node.argument.type](node.argument, state);
		},
		SpreadElement: RestElement,
		YieldExpression: function YieldExpression(node, state) {
			state.write(node.delegate ? "yield*" : "yield");
			if (node.argument) {
				state.write(" ");
				this[node.argument.type](node.argument, state);
			}
		},
		AwaitExpression: function AwaitExpression(node, state) {
			state.write("await ", node);
			formatExpression(state, node.argument, node);
		},
		TemplateLiteral: function TemplateLiteral(node, state) {
			var quasis = node.quasis, expressions = node.expressions;
			state.write("`");
			var length = expressions.length;
			for (var i = 0; i < length; i++) {
				var expression = expressions[i];
				var _quasi = quasis[i];
				state.write(_quasi.value.raw, _quasi);
				state.write("${");
				this[expression.type](expression, state);
				state.write("}");
			}
			var quasi = quasis[quasis.length - 1];
			state.write(quasi.value.raw, quasi);
			state.write("`");
		},
		TemplateElement: function TemplateElement(node, state) {
			state.write(node.value.raw, node);
		},
		TaggedTemplateExpression: function TaggedTemplateExpression(node, state) {
			formatExpression(state, node.tag, node);
			this[node.quasi.type](node.quasi, state);
		},
		ArrayExpression: ArrayExpression = function ArrayExpression(node, state) {
			state.write("[");
			if (node.elements.length > 0) {
				var elements = node.elements, length = elements.length;
				for (var i = 0;;) {
					var element = elements[i];
					if (element != null) this[element.type](element, state);
					if (++i < length) state.write(", ");
					else {
						if (element == null) state.write(", ");
						break;
					}
				}
			}
			state.write("]");
		},
		ArrayPattern: ArrayExpression,
		ObjectExpression: function ObjectExpression(node, state) {
			var indent = state.indent.repeat(state.indentLevel++);
			var lineEnd = state.lineEnd, writeComments = state.writeComments;
			var propertyIndent = indent + state.indent;
			state.write("{");
			if (node.properties.length > 0) {
				state.write(lineEnd);
				if (writeComments && node.comments != null) formatComments(state, node.comments, propertyIndent, lineEnd);
				var comma = "," + lineEnd;
				var properties = node.properties, length = properties.length;
				for (var i = 0;;) {
					var property = properties[i];
					if (writeComments && property.comments != null) formatComments(state, property.comments, propertyIndent, lineEnd);
					state.write(propertyIndent);
					this[property.type](property, state);
					if (++i < length) state.write(comma);
					else break;
				}
				state.write(lineEnd);
				if (writeComments && node.trailingComments != null) formatComments(state, node.trailingComments, propertyIndent, lineEnd);
				state.write(indent + "}");
			} else if (writeComments) {
				if (node.comments != null) {
					state.write(lineEnd);
					formatComments(state, node.comments, propertyIndent, lineEnd);
					if (node.trailingComments != null) formatComments(state, node.trailingComments, propertyIndent, lineEnd);
					state.write(indent + "}");
				} else if (node.trailingComments != null) {
					state.write(lineEnd);
					formatComments(state, node.trailingComments, propertyIndent, lineEnd);
					state.write(indent + "}");
				} else state.write("}");
			} else state.write("}");
			state.indentLevel--;
		},
		Property: function Property(node, state) {
			if (node.method || node.kind[0] !== "i") this.MethodDefinition(node, state);
			else {
				if (!node.shorthand) {
					if (node.computed) {
						state.write("[");
						this[node.key.type](node.key, state);
						state.write("]");
					} else this[node.key.type](node.key, state);
					state.write(": ");
				}
				this[node.value.type](node.value, state);
			}
		},
		PropertyDefinition: function PropertyDefinition(node, state) {
			if (node["static"]) state.write("static ");
			if (node.computed) state.write("[");
			this[node.key.type](node.key, state);
			if (node.computed) state.write("]");
			if (node.value == null) {
				if (node.key.type[0] !== "F") state.write(";");
				return;
			}
			state.write(" = ");
			this[node.value.type](node.value, state);
			state.write(";");
		},
		ObjectPattern: function ObjectPattern(node, state) {
			state.write("{");
			if (node.properties.length > 0) {
				var properties = node.properties, length = properties.length;
				for (var i = 0;;) {
					this[properties[i].type](properties[i], state);
					if (++i < length) state.write(", ");
					else break;
				}
			}
			state.write("}");
		},
		SequenceExpression: function SequenceExpression(node, state) {
			formatSequence(state, node.expressions);
		},
		UnaryExpression: function UnaryExpression(node, state) {
			if (node.prefix) {
				var operator = node.operator, argument = node.argument, type = node.argument.type;
				state.write(operator);
				var needsParentheses = expressionNeedsParenthesis(state, argument, node);
				if (!needsParentheses && (operator.length > 1 || type[0] === "U" && (type[1] === "n" || type[1] === "p") && argument.prefix && argument.operator[0] === operator && (operator === "+" || operator === "-"))) state.write(" ");
				if (needsParentheses) {
					state.write(operator.length > 1 ? " (" : "(");
					this[type](argument, state);
					state.write(")");
				} else this[type](argument, state);
			} else {
				this[node.argument.type](node.argument, state);
				state.write(node.operator);
			}
		},
		UpdateExpression: function UpdateExpression(node, state) {
			if (node.prefix) {
				state.write(node.operator);
				this[node.argument.type](node.argument, state);
			} else {
				this[node.argument.type](node.argument, state);
				state.write(node.operator);
			}
		},
		AssignmentExpression: function AssignmentExpression(node, state) {
			this[node.left.type](node.left, state);
			state.write(" " + node.operator + " ");
			this[node.right.type](node.right, state);
		},
		AssignmentPattern: function AssignmentPattern(node, state) {
			this[node.left.type](node.left, state);
			state.write(" = ");
			this[node.right.type](node.right, state);
		},
		BinaryExpression: BinaryExpression = function BinaryExpression(node, state) {
			var isIn = node.operator === "in";
			if (isIn) state.write("(");
			formatExpression(state, node.left, node, false);
			state.write(" " + node.operator + " ");
			formatExpression(state, node.right, node, true);
			if (isIn) state.write(")");
		},
		LogicalExpression: BinaryExpression,
		ConditionalExpression: function ConditionalExpression(node, state) {
			var test = node.test;
			var precedence = state.expressionsPrecedence[test.type];
			if (precedence === NEEDS_PARENTHESES || precedence <= state.expressionsPrecedence.ConditionalExpression) {
				state.write("(");
				this[test.type](test, state);
				state.write(")");
			} else this[test.type](test, state);
			state.write(" ? ");
			this[node.consequent.type](node.consequent, state);
			state.write(" : ");
			this[node.alternate.type](node.alternate, state);
		},
		NewExpression: function NewExpression(node, state) {
			state.write("new ");
			var precedence = state.expressionsPrecedence[node.callee.type];
			if (precedence === NEEDS_PARENTHESES || precedence < state.expressionsPrecedence.CallExpression || hasCallExpression(node.callee)) {
				state.write("(");
				this[node.callee.type](node.callee, state);
				state.write(")");
			} else this[node.callee.type](node.callee, state);
			formatSequence(state, node["arguments"]);
		},
		CallExpression: function CallExpression(node, state) {
			var precedence = state.expressionsPrecedence[node.callee.type];
			if (precedence === NEEDS_PARENTHESES || precedence < state.expressionsPrecedence.CallExpression) {
				state.write("(");
				this[node.callee.type](node.callee, state);
				state.write(")");
			} else this[node.callee.type](node.callee, state);
			if (node.optional) state.write("?.");
			formatSequence(state, node["arguments"]);
		},
		ChainExpression: function ChainExpression(node, state) {
			this[node.expression.type](node.expression, state);
		},
		MemberExpression: function MemberExpression(node, state) {
			var precedence = state.expressionsPrecedence[node.object.type];
			if (precedence === NEEDS_PARENTHESES || precedence < state.expressionsPrecedence.MemberExpression) {
				state.write("(");
				this[node.object.type](node.object, state);
				state.write(")");
			} else this[node.object.type](node.object, state);
			if (node.computed) {
				if (node.optional) state.write("?.");
				state.write("[");
				this[node.property.type](node.property, state);
				state.write("]");
			} else {
				if (node.optional) state.write("?.");
				else state.write(".");
				this[node.property.type](node.property, state);
			}
		},
		MetaProperty: function MetaProperty(node, state) {
			state.write(node.meta.name + "." + node.property.name, node);
		},
		Identifier: function Identifier(node, state) {
			state.write(node.name, node);
		},
		PrivateIdentifier: function PrivateIdentifier(node, state) {
			state.write("#".concat(node.name), node);
		},
		Literal: function Literal(node, state) {
			if (node.raw != null) state.write(node.raw, node);
			else if (node.regex != null) this.RegExpLiteral(node, state);
			else if (node.bigint != null) state.write(node.bigint + "n", node);
			else state.write(stringify(node.value), node);
		},
		RegExpLiteral: function RegExpLiteral(node, state) {
			var regex = node.regex;
			state.write("/".concat(regex.pattern, "/").concat(regex.flags), node);
		}
	};
	exports.GENERATOR = GENERATOR;
	var EMPTY_OBJECT = {};
	var baseGenerator = GENERATOR;
	exports.baseGenerator = baseGenerator;
	var State = function() {
		function State(options) {
			_classCallCheck(this, State);
			var setup = options == null ? EMPTY_OBJECT : options;
			this.output = "";
			if (setup.output != null) {
				this.output = setup.output;
				this.write = this.writeToStream;
			} else this.output = "";
			this.generator = setup.generator != null ? setup.generator : GENERATOR;
			this.expressionsPrecedence = setup.expressionsPrecedence != null ? setup.expressionsPrecedence : EXPRESSIONS_PRECEDENCE;
			this.indent = setup.indent != null ? setup.indent : "  ";
			this.lineEnd = setup.lineEnd != null ? setup.lineEnd : "\n";
			this.indentLevel = setup.startingIndentLevel != null ? setup.startingIndentLevel : 0;
			this.writeComments = setup.comments ? setup.comments : false;
			if (setup.sourceMap != null) {
				this.write = setup.output == null ? this.writeAndMap : this.writeToStreamAndMap;
				this.sourceMap = setup.sourceMap;
				this.line = 1;
				this.column = 0;
				this.lineEndSize = this.lineEnd.split("\n").length - 1;
				this.mapping = {
					original: null,
					generated: this,
					name: void 0,
					source: setup.sourceMap.file || setup.sourceMap._file
				};
			}
		}
		_createClass(State, [
			{
				key: "write",
				value: function write(code) {
					this.output += code;
				}
			},
			{
				key: "writeToStream",
				value: function writeToStream(code) {
					this.output.write(code);
				}
			},
			{
				key: "writeAndMap",
				value: function writeAndMap(code, node) {
					this.output += code;
					this.map(code, node);
				}
			},
			{
				key: "writeToStreamAndMap",
				value: function writeToStreamAndMap(code, node) {
					this.output.write(code);
					this.map(code, node);
				}
			},
			{
				key: "map",
				value: function map(code, node) {
					if (node != null) {
						var type = node.type;
						if (type[0] === "L" && type[2] === "n") {
							this.column = 0;
							this.line++;
							return;
						}
						if (node.loc != null) {
							var mapping = this.mapping;
							mapping.original = node.loc.start;
							mapping.name = node.name;
							this.sourceMap.addMapping(mapping);
						}
						if (type[0] === "T" && type[8] === "E" || type[0] === "L" && type[1] === "i" && typeof node.value === "string") {
							var _length = code.length;
							var column = this.column, line = this.line;
							for (var i = 0; i < _length; i++) if (code[i] === "\n") {
								column = 0;
								line++;
							} else column++;
							this.column = column;
							this.line = line;
							return;
						}
					}
					var length = code.length;
					var lineEnd = this.lineEnd;
					if (length > 0) {
						if (this.lineEndSize > 0 && (lineEnd.length === 1 ? code[length - 1] === lineEnd : code.endsWith(lineEnd))) {
							this.line += this.lineEndSize;
							this.column = 0;
						} else this.column += length;
					}
				}
			},
			{
				key: "toString",
				value: function toString() {
					return this.output;
				}
			}
		]);
		return State;
	}();
	function generate(node, options) {
		var state = new State(options);
		state.generator[node.type](node, state);
		return state.output;
	}
}));

// node_modules/nimma/dist/cjs/codegen/dump.js
var require_dump = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var astring$1 = require_astring();
	function _interopNamespace(e) {
		if (e && e.__esModule) return e;
		var n = Object.create(null);
		if (e) Object.keys(e).forEach(function(k) {
			if (k !== "default") {
				var d = Object.getOwnPropertyDescriptor(e, k);
				Object.defineProperty(n, k, d.get ? d : {
					enumerable: true,
					get: function() {
						return e[k];
					}
				});
			}
		});
		n["default"] = e;
		return Object.freeze(n);
	}
	var astring__namespace = /*#__PURE__*/ _interopNamespace(astring$1);
	const customGenerator = {
		...astring__namespace.baseGenerator,
		BooleanLiteral(node, state) {
			state.write(`${node.value}`, node);
		},
		NullLiteral(node, state) {
			state.write("null", node);
		},
		NumericLiteral(node, state) {
			state.write(node.value, node);
		},
		ObjectMethod(node, state) {
			const { key, type, ...value } = node;
			return this.ObjectProperty({
				key: node.key,
				value: {
					type: "FunctionExpression",
					...value
				}
			}, state);
		},
		ObjectProperty(node, state) {
			return this.Property({
				...node,
				kind: "init"
			}, state);
		},
		RegExpLiteral(node, state) {
			state.write(`/${node.pattern}/${node.flags}`, node);
		},
		StringLiteral(node, state) {
			state.write(JSON.stringify(node.value), node);
		}
	};
	function astring(tree) {
		return astring__namespace.generate(tree, { generator: customGenerator });
	}
	exports["default"] = astring;
}));

// node_modules/nimma/dist/cjs/codegen/templates/fallback-expressions.js
var require_fallback_expressions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var scope = require_scope$1();
	function generateFallbackExpressions(fallback, expressions) {
		const path = builders.identifier("path");
		return builders.forOfStatement(builders.variableDeclaration("const", [builders.variableDeclarator(path)]), builders.arrayExpression(expressions.map(builders.stringLiteral)), builders.blockStatement([builders.callExpression(fallback, [
			builders.identifier("input"),
			path,
			builders.memberExpression(scope["default"].callbacks, path, true)
		])]));
	}
	exports["default"] = generateFallbackExpressions;
}));

// node_modules/nimma/dist/cjs/runtime/codegen-functions/is-object.js
var require_is_object = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function isObject(maybeObj) {
		return typeof maybeObj === "object" && maybeObj !== null;
	}
	exports["default"] = isObject;
}));

// node_modules/nimma/dist/cjs/codegen/templates/build-json.js
var require_build_json = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	function buildJson(input) {
		switch (typeof input) {
			case "boolean": return builders.booleanLiteral(input);
			case "string": return builders.stringLiteral(input);
			case "number": return builders.numericLiteral(input);
			case "object":
				if (input === null) return builders.nullLiteral();
				if (Array.isArray(input)) return builders.arrayExpression(input.map(buildJson));
				return builders.objectExpression(Object.keys(input).map((key) => builders.objectProperty(builders.stringLiteral(key), buildJson(input[key]))));
		}
	}
	exports["default"] = buildJson;
}));

// node_modules/nimma/dist/cjs/codegen/tree/traversal-zones.js
var require_traversal_zones = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var isObject = require_is_object();
	var builders = require_builders();
	var buildJson = require_build_json();
	var TraversalZones = class {
		#isDestroyed = false;
		#zones = [];
		get root() {
			if (this.#isDestroyed || this.#zones.length === 0) return null;
			const zonesIdentifier = builders.identifier("zones");
			return builders.variableDeclaration("const", [builders.variableDeclarator(zonesIdentifier, buildJson["default"](mergeZones(this.#zones)))]);
		}
		destroy() {
			this.#isDestroyed = true;
		}
		attach(zone) {
			this.#zones.push(zone);
		}
		create() {
			if (this.#isDestroyed) return null;
			return new Zone(this);
		}
	};
	var Zone = class {
		#zones;
		#localZones;
		#relationships;
		constructor(zones) {
			this.#zones = zones;
			this.root = {};
			this.#localZones = [this.root];
			this.#relationships = /* @__PURE__ */ new Map();
		}
		attach() {
			this.#zones.attach(this.root);
			this.#relationships.clear();
		}
		expand(property) {
			let i = 0;
			for (const value of this.#localZones) {
				if (value === null) continue;
				if (property === "**") {
					const parent = this.#relationships.get(value);
					if (parent !== void 0 && "*" in parent) {
						delete parent["*"];
						parent["**"] = null;
						continue;
					}
					value[property] = null;
				} else {
					value[property] = {};
					this.#relationships.set(value[property], value);
				}
				this.#localZones[i++] = value[property];
			}
			return this;
		}
		expandMultiple(properties) {
			const root = this.#localZones[0];
			if (root === null) return this;
			let i = 0;
			for (const property of properties) {
				root[property] = property === "**" ? null : {};
				if (this.#localZones.length < i) this.#localZones.push(root[property]);
				else this.#localZones[i++] = root[property];
			}
			return this;
		}
		resize() {
			return this.expand("*");
		}
		allIn() {
			return this.expand("**");
		}
	};
	function pullAll(target) {
		return Object.keys(target).reduce((obj, key) => Object.assign(obj, target[key]), {});
	}
	function _mergeZones(target, source) {
		if ("*" in source) {
			const pulled = pullAll(target);
			_mergeZones(pulled, pullAll(source));
			target["*"] = "*" in pulled ? { "*": pulled["*"] } : pulled;
		} else for (const key of Object.keys(source)) if (!(key in target)) target[key] = source[key];
		else if (isObject["default"](source[key])) _mergeZones(target[key], source[key]);
	}
	function mergeZones(zones) {
		const target = zones[0];
		for (let i = 1; i < zones.length; i++) _mergeZones(target, zones[i]);
		return target;
	}
	exports["default"] = TraversalZones;
}));

// node_modules/nimma/dist/cjs/codegen/tree/tree.js
var require_tree = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var jsep = require_jsep();
	var builders = require_builders();
	var dump = require_dump();
	var fallbackExpressions = require_fallback_expressions();
	var fnParams = require_fn_params();
	var internalScope = require_internal_scope();
	var scope = require_scope$1();
	var treeMethodCall = require_tree_method_call();
	var traversalZones = require_traversal_zones();
	const params = [builders.identifier("input"), builders.identifier("callbacks")];
	const NEW_SCOPE_VARIABLE_DECLARATION = builders.variableDeclaration("const", [builders.variableDeclarator(scope["default"]._, builders.newExpression(builders.identifier("Scope"), params))]);
	var ESTree = class {
		#tree = builders.objectExpression([]);
		#shorthands = builders.objectExpression([]);
		#runtimeDependencies = /* @__PURE__ */ new Set(["Scope"]);
		#program = /* @__PURE__ */ new Set();
		#body = /* @__PURE__ */ new Set();
		#traverse = /* @__PURE__ */ new Set();
		#availableShorthands;
		constructor({ customShorthands, format, npmProvider }) {
			this.format = format;
			this.npmProvider = npmProvider;
			this.ctx = null;
			this.traversalZones = new traversalZones["default"]();
			this.#availableShorthands = customShorthands;
		}
		addRuntimeDependency(specifier) {
			if (!this.#runtimeDependencies.has(specifier)) this.#runtimeDependencies.add(specifier);
		}
		attachFallbackExpressions(fallback, expressions) {
			this.push(fallbackExpressions["default"](fallback.attach(this), expressions), "body");
		}
		attachCustomShorthand(name) {
			if (this.#availableShorthands === null || !(name in this.#availableShorthands)) throw new ReferenceError(`Shorthand '${name}' is not defined`);
			this.#shorthands.properties.push(builders.objectMethod("method", builders.identifier(name), fnParams["default"], builders.blockStatement([builders.returnStatement(jsep["default"](this.#availableShorthands[name]))])));
		}
		getMethodByHash(hash) {
			return this.#tree.properties.find((prop) => prop.key.value === hash);
		}
		push(node, placement) {
			switch (placement) {
				case "tree-method":
					this.#tree.properties.push(builders.objectMethod("method", builders.stringLiteral(this.ctx.id), fnParams["default"], node));
					break;
				case "program":
					if (!this.#program.has(node)) this.#program.add(node);
					break;
				case "body":
					if (!this.#body.has(node)) this.#body.add(node);
					break;
				case "traverse": this.#traverse.add(treeMethodCall["default"](node.value));
			}
		}
		pushAll(items) {
			for (const item of items) this.push(...item);
		}
		toString() {
			const traversalZones = this.traversalZones.root;
			return dump["default"](builders.program([
				builders.importDeclaration([...this.#runtimeDependencies].map((dep) => builders.importSpecifier(builders.identifier(dep), builders.identifier(dep))), builders.stringLiteral(`${this.npmProvider ?? ""}nimma/runtime`)),
				...this.#program,
				traversalZones,
				this.#tree.properties.length === 0 ? null : builders.variableDeclaration("const", [builders.variableDeclarator(internalScope["default"].tree, this.#tree)]),
				this.#shorthands.properties.length === 0 ? null : builders.variableDeclaration("const", [builders.variableDeclarator(internalScope["default"].shorthands, this.#shorthands)]),
				builders.exportDefaultDeclaration(builders.functionDeclaration(null, params, builders.blockStatement([NEW_SCOPE_VARIABLE_DECLARATION, builders.tryStatement(builders.blockStatement([...this.#body, this.#traverse.size === 0 ? null : builders.expressionStatement(builders.callExpression(scope["default"].traverse, [builders.arrowFunctionExpression([], builders.blockStatement(Array.from(this.#traverse))), traversalZones === null ? builders.nullLiteral() : traversalZones.declarations[0].id]))].filter(Boolean)), null, builders.blockStatement([builders.expressionStatement(builders.callExpression(scope["default"].destroy, []))]))].filter(Boolean))))
			].filter(Boolean)));
		}
	};
	exports["default"] = ESTree;
}));

// node_modules/nimma/dist/cjs/codegen/baseline/index.js
var require_baseline = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	var index = require_fast_paths();
	var guards = require_guards$1();
	var iterator = require_iterator();
	var index$1 = require_optimizer();
	var emitCall = require_emit_call();
	var fnParams = require_fn_params();
	var internalScope = require_internal_scope();
	var scope = require_scope$1();
	var tree = require_tree();
	var generators = require_generators();
	const POS_VARIABLE_DECLARATION = builders.variableDeclaration("let", [builders.variableDeclarator(internalScope["default"].pos, builders.numericLiteral(0))]);
	function baseline(jsonPaths, opts) {
		const tree$1 = new tree["default"](opts);
		const hashes = /* @__PURE__ */ new Map();
		const callbacks = /* @__PURE__ */ new Map();
		traverse: for (const [id, nodes] of jsonPaths) {
			const iterator$1 = new iterator["default"](nodes);
			if (iterator$1.length === -1) continue;
			const hash = JSON.stringify(iterator$1.nodes);
			const existingHash = hashes.get(hash);
			if (existingHash !== void 0) {
				var _callbacks$get;
				((_callbacks$get = callbacks.get(existingHash)) === null || _callbacks$get === void 0 ? void 0 : _callbacks$get.push(id)) ?? callbacks.set(existingHash, [id]);
				let body = tree$1.getMethodByHash(existingHash).body.body;
				if (iterator$1.feedback.bailed) body = body[0].expression.arguments[1].body.body;
				body.push(emitCall["default"](id, iterator$1.modifiers));
				continue;
			} else hashes.set(hash, id);
			if (iterator$1.feedback.bailed || nodes.length > 0 && guards.isDeep(nodes[0])) tree$1.traversalZones.destroy();
			const ctx = {
				id,
				iterator: iterator$1
			};
			tree$1.ctx = ctx;
			for (const fastPath of index["default"]) if (fastPath(nodes, tree$1, ctx)) continue traverse;
			const branch = iterator$1.feedback.bailed ? [] : [builders.ifStatement(builders.binaryExpression(iterator$1.feedback.fixed ? "!==" : "<", scope["default"].depth, builders.numericLiteral(iterator$1.length - 1)), builders.returnStatement())].concat(iterator$1.feedback.fixed ? [] : POS_VARIABLE_DECLARATION);
			const zone = iterator$1.feedback.bailed ? null : tree$1.traversalZones.create();
			const inverseAt = iterator$1.feedback.inverseAt;
			for (const node of iterator$1) {
				if (guards.isDeep(node) || inverseAt === iterator$1.state.absolutePos) zone === null || zone === void 0 || zone.allIn();
				let treeNode;
				switch (node.type) {
					case "MemberExpression":
						treeNode = generators.generateMemberExpression(iterator$1, node);
						zone === null || zone === void 0 || zone.expand(node.value);
						break;
					case "MultipleMemberExpression":
						treeNode = generators.generateMultipleMemberExpression(iterator$1, node);
						zone === null || zone === void 0 || zone.expandMultiple(node.value);
						break;
					case "SliceExpression":
						treeNode = generators.generateSliceExpression(iterator$1, node, tree$1);
						zone === null || zone === void 0 || zone.resize();
						break;
					case "ScriptFilterExpression":
						treeNode = generators.generateFilterScriptExpression(iterator$1, node, tree$1);
						zone === null || zone === void 0 || zone.resize();
						break;
					case "WildcardExpression":
						treeNode = generators.generateWildcardExpression(iterator$1);
						zone === null || zone === void 0 || zone.resize();
						if (treeNode === null) continue;
				}
				if (iterator$1.feedback.bailed) branch.push(builders.objectExpression([builders.objectProperty(builders.identifier("fn"), builders.arrowFunctionExpression([scope["default"]._], treeNode)), builders.objectProperty(builders.identifier("deep"), builders.booleanLiteral(node.deep))]));
				else branch.push(builders.ifStatement(treeNode, builders.returnStatement()));
			}
			if (!iterator$1.feedback.fixed && !iterator$1.feedback.bailed && !iterator$1.state.inverted) branch.push(builders.ifStatement(builders.binaryExpression("!==", scope["default"].depth, iterator$1.state.pos === 0 ? internalScope["default"].pos : builders.binaryExpression("+", internalScope["default"].pos, builders.numericLiteral(iterator$1.state.pos))), builders.returnStatement()));
			const placement = iterator$1.feedback.bailed ? "body" : "traverse";
			if (iterator$1.feedback.bailed) branch.splice(0, branch.length, builders.expressionStatement(builders.callExpression(scope["default"].bail, [
				builders.stringLiteral(id),
				builders.arrowFunctionExpression([scope["default"]._], builders.blockStatement([builders.expressionStatement(emitCall["default"](ctx.id, iterator$1.modifiers).expression)])),
				builders.arrayExpression([...branch])
			])));
			else branch.push(emitCall["default"](ctx.id, iterator$1.modifiers));
			if (placement === "body") tree$1.push(builders.expressionStatement(builders.callExpression(builders.memberExpression(internalScope["default"].tree, builders.stringLiteral(id), true), fnParams["default"])), placement);
			else tree$1.push(builders.stringLiteral(id), placement);
			index$1["default"](branch, iterator$1);
			tree$1.push(builders.blockStatement(branch), "tree-method");
			zone === null || zone === void 0 || zone.attach();
		}
		return tree$1;
	}
	exports["default"] = baseline;
}));

// node_modules/nimma/dist/cjs/runtime/codegen-functions/get.js
var require_get = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var isObject = require_is_object();
	function get(input, path) {
		if (path.length === 0 || !isObject["default"](input)) return input;
		let value = input;
		for (const segment of path.slice(0, path.length - 1)) {
			value = value[segment];
			if (!isObject["default"](value)) return;
		}
		return value[path[path.length - 1]];
	}
	exports["default"] = get;
}));

// node_modules/nimma/dist/cjs/runtime/codegen-functions/in-bounds.js
var require_in_bounds = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function inBounds(value, pos, start, end, step) {
		const actualStart = start < 0 ? Math.max(0, start + value.length) : Math.min(value.length, start);
		const actualEnd = end < 0 ? Math.max(0, end + value.length) : Math.min(value.length, end);
		return pos >= actualStart && pos < actualEnd && (step === 1 || actualEnd - Math.abs(step) > 0 && (pos + start) % step === 0);
	}
	exports["default"] = inBounds;
}));

// node_modules/nimma/dist/cjs/runtime/errors/aggregate-error.js
var require_aggregate_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var isObject = require_is_object();
	function isIterable(value) {
		return isObject["default"](value) && typeof value[Symbol.iterator] === "function";
	}
	var AggregateError = globalThis.AggregateError ?? class AggregateError extends Error {
		constructor(errors, message = "") {
			super(message);
			if (!Array.isArray(errors) && !isIterable(errors)) throw new TypeError(`${errors} is not an iterable`);
			this.errors = [...errors];
		}
	};
	exports["default"] = AggregateError;
}));

// node_modules/nimma/dist/cjs/runtime/errors/cause-error.js
var require_cause_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var CauseError = class extends Error {
		constructor(message, extra) {
			super(message);
			if (extra !== void 0 && "cause" in extra) this.cause = extra.cause;
		}
	};
	exports["default"] = CauseError;
}));

// node_modules/nimma/dist/cjs/runtime/errors/runtime-error.js
var require_runtime_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var causeError = require_cause_error();
	var RuntimeError = class extends causeError["default"] {};
	exports["default"] = RuntimeError;
}));

// node_modules/nimma/dist/cjs/runtime/proxy-callbacks.js
var require_proxy_callbacks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var runtimeError = require_runtime_error();
	function printPrimitive(value) {
		if (typeof value === "string" || typeof value === "number") return JSON.stringify(value);
		return "unknown";
	}
	function printError(e) {
		if (e instanceof Error) return `${e.constructor.name}(${printPrimitive(e.message)})`;
		return printPrimitive(e);
	}
	function proxyCallbacks(callbacks, errors) {
		const _callbacks = {};
		for (const key of Object.keys(callbacks)) {
			const fn = callbacks[key];
			_callbacks[key] = (...args) => {
				try {
					fn(...args);
				} catch (e) {
					const message = `${fn.name || key} threw: ${printError(e)}`;
					errors.push(new runtimeError["default"](message, { cause: e }));
				}
			};
		}
		return _callbacks;
	}
	exports["default"] = proxyCallbacks;
}));

// node_modules/nimma/dist/cjs/runtime/sandbox.js
var require_sandbox = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var isObject = require_is_object();
	function printSegment(path, segment) {
		return path + `[${typeof segment === "string" ? `'${segment}'` : segment}]`;
	}
	function dumpPath(path) {
		return `$${path.reduce(printSegment, "")}`;
	}
	var Sandbox = class Sandbox {
		#history;
		#path;
		#value;
		constructor(path, root, history = null) {
			this.root = root;
			this.#path = path;
			this.#history = history ?? [[0, root]];
			this.#value = void 0;
		}
		get path() {
			return dumpPath(this.#path);
		}
		get depth() {
			return this.#path.length - 1;
		}
		get value() {
			if (this.#value !== void 0) return this.#value;
			return this.#value ?? (this.#value = this.#history[this.#history.length - 1][1]);
		}
		get property() {
			return unwrapOrNull(this.#path, this.depth);
		}
		get #parent() {
			if (this.#history.length < 3) return;
			return this.#history[this.#history.length - 3];
		}
		get parentValue() {
			var _this$parent;
			return (_this$parent = this.#parent) === null || _this$parent === void 0 ? void 0 : _this$parent[1];
		}
		get parentProperty() {
			var _this$parent2;
			return this.#path[(_this$parent2 = this.#parent) === null || _this$parent2 === void 0 ? void 0 : _this$parent2[0]];
		}
		destroy() {
			this.#history.length = 0;
		}
		push() {
			const root = this.property !== null && isObject["default"](this.value) ? this.value[this.property] : null;
			this.#history.push([this.#path.length, root]);
			this.#value = root;
			return this;
		}
		pop() {
			const length = Math.max(0, this.#path.length + 1);
			while (this.#history.length > length) this.#history.pop();
			this.#value = void 0;
			return this;
		}
		at(pos) {
			if (Math.abs(pos) > this.#history.length) return null;
			const actualPos = (pos < 0 ? this.#history.length : 0) + pos;
			const history = this.#history.slice(0, actualPos + 1);
			return new Sandbox(this.#path.slice(0, history[history.length - 1][0]), history[history.length - 1][1], history);
		}
	};
	function unwrapOrNull(collection, pos) {
		return pos >= 0 && collection.length > pos ? collection[pos] : null;
	}
	exports.Sandbox = Sandbox;
}));

// node_modules/nimma/dist/cjs/runtime/traverse.js
var require_traverse = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var isObject = require_is_object();
	function _traverseBody(key, curObj, scope, cb, deps) {
		const value = curObj[key];
		const pos = scope.enter(key);
		const matched = deps !== null && deps.length > 0 && !deps[0].fn(scope);
		if (deps === null || deps.length === 1 && matched) cb(scope);
		if (!isObject["default"](value));
		else if (deps === null) _traverse(value, scope, cb, deps);
		else if (deps.length > 0) {
			if (matched) _traverse(value, scope, cb, deps.slice(1));
			if (deps[0].deep) {
				scope.exit(pos);
				scope.enter(key);
				_traverse(value, scope, cb, deps);
			}
		}
		scope.exit(pos);
	}
	function _traverse(curObj, scope, cb, deps) {
		if (Array.isArray(curObj)) for (let i = 0; i < curObj.length; i++) _traverseBody(i, curObj, scope, cb, deps);
		else for (const key of Object.keys(curObj)) _traverseBody(key, curObj, scope, cb, deps);
	}
	function traverse(cb) {
		_traverse(this.root, this, cb, null);
	}
	function bailedTraverse(cb, deps) {
		_traverse(this.value, this, cb, deps);
	}
	function zonedTraverse(cb, zones) {
		if (isSaneObject(this.root)) {
			zonesRegistry.set(this.root, zones);
			_traverse(new Proxy(this.root, traps), this, cb, null);
		} else _traverse(this.root, this, cb, null);
	}
	const zonesRegistry = /* @__PURE__ */ new WeakMap();
	const traps = {
		get(target, prop) {
			const value = target[prop];
			if (Array.isArray(target)) {
				if (prop === "length") return target.length;
				const stored = zonesRegistry.get(target);
				if (prop in stored && isObject["default"](value)) zonesRegistry.set(value, stored[prop]);
				return value;
			}
			if (!isObject["default"](value)) return value;
			if (!isSaneObject(value)) return value;
			if (Array.isArray(value)) {
				for (const item of value) if (isObject["default"](item)) zonesRegistry.set(item, zonesRegistry.get(value));
			}
			return "**" in zonesRegistry.get(value) ? value : new Proxy(value, traps);
		},
		ownKeys(target) {
			const stored = zonesRegistry.get(target);
			zonesRegistry.delete(target);
			if ("*" in stored) {
				const actualKeys = Object.keys(target);
				for (const key of actualKeys) {
					const value = target[key];
					if (isObject["default"](value)) zonesRegistry.set(value, stored["*"]);
				}
				return actualKeys;
			}
			const actualKeys = Object.keys(stored);
			for (let i = 0; i < actualKeys.length; i++) {
				const key = actualKeys[i];
				if (!Object.hasOwnProperty.call(target, key)) {
					actualKeys.splice(i, 1);
					i--;
					continue;
				}
				const value = target[key];
				if (isObject["default"](value)) zonesRegistry.set(value, stored[key]);
			}
			return actualKeys;
		}
	};
	function isSaneObject(object) {
		return !(Object.isFrozen(object) || Object.isSealed(object) || !Object.isExtensible(object));
	}
	exports.bailedTraverse = bailedTraverse;
	exports.traverse = traverse;
	exports.zonedTraverse = zonedTraverse;
}));

// node_modules/nimma/dist/cjs/runtime/scope.js
var require_scope = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var aggregateError = require_aggregate_error();
	var proxyCallbacks = require_proxy_callbacks();
	var sandbox = require_sandbox();
	var traverse = require_traverse();
	var Scope = class Scope {
		#parent;
		#output;
		constructor(root, callbacks, parent = null) {
			this.root = root;
			this.#parent = parent;
			this.path = [];
			this.errors = [];
			this.sandbox = new sandbox.Sandbox(this.path, root, null);
			this.callbacks = proxyCallbacks["default"](callbacks, this.errors);
			const self = this;
			this.#output = {
				path: this.path,
				get value() {
					return self.value;
				}
			};
		}
		get depth() {
			return this.path.length - 1;
		}
		get property() {
			return this.sandbox.property;
		}
		get value() {
			return this.sandbox.value;
		}
		enter(key) {
			this.path.push(key);
			this.sandbox = this.sandbox.push();
			return this.path.length;
		}
		exit(depth) {
			const length = Math.max(0, depth - 1);
			while (this.path.length > length) this.path.pop();
			this.sandbox = this.sandbox.pop();
			return this.path.length;
		}
		fork(path) {
			const newScope = new Scope(this.root, this.callbacks, this);
			for (const segment of path) {
				newScope.enter(segment);
				if (newScope.value === void 0) return null;
			}
			return newScope;
		}
		traverse(fn, zones) {
			if (zones !== null) traverse.zonedTraverse.call(this, fn, zones);
			else traverse.traverse.call(this, fn);
		}
		bail(id, fn, deps) {
			const scope = this.fork(this.path);
			traverse.bailedTraverse.call(scope, fn, deps);
		}
		emit(id, pos, withKeys) {
			const fn = this.callbacks[id];
			if (pos === 0 && !withKeys) {
				fn(this.#output);
				return;
			}
			if (pos !== 0 && pos > this.depth + 1) return;
			const output = pos === 0 ? this.#output : {
				path: this.#output.path.slice(0, Math.max(0, this.#output.path.length - pos)),
				value: (this.sandbox.at(-pos - 1) ?? this.sandbox.at(0)).value
			};
			if (!withKeys) fn(output);
			else fn({
				path: output.path,
				value: output.path.length === 0 ? void 0 : output.path[output.path.length - 1]
			});
		}
		destroy() {
			this.path.length = 0;
			this.sandbox.destroy();
			this.sandbox = null;
			if (this.errors.length > 0) throw new aggregateError["default"](this.errors, "Error running Nimma");
		}
	};
	exports["default"] = Scope;
}));

// node_modules/nimma/dist/cjs/runtime/index.js
var require_runtime = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var get = require_get();
	var inBounds = require_in_bounds();
	var isObject = require_is_object();
	var scope = require_scope();
	exports.get = get["default"];
	exports.inBounds = inBounds["default"];
	exports.isObject = isObject["default"];
	exports.Scope = scope["default"];
}));

// node_modules/nimma/dist/cjs/core/utils/determine-format.js
var require_determine_format = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function getOutputFormat() {
		try {
			Function("a", "a?.b")({});
			return "ES2021";
		} catch {
			return "ES2018";
		}
	}
	exports["default"] = getOutputFormat;
}));

// node_modules/nimma/dist/cjs/runtime/errors/parser-error.js
var require_parser_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var causeError = require_cause_error();
	var ParserError = class extends causeError["default"] {
		constructor(message, expression, extra) {
			super(message, extra);
			this.input = expression;
		}
	};
	exports["default"] = ParserError;
}));

// node_modules/nimma/dist/cjs/parser/parser.js
var require_parser$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	function peg$subclass(child, parent) {
		function C() {
			this.constructor = child;
		}
		C.prototype = parent.prototype;
		child.prototype = new C();
	}
	function peg$SyntaxError(message, expected, found, location) {
		var self = Error.call(this, message);
		if (Object.setPrototypeOf) Object.setPrototypeOf(self, peg$SyntaxError.prototype);
		self.expected = expected;
		self.found = found;
		self.location = location;
		self.name = "SyntaxError";
		return self;
	}
	peg$subclass(peg$SyntaxError, Error);
	function peg$padEnd(str, targetLength, padString) {
		padString = padString || " ";
		if (str.length > targetLength) return str;
		targetLength -= str.length;
		padString += padString.repeat(targetLength);
		return str + padString.slice(0, targetLength);
	}
	peg$SyntaxError.prototype.format = function(sources) {
		var str = "Error: " + this.message;
		if (this.location) {
			var src = null;
			var k = 0;
			for (; k < sources.length; k++) if (sources[k].source === this.location.source) {
				src = sources[k].text.split(/\r\n|\n|\r/g);
				break;
			}
			var s = this.location.start;
			var loc = this.location.source + ":" + s.line + ":" + s.column;
			if (src) {
				var e = this.location.end;
				var filler = peg$padEnd("", s.line.toString().length);
				var line = src[s.line - 1];
				var last = s.line === e.line ? e.column : line.length + 1;
				str += "\n --> " + loc + "\n" + filler + " |\n" + s.line + " | " + line + "\n" + filler + " | " + peg$padEnd("", s.column - 1) + peg$padEnd("", last - s.column, "^");
			} else str += "\n at " + loc;
		}
		return str;
	};
	peg$SyntaxError.buildMessage = function(expected, found) {
		var DESCRIBE_EXPECTATION_FNS = {
			literal: function(expectation) {
				return "\"" + literalEscape(expectation.text) + "\"";
			},
			class: function(expectation) {
				var escapedParts = expectation.parts.map(function(part) {
					return Array.isArray(part) ? classEscape(part[0]) + "-" + classEscape(part[1]) : classEscape(part);
				});
				return "[" + (expectation.inverted ? "^" : "") + escapedParts + "]";
			},
			any: function() {
				return "any character";
			},
			end: function() {
				return "end of input";
			},
			other: function(expectation) {
				return expectation.description;
			}
		};
		function hex(ch) {
			return ch.charCodeAt(0).toString(16).toUpperCase();
		}
		function literalEscape(s) {
			return s.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(ch) {
				return "\\x0" + hex(ch);
			}).replace(/[\x10-\x1F\x7F-\x9F]/g, function(ch) {
				return "\\x" + hex(ch);
			});
		}
		function classEscape(s) {
			return s.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(ch) {
				return "\\x0" + hex(ch);
			}).replace(/[\x10-\x1F\x7F-\x9F]/g, function(ch) {
				return "\\x" + hex(ch);
			});
		}
		function describeExpectation(expectation) {
			return DESCRIBE_EXPECTATION_FNS[expectation.type](expectation);
		}
		function describeExpected(expected) {
			var descriptions = expected.map(describeExpectation);
			var i, j;
			descriptions.sort();
			if (descriptions.length > 0) {
				for (i = 1, j = 1; i < descriptions.length; i++) if (descriptions[i - 1] !== descriptions[i]) {
					descriptions[j] = descriptions[i];
					j++;
				}
				descriptions.length = j;
			}
			switch (descriptions.length) {
				case 1: return descriptions[0];
				case 2: return descriptions[0] + " or " + descriptions[1];
				default: return descriptions.slice(0, -1).join(", ") + ", or " + descriptions[descriptions.length - 1];
			}
		}
		function describeFound(found) {
			return found ? "\"" + literalEscape(found) + "\"" : "end of input";
		}
		return "Expected " + describeExpected(expected) + " but " + describeFound(found) + " found.";
	};
	function peg$parse(input, options) {
		options = options !== void 0 ? options : {};
		var peg$FAILED = {};
		var peg$source = options.grammarSource;
		var peg$startRuleFunctions = { JSONPath: peg$parseJSONPath };
		var peg$startRuleFunction = peg$parseJSONPath;
		var peg$c0 = "$";
		var peg$c1 = "[";
		var peg$c2 = "]";
		var peg$c4 = "..";
		var peg$c5 = "(";
		var peg$c6 = ")";
		var peg$c7 = "?(";
		var peg$c8 = ":";
		var peg$c9 = "@";
		var peg$c10 = "()";
		var peg$c11 = "~";
		var peg$c12 = "^";
		var peg$c13 = ".";
		var peg$c14 = "\"";
		var peg$c15 = "'";
		var peg$c16 = "-";
		var peg$c17 = "*";
		var peg$c18 = ".length";
		var peg$r0 = /^[a-z]/;
		var peg$r1 = /^[@[]/;
		var peg$r2 = /^[$_\-]/;
		var peg$r3 = /^[^"]/;
		var peg$r4 = /^[^']/;
		var peg$r5 = /^[A-Za-z]/;
		var peg$r6 = /^[0-9]/;
		var peg$r7 = /^[ \t]/;
		var peg$r8 = /^["]/;
		var peg$r9 = /^[']/;
		var peg$r10 = /^[ $@.,_=<>!|&+~%\^*\/;\-[\]]/;
		var peg$e0 = peg$literalExpectation("$", false);
		var peg$e1 = peg$literalExpectation("[", false);
		var peg$e2 = peg$literalExpectation("]", false);
		var peg$e3 = peg$literalExpectation(",", false);
		var peg$e4 = peg$literalExpectation("..", false);
		var peg$e5 = peg$literalExpectation("(", false);
		var peg$e6 = peg$literalExpectation(")", false);
		var peg$e7 = peg$literalExpectation("?(", false);
		var peg$e8 = peg$literalExpectation(":", false);
		var peg$e9 = peg$literalExpectation("@", false);
		var peg$e10 = peg$classExpectation([["a", "z"]], false, false);
		var peg$e11 = peg$literalExpectation("()", false);
		var peg$e12 = peg$literalExpectation("~", false);
		var peg$e13 = peg$literalExpectation("^", false);
		var peg$e14 = peg$literalExpectation(".", false);
		var peg$e15 = peg$classExpectation(["@", "["], false, false);
		var peg$e16 = peg$classExpectation([
			"$",
			"_",
			"-"
		], false, false);
		var peg$e17 = peg$literalExpectation("\"", false);
		var peg$e18 = peg$classExpectation(["\""], true, false);
		var peg$e19 = peg$literalExpectation("'", false);
		var peg$e20 = peg$classExpectation(["'"], true, false);
		var peg$e21 = peg$literalExpectation("-", false);
		var peg$e22 = peg$literalExpectation("*", false);
		var peg$e23 = peg$classExpectation([["A", "Z"], ["a", "z"]], false, false);
		var peg$e24 = peg$classExpectation([["0", "9"]], false, false);
		var peg$e25 = peg$classExpectation([" ", "	"], false, false);
		var peg$e26 = peg$classExpectation(["\""], false, false);
		var peg$e27 = peg$classExpectation(["'"], false, false);
		var peg$e28 = peg$classExpectation([
			" ",
			"$",
			"@",
			".",
			",",
			"_",
			"=",
			"<",
			">",
			"!",
			"|",
			"&",
			"+",
			"~",
			"%",
			"^",
			"*",
			"/",
			";",
			"-",
			"[",
			"]"
		], false, false);
		var peg$e29 = peg$literalExpectation(".length", false);
		var peg$f0 = function(deep, step) {
			return {
				...step,
				deep
			};
		};
		var peg$f1 = function(nodes, modifiers) {
			return nodes.concat(Array.isArray(modifiers) ? modifiers : modifiers === null ? [] : modifiers);
		};
		var peg$f2 = function() {
			return { type: "WildcardExpression" };
		};
		var peg$f3 = function(expression) {
			return expression;
		};
		var peg$f4 = function(value) {
			return value;
		};
		var peg$f5 = function(value) {
			return {
				type: "MultipleMemberExpression",
				value: [...new Set(value)]
			};
		};
		var peg$f6 = function() {
			return /^\$\.{2}[~^]*$/.test(input);
		};
		var peg$f7 = function() {
			return { type: "AllParentExpression" };
		};
		var peg$f8 = function(value) {
			return {
				type: "MemberExpression",
				value
			};
		};
		var peg$f9 = function(value) {
			return {
				type: "ScriptFilterExpression",
				value
			};
		};
		var peg$f10 = function(value) {
			return {
				type: "SliceExpression",
				value: value.split(":").reduce((values, val, i) => {
					if (val !== "") values[i] = Number(val);
					return values;
				}, [
					0,
					1e400,
					1
				])
			};
		};
		var peg$f11 = function(value) {
			return {
				type: "ScriptFilterExpression",
				value
			};
		};
		var peg$f12 = function(node) {
			return node.value;
		};
		var peg$f13 = function() {
			return { type: "KeyExpression" };
		};
		var peg$f14 = function() {
			return { type: "ParentExpression" };
		};
		var peg$f15 = function() {
			return true;
		};
		var peg$f16 = function() {
			return false;
		};
		var peg$f17 = function(value) {
			return value.length > 0 && Number.isSafeInteger(Number(value)) ? Number(value) : value;
		};
		var peg$f18 = function() {
			return text().slice(1, -1);
		};
		var peg$f19 = function() {
			return Number(text());
		};
		var peg$f20 = function(value) {
			return {
				type: "SliceExpression",
				value: [
					-value,
					1e400,
					1
				]
			};
		};
		var peg$currPos = 0;
		var peg$savedPos = 0;
		var peg$posDetailsCache = [{
			line: 1,
			column: 1
		}];
		var peg$maxFailPos = 0;
		var peg$maxFailExpected = [];
		var peg$silentFails = 0;
		var peg$result;
		if ("startRule" in options) {
			if (!(options.startRule in peg$startRuleFunctions)) throw new Error("Can't start parsing from rule \"" + options.startRule + "\".");
			peg$startRuleFunction = peg$startRuleFunctions[options.startRule];
		}
		function text() {
			return input.substring(peg$savedPos, peg$currPos);
		}
		function peg$literalExpectation(text, ignoreCase) {
			return {
				type: "literal",
				text,
				ignoreCase
			};
		}
		function peg$classExpectation(parts, inverted, ignoreCase) {
			return {
				type: "class",
				parts,
				inverted,
				ignoreCase
			};
		}
		function peg$endExpectation() {
			return { type: "end" };
		}
		function peg$computePosDetails(pos) {
			var details = peg$posDetailsCache[pos];
			var p;
			if (details) return details;
			else {
				p = pos - 1;
				while (!peg$posDetailsCache[p]) p--;
				details = peg$posDetailsCache[p];
				details = {
					line: details.line,
					column: details.column
				};
				while (p < pos) {
					if (input.charCodeAt(p) === 10) {
						details.line++;
						details.column = 1;
					} else details.column++;
					p++;
				}
				peg$posDetailsCache[pos] = details;
				return details;
			}
		}
		function peg$computeLocation(startPos, endPos) {
			var startPosDetails = peg$computePosDetails(startPos);
			var endPosDetails = peg$computePosDetails(endPos);
			return {
				source: peg$source,
				start: {
					offset: startPos,
					line: startPosDetails.line,
					column: startPosDetails.column
				},
				end: {
					offset: endPos,
					line: endPosDetails.line,
					column: endPosDetails.column
				}
			};
		}
		function peg$fail(expected) {
			if (peg$currPos < peg$maxFailPos) return;
			if (peg$currPos > peg$maxFailPos) {
				peg$maxFailPos = peg$currPos;
				peg$maxFailExpected = [];
			}
			peg$maxFailExpected.push(expected);
		}
		function peg$buildStructuredError(expected, found, location) {
			return new peg$SyntaxError(peg$SyntaxError.buildMessage(expected, found), expected, found, location);
		}
		function peg$parseJSONPath() {
			var s0 = peg$currPos, s1 = peg$parseRoot(), s2, s3, s4, s5;
			if (s1 !== peg$FAILED) {
				s2 = [];
				s3 = peg$parseAllParentExpression();
				if (s3 === peg$FAILED) {
					s3 = peg$currPos;
					s4 = peg$parseDescendant();
					if (s4 !== peg$FAILED) {
						s5 = peg$parseNode();
						if (s5 !== peg$FAILED) {
							peg$savedPos = s3;
							s3 = peg$f0(s4, s5);
						} else {
							peg$currPos = s3;
							s3 = peg$FAILED;
						}
					} else {
						peg$currPos = s3;
						s3 = peg$FAILED;
					}
				}
				while (s3 !== peg$FAILED) {
					s2.push(s3);
					s3 = peg$parseAllParentExpression();
					if (s3 === peg$FAILED) {
						s3 = peg$currPos;
						s4 = peg$parseDescendant();
						if (s4 !== peg$FAILED) {
							s5 = peg$parseNode();
							if (s5 !== peg$FAILED) {
								peg$savedPos = s3;
								s3 = peg$f0(s4, s5);
							} else {
								peg$currPos = s3;
								s3 = peg$FAILED;
							}
						} else {
							peg$currPos = s3;
							s3 = peg$FAILED;
						}
					}
				}
				s3 = [];
				s4 = peg$parseModifier();
				if (s4 !== peg$FAILED) while (s4 !== peg$FAILED) {
					s3.push(s4);
					s4 = peg$parseModifier();
				}
				else s3 = peg$FAILED;
				if (s3 === peg$FAILED) s3 = null;
				peg$savedPos = s0;
				s0 = peg$f1(s2, s3);
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseRoot() {
			var s0;
			if (input.charCodeAt(peg$currPos) === 36) {
				s0 = peg$c0;
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e0);
			}
			return s0;
		}
		function peg$parseNode() {
			var s0 = peg$parseMemberExpression(), s1, s2, s3, s4;
			if (s0 === peg$FAILED) {
				s0 = peg$currPos;
				s1 = peg$parseWildcard();
				if (s1 === peg$FAILED) {
					s1 = peg$currPos;
					if (input.charCodeAt(peg$currPos) === 91) {
						s2 = peg$c1;
						peg$currPos++;
					} else {
						s2 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e1);
					}
					if (s2 !== peg$FAILED) {
						s3 = peg$parseWildcard();
						if (s3 !== peg$FAILED) {
							if (input.charCodeAt(peg$currPos) === 93) {
								s4 = peg$c2;
								peg$currPos++;
							} else {
								s4 = peg$FAILED;
								if (peg$silentFails === 0) peg$fail(peg$e2);
							}
							if (s4 !== peg$FAILED) {
								s2 = [
									s2,
									s3,
									s4
								];
								s1 = s2;
							} else {
								peg$currPos = s1;
								s1 = peg$FAILED;
							}
						} else {
							peg$currPos = s1;
							s1 = peg$FAILED;
						}
					} else {
						peg$currPos = s1;
						s1 = peg$FAILED;
					}
				}
				if (s1 !== peg$FAILED) {
					peg$savedPos = s0;
					s1 = peg$f2();
				}
				s0 = s1;
				if (s0 === peg$FAILED) {
					s0 = peg$currPos;
					if (input.charCodeAt(peg$currPos) === 91) {
						s1 = peg$c1;
						peg$currPos++;
					} else {
						s1 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e1);
					}
					if (s1 !== peg$FAILED) {
						s2 = peg$parseScriptExpression();
						if (s2 !== peg$FAILED) {
							if (input.charCodeAt(peg$currPos) === 93) {
								s3 = peg$c2;
								peg$currPos++;
							} else {
								s3 = peg$FAILED;
								if (peg$silentFails === 0) peg$fail(peg$e2);
							}
							if (s3 !== peg$FAILED) {
								peg$savedPos = s0;
								s0 = peg$f3(s2);
							} else {
								peg$currPos = s0;
								s0 = peg$FAILED;
							}
						} else {
							peg$currPos = s0;
							s0 = peg$FAILED;
						}
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
					if (s0 === peg$FAILED) {
						s0 = peg$currPos;
						if (input.charCodeAt(peg$currPos) === 91) {
							s1 = peg$c1;
							peg$currPos++;
						} else {
							s1 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e1);
						}
						if (s1 !== peg$FAILED) {
							s2 = peg$parseScriptFilterExpression();
							if (s2 !== peg$FAILED) {
								if (input.charCodeAt(peg$currPos) === 93) {
									s3 = peg$c2;
									peg$currPos++;
								} else {
									s3 = peg$FAILED;
									if (peg$silentFails === 0) peg$fail(peg$e2);
								}
								if (s3 !== peg$FAILED) {
									peg$savedPos = s0;
									s0 = peg$f3(s2);
								} else {
									peg$currPos = s0;
									s0 = peg$FAILED;
								}
							} else {
								peg$currPos = s0;
								s0 = peg$FAILED;
							}
						} else {
							peg$currPos = s0;
							s0 = peg$FAILED;
						}
						if (s0 === peg$FAILED) {
							s0 = peg$currPos;
							s1 = peg$parseJsonPathPlusFilterFunction();
							if (s1 === peg$FAILED) s1 = peg$parseCustomScriptFilterExpression();
							if (s1 !== peg$FAILED) {
								peg$savedPos = s0;
								s1 = peg$f3(s1);
							}
							s0 = s1;
							if (s0 === peg$FAILED) {
								s0 = peg$currPos;
								if (input.charCodeAt(peg$currPos) === 91) {
									s1 = peg$c1;
									peg$currPos++;
								} else {
									s1 = peg$FAILED;
									if (peg$silentFails === 0) peg$fail(peg$e1);
								}
								if (s1 !== peg$FAILED) {
									s2 = [];
									s3 = peg$currPos;
									s4 = peg$parseMemberIdentifier();
									if (s4 !== peg$FAILED) {
										if (input.charCodeAt(peg$currPos) === 44) peg$currPos++;
										else if (peg$silentFails === 0) peg$fail(peg$e3);
										peg$savedPos = s3;
										s3 = peg$f4(s4);
									} else {
										peg$currPos = s3;
										s3 = peg$FAILED;
									}
									while (s3 !== peg$FAILED) {
										s2.push(s3);
										s3 = peg$currPos;
										s4 = peg$parseMemberIdentifier();
										if (s4 !== peg$FAILED) {
											if (input.charCodeAt(peg$currPos) === 44) peg$currPos++;
											else if (peg$silentFails === 0) peg$fail(peg$e3);
											peg$savedPos = s3;
											s3 = peg$f4(s4);
										} else {
											peg$currPos = s3;
											s3 = peg$FAILED;
										}
									}
									if (input.charCodeAt(peg$currPos) === 93) {
										s3 = peg$c2;
										peg$currPos++;
									} else {
										s3 = peg$FAILED;
										if (peg$silentFails === 0) peg$fail(peg$e2);
									}
									if (s3 !== peg$FAILED) {
										peg$savedPos = s0;
										s0 = peg$f5(s2);
									} else {
										peg$currPos = s0;
										s0 = peg$FAILED;
									}
								} else {
									peg$currPos = s0;
									s0 = peg$FAILED;
								}
								if (s0 === peg$FAILED) {
									s0 = peg$currPos;
									if (input.charCodeAt(peg$currPos) === 91) {
										s1 = peg$c1;
										peg$currPos++;
									} else {
										s1 = peg$FAILED;
										if (peg$silentFails === 0) peg$fail(peg$e1);
									}
									if (s1 !== peg$FAILED) {
										s2 = peg$parseSliceExpression();
										if (s2 !== peg$FAILED) {
											if (input.charCodeAt(peg$currPos) === 93) {
												s3 = peg$c2;
												peg$currPos++;
											} else {
												s3 = peg$FAILED;
												if (peg$silentFails === 0) peg$fail(peg$e2);
											}
											if (s3 !== peg$FAILED) {
												peg$savedPos = s0;
												s0 = peg$f3(s2);
											} else {
												peg$currPos = s0;
												s0 = peg$FAILED;
											}
										} else {
											peg$currPos = s0;
											s0 = peg$FAILED;
										}
									} else {
										peg$currPos = s0;
										s0 = peg$FAILED;
									}
								}
							}
						}
					}
				}
			}
			return s0;
		}
		function peg$parseAllParentExpression() {
			var s0 = peg$currPos, s1, s2;
			peg$savedPos = peg$currPos;
			s1 = peg$f6();
			if (s1) s1 = void 0;
			else s1 = peg$FAILED;
			if (s1 !== peg$FAILED) {
				if (input.substr(peg$currPos, 2) === peg$c4) {
					s2 = peg$c4;
					peg$currPos += 2;
				} else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e4);
				}
				if (s2 !== peg$FAILED) {
					peg$savedPos = s0;
					s0 = peg$f7();
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseMemberExpression() {
			var s0 = peg$currPos, s1 = peg$parseIdentifier(), s2, s3, s4;
			if (s1 === peg$FAILED) {
				s1 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 91) {
					s2 = peg$c1;
					peg$currPos++;
				} else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e1);
				}
				if (s2 !== peg$FAILED) {
					s3 = peg$parseMemberIdentifier();
					if (s3 !== peg$FAILED) {
						if (input.charCodeAt(peg$currPos) === 93) {
							s4 = peg$c2;
							peg$currPos++;
						} else {
							s4 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e2);
						}
						if (s4 !== peg$FAILED) {
							peg$savedPos = s1;
							s1 = peg$f4(s3);
						} else {
							peg$currPos = s1;
							s1 = peg$FAILED;
						}
					} else {
						peg$currPos = s1;
						s1 = peg$FAILED;
					}
				} else {
					peg$currPos = s1;
					s1 = peg$FAILED;
				}
			}
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f8(s1);
			}
			s0 = s1;
			return s0;
		}
		function peg$parseScriptExpression() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.charCodeAt(peg$currPos) === 40) {
				s1 = peg$c5;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e5);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$parseEvalExpression();
				if (s2 !== peg$FAILED) {
					if (input.charCodeAt(peg$currPos) === 41) {
						s3 = peg$c6;
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e6);
					}
					if (s3 !== peg$FAILED) {
						peg$savedPos = s0;
						s0 = peg$f4(s2);
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseScriptFilterExpression() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.substr(peg$currPos, 2) === peg$c7) {
				s1 = peg$c7;
				peg$currPos += 2;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e7);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$parseJSScript();
				if (s2 !== peg$FAILED) {
					if (input.charCodeAt(peg$currPos) === 41) {
						s3 = peg$c6;
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e6);
					}
					if (s3 !== peg$FAILED) {
						peg$savedPos = s0;
						s0 = peg$f9(s2);
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseSliceExpression() {
			var s0 = peg$currPos, s1 = peg$currPos, s2 = peg$currPos, s3 = peg$currPos, s4 = peg$parseNumber(), s5, s6;
			if (s4 !== peg$FAILED) {
				if (input.charCodeAt(peg$currPos) === 58) {
					s5 = peg$c8;
					peg$currPos++;
				} else {
					s5 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e8);
				}
				if (s5 !== peg$FAILED) {
					s6 = peg$parseNumber();
					if (s6 === peg$FAILED) s6 = null;
					s4 = [
						s4,
						s5,
						s6
					];
					s3 = s4;
				} else {
					peg$currPos = s3;
					s3 = peg$FAILED;
				}
			} else {
				peg$currPos = s3;
				s3 = peg$FAILED;
			}
			if (s3 === peg$FAILED) {
				s3 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 58) {
					s4 = peg$c8;
					peg$currPos++;
				} else {
					s4 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e8);
				}
				if (s4 !== peg$FAILED) {
					s5 = peg$parseNumber();
					if (s5 === peg$FAILED) s5 = null;
					s4 = [s4, s5];
					s3 = s4;
				} else {
					peg$currPos = s3;
					s3 = peg$FAILED;
				}
				if (s3 === peg$FAILED) s3 = peg$parseNumber();
			}
			if (s3 !== peg$FAILED) {
				s4 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 58) {
					s5 = peg$c8;
					peg$currPos++;
				} else {
					s5 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e8);
				}
				if (s5 !== peg$FAILED) {
					s6 = peg$parseNumber();
					if (s6 !== peg$FAILED) {
						s5 = [s5, s6];
						s4 = s5;
					} else {
						peg$currPos = s4;
						s4 = peg$FAILED;
					}
				} else {
					peg$currPos = s4;
					s4 = peg$FAILED;
				}
				if (s4 === peg$FAILED) s4 = null;
				s3 = [s3, s4];
				s2 = s3;
			} else {
				peg$currPos = s2;
				s2 = peg$FAILED;
			}
			if (s2 !== peg$FAILED) s1 = input.substring(s1, peg$currPos);
			else s1 = s2;
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f10(s1);
			}
			s0 = s1;
			return s0;
		}
		function peg$parseJsonPathPlusFilterFunction() {
			var s0 = peg$currPos, s1 = peg$currPos, s2 = peg$currPos, s3, s4, s5;
			if (input.charCodeAt(peg$currPos) === 64) {
				s3 = peg$c9;
				peg$currPos++;
			} else {
				s3 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e9);
			}
			if (s3 !== peg$FAILED) {
				s4 = [];
				if (peg$r0.test(input.charAt(peg$currPos))) {
					s5 = input.charAt(peg$currPos);
					peg$currPos++;
				} else {
					s5 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e10);
				}
				if (s5 !== peg$FAILED) while (s5 !== peg$FAILED) {
					s4.push(s5);
					if (peg$r0.test(input.charAt(peg$currPos))) {
						s5 = input.charAt(peg$currPos);
						peg$currPos++;
					} else {
						s5 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e10);
					}
				}
				else s4 = peg$FAILED;
				if (s4 !== peg$FAILED) {
					if (input.substr(peg$currPos, 2) === peg$c10) {
						s5 = peg$c10;
						peg$currPos += 2;
					} else {
						s5 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e11);
					}
					if (s5 !== peg$FAILED) {
						s3 = [
							s3,
							s4,
							s5
						];
						s2 = s3;
					} else {
						peg$currPos = s2;
						s2 = peg$FAILED;
					}
				} else {
					peg$currPos = s2;
					s2 = peg$FAILED;
				}
			} else {
				peg$currPos = s2;
				s2 = peg$FAILED;
			}
			if (s2 !== peg$FAILED) s1 = input.substring(s1, peg$currPos);
			else s1 = s2;
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f11(s1);
			}
			s0 = s1;
			return s0;
		}
		function peg$parseCustomScriptFilterExpression() {
			var s0 = peg$currPos, s1 = peg$currPos, s2 = peg$currPos, s3, s4;
			if (input.charCodeAt(peg$currPos) === 64) {
				s3 = peg$c9;
				peg$currPos++;
			} else {
				s3 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e9);
			}
			if (s3 !== peg$FAILED) {
				s4 = peg$parseJsonPathPlusFilterFunction();
				if (s4 !== peg$FAILED) {
					peg$savedPos = s2;
					s2 = peg$f12(s4);
				} else {
					peg$currPos = s2;
					s2 = peg$FAILED;
				}
			} else {
				peg$currPos = s2;
				s2 = peg$FAILED;
			}
			if (s2 !== peg$FAILED) s1 = input.substring(s1, peg$currPos);
			else s1 = s2;
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f11(s1);
			}
			s0 = s1;
			return s0;
		}
		function peg$parseKeyExpression() {
			var s0 = peg$currPos, s1;
			if (input.charCodeAt(peg$currPos) === 126) {
				s1 = peg$c11;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e12);
			}
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f13();
			}
			s0 = s1;
			return s0;
		}
		function peg$parseParentExpression() {
			var s0 = peg$currPos, s1;
			if (input.charCodeAt(peg$currPos) === 94) {
				s1 = peg$c12;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e13);
			}
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f14();
			}
			s0 = s1;
			return s0;
		}
		function peg$parseModifier() {
			var s0 = peg$parseKeyExpression();
			if (s0 === peg$FAILED) s0 = peg$parseParentExpression();
			return s0;
		}
		function peg$parseDescendant() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.substr(peg$currPos, 2) === peg$c4) {
				s1 = peg$c4;
				peg$currPos += 2;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e4);
			}
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f15();
			}
			s0 = s1;
			if (s0 === peg$FAILED) {
				s0 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 46) {
					s1 = peg$c13;
					peg$currPos++;
				} else {
					s1 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e14);
				}
				if (s1 !== peg$FAILED) {
					s2 = peg$currPos;
					peg$silentFails++;
					if (input.charCodeAt(peg$currPos) === 91) {
						s3 = peg$c1;
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e1);
					}
					peg$silentFails--;
					if (s3 !== peg$FAILED) {
						peg$currPos = s2;
						s2 = void 0;
					} else s2 = peg$FAILED;
					if (s2 !== peg$FAILED) {
						peg$savedPos = s0;
						s0 = peg$f15();
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
				if (s0 === peg$FAILED) {
					s0 = peg$currPos;
					if (input.charCodeAt(peg$currPos) === 46) {
						s1 = peg$c13;
						peg$currPos++;
					} else {
						s1 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e14);
					}
					if (s1 !== peg$FAILED) {
						peg$savedPos = s0;
						s1 = peg$f16();
					}
					s0 = s1;
					if (s0 === peg$FAILED) {
						s0 = peg$currPos;
						s1 = peg$currPos;
						peg$silentFails++;
						if (peg$r1.test(input.charAt(peg$currPos))) {
							s2 = input.charAt(peg$currPos);
							peg$currPos++;
						} else {
							s2 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e15);
						}
						peg$silentFails--;
						if (s2 !== peg$FAILED) {
							peg$currPos = s1;
							s1 = void 0;
						} else s1 = peg$FAILED;
						if (s1 !== peg$FAILED) {
							peg$savedPos = s0;
							s1 = peg$f16();
						}
						s0 = s1;
					}
				}
			}
			return s0;
		}
		function peg$parseIdentifier() {
			var s0 = peg$currPos, s1 = [], s2;
			if (peg$r2.test(input.charAt(peg$currPos))) {
				s2 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s2 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e16);
			}
			if (s2 === peg$FAILED) {
				s2 = peg$parseChar();
				if (s2 === peg$FAILED) s2 = peg$parseDigit();
			}
			if (s2 !== peg$FAILED) while (s2 !== peg$FAILED) {
				s1.push(s2);
				if (peg$r2.test(input.charAt(peg$currPos))) {
					s2 = input.charAt(peg$currPos);
					peg$currPos++;
				} else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e16);
				}
				if (s2 === peg$FAILED) {
					s2 = peg$parseChar();
					if (s2 === peg$FAILED) s2 = peg$parseDigit();
				}
			}
			else s1 = peg$FAILED;
			if (s1 !== peg$FAILED) s0 = input.substring(s0, peg$currPos);
			else s0 = s1;
			return s0;
		}
		function peg$parseMemberIdentifier() {
			var s0 = peg$currPos, s1 = peg$parseIdentifier(), s2, s3, s4, s5;
			if (s1 !== peg$FAILED) {
				peg$savedPos = s0;
				s1 = peg$f17(s1);
			}
			s0 = s1;
			if (s0 === peg$FAILED) {
				s0 = peg$currPos;
				s1 = peg$currPos;
				if (input.charCodeAt(peg$currPos) === 34) {
					s2 = peg$c14;
					peg$currPos++;
				} else {
					s2 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e17);
				}
				if (s2 !== peg$FAILED) {
					s3 = peg$currPos;
					s4 = [];
					if (peg$r3.test(input.charAt(peg$currPos))) {
						s5 = input.charAt(peg$currPos);
						peg$currPos++;
					} else {
						s5 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e18);
					}
					while (s5 !== peg$FAILED) {
						s4.push(s5);
						if (peg$r3.test(input.charAt(peg$currPos))) {
							s5 = input.charAt(peg$currPos);
							peg$currPos++;
						} else {
							s5 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e18);
						}
					}
					s3 = input.substring(s3, peg$currPos);
					if (input.charCodeAt(peg$currPos) === 34) {
						s4 = peg$c14;
						peg$currPos++;
					} else {
						s4 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e17);
					}
					if (s4 !== peg$FAILED) {
						s2 = [
							s2,
							s3,
							s4
						];
						s1 = s2;
					} else {
						peg$currPos = s1;
						s1 = peg$FAILED;
					}
				} else {
					peg$currPos = s1;
					s1 = peg$FAILED;
				}
				if (s1 === peg$FAILED) {
					s1 = peg$currPos;
					if (input.charCodeAt(peg$currPos) === 39) {
						s2 = peg$c15;
						peg$currPos++;
					} else {
						s2 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e19);
					}
					if (s2 !== peg$FAILED) {
						s3 = peg$currPos;
						s4 = [];
						if (peg$r4.test(input.charAt(peg$currPos))) {
							s5 = input.charAt(peg$currPos);
							peg$currPos++;
						} else {
							s5 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e20);
						}
						while (s5 !== peg$FAILED) {
							s4.push(s5);
							if (peg$r4.test(input.charAt(peg$currPos))) {
								s5 = input.charAt(peg$currPos);
								peg$currPos++;
							} else {
								s5 = peg$FAILED;
								if (peg$silentFails === 0) peg$fail(peg$e20);
							}
						}
						s3 = input.substring(s3, peg$currPos);
						if (input.charCodeAt(peg$currPos) === 39) {
							s4 = peg$c15;
							peg$currPos++;
						} else {
							s4 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e19);
						}
						if (s4 !== peg$FAILED) {
							s2 = [
								s2,
								s3,
								s4
							];
							s1 = s2;
						} else {
							peg$currPos = s1;
							s1 = peg$FAILED;
						}
					} else {
						peg$currPos = s1;
						s1 = peg$FAILED;
					}
				}
				if (s1 !== peg$FAILED) {
					peg$savedPos = s0;
					s1 = peg$f18();
				}
				s0 = s1;
			}
			return s0;
		}
		function peg$parseNumber() {
			var s0 = peg$currPos, s2, s3;
			if (input.charCodeAt(peg$currPos) === 45) peg$currPos++;
			else if (peg$silentFails === 0) peg$fail(peg$e21);
			s2 = [];
			s3 = peg$parseDigit();
			if (s3 !== peg$FAILED) while (s3 !== peg$FAILED) {
				s2.push(s3);
				s3 = peg$parseDigit();
			}
			else s2 = peg$FAILED;
			if (s2 !== peg$FAILED) {
				peg$savedPos = s0;
				s0 = peg$f19();
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseWildcard() {
			var s0;
			if (input.charCodeAt(peg$currPos) === 42) {
				s0 = peg$c17;
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e22);
			}
			return s0;
		}
		function peg$parseChar() {
			var s0;
			if (peg$r5.test(input.charAt(peg$currPos))) {
				s0 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e23);
			}
			return s0;
		}
		function peg$parseDigit() {
			var s0;
			if (peg$r6.test(input.charAt(peg$currPos))) {
				s0 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e24);
			}
			return s0;
		}
		function peg$parseSpace() {
			var s0;
			if (peg$r7.test(input.charAt(peg$currPos))) {
				s0 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e25);
			}
			return s0;
		}
		function peg$parseJSScript() {
			var s0 = peg$currPos, s1 = [], s2 = peg$parseChar();
			if (s2 === peg$FAILED) {
				s2 = peg$parseDigit();
				if (s2 === peg$FAILED) {
					s2 = peg$parseSpace();
					if (s2 === peg$FAILED) {
						s2 = peg$parseJSToken();
						if (s2 === peg$FAILED) {
							s2 = peg$parseJSString();
							if (s2 === peg$FAILED) {
								s2 = peg$parseJSScriptElementAccess();
								if (s2 === peg$FAILED) s2 = peg$parseJSFnCall();
							}
						}
					}
				}
			}
			if (s2 !== peg$FAILED) while (s2 !== peg$FAILED) {
				s1.push(s2);
				s2 = peg$parseChar();
				if (s2 === peg$FAILED) {
					s2 = peg$parseDigit();
					if (s2 === peg$FAILED) {
						s2 = peg$parseSpace();
						if (s2 === peg$FAILED) {
							s2 = peg$parseJSToken();
							if (s2 === peg$FAILED) {
								s2 = peg$parseJSString();
								if (s2 === peg$FAILED) {
									s2 = peg$parseJSScriptElementAccess();
									if (s2 === peg$FAILED) s2 = peg$parseJSFnCall();
								}
							}
						}
					}
				}
			}
			else s1 = peg$FAILED;
			if (s1 !== peg$FAILED) s0 = input.substring(s0, peg$currPos);
			else s0 = s1;
			return s0;
		}
		function peg$parseJSScriptElementAccess() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.charCodeAt(peg$currPos) === 91) {
				s1 = peg$c1;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e1);
			}
			if (s1 !== peg$FAILED) {
				s2 = [];
				s3 = peg$parseDigit();
				if (s3 === peg$FAILED) {
					s3 = peg$parseChar();
					if (s3 === peg$FAILED) {
						s3 = peg$parseJSString();
						if (s3 === peg$FAILED) s3 = peg$parseJSFnCall();
					}
				}
				while (s3 !== peg$FAILED) {
					s2.push(s3);
					s3 = peg$parseDigit();
					if (s3 === peg$FAILED) {
						s3 = peg$parseChar();
						if (s3 === peg$FAILED) {
							s3 = peg$parseJSString();
							if (s3 === peg$FAILED) s3 = peg$parseJSFnCall();
						}
					}
				}
				if (input.charCodeAt(peg$currPos) === 93) {
					s3 = peg$c2;
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e2);
				}
				if (s3 !== peg$FAILED) {
					s1 = [
						s1,
						s2,
						s3
					];
					s0 = s1;
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseJSString() {
			var s0 = peg$currPos, s1, s2, s3;
			if (peg$r8.test(input.charAt(peg$currPos))) {
				s1 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e26);
			}
			if (s1 !== peg$FAILED) {
				s2 = [];
				if (peg$r3.test(input.charAt(peg$currPos))) {
					s3 = input.charAt(peg$currPos);
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e18);
				}
				while (s3 !== peg$FAILED) {
					s2.push(s3);
					if (peg$r3.test(input.charAt(peg$currPos))) {
						s3 = input.charAt(peg$currPos);
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e18);
					}
				}
				if (peg$r8.test(input.charAt(peg$currPos))) {
					s3 = input.charAt(peg$currPos);
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e26);
				}
				if (s3 !== peg$FAILED) {
					s1 = [
						s1,
						s2,
						s3
					];
					s0 = s1;
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			if (s0 === peg$FAILED) {
				s0 = peg$currPos;
				if (peg$r9.test(input.charAt(peg$currPos))) {
					s1 = input.charAt(peg$currPos);
					peg$currPos++;
				} else {
					s1 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e27);
				}
				if (s1 !== peg$FAILED) {
					s2 = [];
					if (peg$r4.test(input.charAt(peg$currPos))) {
						s3 = input.charAt(peg$currPos);
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e20);
					}
					while (s3 !== peg$FAILED) {
						s2.push(s3);
						if (peg$r4.test(input.charAt(peg$currPos))) {
							s3 = input.charAt(peg$currPos);
							peg$currPos++;
						} else {
							s3 = peg$FAILED;
							if (peg$silentFails === 0) peg$fail(peg$e20);
						}
					}
					if (peg$r9.test(input.charAt(peg$currPos))) {
						s3 = input.charAt(peg$currPos);
						peg$currPos++;
					} else {
						s3 = peg$FAILED;
						if (peg$silentFails === 0) peg$fail(peg$e27);
					}
					if (s3 !== peg$FAILED) {
						s1 = [
							s1,
							s2,
							s3
						];
						s0 = s1;
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			}
			return s0;
		}
		function peg$parseJSToken() {
			var s0;
			if (peg$r10.test(input.charAt(peg$currPos))) {
				s0 = input.charAt(peg$currPos);
				peg$currPos++;
			} else {
				s0 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e28);
			}
			return s0;
		}
		function peg$parseJSFnCall() {
			var s0 = peg$currPos, s1, s2, s3;
			if (input.charCodeAt(peg$currPos) === 40) {
				s1 = peg$c5;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e5);
			}
			if (s1 !== peg$FAILED) {
				s2 = [];
				s3 = peg$parseJSString();
				if (s3 === peg$FAILED) {
					s3 = peg$parseChar();
					if (s3 === peg$FAILED) {
						s3 = peg$parseDigit();
						if (s3 === peg$FAILED) {
							s3 = peg$parseJSScriptElementAccess();
							if (s3 === peg$FAILED) {
								s3 = peg$parseJSToken();
								if (s3 === peg$FAILED) {
									s3 = peg$parseSpace();
									if (s3 === peg$FAILED) s3 = peg$parseJSFnCall();
								}
							}
						}
					}
				}
				while (s3 !== peg$FAILED) {
					s2.push(s3);
					s3 = peg$parseJSString();
					if (s3 === peg$FAILED) {
						s3 = peg$parseChar();
						if (s3 === peg$FAILED) {
							s3 = peg$parseDigit();
							if (s3 === peg$FAILED) {
								s3 = peg$parseJSScriptElementAccess();
								if (s3 === peg$FAILED) {
									s3 = peg$parseJSToken();
									if (s3 === peg$FAILED) {
										s3 = peg$parseSpace();
										if (s3 === peg$FAILED) s3 = peg$parseJSFnCall();
									}
								}
							}
						}
					}
				}
				if (input.charCodeAt(peg$currPos) === 41) {
					s3 = peg$c6;
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e6);
				}
				if (s3 !== peg$FAILED) {
					s1 = [
						s1,
						s2,
						s3
					];
					s0 = s1;
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseEvalExpression() {
			var s0 = peg$currPos, s1, s2;
			if (input.charCodeAt(peg$currPos) === 64) {
				s1 = peg$c9;
				peg$currPos++;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e9);
			}
			if (s1 !== peg$FAILED) {
				s2 = peg$parseLengthEvalExpression();
				if (s2 !== peg$FAILED) {
					peg$savedPos = s0;
					s0 = peg$f4(s2);
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		function peg$parseLengthEvalExpression() {
			var s0 = peg$currPos, s1, s2, s3, s4, s5, s6, s7;
			if (input.substr(peg$currPos, 7) === peg$c18) {
				s1 = peg$c18;
				peg$currPos += 7;
			} else {
				s1 = peg$FAILED;
				if (peg$silentFails === 0) peg$fail(peg$e29);
			}
			if (s1 !== peg$FAILED) {
				s2 = [];
				s3 = peg$parseSpace();
				while (s3 !== peg$FAILED) {
					s2.push(s3);
					s3 = peg$parseSpace();
				}
				if (input.charCodeAt(peg$currPos) === 45) {
					s3 = peg$c16;
					peg$currPos++;
				} else {
					s3 = peg$FAILED;
					if (peg$silentFails === 0) peg$fail(peg$e21);
				}
				if (s3 !== peg$FAILED) {
					s4 = [];
					s5 = peg$parseSpace();
					while (s5 !== peg$FAILED) {
						s4.push(s5);
						s5 = peg$parseSpace();
					}
					s5 = peg$currPos;
					s6 = [];
					s7 = peg$parseDigit();
					if (s7 !== peg$FAILED) while (s7 !== peg$FAILED) {
						s6.push(s7);
						s7 = peg$parseDigit();
					}
					else s6 = peg$FAILED;
					if (s6 !== peg$FAILED) s5 = input.substring(s5, peg$currPos);
					else s5 = s6;
					if (s5 !== peg$FAILED) {
						peg$savedPos = s0;
						s0 = peg$f20(s5);
					} else {
						peg$currPos = s0;
						s0 = peg$FAILED;
					}
				} else {
					peg$currPos = s0;
					s0 = peg$FAILED;
				}
			} else {
				peg$currPos = s0;
				s0 = peg$FAILED;
			}
			return s0;
		}
		peg$result = peg$startRuleFunction();
		if (peg$result !== peg$FAILED && peg$currPos === input.length) return peg$result;
		else {
			if (peg$result !== peg$FAILED && peg$currPos < input.length) peg$fail(peg$endExpectation());
			throw peg$buildStructuredError(peg$maxFailExpected, peg$maxFailPos < input.length ? input.charAt(peg$maxFailPos) : null, peg$maxFailPos < input.length ? peg$computeLocation(peg$maxFailPos, peg$maxFailPos + 1) : peg$computeLocation(peg$maxFailPos, peg$maxFailPos));
		}
	}
	exports.SyntaxError = peg$SyntaxError;
	exports.parse = peg$parse;
}));

// node_modules/nimma/dist/cjs/parser/index.js
var require_parser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var parserError = require_parser_error();
	const { parse } = require_parser$1();
	function parse$1(input) {
		try {
			return parse(input);
		} catch (e) {
			throw new parserError["default"](e.message, input, { cause: e });
		}
	}
	exports["default"] = parse$1;
}));

// node_modules/nimma/dist/cjs/core/utils/parse-expressions.js
var require_parse_expressions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var iterator = require_iterator();
	var index = require_parser();
	var aggregateError = require_aggregate_error();
	function pickException([, ex]) {
		return ex;
	}
	function pickExpression([expression]) {
		return expression;
	}
	function parseExpressions(expressions, unsafe, hasFallback) {
		const mappedExpressions = [];
		const erroredExpressions = [];
		for (const expression of new Set(expressions)) try {
			const parsed = index["default"](expression);
			if (unsafe === false && iterator["default"].analyze(parsed).bailed) throw SyntaxError("Unsafe expressions are ignored, but no fallback was specified");
			mappedExpressions.push([expression, parsed]);
		} catch (e) {
			erroredExpressions.push([expression, e]);
		}
		if (!hasFallback && erroredExpressions.length > 0) throw new aggregateError["default"](erroredExpressions.map(pickException), `Error parsing ${erroredExpressions.map(pickExpression).join(", ")}`);
		return {
			erroredExpressions: erroredExpressions.map(pickExpression),
			mappedExpressions
		};
	}
	exports["default"] = parseExpressions;
}));

// node_modules/nimma/dist/cjs/core/index.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var index = require_baseline();
	var index$1 = require_runtime();
	var determineFormat = require_determine_format();
	var parseExpressions = require_parse_expressions();
	const IMPORT_DECLARATIONS_REGEXP = /import\s*({[^}]+})\s*from\s*['"][^'"]+['"];?/;
	var Nimma = class {
		#fallback;
		#compiledFn;
		constructor(expressions, { fallback = null, unsafe = true, output = "auto", npmProvider = null, customShorthands = null } = {}) {
			this.#fallback = fallback;
			this.#compiledFn = null;
			const { erroredExpressions, mappedExpressions } = parseExpressions["default"](expressions, unsafe, fallback !== null);
			this.tree = index["default"](mappedExpressions, {
				customShorthands,
				format: output === "auto" ? determineFormat["default"]() : output,
				npmProvider
			});
			if (erroredExpressions.length > 0) this.tree.attachFallbackExpressions(fallback, erroredExpressions);
			this.sourceCode = String(this.tree);
		}
		query(input, callbacks) {
			if (this.#compiledFn !== null) {
				this.#compiledFn(input, callbacks);
				return;
			}
			const globals = "__nimma_globals__";
			const code = this.sourceCode.replace("export default function", `return function`).replace(IMPORT_DECLARATIONS_REGEXP, `const $1 = ${globals};`).replace(RegExp(IMPORT_DECLARATIONS_REGEXP.source, "g"), "");
			this.#compiledFn = Function(globals, ...this.#fallback === null ? [] : Array.from(this.#fallback.runtimeDeps.keys()), code)(index$1, ...this.#fallback === null ? [] : Array.from(this.#fallback.runtimeDeps.values()));
			this.#compiledFn(input, callbacks);
		}
	};
	exports["default"] = Nimma;
}));

// node_modules/nimma/dist/cjs/index.js
var require_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var index = require_core();
	exports.default = index["default"];
}));

// node_modules/lodash.topath/index.js
var require_lodash_topath = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FUNC_ERROR_TEXT = "Expected a function";
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var symbolTag = "[object Symbol]";
	var reLeadingDot = /^\./;
	var rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	var reEscapeChar = /\\(\\)?/g;
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	var root = freeGlobal || freeSelf || Function("return this")();
	function arrayMap(array, iteratee) {
		var index = -1, length = array ? array.length : 0, result = Array(length);
		while (++index < length) result[index] = iteratee(array[index], index, array);
		return result;
	}
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	function isHostObject(value) {
		var result = false;
		if (value != null && typeof value.toString != "function") try {
			result = !!(value + "");
		} catch (e) {}
		return result;
	}
	var arrayProto = Array.prototype;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	var coreJsData = root["__core-js_shared__"];
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	var funcToString = funcProto.toString;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var objectToString = objectProto.toString;
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	var Symbol = root.Symbol;
	var splice = arrayProto.splice;
	var Map = getNative(root, "Map");
	var nativeCreate = getNative(Object, "create");
	var symbolProto = Symbol ? Symbol.prototype : void 0;
	var symbolToString = symbolProto ? symbolProto.toString : void 0;
	function Hash(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
	}
	function hashDelete(key) {
		return this.has(key) && delete this.__data__[key];
	}
	function hashGet(key) {
		var data = this.__data__;
		if (nativeCreate) {
			var result = data[key];
			return result === HASH_UNDEFINED ? void 0 : result;
		}
		return hasOwnProperty.call(data, key) ? data[key] : void 0;
	}
	function hashHas(key) {
		var data = this.__data__;
		return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
	}
	function hashSet(key, value) {
		var data = this.__data__;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	function ListCache(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	function listCacheClear() {
		this.__data__ = [];
	}
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		return true;
	}
	function listCacheGet(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		return index < 0 ? void 0 : data[index][1];
	}
	function listCacheHas(key) {
		return assocIndexOf(this.__data__, key) > -1;
	}
	function listCacheSet(key, value) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) data.push([key, value]);
		else data[index][1] = value;
		return this;
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	function MapCache(entries) {
		var index = -1, length = entries ? entries.length : 0;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	function mapCacheClear() {
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	function mapCacheDelete(key) {
		return getMapData(this, key)["delete"](key);
	}
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	function mapCacheSet(key, value) {
		getMapData(this, key).set(key, value);
		return this;
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	function baseToString(value) {
		if (typeof value == "string") return value;
		if (isSymbol(value)) return symbolToString ? symbolToString.call(value) : "";
		var result = value + "";
		return result == "0" && 1 / value == -1e400 ? "-0" : result;
	}
	function copyArray(source, array) {
		var index = -1, length = source.length;
		array || (array = Array(length));
		while (++index < length) array[index] = source[index];
		return array;
	}
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	var stringToPath = memoize(function(string) {
		string = toString(string);
		var result = [];
		if (reLeadingDot.test(string)) result.push("");
		string.replace(rePropName, function(match, number, quote, string) {
			result.push(quote ? string.replace(reEscapeChar, "$1") : number || match);
		});
		return result;
	});
	function toKey(value) {
		if (typeof value == "string" || isSymbol(value)) return value;
		var result = value + "";
		return result == "0" && 1 / value == -1e400 ? "-0" : result;
	}
	function toSource(func) {
		if (func != null) {
			try {
				return funcToString.call(func);
			} catch (e) {}
			try {
				return func + "";
			} catch (e) {}
		}
		return "";
	}
	function memoize(func, resolver) {
		if (typeof func != "function" || resolver && typeof resolver != "function") throw new TypeError(FUNC_ERROR_TEXT);
		var memoized = function() {
			var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
			if (cache.has(key)) return cache.get(key);
			var result = func.apply(this, args);
			memoized.cache = cache.set(key, result);
			return result;
		};
		memoized.cache = new (memoize.Cache || MapCache)();
		return memoized;
	}
	memoize.Cache = MapCache;
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	var isArray = Array.isArray;
	function isFunction(value) {
		var tag = isObject(value) ? objectToString.call(value) : "";
		return tag == funcTag || tag == genTag;
	}
	function isObject(value) {
		var type = typeof value;
		return !!value && (type == "object" || type == "function");
	}
	function isObjectLike(value) {
		return !!value && typeof value == "object";
	}
	function isSymbol(value) {
		return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
	}
	function toString(value) {
		return value == null ? "" : baseToString(value);
	}
	function toPath(value) {
		if (isArray(value)) return arrayMap(value, toKey);
		return isSymbol(value) ? [value] : copyArray(stringToPath(value));
	}
	module.exports = toPath;
}));

// node_modules/nimma/dist/cjs/codegen/fallback.js
var require_fallback = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var builders = require_builders();
	function safeName(name) {
		return `nimma_${name}`;
	}
	function safeIdentifier(name) {
		return builders.identifier(safeName(name));
	}
	function getFunctionBody(fn) {
		const source = Reflect.apply(Function.toString, fn, []);
		const paramsDefEnd = source.indexOf(")") + 1;
		const body = source.slice(paramsDefEnd).replace(/^\s*(=>\s*)?/, "");
		return `${source.slice(source.indexOf("("), paramsDefEnd).split(/[,\s]+/).splice(0, 3).join(", ")} => ${body}`;
	}
	var Fallback = class {
		#modules = /* @__PURE__ */ new Set();
		#deps = /* @__PURE__ */ new Map();
		#fn;
		#extraCode = "";
		runtimeDeps = /* @__PURE__ */ new Map();
		constructor(deps, fn) {
			this.#fn = fn;
			for (const [source, specifiers] of Object.entries(deps)) {
				const importSpecifiers = [];
				for (const { imported, local, value } of specifiers) {
					this.#deps.set(local, value);
					this.runtimeDeps.set(safeName(local), value);
					importSpecifiers.push(builders.importSpecifier(safeIdentifier(local), builders.identifier(imported)));
					this.#modules.add(builders.importDeclaration(importSpecifiers, builders.stringLiteral(source)));
				}
			}
		}
		get extraCode() {
			this.#extraCode || (this.#extraCode = getFunctionBody(this.#fn));
			return this.#extraCode;
		}
		attach(tree) {
			for (const mod of this.#modules) tree.push(mod, "program");
			const id = builders.identifier("fallback");
			const args = Array.from(this.#deps.keys());
			tree.push(builders.variableDeclaration("const", [builders.variableDeclarator(id, builders.callExpression(builders.memberExpression(builders.callExpression(builders.identifier("Function"), [builders.templateLiteral([builders.templateElement({ raw: `return ${this.extraCode}` })], [])]), builders.identifier("call")), [builders.objectExpression(args.map((arg) => builders.objectProperty(builders.stringLiteral(arg), safeIdentifier(arg))))]))]), "program");
			return id;
		}
	};
	exports["default"] = Fallback;
}));

// node_modules/nimma/dist/cjs/fallbacks/jsonpath-plus.js
var require_jsonpath_plus = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var jsonpathPlus$1 = require_index_node_cjs();
	var toPath = require_lodash_topath();
	var fallback = require_fallback();
	function _interopDefaultLegacy(e) {
		return e && typeof e === "object" && "default" in e ? e : { "default": e };
	}
	var toPath__default = /*#__PURE__*/ _interopDefaultLegacy(toPath);
	var jsonpathPlus = new fallback["default"](
		{
			"jsonpath-plus": [{
				imported: "JSONPath",
				local: "JSONPath",
				value: jsonpathPlus$1.JSONPath
			}],
			"lodash.topath": [{
				imported: "default",
				local: "toPath",
				value: toPath__default["default"]
			}]
		},
		/* c8 ignore start */
		function(input, path, fn) {
			this.JSONPath({
				callback: (result) => {
					fn({
						path: this.toPath(result.path.slice(1)),
						value: result.value
					});
				},
				json: input,
				path,
				resultType: "all"
			});
		}
	);
	exports["default"] = jsonpathPlus;
}));

// node_modules/nimma/dist/cjs/fallbacks/index.js
var require_fallbacks = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	var jsonpathPlus = require_jsonpath_plus();
	exports.jsonPathPlus = jsonpathPlus["default"];
}));

// node_modules/@stoplight/spectral-core/dist/runner/runner.js
var require_runner$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Runner = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const results_1 = require_results();
	const lintNode_1 = require_lintNode();
	const legacy_1 = tslib_1.__importDefault(require_cjs());
	const fallbacks_1 = require_fallbacks();
	const json_1 = require_index_cjs$1();
	var Runner = class {
		constructor(inventory) {
			var _a;
			this.inventory = inventory;
			this.results = [...this.inventory.diagnostics, ...(_a = this.inventory.errors) !== null && _a !== void 0 ? _a : []];
		}
		get document() {
			return this.inventory.document;
		}
		addResult(result) {
			this.results.push(result);
		}
		async run(ruleset) {
			var _a, _b;
			var _c;
			const { inventory: documentInventory } = this;
			const { rules } = ruleset;
			const formats = (_a = this.document.formats) !== null && _a !== void 0 ? _a : null;
			const runnerContext = {
				ruleset,
				documentInventory,
				results: this.results,
				promises: []
			};
			const relevantRules = Object.values(rules).filter((rule) => rule.enabled).filter((rule) => rule.matchesFormat(documentInventory.formats));
			const callbacks = {
				resolved: {},
				unresolved: {}
			};
			for (const rule of relevantRules) for (const given of rule.getGivenForFormats(formats)) {
				const cb = (scope) => {
					(0, lintNode_1.lintNode)(runnerContext, scope, rule);
				};
				((_b = (_c = callbacks[rule.resolved ? "resolved" : "unresolved"])[given]) !== null && _b !== void 0 ? _b : _c[given] = []).push(cb);
			}
			const resolvedJsonPaths = Object.keys(callbacks.resolved);
			const unresolvedJsonPaths = Object.keys(callbacks.unresolved);
			if (resolvedJsonPaths.length > 0) execute(runnerContext.documentInventory.resolved, callbacks.resolved, resolvedJsonPaths);
			if (unresolvedJsonPaths.length > 0) execute(runnerContext.documentInventory.unresolved, callbacks.unresolved, unresolvedJsonPaths);
			if (runnerContext.promises.length > 0) await Promise.all(runnerContext.promises);
		}
		getResults() {
			return (0, results_1.prepareResults)(this.results);
		}
	};
	exports.Runner = Runner;
	function execute(input, callbacks, jsonPathExpressions) {
		var _a;
		if (!(0, json_1.isPlainObject)(input) && !Array.isArray(input)) {
			for (const cb of (_a = callbacks.$) !== null && _a !== void 0 ? _a : []) cb({
				path: [],
				value: input
			});
			return;
		}
		new legacy_1.default(jsonPathExpressions, {
			fallback: fallbacks_1.jsonPathPlus,
			unsafe: false,
			output: "auto",
			customShorthands: {}
		}).query(input, Object.entries(callbacks).reduce((mapped, [key, cbs]) => {
			mapped[key] = (scope) => {
				for (const cb of cbs) cb(scope);
			};
			return mapped;
		}, {}));
	}
}));

// node_modules/@stoplight/spectral-core/dist/runner/index.js
var require_runner = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Runner = void 0;
	var runner_1 = require_runner$1();
	Object.defineProperty(exports, "Runner", {
		enumerable: true,
		get: function() {
			return runner_1.Runner;
		}
	});
}));

// node_modules/concat-map/index.js
var require_concat_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(xs, fn) {
		var res = [];
		for (var i = 0; i < xs.length; i++) {
			var x = fn(xs[i], i);
			if (isArray(x)) res.push.apply(res, x);
			else res.push(x);
		}
		return res;
	};
	var isArray = Array.isArray || function(xs) {
		return Object.prototype.toString.call(xs) === "[object Array]";
	};
}));

// node_modules/balanced-match/index.js
var require_balanced_match = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = balanced;
	function balanced(a, b, str) {
		if (a instanceof RegExp) a = maybeMatch(a, str);
		if (b instanceof RegExp) b = maybeMatch(b, str);
		var r = range(a, b, str);
		return r && {
			start: r[0],
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + a.length, r[1]),
			post: str.slice(r[1] + b.length)
		};
	}
	function maybeMatch(reg, str) {
		var m = str.match(reg);
		return m ? m[0] : null;
	}
	balanced.range = range;
	function range(a, b, str) {
		var begs, beg, left, right, result;
		var ai = str.indexOf(a);
		var bi = str.indexOf(b, ai + 1);
		var i = ai;
		if (ai >= 0 && bi > 0) {
			if (a === b) return [ai, bi];
			begs = [];
			left = str.length;
			while (i >= 0 && !result) {
				if (i == ai) {
					begs.push(i);
					ai = str.indexOf(a, i + 1);
				} else if (begs.length == 1) result = [begs.pop(), bi];
				else {
					beg = begs.pop();
					if (beg < left) {
						left = beg;
						right = bi;
					}
					bi = str.indexOf(b, i + 1);
				}
				i = ai < bi && ai >= 0 ? ai : bi;
			}
			if (begs.length) result = [left, right];
		}
		return result;
	}
}));

// node_modules/brace-expansion/index.js
var require_brace_expansion = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require_concat_map();
	var balanced = require_balanced_match();
	module.exports = expandTop;
	var escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
	var escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
	var escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
	var escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
	var escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
	var EXPANSION_MAX = 1e5;
	var EXPANSION_MAX_LENGTH = 4e6;
	var EXPANSION_MAX_DEPTH = 1e3;
	var EXPANSION_MAX_REWRITES = 1e3;
	var EXPANSION_MAX_STEPS = 2e7;
	var CALL_STEPS = 16;
	function numeric(str) {
		return parseInt(str, 10) == str ? parseInt(str, 10) : str.charCodeAt(0);
	}
	function escapeBraces(str) {
		return str.split("\\\\").join(escSlash).split("\\{").join(escOpen).split("\\}").join(escClose).split("\\,").join(escComma).split("\\.").join(escPeriod);
	}
	function unescapeBraces(str) {
		return str.split(escSlash).join("\\").split(escOpen).join("{").split(escClose).join("}").split(escComma).join(",").split(escPeriod).join(".");
	}
	function pushAll(target, items) {
		for (var i = 0; i < items.length; i++) target.push(items[i]);
	}
	function balancedWithBudget(str, masked, budget) {
		if (budget.remaining < 0) return;
		var r = balanced.range("{", "}", masked);
		var unmatched = r !== void 0 && masked.indexOf("{") < r[0];
		budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
		if (!r || budget.remaining < 0) return;
		return {
			end: r[1],
			pre: str.slice(0, r[0]),
			body: str.slice(r[0] + 1, r[1]),
			post: str.slice(r[1] + 1),
			unmatched
		};
	}
	function maskUnmatchedOpens(masked, budget) {
		budget.remaining -= masked.length;
		var open = [];
		for (var i = 0; i < masked.length; i++) {
			var c = masked.charCodeAt(i);
			if (c === 123) open.push(i);
			else if (c === 125 && open.length) open.pop();
		}
		var out = "";
		var last = 0;
		for (var j = 0; j < open.length; j++) {
			out += masked.slice(last, open[j]) + "\0";
			last = open[j] + 1;
		}
		return out + masked.slice(last);
	}
	function commaSetFollows(str, budget) {
		budget.remaining -= str.length;
		if (budget.remaining < 0) return false;
		var close = false;
		for (var i = str.length - 1; i >= 0; i--) {
			var c = str.charCodeAt(i);
			if (c === 125) close = true;
			else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
			else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
		}
		return false;
	}
	function parseCommaParts(str, budget) {
		var parts = [];
		var carry = "";
		for (;;) {
			var m = balancedWithBudget(str, str, budget);
			if (budget.remaining < 0) return;
			if (!m) {
				var tail = str.split(",");
				tail[0] = carry + tail[0];
				pushAll(parts, tail);
				return parts;
			}
			var pre = m.pre;
			var body = m.body;
			var post = m.post;
			var p = pre.split(",");
			p[0] = carry + p[0];
			p[p.length - 1] += "{" + body + "}";
			if (!post.length) {
				pushAll(parts, p);
				return parts;
			}
			carry = p.pop();
			pushAll(parts, p);
			str = post;
		}
	}
	function bound(value, fallback) {
		return value == null || isNaN(value) ? fallback : value;
	}
	function expandTop(str, options) {
		if (!str) return [];
		options = options || {};
		var max = bound(options.max, EXPANSION_MAX);
		var maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
		var maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
		var maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
		var maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
		if (str.substr(0, 2) === "{}") str = "\\{\\}" + str.substr(2);
		return expand(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
	}
	function embrace(str) {
		return "{" + str + "}";
	}
	function isPadded(el) {
		return /^-?0\d/.test(el);
	}
	function lte(i, y) {
		return i <= y;
	}
	function gte(i, y) {
		return i >= y;
	}
	function combine(acc, base, pre, values, max, maxLength, dropEmpties, outBase, budget) {
		var out = [];
		var length = 0;
		var nonEmpty;
		outer: for (var a = 0; a < acc.length; a++) {
			var prefix = acc[a] + pre;
			var vs = values;
			if (dropEmpties && prefix.length === base[a]) {
				if (!nonEmpty) nonEmpty = values.filter(Boolean);
				vs = nonEmpty;
			}
			for (var v = 0; v < vs.length; v++) {
				if (out.length >= max) break outer;
				var expansion = prefix + vs[v];
				if (length + expansion.length > maxLength) break outer;
				out.push(expansion);
				outBase.push(base[a]);
				length += expansion.length;
			}
		}
		budget.remaining -= out.length;
		return out;
	}
	function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
		var n = body.split(/\.\./);
		var N = [];
		/* c8 ignore start */
		if (n[0] === void 0 || n[1] === void 0) return N;
		/* c8 ignore stop */
		var x = numeric(n[0]);
		var y = numeric(n[1]);
		var width = Math.max(n[0].length, n[1].length);
		var incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
		var test = lte;
		if (y < x) {
			incr *= -1;
			test = gte;
		}
		var pad = n.some(isPadded);
		var cost = pad ? width : 1;
		var length = 0;
		for (var i = x; test(i, y) && N.length < max; i += incr) {
			budget.remaining -= cost;
			if (budget.remaining < 0) return;
			var c;
			if (isAlphaSequence) {
				c = String.fromCharCode(i);
				if (c === "\\") c = "";
			} else {
				c = String(i);
				if (pad) {
					var need = width - c.length;
					if (need > 0) {
						var z = new Array(need + 1).join("0");
						if (i < 0) c = "-" + z + c.slice(1);
						else c = z + c;
					}
				}
			}
			if (length + c.length > maxLength) break;
			N.push(c);
			length += c.length;
		}
		return N;
	}
	function expand(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
		budget.remaining -= CALL_STEPS;
		if (depth > maxDepth) return [str];
		var acc = [""];
		var accBase = [0];
		var rewrites = 0;
		var dropEmpties = false;
		var firstGroup = true;
		var masked = str;
		var nextBase;
		for (;;) {
			var m = balancedWithBudget(str, masked, budget);
			if (!m) return combine(acc, accBase, str, [""], max, maxLength, dropEmpties, [], budget);
			if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
			var pre = m.pre;
			var literal = function() {
				return combine(acc, accBase, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, [], budget);
			};
			if (/\$$/.test(pre)) return combine(acc, accBase, str, [""], max, maxLength, dropEmpties, [], budget);
			var isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
			var isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
			var isSequence = isNumericSequence || isAlphaSequence;
			var isOptions = m.body.indexOf(",") >= 0;
			if (!isSequence && !isOptions) {
				if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
					rewrites++;
					str = m.pre + "{" + m.body + escClose + m.post;
					masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
					isTop = true;
					firstGroup = true;
					dropEmpties = false;
					accBase = [];
					for (var b = 0; b < acc.length; b++) accBase.push(acc[b].length);
					continue;
				}
				return literal();
			}
			if (firstGroup) {
				dropEmpties = isTop && !isSequence;
				firstGroup = false;
			}
			var values;
			if (isSequence) {
				values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
				if (!values) return literal();
			} else {
				var n = parseCommaParts(m.body, budget);
				if (!n) return literal();
				if (n.length === 1 && n[0] !== void 0) {
					n = expand(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
					if (budget.remaining < 0) return literal();
					/* c8 ignore start */
					if (n.length === 1) {
						nextBase = [];
						var single = combine(acc, accBase, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, nextBase, budget);
						if (budget.remaining < 0) return literal();
						acc = single;
						accBase = nextBase;
						if (!m.post.length) break;
						str = m.post;
						masked = masked.slice(m.end + 1);
						continue;
					}
				}
				var dropsEmpties = dropEmpties && !m.post.length && !pre;
				for (var d = 0; dropsEmpties && d < acc.length; d++) if (acc[d].length !== accBase[d]) dropsEmpties = false;
				values = [];
				var valuesLength = 0;
				outer: for (var j = 0; j < n.length; j++) {
					var expanded = expand(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
					if (budget.remaining < 0) return literal();
					for (var k = 0; k < expanded.length; k++) {
						var v = expanded[k];
						if (dropsEmpties && !v) continue;
						if (values.length >= max || valuesLength + v.length > maxLength) break outer;
						values.push(v);
						valuesLength += v.length;
					}
				}
			}
			nextBase = [];
			var next = combine(acc, accBase, pre, values, max, maxLength, dropEmpties && !m.post.length, nextBase, budget);
			if (budget.remaining < 0) return literal();
			acc = next;
			accBase = nextBase;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
		}
		return acc;
	}
}));

// node_modules/minimatch/minimatch.js
var require_minimatch$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = minimatch;
	minimatch.Minimatch = Minimatch;
	var path = function() {
		try {
			return __require("path");
		} catch (e) {}
	}() || { sep: "/" };
	minimatch.sep = path.sep;
	var GLOBSTAR = minimatch.GLOBSTAR = Minimatch.GLOBSTAR = {};
	var expand = require_brace_expansion();
	var plTypes = {
		"!": {
			open: "(?:(?!(?:",
			close: "))[^/]*?)"
		},
		"?": {
			open: "(?:",
			close: ")?"
		},
		"+": {
			open: "(?:",
			close: ")+"
		},
		"*": {
			open: "(?:",
			close: ")*"
		},
		"@": {
			open: "(?:",
			close: ")"
		}
	};
	var qmark = "[^/]";
	var star = qmark + "*?";
	var twoStarDot = "(?:(?!(?:\\/|^)(?:\\.{1,2})($|\\/)).)*?";
	var twoStarNoDot = "(?:(?!(?:\\/|^)\\.).)*?";
	var reSpecials = charSet("().*{}+?[]^$\\!");
	function charSet(s) {
		return s.split("").reduce(function(set, c) {
			set[c] = true;
			return set;
		}, {});
	}
	var slashSplit = /\/+/;
	minimatch.filter = filter;
	function filter(pattern, options) {
		options = options || {};
		return function(p, i, list) {
			return minimatch(p, pattern, options);
		};
	}
	function ext(a, b) {
		b = b || {};
		var t = {};
		Object.keys(a).forEach(function(k) {
			t[k] = a[k];
		});
		Object.keys(b).forEach(function(k) {
			t[k] = b[k];
		});
		return t;
	}
	minimatch.defaults = function(def) {
		if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
		var orig = minimatch;
		var m = function minimatch(p, pattern, options) {
			return orig(p, pattern, ext(def, options));
		};
		m.Minimatch = function Minimatch(pattern, options) {
			return new orig.Minimatch(pattern, ext(def, options));
		};
		m.Minimatch.defaults = function defaults(options) {
			return orig.defaults(ext(def, options)).Minimatch;
		};
		m.filter = function filter(pattern, options) {
			return orig.filter(pattern, ext(def, options));
		};
		m.defaults = function defaults(options) {
			return orig.defaults(ext(def, options));
		};
		m.makeRe = function makeRe(pattern, options) {
			return orig.makeRe(pattern, ext(def, options));
		};
		m.braceExpand = function braceExpand(pattern, options) {
			return orig.braceExpand(pattern, ext(def, options));
		};
		m.match = function(list, pattern, options) {
			return orig.match(list, pattern, ext(def, options));
		};
		return m;
	};
	Minimatch.defaults = function(def) {
		return minimatch.defaults(def).Minimatch;
	};
	function minimatch(p, pattern, options) {
		assertValidPattern(pattern);
		if (!options) options = {};
		if (!options.nocomment && pattern.charAt(0) === "#") return false;
		return new Minimatch(pattern, options).match(p);
	}
	function Minimatch(pattern, options) {
		if (!(this instanceof Minimatch)) return new Minimatch(pattern, options);
		assertValidPattern(pattern);
		if (!options) options = {};
		pattern = pattern.trim();
		if (!options.allowWindowsEscape && path.sep !== "/") pattern = pattern.split(path.sep).join("/");
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion !== void 0 ? options.maxGlobstarRecursion : 200;
		this.set = [];
		this.pattern = pattern;
		this.regexp = null;
		this.negate = false;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.make();
	}
	Minimatch.prototype.debug = function() {};
	Minimatch.prototype.make = make;
	function make() {
		var pattern = this.pattern;
		var options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		var set = this.globSet = this.braceExpand();
		if (options.debug) this.debug = function debug() {
			console.error.apply(console, arguments);
		};
		this.debug(this.pattern, set);
		set = this.globParts = set.map(function(s) {
			return s.split(slashSplit);
		});
		this.debug(this.pattern, set);
		set = set.map(function(s, si, set) {
			return s.map(this.parse, this);
		}, this);
		this.debug(this.pattern, set);
		set = set.filter(function(s) {
			return s.indexOf(false) === -1;
		});
		this.debug(this.pattern, set);
		this.set = set;
	}
	Minimatch.prototype.parseNegate = parseNegate;
	function parseNegate() {
		var pattern = this.pattern;
		var negate = false;
		var options = this.options;
		var negateOffset = 0;
		if (options.nonegate) return;
		for (var i = 0, l = pattern.length; i < l && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.substr(negateOffset);
		this.negate = negate;
	}
	minimatch.braceExpand = function(pattern, options) {
		return braceExpand(pattern, options);
	};
	Minimatch.prototype.braceExpand = braceExpand;
	function braceExpand(pattern, options) {
		if (!options) {
			if (this instanceof Minimatch) options = this.options;
			else options = {};
		}
		pattern = typeof pattern === "undefined" ? this.pattern : pattern;
		assertValidPattern(pattern);
		if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
		return expand(pattern);
	}
	var MAX_PATTERN_LENGTH = 65536;
	var assertValidPattern = function(pattern) {
		if (typeof pattern !== "string") throw new TypeError("invalid pattern");
		if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
	};
	Minimatch.prototype.parse = parse;
	var SUBPARSE = {};
	function parse(pattern, isSub) {
		assertValidPattern(pattern);
		var options = this.options;
		if (pattern === "**") {
			if (!options.noglobstar) return GLOBSTAR;
			else pattern = "*";
		}
		if (pattern === "") return "";
		var re = "";
		var hasMagic = !!options.nocase;
		var escaping = false;
		var patternListStack = [];
		var negativeLists = [];
		var stateChar;
		var inClass = false;
		var reClassStart = -1;
		var classStart = -1;
		var patternStart = pattern.charAt(0) === "." ? "" : options.dot ? "(?!(?:^|\\/)\\.{1,2}(?:$|\\/))" : "(?!\\.)";
		var self = this;
		function clearStateChar() {
			if (stateChar) {
				switch (stateChar) {
					case "*":
						re += star;
						hasMagic = true;
						break;
					case "?":
						re += qmark;
						hasMagic = true;
						break;
					default: re += "\\" + stateChar;
				}
				self.debug("clearStateChar %j %j", stateChar, re);
				stateChar = false;
			}
		}
		for (var i = 0, len = pattern.length, c; i < len && (c = pattern.charAt(i)); i++) {
			this.debug("%s	%s %s %j", pattern, i, re, c);
			if (escaping && reSpecials[c]) {
				re += "\\" + c;
				escaping = false;
				continue;
			}
			switch (c) {
				/* istanbul ignore next */
				case "/": return false;
				case "\\":
					clearStateChar();
					escaping = true;
					continue;
				case "?":
				case "*":
				case "+":
				case "@":
				case "!":
					this.debug("%s	%s %s %j <-- stateChar", pattern, i, re, c);
					if (inClass) {
						this.debug("  in class");
						if (c === "!" && i === classStart + 1) c = "^";
						re += c;
						continue;
					}
					if (c === "*" && stateChar === "*") continue;
					self.debug("call clearStateChar %j", stateChar);
					clearStateChar();
					stateChar = c;
					if (options.noext) clearStateChar();
					continue;
				case "(":
					if (inClass) {
						re += "(";
						continue;
					}
					if (!stateChar) {
						re += "\\(";
						continue;
					}
					patternListStack.push({
						type: stateChar,
						start: i - 1,
						reStart: re.length,
						open: plTypes[stateChar].open,
						close: plTypes[stateChar].close
					});
					re += stateChar === "!" ? "(?:(?!(?:" : "(?:";
					this.debug("plType %j %j", stateChar, re);
					stateChar = false;
					continue;
				case ")":
					if (inClass || !patternListStack.length) {
						re += "\\)";
						continue;
					}
					clearStateChar();
					hasMagic = true;
					var pl = patternListStack.pop();
					re += pl.close;
					if (pl.type === "!") negativeLists.push(pl);
					pl.reEnd = re.length;
					continue;
				case "|":
					if (inClass || !patternListStack.length || escaping) {
						re += "\\|";
						escaping = false;
						continue;
					}
					clearStateChar();
					re += "|";
					continue;
				case "[":
					clearStateChar();
					if (inClass) {
						re += "\\" + c;
						continue;
					}
					inClass = true;
					classStart = i;
					reClassStart = re.length;
					re += c;
					continue;
				case "]":
					if (i === classStart + 1 || !inClass) {
						re += "\\" + c;
						escaping = false;
						continue;
					}
					var cs = pattern.substring(classStart + 1, i);
					try {
						RegExp("[" + cs + "]");
					} catch (er) {
						var sp = this.parse(cs, SUBPARSE);
						re = re.substr(0, reClassStart) + "\\[" + sp[0] + "\\]";
						hasMagic = hasMagic || sp[1];
						inClass = false;
						continue;
					}
					hasMagic = true;
					inClass = false;
					re += c;
					continue;
				default:
					clearStateChar();
					if (escaping) escaping = false;
					else if (reSpecials[c] && !(c === "^" && inClass)) re += "\\";
					re += c;
			}
		}
		if (inClass) {
			cs = pattern.substr(classStart + 1);
			sp = this.parse(cs, SUBPARSE);
			re = re.substr(0, reClassStart) + "\\[" + sp[0];
			hasMagic = hasMagic || sp[1];
		}
		for (pl = patternListStack.pop(); pl; pl = patternListStack.pop()) {
			var tail = re.slice(pl.reStart + pl.open.length);
			this.debug("setting tail", re, pl);
			tail = tail.replace(/((?:\\{2}){0,64})(\\?)\|/g, function(_, $1, $2) {
				if (!$2) $2 = "\\";
				return $1 + $1 + $2 + "|";
			});
			this.debug("tail=%j\n   %s", tail, tail, pl, re);
			var t = pl.type === "*" ? star : pl.type === "?" ? qmark : "\\" + pl.type;
			hasMagic = true;
			re = re.slice(0, pl.reStart) + t + "\\(" + tail;
		}
		clearStateChar();
		if (escaping) re += "\\\\";
		var addPatternStart = false;
		switch (re.charAt(0)) {
			case "[":
			case ".":
			case "(": addPatternStart = true;
		}
		for (var n = negativeLists.length - 1; n > -1; n--) {
			var nl = negativeLists[n];
			var nlBefore = re.slice(0, nl.reStart);
			var nlFirst = re.slice(nl.reStart, nl.reEnd - 8);
			var nlLast = re.slice(nl.reEnd - 8, nl.reEnd);
			var nlAfter = re.slice(nl.reEnd);
			nlLast += nlAfter;
			var openParensBefore = nlBefore.split("(").length - 1;
			var cleanAfter = nlAfter;
			for (i = 0; i < openParensBefore; i++) cleanAfter = cleanAfter.replace(/\)[+*?]?/, "");
			nlAfter = cleanAfter;
			var dollar = "";
			if (nlAfter === "" && isSub !== SUBPARSE) dollar = "$";
			re = nlBefore + nlFirst + nlAfter + dollar + nlLast;
		}
		if (re !== "" && hasMagic) re = "(?=.)" + re;
		if (addPatternStart) re = patternStart + re;
		if (isSub === SUBPARSE) return [re, hasMagic];
		if (!hasMagic) return globUnescape(pattern);
		var flags = options.nocase ? "i" : "";
		try {
			var regExp = new RegExp("^" + re + "$", flags);
		} catch (er) /* istanbul ignore next - should be impossible */ {
			return /* @__PURE__ */ new RegExp("$.");
		}
		regExp._glob = pattern;
		regExp._src = re;
		return regExp;
	}
	minimatch.makeRe = function(pattern, options) {
		return new Minimatch(pattern, options || {}).makeRe();
	};
	Minimatch.prototype.makeRe = makeRe;
	function makeRe() {
		if (this.regexp || this.regexp === false) return this.regexp;
		var set = this.set;
		if (!set.length) {
			this.regexp = false;
			return this.regexp;
		}
		var options = this.options;
		var twoStar = options.noglobstar ? star : options.dot ? twoStarDot : twoStarNoDot;
		var flags = options.nocase ? "i" : "";
		var re = set.map(function(pattern) {
			return pattern.map(function(p) {
				return p === GLOBSTAR ? twoStar : typeof p === "string" ? regExpEscape(p) : p._src;
			}).join("\\/");
		}).join("|");
		re = "^(?:" + re + ")$";
		if (this.negate) re = "^(?!" + re + ").*$";
		try {
			this.regexp = new RegExp(re, flags);
		} catch (ex) /* istanbul ignore next - should be impossible */ {
			this.regexp = false;
		}
		return this.regexp;
	}
	minimatch.match = function(list, pattern, options) {
		options = options || {};
		var mm = new Minimatch(pattern, options);
		list = list.filter(function(f) {
			return mm.match(f);
		});
		if (mm.options.nonull && !list.length) list.push(pattern);
		return list;
	};
	Minimatch.prototype.match = function match(f, partial) {
		if (typeof partial === "undefined") partial = this.partial;
		this.debug("match", f, this.pattern);
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		var options = this.options;
		if (path.sep !== "/") f = f.split(path.sep).join("/");
		f = f.split(slashSplit);
		this.debug(this.pattern, "split", f);
		var set = this.set;
		this.debug(this.pattern, "set", set);
		var filename;
		var i = f.length - 1;
		for (; i >= 0; i--) {
			filename = f[i];
			if (filename) break;
		}
		for (i = 0; i < set.length; i++) {
			var pattern = set[i];
			var file = f;
			if (options.matchBase && pattern.length === 1) file = [filename];
			if (this.matchOne(file, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	};
	Minimatch.prototype.matchOne = function(file, pattern, partial) {
		if (pattern.indexOf(GLOBSTAR) !== -1) return this._matchGlobstar(file, pattern, partial, 0, 0);
		return this._matchOne(file, pattern, partial, 0, 0);
	};
	Minimatch.prototype._matchGlobstar = function(file, pattern, partial, fileIndex, patternIndex) {
		var i;
		var firstgs = -1;
		for (i = patternIndex; i < pattern.length; i++) if (pattern[i] === GLOBSTAR) {
			firstgs = i;
			break;
		}
		var lastgs = -1;
		for (i = pattern.length - 1; i >= 0; i--) if (pattern[i] === GLOBSTAR) {
			lastgs = i;
			break;
		}
		var head = pattern.slice(patternIndex, firstgs);
		var body = partial ? pattern.slice(firstgs + 1) : pattern.slice(firstgs + 1, lastgs);
		var tail = partial ? [] : pattern.slice(lastgs + 1);
		if (head.length) {
			var fileHead = file.slice(fileIndex, fileIndex + head.length);
			if (!this._matchOne(fileHead, head, partial, 0, 0)) return false;
			fileIndex += head.length;
		}
		var fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			var tailStart = file.length - tail.length;
			if (this._matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this._matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			var sawSome = !!fileTailMatch;
			for (i = fileIndex; i < file.length - fileTailMatch; i++) {
				var f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.charAt(0) === ".") return false;
			}
			return partial || sawSome;
		}
		var bodySegments = [[[], 0]];
		var currentBody = bodySegments[0];
		var nonGsParts = 0;
		var nonGsPartsSums = [0];
		for (var bi = 0; bi < body.length; bi++) {
			var b = body[bi];
			if (b === GLOBSTAR) {
				nonGsPartsSums.push(nonGsParts);
				currentBody = [[], 0];
				bodySegments.push(currentBody);
			} else {
				currentBody[0].push(b);
				nonGsParts++;
			}
		}
		var idx = bodySegments.length - 1;
		var fileLength = file.length - fileTailMatch;
		for (var si = 0; si < bodySegments.length; si++) bodySegments[si][1] = fileLength - (nonGsPartsSums[idx--] + bodySegments[si][0].length);
		return !!this._matchGlobStarBodySections(file, bodySegments, fileIndex, 0, partial, 0, !!fileTailMatch);
	};
	Minimatch.prototype._matchGlobStarBodySections = function(file, bodySegments, fileIndex, bodyIndex, partial, globStarDepth, sawTail) {
		var bs = bodySegments[bodyIndex];
		if (!bs) {
			for (var i = fileIndex; i < file.length; i++) {
				sawTail = true;
				var f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.charAt(0) === ".") return false;
			}
			return sawTail;
		}
		var body = bs[0];
		var after = bs[1];
		while (fileIndex <= after) {
			if (this._matchOne(file.slice(0, fileIndex + body.length), body, partial, fileIndex, 0) && globStarDepth < this.maxGlobstarRecursion) {
				var sub = this._matchGlobStarBodySections(file, bodySegments, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail);
				if (sub !== false) return sub;
			}
			var f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.charAt(0) === ".") return false;
			fileIndex++;
		}
		return partial || null;
	};
	Minimatch.prototype._matchOne = function(file, pattern, partial, fileIndex, patternIndex) {
		var fi = fileIndex, pi = patternIndex, fl = file.length, pl = pattern.length;
		for (; fi < fl && pi < pl; fi++, pi++) {
			this.debug("matchOne loop");
			var p = pattern[pi];
			var f = file[fi];
			this.debug(pattern, p, f);
			/* istanbul ignore if */
			if (p === false || p === GLOBSTAR) return false;
			var hit;
			if (typeof p === "string") {
				hit = f === p;
				this.debug("string match", p, f, hit);
			} else {
				hit = f.match(p);
				this.debug("pattern match", p, f, hit);
			}
			if (!hit) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		/* istanbul ignore next */
		throw new Error("wtf?");
	};
	function globUnescape(s) {
		return s.replace(/\\(.)/g, "$1");
	}
	function regExpEscape(s) {
		return s.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, "\\$&");
	}
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/utils/minimatch.js
var require_minimatch = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.minimatch = void 0;
	const minimatch_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1)).__importDefault(require_minimatch$1());
	const DEFAULT_OPTS = { matchBase: true };
	function minimatch(source, pattern) {
		return (0, minimatch_1.default)(source, pattern, DEFAULT_OPTS);
	}
	exports.minimatch = minimatch;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/utils/severity.js
var require_severity = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getDiagnosticSeverity = exports.DEFAULT_SEVERITY_LEVEL = void 0;
	const types_1 = require_dist$8();
	exports.DEFAULT_SEVERITY_LEVEL = types_1.DiagnosticSeverity.Warning;
	const SEVERITY_MAP = {
		error: types_1.DiagnosticSeverity.Error,
		warn: types_1.DiagnosticSeverity.Warning,
		info: types_1.DiagnosticSeverity.Information,
		hint: types_1.DiagnosticSeverity.Hint,
		off: -1
	};
	function getDiagnosticSeverity(severity) {
		if (Number.isNaN(Number(severity))) return SEVERITY_MAP[severity];
		return Number(severity);
	}
	exports.getDiagnosticSeverity = getDiagnosticSeverity;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/formats.js
var require_formats$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Formats = void 0;
	function printFormat(format) {
		var _a;
		return (_a = format.displayName) !== null && _a !== void 0 ? _a : format.name;
	}
	var Formats = class extends Set {
		toJSON() {
			return Array.from(this).map(printFormat);
		}
	};
	exports.Formats = Formats;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/utils/guards.js
var require_guards = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isScopedAliasDefinition = exports.isValidAliasTarget = exports.isSimpleAliasDefinition = void 0;
	const json_1 = require_index_cjs$1();
	const lodash_1 = require_lodash();
	function isSimpleAliasDefinition(alias) {
		return Array.isArray(alias);
	}
	exports.isSimpleAliasDefinition = isSimpleAliasDefinition;
	function isValidAliasTarget(target) {
		const formats = target.formats;
		if (!Array.isArray(formats) && !(formats instanceof Set)) return false;
		return Array.isArray(target.given) && target.given.every(lodash_1.isString);
	}
	exports.isValidAliasTarget = isValidAliasTarget;
	function isScopedAliasDefinition(alias) {
		return (0, json_1.isPlainObject)(alias) && Array.isArray(alias.targets) && alias.targets.every(isValidAliasTarget);
	}
	exports.isScopedAliasDefinition = isScopedAliasDefinition;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/alias.js
var require_alias$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveAlias = exports.resolveAliasForFormats = void 0;
	const guards_1 = require_guards();
	const ALIAS = /^#([A-Za-z0-9_-]+)/;
	function resolveAliasForFormats({ targets }, formats) {
		if (formats === null || formats.size === 0) return null;
		for (let i = targets.length - 1; i >= 0; i--) {
			const target = targets[i];
			for (const format of target.formats) if (formats.has(format)) return target.given;
		}
		return null;
	}
	exports.resolveAliasForFormats = resolveAliasForFormats;
	function resolveAlias(aliases, expression, formats) {
		return _resolveAlias(aliases, expression, formats, /* @__PURE__ */ new Set());
	}
	exports.resolveAlias = resolveAlias;
	function _resolveAlias(aliases, expression, formats, stack) {
		var _a;
		const resolvedExpressions = [];
		if (expression.startsWith("#")) {
			const alias = (_a = ALIAS.exec(expression)) === null || _a === void 0 ? void 0 : _a[1];
			if (alias === void 0 || alias === null) throw new TypeError(`Alias must match /^#([A-Za-z0-9_-]+)/`);
			if (stack.has(alias)) {
				const _stack = [...stack, alias];
				throw new Error(`Alias "${_stack[0]}" is circular. Resolution stack: ${_stack.join(" -> ")}`);
			}
			stack.add(alias);
			if (aliases === null || !(alias in aliases)) throw new ReferenceError(`Alias "${alias}" does not exist`);
			const aliasValue = aliases[alias];
			let actualAliasValue;
			if ((0, guards_1.isSimpleAliasDefinition)(aliasValue)) actualAliasValue = aliasValue;
			else if ((0, guards_1.isScopedAliasDefinition)(aliasValue)) actualAliasValue = resolveAliasForFormats(aliasValue, formats);
			else actualAliasValue = null;
			if (actualAliasValue !== null) resolvedExpressions.push(...actualAliasValue.flatMap((item) => _resolveAlias(aliases, item + expression.slice(alias.length + 1), formats, /* @__PURE__ */ new Set([...stack]))));
		} else resolvedExpressions.push(expression);
		return resolvedExpressions;
	}
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/rule.js
var require_rule = /* @__PURE__ */ __commonJSMin(((exports) => {
	var _Rule_severity;
	var _Rule_enabled;
	var _Rule_then;
	var _Rule_given;
	var _Rule_aliasSource;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Rule = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const lodash_1 = require_lodash();
	const path_1 = require_index_cjs$2();
	const json_1 = require_index_cjs$1();
	const severity_1 = require_severity();
	const minimatch_1 = require_minimatch();
	const formats_1 = require_formats$1();
	const alias_1 = require_alias$1();
	var Rule = class Rule {
		constructor(name, definition, owner, aliasSource = owner) {
			var _a, _b, _c, _d;
			this.name = name;
			this.definition = definition;
			this.owner = owner;
			_Rule_severity.set(this, void 0);
			_Rule_enabled.set(this, void 0);
			_Rule_then.set(this, void 0);
			_Rule_given.set(this, void 0);
			_Rule_aliasSource.set(this, void 0);
			tslib_1.__classPrivateFieldSet(this, _Rule_aliasSource, aliasSource, "f");
			this.recommended = definition.recommended !== false;
			tslib_1.__classPrivateFieldSet(this, _Rule_enabled, this.recommended, "f");
			this.description = (_a = definition.description) !== null && _a !== void 0 ? _a : null;
			this.message = (_b = definition.message) !== null && _b !== void 0 ? _b : null;
			this.documentationUrl = (_c = definition.documentationUrl) !== null && _c !== void 0 ? _c : null;
			this.severity = definition.severity;
			this.resolved = definition.resolved !== false;
			this.formats = "formats" in definition ? new formats_1.Formats(definition.formats) : null;
			this.then = definition.then;
			this.given = definition.given;
			this.extensions = (_d = definition.extensions) !== null && _d !== void 0 ? _d : null;
		}
		get enabled() {
			return tslib_1.__classPrivateFieldGet(this, _Rule_enabled, "f") || this.overrides !== void 0;
		}
		set enabled(enabled) {
			tslib_1.__classPrivateFieldSet(this, _Rule_enabled, enabled, "f");
		}
		static isEnabled(rule, severity) {
			return severity === "all" || severity === "recommended" && rule.recommended;
		}
		getSeverityForSource(source, path) {
			if (this.overrides === void 0 || this.overrides.definition.size === 0) return this.severity;
			const relativeSource = (0, path_1.relative)((0, path_1.dirname)(this.overrides.rulesetSource), source);
			const relevantOverrides = [];
			for (const [source, override] of this.overrides.definition.entries()) if ((0, minimatch_1.minimatch)(relativeSource, source)) relevantOverrides.push(override);
			if (relevantOverrides.length === 0) return this.severity;
			let severity = this.severity;
			let closestPointer = "";
			const pointer = (0, json_1.pathToPointer)(path);
			for (const relevantOverride of relevantOverrides) for (const [overridePath, overrideSeverity] of relevantOverride.entries()) if (overridePath.length >= closestPointer.length && (pointer === overridePath || pointer.startsWith(`${overridePath}/`))) {
				closestPointer = overridePath;
				severity = overrideSeverity;
			}
			return severity;
		}
		get severity() {
			return tslib_1.__classPrivateFieldGet(this, _Rule_severity, "f");
		}
		set severity(severity) {
			if (severity === void 0) tslib_1.__classPrivateFieldSet(this, _Rule_severity, severity_1.DEFAULT_SEVERITY_LEVEL, "f");
			else tslib_1.__classPrivateFieldSet(this, _Rule_severity, (0, severity_1.getDiagnosticSeverity)(severity), "f");
		}
		get then() {
			return tslib_1.__classPrivateFieldGet(this, _Rule_then, "f");
		}
		set then(then) {
			tslib_1.__classPrivateFieldSet(this, _Rule_then, Array.isArray(then) ? then : [then], "f");
		}
		get aliasSource() {
			return tslib_1.__classPrivateFieldGet(this, _Rule_aliasSource, "f");
		}
		set aliasSource(aliasSource) {
			tslib_1.__classPrivateFieldSet(this, _Rule_aliasSource, aliasSource, "f");
		}
		get given() {
			return tslib_1.__classPrivateFieldGet(this, _Rule_given, "f");
		}
		set given(given) {
			const actualGiven = Array.isArray(given) ? given : [given];
			tslib_1.__classPrivateFieldSet(this, _Rule_given, tslib_1.__classPrivateFieldGet(this, _Rule_aliasSource, "f").hasComplexAliases ? actualGiven : actualGiven.flatMap((expr) => (0, alias_1.resolveAlias)(tslib_1.__classPrivateFieldGet(this, _Rule_aliasSource, "f").aliases, expr, null)).filter(lodash_1.isString), "f");
		}
		getGivenForFormats(formats) {
			return tslib_1.__classPrivateFieldGet(this, _Rule_aliasSource, "f").hasComplexAliases ? tslib_1.__classPrivateFieldGet(this, _Rule_given, "f").flatMap((expr) => (0, alias_1.resolveAlias)(tslib_1.__classPrivateFieldGet(this, _Rule_aliasSource, "f").aliases, expr, formats)) : tslib_1.__classPrivateFieldGet(this, _Rule_given, "f");
		}
		matchesFormat(formats) {
			if (this.formats === null) return true;
			if (formats === null) return false;
			for (const format of this.formats) if (formats.has(format)) return true;
			return false;
		}
		clone() {
			return new Rule(this.name, this.definition, this.owner);
		}
		toJSON() {
			return {
				name: this.name,
				recommended: this.recommended,
				enabled: this.enabled,
				description: this.description,
				message: this.message,
				documentationUrl: this.documentationUrl,
				severity: this.severity,
				resolved: this.resolved,
				formats: this.formats,
				then: this.then.map((then) => ({
					...then,
					function: then.function.name
				})),
				given: Array.isArray(this.definition.given) ? this.definition.given : [this.definition.given],
				owner: this.owner.id,
				extensions: this.extensions
			};
		}
	};
	exports.Rule = Rule;
	_Rule_severity = /* @__PURE__ */ new WeakMap(), _Rule_enabled = /* @__PURE__ */ new WeakMap(), _Rule_then = /* @__PURE__ */ new WeakMap(), _Rule_given = /* @__PURE__ */ new WeakMap(), _Rule_aliasSource = /* @__PURE__ */ new WeakMap();
}));

// node_modules/@stoplight/spectral-core/dist/guards/isAggregateError.js
var require_isAggregateError = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isAggregateError = void 0;
	const lodash_1 = require_lodash();
	function isAggregateError(maybeAggregateError) {
		return (0, lodash_1.isError)(maybeAggregateError) && maybeAggregateError.constructor.name === "AggregateError";
	}
	exports.isAggregateError = isAggregateError;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.convertAjvErrors = exports.RulesetValidationError = void 0;
	const isAggregateError_1 = require_isAggregateError();
	var RulesetValidationError = class extends Error {
		constructor(code, message, path, location) {
			super(message);
			this.code = code;
			this.message = message;
			this.path = path;
			this.range = location === null || location === void 0 ? void 0 : location.range;
			this.source = location === null || location === void 0 ? void 0 : location.source;
		}
	};
	exports.RulesetValidationError = RulesetValidationError;
	const RULE_INSTANCE_PATH = /^\/rules\/[^/]+/;
	const GENERIC_INSTANCE_PATH = /^\/(?:aliases|extends|overrides(?:\/\d+\/extends)?)/;
	function convertAjvErrors(errors, sourceContext) {
		const sortedErrors = [...errors].sort((errorA, errorB) => {
			const diff = errorA.instancePath.length - errorB.instancePath.length;
			return diff === 0 ? errorA.keyword === "errorMessage" && errorB.keyword !== "errorMessage" ? -1 : 0 : diff;
		}).filter((error, i, sortedErrors) => i === 0 || sortedErrors[i - 1].instancePath !== error.instancePath);
		const filteredErrors = [];
		l: for (let i = 0; i < sortedErrors.length; i++) {
			const error = sortedErrors[i];
			const prevError = filteredErrors.length === 0 ? null : filteredErrors[filteredErrors.length - 1];
			if (error.keyword === "if") continue;
			if (GENERIC_INSTANCE_PATH.test(error.instancePath)) {
				let x = 1;
				while (i + x < sortedErrors.length) {
					if (sortedErrors[i + x].instancePath.startsWith(error.instancePath) || !GENERIC_INSTANCE_PATH.test(sortedErrors[i + x].instancePath)) continue l;
					x++;
				}
			} else if (prevError === null) {
				filteredErrors.push(error);
				continue;
			} else {
				const match = RULE_INSTANCE_PATH.exec(error.instancePath);
				if (match !== null && match[0] !== match.input && match[0] === prevError.instancePath) filteredErrors.pop();
			}
			filteredErrors.push(error);
		}
		return filteredErrors.flatMap((error) => {
			var _a;
			if (error.keyword === "x-spectral-runtime") return flatErrors(error.params.errors).map((e) => enrichWithLocation(e, sourceContext));
			const path = error.instancePath.slice(1).split("/");
			return new RulesetValidationError(inferErrorCode(path, error.keyword), (_a = error.message) !== null && _a !== void 0 ? _a : "unknown error", path, resolveLocation(path, sourceContext));
		});
	}
	exports.convertAjvErrors = convertAjvErrors;
	function flatErrors(error) {
		if ((0, isAggregateError_1.isAggregateError)(error)) return error.errors.flatMap(flatErrors);
		if (error instanceof RulesetValidationError) return [error];
		return [];
	}
	function resolveLocation(path, sourceContext) {
		var _a;
		if (sourceContext === void 0) return;
		return {
			source: sourceContext.source,
			range: (_a = sourceContext.getLocationForJsonPath(path)) === null || _a === void 0 ? void 0 : _a.range
		};
	}
	function enrichWithLocation(error, sourceContext) {
		if (sourceContext === void 0 || error.source !== void 0 || error.range !== void 0) return error;
		return new RulesetValidationError(error.code, error.message, error.path, resolveLocation(error.path, sourceContext));
	}
	function inferErrorCode(path, keyword) {
		if (path.length === 0) return "generic-validation-error";
		if (path.length === 1 && keyword !== "errorMessage") return "invalid-ruleset-definition";
		switch (path[0]) {
			case "rules": return inferErrorCodeFromRulesError(path);
			case "parserOptions": return "invalid-parser-options-definition";
			case "aliases": return inferErrorCodeFromAliasesError(path);
			case "extends": return "invalid-extend-definition";
			case "overrides": return inferErrorCodeFromOverrideError(path, keyword);
			case "formats":
				if (path.length === 1) return "invalid-ruleset-definition";
				return "invalid-format";
			default: return "generic-validation-error";
		}
	}
	function inferErrorCodeFromRulesError(path) {
		if (path.length === 3 && path[2] === "severity") return "invalid-severity";
		if (path.length === 4 && path[2] === "formats") return "invalid-format";
		if (path.length === 4 && path[2] === "given") return "invalid-given-definition";
		return "invalid-rule-definition";
	}
	function inferErrorCodeFromOverrideError(path, keyword) {
		if (path.length >= 3) return inferErrorCode(path.slice(2), keyword);
		return "invalid-override-definition";
	}
	function inferErrorCodeFromAliasesError(path) {
		if (path.length === 6) {
			if (path[4] === "given") return "invalid-given-definition";
			if (path[4] === "formats") return "invalid-format";
		}
		return "invalid-alias-definition";
	}
}));

// node_modules/@stoplight/spectral-core/node_modules/ajv-formats/dist/formats.js
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
		time: fmtDef(time, compareTime),
		"date-time": fmtDef(date_time, compareDateTime),
		duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
		uri,
		"uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
		"uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
		url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
		email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
		hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
		ipv4: /^(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)$/,
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
		time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareTime),
		"date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
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
	const TIME = /^(\d\d):(\d\d):(\d\d)(\.\d+)?(z|[+-]\d\d(?::?\d\d)?)?$/i;
	function time(str, withTimeZone) {
		const matches = TIME.exec(str);
		if (!matches) return false;
		const hour = +matches[1];
		const minute = +matches[2];
		const second = +matches[3];
		const timeZone = matches[5];
		return (hour <= 23 && minute <= 59 && second <= 59 || hour === 23 && minute === 59 && second === 60) && (!withTimeZone || timeZone !== "");
	}
	function compareTime(t1, t2) {
		if (!(t1 && t2)) return void 0;
		const a1 = TIME.exec(t1);
		const a2 = TIME.exec(t2);
		if (!(a1 && a2)) return void 0;
		t1 = a1[1] + a1[2] + a1[3] + (a1[4] || "");
		t2 = a2[1] + a2[2] + a2[3] + (a2[4] || "");
		if (t1 > t2) return 1;
		if (t1 < t2) return -1;
		return 0;
	}
	const DATE_TIME_SEPARATOR = /t|\s/i;
	function date_time(str) {
		const dateTime = str.split(DATE_TIME_SEPARATOR);
		return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1], true);
	}
	function compareDateTime(dt1, dt2) {
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

// node_modules/@stoplight/spectral-core/node_modules/ajv-formats/dist/limit.js
var require_limit = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.formatLimitDefinition = void 0;
	const ajv_1 = require_ajv$1();
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
		message: ({ keyword, schemaCode }) => codegen_1.str`should be ${KWDs[keyword].okStr} ${schemaCode}`,
		params: ({ keyword, schemaCode }) => codegen_1._`{comparison: ${KWDs[keyword].okStr}, limit: ${schemaCode}}`
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
				const fmt = gen.const("fmt", codegen_1._`${fmts}[${fCxt.schemaCode}]`);
				cxt.fail$data(codegen_1.or(codegen_1._`typeof ${fmt} != "object"`, codegen_1._`${fmt} instanceof RegExp`, codegen_1._`typeof ${fmt}.compare != "function"`, compareCode(fmt)));
			}
			function validateFormat() {
				const format = fCxt.schema;
				const fmtDef = self.formats[format];
				if (!fmtDef || fmtDef === true) return;
				if (typeof fmtDef != "object" || fmtDef instanceof RegExp || typeof fmtDef.compare != "function") throw new Error(`"${keyword}": format "${format}" does not define "compare" function`);
				const fmt = gen.scopeValue("formats", {
					key: format,
					ref: fmtDef,
					code: opts.code.formats ? codegen_1._`${opts.code.formats}${codegen_1.getProperty(format)}` : void 0
				});
				cxt.fail$data(compareCode(fmt));
			}
			function compareCode(fmt) {
				return codegen_1._`${fmt}.compare(${data}, ${schemaCode}) ${KWDs[keyword].fail} 0`;
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

// node_modules/@stoplight/spectral-core/node_modules/ajv-formats/dist/index.js
var require_dist$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
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
		if (opts.keywords) limit_1.default(ajv);
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
		(_a = (_b = ajv.opts.code).formats) !== null && _a !== void 0 || (_b.formats = codegen_1._`require("ajv-formats/dist/formats").${exportName}`);
		for (const f of list) ajv.addFormat(f, fs[f]);
	}
	module.exports = exports = formatsPlugin;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = formatsPlugin;
}));

// node_modules/ajv-errors/dist/index.js
var require_dist$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ajv_1 = require_ajv$1();
	const codegen_1 = require_codegen();
	const code_1 = require_code();
	const validate_1 = require_validate();
	const errors_1 = require_errors$1();
	const names_1 = require_names();
	const keyword = "errorMessage";
	const used = new ajv_1.Name("emUsed");
	const KEYWORD_PROPERTY_PARAMS = {
		required: "missingProperty",
		dependencies: "property",
		dependentRequired: "property"
	};
	const INTERPOLATION = /\$\{[^}]+\}/;
	const INTERPOLATION_REPLACE = /\$\{([^}]+)\}/g;
	const EMPTY_STR = /^""\s*\+\s*|\s*\+\s*""$/g;
	function errorMessage(options) {
		return {
			keyword,
			schemaType: ["string", "object"],
			post: true,
			code(cxt) {
				const { gen, data, schema, schemaValue, it } = cxt;
				if (it.createErrors === false) return;
				const sch = schema;
				const instancePath = codegen_1.strConcat(names_1.default.instancePath, it.errorPath);
				gen.if(ajv_1._`${names_1.default.errors} > 0`, () => {
					if (typeof sch == "object") {
						const [kwdPropErrors, kwdErrors] = keywordErrorsConfig(sch);
						if (kwdErrors) processKeywordErrors(kwdErrors);
						if (kwdPropErrors) processKeywordPropErrors(kwdPropErrors);
						processChildErrors(childErrorsConfig(sch));
					}
					const schMessage = typeof sch == "string" ? sch : sch._;
					if (schMessage) processAllErrors(schMessage);
					if (!options.keepErrors) removeUsedErrors();
				});
				function childErrorsConfig({ properties, items }) {
					const errors = {};
					if (properties) {
						errors.props = {};
						for (const p in properties) errors.props[p] = [];
					}
					if (items) {
						errors.items = {};
						for (let i = 0; i < items.length; i++) errors.items[i] = [];
					}
					return errors;
				}
				function keywordErrorsConfig(emSchema) {
					let propErrors;
					let errors;
					for (const k in emSchema) {
						if (k === "properties" || k === "items") continue;
						const kwdSch = emSchema[k];
						if (typeof kwdSch == "object") {
							propErrors || (propErrors = {});
							const errMap = propErrors[k] = {};
							for (const p in kwdSch) errMap[p] = [];
						} else {
							errors || (errors = {});
							errors[k] = [];
						}
					}
					return [propErrors, errors];
				}
				function processKeywordErrors(kwdErrors) {
					const kwdErrs = gen.const("emErrors", ajv_1.stringify(kwdErrors));
					const templates = gen.const("templates", getTemplatesCode(kwdErrors, schema));
					gen.forOf("err", names_1.default.vErrors, (err) => gen.if(matchKeywordError(err, kwdErrs), () => gen.code(ajv_1._`${kwdErrs}[${err}.keyword].push(${err})`).assign(ajv_1._`${err}.${used}`, true)));
					const { singleError } = options;
					if (singleError) {
						const message = gen.let("message", ajv_1._`""`);
						const paramsErrors = gen.let("paramsErrors", ajv_1._`[]`);
						loopErrors((key) => {
							gen.if(message, () => gen.code(ajv_1._`${message} += ${typeof singleError == "string" ? singleError : ";"}`));
							gen.code(ajv_1._`${message} += ${errMessage(key)}`);
							gen.assign(paramsErrors, ajv_1._`${paramsErrors}.concat(${kwdErrs}[${key}])`);
						});
						errors_1.reportError(cxt, {
							message,
							params: ajv_1._`{errors: ${paramsErrors}}`
						});
					} else loopErrors((key) => errors_1.reportError(cxt, {
						message: errMessage(key),
						params: ajv_1._`{errors: ${kwdErrs}[${key}]}`
					}));
					function loopErrors(body) {
						gen.forIn("key", kwdErrs, (key) => gen.if(ajv_1._`${kwdErrs}[${key}].length`, () => body(key)));
					}
					function errMessage(key) {
						return ajv_1._`${key} in ${templates} ? ${templates}[${key}]() : ${schemaValue}[${key}]`;
					}
				}
				function processKeywordPropErrors(kwdPropErrors) {
					const kwdErrs = gen.const("emErrors", ajv_1.stringify(kwdPropErrors));
					const templatesCode = [];
					for (const k in kwdPropErrors) templatesCode.push([k, getTemplatesCode(kwdPropErrors[k], schema[k])]);
					const templates = gen.const("templates", gen.object(...templatesCode));
					const kwdPropParams = gen.scopeValue("obj", {
						ref: KEYWORD_PROPERTY_PARAMS,
						code: ajv_1.stringify(KEYWORD_PROPERTY_PARAMS)
					});
					const propParam = gen.let("emPropParams");
					const paramsErrors = gen.let("emParamsErrors");
					gen.forOf("err", names_1.default.vErrors, (err) => gen.if(matchKeywordError(err, kwdErrs), () => {
						gen.assign(propParam, ajv_1._`${kwdPropParams}[${err}.keyword]`);
						gen.assign(paramsErrors, ajv_1._`${kwdErrs}[${err}.keyword][${err}.params[${propParam}]]`);
						gen.if(paramsErrors, () => gen.code(ajv_1._`${paramsErrors}.push(${err})`).assign(ajv_1._`${err}.${used}`, true));
					}));
					gen.forIn("key", kwdErrs, (key) => gen.forIn("keyProp", ajv_1._`${kwdErrs}[${key}]`, (keyProp) => {
						gen.assign(paramsErrors, ajv_1._`${kwdErrs}[${key}][${keyProp}]`);
						gen.if(ajv_1._`${paramsErrors}.length`, () => {
							const tmpl = gen.const("tmpl", ajv_1._`${templates}[${key}] && ${templates}[${key}][${keyProp}]`);
							errors_1.reportError(cxt, {
								message: ajv_1._`${tmpl} ? ${tmpl}() : ${schemaValue}[${key}][${keyProp}]`,
								params: ajv_1._`{errors: ${paramsErrors}}`
							});
						});
					}));
				}
				function processChildErrors(childErrors) {
					const { props, items } = childErrors;
					if (!props && !items) return;
					const isObj = ajv_1._`typeof ${data} == "object"`;
					const isArr = ajv_1._`Array.isArray(${data})`;
					const childErrs = gen.let("emErrors");
					let childKwd;
					let childProp;
					const templates = gen.let("templates");
					if (props && items) {
						childKwd = gen.let("emChildKwd");
						gen.if(isObj);
						gen.if(isArr, () => {
							init(items, schema.items);
							gen.assign(childKwd, ajv_1.str`items`);
						}, () => {
							init(props, schema.properties);
							gen.assign(childKwd, ajv_1.str`properties`);
						});
						childProp = ajv_1._`[${childKwd}]`;
					} else if (items) {
						gen.if(isArr);
						init(items, schema.items);
						childProp = ajv_1._`.items`;
					} else if (props) {
						gen.if(codegen_1.and(isObj, codegen_1.not(isArr)));
						init(props, schema.properties);
						childProp = ajv_1._`.properties`;
					}
					gen.forOf("err", names_1.default.vErrors, (err) => ifMatchesChildError(err, childErrs, (child) => gen.code(ajv_1._`${childErrs}[${child}].push(${err})`).assign(ajv_1._`${err}.${used}`, true)));
					gen.forIn("key", childErrs, (key) => gen.if(ajv_1._`${childErrs}[${key}].length`, () => {
						errors_1.reportError(cxt, {
							message: ajv_1._`${key} in ${templates} ? ${templates}[${key}]() : ${schemaValue}${childProp}[${key}]`,
							params: ajv_1._`{errors: ${childErrs}[${key}]}`
						});
						gen.assign(ajv_1._`${names_1.default.vErrors}[${names_1.default.errors}-1].instancePath`, ajv_1._`${instancePath} + "/" + ${key}.replace(/~/g, "~0").replace(/\\//g, "~1")`);
					}));
					gen.endIf();
					function init(children, msgs) {
						gen.assign(childErrs, ajv_1.stringify(children));
						gen.assign(templates, getTemplatesCode(children, msgs));
					}
				}
				function processAllErrors(schMessage) {
					const errs = gen.const("emErrs", ajv_1._`[]`);
					gen.forOf("err", names_1.default.vErrors, (err) => gen.if(matchAnyError(err), () => gen.code(ajv_1._`${errs}.push(${err})`).assign(ajv_1._`${err}.${used}`, true)));
					gen.if(ajv_1._`${errs}.length`, () => errors_1.reportError(cxt, {
						message: templateExpr(schMessage),
						params: ajv_1._`{errors: ${errs}}`
					}));
				}
				function removeUsedErrors() {
					const errs = gen.const("emErrs", ajv_1._`[]`);
					gen.forOf("err", names_1.default.vErrors, (err) => gen.if(ajv_1._`!${err}.${used}`, () => gen.code(ajv_1._`${errs}.push(${err})`)));
					gen.assign(names_1.default.vErrors, errs).assign(names_1.default.errors, ajv_1._`${errs}.length`);
				}
				function matchKeywordError(err, kwdErrs) {
					return codegen_1.and(ajv_1._`${err}.keyword !== ${keyword}`, ajv_1._`!${err}.${used}`, ajv_1._`${err}.instancePath === ${instancePath}`, ajv_1._`${err}.keyword in ${kwdErrs}`, ajv_1._`${err}.schemaPath.indexOf(${it.errSchemaPath}) === 0`, ajv_1._`/^\\/[^\\/]*$/.test(${err}.schemaPath.slice(${it.errSchemaPath.length}))`);
				}
				function ifMatchesChildError(err, childErrs, thenBody) {
					gen.if(codegen_1.and(ajv_1._`${err}.keyword !== ${keyword}`, ajv_1._`!${err}.${used}`, ajv_1._`${err}.instancePath.indexOf(${instancePath}) === 0`), () => {
						const childRegex = gen.scopeValue("pattern", {
							ref: /^\/([^/]*)(?:\/|$)/,
							code: ajv_1._`new RegExp("^\\\/([^/]*)(?:\\\/|$)")`
						});
						const matches = gen.const("emMatches", ajv_1._`${childRegex}.exec(${err}.instancePath.slice(${instancePath}.length))`);
						const child = gen.const("emChild", ajv_1._`${matches} && ${matches}[1].replace(/~1/g, "/").replace(/~0/g, "~")`);
						gen.if(ajv_1._`${child} !== undefined && ${child} in ${childErrs}`, () => thenBody(child));
					});
				}
				function matchAnyError(err) {
					return codegen_1.and(ajv_1._`${err}.keyword !== ${keyword}`, ajv_1._`!${err}.${used}`, codegen_1.or(ajv_1._`${err}.instancePath === ${instancePath}`, codegen_1.and(ajv_1._`${err}.instancePath.indexOf(${instancePath}) === 0`, ajv_1._`${err}.instancePath[${instancePath}.length] === "/"`)), ajv_1._`${err}.schemaPath.indexOf(${it.errSchemaPath}) === 0`, ajv_1._`${err}.schemaPath[${it.errSchemaPath}.length] === "/"`);
				}
				function getTemplatesCode(keys, msgs) {
					const templatesCode = [];
					for (const k in keys) {
						const msg = msgs[k];
						if (INTERPOLATION.test(msg)) templatesCode.push([k, templateFunc(msg)]);
					}
					return gen.object(...templatesCode);
				}
				function templateExpr(msg) {
					if (!INTERPOLATION.test(msg)) return ajv_1.stringify(msg);
					return new code_1._Code(code_1.safeStringify(msg).replace(INTERPOLATION_REPLACE, (_s, ptr) => `" + JSON.stringify(${validate_1.getData(ptr, it)}) + "`).replace(EMPTY_STR, ""));
				}
				function templateFunc(msg) {
					return ajv_1._`function(){return ${templateExpr(msg)}}`;
				}
			},
			metaSchema: {
				anyOf: [{ type: "string" }, {
					type: "object",
					properties: {
						properties: { $ref: "#/$defs/stringMap" },
						items: { $ref: "#/$defs/stringList" },
						required: { $ref: "#/$defs/stringOrMap" },
						dependencies: { $ref: "#/$defs/stringOrMap" }
					},
					additionalProperties: { type: "string" }
				}],
				$defs: {
					stringMap: {
						type: "object",
						additionalProperties: { type: "string" }
					},
					stringOrMap: { anyOf: [{ type: "string" }, { $ref: "#/$defs/stringMap" }] },
					stringList: {
						type: "array",
						items: { type: "string" }
					}
				}
			}
		};
	}
	const ajvErrors = (ajv, options = {}) => {
		if (!ajv.opts.allErrors) throw new Error("ajv-errors: Ajv option allErrors must be true");
		if (ajv.opts.jsPropertySyntax) throw new Error("ajv-errors: ajv option jsPropertySyntax is not supported");
		return ajv.addKeyword(errorMessage(options));
	};
	exports.default = ajvErrors;
	module.exports = ajvErrors;
	module.exports.default = ajvErrors;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/meta/rule.schema.json
var require_rule_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "@stoplight/spectral-core/meta/rule.schema",
		"$defs": {
			"Then": {
				"type": "object",
				"allOf": [{ "properties": { "field": { "type": "string" } } }, { "$ref": "extensions#function" }]
			},
			"Severity": { "$ref": "shared#severity" }
		},
		"if": { "type": "object" },
		"then": {
			"type": "object",
			"properties": {
				"description": { "type": "string" },
				"documentationUrl": {
					"type": "string",
					"format": "url",
					"errorMessage": "must be a valid URL"
				},
				"recommended": { "type": "boolean" },
				"given": { "$ref": "shared#given" },
				"resolved": { "type": "boolean" },
				"severity": { "$ref": "#/$defs/Severity" },
				"message": { "type": "string" },
				"tags": {
					"items": { "type": "string" },
					"type": "array"
				},
				"formats": { "$ref": "shared#formats" },
				"then": {
					"if": { "type": "array" },
					"then": {
						"type": "array",
						"items": { "$ref": "#/$defs/Then" }
					},
					"else": { "$ref": "#/$defs/Then" }
				},
				"type": {
					"enum": ["style", "validation"],
					"errorMessage": "allowed types are \"style\" and \"validation\""
				},
				"extensions": { "type": "object" }
			},
			"required": ["given", "then"],
			"additionalProperties": false,
			"patternProperties": { "^x-": true },
			"errorMessage": { "required": "the rule must have at least \"given\" and \"then\" properties" }
		},
		"else": { "oneOf": [{ "$ref": "shared#/$defs/HumanReadableSeverity" }, { "type": "boolean" }] }
	};
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/meta/shared.json
var require_shared = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "@stoplight/spectral-core/meta/shared",
		"$defs": {
			"Formats": {
				"$anchor": "formats",
				"type": "array",
				"items": { "$ref": "extensions#format" },
				"errorMessage": "must be an array of formats"
			},
			"DiagnosticSeverity": { "enum": [
				-1,
				0,
				1,
				2,
				3
			] },
			"HumanReadableSeverity": { "enum": [
				"error",
				"warn",
				"info",
				"hint",
				"off"
			] },
			"Severity": {
				"$anchor": "severity",
				"oneOf": [{ "$ref": "#/$defs/DiagnosticSeverity" }, { "$ref": "#/$defs/HumanReadableSeverity" }],
				"errorMessage": "the value has to be one of: 0, 1, 2, 3 or \"error\", \"warn\", \"info\", \"hint\", \"off\""
			},
			"Given": {
				"$anchor": "given",
				"if": { "type": "array" },
				"then": {
					"$anchor": "arrayish-given",
					"type": "array",
					"items": { "$ref": "path-expression" },
					"minItems": 1,
					"errorMessage": { "minItems": "must be a non-empty array of expressions" }
				},
				"else": { "$ref": "path-expression" }
			},
			"PathExpression": {
				"$id": "path-expression",
				"if": { "type": "string" },
				"then": {
					"type": "string",
					"if": { "pattern": "^#" },
					"then": { "x-spectral-runtime": "alias" },
					"else": {
						"pattern": "^\\$",
						"errorMessage": "must be a valid JSON Path expression or a reference to the existing Alias optionally paired with a JSON Path expression subset"
					}
				},
				"else": {
					"not": {},
					"errorMessage": "must be a valid JSON Path expression or a reference to the existing Alias optionally paired with a JSON Path expression subset"
				}
			}
		}
	};
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/meta/ruleset.schema.json
var require_ruleset_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "@stoplight/spectral-core/meta/ruleset.schema",
		"type": "object",
		"additionalProperties": false,
		"properties": {
			"documentationUrl": {
				"type": "string",
				"format": "url",
				"errorMessage": "must be a valid URL"
			},
			"description": { "type": "string" },
			"rules": {
				"type": "object",
				"additionalProperties": { "$ref": "rule.schema#" }
			},
			"functions": { "$ref": "extensions#functions" },
			"functionsDir": { "$ref": "extensions#functionsDir" },
			"formats": { "$ref": "shared#formats" },
			"extends": { "$ref": "extensions#extends" },
			"parserOptions": {
				"type": "object",
				"properties": {
					"duplicateKeys": { "$ref": "shared#severity" },
					"incompatibleValues": { "$ref": "shared#severity" }
				},
				"additionalProperties": false
			},
			"overrides": {
				"type": "array",
				"minItems": 1,
				"items": {
					"if": {
						"type": "object",
						"properties": { "files": {
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"minLength": 1,
								"pattern": "^[^#]+#"
							},
							"errorMessage": "must be an non-empty array of glob patterns"
						} },
						"required": ["files"]
					},
					"then": {
						"type": "object",
						"properties": {
							"files": true,
							"rules": {
								"type": "object",
								"additionalProperties": { "$ref": "shared#severity" },
								"errorMessage": { "enum": "must be a valid severity level" }
							}
						},
						"required": ["rules"],
						"additionalProperties": false,
						"errorMessage": {
							"required": "must contain rules when JSON Pointers are defined",
							"additionalProperties": "must not override any other property than rules when JSON Pointers are defined"
						}
					},
					"else": { "allOf": [{
						"type": "object",
						"properties": { "files": {
							"type": "array",
							"minItems": 1,
							"items": {
								"type": "string",
								"pattern": "[^#]",
								"minLength": 1
							},
							"errorMessage": "must be an non-empty array of glob patterns"
						} },
						"required": ["files"],
						"errorMessage": { "type": "must be an override, i.e. { \"files\": [\"v2/**/*.json\"], \"rules\": {} }" }
					}, {
						"type": "object",
						"properties": {
							"formats": { "$ref": "shared#formats" },
							"extends": { "$ref": "#/properties/extends" },
							"rules": { "$ref": "#/properties/rules" },
							"parserOptions": { "$ref": "#/properties/parserOptions" },
							"aliases": { "$ref": "#/properties/aliases" }
						},
						"anyOf": [{ "required": ["extends"] }, { "required": ["rules"] }]
					}] }
				},
				"errorMessage": { "minItems": "must not be empty" }
			},
			"aliases": {
				"type": "object",
				"propertyNames": {
					"pattern": "^[A-Za-z][A-Za-z0-9_-]*$",
					"errorMessage": {
						"pattern": "to avoid confusion the name must match /^[A-Za-z][A-Za-z0-9_-]*$/ regular expression",
						"minLength": "the name of an alias must not be empty"
					}
				},
				"additionalProperties": {
					"if": { "type": "object" },
					"then": {
						"type": "object",
						"properties": {
							"description": { "type": "string" },
							"targets": {
								"type": "array",
								"minItems": 1,
								"items": {
									"type": "object",
									"properties": {
										"formats": { "$ref": "shared#formats" },
										"given": { "$ref": "shared#arrayish-given" }
									},
									"required": ["formats", "given"],
									"errorMessage": "a valid target must contain given and non-empty formats"
								},
								"errorMessage": { "minItems": "targets must have at least a single alias definition" }
							}
						},
						"required": ["targets"],
						"errorMessage": { "required": "targets must be present and have at least a single alias definition" }
					},
					"else": { "$ref": "shared#arrayish-given" }
				}
			}
		},
		"patternProperties": { "^x-": true },
		"anyOf": [
			{ "required": ["extends"] },
			{ "required": ["rules"] },
			{ "required": ["overrides"] }
		]
	};
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/meta/js-extensions.json
var require_js_extensions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "@stoplight/spectral-core/meta/extensions",
		"$defs": {
			"Extends": {
				"$anchor": "extends",
				"oneOf": [{
					"$id": "ruleset",
					"$ref": "ruleset.schema#",
					"errorMessage": "must be a valid ruleset"
				}, {
					"type": "array",
					"items": { "anyOf": [{ "$ref": "ruleset" }, {
						"type": "array",
						"minItems": 2,
						"items": false,
						"prefixItems": [{ "$ref": "ruleset" }, {
							"enum": [
								"off",
								"recommended",
								"all"
							],
							"errorMessage": "allowed types are \"off\", \"recommended\" and \"all\""
						}]
					}] }
				}],
				"errorMessage": "must be a valid ruleset"
			},
			"Format": {
				"$anchor": "format",
				"x-spectral-runtime": "format",
				"errorMessage": "must be a valid format"
			},
			"Function": {
				"$anchor": "function",
				"x-spectral-runtime": "ruleset-function",
				"type": "object",
				"properties": { "function": true },
				"required": ["function"]
			},
			"Functions": {
				"$anchor": "functions",
				"not": {}
			},
			"FunctionsDir": {
				"$anchor": "functionsDir",
				"not": {}
			}
		}
	};
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/meta/json-extensions.json
var require_json_extensions = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"$id": "@stoplight/spectral-core/meta/extensions",
		"$defs": {
			"Extends": {
				"$anchor": "extends",
				"oneOf": [{ "type": "string" }, {
					"type": "array",
					"items": { "oneOf": [{ "type": "string" }, {
						"type": "array",
						"minItems": 2,
						"items": false,
						"prefixItems": [{ "type": "string" }, {
							"enum": [
								"all",
								"recommended",
								"off"
							],
							"errorMessage": "allowed types are \"off\", \"recommended\" and \"all\""
						}]
					}] }
				}]
			},
			"Format": {
				"$anchor": "format",
				"type": "string",
				"errorMessage": "must be a valid format"
			},
			"Functions": {
				"$anchor": "functions",
				"type": "array",
				"items": { "type": "string" }
			},
			"FunctionsDir": {
				"$anchor": "functionsDir",
				"type": "string"
			},
			"Function": {
				"$anchor": "function",
				"type": "object",
				"properties": { "function": { "type": "string" } },
				"required": ["function"]
			}
		}
	};
}));

// \0native-aggregate-error
var require__native_aggregate_error = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = globalThis.AggregateError;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/validators/common/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toParsedPath = exports.wrapError = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const lodash_1 = require_lodash();
	const es_aggregate_error_1 = tslib_1.__importDefault(require__native_aggregate_error());
	const errors_1 = require_errors();
	const isAggregateError_1 = require_isAggregateError();
	function toRulesetValidationError(ex) {
		if (ex instanceof errors_1.RulesetValidationError) {
			ex.path.unshift(...this);
			return ex;
		}
		return new errors_1.RulesetValidationError("generic-validation-error", (0, lodash_1.isError)(ex) ? ex.message : String(ex), [...this]);
	}
	function wrapError(ex, path) {
		const parsedPath = toParsedPath(path);
		if ((0, isAggregateError_1.isAggregateError)(ex)) return new es_aggregate_error_1.default(ex.errors.map(toRulesetValidationError, parsedPath));
		return toRulesetValidationError.call(parsedPath, ex);
	}
	exports.wrapError = wrapError;
	function toParsedPath(path) {
		return path.slice(1).split("/");
	}
	exports.toParsedPath = toParsedPath;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/validators/alias.js
var require_alias = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAlias = void 0;
	const json_1 = require_index_cjs$1();
	const lodash_1 = require_lodash();
	const alias_1 = require_alias$1();
	const formats_1 = require_formats$1();
	const error_1 = require_error();
	const errors_1 = require_errors();
	function getOverrides(overrides, key) {
		if (!Array.isArray(overrides)) return null;
		const index = Number(key);
		if (Number.isNaN(index)) return null;
		if (index < 0 && index >= overrides.length) return null;
		const actualOverrides = overrides[index];
		return (0, json_1.isPlainObject)(actualOverrides) && (0, json_1.isPlainObject)(actualOverrides.aliases) ? actualOverrides.aliases : null;
	}
	function getExtended(extended, parsedPath) {
		if (!Array.isArray(extended)) return null;
		const key = parsedPath[1];
		const index = Number(key);
		if (Number.isNaN(index)) return null;
		if (index < 0 && index >= extended.length) return null;
		const item = extended[index];
		const isTuple = Array.isArray(item);
		const actualExtended = isTuple ? item[0] : item;
		const aliases = (0, json_1.isPlainObject)(actualExtended) && (0, json_1.isPlainObject)(actualExtended.aliases) ? actualExtended.aliases : null;
		const overridesPathIndex = isTuple ? 3 : 2;
		if (parsedPath.length >= overridesPathIndex + 2 && parsedPath[overridesPathIndex] === "overrides") return {
			...aliases,
			...getOverrides(actualExtended.overrides, parsedPath[overridesPathIndex + 1])
		};
		if (parsedPath.length >= overridesPathIndex + 2 && parsedPath[overridesPathIndex] === "extends") {
			if ((0, json_1.isPlainObject)(actualExtended) && Array.isArray(actualExtended.extends)) {
				const nestedAliases = getExtended(actualExtended.extends, parsedPath.slice(overridesPathIndex));
				return nestedAliases !== null && nestedAliases !== void 0 ? nestedAliases : aliases;
			}
		}
		return aliases;
	}
	function getResolvedAliases(parsedPath, ruleset) {
		if (parsedPath[0] === "extends") return getExtended(ruleset.extends, parsedPath);
		else if (parsedPath[0] === "overrides") return {
			...ruleset.aliases,
			...getOverrides(ruleset.overrides, parsedPath[1])
		};
		else return ruleset.aliases;
	}
	function validateAlias(ruleset, alias, path) {
		const parsedPath = (0, error_1.toParsedPath)(path);
		try {
			const formats = (0, lodash_1.get)(ruleset, [...parsedPath.slice(0, parsedPath.indexOf("rules") + 2), "formats"]);
			const aliases = getResolvedAliases(parsedPath, ruleset);
			(0, alias_1.resolveAlias)(aliases !== null && aliases !== void 0 ? aliases : null, alias, Array.isArray(formats) ? new formats_1.Formats(formats) : null);
		} catch (ex) {
			if (ex instanceof ReferenceError) return new errors_1.RulesetValidationError("undefined-alias", ex.message, parsedPath);
			return (0, error_1.wrapError)(ex, path);
		}
	}
	exports.validateAlias = validateAlias;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/validators/function.js
var require_function$2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateFunction = void 0;
	const error_1 = require_error();
	const errors_1 = require_errors();
	function assertRulesetFunction(maybeRulesetFunction) {
		if (typeof maybeRulesetFunction !== "function") throw ReferenceError("Function is not defined");
	}
	function validateFunction(fn, opts, path) {
		try {
			assertRulesetFunction(fn);
			if (!("validator" in fn)) return;
			fn.validator.bind(fn)(opts);
		} catch (ex) {
			if (ex instanceof ReferenceError) return new errors_1.RulesetValidationError("undefined-function", ex.message, [...(0, error_1.toParsedPath)(path), "function"]);
			return (0, error_1.wrapError)(ex, path);
		}
	}
	exports.validateFunction = validateFunction;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/ajv.js
var require_ajv = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createValidator = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const _2020_1 = tslib_1.__importStar(require__2020());
	const names_1 = tslib_1.__importDefault(require_names());
	const ajv_formats_1 = tslib_1.__importDefault(require_dist$2());
	const ajv_errors_1 = tslib_1.__importDefault(require_dist$1());
	const ruleSchema = tslib_1.__importStar(require_rule_schema());
	const shared = tslib_1.__importStar(require_shared());
	const rulesetSchema = tslib_1.__importStar(require_ruleset_schema());
	const jsExtensions = tslib_1.__importStar(require_js_extensions());
	const jsonExtensions = tslib_1.__importStar(require_json_extensions());
	const alias_1 = require_alias();
	const function_1 = require_function$2();
	const validators = {
		js: null,
		json: null
	};
	function createValidator(format) {
		const existingValidator = validators[format];
		if (existingValidator !== null) return existingValidator;
		const ajv = new _2020_1.default({
			allErrors: true,
			strict: true,
			strictRequired: false,
			keywords: ["$anchor"],
			schemas: [ruleSchema, shared],
			passContext: true
		});
		(0, ajv_formats_1.default)(ajv);
		(0, ajv_errors_1.default)(ajv);
		ajv.addKeyword({
			keyword: "x-spectral-runtime",
			schemaType: "string",
			error: {
				message(cxt) {
					var _a;
					return (0, _2020_1._)`${((_a = cxt.params) === null || _a === void 0 ? void 0 : _a.message) !== void 0 ? cxt.params.message : ""}`;
				},
				params(cxt) {
					var _a;
					return (0, _2020_1._)`{ errors: ${((_a = cxt.params) === null || _a === void 0 ? void 0 : _a.errors) !== void 0 && cxt.params.errors} || [] }`;
				}
			},
			code(cxt) {
				const { data } = cxt;
				switch (cxt.schema) {
					case "format":
						cxt.fail((0, _2020_1._)`typeof ${data} !== "function"`);
						break;
					case "ruleset-function": {
						const fn = cxt.gen.const("spectralFunction", (0, _2020_1._)`this.validateFunction(${data}.function, ${data}.functionOptions === void 0 ? null : ${data}.functionOptions, ${names_1.default.instancePath})`);
						cxt.gen.if((0, _2020_1._)`${fn} !== void 0`);
						cxt.error(false, { errors: fn });
						cxt.gen.endIf();
						break;
					}
					case "alias": {
						const alias = cxt.gen.const("spectralAlias", (0, _2020_1._)`this.validateAlias(${names_1.default.rootData}, ${data}, ${names_1.default.instancePath})`);
						cxt.gen.if((0, _2020_1._)`${alias} !== void 0`);
						cxt.error(false, { errors: alias });
						cxt.gen.endIf();
						break;
					}
				}
			}
		});
		if (format === "js") ajv.addSchema(jsExtensions);
		else ajv.addSchema(jsonExtensions);
		const validator = new Proxy(ajv.compile(rulesetSchema), { apply(target, thisArg, args) {
			return Reflect.apply(target, {
				validateAlias: alias_1.validateAlias,
				validateFunction: function_1.validateFunction
			}, args);
		} });
		validators[format] = validator;
		return validator;
	}
	exports.createValidator = createValidator;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/assertions.js
var require_assertions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidRule = exports.assertValidRuleset = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const json_1 = require_index_cjs$1();
	const ajv_1 = require_ajv();
	const errors_1 = require_errors();
	const es_aggregate_error_1 = tslib_1.__importDefault(require__native_aggregate_error());
	function assertValidRuleset(ruleset, format = "js", sourceContext) {
		var _a, _b;
		if (!(0, json_1.isPlainObject)(ruleset)) throw new errors_1.RulesetValidationError("invalid-ruleset-definition", "Provided ruleset is not an object", [], sourceContext === void 0 ? void 0 : { source: sourceContext.source });
		if (!("rules" in ruleset) && !("extends" in ruleset) && !("overrides" in ruleset)) throw new errors_1.RulesetValidationError("invalid-ruleset-definition", "Ruleset must have rules or extends or overrides defined", [], sourceContext === void 0 ? void 0 : {
			source: sourceContext.source,
			range: (_a = sourceContext.getLocationForJsonPath([])) === null || _a === void 0 ? void 0 : _a.range
		});
		if (ruleset[Symbol.for("api-governor.checked")] === true) return;
		const validate = (0, ajv_1.createValidator)(format);
		if (!validate(ruleset)) throw new es_aggregate_error_1.default((0, errors_1.convertAjvErrors)((_b = validate.errors) !== null && _b !== void 0 ? _b : [], sourceContext));
	}
	exports.assertValidRuleset = assertValidRuleset;
	function isRuleDefinition(rule) {
		return typeof rule === "object" && rule !== null && !Array.isArray(rule) && ("given" in rule || "then" in rule);
	}
	function assertValidRule(rule, name) {
		if (!isRuleDefinition(rule)) throw new errors_1.RulesetValidationError("invalid-rule-definition", "Rule definition expected", ["rules", name]);
	}
	exports.assertValidRule = assertValidRule;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/validation/index.js
var require_validation = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.assertValidRuleset = exports.RulesetValidationError = void 0;
	var errors_1 = require_errors();
	Object.defineProperty(exports, "RulesetValidationError", {
		enumerable: true,
		get: function() {
			return errors_1.RulesetValidationError;
		}
	});
	var assertions_1 = require_assertions();
	Object.defineProperty(exports, "assertValidRuleset", {
		enumerable: true,
		get: function() {
			return assertions_1.assertValidRuleset;
		}
	});
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/mergers/rules.js
var require_rules = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mergeRule = void 0;
	const assertions_1 = require_assertions();
	const rule_1 = require_rule();
	function assertExistingRule(maybeRule, name) {
		if (maybeRule === void 0) throw new ReferenceError(`Cannot extend non-existing rule: "${name}"`);
	}
	function mergeRule(existingRule, name, rule, ruleset) {
		switch (typeof rule) {
			case "boolean":
				assertExistingRule(existingRule, name);
				existingRule.enabled = rule;
				break;
			case "string":
			case "number":
				assertExistingRule(existingRule, name);
				existingRule.severity = rule;
				if (rule === "off") existingRule.enabled = false;
				else if (!existingRule.enabled) existingRule.enabled = true;
				break;
			case "object":
				if (existingRule !== void 0) {
					if (rule.given !== void 0) existingRule.aliasSource = ruleset;
					Object.assign(existingRule, rule, {
						enabled: true,
						owner: existingRule.owner
					});
				} else {
					(0, assertions_1.assertValidRule)(rule, name);
					return new rule_1.Rule(name, rule, ruleset);
				}
				break;
			default: throw new Error("Invalid value");
		}
		return existingRule;
	}
	exports.mergeRule = mergeRule;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/mergers/rulesets.js
var require_rulesets = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.mergeRulesets = void 0;
	function getExtension(extension) {
		return Array.isArray(extension) ? extension[0] : extension;
	}
	function getExtensions(extensions) {
		return (Array.isArray(extensions) ? extensions : [extensions]).map(getExtension);
	}
	function mergeRulesets(left, right, isOverride) {
		const ruleset = {
			...left,
			...right
		};
		if ("extends" in ruleset && "extends" in ruleset) {
			const rightExtensions = getExtensions(ruleset.extends);
			ruleset.extends = [...(Array.isArray(ruleset.extends) ? ruleset.extends : [ruleset.extends]).filter((ext) => !rightExtensions.includes(getExtension(ext))), ...Array.isArray(ruleset.extends) ? ruleset.extends : [ruleset.extends]];
		}
		if ("aliases" in left && "aliases" in right) ruleset.aliases = {
			...left.aliases,
			...right.aliases
		};
		if (!("rules" in left) || !("rules" in right)) return ruleset;
		if (isOverride) ruleset.rules = {
			...left.rules,
			...right.rules
		};
		else {
			const r = ruleset;
			if (!("extends" in r)) r.extends = left;
			else if (Array.isArray(r.extends)) r.extends = [...r.extends, left];
			else r.extends = [r.extends, left];
		}
		return ruleset;
	}
	exports.mergeRulesets = mergeRulesets;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/ruleset.js
var require_ruleset$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	var _Ruleset_instances;
	var _Ruleset_context;
	var _Ruleset_getRules;
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Ruleset = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const path_1 = require_index_cjs$2();
	const json_1 = require_index_cjs$1();
	const minimatch_1 = require_minimatch();
	const rule_1 = require_rule();
	const index_1 = require_validation();
	const rules_1 = require_rules();
	const __1 = require_dist();
	const rulesets_1 = require_rulesets();
	const formats_1 = require_formats$1();
	const guards_1 = require_guards();
	const STACK_SYMBOL = Symbol("@stoplight/spectral/ruleset/#stack");
	const EXPLICIT_SEVERITY = Symbol("@stoplight/spectral/ruleset/#explicit-severity");
	const DEFAULT_RULESET_FILE = /^\.?spectral\.(ya?ml|json|m?js)$/;
	let SEED = 1;
	var Ruleset = class Ruleset {
		constructor(maybeDefinition, context) {
			var _a;
			this.maybeDefinition = maybeDefinition;
			_Ruleset_instances.add(this);
			this.id = SEED++;
			this.formats = new formats_1.Formats();
			_Ruleset_context.set(this, void 0);
			let definition;
			if ((0, json_1.isPlainObject)(maybeDefinition) && "extends" in maybeDefinition) {
				const { extends: _, ...def } = maybeDefinition;
				(0, index_1.assertValidRuleset)({
					extends: [],
					...def
				}, "js", context === null || context === void 0 ? void 0 : context.sourceContext);
				definition = maybeDefinition;
			} else {
				(0, index_1.assertValidRuleset)(maybeDefinition, "js", context === null || context === void 0 ? void 0 : context.sourceContext);
				definition = maybeDefinition;
			}
			this.definition = definition;
			tslib_1.__classPrivateFieldSet(this, _Ruleset_context, {
				severity: "recommended",
				...context
			}, "f");
			let hasComplexAliases = false;
			this.aliases = definition.aliases === void 0 ? null : Object.fromEntries(Object.entries(definition.aliases).map((alias) => {
				const [name, value] = alias;
				if ((0, guards_1.isSimpleAliasDefinition)(value)) return alias;
				hasComplexAliases = true;
				const targets = value.targets.map((target) => ({
					formats: new formats_1.Formats(target.formats),
					given: target.given
				}));
				return [name, {
					...value,
					targets
				}];
			}));
			this.hasComplexAliases = hasComplexAliases;
			const stack = (_a = context === null || context === void 0 ? void 0 : context[STACK_SYMBOL]) !== null && _a !== void 0 ? _a : /* @__PURE__ */ new Map();
			stack.set(this.definition, this);
			this.extends = "extends" in definition ? (Array.isArray(definition.extends) ? definition.extends : [definition.extends]).reduce((extensions, extension) => {
				let actualExtension;
				let severity = "recommended";
				const explicitSeverity = Array.isArray(extension);
				if (explicitSeverity) [actualExtension, severity] = extension;
				else actualExtension = extension;
				if (stack.get(actualExtension) !== void 0) return extensions;
				extensions.push(new Ruleset(actualExtension, {
					severity,
					[STACK_SYMBOL]: stack,
					[EXPLICIT_SEVERITY]: explicitSeverity
				}));
				return extensions;
			}, []) : null;
			if (stack.size === 1 && definition.overrides) this.overrides = definition.overrides;
			else this.overrides = null;
			stack.delete(this.definition);
			if (Array.isArray(this.definition.formats)) for (const format of this.definition.formats) this.formats.add(format);
			if (Array.isArray(this.extends)) for (const { formats } of this.extends) for (const format of formats) this.formats.add(format);
			this.rules = tslib_1.__classPrivateFieldGet(this, _Ruleset_instances, "m", _Ruleset_getRules).call(this);
		}
		get source() {
			var _a;
			return (_a = tslib_1.__classPrivateFieldGet(this, _Ruleset_context, "f").source) !== null && _a !== void 0 ? _a : null;
		}
		fromSource(source) {
			if (this.overrides === null) return this;
			const { source: rulesetSource } = this;
			if (source === null) throw new Error("Document must have some source assigned. If you use Spectral programmatically make sure to pass the source to Document");
			if (rulesetSource === null) throw new Error("Ruleset must have some source assigned. If you use Spectral programmatically make sure to pass the source to Ruleset");
			const relativeSource = (0, path_1.relative)((0, path_1.dirname)(rulesetSource), source);
			const pointerOverrides = {};
			const overrides = this.overrides.flatMap(({ files, ...ruleset }) => {
				var _a, _b;
				const filteredFiles = [];
				for (const pattern of files) {
					const actualPattern = (_a = (0, json_1.extractSourceFromRef)(pattern)) !== null && _a !== void 0 ? _a : pattern;
					if (!(0, minimatch_1.minimatch)(relativeSource, actualPattern)) continue;
					const pointer = (0, json_1.extractPointerFromRef)(pattern);
					if (actualPattern === pattern) filteredFiles.push(pattern);
					else if (!("rules" in ruleset) || pointer === null) throw new Error("Unknown error. The ruleset is presumably invalid.");
					else for (const [ruleName, rule] of Object.entries(ruleset.rules)) {
						if (typeof rule === "object" || typeof rule === "boolean") throw new Error("Unknown error. The ruleset is presumably invalid.");
						const { definition: rulePointerOverrides } = (_b = pointerOverrides[ruleName]) !== null && _b !== void 0 ? _b : pointerOverrides[ruleName] = {
							rulesetSource,
							definition: /* @__PURE__ */ new Map()
						};
						const severity = (0, __1.getDiagnosticSeverity)(rule);
						let sourceRulePointerOverrides = rulePointerOverrides.get(actualPattern);
						if (sourceRulePointerOverrides === void 0) {
							sourceRulePointerOverrides = /* @__PURE__ */ new Map();
							rulePointerOverrides.set(actualPattern, sourceRulePointerOverrides);
						}
						sourceRulePointerOverrides.set(pointer, severity);
					}
				}
				return filteredFiles.length === 0 ? [] : ruleset;
			});
			const { overrides: _, ...definition } = this.definition;
			if (overrides.length === 0 && Object.keys(pointerOverrides).length === 0) return this;
			const mergedOverrides = overrides.length === 0 ? null : overrides.length > 1 ? overrides.slice(1).reduce((left, right) => (0, rulesets_1.mergeRulesets)(left, right, true), overrides[0]) : overrides[0];
			const ruleset = new Ruleset(mergedOverrides === null ? definition : (0, rulesets_1.mergeRulesets)(definition, mergedOverrides, false), {
				severity: "recommended",
				source: rulesetSource
			});
			for (const [ruleName, rulePointerOverrides] of Object.entries(pointerOverrides)) if (ruleName in ruleset.rules) ruleset.rules[ruleName].overrides = rulePointerOverrides;
			return ruleset;
		}
		get parserOptions() {
			return {
				...__1.DEFAULT_PARSER_OPTIONS,
				...this.definition.parserOptions
			};
		}
		static isDefaultRulesetFile(uri) {
			return DEFAULT_RULESET_FILE.test(uri);
		}
		toJSON() {
			return {
				id: this.id,
				extends: this.extends,
				source: this.source,
				aliases: this.aliases,
				formats: this.formats.size === 0 ? null : this.formats,
				rules: this.rules,
				overrides: this.overrides,
				parserOptions: this.parserOptions
			};
		}
	};
	exports.Ruleset = Ruleset;
	_Ruleset_context = /* @__PURE__ */ new WeakMap(), _Ruleset_instances = /* @__PURE__ */ new WeakSet(), _Ruleset_getRules = function _Ruleset_getRules() {
		const rules = {};
		if (this.extends !== null && this.extends.length > 0) for (const extendedRuleset of this.extends) {
			if (extendedRuleset === this) continue;
			for (const rule of Object.values(extendedRuleset.rules)) {
				rules[rule.name] = rule;
				if (tslib_1.__classPrivateFieldGet(this, _Ruleset_context, "f")[STACK_SYMBOL] !== void 0 && tslib_1.__classPrivateFieldGet(this, _Ruleset_context, "f")[EXPLICIT_SEVERITY] === true) rule.enabled = rule_1.Rule.isEnabled(rule, tslib_1.__classPrivateFieldGet(this, _Ruleset_context, "f").severity);
			}
		}
		if ("rules" in this.definition) for (const [name, definition] of Object.entries(this.definition.rules)) {
			const rule = (0, rules_1.mergeRule)(rules[name], name, definition, this);
			rules[name] = rule;
			if (rule.owner === this || tslib_1.__classPrivateFieldGet(this, _Ruleset_context, "f")[EXPLICIT_SEVERITY] === true) rule.enabled = rule_1.Rule.isEnabled(rule, tslib_1.__classPrivateFieldGet(this, _Ruleset_context, "f").severity);
			if (rule.formats !== null) for (const format of rule.formats) this.formats.add(format);
			else if (rule.owner !== this) rule.formats = rule.owner.definition.formats === void 0 ? null : new formats_1.Formats(rule.owner.definition.formats);
			else if (this.definition.formats !== void 0) rule.formats = new formats_1.Formats(this.definition.formats);
			if (this.definition.documentationUrl !== void 0 && rule.documentationUrl === null) rule.documentationUrl = `${this.definition.documentationUrl}#${name}`;
		}
		return rules;
	};
}));

// node_modules/@stoplight/spectral-core/dist/utils/generateDocumentWideResult.js
var require_generateDocumentWideResult = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.generateDocumentWideResult = void 0;
	const document_1 = require_document();
	const generateDocumentWideResult = (document, message, severity, code) => {
		var _a;
		return {
			range: (_a = document.getRangeForJsonPath([], true)) !== null && _a !== void 0 ? _a : document_1.Document.DEFAULT_RANGE,
			message,
			code,
			severity,
			...document.source !== null ? { source: document.source } : null,
			path: []
		};
	};
	exports.generateDocumentWideResult = generateDocumentWideResult;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/function.js
var require_function$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createRulesetFunction = exports.RulesetFunctionValidationError = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const ajv_1 = tslib_1.__importDefault(require_ajv$1());
	const ajv_formats_1 = tslib_1.__importDefault(require_dist$2());
	const ajv_errors_1 = tslib_1.__importDefault(require_dist$1());
	const spectral_runtime_1 = require_dist$4();
	const index_1 = require_validation();
	const lodash_1 = require_lodash();
	const AggregateError = require__native_aggregate_error();
	const ajv = new ajv_1.default({
		validateSchema: false,
		allErrors: true,
		allowUnionTypes: true,
		strict: true,
		keywords: ["x-internal"]
	});
	(0, ajv_errors_1.default)(ajv);
	(0, ajv_formats_1.default)(ajv);
	var RulesetFunctionValidationError = class RulesetFunctionValidationError extends index_1.RulesetValidationError {
		constructor(fn, error) {
			super("invalid-function-options", RulesetFunctionValidationError.printMessage(fn, error), RulesetFunctionValidationError.getPath(error));
		}
		static getPath(error) {
			const path = ["functionOptions", ...error.instancePath === "" ? [] : error.instancePath.slice(1).split("/")];
			switch (error.keyword) {
				case "additionalProperties": {
					const additionalProperty = error.params.additionalProperty;
					path.push(additionalProperty);
					break;
				}
			}
			return path;
		}
		static printMessage(fn, error) {
			var _a;
			switch (error.keyword) {
				case "type": return `"${fn}" function and its "${(0, spectral_runtime_1.printPath)(error.instancePath.slice(1).split("/"), spectral_runtime_1.PrintStyle.Dot)}" option accepts only the following types: ${Array.isArray(error.params.type) ? error.params.type.join(", ") : String(error.params.type)}`;
				case "required": {
					const missingProperty = error.params.missingProperty;
					return `"${fn}" function is missing "${error.instancePath === "" ? missingProperty : (0, spectral_runtime_1.printPath)([...error.instancePath.slice(1).split("/"), missingProperty], spectral_runtime_1.PrintStyle.Dot)}" option`;
				}
				case "additionalProperties": {
					const additionalProperty = error.params.additionalProperty;
					return `"${fn}" function does not support "${error.instancePath === "" ? additionalProperty : (0, spectral_runtime_1.printPath)([...error.instancePath.slice(1).split("/"), additionalProperty], spectral_runtime_1.PrintStyle.Dot)}" option`;
				}
				case "enum": return `"${fn}" function and its "${(0, spectral_runtime_1.printPath)(error.instancePath.slice(1).split("/"), spectral_runtime_1.PrintStyle.Dot)}" option accepts only the following values: ${error.params.allowedValues.map(spectral_runtime_1.printValue).join(", ")}`;
				default: return (_a = error.message) !== null && _a !== void 0 ? _a : "unknown error";
			}
		}
	};
	exports.RulesetFunctionValidationError = RulesetFunctionValidationError;
	const compiledLazily = (schema) => {
		let run;
		const check = (value) => {
			run ??= ajv.compile(schema);
			const isValid = run(value);
			check.errors = run.errors;
			return isValid;
		};
		return check;
	};
	const DEFAULT_OPTIONS_VALIDATOR = (o) => o === null;
	function createRulesetFunction({ input, errorOnInvalidInput = false, options }, fn) {
		const validateOptions = options === null ? DEFAULT_OPTIONS_VALIDATOR : compiledLazily(options);
		const validateInput = input !== null ? compiledLazily(input) : input;
		const wrappedFn = function(input, options, ...args) {
			var _a, _b, _c;
			if ((validateInput === null || validateInput === void 0 ? void 0 : validateInput(input)) === false) {
				if (errorOnInvalidInput) return [{ message: (_c = (_b = (_a = validateInput.errors) === null || _a === void 0 ? void 0 : _a.find((error) => error.keyword === "errorMessage")) === null || _b === void 0 ? void 0 : _b.message) !== null && _c !== void 0 ? _c : "invalid input" }];
				return;
			}
			wrappedFn.validator(options);
			return fn(input, options, ...args);
		};
		Reflect.defineProperty(wrappedFn, "name", { value: fn.name });
		const validOpts = /* @__PURE__ */ new WeakSet();
		wrappedFn.validator = function(o) {
			if ((0, lodash_1.isObject)(o) && validOpts.has(o)) return;
			if ((0, lodash_1.isObject)(o) && globalThis[Symbol.for("api-governor.valid")]?.has(o) === true || validateOptions(o)) {
				if ((0, lodash_1.isObject)(o)) validOpts.add(o);
				return;
			}
			if (options === null) throw new index_1.RulesetValidationError("invalid-function-options", `"${fn.name || "<unknown>"}" function does not accept any options`, ["functionOptions"]);
			else if ("errors" in validateOptions && Array.isArray(validateOptions.errors) && validateOptions.errors.length > 0) throw new AggregateError(validateOptions.errors.map((error) => new RulesetFunctionValidationError(fn.name || "<unknown>", error)));
			else throw new index_1.RulesetValidationError("invalid-function-options", `"functionOptions" of "${fn.name || "<unknown>"}" function must be valid`, ["functionOptions"]);
		};
		Reflect.defineProperty(wrappedFn, "schemas", {
			enumerable: false,
			value: {
				input,
				options
			}
		});
		return wrappedFn;
	}
	exports.createRulesetFunction = createRulesetFunction;
}));

// node_modules/@stoplight/spectral-core/dist/ruleset/index.js
var require_ruleset = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Rule = exports.Formats = exports.Ruleset = exports.createRulesetFunction = exports.getDiagnosticSeverity = exports.RulesetValidationError = exports.assertValidRuleset = void 0;
	var index_1 = require_validation();
	Object.defineProperty(exports, "assertValidRuleset", {
		enumerable: true,
		get: function() {
			return index_1.assertValidRuleset;
		}
	});
	Object.defineProperty(exports, "RulesetValidationError", {
		enumerable: true,
		get: function() {
			return index_1.RulesetValidationError;
		}
	});
	var severity_1 = require_severity();
	Object.defineProperty(exports, "getDiagnosticSeverity", {
		enumerable: true,
		get: function() {
			return severity_1.getDiagnosticSeverity;
		}
	});
	var function_1 = require_function$1();
	Object.defineProperty(exports, "createRulesetFunction", {
		enumerable: true,
		get: function() {
			return function_1.createRulesetFunction;
		}
	});
	var ruleset_1 = require_ruleset$1();
	Object.defineProperty(exports, "Ruleset", {
		enumerable: true,
		get: function() {
			return ruleset_1.Ruleset;
		}
	});
	var formats_1 = require_formats$1();
	Object.defineProperty(exports, "Formats", {
		enumerable: true,
		get: function() {
			return formats_1.Formats;
		}
	});
	var rule_1 = require_rule();
	Object.defineProperty(exports, "Rule", {
		enumerable: true,
		get: function() {
			return rule_1.Rule;
		}
	});
}));

// node_modules/@stoplight/spectral-core/dist/types/spectral.js
var require_spectral$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/@stoplight/spectral-core/dist/types/function.js
var require_function = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
}));

// node_modules/@stoplight/spectral-core/dist/types/index.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	tslib_1.__exportStar(require_spectral$1(), exports);
	tslib_1.__exportStar(require_function(), exports);
}));

// node_modules/@stoplight/spectral-core/dist/spectral.js
var require_spectral = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Spectral = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	const json_1 = require_index_cjs$1();
	const types_1 = require_dist$8();
	const Parsers = tslib_1.__importStar(require_dist$6());
	const spectral_ref_resolver_1 = require_dist$3();
	const document_1 = require_document();
	const documentInventory_1 = require_documentInventory();
	const runner_1 = require_runner();
	const ruleset_1 = require_ruleset$1();
	const generateDocumentWideResult_1 = require_generateDocumentWideResult();
	const ruleset_2 = require_ruleset();
	tslib_1.__exportStar(require_types(), exports);
	var Spectral = class {
		constructor(opts) {
			this.opts = opts;
			if ((opts === null || opts === void 0 ? void 0 : opts.resolver) !== void 0) this._resolver = opts.resolver;
			else this._resolver = (0, spectral_ref_resolver_1.createHttpAndFileResolver)();
		}
		parseDocument(target) {
			return target instanceof document_1.Document ? target : (0, document_1.isParsedResult)(target) ? new document_1.ParsedDocument(target) : new document_1.Document(typeof target === "string" ? target : (0, json_1.stringify)(target, void 0, 2), Parsers.Yaml);
		}
		async runWithResolved(target, opts = {}) {
			if (this.ruleset === void 0) throw new Error("No ruleset has been defined. Have you called setRuleset()?");
			const document = this.parseDocument(target);
			const ruleset = this.ruleset.fromSource(document.source);
			const inventory = new documentInventory_1.DocumentInventory(document, this._resolver);
			await inventory.resolve();
			const runner = new runner_1.Runner(inventory);
			runner.results.push(...this._filterParserErrors(document.diagnostics, ruleset.parserOptions));
			if (document.formats === void 0) {
				const foundFormats = [...ruleset.formats].filter((format) => format(inventory.resolved, document.source));
				if (foundFormats.length === 0 && opts.ignoreUnknownFormat !== true) {
					document.formats = null;
					if (ruleset.formats.size > 0) runner.addResult(this._generateUnrecognizedFormatError(document, Array.from(ruleset.formats)));
				} else document.formats = new Set(foundFormats);
			}
			await runner.run(ruleset);
			const results = runner.getResults();
			return {
				resolved: inventory.resolved,
				results
			};
		}
		async run(target, opts = {}) {
			return (await this.runWithResolved(target, opts)).results;
		}
		setRuleset(ruleset) {
			this.ruleset = ruleset instanceof ruleset_1.Ruleset ? ruleset : new ruleset_1.Ruleset(ruleset);
		}
		_generateUnrecognizedFormatError(document, formats) {
			return (0, generateDocumentWideResult_1.generateDocumentWideResult)(document, `The provided document does not match any of the registered formats [${formats.map((fn) => {
				var _a;
				return (_a = fn.displayName) !== null && _a !== void 0 ? _a : fn.name;
			}).join(", ")}]`, types_1.DiagnosticSeverity.Warning, "unrecognized-format");
		}
		_filterParserErrors(diagnostics, parserOptions) {
			return diagnostics.reduce((diagnostics, diagnostic) => {
				if (diagnostic.code !== "parser") return diagnostics;
				let severity;
				if (diagnostic.message.startsWith("Mapping key must be a string scalar rather than")) severity = (0, ruleset_2.getDiagnosticSeverity)(parserOptions.incompatibleValues);
				else if (diagnostic.message.startsWith("Duplicate key")) severity = (0, ruleset_2.getDiagnosticSeverity)(parserOptions.duplicateKeys);
				else {
					diagnostics.push(diagnostic);
					return diagnostics;
				}
				if (severity !== -1) {
					diagnostics.push(diagnostic);
					diagnostic.severity = severity;
				}
				return diagnostics;
			}, []);
		}
	};
	exports.Spectral = Spectral;
}));

// node_modules/@stoplight/spectral-core/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ParsedDocument = exports.Document = void 0;
	const tslib_1 = (init_tslib_es6$1(), __toCommonJS(tslib_es6_exports$1));
	tslib_1.__exportStar(require_consts(), exports);
	tslib_1.__exportStar(require_spectral(), exports);
	var document_1 = require_document();
	Object.defineProperty(exports, "Document", {
		enumerable: true,
		get: function() {
			return document_1.Document;
		}
	});
	Object.defineProperty(exports, "ParsedDocument", {
		enumerable: true,
		get: function() {
			return document_1.ParsedDocument;
		}
	});
	tslib_1.__exportStar(require_ruleset(), exports);
}));

export { require_dist$4 as a, require_dist$3 as i, require_dist$1 as n, require_runtime as r, require_dist as t };