/**
 * The page's script. It shows what the server rendered and sends back what the person does; it never builds HTML from
 * words itself. Plain JavaScript in a string, since the build copies nothing but compiled TypeScript.
 */
export const SCRIPT = `"use strict";
(function () {
  var token = document.querySelector('meta[name="workspace-token"]').content;
  var byId = function (id) { return document.getElementById(id); };
  var log = byId("log"), words = byId("words"), dialog = byId("view");
  var state = { conversations: [], current: "", prompts: null };
  var ABOUT = {
    im: "Direct messages with the bot. Every message is a question.",
    member: "A channel the bot is in. Mention it: @wsis and your question.",
    stranger: "A channel the bot is not in. /wsis works here too; only you see the answer."
  };
  var HINT = { im: "Ask in any of the six UN languages, or try /wsis help", channel: "@wsis and a question, or /wsis para 67" };

  function call(path, body) {
    return fetch("/page/" + path, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", "x-workspace-token": token },
      body: body ? JSON.stringify(body) : undefined
    }).then(function (response) { return response.json(); }).then(function (answer) {
      showProblem(answer.problem);
      return answer;
    }).catch(function () { showProblem("The workspace does not answer. Is the program still running?"); return {}; });
  }

  function showProblem(text) {
    byId("problem").textContent = text || "";
    byId("problem").hidden = !text;
  }

  function showBot(connected) {
    byId("bot-state").classList.toggle("connected", connected);
    byId("bot-words").textContent = connected ? "bot connected" : "bot not connected";
  }

  function conversation(id) {
    return state.conversations.find(function (one) { return one.id === id; });
  }

  function title(one) { return one.kind === "im" ? one.name : "# " + one.name; }

  function showConversations() {
    var list = byId("conversations");
    list.replaceChildren.apply(list, state.conversations.map(function (one) {
      var item = document.createElement("li"), button = document.createElement("button");
      button.type = "button";
      button.dataset.conversation = one.id;
      button.textContent = title(one);
      if (one.unread) {
        var dot = document.createElement("span");
        dot.className = "unread";
        dot.setAttribute("role", "img");
        dot.setAttribute("aria-label", "new messages");
        button.append(dot);
      }
      if (one.id === state.current) button.setAttribute("aria-current", "true");
      item.append(button);
      return item;
    }));
  }

  function parse(html) {
    var holder = document.createElement("template");
    holder.innerHTML = html;
    return holder.content.firstElementChild;
  }

  function threadOf(ts) { return log.querySelector('.thread[data-root="' + CSS.escape(ts) + '"]'); }

  function newThread(ts) {
    var thread = document.createElement("div"), replies = document.createElement("div"), reply = document.createElement("button");
    thread.className = "thread";
    thread.dataset.root = ts;
    replies.className = "replies";
    reply.type = "button";
    reply.className = "reply";
    reply.textContent = "Reply in thread";
    thread.append(replies, reply);
    log.append(thread);
    return thread;
  }

  function place(entry) {
    var element = parse(entry.html), old = byId("m-" + entry.ts);
    if (old) return old.replaceWith(element);
    var empty = log.querySelector(".empty");
    if (empty) empty.remove();
    var root = entry.threadTs || entry.ts;
    var thread = threadOf(root) || newThread(root);
    if (entry.threadTs && entry.threadTs !== entry.ts) thread.querySelector(".replies").append(element);
    else thread.prepend(element);
    if (entry.ephemeral) thread.querySelector(":scope > .reply").hidden = true;
    return element;
  }

  function showEmpty(one) {
    var box = document.createElement("div"), head = document.createElement("h2"), line = document.createElement("p");
    box.className = "empty";
    head.textContent = one.kind === "im" ? "Ask about the WSIS+20 outcome" : "Nothing here yet";
    line.textContent = one.kind === "im"
      ? "Every sentence of an answer is quoted from the document, with its paragraph."
      : ABOUT[one.botIsMember ? "member" : "stranger"];
    box.append(head, line);
    log.append(box);
  }

  function open(id) {
    var one = conversation(id);
    state.current = id;
    one.unread = false;
    showConversations();
    var about = byId("about"), name = document.createElement("strong");
    name.textContent = title(one);
    about.replaceChildren(name, ABOUT[one.kind === "im" ? "im" : one.botIsMember ? "member" : "stranger"]);
    byId("hint").textContent = HINT[one.kind === "im" ? "im" : "channel"];
    words.placeholder = one.kind === "im" ? "Your question" : "Message #" + one.name;
    log.setAttribute("aria-live", "off");
    log.replaceChildren();
    if (one.messages.length === 0) showEmpty(one);
    one.messages.forEach(place);
    log.scrollTop = log.scrollHeight;
    setTimeout(function () { log.setAttribute("aria-live", "polite"); }, 50);
    showPrompts();
    call("open", { channel: id });
    words.focus();
  }

  function showPrompts() {
    var box = byId("prompts"), offer = state.prompts;
    box.hidden = !offer || offer.channel !== state.current || conversation(state.current).messages.length > 0;
    if (box.hidden) return;
    var label = document.createElement("span");
    label.dir = "auto";
    label.textContent = offer.title;
    box.replaceChildren.apply(box, [label].concat(offer.prompts.map(function (prompt) {
      var button = document.createElement("button");
      button.type = "button";
      button.dir = "auto";
      button.dataset.prompt = prompt.message;
      button.textContent = prompt.title;
      return button;
    })));
  }

  function arrived(entry) {
    var one = conversation(entry.channel);
    var index = one.messages.findIndex(function (known) { return known.ts === entry.ts; });
    if (index < 0) one.messages.push(entry); else one.messages[index] = entry;
    showPrompts();
    if (entry.channel !== state.current) {
      one.unread = true;
      return showConversations();
    }
    var element = place(entry);
    if (element) element.scrollIntoView({ block: "nearest" });
  }

  function gone(change) {
    var one = conversation(change.channel);
    one.messages = one.messages.filter(function (known) { return known.ts !== change.ts; });
    var element = byId("m-" + change.ts);
    if (element) element.remove();
  }

  function showView(html) {
    var view = parse(html);
    dialog.replaceChildren(view);
    if (dialog.open) view.querySelector(".blocks").focus();
    else dialog.showModal();
  }

  /** What stands in each field of a window, by block id. */
  function readFields(view) {
    var values = {};
    view.querySelectorAll("[data-field]").forEach(function (field) {
      var input = field.querySelector("input:checked, select, input:not([type=radio])");
      values[field.dataset.field] = input ? input.value : "";
    });
    return values;
  }

  function showErrors(view, errors) {
    var first = null;
    view.querySelectorAll("[data-field]").forEach(function (field) {
      var text = (errors || {})[field.dataset.field], line = field.querySelector(".error");
      line.textContent = text || "";
      line.hidden = !text;
      field.querySelectorAll("input, select").forEach(function (input) {
        if (text) input.setAttribute("aria-invalid", "true"); else input.removeAttribute("aria-invalid");
      });
      if (text && !first) first = field.querySelector("input, select");
    });
    if (first) first.focus();
  }

  function submitView(button) {
    var view = button.closest("[data-view]");
    button.disabled = true;
    call("submit", { view: view.dataset.view, values: readFields(view) }).then(function (answer) {
      button.disabled = false;
      showErrors(view, answer.errors);
      // A problem is told on the page, which the window covers.
      if (answer.closes || answer.problem) dialog.close();
    });
  }

  var HANDLERS = {
    message: arrived,
    gone: gone,
    view: function (change) { showView(change.html); },
    prompts: function (change) { state.prompts = change.prompts; showPrompts(); },
    bot: function (change) { showBot(change.connected); }
  };

  function listen() {
    var source = new EventSource("/page/events?token=" + encodeURIComponent(token));
    source.onmessage = function (event) {
      var change = JSON.parse(event.data), handle = HANDLERS[change.kind];
      if (handle) handle(change);
    };
    source.onerror = function () {
      showBot(false);
      state.lost = true;
      if (source.readyState === EventSource.CLOSED) waitForReturn();
    };
    source.onopen = function () { if (state.lost) location.reload(); };
  }

  function waitForReturn() {
    setTimeout(function () {
      fetch("/").then(function () { location.reload(); }, waitForReturn);
    }, 2000);
  }

  function say(text, threadTs) {
    if (text.trim() === "") return;
    call("say", { channel: state.current, text: text, threadTs: threadTs });
  }

  function replyForm(thread) {
    var form = document.createElement("form"), input = document.createElement("textarea"), send = document.createElement("button");
    form.className = "reply-form";
    input.rows = 1;
    input.dir = "auto";
    input.setAttribute("aria-label", "Reply in thread");
    if (conversation(state.current).kind !== "im") input.value = "@wsis ";
    send.type = "submit";
    send.textContent = "Reply";
    form.append(input, send);
    thread.append(form);
    input.focus();
    input.setSelectionRange(input.value.length, input.value.length);
  }

  function grow(box) {
    box.style.height = "auto";
    box.style.height = Math.min(box.scrollHeight + 2, 160) + "px";
  }

  document.addEventListener("input", function (event) { if (event.target.tagName === "TEXTAREA") grow(event.target); });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target.tagName === "TEXTAREA") {
      event.preventDefault();
      event.target.form.requestSubmit();
    }
    if (event.key === "Enter" && event.target.matches(".view input")) {
      var submit = event.target.closest(".view").querySelector("[data-submit]");
      if (submit) submit.click();
    }
  });
  document.addEventListener("submit", function (event) {
    event.preventDefault();
    var box = event.target.querySelector("textarea"), thread = event.target.closest(".thread");
    say(box.value, thread ? thread.dataset.root : undefined);
    if (thread) event.target.remove(); else { box.value = ""; grow(box); }
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.conversation) return open(button.dataset.conversation);
    if (button.dataset.prompt) return say(button.dataset.prompt);
    if (button.matches(".reply")) {
      var thread = button.closest(".thread");
      if (!thread.querySelector(".reply-form")) replyForm(thread);
    } else if (button.matches("[data-close]")) dialog.close();
    else if (button.matches("[data-submit]")) submitView(button);
    else if (button.matches(".press")) press(button);
  });
  dialog.addEventListener("click", function (event) { if (event.target === dialog) dialog.close(); });

  function press(button) {
    var message = button.closest(".message"), view = button.closest("[data-view]");
    button.disabled = true;
    call("press", {
      channel: message ? message.dataset.channel : undefined,
      ts: message ? message.dataset.ts : undefined,
      view: view ? view.dataset.view : undefined,
      block: button.dataset.block,
      action: button.dataset.action,
      value: button.dataset.value
    }).then(function (answer) {
      button.disabled = false;
      if (button.matches(".vote") && !answer.problem) markVote(button);
    });
  }

  function markVote(button) {
    button.parentElement.querySelectorAll(".vote").forEach(function (one) {
      one.setAttribute("aria-pressed", String(one === button));
    });
  }

  byId("locale").addEventListener("change", function (event) {
    call("locale", { locale: event.target.value }).then(function () { call("open", { channel: state.current }); });
  });

  call("state").then(function (answer) {
    state.conversations = answer.conversations;
    state.prompts = answer.prompts;
    byId("locale").value = answer.locale;
    showBot(answer.connected);
    listen();
    open(answer.conversations[0].id);
  });
})();
`;
