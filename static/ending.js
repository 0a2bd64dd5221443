/* A page of a check ends when the check does. It looks at the clock, since a phone that slept counts no time.
   Until then more time can be had without losing what was typed, ticked or opened: the page takes the new address. */
(function () {
  "use strict";

  var ending = document.getElementById("ending");
  var lasts = document.getElementById("lasts");
  var announcer = document.getElementById("announcer");
  var end = Date.now() + Number(ending.getAttribute("data-left")) * 1000;
  var warned = false;
  var ticking = window.setInterval(look, 1000);

  function each(list, act) { Array.prototype.forEach.call(list, act); }

  function announce(text) { announcer.textContent = text; }

  function tellTime() {
    return new Date(end).toLocaleTimeString(document.documentElement.lang + "-u-nu-latn", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  }

  function look() {
    var left = end - Date.now();
    if (left <= 0) return finish();
    if (warned || left > Number(ending.getAttribute("data-warns-at")) * 1000) return;
    warned = true;
    ending.hidden = false;
    announce(ending.getAttribute("data-spoken"));
  }

  /* The end: of the page nothing stays but Exit, the foot and the way on. */

  function finish() {
    if (!ticking) return;
    window.clearInterval(ticking);
    ticking = null;
    document.title = ending.getAttribute("data-title");
    each(document.body.querySelectorAll("body > :not(.bar):not(footer):not(#announcer)"), function (part) {
      part.parentNode.removeChild(part);
    });
    var main = document.createElement("main");
    main.id = "main";
    main.tabIndex = -1;
    main.className = "frame words";
    add("h1", ending.getAttribute("data-ended"), main);
    var way = add("p", "", main);
    way.className = "go";
    var button = add("a", ending.getAttribute("data-anew"), way);
    button.className = "button";
    button.href = document.querySelector(".brand").href;
    document.body.insertBefore(main, document.querySelector("body > footer"));
    announce(ending.getAttribute("data-ended"));
  }

  function add(tag, text, parent) {
    var made = document.createElement(tag);
    made.textContent = text;
    return parent.appendChild(made);
  }

  /* Longer: the same answers under a new address, put in place of the old one wherever this page names it. */

  function readToken(address) { return (/.*\/check\/([^\/]+)\//.exec(address) || [])[1]; }

  function keep(event) {
    var link = event.target.closest && event.target.closest("[data-longer]");
    if (!link || ending.hasAttribute("data-afresh")) return;
    event.preventDefault();
    var request = new XMLHttpRequest();
    request.open("HEAD", link.href);
    request.onload = function () {
      if (request.status !== 200) return finish();
      if (!request.responseURL) return window.location.replace(link.href);
      renew(readToken(link.href), readToken(request.responseURL));
    };
    request.onerror = function () { announce(ending.getAttribute("data-failed")); };
    request.send();
  }

  function renew(old, fresh) {
    ["href", "action", "formaction"].forEach(function (name) {
      each(document.querySelectorAll("[" + name + "*='" + old + "']"), function (element) {
        element.setAttribute(name, element.getAttribute(name).replace(old, fresh));
      });
    });
    var here = window.location.pathname + window.location.search + window.location.hash;
    window.history.replaceState(window.history.state, "", here.replace(old, fresh));
    end = Date.now() + Number(ending.getAttribute("data-whole")) * 1000;
    warned = false;
    if (ending.contains(document.activeElement)) document.getElementById("main").focus({ preventScroll: true });
    ending.hidden = true;
    tellEnd();
    announce(ending.getAttribute("data-kept").replace("{}", tellTime()));
  }

  function tellEnd() { lasts.textContent = lasts.getAttribute("data-ends").replace("{}", tellTime()); }

  document.addEventListener("click", keep);
  document.addEventListener("visibilitychange", look);
  window.addEventListener("pageshow", look);
  tellEnd();
  look();
})();
