// The sandbox's page. All that comes from the sandbox is shown with textContent. What is known of it stands in variables
// that are named after what the admin API calls it (state, clock, order, details, ...); tests compare their fields.
"use strict";

const WAIT = 20; // seconds for which the server may keep a question until something changes
const PAUSE = 400; // least milliseconds from one look to the next
const PAGE = 15; // orders on one page
const TOKEN = "sandbox-admin-token";
const GOOD = ["COMPLETE", "Inservice", "APPROVED", "VERIFIED", "READY"];
const BAD = ["FAILED", "EXCEPTION", "REJECTED", "Aging"];
const WARN = ["PARTIAL", "CANCELLED", "BACKORDERED", "PENDING_DOCUMENTS", "PortInPendingFoc"];
const NAMES = { Inservice: "in service", Reserved: "reserved", PortInPendingFoc: "porting", Aging: "aging" };

const $ = (id) => document.getElementById(id);
const seen = { tag: null, state: null, at: 0, lost: -1, start: 0, from: "", open: null };
let token = sessionStorage.getItem(TOKEN);

// --- pieces ---------------------------------------------------------------------------------------------------------

function el(name, options = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(options)) {
    if (key === "class") made.className = value;
    else if (key === "click") made.addEventListener("click", value);
    else made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined).map((child) => child));
  return made;
}

const cell = (content, kind = "") => el("td", kind ? { class: kind } : {}, content ?? "");
const whole = (value) => Number(value).toLocaleString("en-US");
const clockTime = (text) => text.slice(11, 19);

function badge(text) {
  const is = (list) => list.some((word) => text === word || text.startsWith(`${word}_`));
  return el("span", { class: `state ${is(GOOD) ? "good" : is(BAD) ? "bad" : is(WARN) ? "warn" : ""}` }, NAMES[text] ?? text);
}

function statusBadge(status, expected = false) {
  const kind = expected ? "calm" : status === 0 ? "bad" : status < 300 ? "good" : status < 400 ? "calm" : status < 500 ? "warn" : "bad";
  return el("span", { class: `state digits ${kind}` }, status === 0 ? "none" : String(status));
}

function age(text) {
  const seconds = Math.max(0, (sandboxNow() - Date.parse(text)) / 1000);
  if (seconds < 60) return `${Math.floor(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172800) return `${Math.floor(seconds / 3600)} h`;
  return `${whole(Math.floor(seconds / 86400))} d`;
}

const ageOf = (text) => el("span", { "data-age": text, title: text }, age(text));

function sandboxNow() {
  const state = seen.state;
  return state === null ? Date.now() : Date.parse(state.clock.time) + (performance.now() - seen.at) * state.clock.speed;
}

function fill(id, rows, empty) {
  // What has the keyboard's focus keeps it, though its row is made anew.
  const body = $(id).tBodies?.[0] ?? $(id);
  const key = body.contains(document.activeElement) ? document.activeElement.dataset.key : null;
  body.replaceChildren(...rows);
  if (key) body.querySelector(`[data-key="${CSS.escape(key)}"]`)?.focus();
  if ($(id).tBodies) $(id).hidden = rows.length === 0;
  const notice = $(`${id}-empty`);
  if (notice) {
    notice.hidden = rows.length > 0;
    if (empty !== undefined) notice.replaceChildren(...[empty].flat());
  }
}

function choices(id, pairs) {
  const select = $(id);
  const chosen = select.value;
  const wanted = pairs.map((pair) => pair.join("\n")).join("\n\n");
  if (select.dataset.wanted === wanted) return;
  select.dataset.wanted = wanted;
  select.replaceChildren(...pairs.map(([value, text]) => el("option", { value }, text)));
  select.value = pairs.some(([value]) => value === chosen) ? chosen : pairs[0][0];
}

function say(text, bad = false) {
  const line = el("p", bad ? { class: "bad" } : {}, text);
  $("toast").append(line);
  setTimeout(() => line.remove(), bad ? 9000 : 4000);
}

// --- asking ---------------------------------------------------------------------------------------------------------

async function ask(path, options = {}) {
  const headers = { ...options.headers };
  if (token) headers.Authorization = `Bearer ${token}`;
  const signal = AbortSignal.timeout((WAIT + 10) * 1000);
  return fetch(`/_sandbox/${path}`, { cache: "no-store", signal, ...options, headers });
}

async function read(path) {
  const reply = await ask(path);
  if (!reply.ok) throw new Error(`${reply.status}`);
  return reply.json();
}

async function change(method, path, body, done) {
  let reply;
  try {
    reply = await ask(path, { method, body: body === undefined ? undefined : JSON.stringify(body) });
  } catch {
    say("The sandbox does not answer.", true);
    return false;
  }
  if (reply.ok) {
    if (done) say(done);
    return true;
  }
  const problem = await reply.json().catch(() => ({ what: `status ${reply.status}`, hint: "" }));
  say(`${problem.what}. ${problem.hint}`, true);
  if (reply.status === 401) useToken(null);
  return false;
}

function useToken(value) {
  token = value;
  if (token) sessionStorage.setItem(TOKEN, token);
  else sessionStorage.removeItem(TOKEN);
  $("controls").hidden = !token;
  $("locked").hidden = Boolean(token);
  if (seen.state) showFaults(seen.state);
}

function tokenFromAddress() {
  const found = new URLSearchParams(location.hash.slice(1)).get("token");
  if (!found) return;
  history.replaceState(null, "", location.pathname); // not in the history, and not in a copied address
  useToken(found);
}

// --- showing --------------------------------------------------------------------------------------------------------

function show(state) {
  document.title = `Sandbox ${location.host}`;
  $("where").textContent = `${location.host} · account ${state.account_id} · site ${state.site_id} · seed ${state.seed}`;
  showClock(state.clock);
  showFaults(state);
  showSnapshots(state);
  showTotals(state);
  $("account-count").textContent = whole(state.account_count);
  fill("accounts", state.accounts.map((account) => el("tr", {}, cell(account.id), ...[
    account.sites, account.sip_peers, account.subscriptions, account.numbers, account.orders,
  ].map((value) => cell(whole(value), "end")))));
  showRequests(state);
  showDeliveries(state);
  const kinds = state.orders.map((group) => [group.kind, Object.values(group.states).reduce((sum, count) => sum + count, 0)]);
  choices("order-kind", [["", "All kinds"], ...kinds.map(([kind, count]) => [kind, `${kind} (${whole(count)})`])]);
  showStates(state);
  $("order-count").textContent = whole(state.order_count);
}

function showStates(state) {
  const kind = $("order-kind").value;
  const counts = {};
  for (const group of state.orders) {
    if (kind && group.kind !== kind) continue;
    for (const [name, count] of Object.entries(group.states)) counts[name] = (counts[name] ?? 0) + count;
  }
  const names = Object.keys(counts).sort();
  choices("order-status", [["", "All states"], ...names.map((name) => [name, `${name} (${whole(counts[name])})`])]);
}

function showClock(clock) {
  const speed = clock.speed === 0 ? "by hand" : clock.speed === 1 ? "real speed" : `${whole(clock.speed)} × speed`;
  $("speed").textContent = clock.planned ? `${speed} · ${whole(clock.planned)} planned` : speed;
  $("real-time").hidden = Math.abs(Date.parse(clock.time) - Date.parse(clock.real_time)) < 2000;
  if (document.activeElement !== $("pace-to") && $("pace-to").dataset.shown !== String(clock.speed)) {
    $("pace-to").value = $("pace-to").dataset.shown = String(clock.speed);
  }
}

function showTotals(state) {
  const names = [...new Set(["Inservice", "Reserved", "PortInPendingFoc", "Aging", ...Object.keys(state.numbers)])];
  $("totals").replaceChildren(...names.map((name) =>
    el("div", {}, el("b", {}, whole(state.numbers[name] ?? 0)), el("span", {}, NAMES[name] ?? name))));
  choices("number-status", names.map((name) => [name, NAMES[name] ?? name]));
}

function showRequests(state) {
  $("request-count").textContent = whole(state.request_count);
  const rows = state.requests.map((request) => {
    const line = cell(el("span", { class: "path", title: `${request.method} ${request.path}` }, ...short(request)), "long");
    const fault = request.fault ? el("span", { class: "state warn cut", title: request.fault }, request.fault) : "";
    const time = cell(clockTime(request.time), "time");
    time.title = request.time;
    return el("tr", {}, time, cell(statusBadge(request.status)), line,
      cell(request.operation ?? "", "wide muted small long"), cell(fault),
      cell(request.milliseconds === null ? "…" : String(Math.round(request.milliseconds)), "end wide"));
  });
  fill("requests", rows, "No requests yet.");
}

function short(request) {
  // The first digits of an id are enough, and the account is nearly always the same.
  const brief = request.path.replace(/([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f-]{22}/g, "$1…");
  const own = `/accounts/${seen.state.account_id}/`;
  const [, start, rest] = /^(\/(?:api\/)?v[0-9.]+)?(.*)$/.exec(brief.replace(own, "/…/"));
  return [`${request.method} `, el("span", { class: "muted prefix" }, start ?? ""), rest];
}

function showDeliveries(state) {
  $("delivery-count").textContent = whole(state.delivery_count);
  const rows = state.deliveries.map((delivery) => {
    const tries = delivery.tries.flatMap((attempt, place) =>
      [statusBadge(attempt.status ?? 0, delivery.delivered && place < delivery.tries.length - 1), " "]);
    if (!tries.length) tries.push(el("span", { class: delivery.delivered ? "state" : "state bad" }, delivery.outcome));
    const order = delivery.order_id
      ? el("button", { type: "button", class: "link", "data-key": `${delivery.time}${delivery.url}`, click: () => openOrder(delivery.order_id) }, delivery.order_id.slice(0, 8))
      : "";
    const about = cell(order);
    about.append(el("div", { class: "muted small" }, `${delivery.order_type} ${delivery.order_status}`));
    const where = cell(el("span", { class: "path" }, delivery.url), "long");
    if (delivery.error) where.append(el("div", { class: "small muted wide" }, delivery.error));
    const time = cell(clockTime(delivery.time), "time");
    time.title = delivery.time;
    return el("tr", {}, time, el("td", { class: "digits" }, ...tries), about, where);
  });
  fill("deliveries", rows, "No webhooks yet. They are sent to the URL of a subscription.");
}

function showFaults(state) {
  const rows = state.faults.map((fault) => {
    const which = [fault.method, fault.path].filter(Boolean).join(" ");
    const rest = [
      which || "any request",
      fault.skip ? `after ${fault.skip}` : "",
      fault.every > 1 ? `every ${fault.every}.` : "",
      fault.chance < 1 ? `chance ${fault.chance}` : "",
    ].filter(Boolean).join(", ");
    const hits = `${whole(fault.hits)} of ${fault.times === null ? "all" : whole(fault.times)}`;
    const remove = el("button", { type: "button", class: "quiet", "data-key": `fault-${fault.id}`, "aria-label": `Remove ${fault.fault}` }, "Remove");
    remove.addEventListener("click", () => change("DELETE", `faults/${fault.id}`));
    return el("li", {},
      el("div", { class: "grow" }, el("span", { class: "path" }, fault.fault), el("div", { class: "muted small" }, rest)),
      el("span", { class: `state digits ${fault.spent ? "calm" : "warn"}` }, hits), token ? remove : null);
  });
  fill("faults", rows);
  $("disarm").hidden = !token || rows.length === 0;
}

function showSnapshots(state) {
  fill("snapshots", state.snapshots.map((snapshot) => {
    const button = (text, method, path, done) => el("button", {
      type: "button", class: "quiet", "data-key": `${text}-${snapshot.id}`,
      "aria-label": `${text} snapshot ${snapshot.id}`, click: () => change(method, path, undefined, done),
    }, text);
    return el("li", {},
      el("div", { class: "grow" }, `Snapshot ${snapshot.id} ${snapshot.name}`,
        el("div", { class: "muted small digits" }, `${stampOf(snapshot.time)} · ${whole(snapshot.orders)} orders, ${whole(snapshot.numbers)} numbers`)),
      button("Restore", "POST", `snapshots/${snapshot.id}/restore`, `Back at snapshot ${snapshot.id}.`),
      button("Delete", "DELETE", `snapshots/${snapshot.id}`));
  }));
}

const stampOf = (text) => `${text.slice(0, 10)} ${clockTime(text)}`;

// --- lists of orders and numbers ------------------------------------------------------------------------------------

async function showOrders() {
  const filters = { kind: $("order-kind").value, status: $("order-status").value, text: $("order-text").value.trim() };
  const query = new URLSearchParams({ ...filters, start: seen.start, limit: PAGE });
  const listing = await read(`orders?${query}`);
  if (query.get("start") !== String(seen.start)) return;
  if (!listing.orders.length && seen.start) {
    seen.start = 0;
    return showOrders();
  }
  const rows = listing.orders.map((order) => {
    const open = el("button", { type: "button", class: "link", "data-key": order.id, "aria-label": `Order ${order.id}` }, order.id.slice(0, 8));
    const status = cell(badge(order.status));
    if (order.hidden) status.append(" ", el("span", { class: "state calm", title: "Calls that read orders do not show it yet" }, "hidden"));
    const done = order.completed || order.failed ? `${whole(order.completed)} of ${whole(order.quantity)}` : whole(order.quantity);
    const error = order.error === null ? "" : order.errors > 1 ? `${order.error} (${whole(order.errors)} errors)` : order.error;
    const first = cell(open);
    first.append(el("div", { class: "muted small narrow" }, order.kind));
    const row = el("tr", {}, first, cell(order.kind, "wide"), status, cell(done, "end"),
      cell(order.customer_order_id ?? "", "wide long"), cell(error, "wide long small"), cell(ageOf(order.created), "end"));
    row.addEventListener("click", () => openOrder(order.id));
    return row;
  });
  const filtered = filters.kind || filters.status || filters.text;
  fill("orders", rows, filtered ? "No order fits." : firstOrder());
  $("order-pages").hidden = !listing.start && !listing.more;
  $("newer").disabled = !listing.start;
  $("older").disabled = !listing.more;
  $("order-place").textContent = rows.length ? `${whole(listing.start + 1)} to ${whole(listing.start + rows.length)}` : "";
}

function firstOrder() {
  const state = seen.state;
  const command = `aiobandwidth order examples/numbers.csv --base-url ${location.origin} --account ${state.account_id} --site ${state.site_id}`;
  return ["No orders yet. With the exports that the sandbox printed, try:", el("pre", {}, command)];
}

async function showNumbers() {
  const text = $("number-text").value.trim();
  const query = new URLSearchParams({ status: text ? "" : $("number-status").value, text, start: seen.from, limit: 12 });
  const found = await read(`numbers?${query}`);
  const rows = found.numbers.map((number) => {
    const shown = `${number.number.slice(0, 3)} ${number.number.slice(3, 6)} ${number.number.slice(6)}`;
    const label = number.order
      ? el("button", { type: "button", class: "link digits", "data-key": number.number, "aria-label": `Order of ${number.number}` }, shown)
      : el("span", { class: "path digits" }, shown);
    const row = el("tr", number.order ? { class: "ordered" } : {}, cell(label), cell(badge(number.status)),
      cell(number.since === null ? "" : ageOf(number.since), "end"));
    if (number.order) row.addEventListener("click", () => openOrder(number.order));
    return row;
  });
  fill("numbers", rows, text ? "No number in use begins like this." : "None.");
  $("number-pages").hidden = !seen.from && found.next === null;
  $("numbers-first").disabled = !seen.from;
  $("numbers-next").disabled = found.next === null;
  $("numbers-next").dataset.from = found.next ?? "";
}

// --- one order ------------------------------------------------------------------------------------------------------

async function openOrder(id) {
  seen.open = id;
  try {
    showDetails(await read(`orders/${encodeURIComponent(id)}`));
  } catch {
    seen.open = null;
    if ($("order").open) $("order").close();
    say("This order is not there any more.", true);
    return;
  }
  if (!$("order").open) $("order").showModal();
}

function facts(pairs) {
  return el("dl", {}, ...pairs.filter(([, value]) => value !== null && value !== "" && value !== undefined)
    .flatMap(([name, value]) => [el("dt", {}, name), el("dd", {}, value)]));
}

function part(title, ...content) {
  return [el("h3", {}, title), ...content];
}

function tns(list, count) {
  return list.join(", ") + (count > list.length ? ` and ${whole(count - list.length)} more` : "");
}

function showDetails(details) {
  $("order-title").replaceChildren(`${details.kind} `, badge(details.status));
  const parts = [facts([
    ["Id", details.id], ["Customer id", details.customer_order_id], ["Account", details.account],
    ["Site, peer", [details.site, details.sip_peer].filter(Boolean).join(", ")], ["User", details.user],
    ["Made", stampOf(details.created)], ["Changed", stampOf(details.modified)],
    ["Ended", details.finished === null ? null : stampOf(details.finished)],
    ["Hidden until", details.hidden ? stampOf(details.visible_at) : null],
    ["Numbers", `${whole(details.completed)} of ${whole(details.quantity)}${details.failed ? `, ${whole(details.failed)} failed` : ""}`],
  ])];
  if (details.history.length) {
    parts.push(...part("History", el("ul", { class: "history" }, ...details.history.map((entry) =>
      el("li", {}, badge(entry.status), " ", entry.note, el("div", { class: "muted small digits" }, `${stampOf(entry.time)} · ${entry.author}`))))));
  }
  if (details.error_list.length) {
    parts.push(...part("Errors", el("ul", { class: "list" }, ...details.error_list.map((flaw) =>
      el("li", {}, el("span", { class: "state bad digits" }, flaw.code),
        el("div", { class: "grow" }, flaw.description, el("div", { class: "muted small digits" }, tns(flaw.numbers, flaw.count))))))));
  }
  const lists = [["Got", details.completed_numbers, details.completed], ["Asked for", details.asked_for, details.asked_for.length]];
  for (const [title, list, count] of lists) {
    if (list.length) parts.push(...part(title, el("p", { class: "path digits" }, tns(list, count))));
  }
  if (details.notes.length) {
    parts.push(...part("Notes", el("ul", { class: "list" }, ...details.notes.map((note) =>
      el("li", {}, el("div", { class: "grow" }, note.text, el("div", { class: "muted small" }, `${stampOf(note.time)} · ${note.user}`)))))));
  }
  if (details.files.length) {
    parts.push(...part("Files", el("ul", { class: "list" }, ...details.files.map((file) =>
      el("li", {}, el("span", { class: "grow path" }, file.name), el("span", { class: "muted small digits" }, `${file.type}, ${whole(file.size)} bytes`))))));
  }
  parts.push(...part("Request", el("pre", {}, JSON.stringify(details.request, null, 2))));
  $("order-body").replaceChildren(...parts);
}

// --- life -----------------------------------------------------------------------------------------------------------

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const visible = () => document.hidden
  ? new Promise((resolve) => document.addEventListener("visibilitychange", resolve, { once: true }))
  : Promise.resolve();

async function lists() {
  await Promise.all([showOrders(), showNumbers()]);
  if (seen.open) await openOrder(seen.open);
}

async function look() {
  const headers = seen.tag ? { "If-None-Match": seen.tag, Prefer: `wait=${WAIT}` } : {};
  const reply = await ask("state", { headers });
  if (reply.status === 304) return;
  if (!reply.ok) throw new Error(String(reply.status));
  if (seen.lost !== 0) connection(0);
  const started = performance.now();
  const state = await reply.json();
  seen.state = state;
  seen.at = started;
  show(state);
  await lists();
  seen.tag = reply.headers.get("ETag");
  // A sandbox that has much to do is asked less often.
  await pause(Math.min(3000, 10 * (performance.now() - started)));
}

function connection(lost) {
  const was = seen.lost;
  seen.lost = lost;
  $("live").textContent = lost ? "Not connected" : "Live";
  $("live").className = lost ? "live off" : "live on";
  $("main").classList.toggle("stale", Boolean(lost));
  $("lost").hidden = !lost;
  $("lost").textContent = lost ? "The connection to the sandbox is lost. What you see is old; trying again." : "";
  if (was > 0 && !lost) say("Connected again.");
}

async function live() {
  for (;;) {
    await visible();
    try {
      await look();
      if (seen.lost !== 0) connection(0);
      await pause(PAUSE);
    } catch (error) {
      console.warn(error);
      seen.tag = null;
      connection(Math.max(seen.lost, 0) + 1);
      await pause(Math.min(5000, 500 * 2 ** Math.min(seen.lost, 4)));
    }
  }
}

function tick() {
  if (seen.state === null || seen.lost > 0) return;
  const now = new Date(sandboxNow()).toISOString();
  $("now").textContent = `${stampOf(now)} UTC`;
  for (const each of document.querySelectorAll("[data-age]")) {
    const text = age(each.dataset.age);
    if (each.textContent !== text) each.textContent = text;
  }
}

function later(action, milliseconds) {
  let timer;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => action().catch(() => {}), milliseconds);
  };
}

function listen() {
  const orders = () => { seen.start = 0; return showOrders(); };
  const numbers = () => { seen.from = ""; return showNumbers(); };
  const on = (id, event, action) => $(id).addEventListener(event, action);
  const submit = (id, action) => on(id, "submit", (event) => { event.preventDefault(); action(event); });
  submit("order-filter", later(orders, 0));
  submit("number-filter", later(numbers, 0));
  on("order-kind", "change", () => { showStates(seen.state); orders(); });
  on("order-status", "change", later(orders, 0));
  on("order-text", "input", later(orders, 200));
  on("number-status", "change", () => { $("number-text").value = ""; numbers(); });
  on("number-text", "input", later(numbers, 200));
  on("newer", "click", () => { seen.start = Math.max(0, seen.start - PAGE); showOrders(); });
  on("older", "click", () => { seen.start += PAGE; showOrders(); });
  on("numbers-first", "click", numbers);
  on("numbers-next", "click", (event) => { seen.from = event.target.dataset.from; showNumbers(); });
  on("order-close", "click", () => $("order").close());
  on("order", "close", () => { seen.open = null; });
  on("order", "click", (event) => { if (event.target === $("order")) $("order").close(); });
  submit("unlock", () => { useToken($("token").value.trim()); $("token").value = ""; });
  on("forget", "click", () => useToken(null));
  submit("advance", () => change("POST", "clock", { [$("advance-unit").value]: Number($("advance-by").value) }));
  submit("pace", () => change("POST", "clock", { speed: Number($("pace-to").value) }));
  submit("arm", () => {
    const record = { kind: $("arm-kind").value.trim(), times: $("arm-times").value ? Number($("arm-times").value) : null };
    if ($("arm-method").value) record.method = $("arm-method").value;
    if ($("arm-path").value) record.path = $("arm-path").value;
    change("POST", "faults", record);
  });
  submit("move", async (event) => {
    const list = $("move-numbers").value.split(/[\s,;]+/).filter(Boolean);
    const out = event.submitter?.value === "port-out";
    const done = out ? "Another carrier has asked for them." : "They belong to somebody else now.";
    if (await change("POST", out ? "port-outs" : "numbers/taken", { numbers: list }, done)) $("move-numbers").value = "";
  });
  on("disarm", "click", () => change("DELETE", "faults"));
  on("keep", "click", () => change("POST", "snapshots", {}, "A snapshot was taken."));
  on("reset", "click", () => {
    if (confirm("Reset the sandbox? Accounts, numbers and orders are made as they were at the start.")) {
      change("POST", "reset", {}, "The sandbox was reset.");
    }
  });
  window.addEventListener("hashchange", tokenFromAddress);
}

listen();
tokenFromAddress();
useToken(token);
setInterval(tick, 500);
live();
