/* Leaving: by click, or by Shift three times. It loads before anything is drawn, on every page.
   Whoever has left does not come back by Back, forward or reload: the tab counts how often it was left, each page that
   was opened afterwards bears that number in the history, and a page with a smaller one is gone before it shows.
   The number is all that is kept, in this tab only, and says nothing of the traveller. Written for old browsers too. */
(function () {
  "use strict";

  var LONGEST_PAUSE = 5000;
  var away = document.currentScript.getAttribute("data-away");

  function countLeft() {
    try { return Number(window.sessionStorage.getItem("left")) || 0; } catch (error) { return 0; }
  }

  function goAway() {
    window.stop();
    if (document.body) document.body.textContent = "";
    document.title = " ";
    window.location.replace(away);
  }

  function leave() {
    try { window.sessionStorage.setItem("left", countLeft() + 1); } catch (error) { /* a browser that keeps nothing */ }
    goAway();
  }

  window.leaving = { leave: leave };

  /* A page typed or clicked is a new one; any other was there before, perhaps before somebody left. */

  var left = countLeft();

  function isNew() {
    var performance = window.performance;
    var entry = performance.getEntriesByType && performance.getEntriesByType("navigation")[0];
    if (entry) return !/^(reload|back_forward)$/.test(entry.type);
    return !performance.navigation || performance.navigation.type === 0;
  }

  function bearNumber() {
    if (left) window.history.replaceState({ left: left }, "");
  }

  if (isNew()) bearNumber();
  else if (((window.history.state || {}).left || 0) < left) return goAway();

  window.addEventListener("hashchange", function () { if (!window.history.state) bearNumber(); });
  window.addEventListener("pageshow", function () { if (left < countLeft()) goAway(); });

  /* Shift within a field writes a capital letter, or chooses. */

  var presses = 0;
  var lastPress = 0;

  function isField(element) {
    return /^(TEXTAREA|SELECT)$/.test(element.tagName) || element.getAttribute("role") === "combobox" ||
      element.tagName === "INPUT" && !/^(radio|checkbox|button|submit|reset|file)$/.test(element.type);
  }

  document.addEventListener("keydown", function (event) {
    if (event.repeat) return;
    if (event.key !== "Shift" || isField(event.target)) {
      presses = 0;
      return;
    }
    var now = Date.now();
    presses = now - lastPress < LONGEST_PAUSE ? presses + 1 : 1;
    lastPress = now;
    if (presses === 3) return leave();
    var exit = document.getElementById("exit");
    var announcer = document.getElementById("announcer");
    if (exit && announcer) announcer.textContent = exit.getAttribute(presses === 1 ? "data-once" : "data-twice");
  });

  document.addEventListener("click", function (event) {
    if (!event.target.closest || !event.target.closest("#exit")) return;
    event.preventDefault();
    leave();
  });
})();
