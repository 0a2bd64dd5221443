/* Sending a register: refused before it is sent where it is too large, and how far it is, shown. */
(function () {
  "use strict";

  var TAIL = 400;
  if (!window.FormData || !window.DOMParser || !("upload" in new XMLHttpRequest())) return;

  /* A page of ours, read apart, where none of its scripts runs: the one text that a browser need not doubt here. */
  var rules = { createHTML: function (page) { return page; } };
  var trusted = window.trustedTypes ? window.trustedTypes.createPolicy("register-page", rules) : rules;

  var announcer = document.getElementById("announcer");

  function say(form, name) { return form.getAttribute("data-" + name) || ""; }

  /* Where a file is chosen, what is wrong is said beside it, and it stays chosen. */
  function refuse(form, text) {
    var file = form.querySelector("#register");
    if (!file) {
      announcer.textContent = text;
      form.querySelector(".sending span").textContent = text;
      form.querySelector(".sending").hidden = !text;
      return;
    }
    var error = document.getElementById("register-error");
    error.textContent = text;
    error.parentNode.classList.toggle("wrong", Boolean(text));
    file[text ? "setAttribute" : "removeAttribute"]("aria-invalid", "true");
    if (text) file.focus();
  }

  function reason(form) {
    var file = form.querySelector("#register");
    if (!file) return "";
    if (!file.files.length) return say(form, "none");
    return file.files[0].size > Number(say(form, "most-bytes")) ? say(form, "too-large") : "";
  }

  function isBusy(form, busy) {
    form.querySelectorAll("button").forEach(function (button) { button.disabled = busy; });
    form.querySelector(".sending").hidden = !busy;
    form.querySelector(".sending progress").hidden = !busy;
  }

  /* The part of the bar that is full; nothing while that is not known. */
  function shows(form, text, part) {
    var bar = form.querySelector(".sending progress");
    form.querySelector(".sending span").textContent = text;
    if (part >= 0) bar.value = part;
    else bar.removeAttribute("value");
  }

  function judgedSoFar(form, page) {
    var lines = page.slice(-TAIL).match(/<label>[^<]*<progress max="\d+" value="\d+"/g);
    if (!lines) return;
    var parts = lines[lines.length - 1].match(/<label>([^<]*)<progress max="(\d+)" value="(\d+)"/);
    shows(form, parts[1], parts[3] / parts[2]);
  }

  function bringStyles(came) {
    came.querySelectorAll("head link[rel=stylesheet]").forEach(function (link) {
      var address = link.getAttribute("href");
      if (!document.querySelector('link[href="' + address + '"]')) {
        document.head.appendChild(document.importNode(link, true));
      }
    });
  }

  /* The page that came takes the place of this one, whose script goes on. Of one that only says what
     to correct in the file the words are taken: the file stays chosen. */
  function put(form, page) {
    var came = new DOMParser().parseFromString(trusted.createHTML(page), "text/html");
    var wrong = came.querySelector("#problem a[href='#register']");
    if (wrong && form.querySelector("#register")) return refuse(form, wrong.textContent);
    if (!came.getElementById("announcer")) return refuse(form, say(form, "broken"));
    bringStyles(came);
    came.querySelectorAll("[autofocus]").forEach(function (one) { one.autofocus = false; });
    document.title = came.title;
    var main = document.getElementById("main");
    main.parentNode.replaceChild(document.importNode(came.getElementById("main"), true), main);
    document.dispatchEvent(new Event("register-shown"));
    var heading = document.querySelector("#problem") || document.querySelector("#main h1");
    heading.tabIndex = -1;
    heading.focus();
    window.scrollTo(0, 0);
  }

  function send(form, button) {
    var asked = new XMLHttpRequest();
    var after = say(form, button.value === "show" ? "reading" : "judging");
    var held = new FormData(form);
    if (button.name) held.append(button.name, button.value);
    asked.open("POST", button.getAttribute("formaction") || form.getAttribute("action"));
    asked.upload.addEventListener("progress", function (event) {
      shows(form, say(form, "sending"), event.lengthComputable ? event.loaded / event.total : -1);
    });
    asked.upload.addEventListener("load", function () { shows(form, after, -1); });
    asked.addEventListener("progress", function () { judgedSoFar(form, asked.responseText); });
    asked.addEventListener("load", function () {
      isBusy(form, false);
      put(form, asked.responseText);
    });
    asked.addEventListener("error", function () {
      isBusy(form, false);
      refuse(form, say(form, "broken"));
    });
    isBusy(form, true);
    shows(form, say(form, "sending"), 0);
    announcer.textContent = say(form, "sending");
    asked.send(held);
  }

  /* A browser too old to say which button was pressed sends the form by itself. */
  document.addEventListener("submit", function (event) {
    var form = event.target, button = event.submitter;
    if (!form.hasAttribute("data-sending") || !button || button.hasAttribute("data-plain")) return;
    event.preventDefault();
    var wrong = reason(form);
    refuse(form, wrong);
    if (!wrong) send(form, button);
  });
})();
