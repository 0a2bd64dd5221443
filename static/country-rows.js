/* Adding and removing a list of countries in place. Runs before country-field.js: a row is copied as it was sent. */
(function () {
  "use strict";

  var rows = document.querySelector(".rows");
  if (!rows) return;
  var add = document.querySelector("button[value=add]");
  var blank = rows.lastElementChild.cloneNode(true);

  function renumber() {
    Array.prototype.forEach.call(rows.children, function (row, place) {
      var number = place + 1;
      var label = row.querySelector("label");
      var remove = row.querySelector("button");
      label.htmlFor = row.querySelector("input").id = rows.parentNode.id + "_" + place;
      [label, remove.querySelector(".unseen")].forEach(function (text) {
        text.textContent = text.textContent.replace(/\d+/, number);
      });
      remove.value = "remove-" + number;
      remove.hidden = rows.children.length === 1;
    });
    add.hidden = rows.children.length >= Number(rows.getAttribute("data-most"));
  }

  add.addEventListener("click", function (event) {
    var row = blank.cloneNode(true);
    var select = row.querySelector("select");
    event.preventDefault();
    ["aria-invalid", "data-typed", "autofocus"].forEach(function (name) { select.removeAttribute(name); });
    select.value = "";
    rows.appendChild(row);
    window.countryField.add(select);
    renumber();
    row.querySelector("input").focus();
  });

  rows.addEventListener("click", function (event) {
    var button = event.target.closest("button");
    if (!button) return;
    event.preventDefault();
    var row = button.closest(".row");
    var next = row.nextElementSibling || row.previousElementSibling;
    rows.removeChild(row);
    renumber();
    next.querySelector("input").focus();
  });
})();
