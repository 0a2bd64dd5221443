/* Sending a register: refused before it is sent where it is too large, and how far it is, shown. */
(function () {
  "use strict";

  var TAIL = 400;
  var sending = document.getElementById("sending");
  if (!sending || !window.FormData || !window.DOMParser || !("upload" in new XMLHttpRequest())) return;

  var file = document.getElementById("register");
  var error = document.getElementById("register-error");
  var button = sending.querySelector(".button");
  var howFar = document.getElementById("how-far");
  var told = howFar.querySelector("span");
  var bar = howFar.querySelector("progress");
  var announcer = document.getElementById("announcer");

  function say(name) { return sending.getAttribute("data-" + name); }

  function refuse(text) {
    error.textContent = text;
    error.parentNode.classList.toggle("wrong", Boolean(text));
    file[text ? "setAttribute" : "removeAttribute"]("aria-invalid", "true");
    if (text) file.focus();
  }

  function reason() {
    if (!file.files.length) return say("none");
    return file.files[0].size > Number(say("most-bytes")) ? say("too-large") : "";
  }

  function isBusy(busy) {
    button.disabled = busy;
    howFar.hidden = !busy;
  }

  /* The part of the bar that is full; nothing while that is not known. */
  function shows(text, part) {
    told.textContent = text;
    if (part >= 0) bar.value = part;
    else bar.removeAttribute("value");
  }

  function judgedSoFar(page) {
    var lines = page.slice(-TAIL).match(/<label>[^<]*<progress max="\d+" value="\d+"/g);
    if (!lines) return;
    var parts = lines[lines.length - 1].match(/<label>([^<]*)<progress max="(\d+)" value="(\d+)"/);
    shows(parts[1], parts[3] / parts[2]);
  }

  /* The page that came takes the place of this one, whose script goes on. Of one that only says what
     to correct the words are taken: the file stays chosen. */
  function put(page) {
    var came = new DOMParser().parseFromString(page, "text/html");
    var wrong = came.querySelector("#problem a[href='#register']");
    if (wrong) return refuse(wrong.textContent);
    if (!came.getElementById("announcer")) return refuse(say("broken"));
    var main = document.getElementById("main");
    main.parentNode.replaceChild(document.importNode(came.getElementById("main"), true), main);
    document.dispatchEvent(new Event("register-shown"));
    var heading = document.querySelector("#main h1");
    heading.tabIndex = -1;
    heading.focus();
    window.scrollTo(0, 0);
  }

  function send() {
    var asked = new XMLHttpRequest();
    asked.open("POST", sending.action);
    asked.upload.addEventListener("progress", function (event) {
      shows(say("sending"), event.lengthComputable ? event.loaded / event.total : -1);
    });
    asked.upload.addEventListener("load", function () { shows(say("judging"), -1); });
    asked.addEventListener("progress", function () { judgedSoFar(asked.responseText); });
    asked.addEventListener("load", function () {
      isBusy(false);
      put(asked.responseText);
    });
    asked.addEventListener("error", function () {
      isBusy(false);
      refuse(say("broken"));
    });
    isBusy(true);
    shows(say("sending"), 0);
    announcer.textContent = say("sending");
    asked.send(new FormData(sending));
  }

  sending.addEventListener("submit", function (event) {
    event.preventDefault();
    refuse(reason());
    if (!error.textContent) send();
  });
})();
