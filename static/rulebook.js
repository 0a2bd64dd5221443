/* Entries once stood on one page. Whoever comes by such an address is led to where the entry is now. */
(function () {
  "use strict";

  function lead() {
    var place = document.getElementById(window.location.hash.slice(1));
    var link = place && place.tagName === "LI" && place.querySelector("a");
    if (link) window.location.replace(link.href);
  }

  window.addEventListener("hashchange", lead);
  lead();
})();
