/* The desk: each answer is sent as it is given. What comes back is placed by desk-placing.js. */
(function () {
  "use strict";

  var PAUSE = 60;
  var LONGEST_WAIT = 15000;
  var IDLE = 10 * 60 * 1000;

  var page = document.getElementById("desk");
  var form = document.getElementById("asking");
  var result = document.getElementById("result");
  var announcer = document.getElementById("announcer");
  var timer = null;
  var request = null;
  var idle = null;
  var printsNext = false;
  var listeners = [];
  var failures = [];
  var desk = window.desk = {};

  desk.announce = function (text) { announcer.textContent = text; };
  desk.words = function (name) { return page.getAttribute("data-" + name); };
  desk.afterReply = function (act) { listeners.push(act); };
  desk.afterFailure = function (act) { failures.push(act); };
  desk.isWaiting = function () { return timer !== null || request !== null; };

  /* A text counts once it was left or Enter was pressed: "3" is not yet an age of 32. */

  function isText(control) { return control.tagName === "INPUT" && !/^(radio|checkbox|hidden)$/.test(control.type); }

  function settled(control) { return "settled" in control ? control.settled : control.defaultValue; }

  desk.settle = function (control) {
    if (!isText(control) || control.value === settled(control)) return;
    control.settled = control.value;
    send();
  };

  function markBehind() {
    var typing = Array.prototype.some.call(form.elements, function (control) {
      return isText(control) && control.value !== settled(control);
    });
    page.classList.toggle("behind", typing || desk.isWaiting());
  }

  function answers() {
    var pairs = [];
    Array.prototype.forEach.call(form.elements, function (control) {
      if (!control.name || /^(radio|checkbox)$/.test(control.type) && !control.checked) return;
      var value = isText(control) ? settled(control) : control.value;
      pairs.push(encodeURIComponent(control.name) + "=" + encodeURIComponent(value));
    });
    return pairs.join("&");
  }

  /* Sending. An answer that comes ends whatever was asked before it: an old reply never stands. */

  function send() {
    if (request) request.abort();
    request = null;
    leaveAddress();
    clearTimeout(timer);
    timer = setTimeout(post, PAUSE);
    markBehind();
  }

  /* Corrected, a check that was handed over is no longer the one its address opens: to load that again would undo it. */
  function leaveAddress() {
    var own = form.getAttribute("action");
    if (window.location.pathname !== own) window.history.replaceState(window.history.state, "", own);
  }

  function post() {
    var mine = request = new XMLHttpRequest();
    timer = null;
    mine.open("POST", form.getAttribute("action"));
    mine.setRequestHeader("Content-Type", "application/x-www-form-urlencoded");
    mine.timeout = LONGEST_WAIT;
    mine.responseType = "document";
    mine.overrideMimeType("text/html; charset=utf-8");  // whatever a proxy answers in our place is read as a page too
    mine.onload = function () { if (mine === request) replied(mine.response); };
    mine.onerror = mine.ontimeout = function () { if (mine === request) failed(); };
    mine.send(answers());
  }

  function replied(page) {
    if (!desk.place(page)) return failed();
    request = null;
    document.getElementById("check").hidden = true;
    markBehind();
    listeners.forEach(function (act) { act(); });
    if (printsNext) desk.print();
  }

  function failed() {
    request = null;
    printsNext = false;
    document.getElementById("check").hidden = false;
    result.textContent = desk.words("failed");
    desk.keepBar();
    desk.announce(desk.words("failed"));
    failures.forEach(function (act) { act(); });
  }

  form.addEventListener("input", markBehind);
  form.addEventListener("change", function (event) {
    var control = event.target;
    if (isText(control)) return desk.settle(control);
    if (control.type === "checkbox" && control.checked) leaveAlone(control);
    send();
  });

  function leaveAlone(ticked) {
    var alone = ticked.hasAttribute("data-alone");
    var others = ticked.closest(".picks").querySelectorAll("input");
    Array.prototype.forEach.call(others, function (other) {
      if (other !== ticked && (alone || other.hasAttribute("data-alone"))) other.checked = false;
    });
  }

  /* Printing: never a sheet that lags behind the answers. */

  desk.print = function () {
    if (!window.print) return;
    desk.settle(document.activeElement);
    printsNext = desk.isWaiting();
    if (printsNext) return;
    if (!result.querySelector(".sheet")) return nothingToPrint();
    window.print();
  };

  function nothingToPrint() {
    var note = document.getElementById("nothing");
    if (note) {
      note.hidden = false;
      note.scrollIntoView({ block: "nearest" });
    }
    desk.announce(desk.words("nothing"));
  }

  result.addEventListener("click", function (event) {
    if (!event.target.closest("[data-desk], [data-print]")) return;
    event.stopPropagation();
    desk.print();
  }, true);

  /* A new traveller: nothing of the one before is left here, not even a way back. Advice opened in a tab of its own stays there. */

  desk.startAnew = window.leaving.leave;

  document.getElementById("anew").addEventListener("click", function (event) {
    event.preventDefault();
    desk.startAnew();
  });

  function notIdle() {
    clearTimeout(idle);
    idle = setTimeout(desk.startAnew, IDLE);
  }

  ["keydown", "mousedown", "touchstart", "scroll"].forEach(function (kind) {
    document.addEventListener(kind, notIdle);
  });

  notIdle();
  document.getElementById("check").hidden = true;
  page.classList.add("scripted");
})();
