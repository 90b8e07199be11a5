import { o as __toESM, t as __commonJSMin } from "./shared-rolldown-runtime.js";
import { t as RequestError } from "./shared-dist-src.js";
import { a as writeOutputs, i as appendSummary, n as annotations, o as runnerLog, r as annotate, t as changelog } from "./shared-changelog.js";
import { a as SUMMARY_BUDGET, i as COMMENT_BUDGET, n as json, o as fit, p as outline } from "./shared-json.js";
import { t as checkRepository } from "./shared-repository.js";
import { t as ConfigurationError } from "./shared-errors.js";
import { H as readText, V as originOf, dt as asGiven, gt as largestBump, ht as keyOf, mt as fingerprint, pt as options } from "./shared-side.js";
import { n as nearest, r as quoted } from "./shared-suggest.js";
import { t as expectShortRun } from "./shared-short-run.js";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { join } from "node:path";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { gunzip, gzip } from "node:zlib";
import { tmpdir } from "node:os";

// src/github/payload.ts
function member(value, ...names) {
	let current = value;
	for (const name of names) {
		if (!isObject(current) || !Object.hasOwn(current, name)) return null;
		current = current[name];
	}
	return current ?? null;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function textAt(value, ...names) {
	const found = member(value, ...names);
	return typeof found === "string" && found !== "" ? found : null;
}
function numberAt(value, ...names) {
	const found = member(value, ...names);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : null;
}
function flagAt(value, ...names) {
	return member(value, ...names) === true;
}
function listAt(value, ...names) {
	const found = member(value, ...names);
	return Array.isArray(found) ? found : [];
}
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u;
function commitAt(value, ...names) {
	const found = textAt(value, ...names);
	return found !== null && isCommit(found) && !/^0+$/u.test(found) ? found : null;
}
function isCommit(text) {
	return COMMIT.test(text);
}

// src/github/approval-record.ts
const LINE = /^<!-- api-governor-record:([A-Za-z0-9+/=]{0,40000}) -->$/mu;
const MOST_SEEN = 200;
const KEY = /^[\w:.-]{1,120}$/u;
const NO_RECORD = {
	head: null,
	since: null,
	seen: /* @__PURE__ */ new Map()
};
function recordLine({ head, since, seen }) {
	const entries = [...seen].slice(-200);
	const text = JSON.stringify({
		head,
		since,
		seen: entries
	});
	return `<!-- api-governor-record:${Buffer.from(text).toString("base64")} -->`;
}
function readRecord(body) {
	const [, data] = LINE.exec(body) ?? [];
	if (data === void 0) return NO_RECORD;
	let value;
	try {
		value = JSON.parse(Buffer.from(data, "base64").toString("utf8"));
	} catch {
		return NO_RECORD;
	}
	const since = textAt(value, "since");
	const entries = member(value, "seen");
	const seen = /* @__PURE__ */ new Map();
	for (const entry of Array.isArray(entries) ? entries.slice(0, MOST_SEEN) : []) {
		const [key, print] = [textAt(entry, "0"), textAt(entry, "1")];
		if (key !== null && print !== null && KEY.test(key)) seen.set(key, print);
	}
	return {
		head: commitAt(value, "head"),
		since: since !== null && !Number.isNaN(Date.parse(since)) ? since : null,
		seen
	};
}

// src/github/accept-commands.ts
const LONGEST_BODY = 65536;
const LONGEST_REASON = 500;
const MOST_COMMANDS = 50;
const HIDING = /^ {0,3}<(pre|script|style|textarea|template|code)\b/iu;
function acceptCommands(body) {
	const commands = [];
	for (const line of ownLines(body.slice(0, LONGEST_BODY))) {
		const command = /^ {0,3}\/api-governor[ \t]+accept(?:[ \t]+(.*))?$/u.exec(line);
		if (command !== null && commands.length < MOST_COMMANDS) commands.push(readAccept(command[1] ?? ""));
	}
	return commands;
}
function readAccept(text) {
	const [named = ""] = /^(?:[0-9a-f]{12}(?:[\s,]+|$))*/u.exec(text) ?? [];
	const ids = named.match(/[0-9a-f]{12}/gu) ?? [];
	if (ids.length === 0) return { problem: "no id" };
	const reason = text.slice(named.length).trim().slice(0, LONGEST_REASON);
	return /[\p{L}\p{N}]/u.test(reason) ? {
		ids: [...new Set(ids)],
		reason
	} : { problem: "no reason" };
}
function ownLines(body) {
	const text = body.replaceAll(/\r\n?/gu, "\n").replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, "");
	const own = [];
	let fence = "";
	let hiding = "";
	let quoted = false;
	for (const line of text.split("\n")) {
		const [, mark = ""] = /^ {0,3}(`{3,}|~{3,})/u.exec(line) ?? [];
		if (hiding !== "") {
			if (line.toLowerCase().includes(`</${hiding}>`)) hiding = "";
		} else if (fence !== "") {
			if (mark.startsWith(fence) && line.trim() === mark) fence = "";
		} else if (mark !== "") {
			fence = mark;
			quoted = false;
		} else if (HIDING.test(line)) {
			const tag = (HIDING.exec(line)?.[1] ?? "").toLowerCase();
			if (!line.toLowerCase().includes(`</${tag}>`)) hiding = tag;
		} else if (/^ {0,3}>/u.test(line)) quoted = true;
		else if (line.trim() === "") quoted = false;
		else if (!quoted) own.push(line);
	}
	return own;
}

// node_modules/bottleneck/light.js
var require_light = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		typeof exports === "object" && typeof module !== "undefined" ? module.exports = factory() : typeof define === "function" && define.amd ? define(factory) : global.Bottleneck = factory();
	})(this$1, (function() {
		"use strict";
		var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
		function getCjsExportFromNamespace(n) {
			return n && n["default"] || n;
		}
		var load = function(received, defaults, onto = {}) {
			var k, ref, v;
			for (k in defaults) {
				v = defaults[k];
				onto[k] = (ref = received[k]) != null ? ref : v;
			}
			return onto;
		};
		var overwrite = function(received, defaults, onto = {}) {
			var k, v;
			for (k in received) {
				v = received[k];
				if (defaults[k] !== void 0) onto[k] = v;
			}
			return onto;
		};
		var parser = {
			load,
			overwrite
		};
		var DLList_1 = class DLList {
			constructor(incr, decr) {
				this.incr = incr;
				this.decr = decr;
				this._first = null;
				this._last = null;
				this.length = 0;
			}
			push(value) {
				var node;
				this.length++;
				if (typeof this.incr === "function") this.incr();
				node = {
					value,
					prev: this._last,
					next: null
				};
				if (this._last != null) {
					this._last.next = node;
					this._last = node;
				} else this._first = this._last = node;
			}
			shift() {
				var value;
				if (this._first == null) return;
				else {
					this.length--;
					if (typeof this.decr === "function") this.decr();
				}
				value = this._first.value;
				if ((this._first = this._first.next) != null) this._first.prev = null;
				else this._last = null;
				return value;
			}
			first() {
				if (this._first != null) return this._first.value;
			}
			getArray() {
				var node = this._first, ref, results = [];
				while (node != null) results.push((ref = node, node = node.next, ref.value));
				return results;
			}
			forEachShift(cb) {
				var node = this.shift();
				while (node != null) cb(node), node = this.shift();
			}
			debug() {
				var node = this._first, ref, ref1, ref2, results = [];
				while (node != null) results.push((ref = node, node = node.next, {
					value: ref.value,
					prev: (ref1 = ref.prev) != null ? ref1.value : void 0,
					next: (ref2 = ref.next) != null ? ref2.value : void 0
				}));
				return results;
			}
		};
		var Events_1 = class Events {
			constructor(instance) {
				this.instance = instance;
				this._events = {};
				if (this.instance.on != null || this.instance.once != null || this.instance.removeAllListeners != null) throw new Error("An Emitter already exists for this object");
				this.instance.on = (name, cb) => {
					return this._addListener(name, "many", cb);
				};
				this.instance.once = (name, cb) => {
					return this._addListener(name, "once", cb);
				};
				this.instance.removeAllListeners = (name = null) => {
					if (name != null) return delete this._events[name];
					else return this._events = {};
				};
			}
			_addListener(name, status, cb) {
				var base;
				if ((base = this._events)[name] == null) base[name] = [];
				this._events[name].push({
					cb,
					status
				});
				return this.instance;
			}
			listenerCount(name) {
				if (this._events[name] != null) return this._events[name].length;
				else return 0;
			}
			async trigger(name, ...args) {
				var e, promises;
				try {
					if (name !== "debug") this.trigger("debug", `Event triggered: ${name}`, args);
					if (this._events[name] == null) return;
					this._events[name] = this._events[name].filter(function(listener) {
						return listener.status !== "none";
					});
					promises = this._events[name].map(async (listener) => {
						var e, returned;
						if (listener.status === "none") return;
						if (listener.status === "once") listener.status = "none";
						try {
							returned = typeof listener.cb === "function" ? listener.cb(...args) : void 0;
							if (typeof (returned != null ? returned.then : void 0) === "function") return await returned;
							else return returned;
						} catch (error) {
							e = error;
							this.trigger("error", e);
							return null;
						}
					});
					return (await Promise.all(promises)).find(function(x) {
						return x != null;
					});
				} catch (error) {
					e = error;
					this.trigger("error", e);
					return null;
				}
			}
		};
		var DLList$1 = DLList_1, Events$1 = Events_1;
		var Queues_1 = class Queues {
			constructor(num_priorities) {
				this.Events = new Events$1(this);
				this._length = 0;
				this._lists = (function() {
					var j, ref, results = [];
					for (j = 1, ref = num_priorities; 1 <= ref ? j <= ref : j >= ref; 1 <= ref ? ++j : --j) results.push(new DLList$1((() => {
						return this.incr();
					}), (() => {
						return this.decr();
					})));
					return results;
				}).call(this);
			}
			incr() {
				if (this._length++ === 0) return this.Events.trigger("leftzero");
			}
			decr() {
				if (--this._length === 0) return this.Events.trigger("zero");
			}
			push(job) {
				return this._lists[job.options.priority].push(job);
			}
			queued(priority) {
				if (priority != null) return this._lists[priority].length;
				else return this._length;
			}
			shiftAll(fn) {
				return this._lists.forEach(function(list) {
					return list.forEachShift(fn);
				});
			}
			getFirst(arr = this._lists) {
				var j = 0, len = arr.length, list;
				for (; j < len; j++) {
					list = arr[j];
					if (list.length > 0) return list;
				}
				return [];
			}
			shiftLastFrom(priority) {
				return this.getFirst(this._lists.slice(priority).reverse()).shift();
			}
		};
		var BottleneckError_1 = class BottleneckError extends Error {};
		var BottleneckError$1, DEFAULT_PRIORITY, Job, NUM_PRIORITIES = 10, parser$1;
		DEFAULT_PRIORITY = 5;
		parser$1 = parser;
		BottleneckError$1 = BottleneckError_1;
		Job = class Job {
			constructor(task, args, options, jobDefaults, rejectOnDrop, Events, _states, Promise) {
				this.task = task;
				this.args = args;
				this.rejectOnDrop = rejectOnDrop;
				this.Events = Events;
				this._states = _states;
				this.Promise = Promise;
				this.options = parser$1.load(options, jobDefaults);
				this.options.priority = this._sanitizePriority(this.options.priority);
				if (this.options.id === jobDefaults.id) this.options.id = `${this.options.id}-${this._randomIndex()}`;
				this.promise = new this.Promise((_resolve, _reject) => {
					this._resolve = _resolve;
					this._reject = _reject;
				});
				this.retryCount = 0;
			}
			_sanitizePriority(priority) {
				var sProperty = ~~priority !== priority ? DEFAULT_PRIORITY : priority;
				if (sProperty < 0) return 0;
				else if (sProperty > NUM_PRIORITIES - 1) return NUM_PRIORITIES - 1;
				else return sProperty;
			}
			_randomIndex() {
				return Math.random().toString(36).slice(2);
			}
			doDrop({ error, message = "This job has been dropped by Bottleneck" } = {}) {
				if (this._states.remove(this.options.id)) {
					if (this.rejectOnDrop) this._reject(error != null ? error : new BottleneckError$1(message));
					this.Events.trigger("dropped", {
						args: this.args,
						options: this.options,
						task: this.task,
						promise: this.promise
					});
					return true;
				} else return false;
			}
			_assertStatus(expected) {
				var status = this._states.jobStatus(this.options.id);
				if (!(status === expected || expected === "DONE" && status === null)) throw new BottleneckError$1(`Invalid job status ${status}, expected ${expected}. Please open an issue at https://github.com/SGrondin/bottleneck/issues`);
			}
			doReceive() {
				this._states.start(this.options.id);
				return this.Events.trigger("received", {
					args: this.args,
					options: this.options
				});
			}
			doQueue(reachedHWM, blocked) {
				this._assertStatus("RECEIVED");
				this._states.next(this.options.id);
				return this.Events.trigger("queued", {
					args: this.args,
					options: this.options,
					reachedHWM,
					blocked
				});
			}
			doRun() {
				if (this.retryCount === 0) {
					this._assertStatus("QUEUED");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				return this.Events.trigger("scheduled", {
					args: this.args,
					options: this.options
				});
			}
			async doExecute(chained, clearGlobalState, run, free) {
				var error, eventInfo, passed;
				if (this.retryCount === 0) {
					this._assertStatus("RUNNING");
					this._states.next(this.options.id);
				} else this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				this.Events.trigger("executing", eventInfo);
				try {
					passed = await (chained != null ? chained.schedule(this.options, this.task, ...this.args) : this.task(...this.args));
					if (clearGlobalState()) {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._resolve(passed);
					}
				} catch (error1) {
					error = error1;
					return this._onFailure(error, eventInfo, clearGlobalState, run, free);
				}
			}
			doExpire(clearGlobalState, run, free) {
				var error, eventInfo;
				if (this._states.jobStatus(this.options.id === "RUNNING")) this._states.next(this.options.id);
				this._assertStatus("EXECUTING");
				eventInfo = {
					args: this.args,
					options: this.options,
					retryCount: this.retryCount
				};
				error = new BottleneckError$1(`This job timed out after ${this.options.expiration} ms.`);
				return this._onFailure(error, eventInfo, clearGlobalState, run, free);
			}
			async _onFailure(error, eventInfo, clearGlobalState, run, free) {
				var retry, retryAfter;
				if (clearGlobalState()) {
					retry = await this.Events.trigger("failed", error, eventInfo);
					if (retry != null) {
						retryAfter = ~~retry;
						this.Events.trigger("retry", `Retrying ${this.options.id} after ${retryAfter} ms`, eventInfo);
						this.retryCount++;
						return run(retryAfter);
					} else {
						this.doDone(eventInfo);
						await free(this.options, eventInfo);
						this._assertStatus("DONE");
						return this._reject(error);
					}
				}
			}
			doDone(eventInfo) {
				this._assertStatus("EXECUTING");
				this._states.next(this.options.id);
				return this.Events.trigger("done", eventInfo);
			}
		};
		var Job_1 = Job;
		var BottleneckError$2, LocalDatastore, parser$2 = parser;
		BottleneckError$2 = BottleneckError_1;
		LocalDatastore = class LocalDatastore {
			constructor(instance, storeOptions, storeInstanceOptions) {
				this.instance = instance;
				this.storeOptions = storeOptions;
				this.clientId = this.instance._randomIndex();
				parser$2.load(storeInstanceOptions, storeInstanceOptions, this);
				this._nextRequest = this._lastReservoirRefresh = this._lastReservoirIncrease = Date.now();
				this._running = 0;
				this._done = 0;
				this._unblockTime = 0;
				this.ready = this.Promise.resolve();
				this.clients = {};
				this._startHeartbeat();
			}
			_startHeartbeat() {
				var base;
				if (this.heartbeat == null && (this.storeOptions.reservoirRefreshInterval != null && this.storeOptions.reservoirRefreshAmount != null || this.storeOptions.reservoirIncreaseInterval != null && this.storeOptions.reservoirIncreaseAmount != null)) return typeof (base = this.heartbeat = setInterval(() => {
					var amount, incr, maximum, now = Date.now(), reservoir;
					if (this.storeOptions.reservoirRefreshInterval != null && now >= this._lastReservoirRefresh + this.storeOptions.reservoirRefreshInterval) {
						this._lastReservoirRefresh = now;
						this.storeOptions.reservoir = this.storeOptions.reservoirRefreshAmount;
						this.instance._drainAll(this.computeCapacity());
					}
					if (this.storeOptions.reservoirIncreaseInterval != null && now >= this._lastReservoirIncrease + this.storeOptions.reservoirIncreaseInterval) {
						({reservoirIncreaseAmount: amount, reservoirIncreaseMaximum: maximum, reservoir} = this.storeOptions);
						this._lastReservoirIncrease = now;
						incr = maximum != null ? Math.min(amount, maximum - reservoir) : amount;
						if (incr > 0) {
							this.storeOptions.reservoir += incr;
							return this.instance._drainAll(this.computeCapacity());
						}
					}
				}, this.heartbeatInterval)).unref === "function" ? base.unref() : void 0;
				else return clearInterval(this.heartbeat);
			}
			async __publish__(message) {
				await this.yieldLoop();
				return this.instance.Events.trigger("message", message.toString());
			}
			async __disconnect__(flush) {
				await this.yieldLoop();
				clearInterval(this.heartbeat);
				return this.Promise.resolve();
			}
			yieldLoop(t = 0) {
				return new this.Promise(function(resolve, reject) {
					return setTimeout(resolve, t);
				});
			}
			computePenalty() {
				var ref;
				return (ref = this.storeOptions.penalty) != null ? ref : 15 * this.storeOptions.minTime || 5e3;
			}
			async __updateSettings__(options) {
				await this.yieldLoop();
				parser$2.overwrite(options, options, this.storeOptions);
				this._startHeartbeat();
				this.instance._drainAll(this.computeCapacity());
				return true;
			}
			async __running__() {
				await this.yieldLoop();
				return this._running;
			}
			async __queued__() {
				await this.yieldLoop();
				return this.instance.queued();
			}
			async __done__() {
				await this.yieldLoop();
				return this._done;
			}
			async __groupCheck__(time) {
				await this.yieldLoop();
				return this._nextRequest + this.timeout < time;
			}
			computeCapacity() {
				var maxConcurrent, reservoir;
				({maxConcurrent, reservoir} = this.storeOptions);
				if (maxConcurrent != null && reservoir != null) return Math.min(maxConcurrent - this._running, reservoir);
				else if (maxConcurrent != null) return maxConcurrent - this._running;
				else if (reservoir != null) return reservoir;
				else return null;
			}
			conditionsCheck(weight) {
				var capacity = this.computeCapacity();
				return capacity == null || weight <= capacity;
			}
			async __incrementReservoir__(incr) {
				var reservoir;
				await this.yieldLoop();
				reservoir = this.storeOptions.reservoir += incr;
				this.instance._drainAll(this.computeCapacity());
				return reservoir;
			}
			async __currentReservoir__() {
				await this.yieldLoop();
				return this.storeOptions.reservoir;
			}
			isBlocked(now) {
				return this._unblockTime >= now;
			}
			check(weight, now) {
				return this.conditionsCheck(weight) && this._nextRequest - now <= 0;
			}
			async __check__(weight) {
				var now;
				await this.yieldLoop();
				now = Date.now();
				return this.check(weight, now);
			}
			async __register__(index, weight, expiration) {
				var now, wait;
				await this.yieldLoop();
				now = Date.now();
				if (this.conditionsCheck(weight)) {
					this._running += weight;
					if (this.storeOptions.reservoir != null) this.storeOptions.reservoir -= weight;
					wait = Math.max(this._nextRequest - now, 0);
					this._nextRequest = now + wait + this.storeOptions.minTime;
					return {
						success: true,
						wait,
						reservoir: this.storeOptions.reservoir
					};
				} else return { success: false };
			}
			strategyIsBlock() {
				return this.storeOptions.strategy === 3;
			}
			async __submit__(queueLength, weight) {
				var blocked, now, reachedHWM;
				await this.yieldLoop();
				if (this.storeOptions.maxConcurrent != null && weight > this.storeOptions.maxConcurrent) throw new BottleneckError$2(`Impossible to add a job having a weight of ${weight} to a limiter having a maxConcurrent setting of ${this.storeOptions.maxConcurrent}`);
				now = Date.now();
				reachedHWM = this.storeOptions.highWater != null && queueLength === this.storeOptions.highWater && !this.check(weight, now);
				blocked = this.strategyIsBlock() && (reachedHWM || this.isBlocked(now));
				if (blocked) {
					this._unblockTime = now + this.computePenalty();
					this._nextRequest = this._unblockTime + this.storeOptions.minTime;
					this.instance._dropAllQueued();
				}
				return {
					reachedHWM,
					blocked,
					strategy: this.storeOptions.strategy
				};
			}
			async __free__(index, weight) {
				await this.yieldLoop();
				this._running -= weight;
				this._done += weight;
				this.instance._drainAll(this.computeCapacity());
				return { running: this._running };
			}
		};
		var LocalDatastore_1 = LocalDatastore;
		var BottleneckError$3 = BottleneckError_1;
		var States_1 = class States {
			constructor(status1) {
				this.status = status1;
				this._jobs = {};
				this.counts = this.status.map(function() {
					return 0;
				});
			}
			next(id) {
				var current = this._jobs[id], next = current + 1;
				if (current != null && next < this.status.length) {
					this.counts[current]--;
					this.counts[next]++;
					return this._jobs[id]++;
				} else if (current != null) {
					this.counts[current]--;
					return delete this._jobs[id];
				}
			}
			start(id) {
				var initial = 0;
				this._jobs[id] = initial;
				return this.counts[initial]++;
			}
			remove(id) {
				var current = this._jobs[id];
				if (current != null) {
					this.counts[current]--;
					delete this._jobs[id];
				}
				return current != null;
			}
			jobStatus(id) {
				var ref;
				return (ref = this.status[this._jobs[id]]) != null ? ref : null;
			}
			statusJobs(status) {
				var k, pos, ref, results, v;
				if (status != null) {
					pos = this.status.indexOf(status);
					if (pos < 0) throw new BottleneckError$3(`status must be one of ${this.status.join(", ")}`);
					ref = this._jobs;
					results = [];
					for (k in ref) {
						v = ref[k];
						if (v === pos) results.push(k);
					}
					return results;
				} else return Object.keys(this._jobs);
			}
			statusCounts() {
				return this.counts.reduce(((acc, v, i) => {
					acc[this.status[i]] = v;
					return acc;
				}), {});
			}
		};
		var DLList$2 = DLList_1;
		var Sync_1 = class Sync {
			constructor(name, Promise) {
				this.schedule = this.schedule.bind(this);
				this.name = name;
				this.Promise = Promise;
				this._running = 0;
				this._queue = new DLList$2();
			}
			isEmpty() {
				return this._queue.length === 0;
			}
			async _tryToRun() {
				var args, cb, error, reject, resolve, returned, task;
				if (this._running < 1 && this._queue.length > 0) {
					this._running++;
					({task, args, resolve, reject} = this._queue.shift());
					cb = await (async function() {
						try {
							returned = await task(...args);
							return function() {
								return resolve(returned);
							};
						} catch (error1) {
							error = error1;
							return function() {
								return reject(error);
							};
						}
					})();
					this._running--;
					this._tryToRun();
					return cb();
				}
			}
			schedule(task, ...args) {
				var promise, reject, resolve = reject = null;
				promise = new this.Promise(function(_resolve, _reject) {
					resolve = _resolve;
					return reject = _reject;
				});
				this._queue.push({
					task,
					args,
					resolve,
					reject
				});
				this._tryToRun();
				return promise;
			}
		};
		var version = "2.19.5";
		var version$2 = /*#__PURE__*/ Object.freeze({
			version,
			default: { version }
		});
		var require$$2 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$3 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$4 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var Events$2, Group, IORedisConnection$1, RedisConnection$1, Scripts$1, parser$3 = parser;
		Events$2 = Events_1;
		RedisConnection$1 = require$$2;
		IORedisConnection$1 = require$$3;
		Scripts$1 = require$$4;
		Group = (function() {
			class Group {
				constructor(limiterOptions = {}) {
					this.deleteKey = this.deleteKey.bind(this);
					this.limiterOptions = limiterOptions;
					parser$3.load(this.limiterOptions, this.defaults, this);
					this.Events = new Events$2(this);
					this.instances = {};
					this.Bottleneck = Bottleneck_1;
					this._startAutoCleanup();
					this.sharedConnection = this.connection != null;
					if (this.connection == null) {
						if (this.limiterOptions.datastore === "redis") this.connection = new RedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
						else if (this.limiterOptions.datastore === "ioredis") this.connection = new IORedisConnection$1(Object.assign({}, this.limiterOptions, { Events: this.Events }));
					}
				}
				key(key = "") {
					var ref;
					return (ref = this.instances[key]) != null ? ref : (() => {
						var limiter = this.instances[key] = new this.Bottleneck(Object.assign(this.limiterOptions, {
							id: `${this.id}-${key}`,
							timeout: this.timeout,
							connection: this.connection
						}));
						this.Events.trigger("created", limiter, key);
						return limiter;
					})();
				}
				async deleteKey(key = "") {
					var deleted, instance = this.instances[key];
					if (this.connection) deleted = await this.connection.__runCommand__(["del", ...Scripts$1.allKeys(`${this.id}-${key}`)]);
					if (instance != null) {
						delete this.instances[key];
						await instance.disconnect();
					}
					return instance != null || deleted > 0;
				}
				limiters() {
					var k, ref = this.instances, results = [], v;
					for (k in ref) {
						v = ref[k];
						results.push({
							key: k,
							limiter: v
						});
					}
					return results;
				}
				keys() {
					return Object.keys(this.instances);
				}
				async clusterKeys() {
					var cursor, end, found, i, k, keys, len, next, start;
					if (this.connection == null) return this.Promise.resolve(this.keys());
					keys = [];
					cursor = null;
					start = `b_${this.id}-`.length;
					end = 9;
					while (cursor !== 0) {
						[next, found] = await this.connection.__runCommand__([
							"scan",
							cursor != null ? cursor : 0,
							"match",
							`b_${this.id}-*_settings`,
							"count",
							1e4
						]);
						cursor = ~~next;
						for (i = 0, len = found.length; i < len; i++) {
							k = found[i];
							keys.push(k.slice(start, -end));
						}
					}
					return keys;
				}
				_startAutoCleanup() {
					var base;
					clearInterval(this.interval);
					return typeof (base = this.interval = setInterval(async () => {
						var e, k, ref, results, time = Date.now(), v;
						ref = this.instances;
						results = [];
						for (k in ref) {
							v = ref[k];
							try {
								if (await v._store.__groupCheck__(time)) results.push(this.deleteKey(k));
								else results.push(void 0);
							} catch (error) {
								e = error;
								results.push(v.Events.trigger("error", e));
							}
						}
						return results;
					}, this.timeout / 2)).unref === "function" ? base.unref() : void 0;
				}
				updateSettings(options = {}) {
					parser$3.overwrite(options, this.defaults, this);
					parser$3.overwrite(options, options, this.limiterOptions);
					if (options.timeout != null) return this._startAutoCleanup();
				}
				disconnect(flush = true) {
					var ref;
					if (!this.sharedConnection) return (ref = this.connection) != null ? ref.disconnect(flush) : void 0;
				}
			}
			Group.prototype.defaults = {
				timeout: 3e5,
				connection: null,
				Promise,
				id: "group-key"
			};
			return Group;
		}).call(commonjsGlobal);
		var Group_1 = Group;
		var Batcher, Events$3, parser$4 = parser;
		Events$3 = Events_1;
		Batcher = (function() {
			class Batcher {
				constructor(options = {}) {
					this.options = options;
					parser$4.load(this.options, this.defaults, this);
					this.Events = new Events$3(this);
					this._arr = [];
					this._resetPromise();
					this._lastFlush = Date.now();
				}
				_resetPromise() {
					return this._promise = new this.Promise((res, rej) => {
						return this._resolve = res;
					});
				}
				_flush() {
					clearTimeout(this._timeout);
					this._lastFlush = Date.now();
					this._resolve();
					this.Events.trigger("batch", this._arr);
					this._arr = [];
					return this._resetPromise();
				}
				add(data) {
					var ret;
					this._arr.push(data);
					ret = this._promise;
					if (this._arr.length === this.maxSize) this._flush();
					else if (this.maxTime != null && this._arr.length === 1) this._timeout = setTimeout(() => {
						return this._flush();
					}, this.maxTime);
					return ret;
				}
			}
			Batcher.prototype.defaults = {
				maxTime: null,
				maxSize: null,
				Promise
			};
			return Batcher;
		}).call(commonjsGlobal);
		var Batcher_1 = Batcher;
		var require$$4$1 = () => console.log("You must import the full version of Bottleneck in order to use this feature.");
		var require$$8 = getCjsExportFromNamespace(version$2);
		var Bottleneck, DEFAULT_PRIORITY$1, Events$4, Job$1, LocalDatastore$1, NUM_PRIORITIES$1, Queues$1, RedisDatastore$1, States$1, Sync$1, parser$5, splice = [].splice;
		NUM_PRIORITIES$1 = 10;
		DEFAULT_PRIORITY$1 = 5;
		parser$5 = parser;
		Queues$1 = Queues_1;
		Job$1 = Job_1;
		LocalDatastore$1 = LocalDatastore_1;
		RedisDatastore$1 = require$$4$1;
		Events$4 = Events_1;
		States$1 = States_1;
		Sync$1 = Sync_1;
		Bottleneck = (function() {
			class Bottleneck {
				constructor(options = {}, ...invalid) {
					var storeInstanceOptions, storeOptions;
					this._addToQueue = this._addToQueue.bind(this);
					this._validateOptions(options, invalid);
					parser$5.load(options, this.instanceDefaults, this);
					this._queues = new Queues$1(NUM_PRIORITIES$1);
					this._scheduled = {};
					this._states = new States$1([
						"RECEIVED",
						"QUEUED",
						"RUNNING",
						"EXECUTING"
					].concat(this.trackDoneStatus ? ["DONE"] : []));
					this._limiter = null;
					this.Events = new Events$4(this);
					this._submitLock = new Sync$1("submit", this.Promise);
					this._registerLock = new Sync$1("register", this.Promise);
					storeOptions = parser$5.load(options, this.storeDefaults, {});
					this._store = (function() {
						if (this.datastore === "redis" || this.datastore === "ioredis" || this.connection != null) {
							storeInstanceOptions = parser$5.load(options, this.redisStoreDefaults, {});
							return new RedisDatastore$1(this, storeOptions, storeInstanceOptions);
						} else if (this.datastore === "local") {
							storeInstanceOptions = parser$5.load(options, this.localStoreDefaults, {});
							return new LocalDatastore$1(this, storeOptions, storeInstanceOptions);
						} else throw new Bottleneck.prototype.BottleneckError(`Invalid datastore type: ${this.datastore}`);
					}).call(this);
					this._queues.on("leftzero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.ref === "function" ? ref.ref() : void 0 : void 0;
					});
					this._queues.on("zero", () => {
						var ref;
						return (ref = this._store.heartbeat) != null ? typeof ref.unref === "function" ? ref.unref() : void 0 : void 0;
					});
				}
				_validateOptions(options, invalid) {
					if (!(options != null && typeof options === "object" && invalid.length === 0)) throw new Bottleneck.prototype.BottleneckError("Bottleneck v2 takes a single object argument. Refer to https://github.com/SGrondin/bottleneck#upgrading-to-v2 if you're upgrading from Bottleneck v1.");
				}
				ready() {
					return this._store.ready;
				}
				clients() {
					return this._store.clients;
				}
				channel() {
					return `b_${this.id}`;
				}
				channel_client() {
					return `b_${this.id}_${this._store.clientId}`;
				}
				publish(message) {
					return this._store.__publish__(message);
				}
				disconnect(flush = true) {
					return this._store.__disconnect__(flush);
				}
				chain(_limiter) {
					this._limiter = _limiter;
					return this;
				}
				queued(priority) {
					return this._queues.queued(priority);
				}
				clusterQueued() {
					return this._store.__queued__();
				}
				empty() {
					return this.queued() === 0 && this._submitLock.isEmpty();
				}
				running() {
					return this._store.__running__();
				}
				done() {
					return this._store.__done__();
				}
				jobStatus(id) {
					return this._states.jobStatus(id);
				}
				jobs(status) {
					return this._states.statusJobs(status);
				}
				counts() {
					return this._states.statusCounts();
				}
				_randomIndex() {
					return Math.random().toString(36).slice(2);
				}
				check(weight = 1) {
					return this._store.__check__(weight);
				}
				_clearGlobalState(index) {
					if (this._scheduled[index] != null) {
						clearTimeout(this._scheduled[index].expiration);
						delete this._scheduled[index];
						return true;
					} else return false;
				}
				async _free(index, job, options, eventInfo) {
					var e, running;
					try {
						({running} = await this._store.__free__(index, options.weight));
						this.Events.trigger("debug", `Freed ${options.id}`, eventInfo);
						if (running === 0 && this.empty()) return this.Events.trigger("idle");
					} catch (error1) {
						e = error1;
						return this.Events.trigger("error", e);
					}
				}
				_run(index, job, wait) {
					var clearGlobalState, free, run;
					job.doRun();
					clearGlobalState = this._clearGlobalState.bind(this, index);
					run = this._run.bind(this, index, job);
					free = this._free.bind(this, index, job);
					return this._scheduled[index] = {
						timeout: setTimeout(() => {
							return job.doExecute(this._limiter, clearGlobalState, run, free);
						}, wait),
						expiration: job.options.expiration != null ? setTimeout(function() {
							return job.doExpire(clearGlobalState, run, free);
						}, wait + job.options.expiration) : void 0,
						job
					};
				}
				_drainOne(capacity) {
					return this._registerLock.schedule(() => {
						var args, index, next, options, queue;
						if (this.queued() === 0) return this.Promise.resolve(null);
						queue = this._queues.getFirst();
						({options, args} = next = queue.first());
						if (capacity != null && options.weight > capacity) return this.Promise.resolve(null);
						this.Events.trigger("debug", `Draining ${options.id}`, {
							args,
							options
						});
						index = this._randomIndex();
						return this._store.__register__(index, options.weight, options.expiration).then(({ success, wait, reservoir }) => {
							var empty;
							this.Events.trigger("debug", `Drained ${options.id}`, {
								success,
								args,
								options
							});
							if (success) {
								queue.shift();
								empty = this.empty();
								if (empty) this.Events.trigger("empty");
								if (reservoir === 0) this.Events.trigger("depleted", empty);
								this._run(index, next, wait);
								return this.Promise.resolve(options.weight);
							} else return this.Promise.resolve(null);
						});
					});
				}
				_drainAll(capacity, total = 0) {
					return this._drainOne(capacity).then((drained) => {
						var newCapacity;
						if (drained != null) {
							newCapacity = capacity != null ? capacity - drained : capacity;
							return this._drainAll(newCapacity, total + drained);
						} else return this.Promise.resolve(total);
					}).catch((e) => {
						return this.Events.trigger("error", e);
					});
				}
				_dropAllQueued(message) {
					return this._queues.shiftAll(function(job) {
						return job.doDrop({ message });
					});
				}
				stop(options = {}) {
					var done, waitForExecuting;
					options = parser$5.load(options, this.stopDefaults);
					waitForExecuting = (at) => {
						var finished = () => {
							var counts = this._states.counts;
							return counts[0] + counts[1] + counts[2] + counts[3] === at;
						};
						return new this.Promise((resolve, reject) => {
							if (finished()) return resolve();
							else return this.on("done", () => {
								if (finished()) {
									this.removeAllListeners("done");
									return resolve();
								}
							});
						});
					};
					done = options.dropWaitingJobs ? (this._run = function(index, next) {
						return next.doDrop({ message: options.dropErrorMessage });
					}, this._drainOne = () => {
						return this.Promise.resolve(null);
					}, this._registerLock.schedule(() => {
						return this._submitLock.schedule(() => {
							var k, ref = this._scheduled, v;
							for (k in ref) {
								v = ref[k];
								if (this.jobStatus(v.job.options.id) === "RUNNING") {
									clearTimeout(v.timeout);
									clearTimeout(v.expiration);
									v.job.doDrop({ message: options.dropErrorMessage });
								}
							}
							this._dropAllQueued(options.dropErrorMessage);
							return waitForExecuting(0);
						});
					})) : this.schedule({
						priority: NUM_PRIORITIES$1 - 1,
						weight: 0
					}, () => {
						return waitForExecuting(1);
					});
					this._receive = function(job) {
						return job._reject(new Bottleneck.prototype.BottleneckError(options.enqueueErrorMessage));
					};
					this.stop = () => {
						return this.Promise.reject(new Bottleneck.prototype.BottleneckError("stop() has already been called"));
					};
					return done;
				}
				async _addToQueue(job) {
					var args, blocked, error, options, reachedHWM, shifted, strategy;
					({args, options} = job);
					try {
						({reachedHWM, blocked, strategy} = await this._store.__submit__(this.queued(), options.weight));
					} catch (error1) {
						error = error1;
						this.Events.trigger("debug", `Could not queue ${options.id}`, {
							args,
							options,
							error
						});
						job.doDrop({ error });
						return false;
					}
					if (blocked) {
						job.doDrop();
						return true;
					} else if (reachedHWM) {
						shifted = strategy === Bottleneck.prototype.strategy.LEAK ? this._queues.shiftLastFrom(options.priority) : strategy === Bottleneck.prototype.strategy.OVERFLOW_PRIORITY ? this._queues.shiftLastFrom(options.priority + 1) : strategy === Bottleneck.prototype.strategy.OVERFLOW ? job : void 0;
						if (shifted != null) shifted.doDrop();
						if (shifted == null || strategy === Bottleneck.prototype.strategy.OVERFLOW) {
							if (shifted == null) job.doDrop();
							return reachedHWM;
						}
					}
					job.doQueue(reachedHWM, blocked);
					this._queues.push(job);
					await this._drainAll();
					return reachedHWM;
				}
				_receive(job) {
					if (this._states.jobStatus(job.options.id) != null) {
						job._reject(new Bottleneck.prototype.BottleneckError(`A job with the same id already exists (id=${job.options.id})`));
						return false;
					} else {
						job.doReceive();
						return this._submitLock.schedule(this._addToQueue, job);
					}
				}
				submit(...args) {
					var cb, fn, job, options, ref, ref1, task;
					if (typeof args[0] === "function") {
						ref = args, [fn, ...args] = ref, [cb] = splice.call(args, -1);
						options = parser$5.load({}, this.jobDefaults);
					} else {
						ref1 = args, [options, fn, ...args] = ref1, [cb] = splice.call(args, -1);
						options = parser$5.load(options, this.jobDefaults);
					}
					task = (...args) => {
						return new this.Promise(function(resolve, reject) {
							return fn(...args, function(...args) {
								return (args[0] != null ? reject : resolve)(args);
							});
						});
					};
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					job.promise.then(function(args) {
						return typeof cb === "function" ? cb(...args) : void 0;
					}).catch(function(args) {
						if (Array.isArray(args)) return typeof cb === "function" ? cb(...args) : void 0;
						else return typeof cb === "function" ? cb(args) : void 0;
					});
					return this._receive(job);
				}
				schedule(...args) {
					var job, options, task;
					if (typeof args[0] === "function") {
						[task, ...args] = args;
						options = {};
					} else [options, task, ...args] = args;
					job = new Job$1(task, args, options, this.jobDefaults, this.rejectOnDrop, this.Events, this._states, this.Promise);
					this._receive(job);
					return job.promise;
				}
				wrap(fn) {
					var schedule = this.schedule.bind(this), wrapped = function(...args) {
						return schedule(fn.bind(this), ...args);
					};
					wrapped.withOptions = function(options, ...args) {
						return schedule(options, fn, ...args);
					};
					return wrapped;
				}
				async updateSettings(options = {}) {
					await this._store.__updateSettings__(parser$5.overwrite(options, this.storeDefaults));
					parser$5.overwrite(options, this.instanceDefaults, this);
					return this;
				}
				currentReservoir() {
					return this._store.__currentReservoir__();
				}
				incrementReservoir(incr = 0) {
					return this._store.__incrementReservoir__(incr);
				}
			}
			Bottleneck.default = Bottleneck;
			Bottleneck.Events = Events$4;
			Bottleneck.version = Bottleneck.prototype.version = require$$8.version;
			Bottleneck.strategy = Bottleneck.prototype.strategy = {
				LEAK: 1,
				OVERFLOW: 2,
				OVERFLOW_PRIORITY: 4,
				BLOCK: 3
			};
			Bottleneck.BottleneckError = Bottleneck.prototype.BottleneckError = BottleneckError_1;
			Bottleneck.Group = Bottleneck.prototype.Group = Group_1;
			Bottleneck.RedisConnection = Bottleneck.prototype.RedisConnection = require$$2;
			Bottleneck.IORedisConnection = Bottleneck.prototype.IORedisConnection = require$$3;
			Bottleneck.Batcher = Bottleneck.prototype.Batcher = Batcher_1;
			Bottleneck.prototype.jobDefaults = {
				priority: DEFAULT_PRIORITY$1,
				weight: 1,
				expiration: null,
				id: "<no-id>"
			};
			Bottleneck.prototype.storeDefaults = {
				maxConcurrent: null,
				minTime: 0,
				highWater: null,
				strategy: Bottleneck.prototype.strategy.LEAK,
				penalty: null,
				reservoir: null,
				reservoirRefreshInterval: null,
				reservoirRefreshAmount: null,
				reservoirIncreaseInterval: null,
				reservoirIncreaseAmount: null,
				reservoirIncreaseMaximum: null
			};
			Bottleneck.prototype.localStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 250
			};
			Bottleneck.prototype.redisStoreDefaults = {
				Promise,
				timeout: null,
				heartbeatInterval: 5e3,
				clientTimeout: 1e4,
				Redis: null,
				clientOptions: {},
				clusterNodes: null,
				clearDatastore: false,
				connection: null
			};
			Bottleneck.prototype.instanceDefaults = {
				datastore: "local",
				connection: null,
				id: "<no-id>",
				rejectOnDrop: true,
				trackDoneStatus: false,
				Promise
			};
			Bottleneck.prototype.stopDefaults = {
				enqueueErrorMessage: "This limiter has been stopped and cannot accept new jobs.",
				dropWaitingJobs: true,
				dropErrorMessage: "This limiter has been stopped."
			};
			return Bottleneck;
		}).call(commonjsGlobal);
		var Bottleneck_1 = Bottleneck;
		return Bottleneck_1;
	}));
}));

// node_modules/@octokit/plugin-retry/dist-bundle/index.js
var import_light = /* @__PURE__ */ __toESM(require_light(), 1);
var VERSION = "0.0.0-development";
function isRequestError(error) {
	return error.request !== void 0;
}
async function errorRequest(state, octokit, error, options) {
	if (!isRequestError(error) || !error?.request.request) throw error;
	if (error.status >= 400 && !state.doNotRetry.includes(error.status)) {
		const retries = options.request.retries != null ? options.request.retries : state.retries;
		const retryAfter = Math.pow((options.request.retryCount || 0) + 1, 2);
		throw octokit.retry.retryRequest(error, retries, retryAfter);
	}
	throw error;
}
async function wrapRequest(state, octokit, request, options) {
	const limiter = new import_light.default();
	limiter.on("failed", function(error, info) {
		const maxRetries = ~~error.request.request?.retries;
		const after = ~~error.request.request?.retryAfter;
		options.request.retryCount = info.retryCount + 1;
		if (maxRetries > info.retryCount) return after * state.retryAfterBaseValue;
	});
	return limiter.schedule(requestWithGraphqlErrorHandling.bind(null, state, octokit, request), options);
}
async function requestWithGraphqlErrorHandling(state, octokit, request, options) {
	const response = await request(options);
	if (response.data && response.data.errors && response.data.errors.length > 0 && /Something went wrong while executing your query/.test(response.data.errors[0].message)) return errorRequest(state, octokit, new RequestError(response.data.errors[0].message, 500, {
		request: options,
		response
	}), options);
	return response;
}
function retry(octokit, octokitOptions) {
	const state = Object.assign({
		enabled: true,
		retryAfterBaseValue: 1e3,
		doNotRetry: [
			400,
			401,
			403,
			404,
			410,
			422,
			451
		],
		retries: 3
	}, octokitOptions.retry);
	const retryPlugin = { retry: { retryRequest: (error, retries, retryAfter) => {
		error.request.request = Object.assign({}, error.request.request, {
			retries,
			retryAfter
		});
		return error;
	} } };
	if (state.enabled) {
		octokit.hook.error("request", errorRequest.bind(null, state, retryPlugin));
		octokit.hook.wrap("request", wrapRequest.bind(null, state, retryPlugin));
	}
	return retryPlugin;
}
retry.VERSION = VERSION;

// src/github/client.ts
var ApiError = class extends Error {
	name = "ApiError";
	status;
	constructor(status, message) {
		super(message);
		this.status = status;
	}
};
const RETRIES = 3;
const RATE_LIMIT_WAITS = 2;
const LONGEST_WAIT_SECONDS = 60;
const REQUEST_TIMEOUT_MS = 12e4;
const RATE_LIMIT_STATUSES = [403, 429];
async function connect(connection) {
	const { getOctokit } = await import("./actions-github.js");
	const octokit = getOctokit(connection.token, {
		...connection.restUrl === null ? {} : { baseUrl: connection.restUrl.replace(/\/+$/u, "") },
		userAgent: "api-governor",
		log: {
			debug: ignore,
			info: ignore,
			warn: ignore,
			error: ignore
		},
		retry: {
			retries: RETRIES,
			retryAfterBaseValue: connection.retryMs,
			doNotRetry: DO_NOT_RETRY
		}
	}, retry);
	const send = async (route, parameters, once) => {
		for (let waits = 0;; waits += 1) try {
			const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
			const request = once ? {
				signal,
				retries: 0
			} : { signal };
			return (await octokit.request(route, {
				...parameters,
				request
			})).data;
		} catch (error) {
			const seconds = !once && waits < RATE_LIMIT_WAITS ? rateLimitSeconds(error) : null;
			if (seconds === null) throw error;
			await setTimeout$1(seconds * connection.retryMs);
		}
	};
	const graphqlUrl = connection.graphqlUrl ?? graphqlUrlFor(octokit.request.endpoint.DEFAULTS.baseUrl);
	return {
		request: (route, parameters) => send(route, parameters, false),
		requestOnce: (route, parameters) => send(route, parameters, true),
		graphql: async (query, variables) => graphqlData(await send(`POST ${graphqlUrl}`, {
			query,
			variables
		}, false))
	};
}
const DO_NOT_RETRY = [
	400,
	401,
	403,
	404,
	410,
	422,
	429,
	451
];
function ignore() {}
function graphqlUrlFor(restUrl) {
	return `${restUrl.replace(/\/api\/v3$/u, "/api")}/graphql`;
}
function graphqlData(answer) {
	const problem = member(answer, "errors", "0");
	if (problem !== null) {
		const status = {
			NOT_FOUND: 404,
			FORBIDDEN: 403
		}[textAt(problem, "type") ?? ""] ?? 422;
		throw new ApiError(status, textAt(problem, "message") ?? "GraphQL refused the query");
	}
	const data = member(answer, "data");
	if (data === null) throw new ApiError(502, "GraphQL gave no data");
	return data;
}
function rateLimitSeconds(error) {
	const status = statusOf(error);
	if (status === null || !RATE_LIMIT_STATUSES.includes(status)) return null;
	const header = textAt(error, "response", "headers", "retry-after");
	if (header === null || !/^\d{1,9}$/u.test(header)) return null;
	const seconds = Number(header);
	return seconds <= LONGEST_WAIT_SECONDS ? seconds : null;
}
function statusOf(error) {
	return numberAt(error, "status");
}
function isOutage(error) {
	return (statusOf(error) ?? 500) >= 500;
}

// src/github/people.ts
const RANKS = [
	"none",
	"read",
	"triage",
	"write",
	"maintain",
	"admin"
];
const LOGIN = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/u;
function people(client, repository, permission) {
	const permissions = /* @__PURE__ */ new Map();
	const memberships = /* @__PURE__ */ new Map();
	const cached = (known, key, ask) => {
		const asked = known.get(key) ?? ask();
		known.set(key, asked);
		return asked;
	};
	return {
		mayApprove: (login) => cached(permissions, login.toLowerCase(), () => permissionOf(client, repository, login, permission)),
		ownersOf: async (login, owners) => {
			const own = [];
			const unknown = [];
			for (const owner of owners) {
				const [, org, team] = /^@([\w.-]+)(?:\/([\w.-]+))?$/u.exec(owner) ?? [];
				if (org === void 0) unknown.push(`Whose address \`${owner}\` is can't be told.`);
				else if (team === void 0) {
					if (org.toLowerCase() === login.toLowerCase()) own.push(owner);
				} else {
					const key = `${org}/${team}/${login}`.toLowerCase();
					const is = await cached(memberships, key, () => membershipOf(client, org, team, login));
					if (is === true) own.push(owner);
					else if (typeof is === "string") unknown.push(is);
				}
			}
			return {
				own,
				unknown
			};
		}
	};
}
async function permissionOf(client, { owner, name: repo }, login, wanted) {
	if (!LOGIN.test(login)) return {
		may: false,
		why: `\`@${login}\` is no person.`
	};
	try {
		const answer = await client.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
			owner,
			repo,
			username: login
		});
		const isMaintainer = flagAt(answer, "user", "permissions", "maintain") || textAt(answer, "role_name") === "maintain";
		return Math.max(RANKS.indexOf(textAt(answer, "permission") ?? "none"), isMaintainer ? RANKS.indexOf("maintain") : 0) >= RANKS.indexOf(wanted) ? { may: true } : {
			may: false,
			why: `\`@${login}\` does not have ${wanted} access.`
		};
	} catch (error) {
		const status = statusOf(error);
		return status === 404 ? {
			may: false,
			why: `\`@${login}\` is no collaborator of this repository.`
		} : {
			may: false,
			why: `What \`@${login}\` may do can't be asked (${unanswered(status)}).`
		};
	}
}
async function membershipOf(client, org, team, login) {
	const name = `\`@${org}/${team}\``;
	try {
		const answer = await client.request("GET /orgs/{org}/teams/{team_slug}/memberships/{username}", {
			org,
			team_slug: team,
			username: login
		});
		return textAt(answer, "state") === "active";
	} catch (error) {
		const status = statusOf(error);
		if (status === 404) return `\`@${login}\` is not in ${name}, or the token can't see the team (HTTP 404).`;
		return `Whether \`@${login}\` is in ${name} can't be seen with this token (${unanswered(status)}): it needs to read the members of the organisation.`;
	}
}
function unanswered(status) {
	return status === null ? "no answer" : `HTTP ${status}`;
}

// src/github/push-time.ts
async function pushTime(client, { head }, record) {
	if (head.sha === null) return { why: "the head commit can't be told." };
	const asked = await activityTime(client, head, head.sha);
	if ("at" in asked) return asked;
	if (record.head === head.sha && record.since !== null) return { at: record.since };
	return { why: `when the last commits were pushed can't be told (${asked.why}). Set it again after this check has commented.` };
}
async function activityTime(client, { repository, ref }, sha) {
	if (repository === null || ref === null) return { why: "the branch is gone" };
	try {
		const answer = await client.request("GET /repos/{owner}/{repo}/activity", {
			owner: repository.owner,
			repo: repository.name,
			ref: `refs/heads/${ref}`,
			per_page: 100
		});
		const [at] = listAt({ answer }, "answer").filter((each) => textAt(each, "after") === sha).flatMap((each) => textAt(each, "timestamp") ?? []).filter((time) => !Number.isNaN(Date.parse(time))).toSorted((a, b) => Date.parse(b) - Date.parse(a));
		return at === void 0 ? { why: "GitHub does not list the push" } : { at };
	} catch (error) {
		return { why: unanswered(statusOf(error)) };
	}
}

// src/github/approvals.ts
const PAGE$1 = 100;
const MOST_PAGES$1 = 30;
async function collectApprovals(client, target, pullRequest, question, record) {
	const asking = {
		client,
		target,
		pullRequest,
		question,
		record,
		people: people(client, target.repository, question.permission)
	};
	const parts = [
		question.command ? await attempt("The comments", () => byCommand(asking)) : NOTHING,
		question.review ? await attempt("The reviews", () => byReview(asking)) : NOTHING,
		question.label === null ? NOTHING : await attempt("The labels", () => byLabel(asking, question.label ?? ""))
	];
	return {
		approvals: parts.flatMap(({ approvals }) => approvals),
		remarks: [...new Set(parts.flatMap(({ remarks }) => remarks))],
		seen: record.seen
	};
}
const NOTHING = {
	approvals: [],
	remarks: []
};
async function attempt(what, ask) {
	try {
		return await ask();
	} catch (error) {
		return {
			approvals: [],
			remarks: [`${what} of the pull request can't be read (${error instanceof TooLong ? "there are too many" : unanswered(statusOf(error))}), so none of them approves.`]
		};
	}
}
var TooLong = class extends Error {
	name = "TooLong";
};
async function leaveOf(asking, login) {
	const { pullRequest, question } = asking;
	if (!question.byAuthor) {
		if (pullRequest.author === null) return {
			may: false,
			why: "Who opened the pull request can't be told, so nobody can be told from its author."
		};
		if (pullRequest.author.toLowerCase() === login.toLowerCase()) return {
			may: false,
			why: `\`@${login}\` opened the pull request.`
		};
	}
	return asking.people.mayApprove(login);
}
async function listAll({ client, target }, route) {
	const { owner, name: repo } = target.repository;
	const found = [];
	for (let page = 1; page <= MOST_PAGES$1; page += 1) {
		const answer = await client.request(route, {
			owner,
			repo,
			number: target.number,
			per_page: PAGE$1,
			page
		});
		const items = listAt({ answer }, "answer");
		found.push(...items);
		if (items.length < PAGE$1) return found;
	}
	throw new TooLong();
}
const same = (one, other) => one !== null && other !== null && one.toLowerCase() === other.toLowerCase();
async function byLabel(asking, label) {
	const last = (await listAll(asking, "GET /repos/{owner}/{repo}/issues/{number}/events")).filter((event) => ["labeled", "unlabeled"].includes(textAt(event, "event") ?? "")).findLast((event) => same(textAt(event, "label", "name"), label));
	if (last === void 0 || textAt(last, "event") !== "labeled") return NOTHING;
	const [login, at] = [textAt(last, "actor", "login"), textAt(last, "created_at")];
	const no = (why) => ({
		approvals: [],
		remarks: [`The label \`${label}\` does not count: ${why}`]
	});
	if (login === null || at === null) return no("who set it, and when, can't be told.");
	if (textAt(last, "actor", "type") !== "User") return no(`\`@${login}\` is no person.`);
	const leave = await leaveOf(asking, login);
	if (!leave.may) return no(leave.why);
	const pushed = await pushTime(asking.client, asking.pullRequest, asking.record);
	if ("why" in pushed) return no(pushed.why);
	if (Date.parse(at) <= Date.parse(pushed.at)) return no(`it was set before the last commits were pushed (\`${pushed.at}\`). Set it again.`);
	return {
		approvals: [{
			how: "label",
			by: `@${login}`,
			at,
			url: null,
			ids: null,
			owners: null,
			reason: ""
		}],
		remarks: []
	};
}
async function byReview(asking) {
	const { question, pullRequest } = asking;
	const reviews = await listAll(asking, "GET /repos/{owner}/{repo}/pulls/{number}/reviews");
	const latest = /* @__PURE__ */ new Map();
	for (const review of reviews) {
		const login = textAt(review, "user", "login");
		if (login !== null && [
			"APPROVED",
			"CHANGES_REQUESTED",
			"DISMISSED"
		].includes(textAt(review, "state") ?? "")) latest.set(login.toLowerCase(), review);
	}
	const approvals = [];
	const remarks = [];
	for (const review of latest.values()) {
		if (textAt(review, "state") !== "APPROVED" || textAt(review, "user", "type") !== "User") continue;
		const login = textAt(review, "user", "login") ?? "";
		const no = (why) => remarks.push(`The review of \`@${login}\` does not count: ${why}`);
		const commit = textAt(review, "commit_id");
		if (commit === null || commit !== pullRequest.head.sha) {
			no("it approves an older state. Review the last commits.");
			continue;
		}
		const leave = await leaveOf(asking, login);
		if (!leave.may) {
			no(leave.why);
			continue;
		}
		const { own, unknown } = await asking.people.ownersOf(login, question.owners);
		if (own.length === 0) {
			no(["they own none of the APIs.", ...unknown].join(" "));
			continue;
		}
		const [at, url] = [textAt(review, "submitted_at") ?? "", textAt(review, "html_url")];
		approvals.push({
			how: "review",
			by: `@${login}`,
			at,
			url,
			ids: null,
			owners: own,
			reason: ""
		});
	}
	return {
		approvals,
		remarks
	};
}
const COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE$1}, after: $after) {
        nodes { url body createdAt lastEditedAt isMinimized author { login __typename } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function comments({ client, target }) {
	const { owner, name } = target.repository;
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES$1; page += 1) {
		const data = await client.graphql(COMMENTS, {
			owner,
			name,
			number: target.number,
			after
		});
		const list = member(data, "repository", "pullRequest", "comments");
		found.push(...listAt(list, "nodes"));
		after = textAt(list, "pageInfo", "endCursor");
		if (!flagAt(list, "pageInfo", "hasNextPage")) return found;
		if (after === null) break;
	}
	throw new TooLong();
}
async function byCommand(asking) {
	const approvals = [];
	const remarks = [];
	for (const comment of await comments(asking)) {
		const commands = acceptCommands(textAt(comment, "body") ?? "");
		const login = textAt(comment, "author", "login");
		if (commands.length === 0 || login === null || textAt(comment, "author", "__typename") !== "User") continue;
		const no = (why) => remarks.push(`A command of \`@${login}\` does not count: ${why}`);
		const editor = textAt(comment, "editor", "login");
		const edited = textAt(comment, "lastEditedAt");
		if (edited !== null && !same(editor, login)) {
			no(editor === null ? "who edited the comment can't be told." : `\`@${editor}\` edited the comment.`);
			continue;
		}
		if (flagAt(comment, "isMinimized")) {
			no("the comment is hidden.");
			continue;
		}
		const leave = await leaveOf(asking, login);
		if (!leave.may) {
			no(leave.why);
			continue;
		}
		const about = {
			how: "command",
			by: `@${login}`,
			at: edited ?? textAt(comment, "createdAt") ?? ""
		};
		for (const command of commands) if ("problem" in command) no(PROBLEMS[command.problem]);
		else approvals.push({
			...about,
			url: textAt(comment, "url"),
			owners: null,
			...command
		});
	}
	return {
		approvals,
		remarks
	};
}
const PROBLEMS = {
	"no id": "it names no finding; write `/api-governor accept <id> <reason>`.",
	"no reason": "it gives no reason; write `/api-governor accept <id> <reason>`."
};

// src/github/cache-service.ts
const PATIENCE = {
	question: 1e4,
	transfer: 6e4
};
const LONGEST_ANSWER = 65536;
const SERVICE = "twirp/github.actions.results.api.v1.CacheService";
const NOTHING_DONE = [404, 409];
function cacheService(environment, patience = PATIENCE) {
	const token = environment["ACTIONS_RUNTIME_TOKEN"]?.trim() ?? "";
	const address = environment["ACTIONS_RESULTS_URL"]?.trim() ?? "";
	const isSecond = (environment["ACTIONS_CACHE_SERVICE_V2"] ?? "") !== "";
	const service = safeUrl(address, true);
	if (token === "" || !isSecond || service === null) return null;
	const connected = {
		service,
		token,
		patience
	};
	return {
		download: (name, most) => download(connected, name, most),
		upload: (name, bytes) => upload(connected, name, bytes)
	};
}
async function download(connected, { key, version }, most) {
	const answer = await ask(connected, "GetCacheEntryDownloadURL", {
		key,
		version
	});
	if (!flagAt(answer, "ok") || either(answer, "matched_key", "matchedKey") !== key) return null;
	const response = await send(signedUrl(connected, either(answer, "signed_download_url", "signedDownloadUrl")), { method: "GET" }, connected.patience.transfer);
	if (!response.ok) throw new Error(`an entry of the cache could not be read (HTTP ${response.status})`);
	return bytesOf(response, most);
}
async function upload(connected, { key, version }, bytes) {
	const reserved = await ask(connected, "CreateCacheEntry", {
		key,
		version
	});
	if (!flagAt(reserved, "ok")) return false;
	const response = await send(signedUrl(connected, either(reserved, "signed_upload_url", "signedUploadUrl")), {
		method: "PUT",
		headers: {
			"content-type": "application/octet-stream",
			"x-ms-blob-type": "BlockBlob"
		},
		body: new Uint8Array(bytes)
	}, connected.patience.transfer);
	await response.body?.cancel();
	if (!response.ok) throw new Error(`an entry of the cache could not be written (HTTP ${response.status})`);
	const size = String(bytes.length);
	return flagAt(await ask(connected, "FinalizeCacheEntryUpload", {
		key,
		version,
		size_bytes: size
	}), "ok");
}
async function ask({ service, token, patience }, method, question) {
	const headers = {
		accept: "application/json",
		authorization: `Bearer ${token}`,
		"content-type": "application/json",
		"user-agent": "api-governor"
	};
	const response = await send(new URL(`/${SERVICE}/${method}`, service), {
		method: "POST",
		headers,
		body: JSON.stringify(question)
	}, patience.question);
	const text = await bytesOf(response, LONGEST_ANSWER);
	if (NOTHING_DONE.includes(response.status)) return null;
	if (!response.ok) throw new Error(`the cache service refuses (HTTP ${response.status})`);
	try {
		return JSON.parse(text?.toString("utf8") ?? "");
	} catch {
		throw new Error("the cache service gives an answer that is not JSON");
	}
}
async function send(url, request, milliseconds) {
	try {
		const signal = AbortSignal.timeout(milliseconds);
		return await fetch(url, {
			...request,
			redirect: "error",
			signal
		});
	} catch {
		throw new Error("the cache service does not answer");
	}
}
async function bytesOf(response, most) {
	if (response.body === null) return Buffer.alloc(0);
	const body = response.body;
	const chunks = [];
	let length = 0;
	try {
		for await (const chunk of body) {
			length += chunk.length;
			if (length > most) return null;
			chunks.push(chunk);
		}
	} catch {
		throw new Error("the cache service stops in the middle of an answer");
	}
	return Buffer.concat(chunks);
}
const either = (answer, name, other) => textAt(answer, name) ?? textAt(answer, other);
function signedUrl({ service }, address) {
	const url = safeUrl(address ?? "", service.protocol === "http:");
	if (url === null) throw new Error("the cache service names no address that may be used");
	return url;
}
function safeUrl(address, maySpeakPlainly) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null) return null;
	const isHere = [
		"127.0.0.1",
		"[::1]",
		"localhost"
	].includes(url.hostname);
	return url.protocol === "https:" || url.protocol === "http:" && isHere && maySpeakPlainly ? url : null;
}

// src/github/comment.ts
const PAGE = 100;
const MOST_PAGES = 100;
const LONGEST_KEY = 200;
function commentMarker(key) {
	const safe = key.replace(/[^A-Za-z0-9._/-]+/gu, "-").replace(/-{2,}/gu, "-") || "default";
	const digest = createHash("sha256").update(key).digest("hex").slice(0, 12);
	return `<!-- api-governor:${safe.length <= LONGEST_KEY ? safe : `${safe.slice(0, 187)}.${digest}`} -->`;
}
async function upsertComment(client, target, key, body, mode, hasFindings, mentions = []) {
	if (mode === "never") return skipped$1("Comments are switched off.");
	if (body === null) return skipped$1("There is nothing to say.");
	const marker = commentMarker(key);
	const text = `${marker}\n${body}`;
	try {
		const own = await ownComments(client, target, marker);
		const oldest = own[0];
		if (oldest !== void 0) {
			const result = await bringUpToDate(client, target, oldest, text, mentions);
			await minimize(client, own.slice(1));
			return result;
		}
		if (mode === "on-findings" && !hasFindings) return skipped$1("There are no findings.");
		return await create(client, target, marker, text, mentions);
	} catch (error) {
		return {
			status: "failed",
			posted: false,
			reason: failure$1(error)
		};
	}
}
async function ownComment(client, target, key) {
	const [oldest] = await ownComments(client, target, commentMarker(key));
	return oldest === void 0 || oldest.foreign ? null : oldest.body;
}
function skipped$1(reason) {
	return {
		status: "skipped",
		posted: false,
		reason
	};
}
async function bringUpToDate(client, target, comment, text, mentions) {
	const mentioning = withMentions(text, mentions);
	const body = normal(comment.body).endsWith(mentionLine(mentions)) && !comment.foreign ? mentioning : text;
	if (normal(comment.body) === normal(body)) return {
		status: "unchanged",
		posted: true
	};
	const { owner, name: repo } = target.repository;
	await client.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: comment.id,
		body
	});
	return {
		status: "updated",
		posted: true
	};
}
const mentionLine = (mentions) => `\n\ncc ${mentions.join(" ")}`;
const withMentions = (text, mentions) => mentions.length === 0 ? text : `${text.trimEnd()}${mentionLine(mentions)}\n`;
function normal(body) {
	return body.replaceAll("\r\n", "\n").trimEnd();
}
async function create(client, target, marker, text, mentions) {
	const body = withMentions(text, mentions);
	const { owner, name: repo } = target.repository;
	const post = async () => {
		await client.requestOnce("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: target.number,
			body
		});
		return {
			status: "created",
			posted: true
		};
	};
	try {
		return await post();
	} catch (error) {
		if (!isOutage(error)) throw error;
		const [stored] = await ownComments(client, target, marker);
		if (stored === void 0) return post();
		const result = await bringUpToDate(client, target, stored, text, mentions);
		return result.status === "unchanged" ? {
			status: "created",
			posted: true
		} : result;
	}
}
async function ownComments(client, target, marker) {
	let found;
	try {
		found = await listByGraphql(client, target, marker);
	} catch {
		found = await listByRest(client, target, marker);
	}
	return found.toSorted((one, other) => one.id - other.id);
}
const LIST_COMMENTS = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: ${PAGE}, after: $after) {
        nodes { id url body isMinimized viewerDidAuthor author { login } editor { login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
async function listByGraphql(client, target, marker) {
	const { owner, name } = target.repository;
	const found = [];
	let after = null;
	for (let page = 0; page < MOST_PAGES; page += 1) {
		const data = await client.graphql(LIST_COMMENTS, {
			owner,
			name,
			number: target.number,
			after
		});
		const comments = member(data, "repository", "pullRequest", "comments");
		if (comments === null) throw new Error("GraphQL gave no comments");
		for (const node of listAt(comments, "nodes")) if (flagAt(node, "viewerDidAuthor") && !flagAt(node, "isMinimized")) found.push(...withMarker(node, marker));
		after = textAt(comments, "pageInfo", "endCursor");
		if (!flagAt(comments, "pageInfo", "hasNextPage") || after === null) break;
	}
	return found;
}
function withMarker(node, marker) {
	const body = textAt(node, "body");
	const id = numberAt(node, "id") ?? Number(/#issuecomment-(\d+)$/u.exec(textAt(node, "url") ?? "")?.[1] ?? NaN);
	if (body === null || !body.startsWith(marker) || !Number.isSafeInteger(id)) return [];
	const [author, editor] = [textAt(node, "author", "login"), textAt(node, "editor", "login")];
	return [{
		id,
		node: textAt(node, "id"),
		body,
		foreign: editor !== null && editor !== author
	}];
}
async function listByRest(client, target, marker) {
	const { owner, name: repo } = target.repository;
	const found = [];
	for (let page = 1; page <= MOST_PAGES; page += 1) {
		const answer = await client.request("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", {
			owner,
			repo,
			issue_number: target.number,
			per_page: PAGE,
			page
		});
		const comments = listAt({ answer }, "answer");
		for (const comment of comments) if (textAt(comment, "user", "type") === "Bot" && textAt(comment, "user", "login") === "github-actions[bot]") found.push(...withMarker(comment, marker));
		if (comments.length < PAGE) break;
	}
	return found;
}
const MINIMIZE = `mutation ($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
}`;
async function minimize(client, comments) {
	const nodes = comments.flatMap(({ node }) => node === null ? [] : [node]);
	await Promise.allSettled(nodes.map((id) => client.graphql(MINIMIZE, { id })));
}
function failure$1(error) {
	const status = statusOf(error);
	if (error instanceof Error && /\blocked\b/iu.test(error.message)) return `The conversation of the pull request is locked, so no comment was posted (HTTP ${status ?? "failed"}).`;
	switch (status) {
		case 401: return "GitHub does not accept the token, so no comment was posted (HTTP 401).";
		case 403:
		case 404: return `The token may not comment on this pull request (HTTP ${status}); the job needs "permissions: pull-requests: write", which pull requests from forks never get.`;
		case 410: return "The pull request does not take comments (HTTP 410).";
		case 422: return "GitHub refused the comment as invalid (HTTP 422): it may be too long, or the conversation is locked.";
		case 429: return "GitHub limits requests for now, so no comment was posted (HTTP 429).";
		case null: return "No comment was posted: GitHub could not be asked.";
		default: return `GitHub failed, so no comment was posted (HTTP ${status}).`;
	}
}

// src/github/contents.ts
const DEFAULT_LIMITS = {
	requests: 300,
	fileBytes: 67108864
};
var LimitError = class extends Error {
	name = "LimitError";
};
var AbsentError = class extends ApiError {
	constructor(label) {
		super(404, `GitHub has no files for ${label}.`);
	}
};
function contentsTree(client, repository, commit, label, limits = DEFAULT_LIMITS) {
	const notes = [];
	const ask = limited(client, repository, limits.requests);
	const directory = directories(ask);
	const whole = once(async () => {
		const listing = await directory(commit, true);
		if (listing === null) throw new AbsentError(label);
		if (!listing.complete) notes.push(`GitHub listed only part of the files of ${label}, because the repository is very large.`);
		return listing;
	});
	const files = /* @__PURE__ */ new Map();
	const read = async (path) => {
		try {
			const entry = await findEntry(path, commit, whole, directory);
			return entry === null ? { kind: "missing" } : await readEntry(entry, ask, limits.fileBytes);
		} catch (error) {
			return {
				kind: "refused",
				reason: failure(error, label, limits.requests)
			};
		}
	};
	return {
		label,
		commit,
		notes,
		read: (path) => remembered(files, path, () => read(path)),
		list: async () => {
			return [...(await whole().catch((error) => {
				throw new ApiError(statusOf(error) ?? 500, failure(error, label, limits.requests));
			})).entries.values()].filter(({ type }) => type === "blob").map(({ path }) => path).toSorted(byCodeUnits);
		}
	};
}
function byCodeUnits(one, other) {
	return one < other ? -1 : one > other ? 1 : 0;
}
function remembered(memory, key, make) {
	const known = memory.get(key);
	if (known !== void 0) return known;
	const made = make();
	memory.set(key, made);
	return made;
}
function once(make) {
	let made;
	return () => made ??= make();
}
function limited(client, repository, most) {
	let asked = 0;
	return async (route, parameters) => {
		asked += 1;
		if (asked > most) throw new LimitError();
		try {
			return await client.request(route, {
				owner: repository.owner,
				repo: repository.name,
				...parameters
			});
		} catch (error) {
			if (statusOf(error) === 404 || statusOf(error) === 409) return null;
			throw error;
		}
	};
}
function directories(ask) {
	const known = /* @__PURE__ */ new Map();
	const load = async (sha, recursive) => {
		const answer = await ask("GET /repos/{owner}/{repo}/git/trees/{sha}", {
			sha,
			...recursive ? { recursive: "1" } : {}
		});
		if (answer === null) return null;
		if (!Array.isArray(member(answer, "tree"))) throw new ApiError(502, "GitHub gave no tree");
		const entries = listAt(answer, "tree").flatMap(readTreeEntry);
		return {
			entries: new Map(entries.map((entry) => [entry.path, entry])),
			complete: !flagAt(answer, "truncated")
		};
	};
	return (sha, recursive) => remembered(known, `${String(recursive)} ${sha}`, () => load(sha, recursive));
}
function readTreeEntry(value) {
	const path = textAt(value, "path");
	const mode = textAt(value, "mode");
	const type = textAt(value, "type");
	const sha = textAt(value, "sha");
	if (path === null || mode === null || type === null || sha === null || !isCommit(sha)) return [];
	if (path.split("/").some((name) => name === "" || name === "." || name === "..")) return [];
	return [{
		path,
		mode,
		type,
		sha,
		size: numberAt(value, "size") ?? 0
	}];
}
async function findEntry(path, commit, whole, directory) {
	const names = path.split("/");
	const listing = await whole();
	const listed = listing.entries.get(path);
	if (listed !== void 0) return listed;
	if (listing.complete) return null;
	let entry;
	for (const [depth, name] of names.entries()) {
		if (depth > 0 && entry?.type !== "tree") return null;
		entry = (await directory(entry?.sha ?? commit, false))?.entries.get(name);
	}
	return entry ?? null;
}
async function readEntry(entry, ask, mostBytes) {
	if (entry.type === "tree") return { kind: "missing" };
	if (entry.type === "commit") return refused("It is a submodule, which is not part of this repository.");
	if (entry.mode === "120000") return refused("It is a symbolic link, which is not followed without a checkout.");
	if (entry.size > mostBytes) return refused(tooLarge(entry.size, mostBytes));
	const answer = await ask("GET /repos/{owner}/{repo}/git/blobs/{sha}", { sha: entry.sha });
	if (answer === null) return { kind: "missing" };
	const encoded = textAt(answer, "content") ?? "";
	if (encoded !== "" && textAt(answer, "encoding") !== "base64") return refused("GitHub sent it in an unknown form.");
	return decode(Buffer.from(encoded, "base64"), mostBytes);
}
function decode(bytes, mostBytes) {
	if (bytes.length > mostBytes) return refused(tooLarge(bytes.length, mostBytes));
	let text;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return refused("It is not UTF-8 text.");
	}
	if (text.startsWith("version https://git-lfs.github.com/spec/")) return refused("It is stored with Git LFS, and only its pointer is in the repository.");
	return {
		kind: "text",
		text
	};
}
function refused(reason) {
	return {
		kind: "refused",
		reason
	};
}
function tooLarge(bytes, most) {
	return `It is too large: ${bytes} bytes, ${most} at most.`;
}
function failure(error, label, requests) {
	if (error instanceof LimitError) return `Reading ${label} took more than ${requests} requests to GitHub; check the repository out instead.`;
	if (error instanceof AbsentError) return error.message;
	const status = statusOf(error);
	const hint = status === 401 || status === 403 ? "; the job needs \"permissions: contents: read\"" : "";
	return `GitHub did not give the files of ${label}${status === null ? "" : ` (HTTP ${status})`}${hint}.`;
}
async function mergeBase(client, repository, base, head) {
	let answer;
	try {
		answer = await client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
			owner: repository.owner,
			repo: repository.name,
			basehead: `${base}...${head}`,
			per_page: 1
		});
	} catch (error) {
		const status = statusOf(error);
		const why = status === 404 ? "they have no common history, or are gone" : `HTTP ${status ?? "failed"}`;
		throw new ApiError(status ?? 500, `The merge base of the two sides can't be told (${why}).`);
	}
	const commit = commitAt(answer, "merge_base_commit", "sha");
	if (commit === null) throw new ApiError(404, "The merge base of the two sides can't be told (GitHub named none).");
	return commit;
}
async function commitOf(client, { owner, name }, ref) {
	let answer;
	try {
		answer = await client.request("GET /repos/{owner}/{repo}/commits/{ref}", {
			owner,
			repo: name,
			ref
		});
	} catch (error) {
		const status = statusOf(error);
		const why = status === 404 || status === 422 ? "there is none, or the token may not read it" : `HTTP ${status ?? "failed"}`;
		throw new ApiError(status ?? 500, `The commit that \`${ref}\` names in ${owner}/${name} can't be told (${why}).`);
	}
	const commit = commitAt(answer, "sha");
	if (commit === null) throw new ApiError(502, `GitHub named no commit for \`${ref}\` in ${owner}/${name}.`);
	return commit;
}
const COMMITS = 100;
const MOST_COMMITS = 250;
async function commitMessages(client, repository, base, head) {
	const pageOf = (page) => client.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner: repository.owner,
		repo: repository.name,
		basehead: `${base}...${head}`,
		per_page: COMMITS,
		page
	});
	const first = await pageOf(1);
	const total = numberAt(first, "total_commits") ?? 0;
	const last = Math.ceil(total / COMMITS);
	const next = Math.max(2, Math.floor((total - MOST_COMMITS) / COMMITS) + 1);
	const numbers = Array.from({ length: Math.max(0, last - next + 1) }, (_, index) => next + index);
	return [...next === 2 ? [first] : [], ...await Promise.all(numbers.map(pageOf))].flatMap((page) => listAt(page, "commits")).flatMap((commit) => textAt(commit, "commit", "message") ?? []).toReversed().slice(0, MOST_COMMITS);
}
async function commitDate(client, repository, sha) {
	const answer = await client.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		owner: repository.owner,
		repo: repository.name,
		commit_sha: sha
	});
	const date = textAt(answer, "committer", "date");
	if (date === null) throw new ApiError(404, "GitHub does not say when the commit was made.");
	return date;
}
const TAGS_PER_PAGE = 100;
const MOST_TAG_PAGES = 20;
async function repositoryTags(client, repository) {
	const tags = [];
	for (let page = 1; page <= MOST_TAG_PAGES; page += 1) {
		const answer = await client.request("GET /repos/{owner}/{repo}/tags", {
			owner: repository.owner,
			repo: repository.name,
			per_page: TAGS_PER_PAGE,
			page
		});
		const found = listAt({ answer }, "answer");
		for (const tag of found) {
			const [name, commit] = [textAt(tag, "name"), commitAt(tag, "commit", "sha")];
			if (name !== null && commit !== null) tags.push({
				name,
				commit
			});
		}
		if (found.length < TAGS_PER_PAGE) break;
	}
	return tags;
}

// src/github/event.ts
var EventError = class extends Error {
	name = "EventError";
};
const PRIVILEGED = /* @__PURE__ */ new Set([
	"pull_request_target",
	"workflow_run",
	"issue_comment"
]);
function readRunner(environment) {
	const text = (name) => environment[name]?.trim() || null;
	const payload = readPayload(text("GITHUB_EVENT_PATH"));
	const eventName = text("GITHUB_EVENT_NAME");
	const retryMs = Number(text("API_GOVERNOR_RETRY_MS") ?? NaN);
	return {
		eventName,
		privileged: eventName !== null && PRIVILEGED.has(eventName),
		refIsProtected: text("GITHUB_REF_PROTECTED") === "true",
		repository: repositoryName(text("GITHUB_REPOSITORY") ?? textAt(payload, "repository", "full_name")),
		sha: commitAt({ sha: text("GITHUB_SHA") }, "sha"),
		ref: text("GITHUB_REF"),
		defaultBranch: textAt(payload, "repository", "default_branch"),
		workspace: text("GITHUB_WORKSPACE"),
		workflow: text("GITHUB_WORKFLOW"),
		job: text("GITHUB_JOB"),
		actor: text("GITHUB_ACTOR"),
		api: {
			rest: text("GITHUB_API_URL"),
			graphql: text("GITHUB_GRAPHQL_URL"),
			server: text("GITHUB_SERVER_URL")
		},
		...triggers(eventName, payload),
		inputs: inputs(environment),
		files: {
			output: text("GITHUB_OUTPUT"),
			summary: text("GITHUB_STEP_SUMMARY")
		},
		retryMs: Number.isFinite(retryMs) && retryMs >= 0 ? retryMs : 1e3
	};
}
function readPayload(path) {
	if (path === null) return {};
	let payload;
	try {
		payload = JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		const broken = error instanceof SyntaxError;
		throw new EventError(`The event file of this run (GITHUB_EVENT_PATH) ${broken ? "is not JSON" : "can't be read"}.`, { cause: error });
	}
	if (typeof payload !== "object" || payload === null || Array.isArray(payload)) throw new EventError("The event file of this run (GITHUB_EVENT_PATH) does not hold a JSON object.");
	return payload;
}
function triggers(eventName, payload) {
	const has = (name) => member(payload, name) !== null;
	return {
		pullRequest: readPullRequest(member(payload, "pull_request")),
		commentedOn: eventName === "issue_comment" && member(payload, "issue", "pull_request") !== null ? numberAt(payload, "issue", "number") : null,
		mergeGroup: has("merge_group") ? {
			baseSha: commitAt(payload, "merge_group", "base_sha"),
			headSha: commitAt(payload, "merge_group", "head_sha")
		} : null,
		push: eventName === "push" ? {
			ref: textAt(payload, "ref"),
			before: commitAt(payload, "before"),
			after: commitAt(payload, "after"),
			forced: flagAt(payload, "forced")
		} : null,
		release: has("release") ? {
			tag: textAt(payload, "release", "tag_name"),
			prerelease: flagAt(payload, "release", "prerelease")
		} : null
	};
}
function readPullRequest(value) {
	const number = numberAt(value, "number");
	if (number === null || number <= 0) return null;
	const base = pullRequestSide(member(value, "base"));
	const head = pullRequestSide(member(value, "head"));
	return {
		number,
		author: textAt(value, "user", "login"),
		base,
		head,
		isFork: !sameRepository(base.repository, head.repository)
	};
}
function pullRequestSide(value) {
	return {
		ref: textAt(value, "ref"),
		sha: commitAt(value, "sha"),
		repository: repositoryName(textAt(value, "repo", "full_name"))
	};
}
function sameRepository(one, other) {
	if (one === null || other === null) return false;
	const lower = (repository) => `${repository.owner}/${repository.name}`.toLowerCase();
	return lower(one) === lower(other);
}
function repositoryName(fullName) {
	const match = fullName === null ? null : /^([\w.-]+)\/([\w.-]+)$/u.exec(fullName);
	return match?.[1] && match[2] ? {
		owner: match[1],
		name: match[2]
	} : null;
}
function inputs(environment) {
	const found = /* @__PURE__ */ new Map();
	for (const [key, value] of Object.entries(environment)) {
		const trimmed = value?.trim();
		if (key.startsWith("INPUT_") && trimmed) found.set(key.slice(6).toLowerCase(), trimmed);
	}
	return found;
}

// src/github/lint-cache.ts
const MOST_BYTES = 33554432;
const MOST_TEXT = 134217728;
const TRIES = 3;
const PREFIX = "api-governor-lint-";
const OF_DEFAULT_BRANCH = /* @__PURE__ */ new Set(["schedule", "repository_dispatch"]);
const KEEPING = /* @__PURE__ */ new Set([
	"push",
	"workflow_dispatch",
	...OF_DEFAULT_BRANCH
]);
const branch = (name) => `refs/heads/${name}`;
function defaultRef({ defaultBranch, eventName, ref }) {
	if (defaultBranch !== null) return branch(defaultBranch);
	return OF_DEFAULT_BRANCH.has(eventName ?? "") ? ref : null;
}
function believedRefs(facts) {
	const base = facts.pullRequest?.base.ref ?? null;
	const refs = [base === null ? null : branch(base), defaultRef(facts)];
	return [...new Set(refs.flatMap((ref) => ref ?? []))];
}
function keepingRef(facts) {
	const { eventName, pullRequest, ref, refIsProtected } = facts;
	if (pullRequest !== null || !KEEPING.has(eventName ?? "") || ref?.startsWith(branch("")) !== true) return null;
	return ref === defaultRef(facts) || refIsProtected ? ref : null;
}
function lintCache({ facts, client, service, log }) {
	const { repository } = facts;
	if (client === null || repository === null || service === null) {
		const none = client === null ? "there is no token" : "this runner has no cache service of version 2";
		const off = switchOff(log);
		return {
			keeps: "none",
			has: off(none, false),
			read: off(none, null),
			write: off(none, void 0)
		};
	}
	const cache = {
		client,
		repository,
		service,
		log
	};
	const own = keepingRef(facts);
	const guard = guardIn(log);
	return {
		keeps: own === null ? "none" : "head",
		has: (key) => guard(false, async () => own !== null && (await listed(cache, key, own)).length > 0),
		read: (key) => guard(null, () => readFrom(cache, key, believedRefs(facts))),
		write: (key, text) => guard(void 0, async () => {
			if (own !== null) await save(cache, key, text);
		})
	};
}
function switchOff(log) {
	let isSaid = false;
	return (why, answer) => () => {
		if (!isSaid) log.info(`The lint cache is not used: ${why}.`);
		isSaid = true;
		return Promise.resolve(answer);
	};
}
function guardIn(log) {
	let isOff = false;
	return async (otherwise, run) => {
		if (isOff) return otherwise;
		try {
			return await run();
		} catch (error) {
			isOff = true;
			log.info(`The lint cache is not used: ${error instanceof Error ? error.message : "it fails"}.`);
			return otherwise;
		}
	};
}
async function listed({ client, repository: { owner, name: repo } }, key, ref) {
	const question = {
		owner,
		repo,
		key: PREFIX + key,
		ref,
		sort: "created_at",
		direction: "desc",
		per_page: 100
	};
	let answer;
	try {
		answer = await client.requestOnce("GET /repos/{owner}/{repo}/actions/caches", question);
	} catch (error) {
		const status = statusOf(error);
		const needed = status === 403 || status === 404 ? "; the token needs `actions: read`" : "";
		throw new Error(`GitHub does not say which runs saved its entries (${unanswered(status)}${needed})`, { cause: error });
	}
	return listAt(answer, "actions_caches").flatMap((entry) => {
		const version = textAt(entry, "version");
		const isMeant = textAt(entry, "key") === PREFIX + key && textAt(entry, "ref") === ref;
		const fits = (numberAt(entry, "size_in_bytes") ?? 0) <= MOST_BYTES;
		return isMeant && fits && version !== null && /^[0-9a-f]{64}$/u.test(version) ? [version] : [];
	});
}
async function readFrom(cache, key, refs) {
	for (const ref of refs) for (const version of (await listed(cache, key, ref)).slice(0, TRIES)) {
		const text = await textOf(cache, key, version);
		if (text === null) continue;
		cache.log.info(`lint cache: the findings of the base are those that a run of ${ref} saved`);
		return text;
	}
	cache.log.debug("lint cache: no findings of this base are kept");
	return null;
}
async function textOf({ service, log }, key, version) {
	const bytes = await service.download({
		key: PREFIX + key,
		version
	}, MOST_BYTES);
	if (bytes === null) return null;
	if (hashOf(bytes) !== version) {
		log.info("lint cache: an entry is passed over, because it does not hold what was saved under its name");
		return null;
	}
	try {
		return (await promisify(gunzip)(bytes, { maxOutputLength: MOST_TEXT })).toString("utf8");
	} catch {
		return null;
	}
}
async function save({ service, log }, key, text) {
	const bytes = await promisify(gzip)(text);
	if (bytes.length > MOST_BYTES || text.length > MOST_TEXT) return;
	const isSaved = await service.upload({
		key: PREFIX + key,
		version: hashOf(bytes)
	}, bytes);
	log.info(isSaved ? "lint cache: saved findings for later pull requests" : "lint cache: another run saves these findings");
}
const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

// src/github/host.ts
async function startRun(environment, log) {
	const run = await openRun(readRunner(environment), environment, log);
	const { facts, client } = run;
	if (facts.commentedOn === null || client === null || facts.repository === null) return run;
	const found = await pullRequestOf(client, facts.repository, facts.commentedOn);
	return {
		...run,
		facts: {
			...facts,
			pullRequest: found
		}
	};
}
async function openRun(facts, environment, log) {
	const token = facts.inputs.get("token");
	if (token === void 0) return {
		facts,
		log,
		client: null
	};
	if (environment["GITHUB_ACTIONS"] === "true") log.mask(token);
	const { rest: restUrl, graphql: graphqlUrl } = facts.api;
	return {
		facts,
		log,
		client: await connect({
			token,
			restUrl,
			graphqlUrl,
			retryMs: facts.retryMs
		})
	};
}
async function pullRequestOf(client, { owner, name: repo }, number) {
	return readPullRequest(await client.request("GET /repos/{owner}/{repo}/pulls/{number}", {
		owner,
		repo,
		number
	}));
}
function repositoryPorts(run) {
	const { client, facts } = run;
	const { repository } = facts;
	if (client === null || repository === null) return {};
	return {
		contentsTree: (of, commit) => contentsTree(client, of, commit, `${of.owner}/${of.name}@${commit.slice(0, 7)}`),
		mergeBase: (base, head) => mergeBase(client, repository, base, head),
		commit: (of, ref) => commitOf(client, of, ref),
		commitMessages: (base, head) => commitMessages(client, repository, base, head),
		tags: () => repositoryTags(client, repository),
		commitDate: (sha) => commitDate(client, repository, sha),
		approvals: (question) => approvalsOf({
			client,
			repository,
			facts
		}, question)
	};
}
function keptFindings({ facts, client, log }, environment) {
	return lintCache({
		facts,
		client,
		log,
		service: cacheService(environment)
	});
}
async function approvalsOf({ client, repository, facts }, question) {
	const none = {
		approvals: [],
		seen: /* @__PURE__ */ new Map()
	};
	try {
		const [, queued] = facts.mergeGroup === null ? [] : /\/gh-readonly-queue\/.*\/pr-(\d{1,9})-/u.exec(facts.ref ?? "") ?? [];
		const of = facts.pullRequest ?? (queued === void 0 ? null : await pullRequestOf(client, repository, Number(queued)));
		if (of === null) return {
			...none,
			remarks: []
		};
		const target = {
			repository,
			number: of.number
		};
		return await collectApprovals(client, target, of, question, await recordOf({
			client,
			repository,
			facts
		}, of));
	} catch (error) {
		return {
			...none,
			remarks: [`Approvals can't be read (${unanswered(statusOf(error))}), so there are none.`]
		};
	}
}
async function recordOf({ client, repository, facts }, { number }) {
	const key = facts.inputs.get("comment-key") ?? defaultKey(facts);
	try {
		const body = await ownComment(client, {
			repository,
			number
		}, key);
		return body === null ? NO_RECORD : readRecord(body);
	} catch {
		return NO_RECORD;
	}
}
async function publish(run, outcome) {
	const { facts, log } = run;
	writeOutputs(facts.files.output, outcome.outputs);
	const summary = appendSummary(facts.files.summary, outcome.summary);
	if (!summary.written) log.warning(summary.reason);
	const comment = await postComment(run, outcome);
	if (comment.status === "failed") log.warning(`${comment.reason} The full report is in the job summary.`);
	else log.info(`comment ${comment.status}${comment.posted ? "" : `: ${comment.reason}`}`);
	annotate(log, outcome.annotations);
	return comment;
}
async function postComment(run, outcome) {
	const { pullRequest, repository } = run.facts;
	if (pullRequest === null || repository === null) return skipped("This run belongs to no pull request.");
	if (run.client === null) return skipped("There is no token.");
	const key = outcome.commentKey ?? defaultKey(run.facts);
	const target = {
		repository,
		number: pullRequest.number
	};
	const text = outcome.comment === null ? null : await remembering(run, outcome, outcome.comment);
	const { commentMode, hasFindings, mentions = [] } = outcome;
	return upsertComment(run.client, target, key, text, commentMode, hasFindings, mentions);
}
async function remembering({ facts, client }, { accepted = null }, text) {
	const { pullRequest: of, repository } = facts;
	if (accepted === null || of === null || client === null || repository === null) return text;
	const before = await recordOf({
		client,
		repository,
		facts
	}, of);
	const { sha } = of.head;
	const since = before.head === sha && before.since !== null ? before.since : (/* @__PURE__ */ new Date()).toISOString();
	return `${recordLine({
		head: sha,
		since,
		seen: new Map([...accepted, ...before.seen])
	})}\n${text}`;
}
function skipped(reason) {
	return {
		status: "skipped",
		posted: false,
		reason
	};
}
function defaultKey(facts) {
	return [
		facts.workflow,
		facts.job,
		facts.inputs.get("working-directory"),
		facts.inputs.get("spec")
	].filter((part) => part !== null && part !== void 0).join("/");
}
async function guarded(main) {
	let isRead = true;
	process.stdout.on("error", () => {
		isRead = false;
	});
	const log = runnerLog((text) => {
		if (isRead) process.stdout.write(text);
	});
	const fail = (error) => {
		log.error(error instanceof Error ? error.message : String(error));
		log.debug(error instanceof Error ? error.stack ?? "" : "");
		process.exitCode = 1;
	};
	process.on("uncaughtException", fail);
	process.on("unhandledRejection", fail);
	try {
		await main(log);
	} catch (error) {
		fail(error);
	}
}

// src/settings/inputs.ts
const variable = (input) => `INPUT_${input.replaceAll(" ", "_").toUpperCase()}`;
function readInputs(environment) {
	refuseMisspelt(environment, options.flatMap((option) => option.actionInput ?? []));
	const entries = [];
	for (const option of options) {
		if (option.actionInput === null) continue;
		const text = environment[variable(option.actionInput)]?.trim() ?? "";
		if (text === "") continue;
		entries.push([option.key, readText(text, option.type, originOf(`The input ${option.actionInput}`))]);
	}
	return asGiven(entries);
}
function refuseMisspelt(environment, inputs) {
	const known = new Set(inputs.map(variable));
	for (const name of Object.keys(environment).toSorted()) {
		if (!name.startsWith("INPUT_") || known.has(name) || environment[name] === "") continue;
		const written = name.slice(6).toLowerCase();
		const meant = nearest(written, inputs);
		if (meant !== null) throw new ConfigurationError(`There is no input ${quoted(written)}. Did you mean "${meant}"?`);
	}
}

// src/run-outputs.ts
function outputValues(report) {
	const sum = (pick) => String(report.apis.reduce((total, api) => total + pick(api), 0));
	const [only] = report.apis;
	const single = report.apis.length === 1 ? only : void 0;
	return /* @__PURE__ */ new Map([
		["verdict", report.verdict],
		["breaking", sum((api) => api.summary.breaking)],
		["potentially-breaking", sum((api) => api.summary.potentiallyBreaking)],
		["required-bump", largestBump(report.apis.map((api) => api.version.required))],
		["declared-bump", single?.version.declared ?? ""],
		["next-version", single?.version.next ?? ""],
		["versions", versionsOf(report)],
		["changelog", releaseNotes(report, LONGEST)]
	]);
}
const LONGEST = 6e4;
function versionsOf({ apis }) {
	return JSON.stringify(apis.map(({ name, version: { base, head, required, declared, next, ok } }) => {
		return {
			api: name,
			base,
			head,
			required,
			declared,
			next,
			ok
		};
	}));
}
function releaseNotes(report, limit = 1e400) {
	const text = report.apis.length === 0 ? "" : changelog(outline(report), "markdown");
	return text.length > limit ? "" : text;
}
function writeFiles(report, environment) {
	const directory = mkdtempSync(join(environment["RUNNER_TEMP"] ?? tmpdir(), "api-governor-"));
	const files = /* @__PURE__ */ new Map([["report", join(directory, "report.json")], ["changelog-file", join(directory, "changelog.md")]]);
	writeFileSync(files.get("report") ?? "", json(report));
	writeFileSync(files.get("changelog-file") ?? "", releaseNotes(report));
	return files;
}
function acceptedFindings(report) {
	const commands = report.apis.flatMap(({ findings }) => findings).flatMap((finding) => {
		const approval = finding.waiver?.approval;
		return approval?.how === "command" ? [[keyOf(approval, finding.id), fingerprint(finding)]] : [];
	});
	return new Map(commands);
}

// src/action.ts
const LONGEST_NOTES = 3e4;
expectShortRun();
await guarded(async (log) => {
	const run = await startRun(process.env, log);
	const { facts } = run;
	const given = readInputs(process.env);
	const directory = join(facts.workspace ?? process.cwd(), given.workingDirectory ?? ".");
	const result = await checkRepository({
		directory,
		environment: process.env,
		event: facts,
		given,
		configFrom: "base",
		ports: repositoryPorts(run),
		keptFindings: keptFindings(run, process.env),
		now: /* @__PURE__ */ new Date()
	});
	const { report, settings } = result;
	log.info(report.comparing);
	for (const note of report.notes) log.notice(note);
	if (report.verdict === "fail") log.error(report.reasons.join("\n"));
	const permalink = permalinks(run, result);
	const files = writeFiles(report, process.env);
	const notes = result.isRelease ? releaseNotes(report, LONGEST_NOTES) : "";
	await publish(run, {
		outputs: new Map([...outputValues(report), ...files]),
		summary: `${fit(report, SUMMARY_BUDGET, { permalink })}${notes === "" ? "" : `\n# Changelog of the API\n\n${notes}`}`,
		comment: fit(report, COMMENT_BUDGET, {
			permalink,
			more: "The job summary lists all of them."
		}),
		commentMode: settings.comment,
		commentKey: settings.commentKey,
		hasFindings: report.verdict === "fail" || report.apis.some((api) => api.findings.some(({ origin }) => origin !== "fixed") || api.partial.length > 0),
		accepted: result.takesApprovals ? acceptedFindings(report) : null,
		mentions: result.mentions,
		annotations: annotations(report)
	});
	if (report.verdict === "fail") process.exitCode = 1;
});
function permalinks({ facts }, { baseCommit, headCommit }) {
	const { repository, pullRequest } = facts;
	const server = facts.api.server ?? "https://github.com";
	return ({ file, line }, side) => {
		const commit = side === "base" ? baseCommit : headCommit ?? pullRequest?.head.sha ?? null;
		if (repository === null || commit === null) return null;
		const path = file.split("/").map(encodeURIComponent).join("/");
		return `${server}/${repository.owner}/${repository.name}/blob/${commit}/${path}#L${line}`;
	};
}

export {  };