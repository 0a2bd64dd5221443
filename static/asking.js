/* The browser's Back shows each screen as it was last answered. What is typed is kept nowhere but in the sealed address
   that the service makes of it. Without this script each form is sent as ever, and our own Back link does the same. */
(function () {
  "use strict";

  var form = document.querySelector("form[data-again]");
  var again = form && form.getAttribute("data-again");
  var sending = false;

  function readCheck(address) { return (/.*\/check\/[^\/?]+\//.exec(address) || [])[0]; }

  /* Whoever came back by two screens or more sees this one under the newest address they were at, where the browser
     tells which that was: so a changed answer keeps those given after it. */

  function findNewest() {
    var entries = window.navigation && window.navigation.entries ? window.navigation.entries() : [];
    var newest = null;
    for (var place = entries.length ? window.navigation.currentEntry.index + 1 : 0; place < entries.length; place += 1) {
      var path = entries[place].url ? new URL(entries[place].url).pathname : "";
      if (!readCheck(path) || /\/start\/$/.test(path)) break;
      newest = readCheck(path);
    }
    return newest;
  }

  function catchUp() {
    var mine = readCheck(window.location.pathname);
    var newest = mine && findNewest();
    if (newest && newest !== mine) window.location.replace(newest + again);
  }

  /* The form goes by itself, and where it led is known before the page does: the entry of the history that is left
     behind becomes this screen, filled in. */

  function goOn(address) {
    if (/[?&]sent=/.test(address)) return window.location.replace(address);
    window.history.replaceState(window.history.state, "", readCheck(address) + again);
    window.location.assign(address);
  }

  function send(event) {
    var button = event.submitter;
    if (button && button.name) return;
    event.preventDefault();
    if (sending) return;
    sending = true;
    var request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.onload = function () {
      if (!document.body.contains(form)) return;
      var led = request.responseURL;
      if (request.status === 200 && led && led !== form.action) goOn(led);
      else form.submit();
    };
    request.onerror = function () { if (document.body.contains(form)) form.submit(); };
    request.send(new FormData(form));
  }

  if (!form || !window.FormData) return;
  if (again) {
    catchUp();
    form.addEventListener("submit", send);
  }
  window.addEventListener("pageshow", function (event) {
    sending = false;
    if (event.persisted && again) catchUp();
  });
})();
