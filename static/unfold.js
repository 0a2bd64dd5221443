/* What an address points to is opened where it stands folded away, and what is folded in it too. */
(function () {
  "use strict";

  function unfold() {
    var place = document.getElementById(window.location.hash.slice(1));
    if (!place) return;
    var inside = place.querySelector("details");
    if (inside) inside.open = true;
    for (var around = place; around; around = around.parentElement) {
      if (around.tagName === "DETAILS") around.open = true;
    }
    place.scrollIntoView();
  }

  window.addEventListener("hashchange", unfold);
  unfold();
})();
