import { a as __toCommonJS, n as __esmMin, r as __exportAll, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { t as require_lodash } from "./shared-lodash.js";

// node_modules/tslib/tslib.es6.mjs
var tslib_es6_exports = /* @__PURE__ */ __exportAll({
	__addDisposableResource: () => __addDisposableResource,
	__assign: () => __assign,
	__asyncDelegator: () => __asyncDelegator,
	__asyncGenerator: () => __asyncGenerator,
	__asyncValues: () => __asyncValues,
	__await: () => __await,
	__awaiter: () => __awaiter,
	__classPrivateFieldGet: () => __classPrivateFieldGet,
	__classPrivateFieldIn: () => __classPrivateFieldIn,
	__classPrivateFieldSet: () => __classPrivateFieldSet,
	__createBinding: () => __createBinding,
	__decorate: () => __decorate,
	__disposeResources: () => __disposeResources,
	__esDecorate: () => __esDecorate,
	__exportStar: () => __exportStar,
	__extends: () => __extends,
	__generator: () => __generator,
	__importDefault: () => __importDefault,
	__importStar: () => __importStar,
	__makeTemplateObject: () => __makeTemplateObject,
	__metadata: () => __metadata,
	__param: () => __param,
	__propKey: () => __propKey,
	__read: () => __read,
	__rest: () => __rest,
	__rewriteRelativeImportExtension: () => __rewriteRelativeImportExtension,
	__runInitializers: () => __runInitializers,
	__setFunctionName: () => __setFunctionName,
	__spread: () => __spread,
	__spreadArray: () => __spreadArray,
	__spreadArrays: () => __spreadArrays,
	__values: () => __values,
	default: () => tslib_es6_default
});
function __extends(d, b) {
	if (typeof b !== "function" && b !== null) throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
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
function __esDecorate(ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
	function accept(f) {
		if (f !== void 0 && typeof f !== "function") throw new TypeError("Function expected");
		return f;
	}
	var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
	var target = !descriptorIn && ctor ? contextIn["static"] ? ctor : ctor.prototype : null;
	var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
	var _, done = false;
	for (var i = decorators.length - 1; i >= 0; i--) {
		var context = {};
		for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
		for (var p in contextIn.access) context.access[p] = contextIn.access[p];
		context.addInitializer = function(f) {
			if (done) throw new TypeError("Cannot add initializers after decoration has completed");
			extraInitializers.push(accept(f || null));
		};
		var result = (0, decorators[i])(kind === "accessor" ? {
			get: descriptor.get,
			set: descriptor.set
		} : descriptor[key], context);
		if (kind === "accessor") {
			if (result === void 0) continue;
			if (result === null || typeof result !== "object") throw new TypeError("Object expected");
			if (_ = accept(result.get)) descriptor.get = _;
			if (_ = accept(result.set)) descriptor.set = _;
			if (_ = accept(result.init)) initializers.unshift(_);
		} else if (_ = accept(result)) {
			if (kind === "field") initializers.unshift(_);
			else descriptor[key] = _;
		}
	}
	if (target) Object.defineProperty(target, contextIn.name, descriptor);
	done = true;
}
function __runInitializers(thisArg, initializers, value) {
	var useValue = arguments.length > 2;
	for (var i = 0; i < initializers.length; i++) value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
	return useValue ? value : void 0;
}
function __propKey(x) {
	return typeof x === "symbol" ? x : "".concat(x);
}
function __setFunctionName(f, name, prefix) {
	if (typeof name === "symbol") name = name.description ? "[".concat(name.description, "]") : "";
	return Object.defineProperty(f, "name", {
		configurable: true,
		value: prefix ? "".concat(prefix, " ", name) : name
	});
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
	}, f, y, t, g = Object.create((typeof Iterator === "function" ? Iterator : Object).prototype);
	return g.next = verb(0), g["throw"] = verb(1), g["return"] = verb(2), typeof Symbol === "function" && (g[Symbol.iterator] = function() {
		return this;
	}), g;
	function verb(n) {
		return function(v) {
			return step([n, v]);
		};
	}
	function step(op) {
		if (f) throw new TypeError("Generator is already executing.");
		while (g && (g = 0, op[0] && (_ = 0)), _) try {
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
function __exportStar(m, o) {
	for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(o, p)) __createBinding(o, m, p);
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
function __spreadArray(to, from, pack) {
	if (pack || arguments.length === 2) {
		for (var i = 0, l = from.length, ar; i < l; i++) if (ar || !(i in from)) {
			if (!ar) ar = Array.prototype.slice.call(from, 0, i);
			ar[i] = from[i];
		}
	}
	return to.concat(ar || Array.prototype.slice.call(from));
}
function __await(v) {
	return this instanceof __await ? (this.v = v, this) : new __await(v);
}
function __asyncGenerator(thisArg, _arguments, generator) {
	if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
	var g = generator.apply(thisArg, _arguments || []), i, q = [];
	return i = Object.create((typeof AsyncIterator === "function" ? AsyncIterator : Object).prototype), verb("next"), verb("throw"), verb("return", awaitReturn), i[Symbol.asyncIterator] = function() {
		return this;
	}, i;
	function awaitReturn(f) {
		return function(v) {
			return Promise.resolve(v).then(f, reject);
		};
	}
	function verb(n, f) {
		if (g[n]) {
			i[n] = function(v) {
				return new Promise(function(a, b) {
					q.push([
						n,
						v,
						a,
						b
					]) > 1 || resume(n, v);
				});
			};
			if (f) i[n] = f(i[n]);
		}
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
				done: false
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
		for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
	}
	__setModuleDefault(result, mod);
	return result;
}
function __importDefault(mod) {
	return mod && mod.__esModule ? mod : { default: mod };
}
function __classPrivateFieldGet(receiver, state, kind, f) {
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a getter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot read private member from an object whose class did not declare it");
	return kind === "m" ? f : kind === "a" ? f.call(receiver) : f ? f.value : state.get(receiver);
}
function __classPrivateFieldSet(receiver, state, value, kind, f) {
	if (kind === "m") throw new TypeError("Private method is not writable");
	if (kind === "a" && !f) throw new TypeError("Private accessor was defined without a setter");
	if (typeof state === "function" ? receiver !== state || !f : !state.has(receiver)) throw new TypeError("Cannot write private member to an object whose class did not declare it");
	return kind === "a" ? f.call(receiver, value) : f ? f.value = value : state.set(receiver, value), value;
}
function __classPrivateFieldIn(state, receiver) {
	if (receiver === null || typeof receiver !== "object" && typeof receiver !== "function") throw new TypeError("Cannot use 'in' operator on non-object");
	return typeof state === "function" ? receiver === state : state.has(receiver);
}
function __addDisposableResource(env, value, async) {
	if (value !== null && value !== void 0) {
		if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
		var dispose, inner;
		if (async) {
			if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
			dispose = value[Symbol.asyncDispose];
		}
		if (dispose === void 0) {
			if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
			dispose = value[Symbol.dispose];
			if (async) inner = dispose;
		}
		if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
		if (inner) dispose = function() {
			try {
				inner.call(this);
			} catch (e) {
				return Promise.reject(e);
			}
		};
		env.stack.push({
			value,
			dispose,
			async
		});
	} else if (async) env.stack.push({ async: true });
	return value;
}
function __disposeResources(env) {
	function fail(e) {
		env.error = env.hasError ? new _SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
		env.hasError = true;
	}
	var r, s = 0;
	function next() {
		while (r = env.stack.pop()) try {
			if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
			if (r.dispose) {
				var result = r.dispose.call(r.value);
				if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) {
					fail(e);
					return next();
				});
			} else s |= 1;
		} catch (e) {
			fail(e);
		}
		if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
		if (env.hasError) throw env.error;
	}
	return next();
}
function __rewriteRelativeImportExtension(path, preserveJsx, extraExtensions, ignoreCase) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) {
		if (extraExtensions) for (var extension in extraExtensions) {
			var suffix = path.slice(-extension.length);
			if (suffix === extension || ignoreCase && suffix.toLowerCase() === extension.toLowerCase()) {
				var output = extraExtensions[extension];
				return output === extension ? path : path.slice(0, -extension.length) + output;
			}
		}
		return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
			return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
		});
	}
	return path;
}
var extendStatics, __assign, __createBinding, __setModuleDefault, ownKeys, _SuppressedError, tslib_es6_default;
var init_tslib_es6 = __esmMin((() => {
	extendStatics = function(d, b) {
		extendStatics = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function(d, b) {
			d.__proto__ = b;
		} || function(d, b) {
			for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p];
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
	__createBinding = Object.create ? (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		var desc = Object.getOwnPropertyDescriptor(m, k);
		if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
			enumerable: true,
			get: function() {
				return m[k];
			}
		};
		Object.defineProperty(o, k2, desc);
	}) : (function(o, m, k, k2) {
		if (k2 === void 0) k2 = k;
		o[k2] = m[k];
	});
	__setModuleDefault = Object.create ? (function(o, v) {
		Object.defineProperty(o, "default", {
			enumerable: true,
			value: v
		});
	}) : function(o, v) {
		o["default"] = v;
	};
	ownKeys = function(o) {
		ownKeys = Object.getOwnPropertyNames || function(o) {
			var ar = [];
			for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
			return ar;
		};
		return ownKeys(o);
	};
	_SuppressedError = typeof SuppressedError === "function" ? SuppressedError : function(error, suppressed, message) {
		var e = new Error(message);
		return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
	};
	tslib_es6_default = {
		__extends,
		__assign,
		__rest,
		__decorate,
		__param,
		__esDecorate,
		__runInitializers,
		__propKey,
		__setFunctionName,
		__metadata,
		__awaiter,
		__generator,
		__createBinding,
		__exportStar,
		__values,
		__read,
		__spread,
		__spreadArrays,
		__spreadArray,
		__await,
		__asyncGenerator,
		__asyncDelegator,
		__asyncValues,
		__makeTemplateObject,
		__importStar,
		__importDefault,
		__classPrivateFieldGet,
		__classPrivateFieldSet,
		__classPrivateFieldIn,
		__addDisposableResource,
		__disposeResources,
		__rewriteRelativeImportExtension
	};
}));

// node_modules/@stoplight/path/index.cjs.js
var require_index_cjs$1 = /* @__PURE__ */ __commonJSMin(((exports) => {
	function format(r) {
		let t = "";
		return r.absolute && ("file" === r.protocol ? (r.drive && (t += r.drive), t += "/") : (t += r.protocol + "://", r.origin && (t += r.origin + "/"))), "" === (t += r.path.join("/")) && (t = "."), t;
	}
	function peg$subclass(r, t) {
		function e() {
			this.constructor = r;
		}
		e.prototype = t.prototype, r.prototype = new e();
	}
	function peg$SyntaxError(r, t, e, n) {
		this.message = r, this.expected = t, this.found = e, this.location = n, this.name = "SyntaxError", "function" == typeof Error.captureStackTrace && Error.captureStackTrace(this, peg$SyntaxError);
	}
	function peg$parse(r, t) {
		t = void 0 !== t ? t : {};
		var e, n, o, a, i = {}, u = { Path: rr }, s = rr, l = function(r, t, e, n) {
			return {
				protocol: r,
				origin: t,
				absolute: !0,
				...e,
				...n
			};
		}, c = function(r, t, e) {
			return {
				protocol: r,
				origin: t,
				absolute: !0,
				...e,
				path: []
			};
		}, p = "http://", f = N("http://", !0), h = function(r) {
			return "http";
		}, g = "https://", d = N("https://", !0), m = function(r) {
			return "https";
		}, x = "", v = function() {
			return null;
		}, b = function(r, t, e) {
			return {
				protocol: r,
				origin: null,
				absolute: !0,
				...t,
				...e
			};
		}, y = "file://", S = N("file://", !0), z = "file:", w = N("file:", !0), A = function(r) {
			return "file";
		}, C = function(r, t) {
			return {
				protocol: "file",
				origin: null,
				absolute: !0,
				...r,
				...t
			};
		}, E = /^[A-Za-z]/, $ = Q([["A", "Z"], ["a", "z"]], !1, !1), j = ":", P = N(":", !1), R = function(r) {
			return { drive: r.toLowerCase() + ":" };
		}, F = function() {
			return { drive: null };
		}, L = function() {
			return { drive: null };
		}, B = function(r) {
			return {
				protocol: null,
				origin: null,
				absolute: !1,
				drive: null,
				...r
			};
		}, W = function(r) {
			return { path: r };
		}, M = function(r, t) {
			return [r, ...t];
		}, U = function(r) {
			return [r];
		}, _ = ".", D = N(".", !1), O = "/", k = N("/", !1), T = "\\", Z = N("\\", !1), I = /^[^\/\\]/, q = Q(["/", "\\"], !0, !1), G = 0, H = [{
			line: 1,
			column: 1
		}], J = 0, K = [];
		if ("startRule" in t) {
			if (!(t.startRule in u)) throw new Error("Can't start parsing from rule \"" + t.startRule + "\".");
			s = u[t.startRule];
		}
		function N(r, t) {
			return {
				type: "literal",
				text: r,
				ignoreCase: t
			};
		}
		function Q(r, t, e) {
			return {
				type: "class",
				parts: r,
				inverted: t,
				ignoreCase: e
			};
		}
		function V(t) {
			var e, n = H[t];
			if (n) return n;
			for (e = t - 1; !H[e];) e--;
			for (n = {
				line: (n = H[e]).line,
				column: n.column
			}; e < t;) 10 === r.charCodeAt(e) ? (n.line++, n.column = 1) : n.column++, e++;
			return H[t] = n, n;
		}
		function X(r, t) {
			var e = V(r), n = V(t);
			return {
				start: {
					offset: r,
					line: e.line,
					column: e.column
				},
				end: {
					offset: t,
					line: n.line,
					column: n.column
				}
			};
		}
		function Y(r) {
			G < J || (G > J && (J = G, K = []), K.push(r));
		}
		function rr() {
			var t;
			return (t = function() {
				var r = G, t, e, n, o;
				(t = tr()) !== i && (e = er()) !== i && (n = or()) !== i && (o = ar()) !== i ? (t = l(t, e, n, o), r = t) : (G = r, r = i);
				r === i && (r = G, (t = tr()) !== i && (e = er()) !== i && (n = function() {
					var r;
					(r = x) !== i && (r = L());
					return r;
				}()) !== i ? (t = c(t, e, n), r = t) : (G = r, r = i));
				return r;
			}()) === i && (t = function() {
				var t = G, e, n, o;
				(e = function() {
					var t;
					return r.substr(G, 7).toLowerCase() === y ? (t = r.substr(G, 7), G += 7) : (t = i, Y(S)), t === i && (r.substr(G, 5).toLowerCase() === z ? (t = r.substr(G, 5), G += 5) : (t = i, Y(w))), t !== i && (t = A()), t;
				}()) !== i && (n = nr()) !== i && (o = ar()) !== i ? (e = b(e, n, o), t = e) : (G = t, t = i);
				return t;
			}()) === i && (t = function() {
				var r = G, t, e;
				(t = nr()) !== i && (e = ar()) !== i ? (t = C(t, e), r = t) : (G = r, r = i);
				return r;
			}()) === i && (t = function() {
				var t = G, e, n;
				(e = function() {
					var t;
					return (t = function() {
						var t = G, e, n;
						return 46 === r.charCodeAt(G) ? (e = _, G++) : (e = i, Y(D)), e !== i && (n = ur()) !== i ? t = e = [e, n] : (G = t, t = i), t;
					}()) === i && (t = x), t;
				}()) !== i && (n = ar()) !== i ? (e = B(n), t = e) : (G = t, t = i);
				return t;
			}()), t;
		}
		function tr() {
			var t;
			return (t = function() {
				var t;
				r.substr(G, 7).toLowerCase() === p ? (t = r.substr(G, 7), G += 7) : (t = i, Y(f));
				t !== i && (t = h());
				return t;
			}()) === i && (t = function() {
				var t;
				r.substr(G, 8).toLowerCase() === g ? (t = r.substr(G, 8), G += 8) : (t = i, Y(d));
				t !== i && (t = m());
				return t;
			}()), t;
		}
		function er() {
			var t = G, e = [], n;
			if ((n = sr()) !== i) for (; n !== i;) e.push(n), n = sr();
			else e = i;
			return (t = e !== i ? r.substring(t, G) : e) === i && (t = G, (e = x) !== i && (e = v()), t = e), t;
		}
		function nr() {
			var t;
			return (t = function() {
				var t = G, e, n, o;
				(e = ur()) === i && (e = null);
				e !== i ? (E.test(r.charAt(G)) ? (n = r.charAt(G), G++) : (n = i, Y($)), n !== i ? (58 === r.charCodeAt(G) ? (o = j, G++) : (o = i, Y(P)), o !== i && ur() !== i ? (e = R(n), t = e) : (G = t, t = i)) : (G = t, t = i)) : (G = t, t = i);
				return t;
			}()) === i && (t = or()), t;
		}
		function or() {
			var r;
			return (r = ur()) !== i && (r = F()), r;
		}
		function ar() {
			var r;
			return (r = function r() {
				var t = G, e = ir(), n;
				e !== i && ur() !== i && (n = r()) !== i ? (e = M(e, n), t = e) : (G = t, t = i);
				t === i && (t = G, (e = ir()) !== i && (e = U(e)), t = e);
				return t;
			}()) !== i && (r = W(r)), r;
		}
		function ir() {
			var t = G, e = [], n;
			if ((n = sr()) !== i) for (; n !== i;) e.push(n), n = sr();
			else e = i;
			return (t = e !== i ? r.substring(t, G) : e) === i && (t = x), t;
		}
		function ur() {
			var t;
			return 47 === r.charCodeAt(G) ? (t = O, G++) : (t = i, Y(k)), t === i && (92 === r.charCodeAt(G) ? (t = T, G++) : (t = i, Y(Z))), t;
		}
		function sr() {
			var t;
			return I.test(r.charAt(G)) ? (t = r.charAt(G), G++) : (t = i, Y(q)), t;
		}
		if ((e = s()) !== i && G === r.length) return e;
		throw e !== i && G < r.length && Y({ type: "end" }), n = K, o = J < r.length ? r.charAt(J) : null, a = J < r.length ? X(J, J + 1) : X(J, J), new peg$SyntaxError(peg$SyntaxError.buildMessage(n, o), n, o, a);
	}
	Object.defineProperty(exports, "__esModule", { value: !0 }), peg$subclass(peg$SyntaxError, Error), peg$SyntaxError.buildMessage = function(r, t) {
		var e = {
			literal: function(r) {
				return "\"" + o(r.text) + "\"";
			},
			class: function(r) {
				var t, e = "";
				for (t = 0; t < r.parts.length; t++) e += r.parts[t] instanceof Array ? a(r.parts[t][0]) + "-" + a(r.parts[t][1]) : a(r.parts[t]);
				return "[" + (r.inverted ? "^" : "") + e + "]";
			},
			any: function(r) {
				return "any character";
			},
			end: function(r) {
				return "end of input";
			},
			other: function(r) {
				return r.description;
			}
		};
		function n(r) {
			return r.charCodeAt(0).toString(16).toUpperCase();
		}
		function o(r) {
			return r.replace(/\\/g, "\\\\").replace(/"/g, "\\\"").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(r) {
				return "\\x0" + n(r);
			}).replace(/[\x10-\x1F\x7F-\x9F]/g, function(r) {
				return "\\x" + n(r);
			});
		}
		function a(r) {
			return r.replace(/\\/g, "\\\\").replace(/\]/g, "\\]").replace(/\^/g, "\\^").replace(/-/g, "\\-").replace(/\0/g, "\\0").replace(/\t/g, "\\t").replace(/\n/g, "\\n").replace(/\r/g, "\\r").replace(/[\x00-\x0F]/g, function(r) {
				return "\\x0" + n(r);
			}).replace(/[\x10-\x1F\x7F-\x9F]/g, function(r) {
				return "\\x" + n(r);
			});
		}
		return "Expected " + function(r) {
			var t, n, o, a = new Array(r.length);
			for (t = 0; t < r.length; t++) a[t] = (o = r[t], e[o.type](o));
			if (a.sort(), a.length > 0) {
				for (t = 1, n = 1; t < a.length; t++) a[t - 1] !== a[t] && (a[n] = a[t], n++);
				a.length = n;
			}
			switch (a.length) {
				case 1: return a[0];
				case 2: return a[0] + " or " + a[1];
				default: return a.slice(0, -1).join(", ") + ", or " + a[a.length - 1];
			}
		}(r) + " but " + function(r) {
			return r ? "\"" + o(r) + "\"" : "end of input";
		}(t) + " found.";
	};
	var grammar_1 = {
		SyntaxError: peg$SyntaxError,
		parse: peg$parse
	}.parse;
	function parse(r) {
		if ("string" != typeof r) throw new Error(`@stoplight/path: Cannot parse ${r} because it is not a string`);
		return grammar_1(r, {});
	}
	function normalize(r) {
		return format(normalizeParsed(parse(r)));
	}
	function normalizeParsed(r) {
		let t = r.path;
		t = t.filter((r) => "" !== r && "." !== r);
		const e = [];
		for (const n of t) ".." === n && e.length && ".." !== e[e.length - 1] ? e.pop() : ".." === n && r.absolute || e.push(n);
		return r.path = e, r;
	}
	function parseBase(r) {
		let t = r.lastIndexOf(".");
		".." === r && (t = -1), "." === r && (t = -1);
		let e = r, n = "";
		return t > 0 && (e = r.slice(0, t), n = r.slice(t)), {
			name: e,
			ext: n
		};
	}
	const basename = (r, t) => {
		const e = normalizeParsed(parse(r)).path.pop();
		if (!e) return "";
		const { name: n, ext: o } = parseBase(e);
		return !0 === t || t === o ? n : `${n}${o}`;
	};
	const dirname = (r) => {
		const t = normalizeParsed(parse(r));
		return t.path.pop(), format(normalizeParsed(t));
	};
	const extname = (r) => {
		const t = normalizeParsed(parse(r)).path.pop();
		if (!t) return "";
		const { ext: e } = parseBase(t);
		return e;
	};
	function isAbsolute(r) {
		return parse(r).absolute;
	}
	function isURL(r) {
		const t = parse(r);
		return "http" === t.protocol || "https" === t.protocol;
	}
	const join = (...r) => {
		if (0 === r.length) return ".";
		const t = r.map(parse), e = Object.assign({}, t[0]);
		for (let n = 1; n < t.length; n++) {
			const o = t[n];
			if (o.absolute) throw new Error("Cannot join an absolute path \"" + r[n] + "\" in the middle of other paths.");
			for (const r of o.path) e.path.push(r);
		}
		return format(normalizeParsed(e));
	};
	function relative(r, t) {
		const e = normalizeParsed(parse(t));
		if (!e.absolute) return format(e);
		const n = normalizeParsed(parse(r));
		if (e.origin !== n.origin) return format(e);
		if (!n.absolute) return format(e);
		if (n.drive !== e.drive) return format(e);
		const o = Math.min(n.path.length, e.path.length);
		for (let r = 0; r < o && n.path[0] === e.path[0]; r++) n.path.shift(), e.path.shift();
		return e.path.unshift(...n.path.fill("..")), format({
			origin: null,
			drive: null,
			absolute: !1,
			protocol: null,
			path: e.path
		});
	}
	function resolve(...r) {
		if (0 === r.length) return ".";
		const t = normalizeParsed(parse(r[r.length - 1]));
		return t.absolute ? format(t) : join(...r);
	}
	const startsWithWindowsDrive = (r) => {
		return null !== parse(r).drive;
	};
	const stripRoot = (r) => parse(r).path.filter(Boolean).join("/");
	function deserializeSrn(r) {
		const [t, e, n, ...o] = r.split("/"), a = o.length ? `/${o.join("/")}` : void 0;
		let i, u;
		return a && (i = o.find((r) => r.includes("."))) && (u = parseBase(i).ext), {
			shortcode: t,
			orgSlug: e,
			projectSlug: n,
			uri: a,
			file: i,
			ext: u
		};
	}
	function serializeSrn({ shortcode: r, orgSlug: t, projectSlug: e, uri: n = "" }) {
		return [
			r,
			t,
			e,
			n.replace(/^\//, "")
		].filter(Boolean).join("/");
	}
	exports.basename = basename, exports.deserializeSrn = deserializeSrn, exports.dirname = dirname, exports.extname = extname, exports.format = format, exports.isAbsolute = isAbsolute, exports.isURL = isURL, exports.join = join, exports.normalize = normalize, exports.parse = parse, exports.relative = relative, exports.resolve = resolve, exports.sep = "/", exports.serializeSrn = serializeSrn, exports.startsWithWindowsDrive = startsWithWindowsDrive, exports.stripRoot = stripRoot, exports.toFSPath = normalize;
}));

// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner$1(text, ignoreTrivia) {
	if (ignoreTrivia === void 0) ignoreTrivia = false;
	var len = text.length;
	var pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		var digits = 0;
		var value = 0;
		while (digits < count || !exact) {
			var ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++;
			digits++;
		}
		if (digits < count) value = -1;
		return value;
	}
	function setPosition(newPosition) {
		pos = newPosition;
		value = "";
		tokenOffset = 0;
		token = 16;
		scanError = 0;
	}
	function scanNumber() {
		var start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else {
			pos++;
			while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
		}
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
			} else {
				scanError = 3;
				return text.substring(start, pos);
			}
		}
		var end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			pos++;
			if (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) pos++;
			if (pos < text.length && isDigit(text.charCodeAt(pos))) {
				pos++;
				while (pos < text.length && isDigit(text.charCodeAt(pos))) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		var result = "", start = pos;
		while (true) {
			if (pos >= len) {
				result += text.substring(start, pos);
				scanError = 2;
				break;
			}
			var ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos);
				pos++;
				break;
			}
			if (ch === 92) {
				result += text.substring(start, pos);
				pos++;
				if (pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						var ch3 = scanHexDigits(4, true);
						if (ch3 >= 0) result += String.fromCharCode(ch3);
						else scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
				continue;
			}
			if (ch >= 0 && ch <= 31) {
				if (isLineBreak(ch)) {
					result += text.substring(start, pos);
					scanError = 2;
					break;
				} else scanError = 6;
			}
			pos++;
		}
		return result;
	}
	function scanNext() {
		value = "";
		scanError = 0;
		tokenOffset = pos;
		lineStartOffset = lineNumber;
		prevTokenLineStartOffset = tokenLineStartOffset;
		if (pos >= len) {
			tokenOffset = len;
			return token = 17;
		}
		var code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do {
				pos++;
				value += String.fromCharCode(code);
				code = text.charCodeAt(pos);
			} while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) {
			pos++;
			value += String.fromCharCode(code);
			if (code === 13 && text.charCodeAt(pos) === 10) {
				pos++;
				value += "\n";
			}
			lineNumber++;
			tokenLineStartOffset = pos;
			return token = 14;
		}
		switch (code) {
			case 123:
				pos++;
				return token = 1;
			case 125:
				pos++;
				return token = 2;
			case 91:
				pos++;
				return token = 3;
			case 93:
				pos++;
				return token = 4;
			case 58:
				pos++;
				return token = 6;
			case 44:
				pos++;
				return token = 5;
			case 34:
				pos++;
				value = scanString();
				return token = 10;
			case 47:
				var start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					pos += 2;
					while (pos < len) {
						if (isLineBreak(text.charCodeAt(pos))) break;
						pos++;
					}
					value = text.substring(start, pos);
					return token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					var safeLength = len - 1;
					var commentClosed = false;
					while (pos < safeLength) {
						var ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2;
							commentClosed = true;
							break;
						}
						pos++;
						if (isLineBreak(ch)) {
							if (ch === 13 && text.charCodeAt(pos) === 10) pos++;
							lineNumber++;
							tokenLineStartOffset = pos;
						}
					}
					if (!commentClosed) {
						pos++;
						scanError = 1;
					}
					value = text.substring(start, pos);
					return token = 13;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
			case 45:
				value += String.fromCharCode(code);
				pos++;
				if (pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57:
				value += scanNumber();
				return token = 11;
			default:
				while (pos < len && isUnknownContentCharacter(code)) {
					pos++;
					code = text.charCodeAt(pos);
				}
				if (tokenOffset !== pos) {
					value = text.substring(tokenOffset, pos);
					switch (value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				value += String.fromCharCode(code);
				pos++;
				return token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return false;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return false;
		}
		return true;
	}
	function scanNextNonTrivia() {
		var result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: function() {
			return pos;
		},
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: function() {
			return token;
		},
		getTokenValue: function() {
			return value;
		},
		getTokenOffset: function() {
			return tokenOffset;
		},
		getTokenLength: function() {
			return pos - tokenOffset;
		},
		getTokenStartLine: function() {
			return lineStartOffset;
		},
		getTokenStartCharacter: function() {
			return tokenOffset - prevTokenLineStartOffset;
		},
		getTokenError: function() {
			return scanError;
		}
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9 || ch === 11 || ch === 12 || ch === 160 || ch === 5760 || ch >= 8192 && ch <= 8203 || ch === 8239 || ch === 8287 || ch === 12288 || ch === 65279;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13 || ch === 8232 || ch === 8233;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var init_scanner = __esmMin((() => {}));

// node_modules/jsonc-parser/lib/esm/impl/format.js
function format$1(documentText, range, options) {
	var initialIndentLevel;
	var formatText;
	var formatTextStart;
	var rangeStart;
	var rangeEnd;
	if (range) {
		rangeStart = range.offset;
		rangeEnd = rangeStart + range.length;
		formatTextStart = rangeStart;
		while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) formatTextStart--;
		var endOffset = rangeEnd;
		while (endOffset < documentText.length && !isEOL(documentText, endOffset)) endOffset++;
		formatText = documentText.substring(formatTextStart, endOffset);
		initialIndentLevel = computeIndentLevel(formatText, options);
	} else {
		formatText = documentText;
		initialIndentLevel = 0;
		formatTextStart = 0;
		rangeStart = 0;
		rangeEnd = documentText.length;
	}
	var eol = getEOL(options, documentText);
	var lineBreak = false;
	var indentLevel = 0;
	var indentValue;
	if (options.insertSpaces) indentValue = repeat(" ", options.tabSize || 4);
	else indentValue = "	";
	var scanner = createScanner$1(formatText, false);
	var hasError = false;
	function newLineAndIndent() {
		return eol + repeat(indentValue, initialIndentLevel + indentLevel);
	}
	function scanNext() {
		var token = scanner.scan();
		lineBreak = false;
		while (token === 15 || token === 14) {
			lineBreak = lineBreak || token === 14;
			token = scanner.scan();
		}
		hasError = token === 16 || scanner.getTokenError() !== 0;
		return token;
	}
	var editOperations = [];
	function addEdit(text, startOffset, endOffset) {
		if (!hasError && startOffset < rangeEnd && endOffset > rangeStart && documentText.substring(startOffset, endOffset) !== text) editOperations.push({
			offset: startOffset,
			length: endOffset - startOffset,
			content: text
		});
	}
	var firstToken = scanNext();
	if (firstToken !== 17) {
		var firstTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(repeat(indentValue, initialIndentLevel), formatTextStart, firstTokenStart);
	}
	while (firstToken !== 17) {
		var firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
		var secondToken = scanNext();
		var replaceContent = "";
		while (!lineBreak && (secondToken === 12 || secondToken === 13)) {
			var commentTokenStart = scanner.getTokenOffset() + formatTextStart;
			addEdit(" ", firstTokenEnd, commentTokenStart);
			firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
			replaceContent = secondToken === 12 ? newLineAndIndent() : "";
			secondToken = scanNext();
		}
		if (secondToken === 2) {
			if (firstToken !== 1) {
				indentLevel--;
				replaceContent = newLineAndIndent();
			}
		} else if (secondToken === 4) {
			if (firstToken !== 3) {
				indentLevel--;
				replaceContent = newLineAndIndent();
			}
		} else {
			switch (firstToken) {
				case 3:
				case 1:
					indentLevel++;
					replaceContent = newLineAndIndent();
					break;
				case 5:
				case 12:
					replaceContent = newLineAndIndent();
					break;
				case 13:
					if (lineBreak) replaceContent = newLineAndIndent();
					else replaceContent = " ";
					break;
				case 6:
					replaceContent = " ";
					break;
				case 10: if (secondToken === 6) {
					replaceContent = "";
					break;
				}
				case 7:
				case 8:
				case 9:
				case 11:
				case 2:
				case 4:
					if (secondToken === 12 || secondToken === 13) replaceContent = " ";
					else if (secondToken !== 5 && secondToken !== 17) hasError = true;
					break;
				case 16: hasError = true;
			}
			if (lineBreak && (secondToken === 12 || secondToken === 13)) replaceContent = newLineAndIndent();
		}
		var secondTokenStart = scanner.getTokenOffset() + formatTextStart;
		addEdit(replaceContent, firstTokenEnd, secondTokenStart);
		firstToken = secondToken;
	}
	return editOperations;
}
function repeat(s, count) {
	var result = "";
	for (var i = 0; i < count; i++) result += s;
	return result;
}
function computeIndentLevel(content, options) {
	var i = 0;
	var nChars = 0;
	var tabSize = options.tabSize || 4;
	while (i < content.length) {
		var ch = content.charAt(i);
		if (ch === " ") nChars++;
		else if (ch === "	") nChars += tabSize;
		else break;
		i++;
	}
	return Math.floor(nChars / tabSize);
}
function getEOL(options, text) {
	for (var i = 0; i < text.length; i++) {
		var ch = text.charAt(i);
		if (ch === "\r") {
			if (i + 1 < text.length && text.charAt(i + 1) === "\n") return "\r\n";
			return "\r";
		} else if (ch === "\n") return "\n";
	}
	return options && options.eol || "\n";
}
function isEOL(text, offset) {
	return "\r\n".indexOf(text.charAt(offset)) !== -1;
}
var init_format = __esmMin((() => {
	/* @__PURE__ */ init_scanner();
}));

// node_modules/jsonc-parser/lib/esm/impl/parser.js
function getLocation$1(text, position) {
	var segments = [];
	var earlyReturnException = /* @__PURE__ */ new Object();
	var previousNode = void 0;
	var previousNodeInst = {
		value: {},
		offset: 0,
		length: 0,
		type: "object",
		parent: void 0
	};
	var isAtPropertyKey = false;
	function setPreviousNode(value, offset, length, type) {
		previousNodeInst.value = value;
		previousNodeInst.offset = offset;
		previousNodeInst.length = length;
		previousNodeInst.type = type;
		previousNodeInst.colonOffset = void 0;
		previousNode = previousNodeInst;
	}
	try {
		visit$1(text, {
			onObjectBegin: function(offset, length) {
				if (position <= offset) throw earlyReturnException;
				previousNode = void 0;
				isAtPropertyKey = position > offset;
				segments.push("");
			},
			onObjectProperty: function(name, offset, length) {
				if (position < offset) throw earlyReturnException;
				setPreviousNode(name, offset, length, "property");
				segments[segments.length - 1] = name;
				if (position <= offset + length) throw earlyReturnException;
			},
			onObjectEnd: function(offset, length) {
				if (position <= offset) throw earlyReturnException;
				previousNode = void 0;
				segments.pop();
			},
			onArrayBegin: function(offset, length) {
				if (position <= offset) throw earlyReturnException;
				previousNode = void 0;
				segments.push(0);
			},
			onArrayEnd: function(offset, length) {
				if (position <= offset) throw earlyReturnException;
				previousNode = void 0;
				segments.pop();
			},
			onLiteralValue: function(value, offset, length) {
				if (position < offset) throw earlyReturnException;
				setPreviousNode(value, offset, length, getNodeType(value));
				if (position <= offset + length) throw earlyReturnException;
			},
			onSeparator: function(sep, offset, length) {
				if (position <= offset) throw earlyReturnException;
				if (sep === ":" && previousNode && previousNode.type === "property") {
					previousNode.colonOffset = offset;
					isAtPropertyKey = false;
					previousNode = void 0;
				} else if (sep === ",") {
					var last = segments[segments.length - 1];
					if (typeof last === "number") segments[segments.length - 1] = last + 1;
					else {
						isAtPropertyKey = true;
						segments[segments.length - 1] = "";
					}
					previousNode = void 0;
				}
			}
		});
	} catch (e) {
		if (e !== earlyReturnException) throw e;
	}
	return {
		path: segments,
		previousNode,
		isAtPropertyKey,
		matches: function(pattern) {
			var k = 0;
			for (var i = 0; k < pattern.length && i < segments.length; i++) if (pattern[k] === segments[i] || pattern[k] === "*") k++;
			else if (pattern[k] !== "**") return false;
			return k === pattern.length;
		}
	};
}
function parse$1(text, errors, options) {
	if (errors === void 0) errors = [];
	if (options === void 0) options = ParseOptions.DEFAULT;
	var currentProperty = null;
	var currentParent = [];
	var previousParents = [];
	function onValue(value) {
		if (Array.isArray(currentParent)) currentParent.push(value);
		else if (currentProperty !== null) currentParent[currentProperty] = value;
	}
	visit$1(text, {
		onObjectBegin: function() {
			var object = {};
			onValue(object);
			previousParents.push(currentParent);
			currentParent = object;
			currentProperty = null;
		},
		onObjectProperty: function(name) {
			currentProperty = name;
		},
		onObjectEnd: function() {
			currentParent = previousParents.pop();
		},
		onArrayBegin: function() {
			var array = [];
			onValue(array);
			previousParents.push(currentParent);
			currentParent = array;
			currentProperty = null;
		},
		onArrayEnd: function() {
			currentParent = previousParents.pop();
		},
		onLiteralValue: onValue,
		onError: function(error, offset, length) {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	return currentParent[0];
}
function parseTree$1(text, errors, options) {
	if (errors === void 0) errors = [];
	if (options === void 0) options = ParseOptions.DEFAULT;
	var currentParent = {
		type: "array",
		offset: -1,
		length: -1,
		children: [],
		parent: void 0
	};
	function ensurePropertyComplete(endOffset) {
		if (currentParent.type === "property") {
			currentParent.length = endOffset - currentParent.offset;
			currentParent = currentParent.parent;
		}
	}
	function onValue(valueNode) {
		currentParent.children.push(valueNode);
		return valueNode;
	}
	visit$1(text, {
		onObjectBegin: function(offset) {
			currentParent = onValue({
				type: "object",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onObjectProperty: function(name, offset, length) {
			currentParent = onValue({
				type: "property",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
			currentParent.children.push({
				type: "string",
				value: name,
				offset,
				length,
				parent: currentParent
			});
		},
		onObjectEnd: function(offset, length) {
			ensurePropertyComplete(offset + length);
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onArrayBegin: function(offset, length) {
			currentParent = onValue({
				type: "array",
				offset,
				length: -1,
				parent: currentParent,
				children: []
			});
		},
		onArrayEnd: function(offset, length) {
			currentParent.length = offset + length - currentParent.offset;
			currentParent = currentParent.parent;
			ensurePropertyComplete(offset + length);
		},
		onLiteralValue: function(value, offset, length) {
			onValue({
				type: getNodeType(value),
				offset,
				length,
				parent: currentParent,
				value
			});
			ensurePropertyComplete(offset + length);
		},
		onSeparator: function(sep, offset, length) {
			if (currentParent.type === "property") {
				if (sep === ":") currentParent.colonOffset = offset;
				else if (sep === ",") ensurePropertyComplete(offset);
			}
		},
		onError: function(error, offset, length) {
			errors.push({
				error,
				offset,
				length
			});
		}
	}, options);
	var result = currentParent.children[0];
	if (result) delete result.parent;
	return result;
}
function findNodeAtLocation$1(root, path) {
	if (!root) return;
	var node = root;
	for (var _i = 0, path_1 = path; _i < path_1.length; _i++) {
		var segment = path_1[_i];
		if (typeof segment === "string") {
			if (node.type !== "object" || !Array.isArray(node.children)) return;
			var found = false;
			for (var _a = 0, _b = node.children; _a < _b.length; _a++) {
				var propertyNode = _b[_a];
				if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment) {
					node = propertyNode.children[1];
					found = true;
					break;
				}
			}
			if (!found) return;
		} else {
			var index = segment;
			if (node.type !== "array" || index < 0 || !Array.isArray(node.children) || index >= node.children.length) return;
			node = node.children[index];
		}
	}
	return node;
}
function getNodePath$1(node) {
	if (!node.parent || !node.parent.children) return [];
	var path = getNodePath$1(node.parent);
	if (node.parent.type === "property") {
		var key = node.parent.children[0].value;
		path.push(key);
	} else if (node.parent.type === "array") {
		var index = node.parent.children.indexOf(node);
		if (index !== -1) path.push(index);
	}
	return path;
}
function getNodeValue$1(node) {
	switch (node.type) {
		case "array": return node.children.map(getNodeValue$1);
		case "object":
			var obj = Object.create(null);
			for (var _i = 0, _a = node.children; _i < _a.length; _i++) {
				var prop = _a[_i];
				var valueNode = prop.children[1];
				if (valueNode) obj[prop.children[0].value] = getNodeValue$1(valueNode);
			}
			return obj;
		case "null":
		case "string":
		case "number":
		case "boolean": return node.value;
		default: return;
	}
}
function contains(node, offset, includeRightBound) {
	if (includeRightBound === void 0) includeRightBound = false;
	return offset >= node.offset && offset < node.offset + node.length || includeRightBound && offset === node.offset + node.length;
}
function findNodeAtOffset$1(node, offset, includeRightBound) {
	if (includeRightBound === void 0) includeRightBound = false;
	if (contains(node, offset, includeRightBound)) {
		var children = node.children;
		if (Array.isArray(children)) for (var i = 0; i < children.length && children[i].offset <= offset; i++) {
			var item = findNodeAtOffset$1(children[i], offset, includeRightBound);
			if (item) return item;
		}
		return node;
	}
}
function visit$1(text, visitor, options) {
	if (options === void 0) options = ParseOptions.DEFAULT;
	var _scanner = createScanner$1(text, false);
	function toNoArgVisit(visitFunction) {
		return visitFunction ? function() {
			return visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : function() {
			return true;
		};
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? function(arg) {
			return visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : function() {
			return true;
		};
	}
	var onObjectBegin = toNoArgVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisit(visitor.onObjectProperty), onObjectEnd = toNoArgVisit(visitor.onObjectEnd), onArrayBegin = toNoArgVisit(visitor.onArrayBegin), onArrayEnd = toNoArgVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisit(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
	var disallowComments = options && options.disallowComments;
	var allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		while (true) {
			var token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					if (!disallowComments) handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					if (disallowComments) handleError(10);
					else onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter, skipUntil) {
		if (skipUntilAfter === void 0) skipUntilAfter = [];
		if (skipUntil === void 0) skipUntil = [];
		onError(error);
		if (skipUntilAfter.length + skipUntil.length > 0) {
			var token = _scanner.getToken();
			while (token !== 17) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				} else if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		var value = _scanner.getTokenValue();
		if (isValue) onLiteralValue(value);
		else onObjectProperty(value);
		scanNext();
		return true;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				var value = 0;
				try {
					value = JSON.parse(_scanner.getTokenValue());
					if (typeof value !== "number") {
						handleError(2);
						value = 0;
					}
				} catch (e) {
					handleError(2);
				}
				onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(true);
				break;
			case 9:
				onLiteralValue(false);
				break;
			default: return false;
		}
		scanNext();
		return true;
	}
	function parseProperty() {
		if (_scanner.getToken() !== 10) {
			handleError(3, [], [2, 5]);
			return false;
		}
		parseString(false);
		if (_scanner.getToken() === 6) {
			onSeparator(":");
			scanNext();
			if (!parseValue()) handleError(4, [], [2, 5]);
		} else handleError(5, [], [2, 5]);
		return true;
	}
	function parseObject() {
		onObjectBegin();
		scanNext();
		var needsComma = false;
		while (_scanner.getToken() !== 2 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 2 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseProperty()) handleError(4, [], [2, 5]);
			needsComma = true;
		}
		onObjectEnd();
		if (_scanner.getToken() !== 2) handleError(7, [2], []);
		else scanNext();
		return true;
	}
	function parseArray() {
		onArrayBegin();
		scanNext();
		var needsComma = false;
		while (_scanner.getToken() !== 4 && _scanner.getToken() !== 17) {
			if (_scanner.getToken() === 5) {
				if (!needsComma) handleError(4, [], []);
				onSeparator(",");
				scanNext();
				if (_scanner.getToken() === 4 && allowTrailingComma) break;
			} else if (needsComma) handleError(6, [], []);
			if (!parseValue()) handleError(4, [], [4, 5]);
			needsComma = true;
		}
		onArrayEnd();
		if (_scanner.getToken() !== 4) handleError(8, [4], []);
		else scanNext();
		return true;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(true);
			default: return parseLiteral();
		}
	}
	scanNext();
	if (_scanner.getToken() === 17) {
		if (options.allowEmptyContent) return true;
		handleError(4, [], []);
		return false;
	}
	if (!parseValue()) {
		handleError(4, [], []);
		return false;
	}
	if (_scanner.getToken() !== 17) handleError(9, [], []);
	return true;
}
function stripComments$1(text, replaceCh) {
	var _scanner = createScanner$1(text), parts = [], kind, offset = 0, pos;
	do {
		pos = _scanner.getPosition();
		kind = _scanner.scan();
		switch (kind) {
			case 12:
			case 13:
			case 17:
				if (offset !== pos) parts.push(text.substring(offset, pos));
				if (replaceCh !== void 0) parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
				offset = _scanner.getPosition();
		}
	} while (kind !== 17);
	return parts.join("");
}
function getNodeType(value) {
	switch (typeof value) {
		case "boolean": return "boolean";
		case "number": return "number";
		case "string": return "string";
		case "object":
			if (!value) return "null";
			else if (Array.isArray(value)) return "array";
			return "object";
		default: return "null";
	}
}
var ParseOptions;
var init_parser = __esmMin((() => {
	/* @__PURE__ */ init_scanner();
	;
	(function(ParseOptions) {
		ParseOptions.DEFAULT = { allowTrailingComma: false };
	})(ParseOptions || (ParseOptions = {}));
}));

// node_modules/jsonc-parser/lib/esm/impl/edit.js
function setProperty(text, originalPath, value, formattingOptions, getInsertionIndex) {
	var _a;
	var path = originalPath.slice();
	var root = parseTree$1(text, []);
	var parent = void 0;
	var lastSegment = void 0;
	while (path.length > 0) {
		lastSegment = path.pop();
		parent = findNodeAtLocation$1(root, path);
		if (parent === void 0 && value !== void 0) {
			if (typeof lastSegment === "string") value = (_a = {}, _a[lastSegment] = value, _a);
			else value = [value];
		} else break;
	}
	if (!parent) {
		if (value === void 0) throw new Error("Can not delete in empty document");
		return withFormatting(text, {
			offset: root ? root.offset : 0,
			length: root ? root.length : 0,
			content: JSON.stringify(value)
		}, formattingOptions);
	} else if (parent.type === "object" && typeof lastSegment === "string" && Array.isArray(parent.children)) {
		var existing = findNodeAtLocation$1(parent, [lastSegment]);
		if (existing !== void 0) {
			if (value === void 0) {
				if (!existing.parent) throw new Error("Malformed AST");
				var propertyIndex = parent.children.indexOf(existing.parent);
				var removeBegin = void 0;
				var removeEnd = existing.parent.offset + existing.parent.length;
				if (propertyIndex > 0) {
					var previous = parent.children[propertyIndex - 1];
					removeBegin = previous.offset + previous.length;
				} else {
					removeBegin = parent.offset + 1;
					if (parent.children.length > 1) removeEnd = parent.children[1].offset;
				}
				return withFormatting(text, {
					offset: removeBegin,
					length: removeEnd - removeBegin,
					content: ""
				}, formattingOptions);
			} else return withFormatting(text, {
				offset: existing.offset,
				length: existing.length,
				content: JSON.stringify(value)
			}, formattingOptions);
		} else {
			if (value === void 0) return [];
			var newProperty = JSON.stringify(lastSegment) + ": " + JSON.stringify(value);
			var index = getInsertionIndex ? getInsertionIndex(parent.children.map(function(p) {
				return p.children[0].value;
			})) : parent.children.length;
			var edit = void 0;
			if (index > 0) {
				var previous = parent.children[index - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			} else if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty + ","
			};
			return withFormatting(text, edit, formattingOptions);
		}
	} else if (parent.type === "array" && typeof lastSegment === "number" && Array.isArray(parent.children)) {
		if (lastSegment === -1) {
			var newProperty = "" + JSON.stringify(value);
			var edit = void 0;
			if (parent.children.length === 0) edit = {
				offset: parent.offset + 1,
				length: 0,
				content: newProperty
			};
			else {
				var previous = parent.children[parent.children.length - 1];
				edit = {
					offset: previous.offset + previous.length,
					length: 0,
					content: "," + newProperty
				};
			}
			return withFormatting(text, edit, formattingOptions);
		} else if (value === void 0 && parent.children.length >= 0) {
			var removalIndex = lastSegment;
			var toRemove = parent.children[removalIndex];
			var edit = void 0;
			if (parent.children.length === 1) edit = {
				offset: parent.offset + 1,
				length: parent.length - 2,
				content: ""
			};
			else if (parent.children.length - 1 === removalIndex) {
				var previous = parent.children[removalIndex - 1];
				var offset = previous.offset + previous.length;
				edit = {
					offset,
					length: parent.offset + parent.length - 2 - offset,
					content: ""
				};
			} else edit = {
				offset: toRemove.offset,
				length: parent.children[removalIndex + 1].offset - toRemove.offset,
				content: ""
			};
			return withFormatting(text, edit, formattingOptions);
		} else throw new Error("Array modification not supported yet");
	} else throw new Error("Can not add " + (typeof lastSegment !== "number" ? "index" : "property") + " to parent of type " + parent.type);
}
function withFormatting(text, edit, formattingOptions) {
	var newText = applyEdit(text, edit);
	var begin = edit.offset;
	var end = edit.offset + edit.content.length;
	if (edit.length === 0 || edit.content.length === 0) {
		while (begin > 0 && !isEOL(newText, begin - 1)) begin--;
		while (end < newText.length && !isEOL(newText, end)) end++;
	}
	var edits = format$1(newText, {
		offset: begin,
		length: end - begin
	}, formattingOptions);
	for (var i = edits.length - 1; i >= 0; i--) {
		var edit_1 = edits[i];
		newText = applyEdit(newText, edit_1);
		begin = Math.min(begin, edit_1.offset);
		end = Math.max(end, edit_1.offset + edit_1.length);
		end += edit_1.content.length - edit_1.length;
	}
	var editLength = text.length - (newText.length - end) - begin;
	return [{
		offset: begin,
		length: editLength,
		content: newText.substring(begin, end)
	}];
}
function applyEdit(text, edit) {
	return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
}
var init_edit = __esmMin((() => {
	init_format();
	init_parser();
}));

// node_modules/jsonc-parser/lib/esm/main.js
var main_exports = /* @__PURE__ */ __exportAll({
	applyEdits: () => applyEdits,
	createScanner: () => createScanner,
	findNodeAtLocation: () => findNodeAtLocation,
	findNodeAtOffset: () => findNodeAtOffset,
	format: () => format,
	getLocation: () => getLocation,
	getNodePath: () => getNodePath,
	getNodeValue: () => getNodeValue,
	modify: () => modify,
	parse: () => parse,
	parseTree: () => parseTree,
	printParseErrorCode: () => printParseErrorCode,
	stripComments: () => stripComments,
	visit: () => visit
});
function printParseErrorCode(code) {
	switch (code) {
		case 1: return "InvalidSymbol";
		case 2: return "InvalidNumberFormat";
		case 3: return "PropertyNameExpected";
		case 4: return "ValueExpected";
		case 5: return "ColonExpected";
		case 6: return "CommaExpected";
		case 7: return "CloseBraceExpected";
		case 8: return "CloseBracketExpected";
		case 9: return "EndOfFileExpected";
		case 10: return "InvalidCommentToken";
		case 11: return "UnexpectedEndOfComment";
		case 12: return "UnexpectedEndOfString";
		case 13: return "UnexpectedEndOfNumber";
		case 14: return "InvalidUnicode";
		case 15: return "InvalidEscapeCharacter";
		case 16: return "InvalidCharacter";
	}
	return "<unknown ParseErrorCode>";
}
function format(documentText, range, options) {
	return format$1(documentText, range, options);
}
function modify(text, path, value, options) {
	return setProperty(text, path, value, options.formattingOptions, options.getInsertionIndex);
}
function applyEdits(text, edits) {
	for (var i = edits.length - 1; i >= 0; i--) text = applyEdit(text, edits[i]);
	return text;
}
var createScanner, getLocation, parse, parseTree, findNodeAtLocation, findNodeAtOffset, getNodePath, getNodeValue, visit, stripComments;
var init_main = __esmMin((() => {
	init_format();
	init_edit();
	/* @__PURE__ */ init_scanner();
	init_parser();
	createScanner = createScanner$1;
	getLocation = getLocation$1;
	parse = parse$1;
	parseTree = parseTree$1;
	findNodeAtLocation = findNodeAtLocation$1;
	findNodeAtOffset = findNodeAtOffset$1;
	getNodePath = getNodePath$1;
	getNodeValue = getNodeValue$1;
	visit = visit$1;
	stripComments = stripComments$1;
}));

// node_modules/@stoplight/ordered-object-literal/src/index.cjs
var require_src = /* @__PURE__ */ __commonJSMin(((exports) => {
	Object.defineProperty(exports, "__esModule", { value: true });
	const ORDER_KEY_ID = `__object_order_${Math.floor(Date.now() / 36e5)}__`;
	const ORDER_KEY = Symbol.for(ORDER_KEY_ID);
	const STRINGIFIED_ORDER_KEY = String(ORDER_KEY);
	const traps = {
		defineProperty(target, key, descriptor) {
			if (!Object.prototype.hasOwnProperty.call(target, key) && ORDER_KEY in target) target[ORDER_KEY].push(key);
			else if ("value" in descriptor && key === ORDER_KEY && descriptor.value.lastIndexOf(ORDER_KEY) === -1) descriptor.value.push(ORDER_KEY);
			return Reflect.defineProperty(target, key, descriptor);
		},
		deleteProperty(target, key) {
			const hasKey = Object.prototype.hasOwnProperty.call(target, key);
			const deleted = Reflect.deleteProperty(target, key);
			if (deleted && hasKey && ORDER_KEY in target) {
				const index = target[ORDER_KEY].indexOf(key);
				if (index !== -1) target[ORDER_KEY].splice(index, 1);
			}
			return deleted;
		},
		ownKeys(target) {
			if (ORDER_KEY in target) return target[ORDER_KEY];
			return Reflect.ownKeys(target);
		},
		set(target, key, value) {
			const hasKey = Object.prototype.hasOwnProperty.call(target, key);
			const set = Reflect.set(target, key, value);
			if (set && !hasKey && ORDER_KEY in target) target[ORDER_KEY].push(key);
			return set;
		}
	};
	function createObj(target, order = Reflect.ownKeys(target)) {
		assertObjectLiteral(target);
		const t = new Proxy(target, traps);
		setOrder(t, order);
		return t;
	}
	function setOrder(target, order) {
		if (ORDER_KEY in target) {
			target[ORDER_KEY].length = 0;
			target[ORDER_KEY].push(...order);
			return true;
		} else return Reflect.defineProperty(target, ORDER_KEY, {
			configurable: true,
			value: order
		});
	}
	function getOrder(target) {
		return target[ORDER_KEY];
	}
	function serializeArray(target) {
		const newTarget = target.slice();
		for (let i = 0; i < newTarget.length; i += 1) {
			const value = newTarget[i];
			if (isObject(value)) newTarget[i] = Array.isArray(value) ? serializeArray(value) : serialize(value, true);
		}
		return newTarget;
	}
	function serialize(target, deep) {
		assertObjectLiteral(target, "Invalid target provided");
		const newTarget = { ...target };
		if (ORDER_KEY in target) Object.defineProperty(newTarget, STRINGIFIED_ORDER_KEY, {
			enumerable: true,
			value: target[ORDER_KEY].filter((item) => item !== ORDER_KEY)
		});
		if (deep) for (const key of Object.keys(target)) {
			if (key === STRINGIFIED_ORDER_KEY) continue;
			const value = target[key];
			if (isObject(value)) newTarget[key] = Array.isArray(value) ? serializeArray(value) : serialize(value, true);
		}
		return newTarget;
	}
	function deserializeArray(target) {
		for (let i = 0; i < target.length; i += 1) {
			const value = target[i];
			if (isObject(value)) target[i] = Array.isArray(value) ? deserializeArray(value) : deserialize(value, true);
		}
		return target;
	}
	function deserialize(target, deep) {
		assertObjectLiteral(target, "Invalid target provided");
		const newTarget = createObj(target, STRINGIFIED_ORDER_KEY in target ? target[STRINGIFIED_ORDER_KEY] : Reflect.ownKeys(target));
		delete newTarget[STRINGIFIED_ORDER_KEY];
		if (deep) for (const key of Object.keys(target)) {
			const value = target[key];
			if (isObject(value)) target[key] = Array.isArray(value) ? deserializeArray(value) : deserialize(value, true);
		}
		return newTarget;
	}
	function isOrderedObject(target) {
		return ORDER_KEY in target;
	}
	function isObject(maybeObj) {
		return maybeObj !== null && typeof maybeObj === "object";
	}
	function isObjectLiteral(obj) {
		if (!isObject(obj)) return false;
		if (obj[Symbol.toStringTag] !== void 0) {
			const proto = Object.getPrototypeOf(obj);
			return proto === null || proto === Object.prototype;
		}
		return toStringTag(obj) === "Object";
	}
	function toStringTag(obj) {
		const tag = obj[Symbol.toStringTag];
		if (typeof tag === "string") return tag;
		const name = Reflect.apply(Object.prototype.toString, obj, []);
		return name.slice(8, name.length - 1);
	}
	function assertObjectLiteral(maybeObj, message) {
		if (isDevEnv() && !isObjectLiteral(maybeObj)) throw new TypeError(message);
	}
	function isDevEnv() {
		if (typeof process === "undefined" || !isObject(process) || !isObject(process.env)) return false;
		return process.env.NODE_ENV === "development" || process.env.NODE_ENV === "test";
	}
	exports.ORDER_KEY_ID = ORDER_KEY_ID;
	exports.default = createObj;
	exports.deserialize = deserialize;
	exports.getOrder = getOrder;
	exports.isOrderedObject = isOrderedObject;
	exports.serialize = serialize;
	exports.setOrder = setOrder;
}));

// node_modules/@stoplight/types/dist/index.js
var require_dist = /* @__PURE__ */ __commonJSMin(((exports) => {
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

// node_modules/safe-stable-stringify/stable.js
var require_stable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = stringify;
	var indentation = "";
	const strEscapeSequencesRegExp = /[\x00-\x1f\x22\x5c]/;
	const strEscapeSequencesReplacer = /[\x00-\x1f\x22\x5c]/g;
	const meta = [
		"\\u0000",
		"\\u0001",
		"\\u0002",
		"\\u0003",
		"\\u0004",
		"\\u0005",
		"\\u0006",
		"\\u0007",
		"\\b",
		"\\t",
		"\\n",
		"\\u000b",
		"\\f",
		"\\r",
		"\\u000e",
		"\\u000f",
		"\\u0010",
		"\\u0011",
		"\\u0012",
		"\\u0013",
		"\\u0014",
		"\\u0015",
		"\\u0016",
		"\\u0017",
		"\\u0018",
		"\\u0019",
		"\\u001a",
		"\\u001b",
		"\\u001c",
		"\\u001d",
		"\\u001e",
		"\\u001f",
		"",
		"",
		"\\\"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"",
		"\\\\"
	];
	function escapeFn(str) {
		return meta[str.charCodeAt(0)];
	}
	function strEscape(str) {
		if (str.length < 5e3 && !strEscapeSequencesRegExp.test(str)) return str;
		if (str.length > 100) return str.replace(strEscapeSequencesReplacer, escapeFn);
		var result = "";
		var last = 0;
		for (var i = 0; i < str.length; i++) {
			const point = str.charCodeAt(i);
			if (point === 34 || point === 92 || point < 32) {
				if (last === i) result += meta[point];
				else result += `${str.slice(last, i)}${meta[point]}`;
				last = i + 1;
			}
		}
		if (last === 0) result = str;
		else if (last !== i) result += str.slice(last);
		return result;
	}
	function stringifyFullFn(key, parent, stack, replacer, indent) {
		var i, res, join;
		const originalIndentation = indentation;
		var value = parent[key];
		if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = value.toJSON(key);
		value = replacer.call(parent, key, value);
		switch (typeof value) {
			case "object":
				if (value === null) return "null";
				for (i = 0; i < stack.length; i++) if (stack[i] === value) return "\"[Circular]\"";
				if (Array.isArray(value)) {
					if (value.length === 0) return "[]";
					stack.push(value);
					res = "[";
					indentation += indent;
					res += `\n${indentation}`;
					join = `,\n${indentation}`;
					for (i = 0; i < value.length - 1; i++) {
						const tmp = stringifyFullFn(i, value, stack, replacer, indent);
						res += tmp !== void 0 ? tmp : "null";
						res += join;
					}
					const tmp = stringifyFullFn(i, value, stack, replacer, indent);
					res += tmp !== void 0 ? tmp : "null";
					if (indentation !== "") res += `\n${originalIndentation}`;
					res += "]";
					stack.pop();
					indentation = originalIndentation;
					return res;
				}
				var keys = insertSort(Object.keys(value));
				if (keys.length === 0) return "{}";
				stack.push(value);
				res = "{";
				indentation += indent;
				res += `\n${indentation}`;
				join = `,\n${indentation}`;
				var separator = "";
				for (i = 0; i < keys.length; i++) {
					key = keys[i];
					const tmp = stringifyFullFn(key, value, stack, replacer, indent);
					if (tmp !== void 0) {
						res += `${separator}"${strEscape(key)}": ${tmp}`;
						separator = join;
					}
				}
				if (separator !== "") res += `\n${originalIndentation}`;
				else res = "{";
				res += "}";
				stack.pop();
				indentation = originalIndentation;
				return res;
			case "string": return `"${strEscape(value)}"`;
			case "number": return isFinite(value) ? String(value) : "null";
			case "boolean": return value === true ? "true" : "false";
		}
	}
	function stringifyFullArr(key, value, stack, replacer, indent) {
		var i, res, join;
		const originalIndentation = indentation;
		if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = value.toJSON(key);
		switch (typeof value) {
			case "object":
				if (value === null) return "null";
				for (i = 0; i < stack.length; i++) if (stack[i] === value) return "\"[Circular]\"";
				if (Array.isArray(value)) {
					if (value.length === 0) return "[]";
					stack.push(value);
					res = "[";
					indentation += indent;
					res += `\n${indentation}`;
					join = `,\n${indentation}`;
					for (i = 0; i < value.length - 1; i++) {
						const tmp = stringifyFullArr(i, value[i], stack, replacer, indent);
						res += tmp !== void 0 ? tmp : "null";
						res += join;
					}
					const tmp = stringifyFullArr(i, value[i], stack, replacer, indent);
					res += tmp !== void 0 ? tmp : "null";
					if (indentation !== "") res += `\n${originalIndentation}`;
					res += "]";
					stack.pop();
					indentation = originalIndentation;
					return res;
				}
				if (replacer.length === 0) return "{}";
				stack.push(value);
				res = "{";
				indentation += indent;
				res += `\n${indentation}`;
				join = `,\n${indentation}`;
				var separator = "";
				for (i = 0; i < replacer.length; i++) if (typeof replacer[i] === "string" || typeof replacer[i] === "number") {
					key = replacer[i];
					const tmp = stringifyFullArr(key, value[key], stack, replacer, indent);
					if (tmp !== void 0) {
						res += `${separator}"${strEscape(key)}": ${tmp}`;
						separator = join;
					}
				}
				if (separator !== "") res += `\n${originalIndentation}`;
				else res = "{";
				res += "}";
				stack.pop();
				indentation = originalIndentation;
				return res;
			case "string": return `"${strEscape(value)}"`;
			case "number": return isFinite(value) ? String(value) : "null";
			case "boolean": return value === true ? "true" : "false";
		}
	}
	function stringifyIndent(key, value, stack, indent) {
		var i, res, join;
		const originalIndentation = indentation;
		switch (typeof value) {
			case "object":
				if (value === null) return "null";
				if (typeof value.toJSON === "function") {
					value = value.toJSON(key);
					if (typeof value !== "object") return stringifyIndent(key, value, stack, indent);
					if (value === null) return "null";
				}
				for (i = 0; i < stack.length; i++) if (stack[i] === value) return "\"[Circular]\"";
				if (Array.isArray(value)) {
					if (value.length === 0) return "[]";
					stack.push(value);
					res = "[";
					indentation += indent;
					res += `\n${indentation}`;
					join = `,\n${indentation}`;
					for (i = 0; i < value.length - 1; i++) {
						const tmp = stringifyIndent(i, value[i], stack, indent);
						res += tmp !== void 0 ? tmp : "null";
						res += join;
					}
					const tmp = stringifyIndent(i, value[i], stack, indent);
					res += tmp !== void 0 ? tmp : "null";
					if (indentation !== "") res += `\n${originalIndentation}`;
					res += "]";
					stack.pop();
					indentation = originalIndentation;
					return res;
				}
				var keys = insertSort(Object.keys(value));
				if (keys.length === 0) return "{}";
				stack.push(value);
				res = "{";
				indentation += indent;
				res += `\n${indentation}`;
				join = `,\n${indentation}`;
				var separator = "";
				for (i = 0; i < keys.length; i++) {
					key = keys[i];
					const tmp = stringifyIndent(key, value[key], stack, indent);
					if (tmp !== void 0) {
						res += `${separator}"${strEscape(key)}": ${tmp}`;
						separator = join;
					}
				}
				if (separator !== "") res += `\n${originalIndentation}`;
				else res = "{";
				res += "}";
				stack.pop();
				indentation = originalIndentation;
				return res;
			case "string": return `"${strEscape(value)}"`;
			case "number": return isFinite(value) ? String(value) : "null";
			case "boolean": return value === true ? "true" : "false";
		}
	}
	function stringifyReplacerArr(key, value, stack, replacer) {
		var i, res;
		if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = value.toJSON(key);
		switch (typeof value) {
			case "object":
				if (value === null) return "null";
				for (i = 0; i < stack.length; i++) if (stack[i] === value) return "\"[Circular]\"";
				if (Array.isArray(value)) {
					if (value.length === 0) return "[]";
					stack.push(value);
					res = "[";
					for (i = 0; i < value.length - 1; i++) {
						const tmp = stringifyReplacerArr(i, value[i], stack, replacer);
						res += tmp !== void 0 ? tmp : "null";
						res += ",";
					}
					const tmp = stringifyReplacerArr(i, value[i], stack, replacer);
					res += tmp !== void 0 ? tmp : "null";
					res += "]";
					stack.pop();
					return res;
				}
				if (replacer.length === 0) return "{}";
				stack.push(value);
				res = "{";
				var separator = "";
				for (i = 0; i < replacer.length; i++) if (typeof replacer[i] === "string" || typeof replacer[i] === "number") {
					key = replacer[i];
					const tmp = stringifyReplacerArr(key, value[key], stack, replacer);
					if (tmp !== void 0) {
						res += `${separator}"${strEscape(key)}":${tmp}`;
						separator = ",";
					}
				}
				res += "}";
				stack.pop();
				return res;
			case "string": return `"${strEscape(value)}"`;
			case "number": return isFinite(value) ? String(value) : "null";
			case "boolean": return value === true ? "true" : "false";
		}
	}
	function stringifyReplacerFn(key, parent, stack, replacer) {
		var i, res;
		var value = parent[key];
		if (typeof value === "object" && value !== null && typeof value.toJSON === "function") value = value.toJSON(key);
		value = replacer.call(parent, key, value);
		switch (typeof value) {
			case "object":
				if (value === null) return "null";
				for (i = 0; i < stack.length; i++) if (stack[i] === value) return "\"[Circular]\"";
				if (Array.isArray(value)) {
					if (value.length === 0) return "[]";
					stack.push(value);
					res = "[";
					for (i = 0; i < value.length - 1; i++) {
						const tmp = stringifyReplacerFn(i, value, stack, replacer);
						res += tmp !== void 0 ? tmp : "null";
						res += ",";
					}
					const tmp = stringifyReplacerFn(i, value, stack, replacer);
					res += tmp !== void 0 ? tmp : "null";
					res += "]";
					stack.pop();
					return res;
				}
				var keys = insertSort(Object.keys(value));
				if (keys.length === 0) return "{}";
				stack.push(value);
				res = "{";
				var separator = "";
				for (i = 0; i < keys.length; i++) {
					key = keys[i];
					const tmp = stringifyReplacerFn(key, value, stack, replacer);
					if (tmp !== void 0) {
						res += `${separator}"${strEscape(key)}":${tmp}`;
						separator = ",";
					}
				}
				res += "}";
				stack.pop();
				return res;
			case "string": return `"${strEscape(value)}"`;
			case "number": return isFinite(value) ? String(value) : "null";
			case "boolean": return value === true ? "true" : "false";
		}
	}
	function stringifySimple(key, value, stack) {
		var i, res;
		switch (typeof value) {
			case "object":
				if (value === null) return "null";
				if (typeof value.toJSON === "function") {
					value = value.toJSON(key);
					if (typeof value !== "object") return stringifySimple(key, value, stack);
					if (value === null) return "null";
				}
				for (i = 0; i < stack.length; i++) if (stack[i] === value) return "\"[Circular]\"";
				if (Array.isArray(value)) {
					if (value.length === 0) return "[]";
					stack.push(value);
					res = "[";
					for (i = 0; i < value.length - 1; i++) {
						const tmp = stringifySimple(i, value[i], stack);
						res += tmp !== void 0 ? tmp : "null";
						res += ",";
					}
					const tmp = stringifySimple(i, value[i], stack);
					res += tmp !== void 0 ? tmp : "null";
					res += "]";
					stack.pop();
					return res;
				}
				var keys = insertSort(Object.keys(value));
				if (keys.length === 0) return "{}";
				stack.push(value);
				var separator = "";
				res = "{";
				for (i = 0; i < keys.length; i++) {
					key = keys[i];
					const tmp = stringifySimple(key, value[key], stack);
					if (tmp !== void 0) {
						res += `${separator}"${strEscape(key)}":${tmp}`;
						separator = ",";
					}
				}
				res += "}";
				stack.pop();
				return res;
			case "string": return `"${strEscape(value)}"`;
			case "number": return isFinite(value) ? String(value) : "null";
			case "boolean": return value === true ? "true" : "false";
		}
	}
	function insertSort(arr) {
		for (var i = 1; i < arr.length; i++) {
			const tmp = arr[i];
			var j = i;
			while (j !== 0 && arr[j - 1] > tmp) {
				arr[j] = arr[j - 1];
				j--;
			}
			arr[j] = tmp;
		}
		return arr;
	}
	function stringify(value, replacer, spacer) {
		var i;
		var indent = "";
		indentation = "";
		if (arguments.length > 1) {
			if (typeof spacer === "number") for (i = 0; i < spacer; i += 1) indent += " ";
			else if (typeof spacer === "string") indent = spacer;
			if (indent !== "") {
				if (replacer !== void 0 && replacer !== null) {
					if (typeof replacer === "function") return stringifyFullFn("", { "": value }, [], replacer, indent);
					if (Array.isArray(replacer)) return stringifyFullArr("", value, [], replacer, indent);
				}
				return stringifyIndent("", value, [], indent);
			}
			if (typeof replacer === "function") return stringifyReplacerFn("", { "": value }, [], replacer);
			if (Array.isArray(replacer)) return stringifyReplacerArr("", value, [], replacer);
		}
		return stringifySimple("", value, []);
	}
}));

// node_modules/safe-stable-stringify/index.js
var require_safe_stable_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const stringify = require_stable();
	module.exports = stringify;
	stringify.default = stringify;
}));

// node_modules/@stoplight/json/index.cjs.js
var require_index_cjs = /* @__PURE__ */ __commonJSMin(((exports) => {
	function _interopDefault(e) {
		return e && "object" == typeof e && "default" in e ? e.default : e;
	}
	Object.defineProperty(exports, "__esModule", { value: !0 });
	var lodash = require_lodash();
	var path = require_index_cjs$1();
	var jsoncParser = (init_main(), __toCommonJS(main_exports));
	var createOrderedObject = require_src();
	var createOrderedObject__default = _interopDefault(createOrderedObject);
	var types = require_dist();
	var fastStringify = _interopDefault(require_safe_stable_stringify());
	function isPlainObject(e) {
		if ("object" != typeof e || null === e) return !1;
		const t = Object.getPrototypeOf(e);
		return null === t || t === Object.prototype || "function" == typeof e.constructor && Function.toString.call(Object) === Function.toString.call(e.constructor);
	}
	function assertResolvableInput(e, t, r) {
		if (!isPlainObject(e) && !Array.isArray(e) || !(t in e)) throw new ReferenceError(`Could not resolve '${r}'`);
	}
	function assertObjectWithValidRef(e) {
		if ("string" != typeof e.$ref) throw new TypeError("$ref should be a string");
	}
	const hasSomeRef = (e) => isPlainObject(e) && "$ref" in e;
	const hasRef = (e) => hasSomeRef(e) && "string" == typeof e.$ref;
	const isLocalRef = (e) => e.length > 0 && ("#" === e || /^#\S*$/.test(e));
	const replaceInString = (e, t, r) => {
		const n = e.toString();
		let o = "", i = n, a = 0, s = i.indexOf(t);
		for (; s > -1;) o += n.substring(a, a + s) + r, i = i.substring(s + t.length, i.length), a += s + t.length, s = i.indexOf(t);
		return i.length > 0 && (o += n.substring(n.length - i.length, n.length)), o;
	};
	const encodePointerFragment = (e) => "number" == typeof e ? e : replaceInString(replaceInString(e, "~", "~0"), "/", "~1");
	const ENCODABLE_CHAR = /[^a-zA–Z0–9_.!~*'()\/\-\u{D800}-\u{DFFF}]/gu;
	function encodeUriPointer(e) {
		return e.replace(ENCODABLE_CHAR, encodeURIComponent);
	}
	const encodePointerUriFragment = (e) => {
		const t = encodePointerFragment(e);
		return "number" == typeof t ? t : encodeUriPointer(t);
	};
	const pathToPointer = (e) => encodeUriFragmentIdentifier(e);
	const encodeUriFragmentIdentifier = (e) => {
		if (e && "object" != typeof e) throw new TypeError("Invalid type: path must be an array of segments.");
		return 0 === e.length ? "#" : `#/${e.map(encodePointerUriFragment).join("/")}`;
	};
	function safeDecodeURIComponent(e) {
		try {
			return decodeURIComponent(e);
		} catch (t) {
			return e;
		}
	}
	const PERCENT_ENCODING_OCTET = /%[0-9a-f]+/gi;
	const decodePointer = (e) => {
		let t;
		try {
			t = decodeURIComponent(e);
		} catch (r) {
			t = e.replace(PERCENT_ENCODING_OCTET, safeDecodeURIComponent);
		}
		return replaceInString(replaceInString(t, "~1", "/"), "~0", "~");
	};
	const pointerToPath = (e) => decodeUriFragmentIdentifier(e);
	const decodeFragmentSegments = (e) => {
		const t = e.length, r = [];
		let n = -1;
		for (; ++n < t;) r.push(decodePointer(e[n]));
		return r;
	};
	const decodeUriFragmentIdentifier = (e) => {
		if ("string" != typeof e) throw new TypeError("Invalid type: JSON Pointers are represented as strings.");
		if (0 === e.length || "#" !== e[0]) throw new URIError("Invalid JSON Pointer syntax; URI fragment identifiers must begin with a hash.");
		if (1 === e.length) return [];
		if ("/" !== e[1]) throw new URIError("Invalid JSON Pointer syntax.");
		return decodeFragmentSegments(e.substring(2).split("/"));
	};
	const _traverse = (e, t, r) => {
		const n = {
			value: e,
			path: r
		};
		t.onEnter && t.onEnter(n);
		for (const n of Object.keys(e)) {
			const o = e[n];
			t.onProperty && t.onProperty({
				parent: e,
				parentPath: r,
				property: n,
				propertyValue: o
			}), "object" == typeof o && null !== o && _traverse(o, t, r.concat(n));
		}
		t.onLeave && t.onLeave(n);
	};
	const traverse = (e, t) => {
		"object" == typeof e && null !== e && _traverse(e, "function" == typeof t ? { onProperty: t } : t, []);
	};
	function remapRefs(e, t, r) {
		traverse(e, { onProperty({ property: e, propertyValue: n, parent: o }) {
			"$ref" === e && "string" == typeof n && n.startsWith(t) && (o.$ref = `${r}${n.slice(t.length)}`);
		} });
	}
	const isExternalRef = (e) => e.length > 0 && "#" !== e[0];
	const extractSourceFromRef = (e) => {
		if ("string" != typeof e || 0 === e.length || !isExternalRef(e)) return null;
		const t = e.indexOf("#");
		return -1 === t ? e : e.slice(0, t);
	};
	function applyOverrides(e, t) {
		return isPlainObject(t) && isPlainObject(e) && ("summary" in e || "description" in e) ? Object.assign(Object.assign(Object.assign({}, t), "description" in e ? { description: e.description } : null), "summary" in e ? { summary: e.summary } : null) : t;
	}
	function resolveSource(e, t) {
		const r = extractSourceFromRef(t);
		return null === r ? e : path.isAbsolute(r) ? r : path.join(path.dirname(e), r);
	}
	function* traverse$1(e, t, r) {
		hasSomeRef(e.value) && (assertObjectWithValidRef(e.value), yield [-1, e.value]);
		for (const [n, o] of t.entries()) assertResolvableInput(e.value, o, r), e.value = e.value[o], hasSomeRef(e.value) && (assertObjectWithValidRef(e.value), yield [n, e.value]);
	}
	function _resolveInlineRefWithLocation(e, t, r, n) {
		if (null !== extractSourceFromRef(t)) throw new ReferenceError("Cannot resolve external references");
		const o = pointerToPath(t);
		let i = [...o];
		"#" === t && hasSomeRef(e) && (assertObjectWithValidRef(e), o.unshift(...pointerToPath(e.$ref)));
		const a = { value: e };
		for (const [s, c] of traverse$1(a, o, t)) {
			if (r.includes(c)) return {
				source: null,
				location: null != n ? n : i,
				value: r[r.length - 1]
			};
			r.push(c);
			const t = _resolveInlineRefWithLocation(e, c.$ref, r, i);
			a.value = t.value, (i = t.location).push(...o.slice(s + 1));
		}
		return {
			source: null,
			location: i,
			value: r.length > 0 ? applyOverrides(r[r.length - 1], a.value) : a.value
		};
	}
	function resolveInlineRef(e, t) {
		return resolveInlineRefWithLocation(e, t).value;
	}
	function resolveInlineRefWithLocation(e, t) {
		return _resolveInlineRefWithLocation(e, t, []);
	}
	const BUNDLE_ROOT = "#/__bundled__";
	const ERRORS_ROOT = "#/__errors__";
	const bundleTarget = ({ document: e, path: t, bundleRoot: r = BUNDLE_ROOT, errorsRoot: n = ERRORS_ROOT, cloneDocument: o = !0, keyProvider: i }, a) => {
		if (t === r || t === n) throw new Error("Roots do not make any sense");
		const s = o ? lodash.cloneDeep(e) : e;
		return bundle(s, pointerToPath(r), pointerToPath(n), t, i)(t, { [t]: !0 }, a);
	};
	const defaultKeyProvider = ({ document: e, path: t }) => {
		if (0 === t.length) return "root";
		if (Array.isArray(lodash.get(e, t.slice(0, -1)))) return `${t[t.length - 2]}_${t[t.length - 1]}`;
		return String(t[t.length - 1]);
	};
	const bundle = (e, t, r, n, o) => {
		const i = /* @__PURE__ */ new Set(), a = (s, c, l, f = {}, u = {}, p = {}) => {
			const h = pointerToPath(s), d = lodash.get(e, h);
			traverse(l || d, { onEnter: ({ value: r }) => {
				if (hasRef(r) && isLocalRef(r.$ref)) {
					const l = r.$ref;
					if (p[l]) return;
					if (l === s && (f[l] = "#"), f[l]) return void (r.$ref = f[l]);
					let h, d, g, y, P;
					try {
						let r;
						h = pointerToPath(l), o && (r = o({
							document: e,
							path: h
						})), r || (r = defaultKeyProvider({
							document: e,
							path: h
						})), g = r;
						let n = 1;
						for (; i.has(g);) if (g = `${r}_${++n}`, n > 20) throw new Error(`Keys ${r}_2 through ${r}_20 already taken.`);
						i.add(g), d = [...t, g], y = pathToPointer(d);
					} catch (e) {
						p[l] = e instanceof Error ? e.message : String(e);
					}
					if (!h || !d || !y) return;
					if ("object" == typeof e && null !== e && !(P = lodash.get(e, h))) try {
						P = resolveInlineRef(Object(e), l);
					} catch (e) {}
					void 0 !== P && (f[l] = y, r.$ref = y, lodash.has(u, d) || (Array.isArray(P) ? lodash.set(u, d, new Array(P.length).fill(null)) : "object" == typeof P && lodash.setWith(u, d, {}, Object), lodash.set(u, d, P), "#" === l ? bundleRootDocument(e, u, pointerToPath(n), d) : c[l] || (c[l] = !0, a(s, c, P, f, u, p), c[l] = !1)));
				}
			} });
			const g = lodash.get(u, t);
			return g && Object.keys(g).length && lodash.set(d, t, g), (Object.keys(p).length || lodash.has(e, r)) && lodash.set(d, r, lodash.has(e, r) ? lodash.get(e, r) : p), d;
		};
		return a;
	};
	function bundleRootDocument(e, t, r, n) {
		const o = r.map((e) => `[${JSON.stringify(e)}]`).join(""), i = JSON.parse(JSON.stringify(lodash.omit(Object(e), o))), a = {};
		lodash.set(t, n, i), lodash.set(i, r, a), remapRefs(i, "#", pathToPointer(n)), a.$ref = "#";
	}
	const decodePointerFragment = (e) => replaceInString(replaceInString(e, "~1", "/"), "~0", "~");
	const decycle = (e, t) => {
		const r = /* @__PURE__ */ new WeakMap();
		return function e(n, o) {
			let i;
			if (t && (n = t(n)), isPlainObject(n) || Array.isArray(n)) {
				const t = r.get(n);
				return t ? { $ref: t } : (r.set(n, pathToPointer(o)), Array.isArray(n) ? i = n.map((t, r) => e(t, [...o, String(r)])) : (i = {}, Object.keys(n).forEach((t) => {
					i[t] = e(n[t], [...o, t]);
				})), r.delete(n), i);
			}
			return n;
		}(e, []);
	};
	const encodePointer = (e) => replaceInString(replaceInString(e, "~", "~0"), "//", "/~1");
	const extractPointerFromRef = (e) => {
		if ("string" != typeof e || 0 === e.length) return null;
		const t = e.indexOf("#");
		return -1 === t ? null : e.slice(t);
	};
	const getFirstPrimitiveProperty = (e) => {
		const t = jsoncParser.createScanner(e, !0);
		if (t.scan(), 1 !== t.getToken()) return;
		if (t.scan(), 2 === t.getToken()) return;
		if (10 !== t.getToken()) throw new SyntaxError("Unexpected character");
		const r = t.getTokenValue();
		if (t.scan(), 6 !== t.getToken()) throw new SyntaxError("Colon expected");
		switch (t.scan(), t.getToken()) {
			case 10: return [r, t.getTokenValue()];
			case 11: return [r, Number(t.getTokenValue())];
			case 8: return [r, !0];
			case 9: return [r, !1];
			case 7: return [r, null];
			case 16: throw new SyntaxError("Unexpected character");
			case 17: throw new SyntaxError("Unexpected end of file");
			default: return;
		}
	};
	const getJsonPathForPosition = ({ lineMap: e, ast: t }, r) => {
		const n = e[r.line], o = e[r.line + 1];
		if (void 0 === n) return;
		const i = jsoncParser.findNodeAtOffset(t, void 0 === o ? n + r.character : Math.min(o, n + r.character), !0);
		if (void 0 === i) return;
		const a = jsoncParser.getNodePath(i);
		return 0 !== a.length ? a : void 0;
	};
	function getLastPathSegment(e) {
		return decodePointerFragment(e.split("/").pop() || "");
	}
	const getLocationForJsonPath = ({ ast: e }, t, r = !1) => {
		const n = findNodeAtPath(e, t, r);
		if (void 0 !== n && void 0 !== n.range) return { range: n.range };
	};
	function findNodeAtPath(e, t, r) {
		e: for (const n of t) {
			const t = Number.isInteger(Number(n)) ? Number(n) : n;
			if ("string" == typeof t || "number" == typeof t && "array" !== e.type) {
				if ("object" !== e.type || !Array.isArray(e.children)) return r ? e : void 0;
				for (const r of e.children) if (Array.isArray(r.children) && r.children[0].value === String(t) && 2 === r.children.length) {
					e = r.children[1];
					continue e;
				}
				return r ? e : void 0;
			}
			if ("array" !== e.type || t < 0 || !Array.isArray(e.children) || t >= e.children.length) return r ? e : void 0;
			e = e.children[t];
		}
		return e;
	}
	const parseWithPointers = (e, t = { disallowComments: !0 }) => {
		const r = [], { ast: n, data: o, lineMap: i } = parseTree(e, r, t);
		return {
			data: o,
			diagnostics: r,
			ast: n,
			lineMap: i
		};
	};
	function parseTree(e, t = [], r) {
		const n = computeLineMap(e);
		let o = {
			type: "array",
			offset: -1,
			length: -1,
			children: [],
			parent: void 0
		}, i = null, a = [];
		const s = /* @__PURE__ */ new WeakMap(), c = [];
		function l(e) {
			"property" === o.type && (o.length = e - o.offset, o = o.parent);
		}
		function f(e, t, r) {
			return {
				start: {
					line: e,
					character: t
				},
				end: {
					line: e,
					character: t + r
				}
			};
		}
		function u(e) {
			return o.children.push(e), e;
		}
		function p(e) {
			Array.isArray(a) ? a.push(e) : null !== i && (a[i] = e);
		}
		function h(e) {
			p(e), c.push(a), a = e, i = null;
		}
		function d() {
			a = c.pop();
		}
		jsoncParser.visit(e, {
			onObjectBegin: (e, t, n, i) => {
				o = u({
					type: "object",
					offset: e,
					length: -1,
					parent: o,
					children: [],
					range: f(n, i, t)
				}), !1 === r.ignoreDuplicateKeys && s.set(o, []), h(createObjectLiteral(!0 === r.preserveKeyOrder));
			},
			onObjectProperty: (e, n, c, l, p) => {
				if ((o = u({
					type: "property",
					offset: n,
					length: -1,
					parent: o,
					children: []
				})).children.push({
					type: "string",
					value: e,
					offset: n,
					length: c,
					parent: o
				}), !1 === r.ignoreDuplicateKeys) {
					const r = s.get(o.parent);
					r && (0 !== r.length && r.includes(e) ? t.push({
						range: f(l, p, c),
						message: "DuplicateKey",
						severity: types.DiagnosticSeverity.Error,
						path: getJsonPath(o),
						code: 20
					}) : r.push(e));
				}
				!0 === r.preserveKeyOrder && swapKey(a, e), i = e;
			},
			onObjectEnd: (e, t, n, i) => {
				!1 === r.ignoreDuplicateKeys && s.delete(o), o.length = e + t - o.offset, o.range && (o.range.end.line = n, o.range.end.character = i + t), o = o.parent, l(e + t), d();
			},
			onArrayBegin: (e, t, r, n) => {
				o = u({
					type: "array",
					offset: e,
					length: -1,
					parent: o,
					children: [],
					range: f(r, n, t)
				}), h([]);
			},
			onArrayEnd: (e, t, r, n) => {
				o.length = e + t - o.offset, o.range && (o.range.end.line = r, o.range.end.character = n + t), o = o.parent, l(e + t), d();
			},
			onLiteralValue: (e, t, r, n, i) => {
				u({
					type: getLiteralNodeType(e),
					offset: t,
					length: r,
					parent: o,
					value: e,
					range: f(n, i, r)
				}), l(t + r), p(e);
			},
			onSeparator: (e, t) => {
				"property" === o.type && (":" === e ? o.colonOffset = t : "," === e && l(t));
			},
			onError: (e, r, n, o, i) => {
				t.push({
					range: f(o, i, n),
					message: jsoncParser.printParseErrorCode(e),
					severity: types.DiagnosticSeverity.Error,
					code: e
				});
			}
		}, r);
		const y = o.children[0];
		return y && delete y.parent, {
			ast: y,
			data: a[0],
			lineMap: n
		};
	}
	function getLiteralNodeType(e) {
		switch (typeof e) {
			case "boolean": return "boolean";
			case "number": return "number";
			case "string": return "string";
			default: return "null";
		}
	}
	const computeLineMap = (e) => {
		const t = [0];
		let r = 0;
		for (; r < e.length; r++) "\n" === e[r] && t.push(r + 1);
		return t.push(r + 1), t;
	};
	function getJsonPath(e, t = []) {
		return "property" === e.type && t.unshift(e.children[0].value), void 0 !== e.parent ? ("array" === e.parent.type && void 0 !== e.parent.parent && t.unshift(e.parent.children.indexOf(e)), getJsonPath(e.parent, t)) : t;
	}
	function createObjectLiteral(e) {
		return e ? createOrderedObject__default({}) : {};
	}
	function swapKey(e, t) {
		if (!(t in e)) return;
		const r = createOrderedObject.getOrder(e), n = r.indexOf(t);
		-1 !== n && (r.splice(n, 1), r.push(t));
	}
	const renameObjectKey = (e, t, r) => {
		if (!e || !Object.hasOwnProperty.call(e, t) || t === r) return e;
		const n = {};
		for (const [o, i] of Object.entries(e)) o === t ? n[r] = i : o in n || (n[o] = i);
		return n;
	};
	function isObject(e) {
		return isPlainObject(e) || Array.isArray(e);
	}
	function reparentBundleTarget(e, t, r) {
		if (r.length <= 1 || t.length <= 1) throw Error("Source/target path must not be empty and point at root");
		if (0 === t.indexOf(r)) throw Error("Target path cannot be contained within source");
		const n = pointerToPath(t);
		let o = e;
		for (const e of n) {
			if (!isObject(o)) return;
			o = o[e];
		}
		if (!isObject(o)) return;
		const i = pointerToPath(r);
		let a = e;
		for (const [e, t] of i.entries()) {
			if (!isObject(a) || t in a) return;
			const r = e === i.length - 1 ? o : {};
			a[t] = r, a = r;
		}
		delete e[n[0]], _reparentBundleTarget(e, t, r);
	}
	function _reparentBundleTarget(e, t, r) {
		for (const n of Object.keys(e)) {
			const o = e[n];
			if ("$ref" !== n) isObject(o) && _reparentBundleTarget(o, t, r);
			else {
				if ("string" != typeof o || !isLocalRef(o)) continue;
				0 === o.indexOf(t) && (e[n] = o.replace(t, r));
			}
		}
	}
	async function _resolveExternalRefWithLocation(e, t, r, n, o) {
		let i = resolveSource(t, r);
		const a = extractPointerFromRef(r) || "#", s = await e[i], c = pointerToPath(a);
		let l = [...c];
		const f = { value: s };
		for (const [r, s] of traverse$1(f, c, a)) {
			if (n.includes(s)) return {
				source: t,
				location: null != o ? o : l,
				value: n[n.length - 1]
			};
			n.push(s);
			const a = await _resolveExternalRefWithLocation(e, i, s.$ref, n, l);
			({source: i, location: l} = a), f.value = a.value, l.push(...c.slice(r + 1));
		}
		return {
			source: i,
			location: l,
			value: n.length > 0 ? applyOverrides(n[n.length - 1], f.value) : f.value
		};
	}
	async function resolveExternalRef(e, t, r) {
		return (await resolveExternalRefWithLocation(e, t, r)).value;
	}
	function resolveExternalRefWithLocation(e, t, r) {
		return _resolveExternalRefWithLocation(e, t, r, []);
	}
	const safeParse = (e, t) => {
		if ("string" != typeof e) return e;
		try {
			const r = parseNumber(e);
			return "string" == typeof r ? r : JSON.parse(e, t);
		} catch (e) {
			return;
		}
	};
	const parseNumber = (e) => {
		const t = Number(e);
		return Number.isFinite(t) ? String(t) === e ? t : e : NaN;
	};
	const safeStringify = (e, t, r) => {
		if ("string" == typeof e) return e;
		try {
			return JSON.stringify(e, t, r);
		} catch (n) {
			return fastStringify(e, t, r);
		}
	};
	const startsWith = (e, t) => {
		if (e instanceof Array) {
			if (t instanceof Array) {
				if (t.length > e.length) return !1;
				for (const r in t) {
					if (!t.hasOwnProperty(r)) continue;
					const n = parseInt(e[r]), o = parseInt(t[r]);
					if (isNaN(n) && isNaN(o)) {
						if (e[r] !== t[r]) return !1;
					} else if (n !== o) return !1;
				}
			}
		} else {
			if ("string" != typeof e) return !1;
			if ("string" == typeof t) return e.startsWith(t);
		}
		return !0;
	};
	const stringify = (e, t, r) => {
		const n = safeStringify(e, t, r);
		if (void 0 === n) throw new Error("The value could not be stringified");
		return n;
	};
	function toPropertyPath(e) {
		return e.replace(/^(\/|#\/)/, "").split("/").map(decodePointerFragment).map(sanitize).join(".");
	}
	function sanitize(e) {
		return e.includes(".") ? `["${e.replace(/"/g, "\\\"")}"]` : e;
	}
	const KEYS = Symbol.for(createOrderedObject.ORDER_KEY_ID);
	const traps = { ownKeys: (e) => KEYS in e ? e[KEYS] : Reflect.ownKeys(e) };
	const trapAccess = (e) => new Proxy(e, traps);
	function trimStart(e, t) {
		if ("string" == typeof e && "string" == typeof t) return lodash.trimStart(e, t);
		if (!(e && Array.isArray(e) && e.length && t && Array.isArray(t) && t.length)) return e;
		let r = 0;
		for (const n in e) if (e.hasOwnProperty(n)) {
			if (e[n] !== t[n]) break;
			r++;
		}
		return e.slice(r);
	}
	exports.BUNDLE_ROOT = BUNDLE_ROOT, exports.ERRORS_ROOT = ERRORS_ROOT, exports.KEYS = KEYS, exports.bundleTarget = bundleTarget, exports.decodePointer = decodePointer, exports.decodePointerFragment = decodePointerFragment, exports.decodePointerUriFragment = decodePointer, exports.decycle = decycle, exports.encodePointer = encodePointer, exports.encodePointerFragment = encodePointerFragment, exports.encodePointerUriFragment = encodePointerUriFragment, exports.encodeUriPointer = encodeUriPointer, exports.extractPointerFromRef = extractPointerFromRef, exports.extractSourceFromRef = extractSourceFromRef, exports.getFirstPrimitiveProperty = getFirstPrimitiveProperty, exports.getJsonPathForPosition = getJsonPathForPosition, exports.getLastPathSegment = getLastPathSegment, exports.getLocationForJsonPath = getLocationForJsonPath, exports.hasRef = hasRef, exports.isExternalRef = isExternalRef, exports.isLocalRef = isLocalRef, exports.isPlainObject = isPlainObject, exports.parseTree = parseTree, exports.parseWithPointers = parseWithPointers, exports.pathToPointer = pathToPointer, exports.pointerToPath = pointerToPath, exports.remapRefs = remapRefs, exports.renameObjectKey = renameObjectKey, exports.reparentBundleTarget = reparentBundleTarget, exports.resolveExternalRef = resolveExternalRef, exports.resolveExternalRefWithLocation = resolveExternalRefWithLocation, exports.resolveInlineRef = resolveInlineRef, exports.resolveInlineRefWithLocation = resolveInlineRefWithLocation, exports.safeParse = safeParse, exports.safeStringify = safeStringify, exports.startsWith = startsWith, exports.stringify = stringify, exports.toPropertyPath = toPropertyPath, exports.trapAccess = trapAccess, exports.traverse = traverse, exports.trimStart = trimStart;
}));

export { tslib_es6_exports as a, init_tslib_es6 as i, require_src as n, require_index_cjs$1 as r, require_index_cjs as t };