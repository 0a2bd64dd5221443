/* The desk: what came back is put in place. Questions that stay keep the focus and what is being typed. */
(function () {
  "use strict";

  var desk = window.desk;
  var questions = document.getElementById("questions");
  var result = document.getElementById("result");

  function each(selector, act, within) {
    Array.prototype.forEach.call(within.querySelectorAll(selector), act);
  }

  function children(node) { return Array.prototype.slice.call(node.children); }

  /* Whether the page could be read as one of ours. */
  desk.place = function (page) {
    var asked = page && page.getElementById("questions");
    var told = page && page.getElementById("result");
    if (!asked || !told) return false;
    document.title = page.title;
    placeQuestions(asked);
    placeResult(told);
    return true;
  };

  /* The same question about the same destination. */
  function known(question) { return question.id + " " + question.getAttribute("data-of"); }

  function placeQuestions(asked) {
    var fresh = {};
    var at;
    each(".ask", function (question) { fresh[known(question)] = question; }, asked);
    children(questions).forEach(function (old) {
      var same = fresh[known(old)];
      if (!same) return questions.removeChild(old);
      update(old, same);
      same.stays = true;
    });
    at = questions.firstElementChild;
    children(asked).forEach(function (next) {
      if (next.stays) at = at.nextElementSibling;
      else questions.insertBefore(withoutAutofocus(document.importNode(next, true)), at);
    });
  }

  function update(question, fresh) {
    var control = question.querySelector("[aria-invalid]");
    var said = question.querySelector(".said");
    var before = said.textContent;
    question.className = fresh.className;
    fill(said, fresh.querySelector(".said"));
    if (question.classList.contains("wrong") && said.textContent !== before) desk.announce(said.textContent);
    if (control) control.setAttribute("aria-invalid", fresh.querySelector("[aria-invalid]").getAttribute("aria-invalid"));
  }

  /* What one element holds, in another in its place. */
  function fill(old, fresh) {
    while (old.firstChild) old.removeChild(old.firstChild);
    while (fresh.firstChild) old.appendChild(document.adoptNode(fresh.firstChild));
  }

  function withoutAutofocus(node) {
    each("[autofocus]", function (control) { control.removeAttribute("autofocus"); }, node);
    return node;
  }

  function placeResult(told) {
    var before = level();
    var focused = result.contains(document.activeElement) ? document.activeElement.id : "";
    var ticked = [];
    each(".paper input:checked", function (box) { ticked.push(box.id); }, result);
    fill(result, told);
    each(".paper input", function (box) { box.checked = ticked.indexOf(box.id) >= 0; }, result);
    if (focused && document.getElementById(focused)) document.getElementById(focused).focus();
    showButtons();
    desk.keepBar();
    if (level() !== before) desk.announceLevel();
  }

  function level() {
    var finding = result.querySelector("[data-level]");
    return finding ? finding.getAttribute("data-level") : "";
  }

  /* The level, and that nothing is left to ask, where that is so. */
  desk.announceLevel = function () {
    var told = result.querySelectorAll(".grade, #level, .complete");
    if (level()) desk.announce(Array.prototype.map.call(told, function (one) { return one.textContent; }).join(". "));
  };

  function showButtons() {
    if (!window.print) return;
    each("[data-desk], [data-print]", function (button) { button.hidden = false; }, result);
    each(".noscript", function (note) { note.hidden = true; }, result);
  }

  /* On a narrow screen the result is far below: a bar says the level, and leads there. */
  desk.keepBar = function () {
    var bar = document.getElementById("to-result");
    var mark = result.querySelector(".finding > .mark");
    var word = mark ? result.querySelector("#level") : result;
    var own = bar.querySelector(".mark");
    bar.hidden = !mark && result.firstElementChild !== null;
    own.hidden = !mark;
    own.className = mark ? mark.className : "mark";
    own.textContent = mark ? mark.textContent : "";
    bar.querySelector(".word").textContent = bar.hidden ? "" : word.textContent;
  };

  showButtons();
  desk.keepBar();
})();
