/* The desk by keyboard: digits choose, Enter goes on, Shift and Enter go back, F8 prints, F2 starts anew. */
(function () {
  "use strict";

  var SETTLING = 400;

  var desk = window.desk;
  var form = document.getElementById("asking");
  var result = document.getElementById("result");
  var check = document.getElementById("check");
  var last = null;
  var goesOn = false;
  var quietUntil = 0;

  function asked() { return Array.prototype.slice.call(form.querySelectorAll(".ask")); }

  function isAnswered(question) {
    var text = question.querySelector("input:not([type=radio]):not([type=checkbox])");
    if (question.classList.contains("wrong")) return false;
    return text && text.value.trim() !== "" || question.querySelector("input:checked") !== null;
  }

  function focusOn(question) {
    var control = question.querySelector("input:checked") || question.querySelector("input");
    var place = question.getBoundingClientRect();
    control.focus({ preventScroll: true });
    if (control.select) control.select();
    if (place.top < 100 || place.bottom > window.innerHeight - 100) {
      window.scrollBy(0, place.top - window.innerHeight / 4);
    }
  }

  function firstOpen(list) { return list.filter(function (one) { return !isAnswered(one); })[0]; }

  function goOn(from) {
    var list = asked();
    var place = list.indexOf(from);
    var next = firstOpen(list.slice(place + 1)) || firstOpen(list.slice(0, Math.max(place, 0)));
    goesOn = !next && desk.isWaiting();
    if (next) return focusOn(next);
    if (goesOn) return;
    if (!check.hidden) return check.focus();
    result.focus();
    desk.announceLevel();
  }

  function goBack(from) {
    var list = asked();
    focusOn(list[Math.max(list.indexOf(from) - 1, 0)]);
  }

  function choose(question, number) {
    var control = question.querySelectorAll(".pick input")[number - 1];
    if (!control) return;
    var changes = control.type === "checkbox" || !control.checked;
    control.checked = control.type === "radio" || !control.checked;
    control.focus();
    if (changes) control.dispatchEvent(new Event("change", { bubbles: true }));
    if (control.type === "radio" || control.checked && control.hasAttribute("data-alone")) goOn(question);
  }

  /* The digit typed, or the one on the key where the layout of the keyboard makes something else of it without Shift. */
  function digitOf(event) {
    var found = /^([1-9])$/.exec(event.key) || !event.shiftKey && /^Digit([1-9])$/.exec(event.code || "");
    return found ? Number(found[1]) : 0;
  }

  form.addEventListener("keydown", function (event) {
    var control = event.target;
    var question = control.closest(".ask");
    if (!question || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    var digit = /^(radio|checkbox)$/.test(control.type) ? digitOf(event) : 0;
    if (event.key !== "Enter" && !digit) return;
    event.preventDefault();
    if (event.repeat || goesOn || Date.now() < quietUntil) return;
    desk.settle(control);
    if (digit) choose(question, digit);
    else if (event.shiftKey) goBack(question);
    else goOn(question);
  });

  form.addEventListener("focusin", function (event) {
    var question = event.target.closest(".ask");
    if (!question) return;
    last = question;
    goesOn = false;
  });

  /* A question that went while it had the focus hands it on. A key meant for the old one must not answer the new. */
  desk.afterReply(function () {
    var gone = last && !form.contains(last);
    if (goesOn || gone && document.activeElement === document.body) {
      if (gone) quietUntil = Date.now() + SETTLING;
      goOn(last);
    }
  });

  /* Whoever waited for the result of the last answer finds the button that asks for it again. */
  desk.afterFailure(function () {
    if (goesOn) check.focus();
    goesOn = false;
  });

  document.addEventListener("keydown", function (event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.repeat) return;
    if (event.key !== "F8" && event.key !== "F2") return;
    event.preventDefault();
    if (event.key === "F8") desk.print();
    else desk.startAnew();
  });

  result.addEventListener("click", function (event) {
    var link = event.target.closest("a[href^='#ask-']");
    var question = link && document.getElementById(link.hash.slice(1));
    if (!question) return;
    event.preventDefault();
    focusOn(question);
  });

  ["keys", "clears"].forEach(function (id) { document.getElementById(id).hidden = false; });
})();
